export const id = 2422;
export const ids = [2422,2483,8886];
export const modules = {

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

/***/ 42483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ parseHashes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LD: () => (/* binding */ UsedFormsField),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   renderManifest: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73786);
/* harmony import */ var _core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
// The manifest: what every served file hashed to in one build. Stable text, so that equal builds are equal.






const forms = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__/* .urlForms */ .bt)).readonly();
/** Wrong forms do not make the hashes wrong. */
const UsedFormsField = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ page: forms, index: forms }).optional().catch(undefined);
const envelope = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    algorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    // Not z.record, which drops a file that is called `__proto__`.
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null),
    forms: UsedFormsField,
});
/** Sorted by path; one file a line, so that a manifest under version control diffs well. */
function renderManifest(manifest, used) {
    const lines = [...manifest]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
    const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    const known = used === undefined ? '' : `  "forms": ${JSON.stringify(used)},\n`;
    return `{\n  "v": 1,\n  "algorithm": "sha256",\n${known}  "files": ${files}\n}\n`;
}
/** What is wrong with what should be a manifest, or the manifest. */
function parseManifest(bytes) {
    const json = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes) : undefined;
    if (json === undefined)
        return { problem: 'is not whole JSON; it may be cut off' };
    const parsed = envelope.safeParse(json);
    if (!parsed.success)
        return notManifest(parsed.error.issues[0]?.path.join('.') ?? '');
    const hashes = parseHashes(parsed.data.files);
    return 'manifest' in hashes ? { ...hashes, forms: parsed.data.forms } : hashes;
}
/** The part of a manifest that names files. */
function parseHashes(files) {
    const manifest = new Map();
    for (const [path, hash] of Object.entries(files)) {
        if (!isInside(path))
            return { problem: `names a path outside the root (${show(path)})` };
        if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
            return notManifest(`files, ${show(path)}`);
        manifest.set(path, hash);
    }
    return { manifest };
}
function notManifest(place) {
    return { problem: `is not a manifest of version 1 (at ${place === '' ? 'its start' : place})` };
}
function show(path) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path), 80);
}
/** Relative, with `/`, and never above its start. */
function isInside(path) {
    const segments = path.split('/');
    return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** Adds what was going on to the error of a deadline; `activity` completes "timed out while …". */
async function during(activity, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_ ? error.during(activity) : error;
    }
}


/***/ }),

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   K1: () => (/* binding */ comparisonAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   Qt: () => (/* binding */ cachesAnswer),
/* harmony export */   ru: () => (/* binding */ commitIdAnswer),
/* harmony export */   u3: () => (/* binding */ tagsAnswer),
/* harmony export */   zf: () => (/* binding */ runsAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75623);
// The few fields of GitHub's answers that are read. Anything else (a proxy's page with HTTP 200,
// say) is an error: an answer without a list must not pass for one without changes.

const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** A commit asked for as `application/vnd.github.sha`; bytes if no character set is named. */
const commitIdAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["instanceof"] */ .Nlp(ArrayBuffer)])
    .transform((data) => (typeof data === 'string' ? data : Buffer.from(data).toString('latin1')))
    .pipe(commitId);
const commitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitId })) });
const tagsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitId }) }));
const treeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const comparisonAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commitId }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    }))
        .default([]),
});
const runAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    head_sha: commitId,
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Octokit has taken the list out of its envelope. */
const runsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(runAnswer);
const cachesAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    actions_caches: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});


/***/ }),

/***/ 28886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubApi: () => (/* binding */ openGithubApi)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(71552);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/send-safely.js
var send_safely = __webpack_require__(80756);
;// CONCATENATED MODULE: ./build/js/sources/github/fetch.js
// Octokit's transport: our own requests, which are retried, bounded and never led to another host.


