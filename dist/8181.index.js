export const id = 8181;
export const ids = [8181];
export const modules = {

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   describeUnwritten: () => (/* binding */ describeUnwritten),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);

const silence = { notices: [], remarks: [] };
const everything = 'so every file counts as changed';
const others = {
    files: "Set `manifest` to the previous build's manifest to compare without the cache.",
    head: 'Use `base: last-success` to compare without the cache.',
};
function describeUnknown(unknown, part) {
    switch (unknown.state) {
        case 'miss':
            return {
                notices: [],
                remarks: [
                    `No earlier run is remembered for this branch and these inputs, ${everything}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`,
                ],
            };
        case 'unavailable':
        case 'denied':
            return {
                notices: [],
                remarks: [`The memory cannot be read (${unknown.why}), ${everything}. ${others[part]}`],
            };
        case 'failed':
        case 'skipped':
            return {
                notices: [`The memory could not be read (${unknown.why}), ${everything}. ${others[part]}`],
                remarks: [],
            };
    }
}
function describeLostCommit(commit, message) {
    return `The commit that was purged for last (${commit}) cannot be compared, ${everything}. ${message}`;
}
const describeOvertaken = {
    notices: [],
    remarks: [
        `Since the run that is remembered for this branch, this cache was purged for another branch or by a runner with another compression, ${everything}.`,
    ],
};
function describeUnwritten({ state, why }, write) {
    if (state === 'unavailable' || state === 'skipped')
        return silence;
    if (write === 'settle') {
        const notice = `What succeeded could not be remembered (${why}): the next run lists the same files again.`;
        return { notices: [notice], remarks: [] };
    }
    return {
        notices: [
            `The memory could not be written (${why}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`,
        ],
        remarks: [],
    };
}
function describeUnresumed(unknown) {
    const why = unknown.state === 'miss' ? 'another run has written it since' : unknown.why;
    const remark = `What this run confirmed is not remembered (${why}): the next run lists the same files again.`;
    return { notices: [], remarks: [remark] };
}
function describeUnconfirmed(count) {
    if (count === 0)
        return [];
    const files = count === 1 ? '1 file is' : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(count)} files are`;
    return [`${files} remembered as not confirmed: the next run lists them again.`];
}


/***/ })

};
