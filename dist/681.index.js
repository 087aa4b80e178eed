export const id = 681;
export const ids = [681];
export const modules = {

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);

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

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/sources/git/empty-tree.js
var empty_tree = __webpack_require__(3814);
;// CONCATENATED MODULE: ./build/js/sources/commits/event-plan.js
// The table of events: which two commits an event is about. Nothing is looked up here.


const planners = new Map([
    ['push', planPush],
    ['pull_request', planPullRequest],
    ['pull_request_target', planPullRequestTarget],
    ['merge_group', planMergeGroup],
    ['release', planRelease],
    ['workflow_run', planWorkflowRun],
    ['deployment', planDeployment],
    ['schedule', planAll],
    ['workflow_dispatch', planAll],
    ['repository_dispatch', planAll],
]);
/** Throws SourceError `event-unsupported` if the event file lacks what this event needs. */
async function planEvent(context) {
    const { eventName } = context;
    const planner = planners.get(eventName);
    if (planner !== undefined)
        return await planner(context);
    const why = eventName === ''
        ? 'Outside a workflow there is no event to take commits from'
        : `The event ${(0,core_text/* oneLine */.T)(eventName, 60)} does not say what changed`;
    return { kind: 'unsupported', why };
}
/** The commit an event is about; needs the event file for few events. Throws as `planEvent`. */
async function findEventHead(context) {
    switch (context.eventName) {
        case 'pull_request':
            return isMergeRef(context) ? context.sha : (await readPullRequest(context)).headSha;
        case 'pull_request_target':
            return (await readPullRequest(context)).headSha;
        case 'merge_group':
            return (await readMergeGroup(context)).headSha;
        case 'workflow_run':
            return (await readWorkflowRun(context)).headSha;
        case 'release':
            return `refs/tags/${(await readRelease(context)).tagName}`;
        default:
            return context.sha || 'HEAD';
    }
}
/** The id of no commit, which events send for a side that does not exist. */
function isZeroId(name) {
    return /^(?:0{40}|0{64})$/.test(name);
}
const tagPrefix = 'refs/tags/';
async function planPush(context) {
    const { ref, sha: head } = context;
    const payload = await context.readEvent();
    const shownRef = (0,core_text/* oneLine */.T)(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
    if (payload.deleted === true)
        return { kind: 'nothing', why: `push: ${shownRef} was deleted` };
    if (ref.startsWith(tagPrefix)) {
        const base = { how: 'previous-tag', tag: ref.slice(tagPrefix.length) };
        return { kind: 'compare', base, head, why: `push of the tag ${shownRef}` };
    }
    const before = needed(payload.before, 'before');
    if (!isZeroId(before)) {
        const why = `push to ${shownRef}, from the commit before it to the one it left`;
        return { kind: 'compare', base: { how: 'commit', name: before }, head, why };
    }
    return planNewBranch(context, payload);
}
function planNewBranch({ ref, sha: head }, payload) {
    const main = `refs/heads/${needed(payload.defaultBranch, 'repository.default_branch')}`;
    if (ref === main) {
        const why = 'first push of the default branch';
        return { kind: 'compare', base: { how: 'every-file' }, head, why };
    }
    const base = { how: 'merge-base', of: main, and: head };
    return {
        kind: 'compare',
        base,
        head,
        why: 'push of a new branch, from where it left the default branch',
    };
}
function isMergeRef({ ref }) {
    return /^refs\/pull\/\d+\/merge$/.test(ref);
}
/** The merge ref's commit has the base branch as its first parent: exactly what merging changes. */
function planPullRequest(context) {
    if (!isMergeRef(context))
        return planPullRequestTarget(context);
    return {
        kind: 'compare',
        base: { how: 'first-parent', of: context.sha },
        head: context.sha,
        why: 'pull request, what merging it changes',
    };
}
async function planPullRequestTarget(context) {
    const { baseSha, headSha } = await readPullRequest(context);
    return {
        kind: 'compare',
        base: { how: 'merge-base', of: baseSha, and: headSha },
        head: headSha,
        why: 'pull request, from where it left its base branch',
    };
}
async function planMergeGroup(context) {
    const { baseSha, headSha } = await readMergeGroup(context);
    return {
        kind: 'compare',
        base: { how: 'commit', name: baseSha },
        head: headSha,
        why: 'merge queue, what this group adds',
    };
}
async function planRelease(context) {
    const { tagName } = await readRelease(context);
    return {
        kind: 'compare',
        base: { how: 'previous-tag', tag: tagName },
        head: `${tagPrefix}${tagName}`,
        why: `release of ${(0,core_text/* oneLine */.T)(tagName, 100)}`,
    };
}
/** Its own `GITHUB_SHA` is the default branch's, whatever the other workflow ran on. */
async function planWorkflowRun(context) {
    const { headSha, conclusion, fromFork } = await readWorkflowRun(context);
    if (conclusion !== 'success') {
        const shown = conclusion === '' ? 'is not known' : `was ${(0,core_text/* oneLine */.T)(conclusion, 40)}`;
        return { kind: 'unsupported', why: `workflow_run: the other run's conclusion ${shown}` };
    }
    if (fromFork)
        return { kind: 'unsupported', why: 'workflow_run: the other run was on a fork' };
    return {
        kind: 'compare',
        base: { how: 'last-success', otherwise: { how: 'every-file' } },
        head: headSha,
        why: 'workflow_run, what the other run was on',
    };
}
function planDeployment() {
    const why = 'The event deployment starts a deploy, so what it changes is not live yet';
    return { kind: 'unsupported', why };
}
function planAll({ eventName }) {
    return { kind: 'all', why: `${eventName} is about no commits: every file counts` };
}
async function readPullRequest({ readEvent }) {
    return needed((await readEvent()).pullRequest, 'pull_request.base.sha and .head.sha');
}
async function readMergeGroup({ readEvent }) {
    return needed((await readEvent()).mergeGroup, 'merge_group.base_sha and .head_sha');
}
async function readRelease({ readEvent }) {
    return needed((await readEvent()).release, 'release.tag_name');
}
async function readWorkflowRun({ readEvent }) {
    return needed((await readEvent()).workflowRun, 'workflow_run.head_sha');
}
function needed(value, field) {
    if (value !== undefined)
        return value;
    throw new errors/* SourceError */.c8('event-unsupported', `The event file has no usable ${field}.`, {
        input: 'base',
        remedy: 'Set `base` and `head`.',
    });
}

;// CONCATENATED MODULE: ./build/js/sources/commits/event-comparison.js
// What `base` and `head` make of the event's own plan.




/**
 * A given `base` or `head` means a comparison, whatever the event; the side not given is the
 * event's own. A `base` of zeros counts as not given: that is what
 * `${{ github.event.before }}` is on a new branch. The empty tree as `base` is what an earlier run
 * put out where every file counted.
 */
async function planComparison(given, context) {
    const base = given.base === undefined || isZeroId(given.base) ? undefined : given.base;
    const { head } = given;
    if (base === undefined && head === undefined)
        return planEvent(context);
    const headName = head ?? (await findEventHead(context));
    if (base === undefined)
        return planGivenHead(headName, context);
    const headWhy = head === undefined ? "the event's own head" : '`head` as given';
    if (base === 'last-success') {
        const plan = await planLastSuccess(context);
        return {
            kind: 'compare',
            base: plan,
            head: headName,
            why: `\`base: last-success\`, ${headWhy}`,
        };
    }
    const plan = (0,empty_tree/* isEmptyTree */.C)(base) ? { how: 'every-file' } : { how: 'commit', name: base };
    return { kind: 'compare', base: plan, head: headName, why: `\`base\` as given, ${headWhy}` };
}
async function planGivenHead(head, context) {
    const own = await planEvent(context);
    if (own.kind === 'compare') {
        return { ...own, head, why: `\`head\` as given, base of the event (${own.why})` };
    }
    const event = context.eventName === '' ? 'a run outside a workflow' : context.eventName;
    throw new errors/* SourceError */.c8('event-unsupported', `\`head\` is given without \`base\`, and ${(0,core_text/* oneLine */.T)(event, 60)} has no base of its own.`, { input: 'base', remedy: 'Set `base` as well.' });
}
/** Events about no commits have no base to fall back to: then every file of the head counts. */
async function planLastSuccess(context) {
    if (context.eventName.startsWith('pull_request')) {
        throw new errors/* SourceError */.c8('event-unsupported', `\`base: last-success\` cannot be used on ${context.eventName}: a run there carries the head of the branch, not the merge that it was about.`, { input: 'base', remedy: 'Leave out `base`: then exactly what merging changes is compared.' });
    }
    const own = await planEvent(context);
    if (own.kind === 'compare') {
        return own.base.how === 'last-success'
            ? own.base
            : { how: 'last-success', otherwise: own.base };
    }
    return { how: 'last-success', otherwise: { how: 'every-file' } };
}

// EXTERNAL MODULE: ./build/js/sources/git/process.js
var process = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(9122);
;// CONCATENATED MODULE: ./build/js/sources/table.js

const sources = {
    git: {
        comparesCommits: true,
        async find(comparison) {
            const { findByGit } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 3365));
            return await (0,during/* during */.i)('comparing commits with git', () => findByGit(comparison));
        },
    },
    api: {
        comparesCommits: true,
        async find(comparison) {
            const { findByApi } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(809), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 1268));
            return await findByApi(comparison);
        },
    },
    manifest: {
        comparesCommits: false,
        async find({ selection, deps }) {
            const { findManifestChanges } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(809), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 4256));
            return await (0,during/* during */.i)('reading the files under `root`', () => findManifestChanges(selection, deps));
        },
    },
    all: {
        comparesCommits: false,
        async find({ selection, deps }) {
            const { findAllFiles } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 8023));
            return await (0,during/* during */.i)('listing the files of the workspace', () => findAllFiles(selection.files, deps));
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sources/find-changes.js




