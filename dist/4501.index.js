"use strict";
exports.id = 4501;
exports.ids = [4501,2806,8469];
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

/***/ }),

/***/ 40446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addDoubtful)
/* harmony export */ });
function addDoubtful(e,{doubtful:t,isThere:n}){const{paths:r,deleted:i,added:a}=e;const o=new Set(r);const s=t.filter(e=>!o.has(e));const c=t.filter(e=>!n(e));return{paths:s.length===0?r:[...new Set([...r,...s])].sort(),deleted:new Set([...i,...c]),added:new Set([...a,...t.filter(n)]),inDoubt:new Set(s)}}

/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBuildChanges: () => (/* binding */ findBuildChanges)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72354);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22806);
/* harmony import */ var _disk_hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40446);
async function findBuildChanges(e,t){const{root:r}=e;const i=await t.openMemory();const[a,{manifest:c,symlinks:l}]=await Promise.all([i.recall(`files`),(0,_disk_hash_files_js__WEBPACK_IMPORTED_MODULE_1__.hashServedFiles)(e,t)]);t.signal.throwIfAborted();const u=a.entry?.files??new Map;if(e.purgesEverything!==true)(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShrunk */ .YW)(r,u,c);const d=compareBuild(c,{root:r,recalled:a,before:u});const place=e=>(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__.toWorkspacePath)(r,e);const f=d.paths.length-d.deleted.size>=c.size;return{changes:d,...e.findsUnchanged===true?{allPaths:[...c.keys()].map(place)}:{},manifest:c,build:{files:c},...a.entry?.forms===undefined?{}:{formsBefore:a.entry.forms},skipped:l.map(e=>({path:place(e),reason:`symlink`})),record:{kind:`manifest`,decision:describe(d,{recalled:a,count:c.size})},notices:a.notices,remarks:a.remarks,...f?{listsAll:true}:{}}}function compareBuild(t,{root:n,recalled:i,before:o}){const s=(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .diffManifests */ .ew)(o,t);const l=i.isOutdated?(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .countEvery */ .js)(s,t):s;const u=n===``?0:n.length+1;return (0,_doubtful_js__WEBPACK_IMPORTED_MODULE_2__/* .addDoubtful */ .H)((0,_core_change_js__WEBPACK_IMPORTED_MODULE_3__/* .placeChanges */ .X)(l,n),{doubtful:i.entry?.doubtful??[],isThere:e=>t.has(e.slice(u))})}function describe({paths:e},{recalled:{entry:n,isOutdated:r},count:a}){const o=`${(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .countFiles */ .Dc)(a)} under \`root\``;if(n===undefined||r)return`${o}: every one counts as changed.`;const s=n.doubtful.length;const c=s===0?``:`, with ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(s)} that no run confirmed yet`;return`${o} compared with the build of the last purge: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(e.length)} ${e.length===1?`differs`:`differ`}${c}.`}

/***/ })

};
;