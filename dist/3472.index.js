"use strict";
exports.id = 3472;
exports.ids = [3472];
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

/***/ 75981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ toCanonicalRequest),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export toCanonicalQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function toCanonicalRequest(e,t){const n=Object.entries(e.headers).map(([e,t])=>[e.toLowerCase(),t.trim()]).sort(([e],[t])=>compare(e,t));const r=n.map(([e])=>e).join(`;`);const i=[e.method.toUpperCase(),t(e.path),toCanonicalQuery(e.query),n.map(([e,t])=>`${e}:${t}\n`).join(``),r,sha256(e.body)].join(`
`);return{text:i,signedHeaders:r}}function toCanonicalQuery(e){return e.toSorted(([e,t],[n,r])=>compare(e,n)||compare(t,r)).map(([e,t])=>`${encodeStrictly(e)}=${encodeStrictly(t)}`).join(`&`)}function encodeStrictly(e){return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function compare(e,t){return Buffer.compare(Buffer.from(e,`utf8`),Buffer.from(t,`utf8`))}function sha256(t){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(`sha256`).update(t,`utf8`).digest(`hex`)}

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

/***/ 36727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ createClassifier)
/* harmony export */ });
/* unused harmony exports gatewayCodes, checkKeys */
/* harmony import */ var _http_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76525);
const gatewayCodes={"0301":`vendor-auth`,"0307":`vendor-auth`,"0308":`vendor-rate-limited`,"0101":`vendor-not-found`,"0103":`vendor-not-found`};function createClassifier({own:e,service:t,ofTasks:n=[],gateway:r,wrongAddress:i}){return(a,o)=>{const[,s=``]=/\.(\d+)$/.exec(a)??[];const c=e.test(a);const{codes:l,remedies:u}=c?t:{...r,codes:gatewayCodes};const d=l[s]??classifyStatus(o);const f=d===`vendor-not-found`&&!c;const p=f?i:undefined;const m=u[s]??(d===`vendor-auth`?checkKeys:p);return{code:d,concernsAll:f,remedy:m,isOfTask:c&&n.includes(s)}}}function classifyStatus(t){if(t===401)return`vendor-auth`;if(t===404)return`vendor-not-found`;if(t===429)return`vendor-rate-limited`;return (0,_http_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(t)?`vendor-unavailable`:`vendor-rejected`}const checkKeys="Check `huawei-access-key` and `huawei-secret-key` (or the token, or the IAM user) before you run again: after five failures in a row the key is locked for five minutes.";

/***/ }),

/***/ 43983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange)
});