/** Finds what changed, by the inputs and the event. Throws SourceError, TimeoutError. */
async function findChanges(selection, deps) {
    const search = { selection, deps };
    const given = selection.source === 'auto' ? undefined : sources[selection.source];
    if (given?.comparesCommits === false)
        return await given.find(search);
    const plan = await planComparison(selection, deps.context);
    switch (plan.kind) {
        case 'compare':
            return await compare(plan, search);
        case 'nothing':
            return toNothing(plan.why);
        case 'all':
            if (given !== undefined)
                throw toUnsupported(plan, deps);
            return withReason(await sources.all.find(search), plan.why);
        case 'unsupported':
            throw toUnsupported(plan, deps);
    }
}
async function compare(plan, search) {
    const { source } = search.selection;
    const comparison = { ...search, plan };
    if (source === 'api')
        return await sources.api.find(comparison);
    try {
        return await sources.git.find(comparison);
    }
    catch (error) {
        if (!(error instanceof process/* UnusableGitError */.cL))
            throw error;
        if (source === 'git')
            throw toNoGitError(error);
        const found = await sources.api.find(comparison);
        return {
            ...found,
            notices: [`The GitHub API is used, because ${error.why}.`, ...found.notices],
        };
    }
}
function toNoGitError({ why }) {
    return new errors/* SourceError */.c8('git-failed', `\`source: git\` cannot be used: ${why}.`, {
        input: 'source',
        remedy: 'Install git 2.31 or later, or use `source: api`.',
    });
}
function toNothing(why) {
    return {
        changes: { paths: [], deleted: new Set() },
        skipped: [],
        record: { kind: 'none', decision: `${why}: there is nothing to do.` },
        notices: [],
    };
}
function withReason(found, why) {
    const { record } = found;
    return { ...found, record: { ...record, decision: `${why}. ${record.decision}` } };
}
function toUnsupported({ why }, { context }) {
    const remedy = context.eventName === 'workflow_run'
        ? 'Run the step only if `github.event.workflow_run.conclusion` is `success`, or set `base` and `head`.'
        : 'Set `base` and `head`, or use `source: all`.';
    return new errors/* SourceError */.c8('event-unsupported', `${why}.`, { input: 'base', remedy });
}


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isEmptyTree),
/* harmony export */   i: () => (/* binding */ emptyTreeBeside)
/* harmony export */ });
// What git calls the tree without entries: the base of a comparison in which every file counts.
/** By the length of an id; neither need be in a repository to be compared with. */
const emptyTrees = {
    40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** The one of the same hash as a commit's full id. */
function emptyTreeBeside(commit) {
    return emptyTrees[commit.length] ?? emptyTrees[40] ?? '';
}
function isEmptyTree(id) {
    return Object.values(emptyTrees).includes(id.toLowerCase());
}


/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ UnusableGitError),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
/** Variables that point git at another repository or make it print what it sends. */
const foreignVariables = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CURL_VERBOSE|TRACE.*)$/;
const fixedVariables = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // Git before 2.39.4 does not know GIT_NO_LAZY_FETCH: with no protocol allowed a partial clone
    // cannot fetch into itself either. Commands that go to a server allow theirs.
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/**
 * `--git-dir` names the repository outright: git then looks for no other one, and asks nobody
 * whether the folder's owner is to be trusted, as it does (rightly) with a folder it came upon.
 */
