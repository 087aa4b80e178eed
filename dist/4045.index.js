export const id = 4045;
export const ids = [4045];
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

/***/ 44045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublicLookup: () => (/* binding */ createPublicLookup),
/* harmony export */   isPrivateHost: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82517);




const privateIpv4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
];
const privateIpv6 = [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
const holders = [
    [(ipv4) => `::ffff:0:${ipv4}`, 96],
    [(ipv4) => `64:ff9b::${ipv4}`, 96],
    [(ipv4) => `2002:${toGroups(ipv4)}::`, 16],
];
function toGroups(ipv4) {
    const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
function buildBlockList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, bits] of privateIpv6)
        list.addSubnet(network, bits, 'ipv6');
    for (const [network, bits] of privateIpv4) {
        list.addSubnet(network, bits, 'ipv4');
        for (const [hold, heldAt] of holders)
            list.addSubnet(hold(network), heldAt + bits, 'ipv6');
    }
    return list;
}
const blockList = buildBlockList();
const privateName = /^[^.]*$|\.(?:internal|local|home\.arpa)$/;
function isPrivateHost(hostname) {
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .toBareHost */ .M)(hostname);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
    if (family !== 0)
        return blockList.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(host) || privateName.test(host);
}
function createPublicLookup(resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error) {
                callback(error, []);
                return;
            }
            const open = addresses.filter(({ address }) => !isPrivateHost(address));
            const [first] = open;
            if (first === undefined)
                callback(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij(hostname), []);
            else if (options.all === true)
                callback(null, [...open]);
            else
                callback(null, first.address, first.family);
        });
    };
}


/***/ })

};
