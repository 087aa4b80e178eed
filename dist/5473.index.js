export const id = 5473;
export const ids = [5473];
export const modules = {

/***/ 76202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createPathFilter)
/* harmony export */ });
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

/***/ 58516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73395);
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31329);


const matcherOptions = {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
    platform: 'linux',
    preserveMultipleSlashes: true,
};
function compilePatterns(lines) {
    const rules = lines
        .map(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)
        .map(({ negates, alternatives }) => ({
        matched: !negates,
        tests: alternatives.map(compileAlternative),
    }))
        .reverse();
    return (path) => {
        for (const { matched, tests } of rules) {
            for (const test of tests)
                if (test(path))
                    return matched;
        }
        return false;
    };
}
function compileAlternative(pattern) {
    const folder = /^([^*?[\\]+\/)?\*\*$/.exec(pattern);
    if (folder !== null) {
        const [, start = ''] = folder;
        return (path) => path.length > start.length && path.startsWith(start);
    }
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, matcherOptions);
    return (path) => matcher.match(path);
}


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

/***/ 38600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasNoEvidence),
/* harmony export */   Q: () => (/* binding */ createFormChooser)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/* harmony import */ var _tally_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76067);


const leastVotes = 3;
const leastShare = 0.5;
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

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ createSiteRules),
/* harmony export */   Lw: () => (/* binding */ listUsedForms),
/* harmony export */   kX: () => (/* binding */ joinForms)
/* harmony export */ });
/* harmony import */ var _choose_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38600);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78473);


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

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ tallyForms),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf)
/* harmony export */ });
/* unused harmony export votesNot */
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);

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
const dotted = /^(?<prefix>.*?)(?<numbers>\d+(?:\.\d+)+)(?:-(?<prerelease>[\w.-]+))?(?:\+[\w.-]+)?$/;
const single = /^(?<prefix>.*?)(?<numbers>\d+)$/;
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
function compareText(one, other) {
    return one.localeCompare(other, 'en', { numeric: true });
}
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
function isMovingTag({ numbers }, current) {
    return !current.isDate && current.numbers.startsWith(`${numbers}.`);
}
function mayPrecede({ prerelease }, current) {
    return current.prerelease !== '' || prerelease === '';
}
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



async function resolveHead(name, source) {
    const head = { name, input: 'head' };
    checkName(head);
    const [id = ''] = await source.obtain([head]);
    return id;
}
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
function noteEqual({ base }, { baseId, headId }) {
    if (baseId !== headId)
        return [];
    if (base.how === 'commit')
        return [
            `\`base\` (${(0,core_text/* oneLine */.TN)(base.name, 100)}) is the same commit as the head (${shorten(headId)}), so nothing counts as changed. A branch that was pushed is at its new commit already: leave \`base\` out, or use \`base: last-purge\`.`,
        ];
    if (base.how !== 'last-success')
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
function checkName({ name, input }) {
    if (!/^-|[\u0000-\u0020\u007f]/.test(name) && name !== '')
        return;
    throw new errors/* SourceError */.c8('git-failed', `\`${input}\` is ${name === '' ? 'empty' : `\`${(0,core_text/* oneLine */.TN)(name, 100)}\``}, which names no commit.`, { input, remedy: `Give \`${input}\` as a commit id, a branch or a tag.` });
}
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
  $4: () => (/* binding */ findMeansAll),
  h$: () => (/* binding */ listIfDoubtful)
});

// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __webpack_require__(55606);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __webpack_require__(31329);
// EXTERNAL MODULE: ./build/js/core/patterns/path-matcher.js
var path_matcher = __webpack_require__(58516);
;// CONCATENATED MODULE: ./build/js/core/patterns/nearest-miss.js





