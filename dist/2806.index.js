export const id = 2806;
export const ids = [2806];
export const modules = {

/***/ 22806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YW: () => (/* binding */ checkShrunk),
/* harmony export */   ew: () => (/* binding */ diffManifests),
/* harmony export */   toWorkspacePath: () => (/* binding */ toWorkspacePath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
// Two builds, as the hashes of their files: what differs, and whether the newer one can be right. Pure.


/** Sorted; paths below the root. */
function diffManifests(before, after) {
    const present = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    const deleted = [...before.keys()].filter((path) => !after.has(path));
    return {
        paths: [...present, ...deleted].sort(),
        deleted: new Set(deleted),
        // Of a first run everything is new, which says nothing.
        added: new Set(before.size === 0 ? [] : present.filter((path) => !before.has(path))),
    };
}
/** Below the workspace. */
function toWorkspacePath(root, path) {
    return root === '' ? path : `${root}/${path}`;
}
/**
 * A build that failed half-way looks like one that deleted most of the site. Throws SourceError
 * `nothing-matches`.
 */
function checkShrunk(root, before, after) {
    const place = `\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(root === '' ? '.' : root, 100)})`;
    const remedy = 'Check that the build before this step is complete.';
    if (after.size === 0) {
        const earlier = before.size === 0 ? '' : `; the previous build had ${countFiles(before.size)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${place} holds no files${earlier}.`, {
            input: 'root',
            remedy,
        });
    }
    if (after.size * 2 >= before.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('nothing-matches', `${place} holds ${countFiles(after.size)}; the previous build had ${countFiles(before.size)}, and a site that loses more than half of its files is more likely an incomplete build.`, { input: 'root', remedy: `${remedy} If it is, run once with \`purge-type: all\`.` });
}
/** `1 file`, `1,450 files`. */
function countFiles(count) {
    return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(count)} ${count === 1 ? 'file' : 'files'}`;
}


/***/ })

};
