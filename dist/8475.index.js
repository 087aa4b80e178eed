"use strict";
exports.id = 8475;
exports.ids = [8475,8181];
exports.modules = {

/***/ 40446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addDoubtful)
/* harmony export */ });
function addDoubtful(e,{doubtful:t,isThere:n}){const{paths:r,deleted:i,added:a}=e;const o=new Set(r);const s=t.filter(e=>!o.has(e));const c=t.filter(e=>!n(e));return{paths:s.length===0?r:[...new Set([...r,...s])].sort(),deleted:new Set([...i,...c]),added:new Set([...a,...t.filter(n)]),inDoubt:new Set(s)}}

/***/ }),

/***/ 78475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSinceLastPurge: () => (/* binding */ findSinceLastPurge)
/* harmony export */ });
/* harmony import */ var _core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92734);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10409);
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40446);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);
async function findSinceLastPurge(t,n){const{deps:r,selection:a,rangeDeps:o}=n;const{source:s}=o;const c=await (0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHead */ .tK)(t.head,s);const l=await r.openMemory();const u=await l.recall(`head`);r.signal.throwIfAborted();const d=await compareRemembered(u,{head:c,source:s});const f=await compareSince(t,{...n,head:c,recalled:u,remembered:d});const{changes:p,all:m,doubtful:h}=f;const g=u.isOutdated?undefined:d.base;const _=m!==undefined&&p.paths.length-p.deleted.size>=m.size;const v=u.entry?.forms;return{changes:p,skipped:f.skipped,...a.findsUnchanged===true?{allPaths:[...m??[]]}:{},build:{head:c},...v===undefined?{}:{formsBefore:v},record:{kind:s.kind,base:g??(0,_core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTreeBeside */ .i)(c),head:c,decision:describe(t.why,{base:g,head:c,doubtful:h})},notices:[...u.notices,...f.notices],remarks:[...u.remarks,...d.remarks],..._?{listsAll:true}:{}}}async function compareSince(e,t){const{head:n,recalled:r,remembered:i,selection:a,rangeDeps:o,place:c}=t;const u=toRepositoryPaths(r.entry?.doubtful??[],c);const d=r.isOutdated?undefined:i.trees;const f=d===undefined||u.length>0||a.findsUnchanged===true;const p=f?await o.source.compare({head:n}):undefined;const m=p&&new Set(p.changes.paths);const{changes:h,skipped:g,notices:_=[]}=d??p??{changes:l,skipped:[]};const v=d===undefined?await findGone(e,t):l.deleted;return{changes:(0,_doubtful_js__WEBPACK_IMPORTED_MODULE_4__/* .addDoubtful */ .H)(addDeleted(h,v),{doubtful:u,isThere:e=>m?.has(e)===true}),skipped:g,notices:_,all:m,doubtful:u.length}}const l={paths:[],deleted:new Set,added:new Set};async function compareRemembered({entry:e},{head:t,source:i}){const a=e?.head;if(a===undefined)return{remarks:[]};try{await i.obtain([{name:t,input:`head`},{name:a,input:`base`}]);return{base:a,trees:await i.compare({base:a,head:t}),remarks:[]}}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8))throw e;return{remarks:[(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLostCommit */ .lb)((0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(a),(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(e.message,300))]}}}async function findGone({base:{own:e},head:t,why:n},{remembered:i,rangeDeps:o,deps:s}){if(i.trees!==undefined)return i.trees.changes.deleted;if(e===undefined||e.how===`every-file`)return l.deleted;try{const r=await (0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .Ss)({base:e,head:t,why:n},o);if(r.base===undefined)return l.deleted;return(await o.source.compare(r)).changes.deleted}catch(e){if(!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8))throw e;s.logger.debug(`What the event deleted is not known: ${e.message}`);return l.deleted}}function addDeleted(e,t){if(t.size===0)return e;const{paths:n,deleted:r,added:i}=e;return{added:i,paths:[...new Set([...n,...t])].sort(),deleted:new Set([...r,...t])}}function toRepositoryPaths(e,t){return e.filter(e=>e.startsWith(t)).map(e=>e.slice(t.length))}function describe(e,{base:n,head:r,doubtful:i}){const a=n===undefined?`every file of ${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(r)}`:`${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(n)}..${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(r)}`;const s=i===0?``:`, and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .groupDigits */ .K9)(i)} that no run confirmed since`;return`${e}: ${a}${s}.`}

/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   describeUnwritten: () => (/* binding */ describeUnwritten),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
const silence={notices:[],remarks:[]};const t=`so every file counts as changed`;const n={files:"Set `manifest` to the previous build's manifest to compare without the cache.",head:"Use `base: last-success` to compare without the cache."};const r="This run is probably not remembered either: if the next one takes its changes back, purge everything once with `purge-type: all`.";function describeUnknown(e,i){switch(e.state){case`miss`:return{notices:[],remarks:[`No earlier run is remembered for this branch and these inputs, ${t}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`]};case`unavailable`:case`denied`:return{notices:[],remarks:[`The memory cannot be read (${e.why}), ${t}. ${n[i]}`]};case`failed`:case`skipped`:return{notices:[`The memory could not be read (${e.why}), ${t}. ${n[i]} ${r}`],remarks:[]}}}function describeLostCommit(e,n){return`The commit that was purged for last (${e}) cannot be compared, ${t}. ${n}`}const describeOvertaken={notices:[],remarks:[`Since the run that is remembered for this branch, this cache was purged for another branch or environment, or by a runner with another compression, ${t}.`]};function describeUnwritten({state:e,why:t},n){if(e===`unavailable`||e===`skipped`)return silence;if(n===`settle`){const e=`What succeeded could not be remembered (${t}): the next run lists the same files again.`;return{notices:[e],remarks:[]}}return{notices:[`The memory could not be written (${t}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`],remarks:[]}}function describeUnresumed(e){const t=e.state===`miss`?`another run has written it since`:e.why;const n=`What this run confirmed is not remembered (${t}): the next run lists the same files again.`;return{notices:[],remarks:[n]}}function describeUnconfirmed(t){if(t===0)return[];const n=t===1?`1 file is`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(t)} files are`;return[`${n} remembered as not confirmed: the next run lists them again.`]}

/***/ })

};
;