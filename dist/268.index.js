export const id = 268;
export const ids = [268,563,608];
export const modules = {

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ compareCommits)
/* harmony export */ });
/* harmony import */ var _git_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3814);
/* harmony import */ var _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(409);
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


/** Disposes of the source. Throws SourceError, TimeoutError. */
async function compareCommits(commits, { selection, deps, plan }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, commits, true);
        const range = await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRange */ .S)(plan, {
            source,
            async findLastSuccess() {
                const { findLastSuccess } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 9489));
                return await findLastSuccess(deps);
            },
        });
        const { base, head, decision } = range;
        const { changes, skipped, notices = [] } = await source.compare(range);
        // Everything in a commit is what it adds to nothing.
        const all = selection.findsUnchanged === true ? await source.compare({ head }) : undefined;
        // So that another job can make the same comparison.
        const ids = { base: base ?? (0,_git_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTreeBeside */ .i)(head), head };
        return {
            changes,
            skipped,
            ...(all === undefined ? {} : { allPaths: all.changes.paths }),
            record: { kind: source.kind, ...ids, decision },
            notices: [...range.notices, ...notices],
        };
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


/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ resolveRange),
  m: () => (/* binding */ shorten)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
;// CONCATENATED MODULE: ./build/js/sources/commits/version-tag.js
// Which version came before a tag, by its name alone.
/** `site-v1.2.3-rc.1+build` has dots; `v7` and `release-20260102` end in one number. */
const dotted = /^(?<prefix>.*?)(?<numbers>\d+(?:\.\d+)+)(?:-(?<prerelease>[\w.-]+))?(?:\+[\w.-]+)?$/;
const single = /^(?<prefix>.*?)(?<numbers>\d+)$/;
function parseVersionTag(tag) {
    const groups = (dotted.exec(tag) ?? single.exec(tag))?.groups;
    if (groups === undefined)
        return undefined;
    const { prefix = '', numbers = '', prerelease = '' } = groups;
    return { tag, prefix, numbers, prerelease };
}
/** By number where both are numbers, for any count of digits: `10` after `9`, `rc.10` after `rc.9`. */
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
    return current.numbers.startsWith(`${numbers}.`);
}
/** The highest of `tags` that is lower than `tag` and has its prefix; undefined where none is. */
function findPreviousTag(tag, tags) {
    const current = parseVersionTag(tag);
    if (current === undefined)
        return undefined;
    return tags
        .map(parseVersionTag)
        .filter((version) => version !== undefined)
        .filter(({ prefix }) => prefix === current.prefix)
        .filter((version) => compareVersions(version, current) < 0 && !isMovingTag(version, current))
        .sort(compareVersions)
        .at(-1)?.tag;
}

;// CONCATENATED MODULE: ./build/js/sources/commits/resolve-range.js
// From a plan (which event, which commits) to two commit ids that are at hand.



/** Throws SourceError where a commit cannot be found, naming the input that would help. */
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
        notices,
    };
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
        return { found: `no lower version tag like ${(0,core_text/* oneLine */.T)(tag, 100)}` };
    }
    return { name: asBase(id), found: `the next lower version tag is ${(0,core_text/* oneLine */.T)(previous, 100)}` };
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
            "No earlier successful run of this workflow on this branch and event was found; the event's own base is used.",
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
    throw new errors/* SourceError */.c8('git-failed', `\`${input}\` is ${name === '' ? 'empty' : `\`${(0,core_text/* oneLine */.T)(name, 100)}\``}, which names no commit.`, { input, remedy: `Give \`${input}\` as a commit id, a branch or a tag.` });
}
/** A commit id as people write it. */
function shorten(id) {
    return id.slice(0, 7);
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
    return { changes: { paths: [], deleted: new Set() }, skipped: [] };
}
/**
 * Kind of the entry with this octal mode: `100644`, `100755`, `120000`, `160000`, or `000000` for
 * none. Any other mode counts as a file, which is at worst purged in vain.
 */
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
/**
 * Adds what two entries of one path are to each other. Only regular files have URLs: one that turns
 * into a symlink is gone, the other way round it is new. Where neither side is a regular file the
 * path is skipped.
 */
