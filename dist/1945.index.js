export const id = 1945;
export const ids = [1945,9945];
export const modules = {

/***/ 31945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinShards: () => (/* binding */ joinShards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/js/action/action-inputs.js
var action_inputs = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/js/action/open-outputs.js
var open_outputs = __webpack_require__(66290);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __webpack_require__(53356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __webpack_require__(11646);
// EXTERNAL MODULE: ./build/js/action/sub-action-inputs.js
var sub_action_inputs = __webpack_require__(15122);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/network.js
var network = __webpack_require__(25489);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 52 modules
var registry = __webpack_require__(79763);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/report/start-job.js
var start_job = __webpack_require__(71067);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/join-reports.js




const ofThePlan = new Set(['dry-run', 'report-file']);
function joinReports(request) {
    const { plan, shards, isRun } = request;
    if (!isRun)
        return plan;
    const present = shards.flatMap((attempt) => [
        ...new Set([attempt.report, (0,start_job/* findSent */.KM)(attempt)].filter((report) => report !== undefined)),
    ]);
    const [first = plan] = present;
    const parts = shards.map((attempt, index) => findTasks(attempt, { index: index + 1, request }));
    return {
        ...plan,
        dryRun: false,
        ...(plan.inputs && { inputs: plan.inputs.filter(({ name }) => !ofThePlan.has(name)) }),
        wait: first.wait,
        failOn: first.failOn,
        confirmable: present.every(({ confirmable }) => confirmable),
        finishedAt: Math.max(plan.finishedAt, ...present.map(({ finishedAt }) => finishedAt)),
        requests: present.reduce((sum, { requests }) => sum + requests, plan.requests),
        tasks: shards.length === 0 ? plan.tasks.map(neverStarted) : parts.flat(),
        ...joinSampled(present),
        shards: parts.map((tasks, index) => toShard(tasks, shards[index]?.report)),
        notices: unique([plan, ...present].flatMap(({ notices }) => notices)),
        problems: uniqueProblems([plan, ...present].flatMap(({ problems }) => problems)),
    };
}
function joinSampled(reports) {
    const sampled = reports.flatMap((report) => report.sampled ?? []);
    return sampled.length === 0 ? {} : { sampled };
}
function toShard(tasks, report) {
    return {
        counts: (0,task/* countTasks */.g6)(tasks),
        ...(report === undefined ? {} : { status: (0,verdict/* computeVerdict */.z)(report).status }),
        ...(report?.place === undefined ? {} : { place: report.place }),
    };
}
function neverStarted(task) {
    const message = 'Not sent: the run stopped before a shard was started.';
    return { ...task, problem: { code: 'not-submitted', message } };
}
function findTasks(attempt, { index, request }) {
    const tasks = (0,start_job/* findSent */.KM)(attempt)?.tasks;
    if (tasks === undefined)
        return findUnreported(index, request);
    if (!(0,start_job/* isLost */.JD)(attempt))
        return tasks;
    const { shards, isCostly } = request;
    const problem = (0,start_job/* describeLost */.Uk)({ name: `Shard ${index}/${shards.length}`, isCostly });
    return tasks.map((task) => {
        if (task.state !== 'failed' && task.state !== 'unsent')
            return task;
        const { failedTargets: _, ...sent } = task;
        return { ...sent, state: 'unconfirmed', problem };
    });
}
function findUnreported(index, { plan, shards, isCostly, checksum, toSent }) {
    const targets = (0,shard/* takeShard */.mt)((0,shard/* listPlanned */.F2)(plan.tasks), {
        shard: { index, count: shards.length },
        toSent,
    });
    if (targets.length === 0)
        return [];
    const batch = { checksum: checksum((0,shard/* listText */.so)(targets)), targets };
    const name = `Shard ${index}/${shards.length}`;
    const attempt = shards[index - 1] ?? start_job/* noAttempt */.zI;
    return [
        (0,start_job/* isLost */.JD)(attempt)
            ? { ...(0,task/* toUnsent */.di)(batch), state: 'unconfirmed', problem: (0,start_job/* describeLost */.Uk)({ name, isCostly }) }
            : { ...(0,task/* toUnsent */.di)(batch), problem: describeUnsent(name, attempt.report) },
    ];
}
function describeUnsent(name, report) {
    if (report !== undefined)
        return { code: 'not-submitted', message: `Not sent: ${name} stopped before it had a plan.` };
    return {
        code: 'not-submitted',
        message: `${name} did not start, so nothing of it was sent: its environment was refused, its job was cancelled, or it had no runner.`,
        remedy: 'Use "Re-run failed jobs" to send it.',
    };
}
function unique(lines) {
    return [...new Set(lines)];
}
function uniqueProblems(problems) {
    return [
        ...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values(),
    ];
}

// EXTERNAL MODULE: ./build/js/report/read-attempt.js
var read_attempt = __webpack_require__(19193);
// EXTERNAL MODULE: ./build/js/report/read-report.js
var read_report = __webpack_require__(88456);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(93519);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __webpack_require__(76823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(20356);
// EXTERNAL MODULE: ./build/js/entries/plan-memory.js
var plan_memory = __webpack_require__(73032);
;// CONCATENATED MODULE: ./build/js/entries/join-shards.js



















async function joinShards() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env, action_inputs/* actionInputs */.e['join-shards']);
    const { files } = await (0,open_outputs/* openOutputs */.t)({ ...surroundings, getInput: core/* getInput */.V4 });
    const report = await joinReported(surroundings).catch((error) => toEmptyReport((0,errors/* toProblems */.ek)(error)));
    process.exitCode = (await (0,runner/* leaveRunner */.G)(report, { ...surroundings, files })) ? 0 : 1;
}
async function joinReported({ unknownInputs, logger, keepSecret }) {
    for (const message of unknownInputs.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,read_values/* createValueReader */.bX)(core/* getInput */.V4);
    const values = (0,read_values/* readRows */.aK)(sub_action_inputs/* joinShardsInputs */.PV, reader);
    const problems = [...unknownInputs.problems, ...reader.problems];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const { reports = '', shards: names = [], dryRun, listAttempt: since = 1 } = values;
    const folder = (0,external_node_path_.resolve)(reports);
    const folderOf = (part) => (0,external_node_path_.join)(folder, nameArtifact(part, values));
    const plan = (await readOne(folderOf('plan'))) ?? (await readOne(folder));
    if (plan?.dryRun !== true)
        return toEmptyReport([describeMissingPlan(values)]);
    const parts = names.map((_, index) => {
        const startedFolder = folderOf(`started-${index + 1}`);
        return (0,read_attempt/* readAttempt */.c)({ folder: folderOf(`shard-${index + 1}`), startedFolder, since });
    });
    const shards = await Promise.all(parts);
    checkLists({ plan, shards }, values.listChecksum);
    const { capabilities = [], toSent } = (0,registry/* findProvider */.l)(plan.provider) ?? {};
    const targets = plan.tasks.flatMap(({ batch }) => batch.targets);
    const costly = (0,start_job/* isCostly */.Di)(capabilities, { mode: plan.mode, targets });
    const report = joinReports({ plan, shards, isRun: !dryRun, isCostly: costly, toSent, checksum: checksum/* checksum */.c });
    return await (0,plan_memory/* confirmPlan */.U)(report, { keepSecret, network: await (0,network/* readNetwork */.Lp)(process.env) });
}
function readOne(folder) {
    return (0,read_report/* readReport */.t)((0,external_node_path_.join)(folder, 'report.json'));
}
function toEmptyReport(problems) {
    const now = (0,clock/* createSystemClock */.gW)().now();
    return (0,report/* emptyReport */._)({ startedAt: now, finishedAt: now, problems });
}
function nameArtifact(part, { artifactName = '', artifactEnd }) {
    return [artifactName, part, artifactEnd].filter((one) => one !== '').join('-');
}
function checkLists({ plan, shards }, expected = plan.listChecksum) {
    const lists = [
        ['the plan', plan],
        ...shards.flatMap(({ report, earlier }, index) => {
            const name = `shard ${index + 1}/${shards.length}`;
            return [[name, report], [name, earlier]];
        }),
    ];
    const other = lists.find(([, report]) => isOfOtherList(report, expected));
    if (other === undefined)
        return;
    throw new errors/* InputError */.dz([
        {
            code: 'list-changed',
            input: 'reports',
            message: `\`reports\` has a report of another list (${other[0]}).`,
            remedy: 'Use another `artifact-name` for each call in one run.',
        },
    ]);
}
function isOfOtherList(report, expected) {
    return report !== undefined && report.listChecksum !== '' && report.listChecksum !== expected;
}
function describeMissingPlan(values) {
    switch (values.planResult) {
        case 'cancelled':
            return {
                code: 'cancelled',
                message: 'The plan was cancelled before it left a report.',
                remedy,
            };
        case 'failure':
        case 'skipped':
            return {
                code: 'not-started',
                message: 'The job that plans left no report, so nothing was sent: its environment was refused, it had no runner, or it was lost.',
                remedy,
            };
        default:
            return {
                code: 'input-invalid',
                input: 'reports',
                message: `\`reports\` has no readable report in \`${(0,core_text/* oneLine */.TN)(nameArtifact('plan', values), 200)}\`.`,
                remedy: 'Download the artifacts of the plan and of every shard to this folder, and set `artifact-name` and `artifact-end` to what their names begin and end with.',
            };
    }
}
const remedy = 'See that job. To start over, use "Re-run failed jobs".';


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

/***/ 19193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readAttempt),
/* harmony export */   o: () => (/* binding */ renderMark)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28583);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77511);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88456);
/* harmony import */ var _start_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71067);






