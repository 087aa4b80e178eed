export const id = 3026;
export const ids = [3026,2644,9945];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    const wait = /^\d+$/.test(text)
        ? Number(text) * 1_000
        : ((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(text) ?? Number.NaN) - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMilliseconds);
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   PF: () => (/* binding */ callLimits),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UE: () => (/* binding */ toLastProbe),
/* harmony export */   jo: () => (/* binding */ sleepWithin),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
function callLimits(budget, inFlight = budget.signal) {
    const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
    const end = Math.min(clock.now() + requestTimeoutMilliseconds, deadline + lastProbeMilliseconds);
    return {
        get timeoutMilliseconds() {
            return end - clock.now();
        },
        signal: inFlight,
        cancelled: signal,
    };
}
function isOverdue({ clock, deadline }) {
    return clock.now() >= deadline;
}
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
const graceMilliseconds = 3_000;
function withGrace(signal, { clock, over }) {
    const late = new AbortController();
    const wait = () => {
        clock.sleep(graceMilliseconds, over).then(() => late.abort(signal.reason), () => undefined);
    };
    if (signal.aborted)
        wait();
    else
        signal.addEventListener('abort', wait, { once: true });
    return late.signal;
}


/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _retry_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89650);


const nobody = '00000000-0000-0000-0000-000000000000';
const answers = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];
async function checkAccess(deps) {
    const { probe } = deps.operations;
    if (probe === undefined)
        return;
    await (0,_retry_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .retrySafely */ .hx)(deps, async (limits) => {
        try {
            await probe({ tasks: [{ id: nobody, targets: [], sent: 1 }], since: deps.clock.now() }, limits);
        }
        catch (error) {
            if (!isAnswer(error))
                throw error;
        }
    });
}
function isAnswer(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && !error.concernsAll && answers.includes(error.code);
}


/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   hx: () => (/* binding */ retrySafely),
/* harmony export */   nM: () => (/* binding */ isTooFast)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);



async function retrySafely(deps, ask) {
    for (let failures = 1;; failures += 1) {
        try {
            return await ask((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .callLimits */ .PF)(deps));
        }
        catch (error) {
            deps.signal.throwIfAborted();
            if (!mayPass(error) || failures > deps.retries)
                throw error;
            const backoff = (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(failures, deps.random());
            const wait = Math.max((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .askedMilliseconds */ .LJ)(error), backoff);
            if (!(await (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .sleepWithin */ .jo)(deps, wait)))
                throw error;
        }
    }
}
const passing = ['vendor-unavailable', 'vendor-rate-limited', 'vendor-conflict'];
function isTooFast(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && error.code === 'vendor-rate-limited';
}
function mayPass(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && passing.includes(error.code);
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPlainEnvironment)
/* harmony export */ });
function toPlainEnvironment(environment) {
    const plain = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined)
            plain[name] = value;
    }
    return plain;
}


/***/ }),

/***/ 73032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ confirmPlan),
/* harmony export */   X: () => (/* binding */ announcePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45258);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25489);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20356);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49945);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77511);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22870);
/* harmony import */ var _plain_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69005);








