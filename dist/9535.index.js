"use strict";
exports.id = 9535;
exports.ids = [9535];
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

/***/ 72354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placeChanges),
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
function placeChanges({paths:e,deleted:t,added:n,inDoubt:r},i){const place=e=>i===``?e:`${i}/${e}`;return{paths:e.map(place),deleted:new Set([...t].map(place)),added:new Set([...n].map(place)),...r===undefined?{}:{inDoubt:new Set([...r].map(place))}}}const skipReasons=[`outside-root`,`not-matched`,`symlink`,`submodule`,`deleted`];

/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/* unused harmony export isEncoded */
const e=/[^!$&-;=@-Z[\]_a-z|~]/;const t=/[^!$&-;=@-Z[\]_a-z|~]/gu;function isEncoded(t){return!e.test(t)}function encodePath(e){return isEncoded(e)?e:e.replace(t,encodeCharacter)}function encodeCharacter(e){const t=e.charCodeAt(0);if(t<128)return toPercent(t);if(e.length===1&&t>=56448&&t<=56575)return toPercent(t-56320);return encodeURIComponent(e.toWellFormed())}function toPercent(e){return`%${e.toString(16).toUpperCase().padStart(2,`0`)}`}

/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ toIndexFolder),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
const urlForms=[`/x`,`/x/`,`/x.html`,`/x/index.html`,`/x/index`];const e=`/index.html`;const t=`.html`;function sortOf(n){if(!n.endsWith(t))return undefined;if(n.endsWith(e))return`index`;return n.endsWith(`/${t}`)?undefined:`page`}const ownForms={page:`/x.html`,index:`/x/index.html`};function toFormPath(n,r,i){if(i===ownForms[r])return n;const a=n.slice(0,-(r===`index`?e:t).length);return a+i.slice(`/x`.length)}function findNamedFiles(r,i){if(r.endsWith(`/`))return findFolder(r,i);if(i(r)){const e=sortOf(r);return[{path:r,form:e===undefined?undefined:ownForms[e]}]}const a=[];if(i(r+t)&&sortOf(r+t)!==undefined)a.push({path:r+t,form:r.endsWith(`/index`)?`/x/index`:`/x`});if(i(r+e))a.push({path:r+e,form:`/x`});if(a.length>0)return a;const o=n.map(e=>r+e).find(i);return o===undefined?findOtherIndex(`${r}/`,i):[{path:o,form:undefined}]}const n=[`.htm`,`.xhtml`,`.shtml`,`.php`];function findFolder(e,n){const r=`${e}index.html`;if(n(r))return[{path:r,form:`/x/`}];const i=e.slice(0,-1)+t;if(sortOf(i)!==undefined&&n(i))return[{path:i,form:`/x/`}];return findOtherIndex(e,n)}function findOtherIndex(e,t){const n=r.map(t=>e+t).find(t);return n===undefined?[]:[{path:n,form:undefined}]}const r=[`index.htm`,`index.xhtml`,`index.shtml`,`index.php`,`default.htm`];function toIndexFolder(e){const t=e.lastIndexOf(`/`)+1;return r.includes(e.slice(t))?e.slice(0,t):undefined}

/***/ }),

