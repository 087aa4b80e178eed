export const id = 945;
export const ids = [945];
export const modules = {

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinShards: () => (/* binding */ joinShards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6809);
// EXTERNAL MODULE: ./build/js/action/open-outputs.js
var open_outputs = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/js/action/runner.js + 12 modules
var runner = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(8583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var plan_shard = __webpack_require__(1918);
;// CONCATENATED MODULE: ./build/js/report/join-reports.js
// The reports of all shards as one, with the counts and the status of the whole list.

function joinReports({ plan, shards, isRun, checksum }) {
    if (!isRun)
        return plan;
    const [first = plan] = shards.filter((report) => report !== undefined);
    const told = shards.filter((report) => report !== undefined);
    return {
        ...plan,
        dryRun: false,
        wait: first.wait,
        failOn: first.failOn,
        confirmable: told.every(({ confirmable }) => confirmable),
        finishedAt: Math.max(plan.finishedAt, ...told.map(({ finishedAt }) => finishedAt)),
        requests: told.reduce((sum, { requests }) => sum + requests, plan.requests),
        tasks: shards.length === 0
            ? plan.tasks.map(neverStarted)
            : shards.flatMap((report, index) => report?.tasks ?? [
                findLost(plan, { index: index + 1, count: shards.length, checksum }),
            ]),
        notices: unique([plan, ...told].flatMap(({ notices }) => notices)),
        problems: uniqueProblems([plan, ...told].flatMap(({ problems }) => problems)),
    };
}
/** The plan has work, and ended before it could be divided. */
function neverStarted(task) {
    const message = 'Not sent: the run ended before a shard was started.';
    return { ...task, problem: { code: 'not-submitted', message } };
}
/** A shard that left nothing: its job may have sent its part, and nobody wrote down what became of it. */
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
            message: `Shard ${index}/${count} left no report: its job ended before or without one, so what it sent is not known.`,
            remedy: 'Look at the log of that job, and run it again alone.',
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
var read_report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/js/report/report.js
var report_report = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __webpack_require__(6823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(356);
;// CONCATENATED MODULE: ./build/js/entries/join-shards.js
// The `join-shards` action: the reports of all shards as one summary, one set of outputs, one end.












/** Sets the exit code and never rejects. */
async function joinShards() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env);
    const { files } = await (0,open_outputs/* openOutputs */.t)({ ...surroundings, getInput: core/* getInput */.V4 });
    const report = await joinFolder((0,external_node_path_.resolve)(core/* getInput */.V4('reports')), core/* getInput */.V4).catch((error) => {
        const now = (0,clock/* createSystemClock */.g)().now();
        return (0,report_report/* emptyReport */._)({ startedAt: now, finishedAt: now, problems: (0,errors/* toProblems */.ek)(error) });
    });
    process.exitCode = (await (0,runner/* leaveRunner */.G)(report, { ...surroundings, files })) ? 0 : 1;
}
async function joinFolder(folder, getInput) {
    const shards = readShards(getInput('shards'));
    const prefix = (0,external_node_path_.join)(folder, getInput('artifact-name'));
    // One artifact alone is unpacked without a folder of its name: the plan, where there are no shards.
    const plan = (await readOne(`${prefix}-plan`)) ?? (await readOne(folder));
    if (plan?.dryRun !== true)
        throw wrong('reports', `holds no readable report in \`${getInput('artifact-name')}-plan\``, 'Where the job that plans failed before its plan, its log says why. Else download the artifacts of the plan and of every shard to it, and give the beginning of their names.');
    const reports = await Promise.all(shards.map((_, index) => readOne(`${prefix}-shard-${index + 1}`)));
    return joinReports({
        plan,
        shards: reports,
        isRun: !/^true$/i.test(getInput('dry-run')),
        checksum: checksum/* checksum */.c,
    });
}
const Shards = schemas/* array */.YOg(schemas/* string */.YjP());
function readShards(text) {
    const shards = Shards.safeParse((0,json_value/* parseJson */.qF)(text));
    if (shards.success)
        return shards.data;
    throw wrong('shards', 'is not the list of shards', 'Set it to the `shards` output of `plan-shards`, unchanged.');
}
/** Undefined if it is missing or not complete: then its job was lost. */
function readOne(folder) {
    return (0,read_report/* readReport */.t)((0,external_node_path_.join)(folder, 'report.json'));
}
function wrong(input, why, remedy) {
    return new errors/* InputError */.dz([
        { code: 'input-invalid', input, message: `\`${input}\` ${why}.`, remedy },
    ]);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* unused harmony export parseReport */
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5657);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8583);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9130);
// The report file back as a Report, for another job's run.