const budgetMilliseconds = 15_000;
async function announcePlan({ toRemember, ...plan }, surroundings) {
    if (toRemember === undefined)
        return plan;
    const { key, entry } = toRemember;
    const { describeUnwritten } = await __webpack_require__.e(/* import() */ 8181).then(__webpack_require__.bind(__webpack_require__, 28181));
    const { store } = await openStore(surroundings);
    const answer = await store.save({ key, text: entry });
    if (answer.state === 'saved')
        return { ...plan, memory: { key } };
    return addSaid(plan, describeUnwritten(answer, 'announce'));
}
async function confirmPlan(report, surroundings) {
    const key = report.memory?.key;
    if (key === undefined || report.dryRun)
        return report;
    const { deriveKeysLike } = await __webpack_require__.e(/* import() */ 2611).then(__webpack_require__.bind(__webpack_require__, 12611));
    const { openMemory } = await __webpack_require__.e(/* import() */ 6864).then(__webpack_require__.bind(__webpack_require__, 46864));
    const { store, clock, context } = await openStore(surroundings);
    const keys = deriveKeysLike(key, context);
    if (keys === undefined)
        return report;
    const memory = openMemory({ keys, store, clock, findNewestKey: async () => undefined });
    const targets = report.tasks.flatMap(({ batch }) => batch.targets);
    const stale = targets.filter(({ proof }) => proof?.verdict === 'stale');
    const ended = { tasks: report.tasks, stale };
    const said = await memory.confirm({ key, targets, ofSameRun: true }, ended);
    return addSaid({ ...report, memory: { key: memory.key() } }, said);
}
async function openStore({ keepSecret, network }) {
    const { openCacheStore } = await Promise.all(/* import() */[__webpack_require__.e(6864), __webpack_require__.e(1449)]).then(__webpack_require__.bind(__webpack_require__, 71449));
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createSystemClock */ .gW)();
    const context = (0,_action_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)({ env: process.env, readText: _system_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR, workingDirectory: process.cwd() });
    const env = (0,_plain_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .toPlainEnvironment */ .f)((0,_http_network_js__WEBPACK_IMPORTED_MODULE_2__/* .withNetwork */ .pc)(process.env, network));
    const store = openCacheStore({
        ...{ clock, context, env, keepSecret, exec: _system_exec_js__WEBPACK_IMPORTED_MODULE_4__.execProgram, signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W },
        program: process.execPath,
        script: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), 'memory-helper.js'),
        deadline: clock.now() + budgetMilliseconds,
    });
    return { store, clock, context };
}
function addSaid(report, said) {
    return {
        ...report,
        notices: [...report.notices, ...said.notices],
        remarks: [...report.remarks, ...said.remarks],
    };
}


/***/ }),

/***/ 93026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planShards: () => (/* binding */ planShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21691);
/* harmony import */ var _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64769);
/* harmony import */ var _action_read_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87335);
/* harmony import */ var _action_read_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53356);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11646);
/* harmony import */ var _action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15122);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(89736);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11918);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45565);
/* harmony import */ var _engine_budget_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(64352);
/* harmony import */ var _engine_check_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91712);
/* harmony import */ var _engine_retry_safely_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89650);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12027);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22644);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25489);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(62927);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74291);
/* harmony import */ var _report_read_report_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88456);
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56227);
/* harmony import */ var _report_remedies_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13605);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(60952);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(20356);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(22870);
/* harmony import */ var _plan_memory_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(73032);

























