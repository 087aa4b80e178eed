"use strict";
exports.id = 3026;
exports.ids = [3026,2644];
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

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   PF: () => (/* binding */ callLimits),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UE: () => (/* binding */ toLastProbe),
/* harmony export */   jo: () => (/* binding */ sleepWithin),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
function toLastProbe(e){return Math.min(e,5e3)}function callLimits(e,t=e.signal){const{clock:n,deadline:r,lastProbeMilliseconds:i,requestTimeoutMilliseconds:a,signal:o}=e;const s=Math.min(n.now()+a,r+i);return{get timeoutMilliseconds(){return s-n.now()},signal:t,cancelled:o}}function isOverdue({clock:e,deadline:t}){return e.now()>=t}function isOver({clock:e,deadline:t,lastProbeMilliseconds:n}){return e.now()>=t+n}async function sleepWithin({clock:e,deadline:t,signal:n},r){if(e.now()+r>=t)return false;await e.sleep(r,n);return true}const e=3e3;function withGrace(t,{clock:n,over:r}){const i=new AbortController;const wait=()=>{n.sleep(e,r).then(()=>i.abort(t.reason),()=>undefined)};if(t.aborted)wait();else t.addEventListener(`abort`,wait,{once:true});return i.signal}

/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _retry_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89650);
const n=`00000000-0000-0000-0000-000000000000`;const r=[`vendor-not-found`,`vendor-rejected`,`vendor-rate-limited`];async function checkAccess(e){const{probe:r}=e.operations;if(r===undefined)return;await (0,_retry_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .retrySafely */ .hx)(e,async t=>{try{await r({tasks:[{id:n,targets:[],sent:1}],since:e.clock.now()},t)}catch(e){if(!isAnswer(e))throw e}})}function isAnswer(t){return t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi&&!t.concernsAll&&r.includes(t.code)}

/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   hx: () => (/* binding */ retrySafely),
/* harmony export */   nM: () => (/* binding */ isTooFast)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);
async function retrySafely(n,r){for(let i=1;;i+=1){try{return await r((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .callLimits */ .PF)(n))}catch(r){n.signal.throwIfAborted();if(!mayPass(r)||i>n.retries)throw r;const a=(0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(i,n.random());const s=Math.max((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .askedMilliseconds */ .LJ)(r),a);if(!await (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .sleepWithin */ .jo)(n,s))throw r}}}const s=[`vendor-unavailable`,`vendor-rate-limited`,`vendor-conflict`];function isTooFast(e){return e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi&&e.code===`vendor-rate-limited`}function mayPass(e){if(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr||e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)return true;return e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi&&s.includes(e.code)}

/***/ }),

