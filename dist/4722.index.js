export const id = 4722;
export const ids = [4722,7360];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
/** Longer than any run, and still a time that can be added to another. */
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
/** Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date. */
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

/***/ 16381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
/** `onChange` is called with every change, so that task ids are written as soon as they are known. */
function createBoard(records, onChange) {
    const tasks = [...records];
    const pending = new Set(tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])));
    const board = {
        tasks: () => tasks,
        change(index, change) {
            const task = tasks[index];
            if (task === undefined)
                return;
            const changed = {
                ...(change.state === undefined ? task : withoutJudgement(task)),
                ...change,
            };
            tasks[index] = changed;
            if (changed.state === 'pending')
                pending.add(index);
            else
                pending.delete(index);
            onChange(board, index);
        },
        resize(index, sent) {
            const task = tasks[index];
            if (task !== undefined)
                tasks[index] = { ...task, batch: { ...task.batch, sent } };
        },
        pending: () => [...pending],
        hasPending: () => pending.size > 0,
    };
    return board;
}
function withoutJudgement(task) {
    const { failedTargets: _failed, pendingTargets: _pending, problem: _problem, ...rest } = task;
    return rest;
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
/** The usual value of `lastProbeMilliseconds`. */
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
/**
 * The time that one call may take: that of one attempt, but never beyond the end of the run. Its end is
 * fixed, so that several requests of one call share it. `inFlight`: what ends a request on its way, if that
 * is not the run's signal.
 */
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
/** True once nothing more may be sent. */
function isOverdue({ clock, deadline }) {
    return clock.now() >= deadline;
}
/** True once not even the last answers may be waited for. */
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
/** False, at once, if the budget would end meanwhile. Rejects with the signal's reason. */
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
/** After a cancellation a request in flight may still bring its answer, and with it an id. */
const graceMilliseconds = 3_000;
/** Aborts a little after the run's signal; `over` ends the wait if nothing is in flight any more. */
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
// One request to the vendor before anything is sent or many jobs start: a wrong key or address must fail
// once, because five failures in a row lock some vendors' keys.


/** An id that no vendor gave. */
const nobody = '00000000-0000-0000-0000-000000000000';
/** Answers of a vendor that has accepted the credentials. */
const answers = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];
/** Polls a task that does not exist. Rejects if the vendor refuses the credentials or does not answer. */
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
/** A wrong address is "not found" as well, and concerns every request. */
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
// Retries a request that changes nothing, until it is answered or the retries or the budget end.



/** Rejects with the last failure, with one that no retry can help, or with the signal's reason. */
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
/** Refused as too fast: who is refused again and again waits longer, whatever the vendor asks for. */
function isTooFast(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && error.code === 'vendor-rate-limited';
}
/** Whether the same request may be answered later. */
function mayPass(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && passing.includes(error.code);
}


/***/ }),

/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainUnsent),
/* harmony export */   EA: () => (/* binding */ describeBudgetEnd),
/* harmony export */   Zq: () => (/* binding */ findEnding),
/* harmony export */   i5: () => (/* binding */ isToSend)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
// How a run that stops early is explained: which errors end it, why the rest was not sent, and what the
// budget was not enough for. Shared by lists and distributions.



/**
 * Nothing that is sent after one of these can succeed. A quota leaves what was accepted before it
 * running, so that is still polled.
 */
const endings = {
    'vendor-auth': { polling: false },
    'vendor-forbidden': { polling: false },
    'vendor-quota': { polling: true },
    'vendor-contract': { polling: true },
};
/** Undefined if the run goes on; else whether what was accepted is still polled. */
function findEnding(code) {
    return endings[code];
}
/** A task that nothing was sent for and that has no reason of its own yet. */
function isToSend({ state, problem }) {
    return state === 'unsent' && problem === undefined;
}
/** Every task that was never sent says why. */
function explainUnsent(board, stopped) {
    const problem = toReason(stopped, board.tasks());
    for (const [index, task] of board.tasks().entries()) {
        if (isToSend(task))
            board.change(index, { problem });
    }
}
function toReason({ isCancelled, isError, cause }, tasks) {
    if (isCancelled)
        return { code: 'cancelled', message: 'Not sent: the run was cancelled.' };
    if (!isError)
        return { code: 'run-timeout', message: 'Not sent: the run timed out.' };
    const unconfirmed = tasks.find(({ state }) => state === 'unconfirmed');
    const known = cause ?? unconfirmed?.problem;
    return {
        code: 'not-submitted',
        message: `Not sent, because the run stopped early: ${known?.message ?? 'an error'}`,
    };
}
/** The budget ended with something unsent, or with something unfinished that was to be waited for. */
function describeBudgetEnd(tasks, { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending, pollFailure }) {
    const unsent = tasks.filter(({ state }) => state === 'unsent');
    const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
    if (unsent.length === 0 && pending.length === 0)
        return [];
    const countOf = (open) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(open.length)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(tasks.length, noun)} ${open.length === 1 ? 'was' : 'were'}`;
    const ended = `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`)`;
    const failed = pollFailure === undefined ? '' : ` The last status request failed: ${pollFailure.message}`;
    const error = unsent.length > 0
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('run-timeout', `${ended}: ${countOf(unsent)} not sent${lastWords(unsent)}.`, { remedy: remedyUnsent })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('poll-timeout', `${ended}: ${countOf(pending)} unfinished${lastWords(pending)}.${failed}`, { remedy: [pollFailure?.remedy, remedyPending].filter(Boolean).join(' ') });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}
/** What the vendor said last of these tasks. */
function lastWords(tasks) {
    const words = [...new Set(tasks.flatMap(({ vendorState }) => vendorState ?? []))];
    return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPlainEnvironment)
/* harmony export */ });
/** The variables that are set, for a child process. */
function toPlainEnvironment(environment) {
    const plain = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined)
            plain[name] = value;
    }
    return plain;
}


/***/ }),

/***/ 74722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __webpack_require__(3737);
// EXTERNAL MODULE: ./build/js/core/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(30119);
// EXTERNAL MODULE: ./build/js/core/plan/resume.js
var resume = __webpack_require__(58583);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/run/prepare.js
// What a run will do, before anything is sent: the plan, and what an earlier run already did of it.











/** Whether the run makes a list of its own; a resumed one need not. */
function hasList({ selection, mode, purgeType }) {
    const isEverything = (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'all';
    return isEverything || (0,core_selection/* hasUrlSource */.t)(selection) || selection.assetIds.length > 0;
}
/** Throws InputError if nothing may be sent. */
function prepare(inputs, preparing) {
    const { found, earlier } = preparing;
    if (earlier !== undefined && !hasList(inputs))
        return prepareWithoutList(inputs, earlier);
    const planned = (0,plan_plan/* makePlan */.C)(toPlanRequest(inputs, preparing));
    const { plan } = orRefuse(planned);
    if (earlier === undefined)
        return { plan, records: plan.batches.map(task/* toUnsent */.di), problems: [] };
    const resumed = (0,resume/* resumeBatches */.ky)(plan.batches, { earlier, polls: inputs.wait });
    const { records } = orRefuse(found.memory === undefined ? resumed : adviseReport(resumed));
    return { plan, records, problems: [] };
}
/** Compared with the memory, the list is another one as soon as a run has ended. */
function adviseReport(resumed) {
    if (!('refusal' in resumed))
        return resumed;
    const remedy = 'Set `resume-tasks` to the `report-file` output of the earlier run.';
    return { refusal: { ...resumed.refusal, remedy } };
}
function orRefuse(value) {
    if ('refusal' in value)
        throw new errors/* InputError */.dz([value.refusal]);
    return value;
}
function prepareWithoutList(inputs, earlier) {
    const records = (0,resume/* resumeWithoutList */.qd)({ earlier, polls: inputs.wait });
    const { capabilities, mode, connection } = inputs;
    const capability = (0,resume/* chooseResumed */.PX)(capabilities, { mode, domain: connection.domain });
    const pace = inputs.pace ?? capability?.pace ?? { count: 1, perMilliseconds: 1_000 };
    const unsent = records.filter(({ state }) => state === 'unsent').length;
    return {
        plan: { capability, batches: [], listChecksum: '', pace, notices: [], remarks: [] },
        records,
        problems: unsent === 0 ? [] : [resume/* neverSent */.vQ],
    };
}
/** As the provider calls it. */
function findAssetInput({ capabilities }) {
    return capabilities.find(({ accepts }) => accepts === 'asset')?.input ?? 'urls';
}
function toPlanRequest(inputs, { found, checksum, earlier, expected }) {
    const { selection, connection } = inputs;
    return {
        targets: found.targets,
        unchangedUrls: found.unchangedUrls,
        meansAll: found.meansAll ?? [],
        listsAll: found.listsAll === true,
        listInputs: [
            ...(0,core_selection/* listUrlInputs */.R7)(selection),
            ...(selection.assetIds.length > 0 ? [findAssetInput(inputs)] : []),
        ],
        mode: inputs.mode,
        purgeType: inputs.purgeType,
        domain: connection.domain,
        baseUrls: selection.baseUrls,
        capabilities: inputs.capabilities,
        pace: inputs.pace,
        maxUrls: inputs.maxUrls,
        onTooMany: inputs.onTooMany,
        failIfEmpty: inputs.failIfEmpty,
        shard: inputs.shard,
        expectedList: expected,
        sentBefore: new Set(earlier?.flatMap(({ batch, state }) => (state === 'unsent' ? [] : batch))),
        wait: inputs.wait,
        dryRun: inputs.dryRun,
        checksum,
    };
}
/** One line for the log. */
function describePlan({ plan, records }) {
    const unsent = records.filter(settlement/* isToSend */.i5);
    const known = records.length - unsent.length;
    const resumed = known === 0 ? '' : `${countTasks(known)} of an earlier run`;
    const [first] = unsent;
    if (first === undefined)
        return known === 0
            ? 'Plan: the list is empty, nothing to send.'
            : `Plan: ${resumed}; nothing to send.`;
    const total = unsent.reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const content = (0,core_target/* countNoun */.y_)(total, first.batch.targets[0]?.kind ?? 'url');
    const { pace } = plan;
    const least = (0,plan_plan/* estimateMilliseconds */.$)(unsent.length, pace);
    const time = least === 0 ? '' : `, which takes at least ${(0,instant/* formatDuration */.a3)(least)}`;
    const before = resumed === '' ? '' : `${resumed}; `;
    const speed = unsent.length === 1
        ? ''
        : `, at a pace of ${pace.count}/${(0,instant/* formatDuration */.a3)(pace.perMilliseconds)}${time}`;
    return `Plan: ${before}${content} in ${(0,core_target/* countRequests */.Kx)(unsent.length)}${speed}.`;
}
const mostPlanned = 50;
/** What a dry run would send, for the log. */
function listPlanned(records) {
    const lines = [];
    for (const { batch } of records.filter(settlement/* isToSend */.i5)) {
        for (const { value } of batch.targets.slice(0, mostPlanned - lines.length))
            lines.push((0,hide_signature/* hideSignature */.$)(value));
    }
    const total = records.filter(settlement/* isToSend */.i5).reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const rest = total - lines.length;
    return rest > 0 ? [...lines, `… and ${(0,core_text/* groupDigits */.K9)(rest)} more, in the report file.`] : lines;
}
function countTasks(count) {
    return count === 1 ? '1 task' : `${(0,core_text/* groupDigits */.K9)(count)} tasks`;
}
/** What a run resumes, for the summary; nothing if it resumes none. */
function describeResumed(records, earlier) {
    if (earlier === undefined)
        return [];
    const parts = [
        ['done', 'done before'],
        ['failed', 'failed before'],
        ['pending', 'polled now'],
        ['unconfirmed', 'unknown, and not sent again'],
        ['unsent', 'sent now'],
    ];
    const counts = parts.flatMap(([state, words]) => {
        const count = records.filter((record) => record.state === state && (state !== 'unsent' || (0,settlement/* isToSend */.i5)(record))).length;
        return count === 0 ? [] : `${(0,core_text/* groupDigits */.K9)(count)} ${words}`;
    });
    return [
        `This run resumes an earlier one with ${(0,core_target/* countRequests */.Kx)(records.length)}: ${counts.join(', ')}.`,
    ];
}

// EXTERNAL MODULE: ./build/js/core/capability.js
var capability = __webpack_require__(89736);
;// CONCATENATED MODULE: ./build/js/core/plan/check-stars.js
// A `*` in a typed URL: without wildcards it is a character like any other, which hardly anybody means.




/** Refuses it if wildcards would do, or if no other URL is in the list. */
function checkStars(targets, { mode, domain, capabilities }) {
    const star = targets.find((target) => target.value.includes('*') && findInput(target));
    const input = star && findInput(star);
    if (star === undefined || input === undefined)
        return undefined;
    const wildcards = (0,capability/* chooseCapability */.a)(capabilities, { mode, accepts: 'wildcard', domain });
    const canFold = wildcards !== undefined && wildcards.warning === undefined;
    if (!canFold && targets.some(({ value }) => !value.includes('*')))
        return undefined;
    const everything = mode === 'purge' ? '. To purge everything, use `purge-type: all`' : '';
    const advice = canFold
        ? 'Use `purge-type: wildcard`'
        : `List the URLs, or set \`files\` and \`base-url\`${everything}`;
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${(0,hide_signature/* hideSignature */.$)(star.value).slice(0, 200)} has a \`*\`, which is not a wildcard in a list of URLs.`,
        remedy: `${advice}. For the character itself, write \`%2A\`.`,
    };
}
/** Of a list that is not refused for them. */
function noteStars(targets, { mode }) {
    const star = targets.find((target) => target.value.includes('*') && isNamed(target));
    if (star === undefined)
        return [];
    const shown = (0,hide_signature/* hideSignature */.$)(star.value).slice(0, 200);
    if (!core_mode/* modes */.nI[mode].purges)
        return [`${shown} contains a \`*\`. Only single URLs can be warmed, so it is not a wildcard.`];
    return [
        `${shown} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`,
    ];
}
/** A file may well have a `*` in its name. */
function isNamed(target) {
    const named = ['urls', 'urls-file', 'sitemap'];
    return target.kind === 'url' && (0,core_target/* reasonsOf */.zM)(target).some(({ rule }) => named.includes(rule));
}
function findInput(target) {
    if (target.kind !== 'url')
        return undefined;
    return (0,core_target/* reasonsOf */.zM)(target).find(({ rule }) => rule === 'urls' || rule === 'urls-file')?.rule;
}

// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/engine/budget.js
var budget = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/js/engine/all-ended.js
/**
 * Waits for all of them, and only then rejects with the first rejection: what is under way when one
 * fails is not cut off from its outcome.
 */
async function allEnded(works) {
    for (const result of await Promise.allSettled(works))
        if (result.status === 'rejected')
            throw result.reason;
}

// EXTERNAL MODULE: ./build/js/engine/check-access.js
var check_access = __webpack_require__(91712);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __webpack_require__(55606);
;// CONCATENATED MODULE: ./build/js/core/plan/check-hosts.js
// Hosts that the vendor does not serve: it accepts their URLs, and purges nothing that anybody asks for.




/** Problems of one run; the rest would be of the same kind. */
const mostProblems = 5;
const mostNamed = 5;
/** One problem for each host of the targets that is not among those served; names without a port. */
function checkHosts(targets, served) {
    const known = new Set(served.map((host) => host.toLowerCase()));
    const foreign = Map.groupBy(targets.filter((target) => !known.has(hostOf(target) ?? [...known][0] ?? '')), (target) => hostOf(target) ?? '');
    return [...foreign]
        .slice(0, mostProblems)
        .map(([host, found]) => toRefusal(host, { found, known }));
}
/** Undefined for what is not a URL, such as a path with a wildcard. */
function hostOf({ value }) {
    return value.startsWith('/') ? undefined : value.split('/', 3)[2]?.replace(/:\d+$/, '');
}
function toRefusal(host, { found, known }) {
    const [first] = found;
    // Every URL that no list names lies below `base-url`.
    const input = first === undefined ? 'urls' : ((0,core_target/* findListInput */.MC)(first) ?? 'base-url');
    const hosts = [...known];
    const meant = (0,nearest/* findNearest */.q)(host, hosts);
    const named = hosts.slice(0, mostNamed).map((one) => `\`${(0,core_text/* oneLine */.TN)(one, 100)}\``);
    const others = hosts.length > named.length ? ' …' : '';
    const count = found.length === 1 ? 'a URL is on' : `${(0,core_text/* groupDigits */.K9)(found.length)} URLs are on`;
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${count} \`${(0,core_text/* oneLine */.TN)(host, 100)}\`, which the vendor does not serve for this service, such as ${(0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(first?.value ?? ''), 200)}.`,
        remedy: `${meant === undefined ? '' : `Did you mean \`${(0,core_text/* oneLine */.TN)(meant, 100)}\`? `}Use the hosts of the service (${named.join(', ')}${others}), or add this host to it as an alias.`,
    };
}

// EXTERNAL MODULE: ./build/js/engine/retry-safely.js
var retry_safely = __webpack_require__(89650);
;// CONCATENATED MODULE: ./build/js/engine/check-hosts.js
// Which hosts the vendor serves, read before the first submission: it accepts URLs of any other host, and
// nobody would see that nothing was purged.




/** Rejects with InputError if a URL is on another host, and if the credentials are refused. */
async function refuseOtherHosts(deps) {
    const { board, domain } = deps;
    const targets = board
        .tasks()
        .filter(settlement/* isToSend */.i5)
        .flatMap(({ batch }) => batch.targets);
    if (checkHosts(targets, [domain]).length === 0)
        return;
    const served = await readHosts(deps);
    const refused = served === undefined ? [] : checkHosts(targets, served);
    if (refused.length > 0)
        throw new errors/* InputError */.dz(refused);
}
/** Undefined if they cannot be read: then the answer to the purge decides. */
async function readHosts(deps) {
    try {
        return await (0,retry_safely/* retrySafely */.hx)(deps, async (limits) => deps.operations.readHosts?.(limits));
    }
    catch (error) {
        deps.signal.throwIfAborted();
        if (!isLeftOpen(error))
            throw error;
        deps.remark(`The hosts of the list were not checked, because which ones the vendor serves could not be read: ${error.message}`);
        return undefined;
    }
}
/** Who refuses the credentials, or cannot be reached at all, takes no purge either. */
function isLeftOpen(error) {
    if (error instanceof errors/* VendorError */.Hi)
        return error.code !== 'vendor-auth';
    if (error instanceof errors/* NetworkError */.Dr)
        return error.mayHaveArrived;
    return error instanceof errors/* ContractError */.Vl || error instanceof errors/* TimeoutError */.MU;
}

;// CONCATENATED MODULE: ./build/js/engine/check-quota.js






/** Rejects with `vendor-quota` if too little is left, and as the vendor's other refusals do. */
async function checkQuota(deps) {
    const { board, capability, remark } = deps;
    const wanted = board
        .tasks()
        .filter(settlement/* isToSend */.i5)
        .reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const quota = await readQuota(deps);
    if (quota === undefined)
        return;
    const described = describeQuota(quota, { wanted, accepts: capability.accepts });
    if (quota.used + wanted > quota.limit) {
        throw new errors/* VendorError */.Hi({
            code: 'vendor-quota',
            message: `The vendor's quota of this day is too small, so nothing was sent. ${described}`,
            remedy: 'Send fewer targets, wait for the next day, or have the vendor raise the quota. A purge of folders or of everything has a quota of its own, if the provider has one.',
        });
    }
    remark(described);
}
/** Undefined if it cannot be read: then the vendor's refusal is the first that is heard of it. */
async function readQuota(deps) {
    const { operations, capability, remark } = deps;
    try {
        return await (0,retry_safely/* retrySafely */.hx)(deps, async (limits) => operations.readQuota?.(capability.accepts, limits));
    }
    catch (error) {
        if (!(error instanceof Error) || !check_quota_isLeftOpen(error))
            throw error;
        remark(`The vendor's quota of this day could not be read: ${error.message}`);
        return undefined;
    }
}
/** A key may be allowed to send and not to read, and an answer that is not understood stops nothing. */
function check_quota_isLeftOpen(error) {
    if (error instanceof errors/* ContractError */.Vl)
        return true;
    const codes = ['vendor-forbidden', 'vendor-not-found', 'vendor-rejected'];
    return error instanceof errors/* VendorError */.Hi && !error.concernsAll && codes.includes(error.code);
}
function describeQuota({ limit, used }, { wanted, accepts }) {
    const left = Math.max(0, limit - used);
    const rest = `${(0,core_text/* groupDigits */.K9)(left)} ${left === 1 ? 'is' : 'are'} left`;
    return `This run sends ${(0,core_target/* countNoun */.y_)(wanted, accepts)}. The account may send ${(0,core_text/* groupDigits */.K9)(limit)} today, and ${rest}.`;
}

