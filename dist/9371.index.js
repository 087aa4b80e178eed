export const id = 9371;
export const ids = [9371];
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

/***/ 49371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBunnyOperations: () => (/* binding */ createBunnyOperations)
});

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/bunny/classify.js

const zone = 'Check `bunny-pull-zone`: the number in the address of the pull zone in the dashboard. A storage zone has another one.';
const statuses = {
    400: {
        meaning: 'the address or the tag is not valid',
        code: 'vendor-rejected',
        remedy: 'Each URL must be on a hostname of a pull zone of the account: check `base-url` and the list.',
    },
    401: {
        meaning: 'the key is not that of the account; or the pull zone is not one',
        code: 'vendor-auth',
        remedy: `Check \`bunny-api-key\`: the API key of the account (Account settings, API), not the password of a storage zone. ${zone}`,
    },
    403: {
        meaning: 'the user of the key may not do this',
        code: 'vendor-forbidden',
        remedy: 'The key must belong to a user who may manage pull zones.',
    },
    404: { meaning: 'the pull zone is unknown', code: 'vendor-not-found', remedy: zone },
    429: {
        meaning: 'too many purges in this time',
        code: 'vendor-rate-limited',
        remedy: 'The limit belongs to the account: other workflows and people count as well. Set a slower `pace`.',
    },
};
function classify(status, kind) {
    const row = statuses[status];
    if (row === undefined)
        return {
            code: (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected',
            concernsAll: false,
        };
    const isNamed = kind === 'tag' || kind === 'everything';
    return { ...row, concernsAll: status === 404 && isNamed };
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/bunny/wire.js

const wire_text = schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? '');
const Failure = schemas/* looseObject */._H3({ ErrorKey: wire_text, Field: wire_text, Message: wire_text });

;// CONCATENATED MODULE: ./build/js/providers/bunny/exchange.js







function createExchange({ apiKey, endpoint }, { send, now }) {
    const { redact } = (0,http_redact/* createRedactor */.lY)([apiKey]);
    return async ({ path, headers = {}, body, kind }, limits) => {
        const answer = await send({
            method: 'POST',
            url: new URL(`${endpoint}${path}`),
            headers: { ...headers, accesskey: apiKey, accept: 'application/json' },
            ...(body === undefined ? {} : { body }),
            ...limits,
        });
        const isOk = answer.status >= 200 && answer.status < 300;
        if (!isOk)
            throw toRefusal(answer, { kind, redact, now: now() });
        if (![200, 204].includes(answer.status) || answer.body.length > 0)
            throw new errors/* ContractError */.Vl(`bunny.net answered HTTP ${answer.status} with ${answer.body.length} bytes; a purge is answered with 200 or 204 and none.`);
    };
}
function toRefusal({ status, headers, body }, { kind, redact, now }) {
    const { code, remedy, concernsAll } = classify(status, kind);
    const parsed = Failure.safeParse((0,json_value/* parseJson */.qF)(body));
    const { ErrorKey: key, Message: words } = parsed.success
        ? parsed.data
        : { ErrorKey: '', Message: '' };
    const said = (0,http_redact/* vendorText */.Qd)(words, redact) || 'no message';
    const wait = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], now);
    const requestId = headers['cdn-requestid'];
    return new errors/* VendorError */.Hi({
        code,
        message: `bunny.net refused: ${said} (${key === '' ? `HTTP ${status}` : (0,http_redact/* vendorText */.Qd)(key, redact)})`,
        vendorCode: key === '' ? String(status) : (0,http_redact/* vendorText */.Qd)(key, redact),
        ...(requestId === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(requestId, redact) }),
        ...(remedy === undefined ? {} : { remedy }),
        ...(concernsAll ? { concernsAll } : {}),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        ...((0,http_status/* leavesOpen */.L)(status) ? { mayHaveArrived: true } : {}),
    });
}

;// CONCATENATED MODULE: ./build/js/providers/bunny/operations.js


function createBunnyOperations(settings, deps) {
    const exchange = createExchange(settings, deps);
    return {
        async submit(batch, limits) {
            const kind = batch.targets[0]?.kind;
            await exchange({ ...toRequest(batch, settings), kind }, limits);
            return { id: '', vendorState: 'purged' };
        },
    };
}
function toRequest(batch, { pullZone }) {
    const [item = ''] = (0,task/* itemsOf */.S3)(batch);
    const path = `/pullzone/${pullZone}/purgeCache`;
    switch (batch.targets[0]?.kind) {
        case 'everything':
            return { path };
        case 'tag':
            return {
                path,
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ CacheTag: item }),
            };
        case 'prefix':
            return { path: `/purge?url=${encodeURIComponent(`https://${item}*`)}&async=false` };
        default:
            return { path: `/purge?url=${encodeURIComponent(item)}&async=false&exactPath=true` };
    }
}


/***/ })

};
