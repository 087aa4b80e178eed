export const id = 4273;
export const ids = [4273,2806,8469];
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

/***/ 74273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findByGit: () => (/* binding */ findByGit)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/compare-commits.js + 1 modules
var compare_commits = __webpack_require__(97644);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
;// CONCATENATED MODULE: ./build/js/sources/git/complaint.js
const causes = [
    [
        /not our ref|couldn't find remote ref|no such (?:remote )?ref|unadvertised object|no such commit/i,
        'missing',
    ],
    [/proxy|CONNECT tunnel failed/i, 'proxy'],
    [/certificate|SSL peer/i, 'certificate'],
    [/returned error: 40[134]/i, 'rights'],
    [/returned error: (?:408|425|429|5\d\d)/i, 'server'],
    [/permission denied|authentication failed|could not read username|not found/i, 'rights'],
    [
        /could not resolve|failed to connect|couldn't connect|connection (?:refused|reset|timed out)|timed? ?out|too slow|unreachable|SSL|TLS/i,
        'network',
    ],
    [/early EOF|RPC failed|hung up|disconnect|empty reply|internal server error/i, 'server'],
    [/could not read from remote repository/i, 'rights'],
];
function findCause(complaint) {
    const words = complaint.replaceAll(/'[^'\n]*:[^'\n]*'/g, '');
    return causes.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}
function mayPass(complaint) {
    const cause = findCause(complaint);
    return cause === 'server' || cause === 'network';
}

;// CONCATENATED MODULE: ./build/js/sources/git/at-origin.js



async function runAtOrigin(session, { activity, ...call }) {
    const { origin, env } = await session.origin();
    const { place } = origin;
    return await (0,during/* during */.i)(`${activity} from ${place}`, async () => {
        for (let failures = 1;; failures += 1) {
            const result = await session.run({ ...call, env });
            const isFinal = result.exitCode === 0 || !mayPass(result.stderr);
            if (isFinal || failures > session.deps.retries)
                return { ...result, place };
            await waitToRetry(session, { place, failures });
        }
    });
}
async function waitToRetry({ deps: { clock, random, logger, signal } }, { place, failures }) {
    const wait = (0,backoff/* backoffMilliseconds */.p2)(failures, random());
    logger.info(`git got no answer from ${place}. Retrying in ${(wait / 1_000).toFixed(1)} s.`);
    await clock.sleep(wait, signal);
}

// EXTERNAL MODULE: ./build/js/core/empty-tree.js
var empty_tree = __webpack_require__(92734);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/sources/git/errors.js



