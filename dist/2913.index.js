"use strict";
exports.id = 2913;
exports.ids = [2913];
exports.modules = {

/***/ 32913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainSubmodule: () => (/* binding */ explainSubmodule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77511);
const o=1024*1024;async function explainSubmodule(e,t,{context:{workspace:a}}){const{root:o}=t;const c=e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz||e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8&&e.problems.some(({code:e})=>s.has(e));const l=c&&o!==``?await findSubmodule(o,a):undefined;if(l===undefined)return e;const name=e=>(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(e,100);const u=l.folder===o?``:` lies in \`${name(l.folder)}\`, which`;const d=`\`root\` (${name(o)})${u} is a git submodule`;if(l.isBare)return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`nothing-matches`,`${d} that is not checked out: its folder is empty.`,{input:`root`,remedy:"Set `submodules: true` for `actions/checkout`, or `recursive` if it is part of another submodule. A private one also needs a `token` that may read it."});if(!wantsCommits(t))return e;return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`nothing-matches`,`${d}, and commits of this repository do not say which of its files changed.`,{input:`root`,remedy:"Use `source: manifest` without `base` and `head`: the files themselves are then compared with those that were purged for last."})}function wantsCommits({source:e,base:t,head:n}){if(e===`manifest`||e===`all`)return false;return e!==`auto`||t!==undefined||n!==undefined}const s=new Set([`nothing-matches`,`source-unreadable`]);async function findSubmodule(e,n){const r=e.split(`/`);const i=r.map((e,t)=>r.slice(0,t).join(`/`));const a=i.flatMap(e=>listModules(e,n));const o=a.filter(t=>`${e}/`.startsWith(`${t}/`));const s=await Promise.all(o.map(async e=>({folder:e,isBare:await isBare((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,e))})));return s.find(({isBare:e})=>e)??s[0]}function listModules(e,n){const r=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,e,`.gitmodules`),o);if(!(`text`in r))return[];return[...r.text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)"?[ \t]*\r?$/gim)].map(([,t=``])=>e===``?t:`${e}/${t}`)}async function isBare(t){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(t).catch(()=>[])).length===0}

/***/ })

};
;