// EXTERNAL MODULE: ./build/js/core/backoff.js
var core_backoff = __webpack_require__(57360);
;// CONCATENATED MODULE: ./build/js/engine/limiter.js
/** The vendor's clock and ours are not the same one. */
const clockMarginMilliseconds = 5;
/** At most `pace.count` turns in any window of `pace.perMilliseconds`, first come first served. */
function createLimiter(pace, clock) {
    const counted = [];
    let heldUntil = 0;
    let queue = Promise.resolve();
    const nextTurn = () => {
        const latestTurns = counted.map(({ at }) => at).sort((one, other) => other - one);
        const oldest = latestTurns[pace.count - 1];
        const free = oldest === undefined ? 0 : oldest + pace.perMilliseconds + clockMarginMilliseconds;
        return Math.max(clock.now(), free, heldUntil);
    };
    const waitForTurn = async (latest, signal) => {
        for (let next = nextTurn(); next > clock.now(); next = nextTurn()) {
            if (next >= latest)
                return undefined;
            await clock.sleep(next - clock.now(), signal);
        }
        signal.throwIfAborted();
        if (clock.now() >= latest)
            return undefined;
        const turn = { at: clock.now() };
        counted.push(turn);
        if (counted.length > pace.count)
            counted.shift();
        return {
            settle() {
                turn.at = clock.now();
            },
            giveBack() {
                const index = counted.indexOf(turn);
                if (index >= 0)
                    counted.splice(index, 1);
            },
        };
    };
    return {
        takeTurn(latest, signal) {
            const turn = queue.then(() => waitForTurn(latest, signal));
            queue = turn.catch(() => undefined);
            return turn;
        },
        holdUntil(time) {
            heldUntil = Math.max(heldUntil, time);
        },
    };
}
/** One for all batches, or one for each host. */
function createLimiters({ pace, capability: { pacedBy }, }, clock) {
    const byHost = new Map();
    return (batch) => {
        const value = pacedBy === 'host' ? (batch?.targets[0]?.value ?? '') : '';
        const host = URL.parse(value)?.host ?? '';
        const limiter = byHost.get(host) ?? createLimiter(pace, clock);
        byHost.set(host, limiter);
        return limiter;
    };
}

;// CONCATENATED MODULE: ./build/js/engine/progress.js
// Progress lines for the log.






/** `Request 3 of 50 (200 URLs)`. */
function describeBatch(index, board) {
    const tasks = board.tasks();
    const { batch } = tasks[index] ?? {};
    const size = batch === undefined ? 0 : (0,task/* sizeOf */.$d)(batch);
    const content = (0,core_target/* countNoun */.y_)(size, batch?.targets[0]?.kind ?? 'url');
    return `Request ${(0,core_text/* groupDigits */.K9)(index + 1)} of ${(0,core_text/* groupDigits */.K9)(tasks.length)} (${content})`;
}
/** From this part of the work on, its speed says something about the rest. */
const enoughForEstimate = 0.1;
/** The line of each moment; made when the work begins, because only what comes after shows its speed. */
function createProgress({ board, pace, now, isStopped }) {
    const startedAt = now();
    const before = (0,task/* countTasks */.g6)(board.tasks());
    return () => {
        const tasks = board.tasks().map(asOnItsWay);
        const counts = (0,task/* countTasks */.g6)(tasks);
        const left = counts.pending + (isStopped() ? 0 : counts.notSent);
        const perSecond = ((countOver(counts) - countOver(before)) / Math.max(1, now() - startedAt)) * 1_000;
        const isEnough = left <= (before.pending + before.notSent) * (1 - enoughForEstimate);
        const parts = [describeCounts(tasks, isStopped())];
        if (perSecond > 0)
            parts.push(describeSpeed(perSecond));
        if (perSecond > 0 && left > 0 && isEnough) {
            const toSend = isStopped() ? 0 : tasks.filter(settlement/* isToSend */.i5).length;
            const least = (0,plan_plan/* estimateMilliseconds */.$)(toSend + 1, pace);
            const seconds = Math.ceil(Math.max(least / 1_000, left / perSecond));
            parts.push(`about ${(0,instant/* formatDuration */.a3)(seconds * 1_000)} left`);
        }
        const words = new Set(board.pending().flatMap((index) => tasks[index]?.vendorState ?? []));
        if (words.size > 0)
            parts.push(`the vendor says: ${[...words].slice(0, 3).join('; ')}`);
        return `${parts.join(', ')}.`;
    };
}
/** What must not be sent twice is unknown from before it is sent; until it is answered it is on its way. */
function asOnItsWay(task) {
    const isOnItsWay = task.state === 'unconfirmed' && task.problem === undefined;
    return isOnItsWay ? { ...task, state: 'pending' } : task;
}
/** The last line, with the numbers of the result. */
function describeEnd(board) {
    const tasks = board.tasks();
    const { pending } = (0,task/* countTasks */.g6)(tasks);
    const rest = pending === 0 ? '' : `, ${(0,core_text/* groupDigits */.K9)(pending)} pending`;
    return `${describeCounts(tasks, true)}${rest}.`;
}
/** `400 of 450 URLs succeeded, 10 failed, 2 of 3 requests finished`. */
function describeCounts(tasks, isStopped) {
    const kind = tasks[0]?.batch.targets[0]?.kind ?? 'url';
    const { total, succeeded, failed, unknown, notSent } = (0,task/* countTasks */.g6)(tasks);
    const finished = tasks.filter(({ state }) => state !== 'unsent' && state !== 'pending').length;
    const outcomes = [
        [failed, 'failed'],
        [unknown, 'unknown'],
        [isStopped ? notSent : 0, 'not sent'],
    ];
    return [
        `${(0,core_text/* groupDigits */.K9)(succeeded)} of ${(0,core_target/* countNoun */.y_)(total, kind)} succeeded`,
        ...outcomes
            .filter(([count]) => count > 0)
            .map(([count, word]) => `${(0,core_text/* groupDigits */.K9)(count)} ${word}`),
        `${(0,core_text/* groupDigits */.K9)(finished)} of ${(0,core_target/* countRequests */.Kx)(tasks.length)} finished`,
    ].join(', ');
}
function countOver({ succeeded, failed, unknown }) {
    return succeeded + failed + unknown;
}
function describeSpeed(perSecond) {
    return `${perSecond < 10 ? perSecond.toFixed(1) : (0,core_text/* groupDigits */.K9)(Math.round(perSecond))}/s`;
}

;// CONCATENATED MODULE: ./build/js/engine/confirm.js
// Waits until the vendor says that every accepted task is done, or the step's budget ends.








