export const id = 88;
export const ids = [88];
export const modules = {

/***/ 67088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfig: () => (/* binding */ renderConfig)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42465);

const header = '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-cache-action/v1/schema/distributions.schema.json';
async function renderConfig(distributions, version) {
    const { stringify } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 46582, 19));
    const sorted = distributions.toSorted((one, other) => (one.domain < other.domain ? -1 : 1));
    const names = new Set();
    const entries = sorted.map((one) => {
        const [label = one.domain] = one.domain.split('.');
        const name = names.has(label) ? one.domain : label;
        names.add(name);
        return toEntry(one, { name, fieldNames: version === 'v2.0' ? every : everyV15 });
    });
    return `${header}\n${stringify({ distributions: entries }, { lineWidth: 0 })}`;
}
const every = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Entry */ .HK.shape);
const everyV15 = every.filter((field) => !_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyV2 */ .lL.some((name) => name === field));
/** Only what the file may name, and nothing that the vendor leaves empty. */
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

/***/ 42465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   PZ: () => (/* binding */ ConfigFile),
/* harmony export */   lL: () => (/* binding */ onlyV2)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
/* harmony import */ var _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56308);
// The file of `mode: sync-distribution`: what one entry may hold. Published as
// schema/distributions.schema.json. Rules that need more than one field are in rules.ts.
// https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/


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
const HeaderControl = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    headerList: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())).max(10).optional(),
});
/** Fields that API v1.5 does not have. */
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
    modifyOutgoingResponseHeaderControl: HeaderControl.optional(),
});
/** `x-…` keys are left out before: they hold what anchors name. */
const ConfigFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Entry) })
    .meta({ patternProperties: { '^x-': {} } });


/***/ })

};
