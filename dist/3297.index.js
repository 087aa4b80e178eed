export const id = 3297;
export const ids = [3297];
export const modules = {

/***/ 73297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startJob: () => (/* binding */ startJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/js/action/action-inputs.js
var action_inputs = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/js/action/read-typed.js + 1 modules
var read_typed = __webpack_require__(42391);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __webpack_require__(53356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __webpack_require__(11646);
// EXTERNAL MODULE: ./build/js/action/sub-action-inputs.js
var sub_action_inputs = __webpack_require__(15122);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var plan_shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
;// CONCATENATED MODULE: ./build/js/core/urls/move-targets.js
function moveTargets(targets, moves) {
    const longestFirst = moves.toSorted((one, other) => other.from.length - one.from.length);
    const outside = [];
    const moved = targets.flatMap((target) => {
        if (target.kind !== 'url')
            return [target];
        const { value } = target;
        const move = longestFirst.find(({ from }) => value === from || value.startsWith(`${from}/`));
        if (move !== undefined)
            return [{ ...target, value: move.to + value.slice(move.from.length) }];
        outside.push(target);
        return [];
    });
    return { targets: moved, outside };
}

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/read-attempt.js
var read_attempt = __webpack_require__(19193);
// EXTERNAL MODULE: ./build/js/report/read-report.js
var read_report = __webpack_require__(88456);
// EXTERNAL MODULE: ./build/js/report/start-job.js
var start_job = __webpack_require__(71067);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/entries/start-job.js


















async function startJob() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env, action_inputs/* actionInputs */.e['start-job']);
    try {
        await start(surroundings);
    }
    catch (error) {
        for (const { message, remedy = '' } of (0,errors/* toProblems */.ek)(error))
            surroundings.logger.annotate({ level: 'error', message: `${message} ${remedy}` });
        process.exitCode = 1;
    }
}
async function start(surroundings) {
    const { logger, writer, folder } = surroundings;
    const job = await readJob(surroundings);
    if (job === undefined) {
        logger.info('The inputs are right. There is no `report-file`, so nothing begins.');
        return;
    }
    const { provider, mode, list, shard, keep = '' } = job;
    core/* setOutput */.uH('number', shard === undefined ? '' : String(shard.index));
    const targets = (0,plan_shard/* listPlanned */.F2)(list.tasks);
    const own = (0,plan_shard/* takeShard */.mt)(targets, { shard, toSent: provider?.toSent });
    const decision = (0,start_job/* decideStart */.VF)(await readEarlier(job, surroundings), {
        name: shard === undefined ? 'This job' : `Shard ${shard.index}/${shard.count}`,
        isCostly: (0,start_job/* isCostly */.Di)(provider?.capabilities ?? [], { mode, targets: own }),
    });
    if (decision.kind === 'refuse') {
        const { code, message, remedy = '' } = decision.problem;
        core/* setOutput */.uH('status', 'UNCONFIRMED');
        core/* setOutput */.uH('failure-reason', code);
        logger.annotate({ level: 'error', message: `${message} ${remedy}` });
        process.exitCode = 1;
        return;
    }
    const write = async (path, report) => {
        await writer.write(path, (0,json/* renderJson */.h)(report, (0,verdict/* computeVerdict */.z)(report)));
        return path;
    };
    const kept = (0,external_node_path_.resolve)(keep);
    await (0,promises_.mkdir)(kept, { recursive: true });
    if (decision.kind === 'resume') {
        await write((0,external_node_path_.join)(kept, 'earlier.json'), decision.sent);
        core/* setOutput */.uH('resume-tasks', await write((0,external_node_path_.join)(folder, 'again.json'), decision.again));
        logger.info('An earlier attempt of this job is resumed.');
    }
    const urlsFile = await findList(job, (report) => write((0,external_node_path_.join)(folder, 'list.json'), report));
    const started = (0,external_node_path_.join)(folder, 'started.json');
    await writer.write(started, [(0,read_attempt/* renderMark */.o)(readRunAttempt(surroundings))]);
    core/* setOutput */.uH('urls-file', urlsFile);
    core/* setOutput */.uH('started', started);
}
async function readJob({ unknownInputs, logger }) {
    for (const message of unknownInputs.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,read_values/* createValueReader */.bX)(core/* getInput */.V4);
    reader.problems.push(...unknownInputs.problems);
    const values = (0,read_values/* readRows */.aK)(sub_action_inputs/* startJobInputs */.z8, reader);
    const { provider, mode = '' } = (0,read_typed/* readIdentity */.x)(reader, core/* getInput */.V4);
    const { reportFile, baseUrls, warmBaseUrls } = values;
    const list = reportFile === undefined ? undefined : await (0,read_report/* readReport */.t)((0,external_node_path_.resolve)(reportFile));
    if (reportFile !== undefined)
        reader.problems.push(...findMissing(values));
    if (reportFile !== undefined && list === undefined)
        reader.problems.push(notAReport);
    if (warmBaseUrls.length > 0 && warmBaseUrls.length !== baseUrls.length)
        reader.problems.push(notLineByLine(baseUrls.length, warmBaseUrls.length));
    if (reader.problems.length > 0)
        throw new errors/* InputError */.dz(reader.problems);
    return list && { ...values, provider, mode, list };
}
function findMissing(values) {
    return ['earlier', 'keep', 'listAttempt']
        .filter((key) => values[key] === undefined)
        .map((key) => (0,read_values/* toMissing */.qY)(sub_action_inputs/* startJobInputs */.z8[key]));
}
const notAReport = {
    code: 'input-invalid',
    input: 'report-file',
    message: '`report-file` is not a report of this action.',
    remedy: 'Download the artifact of the job that made the list, and set it to the report in it.',
};
function notLineByLine(from, to) {
    return {
        code: 'input-invalid',
        input: 'warm-base-url',
        message: `\`warm-base-url\` and \`base-url\` are not of one length: ${to} and ${from} lines.`,
        remedy: 'Write one line for each line of `base-url`; two lines may be the same.',
    };
}
async function readEarlier({ earlier = '', listAttempt: since = 1 }, surroundings) {
    if (since >= readRunAttempt(surroundings))
        return start_job/* noAttempt */.zI;
    return await (0,read_attempt/* readAttempt */.c)({ folder: (0,external_node_path_.resolve)(earlier), since });
}
function readRunAttempt({ getEnvironment }) {
    return Number(getEnvironment('GITHUB_RUN_ATTEMPT') || '1');
}
async function findList({ reportFile = '', list, baseUrls, warmBaseUrls }, write) {
    const moves = baseUrls.map((from, index) => ({ from, to: warmBaseUrls[index] ?? '' }));
    if (warmBaseUrls.length === 0)
        return (0,external_node_path_.resolve)(reportFile);
    const tasks = list.tasks.map(({ batch, state, id, attempts }) => {
        const { targets, outside } = moveTargets(batch.targets, moves);
        if (outside[0] !== undefined)
            throw new errors/* InputError */.dz([toOutside(outside[0].value)]);
        return { state, id, attempts, batch: { checksum: '', targets } };
    });
    return await write({ ...list, tasks });
}
function toOutside(url) {
    return {
        code: 'input-invalid',
        input: 'base-url',
        message: `The list has a URL below no \`base-url\`: ${(0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(url), 200)}.`,
        remedy: 'Set `base-url` to that of the job that made the list.',
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


/***/ })

};
