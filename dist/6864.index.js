export const id = 6864;
export const ids = [6864,8181,2611];
export const modules = {

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






const forms = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__/* .urlForms */ .bt)).readonly();
const UsedFormsField = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ page: forms, index: forms }).optional().catch(undefined);
const envelope = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    algorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null),
    forms: UsedFormsField,
});
function renderManifest(manifest, used) {
    const lines = [...manifest]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
    const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    const known = used === undefined ? '' : `  "forms": ${JSON.stringify(used)},\n`;
    return `{\n  "v": 1,\n  "algorithm": "sha256",\n${known}  "files": ${files}\n}\n`;
}
function parseManifest(bytes) {
    const json = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes) : undefined;
    if (json === undefined)
        return { problem: 'is not whole JSON; it may be cut off' };
    const parsed = envelope.safeParse(json);
    if (!parsed.success)
        return { problem: 'is not a manifest that `manifest-output` writes' };
    const hashes = parseHashes(parsed.data.files);
    return 'manifest' in hashes ? { ...hashes, forms: parsed.data.forms } : hashes;
}
function parseHashes(files) {
    const manifest = new Map();
    for (const [path, hash] of Object.entries(files)) {
        if (!isInside(path))
            return { problem: `names a path outside the root (${show(path)})` };
        if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
            return { problem: `has no SHA-256 hash for ${show(path)}` };
        manifest.set(path, hash);
    }
    return { manifest };
}
function show(path) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path), 80);
}
function isInside(path) {
    const segments = path.split('/');
    return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isOfSameRun),
/* harmony export */   Cd: () => (/* binding */ deriveKeys),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   deriveKeysLike: () => (/* binding */ deriveKeysLike)
/* harmony export */ });
const name = 'cdn-cache-action-1';
function deriveKeys(owner, { ref, runId, runAttempt }, checksum) {
    const { provider, mode, address, baseUrls, root, files, purgeAllIf } = owner;
    const parts = [provider, mode, address, baseUrls.toSorted(), root, files];
    const identity = JSON.stringify(purgeAllIf === undefined ? parts : [...parts, purgeAllIf]);
    const everyRef = `${name}-${checksum(identity).slice(0, 16)}-`;
    const own = `${everyRef}${checksum(ref).slice(0, 8)}-`;
    return {
        everyRef,
        ref: own,
        next: nextAfter(own, { runId, runAttempt }),
    };
}
const form = /^((.+-)[0-9a-f]{8}-)(\d*)-(\d+)-(\d+)$/;
function deriveKeysLike(key, { runId, runAttempt }) {
    const [, own, everyRef] = form.exec(key) ?? [];
    if (own === undefined || everyRef === undefined || !everyRef.startsWith(`${name}-`))
        return undefined;
    return { everyRef, ref: own, next: nextAfter(own, { runId, runAttempt }) };
}
function isOfSameRun(key, first) {
    const [, own, , run] = form.exec(key) ?? [];
    const [, firstOwn, , firstRun] = form.exec(first) ?? [];
    const isSame = own !== undefined && own === firstOwn && run === firstRun;
    return key === first || (isSame && isLater(key, first));
}
function nextAfter(own, { runId, runAttempt }) {
    return (milliseconds) => `${own}${runId}-${runAttempt}-${Math.floor(milliseconds)}`;
}
function isLater(key, other) {
    return momentOf(key) > momentOf(other);
}
function momentOf(key) {
    return Number(key.slice(key.lastIndexOf('-') + 1));
}


/***/ }),

/***/ 46864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMemory: () => (/* binding */ openMemory)
});

// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/disk/manifest-file.js
var manifest_file = __webpack_require__(42483);
;// CONCATENATED MODULE: ./build/js/sources/memory/entry.js



const envelope = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
        .exactOptional(),
    files: schemas/* custom */.IeY((value) => typeof value === 'object' && value !== null).exactOptional(),
    forms: manifest_file/* UsedFormsField */.LD,
    doubtful: schemas/* array */.YOg(schemas/* string */.YjP().refine(manifest_file/* isInside */.FK)),
});
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

// EXTERNAL MODULE: ./build/js/sources/memory/keys.js
var memory_keys = __webpack_require__(12611);
// EXTERNAL MODULE: ./build/js/sources/memory/sentences.js
var sentences = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/sources/memory/unconfirmed.js


