"use strict";
exports.id = 6701;
exports.ids = [6701];
exports.modules = {

/***/ 36701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeBody: () => (/* binding */ decodeBody),
/* harmony export */   readCodings: () => (/* binding */ readCodings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
const[o,s,c]=[(0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),(0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate),(0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw)];const l=new Map([[`gzip`,o],[`x-gzip`,o],[`deflate`,(e,t)=>(isZlib(e)?s:c)(e,t)],[`br`,(0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)],[`zstd`,(0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress)]]);function isZlib([e=0,t=0]){return(e&15)===8&&(e*256+t)%31===0}const u=4;async function decodeBody(e,{codings:t,limitBytes:n}){if(t.length>u)return{problem:`is encoded too many times`};let r=e;for(const e of t.toReversed()){const t=l.get(e);if(t===undefined)return{problem:`has a content encoding that is not supported`};try{r=await t(r,{maxOutputLength:n})}catch(t){const r=t instanceof Error&&`code`in t&&t.code===d;return{problem:r?`is longer than ${n} bytes`:`is damaged ${e}`}}}return{body:r}}const d=`ERR_BUFFER_TOO_LARGE`;function readCodings(e){const t=e.split(`,`).map(e=>e.trim().toLowerCase());return t.filter(e=>e!==``&&e!==`identity`)}

/***/ })

};
;