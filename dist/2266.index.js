"use strict";
exports.id = 2266;
exports.ids = [2266];
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

/***/ 17597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createSendNhn)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/nhn/classify.js
const t=`20002`;const resultCodes={20001:`vendor-auth`,20002:`vendor-auth`,4031007:`vendor-forbidden`,1e4:`vendor-not-found`,10006:`vendor-not-found`,30005:`vendor-not-found`,10004:`vendor-conflict`,30003:`vendor-conflict`,30001:`vendor-rate-limited`,4291e3:`vendor-rate-limited`,4291001:`vendor-quota`,3e4:`vendor-unavailable`,21e3:`vendor-unavailable`,21002:`vendor-unavailable`,10102:`vendor-unavailable`,10111:`vendor-unavailable`};const n=/^([45]\d\d)\d{4}$/;function classifyResultCode(t,r){const i=find(resultCodes,t);if(i!==undefined)return i;const a=n.exec(t)?.[1];if(a!==undefined)return classifyStatus(Number(a));return (0,http_status/* isPassing */.WG)(r)?`vendor-unavailable`:`vendor-rejected`}function classifyStatus(t){if(t===401)return`vendor-auth`;if(t===403)return`vendor-forbidden`;if(t===404)return`vendor-not-found`;if(t===429)return`vendor-rate-limited`;return (0,http_status/* isPassing */.WG)(t)?`vendor-unavailable`:`vendor-rejected`}const remedies={20001:'Check `nhn-app-key`: it is the Appkey under "URL & Appkey" of the CDN service (or the project\'s integrated one).',20002:'Check `nhn-secret-key`: it is the SecretKey under "URL & Appkey" of the CDN service.',1e4:"Check `nhn-domain`: it is the name of the service (`….toastcdn.net`), not one of its aliases, and this app key has no service of that name.",10001:`Check the URLs of this request first: each needs a path on a host of the service. A new service may also refuse them within about an hour.`,10004:`NHN Cloud is still working on this service. Run again when the console shows it as OPEN.`,10006:"Check `nhn-app-key` and the names in the inputs: what the request names is not there.",10017:"This service takes ITEM and ALL only: use `purge-type: item` or `all`.",30001:`The limit is one item purge a second and one purge of everything in five minutes for the whole app key: other workflows and people count as well.`,30003:`The service cannot be changed in its present state. Run again when the console shows it as OPEN.`,30005:"Check `nhn-app-key` and the names in the inputs: what the request names is not there.",4291e3:"Other workflows share the limit of the app key: set a slower `pace`, or run them one after the other.",4041007:"Check `endpoint`: the gateway does not know this address.",4031007:`The gateway refuses the runner's IP address: allow it in the gateway, or use a self-hosted runner.`,4291001:`The gateway's usage quota is used up: wait until it is renewed, or raise it.`};const r=`Check the URLs of that request first: each must be on the service domain or on one of its aliases.`;const i=`Check the URLs of this request. Purges may also fail within about an hour after a service was created. If neither is the cause, contact NHN Cloud with the code above.`;const distributionRemedies={1e4:"Check `domain` of the entry in `config`: this app key has no service of that name.",10007:"Another distribution has this alias: remove it there, or choose another one in `config`.",10013:"A `domainAlias` is not a host name, or NHN Cloud has not validated who owns it. Register and validate it in the console first; the plan shows what is left to do.",10020:`Name each alias once, and none that another distribution has.`};const a="Correct the entry in `config`. The error-code page of the CDN guide explains the code.";function remedyFor(e,{code:n,version:o,isPurge:s}){const c=s?undefined:find(distributionRemedies,e);const l=e!==t||o!==`v3.0`;const u=c??(l?find(remedies,e):undefined);if(u!==undefined)return u;const d=remedyForToken(n,o);if(d!==undefined)return d;if(!s)return n===`vendor-rejected`?a:undefined;if(n===`vendor-rejected`)return`${r} ${i}`;return n===`vendor-unavailable`?i:undefined}function remedyForToken(e,t){if(t!==`v3.0`||e!==`vendor-auth`&&e!==`vendor-forbidden`)return undefined;return"NHN Cloud gives a token for `nhn-access-key-id` and refuses it here. Check that the account that owns the key is a member of the project of `nhn-app-key`, with a role for CDN."}function find(e,t){return Object.hasOwn(e,t)?e[t]:undefined}
;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/wire.js
const wire_t=60;const wire_n=schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(),schemas/* string */.YjP().regex(/^\d{1,9}$/).transform(Number)]);const Token=schemas/* looseObject */._H3({access_token:schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/),token_type:schemas/* string */.YjP().regex(/^bearer$/i).nullish(),expires_in:wire_n.nullish().transform(e=>e??wire_t)});const TokenRefusal=schemas/* looseObject */._H3({error:schemas/* string */.YjP().min(1),error_description:schemas/* string */.YjP().nullish()});
;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/token-source.js
const d=3e4;function createTokenSource(e){const{now:t}=e.deps;let n;let r;const renew=async t=>{try{n=await fetchToken(e,t);return n}finally{r=undefined}};return{async get(e){if(n!==undefined&&t()<n.usableUntil)return n.token;r??=renew(e);return(await r).token},forget(e){if(n?.token!==e)return false;n=undefined;return true}}}async function fetchToken(e,t){const{deps:n}=e;const r=n.now();try{const{token:i,milliseconds:a}=readToken(await askForToken(e,t),e);n.keepSecret(i);const o=Math.min(d,a/4);return{token:i,usableUntil:r+a-o}}catch(e){throw toUnsent(e)}}function askForToken({settings:e,deps:t},n){const r=Buffer.from(`${e.accessKeyId}:${e.secretAccessKey}`,`utf8`);return t.send({method:`POST`,url:new URL(`${e.oauthEndpoint}/oauth2/token/create`),headers:{authorization:`Basic ${r.toString(`base64`)}`,"content-type":`application/x-www-form-urlencoded`},body:`grant_type=client_credentials`,timeoutMilliseconds:n.timeoutMilliseconds/2,signal:n.cancelled})}function readToken(e,{deps:n,redact:i}){const a=(0,json_value/* parseJson */.qF)(e.body);const o=e.status<200||e.status>=300;const s=TokenRefusal.safeParse(a);if(o||s.success)throw toRefusal(e,{refusal:s.data,deps:n,redact:i});const c=Token.safeParse(a);if(!c.success){const t=[...new Set(c.error.issues.map(({path:e})=>e.join(`.`)))].join(`, `);throw new errors/* ContractError */.Vl(`NHN Cloud's token endpoint answered HTTP ${e.status} without the documented fields${t===``?``:` (${t})`}.`)}const{access_token:d,expires_in:f}=c.data;return{token:d,milliseconds:f*1e3}}const f=[`invalid_client`,`invalid_grant`,`unauthorized_client`];function toRefusal({status:t,headers:n},{refusal:{error:r=``,error_description:i}={},deps:a,redact:c}){const l=r===``?String(t):(0,redact/* vendorText */.Qd)(r,c).slice(0,40);const u=classify(r,t);const d=(0,backoff/* parseRetryAfter */.mu)(n[`retry-after`],a.now());const f=i??(r===``?`HTTP ${t}`:``);return new errors/* VendorError */.Hi({code:u,message:`NHN Cloud's token endpoint refused${f===``?``:`: ${(0,redact/* vendorText */.Qd)(f,c)}`} (${l})`,vendorCode:l,remedy:h[u]??m,mayHaveArrived:false,concernsAll:u!==`vendor-unavailable`,...d===undefined?{}:{retryAfterMilliseconds:d}})}function classify(e,t){if(f.includes(e))return`vendor-auth`;const n=classifyStatus(t);return n===`vendor-rate-limited`?`vendor-unavailable`:n}const p='Check `nhn-access-key-id` and `nhn-secret-access-key`: a User Access Key of the type "Opaque", under API Security Settings of the console. It may have been deleted, or its secret reissued.';const m="Check `nhn-oauth-endpoint`, and what stands between the runner and NHN Cloud's token endpoint.";const h={"vendor-auth":p,"vendor-forbidden":"NHN Cloud refuses this key or the address of the runner. Check the conditions of the account that owns `nhn-access-key-id`.","vendor-unavailable":`Try again later; NHN Cloud gives no token at the moment.`};function toUnsent(e){if(e instanceof errors/* CancelledError */.cc)return e.beforeSending();if(e instanceof errors/* NetworkError */.Dr){const[{remedy:t}={remedy:undefined}]=e.problems;return new errors/* NetworkError */.Dr(`No token. ${e.message}`,false,{isLasting:e.isLasting,...t===undefined?{}:{remedy:t}})}if(e instanceof errors/* TimeoutError */.MU)return new errors/* TimeoutError */.MU(e.code,`No token. ${e.message}`,{mayHaveArrived:false});if(e instanceof errors/* ContractError */.Vl)return new errors/* ContractError */.Vl(e.message,{mayHaveArrived:false});return e}
;// CONCATENATED MODULE: ./build/js/providers/nhn/access.js
function createAccess(e,t){return`secretKey`in e?createKeyAccess(e):createTokenAccess(e,t)}function createKeyAccess({appKey:e,secretKey:n}){return{authorize:async()=>({authorization:n}),renew:()=>false,accept:()=>undefined,redact:(0,redact/* createRedactor */.lY)([e,n]).redact}}const access_r=`x-nhn-authorization`;function createTokenAccess(e,i){const{appKey:a,accessKeyId:o,secretAccessKey:s}=e;const c=`${o}:${s}`;i.keepSecret(c);const{redact:l,add:u}=(0,redact/* createRedactor */.lY)([a,o,s,c]);const keepSecret=e=>{u(e);i.keepSecret(e)};const d=createTokenSource({settings:e,deps:{...i,keepSecret},redact:l});let f=false;return{redact:l,authorize:async e=>({[access_r]:`Bearer ${await d.get(e)}`}),renew(e,t){if(!isAboutToken(t))return false;const n=d.forget((e[access_r]??``).replace(/^Bearer /,``));if(n&&f)return false;f=true;return true},accept(){f=false}}}const access_i=[`20001`,`4031007`];function isAboutToken(t){if(!(t instanceof errors/* VendorError */.Hi))return false;const n=t.code===`vendor-auth`||t.code===`vendor-forbidden`;return n&&!access_i.includes(t.problems[0]?.vendorCode??``)}
;// CONCATENATED MODULE: ./build/js/providers/nhn/envelope.js
const envelope_f=schemas/* looseObject */._H3({header:schemas/* object */.Ikc({isSuccessful:schemas/* union */.KCZ([schemas/* boolean */.zMY(),schemas/* enum */.k5n([`true`,`false`])]).transform(String),resultCode:schemas/* union */.KCZ([schemas/* int */.Whr(),schemas/* string */.YjP().regex(/^-?\d{1,15}$/)]).transform(String),resultMessage:schemas/* string */.YjP().nullish()})});function createSendNhn(e,t,n){const r=`${t.endpoint}/${e}/appKeys/${encodeURIComponent(t.appKey)}`;const i=createAccess(t,n);return async({method:t,path:a,query:o={},body:s,limits:c})=>{const l=new URL(`${r}${a}`);for(const[e,t]of Object.entries(o))l.searchParams.set(e,t);const attempt=async r=>{const o=await n.send({method:t,url:l,headers:{...r,"content-type":`application/json`},...s===undefined?{}:{body:JSON.stringify(s)},...c});const u=a.startsWith(`/purge`);const{redact:d}=i;return readAnswer(o,{version:e,redact:d,now:n.now(),isPurge:u})};const u=await i.authorize(c);try{const e=await attempt(u);i.accept();return e}catch(e){throw i.renew(u,e)?outdated():e}}}function outdated(){return new errors/* VendorError */.Hi({code:`vendor-unavailable`,message:`NHN Cloud refused the token, which may have expired. Another one is fetched.`,mayHaveArrived:false})}function readAnswer(e,t){const r=(0,json_value/* parseJson */.qF)(e.body);const o=envelope_f.safeParse(r);if(!o.success)return refuseWithoutEnvelope(e,t);const{isSuccessful:s,resultCode:l,resultMessage:d}=o.data.header;if(s===`true`&&l===`0`&&isOk(e))return r;if(s===`true`||l===`0`)throw contradiction();const p=classifyResultCode(l,e.status);const m=remedyFor(l,{code:p,...t});throw new errors/* VendorError */.Hi({code:p,message:`NHN Cloud refused: ${(0,redact/* vendorText */.Qd)(d??`no message`,t.redact)} (${l})`,vendorCode:l,...m===undefined?{}:{remedy:m},...aboutRepeating(e,t.now)})}function isOk({status:e}){return e>=200&&e<300}function contradiction(){return new errors/* ContractError */.Vl(`NHN Cloud answered with an HTTP status, a header.isSuccessful and a header.resultCode that contradict each other: success is 2xx, true and 0.`)}function refuseWithoutEnvelope(e,{now:t,version:n}){if(isOk(e)){throw new errors/* ContractError */.Vl(`NHN Cloud answered HTTP ${e.status} without the documented header (header.isSuccessful, header.resultCode).`)}const a=classifyStatus(e.status);throw new errors/* VendorError */.Hi({code:a,message:`NHN Cloud's gateway answered HTTP ${e.status} without the API's envelope.`,vendorCode:String(e.status),remedy:[remedyForToken(a,n),envelope_p].filter(e=>e!==undefined).join(` `),...aboutRepeating(e,t)})}const envelope_p="Check `endpoint`, and what stands between the runner and the API (a proxy, a private gateway).";function aboutRepeating(e,n){const r=(0,backoff/* parseRetryAfter */.mu)(e.headers[`retry-after`],n);return{...r===undefined?{}:{retryAfterMilliseconds:r},...(0,http_status/* leavesOpen */.LN)(e.status)?{mayHaveArrived:true}:{}}}

