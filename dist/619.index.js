"use strict";
exports.id = 619;
exports.ids = [619];
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

/***/ 50268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readCacheFacts)
/* harmony export */ });
async function readCacheFacts(t){const n=t[`cache-status`];const r=[...n===undefined?[]:await readStandard(n),...Object.keys(t).filter(t=>e.has(t)||isCacheHeader(t)).flatMap(e=>readHeader(e,t[e]??``))];const i=readAge(t[`age`]);const a=decideFrom(r);return{...i===undefined?{}:{ageSeconds:i},...a===undefined?{}:{from:a}}}function decideFrom(e){if(e.includes(`cache`))return`cache`;return e.length>0&&e.every(e=>e===`origin`)?`origin`:undefined}function readAge(e=``){const[,t]=/^(\d{1,10})(?:,|$)/.exec(e)??[];return t===undefined?undefined:Number(t)}async function readStandard(e){const{parseList:t}=await __webpack_require__.e(/* import() */ 9904).then(__webpack_require__.bind(__webpack_require__, 29904));try{return t(e).map(([,e])=>{if(e.has(`fwd`))return`origin`;return e.get(`hit`)===true?`cache`:`other`})}catch{return[]}}function readHeader(t,n){const r=e.get(t)??readWord;return n.split(`,`).flatMap(e=>r(e.trim())??[])}function isCacheHeader(e){return/(?:^|-)cache(?:-status|-lookup|-remote|-result)?$/.test(e)&&e!==`cache-status`}const e=new Map([[`x-varnish`,e=>/^\d+ \d+$/.test(e)?`cache`:/^\d+$/.test(e)?`origin`:undefined],[`x-hcs-proxy-type`,e=>e===`1`?`cache`:`origin`]]);const t=[[/refresh_?(?:hit|miss)|revalidated/,`origin`],[/^(?:tcp_(?:\w+_)?)?hit|^(?:cache |originshield)hit|^hit|^stale|^updating|^prerender/,`cache`],[/^(?:tcp_(?:\w+_)?|cache )?miss|^pass$|^expired|^bypass|^dynamic|^uncacheable|^disabled|^notcacheable/,`origin`]];function readWord(e){if(e===``)return undefined;const n=e.toLowerCase();return t.find(([e])=>e.test(n))?.[1]??`other`}

/***/ }),

