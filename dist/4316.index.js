export const id = 4316;
export const ids = [4316];
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

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCloudflareOperations: () => (/* binding */ createCloudflareOperations)
});

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/classify.js

const checkToken = 'Check `cloudflare-api-token`: an API token (My Profile, API Tokens), alone and without quotes. It may have expired or been revoked.';
const needsRight = 'The token needs the permission Zone, Cache Purge, Purge, and its zone resources must include this zone. It may also be limited to IP addresses that the runner does not have.';
const checkZone = 'Check `cloudflare-zone`: the Zone ID on the overview page of the domain, which is another one than the Account ID below it. The token must include this zone.';
const tooFast = 'The limit belongs to the whole account: other zones, workflows and people count as well. Set `cloudflare-plan` if the account has more than the free plan, or a slower `pace`.';
const tooMany = 'Set `cloudflare-plan` to the plan of the zone. If it is right, set `max-urls: 30` with `on-too-many: all`, and report it.';
const notInZone = 'Each URL must be on a host of this zone: check `base-url`, the list, and `cloudflare-zone`. Zones are purged one by one, each with a step of its own.';
const tag = 'A tag has printable ASCII characters without spaces, at most 1,024 of them. Check `tags`.';
const codes = {
    1000: { meaning: 'the token is not valid', code: 'vendor-auth', remedy: checkToken },
    1006: {
        meaning: 'the zone is missing or unknown',
        code: 'vendor-not-found',
        remedy: checkZone,
        concernsAll: true,
    },
    1008: {
        meaning: 'the zone is missing or unknown',
        code: 'vendor-not-found',
        remedy: checkZone,
        concernsAll: true,
    },
    1012: {
        meaning: 'the request names nothing to purge',
        code: 'vendor-contract',
    },
    1014: { meaning: 'a list is not a list', code: 'vendor-contract' },
    1015: { meaning: 'a URL could not be purged', code: 'vendor-rejected' },
    1016: { meaning: 'one or more purges failed', code: 'vendor-rejected' },
    1017: { meaning: 'everything could not be purged', code: 'vendor-rejected' },
    1082: {
        meaning: 'a URL is not on a host of the zone',
        code: 'vendor-rejected',
        remedy: notInZone,
    },
    1083: { meaning: 'too many URLs in this time', code: 'vendor-rate-limited', remedy: tooFast },
    1084: { meaning: 'a URL could not be purged', code: 'vendor-rejected' },
    1092: {
        meaning: 'the request names a list and everything',
        code: 'vendor-contract',
    },
    1094: {
        meaning: 'more URLs in a request than the plan allows',
        code: 'vendor-rejected',
        remedy: tooMany,
        concernsAll: true,
    },
    1095: {
        meaning: 'the zone is unknown, or the token may not purge it',
        code: 'vendor-not-found',
        remedy: checkZone,
        concernsAll: true,
    },
    1096: {
        meaning: 'the zone was deactivated',
        code: 'vendor-forbidden',
        remedy: 'The dashboard says why the zone was deactivated.',
    },
    1100: { meaning: 'a tag is too long', code: 'vendor-rejected', remedy: tag },
    1102: { meaning: 'too many purges by tag', code: 'vendor-rate-limited', remedy: tooFast },
    1107: {
        meaning: 'the plan does not have this kind of purge',
        code: 'vendor-rejected',
        remedy: 'Purge by URL or everything; the other kinds have been on every plan since April 2025.',
        concernsAll: true,
    },
    1113: { meaning: 'too many purges by host', code: 'vendor-rate-limited', remedy: tooFast },
    1114: {
        meaning: 'a host is too long',
        code: 'vendor-rejected',
        remedy: 'Check `hosts`: a host has at most 200 characters.',
    },
    1115: {
        meaning: 'a host or prefix is not valid; with HTTP 429: too many purges',
        code: 'vendor-rejected',
        remedy: 'Check `hosts` and `prefixes`: each has a host name of this zone, without a port.',
    },
    1134: { meaning: 'too many purges in this time', code: 'vendor-rate-limited', remedy: tooFast },
    1315: { meaning: 'a tag has other characters', code: 'vendor-rejected', remedy: tag },
    6003: { meaning: 'a header is not valid', code: 'vendor-auth', remedy: checkToken },
    6103: { meaning: 'the key has another form', code: 'vendor-auth', remedy: checkToken },
    6111: { meaning: 'the token has another form', code: 'vendor-auth', remedy: checkToken },
    7000: {
        meaning: 'the address is unknown',
        code: 'vendor-not-found',
        remedy: checkZone,
        concernsAll: true,
    },
    7003: {
        meaning: 'the address is unknown, usually because of the zone',
        code: 'vendor-not-found',
        remedy: checkZone,
        concernsAll: true,
    },
    9103: {
        meaning: 'the key or the e-mail address is unknown',
        code: 'vendor-auth',
        remedy: checkToken,
    },
    9106: { meaning: 'no credentials arrived', code: 'vendor-auth', remedy: checkToken },
    9109: {
        meaning: 'the token is not valid, or may not do this',
        code: 'vendor-auth',
        remedy: `${checkToken} ${needsRight}`,
    },
    10000: {
        meaning: 'the token may not do this; with HTTP 401: it is not valid',
        code: 'vendor-forbidden',
        remedy: needsRight,
    },
};
const generalCode = '1016';
function classify(status, failures) {
    const isKnown = ({ code }) => Object.hasOwn(codes, code);
    const specific = failures.filter(({ code }) => code !== generalCode);
    const failure = specific.find(isKnown) ?? specific[0] ?? failures[0];
    if (failure === undefined)
        return classifyStatus(status);
    if (status === 429 || failures.some(({ message }) => /rate limit/i.test(message)))
        return { code: 'vendor-rate-limited', remedy: tooFast, failure };
    if (failure.code === '10000' && status === 401)
        return { code: 'vendor-auth', remedy: checkToken, failure };
    const known = isKnown(failure) ? codes[failure.code] : undefined;
    if (known === undefined)
        return { ...classifyStatus(status), failure };
    return { ...known, failure };
}
const byStatus = {
    401: { code: 'vendor-auth', remedy: checkToken },
    403: { code: 'vendor-forbidden', remedy: needsRight },
    404: {
        code: 'vendor-not-found',
        remedy: 'Check `endpoint` and `cloudflare-zone`.',
        concernsAll: true,
    },
    409: { code: 'vendor-conflict' },
    429: { code: 'vendor-rate-limited', remedy: tooFast },
};
function classifyStatus(status) {
    const known = byStatus[status];
    if (known !== undefined)
        return known;
    return { code: (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected' };
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/wire.js

const code = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^\d{1,9}$/)]).transform(String);
const message = schemas/* string */.YjP()
    .nullish()
    .transform((text) => text ?? '');
