"use strict";
exports.id = 9001;
exports.ids = [9001];
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

/***/ 59001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFastlyOperations: () => (/* binding */ createFastlyOperations)
});

// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/status-api.js
var status_api = __webpack_require__(41116);
;// CONCATENATED MODULE: ./build/js/providers/fastly/statuses.js
const e="The token needs the scope `purge_select` for URLs and tags, `purge_all` for everything, or `global`, and access to this service.";const statuses={400:{meaning:`the request is not valid`,code:`vendor-rejected`},401:{meaning:`the token is missing or not valid`,code:`vendor-auth`,remedy:"Check `fastly-api-token`: a token of the account (Account, API tokens), alone and without quotes. It may have expired or been revoked."},403:{meaning:`the token may not do this`,code:`vendor-forbidden`,remedy:e},404:{meaning:`the service is unknown, or none that the token may use has the host of the URL`,code:`vendor-not-found`,remedy:"Check `fastly-service`, and that the host of the URL is a domain of a service that the token may use. A token for one of several services may be refused for URLs: purge by `tags`, or use a token for all services with the scope `purge_select`."},405:{meaning:`the address does not take this request`,code:`vendor-rejected`},409:{meaning:`another change is in progress`,code:`vendor-conflict`},422:{meaning:`the request is understood and refused`,code:`vendor-rejected`},429:{meaning:`too many requests in this time`,code:`vendor-rate-limited`,remedy:"The limit belongs to the account or the user of the token: other workflows and people count as well. Set a slower `pace`."}};
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/fastly/wire.js
const t=schemas/* string */.YjP().catch(``);const Purged=schemas/* looseObject */._H3({status:schemas/* literal */.euz(`ok`),id:schemas/* string */.YjP().nullish()});const PurgedKeys=schemas/* record */.g1P(schemas/* string */.YjP(),schemas/* string */.YjP());const Failure=schemas/* looseObject */._H3({msg:t,detail:t});
;// CONCATENATED MODULE: ./build/js/providers/fastly/exchange.js
function createExchange({apiToken:r,endpoint:i},a){return (0,status_api/* createStatusExchange */.m)({...{title:`Fastly`,endpoint:i,keyHeader:`fastly-key`,key:r,statuses:statuses},named:new Set([`tag`,`everything`]),readFailure(e,t,r){const{msg:i,detail:a}=Failure.safeParse(e).data??{msg:``,detail:``};const o=t[`x-request-id`]??t[`x-served-by`];return{words:[i,a],requestId:o,wait:readReset(t,r)}}},a)}function readReset(e,t){const n=e[`fastly-ratelimit-reset`]??``;return/^\d{1,12}$/.test(n)?Math.max(0,Number(n)*1e3-t):undefined}
;// CONCATENATED MODULE: ./build/js/providers/fastly/operations.js
function createFastlyOperations(n,i){const a=createExchange(n,i);return{async submit(r,i){const o=r.targets[0]?.kind;const{status:s,body:c}=await a({...toRequest(r,n),kind:o},i);const l={status:s,json:(0,json_value/* parseJson */.qF)(c)};return o===`tag`?readKeys(l,(0,task/* itemsOf */.S3)(r)):readPurge(l)}}}function toRequest(e,{service:n,soft:r}){const i=(0,task/* itemsOf */.S3)(e);const a=r?{"fastly-soft-purge":`1`}:{};switch(e.targets[0]?.kind){case`everything`:return{path:`/service/${n}/purge_all`,headers:{}};case`tag`:return{path:`/service/${n}/purge`,headers:{...a,"content-type":`application/json`},body:JSON.stringify({surrogate_keys:i})};default:return{path:`/purge/${i[0]??``}`,headers:a}}}function readPurge({status:e,json:t}){const r=Purged.safeParse(t);if(!r.success)throw new errors/* ContractError */.Vl(unreadable(e,`status: ok`));return{id:r.data.id??``,vendorState:`ok`}}function readKeys({status:e,json:t},r){const i=PurgedKeys.safeParse(t);if(!i.success)throw new errors/* ContractError */.Vl(unreadable(e,`an id for each key`));const o=r.find(e=>!Object.hasOwn(i.data,e));if(o!==undefined)throw new errors/* ContractError */.Vl(unreadable(e,`an id for each key`));return{id:``,vendorState:`ok`}}function unreadable(e,t){return`Fastly answered HTTP ${e} without what is documented (${t}).`}

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