/***/ 93026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planShards: () => (/* binding */ planShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21691);
/* harmony import */ var _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64769);
/* harmony import */ var _action_read_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87335);
/* harmony import */ var _action_read_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53356);
/* harmony import */ var _action_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11646);
/* harmony import */ var _action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15122);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(89736);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11918);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45565);
/* harmony import */ var _engine_budget_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(64352);
/* harmony import */ var _engine_check_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91712);
/* harmony import */ var _engine_retry_safely_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89650);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12027);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22644);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25489);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(62927);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74291);
/* harmony import */ var _report_read_report_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88456);
/* harmony import */ var _report_redact_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56227);
/* harmony import */ var _report_remedies_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13605);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(60952);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(20356);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(22870);
/* harmony import */ var _plan_memory_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(73032);
async function planShards(){const e=(0,_action_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .enterRunner */ .$)(process.env,_action_action_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .actionInputs */ .e[`plan-shards`]);try{const{shards:n,isDryRun:r}=await plan(e);_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(`shards`,JSON.stringify(n));_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(`count`,String(n.length));_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(`dry-run`,String(r));e.logger.info(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_21__/* .countWord */ .MD)(n.length,`shard`)}: ${n.join(`, `)||`none`}.`)}catch(t){const n=(0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .toProblems */ .ek)(t);for(const t of n){const n=`${t.message} ${(0,_report_remedies_js__WEBPACK_IMPORTED_MODULE_16__/* .remedyOf */ .S)(t)}`;e.logger.annotate({level:`error`,message:n})}addToPlan(n,e);process.exitCode=1}}function addToPlan(e,t){const n=(0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_14__/* .readReport */ .t)(planPath());if(n===undefined)return;writePlan({...n,problems:[...n.problems,...e]},t)}function planPath(){return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(`report-file`))}function writePlan(e,{redact:t,writer:n}){const r=(0,_report_redact_report_js__WEBPACK_IMPORTED_MODULE_15__/* .redactReport */ .a5)(e,t);n.write(planPath(),(0,_report_json_js__WEBPACK_IMPORTED_MODULE_13__/* .renderJson */ .h)(r,(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .computeVerdict */ .z)(r)))}async function announce(e,t){if(e.toRemember===undefined)return;const n=await (0,_plan_memory_js__WEBPACK_IMPORTED_MODULE_20__/* .announcePlan */ .X)(e,t);for(const r of n.notices.slice(e.notices.length))t.logger.annotate({level:`warning`,message:r});writePlan(n,t)}async function plan(e){const{unknownInputs:n,logger:r}=e;for(const e of n.warnings)r.annotate({level:`warning`,message:e});const o=(0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .createValueReader */ .bX)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4);o.problems.push(...n.problems);const{maxShards:c}=(0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readRows */ .aK)(_action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .planShardsInputs */ .sI,o);const[l,u,d]=await Promise.allSettled([readPlan(planPath()),readSettings(e),(0,_http_network_js__WEBPACK_IMPORTED_MODULE_12__/* .readNetwork */ .Lp)(process.env)]);if(u.status===`rejected`||l.status===`rejected`||d.status===`rejected`||o.problems.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz([...o.problems,...[u,l,d].flatMap(problemsOf)]);const{withoutCredentials:f}=u.value;if(f!==undefined)return{shards:[],isDryRun:f===`dry-run`};await announce(l.value,{...e,network:d.value});if(l.value.problems.length>0)return{shards:[],isDryRun:false};const p=countFor(l.value,{inputs:u.value,most:c});if(p>0)await ask(u.value,{...e,network:d.value});const h=Array.from({length:p},(e,t)=>`${t+1}/${p}`);return{shards:h,isDryRun:false}}async function readSettings({getEnvironment:e}){return await (0,_action_read_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnection */ .d)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4,e)}function problemsOf(e){if(e.status===`fulfilled`)return[];if(e.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz)return e.reason.problems;throw e.reason}async function readPlan(e){const t=(0,_report_read_report_js__WEBPACK_IMPORTED_MODULE_14__/* .readReport */ .t)(e);if(t!==undefined)return t;throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .InputError */ .dz([{code:`input-invalid`,input:`report-file`,message:"`report-file` is not the report of a dry run.",remedy:"Set it to the `report-file` output of the step that planned, in the same job."}])}function countFor({tasks:e},{inputs:t,most:n}){const{mode:r,capabilities:i,connection:a}=t;const o=Map.groupBy(e,({batch:e})=>e.targets[0]?.kind);const s=[...o].flatMap(([e,{length:t}])=>{if(e===undefined)return[];const o=(0,_core_capability_js__WEBPACK_IMPORTED_MODULE_22__/* .chooseCapability */ .aV)(i,{mode:r,accepts:e,domain:a.domain});return o===undefined?1:(0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .countShards */ .xG)({batches:t,most:n,capability:o})});return Math.max(0,...s)}const D=10*6e4;async function ask(e,{keepSecret:t,network:n}){const r=(0,_system_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .createSystemClock */ .g)();const i=(0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_23__/* .createConnections */ .E)(n);try{const n=(0,_http_http_js__WEBPACK_IMPORTED_MODULE_11__.createHttp)(i);const a=await e.connection.connect({send:n,keepSecret:t,now:r.now});const{retries:o,requestTimeoutMilliseconds:s}=e;const c={clock:r,random:Math.random,retries:o,signal:_cancellation_js__WEBPACK_IMPORTED_MODULE_19__/* .cancellation */ .W,deadline:r.now()+D,requestTimeoutMilliseconds:s,lastProbeMilliseconds:(0,_engine_budget_js__WEBPACK_IMPORTED_MODULE_24__/* .toLastProbe */ .UE)(s)};if(a.prepare!==undefined)await (0,_engine_retry_safely_js__WEBPACK_IMPORTED_MODULE_9__/* .retrySafely */ .hx)(c,a.prepare);await (0,_engine_check_access_js__WEBPACK_IMPORTED_MODULE_8__/* .checkAccess */ .x)({...c,operations:a})}finally{await i.close()}}

/***/ }),

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/system/time-limit.js
function openTimeLimit(e,t,n){let r=false;const i=waitersFor(t);let a=n;const end=()=>a?.(t.reason);i.add(end);const o=setTimeout(()=>{r=true;a?.(new DOMException(`The time is over.`,`TimeoutError`))},e);return{isOver:()=>r,close(){a=undefined;clearTimeout(o);i.delete(end)}}}const e=new WeakMap;function waitersFor(t){const n=e.get(t);if(n!==undefined)return n;const r=new Set;e.set(t,r);const endAll=()=>{for(const e of r)e()};t.addEventListener(`abort`,endAll,{once:true});return r}
;// CONCATENATED MODULE: ./build/js/http/exchange.js
const t=new Uint8Array;function startExchange(n,r,{host:i,limitBytes:a,discards:o}){const{promise:s,resolve:c,reject:l}=Promise.withResolvers();const u=[];let d=0;let f={status:0,headers:{}};let p;let m;const abort=e=>{m=e;l(e);p?.abort(e)};n.dispatch(r,{onRequestStart(e){if(m===undefined)p=e;else e.abort(m)},onResponseStart(e,t,n){f={status:t,headers:n}},onResponseData(t,n){d+=n.length;if(d<=a){if(!o)u.push(n);return}const r=`The answer of ${i} is longer than ${a} bytes.`;abort(new errors/* NetworkError */.Dr(r,true,{isLasting:true}))},onResponseEnd(){const[e=t]=u;c({...f,size:d,body:u.length>1?Buffer.concat(u):e})},onResponseError(e,t){l(t)}});return{answer:s,wasSent:()=>p!==undefined,abort}}
;// CONCATENATED MODULE: ./build/js/http/network-error.js
function toNetworkError(t,n){const r=[...causesOf(t)];for(const t of r)if(t instanceof errors/* NetworkError */.Dr)return t;const i=toRefusal(r,n);const{message:a,remedy:o,isLasting:s}=i??explain(findCode(r,t),n);return new errors/* NetworkError */.Dr(a,i===undefined&&n.wasSent,{...o===undefined?{}:{remedy:o},isLasting:s??false})}function findProxyRemedy({url:e,wasSent:t,proxy:n}){if(n===undefined||t)return undefined;return`Check the proxy that ${n.variable} names, or add ${e.hostname} to NO_PROXY.`}function explain(e,t){const n=explainCertificate(e,t)??explainConnection(e,t);return n??explainAnswer(e,t)}function explainCertificate(e,t){const{url:n,proxy:r,network:i}=t;const a=r?.url.protocol===`https:`;const o=a?`${n.host}, or of the proxy that ${r.variable} names,`:n.host;const s=r===undefined||a?``:` (through the proxy of ${r.variable})`;if(/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(e))return{message:`The certificate of ${o} is not valid today${s}: ${e}.`,remedy:`Renew the certificate, or correct the clock of this runner.`,isLasting:true};if(/^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/.test(e))return{message:`The certificate of ${o} is for another name${s}: ${e}.`,remedy:`Use a name that the certificate contains, or correct the certificate.`,isLasting:true};if(!/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|PATH_LENGTH)/.test(e))return undefined;const c=r===undefined?`your own`:`your own or that of the proxy`;const l=i?.hasExtraAuthorities===true?`NODE_EXTRA_CA_CERTS is set: check that its file is readable and contains the certificate of the authority.`:`If its certificate authority is ${c}, set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority.`;const u=`The certificate of ${o} is not trusted${s}: ${e}.`;return{message:u,remedy:l,isLasting:true}}function explainConnection(e,n){const{url:r,wasSent:i,proxy:a}=n;if(i)return undefined;const o=findProxyRemedy(n);if(a!==undefined){const t=`No connection to ${r.host} through the proxy that ${a.variable} names: ${e}.`;return{message:t,remedy:o}}const s=network_error_t.find(({codes:t})=>t.test(e));if(s===undefined)return undefined;return{message:`${s.say(r)}: ${e}.`,remedy:s.remedy}}function explainAnswer(e,{url:t,wasSent:n}){const r=n&&/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(e);return{message:r?`The connection to ${t.host} was cut before the whole answer had come: ${e}.`:`No answer from ${t.host}: ${e}.`,remedy:`If this happens again, check ${t.host} and what is between it and this runner, such as a firewall.`}}const network_error_t=[{codes:/^(?:ENOTFOUND|EAI_.*)$/,say:({hostname:e})=>`The name ${e} cannot be resolved`,remedy:`Check its spelling, and the DNS of this runner. If this network has a proxy, set HTTPS_PROXY.`},{codes:/^ECONNREFUSED$/,say:({host:e})=>`${e} refused the connection`,remedy:`Check host and port of the address, and that the service is running.`},{codes:/^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,say:({host:e})=>`${e} cannot be reached`,remedy:`Check that a firewall lets this runner connect to it. If this network has a proxy, set HTTPS_PROXY.`},{codes:/^(?:EPROTO|ERR_SSL_.*|ERR_TLS_.*)$/,say:({host:e})=>`${e} does not accept TLS connections of this client`,remedy:"Check the port, and that the address needs `https://`."},{codes:/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,say:({host:e})=>`${e} closed the connection before the request was sent`,remedy:`Check that the service is running, and that a firewall lets this runner connect to it.`}];const n=/^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/;function toRefusal(e,t){const{url:r,proxy:i}=t;const a=e.map(({message:e})=>n.exec(e)).find(e=>e!==null);if(a==null||i===undefined)return undefined;const o=a[1]??a[2]??``;return{message:`No answer from ${r.host}: the proxy that ${i.variable} names answered HTTP ${o}.`,remedy:toRefusalRemedy(o,t),isLasting:o.startsWith(`4`)}}function toRefusalRemedy(e,{url:t,proxy:n}){const r=n?.variable??``;if(e===`407`)return`Add user and password to ${r}, such as http://USER:PASSWORD@proxy.example.com:3128, or check them.`;if(e===`403`)return`Let the proxy of ${r} connect to ${t.host}, or add ${t.hostname} to NO_PROXY.`;return`Check the proxy that ${r} names, or add ${t.hostname} to NO_PROXY.`}function findCode(e,t){for(const t of e){if(`code`in t&&typeof t.code===`string`)return t.code}return t instanceof Error?t.name:`unknown error`}function*causesOf(e){for(let t=e,n=0;t instanceof Error&&n<5;n+=1){yield t;t=t instanceof AggregateError?t.errors[0]:t.cause}}
// EXTERNAL MODULE: ./build/js/http/user-agent.js
var user_agent = __webpack_require__(83476);
;// CONCATENATED MODULE: ./build/js/http/http.js
const u=10*1024*1024;function createHttp(e){return async t=>{if(t.timeoutMilliseconds<=0)throw outOfTime(t);if(t.publicOnly===true)await refusePrivate(t.url);const n=await e.load(t);if(t.signal.aborted)throw toReason(t.signal.reason,false);const r=toWanted(t);const i=startExchange(n,toOptions(t),r);const s=Math.ceil(t.timeoutMilliseconds);const c=openTimeLimit(s,t.signal,i.abort);try{const e=await i.answer;return r.discards?toDiscarded(e):await toDecoded(e,r)}catch(n){const[r,a]=[i.wasSent(),c.isOver()];throw http_explain(n,{...e,request:t,wasSent:r,isOver:a})}finally{c.close()}}}function http_explain(e,{request:t,wasSent:n,isOver:r,network:i}){const{url:a,signal:o}=t;if(o.aborted)return toReason(o.reason,n);const s={url:a,wasSent:n,proxy:i?.proxyFor(a),network:i};return r?toAttemptTimeout(t,s):toNetworkError(e,s)}async function refusePrivate({hostname:e,host:t}){const{isPrivateHost:n}=await __webpack_require__.e(/* import() */ 4045).then(__webpack_require__.bind(__webpack_require__, 44045));if(n(e))throw new errors/* PrivateAddressError */.ij(t)}function toOptions({method:e,url:t,headers:n,body:r,closes:i=false}){return{origin:t.origin,path:`${t.pathname}${t.search}`,method:e,headers:{"user-agent":user_agent/* userAgent */.N,...n},headersTimeout:0,bodyTimeout:0,reset:i,...r===undefined?{}:{body:r}}}function toWanted({url:{host:e},limitBytes:t,discards:n=false}){const r=n?Number.POSITIVE_INFINITY:u;return{host:e,limitBytes:t??r,discards:n}}function toDiscarded({status:e,headers:t,body:n,size:r}){return{status:e,headers:flattenHeaders(t),body:n,discardedBytes:r}}async function toDecoded(e,t){const n=flattenHeaders(e.headers);return{status:e.status,headers:n,body:await decode(e.body,n,t)}}async function decode(e,t,{host:r,limitBytes:i}){const a=t[`content-encoding`]??``;if(a===``||e.length===0)return e;const{decodeBody:o,readCodings:s}=await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 36701));const c=await o(e,{codings:s(a),limitBytes:i});if(!(`problem`in c))return c.body;throw new errors/* NetworkError */.Dr(`The answer of ${r} ${c.problem}.`,true,{isLasting:true})}function flattenHeaders(e){const t={};for(const[n,r]of Object.entries(e)){if(r!==undefined)t[n.toLowerCase()]=Array.isArray(r)?r.join(`, `):r}return t}function toReason(e,n){return e instanceof errors/* CancelledError */.cc&&!n?e.beforeSending():e}function outOfTime({url:e}){const t=`Nothing was sent to ${e.host}: request-timeout or \`timeout\` left no time for it.`;return new errors/* TimeoutError */.MU(`request-timeout`,t,{mayHaveArrived:false})}function toAttemptTimeout({url:t,timeoutMilliseconds:n},r){const a=r.wasSent?`gave no whole answer`:`could not be connected to`;const o=findProxyRemedy(r);return new errors/* TimeoutError */.MU(`request-timeout`,`${t.host} ${a} within request-timeout (${(0,instant/* formatDuration */.a3)(n)}).`,{mayHaveArrived:r.wasSent,...o===undefined?{}:{remedy:o}})}

/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent=`cdn-cache-action/0.1.0`;

/***/ })

};
;