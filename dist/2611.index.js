export const id = 2611;
export const ids = [2611];
export const modules = {

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isOfSameRun),
/* harmony export */   Cd: () => (/* binding */ deriveKeys),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   deriveKeysLike: () => (/* binding */ deriveKeysLike)
/* harmony export */ });
const name = 'cdn-cache-action-1';
function deriveKeys(owner, { ref, runId, runAttempt }, checksum) {
    const { provider, mode, address, baseUrls, root, files, purgeAllIf } = owner;
    const parts = [provider, mode, address, baseUrls.toSorted(), root, files];
    const identity = JSON.stringify(purgeAllIf === undefined ? parts : [...parts, purgeAllIf]);
    const everyRef = `${name}-${checksum(identity).slice(0, 16)}-`;
    const own = `${everyRef}${checksum(ref).slice(0, 8)}-`;
    return {
        everyRef,
        ref: own,
        next: nextAfter(own, { runId, runAttempt }),
    };
}
const form = /^((.+-)[0-9a-f]{8}-)(\d*)-(\d+)-(\d+)$/;
function deriveKeysLike(key, { runId, runAttempt }) {
    const [, own, everyRef] = form.exec(key) ?? [];
    if (own === undefined || everyRef === undefined || !everyRef.startsWith(`${name}-`))
        return undefined;
    return { everyRef, ref: own, next: nextAfter(own, { runId, runAttempt }) };
}
function isOfSameRun(key, first) {
    const [, own, , run] = form.exec(key) ?? [];
    const [, firstOwn, , firstRun] = form.exec(first) ?? [];
    const isSame = own !== undefined && own === firstOwn && run === firstRun;
    return key === first || (isSame && isLater(key, first));
}
function nextAfter(own, { runId, runAttempt }) {
    return (milliseconds) => `${own}${runId}-${runAttempt}-${Math.floor(milliseconds)}`;
}
function isLater(key, other) {
    return momentOf(key) > momentOf(other);
}
function momentOf(key) {
    return Number(key.slice(key.lastIndexOf('-') + 1));
}


/***/ })

};
