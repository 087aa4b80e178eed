export const id = 9535;
export const ids = [9535];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    const wait = /^\d+$/.test(text)
        ? Number(text) * 1_000
        : ((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(text) ?? Number.NaN) - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMilliseconds);
}


/***/ }),

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

/***/ 16381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
function createBoard(records, onChange) {
    const tasks = [...records];
    const pending = new Set(tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])));
    const board = {
        tasks: () => tasks,
        task: (index) => tasks[index],
        place: (index) => ({ number: index + 1, of: tasks.length }),
        change(index, change) {
            const task = tasks[index];
            if (task === undefined)
                return;
            const changed = {
                ...(change.state === undefined ? task : withoutJudgement(task)),
                ...change,
            };
            tasks[index] = changed;
            if (changed.state === 'pending')
                pending.add(index);
            else
                pending.delete(index);
            onChange(board, index);
        },
        resize(index, sent) {
            const task = tasks[index];
            if (task !== undefined)
                tasks[index] = { ...task, batch: { ...task.batch, sent } };
        },
        pending: () => [...pending],
        hasPending: () => pending.size > 0,
    };
    return board;
}
function withoutJudgement(task) {
    const { failedTargets: _failed, pendingTargets: _pending, problem: _problem, ...rest } = task;
    return rest;
}
function partOf(board, indices) {
    const at = (index) => indices[index] ?? -1;
    const own = new Map(indices.map((index, place) => [index, place]));
    return {
        tasks: () => indices.flatMap((index) => board.task(index) ?? []),
        task: (index) => board.task(at(index)),
        place: (index) => board.place(at(index)),
        change: (index, change) => board.change(at(index), change),
        resize: (index, sent) => board.resize(at(index), sent),
        pending: () => board.pending().flatMap((index) => own.get(index) ?? []),
        hasPending: () => board.pending().some((index) => own.has(index)),
    };
}


/***/ }),

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   PF: () => (/* binding */ callLimits),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UE: () => (/* binding */ toLastProbe),
/* harmony export */   jo: () => (/* binding */ sleepWithin),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
function callLimits(budget, inFlight = budget.signal) {
    const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
    const end = Math.min(clock.now() + requestTimeoutMilliseconds, deadline + lastProbeMilliseconds);
    return {
        get timeoutMilliseconds() {
            return end - clock.now();
        },
        signal: inFlight,
        cancelled: signal,
    };
}
function isOverdue({ clock, deadline }) {
    return clock.now() >= deadline;
}
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
const graceMilliseconds = 3_000;
function withGrace(signal, { clock, over }) {
    const late = new AbortController();
    const wait = () => {
        clock.sleep(graceMilliseconds, over).then(() => late.abort(signal.reason), () => undefined);
    };
    if (signal.aborted)
        wait();
    else
        signal.addEventListener('abort', wait, { once: true });
    return late.signal;
}


/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   hx: () => (/* binding */ retrySafely),
/* harmony export */   nM: () => (/* binding */ isTooFast)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);



async function retrySafely(deps, ask) {
    for (let failures = 1;; failures += 1) {
        try {
            return await ask((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .callLimits */ .PF)(deps));
        }
        catch (error) {
            deps.signal.throwIfAborted();
            if (!mayPass(error) || failures > deps.retries)
                throw error;
            const backoff = (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(failures, deps.random());
            const wait = Math.max((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .askedMilliseconds */ .LJ)(error), backoff);
            if (!(await (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .sleepWithin */ .jo)(deps, wait)))
                throw error;
        }
    }
}
const passing = ['vendor-unavailable', 'vendor-rate-limited', 'vendor-conflict'];
function isTooFast(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && error.code === 'vendor-rate-limited';
}
function mayPass(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && passing.includes(error.code);
}


/***/ }),

/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainUnsent),
/* harmony export */   EA: () => (/* binding */ describeBudgetEnd),
/* harmony export */   Zq: () => (/* binding */ findEnding),
/* harmony export */   i5: () => (/* binding */ isToSend)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);



const endings = {
    'vendor-auth': { polling: false },
    'vendor-forbidden': { polling: false },
    'vendor-quota': { polling: true },
    'vendor-contract': { polling: true },
};
function findEnding(code) {
    return endings[code];
}
function isToSend({ state, problem }) {
    return state === 'unsent' && problem === undefined;
}
function explainUnsent(board, stopped) {
    const problem = toReason(stopped, board.tasks());
    for (const [index, task] of board.tasks().entries()) {
        if (isToSend(task))
            board.change(index, { problem });
    }
}
function toReason({ isCancelled, isError, cause }, tasks) {
    if (isCancelled)
        return { code: 'cancelled', message: 'Not sent: the run was cancelled.' };
    if (!isError)
        return { code: 'run-timeout', message: 'Not sent: the run timed out.' };
    const unconfirmed = tasks.find(({ state }) => state === 'unconfirmed');
    const known = cause ?? unconfirmed?.problem;
    return {
        code: 'not-submitted',
        message: `Not sent, because the run stopped early: ${known?.message ?? 'an error'}`,
    };
}
function describeBudgetEnd(tasks, { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending, pollFailure }) {
    const unsent = tasks.filter(({ state }) => state === 'unsent');
    const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
    if (unsent.length === 0 && pending.length === 0)
        return [];
    const countOf = (open) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(open.length)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(tasks.length, noun)} ${open.length === 1 ? 'was' : 'were'}`;
    const ended = `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`)`;
    const failed = pollFailure === undefined ? '' : ` The last status request failed: ${pollFailure.message}`;
    const error = unsent.length > 0
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('run-timeout', `${ended}: ${countOf(unsent)} not sent${lastWords(unsent)}.`, { remedy: remedyUnsent })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('poll-timeout', `${ended}: ${countOf(pending)} unfinished${lastWords(pending)}.${failed}`, { remedy: [pollFailure?.remedy, remedyPending].filter(Boolean).join(' ') });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}
function lastWords(tasks) {
    const states = tasks.flatMap(({ vendorState }) => vendorState?.replace(/\.$/, '') ?? []);
    const words = [...new Set(states)];
    return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}


