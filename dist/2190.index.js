"use strict";
exports.id = 2190;
exports.ids = [2190];
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

/***/ 82190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiCdnOperations: () => (/* binding */ createHuaweiCdnOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/classify.js
const cdnCodes={"0000":`vendor-unavailable`,"0001":`vendor-rejected`,"0002":`vendor-auth`,"0003":`vendor-not-found`,"0004":`vendor-forbidden`,"0005":`vendor-quota`,"0020":`vendor-forbidden`,"0021":`vendor-forbidden`,"0105":`vendor-not-found`,"0106":`vendor-rejected`,"0108":`vendor-not-found`,"0110":`vendor-quota`,"0114":`vendor-rejected`,"0115":`vendor-rejected`,"0116":`vendor-rejected`,"0145":`vendor-rejected`};const t="The credentials need `cdn:configuration:refreshCache` to purge, `cdn:configuration:preheatCache` to preheat and `cdn:configuration:queryCacheHistoryTask` to check the status. An IAM user of an account with enterprise projects also needs `huawei-enterprise-project-id`.";const n=`The account's quota of this day is used up; a ticket can raise it. Tasks that were accepted before are still polled.`;const r=`Check in the console of CDN that the domain is online, and neither banned nor locked.`;const i="The host is not a domain of this account on CDN, or it belongs to another enterprise project: check the URLs and `huawei-enterprise-project-id`. Media of VOD have `provider: huawei-vod`.";const cdnRemedies={"0004":t,"0005":n,"0020":t,"0021":t,"0105":i,"0106":r,"0108":i,"0110":n,"0114":`Activate CDN in the console first.`,"0115":r,"0116":r,"0145":r};const classifyError=(0,classify/* createClassifier */.CC)({own:/^CDN\./i,service:{codes:cdnCodes,remedies:cdnRemedies},gateway:{remedies:{"0307":"The token expired, or belongs to a project: CDN needs one of the account (scope `domain`)."}},wrongAddress:"Check `endpoint`: `https://cdn.myhuaweicloud.com`, or `https://cdn.myhuaweicloud.eu` in Europe."});
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/outcome.js
const outcome_n=`task_done`;function toNews(e,t){const n=e.targets.length===0?judgeWhole(e,t):judgeSent(e,t);return{id:e.id,vendorState:describeState(t),...n}}function judgeWhole({sent:e},t){if(!isOver(t)||t.total<e)return{state:`pending`};const n=countFailed(t);return n===0?{state:`done`}:{state:`failed`,problem:describeFailure(t)}}function judgeSent(e,n){const i=(0,url_results/* judgeUrls */.mZ)(e,n.rows);const{failedTargets:a}=i;if(!isOver(n)||i.state===`pending`)return{...i,state:`pending`};const o=findUnknown(e,{judged:i,detail:n});if(o.length>0)return{state:`unconfirmed`,failedTargets:a,pendingTargets:o,problem:outcome_r};return a.length===0?i:{...i,problem:describeFailure(n)}}function findUnknown({targets:e},{judged:t,detail:n}){const{failedTargets:r,pendingTargets:i}=t;if(i.length>0)return i;const a=r.length===0?0:countFailedRows(n);if(countFailed(n)<=a)return[];const o=new Set(r);return e.map(({value:e})=>e).filter(e=>!o.has(e))}function isOver({status:e,processing:t,succeed:r,failed:i,total:a,rows:o}){const s=a>0&&t===0&&r+i===a;return e===outcome_n&&s&&o.length>=a}function countFailed(e){return Math.max(e.failed,countFailedRows(e))}function countFailedRows({rows:e}){return e.filter(({status:e})=>e===`failed`).length}function describeState({status:e,succeed:t,failed:n,total:r}){const i=e===``?`no state`:e.slice(0,30);return`${i}, ${t} of ${r} succeeded, ${n} failed`}function describeFailure({rows:t}){const n=[...new Set(t.map(({reason:e})=>e))].filter(e=>e!==``);const r=n.length===0?`it does not say why`:(0,core_text/* oneLine */.TN)(n.slice(0,3).join(`; `),200);return{code:`vendor-failed`,message:`CDN reports a failure: ${r.replace(/\.+$/,``)}.`,remedy:"Check that the domain is online and that its origin answers these URLs with 200. Preheating also fails for content that may not be cached (`no-store`, `private`, a TTL of 0) and for dynamic types such as php."}}const outcome_r={code:`unconfirmed`,message:`CDN reports failures and does not name them as they were sent, so the result of what it does not name is unknown.`,remedy:`Check the task in the console of CDN before you send these again.`};
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/wire.js
const wire_n=schemas/* union */.KCZ([schemas/* string */.YjP().min(1),schemas/* int */.Whr()]).transform(String);const wire_r=schemas/* union */.KCZ([schemas/* looseObject */._H3({refresh_task:wire_n}).transform(e=>e.refresh_task),schemas/* looseObject */._H3({preheating_task:wire_n}).transform(e=>e.preheating_task)]);const wire_i=schemas/* string */.YjP().nullish();const a=schemas/* looseObject */._H3({status:wire_i,processing:schemas/* int */.Whr().nullish(),succeed:schemas/* int */.Whr().nullish(),failed:schemas/* int */.Whr().nullish(),total:schemas/* int */.Whr().nullish(),urls:schemas/* array */.YOg(schemas/* looseObject */._H3({url:wire_i,status:wire_i,fail_classify:wire_i,fail_desc:wire_i})).nullish()});const o=schemas/* looseObject */._H3({quotas:schemas/* array */.YOg(schemas/* looseObject */._H3({type:wire_i,quota_limit:schemas/* int */.Whr(),used:schemas/* int */.Whr()}))});const s=schemas/* looseObject */._H3({total:schemas/* int */.Whr(),domains:schemas/* array */.YOg(schemas/* looseObject */._H3({domain_name:schemas/* string */.YjP().min(1)}))});function readTaskId(e){const n=wire_r.safeParse(e);if(n.success)return n.data;throw new errors/* ContractError */.Vl(`CDN accepted without the id of a task: the request may have been received, but its status cannot be checked.`)}function readDetail(e){const n=a.safeParse(e);if(!n.success)throw new errors/* ContractError */.Vl(`CDN's answer is not what it documents.`);const{status:r,processing:i,succeed:o,failed:s,total:c,urls:l}=n.data;return{status:(r??``).toLowerCase(),processing:i??0,succeed:o??0,failed:s??0,total:c??0,rows:(l??[]).map(e=>({url:e.url??``,status:(e.status??``).toLowerCase(),reason:[e.fail_classify,e.fail_desc].filter(Boolean).join(`: `)}))}}function readDayQuota(e,n){const r=o.safeParse(e);const i=r.data?.quotas.find(e=>e.type?.toLowerCase()===n);if(i===undefined)throw new errors/* ContractError */.Vl(`CDN's answer has no quota \`${n}\`.`);return{limit:i.quota_limit,used:i.used}}function readDomains(e){const n=s.safeParse(e);if(!n.success)throw new errors/* ContractError */.Vl(`CDN's answer has no list of domains.`);const{total:r,domains:i}=n.data;return{hosts:i.map(e=>e.domain_name),total:r}}
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/operations.js
const c=1e3;const l=50;function createHuaweiCdnOperations(u,d){const{credentials:f,mode:p}=u;const m=(0,exchange/* createExchange */.C)({projectId:``,credentials:f,classify:classifyError},d);const h=new Map;return{async submit({targets:e},t){const{path:n,body:r}=p===`preheat`?toPreheating(e):toRefresh(e);const i=toUrl(n,u);const a={method:`POST`,url:i,body:JSON.stringify(r)};return{id:readTaskId(await m(a,t)),vendorState:`accepted`}},async probe({tasks:[e],cursor:t=`1`},n){if(e===undefined)return{news:[]};const i=toUrl(`/historytasks/${encodeURIComponent(e.id)}/detail`,u);i.searchParams.set(`page_size`,String(c));i.searchParams.set(`page_number`,t);const o=readDetail(await m({method:`GET`,url:i},n));const s=[...t===`1`?[]:h.get(e.id)??[],...o.rows];const d=Number(t);if(o.rows.length>0&&s.length<o.total&&d<l){h.set(e.id,s);return{news:[],next:String(d+1)}}h.delete(e.id);return{news:[toNews(e,{...o,rows:s})]}},async readQuota(e,t){const n=new URL(`${u.endpoint}/v1.0/cdn/quota`);const r=p===`preheat`?`preheat`:quotaOf(e);return readDayQuota(await m({method:`GET`,url:n},t),r)},async readHosts(t,n=`1 0`){const[r=1,i=0]=n.split(` `).map(Number);const{enterpriseProjectId:a=`all`}=u;const s=toUrl(`/domains`,{...u,enterpriseProjectId:a});s.searchParams.set(`page_size`,String(c));s.searchParams.set(`page_number`,String(r));const{hosts:l,total:d}=readDomains(await m({method:`GET`,url:s},t));if(d===0)return undefined;const f=i+l.length;if(f>=d)return{hosts:l};if(l.length===0)throw new errors/* ContractError */.Vl(`CDN's list of domains ends too early.`);return{hosts:l,next:`${r+1} ${f}`}}}}function toUrl(e,{endpoint:t,enterpriseProjectId:n}){const r=new URL(`${t}/v1.0/cdn${e}`);if(n!==undefined)r.searchParams.set(`enterprise_project_id`,n);return r}function quotaOf(e){return e===`url`?`file_refresh`:`dir_refresh`}const u={zh_url_encode:false};function toRefresh(e){const t=e[0]?.kind===`url`?`file`:`directory`;const n=e.map(({value:e})=>e);return{path:`/content/refresh-tasks`,body:{refresh_task:{type:t,mode:`all`,...u,urls:n}}}}function toPreheating(e){const t=e.map(({value:e})=>e);return{path:`/content/preheating-tasks`,body:{preheating_task:{...u,urls:t}}}}

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

/***/ })

};
;