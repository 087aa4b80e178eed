export const id = 729;
export const ids = [729];
export const modules = {

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRoot: () => (/* binding */ checkRoot)
/* harmony export */ });
/* unused harmony export isFolder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
// The folder that is served, as the disk has it.




/** Throws SourceError `nothing-matches` if it is not there: nothing could ever match. */
async function checkRoot(root, { context: { workspace } }) {
    if (root === '' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, root))))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('nothing-matches', `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(root, 100)}) is not a folder.`, {
        input: 'root',
        remedy: 'Set `root` to the folder of the built site, and build it before this step.',
    });
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
