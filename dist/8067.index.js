"use strict";
exports.id = 8067;
exports.ids = [8067,8469];
exports.modules = {

/***/ 67750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPathBelow),
/* harmony export */   e: () => (/* binding */ toDiskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73786);
function toDiskPath(n,r,{toNamespacedPath:i}=node_path__WEBPACK_IMPORTED_MODULE_0__){const a=r===``?n:`${n}/${r}`;return Buffer.from((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePathBytes */ .XW)(i(a)))}function toPathBelow(t,n,{relative:r,sep:i}=node_path__WEBPACK_IMPORTED_MODULE_0__){return r(t,n).split(i).join(`/`)}

/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashServedFiles: () => (/* binding */ hashServedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _system_turn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63079);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67750);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68469);
const d=1024*1024;const f=256;async function hashServedFiles(e,{context:{workspace:t},signal:n}){const r=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(t,e.root);try{const{files:a,symlinks:o}=await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__.walkFolder)(r,n);const s=[e.manifest,e.manifestOutput].map((e=``)=>(0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPathBelow */ ._)(r,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(t,e)));const c=a.filter(e=>!s.includes(e));return{symlinks:o,manifest:await hashFiles(r,c,n)}}catch(e){n.throwIfAborted();throw toSourceError(e)}}function toSourceError(e){if(!(e instanceof Error)||!(`syscall`in e))return e;return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8(`source-unreadable`,`The files under \`root\` cannot be read: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(e.message,300)}.`,{input:`root`,remedy:"Set `root` to the folder of the built site, and build it before this step."})}async function hashFiles(e,t,n){const r=new Map;const i=new Uint8Array(d);for(const[a,o]of t.entries()){if(a%f===0)await (0,_system_turn_js__WEBPACK_IMPORTED_MODULE_7__/* .nextTurn */ .t)();n.throwIfAborted();r.set(o,await hashFile((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toDiskPath */ .e)(e,o),i))}return r}async function hashFile(i,a){const o=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(`sha256`);const c=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(i,`r`);let l=true;try{for(;;){const e=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(c,a);if(e===0)return o.digest(`hex`);if(l)hideGzipTime(a);l=false;o.update(a.subarray(0,e));if(e===a.length)await (0,_system_turn_js__WEBPACK_IMPORTED_MODULE_7__/* .nextTurn */ .t)()}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(c)}}function hideGzipTime(e){if(e[0]===31&&e[1]===139&&e[2]===8)e.fill(0,4,8)}

/***/ }),

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