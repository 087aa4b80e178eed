export const id = 2190;
export const ids = [2190];
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

/***/ 82190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiCdnOperations: () => (/* binding */ createHuaweiCdnOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var huawei_exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/classify.js

const cdnCodes = {
    '0000': 'vendor-unavailable',
    '0001': 'vendor-rejected',
    '0002': 'vendor-auth',
    '0003': 'vendor-not-found',
    '0004': 'vendor-forbidden',
    '0005': 'vendor-quota',
    '0020': 'vendor-forbidden',
    '0021': 'vendor-forbidden',
    '0105': 'vendor-not-found',
    '0106': 'vendor-rejected',
    '0108': 'vendor-not-found',
    '0110': 'vendor-quota',
    '0114': 'vendor-rejected',
    '0115': 'vendor-rejected',
    '0116': 'vendor-rejected',
    '0145': 'vendor-rejected',
};
const rights = 'The credentials need `cdn:configuration:refreshCache` to purge, `cdn:configuration:preheatCache` to preheat and `cdn:configuration:queryCacheHistoryTask` to check the status. An IAM user of an account with enterprise projects also needs `huawei-enterprise-project-id`.';
const quota = "The account's quota of this day is used up; a ticket can raise it. Tasks that were accepted before are still polled.";
const domainState = 'Check in the console of CDN that the domain is online, and neither banned nor locked.';
const unknownHost = 'The host is not a domain of this account on CDN, or it belongs to another enterprise project: check the URLs and `huawei-enterprise-project-id`. Media of VOD have `provider: huawei-vod`.';
const cdnRemedies = {
    '0004': rights,
    '0005': quota,
    '0020': rights,
    '0021': rights,
    '0105': unknownHost,
    '0106': domainState,
    '0108': unknownHost,
    '0110': quota,
    '0114': 'Activate CDN in the console first.',
    '0115': domainState,
    '0116': domainState,
    '0145': domainState,
};
const classifyError = (0,classify/* createClassifier */.CC)({
    own: /^CDN\./i,
    service: {
        codes: cdnCodes,
        remedies: cdnRemedies,
    },
    gateway: {
        remedies: {
            '0307': 'The token expired, or belongs to a project: CDN needs one of the account (scope `domain`).',
        },
    },
    wrongAddress: 'Check `endpoint`: `https://cdn.myhuaweicloud.com`, or `https://cdn.myhuaweicloud.eu` in Europe.',
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/outcome.js


const over = 'task_done';
function toNews(task, detail) {
    const judged = task.targets.length === 0 ? judgeWhole(task, detail) : judgeSent(task, detail);
    return { id: task.id, vendorState: describeState(detail), ...judged };
}
function judgeWhole({ sent }, detail) {
    if (!isOver(detail) || detail.total < sent)
        return { state: 'pending' };
    const wrong = countFailed(detail);
    return wrong === 0 ? { state: 'done' } : { state: 'failed', problem: describeFailure(detail) };
}
function judgeSent(task, detail) {
    const judged = (0,url_results/* judgeUrls */.mZ)(task, detail.rows);
    const { failedTargets } = judged;
    if (!isOver(detail) || judged.state === 'pending')
        return { ...judged, state: 'pending' };
    const unknown = findUnknown(task, { judged, detail });
    if (unknown.length > 0)
        return {
            state: 'unconfirmed',
            failedTargets,
            pendingTargets: unknown,
            problem: unnamedFailures,
        };
    return failedTargets.length === 0 ? judged : { ...judged, problem: describeFailure(detail) };
}
function findUnknown({ targets }, { judged, detail }) {
    const { failedTargets, pendingTargets } = judged;
    if (pendingTargets.length > 0)
        return pendingTargets;
    const named = failedTargets.length === 0 ? 0 : countFailedRows(detail);
    if (countFailed(detail) <= named)
        return [];
    const failed = new Set(failedTargets);
    return targets.map(({ value }) => value).filter((value) => !failed.has(value));
}
function isOver({ status, processing, succeed, failed, total, rows }) {
    const isCounted = total > 0 && processing === 0 && succeed + failed === total;
    return status === over && isCounted && rows.length >= total;
}
function countFailed(detail) {
    return Math.max(detail.failed, countFailedRows(detail));
}
function countFailedRows({ rows }) {
    return rows.filter(({ status }) => status === 'failed').length;
}
function describeState({ status, succeed, failed, total }) {
    const shown = status === '' ? 'no state' : status.slice(0, 30);
    return `${shown}, ${succeed} of ${total} succeeded, ${failed} failed`;
}
function describeFailure({ rows }) {
    const reasons = [...new Set(rows.map(({ reason }) => reason))].filter((one) => one !== '');
    const why = reasons.length === 0 ? 'it does not say why' : (0,core_text/* oneLine */.TN)(reasons.slice(0, 3).join('; '), 200);
    return {
        code: 'vendor-failed',
        message: `CDN reports a failure: ${why.replace(/\.+$/, '')}.`,
        remedy: 'Check that the domain is online and that its origin answers these URLs with 200. Preheating also fails for content that may not be cached (`no-store`, `private`, a TTL of 0) and for dynamic types such as php.',
    };
}
const unnamedFailures = {
    code: 'unconfirmed',
    message: 'CDN reports failures and does not name them as they were sent, so the result of what it does not name is unknown.',
    remedy: 'Check the task in the console of CDN before you send these again.',
};

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/wire.js


const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* int */.Whr()]).transform(String);
const Submitted = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({ refresh_task: id }).transform((one) => one.refresh_task),
    schemas/* looseObject */._H3({ preheating_task: id }).transform((one) => one.preheating_task),
]);
const wire_text = schemas/* string */.YjP().nullish();
const Detail = schemas/* looseObject */._H3({
    status: wire_text,
    processing: schemas/* int */.Whr().nullish(),
    succeed: schemas/* int */.Whr().nullish(),
    failed: schemas/* int */.Whr().nullish(),
    total: schemas/* int */.Whr().nullish(),
    urls: schemas/* array */.YOg(schemas/* looseObject */._H3({ url: wire_text, status: wire_text, fail_classify: wire_text, fail_desc: wire_text }))
        .nullish(),
});
const Quotas = schemas/* looseObject */._H3({
    quotas: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: wire_text, quota_limit: schemas/* int */.Whr(), used: schemas/* int */.Whr() })),
});
const Domains = schemas/* looseObject */._H3({
    total: schemas/* int */.Whr(),
    domains: schemas/* array */.YOg(schemas/* looseObject */._H3({ domain_name: schemas/* string */.YjP().min(1) })),
});
function readTaskId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ContractError */.Vl('CDN accepted without the id of a task: the request may have been received, but its status cannot be checked.');
}
function readDetail(json) {
    const parsed = Detail.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("CDN's answer is not what it documents.");
    const { status, processing, succeed, failed, total, urls } = parsed.data;
    return {
        status: (status ?? '').toLowerCase(),
        processing: processing ?? 0,
        succeed: succeed ?? 0,
        failed: failed ?? 0,
        total: total ?? 0,
        rows: (urls ?? []).map((row) => ({
            url: row.url ?? '',
            status: (row.status ?? '').toLowerCase(),
            reason: [row.fail_classify, row.fail_desc].filter(Boolean).join(': '),
        })),
    };
}
function readDayQuota(json, type) {
    const parsed = Quotas.safeParse(json);
    const found = parsed.data?.quotas.find((one) => one.type?.toLowerCase() === type);
    if (found === undefined)
        throw new errors/* ContractError */.Vl(`CDN's answer has no quota \`${type}\`.`);
    return { limit: found.quota_limit, used: found.used };
}
function readDomains(json) {
    const parsed = Domains.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("CDN's answer has no list of domains.");
    const { total, domains } = parsed.data;
    return { hosts: domains.map((domain) => domain.domain_name), total };
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/operations.js





const rowsPerPage = 1_000;
const mostPages = 50;
function createHuaweiCdnOperations(settings, deps) {
    const { credentials, mode } = settings;
    const exchange = (0,huawei_exchange/* createExchange */.C)({ projectId: '', credentials, classify: classifyError }, deps);
    const seen = new Map();
    return {
        async submit({ targets }, limits) {
            const { path, body } = mode === 'preheat' ? toPreheating(targets) : toRefresh(targets);
            const url = toUrl(path, settings);
            const request = { method: 'POST', url, body: JSON.stringify(body) };
            return { id: readTaskId(await exchange(request, limits)), vendorState: 'accepted' };
        },
        async probe({ tasks: [task], cursor = '1' }, limits) {
            if (task === undefined)
                return { news: [] };
            const url = toUrl(`/historytasks/${encodeURIComponent(task.id)}/detail`, settings);
            url.searchParams.set('page_size', String(rowsPerPage));
            url.searchParams.set('page_number', cursor);
            const detail = readDetail(await exchange({ method: 'GET', url }, limits));
            const rows = [...(cursor === '1' ? [] : (seen.get(task.id) ?? [])), ...detail.rows];
            const page = Number(cursor);
            if (detail.rows.length > 0 && rows.length < detail.total && page < mostPages) {
                seen.set(task.id, rows);
                return { news: [], next: String(page + 1) };
            }
            seen.delete(task.id);
            return { news: [toNews(task, { ...detail, rows })] };
        },
        async readQuota(accepts, limits) {
            const url = new URL(`${settings.endpoint}/v1.0/cdn/quota`);
            const type = mode === 'preheat' ? 'preheat' : quotaOf(accepts);
            return readDayQuota(await exchange({ method: 'GET', url }, limits), type);
        },
        async readHosts(limits, cursor = '1 0') {
            const [page = 1, before = 0] = cursor.split(' ').map(Number);
            const { enterpriseProjectId = 'all' } = settings;
            const url = toUrl('/domains', { ...settings, enterpriseProjectId });
            url.searchParams.set('page_size', String(rowsPerPage));
            url.searchParams.set('page_number', String(page));
            const { hosts, total } = readDomains(await exchange({ method: 'GET', url }, limits));
            if (total === 0)
                return undefined;
            const count = before + hosts.length;
            if (count >= total)
                return { hosts };
            if (hosts.length === 0)
                throw new errors/* ContractError */.Vl("CDN's list of domains ends too early.");
            return { hosts, next: `${page + 1} ${count}` };
        },
    };
}
function toUrl(path, { endpoint, enterpriseProjectId }) {
    const url = new URL(`${endpoint}/v1.0/cdn${path}`);
    if (enterpriseProjectId !== undefined)
        url.searchParams.set('enterprise_project_id', enterpriseProjectId);
    return url;
}
function quotaOf(accepts) {
    return accepts === 'url' ? 'file_refresh' : 'dir_refresh';
}
const shared = { zh_url_encode: false };
function toRefresh(targets) {
    const type = targets[0]?.kind === 'url' ? 'file' : 'directory';
    const urls = targets.map(({ value }) => value);
    return {
        path: '/content/refresh-tasks',
        body: { refresh_task: { type, mode: 'all', ...shared, urls } },
    };
}
function toPreheating(targets) {
    const urls = targets.map(({ value }) => value);
    return { path: '/content/preheating-tasks', body: { preheating_task: { ...shared, urls } } };
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


/***/ })

};