/** How far back to look for what an earlier run submitted at an unknown time. */
const earlierRunMilliseconds = 7 * 24 * 3_600_000;
/** A proxy's page instead of an answer may pass; so many rounds with such an answer do not. */
const mostUnreadableRounds = 5;
function toNextRound({ isTooFast, refusals }) {
    return { heldUntil: 0, refusals: isTooFast === undefined ? 0 : refusals + 1 };
}
async function confirmAll(deps) {
    const { engine } = deps;
    const { board, clock, ending } = engine;
    const { probePace } = deps.confirmation;
    const limiter = probePace === undefined ? undefined : createLimiter(probePace, clock);
    const delays = (0,core_backoff/* pollDelays */.KO)(engine.pollFirstMilliseconds, engine.pollCapMilliseconds, engine.random);
    const describeProgress = createProgress({
        board,
        pace: engine.pace,
        now: clock.now,
        isStopped: () => ending.stopSubmitting !== undefined,
    });
    let round = { heldUntil: 0, refusals: 0 };
    let unreadableRounds = 0;
    while (await hasWork(deps)) {
        const asked = Math.max(delays.next().value, round.heldUntil - clock.now());
        const left = engine.deadline - clock.now();
        if (!(await sleepUnlessStopped(engine, Math.max(0, Math.min(asked, left)))))
            return;
        const isLast = clock.now() >= engine.deadline;
        round = toNextRound(round);
        await probeRound({ ...deps, isLast, limiter, round });
        if (round.failure === undefined)
            delete ending.pollFailure;
        else
            ending.pollFailure = round.failure;
        unreadableRounds = round.unreadable === undefined ? 0 : unreadableRounds + 1;
        if (unreadableRounds >= mostUnreadableRounds)
            endPolling(engine, round.unreadable);
        if (ending.polling.signal.aborted || isLast)
            return;
        if (board.hasPending() || !ending.allSubmitted)
            engine.logger.info(describeProgress());
    }
}
/** False if polling was stopped meanwhile. Rejects if the run was cancelled. */
async function sleepUnlessStopped(engine, milliseconds) {
    const stopped = engine.ending.polling.signal;
    try {
        await engine.clock.sleep(milliseconds, AbortSignal.any([engine.signal, stopped]));
    }
    catch (error) {
        engine.signal.throwIfAborted();
        if (!stopped.aborted)
            throw error;
    }
    return !stopped.aborted;
}
/** True if a task is pending; false if none is and none will be. */
async function hasWork({ engine, accepted }) {
    while (!engine.board.hasPending()) {
        if (engine.ending.allSubmitted)
            return false;
        await accepted.wait();
    }
    return !engine.ending.polling.signal.aborted;
}
/** Polls every pending task once, in groups as large as the vendor takes, in parallel. */
async function probeRound(deps) {
    const { engine, confirmation } = deps;
    const pending = engine.board.pending();
    const groups = [];
    for (let start = 0; start < pending.length; start += confirmation.tasksPerProbe) {
        groups.push(pending.slice(start, start + confirmation.tasksPerProbe));
    }
    const waiting = groups.values();
    const worker = async () => {
        for (const group of waiting) {
            if (isRoundOver(deps) || !(await takeTurn(deps)) || (0,budget/* isOver */.PU)(engine))
                return;
            await probeGroup(group, deps);
        }
    };
    await allEnded(Array.from({ length: Math.max(1, engine.probesAtOnce) }, worker));
}
/** True if nothing more may be asked, or not before the time for which the vendor asked. */
function isRoundOver({ engine, isLast, round }) {
    const isHeld = !isLast && engine.clock.now() < round.heldUntil;
    return isHeld || engine.ending.polling.signal.aborted;
}
/** False if the vendor's pace allows no poll before the deadline; the last round polls at once. */
async function takeTurn({ engine, limiter, isLast }) {
    if (limiter === undefined || isLast)
        return true;
    const turn = await limiter.takeTurn(engine.deadline, engine.signal);
    return turn !== undefined;
}
/** A poll that fails for a temporary reason changes nothing: the next round polls again. */
async function probeGroup(group, { engine, probe, round }) {
    try {
        await readPages(group, { engine, probe });
    }
    catch (error) {
        engine.signal.throwIfAborted();
        if ((0,retry_safely/* isTooFast */.nM)(error))
            round.isTooFast = true;
        const asked = (0,errors/* askedMilliseconds */.LJ)(error);
        const backoff = (0,retry_safely/* isTooFast */.nM)(error) ? (0,core_backoff/* backoffMilliseconds */.p2)(round.refusals + 1, engine.random()) : 0;
        round.heldUntil = Math.max(round.heldUntil, engine.clock.now() + Math.max(asked, backoff));
        if (error instanceof errors/* ContractError */.Vl)
            round.unreadable = error;
        else if (!(0,retry_safely/* mayPass */.bg)(error))
            return endGroup(group, { engine, error });
        const [problem] = (0,errors/* toProblems */.ek)(error);
        if (problem !== undefined)
            round.failure = problem;
        engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
    }
}
async function readPages(group, { engine, probe }) {
    const { board } = engine;
    const unseen = new Map(group.map((index) => [board.tasks()[index]?.id ?? '', index]));
    const oldest = engine.clock.now() - earlierRunMilliseconds;
    const since = Math.min(...group.map((index) => board.tasks()[index]?.submittedAt ?? oldest));
    let cursor;
    do {
        const tasks = [...unseen].flatMap(([id, index]) => {
            const batch = board.tasks()[index]?.batch;
            return batch === undefined ? [] : [{ id, targets: batch.targets, sent: (0,task/* sizeOf */.$d)(batch) }];
        });
        const query = { tasks, since, ...(cursor === undefined ? {} : { cursor }) };
        const answer = await probe(query, (0,budget/* callLimits */.PF)(engine));
        for (const news of answer.news) {
            const index = unseen.get(news.id);
            unseen.delete(news.id);
            if (index !== undefined)
                applyNews(index, { engine, news });
        }
        cursor = answer.next;
    } while (cursor !== undefined && unseen.size > 0 && !(0,budget/* isOver */.PU)(engine));
}
function applyNews(index, { engine, news }) {
    const { id: _id, sent, failedTargets: _failed, pendingTargets: _pending, ...change } = news;
    const isUnknown = engine.board.tasks()[index]?.batch.targets.length === 0;
    if (isUnknown && sent !== undefined)
        engine.board.resize(index, sent);
    const batch = engine.board.tasks()[index]?.batch;
    const judged = batch === undefined ? {} : (0,task/* pickOwn */.cX)(batch, news);
    const finished = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
    engine.board.change(index, { ...change, ...judged, ...finished });
}
/** Refusals that concern these tasks alone, and what they make of them: a poll that is refused is not a failed task. */
const concernsTheTask = {
    'vendor-not-found': 'unconfirmed',
    'vendor-rejected': 'unconfirmed',
    'vendor-failed': 'failed',
    'vendor-timeout': 'failed',
};
/** A refusal that concerns these tasks ends them; any other one ends the run. */
function endGroup(group, { engine, error }) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    const isGeneral = error instanceof errors/* VendorError */.Hi && error.concernsAll;
    const state = problem && concernsTheTask[problem.code];
    if (problem === undefined || state === undefined || isGeneral) {
        endPolling(engine, error);
        return;
    }
    const shown = state === 'failed' ? problem : toUnknownResult(problem);
    for (const index of group) {
        engine.board.change(index, { state, problem: shown, finishedAt: engine.clock.now() });
    }
}
function toUnknownResult(cause) {
    const remedy = 'Run again with `resume-tasks`, which polls it once more and sends nothing twice.';
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message} The vendor had accepted the request, so its result is unknown.`,
        remedy: cause.remedy === undefined ? remedy : `${cause.remedy} ${remedy}`,
    };
}
function endPolling({ ending }, error) {
    ending.problems.push(...(0,errors/* toProblems */.ek)(error));
    ending.polling.abort();
    ending.stopSubmitting = 'error';
}

;// CONCATENATED MODULE: ./build/js/engine/latch.js
function createLatch() {
    let isOpen = false;
    let wake = Promise.withResolvers();
    return {
        async wait() {
            if (!isOpen)
                await wake.promise;
            isOpen = false;
            wake = Promise.withResolvers();
        },
        open() {
            isOpen = true;
            wake.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/engine/judge-failure.js
// What one failed submission means for its batch and for the run. Pure; nothing is sent or waited for.



/**
 * What may have been accepted is unknown, whatever the answer to its last attempt was, and is not sent
 * again if that may cost twice. What is not one of our errors is a bug, which may stand for anything.
 */
function judgeFailure(error, attempted) {
    const judgement = judgeError(error, attempted);
    const isDoubtful = attempted.mayHaveArrived || (0,errors/* mayHaveArrived */.BW)(error);
    return isDoubtful ? toUnknown(judgement, error, attempted) : judgement;
}
/** As if the request had not arrived. */
function judgeError(error, attempted) {
    const problem = firstProblem(error);
    if (error instanceof errors/* VendorError */.Hi)
        return judgeRefusal(error, attempted);
    if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU)
        return againOr({ verdict: 'failed', problem }, error, attempted);
    const last = { verdict: 'end-run', problem, polling: true, accepted: false };
    const isNotSent = error instanceof errors/* ContractError */.Vl && !error.mayHaveArrived;
    return isNotSent ? againOr(last, error, attempted) : last;
}
function judgeRefusal(error, attempted) {
    const problem = firstProblem(error);
    const ending = (0,settlement/* findEnding */.Zq)(error.code);
    if (ending !== undefined)
        return { verdict: 'end-run', problem, ...ending, accepted: false };
    if (error.concernsAll)
        return { verdict: 'end-run', problem, polling: true, accepted: false };
    if (error.code === 'vendor-rate-limited')
        return judgeTooFast(error, attempted);
    if (error.code !== 'vendor-unavailable')
        return { verdict: 'failed', problem };
    return againOr({ verdict: 'failed', problem }, error, attempted);
}
/**
 * Too fast means not done, so it is sent again, and that uses up none of the retries. Whoever is refused
 * again and again waits longer, whatever the vendor asks for.
 */
function judgeTooFast(error, { capability, attempts, random }) {
    const asked = error.retryAfterMilliseconds ?? capability.pace.perMilliseconds;
    const waitMilliseconds = Math.max(asked, (0,core_backoff/* backoffMilliseconds */.p2)(attempts, random));
    return { verdict: 'again', waitMilliseconds, counts: false };
}
function toUnknown(judgement, error, { capability }) {
    const { repetition } = capability;
    const unknown = (stop) => ({
        verdict: 'unconfirmed',
        problem: toUnconfirmed(firstProblem(error), capability),
        stop,
    });
    switch (judgement.verdict) {
        case 'unconfirmed':
            return judgement;
        case 'failed':
            return unknown(repetition === 'never');
        case 'end-run':
            return { ...judgement, accepted: true };
        case 'again':
            if (repetition === 'never')
                return unknown(true);
            // Refused as too fast: the echo of a lost success.
            return repetition === 'safe-but-limited' && !judgement.counts ? unknown(false) : judgement;
    }
}
/** What the vendor asks to wait is a floor: a time in the past must not lead to a flood. */
function againOr(last, error, { failures, retries, random }) {
    if (failures > retries)
        return last;
    const backoff = (0,core_backoff/* backoffMilliseconds */.p2)(failures, random);
    const waitMilliseconds = Math.max((0,errors/* askedMilliseconds */.LJ)(error), backoff);
    return { verdict: 'again', waitMilliseconds, counts: true };
}
/** The same problem of a request that may have been received. */
function toUnconfirmed(cause, { whenLeft }) {
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message.replace(/(?<![.!?])$/, '.')} The request may have been received, and its status cannot be checked.`,
        remedy: [cause.remedy, whenLeft, lookInConsole].filter((text) => text !== undefined).join(' '),
    };
}
/** Comes after the vendor's own remedy, which knows more. */
const lookInConsole = "Check in the vendor's console whether the request arrived. It was not sent again, or a retry gave no clear answer.";
function firstProblem(error) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    return problem ?? { code: 'bug', message: 'An error without a problem.' };
}

;// CONCATENATED MODULE: ./build/js/engine/submit.js







/** Sends every unsent batch in order, as fast as pace and concurrency allow. */
async function submitAll(deps) {
    const { board, concurrency } = deps.engine;
    const waiting = board
        .tasks()
        .flatMap((task, index) => ((0,settlement/* isToSend */.i5)(task) ? [index] : []))
        .values();
    const slots = { taken: 0 };
    const worker = async () => {
        for (const index of waiting) {
            if (!(await takeSlot(slots, deps.engine)))
                return;
            try {
                await submitBatch(index, deps);
            }
            finally {
                slots.taken -= 1;
                deps.engine.finished.open();
            }
        }
    };
    await allEnded(Array.from({ length: Math.max(1, concurrency) }, worker));
}
/**
 * If the vendor takes only so many unfinished tasks, waits until one of them is over. False if nothing
 * more is sent.
 */
async function takeSlot(slots, { board, capability, ending, finished }) {
    const most = capability.unfinishedTasks ?? Number.POSITIVE_INFINITY;
    while (slots.taken + board.pending().length >= most && ending.stopSubmitting === undefined) {
        if (ending.allConfirmed && slots.taken === 0)
            ending.stopSubmitting = 'deadline';
        else
            await finished.wait();
    }
    if (ending.stopSubmitting !== undefined)
        return false;
    slots.taken += 1;
    return true;
}
/** Sends one batch until it is accepted, refused or given up. */
async function submitBatch(index, deps) {
    const { engine } = deps;
    const limiter = deps.limiterOf(engine.board.tasks()[index]?.batch);
    let isDoubtful = false;
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        const turn = await submit_takeTurn(index, { engine, limiter, isDoubtful });
        if (turn === undefined)
            return;
        const error = await attemptBatch(index, { ...deps, attempts, isDoubtful });
        turn.settle();
        if (error === undefined)
            return;
        const judgement = judgeFailure(error.cause, {
            capability: engine.capability,
            mayHaveArrived: isDoubtful,
            attempts,
            failures: failures + 1,
            retries: engine.retries,
            random: engine.random(),
        });
        if (judgement.verdict !== 'again') {
            settle(index, judgement, engine);
            return;
        }
        failures += judgement.counts ? 1 : 0;
        isDoubtful ||= (0,errors/* mayHaveArrived */.BW)(error.cause);
        announceAgain(index, {
            engine,
            error: error.cause,
            waitMilliseconds: judgement.waitMilliseconds,
        });
        // A purge of everything has one turn in minutes: waiting that long after a lost answer would send
        // it twice. Sent again at once, the vendor's own limit shows whether the first one arrived. What it
        // refused as too fast, it counted.
        if (engine.capability.repetition === 'safe-but-limited' && judgement.counts)
            turn.giveBack();
        limiter.holdUntil(engine.clock.now() + judgement.waitMilliseconds);
    }
}
/** Waits for the pace. Undefined if nothing more is sent; an answer that was lost then stays unknown. */
async function submit_takeTurn(index, { engine, limiter, isDoubtful, }) {
    const { board, deadline, ending, signal } = engine;
    const giveUp = (why) => {
        if (isDoubtful)
            board.change(index, { state: 'unconfirmed', problem: neverAnswered(why) });
    };
    try {
        const turn = await limiter.takeTurn(deadline, signal);
        if (turn !== undefined && ending.stopSubmitting === undefined)
            return turn;
        giveUp(turn === undefined ? 'Timed out' : 'The run stopped early');
        ending.stopSubmitting ??= 'deadline';
        return undefined;
    }
    catch (error) {
        giveUp('The run was cancelled');
        throw error;
    }
}
function neverAnswered(why) {
    const message = `${why} before a retry could show whether this request had been received.`;
    return { code: 'unconfirmed', message };
}
/** One request. Undefined if it was accepted; else the failure, wrapped because anything can be thrown. */
async function attemptBatch(index, { engine, inFlight, attempts, isDoubtful, }) {
    const task = engine.board.tasks()[index];
    if (task === undefined)
        return undefined;
    const submittedAt = engine.clock.now();
    try {
        // Nothing is sent if this cannot be written down.
        engine.board.change(index, { attempts, submittedAt, ...onItsWay(engine) });
        const limits = (0,budget/* callLimits */.PF)(engine, inFlight);
        const { isDone = false, ...accepted } = await engine.operations.submit(task.batch, limits);
        engine.board.change(index, { ...accepted, ...acceptedState(engine, isDone) });
        engine.logger.info(describeAcceptance(index, engine));
        return undefined;
    }
    catch (cause) {
        if (!inFlight.aborted && !(cause instanceof errors/* CancelledError */.cc))
            return { cause };
        const isOpen = isDoubtful || (0,errors/* mayHaveArrived */.BW)(cause);
        engine.board.change(index, isOpen ? { state: 'unconfirmed', problem: cutOff } : { state: 'unsent' });
        throw cause;
    }
}
const cutOff = {
    code: 'unconfirmed',
    message: 'The run was cancelled while this request was on its way; its answer is not known.',
};
/**
 * What must not be sent twice is unconfirmed from the moment before it is sent: every change is
 * announced, and after a kill a later run knows that it may have arrived.
 */