const longestMarkBytes = 10_000;
const Mark = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() });
function renderMark(attempt) {
    return `${JSON.stringify({ v: 1, attempt })}\n`;
}
async function readAttempt({ folder, startedFolder = folder, since, }) {
    const [last, earlier, started] = await Promise.all([
        (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.json'), _system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .longestTextBytes */ .vV),
        (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'earlier.json')),
        (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(startedFolder, 'started.json'), longestMarkBytes),
    ]);
    const report = 'text' in last ? (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(last.text) : undefined;
    const marked = 'text' in started ? Mark.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(started.text)).data?.attempt : undefined;
    const ended = numberAttempt(report);
    const left = {
        report,
        earlier,
        isStarted: [last, started].some((file) => 'text' in file || !file.isAbsent),
    };
    if ((marked ?? ended ?? since) < since)
        return _start_job_js__WEBPACK_IMPORTED_MODULE_3__/* .noAttempt */ .zI;
    if (ended === undefined || ended >= (marked ?? ended))
        return left;
    const before = ended < since ? undefined : (0,_start_job_js__WEBPACK_IMPORTED_MODULE_3__/* .findSent */ .KM)(left);
    return { report: undefined, earlier: before, isStarted: true };
}
function numberAttempt(report) {
    return Number(report?.place?.attempt ?? '') || undefined;
}


