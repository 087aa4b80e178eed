export const id = 788;
export const ids = [788];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
/** Longer than any run, and still a time that can be added to another. */
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
/** Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date. */
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

/***/ 76202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createPathFilter)
/* harmony export */ });
/** Why a path gives no URL; undefined if it gives one. */
function createPathFilter({ matches, root, forWarming }, deleted) {
    const prefix = root === '' ? '' : `${root}/`;
    return (path) => {
        if (!matches(path))
            return 'not-matched';
        if (!path.startsWith(prefix))
            return 'outside-root';
        return forWarming && deleted.has(path) ? 'deleted' : undefined;
    };
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/* unused harmony export isEncoded */
// A path as a browser encodes it in a link.
/**
 * What the URL parser leaves alone in a path, minus `%` and `\`. Only bytes up to 0x7E can be left
 * alone; the set is the URL standard's path percent-encode set, turned round.
 * https://url.spec.whatwg.org/#path-percent-encode-set
 */
const encoded = /[^!$&-;=@-Z[\]_a-z|~]/;
const eachEncoded = /[^!$&-;=@-Z[\]_a-z|~]/gu;
/** Whether `encodePath` would leave all of it as it is. */
function isEncoded(text) {
    return !encoded.test(text);
}
/**
 * Percent-encodes a path of any text: the URL parser gives it back unchanged as long as no segment
 * is `.` or `..`. Lone surrogates U+DC80…U+DCFF stand for single bytes; see path-text.ts.
 */
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

/***/ 38600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasNoEvidence),
/* harmony export */   Q: () => (/* binding */ createFormChooser)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/* harmony import */ var _tally_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76067);
// Decides in which forms a page's URLs are asked for, by how the pages around it are linked.


const leastVotes = 3;
const leastShare = 0.5;
/** Below so many linked files the usual form is sent as well. */
const thinEvidence = 4;
const usual = { page: '/x.html', index: '/x/' };
const clean = {
    page: ['/x.html', '/x'],
    index: ['/x/', '/x'],
};
const every = {
    page: clean.page,
    index: [...clean.index, _form_js__WEBPACK_IMPORTED_MODULE_0__/* .ownForms */ .om.index],
};
/** Whether no link leads to a page of either sort. */
function hasNoEvidence({ page, index }) {
    return !page.has('') && !index.has('');
}
function createFormChooser(tallies) {
    const choices = { page: new Map(), index: new Map() };
    return (path, sort) => {
        if (path === '/index.html')
            return rootChoice;
        if (path === '/404.html')
            return chooseNotFound(tallies);
        const folder = (0,_tally_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(path, sort).find((name) => (tallies[sort].get(name)?.files ?? 0) >= leastVotes);
        const known = choices[sort].get(folder ?? '');
        if (known !== undefined)
            return known;
        const choice = choose(tallies, sort, folder ?? '');
        choices[sort].set(folder ?? '', choice);
        return choice;
    };
}
const rootChoice = { main: ['/x/'], used: [], folder: undefined };
function chooseNotFound({ page, index }) {
    const isClean = isMostlyBare(page.get('') ?? index.get(''));
    return { main: isClean ? clean.page : [usual.page], used: [], folder: undefined };
}
function choose(tallies, sort, folder) {
    const whole = tallies[sort].get('');
    const tally = tallies[sort].get(folder);
    if (whole === undefined || tally === undefined)
        return chooseByOther(tallies, sort);
    const main = new Set(findMain(tally));
    if (whole.files < thinEvidence)
        main.add(usual[sort]);
    if (sort === 'index' && !main.has('/x'))
        main.add('/x/');
    return { main: [...main], used: [...tally.forms.keys()], folder };
}
/** Always the most frequent, and all that tie with it. */
function findMain({ files, forms }) {
    const most = Math.max(...forms.values());
    return [...forms]
        .filter(([, count]) => count === most || count >= files * leastShare)
        .map(([form]) => form);
}
function chooseByOther(tallies, sort) {
    const other = tallies[sort === 'page' ? 'index' : 'page'].get('');
    const main = other === undefined ? every[sort] : isMostlyBare(other) ? clean[sort] : [usual[sort]];
    return { main, used: [], folder: undefined };
}
function isMostlyBare(tally) {
    return tally !== undefined && (tally.forms.get('/x') ?? 0) >= tally.files * leastShare;
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
// How URLs name pages. A form is written as the URL of a page `x`: of the file `x.html`, or of the
// folder's index page `x/index.html`.
const urlForms = ['/x', '/x/', '/x.html', '/x/index.html', '/x/index'];
const indexEnd = '/index.html';
const pageEnd = '.html';
/** `path` begins with `/`, as all paths here. */
function sortOf(path) {
    if (!path.endsWith(pageEnd))
        return undefined;
    if (path.endsWith(indexEnd))
        return 'index';
    return path.endsWith(`/${pageEnd}`) ? undefined : 'page';
}
/** The form that is the page's own path. */
const ownForms = {
    page: '/x.html',
    index: '/x/index.html',
};
/** The path of a page in a form of its sort; `''` is the site's own root without its slash. */
function toFormPath(path, sort, form) {
    if (form === ownForms[sort])
        return path;
    const stem = path.slice(0, -(sort === 'index' ? indexEnd : pageEnd).length);
    return stem + form.slice('/x'.length);
}
/** The files that servers give for a decoded path; two if both `x.html` and `x/index.html` exist. */
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

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ createSiteRules),
/* harmony export */   Lw: () => (/* binding */ listUsedForms),
/* harmony export */   kX: () => (/* binding */ joinForms)
/* harmony export */ });
/* harmony import */ var _choose_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38600);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78473);
// What decides the URLs of a file: what the site's links taught, and what the inputs say instead.


/** `site` is undefined if `root` is not on the disk: then the forms are fixed. */
function createSiteRules(inputs, site) {
    const learned = site?.learned;
    const choose = learned === undefined ? chooseFixed : (0,_choose_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .createFormChooser */ .Q)(learned.tallies);
    return {
        seen: learned?.seen ?? new Map(),
        choose: applyInputs(choose, inputs),
        spell: inputs.spellings === 'one' || learned === undefined
            ? _spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellOnce */ .gx
            : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .createSpeller */ .K$)(learned.spelling),
        has: site?.has ?? (() => false),
        lost: findLost(site),
        addsIndexFile: inputs.indexPages !== 'directory',
    };
}
const fixed = {
    page: { main: ['/x.html'], used: [], folder: undefined },
    index: { main: ['/x/', '/x/index.html'], used: [], folder: undefined },
};
function chooseFixed(_, sort) {
    return fixed[sort];
}
function applyInputs(choose, inputs) {
    if (inputs.indexPages === 'auto' && inputs.cleanUrls === 'auto')
        return choose;
    const known = new Map();
    return (path, sort) => {
        const choice = choose(path, sort);
        // The site's root has no form without its slash.
        if (path === '/index.html')
            return { ...choice, main: chooseRoot(choice.main, inputs) };
        const before = known.get(choice);
        if (before !== undefined)
            return before;
        const main = sort === 'page' ? choosePage(choice.main, inputs) : chooseIndex(choice.main, inputs);
        const typed = { ...choice, main };
        known.set(choice, typed);
        return typed;
    };
}
function choosePage(main, { cleanUrls }) {
    if (cleanUrls === 'auto')
        return main;
    return cleanUrls ? ['/x.html', '/x'] : ['/x.html'];
}
function chooseIndex(main, inputs) {
    const forms = chooseRoot(main, inputs).filter((form) => form !== '/x');
    const isBare = inputs.cleanUrls === 'auto' ? main.includes('/x') : inputs.cleanUrls;
    if (isBare)
        return [...forms, '/x'];
    return forms.length === 0 ? ['/x/'] : forms;
}
function chooseRoot(main, { indexPages }) {
    switch (indexPages) {
        case 'auto':
            return main;
        case 'directory':
            return ['/x/'];
        case 'file':
            return ['/x/index.html'];
        case 'both':
            return ['/x/', '/x/index.html'];
    }
}
/** The forms of all links; what a manifest remembers. */
function listUsedForms({ tallies }) {
    const list = (sort) => [...(tallies[sort].get('')?.forms.keys() ?? [])].sort();
    return { page: list('page'), index: list('index') };
}
function joinForms(one, other) {
    const join = (sort) => [...new Set([...one[sort], ...other[sort]])].sort();
    return { page: join('page'), index: join('index') };
}
function findLost(site) {
    if (site?.before === undefined)
        return { page: [], index: [] };
    const { before } = site;
    const now = listUsedForms(site.learned);
    const lost = (sort) => before[sort].filter((form) => !now[sort].includes(form));
    return { page: lost('page'), index: lost('index') };
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
// How the paths of a site are spelt: browsers and frameworks percent-encode some characters that
// others leave alone, and a cache may keep both spellings.

/** Which characters a site encodes beyond what the URL standard does, smallest first. */
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
/** For `spellings: one`, and if nothing is known of the site. */
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

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ tallyForms),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf)
/* harmony export */ });
/* unused harmony export votesNot */
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
// Counts in which forms a site links its pages, folder by folder.

function tallyForms(seen) {
    const tallies = { page: new Map(), index: new Map() };
    for (const [path, urls] of seen) {
        const sort = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOf */ .ac)(path);
        if (sort === undefined || votesNot(path))
            continue;
        const forms = new Set(urls.flatMap(({ form }) => form ?? []));
        for (const folder of ancestorsOf(path, sort))
            addVotes(tallies[sort], folder, forms);
    }
    return tallies;
}
/** Every site serves these in a way of their own. */
function votesNot(path) {
    return path === '/index.html' || path === '/404.html';
}
function addVotes(tallies, folder, forms) {
    const tally = tallies.get(folder) ?? { files: 0, forms: new Map() };
    tallies.set(folder, tally);
    tally.files += 1;
    for (const form of forms)
        tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
}
/** The nearest first, the whole site last. An index page lies in its folder's parent. */
function ancestorsOf(path, sort) {
    const folders = [];
    const page = sort === 'index' ? path.slice(0, -'/index.html'.length) : path;
    for (let folder = parentOf(page); folder !== ''; folder = parentOf(folder))
        folders.push(folder);
    return [...folders, ''];
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 16381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
/** `onChange` is called with every change, so that task ids are written as soon as they are known. */
function createBoard(records, onChange) {
    const tasks = [...records];
    const pending = new Set(tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])));
    const board = {
        tasks: () => tasks,
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
        pending: () => [...pending],
        hasPending: () => pending.size > 0,
    };
    return board;
}
function withoutJudgement(task) {
    const { failedTargets: _failed, pendingTargets: _pending, problem: _problem, ...rest } = task;
    return rest;
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
/** The usual value of `lastProbeMilliseconds`. */
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
/** The time that one attempt may take: its own budget, but never beyond the end of the run. */
function callLimits(budget) {
    const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
    const left = deadline + lastProbeMilliseconds - clock.now();
    return { timeoutMilliseconds: Math.max(1, Math.min(requestTimeoutMilliseconds, left)), signal };
}
/** True once nothing more may be sent. */
function isOverdue({ clock, deadline }) {
    return clock.now() >= deadline;
}
/** True once not even the last answers may be waited for. */
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
/** False, at once, if the budget would end meanwhile. Rejects with the signal's reason. */
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
/** After a cancellation a request in flight may still bring its answer, and with it an id. */
const graceMilliseconds = 3_000;
/** Aborts a little after the run's signal; `over` ends the wait if nothing is in flight any more. */
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

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _retry_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89650);
// One request to the vendor before anything is sent or many jobs start: a wrong key or address must fail
// once, because five failures in a row lock some vendors' keys.


/** An id that no vendor gave. */
const nobody = '00000000-0000-0000-0000-000000000000';
/** Answers of a vendor that has accepted the credentials. */
const answers = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];
/** Polls a task that does not exist. Rejects if the vendor refuses the credentials or does not answer. */
async function checkAccess(deps) {
    const { probe } = deps.operations;
    if (probe === undefined)
        return;
    await (0,_retry_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .retrySafely */ .h)(deps, async (limits) => {
        try {
            await probe({ tasks: [{ id: nobody, targets: [], sent: 1 }], since: deps.clock.now() }, limits);
        }
        catch (error) {
            if (!isAnswer(error))
                throw error;
        }
    });
}
/** A wrong address is "not found" as well, and concerns every request. */
function isAnswer(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && !error.concernsAll && answers.includes(error.code);
}


/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPass),
/* harmony export */   h: () => (/* binding */ retrySafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);
// Retries a request that changes nothing, until it is answered or the retries or the budget end.



/** Rejects with the last failure, with one that no retry can help, or with the signal's reason. */
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
/** Whether the same request may be answered later. */
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
// How a run that stops early is explained: which errors end it, why the rest was not sent, and what the
// budget was not enough for. Shared by lists and distributions.