function createGit({ context, env, exec, signal }) {
    const inherited = Object.entries(env).filter(([name]) => !foreignVariables.test(name));
    const environment = { ...Object.fromEntries(inherited), ...fixedVariables };
    return async ({ gitDir, args, env: added, ...streams }) => {
        try {
            return await exec('git', gitDir === undefined ? args : [`--git-dir=${gitDir}`, ...args], {
                cwd: context.temporaryFolder,
                env: { ...environment, ...added },
                signal,
                ...streams,
            });
        }
        catch (error) {
            throw toStartError(error);
        }
    };
}
function toText({ stdout }) {
    return Buffer.from(stdout).toString('utf8').trim();
}
/** The oldest git that takes configuration from the environment, the token's only way. */
const oldestVersion = [2, 31];
/** Throws UnusableGitError where this git cannot fetch; any can read what the checkout has. */
async function checkVersion(run) {
    const version = toText(await run({ args: ['version'] }));
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
    const [oldestMajor, oldestMinor] = oldestVersion;
    if (Number(major) > oldestMajor)
        return;
    if (Number(major) === oldestMajor && Number(minor) >= oldestMinor)
        return;
    throw new UnusableGitError(`git ${major}.${minor} is older than ${oldestMajor}.${oldestMinor}`);
}
/** There is no git, or none that is of use; GitHub's API may be. */
class UnusableGitError extends Error {
    name = 'UnusableGitError';
    why;
    constructor(why) {
        super(`git cannot be used: ${why}`);
        this.why = why;
    }
}
function toStartError(error) {
    const isNotFound = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isNotFound ? new UnusableGitError('there is no git on this machine') : error;
}


/***/ })

};
