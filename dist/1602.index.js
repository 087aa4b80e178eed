export const id = 1602;
export const ids = [1602,7040];
export const modules = {

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


/***/ })

};