/** Why the API gave no answer that can be used. */
class ApiRefusal extends Error {
    name = 'ApiRefusal';
    /** A clause. */
    why;
    kind;
    constructor(kind, why) {
        super(why);
        this.kind = kind;
        this.why = why;
    }
}
/** A list of a hundred runs takes more than a megabyte, a whole tree several. */
const limitBytes = 64 * 1024 * 1024;
const mostRedirects = 3;
function createApiFetch(deps) {
    const base = new URL(deps.context.apiUrl);
    return async (address, { headers }) => {
        let url = new URL(address);
        for (let followed = 0; followed <= mostRedirects; followed += 1) {
            if (!isBelow(url, base)) {
                const where = url.origin === base.origin ? 'path' : 'host';
                throw new ApiRefusal('foreign', `the GitHub API leads to another ${where} (${url.host})`);
            }
            const answer = await (0,send_safely/* sendSafely */.p)({ url, headers, limitBytes }, deps);
            // A repository that was renamed is found by its number.
            const next = toNext(answer, url);
            if (next === undefined)
                return toResponse(answer, url);
            url = next;
        }
        throw new ApiRefusal('foreign', `the GitHub API redirects more than ${mostRedirects} times`);
    };
}
/** What else a host serves must not get the token. */
function isBelow(url, base) {
    const folder = `${base.pathname.replace(/\/+$/, '')}/`;
    return url.origin === base.origin && url.pathname.startsWith(folder);
}
function toNext({ status, headers }, url) {
    const location = status >= 300 && status < 400 ? headers['location'] : undefined;
    return location === undefined ? undefined : (URL.parse(location, url.href) ?? undefined);
}
/** Only a whole answer of the API: an empty one, or a page of a proxy, would pass for an empty list. */
function toResponse({ status, headers, body }, url) {
    if (status < 200 || status >= 300)
        throw toRefusal(status, body);
    const type = headers['content-type'] ?? '';
    const isJson = /^application\/(?:json|.*\+json)\b/.test(type);
    if (isJson ? parseObject(body) === undefined : !type.startsWith('application/vnd.github')) {
        throw new ApiRefusal('foreign', 'the answer is not one of the GitHub API');
    }
    const response = new Response(Buffer.from(body), { status, headers });
    // Octokit reads it to count pages; only a global `fetch` would set it.
    return Object.defineProperty(response, 'url', { value: url.href });
}
function toRefusal(status, body) {
    const said = readMessage(body);
    const why = `the GitHub API answered HTTP ${status}${said === '' ? '' : ` (${said})`}`;
    if (status === 407 || (status >= 300 && status < 400))
        return new ApiRefusal('foreign', why);
    return new ApiRefusal(status >= 500 || status === 429 ? 'server' : 'rights', why);
}
function readMessage(body) {
    const parsed = parseObject(body);
    return parsed !== undefined && 'message' in parsed && typeof parsed.message === 'string'
        ? parsed.message
        : '';
}
/** An object or a list. */
function parseObject(body) {
    const parsed = (0,json_value/* parseJson */.qF)(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
}

;// CONCATENATED MODULE: ./build/js/sources/github/api.js





/** Throws SourceError if the run has no token or no repository. */
async function openGithubApi(deps) {
    const { context, githubToken, signal } = deps;
    const [owner = '', repo = ''] = context.repository.split('/');
    if (githubToken === '' || owner === '' || repo === '') {
        const missing = githubToken === '' ? '`github-token` is empty' : 'GITHUB_REPOSITORY is not set';
        throw new js_errors/* SourceError */.c8('source-unreadable', `The GitHub API cannot be used: ${missing}.`, {
            input: 'github-token',
            remedy: 'Leave `github-token` at its default, or set `base` and `head` and install git.',
        });
    }
    const { getOctokit: connect } = await Promise.all(/* import() */[__webpack_require__.e(7723), __webpack_require__.e(5843)]).then(__webpack_require__.bind(__webpack_require__, 95843));
    const fetch = createApiFetch(deps);
    const octokit = connect(githubToken, { baseUrl: context.apiUrl, request: { fetch } });
    return {
        answer: (question) => (0,during/* during */.i)(`asking the GitHub API to ${question.action}`, async () => {
            try {
                return await question.ask(octokit, { owner, repo });
            }
            catch (error) {
                signal.throwIfAborted();
                throw toFailure(error, question);
            }
        }),
    };
}
/** Octokit gives what its transport threw as the cause of an error of its own. */
function toFailure(error, question) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof js_errors/* TimeoutError */.MU) {
        return new js_errors/* TimeoutError */.MU(cause.code, `Could not ${question.action}: ${cause.message}`);
    }
    if (cause instanceof ApiRefusal)
        return toRefused(cause, question);
    if (cause instanceof js_errors/* NetworkError */.Dr)
        return toUnreached(cause, question);
    const place = findUnexpected(cause);
    if (place === undefined)
        return cause instanceof Error ? cause : new Error(String(cause));
    const why = `the answer is not what the API documents (at ${place})`;
    return toSourceError(question, { why, remedy: checkAddress });
}
const checkAddress = 'Check that GITHUB_API_URL is right and that no proxy answers in place of GitHub.';
function toRefused({ why, kind }, question) {
    switch (kind) {
        case 'rights':
            return toSourceError(question, { why, remedy: question.remedy });
        case 'server':
            return toSourceError(question, { why, remedy: 'GitHub failed. Run the job again later.' });
        case 'foreign':
            return toSourceError(question, { why, remedy: checkAddress });
    }
}
function toUnreached(error, question) {
    const [{ remedy = 'Check that this runner can reach the GitHub API.' } = {},] = error.problems;
    return toSourceError(question, { why: error.message.replace(/\.$/, ''), remedy });
}
function toSourceError({ action, input = 'github-token' }, { why, remedy }) {
    const message = `Could not ${action}: ${(0,core_text/* oneLine */.TN)(why, 300)}.`;
    return new js_errors/* SourceError */.c8('source-unreadable', message, { input, remedy });
}
/**
 * Where zod found something else; never its own words, which are JSON. Octokit's paging throws a
 * TypeError at an answer without a list. Undefined for other errors.
 */