/***/ }),

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDistributions: () => (/* binding */ runDistributions)
});

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var distributions_plan = __webpack_require__(31225);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/engine/budget.js
var budget = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/js/engine/retry-safely.js
var retry_safely = __webpack_require__(89650);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(51777);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __webpack_require__(15294);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __webpack_require__(20661);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/report/schema.js + 4 modules
var schema = __webpack_require__(73492);
;// CONCATENATED MODULE: ./build/js/report/reviewed-plan.js







async function readReviewedPlan(typed, { workspace }) {
    const checksum = fields/* checksumField */.IO.parse(typed);
    if (checksum !== undefined)
        return { checksum };
    const file = await (0,read_file/* readText */.yR)((0,external_node_path_.resolve)(workspace, typed), read_file/* longestTextBytes */.vV);
    if ('problem' in file) {
        throw wrong(`is not a checksum (64 hexadecimal digits), and as a file it ${file.problem}: ${(0,core_text/* oneLine */.TN)(typed, 200)}`);
    }
    const report = schema/* PlanReport */.Cs.safeParse((0,json_value/* parseJson */.qF)(file.text));
    if (!report.success)
        throw wrong('is a file that is not a report of this action');
    const { mode, sync } = report.data;
    if (sync === undefined)
        throw wrong(`is the report of \`mode: ${(0,core_text/* oneLine */.TN)(mode, 40)}\`, which has no plan`);
    if (sync.kind !== 'plan')
        throw wrong('is the report of a run that made no plan');
    return { checksum: sync.planChecksum, changes: sync.changes };
}
function wrong(why) {
    return new errors/* InputError */.dz([
        {
            code: 'input-invalid',
            input: 'expected-plan',
            message: `\`expected-plan\` ${why}.`,
            remedy: 'Set it to the `plan-checksum` output of the run that made the plan, or to the path of its report file.',
        },
    ]);
}

// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var run_journal = __webpack_require__(52380);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var core_backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/distributions/distribution.js
var distribution = __webpack_require__(56308);
;// CONCATENATED MODULE: ./build/js/distributions/failed-read.js


function findReadEnding(error) {
    const problems = (0,errors/* toProblems */.ek)(error);
    const [problem] = problems;
    if (problem === undefined || problem.code === 'vendor-contract')
        return undefined;
    const isFinal = problem.code === 'bug' || (0,settlement/* findEnding */.Zq)(problem.code) !== undefined;
    return isFinal ? problems : undefined;
}

;// CONCATENATED MODULE: ./build/js/distributions/sending.js

function accept({ engine, index, change }, domain) {
    engine.board.change(index, { state: 'pending', id: domain, vendorState: 'accepted' });
    const as = domain === '' ? '' : ` as ${domain}`;
    engine.logger.info(`${change.kind} ${change.name}: accepted${as}.`);
}
function toDoubt(cause) {
    const [problem] = (0,errors/* toProblems */.ek)(cause);
    return {
        code: 'unconfirmed',
        message: `${problem?.message ?? ''} Whether the change was made is unknown.`,
        remedy: 'Run again with `wait: true`: the next plan shows what the vendor has.',
    };
}
function leaveUnknown({ engine, index }, problem) {
    engine.board.change(index, { state: 'unconfirmed', problem });
}
const cutOff = {
    code: 'unconfirmed',
    message: 'The run was cancelled while this change was on its way; its result is unknown.',
    remedy: 'Run again: the next plan shows what the vendor has.',
};

;// CONCATENATED MODULE: ./build/js/distributions/find-created.js





const mostLooks = 5;
async function findCreated(sending, cause) {
    const { engine, delays } = sending;
    try {
        for (let look = 0; look < mostLooks; look += 1) {
            const { domains, ending, waitMilliseconds = 0 } = await lookUp(sending);
            const [domain, ...others] = domains;
            if (others.length > 0)
                return refuseSeveral(sending, domains);
            if (domain !== undefined)
                return accept(sending, domain);
            if (ending !== undefined)
                return giveUp(sending, { cause, ending });
            const wait = Math.max(waitMilliseconds, delays.next().value);
            if (!(await (0,budget/* sleepWithin */.jo)(engine, wait)))
                break;
        }
    }
    catch (reason) {
        leaveUnknown(sending, cutOff);
        throw reason;
    }
    return giveUp(sending, { cause, ending: [] });
}
async function lookUp({ engine, change }) {
    try {
        const all = await engine.operations.list((0,budget/* callLimits */.PF)(engine));
        const found = all.filter((one) => !(0,distribution/* isClosed */.Lx)(one) && one.marker === change.marker);
        return { domains: found.map(({ domain }) => domain) };
    }
    catch (error) {
        engine.signal.throwIfAborted();
        return {
            domains: [],
            ending: findReadEnding(error),
            waitMilliseconds: (0,errors/* askedMilliseconds */.LJ)(error),
        };
    }
}
function refuseSeveral(sending, domains) {
    leaveUnknown(sending, {
        code: 'unconfirmed',
        message: `Several distributions carry the marker of the entry \`${sending.change.name}\`: ${domains.join(', ')}.`,
        remedy: 'Add the right `domain` to the entry, and close the others by hand.',
    });
    return [];
}
function giveUp(sending, { cause, ending }) {
    const [problem] = (0,errors/* toProblems */.ek)(cause);
    leaveUnknown(sending, {
        code: 'unconfirmed',
        message: `${problem?.message ?? ''} \`${sending.change.name}\` may have been created, but is not visible yet. It was not sent again.`,
        remedy: 'Run again later: if it was created, its marker shows it.',
    });
    return ending;
}

