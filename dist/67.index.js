export const id = 67;
export const ids = [67];
export const modules = {

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashServedFiles: () => (/* binding */ hashServedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2027);
/* harmony import */ var _system_logger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3840);
/* harmony import */ var _map_bounded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6941);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8469);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// Hashes the files that are served now, for the manifest.








/** The thread pool that reads has four threads; a few more keep it busy. */
const filesAtOnce = 8;
const bufferBytes = 64 * 1024;
/** So often a small file takes the way through the thread pool, and signals are heard meanwhile. */
const filesBetweenPauses = 256;
/**
 * Every file under `root` but the manifests themselves, which change because others do. Throws
 * SourceError `source-unreadable` where a file or folder cannot be read.
 */
async function hashServedFiles(selection, { context: { workspace }, signal }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, selection.root);
    try {
        const { files, symlinks } = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .aI)(folder, signal);
        const own = [selection.manifest, selection.manifestOutput].map((path = '') => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/'));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c8('source-unreadable', `The files under \`root\` cannot be read: ${(0,_system_logger_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(error.message, 300)}.`, { input: 'root', remedy: 'Give the folder of the built site, and build it before this step.' });
}
async function hashFiles(folder, paths, signal) {
    const buffer = new Uint8Array(bufferBytes);
    let hashed = 0;
    const entries = await (0,_map_bounded_js__WEBPACK_IMPORTED_MODULE_7__/* .mapBounded */ .y)(paths, filesAtOnce, async (path) => {
        signal.throwIfAborted();
        hashed += 1;
        const diskPath = (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .toDiskPath */ .el)(folder, path);
        const isPause = hashed % filesBetweenPauses === 0;
        const atOnce = isPause ? undefined : hashSmallFile(diskPath, buffer);
        return [path, atOnce ?? (await hashStream(diskPath))];
    });
    return new Map(entries);
}
/**
 * Undefined where the file is longer than the buffer. Three trips to the thread pool take longer
 * than reading and hashing a web page's worth of bytes at once.
 */
function hashSmallFile(path, buffer) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        let length = 0;
        for (;;) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, { offset: length });
            length += bytesRead;
            if (length === buffer.length)
                return undefined;
            if (bytesRead === 0)
                return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(0, length));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** In pieces, so that the size of a file does not matter. */
async function hashStream(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const buffer = new Uint8Array(bufferBytes);
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path), true);
        for (;;) {
            const { bytesRead } = await file.read(buffer);
            if (bytesRead === 0)
                return sum.digest('hex');
            sum.update(buffer.subarray(0, bytesRead));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   el: () => (/* binding */ toDiskPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3786);


/** `.git` is never entered, symlinks are never followed. Rejects as `readdir` does. */
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
/** The entries of one folder below another, with the path from the upper one; `.git` is left out. */
async function listFolder(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(toDiskPath(folder, below), {
        withFileTypes: true,
        encoding: 'buffer',
    });
    const pick = (isWanted) => entries
        .filter(isWanted)
        .map(({ name }) => (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(name))
        .filter((name) => name !== '.git')
        .map((name) => (below === '' ? name : `${below}/${name}`));
    return {
        files: pick((entry) => entry.isFile()),
        symlinks: pick((entry) => entry.isSymbolicLink()),
        folders: pick((entry) => entry.isDirectory()),
    };
}
/** As bytes: a name need not be UTF-8. */
function toDiskPath(folder, below) {
    return Buffer.from((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePathBytes */ .XW)(below === '' ? folder : `${folder}/${below}`));
}


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
/**
 * Does `work` for every item, at most `most` at a time; results are in the order of the items.
 * After a failure no further item is begun.
 */
async function mapBounded(items, most, work) {
    const results = [];
    // Shared by all workers; a generator, because leaving its loop by an error ends it for the others.
    const queue = takeTurns(items);
    const workers = Array.from({ length: Math.min(most, items.length) }, async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    });
    await Promise.all(workers);
    return results;
}
function* takeTurns(items) {
    yield* items.entries();
}


/***/ })

};
