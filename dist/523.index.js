export const id = 523;
export const ids = [523];
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

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

async function during(activity, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_ ? error.during(activity) : error;
    }
}


/***/ }),

/***/ 50523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/change.js
var change = __webpack_require__(72354);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/core/empty-tree.js
var empty_tree = __webpack_require__(92734);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/sources/commits/event-plan.js


const planners = new Map([
    ['push', planPush],
    ['pull_request', planPullRequest],
    ['pull_request_target', planPullRequestTarget],
    ['merge_group', planMergeGroup],
    ['release', planRelease],
    ['workflow_run', planWorkflowRun],
    ['deployment', planDeployment],
    ['deployment_status', planDeploymentStatus],
    ['page_build', planPageBuild],
    ['schedule', planAll],
    ['workflow_dispatch', planAll],
    ['repository_dispatch', planAll],
]);
async function planEvent(context) {
    const { eventName } = context;
    const planner = planners.get(eventName);
    if (planner !== undefined)
        return await planner(context);
    const why = eventName === ''
        ? 'Outside a workflow there is no event to take commits from'
        : `The event ${(0,core_text/* oneLine */.TN)(eventName, 60)} does not say what changed`;
    return { kind: 'unsupported', why };
}
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
        case 'deployment_status':
            return (await readDeployment(context)).sha;
        case 'page_build':
            return (await readPageBuild(context)).sha;
        case 'release':
            return `refs/tags/${(await readRelease(context)).tagName}`;
        default:
            return context.sha || 'HEAD';
    }
}
function isZeroId(name) {
    return /^(?:0{40}|0{64})$/.test(name);
}
const tagPrefix = 'refs/tags/';
async function planPush(context) {
    const { ref, sha: head } = context;
    const payload = await context.readEvent();
    const shownRef = (0,core_text/* oneLine */.TN)(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
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
        why: `release of ${(0,core_text/* oneLine */.TN)(tagName, 100)}`,
    };
}
async function planWorkflowRun(context) {
    const { headSha, conclusion, fromFork } = await readWorkflowRun(context);
    if (conclusion !== 'success') {
        const shown = conclusion === '' ? 'is not known' : `was ${(0,core_text/* oneLine */.TN)(conclusion, 40)}`;
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
async function planDeploymentStatus(context) {
    const { sha, state } = await readDeployment(context);
    if (state === 'success')
        return planDeployed(sha, 'deployment_status, what was deployed');
    return { kind: 'nothing', why: `deployment_status: the state is ${(0,core_text/* oneLine */.TN)(state, 40)}` };
}
async function planPageBuild(context) {
    const { sha, status } = await readPageBuild(context);
    if (status === 'built')
        return planDeployed(sha, 'page_build, what was built');
    return { kind: 'nothing', why: `page_build: the status is ${(0,core_text/* oneLine */.TN)(status, 40)}` };
}
function planDeployed(head, why) {
    return { kind: 'compare', base: { how: 'last-purge' }, head, why };
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
async function readDeployment({ readEvent }) {
    const field = 'deployment.sha and deployment_status.state';
    return needed((await readEvent()).deployment, field);
}
async function readPageBuild({ readEvent }) {
    return needed((await readEvent()).pageBuild, 'build.commit and build.status');
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





async function planComparison(given, context) {
    const base = given.base === undefined || isZeroId(given.base) ? undefined : given.base;
    const { head } = given;
    if (base === undefined && head === undefined)
        return planEvent(context);
    const headName = head ?? (await findEventHead(context));
    if (base === undefined)
        return planGivenHead(headName, context);
    if (base === core_selection/* lastPurge */.mI)
        return await planLastPurge(headName, { head, context });
    const headWhy = describeHead(head);
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
function describeHead(head) {
    return head === undefined ? "the event's own head" : '`head` as given';
}
async function planLastPurge(headName, { head, context }) {
    const own = await planEvent(context).catch((error) => {
        if (error instanceof errors/* SourceError */.c8)
            return undefined;
        throw error;
    });
    if (own?.kind === 'nothing')
        return own;
    const known = own?.kind === 'compare' && own.base.how !== 'last-purge' && head === undefined
        ? { own: own.base }
        : {};
    const why = `\`base: last-purge\`, ${describeHead(head)}`;
    return { kind: 'compare', base: { how: 'last-purge', ...known }, head: headName, why };
}
async function planGivenHead(head, context) {
    const own = await planEvent(context);
    if (own.kind === 'compare') {
        return { ...own, head, why: `\`head\` as given, base of the event (${own.why})` };
    }
    const event = context.eventName === '' ? 'a run outside a workflow' : context.eventName;
    throw new errors/* SourceError */.c8('event-unsupported', `\`head\` is given without \`base\`, and ${(0,core_text/* oneLine */.TN)(event, 60)} has no base of its own.`, { input: 'base', remedy: 'Set `base` as well.' });
}
async function planLastSuccess(context) {
    if (context.eventName.startsWith('pull_request')) {
        throw new errors/* SourceError */.c8('event-unsupported', `\`base: last-success\` cannot be used on ${context.eventName}: a run there carries the head of the branch, not the merge that it was about.`, { input: 'base', remedy: 'Leave out `base`: then exactly what merging changes is compared.' });
    }
    const own = await planEvent(context);
    const base = own.kind === 'compare' ? own.base : undefined;
    if (base?.how === 'last-success')
        return base;
    const otherwise = base === undefined || base.how === 'last-purge' ? { how: 'every-file' } : base;
    return { how: 'last-success', otherwise };
}

// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var disk_root = __webpack_require__(82729);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 1 modules
var could_match = __webpack_require__(42150);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
;// CONCATENATED MODULE: ./build/js/sources/table.js



const sources = {
    git: {
        comparesCommits: true,
        async find(comparison) {
            const { findByGit } = await __webpack_require__.e(/* import() */ 4273).then(__webpack_require__.bind(__webpack_require__, 74273));
            return await (0,during/* during */.i)('comparing commits with git', () => findByGit(comparison));
        },
    },
    api: {
        comparesCommits: true,
        async find(comparison) {
            const { findByApi } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(1268)]).then(__webpack_require__.bind(__webpack_require__, 71268));
            return await findByApi(comparison);
        },
    },
    manifest: {
        comparesCommits: false,
        async find({ selection, deps }) {
            const { checkRoot } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82729));
            const { toWorkspacePath } = await __webpack_require__.e(/* import() */ 2806).then(__webpack_require__.bind(__webpack_require__, 22806));
            await checkRoot(selection.root, deps);
            const find = selection.manifest === undefined
                ? (await __webpack_require__.e(/* import() */ 4501).then(__webpack_require__.bind(__webpack_require__, 4501))).findBuildChanges
                : (await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 14256))).findManifestChanges;
            const found = await (0,during/* during */.i)('reading the files under `root`', () => find(selection, deps));
            return await (0,could_match/* listIfDoubtful */.h$)(found, {
                wanted: selection,
                list: async () => [...(found.manifest?.keys() ?? [])].map((path) => toWorkspacePath(selection.root, path)),
            });
        },
    },
    all: {
        comparesCommits: false,
        async find({ selection, deps }) {
            const { files, purgeAllIf = [] } = selection;
            const { checkRoot, refuseLinkedRoot } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82729));
            await checkRoot(selection.root, deps);
            await refuseLinkedRoot(selection.root, deps);
            const { findAllFiles } = await __webpack_require__.e(/* import() */ 8023).then(__webpack_require__.bind(__webpack_require__, 18023));
            return await (0,during/* during */.i)('listing the files of the workspace', async () => {
                const found = await findAllFiles([files, purgeAllIf], deps);
                const { walkFolder } = await __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 68469));
                if (selection.purgesEverything !== true)
                    await checkNotBare(found, { selection, deps });
                return await (0,could_match/* listIfDoubtful */.h$)(found, {
                    wanted: selection,
                    list: async () => (await walkFolder(deps.context.workspace, deps.signal)).files,
                });
            });
        },
    },
};
async function checkNotBare({ changes: { paths } }, { selection: { root }, deps }) {
    const { checkServed, isHidden } = await __webpack_require__.e(/* import() */ 2806).then(__webpack_require__.bind(__webpack_require__, 22806));
    if (root === '' || paths.length === 0)
        return;
    if (!paths.every((path) => isHidden((0,external_node_path_.basename)(path))))
        return;
    const { walkFolder } = await __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 68469));
    const { files } = await walkFolder((0,external_node_path_.resolve)(deps.context.workspace, root), deps.signal);
    checkServed(root, files);
}

