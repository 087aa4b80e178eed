export const id = 1945;
export const ids = [1945];
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
// EXTERNAL MODULE: ./build/js/action/runner.js + 28 modules
var runner = __webpack_require__(71122);
// EXTERNAL MODULE: ./build/js/action/sub-action-inputs.js
var sub_action_inputs = __webpack_require__(15122);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var plan_shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/join-reports.js
// The reports of all shards as one, with the counts and the status of the whole list.



/** Inputs of the dry run alone. */
const ofThePlan = new Set(['dry-run', 'report-file']);
function joinReports({ plan, shards, isRun, checksum }) {
    if (!isRun)
        return plan;
    const present = shards.filter((report) => report !== undefined);
    const [first = plan] = present;
    const parts = shards.map((report, index) => report?.tasks ?? [findLost(plan, { index: index + 1, count: shards.length, checksum })]);
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
        shards: parts.map((tasks, index) => toShard(tasks, shards[index])),
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
/** The plan has work, but the run stopped early, and it was not divided. */
function neverStarted(task) {
    const message = 'Not sent: the run stopped before a shard was started.';
    return { ...task, problem: { code: 'not-submitted', message } };
}
/** A shard without a report: its job may have sent its part, and the result is unknown. */
function findLost({ tasks }, shard) {
    const { index, count, checksum } = shard;
    const all = tasks.flatMap(({ batch }) => batch.targets);
    const targets = (0,plan_shard/* shardTargets */.PY)(all, { index, count });
    return {
        batch: { checksum: checksum((0,plan_shard/* listText */.so)(targets)), targets },
        state: 'unconfirmed',
        id: '',
        attempts: 0,
        problem: {
            code: 'unconfirmed',
            message: `Shard ${index}/${count} left no report: its job ended without one, so it is unknown what was sent.`,
            remedy: 'Check the log of that job, then run that job again.',
        },
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

// EXTERNAL MODULE: ./build/js/report/read-report.js
var read_report = __webpack_require__(88456);
// EXTERNAL MODULE: ./build/js/report/report.js
var report_report = __webpack_require__(93519);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __webpack_require__(76823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(20356);
;// CONCATENATED MODULE: ./build/js/entries/join-shards.js
// The `join-shards` action: the reports of all shards as one summary, one set of outputs, one end.














/** Sets the exit code and never rejects. */
async function joinShards() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env, action_inputs/* actionInputs */.e['join-shards']);
    const { files } = await (0,open_outputs/* openOutputs */.t)({ ...surroundings, getInput: core/* getInput */.V4 });
    const report = await joinReported(surroundings).catch((error) => {
        const now = (0,clock/* createSystemClock */.gW)().now();
        return (0,report_report/* emptyReport */._)({ startedAt: now, finishedAt: now, problems: (0,errors/* toProblems */.ek)(error) });
    });
    process.exitCode = (await (0,runner/* leaveRunner */.G)(report, { ...surroundings, files })) ? 0 : 1;
}
async function joinReported({ unknownInputs, logger }) {
    for (const message of unknownInputs.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,read_values/* createValueReader */.bX)(core/* getInput */.V4);
    const { reports = '', artifactName = '', shards = [], dryRun, } = (0,read_values/* readRows */.aK)(sub_action_inputs/* joinShardsInputs */.PV, reader);
    const problems = [...unknownInputs.problems, ...reader.problems];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const folder = (0,external_node_path_.resolve)(reports);
    const prefix = (0,external_node_path_.join)(folder, artifactName);
    // A single artifact is unpacked without a folder of its name: the plan, if there are no shards.
    const plan = (await readOne(`${prefix}-plan`)) ?? (await readOne(folder));
    if (plan?.dryRun !== true)
        throw new errors/* InputError */.dz([toMissingPlan(artifactName)]);
    const parts = shards.map((_, index) => readOne(`${prefix}-shard-${index + 1}`));
    return joinReports({ plan, shards: await Promise.all(parts), isRun: !dryRun, checksum: checksum/* checksum */.c });
}
/** Undefined if it is missing or not complete: then its job was lost. */
function readOne(folder) {
    return (0,read_report/* readReport */.t)((0,external_node_path_.join)(folder, 'report.json'));
}
function toMissingPlan(artifactName) {
    return {
        code: 'input-invalid',
        input: 'reports',
        message: `\`reports\` has no readable report in \`${(0,core_text/* oneLine */.TN)(artifactName, 80)}-plan\`.`,
        remedy: 'If the job that plans failed, see its log. Otherwise download the artifacts of the plan and of every shard to this folder, and set `artifact-name` to their common prefix.',
    };
}


/***/ })

};