// EXTERNAL MODULE: ./build/js/core/distributions/diff-fields.js
var diff_fields = __webpack_require__(15143);
;// CONCATENATED MODULE: ./build/js/distributions/prepare-change.js






async function prepareChange(sending) {
    const { engine, change } = sending;
    const prepared = change.kind === 'create' ? { next: 'send', change } : await readAgain(sending);
    engine.signal.throwIfAborted();
    return prepared.next === 'send' && (0,budget/* isOverdue */.Jv)(engine) ? { next: 'late' } : prepared;
}
async function readAgain({ engine, index, change, delays }) {
    while (!(0,budget/* isOverdue */.Jv)(engine)) {
        let asked = 0;
        try {
            const now = await engine.operations.get(change.domain, (0,budget/* callLimits */.PF)(engine));
            if (now === undefined || !(0,distribution/* isAtWork */.pG)(now))
                return compare(change, now, engine);
            engine.board.change(index, { vendorState: now.status });
        }
        catch (error) {
            engine.signal.throwIfAborted();
            const problems = findReadEnding(error);
            if (problems !== undefined)
                return { next: 'end', problems };
            asked = (0,errors/* askedMilliseconds */.LJ)(error);
        }
        if (!(await (0,budget/* sleepWithin */.jo)(engine, Math.max(asked, delays.next().value))))
            break;
    }
    return { next: 'late' };
}
function compare(change, now, engine) {
    if (now === undefined || (0,distribution/* isClosed */.Lx)(now))
        return compareGone(change, now);
    if (now.state === 'broken')
        return { next: 'refuse', problem: (0,distributions_plan/* describeBroken */.lk)(now), ends: false };
    const { canonical } = engine.operations;
    const { kind, current, desired } = change;
    const left = kind === 'delete' ? [] : (0,diff_fields/* diffFields */.p5)(desired?.fields ?? {}, now.fields, canonical);
    if (kind === 'modify' && left.length === 0)
        return { next: 'met' };
    const others = kind === 'delete'
        ? (0,diff_fields/* findOtherValues */.ez)(current?.fields ?? {}, now.fields, canonical)
        : (0,diff_fields/* findOtherFields */.z5)(change.fields, left, canonical);
    const isBinding = engine.isReviewed || current === undefined || !(0,distribution/* isAtWork */.pG)(current);
    if (isBinding && others.length > 0)
        return refuse(change, describeFields(others));
    return { next: 'send', change: { ...change, current: now, fields: left } };
}
function compareGone(change, now) {
    if (change.kind !== 'delete')
        return refuse(change, now === undefined ? 'it is gone' : `it is ${now.status}`);
    return { next: now?.state === 'closing' ? 'closing' : 'met' };
}
function describeFields(names) {
    const list = names.map((name) => `\`${name}\``).join(', ');
    return `${list} ${names.length === 1 ? 'is' : 'are'} not as in the plan`;
}
function refuse({ kind, domain }, why) {
    const problem = {
        code: 'plan-changed',
        message: `${domain} was changed since the plan was made: ${why}. The ${kind} is not sent.`,
        remedy: 'Run again, review the new plan, and apply that one.',
    };
    return { next: 'refuse', problem, ends: true };
}

;// CONCATENATED MODULE: ./build/js/distributions/apply-change.js







