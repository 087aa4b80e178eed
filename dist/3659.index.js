"use strict";
exports.id = 3659;
exports.ids = [3659,9945];
exports.modules = {

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ actionInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22029);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91451);
/* harmony import */ var _core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66545);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37749);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72380);
/* harmony import */ var _sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15122);
function findConnectionInputs(){const e=Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .providers */ .r).filter(({capabilities:e})=>e.some(({mode:e})=>_core_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .modes */ .nI[e].warms));const t=e.flatMap(({inputs:e})=>e.filter(({targets:e})=>e===undefined));return[...new Map(t.map(e=>[e.name,e])).values()]}function findListInputs(){const{urls:n,urlsFile:i,sitemap:a,files:o,root:s}=_core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionInputs */ .I;const c=[n,i,a,o,...Object.values(_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInputs */ .z)];return[...c,s,_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .purgeInputs */ .V.purgeType]}const actionInputs={".":_input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .inputTable */ .Fu,"plan-shards":[...Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .planShardsInputs */ .sI),...Object.values(_input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .identityInputs */ .g_),_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runInputs */ .H.endpoints,_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runInputs */ .H.withoutCredentials,...findConnectionInputs()],"start-job":[...Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .startJobInputs */ .z8),...Object.values(_input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .identityInputs */ .g_),...findListInputs()],"join-shards":Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .joinShardsInputs */ .PV),"join-runs":Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .joinRunsInputs */ .md),sandbox:Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .sandboxInputs */ .bZ)};

/***/ }),

/***/ 15122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ joinShardsInputs),
/* harmony export */   bZ: () => (/* binding */ sandboxInputs),
/* harmony export */   md: () => (/* binding */ joinRunsInputs),
/* harmony export */   sI: () => (/* binding */ planShardsInputs),
/* harmony export */   z8: () => (/* binding */ startJobInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20661);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91451);
/* harmony import */ var _core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66545);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
const planShardsInputs={reportFile:{name:`report-file`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,required:true,description:"The `report-file` output of a step with `dry-run: true` in the same job."},maxShards:{name:`max-shards`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1,256),group:`run`,default:`4`,description:`Maximum number of jobs, 1 to 256. There are fewer if the list is short, or if the pace of the vendor makes more jobs useless.`}};const u={parse(e){const t=(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(e);const n=Array.isArray(t)&&t.every(e=>typeof e===`string`);return n?t:undefined},wants:`the list of shards`,remedy:"Set it to the `shards` output of `plan-shards`, unchanged."};const d={..._core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsField */ .g0,parse:t=>(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(t).flatMap(t=>_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsField */ .g0.parseItem(t)??[])};const startJobInputs={reportFile:{name:`report-file`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,description:`Report with the list: of the plan, or of the purge whose list is warmed. Without it, the other inputs are checked, and nothing begins.`},shard:_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runInputs */ .H.shard,earlier:{name:`earlier`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,description:"With `report-file`: folder with what an earlier attempt of this job kept, if there was one: `started.json`, `report.json` and `earlier.json`."},keep:{name:`keep`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,description:"With `report-file`: folder of the report of the step that sends. `earlier.json` is written there if that step resumes an earlier attempt."},listAttempt:{name:`list-attempt`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1,1e6),group:`run`,description:"With `report-file`: `github.run_attempt` of the job that made the list. If it is that of this job, everything is sent, whatever an earlier attempt left."},purgeProvider:{name:`purge-provider`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,description:"Without `report-file`: provider of the purge whose list is warmed. The inputs that make that list, set as for the purge, are then checked: they must leave something to warm."},baseUrls:{..._core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionInputs */ .I.baseUrls,field:d},warmBaseUrls:{name:`warm-base-url`,field:d,group:`list`,default:``,description:"URLs that replace those of `base-url` in the list, line by line. Default: the list stays as it is."}};const joinShardsInputs={reports:{name:`reports`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,required:true,description:"Folder with the artifacts: `<artifact-name>-plan-<artifact-end>`, and for each shard `<artifact-name>-started-1-<artifact-end>`, `<artifact-name>-shard-1-<artifact-end>` and so on. If there is only the plan, its report may be in the folder itself."},artifactName:{name:`artifact-name`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,required:true,description:`What the names of these folders begin with. Other folders are ignored.`},artifactEnd:{name:`artifact-end`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,default:``,description:"What they end with: provider, mode and the first 8 digits of `list-checksum`, so that calls in one run do not mix."},listChecksum:{name:`list-checksum`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumField */ .IO,group:`run`,description:"The `list-checksum` output of the plan. A report of another list is refused. Empty if the plan made no list."},listAttempt:{name:`list-attempt`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1,1e6),group:`run`,description:"`github.run_attempt` of the job that plans. What a shard kept in an earlier attempt belongs to a list that was to be sent again, and does not count. Default: `1`, so that every attempt counts."},planResult:{name:`plan-result`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,default:``,description:"`needs.<job>.result` of the job that plans. It says why the report of that job is missing, if it is."},shards:{name:`shards`,field:u,group:`run`,required:true,description:"The `shards` output of `plan-shards`."},dryRun:{name:`dry-run`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,group:`run`,default:`false`,description:"`true` if only the plan was wanted."},summary:{name:`summary`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,group:`run`,default:`true`,description:"`false`: do not write a job summary."}};function jobResult(e,t){return{name:e,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,required:true,description:`\`needs.<job>.result\` of the job that ${t}. The step fails unless both are \`success\`.`}}function jobReport(e,t){return{name:e,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`run`,required:true,description:`Path of the report of the job that ${t}. The summary says if it is missing.`}}const joinRunsInputs={purgeReport:jobReport(`purge-report`,`purges`),purgeResult:jobResult(`purge-result`,`purges`),warmReport:jobReport(`warm-report`,`warms`),warmResult:jobResult(`warm-result`,`warms`)};const sandboxInputs={port:{name:`port`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(0,65535),group:`run`,default:`0`,description:"Port to listen on, on this machine only. `0` takes a free port."},faults:{name:`faults`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .linesField */ .Qz,group:`run`,default:``,description:`Names of prepared faults, one a line (docs/sandbox.md). More can be added while the sandbox runs.`},latency:{name:`latency`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(0,999999),group:`run`,default:`0`,description:`Delay of every answer, in milliseconds.`},strictHosts:{name:`strict-hosts`,field:_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,group:`run`,default:`false`,description:"`true`: vendors that accept URLs of any host refuse those of hosts that they do not serve."}};

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