const mostSearched = 20_000;
const mostPatterns = 10;
function findNearestMiss(patterns, place) {
    const positive = patterns
        .map((line) => line.trim())
        .filter((line) => !line.startsWith('!'))
        .slice(0, mostPatterns);
    const served = place.paths.filter((path) => isBelow(path, place.root));
    const searched = { ...place, paths: served.slice(0, mostSearched) };
    return (findOutsideRoot(patterns, place) ??
        (served.length === 0 && place.root !== '' ? describeEmptyRoot(place) : undefined) ??
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
    const outside = paths.filter((0,path_matcher/* compilePatterns */.x)(patterns));
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
function findFor(pattern, { paths }) {
    return paths.find((0,path_matcher/* compilePatterns */.x)([pattern]));
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
    const below = pattern.replace(/^(?:\.?\/)+/, '');
    const folders = place.root.split('/');
    for (let depth = folders.length; depth > 0; depth -= 1) {
        const folder = folders.slice(0, depth).join('/');
        const written = `${folder}/${below}`;
        const path = findFor(written, place);
        const why = `patterns are over paths of the workspace and not of ${depth === folders.length ? '`root`' : `\`${folder}\``}`;
        if (path !== undefined)
            return toMiss(path, { why, written });
    }
    return undefined;
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
    const matches = (0,path_matcher/* compilePatterns */.x)([pattern.toLowerCase()]);
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
function toPattern(name) {
    return name.replaceAll(/[*?[\]{}\\!]/g, '\\$&');
}
function findOtherForm(pattern, { paths }) {
    const matches = (0,path_matcher/* compilePatterns */.x)([pattern.normalize('NFC')]);
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
function describeEmptyRoot({ root }) {
    return {
        why: `there are no files in \`root\` (${root})`,
        remedy: 'Set `root` to the folder that is served. If the site is built in the job, build it before this step.',
    };
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






function createServedTest({ files, root }) {
    const matches = (0,path_matcher/* compilePatterns */.x)(files);
    const findSkipReason = (0,path_filter/* createPathFilter */._)({ matches, root, forWarming: false }, new Set());
    return (path) => findSkipReason(path) === undefined;
}
function listPatterns({ files, root, purgeAllIf = [] }) {
    const lists = [
        { input: 'files', files, root },
        { input: 'purge-all-if', files: purgeAllIf, root: '' },
    ];
    return lists.filter((list) => list.files.length > 0);
}
function createTest({ input, ...wanted }) {
    const isServed = createServedTest(wanted);
    return input === 'files' ? isServed : (path) => isServed(path) || isServed(path + child);
}
const child = '/_';
function findIdle(patterns, hasPath) {
    return patterns.files.filter((line) => !line.trim().startsWith('!') && !hasPath(createTest({ ...patterns, files: [line] })));
}
async function listIfDoubtful(found, { wanted, place = '', list }) {
    const { paths } = found.changes;
    const hasPath = (isServed) => paths.some((path) => isServed(place + path));
    const isSure = listPatterns(wanted).every((patterns) => hasPath(createTest(patterns)) && findIdle(patterns, hasPath).length === 0);
    if (isSure)
        return found;
    return { ...found, files: [...(await list()), ...found.skipped.map(({ path }) => path)] };
}
function findMeansAll(found, { purgeAllIf }) {
    if (purgeAllIf === undefined)
        return [];
    const meansAll = createTest({ input: 'purge-all-if', files: purgeAllIf, root: '' });
    return [...found.changes.paths, ...found.skipped.map(({ path }) => path)].filter(meansAll);
}
function checkCouldMatch({ files: listed, changes, record }, wanted) {
    if (listed === undefined)
        return [];
    const place = describePlace(record);
    const hasPath = (isServed) => listed.some(isServed) || changes.paths.some(isServed);
    return listPatterns(wanted).flatMap((patterns) => {
        const { input, files, root } = patterns;
        const miss = { input, root, paths: listed, place };
        if (hasPath(createTest(patterns)))
            return noteIdle(findIdle(patterns, hasPath), miss);
        const { why, remedy } = findNearestMiss(files, miss);
        throw new errors/* SourceError */.c8('nothing-matches', `\`${input}\` (${showLines(files)}) matches no file of ${place}: ${why}.`, { input, remedy: `${remedy}${adviseBuild(input, record)}` });
    });
}
function adviseBuild(input, { kind }) {
    if (input === 'files' || kind !== 'manifest')
        return '';
    return ' The built files are compared, so a changed template shows in the pages that are made with it: remove `purge-all-if`, or name files of the build.';
}
const mostExplained = 3;
function noteIdle(lines, { input, root, paths, place }) {
    const explained = lines.slice(0, mostExplained).map((line) => {
        const { why, remedy } = findNearestMiss([line], { root, paths });
        return `\`${input}\`: the pattern ${showLines([line])} matches no file of ${place}: ${why}. ${remedy}`;
    });
    const others = lines.length - explained.length;
    if (others === 0)
        return explained;
    return [
        ...explained,
        `\`${input}\`: ${(0,core_text/* groupDigits */.K9)(others)} more ${others === 1 ? 'pattern matches' : 'patterns match'} no file of ${place}.`,
    ];
}
function showLines(lines) {
    const [first = '', ...others] = lines.map((line) => `\`${(0,core_text/* oneLine */.TN)(line, 100)}\``);
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function describePlace({ kind, head }) {
    if (head !== undefined)
        return `the commit ${(0,resolve_range/* shorten */.ml)(head)}`;
    return kind === 'manifest' ? 'the build' : 'the workspace';
}


/***/ }),

/***/ 45473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deriveList: () => (/* binding */ deriveList)
});

