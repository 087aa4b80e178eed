export const id = 3472;
export const ids = [3472];
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

/***/ 75981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ toCanonicalRequest),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export toCanonicalQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function toCanonicalRequest(request, toCanonicalPath) {
    const headers = Object.entries(request.headers)
        .map(([name, value]) => [name.toLowerCase(), value.trim()])
        .sort(([one], [other]) => compare(one, other));
    const signedHeaders = headers.map(([name]) => name).join(';');
    const text = [
        request.method.toUpperCase(),
        toCanonicalPath(request.path),
        toCanonicalQuery(request.query),
        headers.map(([name, value]) => `${name}:${value}\n`).join(''),
        signedHeaders,
        sha256(request.body),
    ].join('\n');
    return { text, signedHeaders };
}
function toCanonicalQuery(query) {
    return query
        .toSorted(([one, first], [other, second]) => compare(one, other) || compare(first, second))
        .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
        .join('&');
}
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function compare(one, other) {
    return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leavesOpen),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
const refusals = new Set([
    400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 423,
    424, 426, 428, 429, 431, 451,
]);
function leavesOpen(status) {
    const isSuccess = status >= 200 && status < 300;
    return !isSuccess && !refusals.has(status);
}
function isPassing(status) {
    return status >= 500 || status === 408 || status === 425;
}


/***/ }),

/***/ 36727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ createClassifier)
/* harmony export */ });
/* unused harmony exports gatewayCodes, checkKeys */
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76525);

const gatewayCodes = {
    '0301': 'vendor-auth',
    '0307': 'vendor-auth',
    '0308': 'vendor-rate-limited',
    '0101': 'vendor-not-found',
    '0103': 'vendor-not-found',
};
function createClassifier({ own, service, ofTasks = [], gateway, wrongAddress, }) {
    return (errorCode, status) => {
        const [, digits = ''] = /\.(\d+)$/.exec(errorCode) ?? [];
        const isOwn = own.test(errorCode);
        const { codes, remedies } = isOwn ? service : { ...gateway, codes: gatewayCodes };
        const code = codes[digits] ?? classifyStatus(status);
        const concernsAll = code === 'vendor-not-found' && !isOwn;
        const general = concernsAll ? wrongAddress : undefined;
        const remedy = remedies[digits] ?? (code === 'vendor-auth' ? checkKeys : general);
        return { code, concernsAll, remedy, isOfTask: isOwn && ofTasks.includes(digits) };
    };
}
function classifyStatus(status) {
    if (status === 401)
        return 'vendor-auth';
    if (status === 404)
        return 'vendor-not-found';
    if (status === 429)
        return 'vendor-rate-limited';
    return (0,_http_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .W)(status) ? 'vendor-unavailable' : 'vendor-rejected';
}
const checkKeys = 'Check `huawei-access-key` and `huawei-secret-key` (or the token, or the IAM user) before you run again: after five failures in a row the key is locked for five minutes.';


/***/ }),

/***/ 43983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange)
});

// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/huawei/answers.js







const Named = schemas/* looseObject */._H3({ error_code: schemas/* string */.YjP().min(1), error_msg: schemas/* string */.YjP().nullish() })
    .transform((one) => ({ errorCode: one.error_code, text: one.error_msg ?? '' }));