;// CONCATENATED MODULE: ./build/js/sources/find-untracked.js








async function findUntracked({ untrackedAt, built, nearest }, search) {
    const { selection, deps } = search;
    const { root, source, base, head } = selection;
    const { workspace } = deps.context;
    const isOnDisk = await (0,disk_root/* isFolder */.lQ)((0,external_node_path_.resolve)(workspace, root));
    const asked = base === core_selection/* lastPurge */.mI && head === undefined;
    if (!isOnDisk) {
        const meant = nearest ?? (await (0,disk_root/* findNearestOnDisk */.eS)(root, workspace));
        throw toNowhere(untrackedAt, { root, meant });
    }
    if (source !== 'auto' && !asked)
        throw toBuilt(untrackedAt, selection);
    if (!asked && (base !== undefined || head !== undefined))
        throw toUncomparable(untrackedAt, selection);
    const found = await sources.manifest.find(search);
    const why = built === undefined
        ? `${describe(untrackedAt, root)}, so the site is built and not committed`
        : `The commit ${(0,resolve_range/* shorten */.ml)(untrackedAt)} does not have all of \`root\`, such as ${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(built), 200)}, so the site is built in the job`;
    return { ...found, record: { ...found.record, decision: `${why}. ${found.record.decision}` } };
}
function describe(commit, root) {
    return `The commit ${(0,resolve_range/* shorten */.ml)(commit)} has nothing below \`root\` (${(0,core_text/* oneLine */.TN)(root, 100)})`;
}
function toNowhere(commit, { root, meant }) {
    return new errors/* SourceError */.c8('nothing-matches', `${describe(commit, root)}, and it is not a folder of the workspace.`, {
        input: 'root',
        remedy: `${(0,disk_root/* adviseRoot */.$j)(meant)}Set \`root\` to the folder that is served. If the site is built in the job, build it before this step.`,
    });
}
function toBuilt(commit, { root, source }) {
    return new errors/* SourceError */.c8('nothing-matches', `${describe(commit, root)}.`, {
        input: 'root',
        remedy: `Use \`source: manifest\` for a site that is built in the job; \`source: ${source}\` compares commits.`,
    });
}
function toUncomparable(commit, { root, base }) {
    const input = base === undefined || base === core_selection/* lastPurge */.mI ? 'head' : 'base';
    return new errors/* InputError */.dz([
        {
            code: 'input-invalid',
            input,
            message: `\`${input}\` compares commits, but ${describe(commit, root).replace(/^The/, 'the')}: the site is built and not committed.`,
            remedy: `Remove \`${input}\`: the built files are then compared with those that were purged for last.`,
        },
    ]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/sources/git/origin.js
var git_origin = __webpack_require__(24376);
// EXTERNAL MODULE: ./build/js/sources/git/process.js
var process = __webpack_require__(46089);
;// CONCATENATED MODULE: ./build/js/sources/git/checkout.js






async function findCheckout({ repositoryPath }, deps) {
    const { workspace } = deps.context;
    if (repositoryPath !== undefined) {
        if (await isFolder((0,external_node_path_.join)(workspace, repositoryPath)))
            return repositoryPath;
        throw new errors/* InputError */.dz([toMissing(repositoryPath)]);
    }
    if (await exists((0,external_node_path_.join)(workspace, '.git')))
        return '';
    const found = await listCheckouts(workspace);
    return found.length === 0 ? '' : await chooseOwn(found, deps);
}
const mostLevels = 2;
async function listCheckouts(workspace) {
    const found = [];
    let level = [''];
    for (let depth = 0; depth < mostLevels; depth += 1) {
        const folders = (await Promise.all(level.map((below) => listFolders(workspace, below)))).flat();
        const areCheckouts = await Promise.all(folders.map((folder) => exists((0,external_node_path_.join)(workspace, folder, '.git'))));
        found.push(...folders.filter((_, index) => areCheckouts[index] === true));
        level = folders.filter((_, index) => areCheckouts[index] === false);
    }
    return found.sort();
}
async function listFolders(workspace, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, below), { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('.') && name !== 'node_modules')
        .map((name) => (below === '' ? name : `${below}/${name}`));
}
async function chooseOwn(folders, deps) {
    const owners = await Promise.all(folders.map((folder) => findOwner(folder, deps)));
    const own = folders.filter((_, index) => owners[index] === 'own');
    const possible = folders.filter((_, index) => owners[index] !== 'other');
    const choice = own.length === 1 ? own : possible;
    const [folder = '', ...others] = choice;
    if (others.length === 0)
        return folder;
    throw new errors/* InputError */.dz([toSeveral(choice)]);
}
async function findOwner(folder, deps) {
    const gitDir = (0,external_node_path_.join)(deps.context.workspace, folder, '.git');
    const args = ['config', '--local', '--get', 'remote.origin.url'];
    try {
        return judgeOrigin((0,process/* toText */.fE)(await (0,process/* createGit */.lD)(deps)({ gitDir, args })), deps.context);
    }
    catch (error) {
        if (error instanceof process/* UnusableGitError */.cL)
            return 'unknown';
        throw error;
    }
}
function judgeOrigin(url, context) {
    const [origin, own] = [url, undefined].map((configured) => (0,git_origin/* planOrigin */.o)(configured, context));
    if (url === '' || origin?.server === undefined || own === undefined)
        return 'unknown';
    return normalise(origin.url) === normalise(own.url) ? 'own' : 'other';
}
function normalise(url) {
    return url.replace(/(?:\.git)?\/*$/, '').toLowerCase();
}
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
async function isFolder(path) {
    return await (0,promises_.stat)(path).then((status) => status.isDirectory(), () => false);
}
function toMissing(repositoryPath) {
    return {
        code: 'input-invalid',
        input: 'repository-path',
        message: `\`repository-path\` is not a folder of the workspace: ${(0,core_text/* oneLine */.TN)(repositoryPath, 200)}.`,
        remedy: 'Set it to what `path:` of actions/checkout is, or leave it out.',
    };
}
function toSeveral(folders) {
    const shown = folders.slice(0, 5).map((folder) => `\`${(0,core_text/* oneLine */.TN)(folder, 100)}\``);
    return {
        code: 'input-missing',
        input: 'repository-path',
        message: `The workspace holds ${folders.length} checkouts (${shown.join(', ')}), and \`repository-path\` does not say which one to compare.`,
        remedy: 'Set `repository-path` to one of them.',
    };
}