// EXTERNAL MODULE: ./build/js/core/patterns/path-matcher.js
var path_matcher = __webpack_require__(58516);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/patterns/path-filter.js
var path_filter = __webpack_require__(76202);
// EXTERNAL MODULE: ./build/js/core/urls/rewrite-path.js
var rewrite_path = __webpack_require__(99067);
// EXTERNAL MODULE: ./build/js/core/urls/encode-path.js
var encode_path = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
;// CONCATENATED MODULE: ./build/js/core/urls/site/file-urls.js


function createUrlFinder(purpose) {
    const { rules } = purpose;
    const choose = createFormFinder(purpose);
    const findSeen = (path) => rules.seen.size === 0 ? nothingSeen : (rules.seen.get(path) ?? nothingSeen);
    const addPage = (file, { sort, isOpen }, spelling) => {
        for (const chosen of choose(file, sort)) {
            if (!isOpen && spelling.seen.some(({ form }) => form === chosen.form))
                continue;
            spell((0,site_form/* toFormPath */.r7)(file.written, sort, chosen.form), chosen, spelling);
        }
    };
    return (file, add) => {
        const seen = findSeen(file.path);
        const hasEscapes = file.written !== file.path;
        const isOpen = file.isDeleted || hasEscapes;
        for (const known of seen)
            add(known.url, toLinkReason(known));
        const sort = (0,site_form/* sortOf */.ac)(file.path);
        const spelling = { rules, seen, add, hasEscapes };
        if (sort !== undefined)
            addPage(file, { sort, isOpen }, spelling);
        else if (seen.length === 0 || isOpen)
            spell(file.written, fileReason, spelling);
    };
}
const nothingSeen = [];
const fileReason = { rule: 'file' };
function toLinkReason({ form }) {
    return form === undefined ? { rule: 'link' } : { rule: 'link', form };
}
function createFormFinder(purpose) {
    const usual = new Map();
    return (file, sort) => {
        const choice = purpose.rules.choose(file.path, sort);
        const isUsual = !file.isDeleted && !file.isAdded && file.path !== '/index.html';
        const known = isUsual ? usual.get(choice) : undefined;
        if (known !== undefined)
            return known;
        const forms = listForms(file, { sort, choice, purpose });
        if (isUsual)
            usual.set(choice, forms);
        return forms;
    };
}
function listForms({ path, isDeleted, isAdded }, { sort, choice: { main, used, folder }, purpose: { rules, forPurge } }) {
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
    if (sort === 'index' && (isAdded || isDeleted) && !isRoot)
        add('/x', 'folder');
    if (sort === 'page' || rules.addsIndexFile)
        add(site_form/* ownForms */.om[sort], 'file');
    return chosen;
}
function spell(path, reason, { rules, seen, add, hasEscapes }) {
    const spellings = hasEscapes ? [encodeMarked(path)] : rules.spell(path);
    for (const url of spellings) {
        if (seen.some((known) => known.url === url))
            continue;
        add(url, url === spellings[0] ? reason : { ...reason, rule: 'spelling' });
    }
}
function encodeMarked(path) {
    return (0,encode_path/* encodePath */.O)(path).replaceAll('%00', '%');
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/twins.js
const twinEnd = /\.(?:gz|br|zst)$/;
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
function hasOwnUrl(path, seen) {
    return seen.has(path) || /\/sitemap[^/]*\.xml\.gz$/.test(path);
}

;// CONCATENATED MODULE: ./build/js/core/urls/derive-urls.js




function deriveTargets(changes, derivation) {
    const { baseUrls, rules, forWarming } = derivation;
    const findSkipReason = (0,path_filter/* createPathFilter */._)(derivation, changes.deleted);
    const serve = createServer(changes, derivation);
    const findTwin = createTwinFinder(changes, (path) => rules.has(serve(path).path));
    const findUrls = createUrlFinder({ rules, forPurge: !forWarming });
    const targets = [];
    const skipped = [];
    const derive = (cause) => {
        findUrls(cause.served, (url, reason) => {
            for (const baseUrl of baseUrls)
                targets.push(toTarget(baseUrl + url, reason, cause));
        });
    };
    for (const path of changes.paths) {
        const reason = findSkipReason(path);
        if (reason !== undefined) {
            skipped.push({ path, reason });
            continue;
        }
        const original = findTwin(path);
        if (original !== undefined)
            derive({ path, served: serve(original), isTwin: true });
        const served = serve(path);
        if (original === undefined || hasOwnUrl(served.path, rules.seen))
            derive({ path, served });
    }
    return { targets, skipped };
}
function createServer({ deleted, added }, { root, rewrites }) {
    return (path) => {
        const original = root === '' ? `/${path}` : path.slice(root.length);
        const written = (0,rewrite_path/* applyRewrites */.iT)(original, rewrites);
        return {
            path: rewrites.length === 0 ? original : (0,rewrite_path/* decodeEscapes */.zR)(written),
            written,
            isRewritten: written !== original,
            isDeleted: deleted.size > 0 && deleted.has(path),
            isAdded: added.size > 0 && added.has(path),
        };
    };
}
function toTarget(value, { rule, form, folder }, { path, isTwin, served: { isDeleted, isRewritten } }) {
    const written = isRewritten && rule === 'file' ? 'rewrite' : rule;
    const target = {
        kind: 'url',
        value,
        rule: isTwin === true ? 'twin' : written,
        path,
    };
    if (form !== undefined)
        target.form = form;
    if (folder !== undefined)
        target.folder = folder;
    if (isDeleted)
        target.deleted = true;
    return target;
}

// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 1 modules
var could_match = __webpack_require__(42150);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var root = __webpack_require__(82729);
;// CONCATENATED MODULE: ./build/js/sources/disk/static-source.js




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
const mostCompared = 20;
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
    return (await exists(path)) && !(await (0,root/* isFolder */.lQ)(path));
}
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/sources/notices.js
var notices = __webpack_require__(72610);
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