/**
 * Nothing that is sent after one of these can succeed. A quota leaves what was accepted before it
 * running, so that is still polled.
 */
const endings = {
    'vendor-auth': { polling: false },
    'vendor-forbidden': { polling: false },
    'vendor-quota': { polling: true },
    'vendor-contract': { polling: true },
};
/** Undefined if the run goes on; else whether what was accepted is still polled. */
function findEnding(code) {
    return endings[code];
}
/** A task that nothing was sent for and that has no reason of its own yet. */
function isToSend({ state, problem }) {
    return state === 'unsent' && problem === undefined;
}
/** Every task that was never sent says why. */
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
/** The budget ended with something unsent, or with something unfinished that was to be waited for. */
function describeBudgetEnd(tasks, { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending }) {
    const unsent = tasks.filter(({ state }) => state === 'unsent');
    const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
    if (unsent.length === 0 && pending.length === 0)
        return [];
    const countOf = (open) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(open.length)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(tasks.length, noun)} ${open.length === 1 ? 'was' : 'were'}`;
    const ended = `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`)`;
    const error = unsent.length > 0
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('run-timeout', `${ended}: ${countOf(unsent)} not sent${lastWords(unsent)}.`, { remedy: remedyUnsent })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('poll-timeout', `${ended}: ${countOf(pending)} unfinished${lastWords(pending)}.`, { remedy: remedyPending });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}
/** What the vendor said last of these tasks. */
function lastWords(tasks) {
    const words = [...new Set(tasks.flatMap(({ vendorState }) => vendorState ?? []))];
    return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}


/***/ }),

/***/ 47788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __webpack_require__(3737);
// EXTERNAL MODULE: ./build/js/core/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(12404);
// EXTERNAL MODULE: ./build/js/core/plan/resume.js
var resume = __webpack_require__(58583);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/run/prepare.js
// What a run will do, before anything is sent: the plan, and what an earlier run already did of it.








/** Whether the run makes a list of its own; a resumed one need not. */
function hasList({ selection, mode, purgeType }) {
    const isEverything = (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'all';
    return isEverything || (0,core_selection/* hasUrlSource */.t)(selection) || selection.assetIds.length > 0;
}
/** Throws InputError if nothing may be sent. */
function prepare(inputs, { found, checksum, earlier, }) {
    if (earlier !== undefined && !hasList(inputs))
        return prepareWithoutList(inputs, earlier);
    const planned = (0,plan_plan/* makePlan */.C)(toPlanRequest(inputs, { found, checksum }));
    const { plan } = orRefuse(planned);
    if (earlier === undefined)
        return { plan, records: plan.batches.map(task/* toUnsent */.di), problems: [] };
    const resumed = (0,resume/* resumeBatches */.ky)(plan.batches, { earlier, polls: inputs.wait });
    const { records } = orRefuse(found.memory === undefined ? resumed : adviseReport(resumed));
    return { plan, records, problems: [] };
}
/** Compared with the memory, the list is another one as soon as a run has ended. */
function adviseReport(resumed) {
    if (!('refusal' in resumed))
        return resumed;
    const remedy = 'Set `resume-tasks` to the `report-file` output of the earlier run.';
    return { refusal: { ...resumed.refusal, remedy } };
}
function orRefuse(value) {
    if ('refusal' in value)
        throw new errors/* InputError */.dz([value.refusal]);
    return value;
}
function prepareWithoutList(inputs, earlier) {
    const records = (0,resume/* resumeWithoutList */.qd)({ earlier, polls: inputs.wait });
    const { capabilities, mode, connection } = inputs;
    const capability = (0,resume/* chooseResumed */.PX)(capabilities, { mode, domain: connection.domain });
    const pace = inputs.pace ?? capability?.pace ?? { count: 1, perMilliseconds: 1_000 };
    const unsent = records.filter(({ state }) => state === 'unsent').length;
    return {
        plan: { capability, batches: [], listChecksum: '', pace, notices: [], remarks: [] },
        records,
        problems: unsent === 0 ? [] : [resume/* neverSent */.vQ],
    };
}
function toPlanRequest(inputs, { found, checksum }) {
    const { selection, connection } = inputs;
    return {
        targets: found.targets,
        unchangedUrls: found.unchangedUrls,
        listsAll: found.listsAll === true,
        hasSources: (0,core_selection/* hasUrlSource */.t)(selection) || selection.assetIds.length > 0,
        mode: inputs.mode,
        purgeType: inputs.purgeType,
        domain: connection.domain,
        baseUrls: selection.baseUrls,
        capabilities: inputs.capabilities,
        pace: inputs.pace,
        maxUrls: inputs.maxUrls,
        onTooMany: inputs.onTooMany,
        failIfEmpty: inputs.failIfEmpty,
        shard: inputs.shard,
        expectedList: inputs.expectedList,
        wait: inputs.wait,
        dryRun: inputs.dryRun,
        checksum,
    };
}
/** One line for the log. */
function describePlan({ plan, records }) {
    const unsent = records.filter(({ state, problem }) => state === 'unsent' && problem === undefined);
    const known = records.length - unsent.length;
    const resumed = known === 0 ? '' : `${countTasks(known)} of an earlier run`;
    const [first] = unsent;
    if (first === undefined)
        return known === 0
            ? 'Plan: the list is empty, nothing to send.'
            : `Plan: ${resumed}; nothing to send.`;
    const total = unsent.reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const content = (0,core_target/* countNoun */.y_)(total, first.batch.targets[0]?.kind ?? 'url');
    const { pace } = plan;
    const least = (0,plan_plan/* estimateMilliseconds */.$)(unsent.length, pace);
    const time = least === 0 ? '' : `, which takes at least ${(0,instant/* formatDuration */.a3)(least)}`;
    const before = resumed === '' ? '' : `${resumed}; `;
    return `Plan: ${before}${content} in ${(0,core_target/* countRequests */.Kx)(unsent.length)}, at a pace of ${pace.count} in ${(0,instant/* formatDuration */.a3)(pace.perMilliseconds)}${time}.`;
}
function countTasks(count) {
    return count === 1 ? '1 task' : `${count} tasks`;
}

// EXTERNAL MODULE: ./build/js/core/capability.js
var capability = __webpack_require__(89736);
;// CONCATENATED MODULE: ./build/js/core/plan/check-stars.js
// A `*` in a typed URL: without wildcards it is a character like any other, which hardly anybody means.


/** Refuses it if wildcards would do, or if no other URL is in the list. */
function checkStars(targets, { mode, domain, capabilities }) {
    const star = targets.find((target) => target.value.includes('*') && findInput(target));
    const input = star && findInput(star);
    if (star === undefined || input === undefined)
        return undefined;
    const wildcards = (0,capability/* chooseCapability */.a)(capabilities, { mode, accepts: 'wildcard', domain });
    const canFold = wildcards !== undefined && wildcards.warning === undefined;
    if (!canFold && targets.some(({ value }) => !value.includes('*')))
        return undefined;
    const advice = canFold
        ? 'Use `purge-type: wildcard`'
        : 'List the URLs, or set `files` and `base-url`. To purge everything, use `purge-type: all`';
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${star.value.slice(0, 200)} has a \`*\`, which is not a wildcard in a list of URLs.`,
        remedy: `${advice}. For the character itself, write \`%2A\`.`,
    };
}
function findInput(target) {
    if (target.kind !== 'url')
        return undefined;
    return (0,core_target/* reasonsOf */.zM)(target).find(({ rule }) => rule === 'urls' || rule === 'urls-file')?.rule;
}

// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/engine/budget.js
var budget = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/js/engine/all-ended.js
/**
 * Waits for all of them, and only then rejects with the first rejection: what is under way when one
 * fails is not cut off from its outcome.
 */
async function allEnded(works) {
    for (const result of await Promise.allSettled(works))
        if (result.status === 'rejected')
            throw result.reason;
}

// EXTERNAL MODULE: ./build/js/engine/check-access.js
var check_access = __webpack_require__(91712);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/engine/retry-safely.js
var retry_safely = __webpack_require__(89650);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
;// CONCATENATED MODULE: ./build/js/engine/check-quota.js






/** Rejects with `vendor-quota` if too little is left, and as the vendor's other refusals do. */
async function checkQuota(deps) {
    const { board, capability, remark } = deps;
    const wanted = board
        .tasks()
        .filter(settlement/* isToSend */.i5)
        .reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const quota = await readQuota(deps);
    if (quota === undefined)
        return;
    const described = describeQuota(quota, { wanted, accepts: capability.accepts });
    if (quota.used + wanted > quota.limit) {
        throw new errors/* VendorError */.Hi({
            code: 'vendor-quota',
            message: `The vendor's quota of this day is too small, so nothing was sent. ${described}`,
            remedy: 'Send fewer targets, wait for the next day, or have the vendor raise the quota. A purge of folders or of everything has a quota of its own, if the provider has one.',
        });
    }
    remark(described);
}
/** Undefined if it cannot be read: then the vendor's refusal is the first that is heard of it. */
async function readQuota(deps) {
    const { operations, capability, remark } = deps;
    try {
        return await (0,retry_safely/* retrySafely */.h)(deps, async (limits) => operations.readQuota?.(capability.accepts, limits));
    }
    catch (error) {
        if (!(error instanceof Error) || !isLeftOpen(error))
            throw error;
        remark(`The vendor's quota of this day could not be read: ${error.message}`);
        return undefined;
    }
}
/** A key may be allowed to send and not to read, and an answer that is not understood stops nothing. */
function isLeftOpen(error) {
    if (error instanceof errors/* ContractError */.Vl)
        return true;
    const codes = ['vendor-forbidden', 'vendor-not-found', 'vendor-rejected'];
    return error instanceof errors/* VendorError */.Hi && !error.concernsAll && codes.includes(error.code);
}
function describeQuota({ limit, used }, { wanted, accepts }) {
    const left = Math.max(0, limit - used);
    const rest = `${(0,core_text/* groupDigits */.K9)(left)} ${left === 1 ? 'is' : 'are'} left`;
    return `This run sends ${(0,core_target/* countNoun */.y_)(wanted, accepts)}. The account may send ${(0,core_text/* groupDigits */.K9)(limit)} today, and ${rest}.`;
}

