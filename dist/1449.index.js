export const id = 1449;
export const ids = [1449,8886];
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

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
const entryFile = 'manifest.json';
const answerFile = 'answer.json';


/***/ }),

/***/ 71449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCacheMemory: () => (/* binding */ openCacheMemory),
  openCacheStore: () => (/* binding */ openCacheStore)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(86020);
// EXTERNAL MODULE: ./build/js/sources/github/api.js + 1 modules
var github_api = __webpack_require__(28886);
;// CONCATENATED MODULE: ./build/js/sources/github/newest-cache-key.js



const pageSize = 100;
async function findNewestCacheKey(prefix, deps) {
    try {
        const api = await (0,github_api.openGithubApi)(deps);
        const caches = await api.answer({
            action: 'list the entries of the cache',
            remedy: 'Grant the job `permissions: actions: read`.',
            ask: async (octokit, call) => {
                const { data } = await octokit.rest.actions.getActionsCacheList({
                    ...call,
                    key: prefix,
                    sort: 'created_at',
                    direction: 'desc',
                    per_page: pageSize,
                });
                return answers/* cachesAnswer */.Qt.parse(data).actions_caches;
            },
        });
        return caches.find(({ key, ref }) => key.startsWith(prefix) && (ref === deps.context.ref || !ref.startsWith('refs/pull/')))?.key;
    }
    catch (error) {
        const why = error instanceof Error ? (0,core_text/* oneLine */.TN)(error.message, 300) : 'no reason given';
        deps.logger.debug(`Whether another branch was purged for since is not known: ${why}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/sources/memory/cache-store.js
const budgetMilliseconds = 15_000;
const afterCancelMilliseconds = 2_000;
function limitStore(store, { clock, deadline, signal }) {
    let left = budgetMilliseconds;
    let isOver = false;
    const spend = async (work) => {
        const start = clock.now();
        const most = Math.floor(Math.min(left, deadline - start));
        if (isOver || most <= 0)
            return { state: 'skipped', why: 'no time was left for the cache' };
        const answer = await work(limitSignal(signal, most));
        left -= clock.now() - start;
        isOver = !['hit', 'miss', 'saved', 'denied'].includes(answer.state);
        return answer;
    };
    return {
        restore: (prefix) => spend((limited) => store.restore(prefix, limited)),
        save: async (entry) => {
            const answer = await spend((limited) => store.save(entry, limited));
            isOver ||= answer.state !== 'saved';
            return answer;
        },
    };
}
function limitSignal(signal, milliseconds) {
    if (signal.aborted)
        return AbortSignal.timeout(Math.min(milliseconds, afterCancelMilliseconds));
    return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/sources/memory/helper-answer.js
var helper_answer = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/js/sources/memory/helper-log.js
const complaint = /^(?:::(?:warning|error)[^:]*::|(?=Failed to |Cache (?:save|restore) skipped))(.+)$/;
function findComplaint(output) {
    const complaints = output.split(/\r?\n/).flatMap((line) => complaint.exec(line)?.[1] ?? []);
    const last = complaints.at(-1);
    return last && toPlain(last);
}
function findMasked(output) {
    return output
        .split(/\r?\n/)
        .flatMap((line) => /^::add-mask::(.+)$/.exec(line)?.[1] ?? [])
        .map(toPlain);
}
function findLastLine(output) {
    return output
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('::'))
        .at(-1);
}
function toPlain(text) {
    return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/js/sources/memory/helper-store.js






const Answer = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['unavailable', 'missed', 'saved', 'refused']) }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('restored'), key: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ state: schemas/* literal */.euz('broken'), why: schemas/* string */.YjP() }),
]);
const longestEntryBytes = 256 * 1024 * 1024;
function createHelperStore(deps) {
    return {
        restore: (prefix, signal) => inFolder(deps, async (folder) => {
            const { answer, why } = await ask(['restore', prefix], { ...deps, folder, signal });
            return await toRestored(answer, { folder, why, mode: deps.env['ACTIONS_CACHE_MODE'] });
        }),
        save: ({ key, text }, signal) => inFolder(deps, async (folder) => {
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, helper_answer/* entryFile */.$), text);
            return toSaved(await ask(['save', key], { ...deps, folder, signal }));
        }),
    };
}
async function inFolder({ temporaryFolder }, work) {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, 'cdn-cache-memory-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
        }
    }
    catch (error) {
        return {
            state: 'failed',
            why: error instanceof Error ? (0,core_text/* oneLine */.TN)(error.message, 200) : 'no reason given',
        };
    }
}
async function ask(args, asking) {
    const { exec, program, script, folder, signal, keepSecret } = asking;
    const chunks = [];
    const readOutput = () => Buffer.concat(chunks).toString('utf8');
    try {
        await exec(program, [script, ...args], {
            cwd: folder,
            env: toEnvironment(asking),
            signal,
            onOutput: (chunk) => void chunks.push(chunk),
        });
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        const last = findLastLine(readOutput());
        return {
            answer: undefined,
            why: `it took too long${last === undefined ? '' : `: ${(0,core_text/* oneLine */.TN)(last, 200)}`}`,
        };
    }
    finally {
        for (const secret of findMasked(readOutput()))
            keepSecret(secret);
    }
    const complaint = findComplaint(readOutput());
    return {
        answer: await readAnswer(folder),
        why: complaint === undefined ? undefined : (0,core_text/* oneLine */.TN)(complaint, 200),
    };
}
const inherited = /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?!TOKEN|OUTPUT|STATE|ENV|PATH|STEP_SUMMARY).*|(?:HTTPS?|ALL|NO)_PROXY|NODE_.*|SSL_CERT_.*|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|TE?MP|TMPDIR|LANG|LC_.*|SEGMENT_DOWNLOAD_TIMEOUT_MINS)$/i;
function toEnvironment({ env, folder }) {
    const passed = Object.entries(env).filter(([name]) => inherited.test(name));
    return { ...Object.fromEntries(passed), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
}
async function readAnswer(folder) {
    try {
        return Answer.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, helper_answer/* answerFile */.t), 'utf8')));
    }
    catch {
        return undefined;
    }
}
const noAnswer = 'the cache client ended without an answer';
const notOffered = 'this runner offers no cache to its steps';
async function toRestored(answer, { folder, why, mode, }) {
    switch (answer?.state) {
        case 'unavailable':
            return { state: 'unavailable', why: notOffered };
        case 'restored': {
            const path = (0,external_node_path_.join)(folder, helper_answer/* entryFile */.$);
            if ((await (0,promises_.stat)(path)).size > longestEntryBytes)
                return { state: 'failed', why: 'the entry is too long' };
            return { state: 'hit', key: answer.key, text: await (0,promises_.readFile)(path, 'utf8') };
        }
        case 'missed':
            if (why === undefined)
                return { state: 'miss' };
            return { state: toDenial(mode), why };
        default:
            return {
                state: 'failed',
                why: answer?.state === 'broken' ? (0,core_text/* oneLine */.TN)(answer.why, 200) : (why ?? noAnswer),
            };
    }
}
function toDenial(mode = '') {
    switch (mode.trim().toLowerCase()) {
        case 'none':
            return 'unavailable';
        case 'write-only':
            return 'denied';
        default:
            return 'failed';
    }
}
function toSaved({ answer, why }) {
    switch (answer?.state) {
        case 'unavailable':
            return { state: 'unavailable', why: notOffered };
        case 'saved':
            return why === undefined ? { state: 'saved' } : { state: 'failed', why };
        case 'refused':
            return { state: 'denied', why: why ?? noAnswer };
        default:
            return {
                state: 'failed',
                why: answer?.state === 'broken' ? (0,core_text/* oneLine */.TN)(answer.why, 200) : (why ?? noAnswer),
            };
    }
}

// EXTERNAL MODULE: ./build/js/sources/memory/keys.js
var keys = __webpack_require__(12611);
// EXTERNAL MODULE: ./build/js/sources/memory/memory.js + 2 modules
var memory = __webpack_require__(46864);
// EXTERNAL MODULE: ./build/js/sources/memory/sentences.js
var sentences = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/js/sources/memory/tags.js

function isForTag({ ref, eventName }) {
    return ref.startsWith('refs/tags/') || eventName === 'release';
}
const tagMemory = {
    recall: async () => ({
        entry: undefined,
        isOvertaken: false,
        notices: [],
        remarks: [
            'A run for a tag cannot remember the run before it, so every file counts as changed. Set `manifest` to compare with the previous build.',
        ],
    }),
    prepare: () => undefined,
    announce: async () => sentences/* silence */.ao,
    settle: async () => sentences/* silence */.ao,
    confirm: async () => sentences/* silence */.ao,
    key: () => '',
};

;// CONCATENATED MODULE: ./build/js/sources/memory/open.js






const newestMilliseconds = 5_000;
function openCacheStore(deps) {
    const { temporaryFolder } = deps.context;
    return limitStore(createHelperStore({ ...deps, temporaryFolder }), deps);
}
function openCacheMemory(owner, deps) {
    const { context, checksum } = deps;
    if (isForTag(context))
        return tagMemory;
    return (0,memory.openMemory)({
        keys: (0,keys/* deriveKeys */.Cd)(owner, context, checksum),
        store: openCacheStore(deps),
        clock: deps.clock,
        findNewestKey: (prefix) => findNewestCacheKey(prefix, {
            ...deps,
            signal: AbortSignal.any([deps.signal, AbortSignal.timeout(newestMilliseconds)]),
            requestTimeoutMilliseconds: newestMilliseconds,
            retries: 0,
        }),
    });
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
