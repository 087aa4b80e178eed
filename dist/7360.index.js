export const id = 7360;
export const ids = [7360];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
/** Longer than any run, and still a time that can be added to another. */
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
/** Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date. */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    const wait = /^\d+$/.test(text)
        ? Number(text) * 1_000
        : ((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(text) ?? Number.NaN) - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMilliseconds);
}


/***/ })

};
