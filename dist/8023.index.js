"use strict";
exports.id = 8023;
exports.ids = [8023,2806,8469];
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

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAllFiles: () => (/* binding */ findAllFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31329);
/* harmony import */ var _core_patterns_path_matcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58516);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
/* harmony import */ var _compare_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22806);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67750);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68469);
async function findAllFiles(e,{context:{workspace:t},signal:n}){const r=e.map(_core_patterns_path_matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePatterns */ .x);const matches=e=>r.some(t=>t(e));const i=await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .listFolder */ .b)(t,``);const a=await keepFolders(listSearchFolders(e.flat(),i.folders),t);const s=await walk(a,{workspace:t,signal:n});const l=[...i.files,...i.symlinks,...s].filter(e=>matches(e)&&!isGitInternal(e));const d=await findSymlinks(l,t);const p=l.filter(e=>!d.has(e));const m=l.filter(e=>d.has(e));const h=p.find(e=>!e.isWellFormed());if(h!==undefined)throw toNameError((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(h));return{changes:{paths:p.sort(),deleted:new Set,added:new Set},skipped:m.sort().map(e=>({path:e,reason:`symlink`})),record:{kind:`all`,decision:`Every file in the workspace that \`files\` matches: ${(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .countFiles */ .Dc)(p.length)}.`},notices:[]}}function isGitInternal(e){return/(?:^|\/)\.git(?:\/|$)/.test(e)}function listSearchFolders(e,t){const n=e.map(_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY).filter(({negates:e})=>!e).flatMap(({alternatives:e})=>e).flatMap(e=>{const n=e.split(`/`);const i=n.findIndex(e=>!(0,_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteral */ .c$)(e));const o=n.slice(0,i===-1?-1:i);if(o.length>0)return o[0]===`.git`?[]:[o.map(_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE).join(`/`)];return n.length===1&&n[0]!==`**`?[]:t});return[...new Set(n)]}async function keepFolders(t,n){const r=[];for(const i of t){const t=[...listParents(i),i];const a=await Promise.all(t.map(t=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(`${n}/${t}`).catch(()=>undefined)));if(a.every(e=>e?.isDirectory()))r.push(i)}return r}function toSearchLine(e){const t=node_path__WEBPACK_IMPORTED_MODULE_1__.sep===`/`?e.replaceAll(`\\`,`\\\\`):e;return`${t.replaceAll(/[*?[]/g,`[$&]`).replaceAll(/[\r\n]/g,`?`)}/**`}async function walk(e,{workspace:t,signal:n}){if(e.length===0)return[];const{create:r}=await __webpack_require__.e(/* import() */ 9435).then(__webpack_require__.bind(__webpack_require__, 59435));const i=e.map(e=>toSearchLine(`${t}/${e}`));const a=await r(i.join(`
`),{followSymbolicLinks:false,implicitDescendants:false,matchDirectories:false});try{const e=[];for await(const r of a.globGenerator()){n.throwIfAborted();e.push((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBelow */ ._)(t,r))}return e}catch(e){n.throwIfAborted();throw toWalkError(e instanceof Error?e:new Error(`unknown error`),t)}}function toWalkError(e,t){const n=`path`in e&&typeof e.path===`string`?e.path:``;if(n.includes(`�`))return toNameError((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBelow */ ._)(t,n));return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c8(`source-unreadable`,`The files of the workspace cannot be listed: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(e.message,300)}.`,{input:`files`,remedy:"Make the folder readable, or narrow `files` to other folders."})}function toNameError(e){return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c8(`source-unreadable`,`\`source: all\` cannot read a name that is not UTF-8: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(e,300)}.`,{input:`files`,remedy:"Compare commits with `source: git`, which reads any name, or rename the file."})}async function findSymlinks(e,n){const r=new Set;for(const i of new Set(e.map(e=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(e)))){const{symlinks:e}=await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .listFolder */ .b)(n,i===`.`?``:i);for(const t of e)r.add(t)}return r}function listParents(e){const n=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(e);return n===`.`?[]:[...listParents(n),n]}

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