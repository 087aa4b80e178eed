export const id = 5608;
export const ids = [5608];
export const modules = {

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


/***/ })

};
