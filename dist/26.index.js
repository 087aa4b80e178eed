export const id = 26;
export const ids = [26];
export const modules = {

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planShards: () => (/* binding */ planShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1691);
/* harmony import */ var _action_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8904);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5023);
/* harmony import */ var _action_read_values_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3356);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2291);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9736);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1918);
/* harmony import */ var _engine_check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1712);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2027);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6479);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2927);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4291);
/* harmony import */ var _report_read_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(461);
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6227);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(356);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2870);
// The `plan-shards` action: how many jobs the list of a dry run is worth, after one question to the vendor.


















const usualShards = 4;
/** Sets the exit code and never rejects. */
async function planShards() {
    const surroundings = await (0,_action_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .enterRunner */ .$)(process.env);
    try {
        const shards = await plan(surroundings);
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('shards', JSON.stringify(shards));
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH('count', String(shards.length));
        surroundings.logger.info(`${shards.length} shards: ${shards.join(', ') || 'none'}.`);
    }
    catch (error) {
        const problems = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toProblems */ .ek)(error);
        for (const { message, remedy = '' } of problems)
            surroundings.logger.annotate({ level: 'error', message: `${message} ${remedy}` });
        await tellInPlan(problems, surroundings);
        process.exitCode = 1;
    }
}
/** Whoever joins the results reads the plan's report: it has to say why there are no shards. */
async function tellInPlan(problems, { redact }) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('report-file');
    const report = await readPlan(path).catch(() => undefined);
    if (report === undefined)
        return;
    const told = { ...report, problems: [...report.problems, ...problems] };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeTextFileAtomically */ .Ie)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), (0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .renderJson */ .h)((0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_11__/* .redactReport */ .a)(told, redact)));
}
async function plan(surroundings) {
    const reader = (0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_15__/* .createValueReader */ .b)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4);
    const most = reader.read('max-shards', (0,_action_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .integerField */ .nm)(1, 256), usualShards);
    const [report, inputs] = await Promise.allSettled([
        readPlan(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('report-file')),
        readSettings(surroundings),
    ]);
    if (inputs.status === 'rejected' || report.status === 'rejected' || reader.problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz([...reader.problems, ...problemsOf(inputs), ...problemsOf(report)]);
    const count = countFor(report.value, { inputs: inputs.value, most });
    if (count > 0)
        await ask(inputs.value, surroundings);
    return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
/** Only what asks a vendor after a task is needed here, and not where a list comes from. */
async function readSettings({ getEnvironment }) {
    return (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)((name) => (name === 'resume-tasks' ? '[]' : _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name)), getEnvironment);
}
/** Throws what is no problem of the inputs. */
function problemsOf(result) {
    if (result.status === 'fulfilled')
        return [];
    if (result.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz)
        return result.reason.problems;
    throw result.reason;
}
async function readPlan(path) {
    try {
        return (0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_10__/* .readReport */ .t)(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_13__/* .readTextFile */ .Gu)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)));
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz([
            {
                code: 'input-invalid',
                input: 'report-file',
                message: '`report-file` is not the report of a dry run.',
                remedy: 'Give the `report-file` output of the step that planned, in the same job.',
            },
        ]);
    }
}
function countFor({ tasks }, { inputs, most }) {
    const [target] = tasks.flatMap(({ batch }) => batch.targets.slice(0, 1));
    if (target === undefined)
        return 0;
    const { mode, capabilities, connection } = inputs;
    const row = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCapability */ .a)(capabilities, {
        mode,
        accepts: target.kind,
        domain: connection.domain,
    });
    return row === undefined ? 1 : (0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_17__/* .countShards */ .xG)({ batches: tasks.length, most, capability: row });
}
async function ask(inputs, { keepSecret }) {
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_12__/* .createSystemClock */ .g)();
    const connections = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .createConnections */ .E)(process.env);
    try {
        const send = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_7__/* .createHttp */ .V)(connections);
        const operations = await inputs.connection.connect({ send, keepSecret, now: clock.now });
        const limits = {
            timeoutMilliseconds: inputs.requestTimeoutMilliseconds,
            signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_14__/* .cancellation */ .W,
        };
        await (0,_engine_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .checkAccess */ .x)({ ...inputs, operations, clock, random: Math.random, limits });
    }
    finally {
        await connections.close();
    }
}


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var core_instant = __webpack_require__(5657);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(2378);
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

// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(952);
;// CONCATENATED MODULE: ./build/js/report/schema.js
// The JSON report as json.ts writes it: published as schema/report.schema.json.





const Count = schemas/* int */.Whr().nonnegative();
const Instant = iso/* datetime */.w$();
const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
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
    kind: schemas/* enum */.k5n(['url', 'wildcard', 'everything', 'asset', 'distribution']),
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
const ReportedTask = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().meta({ description: "The vendor's id, empty where it gave none." }),
    batch: Sha256.meta({ description: 'SHA-256 of the values, one a line.' }),
    urls: Count,
    state: schemas/* enum */.k5n(['unsent', 'pending', 'done', 'failed', 'unconfirmed']),
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
    failOn: schemas/* enum */.k5n(report/* failOnChoices */.Q),
    startedAt: Instant,
    finishedAt: Instant,
    status: schemas/* enum */.k5n(verdict/* statuses */.b),
    passes: schemas/* boolean */.zMY().meta({ description: 'Whether the job goes on.' }),
    counts: schemas/* object */.Ikc({ total: Count, succeeded: Count, failed: Count, pending: Count }),
    source: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['git', 'api', 'manifest', 'all', 'none']),
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
            kind: schemas/* enum */.k5n(['create', 'modify', 'delete', 'adopt', 'unchanged', 'unmanaged']),
            name: schemas/* string */.YjP(),
            domain: schemas/* string */.YjP(),
            fields: schemas/* array */.YOg(schemas/* object */.Ikc({ field: schemas/* string */.YjP(), before: schemas/* json */.Pq9(), after: schemas/* json */.Pq9() })),
            status: schemas/* string */.YjP().exactOptional(),
        })),
        planChecksum: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['plan', 'offline', 'export']),
    })
        .exactOptional(),
    problems: schemas/* array */.YOg(ReportedProblem),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        reason: schemas/* enum */.k5n(['outside-root', 'not-matched', 'symlink', 'submodule', 'deleted']),
    })),
    tasks: schemas/* array */.YOg(ReportedTask),
});

;// CONCATENATED MODULE: ./build/js/report/read-report.js
// The JSON report back as a Report: what another job wrote is told on by this one.


/** Throws a ZodError or a SyntaxError where it is no report of this version. */
function readReport(text) {
    const { status: _, passes: _passes, counts: _counts, ...file } = ReportFile.parse(JSON.parse(text));
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
    return (0,core_instant/* parseInstant */.nV)(instant) ?? 0;
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5157);
function datetime(t){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You,t)}function date(n){return e._isoDate(t,n)}function time(t){return e._isoTime(i,t)}function duration(t){return e._isoDuration(r,t)}

/***/ })

};