const Refusal = schemas/* union */.KCZ([
    Named,
    schemas/* looseObject */._H3({ error: Named }).transform(({ error }) => error),
    schemas/* looseObject */._H3({
        error: schemas/* looseObject */._H3({
            code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
            message: schemas/* string */.YjP().nullish(),
        }),
    })
        .transform(({ error }) => ({ errorCode: error.code, text: error.message ?? '' })),
]);
function readAnswer(answer, reading) {
    const json = (0,json_value/* parseJson */.qF)(answer.body);
    const parsed = Refusal.safeParse(json);
    if (!parsed.success && answer.status >= 200 && answer.status < 300)
        return json;
    const { errorCode, text } = parsed.success ? parsed.data : { errorCode: '', text: '' };
    const { code, concernsAll, remedy, isOfTask } = reading.classify(errorCode, answer.status);
    const skew = code === 'vendor-auth' ? findClockSkew(text, answer, reading.now) : undefined;
    const wait = (0,backoff/* parseRetryAfter */.mu)(answer.headers['retry-after'], reading.now);
    const requestId = answer.headers['x-request-id'];
    const shownRemedy = skew ?? remedy;
    throw new errors/* VendorError */.Hi({
        code,
        message: `Huawei Cloud refused: ${shownText(text, reading)} (${errorCode === '' ? `HTTP ${answer.status}` : (0,http_redact/* vendorText */.Qd)(errorCode, reading.redact)})`,
        vendorCode: errorCode === '' ? String(answer.status) : (0,http_redact/* vendorText */.Qd)(errorCode, reading.redact),
        concernsAll,
        ...(isOfTask || (0,http_status/* leavesOpen */.L)(answer.status) ? { mayHaveArrived: true } : {}),
        ...(shownRemedy === undefined ? {} : { remedy: shownRemedy }),
        ...(requestId === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(requestId, reading.redact) }),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    });
}
function shownText(text, { redact }) {
    const [before = ''] = text.split(/canonical_?request\s*:/i);
    const shown = (0,http_redact/* vendorText */.Qd)(before.replace(/[,;\s]+$/, ''), redact);
    return shown === '' ? 'no message' : shown;
}
const skewThatMatters = 60_000;
function findClockSkew(text, answer, now) {
    if (!/expired/i.test(text) || !/signature/i.test(text))
        return undefined;
    const told = /server time:\s*(\d{8}T\d{6}Z)/i.exec(text)?.[1];
    const date = answer.headers['date'];
    const theirs = (told === undefined ? undefined : (0,instant/* parseBasicInstant */.hR)(told)) ??
        (date === undefined ? undefined : (0,instant/* parseHttpDate */.m6)(date));
    if (theirs === undefined || Math.abs(theirs - now) < skewThatMatters)
        return "Check this machine's clock: the signature's time is not the vendor's.";
    const direction = now < theirs ? 'behind' : 'ahead of';
    return `This machine's clock is ${(0,instant/* formatDuration */.a3)(Math.abs(theirs - now))} ${direction} the vendor's: set it (NTP); 15 minutes are allowed.`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/http/canonical-request.js
var canonical_request = __webpack_require__(75981);
;// CONCATENATED MODULE: ./build/js/providers/huawei/sign.js


function signRequest(request, { accessKey, secretKey }) {
    const date = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'x-sdk-date')?.[1];
    const { text: canonical, signedHeaders } = (0,canonical_request/* toCanonicalRequest */.Pq)(request, toCanonicalPath);
    const text = `SDK-HMAC-SHA256\n${date?.trim() ?? ''}\n${(0,canonical_request/* sha256 */.sc)(canonical)}`;
    const signature = (0,external_node_crypto_.createHmac)('sha256', secretKey).update(text).digest('hex');
    return `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}
function createCanonicalRequest(request) {
    return toCanonicalRequest(request, toCanonicalPath).text;
}
function toCanonicalPath(path) {
    const encoded = path
        .split('/')
        .map((segment) => (0,canonical_request/* encodeStrictly */.jR)(decodeURIComponent(segment)))
        .join('/');
    return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/authorize.js




const jsonType = { 'content-type': 'application/json' };
function createSendAuthorized({ projectId, credentials, redact, classify }, deps) {
    const sendWith = ({ limits, ...request }, headers) => deps.send({ ...request, headers: { ...jsonType, ...headers }, ...limits });
    switch (credentials.kind) {
        case 'access-key':
            return (request) => sendWith(request, sign(request, { projectId, credentials, now: deps.now() }));
        case 'token':
            return (request) => sendWith(request, { 'x-auth-token': credentials.token });
        case 'user': {
            const scope = projectId === ''
                ? { domain: { name: credentials.account } }
                : { project: { id: projectId } };
            const tokens = createTokenSource({ scope, credentials, redact, classify, deps });
            return async (request) => {
                const token = await tokens.get(request.limits);
                const answer = await sendWith(request, { 'x-auth-token': token });
                if (answer.status !== 401 || !tokens.forget(token))
                    return answer;
                throw expired();
            };
        }
        case 'none':
            return () => Promise.reject(new Error('A run without credentials sends nothing.'));
    }
}
function expired() {
    return new errors/* VendorError */.Hi({
        code: 'vendor-unavailable',
        message: 'Huawei Cloud refused the token of the user, which may have expired. Another one is fetched.',
        mayHaveArrived: false,
    });
}
function sign({ method, url, body }, about) {
    const { securityToken } = about.credentials;
    const signed = {
        ...(about.projectId === '' ? {} : { 'x-project-id': about.projectId }),
        'x-sdk-date': (0,instant/* formatBasicInstant */.z$)(about.now),
        ...(securityToken === undefined ? {} : { 'x-security-token': securityToken }),
    };
    const authorization = signRequest({
        method,
        path: url.pathname,
        query: [...url.searchParams],
        headers: { ...signed, host: url.host },
        body: body ?? '',
    }, about.credentials);
    return { ...signed, authorization };
}
const mostTokens = 2;
function createTokenSource(about) {
    let current;
    let known = '';
    let fetched = 0;
    const fetchNext = async (limits) => {
        const timeoutMilliseconds = limits.timeoutMilliseconds / 2;
        try {
            known = await fetchToken(about, { timeoutMilliseconds, signal: limits.cancelled });
            fetched += 1;
            return known;
        }
        catch (error) {
            current = undefined;
            throw toTokenFailure(error, timeoutMilliseconds);
        }
    };
    return {
        get(limits) {
            current ??= fetchNext(limits);
            return current;
        },
        forget(token) {
            if (token !== known)
                return true;
            if (fetched >= mostTokens)
                return false;
            current = undefined;
            known = '';
            return true;
        },
    };
}
async function fetchToken({ scope, credentials, redact, classify, deps }, limits) {
    const { account, user, password, iamEndpoint } = credentials;
    const identity = {
        methods: ['password'],
        password: { user: { name: user, password, domain: { name: account } } },
    };
    const answer = await deps.send({
        method: 'POST',
        url: new URL(`${iamEndpoint}/v3/auth/tokens?nocatalog=true`),
        headers: jsonType,
        body: JSON.stringify({ auth: { identity, scope } }),
        ...limits,
    });
    readAnswer(answer, { redact, classify, now: deps.now() });
    const token = answer.headers['x-subject-token'] ?? '';
    if (token === '')
        throw new errors/* ContractError */.Vl('IAM answered without the header X-Subject-Token.');
    deps.keepSecret(token);
    return token;
}
function toTokenFailure(error, timeoutMilliseconds) {
    if (!(error instanceof Error))
        return error;
    if (error instanceof errors/* CancelledError */.cc)
        return error.beforeSending();
    const message = `No token from IAM. ${error.message}`;
    const mayHaveArrived = false;
    if (error instanceof errors/* NetworkError */.Dr) {
        const [{ remedy } = { remedy: undefined }] = error.problems;
        const { isLasting } = error;
        return new errors/* NetworkError */.Dr(message, false, {
            isLasting,
            ...(remedy === undefined ? {} : { remedy }),
        });
    }
    if (error instanceof errors/* TimeoutError */.MU) {
        const time = `${(0,instant/* formatDuration */.a3)(timeoutMilliseconds)}, half of what the request may take`;
        return new errors/* TimeoutError */.MU(error.code, `No token from IAM within ${time}.`, { mayHaveArrived });
    }
    if (error instanceof errors/* ContractError */.Vl)
        return new errors/* ContractError */.Vl(message, { mayHaveArrived });
    return error instanceof errors/* VendorError */.Hi ? toTokenRefusal(error, message) : error;
}
function toTokenRefusal({ code, problems, retryAfterMilliseconds: asked }, message) {
    const [{ vendorCode, requestId } = { vendorCode: undefined, requestId: undefined }] = problems;
    return new errors/* VendorError */.Hi({
        code,
        message,
        remedy: 'Check `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`: an IAM user of the account, without a second factor; or use an access key.',
        mayHaveArrived: false,
        ...(vendorCode === undefined ? {} : { vendorCode }),
        ...(requestId === undefined ? {} : { requestId }),
        ...(asked === undefined ? {} : { retryAfterMilliseconds: asked }),
    });
}

// EXTERNAL MODULE: ./build/js/providers/huawei/credentials.js
var credentials = __webpack_require__(61223);
;// CONCATENATED MODULE: ./build/js/providers/huawei/exchange.js




function createExchange(options, deps) {
    const { redact, add } = (0,http_redact/* createRedactor */.lY)((0,credentials/* secretsOf */.F)(options.credentials));
    const keepSecret = (secret) => {
        add(secret);
        deps.keepSecret(secret);
    };
    const send = createSendAuthorized({ ...options, redact }, { ...deps, keepSecret });
    return async (request, limits) => {
        const answer = await send({ ...request, limits });
        return readAnswer(answer, { redact, classify: options.classify, now: deps.now() });
    };
}


/***/ }),

/***/ 97139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ judgeTogether),
/* harmony export */   a9: () => (/* binding */ groupByUrl),
/* harmony export */   mZ: () => (/* binding */ judgeUrls)
/* harmony export */ });
const succeeded = 'succeed';
const failed = 'failed';
function judgeTogether(results) {
    if (results.length > 0 && results.every(({ status }) => status === succeeded))
        return 'done';
    if (results.length > 0 && results.every(({ status }) => status === failed))
        return 'failed';
    return 'pending';
}
function judgeUrls({ targets }, results) {
    const stateOf = createUrlJudge(targets.length, results);
    const values = targets.map(({ value }) => value);
    const inState = (...states) => values.filter((value) => states.includes(stateOf(value)));
    const failedTargets = inState('failed');
    const pendingTargets = inState('pending', 'unconfirmed');
    const ended = failedTargets.length > 0 ? 'failed' : 'done';
    const open = inState('pending').length > 0 ? 'pending' : 'unconfirmed';
    return { state: pendingTargets.length > 0 ? open : ended, failedTargets, pendingTargets };
}
function createUrlJudge(sent, results) {
    const exact = Map.groupBy(results, ({ url }) => url);
    const alike = groupByUrl(results);
    const states = [...alike.values()].map(judgeTogether);
    const isWhole = countUrls(alike) >= sent && !states.includes('pending');
    const missing = isWhole ? (states.includes('failed') ? 'unconfirmed' : 'done') : 'pending';
    return (value) => {
        const own = exact.get(value) ?? alike.get(normalise(value));
        return own === undefined ? missing : judgeTogether(own);
    };
}
function groupByUrl(results) {
    return Map.groupBy(results, ({ url }) => normalise(url));
}
function countUrls(byUrl) {
    return byUrl.size - (byUrl.has('') ? 1 : 0);
}
function normalise(url) {
    const parsed = URL.parse(url.trim());
    return parsed === null ? url.trim() : decodeLoosely(parsed.href);
}
function decodeLoosely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 73472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiVodOperations: () => (/* binding */ createHuaweiVodOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var huawei_exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/classify.js

const vodCodes = {
    10054: 'vendor-auth',
    10057: 'vendor-auth',
    10074: 'vendor-forbidden',
    10111: 'vendor-forbidden',
    10133: 'vendor-forbidden',
    10086: 'vendor-quota',
    10127: 'vendor-rate-limited',
    10060: 'vendor-not-found',
    10062: 'vendor-not-found',
    10089: 'vendor-not-found',
    10051: 'vendor-unavailable',
    10052: 'vendor-unavailable',
};
const notTheCdn = 'This API is for media of VOD (video on demand). URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const noAsset = 'Check `huawei-asset-ids`, `huawei-region` and `huawei-project-id`: the project has no such media asset. URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const rights = 'To preheat, the credentials need `vod:asset:preheat`, and `vod:asset:getPreheatTask` to check the status; to purge, `vod:asset:createRefreshTask` and `vod:asset:getRefreshTask`.';
const inProgress = '10080';
const taskCodes = ['10079', inProgress];
function isInProgress({ problems }) {
    return problems[0]?.vendorCode?.endsWith(`.${inProgress}`) ?? false;
}
const vodRemedies = {
    10057: 'Check `huawei-project-id`: it is the project of `huawei-region`.',
    10060: 'The asset is not published yet: publish it first.',
    10062: noAsset,
    10074: rights,
    10086: "The day's quota is used up; tasks that were accepted before are still polled.",
    10089: notTheCdn,
    10110: `Check that the asset has an acceleration domain with CDN. ${notTheCdn}`,
    10111: rights,
    10133: rights,
};
const gatewayRemedies = {
    '0307': 'The token expired, or belongs to another region than `huawei-region`.',
};
const classifyError = (0,classify/* createClassifier */.CC)({
    own: /\.\d{5,}$/,
    service: {
        codes: vodCodes,
        remedies: vodRemedies,
    },
    ofTasks: taskCodes,
    gateway: {
        remedies: gatewayRemedies,
    },
    wrongAddress: 'Check `endpoint`, `huawei-region` and `huawei-project-id`.',
});

// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/outcome.js

function toNews(task, results) {
    const [first] = task.targets;
    const news = { id: task.id, vendorState: describeStates(results) };
    const isAsset = first === undefined || first.kind === 'asset';
    return { ...news, ...(isAsset ? judgeWhole(task, results) : judgeSent(task, results)) };
}
function judgeWhole({ sent }, results) {
    const states = [...(0,url_results/* groupByUrl */.a9)(results).values()].map(url_results/* judgeTogether */.Mc);
    if (states.length < Math.max(1, sent) || states.includes('pending'))
        return { state: 'pending' };
    const wrong = states.filter((state) => state === 'failed').length;
    if (wrong === 0)
        return { state: 'done' };
    return { state: 'failed', problem: failure };
}
function judgeSent(task, results) {
    const judged = (0,url_results/* judgeUrls */.mZ)(task, results);
    if (judged.state === 'unconfirmed')
        return { ...judged, problem: unknown };
    return judged.state === 'failed' ? { ...judged, problem: failure } : judged;
}
const failure = {
    code: 'vendor-failed',
    message: 'VOD reports a failure and does not say why.',
    remedy: 'Usual causes: the domain of the asset has no CDN, or a URL does not answer 200. When preheating: hotlink protection by key (give the signed URL) or by referer (allow an empty one).',
};
const unknown = {
    code: 'unconfirmed',
    message: 'VOD reports failures of URLs that were not sent in this form, so the result of the others is unknown.',
    remedy: 'Check these URLs in the console before you send them again.',
};
function describeStates(results) {
    if (results.length === 0)
        return 'no results yet';
    const counts = new Map();
    for (const { status } of results)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    return [...counts].map(([status, count]) => `${count} ${status.slice(0, 30)}`).join(', ');
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/wire.js


const Submitted = schemas/* looseObject */._H3({ task_id: schemas/* string */.YjP().min(1) });
const Rows = schemas/* array */.YOg(schemas/* looseObject */._H3({ url: schemas/* string */.YjP().nullish(), status: schemas/* string */.YjP().nullish() }))
    .nullish();
const Results = schemas/* looseObject */._H3({ preheating_results: Rows, refresh_results: Rows });
function readTaskId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data.task_id;
    throw new errors/* ContractError */.Vl('VOD accepted without a task_id: the request may have been received, but its status cannot be checked.');
}
function readResults(json, field) {
    const parsed = Results.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("VOD's answer is not what it documents.");
    return (parsed.data[field] ?? []).map(({ url, status }) => ({
        url: url ?? '',
        status: (status ?? '').toLowerCase(),
    }));
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/operations.js





const preheating = {
    version: 'v1.0',
    path: '/asset/preheating',
    toAssetBody: ([id]) => ({ asset_id: id }),
    results: 'preheating_results',
};
const refresh = {
    version: 'v1',
    path: '/asset/refresh',
    toAssetBody: (ids) => ({ asset_id_list: ids }),
    results: 'refresh_results',
};
function createHuaweiVodOperations({ endpoint, projectId, credentials, mode }, deps) {
    const exchange = (0,huawei_exchange/* createExchange */.C)({ projectId, credentials, classify: classifyError }, deps);
    const { version, path, toAssetBody, results } = mode === 'purge' ? refresh : preheating;
    const toUrl = () => new URL(`${endpoint}/${version}/${encodeURIComponent(projectId)}${path}`);
    return {
        async submit({ targets }, limits) {
            const values = targets.map(({ value }) => value);
            const isAsset = targets[0]?.kind === 'asset';
            const body = JSON.stringify(isAsset ? toAssetBody(values) : { urls: values });
            const answer = await exchange({ method: 'POST', url: toUrl(), body }, limits);
            return { id: readTaskId(answer), vendorState: 'accepted' };
        },
        async probe({ tasks }, limits) {
            const news = [];
            for (const task of tasks) {
                const url = toUrl();
                url.searchParams.set('task_id', task.id);
                news.push(await readNews(task, async () => toNews(task, readResults(await exchange({ method: 'GET', url }, limits), results))));
            }
            return { news };
        },
    };
}
async function readNews({ id }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* VendorError */.Hi) || !isInProgress(error))
            throw error;
        return { id, state: 'pending', vendorState: 'in progress' };
    }
}


/***/ })

};