/***/ 73032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ confirmPlan),
/* harmony export */   X: () => (/* binding */ announcePlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _action_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45258);
/* harmony import */ var _http_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25489);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20356);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49945);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77511);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22870);
/* harmony import */ var _plain_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69005);
const l=15e3;async function announcePlan({toRemember:e,...t},n){if(e===undefined)return t;const{key:r,entry:i}=e;const{describeUnwritten:a}=await __webpack_require__.e(/* import() */ 8181).then(__webpack_require__.bind(__webpack_require__, 28181));const{store:o}=await openStore(n);const s=await o.save({key:r,text:i});if(s.state===`saved`)return{...t,memory:{key:r}};return addSaid(t,a(s,`announce`))}async function confirmPlan(e,t){const n=e.memory?.key;if(n===undefined||e.dryRun)return e;const{deriveKeysLike:r}=await __webpack_require__.e(/* import() */ 2611).then(__webpack_require__.bind(__webpack_require__, 12611));const{openMemory:i}=await __webpack_require__.e(/* import() */ 6864).then(__webpack_require__.bind(__webpack_require__, 46864));const{store:a,clock:o,context:s}=await openStore(t);const c=r(n,s);if(c===undefined)return e;const l=i({...{keys:c,store:a,clock:o,rules:{}},findNewestKey:async()=>undefined});const u=e.tasks.flatMap(({batch:e})=>e.targets);const d=u.filter(({proof:e})=>e?.verdict===`stale`);const f={tasks:e.tasks,stale:d};const p=await l.confirm({key:n,targets:u,ofSameRun:true},f);return addSaid({...e,memory:{key:l.key()}},p)}async function openStore({keepSecret:u,network:d}){const{openCacheStore:f}=await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 97649));const p=(0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .createSystemClock */ .g)();const m=(0,_action_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)({env:process.env,readText:_system_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR,workingDirectory:process.cwd()});const h=(0,_plain_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .toPlainEnvironment */ .f)((0,_http_network_js__WEBPACK_IMPORTED_MODULE_2__/* .withNetwork */ .pc)(process.env,d));const g=f({...{clock:p,context:m,env:h,keepSecret:u,exec:_system_exec_js__WEBPACK_IMPORTED_MODULE_4__.execProgram,signal:_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W},program:process.execPath,script:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1]??``),`memory-helper.js`),deadline:p.now()+l});return{store:g,clock:p,context:m}}function addSaid(e,t){return{...e,notices:[...e.notices,...t.notices],remarks:[...e.remarks,...t.remarks]}}

/***/ }),

/***/ 88456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45657);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28583);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90979);
function readReport(e){const t=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(e,_system_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextBytes */ .vV);return`text`in t?parseReport(t.text):undefined}function parseReport(e){const n=_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFile */ .JY.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(e));return n.success?toReport(n.data):undefined}function toReport({status:e,passes:t,counts:n,...r}){return{...r,startedAt:toMilliseconds(r.startedAt),finishedAt:toMilliseconds(r.finishedAt),tasks:r.tasks.map(toTask)}}function toTask({batch:e,urls:t,targets:n,submittedAt:r,finishedAt:i,...a}){return{...a,batch:{checksum:e,targets:n,...n.length===t?{}:{sent:t}},...r===undefined?{}:{submittedAt:toMilliseconds(r)},...i===undefined?{}:{finishedAt:toMilliseconds(i)}}}function toMilliseconds(t){return (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(t)??0}

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

/***/ 49945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execProgram: () => (/* binding */ execProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
function execProgram(t,n,{cwd:r,env:i,signal:a,onOutput:o}){return new Promise((s,c)=>{if(a?.aborted){c(a.reason);return}const l=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(t,n,{cwd:r,env:i,stdio:[`ignore`,`pipe`,`pipe`],detached:true});const u=[];const d=[];const abort=()=>{endGroup(l);c(a?.reason)};a?.addEventListener(`abort`,abort,{once:true});l.stdout.on(`data`,o??(e=>u.push(e)));l.stderr.on(`data`,e=>d.push(e));l.once(`error`,c);l.once(`close`,e=>{a?.removeEventListener(`abort`,abort);s({exitCode:e??1,stdout:Buffer.concat(u),stderr:Buffer.concat(d).toString(`utf8`)})})})}function endGroup(e){e.stdout.destroy();e.stderr.destroy();e.unref();if(e.pid===undefined)return;try{process.kill(-e.pid,`SIGKILL`)}catch{e.kill(`SIGKILL`)}}

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