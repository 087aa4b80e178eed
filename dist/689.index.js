export const id = 689;
export const ids = [689];
export const modules = {

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileExpression: () => (/* binding */ compileExpression),
/* harmony export */   v: () => (/* binding */ matchesSegment)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
// What patterns mean where no plain comparison of strings will do.

/** Options that leave minimatch nothing but `*`, `?`, `**`, classes and `\`. */
const engineOptions = {
    dot: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
    platform: 'linux',
};
/** Whether one segment of a pattern stands for a name. */
function matchesSegment(segment, name) {
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(segment, engineOptions).match(name);
}
/** The test of a whole path. */
function compileExpression(pattern) {
    const expression = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, engineOptions).makeRe();
    if (expression === false)
        return () => false;
    // Without the `s` flag a `**` would stop at a line break, which a file name may have.
    const { source, flags } = expression;
    const tester = new RegExp(source, `${flags}s`);
    return (path) => tester.test(path);
}


/***/ })

};
