export const id = 966;
export const ids = [966];
export const modules = {

/***/ 72354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placeChanges),
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
function placeChanges({ paths, deleted, added, inDoubt }, folder) {
    const place = (path) => (folder === '' ? path : `${folder}/${path}`);
    return {
        paths: paths.map(place),
        deleted: new Set([...deleted].map(place)),
        added: new Set([...added].map(place)),
        ...(inDoubt === undefined ? {} : { inDoubt: new Set([...inDoubt].map(place)) }),
    };
}
const skipReasons = [
    'outside-root',
    'not-matched',
    'symlink',
    'submodule',
    'deleted',
];


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/* unused harmony export isEncoded */
const encoded = /[^!$&-;=@-Z[\]_a-z|~]/;
const eachEncoded = /[^!$&-;=@-Z[\]_a-z|~]/gu;
function isEncoded(text) {
    return !encoded.test(text);
}
function encodePath(path) {
    return isEncoded(path) ? path : path.replace(eachEncoded, encodeCharacter);
}
function encodeCharacter(character) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80)
        return toPercent(unit);
    if (character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff)
        return toPercent(unit - 0xdc00);
    return encodeURIComponent(character.toWellFormed());
}
function toPercent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
const urlForms = ['/x', '/x/', '/x.html', '/x/index.html', '/x/index'];
const indexEnd = '/index.html';
const pageEnd = '.html';
function sortOf(path) {
    if (!path.endsWith(pageEnd))
        return undefined;
    if (path.endsWith(indexEnd))
        return 'index';
    return path.endsWith(`/${pageEnd}`) ? undefined : 'page';
}
const ownForms = {
    page: '/x.html',
    index: '/x/index.html',
};
function toFormPath(path, sort, form) {
    if (form === ownForms[sort])
        return path;
    const stem = path.slice(0, -(sort === 'index' ? indexEnd : pageEnd).length);
    return stem + form.slice('/x'.length);
}
function findNamedFiles(path, has) {
    if (path.endsWith('/'))
        return findFolder(path, has);
    if (has(path)) {
        const sort = sortOf(path);
        return [{ path, form: sort === undefined ? undefined : ownForms[sort] }];
    }
    const found = [];
    if (has(path + pageEnd) && sortOf(path + pageEnd) !== undefined)
        found.push({ path: path + pageEnd, form: path.endsWith('/index') ? '/x/index' : '/x' });
    if (has(path + indexEnd))
        found.push({ path: path + indexEnd, form: '/x' });
    return found;
}
function findFolder(path, has) {
    const index = `${path}index.html`;
    if (has(index))
        return [{ path: index, form: '/x/' }];
    const page = path.slice(0, -1) + pageEnd;
    return sortOf(page) !== undefined && has(page) ? [{ path: page, form: '/x/' }] : [];
}


/***/ }),

/***/ 78473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ spellingClasses),
/* harmony export */   K$: () => (/* binding */ createSpeller),
/* harmony export */   gx: () => (/* binding */ spellOnce),
/* harmony export */   xn: () => (/* binding */ learnSpelling)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);