// EXTERNAL MODULE: ./build/js/core/backoff.js
var core_backoff = __webpack_require__(57360);
;// CONCATENATED MODULE: ./build/js/engine/limiter.js
/** The vendor's clock and ours are not the same one. */
const clockMarginMilliseconds = 5;
/** At most `pace.count` turns in any window of `pace.perMilliseconds`, first come first served. */
function createLimiter(pace, clock) {
    const counted = [];
    let heldUntil = 0;
    let queue = Promise.resolve();
    const nextTurn = () => {
        const latestTurns = counted.map(({ at }) => at).sort((one, other) => other - one);
        const oldest = latestTurns[pace.count - 1];
        const free = oldest === undefined ? 0 : oldest + pace.perMilliseconds + clockMarginMilliseconds;
        return Math.max(clock.now(), free, heldUntil);
    };
    const waitForTurn = async (latest, signal) => {
        for (let next = nextTurn(); next > clock.now(); next = nextTurn()) {
            if (next >= latest)
                return undefined;
            await clock.sleep(next - clock.now(), signal);
        }
        signal.throwIfAborted();
        if (clock.now() >= latest)
            return undefined;
        const turn = { at: clock.now() };
        counted.push(turn);
        if (counted.length > pace.count)
            counted.shift();
        return {
            settle() {
                turn.at = clock.now();
            },
            giveBack() {
                const index = counted.indexOf(turn);
                if (index >= 0)
                    counted.splice(index, 1);
            },
        };
    };
    return {
        takeTurn(latest, signal) {
            const turn = queue.then(() => waitForTurn(latest, signal));
            queue = turn.catch(() => undefined);
            return turn;
        },
        holdUntil(time) {
            heldUntil = Math.max(heldUntil, time);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/engine/progress.js
// Progress lines for the log.






/** `Request 3 of 50 (200 URLs)`. */
function describeBatch(index, board) {
    const tasks = board.tasks();
    const { batch } = tasks[index] ?? {};
    const size = batch === undefined ? 0 : (0,task/* sizeOf */.$d)(batch);
    const content = (0,core_target/* countNoun */.y_)(size, batch?.targets[0]?.kind ?? 'url');
    return `Request ${(0,core_text/* groupDigits */.K9)(index + 1)} of ${(0,core_text/* groupDigits */.K9)(tasks.length)} (${content})`;
}
/** From this part of the work on, its speed says something about the rest. */
const enoughForEstimate = 0.1;
/** The line of each moment; made when the work begins, because only what comes after shows its speed. */
function createProgress({ board, pace, now, isStopped }) {
    const startedAt = now();
    const before = (0,task/* countTasks */.g6)(board.tasks());
    return () => {
        const tasks = board.tasks();
        const counts = (0,task/* countTasks */.g6)(tasks);
        const left = counts.pending + (isStopped() ? 0 : counts.notSent);
        const perSecond = ((countOver(counts) - countOver(before)) / Math.max(1, now() - startedAt)) * 1_000;
        const isEnough = left <= (before.pending + before.notSent) * (1 - enoughForEstimate);
        const parts = [describeCounts(tasks, isStopped())];
        if (perSecond > 0)
            parts.push(describeSpeed(perSecond));
        if (perSecond > 0 && left > 0 && isEnough) {
            const toSend = isStopped() ? 0 : tasks.filter(settlement/* isToSend */.i5).length;
            const least = (0,plan_plan/* estimateMilliseconds */.$)(toSend + 1, pace);
            const seconds = Math.ceil(Math.max(least / 1_000, left / perSecond));
            parts.push(`about ${(0,instant/* formatDuration */.a3)(seconds * 1_000)} left`);
        }
        const words = new Set(board.pending().flatMap((index) => tasks[index]?.vendorState ?? []));
        if (words.size > 0)
            parts.push(`the vendor says: ${[...words].slice(0, 3).join('; ')}`);
        return `${parts.join(', ')}.`;
    };
}
/** `400 of 450 URLs succeeded, 10 failed, in 2 of 3 requests`. */
function describeCounts(tasks, isStopped) {
    const kind = tasks[0]?.batch.targets[0]?.kind ?? 'url';
    const { total, succeeded, failed, unknown, notSent } = (0,task/* countTasks */.g6)(tasks);
    const finished = tasks.filter(({ state }) => state !== 'unsent' && state !== 'pending').length;
    const outcomes = [
        [failed, 'failed'],
        [unknown, 'unknown'],
        [isStopped ? notSent : 0, 'not sent'],
    ];
    return [
        `${(0,core_text/* groupDigits */.K9)(succeeded)} of ${(0,core_target/* countNoun */.y_)(total, kind)} succeeded`,
        ...outcomes
            .filter(([count]) => count > 0)
            .map(([count, word]) => `${(0,core_text/* groupDigits */.K9)(count)} ${word}`),
        `${(0,core_text/* groupDigits */.K9)(finished)} of ${(0,core_target/* countRequests */.Kx)(tasks.length)} finished`,
    ].join(', ');
}
function countOver({ succeeded, failed, unknown }) {
    return succeeded + failed + unknown;
}
function describeSpeed(perSecond) {
    return `${perSecond < 10 ? perSecond.toFixed(1) : (0,core_text/* groupDigits */.K9)(Math.round(perSecond))}/s`;
}

;// CONCATENATED MODULE: ./build/js/engine/confirm.js
// Waits until the vendor says that every accepted task is done, or the step's budget ends.








/** How far back to look for what an earlier run submitted at an unknown time. */
const earlierRunMilliseconds = 7 * 24 * 3_600_000;
/** A proxy's page instead of an answer may pass; so many rounds with such an answer do not. */
const mostUnreadableRounds = 5;
async function confirmAll(deps) {
    const { engine } = deps;
    const { board, clock, ending } = engine;
    const { probePace } = deps.confirmation;
    const limiter = probePace === undefined ? undefined : createLimiter(probePace, clock);
    const delays = (0,core_backoff/* pollDelays */.KO)(engine.pollFirstMilliseconds, engine.pollCapMilliseconds, engine.random);
    const describeProgress = createProgress({
        board,
        pace: engine.pace,
        now: clock.now,
        isStopped: () => ending.stopSubmitting !== undefined,
    });
    let round = { heldUntil: 0 };
    let unreadableRounds = 0;
    while (await hasWork(deps)) {
        const asked = Math.max(delays.next().value, round.heldUntil - clock.now());
        const left = engine.deadline - clock.now();
        if (!(await sleepUnlessStopped(engine, Math.max(0, Math.min(asked, left)))))
            return;
        const isLast = clock.now() >= engine.deadline;
        round = { heldUntil: 0 };
        await probeRound({ ...deps, isLast, limiter, round });
        unreadableRounds = round.unreadable === undefined ? 0 : unreadableRounds + 1;
        if (unreadableRounds >= mostUnreadableRounds)
            endPolling(engine, round.unreadable);
        if (ending.polling.signal.aborted || isLast)
            return;
        engine.logger.info(describeProgress());
    }
}
/** False if polling was stopped meanwhile. Rejects if the run was cancelled. */
async function sleepUnlessStopped(engine, milliseconds) {
    const stopped = engine.ending.polling.signal;
    try {
        await engine.clock.sleep(milliseconds, AbortSignal.any([engine.signal, stopped]));
    }
    catch (error) {
        engine.signal.throwIfAborted();
        if (!stopped.aborted)
            throw error;
    }
    return !stopped.aborted;
}
/** True if a task is pending; false if none is and none will be. */
async function hasWork({ engine, accepted }) {
    while (!engine.board.hasPending()) {
        if (engine.ending.allSubmitted)
            return false;
        await accepted.wait();
    }
    return !engine.ending.polling.signal.aborted;
}
/** Polls every pending task once, in groups as large as the vendor takes, in parallel. */
async function probeRound(deps) {
    const { engine, confirmation } = deps;
    const pending = engine.board.pending();
    const groups = [];
    for (let start = 0; start < pending.length; start += confirmation.tasksPerProbe) {
        groups.push(pending.slice(start, start + confirmation.tasksPerProbe));
    }
    const waiting = groups.values();
    const worker = async () => {
        for (const group of waiting) {
            if (isRoundOver(deps) || !(await takeTurn(deps)) || (0,budget/* isOver */.PU)(engine))
                return;
            await probeGroup(group, deps);
        }
    };
    await allEnded(Array.from({ length: Math.max(1, engine.probesAtOnce) }, worker));
}
/** True if nothing more may be asked, or not before the time for which the vendor asked. */
function isRoundOver({ engine, isLast, round }) {
    const isHeld = !isLast && engine.clock.now() < round.heldUntil;
    return isHeld || engine.ending.polling.signal.aborted;
}
/** False if the vendor's pace allows no poll before the deadline; the last round polls at once. */
async function takeTurn({ engine, limiter, isLast }) {
    if (limiter === undefined || isLast)
        return true;
    const turn = await limiter.takeTurn(engine.deadline, engine.signal);
    return turn !== undefined;
}
/** A poll that fails for a temporary reason changes nothing: the next round polls again. */
async function probeGroup(group, { engine, probe, round }) {
    try {
        await readPages(group, { engine, probe });
    }
    catch (error) {
        engine.signal.throwIfAborted();
        round.heldUntil = Math.max(round.heldUntil, engine.clock.now() + (0,errors/* askedMilliseconds */.LJ)(error));
        if (error instanceof errors/* ContractError */.Vl)
            round.unreadable = error;
        else if (!(0,retry_safely/* mayPass */.b)(error))
            return endGroup(group, { engine, error });
        const [problem] = (0,errors/* toProblems */.ek)(error);
        engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
    }
}
async function readPages(group, { engine, probe }) {
    const { board } = engine;
    const unseen = new Map(group.map((index) => [board.tasks()[index]?.id ?? '', index]));
    const oldest = engine.clock.now() - earlierRunMilliseconds;
    const since = Math.min(...group.map((index) => board.tasks()[index]?.submittedAt ?? oldest));
    let cursor;
    do {
        const tasks = [...unseen].flatMap(([id, index]) => {
            const batch = board.tasks()[index]?.batch;
            return batch === undefined ? [] : [{ id, targets: batch.targets, sent: (0,task/* sizeOf */.$d)(batch) }];
        });
        const query = { tasks, since, ...(cursor === undefined ? {} : { cursor }) };
        const answer = await probe(query, (0,budget/* callLimits */.PF)(engine));
        for (const news of answer.news) {
            const index = unseen.get(news.id);
            unseen.delete(news.id);
            if (index !== undefined)
                applyNews(index, { engine, news });
        }
        cursor = answer.next;
    } while (cursor !== undefined && unseen.size > 0 && !(0,budget/* isOver */.PU)(engine));
}
function applyNews(index, { engine, news }) {
    const { id: _id, failedTargets: _failed, pendingTargets: _pending, ...change } = news;
    const batch = engine.board.tasks()[index]?.batch;
    const judged = batch === undefined ? {} : (0,task/* pickOwn */.cX)(batch, news);
    const finished = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
    engine.board.change(index, { ...change, ...judged, ...finished });
}
/** Refusals that concern these tasks alone, and what they make of them: a poll that is refused is not a failed task. */
const concernsTheTask = {
    'vendor-not-found': 'unconfirmed',
    'vendor-rejected': 'unconfirmed',
    'vendor-failed': 'failed',
    'vendor-timeout': 'failed',
};
/** A refusal that concerns these tasks ends them; any other one ends the run. */
function endGroup(group, { engine, error }) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    const isGeneral = error instanceof errors/* VendorError */.Hi && error.concernsAll;
    const state = problem && concernsTheTask[problem.code];
    if (problem === undefined || state === undefined || isGeneral) {
        endPolling(engine, error);
        return;
    }
    const shown = state === 'failed' ? problem : toUnknownResult(problem);
    for (const index of group) {
        engine.board.change(index, { state, problem: shown, finishedAt: engine.clock.now() });
    }
}
function toUnknownResult(cause) {
    const remedy = 'Run again with `resume-tasks`, which polls it once more and sends nothing twice.';
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message} The vendor had accepted the request, so its result is unknown.`,
        remedy: cause.remedy === undefined ? remedy : `${cause.remedy} ${remedy}`,
    };
}
function endPolling({ ending }, error) {
    ending.problems.push(...(0,errors/* toProblems */.ek)(error));
    ending.polling.abort();
    ending.stopSubmitting = 'error';
}

;// CONCATENATED MODULE: ./build/js/engine/latch.js
function createLatch() {
    let isOpen = false;
    let wake = Promise.withResolvers();
    return {
        async wait() {
            if (!isOpen)
                await wake.promise;
            isOpen = false;
            wake = Promise.withResolvers();
        },
        open() {
            isOpen = true;
            wake.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/engine/judge-failure.js
// What one failed submission means for its batch and for the run. Pure; nothing is sent or waited for.



/**
 * What may have been accepted is unknown, whatever the answer to its last attempt was, and is not sent
 * again if that may cost twice. What is not one of our errors is a bug, which may stand for anything.
 */
function judgeFailure(error, attempted) {
    const judgement = judgeError(error, attempted);
    const isDoubtful = attempted.mayHaveArrived || (0,errors/* mayHaveArrived */.BW)(error);
    return isDoubtful ? toUnknown(judgement, error, attempted) : judgement;
}
/** As if the request had not arrived. */
function judgeError(error, attempted) {
    const problem = firstProblem(error);
    if (error instanceof errors/* VendorError */.Hi)
        return judgeRefusal(error, attempted);
    if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU)
        return againOr({ verdict: 'failed', problem }, error, attempted);
    const last = { verdict: 'end-run', problem, polling: true, accepted: false };
    const isNotSent = error instanceof errors/* ContractError */.Vl && !error.mayHaveArrived;
    return isNotSent ? againOr(last, error, attempted) : last;
}
function judgeRefusal(error, attempted) {
    const problem = firstProblem(error);
    const ending = (0,settlement/* findEnding */.Zq)(error.code);
    if (ending !== undefined)
        return { verdict: 'end-run', problem, ...ending, accepted: false };
    if (error.concernsAll)
        return { verdict: 'end-run', problem, polling: true, accepted: false };
    if (error.code === 'vendor-rate-limited')
        return judgeTooFast(error, attempted);
    if (error.code !== 'vendor-unavailable')
        return { verdict: 'failed', problem };
    return againOr({ verdict: 'failed', problem }, error, attempted);
}
/** Too fast means not done, so it is sent again, and that uses up none of the retries. */
function judgeTooFast(error, { capability, failures, random }) {
    const asked = error.retryAfterMilliseconds ?? capability.pace.perMilliseconds;
    const waitMilliseconds = Math.max(asked, (0,core_backoff/* backoffMilliseconds */.p2)(failures, random));
    return { verdict: 'again', waitMilliseconds, counts: false };
}
function toUnknown(judgement, error, { capability: { repetition } }) {
    const unknown = (stop) => ({
        verdict: 'unconfirmed',
        problem: toUnconfirmed(firstProblem(error)),
        stop,
    });
    switch (judgement.verdict) {
        case 'unconfirmed':
            return judgement;
        case 'failed':
            return unknown(repetition === 'never');
        case 'end-run':
            return { ...judgement, accepted: true };
        case 'again':
            if (repetition === 'never')
                return unknown(true);
            // Refused as too fast: the echo of a lost success.
            return repetition === 'safe-but-limited' && !judgement.counts ? unknown(false) : judgement;
    }
}
/** What the vendor asks to wait is a floor: a time in the past must not lead to a flood. */
function againOr(last, error, { failures, retries, random }) {
    if (failures > retries)
        return last;
    const backoff = (0,core_backoff/* backoffMilliseconds */.p2)(failures, random);
    const waitMilliseconds = Math.max((0,errors/* askedMilliseconds */.LJ)(error), backoff);
    return { verdict: 'again', waitMilliseconds, counts: true };
}
/** The same problem of a request that may have been received. */
function toUnconfirmed(cause) {
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message} The request may have been received, and its status cannot be checked.`,
        remedy: [cause.remedy, lookInConsole].filter((text) => text !== undefined).join(' '),
    };
}
/** Comes after the vendor's own remedy, which knows more. */
const lookInConsole = "Check in the vendor's console whether the request arrived. It was not sent again, or a retry gave no clear answer.";
function firstProblem(error) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    return problem ?? { code: 'bug', message: 'An error without a problem.' };
}

