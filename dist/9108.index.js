"use strict";
exports.id = 9108;
exports.ids = [9108];
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

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent=`cdn-cache-action/0.1.0`;

/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
async function during(t,n){try{return await n()}catch(n){throw n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_?n.during(t):n}}

/***/ }),

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   toAddress: () => (/* binding */ toAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83476);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77511);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59122);
/* harmony import */ var _send_safely_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80756);
function toAddress(t,r,i){if(!/^https?:/i.test(t))return{kind:`file`,path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(i,t)};const o=(0,_core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .findTypedFault */ .O$)(t);if(o===undefined)return{kind:`url`,url:new URL(t)};const{what:s,remedy:c}=o;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`source-unreadable`,`\`${r.input}\` ${s}.`,{input:r.input,remedy:c})}function showAddress(e){const n=e.kind===`file`?e.path:`${e.url.origin}${e.url.pathname}`;return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(n,200)}function readAddress(e,t){return (0,_during_js__WEBPACK_IMPORTED_MODULE_4__/* .during */ .i)(`reading ${showAddress(e)}`,async()=>e.kind===`file`?readFromFile(e,t):await readFromUrl(e,t))}function unreadable(e,{input:t,why:n,remedy:r}){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`source-unreadable`,`\`${t}\` cannot be read: ${showAddress(e)} ${n}.`,{input:t,remedy:r??d[e.kind]})}const d={url:`Check the address, and that this runner can reach it.`,file:`Set it to the path of a file, relative to the workspace.`};function readFromFile(e,{input:t,limitBytes:n}){const r=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(e.path,n);if(`bytes`in r)return{isFound:true,body:r.bytes,from:e};if(r.isAbsent)return{isFound:false,why:r.problem};throw unreadable(e,{input:t,why:r.problem})}const f=3;const p=[301,302,303,307,308];const m=[404,410];async function readFromUrl(e,t){const{input:n}=t;let r=e;for(let e=0;e<=f;e+=1){const{status:e,headers:i,body:a}=await requestOnce(r,t);if(e>=200&&e<300)return{isFound:true,body:a,from:r};if(m.includes(e))return{isFound:false,why:`answers HTTP ${e}`};const o=p.includes(e)?i[`location`]:undefined;const s=o===undefined?null:URL.parse(o,r.url.href);if(s===null)throw toRefused(r,{input:n,status:e});if(!/^https?:$/.test(s.protocol))throw unreadable(r,{input:n,why:`redirects to something that is not http or https`});r={kind:`url`,url:s}}throw unreadable(e,{input:n,why:`redirects more than ${f} times`})}function toRefused(e,{input:t,status:n}){const r=`answers HTTP ${n}`;if(n>=500||n===429){return unreadable(e,{input:t,why:r,remedy:`The server failed. Run the job again later.`})}const i=n===401||n===403;if(!i)return unreadable(e,{input:t,why:r});return unreadable(e,{input:t,why:r,remedy:`Allow requests with the User-Agent ${_http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .userAgent */ .N} to read it, or set \`${t}\` to a file.`})}async function requestOnce(e,t){const{input:n,limitBytes:a,typedOrigins:s,deps:c}=t;const{url:l}=e;const d={"accept-encoding":`gzip, br`,...t.headers};try{const e=!s.includes(l.origin);return await (0,_send_safely_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSafely */ .p)({url:l,headers:d,limitBytes:a,publicOnly:e},c)}catch(t){c.signal.throwIfAborted();if(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij)throw toFoundPrivate(e,n);if(!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr||t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutError */ .MU))throw t;const a=`gave no content (${t.message.replace(/\.$/,``)})`;const[{remedy:s}={}]=t.problems;throw unreadable(e,{input:n,why:a,...s===undefined?{}:{remedy:s}})}}function toFoundPrivate(e,t){return unreadable(e,{input:t,why:`is a private address that was not typed but found in a redirect or a file`,remedy:`Set \`${t}\` to the final address if it is meant. If the DNS of this network gives such addresses to public names, set HTTPS_PROXY to its proxy.`})}

/***/ }),

/***/ 80756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendSafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59122);
async function sendSafely(e,t){let n=0;for(;;){const r=await attempt(e,t);const i=`answer`in r&&isRateLimited(r.answer);if(!i)n+=1;if(!mayPass(r)||n>t.retries){if(`answer`in r)return r.answer;throw r.error}await waitToRetry(r,{request:e,deps:t,failures:n})}}async function attempt(e,t){const{requestTimeoutMilliseconds:n,signal:r}=t;try{return{answer:await t.send({...e,method:`GET`,timeoutMilliseconds:n,signal:r})}}catch(e){r.throwIfAborted();return{error:e}}}function mayPass(e){if(`answer`in e){const{answer:t}=e;return isRateLimited(t)||isPassingStatus(t.status)}const{error:t}=e;return t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU||t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr&&!t.isLasting}function isPassingStatus(e){return e===408||e===425||e>=500&&e!==501}function isRateLimited({status:e,headers:t}){if(e===429)return true;return e===403&&(`retry-after`in t||t[`x-ratelimit-remaining`]===`0`)}async function waitToRetry(t,{request:n,deps:r,failures:a}){const{clock:o,random:s,logger:c,signal:l}=r;const u=`answer`in t?askedWait(t.answer,o.now()):0;const d=Math.max(u,(0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(Math.max(a,1),s()));const{host:f}=n.url;const p=describe(t,f);c.info(`${p} Retrying in ${(d/1e3).toFixed(1)} s.`);await (0,_during_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)(`waiting for ${f} to answer`,()=>o.sleep(d,l))}function describe(e,t){if(`answer`in e)return`${t} answered HTTP ${e.answer.status}.`;return e.error instanceof Error?e.error.message:`No answer from ${t}.`}function askedWait({headers:e},n){const r=Number(e[`x-ratelimit-reset`]??``);const i=e[`x-ratelimit-remaining`]===`0`?r*1e3-n:0;return (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(e[`retry-after`],n)??Math.max(i||0,0)}

/***/ })

};
;