"use strict";
exports.id = 2806;
exports.ids = [2806];
exports.modules = {

/***/ 22806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YW: () => (/* binding */ checkShrunk),
/* harmony export */   checkServed: () => (/* binding */ checkServed),
/* harmony export */   ew: () => (/* binding */ diffManifests),
/* harmony export */   isHidden: () => (/* binding */ isHidden),
/* harmony export */   js: () => (/* binding */ countEvery),
/* harmony export */   toWorkspacePath: () => (/* binding */ toWorkspacePath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
function diffManifests(e,t){const n=[...t.keys()].filter(n=>e.get(n)!==t.get(n));const r=[...e.keys()].filter(e=>!t.has(e));return{paths:[...n,...r].sort(),deleted:new Set(r),added:new Set(e.size===0?[]:n.filter(t=>!e.has(t)))}}function countEvery({deleted:e,added:t},n){return{paths:[...n.keys(),...e].sort(),deleted:e,added:t}}function toWorkspacePath(e,t){return e===``?t:`${e}/${t}`}function checkShrunk(e,t,n){const a=t.size===0?``:`; the previous build had ${countFiles(t.size)}`;checkServed(e,[...n.keys()],a);if(n.size*2>=t.size)return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(`nothing-matches`,`${showRoot(e)} holds ${countFiles(n.size)}${a}, and a site that loses more than half of its files is more likely an incomplete build.`,{input:`root`,remedy:`${i} If it is, run once with \`purge-type: all\`.`})}const i=`Check that the build before this step is complete.`;function showRoot(e){return`\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(e===``?`.`:e,100)})`}function checkServed(e,a,o=``){if(!a.every(e=>isHidden(e.slice(e.lastIndexOf(`/`)+1))))return;const[s]=a;const c=s===undefined?`no files`:`only files that nobody visits, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(s),100)}`;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(`nothing-matches`,`${showRoot(e)} holds ${c}${o}.`,{input:`root`,remedy:i})}function isHidden(e){return e.startsWith(`.`)}function countFiles(t){return`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(t)} ${t===1?`file`:`files`}`}

/***/ })

};
;