;// CONCATENATED MODULE: ./build/js/engine/submit.js







/** Sends every unsent batch in order, as fast as pace and concurrency allow. */
async function submitAll(deps) {
    const { board, concurrency } = deps.engine;
    const waiting = board
        .tasks()
        .flatMap((task, index) => ((0,settlement/* isToSend */.i5)(task) ? [index] : []))
        .values();
    const slots = { taken: 0 };
    const worker = async () => {
        for (const index of waiting) {
            if (!(await takeSlot(slots, deps.engine)))
                return;
            try {
                await submitBatch(index, deps);
            }
            finally {
                slots.taken -= 1;
                deps.engine.finished.open();
            }
        }
    };
    await allEnded(Array.from({ length: Math.max(1, concurrency) }, worker));
}
/**
 * If the vendor takes only so many unfinished tasks, waits until one of them is over. False if nothing
 * more is sent.
 */
async function takeSlot(slots, { board, capability, ending, finished }) {
    const most = capability.unfinishedTasks ?? Number.POSITIVE_INFINITY;
    while (slots.taken + board.pending().length >= most && ending.stopSubmitting === undefined) {
        if (ending.allConfirmed && slots.taken === 0)
            ending.stopSubmitting = 'deadline';
        else
            await finished.wait();
    }
    if (ending.stopSubmitting !== undefined)
        return false;
    slots.taken += 1;
    return true;
}
/** Sends one batch until it is accepted, refused or given up. */
async function submitBatch(index, deps) {
    const { engine, limiter } = deps;
    let isDoubtful = false;
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        const turn = await submit_takeTurn(index, { ...deps, isDoubtful });
        if (turn === undefined)
            return;
        const error = await attemptBatch(index, { ...deps, attempts });
        turn.settle();
        if (error === undefined)
            return;
        const judgement = judgeFailure(error.cause, {
            capability: engine.capability,
            mayHaveArrived: isDoubtful,
            failures: failures + 1,
            retries: engine.retries,
            random: engine.random(),
        });
        if (judgement.verdict !== 'again') {
            settle(index, judgement, engine);
            return;
        }
        failures += judgement.counts ? 1 : 0;
        isDoubtful ||= (0,errors/* mayHaveArrived */.BW)(error.cause);
        announceAgain(index, {
            engine,
            error: error.cause,
            waitMilliseconds: judgement.waitMilliseconds,
        });
        // A purge of everything has one turn in minutes: waiting that long after a lost answer would send
        // it twice. Sent again at once, the vendor's own limit shows whether the first one arrived. What it
        // refused as too fast, it counted.
        if (engine.capability.repetition === 'safe-but-limited' && judgement.counts)
            turn.giveBack();
        limiter.holdUntil(engine.clock.now() + judgement.waitMilliseconds);
    }
}
/** Waits for the pace. Undefined if nothing more is sent; an answer that was lost then stays unknown. */
async function submit_takeTurn(index, { engine, limiter, isDoubtful }) {
    const { board, deadline, ending, signal } = engine;
    const giveUp = (why) => {
        if (isDoubtful)
            board.change(index, { state: 'unconfirmed', problem: neverAnswered(why) });
    };
    try {
        const turn = await limiter.takeTurn(deadline, signal);
        if (turn !== undefined && ending.stopSubmitting === undefined)
            return turn;
        giveUp(turn === undefined ? 'Timed out' : 'The run stopped early');
        ending.stopSubmitting ??= 'deadline';
        return undefined;
    }
    catch (error) {
        giveUp('The run was cancelled');
        throw error;
    }
}
function neverAnswered(why) {
    const message = `${why} before a retry could show whether this request had been received.`;
    return { code: 'unconfirmed', message };
}
/** One request. Undefined if it was accepted; else the failure, wrapped because anything can be thrown. */
async function attemptBatch(index, { engine, inFlight, attempts }) {
    const task = engine.board.tasks()[index];
    if (task === undefined)
        return undefined;
    const submittedAt = engine.clock.now();
    try {
        // Nothing is sent if this cannot be written down.
        engine.board.change(index, { attempts, submittedAt, ...onItsWay(engine) });
        const accepted = await engine.operations.submit(task.batch, {
            ...(0,budget/* callLimits */.PF)(engine),
            signal: inFlight,
        });
        engine.board.change(index, { ...accepted, ...acceptedState(engine) });
        engine.logger.info(describeAcceptance(index, engine));
        return undefined;
    }
    catch (cause) {
        if (!inFlight.aborted)
            return { cause };
        engine.board.change(index, { state: 'unconfirmed', problem: cutOff });
        throw cause;
    }
}
const cutOff = {
    code: 'unconfirmed',
    message: 'The run was cancelled while this request was on its way; its answer is not known.',
};
/**
 * What must not be sent twice is unconfirmed from the moment before it is sent: every change is
 * announced, and after a kill a later run knows that it may have arrived.
 */
function onItsWay({ capability }) {
    return capability.repetition === 'never' ? { state: 'unconfirmed' } : {};
}
function acceptedState({ capability, clock }) {
    if (capability.confirmation.by === 'polling')
        return { state: 'pending' };
    return { state: 'done', finishedAt: clock.now() };
}
function settle(index, judgement, { board, clock, ending, logger }) {
    const { verdict, problem } = judgement;
    const finishedAt = clock.now();
    if (verdict !== 'end-run')
        board.change(index, { state: verdict, problem, finishedAt });
    else if (judgement.accepted)
        board.change(index, { state: 'unconfirmed', problem: toUnconfirmed(problem), finishedAt });
    else
        board.change(index, { state: 'failed', problem, finishedAt });
    logger.info(`${describeBatch(index, board)}: ${problem.message}`);
    if (verdict === 'end-run') {
        ending.problems.push(problem);
        if (!judgement.polling)
            ending.polling.abort();
    }
    if (verdict === 'end-run' || (verdict === 'unconfirmed' && judgement.stop)) {
        ending.stopSubmitting = 'error';
    }
}
function announceAgain(index, { engine, error, waitMilliseconds, }) {
    const message = error instanceof Error ? error.message : 'unknown failure';
    const asked = (0,errors/* askedMilliseconds */.LJ)(error);
    const wish = asked === 0 ? '' : ` It asks to wait ${(0,instant/* formatDuration */.a3)(asked)}.`;
    const reason = `${message}${wish}`;
    engine.board.change(index, { state: 'unsent', vendorState: reason });
    const isInTime = engine.clock.now() + waitMilliseconds < engine.deadline;
    const next = isInTime
        ? `Sending it again in ${(waitMilliseconds / 1_000).toFixed(1)} s.`
        : '`timeout` leaves no time for that.';
    engine.logger.info(`${describeBatch(index, engine.board)}: ${reason} ${next}`);
}
function describeAcceptance(index, { board }) {
    const task = board.tasks()[index];
    const id = task === undefined || task.id === '' ? '' : ` as task ${task.id}`;
    return `${describeBatch(index, board)}: accepted${id}.`;
}

;// CONCATENATED MODULE: ./build/js/engine/execute.js
// Sends a plan and waits for it. Everything that can happen to a batch ends on the board; only a
// cancelled run and a bug end as exceptions.










/**
 * Resolves with what ended the run early; empty if nothing did.
 * Rejects with the signal's reason after a cancellation, with the board up to date.
 */
async function execute(settings, deps) {
    const [accepted, finished] = [createLatch(), createLatch()];
    const engine = {
        ...settings,
        ...deps,
        board: announceTo(deps.board, { accepted, finished }),
        finished,
        ending: {
            problems: [],
            polling: new AbortController(),
            allSubmitted: false,
            allConfirmed: false,
        },
    };
    const over = new AbortController();
    try {
        await allEnded([
            submitThen(accepted, { engine, over: over.signal }),
            confirmIfPolled(accepted, engine),
        ]).finally(() => deps.signal.throwIfAborted());
        return [...engine.ending.problems, ...endOfBudget(engine)];
    }
    finally {
        over.abort();
        (0,settlement/* explainUnsent */.B)(engine.board, {
            isCancelled: deps.signal.aborted,
            isError: engine.ending.stopSubmitting === 'error',
            cause: engine.ending.problems[0],
        });
    }
}
async function submitThen(accepted, { engine, over }) {
    const limiter = createLimiter(engine.pace, engine.clock);
    const inFlight = (0,budget/* withGrace */.pj)(engine.signal, { clock: engine.clock, over });
    try {
        if (await canSubmit(engine))
            await submitAll({ engine, limiter, inFlight });
    }
    finally {
        engine.ending.allSubmitted = true;
        accepted.open();
    }
}
/** False if an answer that comes before the first submission keeps everything from being sent. */
async function canSubmit(engine) {
    const { board, capability, ending, signal } = engine;
    if (!board.tasks().some(settlement/* isToSend */.i5))
        return true;
    try {
        if (capability.checkFirst === true)
            await (0,check_access/* checkAccess */.x)(engine);
        if (capability.readsQuota === true)
            await checkQuota(engine);
        return true;
    }
    catch (error) {
        signal.throwIfAborted();
        ending.problems.push(...(0,errors/* toProblems */.ek)(error));
        ending.stopSubmitting = 'error';
        return false;
    }
}
async function confirmIfPolled(accepted, engine) {
    const { confirmation } = engine.capability;
    const { probe } = engine.operations;
    try {
        if (confirmation.by !== 'polling' || probe === undefined || !engine.wait)
            return;
        await confirmAll({ engine, probe, confirmation, accepted });
    }
    finally {
        engine.ending.allConfirmed = true;
        engine.finished.open();
    }
}
/** Wakes whoever waits for a task to be accepted, and whoever waits for one to be over. */
function announceTo(board, { accepted, finished }) {
    return {
        ...board,
        change(index, change) {
            board.change(index, change);
            if (change.state === 'pending')
                accepted.open();
            else if (change.state !== undefined)
                finished.open();
        },
    };
}
/** Our own budget ended with something unsent, or with something unfinished that was to be waited for. */
function endOfBudget(engine) {
    const { board, capability, ending, timeoutMilliseconds, wait } = engine;
    if (ending.problems.length > 0)
        return [];
    // After an error the unsent ones have their own reason.
    const isError = ending.stopSubmitting === 'error';
    const tasks = board.tasks().filter(({ state }) => !isError || state !== 'unsent');
    return (0,settlement/* describeBudgetEnd */.EA)(tasks, {
        timeoutMilliseconds,
        wait,
        noun: 'request',
        remedyUnsent: "Set a longer `timeout`, or fewer URLs; the pace is the vendor's.",
        remedyPending: capability.whenTimedOut ??
            'Set a longer `timeout`, or `wait: false` if acceptance is enough. The task ids are in `task-ids`.',
    });
}

// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(51777);
// EXTERNAL MODULE: ./build/js/run/journal.js
var run_journal = __webpack_require__(12247);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var unwritable = __webpack_require__(85710);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/run/keep-manifest.js
// When this build's manifest is written: only a run that did all its work may say what caches hold.


const complete = ['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO'];
/** What is wrong if it could not be written; the report of what was done stays as it is. */
async function keepManifest({ dryRun, shard, wait }, { found: { manifest }, report, writeFile }) {
    if (manifest === undefined || dryRun || shard !== undefined || !wait)
        return [];
    if (!complete.includes((0,verdict/* computeVerdict */.z)(report).status))
        return [];
    try {
        await writeFile(manifest.path, [manifest.content]);
        return [];
    }
    catch (error) {
        return (0,unwritable/* explainFailure */.S)(error, { name: 'manifest-output', path: manifest.path, isInput: true });
    }
}

;// CONCATENATED MODULE: ./build/js/core/plan/merge-targets.js
// One list out of several: sorted, each target once, with every reason it has.

