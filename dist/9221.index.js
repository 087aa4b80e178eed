export const id = 9221;
export const ids = [9221,1602,7040];
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

/***/ 47040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHostCheck),
/* harmony export */   readAliases: () => (/* binding */ readAliases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);




const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .nullish()
    .transform((text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text ?? '', longestText));
const longestText = 300;
const Alias = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    domain: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    validationStatus: Text,
    validationTxtName: Text,
    validationTxtValue: Text,
    validationExpireDatetime: Text,
    distribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ domain: Text }).nullish(),
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ domains: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Alias).nullish() });
const limit = '1000';
function createHostCheck(send) {
    return {
        findNewHosts(fields, current) {
            const known = readAliases(current?.fields ?? {});
            return readAliases(fields).filter((host) => !known.includes(host));
        },
        async findObstacle({ host, domain }, limits) {
            const query = { domain: host, limit };
            const json = await send({ method: 'GET', path: '/alias-domains', query, limits });
            const parsed = Answer.safeParse(json);
            if (!parsed.success)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl('The list of alias domains from NHN Cloud cannot be read.');
            const found = (parsed.data.domains ?? []).find((one) => isSameHost(one.domain, host));
            return found === undefined ? describeUnregistered(host) : describe(found, { host, domain });
        },
    };
}
function readAliases({ domainAlias }) {
    if (!(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(domainAlias))
        return [];
    return domainAlias.flatMap((alias) => (typeof alias === 'string' ? [alias] : []));
}
function isSameHost(one, other) {
    const plain = (host) => host.toLowerCase().replace(/\.$/, '');
    return plain(one) === plain(other);
}
const inConsole = "in NHN Cloud's console or by its API";
function describeUnregistered(host) {
    return `\`${host}\` is not registered as an alias domain. Register and validate it ${inConsole}; NHN Cloud may refuse the change until then.`;
}
function describe(alias, { host, domain }) {
    const known = remedies;
    const status = alias.validationStatus.toUpperCase();
    if (status === 'VALIDATED')
        return describeLinked(alias, { host, domain });
    const remedy = Object.hasOwn(known, status) ? known[status] : undefined;
    const { validationTxtName: name, validationTxtValue: value } = alias;
    const hasRecord = status !== 'TOKEN_EXPIRED' && name !== '' && value !== '';
    const record = hasRecord ? `: TXT record \`${name}\` with the value \`${value}\`` : '';
    const end = hasRecord && alias.validationExpireDatetime !== ''
        ? `, until ${alias.validationExpireDatetime}`
        : '';
    return `\`${host}\` is not validated (${status === '' ? 'no state given' : status})${record}${end}. ${remedy ?? undocumented}`;
}
const remedies = {
    REQUEST_ACCEPTED: `Set the record, then run the validation ${inConsole}; NHN Cloud may refuse the change until then.`,
    VALIDATION_IN_PROGRESS: 'NHN Cloud is looking for the record; it may refuse the change until it has found it.',
    TOKEN_EXPIRED: `Reissue its validation token ${inConsole}, and validate it again; NHN Cloud may refuse the change until then.`,
};
const undocumented = 'This state is not documented; NHN Cloud may refuse the change.';
function describeLinked({ distribution }, { host, domain }) {
    const linked = distribution?.domain ?? '';
    if (linked === '' || isSameHost(linked, domain))
        return undefined;
    return `\`${host}\` is linked to ${linked}, and an alias belongs to one distribution. Remove it there first.`;
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
const host = (value) => typeof value === 'string' ? value.trim().toLowerCase().replace(/\.$/, '') : value;
const number = (value) => typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
const boolean = (value) => {
    if (typeof value !== 'string')
        return value;
    const word = value.trim().toLowerCase();
    if (word === 'y' || word === 'true')
        return true;
    return word === 'n' || word === 'false' ? false : value;
};
function listOf(form) {
    return (value) => {
        const items = typeof value === 'string' ? value.split('\n') : value;
        if (!(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items))
            return value;
        const written = items.map(form).filter((item) => item !== '');
        return [...new Set(written)];
    };
}
const forms = {
    description: text,
    domainAlias: listOf(host),
    referrers: listOf(text),
    referrerType: upper,
    cacheType: upper,
    cacheKeyQueryParam: upper,
    forwardHostHeader: upper,
    controlType: upper,
    action: upper,
    standardHeaderName: upper,
    customHeaderName: text,
    headerValue: text,
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
const sets = ['domainAlias', 'referrers'];
const switches = [
    'rootPathAccessControl',
    'modifyOutgoingResponseHeaderControl',
];
const mostLevels = 16;
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
const weekSeconds = 604_800;
const canonical = (field, given) => {
    if (given === undefined || given === null)
        return null;
    const value = toWritten(field, given);
    if (value === '' || ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length === 0))
        return null;
    if (field === 'defaultMaxAge' && value === 0)
        return weekSeconds;
    if (switches.includes(field) && (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['enable'] === false)
        return null;
    if (field === 'headerList' && (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return sortHeaders(value);
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && sets.includes(field) ? sortTexts(value) : value;
};
const headerFields = ['standardHeaderName', 'customHeaderName', 'action', 'headerValue'];
function sortHeaders(list) {
    const keyOf = (header) => (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(header) ? headerFields.map((name) => (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(header[name] ?? '')).join('\n') : '';
    return list.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
function sortTexts(list) {
    return list.toSorted((one, other) => ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(one) < (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(other) ? -1 : 1));
}


/***/ }),

/***/ 49221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNhnDistributions: () => (/* binding */ createNhnDistributions),
  operateDistributions: () => (/* binding */ operateDistributions)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/nhn/envelope.js + 4 modules
var envelope = __webpack_require__(17597);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/alias-domains.js
var alias_domains = __webpack_require__(47040);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/canonical.js
var canonical = __webpack_require__(56414);
// EXTERNAL MODULE: ./build/js/core/distributions/distribution.js
var distribution = __webpack_require__(56308);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/providers/nhn/settings.js
var settings = __webpack_require__(75703);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/states.js
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






const readOnly = [
    'status',
    'region',
    'createTime',
    'deleteTime',
    'appKey',
    'header',
];
const lists = ['domainAlias', 'referrers'];
const codecV2 = {
    decode: (raw) => readFields(withoutReadOnly(raw)),
    encode: (fields) => fields,
};
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
function toCreateFields(fields, marker) {
    const { description } = fields;
    const text = typeof description === 'string' ? description : '';
    return dropNull({ ...fields, description: (0,distribution/* addMarker */.Yu)(text, marker) });
}
function toWholeFields(current, { fields, marker, codec, }) {
    const merged = mergeFields(codec.decode(current.raw), { ...fields, description: null });
    const text = fields['description'] ?? current.fields['description'] ?? '';
    const whole = { ...merged, description: (0,distribution/* addMarker */.Yu)((0,json_value/* toText */.fE)(text), marker), domain: current.domain };
    return forDomain(dropNull(whole), current.domain);
}
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
function forDomain(fields, domain) {
    if (!domain.endsWith(settings/* legacyDomainSuffix */.j6))
        return fields;
    const { forwardHostHeader: _, useOriginHttpProtocolDowngrade: __, ...others } = fields;
    return others;
}
const wholeLists = ['headerList'];
function mergeFields(current, desired) {
    const merged = { ...current };
    for (const [name, value] of Object.entries(desired))
        merged[name] = wholeLists.includes(name) ? value : mergeValue(current[name], value);
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
const documentedLists = [...lists, 'origins'];
function readFields(raw) {
    const fields = {};
    for (const [name, value] of Object.entries(raw)) {
        const read = dropNulls((0,canonical/* toWritten */.R1)(name, value));
        if (read !== null || documentedLists.includes(name))
            fields[name] = read;
    }
    return fields;
}
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
const absentCodes = ['10000', '10006', '30005'];
const goneCodes = ['10021', '30003', '10000'];
const wantsUseOrigin = '10015';

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/operations.js







const path = '/distributions';
function createNhnDistributions(version, settings, deps) {
    return operateDistributions(version, (0,envelope/* createSendNhn */.x)(version, settings, deps));
}
function operateDistributions(version, send) {
    const putWhole = createPutWhole(version, send);
    const codec = version === 'v1.5' ? codecV15 : codecV2;
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
            if (version !== 'v1.5') {
                await putWhole(toWholeFields(current, wish), limits);
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
        ...(version === 'v1.5' ? {} : { hostCheck: (0,alias_domains/* createHostCheck */.B)(send) }),
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
function createPutWhole(version, send) {
    let sendsBoth = false;
    return async (fields, limits) => {
        const { useOriginCacheControl } = fields;
        const hasChoice = version === 'v2.0' && typeof useOriginCacheControl === 'boolean';
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
function isTooDeep(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}


/***/ }),

/***/ 17597:
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
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/nhn/classify.js

const wrongSecretKey = '20002';
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
const gatewayCode = /^([45]\d\d)\d{4}$/;
function classifyResultCode(resultCode, status) {
    const exact = find(resultCodes, resultCode);
    if (exact !== undefined)
        return exact;
    const gatewayStatus = gatewayCode.exec(resultCode)?.[1];
    if (gatewayStatus !== undefined)
        return classifyStatus(Number(gatewayStatus));
    return (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected';
}
function classifyStatus(status) {
    if (status === 401)
        return 'vendor-auth';
    if (status === 403)
        return 'vendor-forbidden';
    if (status === 404)
        return 'vendor-not-found';
    if (status === 429)
        return 'vendor-rate-limited';
    return (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected';
}
const remedies = {
    20001: 'Check `nhn-app-key`: it is the Appkey under "URL & Appkey" of the CDN service (or the project\'s integrated one).',
    20002: 'Check `nhn-secret-key`: it is the SecretKey under "URL & Appkey" of the CDN service.',
    10000: 'Check `nhn-domain`: it is the name of the service (`….toastcdn.net`), not one of its aliases, and this app key has no service of that name.',
    10001: 'Check the URLs of this request first: each needs a path on a host of the service. A new service may also refuse them within about an hour.',
    10004: 'NHN Cloud is still working on this service. Run again when the console shows it as OPEN.',
    10006: 'Check `nhn-app-key` and the names in the inputs: what the request names is not there.',
    10017: 'This service takes ITEM and ALL only: use `purge-type: item` or `all`.',
    30001: 'The limit is one item purge a second and one purge of everything in five minutes for the whole app key: other workflows and people count as well.',
    30003: 'The service cannot be changed in its present state. Run again when the console shows it as OPEN.',
    30005: 'Check `nhn-app-key` and the names in the inputs: what the request names is not there.',
    4291000: 'Other workflows share the limit of the app key: set a slower `pace`, or run them one after the other.',
    4041007: 'Check `endpoint`: the gateway does not know this address.',
    4031007: "The gateway refuses the runner's IP address: allow it in the gateway, or use a self-hosted runner.",
    4291001: "The gateway's usage quota is used up: wait until it is renewed, or raise it.",
};
const wrongList = 'Check the URLs of that request first: each must be on the service domain or on one of its aliases.';
const youngService = 'Check the URLs of this request. Purges may also fail within about an hour after a service was created. If neither is the cause, contact NHN Cloud with the code above.';
const distributionRemedies = {
    10000: 'Check `domain` of the entry in `config`: this app key has no service of that name.',
    10007: 'Another distribution has this alias: remove it there, or choose another one in `config`.',
    10013: 'A `domainAlias` is not a host name, or NHN Cloud has not validated who owns it. Register and validate it in the console first; the plan shows what is left to do.',
    10020: 'Name each alias once, and none that another distribution has.',
};
const wrongEntry = 'Correct the entry in `config`. The error-code page of the CDN guide explains the code.';
function remedyFor(resultCode, { code, version, isPurge }) {
    const forEntry = isPurge ? undefined : find(distributionRemedies, resultCode);
    const hasOwnRemedy = resultCode !== wrongSecretKey || version !== 'v3.0';
    const known = forEntry ?? (hasOwnRemedy ? find(remedies, resultCode) : undefined);
    if (known !== undefined)
        return known;
    const forToken = remedyForToken(code, version);
    if (forToken !== undefined)
        return forToken;
    if (!isPurge)
        return code === 'vendor-rejected' ? wrongEntry : undefined;
    if (code === 'vendor-rejected')
        return `${wrongList} ${youngService}`;
    return code === 'vendor-unavailable' ? youngService : undefined;
}
function remedyForToken(code, version) {
    if (version !== 'v3.0' || (code !== 'vendor-auth' && code !== 'vendor-forbidden'))
        return undefined;
    return 'NHN Cloud gives a token for `nhn-access-key-id` and refuses it here. Check that the account that owns the key is a member of the project of `nhn-app-key`, with a role for CDN.';
}
function find(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/wire.js

const shortestSeconds = 60;
const Seconds = schemas/* union */.KCZ([
    schemas/* number */.aig().nonnegative(),
    schemas/* string */.YjP()
        .regex(/^\d{1,9}$/)
        .transform(Number),
]);
const Token = schemas/* looseObject */._H3({
    access_token: schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/),
    token_type: schemas/* string */.YjP()
        .regex(/^bearer$/i)
        .nullish(),
    expires_in: Seconds.nullish().transform((seconds) => seconds ?? shortestSeconds),
});
const TokenRefusal = schemas/* looseObject */._H3({
    error: schemas/* string */.YjP().min(1),
    error_description: schemas/* string */.YjP().nullish(),
});

;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/token-source.js






const marginMilliseconds = 30_000;
function createTokenSource(options) {
    const { now } = options.deps;
    let known;
    let fetching;
    const renew = async (limits) => {
        try {
            known = await fetchToken(options, limits);
            return known;
        }
        finally {
            fetching = undefined;
        }
    };
    return {
        async get(limits) {
            if (known !== undefined && now() < known.usableUntil)
                return known.token;
            fetching ??= renew(limits);
            return (await fetching).token;
        },
        forget(token) {
            if (known?.token !== token)
                return false;
            known = undefined;
            return true;
        },
    };
}
async function fetchToken(options, limits) {
    const { deps } = options;
    const askedAt = deps.now();
    try {
        const { token, milliseconds } = readToken(await askForToken(options, limits), options);
        deps.keepSecret(token);
        const margin = Math.min(marginMilliseconds, milliseconds / 4);
        return { token, usableUntil: askedAt + milliseconds - margin };
    }
    catch (error) {
        throw toUnsent(error);
    }
}
function askForToken({ settings, deps }, limits) {
    const pair = Buffer.from(`${settings.accessKeyId}:${settings.secretAccessKey}`, 'utf8');
    return deps.send({
        method: 'POST',
        url: new URL(`${settings.oauthEndpoint}/oauth2/token/create`),
        headers: {
            authorization: `Basic ${pair.toString('base64')}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
        timeoutMilliseconds: limits.timeoutMilliseconds / 2,
        signal: limits.cancelled,
    });
}
function readToken(answer, { deps, redact }) {
    const json = (0,json_value/* parseJson */.qF)(answer.body);
    const isRefused = answer.status < 200 || answer.status >= 300;
    const refusal = TokenRefusal.safeParse(json);
    if (isRefused || refusal.success)
        throw toRefusal(answer, { refusal: refusal.data, deps, redact });
    const parsed = Token.safeParse(json);
    if (!parsed.success) {
        const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
        throw new errors/* ContractError */.Vl(`NHN Cloud's token endpoint answered HTTP ${answer.status} without the documented fields${fields === '' ? '' : ` (${fields})`}.`);
    }
    const { access_token: token, expires_in: seconds } = parsed.data;
    return { token, milliseconds: seconds * 1_000 };
}
const keyErrors = ['invalid_client', 'invalid_grant', 'unauthorized_client'];
function toRefusal({ status, headers }, { refusal: { error = '', error_description: description } = {}, deps, redact, }) {
    const vendorCode = error === '' ? String(status) : (0,http_redact/* vendorText */.Qd)(error, redact).slice(0, 40);
    const code = classify(error, status);
    const wait = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], deps.now());
    const text = description ?? (error === '' ? `HTTP ${status}` : '');
    return new errors/* VendorError */.Hi({
        code,
        message: `NHN Cloud's token endpoint refused${text === '' ? '' : `: ${(0,http_redact/* vendorText */.Qd)(text, redact)}`} (${vendorCode})`,
        vendorCode,
        remedy: token_source_remedies[code] ?? remedyForAddress,
        mayHaveArrived: false,
        concernsAll: code !== 'vendor-unavailable',
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    });
}
function classify(error, status) {
    if (keyErrors.includes(error))
        return 'vendor-auth';
    const code = classifyStatus(status);
    return code === 'vendor-rate-limited' ? 'vendor-unavailable' : code;
}
const remedyForKey = 'Check `nhn-access-key-id` and `nhn-secret-access-key`: a User Access Key of the type "Opaque", under API Security Settings of the console. It may have been deleted, or its secret reissued.';
const remedyForAddress = "Check `nhn-oauth-endpoint`, and what stands between the runner and NHN Cloud's token endpoint.";
const token_source_remedies = {
    'vendor-auth': remedyForKey,
    'vendor-forbidden': 'NHN Cloud refuses this key or the address of the runner. Check the conditions of the account that owns `nhn-access-key-id`.',
    'vendor-unavailable': 'Try again later; NHN Cloud gives no token at the moment.',
};
function toUnsent(error) {
    if (error instanceof errors/* CancelledError */.cc)
        return error.beforeSending();
    if (error instanceof errors/* NetworkError */.Dr) {
        const [{ remedy } = { remedy: undefined }] = error.problems;
        return new errors/* NetworkError */.Dr(`No token. ${error.message}`, false, {
            isLasting: error.isLasting,
            ...(remedy === undefined ? {} : { remedy }),
        });
    }
    if (error instanceof errors/* TimeoutError */.MU)
        return new errors/* TimeoutError */.MU(error.code, `No token. ${error.message}`, { mayHaveArrived: false });
    if (error instanceof errors/* ContractError */.Vl)
        return new errors/* ContractError */.Vl(error.message, { mayHaveArrived: false });
    return error;
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/access.js



function createAccess(settings, deps) {
    return 'secretKey' in settings ? createKeyAccess(settings) : createTokenAccess(settings, deps);
}
function createKeyAccess({ appKey, secretKey }) {
    return {
        authorize: async () => ({ authorization: secretKey }),
        renew: () => false,
        accept: () => undefined,
        redact: (0,http_redact/* createRedactor */.lY)([appKey, secretKey]).redact,
    };
}
const tokenHeader = 'x-nhn-authorization';
function createTokenAccess(settings, deps) {
    const { appKey, accessKeyId, secretAccessKey } = settings;
    const pair = `${accessKeyId}:${secretAccessKey}`;
    deps.keepSecret(pair);
    const { redact, add } = (0,http_redact/* createRedactor */.lY)([appKey, accessKeyId, secretAccessKey, pair]);
    const keepSecret = (secret) => {
        add(secret);
        deps.keepSecret(secret);
    };
    const tokens = createTokenSource({ settings, deps: { ...deps, keepSecret }, redact });
    let isRenewed = false;
    return {
        redact,
        authorize: async (limits) => ({ [tokenHeader]: `Bearer ${await tokens.get(limits)}` }),
        renew(headers, error) {
            if (!isAboutToken(error))
                return false;
            const isLast = tokens.forget((headers[tokenHeader] ?? '').replace(/^Bearer /, ''));
            if (isLast && isRenewed)
                return false;
            isRenewed = true;
            return true;
        },
        accept() {
            isRenewed = false;
        },
    };
}
const otherCauses = ['20001', '4031007'];
function isAboutToken(error) {
    if (!(error instanceof errors/* VendorError */.Hi))
        return false;
    const isRefused = error.code === 'vendor-auth' || error.code === 'vendor-forbidden';
    return isRefused && !otherCauses.includes(error.problems[0]?.vendorCode ?? '');
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/envelope.js








const Envelope = schemas/* looseObject */._H3({
    header: schemas/* object */.Ikc({
        isSuccessful: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false'])]).transform(String),
        resultCode: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^-?\d{1,15}$/)]).transform(String),
        resultMessage: schemas/* string */.YjP().nullish(),
    }),
});
function createSendNhn(version, settings, deps) {
    const base = `${settings.endpoint}/${version}/appKeys/${encodeURIComponent(settings.appKey)}`;
    const access = createAccess(settings, deps);
    return async ({ method, path, query = {}, body, limits }) => {
        const url = new URL(`${base}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const attempt = async (credentials) => {
            const answer = await deps.send({
                method,
                url,
                headers: { ...credentials, 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                ...limits,
            });
            const isPurge = path.startsWith('/purge');
            const { redact } = access;
            return readAnswer(answer, { version, redact, now: deps.now(), isPurge });
        };
        const credentials = await access.authorize(limits);
        try {
            const answer = await attempt(credentials);
            access.accept();
            return answer;
        }
        catch (error) {
            throw access.renew(credentials, error) ? outdated() : error;
        }
    };
}
function outdated() {
    return new errors/* VendorError */.Hi({
        code: 'vendor-unavailable',
        message: 'NHN Cloud refused the token, which may have expired. Another one is fetched.',
        mayHaveArrived: false,
    });
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
    const remedy = remedyFor(resultCode, { code, ...reading });
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
function refuseWithoutEnvelope(answer, { now, version }) {
    if (isOk(answer)) {
        throw new errors/* ContractError */.Vl(`NHN Cloud answered HTTP ${answer.status} without the documented header (header.isSuccessful, header.resultCode).`);
    }
    const code = classifyStatus(answer.status);
    throw new errors/* VendorError */.Hi({
        code,
        message: `NHN Cloud's gateway answered HTTP ${answer.status} without the API's envelope.`,
        vendorCode: String(answer.status),
        remedy: [remedyForToken(code, version), envelope_remedyForAddress]
            .filter((one) => one !== undefined)
            .join(' '),
        ...aboutRepeating(answer, now),
    });
}
const envelope_remedyForAddress = 'Check `endpoint`, and what stands between the runner and the API (a proxy, a private gateway).';
function aboutRepeating(answer, now) {
    const wait = (0,backoff/* parseRetryAfter */.mu)(answer.headers['retry-after'], now);
    return {
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        ...((0,http_status/* leavesOpen */.L)(answer.status) ? { mayHaveArrived: true } : {}),
    };
}


/***/ })

};