async function applyChange(index, change, deps) {
    const { pollFirstMilliseconds, pollCapMilliseconds, random } = deps.engine;
    const delays = (0,core_backoff/* pollDelays */.KO)(pollFirstMilliseconds, pollCapMilliseconds, random);
    const sending = { ...deps, index, change, delays };
    const history = { failures: 0 };
    try {
        return await sendUntilAnswered(sending, history);
    }
    catch (reason) {
        if (history.doubt !== undefined)
            leaveUnknown(sending, cutOff);
        throw reason;
    }
}
async function sendUntilAnswered(planned, history) {
    for (let attempts = 1;; attempts += 1) {
        const prepared = await prepareChange(planned);
        if (prepared.next !== 'send')
            return leaveUnsent(planned, { prepared, history });
        const sending = { ...planned, change: prepared.change };
        const failure = await attempt(sending, { attempts, history });
        if (failure === undefined)
            return undefined;
        const { cause } = failure;
        const next = judge(sending, cause, history);
        if ((0,errors/* mayHaveArrived */.BW)(cause))
            history.doubt = { cause };
        if (next !== 'again' && next !== 'busy')
            return await conclude(next, { sending, cause });
        if (next === 'again')
            history.failures += 1;
        announceRetry(sending, cause);
        const isInTime = await sleepBefore(next, { sending, history, cause });
        if (!isInTime)
            return leaveUnsent(planned, { prepared: { next: 'late' }, history });
    }
}
function leaveUnsent(sending, { prepared, history: { doubt }, }) {
    const { engine, index, change } = sending;
    const finishedAt = engine.clock.now();
    switch (prepared.next) {
        case 'met':
            engine.board.change(index, { state: 'done', finishedAt });
            engine.logger.info(`${change.kind} ${change.name}: it is as the file has it.`);
            return undefined;
        case 'closing':
            engine.board.change(index, { state: 'pending', vendorState: 'closing' });
            engine.logger.info(`${change.kind} ${change.name}: the vendor is closing it.`);
            return undefined;
        case 'late':
            return doubt === undefined ? undefined : leaveToConfirmation(sending, doubt.cause);
        case 'refuse': {
            const { problem, ends } = prepared;
            engine.logger.info(problem.message);
            if (!ends)
                engine.board.change(index, { state: 'failed', problem, finishedAt });
            else if (doubt === undefined)
                engine.board.change(index, { problem });
            else
                leaveUnknown(sending, toDoubt(doubt.cause));
            return ends ? [problem] : undefined;
        }
        case 'end':
            if (doubt !== undefined)
                leaveUnknown(sending, toDoubt(doubt.cause));
            return prepared.problems;
    }
}
async function conclude(next, { sending, cause }) {
    switch (next) {
        case 'accepted':
            return accept(sending, sending.change.domain);
        case 'look':
            return await findCreated(sending, cause);
        case 'read':
            return leaveToConfirmation(sending, cause);
        case 'fail':
            return settle(sending, cause);
    }
}
async function sleepBefore(next, { sending, history, cause, }) {
    const { engine, delays } = sending;
    const delay = next === 'again' ? (0,core_backoff/* backoffMilliseconds */.p2)(history.failures, engine.random()) : delays.next().value;
    return await (0,budget/* sleepWithin */.jo)(engine, Math.max((0,errors/* askedMilliseconds */.LJ)(cause), delay));
}
async function attempt(sending, { attempts, history }) {
    const { engine, index } = sending;
    engine.board.change(index, { attempts, submittedAt: engine.clock.now() });
    try {
        accept(sending, await send(sending));
        delete history.doubt;
    }
    catch (cause) {
        if (!engine.signal.aborted)
            return { cause };
        if ((0,errors/* mayHaveArrived */.BW)(cause))
            history.doubt = { cause };
    }
    engine.signal.throwIfAborted();
    return undefined;
}
async function send({ engine, inFlight, change }) {
    const { kind, domain, current, desired, marker = '', fields } = change;
    const limits = (0,budget/* callLimits */.PF)(engine, inFlight);
    const wanted = desired?.fields ?? {};
    if (kind === 'create') {
        return (await engine.operations.create({ fields: wanted, marker }, limits)).domain;
    }
    if (kind === 'delete')
        await engine.operations.remove(domain, limits);
    else if (current !== undefined) {
        const changed = fields.map(({ field }) => field);
        await engine.operations.modify({ current, fields: wanted, changed, marker }, limits);
    }
    return domain;
}
function judge(sending, cause, history) {
    const { engine, change } = sending;
    if (history.doubt !== undefined && isEcho(sending, cause))
        return 'accepted';
    if (change.kind === 'create' && (0,errors/* mayHaveArrived */.BW)(cause))
        return 'look';
    const code = cause instanceof errors/* VendorError */.Hi ? cause.code : undefined;
    if (code === 'vendor-conflict' || code === 'vendor-rate-limited')
        return 'busy';
    if (cause instanceof errors/* ContractError */.Vl && (0,errors/* mayHaveArrived */.BW)(cause))
        return 'read';
    const mayPass = code === undefined || code === 'vendor-unavailable';
    if (mayPass && history.failures < engine.retries)
        return 'again';
    return history.doubt !== undefined || (0,errors/* mayHaveArrived */.BW)(cause) ? 'read' : 'fail';
}
function isEcho({ engine, change: { kind } }, cause) {
    if (!(cause instanceof errors/* VendorError */.Hi) || kind === 'create')
        return false;
    return engine.operations.isEcho(kind === 'delete' ? 'delete' : 'modify', cause);
}
function leaveToConfirmation(sending, cause) {
    const { doubts, engine, index, change } = sending;
    const problems = (0,errors/* toProblems */.ek)(cause);
    const [{ code, message } = { code: 'bug', message: '' }] = problems;
    const isEnding = code !== 'vendor-contract' && (0,settlement/* findEnding */.Zq)(code) !== undefined;
    if (engine.wait && !isEnding) {
        doubts.set(index, toDoubt(cause));
        engine.board.change(index, { state: 'pending', vendorState: 'answer unreadable' });
        engine.logger.info(`${change.kind} ${change.name}: ${message} Its fields show what happened.`);
        return undefined;
    }
    leaveUnknown(sending, toDoubt(cause));
    return isEnding ? problems : undefined;
}
function settle({ engine, index, change }, cause) {
    const problems = (0,errors/* toProblems */.ek)(cause);
    const [problem] = problems;
    if (problem === undefined)
        return undefined;
    const isEnding = (0,settlement/* findEnding */.Zq)(problem.code) !== undefined;
    const message = `${change.kind} ${change.name}: ${problem.message}`;
    engine.logger.info(message);
    const own = isEnding ? problem : { ...problem, message };
    engine.board.change(index, { state: 'failed', problem: own, finishedAt: engine.clock.now() });
    return isEnding ? problems : undefined;
}
function announceRetry({ engine, index, change }, cause) {
    const [problem] = (0,errors/* toProblems */.ek)(cause);
    const message = problem?.message ?? '';
    engine.board.change(index, { vendorState: message });
    engine.logger.info(`${change.kind} ${change.name}: ${message} Sending it again.`);
}

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
;// CONCATENATED MODULE: ./build/js/distributions/confirm-change.js