/** The order in which the reasons of one target are listed. */
const ruleOrder = {
    urls: 0,
    'urls-file': 1,
    sitemap: 2,
    'asset-ids': 3,
    link: 4,
    form: 5,
    folder: 6,
    file: 7,
    rewrite: 8,
    spelling: 9,
    twin: 10,
    'purge-type': 11,
    'on-too-many': 12,
    'resume-tasks': 13,
    config: 14,
};
/** Sorted by value in code-unit order, so the result does not depend on the order of the input. */
function mergeTargets(lists) {
    const all = lists.flat();
    if (isMerged(all))
        return all;
    const merged = [];
    let group = [];
    for (const target of all.toSorted(compareTargets)) {
        const [first] = group;
        if (first !== undefined && compareTargets(first, target) !== 0) {
            merged.push(joinGroup(first, group));
            group = [];
        }
        group.push(target);
    }
    const [first] = group;
    if (first !== undefined)
        merged.push(joinGroup(first, group));
    return merged;
}
/** One list out of one source nearly always is. */
function isMerged(targets) {
    return targets.every(({ value, also }, index) => {
        const before = targets[index - 1];
        return also === undefined && (before === undefined || before.value < value);
    });
}
function compareTargets(one, other) {
    return compareText(one.value, other.value) || compareText(one.kind, other.kind);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function joinGroup(first, group) {
    if (group.length === 1 && first.also === undefined)
        return first;
    const { kind, value } = first;
    const [own, ...also] = joinReasons(group.flatMap(core_target/* reasonsOf */.zM));
    return { kind, value, ...(own ?? first), ...(also.length === 0 ? {} : { also }) };
}
function joinReasons(reasons) {
    const sorted = reasons.toSorted(compareReasons);
    return sorted.filter((reason, index) => {
        const before = sorted[index - 1];
        return before === undefined || compareReasons(before, reason) !== 0;
    });
}
function compareReasons(one, other) {
    return (ruleOrder[one.rule] - ruleOrder[other.rule] ||
        compareText(one.path ?? '', other.path ?? '') ||
        compareText(one.form ?? '', other.form ?? '') ||
        Number(one.deleted ?? false) - Number(other.deleted ?? false));
}

;// CONCATENATED MODULE: ./build/js/system/deadline.js
/** A signal that aborts with `signal`, or at the deadline. Disposing of it stops the timer. */
function openDeadline({ at, reason }, { clock, signal }) {
    const [ended, stopped] = [new AbortController(), new AbortController()];
    clock.sleep(at - clock.now(), stopped.signal).then(() => ended.abort(reason), () => undefined);
    return {
        signal: AbortSignal.any([signal, ended.signal]),
        [Symbol.dispose]: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/js/run/find-list.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The first part of a run: find what to act on, within the budget of the step.




/** Throws InputError, SourceError, TimeoutError, or the signal's reason. */
async function findList({ selection, mode, purgeType, capabilities, timeoutMilliseconds }, { deadline, deps }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const request = {
            selection,
            forWarming: core_mode/* modes */.nI[mode].warms,
            wildcards: (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'wildcard'
                ? (0,capability/* findWildcardForm */.w)(capabilities, mode)
                : undefined,
        };
        const reason = new errors/* SourceTimeout */.n_(timeoutMilliseconds);
        const budget = __addDisposableResource(env_1, openDeadline({ at: deadline, reason }, deps), false);
        return await deps.findTargets(request, budget.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/js/run/obtain-list.js
// The list of a run: made now, or the one of the earlier run that is resumed.



/**
 * What was compared with the memory cannot be compared again: it knows by now what the earlier run
 * confirmed. Throws as `findList`.
 */
async function obtainList(inputs, { resumed, deadline, deps }) {
    const remembered = resumed?.remembered;
    if (remembered !== undefined && hasList(inputs)) {
        const found = toFound(mergeTargets([remembered.targets]));
        return { found, remembered: { resumed: { ...remembered, targets: found.targets } } };
    }
    const found = await findList(inputs, { deadline, deps });
    const { memory } = found;
    return { found, remembered: memory && { draft: memory } };
}
function toFound(targets) {
    return {
        targets,
        skipped: [],
        record: { kind: 'none', decision: 'The list is that of the run that is resumed.' },
        notices: [],
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./build/js/run/remembering.js
/** A dry run changes nothing, and a shard knows only its part. */
async function remembering(remembered, { inputs, journal, openMemory, act }) {
    if (remembered === undefined || inputs.dryRun || inputs.shard !== undefined)
        return await act();
    const memory = await openMemory();
    // The paths of a resumed run are in doubt already.
    if ('draft' in remembered)
        journal.addSaid(await memory.announce(remembered.draft));
    journal.addMemory(memory.key);
    try {
        await act();
    }
    finally {
        const tasks = journal.tasks();
        journal.addSaid('draft' in remembered
            ? await memory.settle(remembered.draft, tasks)
            : await memory.confirm(remembered.resumed, tasks));
    }
}

;// CONCATENATED MODULE: ./build/js/run/run.js
// One run: find the list, plan it, send it, report. Knows nothing about GitHub Actions.












/** Never rejects: whatever happens is in the report. */
async function run(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const journal = (0,run_journal/* createJournal */.s)(inputs, deps.clock);
    let requests = 0;
    const send = (request) => {
        requests += 1;
        return deps.send(request);
    };
    try {
        const resumed = await deps.readResume(inputs);
        const { found, remembered } = await obtainList(inputs, { resumed, deadline, deps });
        journal.addList(found);
        const earlier = resumed?.tasks;
        await remembering(remembered, {
            inputs,
            journal,
            openMemory: deps.openMemory,
            act: () => actOn(found, { inputs, earlier, deadline, journal, deps: { ...deps, send } }),
        });
        const report = journal.toReport(requests);
        journal.addProblems(await keepManifest(inputs, { found, report, writeFile: deps.writeFile }));
    }
    catch (error) {
        journal.addProblems((0,errors/* toProblems */.ek)(error));
    }
    return journal.toReport(requests);
}
async function actOn(found, acting) {
    const { inputs, earlier, deadline, journal, deps } = acting;
    deps.signal.throwIfAborted();
    const refused = inputs.connection.checkTargets?.(found.targets) ?? [];
    if (refused.length > 0)
        throw new errors/* InputError */.dz(refused);
    const { mode, connection, capabilities } = inputs;
    const star = checkStars(found.targets, { mode, domain: connection.domain, capabilities });
    if (star !== undefined)
        throw new errors/* InputError */.dz([star]);
    const prepared = prepare(inputs, { found, earlier, checksum: deps.checksum });
    const { plan, records, problems } = prepared;
    const board = (0,engine_board/* createBoard */.N)(records, deps.onProgress);
    journal.addPlan(plan, board.tasks);
    journal.addRemarks(describeList(inputs, records));
    journal.addProblems(problems);
    deps.logger.info(describePlan(prepared));
    if (inputs.dryRun || plan.capability === undefined)
        return;
    const operations = (0,checked_ids/* checkTaskIds */.c)(await inputs.connection.connect({ ...deps, now: deps.clock.now }));
    const settings = toEngineSettings(inputs, { plan, capability: plan.capability, deadline });
    const remark = (text) => {
        journal.addRemarks([text]);
        deps.logger.info(text);
    };
    journal.addProblems(await execute(settings, { ...deps, operations, board, remark }));
}
function describeList({ connection }, records) {
    if (connection.describe === undefined)
        return [];
    const toSend = records.filter(({ state, problem }) => state === 'unsent' && problem === undefined);
    const targets = toSend.flatMap(({ batch }) => batch.targets);
    return targets.length === 0 ? [] : connection.describe(targets);
}
function toEngineSettings(inputs, planned) {
    const { plan, deadline } = planned;
    const capability = (0,shard/* shareCapability */.Ii)(planned.capability, inputs.shard?.count ?? 1);
    const { confirmation, isSequential } = capability;
    const polling = confirmation.by === 'polling' ? confirmation : noPolling;
    const wanted = isSequential ? undefined : inputs.concurrency;
    const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
    return {
        capability,
        pace: plan.pace,
        concurrency: wanted ?? capability.concurrency,
        probesAtOnce: wanted ?? polling.probesAtOnce,
        retries: inputs.retries,
        wait: inputs.wait,
        requestTimeoutMilliseconds: inputs.requestTimeoutMilliseconds,
        timeoutMilliseconds: inputs.timeoutMilliseconds,
        pollFirstMilliseconds,
        pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
        deadline,
        lastProbeMilliseconds: (0,budget/* toLastProbe */.UE)(inputs.requestTimeoutMilliseconds),
    };
}
const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 };

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __webpack_require__(31329);
// EXTERNAL MODULE: ./build/js/core/patterns/path-filter.js
var path_filter = __webpack_require__(76202);
// EXTERNAL MODULE: ./build/js/core/urls/rewrite-path.js
var rewrite_path = __webpack_require__(99067);
// EXTERNAL MODULE: ./build/js/core/urls/encode-path.js
var encode_path = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
;// CONCATENATED MODULE: ./build/js/core/urls/site/file-urls.js



/** Hands over each URL once. */
function deriveFileUrls(file, purpose, add) {
    const { rules } = purpose;
    const seen = rules.seen.get(file.path) ?? nothingSeen;
    // A link shows how a form is spelt; caches may hold more of a page that is gone.
    const isOpen = file.isDeleted || file.written !== file.path;
    for (const { url, form } of seen)
        add(form === undefined ? { url, rule: 'link' } : { url, rule: 'link', form });
    const sort = (0,site_form/* sortOf */.ac)(file.path);
    if (sort === undefined) {
        if (seen.length === 0 || isOpen)
            spell(file.written, { rule: 'file' }, { rules, seen, add });
        return;
    }
    for (const { form, ...reason } of chooseForms(file, sort, purpose)) {
        if (!isOpen && seen.some((known) => known.form === form))
            continue;
        spell((0,site_form/* toFormPath */.r7)(file.written, sort, form), { form, ...reason }, { rules, seen, add });
    }
}
const nothingSeen = [];
function chooseForms({ path, isDeleted, isAdded }, sort, { rules, forPurge }) {
    const { main, used, folder } = rules.choose(path, sort);
    const evidence = folder === undefined ? {} : { folder: folder === '' ? '/' : `${folder}/` };
    const chosen = main.map((form) => ({ form, rule: 'form', ...evidence }));
    if (!forPurge)
        return chosen;
    const add = (form, rule, reason = {}) => {
        if (!chosen.some((known) => known.form === form))
            chosen.push({ form, rule, ...reason });
    };
    const isRoot = path === '/index.html';
    if (isDeleted)
        for (const form of used)
            add(form, 'form', evidence);
    if (!isRoot)
        for (const form of rules.lost[sort])
            add(form, 'form');
    // Servers redirect `/dir` only while the folder is there.
    if (sort === 'index' && (isAdded || isDeleted) && !isRoot)
        add('/x', 'folder');
    if (sort === 'page' || rules.addsIndexFile)
        add(site_form/* ownForms */.om[sort], 'file');
    return chosen;
}
function spell(path, reason, { rules, seen, add }) {
    const spellings = path.includes(rewrite_path/* escapeMark */.v4) ? [encodeMarked(path)] : rules.spell(path);
    for (const [index, url] of spellings.entries()) {
        if (seen.some((known) => known.url === url))
            continue;
        add({ url, ...reason, ...(index === 0 ? {} : { rule: 'spelling' }) });
    }
}
/** The mark is encoded as `%00`, and its two digits follow. */
function encodeMarked(path) {
    return (0,encode_path/* encodePath */.O)(path).replaceAll('%00', '%');
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/twins.js
const twinEnd = /\.(?:gz|br|zst)$/;
/** Finds the file whose copy a path is; undefined if it is a file like any other. */
function createTwinFinder({ paths }, has) {
    let changed;
    return (path) => {
        if (!twinEnd.test(path))
            return undefined;
        changed ??= new Set(paths);
        const original = path.replace(twinEnd, '');
        return changed.has(original) || has(original) ? original : undefined;
    };
}
/** Whether a copy is asked for under its own URL as well. */
function hasOwnUrl(path, seen) {
    return seen.has(path) || /\/sitemap[^/]*\.xml\.gz$/.test(path);
}

;// CONCATENATED MODULE: ./build/js/core/urls/derive-urls.js




function deriveTargets(changes, derivation) {
    const { rules, forWarming } = derivation;
    const findSkipReason = (0,path_filter/* createPathFilter */._)(derivation, changes.deleted);
    const serve = createServer(changes, derivation);
    const findTwin = createTwinFinder(changes, (path) => rules.has(serve(path).path));
    const purpose = { rules, forPurge: !forWarming };
    const targets = [];
    const skipped = [];
    const derive = (file, cause) => {
        const served = serve(file);
        deriveFileUrls(served, purpose, ({ url, ...reason }) => addTargets(targets, { url, reason: toReason(reason, cause, served), derivation }));
    };
    for (const path of changes.paths) {
        const reason = findSkipReason(path);
        if (reason !== undefined) {
            skipped.push({ path, reason });
            continue;
        }
        const original = findTwin(path);
        if (original !== undefined)
            derive(original, { path, isTwin: true });
        if (original === undefined || hasOwnUrl(serve(path).path, rules.seen))
            derive(path, { path });
    }
    return { targets, skipped };
}
/** Of a workspace path below `root`. */
function createServer({ deleted, added }, { root, rewrites }) {
    return (path) => {
        const original = root === '' ? `/${path}` : path.slice(root.length);
        const written = (0,rewrite_path/* applyRewrites */.iT)(original, rewrites);
        return {
            path: (0,rewrite_path/* decodeEscapes */.zR)(written),
            written,
            isRewritten: written !== original,
            // Even an empty set would compute a hash of every path.
            isDeleted: deleted.size > 0 && deleted.has(path),
            isAdded: added.size > 0 && added.has(path),
        };
    };
}
function toReason(reason, { path, isTwin }, { isDeleted, isRewritten }) {
    const rule = isTwin === true ? 'twin' : isRewritten && reason.rule === 'file' ? 'rewrite' : reason.rule;
    return isDeleted ? { ...reason, rule, path, deleted: true } : { ...reason, rule, path };
}
function addTargets(targets, { url, reason, derivation }) {
    for (const baseUrl of derivation.baseUrls) {
        targets.push({ kind: 'url', value: baseUrl + url, ...reason });
    }
}

// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 1 modules
var could_match = __webpack_require__(42150);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var root = __webpack_require__(82729);
;// CONCATENATED MODULE: ./build/js/sources/disk/static-source.js
// Astro, Next, VitePress, Vite and others copy a folder of static files, usually `public`, into the
// folder they build. Given as `root` it gives URLs that are right and misses every built page.




/** Where generators build, beside the folder of static files. */
const buildFolders = [
    'dist',
    'out',
    'build',
    '.vitepress/dist',
    '.output/public',
    '_site',
    'site',
    'public',
];
const homePage = 'index.html';
/** So many copies are on purpose, and a folder may have thousands. */
const mostCompared = 20;
/** A warning if another folder is the build of which `root` is only a part. */
async function noteStaticSource(root, { context: { workspace } }) {
    const folder = (0,external_node_path_.resolve)(workspace, root);
    if (root === '' || (await isFile((0,external_node_path_.join)(folder, homePage))))
        return [];
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const compared = names.filter((name) => !name.startsWith('.')).slice(0, mostCompared);
    if (compared.length === 0)
        return [];
    const project = (0,external_node_path_.dirname)(root);
    for (const name of buildFolders) {
        const built = (0,external_node_path_.join)(project, name).replaceAll('\\', '/');
        if (built === root || !(await isBuiltFrom((0,external_node_path_.resolve)(workspace, built), compared)))
            continue;
        const [shown, source] = [built, root].map((path) => (0,core_text/* oneLine */.TN)(path, 100));
        return [
            `\`root\` (${source}) looks like the static files of a generator: \`${shown}\` holds a copy of them and the pages that were built. Set \`root\` to \`${shown}\`, otherwise no built page is in the list.`,
        ];
    }
    return [];
}
async function isBuiltFrom(folder, names) {
    if (!(await isFile((0,external_node_path_.join)(folder, homePage))))
        return false;
    const areThere = await Promise.all(names.map((name) => exists((0,external_node_path_.join)(folder, name))));
    return areThere.every((isThere) => isThere);
}
async function isFile(path) {
    return (await exists(path)) && !(await (0,root/* isFolder */.l)(path));
}
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/js/sources/notices.js


const longestScheme = 'https://'.length;
/** For a cache `/a//b` is another URL than `/a/b`, and hardly anybody asks for it. */
function noteDoubleSlashes(targets) {
    // There may be a million of them, of which hardly one has to be taken apart.
    const doubled = targets
        .filter(({ kind, value }) => value.includes('//', kind === 'url' ? longestScheme : 0))
        .filter((target) => pathOf(target)?.includes('//') === true);
    const [first, ...others] = doubled;
    if (first === undefined)
        return [];
    const shown = (0,core_text/* oneLine */.TN)(first.value, 200);
    const what = others.length === 0
        ? `${shown} has \`//\` in its path`
        : `${(0,core_text/* groupDigits */.K9)(doubled.length)} URLs have \`//\` in their paths, such as ${shown}`;
    return [`${what}, which caches keep apart from a single \`/\`. Check how the list is made.`];
}
/** Of Linux and macOS. A site may well have some of these names, such as `/lib` or `/media`. */
const rootFolders = new Set([
    ...['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib64', 'media', 'mnt', 'opt', 'proc', 'root'],
    ...['run', 'sbin', 'srv', 'sys', 'tmp', 'usr', 'var'],
    ...['Applications', 'Library', 'System', 'Users', 'Volumes', 'cores', 'private'],
]);
const certainly = 5;
/** A shell makes the names of its own root folders of `/*` without quotes. */
function noteRootFolders(targets) {
    const paths = targets.map(pathOf).filter((path) => path !== undefined);
    const found = [...new Set(paths)].filter((path) => rootFolders.has(path.replaceAll('/', '')));
    if (found.length < certainly)
        return [];
    const shown = found.slice(0, 3).map((path) => `\`${path}\``);
    return [
        `The list looks like the root folders of a machine (${shown.join(', ')} …): a shell replaces \`/*\` without quotes by them. Write \`'/*'\` in the step that makes the list.`,
    ];
}
/** Of a URL, or of a wildcard that is a path alone. */
function pathOf({ kind, value }) {
    if (kind !== 'url' && kind !== 'wildcard')
        return undefined;
    const [path = ''] = value.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?', 1);
    return path;
}
/** The commit of a submodule says that something in it changed, and not what. */
function noteSubmodules(skipped, isServed) {
    const changed = skipped.filter(({ path, reason }) => reason === 'submodule' && isServed(path));
    const [first] = changed;
    if (first === undefined)
        return [];
    const count = changed.length === 1 ? 'A submodule' : `${(0,core_text/* groupDigits */.K9)(changed.length)} submodules`;
    return [
        `${count} changed (${(0,path_text/* displayPath */.Gt)(first.path)}), and commits do not say which of its files did. Use \`source: manifest\`, which reads the files themselves.`,
    ];
}

// EXTERNAL MODULE: ./build/js/core/urls/site/choose-forms.js
var choose_forms = __webpack_require__(38600);
;// CONCATENATED MODULE: ./build/js/sources/site/note-site.js


function noteSite(site, use) {
    const needsForms = use.targets.some((target) => dependsOnLinks(target, use.selection));
    if (site === undefined)
        return { notices: [], remarks: needsForms ? [notOnDisk] : [] };
    const { basePath } = site.summary;
    return {
        notices: [
            ...(basePath === undefined ? [] : [noteBasePath(basePath, use.selection.baseUrls)]),
            ...(needsForms && (0,choose_forms/* hasNoEvidence */.P)(site.learned.tallies) ? [noEvidence] : []),
        ],
        remarks: noteUnread(site),
    };
}
/** With `clean-urls` given, the forms of folders alone are open. */
function dependsOnLinks({ form }, { indexPages, cleanUrls }) {
    if (form === undefined)
        return false;
    return cleanUrls === 'auto' || (indexPages === 'auto' && form.startsWith('/x/'));
}
const notOnDisk = 'The files under `root` are not on this machine, so their links cannot be read: `/about.html` gives only `/about.html`, and `/dir/index.html` gives `/dir/` and `/dir/index.html`. Check out or build the site before this step, or set `clean-urls` and `index-pages`.';
const noEvidence = 'No link of the site in `root` leads to a page, so pages get a URL in every form. Set `clean-urls` and `index-pages` to choose.';
function noteBasePath({ fits, links, of }, baseUrls) {
    const typed = baseUrls.map((baseUrl) => new URL(baseUrl).pathname);
    const ends = [...new Set(typed)].map((path) => `"${path}"`).join(' or ');
    const right = fits === '' ? '/' : fits;
    return `\`base-url\` ends in ${ends}, but ${(0,core_text/* groupDigits */.K9)(links)} of ${(0,core_text/* groupDigits */.K9)(of)} links of this build fit only "${right}". Set \`base-url\` to the URL under which \`root\` is served, with its path.`;
}
function noteUnread({ summary }) {
    const { limits, unreadable, pages, bytes } = summary;
    const read = `${(0,core_text/* countWord */.MD)(pages, 'page')} and ${(0,core_text/* groupDigits */.K9)(Math.round(bytes / 1e6))} MB were read`;
    return [
        ...(limits.length === 0
            ? []
            : [
                `The site is larger than what is read for its links (limit: ${limits.join(', ')}): ${read}, and the forms of all URLs follow from these.`,
            ]),
        ...(unreadable === 0
            ? []
            : [
                `${(0,core_text/* countWord */.MD)(unreadable, 'file')} of the site could not be read as UTF-8 and taught nothing.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/js/sources/derive-list.js









const nothing = { targets: [], skipped: [], notices: [], remarks: [] };
/** Throws SourceError, TimeoutError. */
async function deriveList(request, deps) {
    if (request.selection.files.length > 0) {
        const list = await derive(request, deps);
        if (list.record !== undefined)
            deps.logger.info(`Source: ${list.record.decision}`);
        return list;
    }
    const memory = await draftEverything(request, deps);
    return memory === undefined ? nothing : { ...nothing, memory };
}
/**
 * A purge of everything without `files` needs no list; what it purges for is remembered all the same,
 * as if the default patterns were given. A file that cannot be read is purged all the same.
 */
async function draftEverything(request, deps) {
    if (!(0,core_selection/* remembersWithoutFiles */.kf)(request.selection))
        return undefined;
    const selection = toRemembered(request.selection);
    if (selection === undefined)
        return undefined;
    try {
        return (await derive({ ...request, selection }, deps)).memory;
    }
    catch (error) {
        if (!(error instanceof errors/* SourceError */.c8))
            throw error;
        deps.logger.debug(`This build is not remembered: ${error.message}`);
        return undefined;
    }
}
/** What compares with the memory; undefined if the inputs want another comparison. */
function toRemembered(selection) {
    const { source, manifest, base, head } = selection;
    const files = (0,core_selection/* filesOf */.R8)(selection);
    if (source === 'manifest')
        return manifest === undefined ? { ...selection, files } : undefined;
    const isOther = source === 'all' || head !== undefined || (base ?? core_selection/* lastPurge */.mI) !== core_selection/* lastPurge */.mI;
    return isOther ? undefined : { ...selection, files, base: core_selection/* lastPurge */.mI };
}
async function derive(request, deps) {
    const { selection, forWarming, rewrites } = request;
    const { findChanges } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523));
    const found = await findChanges(selection, deps);
    (0,could_match/* checkCouldMatch */.PT)(found, selection);
    const matches = (0,glob_pattern/* compilePatterns */.xi)(selection.files);
    const site = await learn({ ...request, matches, changes: found.changes }, deps);
    const before = found.formsBefore;
    const spellings = selection.spellings ?? (forWarming ? 'one' : 'all');
    const rules = (0,site_rules/* createSiteRules */.JC)({ ...selection, spellings }, site && { ...site, before });
    const { root, baseUrls } = selection;
    const derivation = { root, baseUrls, matches, forWarming, rewrites, rules };
    const { targets, skipped } = deriveTargets(found.changes, derivation);
    const notes = noteSite(site, { selection, targets });
    const forms = site === undefined ? before : (0,site_rules/* listUsedForms */.Lw)(site.learned);
    return {
        targets,
        ...deriveUnchanged(found, { targets, derivation }),
        skipped: [...found.skipped, ...skipped],
        record: found.record,
        notices: [
            ...found.notices,
            ...noteSubmodules(found.skipped, matches),
            ...(await noteStaticSource(root, deps)),
            ...notes.notices,
        ],
        remarks: [...(found.remarks ?? []), ...notes.remarks],
        ...(site === undefined ? {} : { learned: site.summary }),
        ...(found.listsAll === undefined ? {} : { listsAll: found.listsAll }),
        ...(found.build === undefined
            ? {}
            : { memory: { build: found.build, targets, forms: forms && { now: forms, before } } }),
        ...(found.manifest === undefined ? {} : { manifest: found.manifest }),
        forms,
    };
}
/** Without a change there is no URL to find. */
async function learn({ changes, ...request }, deps) {
    if (changes.paths.length === 0)
        return undefined;
    const { knowSite } = await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 80973));
    const site = await knowSite({ ...request, deleted: changes.deleted }, deps);
    if (site !== undefined) {
        const { describeLearned } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92756));
        deps.logger.info(describeLearned(site.summary));
    }
    return site;
}
/** Whatever is served beside the list, also if `files` leaves it out: a wildcard does not. */
function deriveUnchanged({ allPaths }, { targets, derivation }) {
    if (allPaths === undefined)
        return {};
    const listed = new Set(targets.map(({ value }) => value));
    const all = deriveTargets({ paths: allPaths, deleted: new Set(), added: new Set() }, { ...derivation, matches: () => true });
    const others = new Set(all.targets.map(({ value }) => value));
    return { unchangedUrls: [...others].filter((value) => !listed.has(value)) };
}

// EXTERNAL MODULE: ./build/js/sources/lists/explicit.js + 1 modules
var explicit = __webpack_require__(27876);
// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var lists_rewrites = __webpack_require__(74020);
;// CONCATENATED MODULE: ./build/js/sources/find-targets.js
// The union of every list that is given: typed, read from a sitemap, derived from files.









/** Throws InputError with everything that is wrong in typed lists, SourceError or TimeoutError. */
async function findTargets(request, deps) {
    const { selection, wildcards, forWarming } = request;
    const { workspace } = deps.context;
    const { parseReport } = deps;
    const typed = await (0,explicit/* readExplicit */.R)(selection, { workspace, wildcards, forWarming, parseReport });
    const { rewrites, problems } = await (0,lists_rewrites/* parseRewrites */.$)(selection.rewrites);
    const wrong = [...typed.problems, ...problems];
    if (wrong.length > 0)
        throw new errors/* InputError */.dz(wrong);
    const mapped = await readMap(request, deps);
    const derived = await deriveList({ ...request, rewrites }, deps);
    const named = [...typed.targets, ...mapped.targets];
    const targets = mergeTargets([named, derived.targets].filter(({ length }) => length > 0));
    return {
        targets,
        skipped: derived.skipped,
        record: derived.record ?? { kind: 'none', decision: describeTyped(selection) },
        notices: [
            ...mapped.notices,
            ...derived.notices,
            ...noteForeignHosts(named, selection),
            ...noteStars(named),
            ...noteDoubleSlashes(targets),
            ...noteRootFolders(typed.targets),
            ...noteSkipped(derived),
        ],
        remarks: derived.remarks,
        ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
        ...(derived.listsAll === undefined ? {} : { listsAll: derived.listsAll }),
        ...(derived.memory === undefined ? {} : { memory: derived.memory }),
        ...(derived.learned === undefined ? {} : { learned: derived.learned }),
        ...(await renderManifestOutput(selection, { deps, derived })),
    };
}
async function renderManifestOutput(selection, { deps, derived }) {
    if (selection.manifestOutput === undefined)
        return {};
    const { hashServedFiles } = await __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 8067));
    const { renderManifest } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(623), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 42483));
    const manifest = derived.manifest ?? (await hashServedFiles(selection, deps)).manifest;
    const path = (0,external_node_path_.resolve)(deps.context.workspace, selection.manifestOutput);
    return { manifest: { path, content: renderManifest(manifest, derived.forms) } };
}
async function readMap({ selection: { sitemap, baseUrls }, forWarming }, deps) {
    if (sitemap === undefined)
        return { targets: [], notices: [] };
    const { readSitemap } = await __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 18));
    return await readSitemap({ sitemap, baseUrls, forWarming }, deps);
}
function describeTyped({ urls, urlsFile, sitemap, assetIds }) {
    const given = [
        ...(assetIds.length > 0 ? ['asset ids'] : []),
        ...(urls.length > 0 ? ['`urls`'] : []),
        ...(urlsFile === undefined ? [] : ['`urls-file`']),
        ...(sitemap === undefined ? [] : ['`sitemap`']),
    ];
    return given.length === 0
        ? 'No list was asked for.'
        : `The list comes from ${given.join(' and ')}.`;
}
/** Without wildcards, a `*` is a character of a URL like any other. */
function noteStars(targets) {
    const star = targets.find(({ kind, value }) => kind === 'url' && value.includes('*'));
    if (star === undefined)
        return [];
    return [
        `${star.value.slice(0, 200)} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`,
    ];
}
/** A slip in `files` or `root` looks like a push that changed nothing; the nearest miss shows which. */
function noteSkipped({ targets, skipped, }) {
    const first = skipped.find(({ reason }) => reason !== 'not-matched') ?? skipped[0];
    if (targets.length > 0 || first === undefined)
        return [];
    const { length } = skipped;
    const which = length === 1
        ? 'The only changed file was skipped:'
        : `All ${(0,core_text/* groupDigits */.K9)(length)} changed files were skipped, such as`;
    return [
        `${which} ${(0,path_text/* displayPath */.Gt)(first.path)} (${first.reason}): check \`files\` and \`root\` if that is a surprise.`,
    ];
}
/** Allowed, but perhaps a slip: a vendor purges only hosts that it serves. */
function noteForeignHosts(targets, { baseUrls }) {
    if (baseUrls.length === 0)
        return [];
    const known = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).host));
    const foreign = targets.filter(({ kind, value }) => kind === 'url' && !known.has(value.split('/', 3)[2] ?? ''));
    if (foreign.length === 0)
        return [];
    const example = foreign[0]?.value ?? '';
    return [
        `${(0,core_text/* groupDigits */.K9)(foreign.length)} of the URLs are on a host of no \`base-url\`, such as ${example.slice(0, 200)}; they are sent as they are.`,
    ];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/system/exec.js
// Runs a program without a shell. The only place that starts processes.

function execProgram(program, args, { cwd, env, signal, onOutput }) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        // A process group of its own: git's helpers for transport outlive git itself.
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        const out = [];
        const complaints = [];
        const abort = () => {
            exec_endGroup(child);
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
        child.stdout.on('data', onOutput ?? ((chunk) => out.push(chunk)));
        child.stderr.on('data', (chunk) => complaints.push(chunk));
        child.once('error', reject);
        child.once('close', (code) => {
            signal?.removeEventListener('abort', abort);
            resolve({
                exitCode: code ?? 1,
                stdout: Buffer.concat(out),
                stderr: Buffer.concat(complaints).toString('utf8'),
            });
        });
    });
}
/** Ends the program with everything it started, and lets go of its output, so that Node can exit. */
function exec_endGroup(child) {
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    if (child.pid === undefined)
        return;
    try {
        // A negative id names the group. Windows has no groups: there the program itself is ended.
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/js/entries/open-memory.js
// Builds what the memory of a run needs.


/** How long what was purged may still be written down after the deadline of the step. */
const lastWriteMilliseconds = 5_000;
/** One memory a run; only a run that uses it loads what it takes. */
function createMemoryOpener(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds + lastWriteMilliseconds;
    let opening;
    const open = async () => {
        const { openCacheMemory } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(623), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 12422));
        const script = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'memory-helper.js');
        const { provider, mode, selection, connection } = inputs;
        const { baseUrls, root } = selection;
        const files = (0,core_selection/* filesOf */.R8)(selection);
        const owner = { provider, mode, address: connection.domain, baseUrls, root, files };
        return openCacheMemory(owner, { ...deps, program: process.execPath, script, deadline });
    };
    return () => {
        opening ??= open();
        return opening;
    };
}

;// CONCATENATED MODULE: ./build/js/entries/run-list.js





async function runList(inputs, deps) {
    const { context, environment, clock, logger, random, send } = deps;
    const { githubToken, requestTimeoutMilliseconds, retries } = inputs;
    const sources = {
        ...{ context, env: toPlainEnvironment(environment), exec: execProgram },
        ...{ clock, logger, random, send, githubToken, requestTimeoutMilliseconds, retries },
    };
    const openMemory = createMemoryOpener(inputs, { ...sources, ...deps });
    return await run(inputs, {
        ...deps,
        openMemory,
        findTargets: (request, signal) => findTargets(request, { ...sources, signal, openMemory, parseReport }),
        writeFile: deps.writer.write,
        readResume: (resumed) => readResume(resumed, context.workspace),
    });
}
async function parseReport(text) {
    const { parseReportedList } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(623), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 23587));
    return parseReportedList(text);
}
async function readResume(inputs, workspace) {
    const { resumeTasks: text, provider } = inputs;
    if (text === undefined)
        return undefined;
    const { readResumeTasks } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(623), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 57589));
    return await readResumeTasks({ text, workspace, provider, hasList: hasList(inputs) });
}
function toPlainEnvironment(environment) {
    const plain = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined)
            plain[name] = value;
    }
    return plain;
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
/** The same operations; an id outside of the pattern is a ContractError, after the request. */
function checkTaskIds(operations) {
    return {
        ...operations,
        async submit(batch, limits) {
            const accepted = await operations.submit(batch, limits);
            if (accepted.id !== '')
                checkId(accepted.id, 'task id');
            return accepted;
        },
    };
}
/** The same for the domains by which distributions are named. */
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

