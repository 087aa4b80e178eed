export const id = 1268;
export const ids = [1268,2806,8469,8886,5608];
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

/***/ 97644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ compareCommits)
});

// EXTERNAL MODULE: ./build/js/core/empty-tree.js
var empty_tree = __webpack_require__(92734);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 1 modules
var could_match = __webpack_require__(42150);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/sources/disk/compare-builds.js
var compare_builds = __webpack_require__(22806);
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var disk_root = __webpack_require__(82729);
// EXTERNAL MODULE: ./build/js/sources/disk/walk-folder.js
var walk_folder = __webpack_require__(68469);
// EXTERNAL MODULE: ./build/js/sources/nearest-folder.js
var nearest_folder = __webpack_require__(95677);
;// CONCATENATED MODULE: ./build/js/sources/commits/find-build.js









async function findBuild({ head, root, source }, comparison) {
    const committed = await source.listFolder(head, root);
    if (committed === undefined)
        return undefined;
    if (committed.every(compare_builds.isHidden))
        return { untrackedAt: head, ...(await findCommitted({ head, root, source }, comparison)) };
    const find = (names) => findUncommitted({ root, names: new Set(names) }, comparison);
    if ((await find(committed)) === undefined)
        return undefined;
    const built = await find([...committed, ...(await source.listCheckedOut(root))]);
    return built === undefined ? undefined : { untrackedAt: head, built };
}
async function findCommitted({ head, root, source }, { deps, place }) {
    if (await (0,disk_root/* isFolder */.lQ)((0,external_node_path_.join)(deps.context.workspace, root)))
        return {};
    const nearest = await (0,nearest_folder/* findNearestFolder */.e)(root, async (folder) => (await source.listFolder(head, folder)) ?? []);
    return nearest === undefined ? {} : { nearest: place + nearest };
}
function mayHash({ source, base, head }) {
    if (head !== undefined)
        return false;
    return base === selection/* lastPurge */.mI || (source === 'auto' && base === undefined);
}
function noteBuild({ built }, { base }) {
    if (built === undefined || base === undefined)
        return [];
    return [
        `\`root\` holds files that are not committed, such as ${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(built), 200)}, and commits do not say when these change. If the site is built in the job, use \`base: last-purge\`, or leave out \`base\`.`,
    ];
}
const find_build_packages = 'node_modules';
async function findUncommitted({ root, names }, { deps, place, selection }) {
    const folder = (0,external_node_path_.join)(deps.context.workspace, root);
    const isServed = (0,could_match/* createServedTest */.Mf)(selection);
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        deps.signal.throwIfAborted();
        const { files, folders } = await (0,walk_folder/* listFolder */.b)(folder, below).catch(() => nothing);
        const isNew = (path) => below !== '' || !(names.has(path) || (0,compare_builds.isHidden)(path) || path === find_build_packages);
        const file = files
            .filter(isNew)
            .map((path) => `${place}${root}/${path}`)
            .find(isServed);
        if (file !== undefined)
            return file;
        open.push(...folders.filter(isNew));
    }
    return undefined;
}
const nothing = { files: [], folders: [] };

// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
;// CONCATENATED MODULE: ./build/js/sources/commits/compare-commits.js
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