/***/ 78473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ spellingClasses),
/* harmony export */   K$: () => (/* binding */ createSpeller),
/* harmony export */   gx: () => (/* binding */ spellOnce),
/* harmony export */   xn: () => (/* binding */ learnSpelling)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
const spellingClasses=[`brackets`,`encodeURIComponent`,`rfc3986`];const t=`!$&'()*+,;=:@[]|^`;const n={brackets:`[]|^`,encodeURIComponent:`[]|^$&+,;=:@`,rfc3986:t};function learnSpelling(e){const t=new Set;const n=new Set;const r=new Set;for(const i of e.values()){for(const{url:e}of i){const[i=``]=e.split(`?`,1);for(const[e,a]of i.matchAll(/%([\da-f]{2})|[!$&'()*+,;=:@[\]|^]/gi)){if(a===undefined)t.add(e);else noteEscape(a,{encoded:n,cases:r})}}}return{class:findClass(n),encoded:[...n].sort(),raw:[...t].sort(),hex:r.has(`lower`)?r.has(`upper`)?`both`:`lower`:`upper`}}function noteEscape(e,{encoded:n,cases:r}){const i=String.fromCharCode(Number.parseInt(e,16));if(t.includes(i))n.add(i);if(/[a-f]/.test(e))r.add(`lower`);if(/[A-F]/.test(e))r.add(`upper`)}function findClass(e){const covers=t=>[...e].every(e=>n[t].includes(e));return spellingClasses.find(covers)??`rfc3986`}function spellOnce(t){return[(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(t)]}function createSpeller(n){const r=new Set([...t].filter(e=>isAlternative(e,n)));return t=>{const i=(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(t);if(!/[!$&'()*+,;=:@[\]|^%]/.test(i))return[i];const a=i.replaceAll(/[!$&'()*+,;=:@[\]|^]/g,e=>r.has(e)?toEscape(e):e);const o=a===i?[i]:[i,a];return[...new Set(o.flatMap(e=>toCases(e,n.hex)))]}}function isAlternative(e,{class:t,encoded:r,raw:i}){if(r.includes(e))return true;if(e===`$`)return false;return n[t].includes(e)||!i.includes(e)}function toEscape(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function toCases(e,t){if(t===`upper`)return[e];const n=e.replaceAll(/%[\dA-F]{2}/g,e=>e.toLowerCase());return t===`lower`?[n]:[e,n]}

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

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDistributions: () => (/* binding */ runDistributions)
});

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __webpack_require__(31225);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/engine/board.js
var board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/engine/budget.js
var budget = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/js/engine/retry-safely.js
var retry_safely = __webpack_require__(89650);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(51777);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __webpack_require__(15294);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __webpack_require__(20661);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/report/schema.js + 5 modules
var schema = __webpack_require__(90979);
;// CONCATENATED MODULE: ./build/js/report/reviewed-plan.js
async function readReviewedPlan(i,{workspace:c}){const l=fields/* checksumField */.IO.parse(i);if(l!==undefined)return{checksum:l};const u=(0,read_file/* readText */.yR)((0,external_node_path_.resolve)(c,i),read_file/* longestTextBytes */.vV);if(`problem`in u){throw wrong(`is not a checksum (64 hexadecimal digits), and as a file it ${u.problem}: ${(0,core_text/* oneLine */.TN)(i,200)}`)}const d=schema/* PlanReport */.Cs.safeParse((0,json_value/* parseJson */.qF)(u.text));if(!d.success)throw wrong(`is a file that is not a report of this action`);const{mode:f,sync:p}=d.data;if(p===undefined)throw wrong(`is the report of \`mode: ${(0,core_text/* oneLine */.TN)(f,40)}\`, which has no plan`);if(p.kind!==`plan`)throw wrong(`is the report of a run that made no plan`);return{checksum:p.planChecksum,changes:p.changes}}function wrong(e){return new errors/* InputError */.dz([{code:`input-invalid`,input:`expected-plan`,message:`\`expected-plan\` ${e}.`,remedy:"Set it to the `plan-checksum` output of the run that made the plan, or to the path of its report file."}])}
// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var journal = __webpack_require__(52380);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/distributions/distribution.js
var distribution = __webpack_require__(56308);
;// CONCATENATED MODULE: ./build/js/distributions/failed-read.js
function findReadEnding(n){const r=(0,errors/* toProblems */.ek)(n);const[i]=r;if(i===undefined||i.code===`vendor-contract`)return undefined;const a=i.code===`bug`||(0,settlement/* findEnding */.Zq)(i.code)!==undefined;return a?r:undefined}
;// CONCATENATED MODULE: ./build/js/distributions/sending.js
function accept({engine:e,index:t,change:n},r){e.board.change(t,{state:`pending`,id:r,vendorState:`accepted`});const i=r===``?``:` as ${r}`;e.logger.info(`${n.kind} ${n.name}: accepted${i}.`)}function toDoubt(t){const[n]=(0,errors/* toProblems */.ek)(t);return{code:`unconfirmed`,message:`${n?.message??``} Whether the change was made is unknown.`,remedy:"Run again with `wait: true`: the next plan shows what the vendor has."}}function leaveUnknown({engine:e,index:t},n){e.board.change(t,{state:`unconfirmed`,problem:n})}const cutOff={code:`unconfirmed`,message:`The run was cancelled while this change was on its way; its result is unknown.`,remedy:`Run again: the next plan shows what the vendor has.`};
;// CONCATENATED MODULE: ./build/js/distributions/find-created.js
const l=5;async function findCreated(e,t){const{engine:r,delays:i}=e;try{for(let a=0;a<l;a+=1){const{domains:a,ending:s,waitMilliseconds:c=0}=await lookUp(e);const[l,...u]=a;if(u.length>0)return refuseSeveral(e,a);if(l!==undefined)return accept(e,l);if(s!==undefined)return giveUp(e,{cause:t,ending:s});const d=Math.max(c,i.next().value);if(!await (0,budget/* sleepWithin */.jo)(r,d))break}}catch(t){leaveUnknown(e,cutOff);throw t}return giveUp(e,{cause:t,ending:[]})}async function lookUp({engine:n,change:i}){try{const r=await n.operations.list((0,budget/* callLimits */.PF)(n));const a=r.filter(t=>!(0,distribution/* isClosed */.Lx)(t)&&t.marker===i.marker);return{domains:a.map(({domain:e})=>e)}}catch(e){n.signal.throwIfAborted();return{domains:[],ending:findReadEnding(e),waitMilliseconds:(0,errors/* askedMilliseconds */.LJ)(e)}}}function refuseSeveral(e,t){leaveUnknown(e,{code:`unconfirmed`,message:`Several distributions carry the marker of the entry \`${e.change.name}\`: ${t.join(`, `)}.`,remedy:"Add the right `domain` to the entry, and close the others by hand."});return[]}function giveUp(e,{cause:t,ending:n}){const[r]=(0,errors/* toProblems */.ek)(t);leaveUnknown(e,{code:`unconfirmed`,message:`${r?.message??``} \`${e.change.name}\` may have been created, but is not visible yet. It was not sent again.`,remedy:`Run again later: if it was created, its marker shows it.`});return n}
// EXTERNAL MODULE: ./build/js/core/distributions/diff-fields.js
var diff_fields = __webpack_require__(15143);
;// CONCATENATED MODULE: ./build/js/distributions/prepare-change.js
async function prepareChange(e){const{engine:t,change:n}=e;const r=n.kind===`create`?{next:`send`,change:n}:await readAgain(e);t.signal.throwIfAborted();return r.next===`send`&&(0,budget/* isOverdue */.Jv)(t)?{next:`late`}:r}async function readAgain({engine:e,index:t,change:n,delays:i}){while(!(0,budget/* isOverdue */.Jv)(e)){let a=0;try{const i=await e.operations.get(n.domain,(0,budget/* callLimits */.PF)(e));if(i===undefined||!(0,distribution/* isAtWork */.pG)(i))return compare(n,i,e);e.board.change(t,{vendorState:i.status})}catch(t){e.signal.throwIfAborted();const n=findReadEnding(t);if(n!==undefined)return{next:`end`,problems:n};a=(0,errors/* askedMilliseconds */.LJ)(t)}if(!await (0,budget/* sleepWithin */.jo)(e,Math.max(a,i.next().value)))break}return{next:`late`}}function compare(o,s,c){if(s===undefined||(0,distribution/* isClosed */.Lx)(s))return compareGone(o,s);if(s.state===`broken`)return{next:`refuse`,problem:(0,plan/* describeBroken */.lk)(s),ends:false};const{canonical:l}=c.operations;const{kind:u,current:d,desired:f}=o;const p=u===`delete`?[]:(0,diff_fields/* diffFields */.p5)(f?.fields??{},s.fields,l);if(u===`modify`&&p.length===0)return{next:`met`};const m=u===`delete`?(0,diff_fields/* findOtherValues */.ez)(d?.fields??{},s.fields,l):(0,diff_fields/* findOtherFields */.z5)(o.fields,p,l);const h=c.isReviewed||d===undefined||!(0,distribution/* isAtWork */.pG)(d);if(h&&m.length>0)return refuse(o,describeFields(m));return{next:`send`,change:{...o,current:s,fields:p}}}function compareGone(e,t){if(e.kind!==`delete`)return refuse(e,t===undefined?`it is gone`:`it is ${t.status}`);return{next:t?.state===`closing`?`closing`:`met`}}function describeFields(e){const t=e.map(e=>`\`${e}\``).join(`, `);return`${t} ${e.length===1?`is`:`are`} not as in the plan`}function refuse({kind:e,domain:t},n){const r={code:`plan-changed`,message:`${t} was changed since the plan was made: ${n}. The ${e} is not sent.`,remedy:`Run again, review the new plan, and apply that one.`};return{next:`refuse`,problem:r,ends:true}}
;// CONCATENATED MODULE: ./build/js/distributions/apply-change.js
async function applyChange(e,n,r){const{pollFirstMilliseconds:i,pollCapMilliseconds:a,random:o}=r.engine;const s=(0,backoff/* pollDelays */.KO)(i,a,o);const c={...r,index:e,change:n,delays:s};const l={failures:0};try{return await sendUntilAnswered(c,l)}catch(e){if(l.doubt!==undefined)leaveUnknown(c,cutOff);throw e}}async function sendUntilAnswered(e,t){for(let n=1;;n+=1){const r=await prepareChange(e);if(r.next!==`send`)return leaveUnsent(e,{prepared:r,history:t});const i={...e,change:r.change};const a=await attempt(i,{attempts:n,history:t});if(a===undefined)return undefined;const{cause:o}=a;const c=judge(i,o,t);if((0,errors/* mayHaveArrived */.BW)(o))t.doubt={cause:o};if(c!==`again`&&c!==`busy`)return await conclude(c,{sending:i,cause:o});if(c===`again`)t.failures+=1;announceRetry(i,o);const l=await sleepBefore(c,{sending:i,history:t,cause:o});if(!l)return leaveUnsent(e,{prepared:{next:`late`},history:t})}}function leaveUnsent(e,{prepared:t,history:{doubt:n}}){const{engine:r,index:i,change:a}=e;const o=r.clock.now();switch(t.next){case`met`:r.board.change(i,{state:`done`,finishedAt:o});r.logger.info(`${a.kind} ${a.name}: it is as the file has it.`);return undefined;case`closing`:r.board.change(i,{state:`pending`,vendorState:`closing`});r.logger.info(`${a.kind} ${a.name}: the vendor is closing it.`);return undefined;case`late`:return n===undefined?undefined:leaveToConfirmation(e,n.cause);case`refuse`:{const{problem:a,ends:s}=t;r.logger.info(a.message);if(!s)r.board.change(i,{state:`failed`,problem:a,finishedAt:o});else if(n===undefined)r.board.change(i,{problem:a});else leaveUnknown(e,toDoubt(n.cause));return s?[a]:undefined}case`end`:if(n!==undefined)leaveUnknown(e,toDoubt(n.cause));return t.problems}}async function conclude(e,{sending:t,cause:n}){switch(e){case`accepted`:return accept(t,t.change.domain);case`look`:return await findCreated(t,n);case`read`:return leaveToConfirmation(t,n);case`fail`:return settle(t,n)}}async function sleepBefore(t,{sending:n,history:i,cause:o}){const{engine:s,delays:c}=n;const l=t===`again`?(0,backoff/* backoffMilliseconds */.p2)(i.failures,s.random()):c.next().value;return await (0,budget/* sleepWithin */.jo)(s,Math.max((0,errors/* askedMilliseconds */.LJ)(o),l))}async function attempt(e,{attempts:t,history:n}){const{engine:r,index:i}=e;r.board.change(i,{attempts:t,submittedAt:r.clock.now()});try{accept(e,await send(e));delete n.doubt}catch(e){if(!r.signal.aborted)return{cause:e};if((0,errors/* mayHaveArrived */.BW)(e))n.doubt={cause:e}}r.signal.throwIfAborted();return undefined}async function send({engine:e,inFlight:t,change:r}){const{kind:i,domain:a,current:o,desired:s,marker:c=``,fields:l}=r;const u=(0,budget/* callLimits */.PF)(e,t);const d=s?.fields??{};if(i===`create`){return(await e.operations.create({fields:d,marker:c},u)).domain}if(i===`delete`)await e.operations.remove(a,u);else if(o!==undefined){const t=l.map(({field:e})=>e);await e.operations.modify({current:o,fields:d,changed:t,marker:c},u)}return a}function judge(e,t,n){const{engine:r,change:i}=e;if(n.doubt!==undefined&&isEcho(e,t))return`accepted`;if(i.kind===`create`&&(0,errors/* mayHaveArrived */.BW)(t))return`look`;const a=t instanceof errors/* VendorError */.Hi?t.code:undefined;if(a===`vendor-conflict`||a===`vendor-rate-limited`)return`busy`;if(t instanceof errors/* ContractError */.Vl&&(0,errors/* mayHaveArrived */.BW)(t))return`read`;const c=a===undefined||a===`vendor-unavailable`;if(c&&n.failures<r.retries)return`again`;return n.doubt!==undefined||(0,errors/* mayHaveArrived */.BW)(t)?`read`:`fail`}function isEcho({engine:e,change:{kind:t}},n){if(!(n instanceof errors/* VendorError */.Hi)||t===`create`)return false;return e.operations.isEcho(t===`delete`?`delete`:`modify`,n)}function leaveToConfirmation(e,t){const{doubts:n,engine:r,index:a,change:o}=e;const s=(0,errors/* toProblems */.ek)(t);const[{code:l,message:u}={code:`bug`,message:``}]=s;const d=l!==`vendor-contract`&&(0,settlement/* findEnding */.Zq)(l)!==undefined;if(r.wait&&!d){n.set(a,toDoubt(t));r.board.change(a,{state:`pending`,vendorState:`answer unreadable`});r.logger.info(`${o.kind} ${o.name}: ${u} Its fields show what happened.`);return undefined}leaveUnknown(e,toDoubt(t));return d?s:undefined}function settle({engine:e,index:t,change:n},r){const a=(0,errors/* toProblems */.ek)(r);const[o]=a;if(o===undefined)return undefined;const s=(0,settlement/* findEnding */.Zq)(o.code)!==undefined;const l=`${n.kind} ${n.name}: ${o.message}`;e.logger.info(l);const u=s?o:{...o,message:l};e.board.change(t,{state:`failed`,problem:u,finishedAt:e.clock.now()});return s?a:undefined}function announceRetry({engine:e,index:t,change:n},r){const[i]=(0,errors/* toProblems */.ek)(r);const a=i?.message??``;e.board.change(t,{vendorState:a});e.logger.info(`${n.kind} ${n.name}: ${a} Sending it again.`)}
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
;// CONCATENATED MODULE: ./build/js/distributions/confirm-change.js
async function confirmChanges(e,n){const{board:r,clock:a,deadline:o,signal:c,logger:l}=e;const u=a.now();const{pollFirstMilliseconds:d,pollCapMilliseconds:f,random:p}=e;const m=(0,backoff/* pollDelays */.KO)(d,f,p);const h={engine:e,doubts:n,looks:new Map,heldUntil:0,refusals:0};while(r.hasPending()){const t=Math.max(0,o-a.now());const n=Math.max(m.next().value,h.heldUntil-a.now());await a.sleep(Math.min(n,t),c);const d=a.now()>=o;for(const t of r.pending()){const n=!d&&a.now()<h.heldUntil;if(n||(0,budget/* isOver */.PU)(e))break;const r=await look(t,h);if(r!==undefined)return r}const f=(0,instant/* formatDuration */.a3)(a.now()-u);l.info(`${describeProgress(r.tasks())} after ${f}.`);if(d)break}return[]}function describeProgress(e){const count=t=>e.filter(({state:e})=>e===t).length;const t=(0,target/* countNoun */.y_)(e.length-count(`unsent`),`distribution`);const[n,r]=[count(`failed`),count(`unconfirmed`)];return[`${count(`done`)} of ${t} done`,...n===0?[]:[`${n} failed`],...r===0?[]:[`${r} unknown`]].join(`, `)}async function look(t,n){const{doubts:r,engine:i,looks:a}=n;const s=i.changes[t];const p=i.board.tasks()[t]?.id??``;if(s===undefined)return undefined;try{const e=await i.operations.get(p,(0,budget/* callLimits */.PF)(i));n.refusals=0;const c=a.get(t)??0;const l=confirm_change_judge(s,e,{engine:i,looks:c});if(e?.state===`ready`)a.set(t,c+1);if(e?.state===`busy`||e?.state===`closing`){a.set(t,i.facts.mostReadyLooks);r.delete(t)}const u=l.problem?.code===`rolled-back`?r.get(t):undefined;if(u!==undefined)leaveUnknown({engine:i,index:t},u);else i.board.change(t,{...l,...toEnd(l,i.clock.now())});return undefined}catch(t){i.signal.throwIfAborted();n.refusals=(0,retry_safely/* isTooFast */.nM)(t)?n.refusals+1:0;const{refusals:r}=n;const a=r===0?0:(0,backoff/* backoffMilliseconds */.p2)(r,i.random());n.heldUntil=i.clock.now()+Math.max((0,errors/* askedMilliseconds */.LJ)(t),a);const[o]=(0,errors/* toProblems */.ek)(t);i.logger.info(`A status request failed: ${o?.message??``}`);return findReadEnding(t)}}function toEnd({state:e},t){return e===`pending`?{}:{finishedAt:t}}function confirm_change_judge({kind:e,desired:t,domain:i},a,{engine:o,looks:s}){if(e===`delete`){const e=a===undefined||a.state===`closed`;return{state:e?`done`:`pending`,vendorState:a?.status??`absent`}}if(a===undefined)return{state:`pending`,vendorState:`not visible yet`};const{status:c,state:l,fields:u}=a;if((0,distribution/* isClosed */.Lx)(a)||l===`broken`)return{state:`failed`,vendorState:c,problem:broken(a)};if(l!==`ready`)return{state:`pending`,vendorState:c};const d=(0,diff_fields/* diffFields */.p5)(t?.fields??{},u,o.operations.canonical);if(d.length===0)return{state:`done`,vendorState:c};if(s<o.facts.mostReadyLooks)return{state:`pending`,vendorState:c};if(d.every(({field:e})=>u[e]===null))return{state:`unconfirmed`,vendorState:c,problem:unsaid(a,d)};const f=rolledBack(i===``?a.domain:i,{left:d,remedy:o.facts.afterRollback});return{state:`failed`,vendorState:c,problem:f}}function rolledBack(e,{left:t,remedy:n}){const r=t.map(({field:e})=>`\`${e}\``).join(`, `);return{code:`rolled-back`,message:`The vendor rolled the change of ${e} back without giving a reason: ${r} ${t.length===1?`is`:`are`} as before.`,remedy:n}}function unsaid({domain:e},t){const n=t.map(({field:e})=>`\`${e}\``).join(`, `);return{code:`unconfirmed`,message:`The vendor's answer about ${e} has null for ${n}, so whether the change was made is unknown.`,remedy:`Check it in the vendor's console. A field that the file leaves out is not compared.`}}function broken({domain:e,status:t}){return{code:`distribution-error`,message:`${e} ended as ${t}.`,remedy:`Check it in the vendor's console, and contact the vendor's support.`}}
;// CONCATENATED MODULE: ./build/js/distributions/apply.js
async function applyDistributions(e){const t=new AbortController;const n=new Map;const i=[];try{i.push(...await sendChanges({engine:e,doubts:n,over:t.signal}));if(e.wait)i.push(...await confirmChanges(e,n))}finally{t.abort();(0,settlement/* explainUnsent */.B)(e.board,{isCancelled:e.signal.aborted,isError:i.length>0||hasUnclear(e),cause:i[0]});for(const t of e.board.pending()){const r=n.get(t);if(r!==undefined)leaveUnknown({engine:e,index:t},r)}}return i.length>0||hasUnclear(e)?i:endOfBudget(e)}async function sendChanges({engine:n,doubts:r,over:a}){const o=(0,budget/* withGrace */.pj)(n.signal,{clock:n.clock,over:a});for(const[t,a]of n.changes.entries()){if(!(0,plan/* isWrite */.ao)(a)){n.board.change(t,{state:`pending`,vendorState:a.current?.status??``});continue}const s=await applyChange(t,a,{engine:n,inFlight:o,doubts:r});if(s!==undefined)return s}return[]}function hasUnclear({board:e}){return e.tasks().some(({state:e})=>e===`unconfirmed`)}function endOfBudget({board:e,facts:t,timeoutMilliseconds:r,wait:i}){const a=`${t.howLong}: set a longer \`timeout\`, or \`wait: false\`. The next run continues from what it finds.`;return (0,settlement/* describeBudgetEnd */.EA)(e.tasks(),{timeoutMilliseconds:r,wait:i,noun:`distribution`,remedyUnsent:a,remedyPending:a})}
;// CONCATENATED MODULE: ./build/js/distributions/ask-for-domain.js
function askForFound(e){return e.filter(({domain:e,desired:t})=>e!==``&&t!==undefined&&t.domain===undefined).map(({name:e,domain:t})=>ask(e,t))}function askForCreated(e,t){return e.flatMap(({kind:e,name:n},r)=>{const{id:i=``,state:a}=t[r]??{};const o=a===`done`||a===`pending`;return e===`create`&&i!==``&&o?[ask(n,i)]:[]})}function ask(e,t){return`Add to the entry \`${e}\` of the file: \`domain: ${t}\``}
;// CONCATENATED MODULE: ./build/js/distributions/export-config.js
async function exportConfig(i,a){const{files:o,redact:s,workspace:c}=a;const l=a.current.filter(e=>!(0,distribution/* isClosed */.Lx)(e));const u=l.filter(({fields:e})=>{const t=JSON.stringify(e);return s(t)!==t});if(u.length>0)throw new errors/* InputError */.dz([refuseSecrets(u)]);a.writeFile((0,external_node_path_.resolve)(c,i),await o.render(l));return`${(0,target/* countNoun */.y_)(l.length,`distribution`)} written to ${i}.`}function refuseSecrets(e){const t=e.slice(0,10).map(({domain:e})=>e);return{code:`input-invalid`,input:`export-config`,message:`\`export-config\` was not written: the settings of ${t.join(`, `)} contain a secret of this run.`,remedy:`Replace it in the settings at the vendor, for example with one of the vendor's placeholders.`}}
;// CONCATENATED MODULE: ./build/js/distributions/note-new-hosts.js
async function noteNewHosts(e,{hostCheck:t,retry:r}){const i=new Map;const notesOf=e=>i.get(e)??[];if(t===undefined)return{notesOf,remarks:[]};try{for(const n of e.filter(isServing))i.set(n,await findNotes(n,{hostCheck:t,retry:r}));return{notesOf,remarks:[]}}catch(e){r.signal.throwIfAborted();const[t]=(0,errors/* toProblems */.ek)(e);if(t?.code===`bug`)throw e;const i=t?.message??`no reason given.`;return{notesOf,remarks:[`Whether new hosts are validated could not be checked: ${i}`]}}}function isServing(t){return (0,plan/* isWrite */.ao)(t)&&t.kind!==`delete`}async function findNotes({desired:e,current:n,domain:r},{hostCheck:i,retry:a}){const o=[];for(const s of i.findNewHosts(e?.fields??{},n)){const e=await (0,retry_safely/* retrySafely */.hx)(a,e=>i.findObstacle({host:s,domain:r},e));if(e!==undefined)o.push(e)}return o}
// EXTERNAL MODULE: ./build/js/report/plan-difference.js
var plan_difference = __webpack_require__(70172);
// EXTERNAL MODULE: ./build/js/report/redact-report.js
var redact_report = __webpack_require__(56227);
;// CONCATENATED MODULE: ./build/js/distributions/refuse-other-plan.js
function refuseOther(r,{changes:i,planChecksum:a,logger:o,redact:s}){const c=i.map(e=>(0,redact_report/* redactChange */.Qj)(e,s));const l=r.changes===undefined?[]:(0,plan_difference/* comparePlans */.O)(r.changes,c);if(l.length>0){o.info(`The plan that was reviewed (-), and the plan now (+):`);for(const e of l.flatMap(({lines:e})=>e))o.info(e)}const u=l.map(({name:e})=>`\`${e}\``);const d=u.length>n?` and ${u.length-n} more`:``;const f=u.length===1?`differs`:`differ`;const p=u.length===0?``:`: ${u.slice(0,n).join(`, `)}${d} ${f}`;const m=`(expected ${r.checksum.slice(0,12)}…, found ${a.slice(0,12)}…)`;return{code:`plan-changed`,input:`expected-plan`,message:`The plan has changed since it was reviewed${p} ${m}. Nothing was changed.`,remedy:r.changes===undefined?"Review the new plan, and apply that one. With the report file of the plan as `expected-plan`, the run shows what differs.":`Review the new plan, and apply that one.`}}const n=10;
;// CONCATENATED MODULE: ./build/js/distributions/to-reported.js
function toReported({kind:e,name:t,domain:n,fields:r,current:i},a){return{kind:e,name:t,domain:n,fields:r.map(({field:e,before:t,after:n})=>({field:e,before:t??null,after:n??null})),...i===undefined?{}:{status:i.status},...a.length===0?{}:{notes:a}}}
;// CONCATENATED MODULE: ./build/js/distributions/run-sync.js
async function runSync(e,t,n){const r=n.clock.now()+e.timeoutMilliseconds;const i=(0,journal/* createJournal */.s)(e,n.clock);let a=0;const send=e=>{a+=1;return n.send(e)};try{await readAndApply({inputs:e,sync:t,journal:i,deadline:r,deps:{...n,send}})}catch(e){i.addProblems((0,errors/* toProblems */.ek)(e))}return i.toReport(a)}async function readAndApply(e){const{inputs:t,sync:n,journal:r,deps:i}=e;const{isOffline:a,distributions:o}=t.connection;if(o===undefined)throw new Error(`The provider has no distributions.`);const{expectedPlan:s}=n;const l=s===undefined?undefined:await readReviewedPlan(s,i);const u=await readConfig(e,o);r.addNotices(u.warnings);if(a===true){r.addSync({changes:[],planChecksum:``,kind:`offline`});r.addRemarks([C]);i.logger.info(C);return}const f=(0,checked_ids/* checkDomains */.a)(await o.connect({...i,now:i.clock.now}));const p=toSettings(e,{operations:f,facts:o.facts});const h=await (0,retry_safely/* retrySafely */.hx)(p,e=>f.list(e));if(n.exportConfig===undefined)return await apply(e,{settings:p,config:u,current:h,reviewed:l});const{files:g}=o;r.addRemarks([await exportConfig(n.exportConfig,{...i,files:g,current:h})]);r.addSync({changes:[],planChecksum:``,kind:`export`})}async function readConfig({sync:e,deps:t},{files:n}){const{config:r,allowDelete:i}=e;if(r===undefined)return{desired:[],warnings:[]};return await n.read({path:r,workspace:t.workspace,allowDelete:i})}const C=`Without credentials, the file was checked but not compared with what the vendor has.`;async function apply({inputs:a,sync:s,journal:c,deps:u},d){const{settings:m,config:h,current:y,reviewed:C}=d;const{canonical:w,hostCheck:T}=m.operations;const{markerOf:E}=u;const D=(0,plan/* planDistributions */.fD)({desired:h.desired,current:y,markerOf:E,canonical:w});const O=u.checksum((0,plan/* describeForChecksum */.AB)(D.changes));const k=D.changes.filter(plan/* isWrite */.ao);const A=a.wait&&!a.dryRun;const j=[...k,...A?D.changes.filter(plan/* isUnderWay */.gn):[]];const M=(0,board/* createBoard */.N)(j.map(toRecord(u.checksum)),u.onProgress);const N=C!==undefined&&C.checksum!==O;const P=D.problems.length===0;const{notesOf:F,remarks:I}=await noteNewHosts(P?D.changes:[],{hostCheck:T,retry:m});const L=D.changes.map(e=>toReported(e,F(e)));c.addSync({...{changes:L,planChecksum:O,kind:`plan`},...N&&C.changes!==undefined?{reviewed:C.changes}:{}});c.addRemarks(I);c.addTasks(M.tasks);u.logger.info(`${(0,plan_lines/* describeCounts */.wv)(D.changes)}.`);for(const e of (0,plan_lines/* renderPlanLines */.HB)(L))u.logger.info(e);c.addNotices((0,plan/* describeUnknownStates */.yY)(D.changes));c.addRemarks(askForFound(D.changes));c.addProblems(D.problems);if(D.problems.length>0)return;if(N)throw new errors/* InputError */.dz([refuseOther(C,{changes:L,planChecksum:O,...u})]);if(a.dryRun){if(s.failOnDrift&&k.length>0)c.addProblems([drift(k.length)]);return}const R=C!==undefined;try{const e=await u.logger.group(`Apply the plan`,()=>applyDistributions({...m,isReviewed:R,changes:j,board:M}));c.addProblems(e)}finally{c.addRemarks(askForCreated(j,M.tasks()))}}function toSettings({inputs:e,deadline:t,deps:n},{operations:r,facts:i}){const a=e.pollIntervalMilliseconds??i.pollFirstMilliseconds;const{retries:o,wait:c,requestTimeoutMilliseconds:l,timeoutMilliseconds:u}=e;const{clock:d,random:f,signal:p,logger:m}=n;return{...{operations:r,facts:i},...{clock:d,random:f,signal:p,logger:m},...{retries:o,wait:c,requestTimeoutMilliseconds:l,timeoutMilliseconds:u},deadline:t,lastProbeMilliseconds:(0,budget/* toLastProbe */.UE)(l),pollFirstMilliseconds:a,pollCapMilliseconds:Math.max(i.pollCapMilliseconds,a)}}function toRecord(e){return({kind:t,name:n,domain:r})=>({...(0,task/* toUnsent */.di)({checksum:e(`${t} ${n}\n`),targets:[{kind:`distribution`,value:n,rule:`config`}]}),id:r})}function drift(e){return{code:`drift`,message:`${e} ${e===1?`distribution differs`:`distributions differ`} from the file.`,remedy:"Run without `dry-run` to apply the file, or change the file to match; `export-config` writes what the vendor has."}}
;// CONCATENATED MODULE: ./build/js/entries/run-distributions.js
async function runDistributions(t,n){const{sync:r}=t;const{workspace:i,repository:a}=n.context;return await runSync(t,r,{...n,markerOf:e=>n.checksum(`${a}\n${r.config}\n${e}`).slice(0,16),workspace:i,writeFile:(e,t)=>n.writer.write(e,[t])})}

/***/ }),

/***/ 51777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkDomains),
/* harmony export */   c: () => (/* binding */ checkTaskIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
const n=/^[\x21-\x7e]{1,200}$/;function checkTaskIds(n,i){const{probe:a}=n;return{...n,async submit(t,r){const a=await n.submit(t,r);if(a.id!==``)checkId(a.id,`task id`);if(isElsewhere(a.id,i))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The vendor answered with the address of another server as task id.`);return a},...a===undefined?{}:{async probe(e,n){if(e.tasks.some(({id:e})=>isElsewhere(e,i)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([r]);return await a(e,n)}}}}const r={code:`input-invalid`,input:`resume-tasks`,message:"`resume-tasks` has an id that is the address of another server than that of the API.",remedy:"Use the `task-ids` output or the report file of the earlier run, unchanged."};function isElsewhere(e,t){const n=/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(e);return n&&(t===undefined||URL.parse(e)?.origin!==t)}function checkDomains(e){const checked=e=>{checkId(e.domain,`domain of a distribution`);return e};return{...e,list:async t=>(await e.list(t)).map(checked),async get(t,n){const r=await e.get(t,n);return r===undefined?undefined:checked(r)},create:async(t,n)=>checked(await e.create(t,n))}}function checkId(t,r){if(n.test(t))return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The vendor answered with a ${r} that is not 1 to 200 visible ASCII characters.`)}

/***/ }),

/***/ 90979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZN: () => (/* binding */ ListReport),
  Cs: () => (/* binding */ PlanReport),
  JM: () => (/* binding */ RememberedReport),
  JY: () => (/* binding */ ReportFile),
  jB: () => (/* binding */ ResumableReport),
  eL: () => (/* binding */ TaskIds)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(52378);
// EXTERNAL MODULE: ./build/js/core/change.js
var change = __webpack_require__(72354);
// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __webpack_require__(31225);
// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __webpack_require__(91451);
;// CONCATENATED MODULE: ./build/js/core/problem.js
const problemCodes=[`input-missing`,`input-invalid`,`output-unwritable`,`mode-unsupported`,`empty-list`,`too-many-urls`,`list-changed`,`plan-changed`,`delete-not-allowed`,`history-shallow`,`event-unsupported`,`git-failed`,`compare-truncated`,`source-unreadable`,`nothing-matches`,`origin-not-ready`,`network`,`request-timeout`,`poll-timeout`,`run-timeout`,`vendor-auth`,`vendor-forbidden`,`vendor-not-found`,`vendor-rejected`,`vendor-quota`,`vendor-rate-limited`,`vendor-conflict`,`vendor-unavailable`,`vendor-failed`,`vendor-timeout`,`vendor-contract`,`unconfirmed`,`not-submitted`,`not-started`,`cancelled`,`drift`,`rolled-back`,`distribution-error`,`stale`,`bug`];
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/site/spelling.js
var spelling = __webpack_require__(78473);
;// CONCATENATED MODULE: ./build/js/report/learned-schema.js
const r=schemas/* int */.Whr().nonnegative();const i=schemas/* object */.Ikc({linked:r.meta({description:`Files that links lead to.`}),seen:schemas/* array */.YOg(schemas/* object */.Ikc({form:schemas/* enum */.k5n(site_form/* urlForms */.bt),files:r})),main:schemas/* array */.YOg(schemas/* enum */.k5n(site_form/* urlForms */.bt))});const Learned=schemas/* object */.Ikc({pages:r,sitemaps:r,bytes:r,unreadable:r,limits:schemas/* array */.YOg(schemas/* string */.YjP()).meta({description:`Limits that ended the reading early.`}),forms:schemas/* object */.Ikc({page:i,index:i}),spelling:schemas/* object */.Ikc({class:schemas/* enum */.k5n(spelling/* spellingClasses */.BE),encoded:schemas/* array */.YOg(schemas/* string */.YjP()),raw:schemas/* array */.YOg(schemas/* string */.YjP()),hex:schemas/* enum */.k5n([`upper`,`lower`,`both`])}),hosts:schemas/* array */.YOg(schemas/* string */.YjP()),basePath:schemas/* object */.Ikc({fits:schemas/* string */.YjP(),links:r,of:r}).exactOptional().meta({description:"The path that links fit, if it is not that of `base-url`."})});
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(93519);
;// CONCATENATED MODULE: ./build/js/report/status.js
const statuses=[`CANCELLED`,`UNCONFIRMED`,`TIMEOUT`,`FAILED`,`PARTIAL`,`ACCEPTED`,`COMPLETED`,`PLANNED`,`NOTHING_TO_DO`];
;// CONCATENATED MODULE: ./build/js/core/proof/proof.js
const proofVerdicts=[`fresh`,`stale`,`hit`,`miss`,`unknown`];
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
;// CONCATENATED MODULE: ./build/js/report/target-schema.js
const a=schemas/* int */.Whr().nonnegative();const o={rule:schemas/* enum */.k5n(target/* targetRules */.ZF),path:schemas/* string */.YjP().exactOptional(),form:schemas/* enum */.k5n(site_form/* urlForms */.bt).exactOptional().meta({description:"How the URL names the page: `x` stands for `x.html` or `x/index.html`."}),folder:schemas/* string */.YjP().exactOptional().meta({description:"Whose links showed that its pages are named so; `/` is the whole site."}),deleted:schemas/* literal */.euz(true).exactOptional()};const ListedTarget=schemas/* object */.Ikc({kind:schemas/* enum */.k5n(target/* targetKinds */.xV),value:schemas/* string */.YjP(),...o,also:schemas/* array */.YOg(schemas/* object */.Ikc(o)).exactOptional().meta({description:`Further reasons.`}),changed:a.exactOptional().meta({description:`Of a wildcard in place of too many URLs: how many of these it stands for.`}),unchanged:a.exactOptional().meta({description:`How many URLs that are not in the list it covers as well, if that is known.`})});const CoveredTargets=schemas/* array */.YOg(ListedTarget).meta({description:`URLs of the list that were not sent one by one, because a wildcard or a purge of everything covers them.`});const ReportedTarget=ListedTarget.extend({proof:schemas/* object */.Ikc({verdict:schemas/* enum */.k5n(proofVerdicts),evidence:schemas/* string */.YjP(),before:schemas/* string */.YjP().exactOptional()}).exactOptional().meta({description:"What the caches answered for it near the runner after the purge, and before it; only with `verify`."})});
;// CONCATENATED MODULE: ./build/js/report/schema.js
const p=schemas/* json */.Pq9();const m=schemas/* int */.Whr().nonnegative();const h=iso/* datetime */.w$();const g=schemas/* object */.Ikc({code:schemas/* enum */.k5n(problemCodes),message:schemas/* string */.YjP(),input:schemas/* string */.YjP().exactOptional(),remedy:schemas/* string */.YjP().exactOptional(),vendorCode:schemas/* string */.YjP().exactOptional(),requestId:schemas/* string */.YjP().exactOptional(),place:schemas/* object */.Ikc({path:schemas/* string */.YjP(),line:schemas/* int */.Whr().positive(),column:schemas/* int */.Whr().positive().exactOptional()}).exactOptional().meta({description:`If the mistake is in a file.`})});const _=schemas/* object */.Ikc({id:schemas/* string */.YjP().meta({description:`The vendor's id, empty if it gave none.`}),batch:schemas/* string */.YjP().regex(/^(?:[0-9a-f]{64})?$/).meta({description:`SHA-256 of the values, one a line; empty if only the id is known.`}),urls:m,state:schemas/* enum */.k5n(task/* taskStates */.yF)});const TaskIds=schemas/* object */.Ikc({v:schemas/* literal */.euz(1),provider:schemas/* string */.YjP(),tasks:schemas/* array */.YOg(_)});const v=_.extend({attempts:m,submittedAt:h.exactOptional(),finishedAt:h.exactOptional(),vendorState:schemas/* string */.YjP().exactOptional(),failedTargets:schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),pendingTargets:schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),problem:g.exactOptional(),facts:schemas/* record */.g1P(schemas/* string */.YjP(),schemas/* union */.KCZ([schemas/* string */.YjP(),schemas/* number */.aig()])).exactOptional(),targets:schemas/* array */.YOg(ReportedTarget)});const y=schemas/* object */.Ikc({key:schemas/* string */.YjP().meta({description:`If the list was compared with the memory: of the entry that this run left there; empty if it could not be written.`})});const b=schemas/* object */.Ikc({kind:schemas/* enum */.k5n(plan/* changeKinds */.cz),name:schemas/* string */.YjP(),domain:schemas/* string */.YjP(),fields:schemas/* array */.YOg(schemas/* object */.Ikc({field:schemas/* string */.YjP(),before:p,after:p})),status:schemas/* string */.YjP().exactOptional(),notes:schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional().meta({description:`What people should know before it is sent.`})});const x=schemas/* object */.Ikc({total:m,succeeded:m,failed:m,unknown:m,notSent:m,pending:m}).meta({description:"`total` is the sum of the others."});const S=schemas/* object */.Ikc({serverUrl:schemas/* string */.YjP(),repository:schemas/* string */.YjP(),sha:schemas/* string */.YjP(),runId:schemas/* string */.YjP(),attempt:schemas/* string */.YjP(),step:schemas/* string */.YjP(),action:schemas/* string */.YjP(),actionRef:schemas/* string */.YjP(),console:schemas/* string */.YjP(),isCalled:schemas/* literal */.euz(true).exactOptional().meta({description:`The step is one of a reusable workflow of this action.`})}).meta({description:`Where the run took place; empty is what the runner did not say.`});const ReportFile=schemas/* object */.Ikc({schemaVersion:schemas/* literal */.euz(1),provider:schemas/* string */.YjP(),mode:schemas/* string */.YjP(),domain:schemas/* string */.YjP(),counterpart:schemas/* string */.YjP().exactOptional(),dryRun:schemas/* boolean */.zMY(),isSkipped:schemas/* literal */.euz(true).exactOptional().meta({description:`Nothing was begun, because there are no credentials.`}),wait:schemas/* boolean */.zMY(),failOn:schemas/* enum */.k5n(run_inputs/* failOnChoices */.Q),startedAt:h,finishedAt:h,status:schemas/* enum */.k5n(statuses),passes:schemas/* boolean */.zMY().meta({description:`Whether the job goes on.`}),counts:x,source:schemas/* object */.Ikc({kind:schemas/* enum */.k5n(selection/* sourceKinds */.Bb),base:schemas/* string */.YjP().exactOptional(),head:schemas/* string */.YjP().exactOptional(),decision:schemas/* string */.YjP()}),confirmable:schemas/* boolean */.zMY(),paceMilliseconds:schemas/* number */.aig().nonnegative(),listChecksum:schemas/* string */.YjP(),requests:m,notices:schemas/* array */.YOg(schemas/* string */.YjP()),remarks:schemas/* array */.YOg(schemas/* string */.YjP()),learned:Learned.exactOptional().meta({description:"What the links of the site in `root` say about its URLs."}),memory:y.exactOptional(),toRemember:schemas/* object */.Ikc({key:schemas/* string */.YjP(),entry:schemas/* string */.YjP()}).exactOptional(),sync:schemas/* object */.Ikc({changes:schemas/* array */.YOg(b),planChecksum:schemas/* string */.YjP(),kind:schemas/* enum */.k5n(report/* syncKinds */.V),reviewed:schemas/* array */.YOg(b).exactOptional().meta({description:`What was reviewed, if the plan is another one and that is known.`})}).exactOptional(),place:S.exactOptional(),inputs:schemas/* array */.YOg(schemas/* object */.Ikc({name:schemas/* string */.YjP(),value:schemas/* string */.YjP(),secret:schemas/* literal */.euz(true).exactOptional(),storedAs:schemas/* string */.YjP().exactOptional()})).exactOptional().meta({description:`Inputs that were given, as typed; the value of a secret is empty.`}),shards:schemas/* array */.YOg(schemas/* object */.Ikc({status:schemas/* enum */.k5n(statuses).exactOptional(),counts:x,place:S.exactOptional()})).exactOptional().meta({description:`Of the jobs that divided the list; without a status if one left no report.`}),problems:schemas/* array */.YOg(g),sampled:schemas/* array */.YOg(ReportedTarget).exactOptional().meta({description:"With `verify`: URLs of the list for which the vendor was sent something else, such as `everything`."}),skipped:schemas/* array */.YOg(schemas/* object */.Ikc({path:schemas/* string */.YjP(),reason:schemas/* enum */.k5n(change/* skipReasons */.d)})),tasks:schemas/* array */.YOg(v),covered:CoveredTargets.exactOptional()});const ResumableReport=ReportFile.pick({schemaVersion:true,provider:true}).extend({tasks:schemas/* array */.YOg(_.extend({submittedAt:v.shape.submittedAt,failedTargets:v.shape.failedTargets,targets:schemas/* array */.YOg(ReportedTarget.pick({kind:true,value:true}))}))});const C=schemas/* object */.Ikc({targets:schemas/* array */.YOg(ListedTarget)});const ListReport=ReportFile.pick({schemaVersion:true,status:true}).extend({tasks:schemas/* array */.YOg(C),covered:ReportFile.shape.covered});const RememberedReport=schemas/* object */.Ikc({memory:y,tasks:schemas/* array */.YOg(C),covered:ReportFile.shape.covered});const PlanReport=ReportFile.pick({schemaVersion:true,mode:true,sync:true});

/***/ }),

/***/ 52378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
function datetime(t){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You,t)}function date(n){return e._isoDate(t,n)}function time(t){return e._isoTime(i,t)}function duration(t){return e._isoDuration(r,t)}

/***/ })

};
;