function onItsWay({ capability }) {
    return capability.repetition === 'never' ? { state: 'unconfirmed' } : {};
}
function acceptedState({ capability, clock }, isDone) {
    if (capability.confirmation.by === 'polling' && !isDone)
        return { state: 'pending' };
    return { state: 'done', finishedAt: clock.now() };
}
function settle(index, judgement, { board, capability, clock, ending, logger }) {
    const { verdict, problem } = judgement;
    const finishedAt = clock.now();
    if (verdict !== 'end-run')
        board.change(index, { state: verdict, problem, finishedAt });
    else if (judgement.accepted) {
        const unknown = toUnconfirmed(problem, capability);
        board.change(index, { state: 'unconfirmed', problem: unknown, finishedAt });
    }
    else
        board.change(index, { state: 'failed', problem, finishedAt });
    logger.info(`${describeBatch(index, board)}: ${problem.message}`);
    if (verdict === 'end-run') {
        ending.problems.push(problem);
        if (!judgement.polling)
            ending.polling.abort();
    }
    if (verdict === 'end-run' || (verdict === 'unconfirmed' && judgement.stop)) {
        ending.stopSubmitting = 'error';
    }
}
function announceAgain(index, { engine, error, waitMilliseconds, }) {
    const message = error instanceof Error ? error.message : 'unknown failure';
    const asked = (0,errors/* askedMilliseconds */.LJ)(error);
    const wish = asked === 0 ? '' : ` It asks to wait ${(0,instant/* formatDuration */.a3)(asked)}.`;
    const reason = `${message}${wish}`;
    engine.board.change(index, { state: 'unsent', vendorState: reason });
    const isInTime = engine.clock.now() + waitMilliseconds < engine.deadline;
    const next = isInTime
        ? `Sending it again in ${(waitMilliseconds / 1_000).toFixed(1)} s.`
        : '`timeout` leaves no time for that.';
    engine.logger.info(`${describeBatch(index, engine.board)}: ${reason} ${next}`);
}
function describeAcceptance(index, { board }) {
    const task = board.tasks()[index];
    const id = task === undefined || task.id === '' ? '' : ` as task ${task.id}`;
    return `${describeBatch(index, board)}: accepted${id}.`;
}

;// CONCATENATED MODULE: ./build/js/engine/execute.js
// Sends a plan and waits for it. Everything that can happen to a batch ends on the board; only a
// cancelled run and a bug end as exceptions.












/**
 * Resolves with what ended the run early; empty if nothing did.
 * Rejects with the signal's reason after a cancellation, with the board up to date.
 */
async function execute(settings, deps) {
    const [accepted, finished] = [createLatch(), createLatch()];
    const engine = {
        ...settings,
        ...deps,
        board: announceTo(deps.board, { accepted, finished }),
        finished,
        ending: {
            problems: [],
            polling: new AbortController(),
            allSubmitted: false,
            allConfirmed: false,
        },
    };
    const over = new AbortController();
    try {
        await allEnded([
            submitThen(accepted, { engine, over: over.signal }),
            confirmIfPolled(accepted, engine),
        ]).finally(() => deps.signal.throwIfAborted());
        return [...engine.ending.problems, ...endOfBudget(engine)];
    }
    finally {
        over.abort();
        const { whenLeft } = engine.capability;
        if (deps.signal.aborted && deps.board.hasPending() && whenLeft !== undefined)
            deps.remark(whenLeft);
        (0,settlement/* explainUnsent */.B)(engine.board, {
            isCancelled: deps.signal.aborted,
            isError: engine.ending.stopSubmitting === 'error',
            cause: engine.ending.problems[0],
        });
        if (isPolled(engine))
            engine.logger.info(describeEnd(engine.board));
    }
}
/** Whether progress is shown while the vendor works. */
function isPolled({ capability, operations, wait }) {
    return capability.confirmation.by === 'polling' && operations.probe !== undefined && wait;
}
async function submitThen(accepted, { engine, over }) {
    const limiterOf = createLimiters(engine, engine.clock);
    const inFlight = (0,budget/* withGrace */.pj)(engine.signal, { clock: engine.clock, over });
    try {
        if (await canSubmit(engine))
            await submitAll({ engine, limiterOf, inFlight });
    }
    finally {
        engine.ending.allSubmitted = true;
        accepted.open();
    }
}
/** False if an answer that comes before the first submission keeps everything from being sent. */
async function canSubmit(engine) {
    const { board, capability, ending, signal } = engine;
    if (!board.tasks().some(settlement/* isToSend */.i5))
        return true;
    try {
        if (capability.checkFirst === true)
            await (0,check_access/* checkAccess */.x)(engine);
        if (capability.readsHosts === true)
            await refuseOtherHosts(engine);
        if (capability.readsQuota === true)
            await checkQuota(engine);
        return true;
    }
    catch (error) {
        signal.throwIfAborted();
        ending.problems.push(...(0,errors/* toProblems */.ek)(error));
        ending.stopSubmitting = 'error';
        return false;
    }
}
async function confirmIfPolled(accepted, engine) {
    const { confirmation } = engine.capability;
    const { probe } = engine.operations;
    try {
        if (confirmation.by !== 'polling' || probe === undefined || !engine.wait)
            return;
        await confirmAll({ engine, probe, confirmation, accepted });
    }
    finally {
        engine.ending.allConfirmed = true;
        engine.finished.open();
    }
}
/** Wakes whoever waits for a task to be accepted, and whoever waits for one to be over. */
function announceTo(board, { accepted, finished }) {
    return {
        ...board,
        change(index, change) {
            board.change(index, change);
            if (change.state === 'pending')
                accepted.open();
            else if (change.state !== undefined)
                finished.open();
        },
    };
}
/** Our own budget ended with something unsent, or with something unfinished that was to be waited for. */
function endOfBudget(engine) {
    const { board, capability, ending, timeoutMilliseconds, wait } = engine;
    if (ending.problems.length > 0)
        return [];
    // After an error the unsent ones have their own reason.
    const isError = ending.stopSubmitting === 'error';
    const tasks = board.tasks().filter(({ state }) => !isError || state !== 'unsent');
    return (0,settlement/* describeBudgetEnd */.EA)(tasks, {
        timeoutMilliseconds,
        wait,
        noun: 'request',
        pollFailure: ending.pollFailure,
        remedyUnsent: "Set a longer `timeout`, or fewer URLs; the pace is the vendor's. A later step can send the rest with `resume-tasks`.",
        remedyPending: capability.whenTimedOut ??
            'Set a longer `timeout`, or `wait: false` if acceptance is enough. A later step can wait for the rest with `resume-tasks`.',
    });
}

// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(51777);
// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var run_journal = __webpack_require__(52380);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __webpack_require__(59318);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var unwritable = __webpack_require__(85710);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/run/keep-manifest.js
// When this build's manifest is written: only a run that did all its work may say what caches hold.