function toGitError(what, complaint) {
    return new errors/* SourceError */.c8('git-failed', `${what}: ${quoteGit(complaint)}`, {
        input: 'base',
        remedy: 'Set `base` and `head` to commits of this repository, or use `source: api`.',
    });
}
function toListError(what, complaint) {
    const remedy = remedies[findCause(complaint)];
    return new errors/* SourceError */.c8('git-failed', `${what}: ${toReason(complaint)}`, {
        input: 'base',
        remedy,
    });
}
function toFetchError({ wanted, complaint, place }) {
    const missing = findMissing({ wanted, complaint });
    const input = missing[0]?.input ?? 'base';
    const cause = findCause(complaint);
    if (cause === 'missing') {
        return new errors/* SourceError */.c8('history-shallow', `${describeCommits(missing)} is neither in the checkout nor at ${place}.`, { input, remedy: toMissingRemedy(input) });
    }
    return new errors/* SourceError */.c8('git-failed', `${describeCommits(missing)} could not be fetched from ${place}: ${toReason(complaint)}`, { input, remedy: remedies[cause] });
}
function toMissingRemedy(input) {
    const known = `Set \`${input}\` to a commit, branch or tag that is there; a commit that was never pushed has to be in the checkout (\`fetch-depth: 0\`).`;
    return input === 'head'
        ? known
        : `${known} After a force push the commit before it is gone: set \`base: last-purge\`, or use \`source: all\` once.`;
}
const withoutFetch = 'or check out with `fetch-depth: 0`, so that nothing has to be fetched.';
const rights = `Grant the job \`permissions: contents: read\` and leave \`github-token\` at its default, ${withoutFetch}`;
const remedies = {
    missing: 'Set `base` and `head` to commits of this repository.',
    rights,
    server: `Run the job again later, ${withoutFetch}`,
    network: `Check that this runner can reach that server, ${withoutFetch}`,
    proxy: `Check the proxy that HTTPS_PROXY or \`http.proxy\` names, ${withoutFetch}`,
    certificate: `Set GIT_SSL_CAINFO to a file with the certificate of the server's authority, ${withoutFetch}`,
    unknown: rights,
};
function findMissing({ wanted, complaint, }) {
    const blamed = wanted.filter(({ name }) => complaint.includes(name));
    const absent = wanted.filter(({ isHere }) => isHere !== true);
    return [blamed, absent, wanted].find(({ length }) => length > 0) ?? [];
}
function toLocalNameError(commit) {
    const { input } = commit;
    return new errors/* SourceError */.c8('history-shallow', `${describeCommits([commit])} is not in the checkout, and no server resolves such a name.`, {
        input,
        remedy: `Set \`${input}\` to a full commit id, a branch or a tag, or check out with \`fetch-depth: 0\`.`,
    });
}
function toNoCommitError(commit) {
    return new errors/* SourceError */.c8('git-failed', `${describeCommits([commit])} is not a commit.`, {
        input: commit.input,
        remedy: `Set \`${commit.input}\` to a commit id, a branch or a tag of a commit.`,
    });
}
function describeCommits(commits) {
    const names = commits.map(({ name, input }) => `\`${input}\` (${(0,core_text/* oneLine */.TN)(name, 100)})`);
    return `${commits.length > 1 ? 'One of the commits' : 'The commit'} for ${names.join(' and ')}`;
}
function toReason(complaint) {
    const cause = findCause(complaint);
    return cause === 'unknown' || cause === 'missing'
        ? quoteGit(complaint)
        : explain(cause, complaint);
}
function quoteGit(complaint) {
    const lines = complaint.split('\n').filter((line) => line.trim() !== '');
    const last = lines.findLast((line) => /^(?:fatal|error|remote):/.test(line)) ?? lines.at(-1);
    const words = (last ?? 'git gave no reason').replace(/\/\/[^/@\s]*@/g, '//');
    return (0,core_text/* oneLine */.TN)(words, 200).replace(/\.?$/, '.');
}
function explain(cause, complaint) {
    const status = /returned error: (\d{3})/.exec(complaint)?.[1];
    const said = status === undefined ? '' : ` (HTTP ${status})`;
    return `${cause === 'network' ? explainNetwork(complaint) : reasons[cause]}${said}.`;
}
const reasons = {
    rights: 'it does not let this job read the repository',
    server: 'it failed, or ended the connection early',
    proxy: 'the proxy could not be reached, or refused the connection',
    certificate: 'its certificate is not trusted',
};
function explainNetwork(complaint) {
    if (/could not resolve/i.test(complaint))
        return 'its name cannot be resolved';
    if (/timed? ?out|too slow/i.test(complaint))
        return 'it did not answer in time';
    if (/refused|failed to connect|couldn't connect/i.test(complaint))
        return 'it cannot be connected to';
    return 'the connection broke';
}

// EXTERNAL MODULE: ./build/js/sources/git/process.js
var process = __webpack_require__(46089);
;// CONCATENATED MODULE: ./build/js/sources/git/fetch.js



function isFullId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
async function obtainCommits(session, wanted) {
    const local = await Promise.all(wanted.map(({ name }) => findLocally(session, name)));
    const ids = local.filter((id) => id !== undefined);
    if (ids.length === wanted.length)
        return ids;
    return await fetchTrees(session, wanted.map((commit, index) => {
        const id = local[index];
        return { ...commit, name: id ?? commit.name, isHere: id !== undefined };
    }));
}
async function findLocally(session, name) {
    const { found } = session;
    const id = found.get(name) ?? (await lookUp(session, name));
    if (id !== undefined)
        found.set(name, id);
    return id;
}
async function lookUp({ run, checkoutDir: gitDir }, name) {
    for (const spelling of toSpellings(name)) {
        const args = ['rev-parse', '--verify', '--quiet', `${spelling}^{commit}`];
        const found = await run({ gitDir, args });
        if (found.exitCode === 0 && isFullId((0,process/* toText */.fE)(found)))
            return (0,process/* toText */.fE)(found);
    }
    return undefined;
}
function toSpellings(name) {
    if (isFullId(name))
        return [name];
    const branch = /^refs\/heads\/(.*)$/.exec(name)?.[1];
    if (branch !== undefined)
        return [`refs/remotes/origin/${branch}`, name];
    return name.startsWith('refs/') ? [name] : [name, `refs/remotes/origin/${name}`];
}
async function fetchTrees(session, wanted) {
    const { gitDir } = await session.trees();
    const ids = await fetchNamed(session, { gitDir, wanted, what: 'trees' });
    for (const id of ids)
        session.fetched.add(id);
    return ids;
}
async function fetchNamed(session, { gitDir, wanted, what }) {
    const unknown = wanted.find(({ name }) => !isFetchable(name));
    if (unknown !== undefined)
        throw toLocalNameError(unknown);
    const args = fetchArguments(wanted.map(({ name }) => name), what);
    const { exitCode, stderr, place } = await runAtOrigin(session, {
        activity: 'fetching commits',
        gitDir,
        args,
    });
    if (exitCode !== 0)
        throw toFetchError({ wanted, complaint: stderr, place });
    return await Promise.all(wanted.map(async (commit, index) => {
        const args = ['rev-parse', '--verify', '--quiet', `refs/compared/${index}^{commit}`];
        const found = await session.run({ gitDir, args });
        if (found.exitCode === 0)
            return (0,process/* toText */.fE)(found);
        throw toNoCommitError(commit);
    }));
}
function isFetchable(name) {
    return !/[~^:?*[\\]|\.\.|@\{/.test(name) && !/^[0-9a-f]{7,39}$/.test(name);
}
function fetchArguments(names, what) {
    const extent = what === 'trees' ? ['--depth=1', '--filter=blob:none'] : ['--filter=tree:0'];
    return [
        ...['-c', 'protocol.version=2', '-c', 'core.hooksPath=/dev/null', 'fetch', '--quiet'],
        ...extent,
        ...['--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--no-recurse-submodules'],
        'compared',
        ...names.map((name, index) => `+${name}:refs/compared/${index}`),
    ];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/sources/git/modes.js
var git_modes = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/js/sources/git/raw-diff.js




const modesPattern = /^:\d{6} \d{6} $/;
const modesLength = ':100644 100755 '.length;
function createRawDiffReader() {
    const found = (0,git_modes/* openDifference */.OB)();
    let rest = Buffer.alloc(0);
    let isReadable = true;
    const addRecord = (modes, path) => {
        if (modesPattern.test(modes)) {
            const [before, after] = [modes.slice(1, 7), modes.slice(8, 14)];
            (0,git_modes/* addDifference */.dF)(found, path, (0,git_modes/* toEntryKind */.ss)(before), (0,git_modes/* toEntryKind */.ss)(after));
        }
        else {
            isReadable = false;
        }
    };
    return {
        add(bytes) {
            const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
            const isText = (0,external_node_buffer_.isUtf8)(all.subarray(0, all.lastIndexOf(0) + 1));
            let start = 0;
            for (;;) {
                const middle = all.indexOf(0, start);
                const end = middle === -1 ? -1 : all.indexOf(0, middle + 1);
                if (end === -1)
                    break;
                const path = isText
                    ? all.toString('utf8', middle + 1, end)
                    : (0,path_text/* decodePath */.q0)(all.subarray(middle + 1, end));
                addRecord(all.toString('latin1', start, start + modesLength), path);
                start = end + 1;
            }
            rest = Buffer.from(all.subarray(start));
        },
        end() {
            if (isReadable && rest.length === 0)
                return found;
            throw new errors/* SourceError */.c8('git-failed', 'The output of git diff-tree cannot be read.', {
                remedy: 'Report it with the output of `git version`, or use `source: api`.',
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/sources/git/diff.js




async function compareTrees(session, range) {
    const { run, checkoutDir } = session;
    const local = await runDiff({ run, gitDir: checkoutDir }, range);
    if ('found' in local)
        return local.found;
    const missing = toNames(range).filter(({ name }) => !session.fetched.has(name));
    if (missing.length > 0)
        await fetchTrees(session, toNames(range));
    const { gitDir } = await session.trees();
    const fetched = await runDiff({ run, gitDir }, range);
    if ('found' in fetched)
        return fetched.found;
    throw toGitError('git diff-tree failed', fetched.complaint);
}
function toNames({ base, head }) {
    const wanted = { name: head, input: 'head' };
    return base === undefined ? [wanted] : [wanted, { name: base, input: 'base' }];
}
async function runDiff({ run, gitDir }, { base, head }) {
    const reader = createRawDiffReader();
    const { exitCode, stderr } = await run({
        gitDir,
        onOutput: reader.add,
        args: [
            ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff'],
            ...['--no-textconv', '--ignore-submodules=none', base ?? (0,empty_tree/* emptyTreeBeside */.i)(head), head],
        ],
    });
    return exitCode === 0 ? { found: reader.end() } : { complaint: stderr };
}

;// CONCATENATED MODULE: ./build/js/sources/git/list-folder.js



async function listFolder(session, id, folder) {
    const { run, checkoutDir } = session;
    const args = toArgs(id, folder);
    if (!session.fetched.has(id)) {
        const local = await run({ gitDir: checkoutDir, args });
        if (local.exitCode === 0)
            return readNames(local.stdout, folder);
        await fetchTrees(session, [{ name: id, input: 'head' }]);
    }
    const { gitDir } = await session.trees();
    const fetched = await run({ gitDir, args });
    if (fetched.exitCode === 0)
        return readNames(fetched.stdout, folder);
    throw toGitError('git ls-tree failed', fetched.stderr);
}
async function listCheckedOut({ run, checkoutDir }, folder) {
    const local = await run({ gitDir: checkoutDir, args: toArgs('HEAD', folder) });
    return local.exitCode === 0 ? readNames(local.stdout, folder) : [];
}
function toArgs(id, folder) {
    const paths = folder === '' ? [] : [`${folder}/`];
    return ['ls-tree', '-z', '--full-tree', '--name-only', id, '--', ...paths];
}
function readNames(stdout, folder) {
    return (0,path_text/* decodePath */.q0)(stdout)
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => (folder === '' ? path : path.slice(folder.length + 1)));
}

;// CONCATENATED MODULE: ./build/js/sources/git/merge-base.js




async function findMergeBase(session, { pair, askMergeBase }) {
    const [one, other] = await Promise.all(pair.map(({ name }) => findLocally(session, name)));
    const { checkoutDir: gitDir } = session;
    if (one !== undefined && other !== undefined) {
        const args = ['rev-parse', '--is-shallow-repository'];
        const shallow = await session.run({ gitDir, args });
        if ((0,process/* toText */.fE)(shallow) === 'false')
            return readMergeBase(session, { gitDir, one, other });
    }
    const asked = await askApi(session, { pair, local: [one, other], askMergeBase });
    return asked ?? (await fetchMergeBase(session, pair));
}
async function askApi(session, { pair, local, askMergeBase }) {
    const [one, other] = await Promise.all(pair.map(async ({ name }, index) => local[index] ?? (await findRemoteId(session, name))));
    return one === undefined || other === undefined ? undefined : await askMergeBase(one, other);
}
async function findRemoteId(session, name) {
    if (isFullId(name))
        return name;
    const args = ['ls-remote', '--quiet', 'compared', name];
    const listed = await runAtOrigin(session, { activity: 'listing the branches', args });
    return /^([0-9a-f]+)\t/.exec((0,process/* toText */.fE)(listed))?.[1];
}
async function fetchMergeBase(session, wanted) {
    const { gitDir } = await session.createRepository();
    const [one = '', other = ''] = await fetchNamed(session, { gitDir, wanted, what: 'commits' });
    return readMergeBase(session, { gitDir, one, other });
}
async function readMergeBase({ run }, { gitDir, one, other }) {
    const found = await run({ gitDir, args: ['merge-base', one, other] });
    if (found.exitCode === 0)
        return (0,process/* toText */.fE)(found);
    if (found.exitCode === 1)
        return undefined;
    throw toGitError('The merge base could not be computed', found.stderr);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/sources/git/origin.js
var git_origin = __webpack_require__(24376);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/sources/git/temporary.js




async function createTemporaryRepository(run, { parent, objectFormat }) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    const gitDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'cdn-cache-commits-'));
    const remove = () => (0,promises_.rm)(gitDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
    try {
        const format = objectFormat === 'sha1' ? [] : [`--object-format=${objectFormat}`];
        const args = ['init', '--quiet', '--bare', '--template=', ...format, gitDir];
        const { exitCode, stderr } = await run({ args });
        if (exitCode !== 0) {
            throw new errors/* SourceError */.c8('git-failed', `git init failed: ${(0,core_text/* oneLine */.TN)(stderr, 200)}`);
        }
        return { gitDir, [Symbol.asyncDispose]: remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/sources/git/session.js





function openSession(deps, run) {
    const { context } = deps;
    const gitDir = (0,external_node_path_.join)(context.workspace, '.git');
    const made = new AsyncDisposableStack();
    const createRepository = async () => {
        const found = await run({ gitDir, args: ['rev-parse', '--show-object-format'] });
        const objectFormat = isSha256((0,process/* toText */.fE)(found), context.sha) ? 'sha256' : 'sha1';
        const parent = context.temporaryFolder;
        return made.use(await createTemporaryRepository(run, { parent, objectFormat }));
    };
    return {
        run,
        deps,
        checkoutDir: gitDir,
        origin: once(async () => {
            await (0,process/* checkVersion */.ps)(run);
            return await findOrigin(deps, { run, gitDir });
        }),
        createRepository,
        trees: once(createRepository),
        fetched: new Set(),
        found: new Map(),
        [Symbol.asyncDispose]: () => made.disposeAsync(),
    };
}
function isSha256(objectFormat, sha) {
    return objectFormat === 'sha256' || (objectFormat === '' && sha.length === 64);
}
async function findOrigin({ context, githubToken, env, requestTimeoutMilliseconds }, { run, gitDir }) {
    const args = ['config', '--local', '--get', 'remote.origin.url'];
    const configured = (0,process/* toText */.fE)(await run({ gitDir, args }));
    const origin = (0,git_origin/* planOrigin */.o)(configured, context);
    if (origin === undefined) {
        throw new errors/* SourceError */.c8('history-shallow', 'A commit is not in the checkout, and there is no origin to fetch it from.', { input: 'base', remedy: 'Run in a checkout that has both commits (`fetch-depth: 0`).' });
    }
    const stalled = stalledAfter(requestTimeoutMilliseconds);
    return { origin, env: { ...(0,git_origin/* fetchEnvironment */.s)(origin, { token: githubToken, env }), ...stalled } };
}
function stalledAfter(milliseconds) {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    return { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: String(seconds) };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./build/js/sources/git/commits.js









function openGitCommits({ deps, run, askMergeBase }) {
    const session = openSession(deps, run);
    return {
        kind: 'git',
        obtain: (names) => obtainCommits(session, names),
        findFirstParent: (id) => findFirstParent(session, id),
        findMergeBase: (one, other) => findMergeBase(session, { pair: [one, other], askMergeBase }),
        listTags: () => listTags(session),
        compare: (range) => compareTrees(session, range),
        listFolder: (id, folder) => listFolder(session, id, folder),
        listCheckedOut: (folder) => listCheckedOut(session, folder),
        [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
    };
}
async function findFirstParent(session, id) {
    const gitDir = session.fetched.has(id) ? (await session.trees()).gitDir : session.checkoutDir;
    const { stdout } = await session.run({ gitDir, args: ['cat-file', 'commit', id] });
    const [header = ''] = Buffer.from(stdout).toString('latin1').split('\n\n', 1);
    const parent = /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
    if (parent !== undefined)
        return parent;
    throw new errors/* SourceError */.c8('git-failed', `The commit ${id} has no parent to compare it with.`, {
        input: 'base',
        remedy: 'Set `base` and `head`.',
    });
}
async function listTags(session) {
    const args = ['ls-remote', '--tags', '--quiet', 'compared'];
    const listed = await runAtOrigin(session, { activity: 'listing the tags', args });
    if (listed.exitCode !== 0) {
        throw toListError(`The tags at ${listed.place} cannot be listed`, listed.stderr);
    }
    const tags = new Map();
    for (const line of (0,process/* toText */.fE)(listed).split('\n')) {
        const [, id, name] = /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
        if (id !== undefined && name !== undefined)
            tags.set(name, id);
    }
    return tags;
}

;// CONCATENATED MODULE: ./build/js/sources/git/find.js




async function findByGit(comparison) {
    const { deps } = comparison;
    const askMergeBase = createApiMergeBase(deps);
    const commits = openGitCommits({ deps, run: (0,process/* createGit */.lD)(deps), askMergeBase });
    return await (0,compare_commits/* compareCommits */.k)(commits, comparison);
}
function createApiMergeBase(deps) {
    return async (one, other) => {
        try {
            const { openGithubApi } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 28886));
            const { findApiMergeBase } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 25608));
            return await findApiMergeBase(await openGithubApi(deps), { one, other });
        }
        catch (error) {
            if (!(error instanceof errors/* SourceError */.c8))
                throw error;
            deps.logger.debug(`The GitHub API gave no merge base: ${error.message}`);
            return undefined;
        }
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


/***/ })

};