/***/ 10409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tK: () => (/* binding */ resolveHead),
  Ss: () => (/* binding */ resolveRange),
  ml: () => (/* binding */ shorten)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/sources/commits/version-tag.js
// Which version came before a tag, by its name alone.
/** `site-v1.2.3-rc.1+build` has dots; `v7` and `release-20260102` end in one number. */
const dotted = /^(?<prefix>.*?)(?<numbers>\d+(?:\.\d+)+)(?:-(?<prerelease>[\w.-]+))?(?:\+[\w.-]+)?$/;
const single = /^(?<prefix>.*?)(?<numbers>\d+)$/;
/** `2024-06-01`, and `2024-06-01.2` or `2024-06-01-2` for another one of the same day. */
const date = /^(?<prefix>.*?)(?<numbers>\d{4}-\d{2}-\d{2}(?:[.-]\d+)*)$/;
function parseVersionTag(tag) {
    const dated = date.exec(tag)?.groups;
    const groups = dated ?? (dotted.exec(tag) ?? single.exec(tag))?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = '', numbers = '', prerelease = '' } = groups;
    const isDate = dated !== undefined;
    return { tag, prefix, numbers: numbers.replaceAll('-', '.'), isDate, prerelease };
}
/** Numbers by their value, however many digits they have: `10` after `9`, `rc.10` after `rc.9`. */
function compareText(one, other) {
    return one.localeCompare(other, 'en', { numeric: true });
}
/** Semantic versioning's order: a pre-release comes before its final version. */
function compareVersions(one, other) {
    const byNumbers = compareText(one.numbers, other.numbers);
    if (byNumbers !== 0 || one.prerelease === other.prerelease)
        return byNumbers;
    if (one.prerelease === '')
        return 1;
    if (other.prerelease === '')
        return -1;
    return compareText(one.prerelease, other.prerelease);
}
/** `v1` beside `v1.0.0` is a tag that moves along with the versions, not one of them. */
function isMovingTag({ numbers }, current) {
    return !current.isDate && current.numbers.startsWith(`${numbers}.`);
}
/** A candidate goes to staging: what a final version replaces is the final version before it. */
function mayPrecede({ prerelease }, current) {
    return current.prerelease !== '' || prerelease === '';
}
/**
 * The highest of `tags` that is lower than `tag` and has its prefix; for a final version, the highest
 * final one. Undefined without one.
 */
