"use strict";
exports.id = 1227;
exports.ids = [1227];
exports.modules = {

/***/ 51227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpMemory: () => (/* binding */ helpMemory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83240);
/* harmony import */ var _sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93978);
async function helpMemory(){const[t=``,n=``]=process.argv.slice(2);const r=await work(t,n).catch(e=>({state:`broken`,why:String(e)}));await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFile */ .t,JSON.stringify(r))}async function work(e,i){if(!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())return{state:`unavailable`};if(e===`restore`){const e=await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)([_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$],i,[],{},true);return e===undefined?{state:`missed`}:{state:`restored`,key:e}}const o=await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)([_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$],i,{},true);return{state:o===-1?`refused`:`saved`}}

/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
const entryFile=`manifest.json`;const answerFile=`answer.json`;

/***/ })

};
;