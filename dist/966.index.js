"use strict";
exports.id = 966;
exports.ids = [966];
exports.modules = {

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

/***/ 40966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExpectedList: () => (/* binding */ readExpectedList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20661);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28583);
/* harmony import */ var _core_plan_merge_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15293);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11918);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95451);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90979);
const d=_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .ReportFile */ .JY.pick({schemaVersion:true,listChecksum:true,tasks:true});async function readExpectedList({text:s,workspace:u,checksum:f}){const p=_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumField */ .IO.parse(s);if(p!==undefined)return{checksum:p};const m=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(u,s),_system_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .longestTextBytes */ .vV);if(`problem`in m)throw wrong(`is not a checksum (64 hexadecimal digits), and as a file it ${m.problem}: ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(s,200))}`);const h=d.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(m.text));if(!h.success||h.data.listChecksum===``)throw wrong(`is a file that is not the report of a run with a list`);const{listChecksum:g,tasks:_}=h.data;const v=(0,_core_plan_merge_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTargets */ .z)([_.flatMap(e=>e.targets)]);const y=f((0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .listText */ .so)(v))===g;return{checksum:g,...y?{values:v.map(_core_target_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)}:{}}}function wrong(e){return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([{code:`input-invalid`,input:`expected-list`,message:`\`expected-list\` ${e}.`,remedy:"Set it to the `list-checksum` output of the run that made the plan, or to the path of its report file."}])}

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