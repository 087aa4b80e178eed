"use strict";
exports.id = 4045;
exports.ids = [4045];
exports.modules = {

/***/ 82517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toBareHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function toBareHost(e){return e.replace(/^\[|\]$/g,``).replace(/\.$/,``).toLowerCase()}function isLoopback(e){return/^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(e)}

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
const o=[[`0.0.0.0`,8],[`10.0.0.0`,8],[`100.64.0.0`,10],[`127.0.0.0`,8],[`168.63.129.16`,32],[`169.254.0.0`,16],[`172.16.0.0`,12],[`192.0.0.0`,24],[`192.168.0.0`,16],[`198.18.0.0`,15],[`224.0.0.0`,3]];const s=[[`::`,96],[`64:ff9b:1::`,48],[`100::`,64],[`2001::`,32],[`fc00::`,7],[`fe80::`,10],[`fec0::`,10],[`ff00::`,8]];const c=[[e=>`::ffff:0:${e}`,96],[e=>`64:ff9b::${e}`,96],[e=>`2002:${toGroups(e)}::`,16]];function toGroups(e){const[t=0,n=0,r=0,i=0]=e.split(`.`).map(Number);return`${(t*256+n).toString(16)}:${(r*256+i).toString(16)}`}function buildBlockList(){const e=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;for(const[t,n]of s)e.addSubnet(t,n,`ipv6`);for(const[t,n]of o){e.addSubnet(t,n,`ipv4`);for(const[r,i]of c)e.addSubnet(r(t),i+n,`ipv6`)}return e}const l=buildBlockList();const u=/^[^.]*$|\.(?:internal|local|home\.arpa)$/;function isPrivateHost(e){const t=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .toBareHost */ .M)(e);const r=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(t);if(r!==0)return l.check(t,r===6?`ipv6`:`ipv4`);return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(t)||u.test(t)}function createPublicLookup(t=node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup){return(e,n,i)=>{t(e,{...n,all:true},(t,a)=>{if(t){i(t,[]);return}const o=a.filter(({address:e})=>!isPrivateHost(e));const[s]=o;if(s===undefined)i(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij(e),[]);else if(n.all===true)i(null,[...o]);else i(null,s.address,s.family)})}}

/***/ })

};
;