function findPreviousTag(tag, tags) {
    const current = parseVersionTag(tag);
    if (current === undefined)
        return undefined;
    return tags
        .map(parseVersionTag)
        .filter((version) => version !== undefined)
        .filter(({ prefix, isDate }) => prefix === current.prefix && isDate === current.isDate)
        .filter((version) => mayPrecede(version, current))
        .filter((version) => compareVersions(version, current) < 0 && !isMovingTag(version, current))
        .sort(compareVersions)
        .at(-1)?.tag;
}

;// CONCATENATED MODULE: ./build/js/sources/commits/resolve-range.js
// From a plan (which event, which commits) to two commit ids that are at hand.



/** The id of the newer side. Throws as `resolveRange`. */
async function resolveHead(name, source) {
    const head = { name, input: 'head' };
    checkName(head);
    const [id = ''] = await source.obtain([head]);
    return id;
}
/** Throws SourceError if a commit cannot be found, naming the input that would help. */
async function resolveRange(plan, deps) {
    const head = { name: plan.head, input: 'head' };
    checkName(head);
    const { name: base, found, notices = [] } = await resolveBase(plan.base, deps);
    if (base !== undefined)
        checkName(base);
    const names = base === undefined ? [head] : [head, base];
    const [headId = '', baseId] = await deps.source.obtain(names);
    const why = found === undefined ? plan.why : `${plan.why}; ${found}`;
    const range = baseId === undefined
        ? `no base, every file of ${shorten(headId)}`
        : `${shorten(baseId)}..${shorten(headId)}`;
    return {
        ...(baseId === undefined ? {} : { base: baseId }),
        head: headId,
        decision: `${why}: ${range}.`,
        notices: [...notices, ...noteEqual(plan, { baseId, headId })],
    };
}
/** Green and empty, which is right only if the last successful run did purge. */
function noteEqual({ base }, { baseId, headId }) {
    if (base.how !== 'last-success' || baseId !== headId)
        return [];
    return [
        `The last successful run was on the same commit (${shorten(headId)}), so nothing counts as changed. If caches may be stale all the same, use \`base: last-purge\`, which also knows purges that failed.`,
    ];
}
function resolveBase(plan, deps) {
    switch (plan.how) {
        case 'commit':
            return { name: asBase(plan.name) };
        case 'every-file':
            return {};
        case 'merge-base':
            return resolveMergeBase(plan, deps);
        case 'first-parent':
            return resolveFirstParent(plan.of, deps);
        case 'previous-tag':
            return resolvePreviousTag(plan.tag, deps);
        case 'last-success':
            return resolveLastSuccess(plan.otherwise, deps);
    }
}
async function resolveMergeBase({ of, and }, { source }) {
    const id = await source.findMergeBase(asBase(of), { name: and, input: 'head' });
    return id === undefined ? { found: 'they have no common ancestor' } : { name: asBase(id) };
}
async function resolveFirstParent(of, { source }) {
    const [commit = of] = await source.obtain([{ name: of, input: 'head' }]);
    return { name: asBase(await source.findFirstParent(commit)) };
}
async function resolvePreviousTag(tag, { source }) {
    const tags = await source.listTags();
    const previous = findPreviousTag(tag, [...tags.keys()]);
    const id = previous === undefined ? undefined : tags.get(previous);
    if (previous === undefined || id === undefined) {
        return { found: `no earlier version tag like ${(0,core_text/* oneLine */.TN)(tag, 100)}` };
    }
    return { name: asBase(id), found: `the version before it is ${(0,core_text/* oneLine */.TN)(previous, 100)}` };
}
async function resolveLastSuccess(otherwise, deps) {
    const run = await deps.findLastSuccess();
    if (run !== undefined) {
        return { name: asBase(run.headSha), found: `the last successful run is ${run.id}` };
    }
    const own = await resolveBase(otherwise, deps);
    const found = "no earlier successful run, so the base is the event's own";
    return {
        ...own,
        found: own.found === undefined ? found : `${found}; ${own.found}`,
        notices: [
            "No earlier successful run of this workflow was found for this branch and event, so the event's own base is used.",
        ],
    };
}
function asBase(name) {
    return { name, input: 'base' };
}
/** A name that begins with `-` would be an option of git; none with these characters can exist. */
function checkName({ name, input }) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (!/^-|[\u0000-\u0020\u007f]/.test(name) && name !== '')
        return;
    throw new errors/* SourceError */.c8('git-failed', `\`${input}\` is ${name === '' ? 'empty' : `\`${(0,core_text/* oneLine */.TN)(name, 100)}\``}, which names no commit.`, { input, remedy: `Give \`${input}\` as a commit id, a branch or a tag.` });
}
/** A commit id as people write it. */
function shorten(id) {
    return id.slice(0, 7);
}