async function planShards() {
    const surroundings = await (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .enterRunner */ .$)(process.env, _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .actionInputs */ .e['plan-shards']);
    try {
        const { shards, isDryRun } = await plan(surroundings);
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('shards', JSON.stringify(shards));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('count', String(shards.length));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('dry-run', String(isDryRun));
        surroundings.logger.info(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_21__/* .countWord */ .MD)(shards.length, 'shard')}: ${shards.join(', ') || 'none'}.`);
    }
    catch (error) {
        const problems = (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .toProblems */ .ek)(error);
        for (const problem of problems) {
            const message = `${problem.message} ${(0,_report_remedies_js__WEBPACK_IMPORTED_MODULE_16__/* .remedyOf */ .S)(problem)}`;
            surroundings.logger.annotate({ level: 'error', message });
        }
        await addToPlan(problems, surroundings);
        process.exitCode = 1;
    }
}
async function addToPlan(problems, surroundings) {
    const plan = await (0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_14__/* .readReport */ .t)(planPath());
    if (plan === undefined)
        return;
    await writePlan({ ...plan, problems: [...plan.problems, ...problems] }, surroundings);
}
function planPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('report-file'));
}
async function writePlan(plan, { redact, writer }) {
    const report = (0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_15__/* .redactReport */ .a5)(plan, redact);
    await writer.write(planPath(), (0,_report_json_js__WEBPACK_IMPORTED_MODULE_13__/* .renderJson */ .h)(report, (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .computeVerdict */ .z)(report)));
}
async function announce(plan, surroundings) {
    if (plan.toRemember === undefined)
        return;
    const announced = await (0,_plan_memory_js__WEBPACK_IMPORTED_MODULE_20__/* .announcePlan */ .X)(plan, surroundings);
    for (const message of announced.notices.slice(plan.notices.length))
        surroundings.logger.annotate({ level: 'warning', message });
    await writePlan(announced, surroundings);
}
async function plan(surroundings) {
    const { unknownInputs, logger } = surroundings;
    for (const message of unknownInputs.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .createValueReader */ .bX)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4);
    reader.problems.push(...unknownInputs.problems);
    const { maxShards } = (0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readRows */ .aK)(_action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .planShardsInputs */ .sI, reader);
    const [report, inputs, network] = await Promise.allSettled([
        readPlan(planPath()),
        readSettings(surroundings),
        (0,_http_network_js__WEBPACK_IMPORTED_MODULE_12__/* .readNetwork */ .Lp)(process.env),
    ]);
    if (inputs.status === 'rejected' ||
        report.status === 'rejected' ||
        network.status === 'rejected' ||
        reader.problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz([...reader.problems, ...[inputs, report, network].flatMap(problemsOf)]);
    const { withoutCredentials } = inputs.value;
    if (withoutCredentials !== undefined)
        return { shards: [], isDryRun: withoutCredentials === 'dry-run' };
    await announce(report.value, { ...surroundings, network: network.value });
    if (report.value.problems.length > 0)
        return { shards: [], isDryRun: false };
    const count = countFor(report.value, { inputs: inputs.value, most: maxShards });
    if (count > 0)
        await ask(inputs.value, { ...surroundings, network: network.value });
    const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
    return { shards, isDryRun: false };
}
async function readSettings({ getEnvironment }) {
    return (0,_action_read_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnection */ .d)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4, getEnvironment);
}
function problemsOf(result) {
    if (result.status === 'fulfilled')
        return [];
    if (result.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz)
        return result.reason.problems;
    throw result.reason;
}
async function readPlan(path) {
    const report = await (0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_14__/* .readReport */ .t)(path);
    if (report !== undefined)
        return report;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz([
        {
            code: 'input-invalid',
            input: 'report-file',
            message: '`report-file` is not the report of a dry run.',
            remedy: 'Set it to the `report-file` output of the step that planned, in the same job.',
        },
    ]);
}
function countFor({ tasks }, { inputs, most }) {
    const { mode, capabilities, connection } = inputs;
    const kinds = Map.groupBy(tasks, ({ batch }) => batch.targets[0]?.kind);
    const counts = [...kinds].flatMap(([accepts, { length: batches }]) => {
        if (accepts === undefined)
            return [];
        const row = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_22__/* .chooseCapability */ .aV)(capabilities, { mode, accepts, domain: connection.domain });
        return row === undefined ? 1 : (0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .countShards */ .xG)({ batches, most, capability: row });
    });
    return Math.max(0, ...counts);
}
const budgetMilliseconds = 10 * 60_000;
async function ask(inputs, { keepSecret, network }) {
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .createSystemClock */ .gW)();
    const connections = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_23__/* .createConnections */ .E)(network);
    try {
        const send = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_11__.createHttp)(connections);
        const operations = await inputs.connection.connect({ send, keepSecret, now: clock.now });
        const { retries, requestTimeoutMilliseconds } = inputs;
        const deps = {
            clock,
            random: Math.random,
            retries,
            signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_19__/* .cancellation */ .W,
            deadline: clock.now() + budgetMilliseconds,
            requestTimeoutMilliseconds,
            lastProbeMilliseconds: (0,_engine_budget_js__WEBPACK_IMPORTED_MODULE_24__/* .toLastProbe */ .UE)(requestTimeoutMilliseconds),
        };
        if (operations.prepare !== undefined)
            await (0,_engine_retry_safely_js__WEBPACK_IMPORTED_MODULE_9__/* .retrySafely */ .hx)(deps, operations.prepare);
        await (0,_engine_check_access_js__WEBPACK_IMPORTED_MODULE_8__/* .checkAccess */ .x)({ ...deps, operations });
    }
    finally {
        await connections.close();
    }
}


/***/ }),

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/system/time-limit.js
function openTimeLimit(milliseconds, signal, onEnd) {
    let isOver = false;
    const all = waitersFor(signal);
    let call = onEnd;
    const end = () => call?.(signal.reason);
    all.add(end);
    const timer = setTimeout(() => {
        isOver = true;
        call?.(new DOMException('The time is over.', 'TimeoutError'));
    }, milliseconds);
    return {
        isOver: () => isOver,
        [Symbol.dispose]() {
            call = undefined;
            clearTimeout(timer);
            all.delete(end);
        },
    };
}
const waiters = new WeakMap();
function waitersFor(signal) {
    const known = waiters.get(signal);
    if (known !== undefined)
        return known;
    const all = new Set();
    waiters.set(signal, all);
    const endAll = () => {
        for (const end of all)
            end();
    };
    signal.addEventListener('abort', endAll, { once: true });
    return all;
}

;// CONCATENATED MODULE: ./build/js/http/exchange.js

function startExchange(dispatcher, options, { host, limitBytes, discards }) {
    const { promise: answer, resolve, reject } = Promise.withResolvers();
    const chunks = [];
    let size = 0;
    let head = { status: 0, headers: {} };
    let controller;
    let ended;
    const abort = (reason) => {
        ended = reason;
        reject(reason);
        controller?.abort(reason);
    };
    dispatcher.dispatch(options, {
        onRequestStart(started) {
            if (ended === undefined)
                controller = started;
            else
                started.abort(ended);
        },
        onResponseStart(_, status, headers) {
            head = { status, headers };
        },
        onResponseData(_, chunk) {
            size += chunk.length;
            if (size <= limitBytes) {
                if (!discards)
                    chunks.push(chunk);
                return;
            }
            const message = `The answer of ${host} is longer than ${limitBytes} bytes.`;
            abort(new errors/* NetworkError */.Dr(message, true, { isLasting: true }));
        },
        onResponseEnd() {
            const [first] = chunks;
            const isOne = first !== undefined && chunks.length === 1;
            resolve({ ...head, size, body: isOne ? first : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
            reject(error);
        },
    });
    return { answer, wasSent: () => controller !== undefined, abort };
}

;// CONCATENATED MODULE: ./build/js/http/network-error.js

function toNetworkError(error, attempt) {
    const causes = [...causesOf(error)];
    for (const cause of causes)
        if (cause instanceof errors/* NetworkError */.Dr)
            return cause;
    const refusal = toRefusal(causes, attempt);
    const { message, remedy, isLasting } = refusal ?? explain(findCode(causes, error), attempt);
    return new errors/* NetworkError */.Dr(message, refusal === undefined && attempt.wasSent, {
        ...(remedy === undefined ? {} : { remedy }),
        isLasting: isLasting ?? false,
    });
}
function findProxyRemedy({ url, wasSent, proxy }) {
    if (proxy === undefined || wasSent)
        return undefined;
    return `Check the proxy that ${proxy.variable} names, or add ${url.hostname} to NO_PROXY.`;
}
function explain(code, attempt) {
    const explanation = explainCertificate(code, attempt) ?? explainConnection(code, attempt);
    return explanation ?? explainAnswer(code, attempt);
}
function explainCertificate(code, attempt) {
    const { url, proxy, network } = attempt;
    const isEither = proxy?.url.protocol === 'https:';
    const whose = isEither ? `${url.host}, or of the proxy that ${proxy.variable} names,` : url.host;
    const through = proxy === undefined || isEither ? '' : ` (through the proxy of ${proxy.variable})`;
    if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code))
        return {
            message: `The certificate of ${whose} is not valid today${through}: ${code}.`,
            remedy: 'Renew the certificate, or correct the clock of this runner.',
            isLasting: true,
        };
    if (/^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/.test(code))
        return {
            message: `The certificate of ${whose} is for another name${through}: ${code}.`,
            remedy: 'Use a name that the certificate contains, or correct the certificate.',
            isLasting: true,
        };
    if (!/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|PATH_LENGTH)/.test(code))
        return undefined;
    const own = proxy === undefined ? 'your own' : 'your own or that of the proxy';
    const remedy = network?.hasExtraAuthorities === true
        ? 'NODE_EXTRA_CA_CERTS is set: check that its file is readable and contains the certificate of the authority.'
        : `If its certificate authority is ${own}, set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority.`;
    const message = `The certificate of ${whose} is not trusted${through}: ${code}.`;
    return { message, remedy, isLasting: true };
}
function explainConnection(code, attempt) {
    const { url, wasSent, proxy } = attempt;
    if (wasSent)
        return undefined;
    const remedy = findProxyRemedy(attempt);
    if (proxy !== undefined) {
        const message = `No connection to ${url.host} through the proxy that ${proxy.variable} names: ${code}.`;
        return { message, remedy };
    }
    const found = connectionFaults.find(({ codes }) => codes.test(code));
    if (found === undefined)
        return undefined;
    return { message: `${found.say(url)}: ${code}.`, remedy: found.remedy };
}
function explainAnswer(code, { url, wasSent }) {
    const isCut = wasSent && /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
    return {
        message: isCut
            ? `The connection to ${url.host} was cut before the whole answer had come: ${code}.`
            : `No answer from ${url.host}: ${code}.`,
        remedy: `If this happens again, check ${url.host} and what is between it and this runner, such as a firewall.`,
    };
}
const connectionFaults = [
    {
        codes: /^(?:ENOTFOUND|EAI_.*)$/,
        say: ({ hostname }) => `The name ${hostname} cannot be resolved`,
        remedy: 'Check its spelling, and the DNS of this runner. If this network has a proxy, set HTTPS_PROXY.',
    },
    {
        codes: /^ECONNREFUSED$/,
        say: ({ host }) => `${host} refused the connection`,
        remedy: 'Check host and port of the address, and that the service is running.',
    },
    {
        codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        say: ({ host }) => `${host} cannot be reached`,
        remedy: 'Check that a firewall lets this runner connect to it. If this network has a proxy, set HTTPS_PROXY.',
    },
    {
        codes: /^(?:EPROTO|ERR_SSL_.*|ERR_TLS_.*)$/,
        say: ({ host }) => `${host} does not accept TLS connections of this client`,
        remedy: 'Check the port, and that the address needs `https://`.',
    },
    {
        codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
        say: ({ host }) => `${host} closed the connection before the request was sent`,
        remedy: 'Check that the service is running, and that a firewall lets this runner connect to it.',
    },
];
const refusalText = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/;
function toRefusal(causes, attempt) {
    const { url, proxy } = attempt;
    const match = causes
        .map(({ message }) => refusalText.exec(message))
        .find((found) => found !== null);
    if (match == null || proxy === undefined)
        return undefined;
    const status = match[1] ?? match[2] ?? '';
    return {
        message: `No answer from ${url.host}: the proxy that ${proxy.variable} names answered HTTP ${status}.`,
        remedy: toRefusalRemedy(status, attempt),
        isLasting: status.startsWith('4'),
    };
}
function toRefusalRemedy(status, { url, proxy }) {
    const variable = proxy?.variable ?? '';
    if (status === '407')
        return `Add user and password to ${variable}, such as http://USER:PASSWORD@proxy.example.com:3128, or check them.`;
    if (status === '403')
        return `Let the proxy of ${variable} connect to ${url.host}, or add ${url.hostname} to NO_PROXY.`;
    return `Check the proxy that ${variable} names, or add ${url.hostname} to NO_PROXY.`;
}
function findCode(causes, error) {
    for (const cause of causes) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
    }
    return error instanceof Error ? error.name : 'unknown error';
}
function* causesOf(error) {
    for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
        yield current;
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
}

