export const id = 7088;
export const ids = [7088];
export const modules = {

/***/ 67088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfig: () => (/* binding */ renderConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98310);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75714);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42465);




const header = '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-cache-action/v1/schema/distributions.schema.json';
async function renderConfig(distributions, version) {
    const { stringify } = await __webpack_require__.e(/* import() */ 6582).then(__webpack_require__.t.bind(__webpack_require__, 46582, 19));
    const sorted = distributions.toSorted((one, other) => (one.domain < other.domain ? -1 : 1));
    const names = new Set();
    const entries = sorted.map((one) => {
        const [label = one.domain] = one.domain.split('.');
        const name = names.has(label) ? one.domain : label;
        names.add(name);
        return toEntry(one, { name, fieldNames: version === 'v1.5' ? everyV15 : every });
    });
    const faults = entries.flatMap((entry) => findFaults(entry, version));
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(faults.slice(0, _faults_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFaults */ .nC));
    return `${header}\n${stringify({ distributions: entries }, { lineWidth: 0 })}`;
}
function findFaults(entry, version) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Entry */ .HK.safeParse(entry);
    const faults = parsed.success
        ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntries */ .b)([parsed.data], { version, allowDelete: false }).faults.map(({ path, ...fault }) => ({ ...fault, path: path.slice(2) }))
        : parsed.error.issues.flatMap(_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .toFaults */ .Tv);
    return faults.map(({ path, why }) => ({
        code: 'input-invalid',
        input: 'export-config',
        message: `\`export-config\` was not written: the file cannot hold \`${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path)}\` of ${entry['domain']}: it ${why} there.`,
        remedy: 'Write the file by hand, without this field: what it does not name stays as it is. A newer version of the action may know the field.',
    }));
}
const every = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Entry */ .HK.shape);
const everyV15 = every.filter((field) => !_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyV2 */ .lL.some((name) => name === field));
function toEntry({ domain, fields }, { name, fieldNames }) {
    const entry = { name, domain };
    for (const field of fieldNames) {
        const value = fields[field] ?? null;
        if (value !== null && value !== '')
            entry[field] = value;
    }
    return entry;
}


/***/ }),

/***/ 98310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nC: () => (/* binding */ mostFaults),
  P8: () => (/* binding */ showPath),
  Tv: () => (/* binding */ toFaults)
});

// EXTERNAL MODULE: ./build/node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(76605);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/describe-issue.js

const nouns = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    undefined: 'missing',
    null: 'empty',
};
function describeIssue(issue) {
    const { message, path } = issue;
    if (message.startsWith('must '))
        return message;
    switch (issue.code) {
        case 'invalid_type': {
            const wanted = `${toNoun(issue.expected)}${path.length === 0 ? ' with the key `distributions`' : ''}`;
            const [, received = ''] = /received (\w+)$/.exec(message) ?? [];
            return `must be ${wanted}, but is ${toNoun(received)}`;
        }
        case 'too_small':
            return describeLimit('at least', Number(issue.minimum), issue.origin);
        case 'too_big':
            return describeLimit('at most', Number(issue.maximum), issue.origin);
        case 'invalid_value':
            return `must be one of ${issue.values.map(String).join(', ')}`;
        default:
            return `is wrong: ${(0,core_text/* oneLine */.TN)(message, 200)}`;
    }
}
function toNoun(type) {
    return Object.hasOwn(nouns, type) ? (nouns[type] ?? type) : type;
}
function describeLimit(bound, limit, origin) {
    if (origin === 'number')
        return `must be ${bound} ${(0,core_text/* groupDigits */.K9)(limit)}`;
    if (limit === 1 && bound === 'at least')
        return 'must not be empty';
    const parts = origin === 'string' ? 'characters' : 'items';
    return `must have ${bound} ${(0,core_text/* groupDigits */.K9)(limit)} ${parts}`;
}

// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/schema.js
var schema = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/faults.js