const complete = ['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO'];
/** What is wrong if it could not be written; the report of what was done stays as it is. */
async function keepManifest({ dryRun, shard, wait }, { found: { manifest }, report, writeFile }) {
    if (manifest === undefined || dryRun || shard !== undefined || !wait)
        return [];
    if (!complete.includes((0,verdict/* computeVerdict */.z)(report).status) || (0,proofs/* countProofs */.t)(report).stale > 0)
        return [];
    try {
        await writeFile(manifest.path, [manifest.content]);
        return [];
    }
    catch (error) {
        return (0,unwritable/* explainFailure */.S)(error, { name: 'manifest-output', path: manifest.path, isInput: true });
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/merge-targets.js
// One list out of several: sorted, each target once, with every reason it has.

/** The order in which the reasons of one target are listed. */
const ruleOrder = {
    urls: 0,
    'urls-file': 1,
    sitemap: 2,
    'asset-ids': 3,
    link: 4,
    form: 5,
    folder: 6,
    file: 7,
    rewrite: 8,
    spelling: 9,
    twin: 10,
    'purge-type': 11,
    'on-too-many': 12,
    'resume-tasks': 13,
    config: 14,
    'purge-all-if': 15,
};
/** Sorted by value in code-unit order, so the result does not depend on the order of the input. */
function mergeTargets(lists) {
    const all = lists.flat();
    if (isMerged(all))
        return all;
    const merged = [];
    let group = [];
    for (const target of all.toSorted(compareTargets)) {
        const [first] = group;
        if (first !== undefined && compareTargets(first, target) !== 0) {
            merged.push(joinGroup(first, group));
            group = [];
        }
        group.push(target);
    }
    const [first] = group;
    if (first !== undefined)
        merged.push(joinGroup(first, group));
    return merged;
}
/** One list out of one source nearly always is. */
function isMerged(targets) {
    return targets.every(({ value, also }, index) => {
        const before = targets[index - 1];
        return also === undefined && (before === undefined || before.value < value);
    });
}
function compareTargets(one, other) {
    return compareText(one.value, other.value) || compareText(one.kind, other.kind);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function joinGroup(first, group) {
    if (group.length === 1 && first.also === undefined)
        return first;
    const { kind, value } = first;
    const [own, ...also] = joinReasons(group.flatMap(core_target/* reasonsOf */.zM));
    return { kind, value, ...(own ?? first), ...(also.length === 0 ? {} : { also }) };
}
function joinReasons(reasons) {
    const sorted = reasons.toSorted(compareReasons);
    return sorted.filter((reason, index) => {
        const before = sorted[index - 1];
        return before === undefined || compareReasons(before, reason) !== 0;
    });
}
function compareReasons(one, other) {
    return (ruleOrder[one.rule] - ruleOrder[other.rule] ||
        compareText(one.path ?? '', other.path ?? '') ||
        compareText(one.form ?? '', other.form ?? '') ||
        Number(one.deleted ?? false) - Number(other.deleted ?? false));
}

;// CONCATENATED MODULE: ./build/js/system/deadline.js
/** A signal that aborts with `signal`, or at the deadline. Disposing of it stops the timer. */
function openDeadline({ at, reason }, { clock, signal }) {
    const [ended, stopped] = [new AbortController(), new AbortController()];
    clock.sleep(at - clock.now(), stopped.signal).then(() => ended.abort(reason), () => undefined);
    return {
        signal: AbortSignal.any([signal, ended.signal]),
        [Symbol.dispose]: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/js/run/find-list.js
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
// The first part of a run: find what to act on, within the budget of the step.




/** Throws InputError, SourceError, TimeoutError, or the signal's reason. */
async function findList({ selection, mode, purgeType, capabilities, timeoutMilliseconds }, { deadline, deps }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const request = {
            selection,
            forWarming: core_mode/* modes */.nI[mode].warms,
            wildcards: (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'wildcard'
                ? (0,capability/* findWildcardForm */.w)(capabilities, mode)
                : undefined,
        };
        const reason = new errors/* SourceTimeout */.n_(timeoutMilliseconds);
        const budget = __addDisposableResource(env_1, openDeadline({ at: deadline, reason }, deps), false);
        return await deps.findTargets(request, budget.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/js/run/obtain-list.js
// The list of a run: made now, or the one of the earlier run that is resumed.



/**
 * What was compared with the memory cannot be compared again: it knows by now what the earlier run
 * confirmed. Throws as `findList`.
 */
async function obtainList(inputs, { resumed, deadline, deps }) {
    const remembered = resumed?.remembered;
    if (remembered !== undefined && hasList(inputs)) {
        const found = toFound(mergeTargets([remembered.targets]));
        return { found, remembered: { resumed: { ...remembered, targets: found.targets } } };
    }
    const found = await findList(inputs, { deadline, deps });
    const { memory } = found;
    return { found, remembered: memory && { draft: memory } };
}
function toFound(targets) {
    return {
        targets,
        skipped: [],
        record: { kind: 'none', decision: 'The list is that of the run that is resumed.' },
        notices: [],
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./build/js/core/proof/sample.js
// Which URLs of a list are asked: the same ones before and after, spread over the list and its folders.
/**
 * `count` of the items, folder by folder; all of them if there are no more. Every folder has a share, as
 * long as there are no more folders than wanted items.
 */
function pickSample(items, { count, folderOf }) {
    if (count >= items.length)
        return items;
    const folders = [...Map.groupBy(items, folderOf).values()];
    if (count <= folders.length)
        return spread(folders, count).flatMap((folder) => spread(folder, 1));
    const [extra, others] = [count - folders.length, items.length - folders.length];
    let before = 0;
    return folders.flatMap((folder) => {
        // Shares by size, whose sum is exact because each begins at the end of the one before.
        const [start, end] = [before, before + folder.length - 1].map((sum) => Math.floor((sum * extra) / others));
        before += folder.length - 1;
        return spread(folder, 1 + (end ?? 0) - (start ?? 0));
    });
}
/** In equal distances. */
function spread(items, count) {
    return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * items.length) / count)).flatMap((index) => items.slice(index, index + 1));
}
/** `https://host/a/` of `https://host/a/b.html?c`. */
function folderOfUrl(url) {
    const path = url.replace(/[?#].*$/, '');
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/js/run/sample.js
// Which URLs are looked at, and what is known about them.



/** Undefined if nothing is to be looked at. */
function chooseSample({ inputs, found, board, }) {
    const tasks = board.tasks();
    if (inputs.verify === 0 || !inputs.wait || tasks.length === 0)
        return undefined;
    const planned = tasks.flatMap(({ batch }) => batch.targets);
    const isSentItself = planned.length > 0 && planned.every(isUrl);
    // A job that has a part of the list looks at its part.
    const list = isSentItself ? planned : found.targets.filter(isUrl);
    if (list.length === 0)
        return {
            notice: '`verify` requested nothing: what is sent to the vendor is not a list of URLs.',
        };
    const count = inputs.verify === 'all' ? list.length : inputs.verify;
    const targets = pickSample(list, { count, folderOf: ({ value }) => folderOfUrl(value) });
    const open = tasks.filter(settlement/* isToSend */.i5);
    const sent = new Set(open.flatMap(({ batch }) => batch.targets.map(({ value }) => value)));
    return {
        targets,
        isSentItself,
        isToSend: ({ value }) => (isSentItself ? sent.has(value) : open.length > 0),
    };
}
function isUrl({ kind }) {
    return kind === 'url';
}
/** Of the tasks as they are at the end: what was refused or never sent is not worth a look. */
function wasSent(tasks, { isSentItself }) {
    const sent = new Set(tasks.flatMap(listSent));
    return ({ value }) => (isSentItself ? sent.has(value) : sent.size > 0);
}
function listSent({ batch, state, failedTargets }) {
    if (state === 'unsent' || (state === 'failed' && failedTargets === undefined))
        return [];
    const failed = new Set(failedTargets);
    return batch.targets.flatMap(({ value }) => (failed.has(value) ? [] : value));
}
/** The one file of the workspace that the URL stands for; undefined without one, and if there are several. */
function findFile(target) {
    const paths = new Set((0,core_target/* reasonsOf */.zM)(target).flatMap(({ path, rule, deleted }) => {
        if (path === undefined || deleted === true)
            return [];
        // A compressed copy: what it stands for lies beside it.
        return rule === 'twin' ? path.replace(/\.[^./]+$/, '') : path;
    }));
    const [path] = paths;
    return paths.size === 1 ? path : undefined;
}
/** Whether its file is known to differ from what was purged for last. */
function isChanged(target, { record, listsAll, inDoubt }) {
    if (listsAll === true || record.kind === 'all' || record.kind === 'none')
        return false;
    return (0,core_target/* reasonsOf */.zM)(target).some(({ path }) => path !== undefined && inDoubt?.has(path) !== true);
}
/** What a user typed may be private; what was found in a sitemap or in a file may not. */
function listTypedOrigins({ baseUrls, urls, sitemap = '', }) {
    return new Set([...baseUrls, ...urls, sitemap].flatMap((typed) => URL.parse(typed)?.origin ?? []));
}

;// CONCATENATED MODULE: ./build/js/run/prove.js
// Looks at the caches themselves: waits until the origin is ready, requests a sample of the list before
// anything is sent to the vendor, and requests it again afterwards.






/** `act` sends to the vendor. Rejects as it does, and with SourceError `origin-not-ready`. */
async function proveAround(proving, act) {
    const { inputs, board, deadline, journal, deps } = proving;
    const { originRules, requestTimeoutMilliseconds, timeoutMilliseconds } = inputs;
    const budget = { ...deps, deadline, requestTimeoutMilliseconds };
    if (originRules.length > 0 && board.tasks().some(settlement/* isToSend */.i5)) {
        const { waitForOrigin } = await __webpack_require__.e(/* import() */ 9219).then(__webpack_require__.bind(__webpack_require__, 49219));
        await deps.logger.group('Wait for the origin', () => waitForOrigin(originRules, { deps: budget, timeoutMilliseconds }));
    }
    const sample = chooseSample(proving);
    if (sample !== undefined && 'notice' in sample)
        journal.addNotices([sample.notice]);
    if (sample === undefined || 'notice' in sample)
        return await act();
    const proofDeps = { ...budget, typedOrigins: listTypedOrigins(inputs.selection) };
    const looking = { ...proving, sample, proofDeps };
    const { logger } = deps;
    const before = await logger.group('Verify: before the purge', () => lookBefore(looking));
    await act();
    const proven = await logger.group('Verify', () => lookAfter(before, looking));
    report(proven, looking);
}
/** The purge is what the step is for: no more than this part of what is left of its budget. */
const shareBefore = 0.25;
/** By URL. What an earlier run sent may be purged already, and would look as if nothing happened. */
async function lookBefore({ inputs, sample, proofDeps, }) {
    const { clock, deadline, logger } = proofDeps;
    const urls = sample.targets.filter(sample.isToSend).map(({ value }) => value);
    if (!core_mode/* modes */.nI[inputs.mode].purges || !inputs.verifyBefore || urls.length === 0)
        return new Map();
    logger.info(`${(0,core_text/* countWord */.MD)(urls.length, 'URL')} to request.`);
    const { lookAt } = await __webpack_require__.e(/* import() */ 6063).then(__webpack_require__.bind(__webpack_require__, 96063));
    const now = clock.now();
    const until = now + (deadline - now) * shareBefore;
    const seen = await lookAt(urls, { deps: proofDeps, until });
    return new Map(urls.flatMap((url, index) => ofIndex(url, seen[index])));
}
function ofIndex(url, seen) {
    return seen === undefined ? [] : [[url, seen]];
}
async function lookAfter(before, looking) {
    const { inputs, board, sample, proofDeps: deps } = looking;
    const targets = sample.targets.filter(wasSent(board.tasks(), sample));
    if (targets.length === 0)
        return [];
    deps.logger.info(`${(0,core_text/* countWord */.MD)(targets.length, 'URL')} to request.`);
    const { proveWarming, provePurge } = await __webpack_require__.e(/* import() */ 6063).then(__webpack_require__.bind(__webpack_require__, 96063));
    const prove = async () => {
        if (core_mode/* modes */.nI[inputs.mode].warms)
            return await proveWarming(targets.map(({ value }) => value), { deps });
        const questions = await askAbout(targets, { before, looking });
        return await provePurge(questions, { deps, sentAt: firstSent(board) });
    };
    const proofs = await prove();
    return targets.flatMap((target) => {
        const proof = proofs.get(target.value);
        return proof === undefined ? [] : [{ ...target, proof }];
    });
}
function firstSent(board) {
    const times = board.tasks().flatMap(({ submittedAt }) => submittedAt ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The pages with which sites answer if a page is missing, below `root`. */
const fallbackPages = ['index.html', '404.html'];
async function askAbout(targets, { before, looking }) {
    const { found, inputs, deps } = looking;
    const { root } = inputs.selection;
    const hashes = new Map();
    const hashOnce = (path) => {
        const hash = hashes.get(path) ?? deps.hashFile(path);
        hashes.set(path, hash);
        return hash;
    };
    const pages = fallbackPages.map((page) => (root === '' ? page : `${root}/${page}`));
    const known = targets.some(core_target/* isGone */.ST) ? await Promise.all(pages.map(hashOnce)) : [];
    const fallbacks = new Set(known.filter((hash) => hash !== undefined));
    return targets.map((target) => {
        const path = findFile(target);
        return {
            url: target.value,
            isDeleted: (0,core_target/* isGone */.ST)(target),
            hashFile: async () => (path === undefined ? undefined : await hashOnce(path)),
            fallbacks,
            isKnownChanged: isChanged(target, found),
            before: before.get(target.value),
        };
    });
}
const prove_mostNamed = 10;
function report(proven, { inputs, journal, deps }) {
    if (proven.length === 0)
        return;
    journal.addProofs(proven);
    const count = (verdict) => proven.filter(({ proof }) => proof.verdict === verdict).length;
    const words = core_mode/* modes */.nI[inputs.mode].warms ? ['hit', 'miss'] : ['fresh', 'stale'];
    const parts = [...words, 'unknown'].map((word) => `${(0,core_text/* groupDigits */.K9)(count(word))} ${word}`);
    deps.logger.info(`Verify: ${parts.join(', ')}.`);
    const stale = proven.filter(({ proof }) => proof.verdict === 'stale');
    if (stale.length === 0)
        return;
    const named = stale.slice(0, prove_mostNamed).map(({ value }) => (0,hide_signature/* hideSignature */.$)(value));
    const rest = stale.length - named.length;
    const more = rest > 0 ? ` and ${(0,core_text/* groupDigits */.K9)(rest)} more` : '';
    const message = `A cache still serves the old copy of ${(0,core_text/* groupDigits */.K9)(stale.length)} of ${(0,core_text/* countWord */.MD)(proven.length, 'URL')} that were requested after the purge: ${named.join(' , ')}${more}.`;
    const remedy = 'The summary says what was seen of each. Purge them again; if the origin still had the old content, set `wait-for-origin`.';
    if (inputs.verifyFail)
        journal.addProblems([{ code: 'stale', message, remedy }]);
    else
        journal.addNotices([`${message} ${remedy}`]);
}

;// CONCATENATED MODULE: ./build/js/run/remembering.js
/** A dry run writes nothing and says what a run would; a shard knows only its part. */
async function remembering(remembered, { inputs, journal, openMemory, act }) {
    if (remembered === undefined || inputs.shard !== undefined)
        return await act();
    const memory = await openMemory();
    if (inputs.dryRun) {
        const toRemember = 'draft' in remembered ? memory.prepare(remembered.draft) : undefined;
        if (toRemember !== undefined)
            journal.addMemory(() => ({ toRemember }));
        return await act();
    }
    // The paths of a resumed run are in doubt already.
    if ('draft' in remembered)
        journal.addSaid(await memory.announce(remembered.draft));
    journal.addMemory(() => ({ memory: { key: memory.key() } }));
    try {
        await act();
    }
    finally {
        const ended = { tasks: journal.tasks(), stale: journal.stale() };
        journal.addSaid('draft' in remembered
            ? await memory.settle(remembered.draft, ended)
            : await memory.confirm(remembered.resumed, ended));
    }
}

;// CONCATENATED MODULE: ./build/js/run/run.js
// One run: find the list, plan it, send it, report. Knows nothing about GitHub Actions.















/** Never rejects: whatever happens is in the report. */
async function run(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const journal = (0,run_journal/* createJournal */.s)(inputs, deps.clock);
    let requests = 0;
    const send = (request) => {
        requests += 1;
        return deps.send(request);
    };
    try {
        const resumed = await deps.readResume(inputs);
        const expected = await deps.readExpected(inputs);
        const { found, remembered } = await deps.logger.group('Make the list', () => obtainList(inputs, { resumed, deadline, deps }));
        journal.addList(found);
        const earlier = resumed?.tasks;
        await remembering(remembered, {
            inputs,
            journal,
            openMemory: deps.openMemory,
            act: () => actOn(found, {
                ...{ inputs, earlier, expected, deadline, journal, deps: { ...deps, send } },
                // Requests to the vendor are counted, and these go elsewhere.
                look: deps.send,
            }),
        });
        const report = journal.toReport(requests);
        journal.addProblems(await keepManifest(inputs, { found, report, writeFile: deps.writeFile }));
    }
    catch (error) {
        journal.addProblems((0,errors/* toProblems */.ek)(error));
    }
    return journal.toReport(requests);
}
async function actOn(found, acting) {
    const { inputs, earlier, expected, deadline, journal, deps, look } = acting;
    deps.signal.throwIfAborted();
    const refused = inputs.connection.checkTargets?.(found.targets) ?? [];
    if (refused.length > 0)
        throw new errors/* InputError */.dz(refused);
    const { mode, connection, capabilities } = inputs;
    const star = checkStars(found.targets, { mode, domain: connection.domain, capabilities });
    if (star !== undefined)
        throw new errors/* InputError */.dz([star]);
    journal.addNotices(noteStars(found.targets, { mode }));
    const prepared = prepare(inputs, { found, earlier, expected, checksum: deps.checksum });
    const { plan, records, problems } = prepared;
    const board = (0,engine_board/* createBoard */.N)(records, deps.onProgress);
    journal.addPlan(plan, board.tasks);
    journal.addRemarks([...describeResumed(records, earlier), ...describeList(inputs, records)]);
    journal.addProblems(problems);
    deps.logger.info(describePlan(prepared));
    if (inputs.dryRun)
        await showPlanned(records, deps.logger);
    const { capability } = plan;
    if (inputs.dryRun || capability === undefined)
        return;
    const proving = { inputs, found, board, deadline, journal, deps: { ...deps, send: look } };
    await proveAround(proving, async () => {
        const operations = (0,checked_ids/* checkTaskIds */.c)(await inputs.connection.connect({
            ...deps,
            now: deps.clock.now,
            typedOrigins: listTypedOrigins(inputs.selection),
        }));
        const settings = toEngineSettings(inputs, { plan, capability, deadline });
        const remark = (text) => {
            journal.addRemarks([text]);
            deps.logger.info(text);
        };
        const ended = await deps.logger.group('Send the requests', () => execute(settings, { ...deps, operations, board, remark }));
        journal.addProblems(ended);
    });
}
async function showPlanned(records, logger) {
    await logger.group('The planned list', async () => {
        for (const line of listPlanned(records))
            logger.info(line);
    });
}
function describeList({ connection }, records) {
    if (connection.describe === undefined)
        return [];
    const targets = records.filter(settlement/* isToSend */.i5).flatMap(({ batch }) => batch.targets);
    return targets.length === 0 ? [] : connection.describe(targets);
}
function toEngineSettings(inputs, planned) {
    const { plan, deadline } = planned;
    const capability = (0,shard/* shareCapability */.Ii)(planned.capability, inputs.shard?.count ?? 1);
    const { confirmation, isSequential } = capability;
    const polling = confirmation.by === 'polling' ? confirmation : noPolling;
    const wanted = isSequential ? undefined : inputs.concurrency;
    const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
    return {
        capability,
        domain: inputs.connection.domain,
        pace: plan.pace,
        concurrency: wanted ?? capability.concurrency,
        probesAtOnce: wanted ?? polling.probesAtOnce,
        retries: inputs.retries,
        wait: inputs.wait,
        requestTimeoutMilliseconds: inputs.requestTimeoutMilliseconds,
        timeoutMilliseconds: inputs.timeoutMilliseconds,
        pollFirstMilliseconds,
        pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
        deadline,
        lastProbeMilliseconds: (0,budget/* toLastProbe */.UE)(inputs.requestTimeoutMilliseconds),
    };
}
const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 };

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __webpack_require__(27424);
// EXTERNAL MODULE: ./build/js/sources/lists/explicit.js + 1 modules
var explicit = __webpack_require__(27876);
// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var lists_rewrites = __webpack_require__(74020);
// EXTERNAL MODULE: ./build/js/sources/notices.js
var notices = __webpack_require__(72610);
;// CONCATENATED MODULE: ./build/js/sources/find-targets.js
// The union of every list that is given: typed, read from a sitemap, derived from files.










/** Throws InputError with everything that is wrong in typed lists, SourceError or TimeoutError. */
async function findTargets(request, deps) {
    const { selection, wildcards, forWarming } = request;
    const { workspace } = deps.context;
    const { parseReport } = deps;
    const typed = await (0,explicit/* readExplicit */.R)(selection, { workspace, wildcards, forWarming, parseReport });
    const { rewrites, problems } = await (0,lists_rewrites/* parseRewrites */.$)(selection.rewrites);
    const wrong = [...typed.problems, ...problems];
    if (wrong.length > 0)
        throw new errors/* InputError */.dz(wrong);
    const mapped = await readMap(request, deps);
    const derived = await derive({ ...request, rewrites }, deps);
    const named = [...typed.targets, ...mapped.targets];
    const targets = mergeTargets([named, derived.targets].filter(({ length }) => length > 0));
    // A push that changes nothing in `files` is usual; one that changes files outside `root` hardly is.
    const isSlip = derived.skipped.some(({ reason }) => reason !== 'not-matched');
    return {
        targets,
        skipped: derived.skipped,
        record: derived.record ?? { kind: 'none', decision: describeTyped(selection) },
        notices: [
            ...mapped.notices,
            ...derived.notices,
            ...noteForeignHosts(named, selection),
            ...(0,notices/* noteDoubleSlashes */.nZ)(targets),
            ...(0,notices/* noteRootFolders */.mh)(typed.targets),
            ...(isSlip ? noteSkipped(derived) : []),
        ],
        remarks: [...derived.remarks, ...(isSlip ? [] : noteSkipped(derived))],
        ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
        ...(derived.meansAll === undefined ? {} : { meansAll: derived.meansAll }),
        ...(derived.listsAll === undefined ? {} : { listsAll: derived.listsAll }),
        ...(derived.inDoubt === undefined ? {} : { inDoubt: derived.inDoubt }),
        ...(derived.memory === undefined ? {} : { memory: derived.memory }),
        ...(derived.learned === undefined ? {} : { learned: derived.learned }),
        ...(await renderManifestOutput(selection, { deps, derived })),
    };
}
const nothing = { targets: [], skipped: [], notices: [], remarks: [] };
async function derive(request, deps) {
    const { selection } = request;
    const { files, purgeAllIf } = selection;
    const hasReason = files.length > 0 || purgeAllIf !== undefined;
    if (!hasReason && !(0,core_selection/* remembersWithoutFiles */.kf)(selection))
        return nothing;
    const { deriveList } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(5473)]).then(__webpack_require__.bind(__webpack_require__, 45473));
    return await deriveList(request, deps);
}
async function renderManifestOutput(selection, { deps, derived }) {
    if (selection.manifestOutput === undefined)
        return {};
    const { hashServedFiles } = await __webpack_require__.e(/* import() */ 8067).then(__webpack_require__.bind(__webpack_require__, 8067));
    const { renderManifest } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(2483)]).then(__webpack_require__.bind(__webpack_require__, 42483));
    const manifest = derived.manifest ?? (await hashServedFiles(selection, deps)).manifest;
    const path = (0,external_node_path_.resolve)(deps.context.workspace, selection.manifestOutput);
    return { manifest: { path, content: renderManifest(manifest, derived.forms) } };
}
async function readMap({ selection: { sitemap, baseUrls }, forWarming }, deps) {
    if (sitemap === undefined)
        return { targets: [], notices: [] };
    const { readSitemap } = await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 10195));
    return await readSitemap({ sitemap, baseUrls, forWarming }, deps);
}
function describeTyped({ urls, urlsFile, sitemap, assetIds }) {
    const given = [
        ...(assetIds.length > 0 ? ['asset ids'] : []),
        ...(urls.length > 0 ? ['`urls`'] : []),
        ...(urlsFile === undefined ? [] : [`\`urls-file\` (${showPlace(urlsFile)})`]),
        ...(sitemap === undefined ? [] : [`\`sitemap\` (${showPlace(sitemap)})`]),
    ];
    return given.length === 0 ? 'No list was asked for.' : `Given in ${given.join(' and ')}.`;
}
function showPlace(typed) {
    return (0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(typed), 200);
}
/** A slip in `files` or `root` looks like a push that changed nothing; the nearest miss shows which. */
function noteSkipped({ targets, meansAll, skipped, }) {
    const first = skipped.find(({ reason }) => reason !== 'not-matched') ?? skipped[0];
    if (targets.length > 0 || meansAll !== undefined || first === undefined)
        return [];
    const { length } = skipped;
    const which = length === 1
        ? 'The only changed file was skipped:'
        : `All ${(0,core_text/* groupDigits */.K9)(length)} changed files were skipped, such as`;
    return [
        `${which} ${(0,path_text/* displayPath */.Gt)(first.path)} (${first.reason}): check \`files\` and \`root\` if that is a surprise.`,
    ];
}
/** Allowed, but perhaps a slip: a vendor purges only hosts that it serves. */
function noteForeignHosts(targets, { baseUrls }) {
    if (baseUrls.length === 0)
        return [];
    const known = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).host));
    const foreign = targets.filter(({ kind, value }) => kind === 'url' && !known.has(value.split('/', 3)[2] ?? ''));
    if (foreign.length === 0)
        return [];
    const example = foreign[0]?.value ?? '';
    return [
        `${(0,core_text/* groupDigits */.K9)(foreign.length)} of the URLs are on a host of no \`base-url\`, such as ${example.slice(0, 200)}; they are sent as they are.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/entries/open-memory.js
// Builds what the memory of a run needs.


/** How long what was purged may still be written down after the deadline of the step. */
const lastWriteMilliseconds = 5_000;
/** One memory a run; only a run that uses it loads what it takes. */
function createMemoryOpener(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds + lastWriteMilliseconds;
    let opening;
    const open = async () => {
        const { openCacheMemory } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(6864), __webpack_require__.e(1449), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 71449));
        const script = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'memory-helper.js');
        const { provider, mode, selection, connection } = inputs;
        const { baseUrls, root, purgeAllIf } = selection;
        const files = (0,core_selection/* filesOf */.R8)(selection);
        const address = connection.domain;
        const owner = { provider, mode, address, baseUrls, root, files, purgeAllIf };
        return openCacheMemory(owner, { ...deps, program: process.execPath, script, deadline });
    };
    return () => {
        opening ??= open();
        return opening;
    };
}

// EXTERNAL MODULE: ./build/js/entries/plain-environment.js
var plain_environment = __webpack_require__(69005);
;// CONCATENATED MODULE: ./build/js/entries/run-list.js





async function runList(inputs, deps) {
    const { context, environment, clock, logger, random, send } = deps;
    const { githubToken, requestTimeoutMilliseconds, retries } = inputs;
    const sources = {
        ...{ context, env: (0,plain_environment/* toPlainEnvironment */.f)(environment), exec: execLazily },
        ...{ clock, logger, random, send, githubToken, requestTimeoutMilliseconds, retries },
    };
    const openMemory = createMemoryOpener(inputs, { ...sources, ...deps });
    return await run(inputs, {
        ...deps,
        openMemory,
        findTargets: (request, signal) => findTargets(request, { ...sources, signal, openMemory, parseReport }),
        writeFile: deps.writer.write,
        hashFile: (path) => hashFile(path, context.workspace),
        readResume: (resumed) => readResume(resumed, context.workspace),
        readExpected: ({ expectedList: text }) => readExpected({ text, workspace: context.workspace, checksum: deps.checksum }),
    });
}
/** Most runs start a program, but not each, and what starts one takes a while to load. */
const execLazily = async (...call) => {
    const { execProgram } = await __webpack_require__.e(/* import() */ 9945).then(__webpack_require__.bind(__webpack_require__, 49945));
    return await execProgram(...call);
};
async function parseReport(text) {
    const { parseReportedList } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 23587));
    return parseReportedList(text);
}
async function hashFile(path, workspace) {
    const { hashServedFile } = await __webpack_require__.e(/* import() */ 4210).then(__webpack_require__.bind(__webpack_require__, 34210));
    return hashServedFile(path, workspace);
}
async function readResume(inputs, workspace) {
    const { resumeTasks: text, provider } = inputs;
    if (text === undefined)
        return undefined;
    const { readResumeTasks } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(7589)]).then(__webpack_require__.bind(__webpack_require__, 57589));
    return await readResumeTasks({ text, workspace, provider, hasList: hasList(inputs) });
}
async function readExpected({ text, ...request }) {
    if (text === undefined)
        return undefined;
    const { readExpectedList } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(966)]).then(__webpack_require__.bind(__webpack_require__, 40966));
    return await readExpectedList({ text, ...request });
}


/***/ }),

/***/ 51777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkDomains),
/* harmony export */   c: () => (/* binding */ checkTaskIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const vendorId = /^[\x21-\x7e]{1,200}$/;
/** The same operations; an id outside of the pattern is a ContractError, after the request. */
function checkTaskIds(operations) {
    return {
        ...operations,
        async submit(batch, limits) {
            const accepted = await operations.submit(batch, limits);
            if (accepted.id !== '')
                checkId(accepted.id, 'task id');
            return accepted;
        },
    };
}
/** The same for the domains by which distributions are named. */
function checkDomains(operations) {
    const checked = (found) => {
        checkId(found.domain, 'domain of a distribution');
        return found;
    };
    return {
        ...operations,
        list: async (limits) => (await operations.list(limits)).map(checked),
        async get(domain, limits) {
            const found = await operations.get(domain, limits);
            return found === undefined ? undefined : checked(found);
        },
        create: async (wanted, limits) => checked(await operations.create(wanted, limits)),
    };
}
function checkId(id, what) {
    if (vendorId.test(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The vendor answered with a ${what} that is not 1 to 200 visible ASCII characters.`);
}


/***/ }),

