"use strict";
exports.id = 8886;
exports.ids = [8886];
exports.modules = {

/***/ 28886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubApi: () => (/* binding */ openGithubApi)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(71552);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/send-safely.js
var send_safely = __webpack_require__(80756);
;// CONCATENATED MODULE: ./build/js/sources/github/fetch.js
class ApiRefusal extends Error{name=`ApiRefusal`;why;kind;constructor(e,t){super(t);this.kind=e;this.why=t}}const n=64*1024*1024;const r=3;function createApiFetch(e){const i=new URL(e.context.apiUrl);return async(a,{headers:o})=>{let s=new URL(a);for(let a=0;a<=r;a+=1){if(!isBelow(s,i)){const e=s.origin===i.origin?`path`:`host`;throw new ApiRefusal(`foreign`,`the GitHub API leads to another ${e} (${s.host})`)}const r=await (0,send_safely/* sendSafely */.p)({url:s,headers:o,limitBytes:n},e);const a=toNext(r,s);if(a===undefined)return toResponse(r,s);s=a}throw new ApiRefusal(`foreign`,`the GitHub API redirects more than ${r} times`)}}function isBelow(e,t){const n=`${t.pathname.replace(/\/+$/,``)}/`;return e.origin===t.origin&&e.pathname.startsWith(n)}function toNext({status:e,headers:t},n){const r=e>=300&&e<400?t[`location`]:undefined;return r===undefined?undefined:URL.parse(r,n.href)??undefined}function toResponse({status:e,headers:t,body:n},r){if(e<200||e>=300)throw toRefusal(e,n);const i=t[`content-type`]??``;const a=/^application\/(?:json|.*\+json)\b/.test(i);if(a?parseObject(n)===undefined:!i.startsWith(`application/vnd.github`)){throw new ApiRefusal(`foreign`,`the answer is not one of the GitHub API`)}const o=new Response(Buffer.from(n),{status:e,headers:t});return Object.defineProperty(o,"url",{value:r.href})}function toRefusal(e,t){const n=readMessage(t);const r=`the GitHub API answered HTTP ${e}${n===``?``:` (${n})`}`;if(e===407||e>=300&&e<400)return new ApiRefusal(`foreign`,r);return new ApiRefusal(e>=500||e===429?`server`:`rights`,r)}function readMessage(e){const t=parseObject(e);return t!==undefined&&`message`in t&&typeof t.message===`string`?t.message:``}function parseObject(t){const n=(0,json_value/* parseJson */.qF)(t);return typeof n===`object`&&n!==null?n:undefined}
;// CONCATENATED MODULE: ./build/js/sources/github/api.js
async function openGithubApi(e){const{context:t,githubToken:n,signal:i}=e;const[o=``,c=``]=t.repository.split(`/`);if(n===``||o===``||c===``){const e=n===``?"`github-token` is empty":`GITHUB_REPOSITORY is not set`;throw new js_errors/* SourceError */.c8(`source-unreadable`,`The GitHub API cannot be used: ${e}.`,{input:`github-token`,remedy:"Leave `github-token` at its default, or set `base` and `head` and install git."})}const{getOctokit:l}=await Promise.all(/* import() */[__webpack_require__.e(7723), __webpack_require__.e(5843)]).then(__webpack_require__.bind(__webpack_require__, 95843));const u=createApiFetch(e);const d=l(n,{baseUrl:t.apiUrl,request:{fetch:u}});return{answer:e=>(0,during/* during */.i)(`asking the GitHub API to ${e.action}`,async()=>{try{return await e.ask(d,{owner:o,repo:c})}catch(t){i.throwIfAborted();throw toFailure(t,e)}})}}function toFailure(e,t){const r=e instanceof Error&&e.cause instanceof Error?e.cause:e;if(r instanceof js_errors/* TimeoutError */.MU){return new js_errors/* TimeoutError */.MU(r.code,`Could not ${t.action}: ${r.message}`)}if(r instanceof ApiRefusal)return toRefused(r,t);if(r instanceof js_errors/* NetworkError */.Dr)return toUnreached(r,t);const a=findUnexpected(r);if(a===undefined)return r instanceof Error?r:new Error(String(r));const s=`the answer is not what the API documents (at ${a})`;return toSourceError(t,{why:s,remedy:c})}const c=`Check that GITHUB_API_URL is right and that no proxy answers in place of GitHub.`;function toRefused({why:e,kind:t},n){switch(t){case`rights`:return toSourceError(n,{why:e,remedy:n.remedy});case`server`:return toSourceError(n,{why:e,remedy:`GitHub failed. Run the job again later.`});case`foreign`:return toSourceError(n,{why:e,remedy:c})}}function toUnreached(e,t){const[{remedy:n=`Check that this runner can reach the GitHub API.`}={}]=e.problems;return toSourceError(t,{why:e.message.replace(/\.$/,``),remedy:n})}function toSourceError({action:e,input:n=`github-token`},{why:i,remedy:a}){const o=`Could not ${e}: ${(0,core_text/* oneLine */.TN)(i,300)}.`;return new js_errors/* SourceError */.c8(`source-unreadable`,o,{input:n,remedy:a})}function findUnexpected(n){if(n instanceof TypeError)return`its start`;if(!(n instanceof errors/* ZodError */.G))return undefined;const r=n.issues[0]?.path.map(String).join(`.`)??``;return r===``?`its start`:(0,core_text/* oneLine */.TN)(r,100)}

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