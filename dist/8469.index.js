"use strict";
exports.id = 8469;
exports.ids = [8469];
exports.modules = {

/***/ 68469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder),
/* harmony export */   walkFolder: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67750);
async function walkFolder(e,t){const n=[];const r=[];const i=[``];for(let a=i.pop();a!==undefined;a=i.pop()){t.throwIfAborted();const o=await listFolder(e,a);for(const e of o.files)n.push(e);for(const e of o.symlinks)r.push(e);for(const e of o.folders)i.push(e)}return{files:n,symlinks:r}}async function listFolder(r,i){const a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toDiskPath */ .e)(r,i),{withFileTypes:true,encoding:`buffer`});const pick=e=>a.filter(e).map(({name:e})=>(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(e)).filter(e=>e!==`.git`).map(e=>i===``?e:`${i}/${e}`);return{files:pick(e=>e.isFile()),symlinks:pick(e=>e.isSymbolicLink()),folders:pick(e=>e.isDirectory())}}

/***/ })

};
;