async function confirmChanges(engine, doubts) {
    const { board, clock, deadline, signal, logger } = engine;
    const startedAt = clock.now();
    const { pollFirstMilliseconds, pollCapMilliseconds, random } = engine;
    const delays = (0,core_backoff/* pollDelays */.KO)(pollFirstMilliseconds, pollCapMilliseconds, random);
    const looking = { engine, doubts, looks: new Map(), heldUntil: 0, refusals: 0 };
    while (board.hasPending()) {
        const left = Math.max(0, deadline - clock.now());
        const wait = Math.max(delays.next().value, looking.heldUntil - clock.now());
        await clock.sleep(Math.min(wait, left), signal);
        const isLast = clock.now() >= deadline;
        for (const index of board.pending()) {
            const isHeld = !isLast && clock.now() < looking.heldUntil;
            if (isHeld || (0,budget/* isOver */.PU)(engine))
                break;
            const ending = await look(index, looking);
            if (ending !== undefined)
                return ending;
        }
        const spent = (0,instant/* formatDuration */.a3)(clock.now() - startedAt);
        logger.info(`${describeProgress(board.tasks())} after ${spent}.`);
        if (isLast)
            break;
    }
    return [];
}
function describeProgress(tasks) {
    const count = (wanted) => tasks.filter(({ state }) => state === wanted).length;
    const all = (0,target/* countNoun */.y_)(tasks.length - count('unsent'), 'distribution');
    const [failed, unknown] = [count('failed'), count('unconfirmed')];
    return [
        `${count('done')} of ${all} done`,
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ].join(', ');
}
async function look(index, looking) {
    const { doubts, engine, looks } = looking;
    const change = engine.changes[index];
    const domain = engine.board.tasks()[index]?.id ?? '';
    if (change === undefined)
        return undefined;
    try {
        const current = await engine.operations.get(domain, (0,budget/* callLimits */.PF)(engine));
        looking.refusals = 0;
        const before = looks.get(index) ?? 0;
        const news = confirm_change_judge(change, current, { engine, looks: before });
        if (current?.state === 'ready')
            looks.set(index, before + 1);
        if (current?.state === 'busy' || current?.state === 'closing') {
            looks.set(index, engine.facts.mostReadyLooks);
            doubts.delete(index);
        }
        const doubt = news.problem?.code === 'rolled-back' ? doubts.get(index) : undefined;
        if (doubt !== undefined)
            leaveUnknown({ engine, index }, doubt);
        else
            engine.board.change(index, { ...news, ...toEnd(news, engine.clock.now()) });
        return undefined;
    }
    catch (error) {
        engine.signal.throwIfAborted();
        looking.refusals = (0,retry_safely/* isTooFast */.nM)(error) ? looking.refusals + 1 : 0;
        const { refusals } = looking;
        const backoff = refusals === 0 ? 0 : (0,core_backoff/* backoffMilliseconds */.p2)(refusals, engine.random());
        looking.heldUntil = engine.clock.now() + Math.max((0,errors/* askedMilliseconds */.LJ)(error), backoff);
        const [problem] = (0,errors/* toProblems */.ek)(error);
        engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
        return findReadEnding(error);
    }
}
function toEnd({ state }, finishedAt) {
    return state === 'pending' ? {} : { finishedAt };
}
function confirm_change_judge({ kind, desired, domain }, current, { engine, looks }) {
    if (kind === 'delete') {
        const isGone = current === undefined || current.state === 'closed';
        return { state: isGone ? 'done' : 'pending', vendorState: current?.status ?? 'absent' };
    }
    if (current === undefined)
        return { state: 'pending', vendorState: 'not visible yet' };
    const { status: vendorState, state, fields } = current;
    if ((0,distribution/* isClosed */.Lx)(current) || state === 'broken')
        return { state: 'failed', vendorState, problem: broken(current) };
    if (state !== 'ready')
        return { state: 'pending', vendorState };
    const left = (0,diff_fields/* diffFields */.p5)(desired?.fields ?? {}, fields, engine.operations.canonical);
    if (left.length === 0)
        return { state: 'done', vendorState };
    if (looks < engine.facts.mostReadyLooks)
        return { state: 'pending', vendorState };
    if (left.every(({ field }) => fields[field] === null))
        return { state: 'unconfirmed', vendorState, problem: unsaid(current, left) };
    const problem = rolledBack(domain === '' ? current.domain : domain, {
        left,
        remedy: engine.facts.afterRollback,
    });
    return { state: 'failed', vendorState, problem };
}
function rolledBack(domain, { left, remedy }) {
    const names = left.map(({ field }) => `\`${field}\``).join(', ');
    return {
        code: 'rolled-back',
        message: `The vendor rolled the change of ${domain} back without giving a reason: ${names} ${left.length === 1 ? 'is' : 'are'} as before.`,
        remedy,
    };
}
function unsaid({ domain }, left) {
    const names = left.map(({ field }) => `\`${field}\``).join(', ');
    return {
        code: 'unconfirmed',
        message: `The vendor's answer about ${domain} has null for ${names}, so whether the change was made is unknown.`,
        remedy: "Check it in the vendor's console. A field that the file leaves out is not compared.",
    };
}
function broken({ domain, status }) {
    return {
        code: 'distribution-error',
        message: `${domain} ended as ${status}.`,
        remedy: "Check it in the vendor's console, and contact the vendor's support.",
    };
}

