export const id = 7107;
export const ids = [7107];
export const modules = {

/***/ 93467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createReadHosts)
/* harmony export */ });
/** One `GET /distributions?domain=`. Undefined for a domain that the account does not have. */
function createReadHosts(version, sendNhn, domain) {
    return async (limits) => {
        const { operateDistributions } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 49221));
        const found = await operateDistributions(version, sendNhn).get(domain, limits);
        if (found === undefined)
            return undefined;
        const { readAliases } = await __webpack_require__.e(/* import() */ 7040).then(__webpack_require__.bind(__webpack_require__, 47040));
        return { hosts: [domain, ...readAliases(found.fields)] };
    };
}


/***/ }),

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPurges)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93467);

function createPurges(version, sendNhn, domain) {
    return {
        async submit(batch, limits) {
            await sendNhn({ method: 'POST', ...toPurgeCall(batch, domain), limits });
            return { id: '', vendorState: 'accepted' };
        },
        readHosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadHosts */ .G)(version, sendNhn, domain),
    };
}
function toPurgeCall({ targets }, domain) {
    if (targets[0]?.kind === 'everything')
        return { path: '/purge/all', body: { domain } };
    return {
        path: '/purge/item',
        body: { domain, purgeList: targets.map((target) => target.value) },
    };
}


/***/ }),

/***/ 77107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNhnV2Operations: () => (/* binding */ createNhnV2Operations)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17597);
/* harmony import */ var _purge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72947);


function createNhnV2Operations(settings, deps) {
    return (0,_purge_js__WEBPACK_IMPORTED_MODULE_1__/* .createPurges */ .l)('v2.0', (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .createSendNhn */ .x)('v2.0', settings, deps), settings.domain);
}


/***/ })

};
