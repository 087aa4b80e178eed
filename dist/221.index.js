export const id = 221;
export const ids = [221];
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

/***/ 56414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   R1: () => (/* binding */ toWritten),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* unused harmony export forms */
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28583);

const text = (value) => (typeof value === 'string' ? value.trim() : value);
const upper = (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value);
/** DNS names have no case, and a final dot changes nothing. */
const host = (value) => typeof value === 'string' ? value.trim().toLowerCase().replace(/\.$/, '') : value;
const number = (value) => typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
/** API v1.5 writes Y and N. */
const boolean = (value) => {
    if (typeof value !== 'string')
        return value;
    const word = value.trim().toLowerCase();
    if (word === 'y' || word === 'true')
        return true;
    return word === 'n' || word === 'false' ? false : value;
};
/** API v1.5 writes lines instead of a list. */
function listOf(form) {
    return (value) => {
        const items = typeof value === 'string' ? value.split('\n') : value;
        if (!(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items))
            return value;
        const written = items.map(form).filter((item) => item !== '');
        return [...new Set(written)];
    };
}
/** Every field that has more than one form, at any depth. */
const forms = {
    description: text,
    domainAlias: listOf(host),
    referrers: listOf(text),
    referrerType: upper,
    cacheType: upper,
    cacheKeyQueryParam: upper,
    forwardHostHeader: upper,
    controlType: upper,
    httpMethod: upper,
    origin: host,
    originPath: text,
    redirectPath: text,
    url: text,
    defaultMaxAge: number,
    httpPort: number,
    httpsPort: number,
    port: number,
    redirectStatusCode: number,
    useOriginCacheControl: boolean,
    isAllowWhenEmptyReferrer: boolean,
    useOriginHttpProtocolDowngrade: boolean,
    isAllowPost: boolean,
    isAllowPut: boolean,
    isAllowPatch: boolean,
    isAllowDelete: boolean,
    useLargeFileOptimization: boolean,
    enable: boolean,
};
/** Lists that are sets: the vendor may give them in another order. */
const sets = ['domainAlias', 'referrers'];
/** Deeper than any documented field; what is nested deeper is not read. */
const mostLevels = 16;
/** A value as it is written, with everything inside of it. */
function toWritten(field, value, levels = mostLevels) {
    const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
    if (form !== undefined)
        return form(value);
    if (levels === 0)
        return value;
    if ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const names = Object.entries(value);
        return Object.fromEntries(names.map(([name, inner]) => [name, toWritten(name, inner, levels - 1)]));
    }
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((inner) => toWritten('', inner, levels - 1)) : value;
}
/** The vendor's week: what 0 means, and what it may show instead. */
const weekSeconds = 604_800;
/** The form for comparing: beside the written one, what is left out or has a default means the same. */
const canonical = (field, given) => {
    if (given === undefined || given === null)
        return null;
    const value = toWritten(field, given);
    if (value === '' || ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length === 0))
        return null;
    if (field === 'defaultMaxAge' && value === 0)
        return weekSeconds;
    if (field === 'rootPathAccessControl' && (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['enable'] === false)
        return null;
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && sets.includes(field) ? sortTexts(value) : value;
};
function sortTexts(list) {
    return list.toSorted((one, other) => (String(one) < String(other) ? -1 : 1));
}