;// CONCATENATED MODULE: ./build/js/sources/find-changes.js








async function findChanges(selection, deps) {
    const search = { selection, deps };
    const given = selection.source === 'auto' ? undefined : sources[selection.source];
    if (given?.comparesCommits === false)
        return await given.find(search);
    const plan = await planComparison(selection, deps.context);
    switch (plan.kind) {
        case 'compare': {
            const found = await compare(plan, search);
            return 'untrackedAt' in found ? await findUntracked(found, search) : found;
        }
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
async function compare(plan, { selection, deps }) {
    const folder = await findCheckout(selection, deps);
    const { root, source } = selection;
    if (folder === '')
        return await compareIn(source, { selection, deps, plan, root, place: '' });
    const { context } = deps;
    const workspace = (0,external_node_path_.join)(context.workspace, folder);
    const inside = { ...deps, context: { ...context, workspace } };
    const place = `${folder}/`;
    const found = await compareIn(source, {
        ...{ selection, deps: inside, plan, place },
        root: toRepositoryRoot(root, folder),
    });
    return 'untrackedAt' in found ? found : placeIn(folder, found);
}
function toRepositoryRoot(root, folder) {
    if (root === folder || root === '')
        return '';
    return root.startsWith(`${folder}/`) ? root.slice(folder.length + 1) : undefined;
}
async function compareIn(source, comparison) {
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
        if ('untrackedAt' in found)
            return found;
        return {
            ...found,
            notices: [`The GitHub API is used, because ${error.why}.`, ...found.notices],
        };
    }
}
function placeIn(folder, found) {
    const place = (path) => `${folder}/${path}`;
    const { changes, skipped, allPaths, files, record } = found;
    return {
        ...found,
        changes: (0,change/* placeChanges */.X)(changes, folder),
        skipped: skipped.map(({ path, reason }) => ({ path: place(path), reason })),
        ...(allPaths === undefined ? {} : { allPaths: allPaths.map(place) }),
        ...(files === undefined ? {} : { files: files.map(place) }),
        record: { ...record, decision: `${record.decision} The checkout is in \`${folder}\`.` },
    };
}
function toNoGitError({ why }) {
    return new errors/* SourceError */.c8('git-failed', `\`source: git\` cannot be used: ${why}.`, {
        input: 'source',
        remedy: 'Install git 2.31 or later, or use `source: api`.',
    });
}
function toNothing(why) {
    return {
        changes: { paths: [], deleted: new Set(), added: new Set() },
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

/***/ 24376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ planOrigin),
/* harmony export */   s: () => (/* binding */ fetchEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function planOrigin(configured, place) {
    const { repository, workspace } = place;
    const server = new URL(place.serverUrl);
    if (!configured)
        return repository === '' ? undefined : toTrusted(`/${repository}`, server);
    const ssh = parseSsh(configured);
    if (ssh !== undefined) {
        return ssh.host === server.hostname
            ? toTrusted(ssh.path, server)
            : { url: configured, place: ssh.host };
    }
    return toNamedOrigin(configured, { server, workspace });
}
function toBase({ origin, pathname }) {
    return `${origin}${pathname.replace(/\/+$/, '')}`;
}
function toTrusted(path, server) {
    const base = toBase(server);
    return { url: `${base}${path}`, place: server.host, server: base };
}
function toNamedOrigin(configured, { server, workspace }) {
    if (isDrivePath(configured))
        return { url: configured, place: configured };
    if (!configured.includes('://')) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, configured);
        return { url: path, place: path };
    }
    const url = URL.parse(configured);
    if (url === null)
        return { url: configured, place: 'the origin of the checkout' };
    const base = toBase(server);
    const plain = `${url.origin}${url.pathname}${url.search}`;
    if (plain.startsWith(`${base}/`))
        return { url: plain, place: server.host, server: base };
    return { url: configured, place: url.host || url.pathname };
}
function parseSsh(address) {
    const scheme = /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?(\/.*)$/.exec(address);
    const isOther = address.includes('://') || isDrivePath(address);
    const short = isOther ? null : /^(?:[^/@:]*@)?([^/:]+):(.+)$/.exec(address);
    const [, host, path] = scheme ?? short ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    return { host: host.toLowerCase(), path: `/${path.replace(/^\/+/, '')}` };
}
function isDrivePath(address) {
    return /^[a-z]:[\\/]/i.test(address);
}
function fetchEnvironment(origin, { token, env }) {
    const entries = [['remote.compared.url', origin.url]];
    const { server } = origin;
    if (server !== undefined && token !== '') {
        const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
        entries.push([`http.${server}/.extraheader`, ''], [`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`], [`http.${server}/.followRedirects`, 'false']);
    }
    const first = Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0;
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return {
        ...Object.fromEntries(variables),
        GIT_CONFIG_COUNT: String(first + entries.length),
        GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
    };
}


/***/ }),

/***/ 46089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ UnusableGitError),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   ps: () => (/* binding */ checkVersion)
/* harmony export */ });
const foreignVariables = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CURL_VERBOSE|TRACE.*)$/;
const fixedVariables = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
const withoutMonitor = ['-c', 'core.fsmonitor='];
function createGit({ context, env, exec, signal }) {
    const inherited = Object.entries(env).filter(([name]) => !foreignVariables.test(name));
    const environment = { ...Object.fromEntries(inherited), ...fixedVariables };
    return async ({ gitDir, args, env: added, ...streams }) => {
        try {
            const place = gitDir === undefined ? [] : [`--git-dir=${gitDir}`, ...withoutMonitor];
            return await exec('git', [...place, ...args], {
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
const oldestVersion = [2, 31];
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