const mostFaults = 30;
function toFaults(issue) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys')
        return [{ path, why: describeIssue(issue) }];
    return issue.keys.slice(0, mostFaults).map((key) => ({
        path: [...path, key],
        why: `does not exist${suggest(key, path)}`,
    }));
}
function suggest(key, path) {
    const isTop = path.length === 0;
    const known = isTop ? ['distributions'] : Object.keys(schema/* Entry */.HK.shape);
    const near = known.find((name) => (0,mod/* distance */.Io)(name.toLowerCase(), key.toLowerCase()) <= 2);
    if (near !== undefined)
        return ` (did you mean \`${near}\`?)`;
    return isTop ? ` (a key for shared values begins with \`x-\`: \`x-${(0,core_text/* oneLine */.TN)(key, 60)}\`)` : '';
}
function showPath(path) {
    const inside = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return (0,core_text/* oneLine */.TN)(inside.replace(/^\./, ''), 120);
}


/***/ }),

/***/ 75714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checkEntries)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/origin-ports.js
const knownPorts = [
    [72, 72],
    [80, 89],
    [443, 443],
    [488, 488],
    [591, 591],
    [777, 777],
    [1080, 1080],
    [1088, 1088],
    [1111, 1111],
    [1443, 1443],
    [2080, 2080],
    [7001, 7001],
    [7070, 7070],
    [7612, 7612],
    [7777, 7777],
    [8000, 9001],
    [9901, 9908],
    [11_080, 11_110],
    [12_900, 12_949],
    [45_002, 45_002],
];
function isKnownPort(port) {
    return knownPorts.some(([first, last]) => port >= first && port <= last);
}

// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/schema.js
var schema = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/rules.js



