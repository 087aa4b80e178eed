"use strict";
exports.id = 4210;
exports.ids = [4210];
exports.modules = {

/***/ 34210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashServedFile: () => (/* binding */ hashServedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77511);
const r=10*1024*1024;function hashServedFile(i,a){const o=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(a,i),r);return o===undefined?undefined:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(`sha256`,o)}

/***/ })

};
;