const Reason = schemas/* looseObject */._H3({ code, message });
const Zones = schemas/* looseObject */._H3({
    result: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/), name: schemas/* string */.YjP() })),
});
const ApiError = schemas/* looseObject */._H3({ code, message, error_chain: schemas/* array */.YOg(Reason).nullish() });
const Envelope = schemas/* looseObject */._H3({
    success: schemas/* boolean */.zMY(),
    errors: schemas/* array */.YOg(ApiError)
        .nullish()
        .transform((errors) => errors ?? []),
});

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/exchange.js







function createExchange({ apiToken, endpoint, plan }, { send, now }) {
    const leastWait = plan === 'free' ? freeWaitMilliseconds : usualWaitMilliseconds;
    const { redact } = (0,http_redact/* createRedactor */.lY)([apiToken]);
    const authorization = `Bearer ${apiToken}`;
    return async ({ path, needs, ...request }, limits) => {
        const answer = await send({
            ...request,
            url: new URL(`${endpoint}${path}`),
            headers: {
                authorization,
                ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...limits,
        });
        return readAnswer(answer, { redact, now: now(), needs, leastWait });
    };
}
const freeWaitMilliseconds = 60_000;
const usualWaitMilliseconds = 1_000;
function readAnswer(answer, reading) {
    const json = (0,json_value/* parseJson */.qF)(answer.body);
    const parsed = Envelope.safeParse(json);
    const isOk = answer.status >= 200 && answer.status < 300;
    if (!parsed.success && isOk)
        throw new js_errors/* ContractError */.Vl(unreadable(answer.status));
    const { success, errors } = parsed.success ? parsed.data : { success: false, errors: [] };
    if (!success)
        throw toRefusal(answer, errors.flatMap(withChain), reading);
    if (isOk && errors.length === 0)
        return json;
    throw new js_errors/* ContractError */.Vl('Cloudflare answered with a `success`, an HTTP status and `errors` that contradict each other: success is true, 2xx and an empty list.');
}
function unreadable(status) {
    return `Cloudflare answered HTTP ${status} without the documented fields (success, errors).`;
}
function withChain({ code, message, error_chain: chain }) {
    return [{ code, message }, ...(chain ?? [])];
}
const mostShown = 3;
function toRefusal({ status, headers }, failures, { redact, now, needs, leastWait }) {
    const { code, remedy: usual, concernsAll, failure } = classify(status, failures);
    const remedy = isAboutRights(code, failure) ? (needs ?? usual) : usual;
    const words = failures
        .slice(0, mostShown)
        .map(({ code: own, message }) => `${(0,http_redact/* vendorText */.Qd)(message, redact) || 'no message'} (${own})`);
    const said = words.length === 0 ? `HTTP ${status} without a code` : words.join('; ');
    const message = `Cloudflare refused: ${said}`;
    const ray = headers['cf-ray'];
    const requestId = ray === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(ray, redact) };
    if (code === 'vendor-contract')
        return new js_errors/* ContractError */.Vl(message, { ...requestId, mayHaveArrived: false });
    const least = code === 'vendor-rate-limited' ? leastWait : undefined;
    const wait = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], now) ?? least;
    return new js_errors/* VendorError */.Hi({
        code,
        message,
        vendorCode: failure?.code ?? String(status),
        ...requestId,
        ...(remedy === undefined ? {} : { remedy }),
        ...(concernsAll === undefined ? {} : { concernsAll }),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        ...((0,http_status/* leavesOpen */.L)(status) ? { mayHaveArrived: true } : {}),
    });
}
function isAboutRights(code, failure) {
    return code === 'vendor-forbidden' || failure?.code === '9109';
}

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/find-zone.js