/***/ 72610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mh: () => (/* binding */ noteRootFolders),
/* harmony export */   nZ: () => (/* binding */ noteDoubleSlashes),
/* harmony export */   yT: () => (/* binding */ noteSubmodules)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40476);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);



const longestScheme = 'https://'.length;
/** For a cache `/a//b` is another URL than `/a/b`, and hardly anybody asks for it. */
function noteDoubleSlashes(targets) {
    // There may be a million of them, of which hardly one has to be taken apart.
    const doubled = targets
        .filter(({ kind, value }) => value.includes('//', kind === 'url' ? longestScheme : 0))
        .filter((target) => pathOf(target)?.includes('//') === true);
    const [first, ...others] = doubled;
    if (first === undefined)
        return [];
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSignature */ .$)(first.value), 200);
    const what = others.length === 0
        ? `${shown} has \`//\` in its path`
        : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(doubled.length)} URLs have \`//\` in their paths, such as ${shown}`;
    return [`${what}, which caches keep apart from a single \`/\`. Check how the list is made.`];
}
/** Of Linux and macOS. A site may well have some of these names, such as `/lib` or `/media`. */
const rootFolders = new Set([
    ...['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib64', 'media', 'mnt', 'opt', 'proc', 'root'],
    ...['run', 'sbin', 'srv', 'sys', 'tmp', 'usr', 'var'],
    ...['Applications', 'Library', 'System', 'Users', 'Volumes', 'cores', 'private'],
]);
const certainly = 5;
/** A shell makes the names of its own root folders of `/*` without quotes. */
function noteRootFolders(targets) {
    const paths = targets.map(pathOf).filter((path) => path !== undefined);
    const found = [...new Set(paths)].filter((path) => rootFolders.has(path.replaceAll('/', '')));
    if (found.length < certainly)
        return [];
    const shown = found.slice(0, 3).map((path) => `\`${path}\``);
    return [
        `The list looks like the root folders of a machine (${shown.join(', ')} …): a shell replaces \`/*\` without quotes by them. Write \`'/*'\` in the step that makes the list.`,
    ];
}
/** Of a URL, or of a wildcard that is a path alone. */
function pathOf({ kind, value }) {
    if (kind !== 'url' && kind !== 'wildcard')
        return undefined;
    const [path = ''] = value.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?', 1);
    return path;
}
/** The commit of a submodule says that something in it changed, and not what. */
function noteSubmodules(skipped, isServed) {
    const changed = skipped.filter(({ path, reason }) => reason === 'submodule' && isServed(path));
    const [first] = changed;
    if (first === undefined)
        return [];
    const count = changed.length === 1 ? 'A submodule' : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(changed.length)} submodules`;
    return [
        `${count} changed (${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first.path)}), and commits do not say which of its files did. Use \`source: manifest\`, which reads the files themselves.`,
    ];
}


/***/ })

};