function findUnexpected(error) {
    if (error instanceof TypeError)
        return 'its start';
    if (!(error instanceof errors/* ZodError */.G))
        return undefined;
    const path = error.issues[0]?.path.map(String).join('.') ?? '';
    return path === '' ? 'its start' : (0,core_text/* oneLine */.TN)(path, 100);
}


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
// What the helper process and the run say to each other, by files in the helper's folder.
/** Its name is part of the version by which the cache distinguishes entries. */
const entryFile = 'manifest.json';
const answerFile = 'answer.json';


/***/ }),

/***/ 12422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCacheMemory: () => (/* binding */ openCacheMemory)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(86020);
// EXTERNAL MODULE: ./build/js/sources/github/api.js + 1 modules
var github_api = __webpack_require__(28886);
;// CONCATENATED MODULE: ./build/js/sources/github/newest-cache-key.js
// Which entry of GitHub's cache was made last, whatever its ref: a run can only restore those of its own.



/** The newest come first; as many as one page holds, because those of others are passed over. */
const pageSize = 100;
/**
 * The key of the newest entry whose key begins with `prefix`. Undefined without one, or if this
 * run may not list them. Anybody may open a pull request and write entries there: those of other
 * pull requests do not count.
 */
async function findNewestCacheKey(prefix, deps) {
    try {
        const api = await (0,github_api.openGithubApi)(deps);
        const caches = await api.answer({
            action: 'list the entries of the cache',
            remedy: 'Grant the job `permissions: actions: read`.',
            ask: async (octokit, call) => {
                const { data } = await octokit.rest.actions.getActionsCacheList({
                    ...call,
                    key: prefix,
                    sort: 'created_at',
                    direction: 'desc',
                    per_page: pageSize,
                });
                return answers/* cachesAnswer */.Qt.parse(data).actions_caches;
            },
        });
        return caches.find(({ key, ref }) => key.startsWith(prefix) && (ref === deps.context.ref || !ref.startsWith('refs/pull/')))?.key;
    }
    catch (error) {
        const why = error instanceof Error ? (0,core_text/* oneLine */.TN)(error.message, 300) : 'no reason given';
        deps.logger.debug(`Whether another branch was purged for since is not known: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/sources/memory/cache-store.js
/** All of a run's cache work. */
const budgetMilliseconds = 15_000;
/** A cancelled run has five seconds for everything that it still has to write. */
const afterCancelMilliseconds = 2_000;
/** The store on a budget; after the first failure nothing more is tried. */
function limitStore(store, { clock, deadline, signal }) {
    let left = budgetMilliseconds;
    let isOver = false;
    const spend = async (work) => {
        const start = clock.now();
        const most = Math.floor(Math.min(left, deadline - start));
        if (isOver || most <= 0)
            return { state: 'skipped', why: 'no time was left for the cache' };
        const answer = await work(limitSignal(signal, most));
        left -= clock.now() - start;
        isOver = !['hit', 'miss', 'saved', 'denied'].includes(answer.state);
        return answer;
    };
    return {
        restore: (prefix) => spend((limited) => store.restore(prefix, limited)),
        save: async (entry) => {
            const answer = await spend((limited) => store.save(entry, limited));
            isOver ||= answer.state !== 'saved';
            return answer;
        },
    };
}
/** What is written after a cancel is the last chance to say what was purged. */
function limitSignal(signal, milliseconds) {
    if (signal.aborted)
        return AbortSignal.timeout(Math.min(milliseconds, afterCancelMilliseconds));
    return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/sources/memory/helper-answer.js
var helper_answer = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/js/sources/memory/helper-log.js
// What the cache client printed in its own process: it reports most failures nowhere else.
const complaint = /^(?:::(?:warning|error)[^:]*::|(?=Failed to |Cache (?:save|restore) skipped))(.+)$/;
/** Its last complaint; undefined if it had none. */
function findComplaint(output) {
    const complaints = output.split(/\r?\n/).flatMap((line) => complaint.exec(line)?.[1] ?? []);
    const last = complaints.at(-1);
    return last && toPlain(last);
}
/** What it wants hidden, such as signed addresses. */
function findMasked(output) {
    return output
        .split(/\r?\n/)
        .flatMap((line) => /^::add-mask::(.+)$/.exec(line)?.[1] ?? [])
        .map(toPlain);
}
/** The last thing it said at all, for when it was cut short. */
function findLastLine(output) {
    return output
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('::'))
        .at(-1);
}
function toPlain(text) {
    return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/js/sources/memory/helper-store.js
// The cache of GitHub Actions through a process of its own. Its client has no deadline, prints what it
// likes, archives paths relative to the workspace, and takes a tenth of a second to load.






const Answer = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['unavailable', 'missed', 'saved', 'refused']) }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('restored'), key: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('broken'), why: schemas/* string */.YjP() }),
]);
const longestEntryBytes = 256 * 1024 * 1024;
function createHelperStore(deps) {
    return {
        restore: (prefix, signal) => inFolder(deps, async (folder) => {
            const { answer, why } = await ask(['restore', prefix], { ...deps, folder, signal });
            return await toRestored(answer, { folder, why, mode: deps.env['ACTIONS_CACHE_MODE'] });
        }),
        save: ({ key, text }, signal) => inFolder(deps, async (folder) => {
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, helper_answer/* entryFile */.$), text);
            return toSaved(await ask(['save', key], { ...deps, folder, signal }));
        }),
    };
}
/** A fresh folder each time: what an earlier step left there must not be taken for an answer. */
async function inFolder({ temporaryFolder }, work) {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, 'cdn-cache-memory-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
        }
    }
    catch (error) {
        return {
            state: 'failed',
            why: error instanceof Error ? (0,core_text/* oneLine */.TN)(error.message, 200) : 'no reason given',
        };
    }
}
async function ask(args, asking) {
    const { exec, program, script, folder, signal, keepSecret } = asking;
    const chunks = [];
    const readOutput = () => Buffer.concat(chunks).toString('utf8');
    try {
        await exec(program, [script, ...args], {
            cwd: folder,
            env: toEnvironment(asking),
            signal,
            onOutput: (chunk) => void chunks.push(chunk),
        });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const last = findLastLine(readOutput());
        return {
            answer: undefined,
            why: `it took too long${last === undefined ? '' : `: ${(0,core_text/* oneLine */.TN)(last, 200)}`}`,
        };
    }
    finally {
        for (const secret of findMasked(readOutput()))
            keepSecret(secret);
    }
    const complaint = findComplaint(readOutput());
    return {
        answer: await readAnswer(folder),
        why: complaint === undefined ? undefined : (0,core_text/* oneLine */.TN)(complaint, 200),
    };
}
/** What Node, the client of the cache and a proxy need: no input, no key of a vendor, no file of outputs. */
const inherited = /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?!TOKEN|OUTPUT|STATE|ENV|PATH|STEP_SUMMARY).*|(?:HTTPS?|ALL|NO)_PROXY|NODE_.*|SSL_CERT_.*|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|TE?MP|TMPDIR|LANG|LC_.*|SEGMENT_DOWNLOAD_TIMEOUT_MINS)$/i;
function toEnvironment({ env, folder }) {
    const passed = Object.entries(env).filter(([name]) => inherited.test(name));
    return { ...Object.fromEntries(passed), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
}
async function readAnswer(folder) {
    try {
        return Answer.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, helper_answer/* answerFile */.t), 'utf8')));
    }
    catch {
        return undefined;
    }
}
const noAnswer = 'the cache client ended without an answer';
const notOffered = 'this runner offers no cache to its steps';
async function toRestored(answer, { folder, why, mode, }) {
    switch (answer?.state) {
        case 'unavailable':
            return { state: 'unavailable', why: notOffered };
        case 'restored': {
            const path = (0,external_node_path_.join)(folder, helper_answer/* entryFile */.$);
            if ((await (0,promises_.stat)(path)).size > longestEntryBytes)
                return { state: 'failed', why: 'the entry is too long' };
            return { state: 'hit', key: answer.key, text: await (0,promises_.readFile)(path, 'utf8') };
        }
        case 'missed':
            if (why === undefined)
                return { state: 'miss' };
            return { state: toDenial(mode), why };
        default:
            return {
                state: 'failed',
                why: answer?.state === 'broken' ? (0,core_text/* oneLine */.TN)(answer.why, 200) : (why ?? noAnswer),
            };
    }
}
/** With `write-only` the run cannot read, but the next one should find what it did. */
function toDenial(mode = '') {
    switch (mode.trim().toLowerCase()) {
        case 'none':
            return 'unavailable';
        case 'write-only':
            return 'denied';
        default:
            return 'failed';
    }
}
/** Over the older protocol the client also says "saved" if the upload failed: its complaint counts. */
function toSaved({ answer, why }) {
    switch (answer?.state) {
        case 'unavailable':
            return { state: 'unavailable', why: notOffered };
        case 'saved':
            return why === undefined ? { state: 'saved' } : { state: 'failed', why };
        case 'refused':
            return { state: 'denied', why: why ?? noAnswer };
        default:
            return {
                state: 'failed',
                why: answer?.state === 'broken' ? (0,core_text/* oneLine */.TN)(answer.why, 200) : (why ?? noAnswer),
            };
    }
}

;// CONCATENATED MODULE: ./build/js/sources/memory/keys.js
const keys_name = 'cdn-cache-action-1';
/**
 * The ref is in the key because the service falls back to the default branch, whose memory says
 * nothing about this ref. The final `-` keeps a prefix from matching the beginning of another.
 */
function deriveKeys(owner, { ref, runId, runAttempt }, checksum) {
    const { provider, mode, address, baseUrls, root, files } = owner;
    const identity = JSON.stringify([provider, mode, address, baseUrls.toSorted(), root, files]);
    const everyRef = `${keys_name}-${checksum(identity).slice(0, 16)}-`;
    const own = `${everyRef}${checksum(ref).slice(0, 8)}-`;
    return {
        everyRef,
        ref: own,
        next: (milliseconds) => `${own}${runId}-${runAttempt}-${Math.floor(milliseconds)}`,
    };
}
/** Whether a key was made after the other one, for whichever ref: it ends with the moment. */
function isLater(key, other) {
    return momentOf(key) > momentOf(other);
}
function momentOf(key) {
    return Number(key.slice(key.lastIndexOf('-') + 1));
}

// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/disk/manifest-file.js
var manifest_file = __webpack_require__(42483);
;// CONCATENATED MODULE: ./build/js/sources/memory/entry.js
// What a run leaves for the next one: which commit or build the caches may hold, and what is in doubt.



const envelope = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
        .exactOptional(),
    // Not z.record, which drops a file that is called `__proto__`.
    files: schemas/* custom */.IeY((value) => typeof value === 'object' && value !== null).exactOptional(),
    forms: manifest_file/* UsedFormsField */.LD,
    doubtful: schemas/* array */.YOg(schemas/* string */.YjP().refine(manifest_file/* isInside */.FK)),
});
/** Equal entries give equal text. */
function renderEntry({ head, files, forms, doubtful }) {
    return JSON.stringify({
        v: 1,
        ...(head === undefined ? {} : { head }),
        ...(files === undefined ? {} : { files: Object.fromEntries([...files].sort(byPath)) }),
        ...(forms === undefined ? {} : { forms }),
        doubtful: doubtful.toSorted(),
    });
}
function byPath([one], [other]) {
    return one < other ? -1 : 1;
}
/** Undefined if it is not an entry: anybody who can write to the cache may have written it. */
function parseEntry(text) {
    const parsed = envelope.safeParse((0,json_value/* parseJson */.qF)(text));
    if (!parsed.success)
        return undefined;
    const { head, files, forms, doubtful } = parsed.data;
    const hashes = files === undefined ? undefined : (0,manifest_file/* parseHashes */.CY)(files);
    if (hashes !== undefined && !('manifest' in hashes))
        return undefined;
    return {
        ...(head === undefined ? {} : { head }),
        ...(hashes === undefined ? {} : { files: hashes.manifest }),
        ...(forms === undefined ? {} : { forms }),
        doubtful,
    };
}

// EXTERNAL MODULE: ./build/js/sources/memory/sentences.js
var sentences = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/sources/memory/unconfirmed.js
// What stays in doubt after a run: a path is confirmed only when every URL of it succeeded.


/** Every path that gave a target. */
function listPaths(targets) {
    const paths = new Set();
    for (const target of targets)
        addPaths(target, paths);
    return paths;
}
/** Those paths of the targets that are still in doubt. */
function findUnconfirmed(targets, { tasks, stale }) {
    const unconfirmed = new Set(listPaths(stale));
    for (const target of tasks.length === 0 ? targets : tasks.flatMap(listUnfinished)) {
        if (standsForAll(target))
            return [...listPaths(targets)];
        addPaths(target, unconfirmed);
    }
    return [...unconfirmed];
}
/**
 * Those of the paths in doubt that still are, after the list of an earlier run was resumed: paths
 * are those of its report, which are shown to people.
 */
function findStillInDoubt(doubtful, { targets, tasks, stale }) {
    const unfinished = tasks.length === 0 ? targets : tasks.flatMap(listUnfinished);
    if (unfinished.some(standsForAll))
        return doubtful;
    const [listed, unconfirmed] = [listPaths(targets), listPaths([...unfinished, ...stale])];
    if (targets.some(standsForAll))
        return doubtful.filter((path) => unconfirmed.has((0,path_text/* displayPath */.Gt)(path)));
    return doubtful.filter((path) => {
        const shown = (0,path_text/* displayPath */.Gt)(path);
        return unconfirmed.has(shown) || !listed.has(shown);
    });
}
function addPaths(target, paths) {
    if (target.path !== undefined)
        paths.add(target.path);
    if (target.also === undefined)
        return;
    for (const { path } of (0,core_target/* reasonsOf */.zM)(target))
        if (path !== undefined)
            paths.add(path);
}
/** One that was sent in place of the list: which paths it covers, it does not say. */
function standsForAll({ rule }) {
    return rule === 'purge-type' || rule === 'on-too-many';
}
function listUnfinished(task) {
    const { targets } = task.batch;
    const [failed, pending] = [task.failedTargets, task.pendingTargets].map(toSet);
    switch (task.state) {
        case 'done':
            return [];
        case 'failed':
            return failed === undefined ? targets : targets.filter(({ value }) => failed.has(value));
        case 'pending':
        case 'unconfirmed':
            if (pending === undefined)
                return targets;
            return targets.filter(({ value }) => pending.has(value) || failed?.has(value));
        case 'unsent':
            return targets;
    }
}
function toSet(values) {
    return values && new Set(values);
}

;// CONCATENATED MODULE: ./build/js/sources/memory/memory.js





function openMemory({ keys, store, clock, findNewestKey }) {
    let known;
    let lastMoment = 0;
    const write = async (entry) => {
        const text = renderEntry(entry);
        if (text === known?.text)
            return undefined;
        // The clock may stand still between two entries, and a key is taken once.
        lastMoment = Math.max(clock.now(), lastMoment + 1);
        const key = keys.next(lastMoment);
        const answer = await store.save({ key, text });
        if (answer.state !== 'saved')
            return answer;
        known = { key, text };
        return undefined;
    };
    return {
        async recall(part) {
            const [restored, newest] = await Promise.all([
                store.restore(keys.ref),
                findNewestKey(keys.everyRef),
            ]);
            const read = readEntry(restored, { part, prefix: keys.ref });
            if ('unknown' in read) {
                return { entry: undefined, isOvertaken: false, ...(0,sentences/* describeUnknown */.Ee)(read.unknown, part) };
            }
            if (newest !== undefined && isLater(newest, read.key)) {
                return { entry: read.entry, isOvertaken: true, ...sentences/* describeOvertaken */.j5 };
            }
            known = { key: read.key, text: read.text };
            return { entry: read.entry, isOvertaken: false, ...sentences/* silence */.ao };
        },
        async announce({ build, targets, forms }) {
            const doubtful = [...listPaths(targets)];
            const refused = await write({ ...build, ...rememberForms(forms, doubtful), doubtful });
            return refused === undefined ? sentences/* silence */.ao : (0,sentences/* describeUnwritten */.WB)(refused, 'announce');
        },
        async confirm({ key, targets }, ended) {
            const restored = await store.restore(keys.ref);
            if (restored.state !== 'hit')
                return (0,sentences/* describeUnresumed */.gD)(restored);
            const entry = restored.key === key ? parseEntry(restored.text) : undefined;
            if (entry === undefined)
                return (0,sentences/* describeUnresumed */.gD)({ state: 'miss' });
            known = { key, text: restored.text };
            const doubtful = findStillInDoubt(entry.doubtful, { targets, ...ended });
            const refused = await write({ ...entry, doubtful });
            const said = refused === undefined ? sentences/* silence */.ao : (0,sentences/* describeUnwritten */.WB)(refused, 'settle');
            return { ...said, remarks: [...said.remarks, ...(0,sentences/* describeUnconfirmed */.qc)(doubtful.length)] };
        },
        key: () => known?.key ?? '',
        async settle({ build, targets, forms }, ended) {
            const doubtful = findUnconfirmed(targets, ended);
            const refused = await write({ ...build, ...rememberForms(forms, doubtful), doubtful });
            const { notices, remarks } = refused === undefined ? sentences/* silence */.ao : (0,sentences/* describeUnwritten */.WB)(refused, 'settle');
            return { notices, remarks: [...remarks, ...(0,sentences/* describeUnconfirmed */.qc)(doubtful.length)] };
        },
    };
}
/** As long as a page is in doubt, caches may hold it under the forms of the build before. */
function rememberForms(forms, doubtful) {
    if (forms === undefined)
        return {};
    const { now, before } = forms;
    return { forms: before === undefined || doubtful.length === 0 ? now : (0,site_rules/* joinForms */.kX)(now, before) };
}
function readEntry(restored, { part, prefix }) {
    if (restored.state !== 'hit')
        return { unknown: restored };
    const { key, text } = restored;
    // The service falls back to other scopes and to looser matches.
    if (!key.startsWith(prefix))
        return { unknown: { state: 'miss' } };
    const entry = parseEntry(text);
    if (entry === undefined)
        return { unknown: { state: 'failed', why: 'the entry is not a memory' } };
    return entry[part] === undefined ? { unknown: { state: 'miss' } } : { key, text, entry };
}

;// CONCATENATED MODULE: ./build/js/sources/memory/tags.js

function isForTag({ ref, eventName }) {
    return ref.startsWith('refs/tags/') || eventName === 'release';
}
/** Knows nothing and keeps nothing: a re-run of an older tag would find only its own past. */
const tagMemory = {
    recall: async () => ({
        entry: undefined,
        isOvertaken: false,
        notices: [],
        remarks: [
            'A run for a tag cannot remember the run before it, so every file counts as changed. Set `manifest` to compare with the previous build.',
        ],
    }),
    announce: async () => sentences/* silence */.ao,
    settle: async () => sentences/* silence */.ao,
    confirm: async () => sentences/* silence */.ao,
    key: () => '',
};

;// CONCATENATED MODULE: ./build/js/sources/memory/open.js






/** One question to the API is not worth a long wait: without an answer the run goes on. */
const newestMilliseconds = 5_000;
function openCacheMemory(owner, deps) {
    const { context, checksum } = deps;
    if (isForTag(context))
        return tagMemory;
    return openMemory({
        keys: deriveKeys(owner, context, checksum),
        store: limitStore(createHelperStore({ ...deps, temporaryFolder: context.temporaryFolder }), deps),
        clock: deps.clock,
        findNewestKey: (prefix) => findNewestCacheKey(prefix, {
            ...deps,
            signal: AbortSignal.any([deps.signal, AbortSignal.timeout(newestMilliseconds)]),
            requestTimeoutMilliseconds: newestMilliseconds,
            retries: 0,
        }),
    });
}


/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   WB: () => (/* binding */ describeUnwritten),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
// What people read about the memory.

const silence = { notices: [], remarks: [] };
const everything = 'so every file counts as changed';
/** Ways to know what changed without the cache. */
const others = {
    files: "Set `manifest` to the previous build's manifest to compare without the cache.",
    head: 'Use `base: last-success` to compare without the cache.',
};
function describeUnknown(unknown, part) {
    switch (unknown.state) {
        case 'miss':
            return {
                notices: [],
                remarks: [
                    `No earlier run is remembered for this branch and these inputs, ${everything}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`,
                ],
            };
        case 'unavailable':
        case 'denied':
            return {
                notices: [],
                remarks: [`The memory cannot be read (${unknown.why}), ${everything}. ${others[part]}`],
            };
        case 'failed':
        case 'skipped':
            return {
                notices: [`The memory could not be read (${unknown.why}), ${everything}. ${others[part]}`],
                remarks: [],
            };
    }
}
/** `commit` as people write it; `message` is a sentence. */
function describeLostCommit(commit, message) {
    return `The commit that was purged for last (${commit}) cannot be compared, ${everything}. ${message}`;
}
const describeOvertaken = {
    notices: [],
    remarks: [
        `Since the run that is remembered for this branch, this cache was purged for another branch or by a runner with another compression, ${everything}.`,
    ],
};
/** A failure that was reported already is not reported again. */
function describeUnwritten({ state, why }, write) {
    if (state === 'unavailable' || state === 'skipped')
        return silence;
    if (write === 'settle') {
        const notice = `What succeeded could not be remembered (${why}): the next run lists the same files again.`;
        return { notices: [notice], remarks: [] };
    }
    return {
        notices: [
            `The memory could not be written (${why}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`,
        ],
        remarks: [],
    };
}
/** A resumed run whose entry is not there, or not the last one any more. */
function describeUnresumed(unknown) {
    const why = unknown.state === 'miss' ? 'another run has written it since' : unknown.why;
    const remark = `What this run confirmed is not remembered (${why}): the next run lists the same files again.`;
    return { notices: [], remarks: [remark] };
}
function describeUnconfirmed(count) {
    if (count === 0)
        return [];
    const files = count === 1 ? '1 file is' : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(count)} files are`;
    return [`${files} remembered as not confirmed: the next run lists them again.`];
}


/***/ }),

/***/ 80756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendSafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59122);
// Requests that only read: sent again after failures that pass, like a vendor's.