/***/ }),

/***/ 42150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ checkCouldMatch),
  Mf: () => (/* binding */ createServedTest),
  ZX: () => (/* binding */ listIfNothing)
});

// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __webpack_require__(31329);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __webpack_require__(55606);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/core/patterns/nearest-miss.js
// Why patterns match no file at all: the slip that explains it, and the file that was probably meant.




/** Enough to name a slip; the search takes time for each. */
const mostSearched = 20_000;
const mostPatterns = 10;
/** For patterns of which none matches a file below `root`. */
function findNearestMiss(patterns, place) {
    const positive = patterns
        .map((line) => line.trim())
        .filter((line) => !line.startsWith('!'))
        .slice(0, mostPatterns);
    const served = place.paths.filter((path) => isBelow(path, place.root));
    const searched = {
        ...place,
        paths: (served.length > 0 ? served : place.paths).slice(0, mostSearched),
    };
    return (findOutsideRoot(patterns, place) ??
        firstOf(positive, (pattern) => findSlip(pattern, searched)) ??
        describeOthers(searched));
}
function isBelow(path, root) {
    return root === '' || path.startsWith(`${root}/`);
}
function firstOf(patterns, find) {
    for (const pattern of patterns) {
        const found = find(pattern);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findOutsideRoot(patterns, { root, paths }) {
    const outside = paths.filter((0,glob_pattern/* compilePatterns */.xi)(patterns));
    const [first] = outside;
    if (first === undefined)
        return undefined;
    const count = outside.length === 1 ? 'the only file' : `all ${(0,core_text/* groupDigits */.K9)(outside.length)} files`;
    return {
        why: `${count} that \`files\` matches, such as ${(0,path_text/* displayPath */.Gt)(first)}, ${outside.length === 1 ? 'is' : 'are'} outside of \`root\` (${root})`,
        remedy: `Set \`root\` to the folder that is served, or write patterns that begin with \`${root}/\`.`,
    };
}
const slips = [
    findNegated,
    findRelative,
    findBackslash,
    findSeveral,
    findOtherCase,
    findOtherForm,
    findDeeper,
    findTypo,
];
function findSlip(pattern, place) {
    for (const find of slips) {
        const found = find(pattern, place);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A file that another spelling of the pattern matches. */
function findFor(pattern, { paths }) {
    return paths.find((0,glob_pattern/* compilePatterns */.xi)([pattern]));
}
function toMiss(path, { why, written }) {
    return { why: `${why}; the nearest is ${(0,path_text/* displayPath */.Gt)(path)}`, remedy: `Write \`${written}\`.` };
}
function findNegated(pattern, place) {
    const path = findFor(pattern, place);
    if (path === undefined)
        return undefined;
    return {
        why: `lines that begin with \`!\` leave out all of them, such as ${(0,path_text/* displayPath */.Gt)(path)}`,
        remedy: 'Let these lines leave out less. The last line that matches decides.',
    };
}
function findRelative(pattern, place) {
    if (place.root === '')
        return undefined;
    const written = `${place.root}/${pattern.replace(/^(?:\.?\/)+/, '')}`;
    const path = findFor(written, place);
    const why = 'patterns are over paths of the workspace and not of `root`';
    return path === undefined ? undefined : toMiss(path, { why, written });
}
function findBackslash(pattern, place) {
    if (!pattern.includes('\\'))
        return undefined;
    const written = pattern.replaceAll(/\\+/g, '/');
    const path = findFor(written, place);
    return path === undefined
        ? undefined
        : toMiss(path, { why: 'folders are separated by `/`', written });
}
function findSeveral(pattern, place) {
    const parts = pattern.split(/[\s,;]+/).filter((part) => part !== '');
    if (parts.length < 2)
        return undefined;
    const path = firstOf(parts, (part) => findFor(part, place));
    if (path === undefined)
        return undefined;
    return {
        why: `it looks like ${parts.length} patterns on one line; the nearest is ${(0,path_text/* displayPath */.Gt)(path)}`,
        remedy: 'Write one pattern a line. In YAML, begin the list with `files: |`, and not with `>`.',
    };
}
function findOtherCase(pattern, { root, paths }) {
    const matches = (0,glob_pattern/* compilePatterns */.xi)([pattern.toLowerCase()]);
    const path = paths.find((one) => matches(one.toLowerCase()));
    if (path === undefined)
        return undefined;
    const written = respell(pattern, path);
    const why = 'capital and small letters differ';
    const isRight = findFor(written, { root, paths: [path] }) !== undefined;
    return isRight
        ? toMiss(path, { why, written })
        : { ...toMiss(path, { why, written }), remedy: 'Write each letter as the file has it.' };
}
/** The pattern with the names of a path, as far as it names any. */
function respell(pattern, path) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const names = path.split('/');
    const deep = segments.indexOf('**');
    const fromStart = deep === -1 ? segments.length : deep;
    return segments
        .map((segment, index) => {
        const name = names.at(index < fromStart ? index : index - segments.length);
        return name?.toLowerCase() === (0,glob_pattern/* toLiteral */.TE)(segment).toLowerCase() ? toPattern(name) : segment;
    })
        .join('/');
}
/** A name as a pattern that matches it alone. */
function toPattern(name) {
    return name.replaceAll(/[*?[\]{}\\!]/g, '\\$&');
}
/** `é` may be one character or two, which look the same. */
function findOtherForm(pattern, { paths }) {
    const matches = (0,glob_pattern/* compilePatterns */.xi)([pattern.normalize('NFC')]);
    const path = paths.find((one) => matches(one.normalize('NFC')));
    if (path === undefined)
        return undefined;
    return {
        why: `accented letters are written in another Unicode form than in ${(0,path_text/* displayPath */.Gt)(path)}`,
        remedy: 'Copy the name from `git ls-files -z`, or write `*` in place of the accented letters.',
    };
}
function findDeeper(pattern, place) {
    const segments = pattern.split('/');
    const last = segments.pop() ?? '';
    const written = [...segments, '**', last].join('/');
    const path = last === '' || last === '**' ? undefined : findFor(written, place);
    return path === undefined
        ? undefined
        : toMiss(path, { why: '`*` does not reach into folders', written });
}
/** The first name that no folder or file has, if another nearly has it. */
function findTypo(pattern, place) {
    const segments = pattern.split('/');
    let { paths } = place;
    for (const [index, segment] of segments.entries()) {
        if (!(0,glob_pattern/* isLiteral */.c$)(segment))
            return undefined;
        const names = new Set(paths.map((path) => path.split('/', index + 1)[index] ?? ''));
        const name = (0,glob_pattern/* toLiteral */.TE)(segment);
        if (names.has(name)) {
            paths = paths.filter((path) => path.split('/', index + 1)[index] === name);
            continue;
        }
        const near = (0,nearest/* findNearest */.q)(name, [...names].filter((one) => one !== ''));
        if (near === undefined)
            return undefined;
        const written = segments.with(index, toPattern(near)).join('/');
        const path = findFor(written, place);
        const why = `there is no \`${name}\``;
        return path === undefined ? undefined : toMiss(path, { why, written });
    }
    return undefined;
}
function describeOthers({ root, paths }) {
    const [first] = paths;
    const remedy = 'Write patterns over paths of the workspace, with capital and small letters as they are.';
    if (first === undefined)
        return { why: 'there are no files', remedy };
    const where = root === '' ? 'in the workspace' : `in \`root\` (${root})`;
    return {
        why: `there ${paths.length === 1 ? 'is 1 file' : `are ${(0,core_text/* groupDigits */.K9)(paths.length)} files`} ${where}, such as ${(0,path_text/* displayPath */.Gt)(first)}`,
        remedy,
    };
}

// EXTERNAL MODULE: ./build/js/core/patterns/path-filter.js
var path_filter = __webpack_require__(76202);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
;// CONCATENATED MODULE: ./build/js/sources/could-match.js
// Whether `files` could have matched anything: a list that is empty for another reason is not an answer.






/** Whether a path of the workspace is one that `files` and `root` ask for. */
function createServedTest({ files, root }) {
    const matches = (0,glob_pattern/* compilePatterns */.xi)(files);
    const findSkipReason = (0,path_filter/* createPathFilter */._)({ matches, root, forWarming: false }, new Set());
    return (path) => findSkipReason(path) === undefined;
}
/** Adds every file that there is if no change is served. They are listed only then. */
async function listIfNothing(found, isServed, list) {
    if (found.changes.paths.some(isServed))
        return found;
    return { ...found, files: [...(await list()), ...found.skipped.map(({ path }) => path)] };
}
/** Throws SourceError `nothing-matches` if there is not one file that `files` and `root` ask for. */
function checkCouldMatch({ files: paths, record }, wanted) {
    if (paths === undefined || paths.some(createServedTest(wanted)))
        return;
    const { files, root } = wanted;
    const { why, remedy } = findNearestMiss(files, { root, paths });
    const [first = '', ...others] = files.map((line) => `\`${(0,core_text/* oneLine */.TN)(line, 100)}\``);
    const shown = others.length === 0 ? first : `${first} and ${others.length} more`;
    throw new errors/* SourceError */.c8('nothing-matches', `\`files\` (${shown}) matches no file of ${describePlace(record)}: ${why}.`, { input: 'files', remedy });
}
function describePlace({ kind, head }) {
    if (head !== undefined)
        return `the commit ${(0,resolve_range/* shorten */.ml)(head)}`;
    return kind === 'manifest' ? 'the build' : 'the workspace';
}


/***/ }),

/***/ 82729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRoot: () => (/* binding */ checkRoot),
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
// The folder that is served, as the disk has it.




/** Throws SourceError `nothing-matches` if it is not there: nothing could ever match. */
async function checkRoot(root, { context: { workspace } }) {
    if (root === '' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root))))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('nothing-matches', `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(root, 100)}) is not a folder.`, {
        input: 'root',
        remedy: 'Set `root` to the folder of the built site, and build it before this step.',
    });
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
