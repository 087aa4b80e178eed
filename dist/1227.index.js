export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 51227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpMemory: () => (/* binding */ helpMemory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83240);
/* harmony import */ var _sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93978);



async function helpMemory() {
    const [verb = '', key = ''] = process.argv.slice(2);
    const answer = await work(verb, key).catch((error) => ({ state: 'broken', why: String(error) }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFile */ .t, JSON.stringify(answer));
}
async function work(verb, key) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())
        return { state: 'unavailable' };
    if (verb === 'restore') {
        const found = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)([_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$], key, [], {}, true);
        return found === undefined ? { state: 'missed' } : { state: 'restored', key: found };
    }
    const id = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)([_sources_memory_helper_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$], key, {}, true);
    return { state: id === -1 ? 'refused' : 'saved' };
}


/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
const entryFile = 'manifest.json';
const answerFile = 'answer.json';


/***/ })

};
