export const id = 8067;
export const ids = [8067,8469];
export const modules = {

/***/ 67750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPathBelow),
/* harmony export */   e: () => (/* binding */ toDiskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73786);


function toDiskPath(folder, below, { toNamespacedPath } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const path = below === '' ? folder : `${folder}/${below}`;
    return Buffer.from((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePathBytes */ .XW)(toNamespacedPath(path)));
}
function toPathBelow(folder, path, { relative, sep } = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return relative(folder, path).split(sep).join('/');
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


/***/ })

};
