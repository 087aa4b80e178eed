export const id = 23;
export const ids = [23,689];
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


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAllFiles: () => (/* binding */ findAllFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_patterns_glob_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5689);
/* harmony import */ var _core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1329);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _system_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3840);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8469);
// `source: all`: every file of the workspace that `files` asks for. @actions/glob walks the disk; our
// own matcher decides, so that this source and the comparisons cannot differ.






/** Every file is a change; symlinks are not followed and are skipped. Only what matches is told. */
async function findAllFiles(patterns, { context: { workspace }, signal }) {
    const matches = await (0,_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePatterns */ .xi)(patterns);
    const top = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(workspace, '');
    const deep = await walk(toSearchLines(patterns, { workspace, folders: top.folders }), workspace);
    signal.throwIfAborted();
    const wanted = deep.filter((path) => matches(path) && !isGitInternal(path));
    const symlinks = await findSymlinks(wanted, workspace);
    const isFile = (path) => !symlinks.has(path);
    const files = [...top.files.filter(matches), ...wanted.filter(isFile)];
    const links = [...top.symlinks.filter(matches), ...wanted.filter((path) => symlinks.has(path))];
    return {
        changes: { paths: files.sort(), deleted: new Set() },
        skipped: links.sort().map((path) => ({ path, reason: 'symlink' })),
        record: {
            kind: 'all',
            decision: `Every file in the workspace that \`files\` matches: ${files.length} files.`,
        },
        notices: [],
    };
}
/** Of a repository further down, such as a submodule's. */
function isGitInternal(path) {
    return /(?:^|\/)\.git(?:\/|$)/.test(path);
}
/**
 * Where to walk, one line a folder and pattern. Lines begin with folders that exist, so `.git` of
 * the workspace is never entered, which a pattern alone cannot say.
 */
function toSearchLines(patterns, { workspace, folders }) {
    const lines = new Set();
    const wanted = patterns.map(_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY).filter(({ negates }) => !negates);
    for (const [first, ...rest] of wanted.flatMap(({ alternatives }) => alternatives)) {
        for (const folder of first === undefined ? [] : folders) {
            const base = toSearchText(`${workspace}/${folder}`);
            if (first === '**')
                lines.add(`${base}/**`);
            else if (rest.length > 0 && (0,_core_patterns_glob_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesSegment */ .v)(first ?? '', folder))
                lines.add(`${base}/${rest.join('/')}`);
        }
    }
    return [...lines];
}
/** A literal path for @actions/glob. A line break would end its line, so `?` stands for it. */
function toSearchText(path) {
    const escaped = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' ? path.replaceAll('\\', '\\\\') : path;
    return escaped.replaceAll(/[*?[]/g, '[$&]').replaceAll(/[\r\n]/g, '?');
}
async function walk(lines, workspace) {
    if (lines.length === 0)
        return [];
    const { create } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 9435));
    const globber = await create(lines.join('\n'), {
        followSymbolicLinks: false,
        implicitDescendants: false,
        matchDirectories: false,
    });
    try {
        const paths = await globber.glob();
        return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('source-unreadable', `The files of the workspace cannot be listed: ${(0,_system_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(error instanceof Error ? error.message : 'unknown error', 300)}.`, {
            input: 'files',
            remedy: 'A name there may not be UTF-8, or may not be readable: narrow `files` to other folders, or compare commits with `source: git`.',
        });
    }
}
/** From the folders' entries: one call a folder instead of one a file. */
async function findSymlinks(paths, workspace) {
    const folders = new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
    const found = new Set();
    for (const folder of folders) {
        const { symlinks } = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(workspace, folder === '.' ? '' : folder);
        for (const path of symlinks)
            found.add(path);
    }
    return found;
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


/***/ })

};
