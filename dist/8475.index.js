export const id = 8475;
export const ids = [8475,8181];
export const modules = {

/***/ 40446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addDoubtful)
/* harmony export */ });
function addDoubtful(changes, { doubtful, isThere }) {
    const { paths, deleted, added } = changes;
    const known = new Set(paths);
    const more = doubtful.filter((path) => !known.has(path));
    const gone = doubtful.filter((path) => !isThere(path));
    return {
        paths: more.length === 0 ? paths : [...new Set([...paths, ...more])].sort(),
        deleted: new Set([...deleted, ...gone]),
        added: new Set([...added, ...doubtful.filter(isThere)]),
        inDoubt: new Set(more),
    };
}


/***/ }),

/***/ 78475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSinceLastPurge: () => (/* binding */ findSinceLastPurge)
/* harmony export */ });
/* harmony import */ var _core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92734);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
/* harmony import */ var _commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10409);
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40446);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);






async function findSinceLastPurge(plan, since) {
    const { deps, selection, rangeDeps } = since;
    const { source } = rangeDeps;
    const head = await (0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHead */ .tK)(plan.head, source);
    const memory = await deps.openMemory();
    const recalled = await memory.recall('head');
    deps.signal.throwIfAborted();
    const remembered = await compareRemembered(recalled, { head, source });
    const found = await compareSince(plan, { ...since, head, recalled, remembered });
    const { changes, all, doubtful } = found;
    const base = recalled.isOvertaken ? undefined : remembered.base;
    const listsAll = all !== undefined && changes.paths.length - changes.deleted.size >= all.size;
    const forms = recalled.entry?.forms;
    return {
        changes,
        skipped: found.skipped,
        ...(selection.findsUnchanged === true ? { allPaths: [...(all ?? [])] } : {}),
        build: { head },
        ...(forms === undefined ? {} : { formsBefore: forms }),
        record: {
            kind: source.kind,
            base: base ?? (0,_core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTreeBeside */ .i)(head),
            head,
            decision: describe(plan.why, { base, head, doubtful }),
        },
        notices: [...recalled.notices, ...found.notices],
        remarks: [...recalled.remarks, ...remembered.remarks],
        ...(listsAll ? { listsAll: true } : {}),
    };
}
async function compareSince(plan, since) {
    const { head, recalled, remembered, selection, rangeDeps, place } = since;
    const doubtful = toRepositoryPaths(recalled.entry?.doubtful ?? [], place);
    const known = recalled.isOvertaken ? undefined : remembered.trees;
    const needsAll = known === undefined || doubtful.length > 0 || selection.findsUnchanged === true;
    const all = needsAll ? await rangeDeps.source.compare({ head }) : undefined;
    const there = all && new Set(all.changes.paths);
    const { changes, skipped, notices = [] } = known ?? all ?? { changes: nothing, skipped: [] };
    const gone = known === undefined ? await findGone(plan, since) : nothing.deleted;
    return {
        changes: (0,_doubtful_js__WEBPACK_IMPORTED_MODULE_4__/* .addDoubtful */ .H)(addDeleted(changes, gone), {
            doubtful,
            isThere: (path) => there?.has(path) === true,
        }),
        skipped,
        notices,
        all: there,
        doubtful: doubtful.length,
    };
}
const nothing = { paths: [], deleted: new Set(), added: new Set() };
async function compareRemembered({ entry }, { head, source }) {
    const base = entry?.head;
    if (base === undefined)
        return { remarks: [] };
    try {
        await source.obtain([
            { name: head, input: 'head' },
            { name: base, input: 'base' },
        ]);
        return { base, trees: await source.compare({ base, head }), remarks: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8))
            throw error;
        return { remarks: [(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLostCommit */ .lb)((0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(base), (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(error.message, 300))] };
    }
}
async function findGone({ base: { own }, head, why }, { remembered, rangeDeps, deps }) {
    if (remembered.trees !== undefined)
        return remembered.trees.changes.deleted;
    if (own === undefined || own.how === 'every-file')
        return nothing.deleted;
    try {
        const range = await (0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRange */ .Ss)({ base: own, head, why }, rangeDeps);
        if (range.base === undefined)
            return nothing.deleted;
        return (await rangeDeps.source.compare(range)).changes.deleted;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8))
            throw error;
        deps.logger.debug(`What the event deleted is not known: ${error.message}`);
        return nothing.deleted;
    }
}
function addDeleted(changes, gone) {
    if (gone.size === 0)
        return changes;
    const { paths, deleted, added } = changes;
    return {
        added,
        paths: [...new Set([...paths, ...gone])].sort(),
        deleted: new Set([...deleted, ...gone]),
    };
}
function toRepositoryPaths(paths, place) {
    return paths.filter((path) => path.startsWith(place)).map((path) => path.slice(place.length));
}
function describe(why, { base, head, doubtful }) {
    const range = base === undefined ? `every file of ${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(head)}` : `${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(base)}..${(0,_commits_resolve_range_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(head)}`;
    const more = doubtful === 0 ? '' : `, and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .groupDigits */ .K9)(doubtful)} that no run confirmed since`;
    return `${why}: ${range}${more}.`;
}


/***/ }),

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
