export const id = 8181;
export const ids = [8181];
export const modules = {

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   bX: () => (/* binding */ describeOtherRules),
/* harmony export */   describeUnwritten: () => (/* binding */ describeUnwritten),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
const silence={notices:[],remarks:[]};const n=`so every file counts as changed`;const r={files:"Set `manifest` to the previous build's manifest to compare without the cache.",head:"Use `base: last-success` to compare without the cache."};function describeUnknown(e,t){switch(e.state){case`miss`:return{notices:[],remarks:[`No earlier run is remembered for this branch and these inputs, ${n}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`]};case`unavailable`:case`denied`:return{notices:[],remarks:[`The memory cannot be read (${e.why}), ${n}. ${r[t]}`]};case`failed`:case`skipped`:return{notices:[`The memory could not be read (${e.why}), ${n}. ${r[t]}`],remarks:[]}}}function describeLostCommit(e,t){return`The commit that was purged for last (${e}) cannot be compared, ${n}. ${t}`}const describeOvertaken={notices:[],remarks:[`Since the run that is remembered for this branch, this cache was purged for another branch or by a runner with another compression, ${n}.`]};function describeOtherRules(e){if(e.length===0)return silence;const r=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(e.map(e=>`\`${e}\``));return{notices:[],remarks:[`${r} changed since the run that is remembered, and with it the URLs of files, ${n}. URLs that only the earlier inputs gave are not listed: to purge them as well, purge everything once with \`purge-type: all\`.`]}}function describeUnwritten({state:e,why:t},n){if(e===`unavailable`||e===`skipped`)return silence;if(n===`settle`){const e=`What succeeded could not be remembered (${t}): the next run lists the same files again.`;return{notices:[e],remarks:[]}}return{notices:[`The memory could not be written (${t}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`],remarks:[]}}function describeUnresumed(e){const t=e.state===`miss`?`another run has written it since`:e.why;const n=`What this run confirmed is not remembered (${t}): the next run lists the same files again.`;return{notices:[],remarks:[n]}}function describeUnconfirmed(t){if(t===0)return[];const n=t===1?`1 file is`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(t)} files are`;return[`${n} remembered as not confirmed: the next run lists them again.`]}

/***/ })

};