/***/ 20619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpOperations: () => (/* binding */ createHttpOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
// EXTERNAL MODULE: ./build/js/proof/cache-status.js
var cache_status = __webpack_require__(50268);
;// CONCATENATED MODULE: ./build/js/providers/http/classify.js
const e={code:`vendor-rejected`,remedy:"Redirects are not followed: they are another URL, in another place of the cache. Put the address that it leads to into the list. If the list is that of a purge and this address ends in `/index.html`, set `index-pages: directory` for that purge."};const t={code:`vendor-rejected`,remedy:"Remove conditions such as `If-None-Match` and `If-Modified-Since` from `http-headers` and `http-variants`."};const n="The cache does not let this runner purge, or does not know the method. Check its access list, `http-method`, and that `endpoint` is the cache itself.";const whenOtherBody=`Request it by hand and read the answer: it says what the service did instead.`;const r=`The page was removed: leave it out of the list.`;const purgeRefusals={401:{code:`vendor-auth`,remedy:"Set the credentials that the cache asks for in `http-headers`."},403:{code:`vendor-forbidden`,remedy:n},404:{code:`vendor-not-found`,remedy:"Caches that answer 404 for what they do not hold, as nginx does, take `http-success: 200,404`."},405:{code:`vendor-rejected`,remedy:n,concernsAll:true},409:{code:`vendor-conflict`,remedy:`Run again when nothing else changes this page.`},410:{code:`vendor-not-found`,remedy:r},412:{code:`vendor-rejected`,remedy:"Caches that answer 412 for what they do not hold, as nginx does, take `http-success: 200,412`."},429:{code:`vendor-rate-limited`,remedy:"Set a slower `pace`: it is that of each host."},501:{code:`vendor-rejected`,remedy:n,concernsAll:true}};const warmRefusals={401:{code:`vendor-rejected`,remedy:`The page needs credentials, so it is not for a shared cache. Leave it out of the list.`},403:{code:`vendor-rejected`,remedy:"Check whether a firewall refuses the runner or its User-Agent; `http-headers` can set another one."},404:{code:`vendor-not-found`,remedy:`Check that the page is deployed.`},405:{code:`vendor-rejected`,remedy:"Set `http-method: GET`."},409:{code:`vendor-conflict`,remedy:`Run again when nothing else changes this page.`},410:{code:`vendor-not-found`,remedy:r},429:{code:`vendor-rate-limited`,remedy:"Set a slower `pace`: it is that of each host."},501:{code:`vendor-rejected`,remedy:"Set `http-method: GET`."}};function classify(n,{purges:r,hasCredentials:i}){if(n===304)return t;if(n>=300&&n<400)return e;const a=n===401&&i?purgeRefusals[n]:undefined;const o=a??(r?purgeRefusals:warmRefusals)[n];if(o!==undefined)return o;return n>=500?{code:`vendor-unavailable`,remedy:`Run again later, or look into the log of the cache.`}:{code:`vendor-rejected`,remedy:`Request it by hand and read the answer.`}}
;// CONCATENATED MODULE: ./build/js/providers/http/answer.js
async function readAnswer(e,t){const{status:n,body:i}=e;const{success:a,successBody:s}=t.settings;if(!a.has(n))throw toRefusal(e,t);if(s!==undefined&&!Buffer.from(i).toString(`utf8`).includes(s))throw new errors/* VendorError */.Hi({code:`vendor-failed`,message:`HTTP ${n}, but the body does not hold the text of \`http-success-body\`.`,remedy:whenOtherBody,...doubtOf(n,t.settings)});const{ageSeconds:l=0,from:u}=await (0,cache_status/* readCacheFacts */.C)(e.headers);return{status:n,cache:u===`cache`||u===undefined&&l>0?`hit`:toWord(u),bytes:e.discardedBytes??i.length}}function toWord(e){return e===`origin`?`miss`:`unknown`}function toRefusal({status:t,headers:n},i){const{settings:a,redact:o,now:c,url:l}=i;const{purges:u,secrets:d,method:f}=a;const{code:p,remedy:m,concernsAll:h}=classify(t,{purges:u,hasCredentials:d.length>0});const g=(0,backoff/* parseRetryAfter */.mu)(n[`retry-after`],c);const{location:_}=n;const v=t>=300&&t<400&&_!==undefined;const y=v?`, which leads to ${showLocation(_,l,o)}`:``;return new errors/* VendorError */.Hi({code:p,message:`${l.host} answered ${f} with HTTP ${t}${y}.`,vendorCode:String(t),...doubtOf(t,a),...m===undefined?{}:{remedy:m},...h===undefined?{}:{concernsAll:h},...g===undefined?{}:{retryAfterMilliseconds:g}})}function doubtOf(e,{purges:t}){return{mayHaveArrived:t&&(e<300||(0,http_status/* leavesOpen */.LN)(e))}}function showLocation(e,t,r){return (0,redact/* vendorText */.Qd)((0,hide_signature/* hideSignature */.$)(URL.parse(e,t.href)?.href??e),r)}const l=[`miss`,`unknown`,`hit`];function sumUp(e){return e.reduce((e,{status:t,cache:n,bytes:r})=>({status:t,cache:l.find(t=>t===e.cache||t===n)??n,bytes:e.bytes+r}))}const u={hit:`from the cache`,miss:`from the origin`,unknown:`no header says from where`};function describeAnswer({status:e,cache:n,bytes:r}){return`HTTP ${e}, ${u[n]}, ${(0,core_text/* groupDigits */.K9)(r)} bytes`}
;// CONCATENATED MODULE: ./build/js/providers/http/operations.js
const c=1024*1024;function createHttpOperations(e,t){const{redact:n}=(0,redact/* createRedactor */.lY)(e.secrets);const o=createAsk(e,{deps:t,redact:n});const s=!e.purges&&e.until===`hit`;const submit=async({targets:[e],checksum:n},r)=>{if(e===undefined)return{id:``};const i=t.now();const c=await o(e,r);const l={vendorState:describeAnswer(c),facts:{...c,milliseconds:t.now()-i}};if(!s)return{id:``,...l};return{id:n.slice(0,16),isDone:c.cache===`hit`,...l}};if(!s)return{submit};return{submit,async probe({tasks:[e]},t){return{news:e===undefined?[]:[await askAgain(e,t)]}}};async function askAgain({id:e,targets:[n]},i){if(n===undefined)return{id:e,...operations_l};const s=t.now();try{const r=await o(n,i);const c={id:e,state:r.cache===`hit`?`done`:`pending`,vendorState:describeAnswer(r),facts:{...r,milliseconds:t.now()-s}};return c}catch(t){if(!(t instanceof errors/* VendorError */.Hi)||mayPass(t))throw t;const[n]=t.problems;const i=`HTTP ${n?.vendorCode??``}`.trim();const a={id:e,state:`failed`,vendorState:i};return n===undefined?a:{...a,problem:n}}}}function mayPass({code:e}){return e===`vendor-unavailable`||e===`vendor-rate-limited`}const operations_l={state:`unconfirmed`,vendorState:`not requested again`,problem:{code:`unconfirmed`,message:`The URL of this task is not known, so it could not be requested again.`,remedy:`Resume with the source of URLs of the earlier run, or run it again.`}};function createAsk(e,{deps:t,redact:n}){const{method:r,successBody:i,maxBytes:a,variants:l,nodes:u,purges:d}=e;const f=i!==undefined;const p=a??(f?c:undefined);const askOnce=async({target:i,node:a,headers:s},c)=>{const l=withQuery(i.value,e.query);const u=a===undefined||a===l.origin?l:new URL(a+l.pathname+l.search);const d=await t.send({...{method:r,url:u,signal:c.signal},timeoutMilliseconds:c.timeoutMilliseconds,headers:a===undefined?s:{...s,host:l.host},discards:!f,publicOnly:a===undefined&&t.typedOrigins?.has(l.origin)!==true,...p===undefined?{}:{limitBytes:p}});return await readAnswer(d,{url:u,settings:e,redact:n,now:t.now()})};return async(e,t)=>{const n=[];try{for(const r of u)for(const i of l)n.push(await askOnce({target:e,node:r,headers:i},t))}catch(e){t.signal.throwIfAborted();const n=withoutRetry(e,d);throw d?n:notWarm(n)}return sumUp(n)}}function withQuery(e,t){const n=new URL(e);if(t!==``)n.search=n.search===``?t:`${n.search}&${t}`;return n}function withoutRetry(n,i){if(!(n instanceof errors/* NetworkError */.Dr)||!n.isLasting)return n;const a=n instanceof errors/* PrivateAddressError */.ij?operations_u:d;const[{message:o,remedy:s=a}={message:n.message}]=n.problems;const c=i&&n.mayHaveArrived;return new errors/* VendorError */.Hi({code:`vendor-rejected`,message:o,remedy:s,mayHaveArrived:c})}const operations_u="A private address is requested only if `urls`, `base-url` or `endpoint` names it.";const d="A longer answer needs a higher `http-max-bytes`.";function notWarm(t){if(!(t instanceof errors/* NetworkError */.Dr||t instanceof errors/* TimeoutError */.MU))return t;const[{message:r,remedy:i}={message:t.message,remedy:undefined}]=t.problems;const a=i===undefined?{}:{remedy:i};return t instanceof errors/* TimeoutError */.MU?new errors/* TimeoutError */.MU(t.code,r,{...a,mayHaveArrived:false}):new errors/* NetworkError */.Dr(r,false,a)}

/***/ })

};
;