"use strict";
exports.id = 1945;
exports.ids = [1945];
exports.modules = {

/***/ 31945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinShards: () => (/* binding */ joinShards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(21691);
// EXTERNAL MODULE: ./build/js/action/action-inputs.js
var action_inputs = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/js/action/open-outputs.js
var open_outputs = __webpack_require__(66290);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __webpack_require__(53356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __webpack_require__(11646);
// EXTERNAL MODULE: ./build/js/action/sub-action-inputs.js
var sub_action_inputs = __webpack_require__(15122);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/network.js
var network = __webpack_require__(25489);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 25 modules
var registry = __webpack_require__(37749);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/report/start-job.js
var start_job = __webpack_require__(71067);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/join-reports.js
const u=new Set([`dry-run`,`report-file`]);function joinReports(e){const{plan:t,shards:n,isRun:r}=e;if(!r)return t;const i=n.flatMap(e=>[...new Set([e.report,(0,start_job/* findSent */.KM)(e)].filter(e=>e!==undefined))]);const[a=t]=i;const s=n.map((t,n)=>findTasks(t,{index:n+1,request:e}));return{...t,dryRun:false,...t.inputs&&{inputs:t.inputs.filter(({name:e})=>!u.has(e))},wait:a.wait,failOn:a.failOn,confirmable:i.every(({confirmable:e})=>e),finishedAt:Math.max(t.finishedAt,...i.map(({finishedAt:e})=>e)),requests:i.reduce((e,{requests:t})=>e+t,t.requests),tasks:n.length===0?t.tasks.map(neverStarted):s.flat(),...joinSampled(i),shards:s.map((e,t)=>toShard(e,n[t]?.report)),notices:unique([t,...i].flatMap(({notices:e})=>e)),problems:uniqueProblems([t,...i].flatMap(({problems:e})=>e))}}function joinSampled(e){const t=e.flatMap(e=>e.sampled??[]);return t.length===0?{}:{sampled:t}}function toShard(e,t){return{counts:(0,task/* countTasks */.g6)(e),...t===undefined?{}:{status:(0,verdict/* computeVerdict */.z)(t).status},...t?.place===undefined?{}:{place:t.place}}}function neverStarted(e){const t=`Not sent: the run stopped before a shard was started.`;return{...e,problem:{code:`not-submitted`,message:t}}}function findTasks(e,{index:t,request:n}){const r=(0,start_job/* findSent */.KM)(e)?.tasks;if(r===undefined)return findUnreported(t,n);if(!(0,start_job/* isLost */.JD)(e))return r;const{shards:i,isCostly:c}=n;const l=(0,start_job/* describeLost */.Uk)({name:`Shard ${t}/${i.length}`,isCostly:c});return r.map(e=>{if(e.state!==`failed`&&e.state!==`unsent`)return e;const{failedTargets:t,...n}=e;return{...n,state:`unconfirmed`,problem:l}})}function findUnreported(r,{plan:o,shards:l,isCostly:u,checksum:d,toSent:f}){const p=(0,shard/* takeShard */.mt)((0,shard/* listPlanned */.F2)(o.tasks),{shard:{index:r,count:l.length},toSent:f});if(p.length===0)return[];const m={checksum:d((0,shard/* listText */.so)(p)),targets:p};const h=`Shard ${r}/${l.length}`;const g=l[r-1]??start_job/* noAttempt */.zI;return[(0,start_job/* isLost */.JD)(g)?{...(0,task/* toUnsent */.di)(m),state:`unconfirmed`,problem:(0,start_job/* describeLost */.Uk)({name:h,isCostly:u})}:{...(0,task/* toUnsent */.di)(m),problem:describeUnsent(h,g.report)}]}function describeUnsent(e,t){if(t!==undefined)return{code:`not-submitted`,message:`Not sent: ${e} stopped before it had a plan.`};return{code:`not-submitted`,message:`${e} did not start, so nothing of it was sent: its environment was refused, its job was cancelled, or it had no runner.`,remedy:`Use "Re-run failed jobs" to send it.`}}function unique(e){return[...new Set(e)]}function uniqueProblems(e){return[...new Map(e.map(e=>[`${e.code} ${e.message}`,e])).values()]}
// EXTERNAL MODULE: ./build/js/report/read-attempt.js
var read_attempt = __webpack_require__(19193);
// EXTERNAL MODULE: ./build/js/report/read-report.js
var read_report = __webpack_require__(88456);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __webpack_require__(93519);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __webpack_require__(76823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(20356);
// EXTERNAL MODULE: ./build/js/entries/plan-memory.js
var plan_memory = __webpack_require__(73032);
;// CONCATENATED MODULE: ./build/js/entries/join-shards.js
async function joinShards(){const e=(0,runner/* enterRunner */.$)(process.env,action_inputs/* actionInputs */.e[`join-shards`]);const{files:t}=(0,open_outputs/* openOutputs */.t)({...e,getInput:core/* getInput */.V4});const a=await joinReported(e).catch(e=>toEmptyReport((0,errors/* toProblems */.ek)(e)));process.exitCode=(0,runner/* leaveRunner */.G)(a,{...e,files:t})?0:1}async function joinReported({unknownInputs:r,logger:i,keepSecret:s}){for(const e of r.warnings)i.annotate({level:`warning`,message:e});const c=(0,read_values/* createValueReader */.bX)(core/* getInput */.V4);const u=(0,read_values/* readRows */.aK)(sub_action_inputs/* joinShardsInputs */.PV,c);const f=[...r.problems,...c.problems];if(f.length>0)throw new errors/* InputError */.dz(f);const{reports:_=``,shards:v=[],dryRun:x,listAttempt:C=1}=u;const w=(0,external_node_path_.resolve)(_);const folderOf=t=>(0,external_node_path_.join)(w,nameArtifact(t,u));const T=readOne(folderOf(`plan`))??readOne(w);if(T?.dryRun!==true)return toEmptyReport([describeMissingPlan(u)]);const E=v.map((e,t)=>{const n=folderOf(`started-${t+1}`);return (0,read_attempt/* readAttempt */.c)({folder:folderOf(`shard-${t+1}`),startedFolder:n,since:C})});checkLists({plan:T,shards:E},u.listChecksum);const{capabilities:D=[],toSent:O}=(0,registry/* findProvider */.l)(T.provider)??{};const k=T.tasks.flatMap(({batch:e})=>e.targets);const A=(0,start_job/* isCostly */.Di)(D,{mode:T.mode,targets:k});const j=joinReports({plan:T,shards:E,isRun:!x,isCostly:A,toSent:O,checksum:checksum/* checksum */.c});return await (0,plan_memory/* confirmPlan */.U)(j,{keepSecret:s,network:await (0,network/* readNetwork */.Lp)(process.env)})}function readOne(t){return (0,read_report/* readReport */.t)((0,external_node_path_.join)(t,`report.json`))}function toEmptyReport(e){const t=(0,clock/* createSystemClock */.g)().now();return (0,report/* emptyReport */._)({startedAt:t,finishedAt:t,problems:e})}function nameArtifact(e,{artifactName:t=``,artifactEnd:n}){return[t,e,n].filter(e=>e!==``).join(`-`)}function checkLists({plan:e,shards:t},n=e.listChecksum){const r=[[`the plan`,e],...t.flatMap(({report:e,earlier:n},r)=>{const i=`shard ${r+1}/${t.length}`;return[[i,e],[i,n]]})];const i=r.find(([,e])=>isOfOtherList(e,n));if(i===undefined)return;throw new errors/* InputError */.dz([{code:`list-changed`,input:`reports`,message:`\`reports\` has a report of another list (${i[0]}).`,remedy:"Use another `artifact-name` for each call in one run."}])}function isOfOtherList(e,t){return e!==undefined&&e.listChecksum!==``&&e.listChecksum!==t}function describeMissingPlan(e){switch(e.planResult){case`cancelled`:return{code:`cancelled`,message:`The plan was cancelled before it left a report.`,remedy:C};case`failure`:case`skipped`:return{code:`not-started`,message:`The job that plans left no report, so nothing was sent: its environment was refused, it had no runner, or it was lost.`,remedy:C};default:return{code:`input-invalid`,input:`reports`,message:`\`reports\` has no readable report in \`${(0,core_text/* oneLine */.TN)(nameArtifact(`plan`,e),200)}\`.`,remedy:"Download the artifacts of the plan and of every shard to this folder, and set `artifact-name` and `artifact-end` to what their names begin and end with."}}}const C=`See that job. To start over, use "Re-run failed jobs".`;

/***/ }),

/***/ 19193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readAttempt),
/* harmony export */   o: () => (/* binding */ renderMark)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28583);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77511);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88456);
/* harmony import */ var _start_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71067);
const l=1e4;const u=zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({attempt:zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()});function renderMark(e){return`${JSON.stringify({v:1,attempt:e})}\n`}function readAttempt({folder:t,startedFolder:d=t,since:f}){const p=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(t,`report.json`),_system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .longestTextBytes */ .vV);const m=(0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(t,`earlier.json`));const h=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(d,`started.json`),l);const g=`text`in p?(0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(p.text):undefined;const _=`text`in h?u.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(h.text)).data?.attempt:undefined;const v=numberAttempt(g);const y={report:g,earlier:m,isStarted:[p,h].some(e=>`text`in e||!e.isAbsent)};if((_??v??f)<f)return _start_job_js__WEBPACK_IMPORTED_MODULE_3__/* .noAttempt */ .zI;if(v===undefined||v>=(_??v))return y;const b=v<f?undefined:(0,_start_job_js__WEBPACK_IMPORTED_MODULE_3__/* .findSent */ .KM)(y);return{report:undefined,earlier:b,isStarted:true}}function numberAttempt(e){return Number(e?.place?.attempt??``)||undefined}