function checkEntries(entries, context) {
    const faults = entries.flatMap((entry, index) => checkEntry(entry, context).map((fault) => at(index, fault)));
    const warnings = entries.flatMap((entry, index) => findWarnings(entry).map((fault) => at(index, fault)));
    return { faults: [...faults, ...findTwins(entries)], warnings };
}
function at(index, fault) {
    return { ...fault, path: ['distributions', index, ...fault.path] };
}
function checkEntry(entry, context) {
    if (entry.state === 'absent')
        return checkAbsent(entry, context);
    return [
        ...checkRequired(entry),
        ...(entry.origins ?? []).flatMap((origin, index) => checkOrigin(origin, index, context)),
        ...checkRootPath(entry),
        ...checkCache(entry),
        ...checkHeaders(entry),
        ...(context.version === 'v1.5' ? checkV15(entry) : []),
    ];
}
function checkAbsent({ domain }, { allowDelete }) {
    const faults = [];
    if (domain === undefined)
        faults.push({
            path: ['state'],
            why: 'is `absent`, which needs `domain`, so that no other distribution is closed',
        });
    if (!allowDelete)
        faults.push({
            path: ['state'],
            why: 'is `absent`, which closes the distribution for good, but `allow-delete` is not `true`',
            code: 'delete-not-allowed',
        });
    return faults;
}
function checkRequired(entry) {
    if (entry.domain !== undefined)
        return [];
    const needed = ['origins', 'referrerType'];
    const missing = needed.filter((name) => entry[name] === undefined);
    const hasCache = entry.useOriginCacheControl !== undefined || (entry.cacheType ?? null) !== null;
    return [...missing, ...(hasCache ? [] : ['useOriginCacheControl'])].map((name) => ({
        path: [],
        why: `needs \`${name}\` for a new distribution`,
    }));
}
function checkOrigin({ port, httpPort, httpsPort }, index, { version }) {
    const path = ['origins', index];
    const faults = [];
    const isSplit = httpPort !== undefined || httpsPort !== undefined;
    if (port === undefined && !isSplit)
        faults.push({ path, why: 'needs a port: set `httpPort`, `httpsPort` or both' });
    if (port !== undefined && isSplit)
        faults.push({
            path: [...path, 'port'],
            why: 'cannot be combined with `httpPort` and `httpsPort`',
        });
    if (port !== undefined && version !== 'v1.5')
        faults.push({
            path: [...path, 'port'],
            why: `belongs to API v1.5; ${version} has \`httpPort\` and \`httpsPort\` instead`,
        });
    if (httpPort !== undefined && httpPort === httpsPort)
        faults.push({ path: [...path, 'httpsPort'], why: 'must differ from `httpPort`' });
    return faults;
}
function checkRootPath({ rootPathAccessControl: control }) {
    if (!control?.enable)
        return [];
    const path = ['rootPathAccessControl'];
    if (control.controlType === undefined)
        return [{ path, why: 'needs `controlType` with `enable: true`' }];
    if (control.controlType === 'DENY')
        return [];
    const needed = ['redirectPath', 'redirectStatusCode'];
    return needed
        .filter((name) => control[name] === undefined)
        .map((name) => ({ path, why: `needs \`${name}\` with \`controlType: REDIRECT\`` }));
}
function checkCache({ useOriginCacheControl, cacheType }) {
    if (useOriginCacheControl !== true || (cacheType ?? null) === null)
        return [];
    return [{ path: ['cacheType'], why: 'cannot be combined with `useOriginCacheControl: true`' }];
}
function checkHeaders(entry) {
    const list = entry.modifyOutgoingResponseHeaderControl?.headerList ?? [];
    return list.flatMap(({ action, standardHeaderName, customHeaderName, headerValue }, index) => {
        const path = ['modifyOutgoingResponseHeaderControl', 'headerList', index];
        const faults = [];
        const isCustom = standardHeaderName === 'OTHER';
        if (isCustom && customHeaderName === undefined)
            faults.push({ path, why: 'needs `customHeaderName` with `standardHeaderName: OTHER`' });
        if (!isCustom && customHeaderName !== undefined)
            faults.push({
                path: [...path, 'customHeaderName'],
                why: 'belongs to `standardHeaderName: OTHER`',
            });
        if (action !== 'DELETE' && headerValue === undefined)
            faults.push({ path, why: `needs \`headerValue\` with \`action: ${action}\`` });
        return faults;
    });
}
const longestAliases = 255;
const longestReferrers = 1_024;
function checkV15(entry) {
    const foreign = schema/* onlyV2 */.lL
        .filter((name) => entry[name] !== undefined)
        .map((name) => ({ path: [name], why: 'is not supported by API v1.5' }));
    const { domainAlias, referrers } = entry;
    const joined = [
        ['domainAlias', domainAlias, longestAliases],
        ['referrers', referrers, longestReferrers],
    ];
    const long = joined
        .filter(([, list, most]) => (list ?? []).join('\n').length > most)
        .map(([name, , most]) => ({
        path: [name],
        why: `has more than ${(0,core_text/* groupDigits */.K9)(most)} characters in all, which is the limit of API v1.5`,
    }));
    return [...foreign, ...long];
}
function findTwins(entries) {
    const faults = [];
    const seen = new Map();
    const note = (key, { path, what, name }) => {
        const before = seen.get(key);
        if (before === undefined)
            seen.set(key, name);
        else
            faults.push({ path, why: `${what} of \`${before}\` as well` });
    };
    for (const [index, { name, domain, domainAlias, state }] of entries.entries()) {
        const path = ['distributions', index];
        note(`name ${name}`, { path: [...path, 'name'], what: 'is the name', name });
        if (domain !== undefined)
            note(`domain ${domain.toLowerCase()}`, {
                path: [...path, 'domain'],
                what: 'is the domain',
                name,
            });
        for (const [place, alias] of (state === 'absent' ? [] : (domainAlias ?? [])).entries())
            note(`alias ${alias.toLowerCase()}`, {
                path: [...path, 'domainAlias', place],
                what: 'is an alias',
                name,
            });
    }
    return faults;
}
function findWarnings({ origins, referrers, defaultMaxAge }) {
    const ports = (origins ?? []).flatMap((origin, index) => ['httpPort', 'httpsPort', 'port']
        .filter((name) => origin[name] !== undefined && !isKnownPort(origin[name] ?? 0))
        .map((name) => ({
        path: ['origins', index, name],
        why: "is not in the vendor's list of origin ports",
    })));
    const patterns = (referrers ?? []).flatMap((pattern, index) => isPattern(pattern)
        ? []
        : [
            {
                path: ['referrers', index],
                why: 'is not a regular expression in JavaScript, though the vendor may accept it',
            },
        ]);
    const week = defaultMaxAge === 0
        ? [{ path: ['defaultMaxAge'], why: 'is 0, which means a week (604,800 seconds)' }]
        : [];
    return [...ports, ...patterns, ...week];
}
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 42465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   PZ: () => (/* binding */ ConfigFile),
/* harmony export */   lL: () => (/* binding */ onlyV2)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
/* harmony import */ var _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56308);