/**
 * The answer, whatever its status, once there is one that will not pass or `retries` are used up.
 * Rejects like SendRequest. Waiting for a rate limit uses up no retry.
 */
async function sendSafely(request, deps) {
    let failures = 0;
    for (;;) {
        const outcome = await attempt(request, deps);
        const isLimited = 'answer' in outcome && isRateLimited(outcome.answer);
        if (!isLimited)
            failures += 1;
        if (!mayPass(outcome) || failures > deps.retries) {
            if ('answer' in outcome)
                return outcome.answer;
            throw outcome.error;
        }
        await waitToRetry(outcome, { request, deps, failures });
    }
}
async function attempt(request, deps) {
    const { requestTimeoutMilliseconds: timeoutMilliseconds, signal } = deps;
    try {
        return { answer: await deps.send({ ...request, method: 'GET', timeoutMilliseconds, signal }) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { error };
    }
}
function mayPass(outcome) {
    if ('answer' in outcome) {
        const { answer } = outcome;
        return isRateLimited(answer) || isPassingStatus(answer.status);
    }
    const { error } = outcome;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr && !error.isLasting);
}
/** A server that fails or is overloaded; 501 says that it never will do it. */
function isPassingStatus(status) {
    return status === 408 || status === 425 || (status >= 500 && status !== 501);
}
/** GitHub answers 403 when its limit is reached. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimited({ status, headers }) {
    if (status === 429)
        return true;
    return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
}
async function waitToRetry(outcome, { request, deps, failures }) {
    const { clock, random, logger, signal } = deps;
    const asked = 'answer' in outcome ? askedWait(outcome.answer, clock.now()) : 0;
    const wait = Math.max(asked, (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(Math.max(failures, 1), random()));
    const { host } = request.url;
    const what = describe(outcome, host);
    logger.info(`${what} Retrying in ${(wait / 1_000).toFixed(1)} s.`);
    await (0,_during_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)(`waiting for ${host} to answer`, () => clock.sleep(wait, signal));
}
function describe(outcome, host) {
    if ('answer' in outcome)
        return `${host} answered HTTP ${outcome.answer.status}.`;
    return outcome.error instanceof Error ? outcome.error.message : `No answer from ${host}.`;
}
/** Milliseconds, from `Retry-After` or GitHub's own header, which holds seconds since the epoch. */
function askedWait({ headers }, now) {
    const reset = Number(headers['x-ratelimit-reset'] ?? '');
    const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : 0;
    return (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(headers['retry-after'], now) ?? Math.max(untilReset || 0, 0);
}


/***/ })

};
