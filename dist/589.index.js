export const id = 589;
export const ids = [589];
export const modules = {

/***/ 72354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placeChanges),
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/** The same changes, with paths from above a folder. */
function placeChanges({ paths, deleted, added }, folder) {
    const place = (path) => (folder === '' ? path : `${folder}/${path}`);
    return {
        paths: paths.map(place),
        deleted: new Set([...deleted].map(place)),
        added: new Set([...added].map(place)),
    };
}
/** Why a file gave no URL; fixed codes of the report. */
const skipReasons = [
    'outside-root',
    'not-matched',
    'symlink',
    'submodule',
    'deleted',
];


/***/ }),

/***/ 57589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResumeTasks: () => (/* binding */ readResumeTasks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75623);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45657);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18259);
/* harmony import */ var _task_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20250);
// `resume-tasks`: the `task-ids` output of an earlier run, its report file, or a JSON array of ids.









const Ids = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative()]).transform(String)).min(1);
/** Throws InputError, naming `resume-tasks`, before anything is sent. */
async function readResumeTasks(request) {
    const { provider, ...earlier } = toEarlier(await readJson(request), request);
    if (provider !== request.provider)
        throw wrong(`is of \`provider: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(provider, 40)}\``, howTo);
    if (request.hasList && earlier.tasks.some(({ batch }) => batch === ''))
        throw wrong('has only ids, which do not say what their requests contain', noMatch);
    return earlier;
}
const howTo = 'Set it to the `task-ids` output of the earlier run or to the path of its report file, unchanged.';
const noMatch = 'Use the `task-ids` output of the run that sent them, or remove every URL source: then these ids are polled and nothing is sent.';
function toEarlier(json, { provider }) {
    const ids = Ids.safeParse(json);
    if (ids.success)
        return { provider, tasks: [...new Set(ids.data)].map(toKnownId) };
    const report = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .ResumableReport */ .jB.safeParse(json);
    if (report.success) {
        const { tasks } = report.data;
        return { provider: report.data.provider, tasks: tasks.map(toReported), ...readList(json) };
    }
    const taskIds = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskIds */ .eL.safeParse(json);
    if (taskIds.success) {
        return { provider: taskIds.data.provider, tasks: taskIds.data.tasks.map(toTask) };
    }
    throw wrong('is not the `task-ids` output, a report file or a JSON array of ids', howTo);
}
function readList(json) {
    const report = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .RememberedReport */ .JM.safeParse(json);
    if (!report.success)
        return {};
    const { memory, tasks } = report.data;
    return { remembered: { key: memory.key, targets: tasks.flatMap(({ targets }) => targets) } };
}
function toKnownId(id) {
    return { id, batch: '', sent: 1, state: 'pending' };
}
function toTask({ id, batch, urls, state }) {
    return { id, batch, sent: urls, state };
}
function toReported(task) {
    const submittedAt = task.submittedAt === undefined ? undefined : (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInstant */ .nV)(task.submittedAt);
    return {
        ...toTask(task),
        ...(submittedAt === undefined ? {} : { submittedAt }),
        ...(task.failedTargets === undefined ? {} : { failedTargets: task.failedTargets }),
        targets: task.targets.map(({ kind, value }) => ({ kind, value, rule: 'resume-tasks' })),
    };
}
async function readJson({ text, workspace }) {
    const isTyped = /^\s*[[{]/.test(text);
    const content = isTyped ? text : await readReportText(text.trim(), workspace);
    // A run that was killed may have left its ids line by line.
    const json = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(content) ?? (0,_task_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskJournal */ .$c)(content);
    if (json === undefined)
        throw wrong('is not complete JSON', howTo);
    return json;
}
async function readReportText(path, workspace) {
    const file = await (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path), _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .longestTextBytes */ .vV);
    if ('text' in file)
        return file.text;
    throw wrong(`is a path, and the file ${file.problem}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(path, 200)}`, howTo);
}
function wrong(why, remedy) {
    const message = `\`resume-tasks\` ${why}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([{ code: 'input-invalid', input: 'resume-tasks', message, remedy }]);
}


/***/ }),

/***/ 18259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ PlanReport),
  JM: () => (/* binding */ RememberedReport),
  JY: () => (/* binding */ ReportFile),
  jB: () => (/* binding */ ResumableReport),
  eL: () => (/* binding */ TaskIds)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(52378);
// EXTERNAL MODULE: ./build/js/core/change.js
var change = __webpack_require__(72354);
// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __webpack_require__(31225);
// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __webpack_require__(91451);
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
    'bug',
];

// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/site/spelling.js
var spelling = __webpack_require__(78473);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(93519);
;// CONCATENATED MODULE: ./build/js/report/status.js
/** Every value of the `status` output. */
const statuses = [
    'CANCELLED',
    'UNCONFIRMED',
    'TIMEOUT',
    'FAILED',
    'PARTIAL',
    'ACCEPTED',
    'COMPLETED',
    'PLANNED',
    'NOTHING_TO_DO',
];

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
    form: schemas/* enum */.k5n(site_form/* urlForms */.bt).exactOptional().meta({
        description: 'How the URL names the page: `x` stands for `x.html` or `x/index.html`.',
    }),
    folder: schemas/* string */.YjP().exactOptional().meta({
        description: 'Whose links showed that its pages are named so; `/` is the whole site.',
    }),
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
        description: 'How many URLs that are not in the list it covers as well, if that is known.',
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
const LearnedForms = schemas/* object */.Ikc({
    linked: Count.meta({ description: 'Files that links lead to.' }),
    seen: schemas/* array */.YOg(schemas/* object */.Ikc({ form: schemas/* enum */.k5n(site_form/* urlForms */.bt), files: Count })),
    main: schemas/* array */.YOg(schemas/* enum */.k5n(site_form/* urlForms */.bt)),
});
const Learned = schemas/* object */.Ikc({
    pages: Count,
    sitemaps: Count,
    bytes: Count,
    unreadable: Count,
    limits: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'Limits that ended the reading early.' }),
    forms: schemas/* object */.Ikc({ page: LearnedForms, index: LearnedForms }),
    spelling: schemas/* object */.Ikc({
        class: schemas/* enum */.k5n(spelling/* spellingClasses */.BE),
        encoded: schemas/* array */.YOg(schemas/* string */.YjP()),
        raw: schemas/* array */.YOg(schemas/* string */.YjP()),
        hex: schemas/* enum */.k5n(['upper', 'lower', 'both']),
    }),
    hosts: schemas/* array */.YOg(schemas/* string */.YjP()),
    basePath: schemas/* object */.Ikc({ fits: schemas/* string */.YjP(), links: Count, of: Count })
        .exactOptional()
        .meta({ description: 'The path that links fit, if it is not that of `base-url`.' }),
});
const ReportedMemory = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().meta({
        description: 'Of the entry that this run left in the cache; empty if it could not be written.',
    }),
});
const PlannedEntry = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(plan/* changeKinds */.cz),
    name: schemas/* string */.YjP(),
    domain: schemas/* string */.YjP(),
    fields: schemas/* array */.YOg(schemas/* object */.Ikc({ field: schemas/* string */.YjP(), before: AnyJson, after: AnyJson })),
    status: schemas/* string */.YjP().exactOptional(),
});
const Counts = schemas/* object */.Ikc({
    total: Count,
    succeeded: Count,
    failed: Count,
    unknown: Count,
    notSent: Count,
    pending: Count,
})
    .meta({ description: '`total` is the sum of the others.' });
const ReportedPlace = schemas/* object */.Ikc({
    serverUrl: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* string */.YjP(),
    step: schemas/* string */.YjP(),
    action: schemas/* string */.YjP(),
    actionRef: schemas/* string */.YjP(),
    console: schemas/* string */.YjP(),
})
    .meta({ description: 'Where the run took place; empty is what the runner did not say.' });
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
    status: schemas/* enum */.k5n(statuses),
    passes: schemas/* boolean */.zMY().meta({ description: 'Whether the job goes on.' }),
    counts: Counts,
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
    learned: Learned.exactOptional().meta({
        description: 'What the links of the site in `root` say about its URLs.',
    }),
    memory: ReportedMemory.exactOptional().meta({
        description: 'If the list was compared with what the action remembers of earlier runs.',
    }),
    sync: schemas/* object */.Ikc({
        changes: schemas/* array */.YOg(PlannedEntry),
        planChecksum: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(report/* syncKinds */.V),
        reviewed: schemas/* array */.YOg(PlannedEntry).exactOptional().meta({
            description: 'What was reviewed, if the plan is another one and that is known.',
        }),
    })
        .exactOptional(),
    place: ReportedPlace.exactOptional(),
    inputs: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP(), secret: schemas/* literal */.euz(true).exactOptional() }))
        .exactOptional()
        .meta({ description: 'Inputs that were given, as typed; the value of a secret is empty.' }),
    shards: schemas/* array */.YOg(schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(statuses).exactOptional(),
        counts: Counts,
        place: ReportedPlace.exactOptional(),
    }))
        .exactOptional()
        .meta({
        description: 'Of the jobs that divided the list; without a status if one left no report.',
    }),
    problems: schemas/* array */.YOg(ReportedProblem),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        reason: schemas/* enum */.k5n(change/* skipReasons */.d),
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
/** What a resumed run needs as well if the list came from the memory: it is not made again. */
const RememberedReport = schemas/* object */.Ikc({
    memory: ReportedMemory,
    tasks: schemas/* array */.YOg(ReportedTask.pick({ targets: true })),
});
/** What `expected-plan` needs of it. */
const PlanReport = ReportFile.pick({ schemaVersion: true, mode: true, sync: true });


/***/ }),

/***/ 52378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
function datetime(t){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You,t)}function date(n){return e._isoDate(t,n)}function time(t){return e._isoTime(i,t)}function duration(t){return e._isoDuration(r,t)}

/***/ })

};