/***/ }),

/***/ 71067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isCostly),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   KM: () => (/* binding */ findSent),
/* harmony export */   Uk: () => (/* binding */ describeLost),
/* harmony export */   VF: () => (/* binding */ decideStart),
/* harmony export */   zI: () => (/* binding */ noAttempt)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89736);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32647);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60952);



const noAttempt = { report: undefined, earlier: undefined, isStarted: false };
function isLost({ isStarted, report }) {
    return isStarted && report === undefined;
}
function findSent({ report, earlier }) {
    return [report, earlier].find((one) => one !== undefined && one.tasks.length > 0);
}
function decideStart(attempt, { name, isCostly }) {
    if (isLost(attempt) && isCostly)
        return {
            kind: 'refuse',
            problem: { ...describeLost({ name, isCostly }), remedy: lostForGood },
        };
    const sent = findSent(attempt);
    if (sent === undefined)
        return { kind: 'send' };
    const { status } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .computeVerdict */ .z)(sent);
    if (status === 'COMPLETED' || status === 'ACCEPTED')
        return { kind: 'send' };
    const tasks = sent.tasks.map((task) => sendFailedAgain(task, isCostly));
    return { kind: 'resume', sent, again: { ...sent, tasks } };
}
function sendFailedAgain(task, isCostly) {
    const isPartly = (0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .countTask */ .J4)(task).succeeded > 0;
    if (task.state !== 'failed' || (isPartly && isCostly))
        return task;
    const { failedTargets: _, ...sent } = task;
    return { ...sent, state: 'unsent' };
}
const lostForGood = 'Check in the vendor\'s console what was received. Then use "Re-run all jobs" to send the whole list again, or start a new run with the URLs that are missing.';
function describeLost({ name, isCostly }) {
    return {
        code: 'unconfirmed',
        message: `${name} started and left no report, so it is unknown what was sent.`,
        remedy: isCostly
            ? 'Check in the vendor\'s console what was received. "Re-run failed jobs" does not send it again, because that may cost twice; "Re-run all jobs" sends the whole list.'
            : 'Use "Re-run failed jobs" to send it again, which does no harm.',
    };
}
function isCostly(capabilities, { mode, targets }) {
    const kinds = new Set(targets.map(({ kind }) => kind));
    const rows = capabilities.filter((row) => row.mode === mode && kinds.has(row.accepts));
    return rows.length === 0 || rows.some(_core_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .costsAgain */ .RL);
}


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
