export const id = 9958;
export const ids = [9958];
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

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFastlyOperations: () => (/* binding */ createFastlyOperations)
});

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/fastly/classify.js

const right = 'The token needs the scope `purge_select` for URLs and tags, `purge_all` for everything, or `global`, and access to this service.';
const statuses = {
    400: { meaning: 'the request is not valid', code: 'vendor-rejected' },
    401: {
        meaning: 'the token is missing or not valid',
        code: 'vendor-auth',
        remedy: 'Check `fastly-api-token`: a token of the account (Account, API tokens), alone and without quotes. It may have expired or been revoked.',
    },
    403: { meaning: 'the token may not do this', code: 'vendor-forbidden', remedy: right },
    404: {
        meaning: 'the service is unknown, or none that the token may use has the host of the URL',
        code: 'vendor-not-found',
        remedy: 'Check `fastly-service`, and that the host of the URL is a domain of a service that the token may use. A token for one of several services may be refused for URLs: purge by `tags`, or use a token for all services with the scope `purge_select`.',
    },
    405: { meaning: 'the address does not take this request', code: 'vendor-rejected' },
    409: { meaning: 'another change is in progress', code: 'vendor-conflict' },
    422: { meaning: 'the request is understood and refused', code: 'vendor-rejected' },
    429: {
        meaning: 'too many requests in this time',
        code: 'vendor-rate-limited',
        remedy: 'The limit belongs to the account or the user of the token: other workflows and people count as well. Set a slower `pace`.',
    },
};
function classify(status, kind) {
    const row = statuses[status];
    if (row === undefined)
        return {
            code: (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected',
            concernsAll: false,
        };
    return { ...row, concernsAll: status === 404 && kind !== 'url' };
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/fastly/wire.js

const wire_text = schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? '');
const Purged = schemas/* looseObject */._H3({ status: schemas/* literal */.euz('ok'), id: schemas/* string */.YjP().nullish() });
const PurgedKeys = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const Failure = schemas/* looseObject */._H3({ msg: wire_text, detail: wire_text });

;// CONCATENATED MODULE: ./build/js/providers/fastly/exchange.js







function createExchange({ apiToken, endpoint }, { send, now }) {
    const { redact } = (0,http_redact/* createRedactor */.lY)([apiToken]);
    return async ({ path, headers, body, kind }, limits) => {
        const answer = await send({
            method: 'POST',
            url: new URL(`${endpoint}${path}`),
            headers: { ...headers, 'fastly-key': apiToken, accept: 'application/json' },
            ...(body === undefined ? {} : { body }),
            ...limits,
        });
        if (answer.status >= 200 && answer.status < 300)
            return (0,json_value/* parseJson */.qF)(answer.body);
        throw toRefusal(answer, { kind, redact, now: now() });
    };
}
function toRefusal({ status, headers, body }, { kind, redact, now }) {
    const { code, remedy, concernsAll } = classify(status, kind);
    const parsed = Failure.safeParse((0,json_value/* parseJson */.qF)(body));
    const words = parsed.success ? [parsed.data.msg, parsed.data.detail] : [];
    const said = words.filter((word) => word !== '').map((word) => (0,http_redact/* vendorText */.Qd)(word, redact));
    const wait = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], now) ?? readReset(status, { headers, now });
    const requestId = headers['x-request-id'] ?? headers['x-served-by'];
    return new errors/* VendorError */.Hi({
        code,
        message: `Fastly refused: ${said.length === 0 ? 'no message' : said.join(', ')} (HTTP ${status})`,
        vendorCode: String(status),
        ...(requestId === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(requestId, redact) }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(concernsAll ? { concernsAll } : {}),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        ...((0,http_status/* leavesOpen */.L)(status) ? { mayHaveArrived: true } : {}),
    });
}
function readReset(status, { headers, now }) {
    const reset = headers['fastly-ratelimit-reset'] ?? '';
    if (status !== 429 || !/^\d{1,12}$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1_000 - now);
}

;// CONCATENATED MODULE: ./build/js/providers/fastly/operations.js




function createFastlyOperations(settings, deps) {
    const exchange = createExchange(settings, deps);
    return {
        async submit(batch, limits) {
            const kind = batch.targets[0]?.kind;
            const json = await exchange({ ...toRequest(batch, settings), kind }, limits);
            return kind === 'tag' ? readKeys(json, (0,task/* itemsOf */.S3)(batch)) : readPurge(json);
        },
    };
}
function toRequest(batch, { service, soft }) {
    const items = (0,task/* itemsOf */.S3)(batch);
    const headers = soft ? { 'fastly-soft-purge': '1' } : {};
    switch (batch.targets[0]?.kind) {
        case 'everything':
            return { path: `/service/${service}/purge_all`, headers: {} };
        case 'tag':
            return {
                path: `/service/${service}/purge`,
                headers: { ...headers, 'content-type': 'application/json' },
                body: JSON.stringify({ surrogate_keys: items }),
            };
        default:
            return { path: `/purge/${items[0] ?? ''}`, headers };
    }
}
function readPurge(json) {
    const parsed = Purged.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl(unreadable('status: ok'));
    return { id: parsed.data.id ?? '', vendorState: 'ok' };
}
function readKeys(json, keys) {
    const parsed = PurgedKeys.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl(unreadable('an id for each key'));
    const missing = keys.find((key) => !Object.hasOwn(parsed.data, key));
    if (missing !== undefined)
        throw new errors/* ContractError */.Vl(unreadable('an id for each key'));
    return { id: '', vendorState: 'ok' };
}
function unreadable(what) {
    return `Fastly answered HTTP 200 without what is documented (${what}).`;
}


/***/ })

};