;// CONCATENATED MODULE: ./build/js/distributions/apply.js






async function applyDistributions(engine) {
    const over = new AbortController();
    const doubts = new Map();
    const problems = [];
    try {
        problems.push(...(await sendChanges({ engine, doubts, over: over.signal })));
        if (engine.wait)
            problems.push(...(await confirmChanges(engine, doubts)));
    }
    finally {
        over.abort();
        (0,settlement/* explainUnsent */.B)(engine.board, {
            isCancelled: engine.signal.aborted,
            isError: problems.length > 0 || hasUnclear(engine),
            cause: problems[0],
        });
        for (const index of engine.board.pending()) {
            const doubt = doubts.get(index);
            if (doubt !== undefined)
                leaveUnknown({ engine, index }, doubt);
        }
    }
    return problems.length > 0 || hasUnclear(engine) ? problems : endOfBudget(engine);
}
async function sendChanges({ engine, doubts, over, }) {
    const inFlight = (0,budget/* withGrace */.pj)(engine.signal, { clock: engine.clock, over });
    for (const [index, change] of engine.changes.entries()) {
        if (!(0,distributions_plan/* isWrite */.ao)(change)) {
            engine.board.change(index, { state: 'pending', vendorState: change.current?.status ?? '' });
            continue;
        }
        const ending = await applyChange(index, change, { engine, inFlight, doubts });
        if (ending !== undefined)
            return ending;
    }
    return [];
}
function hasUnclear({ board }) {
    return board.tasks().some(({ state }) => state === 'unconfirmed');
}
function endOfBudget({ board, facts, timeoutMilliseconds, wait }) {
    const remedy = `${facts.howLong}: set a longer \`timeout\`, or \`wait: false\`. The next run continues from what it finds.`;
    return (0,settlement/* describeBudgetEnd */.EA)(board.tasks(), {
        timeoutMilliseconds,
        wait,
        noun: 'distribution',
        remedyUnsent: remedy,
        remedyPending: remedy,
    });
}

;// CONCATENATED MODULE: ./build/js/distributions/ask-for-domain.js
function askForFound(changes) {
    return changes
        .filter(({ domain, desired }) => domain !== '' && desired !== undefined && desired.domain === undefined)
        .map(({ name, domain }) => ask(name, domain));
}
function askForCreated(changes, tasks) {
    return changes.flatMap(({ kind, name }, index) => {
        const { id = '', state } = tasks[index] ?? {};
        const isThere = state === 'done' || state === 'pending';
        return kind === 'create' && id !== '' && isThere ? [ask(name, id)] : [];
    });
}
function ask(name, domain) {
    return `Add to the entry \`${name}\` of the file: \`domain: ${domain}\``;
}

;// CONCATENATED MODULE: ./build/js/distributions/export-config.js




async function exportConfig(path, deps) {
    const { files, redact, workspace } = deps;
    const live = deps.current.filter((one) => !(0,distribution/* isClosed */.Lx)(one));
    const secret = live.filter(({ fields }) => {
        const text = JSON.stringify(fields);
        return redact(text) !== text;
    });
    if (secret.length > 0)
        throw new errors/* InputError */.dz([refuseSecrets(secret)]);
    await deps.writeFile((0,external_node_path_.resolve)(workspace, path), await files.render(live));
    return `${(0,target/* countNoun */.y_)(live.length, 'distribution')} written to ${path}.`;
}
function refuseSecrets(secret) {
    const domains = secret.slice(0, 10).map(({ domain }) => domain);
    return {
        code: 'input-invalid',
        input: 'export-config',
        message: `\`export-config\` was not written: the settings of ${domains.join(', ')} contain a secret of this run.`,
        remedy: "Replace it in the settings at the vendor, for example with one of the vendor's placeholders.",
    };
}

;// CONCATENATED MODULE: ./build/js/distributions/note-new-hosts.js



async function noteNewHosts(changes, { hostCheck, retry }) {
    const notes = new Map();
    const notesOf = (change) => notes.get(change) ?? [];
    if (hostCheck === undefined)
        return { notesOf, remarks: [] };
    try {
        for (const change of changes.filter(isServing))
            notes.set(change, await findNotes(change, { hostCheck, retry }));
        return { notesOf, remarks: [] };
    }
    catch (error) {
        retry.signal.throwIfAborted();
        const [problem] = (0,errors/* toProblems */.ek)(error);
        if (problem?.code === 'bug')
            throw error;
        const why = problem?.message ?? 'no reason given.';
        return { notesOf, remarks: [`Whether new hosts are validated could not be checked: ${why}`] };
    }
}
function isServing(change) {
    return (0,distributions_plan/* isWrite */.ao)(change) && change.kind !== 'delete';
}
async function findNotes({ desired, current, domain }, { hostCheck, retry }) {
    const found = [];
    for (const host of hostCheck.findNewHosts(desired?.fields ?? {}, current)) {
        const obstacle = await (0,retry_safely/* retrySafely */.hx)(retry, (limits) => hostCheck.findObstacle({ host, domain }, limits));
        if (obstacle !== undefined)
            found.push(obstacle);
    }
    return found;
}

