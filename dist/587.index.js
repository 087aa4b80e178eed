export const id = 587;
export const ids = [587];
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

/***/ 23587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReportedList: () => (/* binding */ parseReportedList)
/* harmony export */ });
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28583);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18259);
// The list of an earlier run, out of its report file: what `urls-file` may be as well.


const List = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFile */ .JY.pick({ schemaVersion: true, status: true, tasks: true });
/** Undefined if the text is not a report file of this version. */
function parseReportedList(text) {
    const parsed = List.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    if (!parsed.success)
        return undefined;
    const { status, tasks } = parsed.data;
    return { status, targets: tasks.flatMap(({ targets }) => targets) };
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
