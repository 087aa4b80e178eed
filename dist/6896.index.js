"use strict";
exports.id = 6896;
exports.ids = [6896];
exports.modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);
function backoffMilliseconds(e,t){const n=Math.min(1e3*2**(e-1),3e4);return n*(1-t/2)}function*pollDelays(e,t,n){for(let r=e;;r=Math.min(r*1.5,t)){yield r*(1-n()/10)}}const t=365*24*36e5;function parseRetryAfter(n,r){if(n===undefined)return undefined;const i=n.trim();const a=/^\d+$/.test(i)?Number(i)*1e3:((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(i)??Number.NaN)-r;return Number.isNaN(a)?undefined:Math.min(Math.max(a,0),t)}

/***/ }),

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ judgeUnknownStatus),
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   WG: () => (/* binding */ isPassing)
/* harmony export */ });
const e=new Set([400,401,402,403,404,405,406,407,409,410,411,412,413,414,415,416,417,422,423,424,426,428,429,431,451]);function leavesOpen(t){const n=t>=200&&t<300;return!n&&!e.has(t)}function isPassing(e){return e>=500||e===408||e===425}function judgeUnknownStatus(e){if(isPassing(e))return{code:`vendor-unavailable`};if(e<300||e>=400)return{code:`vendor-rejected`};return{code:`vendor-rejected`,remedy:t}}const t="Check `endpoint`: the API does not redirect, so something else answered. Redirects are not followed.";

/***/ }),

/***/ 46896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBunnyOperations: () => (/* binding */ createBunnyOperations)
});

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/status-api.js
var status_api = __webpack_require__(41116);
;// CONCATENATED MODULE: ./build/js/providers/bunny/statuses.js
const e="Check `bunny-pull-zone`: the number in the address of the pull zone in the dashboard. A storage zone has another one.";const statuses={400:{meaning:`the address or the tag is not valid`,code:`vendor-rejected`,remedy:"Each URL must be on a hostname of a pull zone of the account: check `base-url` and the list."},401:{meaning:`the key is not that of the account; or the pull zone is not one`,code:`vendor-auth`,remedy:`Check \`bunny-api-key\`: the API key of the account (Account settings, API), not the password of a storage zone. ${e}`},403:{meaning:`the user of the key may not do this`,code:`vendor-forbidden`,remedy:`The key must belong to a user who may manage pull zones.`},404:{meaning:`the pull zone is unknown`,code:`vendor-not-found`,remedy:e},429:{meaning:`too many purges in this time`,code:`vendor-rate-limited`,remedy:"The limit belongs to the account: other workflows and people count as well. Set a slower `pace`."}};
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/bunny/wire.js
const t=schemas/* string */.YjP().catch(``);const Failure=schemas/* looseObject */._H3({ErrorKey:t,Field:t,Message:t});
;// CONCATENATED MODULE: ./build/js/providers/bunny/exchange.js
function createExchange({apiKey:a,endpoint:o},s){const c=(0,status_api/* createStatusExchange */.m)({...{title:`bunny.net`,endpoint:o,keyHeader:`accesskey`,key:a,statuses:statuses},named:new Set([`tag`,`everything`]),readFailure(e,t){const{ErrorKey:n,Message:a}=Failure.safeParse(e).data??i;return{words:[a],code:n,requestId:t[`cdn-requestid`]}}},s);return async(t,n)=>{const{status:r,body:i}=await c(t,n);if(![200,204].includes(r)||i.length>0)throw new errors/* ContractError */.Vl(`bunny.net answered HTTP ${r} with ${i.length} bytes; a purge is answered with 200 or 204 and none.`)}}const i={ErrorKey:``,Message:``};
;// CONCATENATED MODULE: ./build/js/providers/bunny/operations.js
function createBunnyOperations(e,n){const r=createExchange(e,n);return{async submit(t,n){const i=t.targets[0]?.kind;await r({...toRequest(t,e),kind:i},n);return{id:``,vendorState:`purged`}}}}function toRequest(t,{pullZone:n}){const[r=``]=(0,task/* itemsOf */.S3)(t);const i=`/pullzone/${n}/purgeCache`;switch(t.targets[0]?.kind){case`everything`:return{path:i};case`tag`:return{path:i,headers:{"content-type":`application/json`},body:JSON.stringify({CacheTag:r})};case`prefix`:return{path:`/purge?url=${encodeURIComponent(`https://${r}*`)}&async=false`};default:return{path:`/purge?url=${encodeURIComponent(r)}&async=false&exactPath=true`}}}

/***/ }),

/***/ 41116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createStatusExchange)
/* harmony export */ });
/* unused harmony export toErrorRows */
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57360);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39758);
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76525);
function toErrorRows(e){return Object.entries(e).map(([e,{meaning:t,code:n,remedy:r}])=>({...{vendorCode:`HTTP ${e}`,meaning:t,code:n,remedy:r}}))}function createStatusExchange(e,{send:t,now:n}){const{redact:i}=(0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)([e.key]);return async({path:r,kind:a,headers:o,...s},c)=>{const l=await t({...{...s,method:`POST`,url:new URL(`${e.endpoint}${r}`)},headers:{...o,[e.keyHeader]:e.key,accept:`application/json`},...c});if(l.status>=200&&l.status<300)return l;throw toRefusal(l,{api:e,kind:a,redact:i,now:n()})}}function toRefusal({status:r,headers:s,body:c},{api:l,kind:u,redact:d,now:f}){const{code:p,remedy:m}=l.statuses[r]??(0,_http_status_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUnknownStatus */ .Cc)(r);const h=l.readFailure((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(c),s,f);const shown=e=>(0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorText */ .Qd)(e,d);const g=h.words.map(shown).filter(e=>e!==``);const _=g.length===0?`no message`:g.join(`, `);const v=h.code===undefined||h.code===``?undefined:shown(h.code);const y=p===`vendor-rate-limited`?h.wait:undefined;const b=(0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRetryAfter */ .mu)(s[`retry-after`],f)??y;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi({code:p,message:`${l.title} refused: ${_} (${v??`HTTP ${r}`})`,vendorCode:v??String(r),concernsAll:r===404&&l.named.has(u),mayHaveArrived:(0,_http_status_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOpen */ .LN)(r),...h.requestId===undefined?{}:{requestId:shown(h.requestId)},...m===undefined?{}:{remedy:m},...b===undefined?{}:{retryAfterMilliseconds:b}})}

/***/ })

};
;