// EXTERNAL MODULE: ./build/js/http/redact.js
var redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/huawei/answers.js
const l=schemas/* looseObject */._H3({error_code:schemas/* string */.YjP().min(1),error_msg:schemas/* string */.YjP().nullish()}).transform(e=>({errorCode:e.error_code,text:e.error_msg??``}));const u=schemas/* union */.KCZ([l,schemas/* looseObject */._H3({error:l}).transform(({error:e})=>e),schemas/* looseObject */._H3({error:schemas/* looseObject */._H3({code:schemas/* union */.KCZ([schemas/* string */.YjP(),schemas/* number */.aig()]).transform(String),message:schemas/* string */.YjP().nullish()})}).transform(({error:e})=>({errorCode:e.code,text:e.message??``}))]);function readAnswer(e,n){const r=(0,json_value/* parseJson */.qF)(e.body);const i=u.safeParse(r);if(!i.success&&e.status>=200&&e.status<300)return r;const{errorCode:l,text:d}=i.success?i.data:{errorCode:``,text:``};const{code:f,concernsAll:p,remedy:m,isOfTask:h}=n.classify(l,e.status);const g=f===`vendor-auth`?findClockSkew(d,e,n.now):undefined;const _=(0,backoff/* parseRetryAfter */.mu)(e.headers[`retry-after`],n.now);const v=e.headers[`x-request-id`];const y=g??m;throw new errors/* VendorError */.Hi({code:f,message:`Huawei Cloud refused: ${shownText(d,n)} (${l===``?`HTTP ${e.status}`:(0,redact/* vendorText */.Qd)(l,n.redact)})`,vendorCode:l===``?String(e.status):(0,redact/* vendorText */.Qd)(l,n.redact),concernsAll:p,...h||(0,http_status/* leavesOpen */.LN)(e.status)?{mayHaveArrived:true}:{},...y===undefined?{}:{remedy:y},...v===undefined?{}:{requestId:(0,redact/* vendorText */.Qd)(v,n.redact)},..._===undefined?{}:{retryAfterMilliseconds:_}})}function shownText(e,{redact:t}){const[n=``]=e.split(/canonical_?request\s*:/i);const r=(0,redact/* vendorText */.Qd)(n.replace(/[,;\s]+$/,``),t);return r===``?`no message`:r}const d=6e4;function findClockSkew(e,t,a){if(!/expired/i.test(e)||!/signature/i.test(e))return undefined;const o=/server time:\s*(\d{8}T\d{6}Z)/i.exec(e)?.[1];const s=t.headers[`date`];const c=(o===undefined?undefined:(0,instant/* parseBasicInstant */.hR)(o))??(s===undefined?undefined:(0,instant/* parseHttpDate */.m6)(s));if(c===undefined||Math.abs(c-a)<d)return`Check this machine's clock: the signature's time is not the vendor's.`;const l=a<c?`behind`:`ahead of`;return`This machine's clock is ${(0,instant/* formatDuration */.a3)(Math.abs(c-a))} ${l} the vendor's: set it (NTP); 15 minutes are allowed.`}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/http/canonical-request.js
var canonical_request = __webpack_require__(75981);
;// CONCATENATED MODULE: ./build/js/providers/huawei/sign.js
function signRequest(t,{accessKey:i,secretKey:a}){const o=Object.entries(t.headers).find(([e])=>e.toLowerCase()===`x-sdk-date`)?.[1];const{text:s,signedHeaders:c}=(0,canonical_request/* toCanonicalRequest */.Pq)(t,toCanonicalPath);const l=`SDK-HMAC-SHA256\n${o?.trim()??``}\n${(0,canonical_request/* sha256 */.sc)(s)}`;const u=(0,external_node_crypto_.createHmac)(`sha256`,a).update(l).digest(`hex`);return`SDK-HMAC-SHA256 Access=${i}, SignedHeaders=${c}, Signature=${u}`}function createCanonicalRequest(e){return r(e,toCanonicalPath).text}function toCanonicalPath(e){const n=e.split(`/`).map(e=>(0,canonical_request/* encodeStrictly */.jR)(decodeURIComponent(e))).join(`/`);return n.endsWith(`/`)?n:`${n}/`}
;// CONCATENATED MODULE: ./build/js/providers/huawei/authorize.js
const authorize_l={"content-type":`application/json`};function createSendAuthorized({projectId:e,credentials:t,redact:n,classify:r},i){const sendWith=({limits:e,...t},n)=>i.send({...t,headers:{...authorize_l,...n},...e});switch(t.kind){case`access-key`:return n=>sendWith(n,sign(n,{projectId:e,credentials:t,now:i.now()}));case`token`:return e=>sendWith(e,{"x-auth-token":t.token});case`user`:{const a=e===``?{domain:{name:t.account}}:{project:{id:e}};const o=createTokenSource({scope:a,credentials:t,redact:n,classify:r,deps:i});return async e=>{const t=await o.get(e.limits);const n=await sendWith(e,{"x-auth-token":t});if(n.status!==401||!o.forget(t))return n;throw expired()}}case`none`:return()=>Promise.reject(new Error(`A run without credentials sends nothing.`))}}function expired(){return new errors/* VendorError */.Hi({code:`vendor-unavailable`,message:`Huawei Cloud refused the token of the user, which may have expired. Another one is fetched.`,mayHaveArrived:false})}function sign({method:t,url:n,body:r},i){const{securityToken:a}=i.credentials;const o={...i.projectId===``?{}:{"x-project-id":i.projectId},"x-sdk-date":(0,instant/* formatBasicInstant */.z$)(i.now),...a===undefined?{}:{"x-security-token":a}};const s=signRequest({method:t,path:n.pathname,query:[...n.searchParams],headers:{...o,host:n.host},body:r??``},i.credentials);return{...o,authorization:s}}const authorize_u=2;function createTokenSource(e){let t;let n=``;let r=0;const fetchNext=async i=>{const a=i.timeoutMilliseconds/2;try{n=await fetchToken(e,{timeoutMilliseconds:a,signal:i.cancelled});r+=1;return n}catch(e){t=undefined;throw toTokenFailure(e,a)}};return{get(e){t??=fetchNext(e);return t},forget(e){if(e!==n)return true;if(r>=authorize_u)return false;t=undefined;n=``;return true}}}async function fetchToken({scope:e,credentials:t,redact:n,classify:i,deps:a},o){const{account:c,user:u,password:d,iamEndpoint:f}=t;const p={methods:[`password`],password:{user:{name:u,password:d,domain:{name:c}}}};const m=await a.send({method:`POST`,url:new URL(`${f}/v3/auth/tokens?nocatalog=true`),headers:authorize_l,body:JSON.stringify({auth:{identity:p,scope:e}}),...o});readAnswer(m,{redact:n,classify:i,now:a.now()});const h=m.headers[`x-subject-token`]??``;if(h===``)throw new errors/* ContractError */.Vl(`IAM answered without the header X-Subject-Token.`);a.keepSecret(h);return h}function toTokenFailure(e,s){if(!(e instanceof Error))return e;if(e instanceof errors/* CancelledError */.cc)return e.beforeSending();const c=`No token from IAM. ${e.message}`;const l=false;if(e instanceof errors/* NetworkError */.Dr){const[{remedy:t}={remedy:undefined}]=e.problems;const{isLasting:n}=e;return new errors/* NetworkError */.Dr(c,false,{isLasting:n,...t===undefined?{}:{remedy:t}})}if(e instanceof errors/* TimeoutError */.MU){const n=`${(0,instant/* formatDuration */.a3)(s)}, half of what the request may take`;return new errors/* TimeoutError */.MU(e.code,`No token from IAM within ${n}.`,{mayHaveArrived:l})}if(e instanceof errors/* ContractError */.Vl)return new errors/* ContractError */.Vl(c,{mayHaveArrived:l});return e instanceof errors/* VendorError */.Hi?toTokenRefusal(e,c):e}function toTokenRefusal({code:e,problems:t,retryAfterMilliseconds:n},r){const[{vendorCode:i,requestId:a}={vendorCode:undefined,requestId:undefined}]=t;return new errors/* VendorError */.Hi({code:e,message:r,remedy:"Check `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`: an IAM user of the account, without a second factor; or use an access key.",mayHaveArrived:false,...i===undefined?{}:{vendorCode:i},...a===undefined?{}:{requestId:a},...n===undefined?{}:{retryAfterMilliseconds:n}})}
// EXTERNAL MODULE: ./build/js/providers/huawei/credentials.js
var credentials = __webpack_require__(61223);
;// CONCATENATED MODULE: ./build/js/providers/huawei/exchange.js
function createExchange(i,a){const{redact:o,add:s}=(0,redact/* createRedactor */.lY)((0,credentials/* secretsOf */.F)(i.credentials));const keepSecret=e=>{s(e);a.keepSecret(e)};const c=createSendAuthorized({...i,redact:o},{...a,keepSecret});return async(e,n)=>{const r=await c({...e,limits:n});return readAnswer(r,{redact:o,classify:i.classify,now:a.now()})}}

