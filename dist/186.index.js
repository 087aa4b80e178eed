"use strict";
exports.id = 186;
exports.ids = [186];
exports.modules = {

/***/ 82517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toBareHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function toBareHost(e){return e.replace(/^\[|\]$/g,``).replace(/\.$/,``).toLowerCase()}function isLoopback(e){return/^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(e)}

/***/ }),

/***/ 90186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExceptions: () => (/* binding */ createExceptions)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82517);
const i=/^(?:\[([^\]]+)\]|([^:]+)(?=:\d+$|$)|(.+?))(?::(\d+))?$/;function createExceptions(e){const t=e.map(parseException);return({hostname:e,port:i,protocol:a})=>{const o=(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .toBareHost */ .M)(e);const s=Number(i)||(a===`https:`?443:80);return (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(o)||t.some(e=>(e.port??s)===s&&e.matches(o))}}function parseException(e){const n=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(e)!==0;const[,r,a,o,s]=(n?null:i.exec(e))??[];const c=(r??a??o??e).toLowerCase();return{matches:toMatcher(c),port:s===undefined?undefined:Number(s)}}function toMatcher(e){if(e===`*`)return()=>true;const[n=``,r]=e.split(`/`);const i=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(n);if(i!==0)return toAddressMatcher(n,r);const a=e.replace(/^\*?\.?/,`.`).replace(/\.$/,``);const o=e.startsWith(`*`);return e=>(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(e)===0&&(e.endsWith(a)||!o&&e===a.slice(1))}function toAddressMatcher(n,r){const i=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(n)===6?`ipv6`:`ipv4`;const a=i===`ipv6`?128:32;const o=r===undefined?a:Number(/^\d{1,3}$/.exec(r)?.[0]??Number.NaN);if(!(o<=a))return()=>false;const s=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;s.addSubnet(n,o,i);return e=>{const n=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(e);return n!==0&&s.check(e,n===6?`ipv6`:`ipv4`)}}

/***/ })

};
;