function addDifference({ changes, skipped }, path, before, after) {
    if (after === 'regular')
        changes.paths.push(path);
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

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   K1: () => (/* binding */ comparisonAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   ru: () => (/* binding */ commitIdAnswer),
/* harmony export */   u3: () => (/* binding */ tagsAnswer),
/* harmony export */   zf: () => (/* binding */ runsAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5157);
// The few fields of GitHub's answers that are read. Anything else (a proxy's page with HTTP 200,
// say) is an error: an answer without a list must not pass for one without changes.

const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** A commit asked for as `application/vnd.github.sha`; bytes where no character set is named. */
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
const runsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        head_sha: commitId,
        head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })),
});


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGithubApi: () => (/* binding */ openGithubApi)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9122);
// GitHub's API for this run's repository. Octokit is loaded with the first question.



/** Throws SourceError where the run has no token or no repository. */
async function openGithubApi(deps) {
    const { context, githubToken, signal } = deps;
    const [owner = '', repo = ''] = context.repository.split('/');
    if (githubToken === '' || owner === '' || repo === '') {
        const missing = githubToken === '' ? '`github-token` is empty' : 'GITHUB_REPOSITORY is not set';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('source-unreadable', `GitHub's API cannot be asked: ${missing}.`, {
            input: 'github-token',
            remedy: 'Leave `github-token` at its default, or give `base` and `head` and have git.',
        });
    }
    const { getOctokit: connect } = await Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 9655));
    const octokit = connect(githubToken, { baseUrl: context.apiUrl });
    return {
        answer: (question) => (0,_during_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)(`asking the GitHub API for ${question.about}`, async () => {
            const deadline = AbortSignal.timeout(deps.requestTimeoutMilliseconds);
            const request = { signal: AbortSignal.any([signal, deadline]) };
            try {
                return await question.ask(octokit, { owner, repo, request });
            }
            catch (error) {
                signal.throwIfAborted();
                throw deadline.aborted ? toTimeout(question, deps) : toRefusal(question, error);
            }
        }),
    };
}
function toTimeout({ about }, deps) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('request-timeout', `GitHub's API did not tell ${about} within request-timeout (${deps.requestTimeoutMilliseconds} ms).`);
}
function toRefusal({ about, remedy, input = 'github-token' }, error) {
    const said = error instanceof Error ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(error.message, 200) : 'no reason given';
    const status = error instanceof Error && 'status' in error ? `HTTP ${String(error.status)}: ` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('source-unreadable', `GitHub's API did not tell ${about}: ${status}${said}`, {
        input,
        remedy,
    });
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findApiMergeBase: () => (/* binding */ findApiMergeBase),
  z: () => (/* binding */ openApiCommits)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(409);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/js/sources/git/modes.js
var modes = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/js/sources/github/compare-trees.js
// Two trees as GitHub's API lists them, compared by path, mode and object id. Pure.

/** The same answer as `git diff-tree --no-renames` over the same trees. */
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
/** The compare API's own list; a rename is a delete and an add. Symlinks cannot be told from files. */
function readListedFiles(files) {
    const found = (0,modes/* openDifference */.OB)();
    const present = new Set(files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename));
    for (const { filename: path, status, previous_filename: previous } of files) {
        // Another file may have the old name by now.
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
// The comparison by GitHub's API, for machines without git: both commits' whole trees.





const grantContents = 'Grant the job `permissions: contents: read`, or install git on the machine.';
/** Every commit is asked for when it is needed; there is nothing to dispose of. */
function openApiCommits(api) {
    return {
        kind: 'api',
        obtain: (names) => Promise.all(names.map((name) => findCommit(api, name))),
        findFirstParent: (id) => findFirstParent(api, id),
        async findMergeBase(one, other) {
            const [oneId, otherId] = await Promise.all([findCommit(api, one), findCommit(api, other)]);
            return await findApiMergeBase(api, { one: oneId, other: otherId });
        },
        listTags: () => listTags(api),
        compare: (range) => compareCommits(api, range),
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
async function findCommit(api, { name, input }) {
    return await api.answer({
        about: `the commit for \`${input}\` (${(0,core_text/* oneLine */.T)(name, 100)})`,
        input,
        remedy: `Give \`${input}\` as a commit, branch or tag of this repository.`,
        ask: async (octokit, call) => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
                ...call,
                ref: name.replace(/^refs\//, ''),
                // Only the id: the whole answer would hold the commit's patch.
                headers: { accept: 'application/vnd.github.sha' },
            });
            return answers/* commitIdAnswer */.ru.parse(data);
        },
    });
}
async function findFirstParent(api, id) {
    const parent = await api.answer({
        about: `the parents of ${(0,resolve_range/* shorten */.m)(id)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const { data } = await octokit.rest.git.getCommit({ ...call, commit_sha: id });
            return answers/* commitAnswer */.Mw.parse(data).parents[0]?.sha;
        },
    });
    if (parent !== undefined)
        return parent;
    throw new errors/* SourceError */.c8('event-unsupported', `The commit ${(0,resolve_range/* shorten */.m)(id)} has no parent to compare it with.`, { input: 'base', remedy: 'Give `base` and `head`.' });
}
/** Takes full ids. */
async function findApiMergeBase(api, { one, other }) {
    return (await readComparison(api, { base: one, head: other })).merge_base_commit.sha;
}
/** From the merge base to the head, as three dots have it. */
function readComparison(api, { base, head }) {
    return api.answer({
        about: `how ${(0,resolve_range/* shorten */.m)(head)} follows on ${(0,resolve_range/* shorten */.m)(base)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const basehead = `${base}...${head}`;
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...call, basehead });
            return answers/* comparisonAnswer */.K1.parse(data);
        },
    });
}
const pageSize = 100;
async function listTags(api) {
    const tags = new Map();
    for (let page = 1;; page += 1) {
        const listed = await api.answer({
            about: 'the tags',
            remedy: grantContents,
            ask: async (octokit, call) => {
                const asked = { ...call, per_page: pageSize, page };
                return answers/* tagsAnswer */.u3.parse((await octokit.rest.repos.listTags(asked)).data);
            },
        });
        for (const { name, commit } of listed)
            tags.set(name, commit.sha);
        if (listed.length < pageSize)
            return tags;
    }
}
async function compareCommits(api, range) {
    const { base, head } = range;
    const [before, after] = await Promise.all([
        base === undefined ? { isCut: false, entries: [] } : readTree(api, base),
        readTree(api, head),
    ]);
    if (before.isCut || after.isCut)
        return await compareByList(api, range);
    const found = compareListedTrees(before.entries, after.entries);
    return { ...found, notices: noticeUnreadablePaths(found) };
}
function readTree(api, id) {
    return api.answer({
        about: `the files of ${(0,resolve_range/* shorten */.m)(id)}`,
        remedy: grantContents,
        ask: async (octokit, call) => {
            const asked = { ...call, tree_sha: id, recursive: '1' };
            const { truncated: isCut, tree } = answers/* treeAnswer */.$K.parse((await octokit.rest.git.getTree(asked)).data);
            return { isCut, entries: tree };
        },
    });
}
/** The API's JSON holds no bytes that are not UTF-8: it has U+FFFD in their place. */
function noticeUnreadablePaths({ changes }) {
    const count = changes.paths.filter((path) => path.includes('\ufffd')).length;
    if (count === 0)
        return [];
    return [
        `${count} changed path${count === 1 ? '' : 's'} may hold bytes that are not UTF-8, which GitHub's API does not give: use \`source: git\` for their URLs.`,
    ];
}
/** The compare API lists at most this many files, and says nothing of the rest. */
const listedFilesLimit = 300;
async function compareByList(api, { base, head }) {
    if (base === undefined)
        throw toTruncatedError("the tree of the commit is too large for GitHub's API");
    const { status, files } = await readComparison(api, { base, head });
    // Otherwise the list starts at the merge base, and misses what the head takes back.
    if (status !== 'ahead' && status !== 'identical') {
        throw toTruncatedError(`\`head\` is not ahead of \`base\` (${(0,core_text/* oneLine */.T)(status, 40)})`);
    }
    if (files.length >= listedFilesLimit) {
        throw toTruncatedError(`${listedFilesLimit} or more files changed, and the list ends there`);
    }
    return {
        ...readListedFiles(files),
        notices: [
            "The trees are too large for GitHub's API; its list of changed files was used, which does not tell symlinks and submodules from files.",
        ],
    };
}
function toTruncatedError(why) {
    return new errors/* SourceError */.c8('compare-truncated', `GitHub's API cannot list every changed file: ${why}.`, {
        input: 'source',
        remedy: 'Install git on the machine and use `source: git`.',
    });
}


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findByApi: () => (/* binding */ findByApi)
/* harmony export */ });
/* harmony import */ var _commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3318);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2563);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5608);
// `source: api`.



/** Throws SourceError, TimeoutError. */
async function findByApi(comparison) {
    const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.openGithubApi)(comparison.deps);
    return await (0,_commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCommits */ .k)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openApiCommits */ .z)(api), comparison);
}


/***/ })

};
