export const id = 2806;
export const ids = [2806];
export const modules = {

/***/ 22806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YW: () => (/* binding */ checkShrunk),
/* harmony export */   checkServed: () => (/* binding */ checkServed),
/* harmony export */   ew: () => (/* binding */ diffManifests),
/* harmony export */   isHidden: () => (/* binding */ isHidden),
/* harmony export */   toWorkspacePath: () => (/* binding */ toWorkspacePath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);



function diffManifests(before, after) {
    const present = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    const deleted = [...before.keys()].filter((path) => !after.has(path));
    return {
        paths: [...present, ...deleted].sort(),
        deleted: new Set(deleted),
        added: new Set(before.size === 0 ? [] : present.filter((path) => !before.has(path))),
    };
}
function toWorkspacePath(root, path) {
    return root === '' ? path : `${root}/${path}`;
}
function checkShrunk(root, before, after) {
    const earlier = before.size === 0 ? '' : `; the previous build had ${countFiles(before.size)}`;
    checkServed(root, [...after.keys()], earlier);
    if (after.size * 2 >= before.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${showRoot(root)} holds ${countFiles(after.size)}${earlier}, and a site that loses more than half of its files is more likely an incomplete build.`, { input: 'root', remedy: `${checkBuild} If it is, run once with \`purge-type: all\`.` });
}
const checkBuild = 'Check that the build before this step is complete.';
function showRoot(root) {
    return `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(root === '' ? '.' : root, 100)})`;
}
function checkServed(root, files, earlier = '') {
    if (!files.every((path) => isHidden(path.slice(path.lastIndexOf('/') + 1))))
        return;
    const [first] = files;
    const what = first === undefined
        ? 'no files'
        : `only files that nobody visits, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first), 100)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${showRoot(root)} holds ${what}${earlier}.`, {
        input: 'root',
        remedy: checkBuild,
    });
}
function isHidden(name) {
    return name.startsWith('.');
}
function countFiles(count) {
    return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(count)} ${count === 1 ? 'file' : 'files'}`;
}


/***/ })

};
