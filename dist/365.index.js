export const id = 365;
export const ids = [365];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
/** Longer than any run, and still a time that can be added to another. */
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
/** Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date. */
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

/***/ 29001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createSendNhn)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
;// CONCATENATED MODULE: ./build/js/providers/nhn/classify.js
const resultCodes = {
    20001: 'vendor-auth',
    20002: 'vendor-auth',
    4031007: 'vendor-forbidden',
    10000: 'vendor-not-found',
    10006: 'vendor-not-found',
    30005: 'vendor-not-found',
    10004: 'vendor-conflict',
    30003: 'vendor-conflict',
    30001: 'vendor-rate-limited',
    4291000: 'vendor-rate-limited',
    4291001: 'vendor-quota',
    30000: 'vendor-unavailable',
    21000: 'vendor-unavailable',
    21002: 'vendor-unavailable',
    10102: 'vendor-unavailable',
    10111: 'vendor-unavailable',
};
/** The gateway's codes are the HTTP status followed by four digits. */
const gatewayCode = /^([45]\d\d)\d{4}$/;
/** The code for a `header.resultCode` of an answer with `isSuccessful: false`. */
function classifyResultCode(resultCode, status) {
    const exact = find(resultCodes, resultCode);
    if (exact !== undefined)
        return exact;
    const gatewayStatus = gatewayCode.exec(resultCode)?.[1];
    if (gatewayStatus !== undefined)
        return classifyStatus(Number(gatewayStatus));
    return status >= 500 ? 'vendor-unavailable' : 'vendor-rejected';
}
/** The code for an answer that carries no envelope, such as a proxy's HTML page. */
function classifyStatus(status) {
    if (status === 401)
        return 'vendor-auth';
    if (status === 403)
        return 'vendor-forbidden';
    if (status === 404)
        return 'vendor-not-found';
    if (status === 429)
        return 'vendor-rate-limited';
    return status >= 500 ? 'vendor-unavailable' : 'vendor-rejected';
}
/** What the reader can do about a refusal with one of these codes. */
const remedies = {
    20001: 'Check `nhn-app-key`: it is the Appkey under "URL & Appkey" of the CDN service (or the project\'s integrated one).',
    20002: 'Check `nhn-secret-key`: it is the SecretKey under "URL & Appkey" of the CDN service.',
    10000: 'Check `nhn-domain`: this app key has no service of that name.',
    10017: 'This service takes ITEM and ALL only: use `purge-type: item` or `all`.',
    30001: 'The limit is one item purge a second and one purge of everything in five minutes for the whole app key: other workflows and people count as well.',
    4041007: 'Check `endpoint`: the gateway does not know this address.',
    4031007: "The gateway refuses the runner's IP address: allow it in the gateway, or use a self-hosted runner.",
    4291001: "The gateway's usage quota is used up: wait until it is renewed, or raise it.",
};
const youngService = 'Purges may fail within about an hour after a service was created. If it is older, contact NHN Cloud with the code above.';
/** The same for requests about distributions, which come from the file. */
const distributionRemedies = {
    10000: 'Check `domain` of the entry in `config`: this app key has no service of that name.',
    10007: 'Another distribution has this alias: remove it there, or choose another one in `config`.',
    10020: 'Name each alias once, and none that another distribution has.',
};
const wrongEntry = 'Correct the entry in `config`. The error-code page of the CDN guide explains the code.';
/** What the reader can do about a refusal; `isPurge`: of a request that purges. */
function remedyFor(resultCode, code, { isPurge }) {
    if (!isPurge) {
        const known = find(distributionRemedies, resultCode) ?? find(remedies, resultCode);
        return known ?? (code === 'vendor-rejected' ? wrongEntry : undefined);
    }
    const known = find(remedies, resultCode);
    if (known !== undefined)
        return known;
    return code === 'vendor-rejected' || code === 'vendor-unavailable' ? youngService : undefined;
}
/** The code is the vendor's word: it may be one that every object knows, such as `constructor`. */
function find(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/envelope.js
// One exchange with NHN Cloud's CDN API, for both versions: they share host, keys and envelope.
// HTTP 200 is the normal answer for failures too, and the gateway in front answers other statuses
// with the same envelope, so `header.isSuccessful` decides; a success has HTTP 2xx as well.






/** Documented as Boolean and Integer; either may come as a string. */
const Envelope = schemas/* looseObject */._H3({
    header: schemas/* object */.Ikc({
        isSuccessful: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false'])]).transform(String),
        resultCode: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^-?\d{1,15}$/)]).transform(String),
        resultMessage: schemas/* string */.YjP().nullish(),
    }),
});
/** Makes a SendNhn for `v2.0` or `v1.5`. Rejects with VendorError, ContractError or what `send` rejects with. */
function createSendNhn(version, settings, { send, now }) {
    const base = `${settings.endpoint}/${version}/appKeys/${encodeURIComponent(settings.appKey)}`;
    const { redact } = (0,http_redact/* createRedactor */.lY)([settings.appKey, settings.secretKey]);
    return async ({ method, path, query = {}, body, limits }) => {
        const url = new URL(`${base}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const answer = await send({
            method,
            url,
            headers: { authorization: settings.secretKey, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...limits,
        });
        return readAnswer(answer, { redact, now: now(), isPurge: path.startsWith('/purge') });
    };
}
function readAnswer(answer, reading) {
    const json = (0,json_value/* parseJson */.qF)(answer.body);
    const parsed = Envelope.safeParse(json);
    if (!parsed.success)
        return refuseWithoutEnvelope(answer, reading);
    const { isSuccessful, resultCode, resultMessage } = parsed.data.header;
    if (isSuccessful === 'true' && resultCode === '0' && isOk(answer))
        return json;
    if (isSuccessful === 'true' || resultCode === '0')
        throw contradiction();
    const code = classifyResultCode(resultCode, answer.status);
    const remedy = remedyFor(resultCode, code, reading);
    throw new errors/* VendorError */.Hi({
        code,
        message: `NHN Cloud refused: ${(0,http_redact/* vendorText */.Qd)(resultMessage ?? 'no message', reading.redact)} (${resultCode})`,
        vendorCode: resultCode,
        ...(remedy === undefined ? {} : { remedy }),
        ...aboutRepeating(answer, reading.now),
    });
}
function isOk({ status }) {
    return status >= 200 && status < 300;
}
function contradiction() {
    return new errors/* ContractError */.Vl('NHN Cloud answered with an HTTP status, a header.isSuccessful and a header.resultCode that contradict each other: success is 2xx, true and 0.');
}
function refuseWithoutEnvelope(answer, { now }) {
    if (isOk(answer)) {
        throw new errors/* ContractError */.Vl(`NHN Cloud answered HTTP ${answer.status} without the documented header (header.isSuccessful, header.resultCode).`);
    }
    throw new errors/* VendorError */.Hi({
        code: classifyStatus(answer.status),
        message: `NHN Cloud's gateway answered HTTP ${answer.status} without the API's envelope.`,
        vendorCode: String(answer.status),
        remedy: 'Check `endpoint`, and what stands between the runner and the API (a proxy, a private gateway).',
        ...aboutRepeating(answer, now),
    });
}
/** After a 5xx of the gateway nobody knows whether the API behind it did the work. */
function aboutRepeating(answer, now) {
    const wait = (0,backoff/* parseRetryAfter */.mu)(answer.headers['retry-after'], now);
    return {
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        ...(answer.status >= 500 ? { mayHaveArrived: true } : {}),
    };
}


/***/ }),

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNhnV15Operations: () => (/* binding */ createNhnV15Operations)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/providers/nhn/envelope.js + 1 modules
var envelope = __webpack_require__(29001);
// EXTERNAL MODULE: ./build/js/providers/nhn/settings.js
var settings = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/wire.js
// What API v1.5 answers, as far as it is read; numbers may come as strings.


const Integer = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^\d+$/).transform(Number)]);
const Submitted = schemas/* looseObject */._H3({ purgeSeq: Integer });
const Purge = schemas/* looseObject */._H3({
    seq: Integer,
    progress: Integer.nullish(),
    purgeTime: Integer.nullish(),
    lastCheckTime: Integer.nullish(),
});
const PurgePage = schemas/* looseObject */._H3({
    totalItems: Integer.nullish(),
    purges: schemas/* array */.YOg(Purge).nullish(),
});
function readPurgeSeq(json) {
    return String(parse(Submitted, json).purgeSeq);
}
function readPurgePage(json) {
    const page = parse(PurgePage, json);
    const purges = (page.purges ?? []).map(({ seq, progress, purgeTime, lastCheckTime }) => ({
        seq: String(seq),
        progress: progress ?? undefined,
        facts: {
            ...(typeof purgeTime === 'number' ? { purgeTime } : {}),
            ...(typeof lastCheckTime === 'number' ? { lastCheckTime } : {}),
        },
    }));
    return { total: page.totalItems ?? undefined, purges };
}
/** Names the fields that differ from the documentation, never their values. */
function parse(schema, json) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new errors/* ContractError */.Vl(`NHN Cloud's answer is not what API v1.5 documents: ${places.slice(0, 5).join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/operations.js
// NHN Cloud CDN API v1.5: POST …/purges gives a purgeSeq, GET …/purges shows its progress.




/** The vendor's clock may be behind ours, so the search starts this much before the submission. */
const clockSkewMilliseconds = 600_000;
const itemsPerPage = 100;
/** 10,000 purges; a list without an end must not keep a run busy. The next poll starts anew. */
const mostPages = 100;
function createNhnV15Operations(settings, deps) {
    const sendNhn = (0,envelope/* createSendNhn */.x)('v1.5', settings, deps);
    return {
        async submit({ targets }, limits) {
            const body = toPurgeBody(targets, settings.domain);
            const json = await sendNhn({ method: 'POST', path: '/purges', body, limits });
            return { id: readPurgeSeq(json), vendorState: 'accepted' };
        },
        probe: (query, limits) => probePurges(query, { sendNhn, domain: settings.domain, limits }),
    };
}
function toPurgeBody(targets, domain) {
    const kind = targets[0]?.kind;
    if (kind === 'everything')
        return { domain, purgeType: 'ALL' };
    // Since 2020 *.toastcdn.net wants full URLs; the older domains want paths.
    const wantsPaths = domain.endsWith(settings/* legacyDomainSuffix */.j6);
    const items = targets.map(({ value }) => (wantsPaths ? toPath(value) : value));
    return {
        domain,
        purgeType: kind === 'wildcard' ? 'WILDCARD' : 'ITEM',
        purgeList: items.join('\n'),
    };
}
function toPath(value) {
    if (value.startsWith('/'))
        return value;
    const { pathname, search } = new URL(value);
    return `${pathname}${search}`;
}
async function probePurges({ tasks, since, cursor }, { sendNhn, domain, limits, }) {
    const query = {
        domain,
        itemsPerPage: String(itemsPerPage),
        startTime: (0,instant/* formatInstant */.r4)(since - clockSkewMilliseconds),
        // The documentation does not say whether pages count from 0 or 1: the first request names none,
        // the following ones count from 1. At worst one page is read twice.
        ...(cursor === undefined ? {} : { page: cursor }),
    };
    const json = await sendNhn({ method: 'GET', path: '/purges', query, limits });
    const { total, purges } = readPurgePage(json);
    const wanted = new Set(tasks.map(({ id }) => id));
    const own = Map.groupBy(purges, ({ seq }) => seq);
    const news = [...own].flatMap(([seq, told]) => (wanted.has(seq) ? [toNews(seq, told)] : []));
    const page = cursor === undefined ? 0 : Number(cursor);
    const seen = Math.max(page, 1) * purges.length;
    const isLast = page >= mostPages || purges.length === 0 || seen >= (total ?? 0);
    const mayHoldMore = news.length < tasks.length && !isLast;
    return { news, ...(mayHoldMore ? { next: String(page + 1) } : {}) };
}
/** A purge that is listed twice, with and without its end, is not done. */
function toNews(id, told) {
    const unfinished = told.find(({ progress }) => progress !== 100) ?? told[0];
    const { progress, facts = {} } = unfinished ?? {};
    return {
        id,
        state: progress === 100 ? 'done' : 'pending',
        vendorState: progress === undefined ? 'no progress given' : `${progress} %`,
        facts,
    };
}


/***/ })

};
