export const id = 145;
export const ids = [145];
export const modules = {

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planShards: () => (/* binding */ planShards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/js/action/fields.js
var fields = __webpack_require__(8904);
// EXTERNAL MODULE: ./build/js/action/inputs.js + 7 modules
var inputs = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 11 modules
var runner = __webpack_require__(2758);
// EXTERNAL MODULE: ./build/js/core/capability.js
var capability = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(1918);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
;// CONCATENATED MODULE: ./build/js/engine/check-access.js
// One question to the vendor before many jobs ask at once: a wrong key must fail once, not in each of
// them, because five failures in a row lock some vendors' keys.


/** An id that no vendor gave. */
const nobody = '00000000-0000-0000-0000-000000000000';
/** Whoever answers so has taken the credentials. */
const answers = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];
/** Asks after a task that is none. Rejects where the vendor does not know who asks, or does not answer. */
async function checkAccess(deps) {
    const { operations, clock, random, retries, limits } = deps;
    if (operations.probe === undefined)
        return;
    for (let failures = 1;; failures += 1) {
        try {
            const query = { tasks: [{ id: nobody, targets: [] }], since: clock.now() };
            await operations.probe(query, limits);
            return;
        }
        catch (error) {
            limits.signal.throwIfAborted();
            if (isAnswer(error))
                return;
            if (!mayPass(error) || failures > retries)
                throw error;
            await clock.sleep((0,backoff/* backoffMilliseconds */.p2)(failures, random()), limits.signal);
        }
    }
}
/** A wrong address is also "not found", and concerns every request. */
function isAnswer(error) {
    return error instanceof errors/* VendorError */.Hi && !error.concernsAll && answers.includes(error.code);
}
function mayPass(error) {
    const isBusy = error instanceof errors/* VendorError */.Hi && error.code === 'vendor-unavailable';
    return isBusy || error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU;
}

// EXTERNAL MODULE: ./build/js/http/http.js + 2 modules
var http = __webpack_require__(6479);
// EXTERNAL MODULE: ./build/js/http/proxy.js
var proxy = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/js/report/read-report.js + 3 modules
var read_report = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/js/system/clock.js + 1 modules
var system_clock = __webpack_require__(1480);
// EXTERNAL MODULE: ./build/js/system/files.js
var files = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/js/entries/plan-shards.js
// The `plan-shards` action: how many jobs the list of a dry run is worth, after one question to the vendor.
















const usualShards = 4;
/** Sets the exit code and never rejects. */
async function planShards() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env);
    try {
        const shards = await plan(surroundings);
        core/* setOutput */.uH('shards', JSON.stringify(shards));
        core/* setOutput */.uH('count', String(shards.length));
        surroundings.logger.info(`${shards.length} shards: ${shards.join(', ') || 'none'}.`);
    }
    catch (error) {
        const problems = (0,errors/* toProblems */.ek)(error);
        for (const { message, remedy = '' } of problems)
            core/* error */.z3(surroundings.redact(`${message} ${remedy}`));
        await tellInPlan(problems, surroundings);
        process.exitCode = 1;
    }
}
/** Whoever joins the results reads the plan's report: it has to say why there are no shards. */
async function tellInPlan(problems, { redact }) {
    const path = core/* getInput */.V4('report-file');
    const report = await readPlan(path).catch(() => undefined);
    if (report === undefined)
        return;
    const pieces = [...(0,json/* renderJson */.h)({ ...report, problems: [...report.problems, ...problems] })];
    await (0,files/* writeTextFileAtomically */.Ie)((0,external_node_path_.resolve)(path), pieces.map(redact));
}
async function plan(surroundings) {
    const reader = (0,read_values/* createValueReader */.b)(core/* getInput */.V4);
    const most = reader.read('max-shards', (0,fields/* integerField */.nm)(1, 256), usualShards);
    const [report, inputs] = await Promise.allSettled([
        readPlan(core/* getInput */.V4('report-file')),
        readSettings(surroundings),
    ]);
    if (inputs.status === 'rejected' || report.status === 'rejected' || reader.problems.length > 0)
        throw new errors/* InputError */.dz([...reader.problems, ...problemsOf(inputs), ...problemsOf(report)]);
    const count = countFor(report.value, { inputs: inputs.value, most });
    if (count > 0)
        await ask(inputs.value, surroundings);
    return Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
}
/** Only what asks a vendor after a task is needed here, and not where a list comes from. */
async function readSettings({ getEnvironment }) {
    return (0,inputs/* readInputs */.K)((name) => (name === 'resume-tasks' ? '[]' : core/* getInput */.V4(name)), getEnvironment);
}
/** Throws what is no problem of the inputs. */
function problemsOf(result) {
    if (result.status === 'fulfilled')
        return [];
    if (result.reason instanceof errors/* InputError */.dz)
        return result.reason.problems;
    throw result.reason;
}
async function readPlan(path) {
    try {
        return (0,read_report/* readReport */.t)(await (0,files/* readTextFile */.Gu)((0,external_node_path_.resolve)(path)));
    }
    catch {
        throw new errors/* InputError */.dz([
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
    const row = (0,capability/* chooseCapability */.a)(capabilities, {
        mode,
        accepts: target.kind,
        domain: connection.domain,
    });
    return row === undefined ? 1 : (0,shard/* countShards */.xG)({ batches: tasks.length, most, capability: row });
}
async function ask(inputs, { keepSecret }) {
    const clock = (0,system_clock/* createSystemClock */.g)();
    const connections = (0,proxy/* createConnections */.E)(process.env);
    try {
        const send = (0,http/* createHttp */.V)(connections);
        const operations = await inputs.connection.connect({ send, keepSecret, now: clock.now });
        const limits = {
            timeoutMilliseconds: inputs.requestTimeoutMilliseconds,
            signal: new AbortController().signal,
        };
        await checkAccess({ ...inputs, operations, clock, random: Math.random, limits });
    }
    finally {
        await connections.close();
    }
}


/***/ }),

/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var core_instant = __webpack_require__(5657);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 8 modules
var schemas = __webpack_require__(2716);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

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
const Instant = datetime();
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


/***/ })

};