function listPaths(targets) {
    const paths = new Set();
    for (const target of targets)
        addPaths(target, paths);
    return paths;
}
function listPurged({ targets, meansAll = [] }) {
    return [...new Set([...listPaths(targets), ...meansAll])];
}
function findUnconfirmed(purged, { tasks, stale }) {
    if (tasks.length === 0)
        return listPurged(purged);
    const unconfirmed = new Set(listPaths(stale));
    for (const target of tasks.flatMap(listUnfinished)) {
        if (standsForAll(target))
            return listPurged(purged);
        addPaths(target, unconfirmed);
    }
    return [...unconfirmed];
}
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
function standsForAll({ rule }) {
    return rule === 'purge-type' || rule === 'on-too-many' || rule === 'purge-all-if';
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
            if (newest !== undefined && (0,memory_keys/* isLater */.d8)(newest, read.key)) {
                return { entry: read.entry, isOvertaken: true, ...sentences/* describeOvertaken */.j5 };
            }
            known = { key: read.key, text: read.text };
            return { entry: read.entry, isOvertaken: false, ...sentences/* silence */.ao };
        },
        prepare(draft) {
            const announced = toAnnounced(draft);
            const entry = renderEntry(announced);
            if (entry === known?.text && announced.doubtful.length === 0)
                return undefined;
            return { key: keys.next(clock.now()), entry };
        },
        async announce(draft) {
            const refused = await write(toAnnounced(draft));
            return refused === undefined ? sentences/* silence */.ao : (0,sentences.describeUnwritten)(refused, 'announce');
        },
        async confirm({ key, targets, ofSameRun = false }, ended) {
            const restored = await store.restore(keys.ref);
            if (restored.state !== 'hit')
                return (0,sentences/* describeUnresumed */.gD)(restored);
            const isOwn = ofSameRun ? (0,memory_keys/* isOfSameRun */.$m)(restored.key, key) : restored.key === key;
            const entry = isOwn ? parseEntry(restored.text) : undefined;
            if (entry === undefined)
                return (0,sentences/* describeUnresumed */.gD)({ state: 'miss' });
            known = { key: restored.key, text: restored.text };
            const doubtful = findStillInDoubt(entry.doubtful, { targets, ...ended });
            const refused = await write({ ...entry, doubtful });
            const said = refused === undefined ? sentences/* silence */.ao : (0,sentences.describeUnwritten)(refused, 'settle');
            return { ...said, remarks: [...said.remarks, ...(0,sentences/* describeUnconfirmed */.qc)(doubtful.length)] };
        },
        key: () => known?.key ?? '',
        async settle({ build, forms, ...purged }, ended) {
            const doubtful = findUnconfirmed(purged, ended);
            const refused = await write({ ...build, ...rememberForms(forms, doubtful), doubtful });
            const { notices, remarks } = refused === undefined ? sentences/* silence */.ao : (0,sentences.describeUnwritten)(refused, 'settle');
            return { notices, remarks: [...remarks, ...(0,sentences/* describeUnconfirmed */.qc)(doubtful.length)] };
        },
    };
}
function toAnnounced({ build, forms, ...purged }) {
    const doubtful = listPurged(purged);
    return { ...build, ...rememberForms(forms, doubtful), doubtful };
}
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
    if (!key.startsWith(prefix))
        return { unknown: { state: 'miss' } };
    const entry = parseEntry(text);
    if (entry === undefined)
        return { unknown: { state: 'failed', why: 'the entry is not a memory' } };
    return entry[part] === undefined ? { unknown: { state: 'miss' } } : { key, text, entry };
}


/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   describeUnwritten: () => (/* binding */ describeUnwritten),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);

const silence = { notices: [], remarks: [] };
const everything = 'so every file counts as changed';
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
function describeLostCommit(commit, message) {
    return `The commit that was purged for last (${commit}) cannot be compared, ${everything}. ${message}`;
}
const describeOvertaken = {
    notices: [],
    remarks: [
        `Since the run that is remembered for this branch, this cache was purged for another branch or by a runner with another compression, ${everything}.`,
    ],
};
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


/***/ })

};
