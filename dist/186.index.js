export const id = 186;
export const ids = [186];
export const modules = {

/***/ 82517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toBareHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function toBareHost(hostname) {
    return hostname
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
function isLoopback(host) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);
}


/***/ }),

/***/ 90186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExceptions: () => (/* binding */ createExceptions)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82517);


const entryForm = /^(?:\[([^\]]+)\]|([^:]+)(?=:\d+$|$)|(.+?))(?::(\d+))?$/;
function createExceptions(entries) {
    const exceptions = entries.map(parseException);
    return ({ hostname, port, protocol }) => {
        const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .toBareHost */ .M)(hostname);
        const number = Number(port) || (protocol === 'https:' ? 443 : 80);
        return ((0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(host) ||
            exceptions.some((exception) => (exception.port ?? number) === number && exception.matches(host)));
    };
}
function parseException(entry) {
    const isAddress = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) !== 0;
    const [, bracketed, name, rest, port] = (isAddress ? null : entryForm.exec(entry)) ?? [];
    const host = (bracketed ?? name ?? rest ?? entry).toLowerCase();
    return { matches: toMatcher(host), port: port === undefined ? undefined : Number(port) };
}
function toMatcher(host) {
    if (host === '*')
        return () => true;
    const [network = '', bits] = host.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (family !== 0)
        return toAddressMatcher(network, bits);
    const suffix = host.replace(/^\*?\.?/, '.').replace(/\.$/, '');
    const isBelowOnly = host.startsWith('*');
    return (candidate) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(candidate) === 0 &&
        (candidate.endsWith(suffix) || (!isBelowOnly && candidate === suffix.slice(1)));
}
function toAddressMatcher(network, bits) {
    const type = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) === 6 ? 'ipv6' : 'ipv4';
    const most = type === 'ipv6' ? 128 : 32;
    const length = bits === undefined ? most : Number(/^\d{1,3}$/.exec(bits)?.[0] ?? Number.NaN);
    if (!(length <= most))
        return () => false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, length, type);
    return (host) => {
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
    };
}


/***/ })

};