// EXTERNAL MODULE: ./build/js/http/user-agent.js
var user_agent = __webpack_require__(83476);
;// CONCATENATED MODULE: ./build/js/http/http.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const defaultLimitBytes = 10 * 1024 * 1024;
function createHttp(connections) {
    return async (request) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { url } = request;
            if (request.timeoutMilliseconds <= 0)
                throw outOfTime(request);
            if (request.publicOnly === true)
                await refusePrivate(url);
            const dispatcher = await connections.load(request);
            if (request.signal.aborted)
                throw toReason(request.signal.reason, false);
            const wanted = toWanted(request);
            const exchange = startExchange(dispatcher, toOptions(request), wanted);
            const ended = Promise.withResolvers();
            const milliseconds = Math.ceil(request.timeoutMilliseconds);
            const limit = __addDisposableResource(env_1, openTimeLimit(milliseconds, request.signal, (reason) => {
                exchange.abort(reason);
                ended.reject(reason);
            }), false);
            try {
                return await Promise.race([receive(exchange, wanted), ended.promise]);
            }
            catch (error) {
                const wasSent = exchange.wasSent();
                if (request.signal.aborted)
                    throw toReason(request.signal.reason, wasSent);
                const { network } = connections;
                const attempt = { url, wasSent, proxy: network?.proxyFor(url), network };
                if (limit.isOver())
                    throw toAttemptTimeout(request, attempt);
                throw toNetworkError(error, attempt);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
async function refusePrivate({ hostname, host }) {
    const { isPrivateHost } = await __webpack_require__.e(/* import() */ 4045).then(__webpack_require__.bind(__webpack_require__, 44045));
    if (isPrivateHost(hostname))
        throw new errors/* PrivateAddressError */.ij(host);
}
function toOptions({ method, url, headers, body, closes = false, }) {
    return {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'user-agent': user_agent/* userAgent */.N, ...headers },
        headersTimeout: 0,
        bodyTimeout: 0,
        reset: closes,
        ...(body === undefined ? {} : { body }),
    };
}
function toWanted({ url: { host }, limitBytes, discards = false }) {
    const longest = discards ? Number.POSITIVE_INFINITY : defaultLimitBytes;
    return { host, limitBytes: limitBytes ?? longest, discards };
}
async function receive({ answer }, { host, limitBytes, discards }) {
    const { status, headers: given, body, size } = await answer;
    const headers = flattenHeaders(given);
    if (discards)
        return { status, headers, body, discardedBytes: size };
    const decoded = await decode(body, { headers, limitBytes });
    if ('problem' in decoded)
        throw new errors/* NetworkError */.Dr(`The answer of ${host} ${decoded.problem}.`, true, { isLasting: true });
    return { status, headers, body: decoded.body };
}
async function decode(body, { headers, limitBytes }) {
    const header = headers['content-encoding'] ?? '';
    if (header === '' || body.length === 0)
        return { body };
    const { decodeBody, readCodings } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 36701));
    return await decodeBody(body, { codings: readCodings(header), limitBytes });
}
function flattenHeaders(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function toReason(reason, wasSent) {
    return reason instanceof errors/* CancelledError */.cc && !wasSent ? reason.beforeSending() : reason;
}
function outOfTime({ url }) {
    const message = `Nothing was sent to ${url.host}: request-timeout or \`timeout\` left no time for it.`;
    return new errors/* TimeoutError */.MU('request-timeout', message, { mayHaveArrived: false });
}
function toAttemptTimeout({ url, timeoutMilliseconds }, attempt) {
    const what = attempt.wasSent ? 'gave no whole answer' : 'could not be connected to';
    const remedy = findProxyRemedy(attempt);
    return new errors/* TimeoutError */.MU('request-timeout', `${url.host} ${what} within request-timeout (${(0,instant/* formatDuration */.a3)(timeoutMilliseconds)}).`, { mayHaveArrived: attempt.wasSent, ...(remedy === undefined ? {} : { remedy }) });
}


/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent = 'cdn-cache-action/0.1.0';


/***/ }),

/***/ 49945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execProgram: () => (/* binding */ execProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function execProgram(program, args, { cwd, env, signal, onOutput }) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        const out = [];
        const complaints = [];
        const abort = () => {
            endGroup(child);
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
        child.stdout.on('data', onOutput ?? ((chunk) => out.push(chunk)));
        child.stderr.on('data', (chunk) => complaints.push(chunk));
        child.once('error', reject);
        child.once('close', (code) => {
            signal?.removeEventListener('abort', abort);
            resolve({
                exitCode: code ?? 1,
                stdout: Buffer.concat(out),
                stderr: Buffer.concat(complaints).toString('utf8'),
            });
        });
    });
}
function endGroup(child) {
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}


/***/ })

};
