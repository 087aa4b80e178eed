export const id = 489;
export const ids = [489,563];
export const modules = {

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

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLastSuccess: () => (/* binding */ findLastSuccess)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6020);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
// The newest successful run of this workflow: what it was on is what is live.




const pageSize = 100;
/** GitHub lists at most 1,000 runs when it filters. */
const largestPage = 10;
/**
 * Same workflow file, branch and event, concluded with success, other than this run. Undefined
 * only where GitHub listed every run and none fits; a failure is an error.
 */
async function findLastSuccess(deps) {
    const wanted = readWanted(deps.context);
    const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__.openGithubApi)(deps);
    for (let page = 1; page <= largestPage; page += 1) {
        const runs = await api.answer({
            about: `the earlier runs of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(wanted.file, 100)}`,
            remedy: 'Grant the job `permissions: actions: read`, or give `base` as a commit.',
            ask: async (octokit, call) => {
                const { data } = await octokit.rest.actions.listWorkflowRuns({
                    ...call,
                    workflow_id: wanted.file,
                    branch: wanted.branch,
                    event: wanted.event,
                    status: 'success',
                    exclude_pull_requests: true,
                    per_page: pageSize,
                    page,
                });
                return _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .runsAnswer */ .zf.parse(data).workflow_runs;
            },
        });
        // Not only the filter's word for it: a wrong base misses files without a trace.
        const run = runs.find(({ id, conclusion, head_branch: branch, event }) => String(id) !== deps.context.runId &&
            conclusion === 'success' &&
            branch === wanted.branch &&
            event === wanted.event);
        if (run !== undefined)
            return { headSha: run.head_sha, id: String(run.id) };
        if (runs.length < pageSize)
            return undefined;
    }
    return undefined;
}
function readWanted(context) {
    const [path = ''] = context.workflowRef.split('@');
    const file = path.slice(path.lastIndexOf('/') + 1);
    const branch = context.headRef ?? context.ref.replace(/^refs\/(?:heads|tags)\//, '');
    if (file !== '' && branch !== '')
        return { file, branch, event: context.eventName };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('source-unreadable', '`base: last-success` needs GITHUB_WORKFLOW_REF and GITHUB_REF, which only a workflow has.', { input: 'base', remedy: 'Give `base` as a commit.' });
}


/***/ })

};