// EXTERNAL MODULE: ./build/js/report/plan-difference.js
var plan_difference = __webpack_require__(70172);
// EXTERNAL MODULE: ./build/js/report/redact-report.js
var redact_report = __webpack_require__(56227);
;// CONCATENATED MODULE: ./build/js/distributions/refuse-other-plan.js


function refuseOther(reviewed, { changes, planChecksum, logger, redact }) {
    const shown = changes.map((change) => (0,redact_report/* redactChange */.Qj)(change, redact));
    const entries = reviewed.changes === undefined ? [] : (0,plan_difference/* comparePlans */.O)(reviewed.changes, shown);
    if (entries.length > 0) {
        logger.info('The plan that was reviewed (-), and the plan now (+):');
        for (const line of entries.flatMap(({ lines }) => lines))
            logger.info(line);
    }
    const names = entries.map(({ name }) => `\`${name}\``);
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    const verb = names.length === 1 ? 'differs' : 'differ';
    const where = names.length === 0 ? '' : `: ${names.slice(0, mostNames).join(', ')}${more} ${verb}`;
    const found = `(expected ${reviewed.checksum.slice(0, 12)}…, found ${planChecksum.slice(0, 12)}…)`;
    return {
        code: 'plan-changed',
        input: 'expected-plan',
        message: `The plan has changed since it was reviewed${where} ${found}. Nothing was changed.`,
        remedy: reviewed.changes === undefined
            ? 'Review the new plan, and apply that one. With the report file of the plan as `expected-plan`, the run shows what differs.'
            : 'Review the new plan, and apply that one.',
    };
}
const mostNames = 10;

;// CONCATENATED MODULE: ./build/js/distributions/to-reported.js
function toReported({ kind, name, domain, fields, current }, notes) {
    return {
        kind,
        name,
        domain,
        fields: fields.map(({ field, before, after }) => ({
            field,
            before: before ?? null,
            after: after ?? null,
        })),
        ...(current === undefined ? {} : { status: current.status }),
        ...(notes.length === 0 ? {} : { notes }),
    };
}

;// CONCATENATED MODULE: ./build/js/distributions/run-sync.js
















