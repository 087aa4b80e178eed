export const id = 6701;
export const ids = [6701];
export const modules = {

/***/ 36701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeBody: () => (/* binding */ decodeBody),
/* harmony export */   readCodings: () => (/* binding */ readCodings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


const [unpackGzip, unpackZlib, unpackRaw] = [
    (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate),
    (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw),
];
const decoders = new Map([
    ['gzip', unpackGzip],
    ['x-gzip', unpackGzip],
    ['deflate', (body, limits) => (isZlib(body) ? unpackZlib : unpackRaw)(body, limits)],
    ['br', (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)],
    ['zstd', (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress)],
]);
function isZlib([first = 0, second = 0]) {
    return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
const mostCodings = 4;
async function decodeBody(encoded, { codings, limitBytes }) {
    if (codings.length > mostCodings)
        return { problem: 'is encoded too many times' };
    let body = encoded;
    for (const coding of codings.toReversed()) {
        const decode = decoders.get(coding);
        if (decode === undefined)
            return { problem: 'has a content encoding that is not supported' };
        try {
            body = await decode(body, { maxOutputLength: limitBytes });
        }
        catch (error) {
            const isTooLong = error instanceof Error && 'code' in error && error.code === tooLong;
            return { problem: isTooLong ? `is longer than ${limitBytes} bytes` : `is damaged ${coding}` };
        }
    }
    return { body };
}
const tooLong = 'ERR_BUFFER_TOO_LARGE';
function readCodings(header) {
    const codings = header.split(',').map((coding) => coding.trim().toLowerCase());
    return codings.filter((coding) => coding !== '' && coding !== 'identity');
}


/***/ })

};
