"use strict";
exports.id = 2474;
exports.ids = [2474];
exports.modules = {

/***/ 92474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLinked: () => (/* binding */ findLinked)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67750);
const i=1e3;async function findLinked(a,{changed:o,isServed:s,workspace:c}){if(a.length===0||o.length===0)return[];const l=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(c);const u=[];for(const d of a.slice(0,i)){const i=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toDiskPath */ .e)(c,d)).catch(()=>undefined);if(i===undefined)continue;const a=(0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toPathBelow */ ._)(l,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(i));const f=o.map(e=>findRest(e,a)).filter(e=>e!==undefined);if(f.some(e=>s(d+e)))u.push({path:d,reason:`symlink`})}return u}function findRest(e,t){if(t===``)return`/${e}`;if(e===t)return``;return e.startsWith(`${t}/`)?e.slice(t.length):undefined}

/***/ })

};
;