/***/ }),

/***/ 93467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createReadHosts)
/* harmony export */ });
function createReadHosts(e,t,n){return async r=>{const{operateDistributions:i}=await __webpack_require__.e(/* import() */ 1602).then(__webpack_require__.bind(__webpack_require__, 49221));const a=await i(e,t).get(n,r);if(a===undefined)return undefined;const{readAliases:o}=await __webpack_require__.e(/* import() */ 7040).then(__webpack_require__.bind(__webpack_require__, 47040));return{hosts:[n,...o(a.fields)]}}}

/***/ }),

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPurges)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93467);
function createPurges(t,n,r){return{async submit(e,t){await n({method:`POST`,...toPurgeCall(e,r),limits:t});return{id:``,vendorState:`accepted`}},readHosts:(0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadHosts */ .G)(t,n,r)}}function toPurgeCall({targets:e},t){if(e[0]?.kind===`everything`)return{path:`/purge/all`,body:{domain:t}};return{path:`/purge/item`,body:{domain:t,purgeList:e.map(e=>e.value)}}}

/***/ }),

/***/ 92266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNhnV3Operations: () => (/* binding */ createNhnV3Operations)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17597);
/* harmony import */ var _purge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72947);
function createNhnV3Operations(n,r){return (0,_purge_js__WEBPACK_IMPORTED_MODULE_1__/* .createPurges */ .l)(`v3.0`,(0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .createSendNhn */ .x)(`v3.0`,n,r),n.domain)}

/***/ })

};
;