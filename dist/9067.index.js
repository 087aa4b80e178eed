"use strict";
exports.id = 9067;
exports.ids = [9067];
exports.modules = {

/***/ 29067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainEmptySubmodule: () => (/* binding */ explainEmptySubmodule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77511);
const o=1024*1024;async function explainEmptySubmodule(e,{root:t},{context:{workspace:a}}){const o=e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz||e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8&&e.problems.some(({code:e})=>s.has(e));const c=o&&t!==``?await findEmptySubmodule(t,a):undefined;if(c===undefined)return e;const name=e=>(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(e,100);const l=c===t?``:` lies in \`${name(c)}\`, which`;return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`nothing-matches`,`\`root\` (${name(t)})${l} is a git submodule that is not checked out: its folder is empty.`,{input:`root`,remedy:"Set `submodules: true` for `actions/checkout`, or `recursive` if it is part of another submodule. A private one also needs a `token` that may read it."})}const s=new Set([`nothing-matches`,`source-unreadable`]);async function findEmptySubmodule(e,n){const r=e.split(`/`);const i=r.map((e,t)=>r.slice(0,t).join(`/`));const a=i.flatMap(e=>listModules(e,n));for(const r of a.filter(t=>`${e}/`.startsWith(`${t}/`)))if(await isBare((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,r)))return r;return undefined}function listModules(e,n){const r=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,e,`.gitmodules`),o);if(!(`text`in r))return[];return[...r.text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)"?[ \t]*\r?$/gim)].map(([,t=``])=>e===``?t:`${e}/${t}`)}async function isBare(t){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(t).catch(()=>[])).length===0}

/***/ })

};
;