/** Undefined if the file is missing, cannot be read, or is not a report of this version. */
async function readReport(path) {
    const file = await (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(path, _system_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextBytes */ .vV);
    return 'text' in file ? parseReport(file.text) : undefined;
}
function parseReport(text) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFile */ .JY.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    return parsed.success ? toReport(parsed.data) : undefined;
}
/** Counts and verdict are computed again. */
function toReport({ status: _, passes: _passes, counts: _counts, ...file }) {
    return {
        ...file,
        startedAt: toMilliseconds(file.startedAt),
        finishedAt: toMilliseconds(file.finishedAt),
        tasks: file.tasks.map(toTask),
    };
}
function toTask({ batch, urls, targets, submittedAt, finishedAt, ...task }) {
    return {
        ...task,
        batch: { checksum: batch, targets, ...(targets.length === urls ? {} : { sent: urls }) },
        ...(submittedAt === undefined ? {} : { submittedAt: toMilliseconds(submittedAt) }),
        ...(finishedAt === undefined ? {} : { finishedAt: toMilliseconds(finishedAt) }),
    };
}
function toMilliseconds(instant) {
    return (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(instant) ?? 0;
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JY: () => (/* binding */ ReportFile),
  jB: () => (/* binding */ ResumableReport),
  eL: () => (/* binding */ TaskIds)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6809);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(2378);
;// CONCATENATED MODULE: ./build/js/core/change.js
/** Why a file gave no URL; fixed codes of the report. */
const skipReasons = [
    'outside-root',
    'not-matched',
    'symlink',
    'submodule',
    'deleted',
];

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __webpack_require__(1225);
// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __webpack_require__(1451);
;// CONCATENATED MODULE: ./build/js/core/problem.js
/** Every value of the `failure-reason` output. */
const problemCodes = [
    'input-missing',
    'input-invalid',
    'output-unwritable',
    'mode-unsupported',
    'empty-list',
    'too-many-urls',
    'list-changed',
    'plan-changed',
    'delete-not-allowed',
    'history-shallow',
    'event-unsupported',
    'git-failed',
    'compare-truncated',
    'source-unreadable',
    'nothing-matches',
    'origin-not-ready',
    'network',
    'request-timeout',
    'poll-timeout',
    'run-timeout',
    'vendor-auth',
    'vendor-forbidden',
    'vendor-not-found',
    'vendor-rejected',
    'vendor-quota',
    'vendor-rate-limited',
    'vendor-conflict',
    'vendor-unavailable',
    'vendor-failed',
    'vendor-timeout',
    'vendor-contract',
    'unconfirmed',
    'not-submitted',
    'cancelled',
    'drift',
    'rolled-back',
    'distribution-error',
    'stale',
    'bug',
];

// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(7274);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(2647);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(952);
;// CONCATENATED MODULE: ./build/js/report/schema.js
// The report file, as json.ts writes it and as it is read back: published as schema/report.schema.json.










const AnyJson = schemas/* json */.Pq9();
const Count = schemas/* int */.Whr().nonnegative();
const Instant = iso/* datetime */.w$();
const ReportedProblem = schemas/* object */.Ikc({
    code: schemas/* enum */.k5n(problemCodes),
    message: schemas/* string */.YjP(),
    input: schemas/* string */.YjP().exactOptional(),
    remedy: schemas/* string */.YjP().exactOptional(),
    vendorCode: schemas/* string */.YjP().exactOptional(),
    requestId: schemas/* string */.YjP().exactOptional(),
});
const reason = {
    rule: schemas/* enum */.k5n(target/* targetRules */.ZF),
    path: schemas/* string */.YjP().exactOptional(),
    deleted: schemas/* literal */.euz(true).exactOptional(),
};
const ReportedTarget = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(target/* targetKinds */.xV),
    value: schemas/* string */.YjP(),
    ...reason,
    also: schemas/* array */.YOg(schemas/* object */.Ikc(reason)).exactOptional().meta({ description: 'Further reasons.' }),
    changed: Count.exactOptional().meta({
        description: 'Of a wildcard in place of too many URLs: how many of these it stands for.',
    }),
    unchanged: Count.exactOptional().meta({
        description: 'How many URLs that are not in the list it covers as well, where that is known.',
    }),
});
const TaskId = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().meta({ description: "The vendor's id, empty if it gave none." }),
    batch: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{64})?$/)
        .meta({ description: 'SHA-256 of the values, one a line; empty if only the id is known.' }),
    urls: Count,
    state: schemas/* enum */.k5n(task/* taskStates */.yF),
});
/** The `task-ids` output. */
const TaskIds = schemas/* object */.Ikc({ v: schemas/* literal */.euz(1), provider: schemas/* string */.YjP(), tasks: schemas/* array */.YOg(TaskId) });
const ReportedTask = TaskId.extend({
    attempts: Count,
    submittedAt: Instant.exactOptional(),
    finishedAt: Instant.exactOptional(),
    vendorState: schemas/* string */.YjP().exactOptional(),
    failedTargets: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    pendingTargets: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    problem: ReportedProblem.exactOptional(),
    facts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).exactOptional(),
    targets: schemas/* array */.YOg(ReportedTarget),
});
const ReportFile = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    provider: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    domain: schemas/* string */.YjP(),
    dryRun: schemas/* boolean */.zMY(),
    wait: schemas/* boolean */.zMY(),
    failOn: schemas/* enum */.k5n(run_inputs/* failOnChoices */.Q),
    startedAt: Instant,
    finishedAt: Instant,
    status: schemas/* enum */.k5n(verdict/* statuses */.b),
    passes: schemas/* boolean */.zMY().meta({ description: 'Whether the job goes on.' }),
    counts: schemas/* object */.Ikc({ total: Count, succeeded: Count, failed: Count, pending: Count }),
    source: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(selection/* sourceKinds */.Bb),
        base: schemas/* string */.YjP().exactOptional(),
        head: schemas/* string */.YjP().exactOptional(),
        decision: schemas/* string */.YjP(),
    }),
    confirmable: schemas/* boolean */.zMY(),
    paceMilliseconds: schemas/* number */.aig().nonnegative(),
    listChecksum: schemas/* string */.YjP(),
    requests: Count,
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()),
    sync: schemas/* object */.Ikc({
        changes: schemas/* array */.YOg(schemas/* object */.Ikc({
            kind: schemas/* enum */.k5n(plan/* changeKinds */.cz),
            name: schemas/* string */.YjP(),
            domain: schemas/* string */.YjP(),
            fields: schemas/* array */.YOg(schemas/* object */.Ikc({ field: schemas/* string */.YjP(), before: AnyJson, after: AnyJson })),
            status: schemas/* string */.YjP().exactOptional(),
        })),
        planChecksum: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(report/* syncKinds */.V),
    })
        .exactOptional(),
    problems: schemas/* array */.YOg(ReportedProblem),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        reason: schemas/* enum */.k5n(skipReasons),
    })),
    tasks: schemas/* array */.YOg(ReportedTask),
});
/** What a resumed run needs of it; reports of earlier versions have that as well. */
const ResumableReport = ReportFile.pick({ schemaVersion: true, provider: true }).extend({
    tasks: schemas/* array */.YOg(TaskId.extend({
        submittedAt: ReportedTask.shape.submittedAt,
        failedTargets: ReportedTask.shape.failedTargets,
        targets: schemas/* array */.YOg(ReportedTarget.pick({ kind: true, value: true })),
    })),
});


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6809);
function datetime(t){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You,t)}function date(n){return e._isoDate(t,n)}function time(t){return e._isoTime(i,t)}function duration(t){return e._isoDuration(r,t)}

/***/ })

};
