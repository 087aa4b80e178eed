"use strict";
exports.id = 4345;
exports.ids = [4345];
exports.modules = {

/***/ 44345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteRebuilt: () => (/* binding */ noteRebuilt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73786);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77511);
/* harmony import */ var _could_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27527);
/* harmony import */ var _disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22806);
/* harmony import */ var _disk_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68469);
const c=100;const l=8*1024*1024;const u=`node_modules`;async function noteRebuilt({changes:e},{source:i,comparison:o}){const{root:c,place:l,deps:u,selection:d}=o;const f=(0,_could_match_js__WEBPACK_IMPORTED_MODULE_3__/* .createServedTest */ .Mf)(d);if(c===undefined||c===``)return[];if(e.paths.some(e=>f(l+e)))return[];const p=await i.listBlobs(c);if(p.size===0)return[];const m=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(u.context.workspace,c);const{files:h}=await (0,_disk_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__.walkFolder)(m,u.signal).catch(()=>({files:[]}));const g=`${l}${c}/`;const _=h.filter(e=>f(g+e)).sort();const v=findOther(_,{folder:m,blobs:p});if(v===undefined)return[];return[`Nothing below \`root\` changed in commits, but ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_7__/* .displayPath */ .Gt)(g+v),200)} is not as it is committed. If the site is built in the job, use \`source: manifest\`, which compares the built files; commits do not say when these change.`]}function findOther(e,{folder:n,blobs:r}){const i=[...r].filter(([,e])=>e===``).map(([e])=>`${e}/`);const isBeside=e=>e.split(`/`).some(e=>(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_4__.isHidden)(e)||e===u)||i.some(t=>e.startsWith(t));const a=e.find(e=>!r.has(e)&&!isBeside(e));if(a!==undefined)return a;const s=e.filter(e=>e.endsWith(`.html`)).slice(0,c);return s.find(e=>isOther((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(n,e),r.get(e)))}function isOther(e,t){const n=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(e,l);if(t===undefined||!(`bytes`in n))return false;const r=Buffer.from(n.bytes);const a=Buffer.from(r.toString(`latin1`).replaceAll(`\r
`,`
`),`latin1`);return[r,a].every(e=>toBlobId(e,t.length)!==t)}function toBlobId(t,n){const r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(n===40?`sha1`:`sha256`);return r.update(`blob ${t.length}\0`).update(t).digest(`hex`)}

/***/ })

};
;