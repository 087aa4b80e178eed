export const id = 5752;
export const ids = [5752];
export const modules = {

/***/ 85752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinRuns: () => (/* binding */ joinRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/js/action/action-inputs.js
var action_inputs = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __webpack_require__(53356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __webpack_require__(11646);
// EXTERNAL MODULE: ./build/js/action/sub-action-inputs.js
var sub_action_inputs = __webpack_require__(15122);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/summary.js + 11 modules
var report_summary = __webpack_require__(29249);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var report_verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/pair-summary.js



function renderPairSummary(runs) {
    return runs.map(renderRun).join('\n');
}
function renderRun({ name, result, report }) {
    if (report === undefined)
        return `## ❌ CDN ${name}: ${(0,report_escape/* escapeSentence */.Yg)(describeLost(result))}\n`;
    const verdict = (0,report_verdict/* computeVerdict */.z)(report);
    const summary = (0,report_summary/* renderSummary */.B)(report, verdict);
    if (!verdict.passes || result === 'success')
        return summary;
    return `${summary}\n**${(0,report_escape/* escapeSentence */.Yg)(`The job of this ${name} ended as ${result} all the same. See its log.`)}**\n`;
}
function describeLost(result) {
    if (result === 'skipped')
        return 'not begun, because nothing was purged for certain.';
    return `its job ended as ${result} and left no report. See its log.`;
}

// EXTERNAL MODULE: ./build/js/report/read-report.js
var read_report = __webpack_require__(88456);
;// CONCATENATED MODULE: ./build/js/entries/join-runs.js









async function joinRuns() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env, action_inputs/* actionInputs */.e['join-runs']);
    try {
        process.exitCode = (await join(surroundings)) ? 0 : 1;
    }
    catch (error) {
        for (const { message, remedy = '' } of (0,errors/* toProblems */.ek)(error))
            surroundings.logger.annotate({ level: 'error', message: `${message} ${remedy}` });
        process.exitCode = 1;
    }
}
async function join({ unknownInputs, logger, redact }) {
    for (const message of unknownInputs.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,read_values/* createValueReader */.bX)(core/* getInput */.V4);
    reader.problems.push(...unknownInputs.problems);
    const { purgeReport, purgeResult, warmReport, warmResult } = (0,read_values/* readRows */.aK)(sub_action_inputs/* joinRunsInputs */.md, reader);
    if (reader.problems.length > 0)
        throw new errors/* InputError */.dz(reader.problems);
    const runs = [
        { name: 'purge', result: purgeResult ?? '', report: await read(purgeReport) },
        { name: 'warming', result: warmResult ?? '', report: await read(warmReport) },
    ];
    for (const { name, result } of runs)
        logger.info(`The ${name} ended as ${result}.`);
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(redact(renderPairSummary(runs))).write();
    return runs.every(({ result }) => result === 'success');
}
function read(path = '') {
    return (0,read_report/* readReport */.t)((0,external_node_path_.resolve)(path));
}


/***/ })

};