async function deriveList(request, deps) {
    const { files, purgeAllIf } = request.selection;
    if (files.length > 0 || purgeAllIf !== undefined) {
        const list = await derive(request, deps);
        if (list.record !== undefined)
            deps.logger.info(`Source: ${list.record.decision}`);
        return list;
    }
    const memory = await draftEverything(request, deps);
    const nothing = { targets: [], skipped: [], notices: [], remarks: [] };
    return memory === undefined ? nothing : { ...nothing, memory };
}
async function draftEverything(request, deps) {
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
    if (selection.files.length === 0)
        return await findReasons(selection, deps);
    const { findChanges } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523));
    const found = await findChanges(selection, deps);
    const idle = (0,could_match/* checkCouldMatch */.PT)(found, selection);
    const meansAll = (0,could_match/* findMeansAll */.$4)(found, selection);
    const matches = (0,path_matcher/* compilePatterns */.x)(selection.files);
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
            ...idle,
            ...(0,notices/* noteSubmodules */.yT)(found.skipped, matches),
            ...(0,notices/* noteSymlinks */.$t)(found.skipped, (0,could_match/* createServedTest */.Mf)(selection)),
            ...(await noteStaticSource(root, deps)),
            ...notes.notices,
        ],
        remarks: [...(found.remarks ?? []), ...notes.remarks],
        ...(site === undefined ? {} : { learned: site.summary }),
        ...(meansAll.length === 0 ? {} : { meansAll }),
        ...(found.listsAll === undefined ? {} : { listsAll: found.listsAll }),
        ...(found.changes.inDoubt === undefined ? {} : { inDoubt: found.changes.inDoubt }),
        ...(found.build === undefined
            ? {}
            : {
                memory: { build: found.build, targets, meansAll, forms: forms && { now: forms, before } },
            }),
        ...(found.manifest === undefined ? {} : { manifest: found.manifest }),
        forms,
    };
}
async function findReasons(selection, deps) {
    const { findChanges } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523));
    const asked = { ...selection, root: '' };
    const found = await findChanges(asked, deps);
    const notices = [...found.notices, ...(0,could_match/* checkCouldMatch */.PT)(found, asked)];
    const meansAll = (0,could_match/* findMeansAll */.$4)(found, asked);
    const { record, remarks = [], build } = found;
    return {
        ...{ targets: [], skipped: [], record, notices, remarks },
        ...(meansAll.length === 0 ? {} : { meansAll }),
        ...(build === undefined ? {} : { memory: { build, targets: [], meansAll } }),
    };
}
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
function deriveUnchanged({ allPaths }, { targets, derivation }) {
    if (allPaths === undefined)
        return {};
    const listed = new Set(targets.map(({ value }) => value));
    const all = deriveTargets({ paths: allPaths, deleted: new Set(), added: new Set() }, { ...derivation, matches: () => true });
    const others = new Set(all.targets.map(({ value }) => value));
    return { unchangedUrls: [...others].filter((value) => !listed.has(value)) };
}


