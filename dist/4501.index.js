export const id = 4501;
export const ids = [4501,2806,8469];
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


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashServedFiles: () => (/* binding */ hashServedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20356);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67750);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68469);








const bufferBytes = 1024 * 1024;
const filesBetweenTurns = 256;
async function hashServedFiles(selection, { context: { workspace }, signal }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, selection.root);
    try {
        const { files, symlinks } = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_6__.walkFolder)(folder, signal);
        const own = [selection.manifest, selection.manifestOutput].map((path = '') => (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_5__/* .toPathBelow */ ._)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)));
        const paths = files.filter((path) => !own.includes(path));
        return { symlinks, manifest: await hashFiles(folder, paths, signal) };
    }
    catch (error) {
        signal.throwIfAborted();
        throw toSourceError(error);
    }
}
function toSourceError(error) {
    if (!(error instanceof Error) || !('syscall' in error))
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8('source-unreadable', `The files under \`root\` cannot be read: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(error.message, 300)}.`, {
        input: 'root',
        remedy: 'Set `root` to the folder of the built site, and build it before this step.',
    });
}
async function hashFiles(folder, paths, signal) {
    const manifest = new Map();
    const buffer = new Uint8Array(bufferBytes);
    for (const [index, path] of paths.entries()) {
        if (index % filesBetweenTurns === 0)
            await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .nextTurn */ .tJ)();
        signal.throwIfAborted();
        manifest.set(path, await hashFile((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_5__/* .toDiskPath */ .e)(folder, path), buffer));
    }
    return manifest;
}
async function hashFile(path, buffer) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    let isStart = true;
    try {
        for (;;) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer);
            if (bytesRead === 0)
                return sum.digest('hex');
            if (isStart)
                hideGzipTime(buffer);
            isStart = false;
            sum.update(buffer.subarray(0, bytesRead));
            if (bytesRead === buffer.length)
                await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .nextTurn */ .tJ)();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function hideGzipTime(buffer) {
    if (buffer[0] === 0x1f && buffer[1] === 0x8b && buffer[2] === 8)
        buffer.fill(0, 4, 8);
}


/***/ }),

/***/ 68469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder),
/* harmony export */   walkFolder: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67750);



async function walkFolder(folder, signal) {
    const files = [];
    const symlinks = [];
    const open = [''];
    for (let below = open.pop(); below !== undefined; below = open.pop()) {
        signal.throwIfAborted();
        const content = await listFolder(folder, below);
        for (const path of content.files)
            files.push(path);
        for (const path of content.symlinks)
            symlinks.push(path);
        for (const path of content.folders)
            open.push(path);
    }
    return { files, symlinks };
}
async function listFolder(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toDiskPath */ .e)(folder, below), {
        withFileTypes: true,
        encoding: 'buffer',
    });
    const pick = (isWanted) => entries
        .filter(isWanted)
        .map(({ name }) => (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(name))
        .filter((name) => name !== '.git')
        .map((name) => (below === '' ? name : `${below}/${name}`));
    return {
        files: pick((entry) => entry.isFile()),
        symlinks: pick((entry) => entry.isSymbolicLink()),
        folders: pick((entry) => entry.isDirectory()),
    };
}


/***/ }),

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

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBuildChanges: () => (/* binding */ findBuildChanges)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72354);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22806);
/* harmony import */ var _disk_hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8067);
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40446);





async function findBuildChanges(selection, deps) {
    const { root } = selection;
    const memory = await deps.openMemory();
    const [recalled, { manifest: after, symlinks }] = await Promise.all([
        memory.recall('files'),
        (0,_disk_hash_files_js__WEBPACK_IMPORTED_MODULE_1__.hashServedFiles)(selection, deps),
    ]);
    deps.signal.throwIfAborted();
    const before = recalled.entry?.files ?? new Map();
    if (selection.purgesEverything !== true)
        (0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .checkShrunk */ .YW)(root, before, after);
    const changes = compareBuild(after, { root, recalled, before });
    const place = (path) => (0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__.toWorkspacePath)(root, path);
    const isAll = changes.paths.length - changes.deleted.size >= after.size;
    return {
        changes,
        ...(selection.findsUnchanged === true ? { allPaths: [...after.keys()].map(place) } : {}),
        manifest: after,
        build: { files: after },
        ...(recalled.entry?.forms === undefined ? {} : { formsBefore: recalled.entry.forms }),
        skipped: symlinks.map((path) => ({ path: place(path), reason: 'symlink' })),
        record: { kind: 'manifest', decision: describe(changes, { recalled, count: after.size }) },
        notices: recalled.notices,
        remarks: recalled.remarks,
        ...(isAll ? { listsAll: true } : {}),
    };
}
function compareBuild(after, { root, recalled, before }) {
    const changes = (0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .diffManifests */ .ew)(before, after);
    const { paths } = changes;
    const changed = recalled.isOvertaken ? [...new Set([...after.keys(), ...paths])].sort() : paths;
    const length = root === '' ? 0 : root.length + 1;
    return (0,_doubtful_js__WEBPACK_IMPORTED_MODULE_2__/* .addDoubtful */ .H)((0,_core_change_js__WEBPACK_IMPORTED_MODULE_3__/* .placeChanges */ .X)({ ...changes, paths: changed }, root), {
        doubtful: recalled.entry?.doubtful ?? [],
        isThere: (path) => after.has(path.slice(length)),
    });
}
function describe({ paths }, { recalled: { entry, isOvertaken }, count }) {
    const files = `${(0,_disk_compare_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .countFiles */ .Dc)(count)} under \`root\``;
    if (entry === undefined || isOvertaken)
        return `${files}: every one counts as changed.`;
    const doubtful = entry.doubtful.length;
    const more = doubtful === 0 ? '' : `, with ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(doubtful)} that no run confirmed yet`;
    return `${files} compared with the build of the last purge: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(paths.length)} ${paths.length === 1 ? 'differs' : 'differ'}${more}.`;
}


/***/ })

};