async function runSync(inputs, sync, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const journal = (0,run_journal/* createJournal */.s)(inputs, deps.clock);
    let requests = 0;
    const send = (request) => {
        requests += 1;
        return deps.send(request);
    };
    try {
        await readAndApply({ inputs, sync, journal, deadline, deps: { ...deps, send } });
    }
    catch (error) {
        journal.addProblems((0,errors/* toProblems */.ek)(error));
    }
    return journal.toReport(requests);
}
async function readAndApply(syncing) {
    const { inputs, sync, journal, deps } = syncing;
    const { isOffline, distributions } = inputs.connection;
    if (distributions === undefined)
        throw new Error('The provider has no distributions.');
    const { expectedPlan } = sync;
    const reviewed = expectedPlan === undefined ? undefined : await readReviewedPlan(expectedPlan, deps);
    const config = await readConfig(syncing, distributions);
    journal.addNotices(config.warnings);
    if (isOffline === true) {
        journal.addSync({ changes: [], planChecksum: '', kind: 'offline' });
        journal.addRemarks([offline]);
        deps.logger.info(offline);
        return;
    }
    const operations = (0,checked_ids/* checkDomains */.a)(await distributions.connect({ ...deps, now: deps.clock.now }));
    const settings = toSettings(syncing, { operations, facts: distributions.facts });
    const current = await (0,retry_safely/* retrySafely */.hx)(settings, (limits) => operations.list(limits));
    if (sync.exportConfig === undefined)
        return await apply(syncing, { settings, config, current, reviewed });
    const { files } = distributions;
    journal.addRemarks([await exportConfig(sync.exportConfig, { ...deps, files, current })]);
    journal.addSync({ changes: [], planChecksum: '', kind: 'export' });
}
async function readConfig({ sync, deps }, { files }) {
    const { config, allowDelete } = sync;
    if (config === undefined)
        return { desired: [], warnings: [] };
    return await files.read({ path: config, workspace: deps.workspace, allowDelete });
}
const offline = 'Without credentials, the file was checked but not compared with what the vendor has.';
async function apply({ inputs, sync, journal, deps }, found) {
    const { settings, config, current, reviewed } = found;
    const { canonical, hostCheck } = settings.operations;
    const { markerOf } = deps;
    const plan = (0,distributions_plan/* planDistributions */.fD)({ desired: config.desired, current, markerOf, canonical });
    const planChecksum = deps.checksum((0,distributions_plan/* describeForChecksum */.AB)(plan.changes));
    const writes = plan.changes.filter(distributions_plan/* isWrite */.ao);
    const isWaiting = inputs.wait && !inputs.dryRun;
    const changes = [...writes, ...(isWaiting ? plan.changes.filter(distributions_plan/* isUnderWay */.gn) : [])];
    const board = (0,engine_board/* createBoard */.N)(changes.map(toRecord(deps.checksum)), deps.onProgress);
    const isOther = reviewed !== undefined && reviewed.checksum !== planChecksum;
    const isPlanned = plan.problems.length === 0;
    const { notesOf, remarks } = await noteNewHosts(isPlanned ? plan.changes : [], {
        hostCheck,
        retry: settings,
    });
    const reported = plan.changes.map((change) => toReported(change, notesOf(change)));
    journal.addSync({
        ...{ changes: reported, planChecksum, kind: 'plan' },
        ...(isOther && reviewed.changes !== undefined ? { reviewed: reviewed.changes } : {}),
    });
    journal.addRemarks(remarks);
    journal.addTasks(board.tasks);
    deps.logger.info(`${(0,plan_lines/* describeCounts */.wv)(plan.changes)}.`);
    for (const line of (0,plan_lines/* renderPlanLines */.HB)(reported))
        deps.logger.info(line);
    journal.addNotices((0,distributions_plan/* describeUnknownStates */.yY)(plan.changes));
    journal.addRemarks(askForFound(plan.changes));
    journal.addProblems(plan.problems);
    if (plan.problems.length > 0)
        return;
    if (isOther)
        throw new errors/* InputError */.dz([refuseOther(reviewed, { changes: reported, planChecksum, ...deps })]);
    if (inputs.dryRun) {
        if (sync.failOnDrift && writes.length > 0)
            journal.addProblems([drift(writes.length)]);
        return;
    }
    const isReviewed = reviewed !== undefined;
    try {
        const ended = await deps.logger.group('Apply the plan', () => applyDistributions({ ...settings, isReviewed, changes, board }));
        journal.addProblems(ended);
    }
    finally {
        journal.addRemarks(askForCreated(changes, board.tasks()));
    }
}
function toSettings({ inputs, deadline, deps }, { operations, facts }) {
    const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? facts.pollFirstMilliseconds;
    const { retries, wait, requestTimeoutMilliseconds, timeoutMilliseconds } = inputs;
    const { clock, random, signal, logger } = deps;
    return {
        ...{ operations, facts },
        ...{ clock, random, signal, logger },
        ...{ retries, wait, requestTimeoutMilliseconds, timeoutMilliseconds },
        deadline,
        lastProbeMilliseconds: (0,budget/* toLastProbe */.UE)(requestTimeoutMilliseconds),
        pollFirstMilliseconds,
        pollCapMilliseconds: Math.max(facts.pollCapMilliseconds, pollFirstMilliseconds),
    };
}
function toRecord(checksum) {
    return ({ kind, name, domain }) => ({
        ...(0,task/* toUnsent */.di)({
            checksum: checksum(`${kind} ${name}\n`),
            targets: [{ kind: 'distribution', value: name, rule: 'config' }],
        }),
        id: domain,
    });
}
function drift(count) {
    return {
        code: 'drift',
        message: `${count} ${count === 1 ? 'distribution differs' : 'distributions differ'} from the file.`,
        remedy: 'Run without `dry-run` to apply the file, or change the file to match; `export-config` writes what the vendor has.',
    };
}

;// CONCATENATED MODULE: ./build/js/entries/run-distributions.js

async function runDistributions(inputs, deps) {
    const { sync } = inputs;
    const { workspace, repository } = deps.context;
    return await runSync(inputs, sync, {
        ...deps,
        markerOf: (name) => deps.checksum(`${repository}\n${sync.config}\n${name}`).slice(0, 16),
        workspace,
        writeFile: (path, text) => deps.writer.write(path, [text]),
    });
}


/***/ }),

/***/ 51777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkDomains),
/* harmony export */   c: () => (/* binding */ checkTaskIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const vendorId = /^[\x21-\x7e]{1,200}$/;
function checkTaskIds(operations, pollOrigin) {
    const { probe } = operations;
    return {
        ...operations,
        async submit(batch, limits) {
            const accepted = await operations.submit(batch, limits);
            if (accepted.id !== '')
                checkId(accepted.id, 'task id');
            if (isElsewhere(accepted.id, pollOrigin))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl('The vendor answered with the address of another server as task id.');
            return accepted;
        },
        ...(probe === undefined
            ? {}
            : {
                async probe(query, limits) {
                    if (query.tasks.some(({ id }) => isElsewhere(id, pollOrigin)))
                        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([foreignId]);
                    return await probe(query, limits);
                },
            }),
    };
}
const foreignId = {
    code: 'input-invalid',
    input: 'resume-tasks',
    message: '`resume-tasks` has an id that is the address of another server than that of the API.',
    remedy: 'Use the `task-ids` output or the report file of the earlier run, unchanged.',
};
function isElsewhere(id, pollOrigin) {
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(id);
    return isAddress && (pollOrigin === undefined || URL.parse(id)?.origin !== pollOrigin);
}
function checkDomains(operations) {
    const checked = (found) => {
        checkId(found.domain, 'domain of a distribution');
        return found;
    };
    return {
        ...operations,
        list: async (limits) => (await operations.list(limits)).map(checked),
        async get(domain, limits) {
            const found = await operations.get(domain, limits);
            return found === undefined ? undefined : checked(found);
        },
        create: async (wanted, limits) => checked(await operations.create(wanted, limits)),
    };
}
function checkId(id, what) {
    if (vendorId.test(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The vendor answered with a ${what} that is not 1 to 200 visible ASCII characters.`);
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
