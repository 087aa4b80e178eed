"use strict";
exports.id = 8181;
exports.ids = [8181];
exports.modules = {

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