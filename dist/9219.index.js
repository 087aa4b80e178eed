"use strict";
exports.id = 9219;
exports.ids = [9219];
exports.modules = {

/***/ 49219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForOrigin: () => (/* binding */ waitForOrigin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
const s=[2e3,4e3,8e3,1e4];async function waitForOrigin(e,{deps:t,timeoutMilliseconds:i}){const{clock:a,deadline:o,logger:c,signal:l}=t;for(const u of e){const e=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSignature */ .$)(u.url.href),200);for(let n=0;;n+=1){const r=await findFault(u,t);if(r===undefined)break;const d=s[Math.min(n,s.length-1)]??0;if(a.now()+d>=o)throw notReady(`${e} ${r}`,i);c.info(`Waiting for the origin: ${e} ${r}. Next request in ${d/1e3} s.`);await a.sleep(d,l)}c.info(`The origin is ready: ${e} answers as wanted.`)}}function notReady(e,n){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8(`origin-not-ready`,`The origin did not answer as \`wait-for-origin\` wants within ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(n)} (\`timeout\`), so nothing was sent: ${e}.`,{input:`wait-for-origin`,remedy:"Check that the deploy has finished and that the rule is right, or set a longer `timeout`."})}async function findFault(e,{send:t,signal:n,requestTimeoutMilliseconds:r,clock:a,deadline:s}){try{const i=await t({method:`GET`,url:e.url,headers:{"accept-encoding":`gzip, deflate, br, zstd`},timeoutMilliseconds:Math.max(1,Math.min(r,s-a.now())),signal:n});return compare(e,i)}catch(e){n.throwIfAborted();if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr||e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutError */ .MU))throw e;return`gave no answer (${e.message.replace(/\.$/,``)})`}}function compare({want:t,wanted:r},{status:i,body:a}){if(`status`in t)return i===t.status?undefined:`answered HTTP ${i} instead of ${r}`;if(i!==200)return`answered HTTP ${i}`;if(`text`in t)return Buffer.from(a).includes(t.text)?undefined:`answered without the text \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(r,100)}\``;const o=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(`sha256`,a);return o===t.hash?undefined:`answered another content (sha256:${o})`}

/***/ })

};
;