/***/ }),

/***/ 97139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ judgeTogether),
/* harmony export */   a9: () => (/* binding */ groupByUrl),
/* harmony export */   mZ: () => (/* binding */ judgeUrls)
/* harmony export */ });
const e=`succeed`;const t=`failed`;function judgeTogether(n){if(n.length>0&&n.every(({status:t})=>t===e))return`done`;if(n.length>0&&n.every(({status:e})=>e===t))return`failed`;return`pending`}function judgeUrls({targets:e},t){const n=createUrlJudge(e.length,t);const r=e.map(({value:e})=>e);const inState=(...e)=>r.filter(t=>e.includes(n(t)));const i=inState(`failed`);const a=inState(`pending`,`unconfirmed`);const o=i.length>0?`failed`:`done`;const s=inState(`pending`).length>0?`pending`:`unconfirmed`;return{state:a.length>0?s:o,failedTargets:i,pendingTargets:a}}function createUrlJudge(e,t){const n=Map.groupBy(t,({url:e})=>e);const r=groupByUrl(t);const i=[...r.values()].map(judgeTogether);const a=countUrls(r)>=e&&!i.includes(`pending`);const o=a?i.includes(`failed`)?`unconfirmed`:`done`:`pending`;return e=>{const t=n.get(e)??r.get(normalise(e));return t===undefined?o:judgeTogether(t)}}function groupByUrl(e){return Map.groupBy(e,({url:e})=>normalise(e))}function countUrls(e){return e.size-(e.has(``)?1:0)}function normalise(e){const t=URL.parse(e.trim());return t===null?e.trim():decodeLoosely(t.href)}function decodeLoosely(e){try{return decodeURIComponent(e)}catch{return e}}

/***/ }),