async function compareCommits(commits, comparison) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, commits, true);
        const { selection, deps } = comparison;
        const untracked = await findUntracked(comparison, source);
        if (untracked !== undefined && (untracked.built === undefined || mayHash(selection)))
            return untracked;
        const rangeDeps = {
            source,
            async findLastSuccess() {
                const { findLastSuccess } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(9978)]).then(__webpack_require__.bind(__webpack_require__, 99978));
                return await findLastSuccess(deps);
            },
        };
        const compared = await comparePlanned(comparison, rangeDeps);
        const notices = untracked === undefined ? [] : noteBuild(untracked, selection);
        const found = { ...compared, notices: [...compared.notices, ...notices] };
        return await addFiles(found, { source, comparison });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function findUntracked(comparison, source) {
    const { plan, place, root, selection } = comparison;
    if (root === '')
        return undefined;
    const head = await (0,resolve_range/* resolveHead */.tK)(plan.head, source);
    if (root === undefined) {
        const names = (await source.listFolder(head, selection.root)) ?? [];
        return {
            untrackedAt: head,
            ...(names.length === 0 ? {} : { nearest: place + selection.root }),
        };
    }
    return await findBuild({ head, root, source }, comparison);
}
async function comparePlanned(comparison, rangeDeps) {
    const { plan } = comparison;
    const { base } = plan;
    if (base.how !== 'last-purge') {
        return await compareRange({ ...plan, base }, { ...comparison, rangeDeps });
    }
    const { findSinceLastPurge } = await __webpack_require__.e(/* import() */ 8475).then(__webpack_require__.bind(__webpack_require__, 78475));
    return await findSinceLastPurge({ ...plan, base }, { ...comparison, rangeDeps });
}
async function addFiles(found, { source, comparison }) {
    const { selection, place } = comparison;
    const { head = '' } = found.record;
    try {
        return await (0,could_match/* listIfDoubtful */.h$)(found, {
            wanted: selection,
            place,
            async list() {
                const { changes, skipped } = await source.compare({ head });
                return [...changes.paths, ...skipped.map(({ path }) => path)];
            },
        });
    }
    catch (error) {
        if (!isTruncated(error))
            throw error;
        const isServed = (0,could_match/* createServedTest */.Mf)(selection);
        if (found.changes.paths.some((path) => isServed(place + path)))
            return found;
        const notice = `Whether \`files\` matches anything is not known: ${error.message}`;
        return { ...found, notices: [...found.notices, notice] };
    }
}
async function compareRange(plan, { selection, rangeDeps }) {
    const { source } = rangeDeps;
    const range = await (0,resolve_range/* resolveRange */.Ss)(plan, rangeDeps);
    const { base, head, decision } = range;
    const { changes, skipped, notices = [] } = await source.compare(range);
    const all = selection.findsUnchanged === true ? await source.compare({ head }) : undefined;
    const ids = { base: base ?? (0,empty_tree/* emptyTreeBeside */.i)(head), head };
    return {
        changes: base === undefined ? { ...changes, added: new Set() } : changes,
        skipped,
        ...(all === undefined ? {} : { allPaths: all.changes.paths }),
        record: { kind: source.kind, ...ids, decision },
        notices: [...range.notices, ...notices],
    };
}
function isTruncated(error) {
    return error instanceof errors/* SourceError */.c8 && error.problems[0]?.code === 'compare-truncated';
}


/***/ }),

/***/ 22806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YW: () => (/* binding */ checkShrunk),
/* harmony export */   checkServed: () => (/* binding */ checkServed),
/* harmony export */   ew: () => (/* binding */ diffManifests),
/* harmony export */   isHidden: () => (/* binding */ isHidden),
/* harmony export */   toWorkspacePath: () => (/* binding */ toWorkspacePath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);



