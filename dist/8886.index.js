export const id = 8886;
export const ids = [8886];
export const modules = {

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