/***/ }),

/***/ 67750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPathBelow),
/* harmony export */   e: () => (/* binding */ toDiskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73786);


function toDiskPath(folder, below, { toNamespacedPath } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const path = below === '' ? folder : `${folder}/${below}`;
    return Buffer.from((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePathBytes */ .XW)(toNamespacedPath(path)));
}
function toPathBelow(folder, path, { relative, sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return relative(folder, path).split(sep).join('/');
}


/***/ }),

/***/ 82729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ adviseRoot),
/* harmony export */   checkRoot: () => (/* binding */ checkRoot),
/* harmony export */   eS: () => (/* binding */ findNearestOnDisk),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   refuseLinkedRoot: () => (/* binding */ refuseLinkedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _nearest_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95677);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67750);







async function checkRoot(root, { context: { workspace } }) {
    if (root === '' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root))))
        return;
    const nearest = await findNearestOnDisk(root, workspace);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('nothing-matches', `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(root, 100)}) is not a folder.`, {
        input: 'root',
        remedy: `${adviseRoot(nearest)}Set \`root\` to the folder of the built site, and build it before this step.`,
    });
}
async function refuseLinkedRoot(root, { context: { workspace } }) {
    if (root === '')
        return;
    const [top, folder] = await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root)),
    ]);
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, root))
        return;
    const inside = (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPathBelow */ ._)(top, folder);
    const isInside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && !['', '..'].includes(inside.split('/', 1)[0] ?? '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('nothing-matches', `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(root, 100)}) is a symbolic link or below one, and \`source: all\` does not follow links.`, {
        input: 'root',
        remedy: isInside
            ? `Set \`root\` to the folder itself: \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_6__/* .displayPath */ .Gt)(inside), 100)}\`.`
            : 'Copy the site into a folder of the workspace, or use `source: manifest`.',
    });
}
async function findNearestOnDisk(root, workspace) {
    return await (0,_nearest_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findNearestFolder */ .e)(root, async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder), { withFileTypes: true }).catch(() => []);
        return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    });
}
function adviseRoot(nearest) {
    return nearest === undefined ? '' : `Did you mean \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(nearest, 100)}\`? `;
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 95677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findNearestFolder)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55606);

async function findNearestFolder(root, list) {
    const found = [];
    for (const name of root.split('/')) {
        const names = await list(found.join('/'));
        const there = names.includes(name)
            ? name
            : (findSpelling(name, names) ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .q)(name, names));
        if (there === undefined)
            return undefined;
        found.push(there);
    }
    const nearest = found.join('/');
    return nearest === root ? undefined : nearest;
}
function findSpelling(name, names) {
    const wanted = name.normalize('NFC').toLowerCase();
    return names.find((one) => one.normalize('NFC').toLowerCase() === wanted);
}


/***/ })

};