function diffManifests(before, after) {
    const present = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    const deleted = [...before.keys()].filter((path) => !after.has(path));
    return {
        paths: [...present, ...deleted].sort(),
        deleted: new Set(deleted),
        added: new Set(before.size === 0 ? [] : present.filter((path) => !before.has(path))),
    };
}
function toWorkspacePath(root, path) {
    return root === '' ? path : `${root}/${path}`;
}
function checkShrunk(root, before, after) {
    const earlier = before.size === 0 ? '' : `; the previous build had ${countFiles(before.size)}`;
    checkServed(root, [...after.keys()], earlier);
    if (after.size * 2 >= before.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${showRoot(root)} holds ${countFiles(after.size)}${earlier}, and a site that loses more than half of its files is more likely an incomplete build.`, { input: 'root', remedy: `${checkBuild} If it is, run once with \`purge-type: all\`.` });
}
const checkBuild = 'Check that the build before this step is complete.';
function showRoot(root) {
    return `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(root === '' ? '.' : root, 100)})`;
}
function checkServed(root, files, earlier = '') {
    if (!files.every((path) => isHidden(path.slice(path.lastIndexOf('/') + 1))))
        return;
    const [first] = files;
    const what = first === undefined
        ? 'no files'
        : `only files that nobody visits, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first), 100)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${showRoot(root)} holds ${what}${earlier}.`, {
        input: 'root',
        remedy: checkBuild,
    });
}
function isHidden(name) {
    return name.startsWith('.');
}
function countFiles(count) {
    return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(count)} ${count === 1 ? 'file' : 'files'}`;
}


/***/ }),

/***/ 68469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder),
/* harmony export */   walkFolder: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67750);



async function walkFolder(folder, signal) {
    const files = [];
    const symlinks = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        signal.throwIfAborted();
        const content = await listFolder(folder, below);
        for (const path of content.files)
            files.push(path);
        for (const path of content.symlinks)
            symlinks.push(path);
        for (const path of content.folders)
            open.push(path);
    }
    return { files, symlinks };
}
async function listFolder(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toDiskPath */ .e)(folder, below), {
        withFileTypes: true,
        encoding: 'buffer',
    });
    const pick = (isWanted) => entries
        .filter(isWanted)
        .map(({ name }) => (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(name))
        .filter((name) => name !== '.git')
        .map((name) => (below === '' ? name : `${below}/${name}`));
    return {
        files: pick((entry) => entry.isFile()),
        symlinks: pick((entry) => entry.isSymbolicLink()),
        folders: pick((entry) => entry.isDirectory()),
    };
}


/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ openDifference),
/* harmony export */   dF: () => (/* binding */ addDifference),
/* harmony export */   ss: () => (/* binding */ toEntryKind)
/* harmony export */ });
function openDifference() {
    return { changes: { paths: [], deleted: new Set(), added: new Set() }, skipped: [] };
}
function toEntryKind(mode) {
    switch (mode) {
        case '000000':
            return 'absent';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'regular';
    }
}
function addDifference({ changes, skipped }, path, before, after) {
    if (after === 'regular') {
        changes.paths.push(path);
        if (before !== 'regular')
            changes.added.add(path);
    }
    else if (before === 'regular') {
        changes.paths.push(path);
        changes.deleted.add(path);
    }
    else {
        const kind = after === 'absent' ? before : after;
        skipped.push({ path, reason: kind === 'submodule' ? 'submodule' : 'symlink' });
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

const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
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


class ApiRefusal extends Error {
    name = 'ApiRefusal';
    why;
    kind;
    constructor(kind, why) {
        super(why);
        this.kind = kind;
        this.why = why;
    }
}
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
            const next = toNext(answer, url);
            if (next === undefined)
                return toResponse(answer, url);
            url = next;
        }
        throw new ApiRefusal('foreign', `the GitHub API redirects more than ${mostRedirects} times`);
    };
}
function isBelow(url, base) {
    const folder = `${base.pathname.replace(/\/+$/, '')}/`;
    return url.origin === base.origin && url.pathname.startsWith(folder);
}
function toNext({ status, headers }, url) {
    const location = status >= 300 && status < 400 ? headers['location'] : undefined;
    return location === undefined ? undefined : (URL.parse(location, url.href) ?? undefined);
}
function toResponse({ status, headers, body }, url) {
    if (status < 200 || status >= 300)
        throw toRefusal(status, body);
    const type = headers['content-type'] ?? '';
    const isJson = /^application\/(?:json|.*\+json)\b/.test(type);
    if (isJson ? parseObject(body) === undefined : !type.startsWith('application/vnd.github')) {
        throw new ApiRefusal('foreign', 'the answer is not one of the GitHub API');
    }
    const response = new Response(Buffer.from(body), { status, headers });
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
function parseObject(body) {
    const parsed = (0,json_value/* parseJson */.qF)(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
}

;// CONCATENATED MODULE: ./build/js/sources/github/api.js





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
function findUnexpected(error) {
    if (error instanceof TypeError)
        return 'its start';
    if (!(error instanceof errors/* ZodError */.G))
        return undefined;
    const path = error.issues[0]?.path.map(String).join('.') ?? '';
    return path === '' ? 'its start' : (0,core_text/* oneLine */.TN)(path, 100);
}


/***/ }),

/***/ 25608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findApiMergeBase: () => (/* binding */ findApiMergeBase),
  z: () => (/* binding */ openApiCommits)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(86020);
// EXTERNAL MODULE: ./build/js/sources/git/modes.js
var modes = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/js/sources/github/compare-trees.js

function compareListedTrees(before, after) {
    const found = (0,modes/* openDifference */.OB)();
    const left = new Map(before.filter(isLeaf).map((entry) => [entry.path, entry]));
    for (const entry of after.filter(isLeaf)) {
        const { path } = entry;
        const old = left.get(path);
        left.delete(path);
        if (old?.sha === entry.sha && old.mode === entry.mode)
            continue;
        (0,modes/* addDifference */.dF)(found, path, old === undefined ? 'absent' : kindOf(old), kindOf(entry));
    }
    for (const entry of left.values()) {
        (0,modes/* addDifference */.dF)(found, entry.path, kindOf(entry), 'absent');
    }
    return found;
}
function kindOf({ mode }) {
    return (0,modes/* toEntryKind */.ss)(mode);
}
function isLeaf({ type }) {
    return type !== 'tree';
}
function readListedFiles(files) {
    const found = (0,modes/* openDifference */.OB)();
    const present = new Set(files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename));
    for (const { filename: path, status, previous_filename: previous } of files) {
        if (status === 'renamed' && previous !== undefined && !present.has(previous)) {
            (0,modes/* addDifference */.dF)(found, previous, 'regular', 'absent');
        }
        if (status === 'unchanged')
            continue;
        const before = ['added', 'renamed', 'copied'].includes(status) ? 'absent' : 'regular';
        (0,modes/* addDifference */.dF)(found, path, before, status === 'removed' ? 'absent' : 'regular');
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/sources/github/compare.js





const grantContents = 'Grant the job `permissions: contents: read`, or install git on the machine.';
function openApiCommits(api) {
    const trees = new Map();
    const readTree = (id) => {
        const reading = trees.get(id) ?? listTree(api, id);
        trees.set(id, reading);
        return reading;
    };
    return {
        kind: 'api',
        obtain: (names) => Promise.all(names.map((name) => findCommit(api, name))),
        findFirstParent: (id) => findFirstParent(api, id),
        async findMergeBase(one, other) {
            const [oneId, otherId] = await Promise.all([findCommit(api, one), findCommit(api, other)]);
            return await findApiMergeBase(api, { one: oneId, other: otherId });
        },
        listTags: () => listTags(api),
        compare: (range) => compareCommits(range, { api, readTree }),
        listFolder: async (id, folder) => listFolder(await readTree(id), folder),
        listCheckedOut: () => Promise.resolve([]),
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
async function findCommit(api, { name, input }) {
    return await api.answer({
        action: `resolve \`${input}\` (${(0,core_text/* oneLine */.TN)(name, 100)})`,
        input,
        remedy: `Set \`${input}\` to a commit, branch or tag of this repository.`,
        ask: async (octokit, call) => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
                ...call,
                ref: name.replace(/^refs\//, ''),
                headers: { accept: 'application/vnd.github.sha' },
            });
            return answers/* commitIdAnswer */.ru.parse(data);
        },
    });
}
async function findFirstParent(api, id) {
    const parent = await api.answer({
        action: `read the parents of ${(0,resolve_range/* shorten */.ml)(id)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const { data } = await octokit.rest.git.getCommit({ ...call, commit_sha: id });
            return answers/* commitAnswer */.Mw.parse(data).parents[0]?.sha;
        },
    });
    if (parent !== undefined)
        return parent;
    throw new errors/* SourceError */.c8('event-unsupported', `The commit ${(0,resolve_range/* shorten */.ml)(id)} has no parent to compare it with.`, { input: 'base', remedy: 'Set `base` and `head`.' });
}
async function findApiMergeBase(api, { one, other }) {
    return (await readComparison(api, { base: one, head: other })).merge_base_commit.sha;
}
function readComparison(api, { base, head }) {
    return api.answer({
        action: `compare ${(0,resolve_range/* shorten */.ml)(base)} with ${(0,resolve_range/* shorten */.ml)(head)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const basehead = `${base}...${head}`;
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...call, basehead });
            return answers/* comparisonAnswer */.K1.parse(data);
        },
    });
}
async function listTags(api) {
    const listed = await api.answer({
        action: 'list the tags',
        remedy: grantContents,
        ask: async (octokit, call) => await octokit.paginate(octokit.rest.repos.listTags, { ...call, per_page: 100 }, (page) => answers/* tagsAnswer */.u3.parse(page.data)),
    });
    return new Map(listed.map(({ name, commit }) => [name, commit.sha]));
}
function listFolder({ isCut, entries }, folder) {
    if (isCut)
        return undefined;
    const start = folder === '' ? '' : `${folder}/`;
    return entries
        .filter(({ path }) => path.startsWith(start) && !path.includes('/', start.length))
        .map(({ path }) => path.slice(start.length));
}
async function compareCommits(range, { api, readTree }) {
    const { base, head } = range;
    const [before, after] = await Promise.all([
        base === undefined ? { isCut: false, entries: [] } : readTree(base),
        readTree(head),
    ]);
    if (before.isCut || after.isCut)
        return await compareByList(api, range);
    const found = compareListedTrees(before.entries, after.entries);
    return { ...found, notices: noticeUnreadablePaths(found) };
}
function listTree(api, id) {
    return api.answer({
        action: `list the files of ${(0,resolve_range/* shorten */.ml)(id)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const asked = { ...call, tree_sha: id, recursive: '1' };
            const { truncated: isCut, tree } = answers/* treeAnswer */.$K.parse((await octokit.rest.git.getTree(asked)).data);
            return { isCut, entries: tree };
        },
    });
}
function noticeUnreadablePaths({ changes }) {
    const count = changes.paths.filter((path) => path.includes('\ufffd')).length;
    if (count === 0)
        return [];
    return [
        `${count} changed path${count === 1 ? '' : 's'} may contain bytes that are not UTF-8, which the GitHub API does not give. Use \`source: git\` for their URLs.`,
    ];
}
const listedFilesLimit = 300;
async function compareByList(api, { base, head }) {
    if (base === undefined)
        throw toTruncatedError('the tree of the commit is too large for it');
    const { status, files } = await readComparison(api, { base, head });
    if (status !== 'ahead' && status !== 'identical') {
        throw toTruncatedError(`\`head\` is not ahead of \`base\` (${(0,core_text/* oneLine */.TN)(status, 40)})`);
    }
    if (files.length >= listedFilesLimit) {
        throw toTruncatedError(`its list ends at ${listedFilesLimit} files`);
    }
    return {
        ...readListedFiles(files),
        notices: [
            'The trees are too large for the GitHub API, so its list of changed files was used, in which symlinks and submodules look like files.',
        ],
    };
}
function toTruncatedError(why) {
    return new errors/* SourceError */.c8('compare-truncated', `The GitHub API cannot list every changed file: ${why}.`, {
        input: 'source',
        remedy: 'Install git on the machine and use `source: git`.',
    });
}


/***/ }),

/***/ 71268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findByApi: () => (/* binding */ findByApi)
/* harmony export */ });
/* harmony import */ var _commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97644);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28886);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25608);



async function findByApi(comparison) {
    const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.openGithubApi)(comparison.deps);
    return await (0,_commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCommits */ .k)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openApiCommits */ .z)(api), comparison);
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
function isPassingStatus(status) {
    return status === 408 || status === 425 || (status >= 500 && status !== 501);
}
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
function askedWait({ headers }, now) {
    const reset = Number(headers['x-ratelimit-reset'] ?? '');
    const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : 0;
    return (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(headers['retry-after'], now) ?? Math.max(untilReset || 0, 0);
}


/***/ })

};