const longestName = 255;
const domainPattern = /^(?=.{1,255}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const Domain = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(domainPattern, 'must be a domain name');
const Port = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(65_535);
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(longestName)
        .regex(/^[^\s/:]+$/, 'must be a host name or an IP address, without scheme, port and path')
        .meta({ description: 'Host name or public IP address of the origin.' }),
    originPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(8_192)
        .regex(/^\/.*[^/]$/, 'must begin with / and not end with it')
        .optional()
        .meta({ description: 'The folder on the origin, such as /site.' }),
    httpPort: Port.optional(),
    httpsPort: Port.optional(),
    port: Port.optional().meta({ description: 'API v1.5 only, instead of httpPort and httpsPort.' }),
});
const RootPathAccessControl = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    controlType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['DENY', 'REDIRECT']).optional(),
    redirectPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    redirectStatusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([301, 302, 303, 307]).optional(),
});
const Callback = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    httpMethod: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['GET', 'POST', 'PUT']),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(1_024)
        .regex(/^https?:\/\/\S+$/, 'must be an http or https URL')
        .meta({
        description: 'May contain {appKey}, {domain}, {status} and {isSuccessful}, which stay as they are.',
    }),
});
const HeaderName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of an HTTP header');
const ResponseHeader = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ADD', 'MODIFY', 'DELETE']),
    standardHeaderName: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'ACCESS_CONTROL_ALLOW_CREDENTIALS',
        'ACCESS_CONTROL_ALLOW_HEADERS',
        'ACCESS_CONTROL_ALLOW_METHODS',
        'ACCESS_CONTROL_ALLOW_ORIGIN',
        'ACCESS_CONTROL_EXPOSE_HEADERS',
        'ACCESS_CONTROL_MAX_AGE',
        'CACHE_CONTROL',
        'CONTENT_DISPOSITION',
        'CONTENT_TYPE',
        'P3P',
        'PRAGMA',
        'OTHER',
    ]),
    customHeaderName: HeaderName.optional().meta({
        description: 'With standardHeaderName: OTHER, and only then.',
    }),
    headerValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^\r\n]+$/, 'must be one line')
        .optional(),
});
const HeaderControl = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    headerList: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ResponseHeader).max(10).optional(),
});
const onlyV2 = [
    'rootPathAccessControl',
    'cacheType',
    'cacheKeyQueryParam',
    'isAllowPost',
    'isAllowPut',
    'isAllowPatch',
    'isAllowDelete',
    'useLargeFileOptimization',
    'modifyOutgoingResponseHeaderControl',
];
const Entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/, 'must be one word of letters, digits, dots, underscores and hyphens')
        .meta({ description: "The team's own stable key; never sent to the vendor." }),
    domain: Domain.optional().meta({
        description: 'Absent until the first create, which prints it; add it then.',
    }),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['present', 'absent']).default('present'),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(longestName - _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLength */ .Lq, `must have at most ${longestName - _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLength */ .Lq} characters, because a marker is added`)
        .nullable()
        .optional(),
    domainAlias: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Domain).max(3).nullable().optional(),
    defaultMaxAge: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(2_147_483_647).optional().meta({
        description: 'Seconds. 0 means 604,800 (a week), not "do not cache".',
    }),
    useOriginCacheControl: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    cacheType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['BYPASS', 'NO_STORE']).nullable().optional(),
    cacheKeyQueryParam: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['INCLUDE_ALL', 'EXCLUDE_ALL']).optional(),
    referrerType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['BLACKLIST', 'WHITELIST']).optional(),
    referrers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).nullable().optional(),
    isAllowWhenEmptyReferrer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    origins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Origin).min(1).optional(),
    forwardHostHeader: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ORIGIN_HOSTNAME', 'REQUEST_HOST_HEADER']).optional(),
    useOriginHttpProtocolDowngrade: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    rootPathAccessControl: RootPathAccessControl.nullable().optional(),
    callback: Callback.nullable().optional(),
    isAllowPost: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowPut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowPatch: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowDelete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    useLargeFileOptimization: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    modifyOutgoingResponseHeaderControl: HeaderControl.nullable().optional(),
});
const ConfigFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Entry) })
    .meta({ patternProperties: { '^x-': {} } });


/***/ })

};