/***/ }),

/***/ 71067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ isCostly),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   KM: () => (/* binding */ findSent),
/* harmony export */   Uk: () => (/* binding */ describeLost),
/* harmony export */   VF: () => (/* binding */ decideStart),
/* harmony export */   zI: () => (/* binding */ noAttempt)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89736);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32647);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60952);
const noAttempt={report:undefined,earlier:undefined,isStarted:false};function isLost({isStarted:e,report:t}){return e&&t===undefined}function findSent({report:e,earlier:t}){return[e,t].find(e=>e!==undefined&&e.tasks.length>0)}function decideStart(e,{name:t,isCostly:i}){if(isLost(e)&&i)return{kind:`refuse`,problem:{...describeLost({name:t,isCostly:i}),remedy:r}};const a=findSent(e);if(a===undefined)return{kind:`send`};const{status:o}=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .computeVerdict */ .z)(a);if(o===`COMPLETED`||o===`ACCEPTED`)return{kind:`send`};const s=a.tasks.map(e=>sendFailedAgain(e,i));return{kind:`resume`,sent:a,again:{...a,tasks:s}}}function sendFailedAgain(e,n){const r=(0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .countTask */ .J4)(e).succeeded>0;if(e.state!==`failed`||r&&n)return e;const{failedTargets:i,...a}=e;return{...a,state:`unsent`}}const r=`Check what was received, in the console if there is one. Then use "Re-run all jobs" to send the whole list again, or start a new run with the URLs that are missing.`;function describeLost({name:e,isCostly:t}){return{code:`unconfirmed`,message:`${e} started and left no report, so it is unknown what was sent.`,remedy:t?`Check what was received, in the console if there is one. "Re-run failed jobs" does not send it again, because that may cost twice; "Re-run all jobs" sends the whole list.`:`Use "Re-run failed jobs" to send it again, which does no harm.`}}function isCostly(t,{mode:n,targets:r}){const i=new Set(r.map(({kind:e})=>e));const a=t.filter(e=>e.mode===n&&i.has(e.accepts));return a.length===0||a.some(_core_capability_js__WEBPACK_IMPORTED_MODULE_2__/* .costsAgain */ .RL)}

/***/ })

};
;