/***/ 73472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiVodOperations: () => (/* binding */ createHuaweiVodOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/classify.js
const vodCodes={10054:`vendor-auth`,10057:`vendor-auth`,10074:`vendor-forbidden`,10111:`vendor-forbidden`,10133:`vendor-forbidden`,10086:`vendor-quota`,10127:`vendor-rate-limited`,10060:`vendor-not-found`,10062:`vendor-not-found`,10089:`vendor-not-found`,10051:`vendor-unavailable`,10052:`vendor-unavailable`};const t="This API is for media of VOD (video on demand). URLs of a site belong to the service CDN: use `provider: huawei-cdn`.";const n="Check `huawei-asset-ids`, `huawei-region` and `huawei-project-id`: the project has no such media asset. URLs of a site belong to the service CDN: use `provider: huawei-cdn`.";const r="To preheat, the credentials need `vod:asset:preheat`, and `vod:asset:getPreheatTask` to check the status; to purge, `vod:asset:createRefreshTask` and `vod:asset:getRefreshTask`.";const i=`10080`;const a=[`10079`,i];function isInProgress({problems:e}){return e[0]?.vendorCode?.endsWith(`.${i}`)??false}const vodRemedies={10057:"Check `huawei-project-id`: it is the project of `huawei-region`.",10060:`The asset is not published yet: publish it first.`,10062:n,10074:r,10086:`The day's quota is used up; tasks that were accepted before are still polled.`,10089:t,10110:`Check that the asset has an acceleration domain with CDN. ${t}`,10111:r,10133:r};const o={"0307":"The token expired, or belongs to another region than `huawei-region`."};const classifyError=(0,classify/* createClassifier */.CC)({own:/\.\d{5,}$/,service:{codes:vodCodes,remedies:vodRemedies},ofTasks:a,gateway:{remedies:o},wrongAddress:"Check `endpoint`, `huawei-region` and `huawei-project-id`."});
// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/outcome.js
function toNews(e,t){const[n]=e.targets;const r={id:e.id,vendorState:describeStates(t)};const i=n===undefined||n.kind===`asset`;return{...r,...i?judgeWhole(e,t):judgeSent(e,t)}}function judgeWhole({sent:n},i){const a=[...(0,url_results/* groupByUrl */.a9)(i).values()].map(url_results/* judgeTogether */.Mc);if(a.length<Math.max(1,n)||a.includes(`pending`))return{state:`pending`};const o=a.filter(e=>e===`failed`).length;if(o===0)return{state:`done`};return{state:`failed`,problem:outcome_r}}function judgeSent(e,t){const a=(0,url_results/* judgeUrls */.mZ)(e,t);if(a.state===`unconfirmed`)return{...a,problem:outcome_i};return a.state===`failed`?{...a,problem:outcome_r}:a}const outcome_r={code:`vendor-failed`,message:`VOD reports a failure and does not say why.`,remedy:`Usual causes: the domain of the asset has no CDN, or a URL does not answer 200. When preheating: hotlink protection by key (give the signed URL) or by referer (allow an empty one).`};const outcome_i={code:`unconfirmed`,message:`VOD reports failures of URLs that were not sent in this form, so the result of the others is unknown.`,remedy:`Check these URLs in the console before you send them again.`};function describeStates(e){if(e.length===0)return`no results yet`;const t=new Map;for(const{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([e,t])=>`${t} ${e.slice(0,30)}`).join(`, `)}
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/wire.js
const wire_n=schemas/* looseObject */._H3({task_id:schemas/* string */.YjP().min(1)});const wire_r=schemas/* array */.YOg(schemas/* looseObject */._H3({url:schemas/* string */.YjP().nullish(),status:schemas/* string */.YjP().nullish()})).nullish();const wire_i=schemas/* looseObject */._H3({preheating_results:wire_r,refresh_results:wire_r});function readTaskId(e){const r=wire_n.safeParse(e);if(r.success)return r.data.task_id;throw new errors/* ContractError */.Vl(`VOD accepted without a task_id: the request may have been received, but its status cannot be checked.`)}function readResults(e,n){const r=wire_i.safeParse(e);if(!r.success)throw new errors/* ContractError */.Vl(`VOD's answer is not what it documents.`);return(r.data[n]??[]).map(({url:e,status:t})=>({url:e??``,status:(t??``).toLowerCase()}))}
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/operations.js
const s={version:`v1.0`,path:`/asset/preheating`,toAssetBody:([e])=>({asset_id:e}),results:`preheating_results`};const c={version:`v1`,path:`/asset/refresh`,toAssetBody:e=>({asset_id_list:e}),results:`refresh_results`};function createHuaweiVodOperations({endpoint:e,projectId:r,credentials:l,mode:u},d){const f=(0,exchange/* createExchange */.C)({projectId:r,credentials:l,classify:classifyError},d);const{version:p,path:m,toAssetBody:h,results:g}=u===`purge`?c:s;const toUrl=()=>new URL(`${e}/${p}/${encodeURIComponent(r)}${m}`);return{async submit({targets:e},t){const n=e.map(({value:e})=>e);const r=e[0]?.kind===`asset`;const i=JSON.stringify(r?h(n):{urls:n});const a=await f({method:`POST`,url:toUrl(),body:i},t);return{id:readTaskId(a),vendorState:`accepted`}},async probe({tasks:e},t){const n=[];for(const r of e){const e=toUrl();e.searchParams.set(`task_id`,r.id);n.push(await readNews(r,async()=>toNews(r,readResults(await f({method:`GET`,url:e},t),g))))}return{news:n}}}}async function readNews({id:t},n){try{return await n()}catch(n){if(!(n instanceof errors/* VendorError */.Hi)||!isInProgress(n))throw n;return{id:t,state:`pending`,vendorState:`in progress`}}}

/***/ })

};
;