export const id = 563;
export const ids = [563];
export const modules = {

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


/***/ })

};
