export const id = 7040;
export const ids = [7040];
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


/***/ })

};