const useId = 'Set `cloudflare-zone` to the Zone ID, which needs no further permission.';
const needsRead = `To find a zone by its name, the token also needs the permission Zone, Zone, Read. ${useId}`;
async function findZone(name, exchange, limits) {
    const path = `/zones?name=${encodeURIComponent(name)}`;
    const parsed = Zones.safeParse(await exchange({ method: 'GET', path, needs: needsRead }, limits));
    if (!parsed.success)
        throw new js_errors/* ContractError */.Vl('Cloudflare answered with a list of zones that is not what it documents.', {
            mayHaveArrived: false,
        });
    const found = parsed.data.result.filter((zone) => zone.name.toLowerCase() === name);
    const [zone, ...others] = found;
    if (zone === undefined || others.length > 0)
        throw toError(name, found.length);
    return zone.id;
}
function toError(name, count) {
    const message = count === 0
        ? `Cloudflare has no zone \`${name}\` that this token may read.`
        : `Cloudflare has ${count} zones \`${name}\`, in several accounts.`;
    const remedy = count === 0
        ? `Check \`cloudflare-zone\`: the domain that was added to Cloudflare, and not one of its subdomains. ${needsRead}`
        : useId;
    return new js_errors/* VendorError */.Hi({
        code: 'vendor-not-found',
        message,
        remedy,
        concernsAll: true,
        mayHaveArrived: false,
    });
}

// EXTERNAL MODULE: ./build/js/providers/cloudflare/settings.js + 1 modules
var cloudflare_settings = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/operations.js




function createCloudflareOperations(settings, deps) {
    const exchange = createExchange(settings, deps);
    let zone = settings.zone;
    return {
        ...((0,cloudflare_settings/* isZoneId */.q1)(zone)
            ? {}
            : {
                async prepare(limits) {
                    zone = await findZone(settings.zone, exchange, limits);
                    return [`The zone ${settings.zone} has the ID ${zone}.`];
                },
            }),
        async submit(batch, limits) {
            const path = `/zones/${zone}/${settings.soft ? 'invalidate_cache' : 'purge_cache'}`;
            await exchange({ method: 'POST', path, body: JSON.stringify(toBody(batch)) }, limits);
            return { id: '', vendorState: 'accepted' };
        },
    };
}
const members = {
    prefix: 'prefixes',
    host: 'hosts',
    tag: 'tags',
};
function toBody(batch) {
    const kind = batch.targets[0]?.kind ?? 'url';
    if (kind === 'everything')
        return { purge_everything: true };
    return { [members[kind] ?? 'files']: (0,task/* itemsOf */.S3)(batch) };
}


/***/ })

};