const spellingClasses = ['brackets', 'encodeURIComponent', 'rfc3986'];
const special = "!$&'()*+,;=:@[]|^";
const classMembers = {
    brackets: '[]|^',
    encodeURIComponent: '[]|^$&+,;=:@',
    rfc3986: special,
};
function learnSpelling(seen) {
    const raw = new Set();
    const encoded = new Set();
    const cases = new Set();
    for (const urls of seen.values()) {
        for (const { url } of urls) {
            const [path = ''] = url.split('?', 1);
            for (const [text, hex] of path.matchAll(/%([\da-f]{2})|[!$&'()*+,;=:@[\]|^]/gi)) {
                if (hex === undefined)
                    raw.add(text);
                else
                    noteEscape(hex, { encoded, cases });
            }
        }
    }
    return {
        class: findClass(encoded),
        encoded: [...encoded].sort(),
        raw: [...raw].sort(),
        hex: cases.has('lower') ? (cases.has('upper') ? 'both' : 'lower') : 'upper',
    };
}
function noteEscape(hex, { encoded, cases }) {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    if (special.includes(character))
        encoded.add(character);
    if (/[a-f]/.test(hex))
        cases.add('lower');
    if (/[A-F]/.test(hex))
        cases.add('upper');
}
function findClass(encoded) {
    const covers = (name) => [...encoded].every((character) => classMembers[name].includes(character));
    return spellingClasses.find(covers) ?? 'rfc3986';
}
function spellOnce(path) {
    return [(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(path)];
}
function createSpeller(spelling) {
    const alternative = new Set([...special].filter((character) => isAlternative(character, spelling)));
    return (path) => {
        const standard = (0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(path);
        if (!/[!$&'()*+,;=:@[\]|^%]/.test(standard))
            return [standard];
        const other = standard.replaceAll(/[!$&'()*+,;=:@[\]|^]/g, (character) => alternative.has(character) ? toEscape(character) : character);
        const spellings = other === standard ? [standard] : [standard, other];
        return [...new Set(spellings.flatMap((text) => toCases(text, spelling.hex)))];
    };
}
function isAlternative(character, { class: name, encoded, raw }) {
    if (encoded.includes(character))
        return true;
    if (character === '$')
        return false;
    return classMembers[name].includes(character) || !raw.includes(character);
}
function toEscape(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function toCases(text, hex) {
    if (hex === 'upper')
        return [text];
    const lower = text.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
    return hex === 'lower' ? [lower] : [text, lower];
}


/***/ }),

/***/ 40966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExpectedList: () => (/* binding */ readExpectedList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20661);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28583);
/* harmony import */ var _core_plan_merge_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15293);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11918);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95451);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73492);










const ListReport = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .ReportFile */ .JY.pick({ schemaVersion: true, listChecksum: true, tasks: true });
async function readExpectedList({ text, workspace, checksum, }) {
    const typed = _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumField */ .IO.parse(text);
    if (typed !== undefined)
        return { checksum: typed };
    const file = await (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, text), _system_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .longestTextBytes */ .vV);
    if ('problem' in file)
        throw wrong(`is not a checksum (64 hexadecimal digits), and as a file it ${file.problem}: ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(text, 200))}`);
    const report = ListReport.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(file.text));
    if (!report.success || report.data.listChecksum === '')
        throw wrong('is a file that is not the report of a run with a list');
    const { listChecksum, tasks } = report.data;
    const targets = (0,_core_plan_merge_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTargets */ .z)([tasks.flatMap((task) => task.targets)]);
    const isWhole = checksum((0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .listText */ .so)(targets)) === listChecksum;
    return {
        checksum: listChecksum,
        ...(isWhole ? { values: targets.map(_core_target_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA) } : {}),
    };
}
function wrong(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([
        {
            code: 'input-invalid',
            input: 'expected-list',
            message: `\`expected-list\` ${why}.`,
            remedy: 'Set it to the `list-checksum` output of the run that made the plan, or to the path of its report file.',
        },
    ]);
}


/***/ }),

/***/ 73492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZN: () => (/* binding */ ListReport),
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
    'not-started',
    'cancelled',
    'drift',
    'rolled-back',
    'distribution-error',
    'stale',
    'bug',
];

// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/site/spelling.js
var spelling = __webpack_require__(78473);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(93519);
;// CONCATENATED MODULE: ./build/js/report/status.js
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

;// CONCATENATED MODULE: ./build/js/core/proof/proof.js
const proofVerdicts = ['fresh', 'stale', 'hit', 'miss', 'unknown'];

// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
;// CONCATENATED MODULE: ./build/js/report/target-schema.js




const Count = schemas/* int */.Whr().nonnegative();
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
const ListedTarget = schemas/* object */.Ikc({
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
const ReportedTarget = ListedTarget.extend({
    proof: schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(proofVerdicts),
        evidence: schemas/* string */.YjP(),
        before: schemas/* string */.YjP().exactOptional(),
    })
        .exactOptional()
        .meta({
        description: 'What the caches answered for it near the runner after the purge, and before it; only with `verify`.',
    }),
});

;// CONCATENATED MODULE: ./build/js/report/schema.js