/***/ }),

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNhnDistributions: () => (/* binding */ createNhnDistributions)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/nhn/envelope.js + 1 modules
var envelope = __webpack_require__(29001);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/canonical.js
var canonical = __webpack_require__(56414);
// EXTERNAL MODULE: ./build/js/core/distributions/distribution.js
var distribution = __webpack_require__(56308);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/providers/nhn/settings.js
var settings = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/states.js
/** What each status means. */
const distributionStates = {
    OPEN: 'ready',
    OPENING: 'busy',
    MODIFYING: 'busy',
    RESUME: 'busy',
    ERROR: 'broken',
    SUSPENDING: 'broken',
    SUSPEND: 'broken',
    CLOSING: 'closing',
    CLOSE: 'closed',
};
const known = distributionStates;
function toState(status) {
    return Object.hasOwn(known, status) ? (known[status] ?? 'unknown') : 'unknown';
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/codec.js
// Between the names of API v2.0, which the file uses, and what each version sends and expects. Values
// are read tolerantly: lists or lines, numbers or digits, booleans or Y and N.






/** Read-only: the vendor gives them, and they are never sent back. */
const readOnly = [
    'status',
    'region',
    'createTime',
    'deleteTime',
    'appKey',
    'header',
];
const lists = ['domainAlias', 'referrers'];
/** API v2.0: the names are its own. */
const codecV2 = {
    decode: (raw) => readFields(withoutReadOnly(raw)),
    encode: (fields) => fields,
};
/** API v1.5: other names, lines instead of lists, Y and N. */
const codecV15 = {
    decode(raw) {
        const { useOrigin, maxAge, ...others } = withoutReadOnly(raw);
        return readFields({
            ...others,
            ...(useOrigin === undefined ? {} : { useOriginCacheControl: useOrigin }),
            ...(maxAge === undefined ? {} : { defaultMaxAge: maxAge }),
        });
    },
    encode(fields) {
        const wire = {};
        for (const [name, value] of Object.entries(fields)) {
            if (name === 'useOriginCacheControl')
                wire['useOrigin'] = value === true ? 'Y' : 'N';
            else if (name === 'defaultMaxAge')
                wire['maxAge'] = value;
            else
                wire[name] = lists.includes(name) && (0,json_value/* isList */.Lv)(value) ? value.join('\n') : value;
        }
        return wire;
    },
};
/** A distribution of an answer; undefined if it has no domain. */
function decodeDistribution(raw, codec) {
    const { domain, status } = raw;
    if (typeof domain !== 'string' || domain === '')
        return undefined;
    const { domain: _, description, ...fields } = codec.decode(raw);
    const word = typeof status === 'string' ? status.toUpperCase() : '';
    const { text, marker } = (0,distribution/* splitMarker */.Ph)(typeof description === 'string' ? description : '');
    return {
        domain: domain.toLowerCase(),
        state: toState(word),
        status: word,
        fields: { ...fields, ...(text === '' ? {} : { description: text }) },
        ...(marker === undefined ? {} : { marker }),
        raw,
    };
}
/**
 * The list, one object, or the fields beside the header: all three are documented. Throws ContractError
 * for anything else: an answer that cannot be read must never count as "the vendor has none".
 */
function readDistributions(json, codec) {
    return findEntries(json).map((raw) => {
        const read = (0,json_value/* isObject */.Gv)(raw) ? decodeDistribution(raw, codec) : undefined;
        if (read === undefined)
            throw unreadable('an entry has no `domain`');
        return read;
    });
}
function findEntries(json) {
    if (!(0,json_value/* isObject */.Gv)(json))
        throw unreadable('it is not an object');
    const inner = json['distributions'] ?? json['distribution'];
    if ((0,json_value/* isList */.Lv)(inner))
        return inner;
    if ((0,json_value/* isObject */.Gv)(inner))
        return [inner];
    if (inner === undefined && typeof json['domain'] === 'string')
        return [json];
    throw unreadable('`distributions` is not a list');
}
function unreadable(why) {
    return new errors/* ContractError */.Vl(`The list of distributions from NHN Cloud cannot be read: ${why}.`);
}
/** What a new distribution is made of; the marker is how it is found again. */
function toCreateFields(fields, marker) {
    const { description } = fields;
    const text = typeof description === 'string' ? description : '';
    return dropNull({ ...fields, description: (0,distribution/* addMarker */.Yu)(text, marker) });
}
/** All of it, as the vendor has it and the file changes it: fields we do not know stay. */
function toWholeFields(current, { fields, marker, codec, }) {
    const merged = mergeFields(codec.decode(current.raw), { ...fields, description: null });
    const text = fields['description'] ?? current.fields['description'] ?? '';
    const whole = { ...merged, description: (0,distribution/* addMarker */.Yu)(String(text), marker), domain: current.domain };
    return forDomain(dropNull(whole), current.domain);
}
/** Only what changes, for PATCH. An origin is sent with all that it needs. */
function toPartFields(current, wish) {
    const whole = toWholeFields(current, wish);
    const wanted = ['domain', 'description', ...wish.changed];
    const part = Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.includes(name)));
    const { origins } = part;
    if (!(0,json_value/* isList */.Lv)(origins))
        return part;
    return {
        ...part,
        origins: origins.map((one) => ((0,json_value/* isObject */.Gv)(one) ? { originPath: '', ...one } : one)),
    };
}
/** The older domains take neither of these. */
function forDomain(fields, domain) {
    if (!domain.endsWith(settings/* legacyDomainSuffix */.j6))
        return fields;
    const { forwardHostHeader: _, useOriginHttpProtocolDowngrade: __, ...others } = fields;
    return others;
}
/** The file's value wins; inside an object or an origin what it does not name stays. */
function mergeFields(current, desired) {
    const merged = { ...current };
    for (const [name, value] of Object.entries(desired))
        merged[name] = mergeValue(current[name], value);
    return merged;
}
function mergeValue(current, desired) {
    if ((0,json_value/* isObject */.Gv)(current) && (0,json_value/* isObject */.Gv)(desired))
        return mergeFields(current, desired);
    if ((0,json_value/* isList */.Lv)(current) && (0,json_value/* isList */.Lv)(desired) && current.length === desired.length)
        return desired.map((value, index) => mergeValue(current[index], value));
    return desired;
}
function dropNull(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function withoutReadOnly(raw) {
    return Object.fromEntries(Object.entries(raw).filter(([name]) => !readOnly.includes(name)));
}
function readFields(raw) {
    const fields = {};
    for (const [name, value] of Object.entries(raw)) {
        const read = dropNulls((0,canonical/* toWritten */.R1)(name, value));
        if (read !== null)
            fields[name] = read;
    }
    return fields;
}
/** The vendor writes null for what is not set, at any depth. */
function dropNulls(value, levels = canonical/* mostLevels */.vj) {
    if (levels === 0)
        return value;
    if ((0,json_value/* isList */.Lv)(value))
        return value.map((inner) => dropNulls(inner, levels - 1));
    if (!(0,json_value/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(entries.map(([name, inner]) => [name, dropNulls(inner, levels - 1)]));
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/result-codes.js
// Result codes that mean something else for distributions than for everything else; see ../classify.ts.
/** The API's own words for "no such service"; a 404 of something in between is not one of them. */
const absentCodes = ['10000', '10006', '30005'];
/** The answer to a second delete once the first one worked. */
const goneCodes = ['10021', '30003', '10000'];
/** In 2021 the service behind v2.0 still required v1's `useOrigin`, and said so with this code. */
const wantsUseOrigin = '10015';

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/operations.js
// Distributions by both versions of the API: one request a call, as in provider.ts.






const path = '/distributions';
function createNhnDistributions(version, settings, deps) {
    const send = (0,envelope/* createSendNhn */.x)(version, settings, deps);
    const putV2 = createPutV2(send);
    const codec = version === 'v2.0' ? codecV2 : codecV15;
    const read = async (query, limits) => {
        const json = toJson(await send({ method: 'GET', path, query, limits }));
        return readDistributions(json, codec);
    };
    return {
        list: (limits) => read({}, limits),
        async get(domain, limits) {
            try {
                const found = await read({ domain }, limits);
                const own = found.find((one) => one.domain === domain);
                if (own === undefined && found.length > 0)
                    throw wrongDomain();
                return own;
            }
            catch (error) {
                if (error instanceof errors/* VendorError */.Hi && isAbsent(error))
                    return undefined;
                throw error;
            }
        },
        async create({ fields, marker }, limits) {
            const wire = codec.encode(toCreateFields(fields, marker));
            const region = version === 'v1.5' ? { region: 'GLOBAL' } : {};
            const body = { distributions: [{ ...region, ...wire }] };
            const json = toJson(await send({ method: 'POST', path, body, limits }));
            const [created] = readDistributions(json, codec);
            if (created !== undefined)
                return { domain: created.domain };
            throw new errors/* ContractError */.Vl('NHN Cloud accepted a new distribution without giving its domain.');
        },
        async modify(change, limits) {
            const { current, fields, changed, marker } = change;
            const wish = { fields, changed, marker, codec };
            if (version === 'v2.0') {
                await putV2(toWholeFields(current, wish), limits);
                return;
            }
            const clears = changed.some((field) => fields[field] === null);
            const wire = clears ? toWholeFields(current, wish) : toPartFields(current, wish);
            await send({ method: clears ? 'PUT' : 'PATCH', path, body: codec.encode(wire), limits });
        },
        async remove(domain, limits) {
            await send({ method: 'DELETE', path, body: { domains: [domain] }, limits });
        },
        isEcho: (kind, error) => kind === 'delete'
            ? isGone(error)
            : error.code === 'vendor-conflict' && !asksForUseOrigin(error),
        canonical: canonical/* canonical */.$N,
    };
}
function isAbsent({ problems }) {
    return absentCodes.includes(problems[0]?.vendorCode ?? '');
}
function isGone({ problems }) {
    return goneCodes.includes(problems[0]?.vendorCode ?? '');
}
function wrongDomain() {
    return new errors/* ContractError */.Vl('NHN Cloud answered with another distribution than was asked for.');
}
/**
 * A service that asks for `useOrigin` gets it with this change when it is sent again, and with every
 * later one: whether and when that is, the engine decides, as after any other refusal.
 */
function createPutV2(send) {
    let sendsBoth = false;
    return async (fields, limits) => {
        const { useOriginCacheControl } = fields;
        const hasChoice = typeof useOriginCacheControl === 'boolean';
        const older = sendsBoth && hasChoice ? { useOrigin: useOriginCacheControl ? 'Y' : 'N' } : undefined;
        const body = { distributions: [{ ...fields, ...older }] };
        try {
            await send({ method: 'PUT', path, body, limits });
        }
        catch (error) {
            if (!asksForUseOrigin(error) || !hasChoice || older !== undefined)
                throw error;
            sendsBoth = true;
            throw new errors/* VendorError */.Hi({
                code: 'vendor-conflict',
                message: 'NHN Cloud asks for `useOrigin` beside `useOriginCacheControl`.',
                vendorCode: wantsUseOrigin,
            });
        }
    };
}
function asksForUseOrigin(error) {
    return error instanceof errors/* VendorError */.Hi && error.problems[0]?.vendorCode === wantsUseOrigin;
}
function toJson(value) {
    if (!isTooDeep(value, canonical/* mostLevels */.vj)) {
        const parsed = schemas/* json */.Pq9().safeParse(value);
        if (parsed.success)
            return parsed.data;
    }
    throw new errors/* ContractError */.Vl("NHN Cloud's answer is not JSON of a distribution.");
}
/** What reads an answer calls itself for every level, so an answer may not have any number of them. */
function isTooDeep(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
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


/***/ })

};