const AnyJson = schemas/* json */.Pq9();
const schema_Count = schemas/* int */.Whr().nonnegative();
const Instant = iso/* datetime */.w$();
const ReportedProblem = schemas/* object */.Ikc({
    code: schemas/* enum */.k5n(problemCodes),
    message: schemas/* string */.YjP(),
    input: schemas/* string */.YjP().exactOptional(),
    remedy: schemas/* string */.YjP().exactOptional(),
    vendorCode: schemas/* string */.YjP().exactOptional(),
    requestId: schemas/* string */.YjP().exactOptional(),
    place: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().positive(),
        column: schemas/* int */.Whr().positive().exactOptional(),
    })
        .exactOptional()
        .meta({ description: 'If the mistake is in a file.' }),
});
const TaskId = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().meta({ description: "The vendor's id, empty if it gave none." }),
    batch: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{64})?$/)
        .meta({ description: 'SHA-256 of the values, one a line; empty if only the id is known.' }),
    urls: schema_Count,
    state: schemas/* enum */.k5n(task/* taskStates */.yF),
});
const TaskIds = schemas/* object */.Ikc({ v: schemas/* literal */.euz(1), provider: schemas/* string */.YjP(), tasks: schemas/* array */.YOg(TaskId) });
const ReportedTask = TaskId.extend({
    attempts: schema_Count,
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
    linked: schema_Count.meta({ description: 'Files that links lead to.' }),
    seen: schemas/* array */.YOg(schemas/* object */.Ikc({ form: schemas/* enum */.k5n(site_form/* urlForms */.bt), files: schema_Count })),
    main: schemas/* array */.YOg(schemas/* enum */.k5n(site_form/* urlForms */.bt)),
});
const Learned = schemas/* object */.Ikc({
    pages: schema_Count,
    sitemaps: schema_Count,
    bytes: schema_Count,
    unreadable: schema_Count,
    limits: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'Limits that ended the reading early.' }),
    forms: schemas/* object */.Ikc({ page: LearnedForms, index: LearnedForms }),
    spelling: schemas/* object */.Ikc({
        class: schemas/* enum */.k5n(spelling/* spellingClasses */.BE),
        encoded: schemas/* array */.YOg(schemas/* string */.YjP()),
        raw: schemas/* array */.YOg(schemas/* string */.YjP()),
        hex: schemas/* enum */.k5n(['upper', 'lower', 'both']),
    }),
    hosts: schemas/* array */.YOg(schemas/* string */.YjP()),
    basePath: schemas/* object */.Ikc({ fits: schemas/* string */.YjP(), links: schema_Count, of: schema_Count })
        .exactOptional()
        .meta({ description: 'The path that links fit, if it is not that of `base-url`.' }),
});
const ReportedMemory = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().meta({
        description: 'If the list was compared with the memory: of the entry that this run left there; empty if it could not be written.',
    }),
});
const PlannedEntry = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(plan/* changeKinds */.cz),
    name: schemas/* string */.YjP(),
    domain: schemas/* string */.YjP(),
    fields: schemas/* array */.YOg(schemas/* object */.Ikc({ field: schemas/* string */.YjP(), before: AnyJson, after: AnyJson })),
    status: schemas/* string */.YjP().exactOptional(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP())
        .exactOptional()
        .meta({ description: 'What people should know before it is sent.' }),
});
const Counts = schemas/* object */.Ikc({
    total: schema_Count,
    succeeded: schema_Count,
    failed: schema_Count,
    unknown: schema_Count,
    notSent: schema_Count,
    pending: schema_Count,
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
    requests: schema_Count,
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    remarks: schemas/* array */.YOg(schemas/* string */.YjP()),
    learned: Learned.exactOptional().meta({
        description: 'What the links of the site in `root` say about its URLs.',
    }),
    memory: ReportedMemory.exactOptional(),
    toRemember: schemas/* object */.Ikc({ key: schemas/* string */.YjP(), entry: schemas/* string */.YjP() }).exactOptional(),
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
    inputs: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        value: schemas/* string */.YjP(),
        secret: schemas/* literal */.euz(true).exactOptional(),
        storedAs: schemas/* string */.YjP().exactOptional(),
    }))
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
    sampled: schemas/* array */.YOg(ReportedTarget).exactOptional().meta({
        description: 'With `verify`: URLs of the list for which the vendor was sent something else, such as `everything`.',
    }),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        reason: schemas/* enum */.k5n(change/* skipReasons */.d),
    })),
    tasks: schemas/* array */.YOg(ReportedTask),
});
const ResumableReport = ReportFile.pick({ schemaVersion: true, provider: true }).extend({
    tasks: schemas/* array */.YOg(TaskId.extend({
        submittedAt: ReportedTask.shape.submittedAt,
        failedTargets: ReportedTask.shape.failedTargets,
        targets: schemas/* array */.YOg(ReportedTarget.pick({ kind: true, value: true })),
    })),
});
const ListOfTask = schemas/* object */.Ikc({ targets: schemas/* array */.YOg(ListedTarget) });
const ListReport = ReportFile.pick({ schemaVersion: true, status: true }).extend({
    tasks: schemas/* array */.YOg(ListOfTask),
});
const RememberedReport = schemas/* object */.Ikc({
    memory: ReportedMemory,
    tasks: schemas/* array */.YOg(ListOfTask),
});
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
