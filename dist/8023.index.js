export const id = 8023;
export const ids = [8023,2806,8469];
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

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAllFiles: () => (/* binding */ findAllFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31329);
/* harmony import */ var _core_patterns_path_matcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58516);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
/* harmony import */ var _compare_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22806);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67750);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68469);










async function findAllFiles(lists, { context: { workspace }, signal }) {
    const tests = lists.map(_core_patterns_path_matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePatterns */ .x);
    const matches = (path) => tests.some((test) => test(path));
    const top = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .listFolder */ .b)(workspace, '');
    const folders = await keepFolders(listSearchFolders(lists.flat(), top.folders), workspace);
    const deep = await walk(folders, { workspace, signal });
    const wanted = [...top.files, ...top.symlinks, ...deep].filter((path) => matches(path) && !isGitInternal(path));
    const symlinks = await findSymlinks(wanted, workspace);
    const files = wanted.filter((path) => !symlinks.has(path));
    const links = wanted.filter((path) => symlinks.has(path));
    const badName = files.find((path) => !path.isWellFormed());
    if (badName !== undefined)
        throw toNameError((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_8__/* .displayPath */ .Gt)(badName));
    return {
        changes: { paths: files.sort(), deleted: new Set(), added: new Set() },
        skipped: links.sort().map((path) => ({ path, reason: 'symlink' })),
        record: {
            kind: 'all',
            decision: `Every file in the workspace that \`files\` matches: ${(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .countFiles */ .Dc)(files.length)}.`,
        },
        notices: [],
    };
}
function isGitInternal(path) {
    return /(?:^|\/)\.git(?:\/|$)/.test(path);
}
function listSearchFolders(patterns, topFolders) {
    const folders = patterns
        .map(_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)
        .filter(({ negates }) => !negates)
        .flatMap(({ alternatives }) => alternatives)
        .flatMap((alternative) => {
        const segments = alternative.split('/');
        const firstWild = segments.findIndex((segment) => !(0,_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteral */ .c$)(segment));
        const literal = segments.slice(0, firstWild === -1 ? -1 : firstWild);
        if (literal.length > 0)
            return literal[0] === '.git' ? [] : [literal.map(_core_patterns_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .toLiteral */ .TE).join('/')];
        return segments.length === 1 && segments[0] !== '**' ? [] : topFolders;
    });
    return [...new Set(folders)];
}
async function keepFolders(folders, workspace) {
    const kept = [];
    for (const folder of folders) {
        const parts = [...listParents(folder), folder];
        const statuses = await Promise.all(parts.map((part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(`${workspace}/${part}`).catch(() => undefined)));
        if (statuses.every((status) => status?.isDirectory()))
            kept.push(folder);
    }
    return kept;
}
function toSearchLine(path) {
    const escaped = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path.replaceAll('\\', '\\\\') : path;
    return `${escaped.replaceAll(/[*?[]/g, '[$&]').replaceAll(/[\r\n]/g, '?')}/**`;
}
async function walk(folders, { workspace, signal }) {
    if (folders.length === 0)
        return [];
    const { create } = await __webpack_require__.e(/* import() */ 9435).then(__webpack_require__.bind(__webpack_require__, 59435));
    const lines = folders.map((folder) => toSearchLine(`${workspace}/${folder}`));
    const globber = await create(lines.join('\n'), {
        followSymbolicLinks: false,
        implicitDescendants: false,
        matchDirectories: false,
    });
    try {
        const paths = [];
        for await (const path of globber.globGenerator()) {
            signal.throwIfAborted();
            paths.push((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBelow */ ._)(workspace, path));
        }
        return paths;
    }
    catch (error) {
        signal.throwIfAborted();
        throw toWalkError(error instanceof Error ? error : new Error('unknown error'), workspace);
    }
}
function toWalkError(error, workspace) {
    const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
    if (path.includes('\ufffd'))
        return toNameError((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBelow */ ._)(workspace, path));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c8('source-unreadable', `The files of the workspace cannot be listed: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(error.message, 300)}.`, {
        input: 'files',
        remedy: 'Make the folder readable, or narrow `files` to other folders.',
    });
}
function toNameError(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c8('source-unreadable', `\`source: all\` cannot read a name that is not UTF-8: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(path, 300)}.`, {
        input: 'files',
        remedy: 'Compare commits with `source: git`, which reads any name, or rename the file.',
    });
}
async function findSymlinks(paths, workspace) {
    const found = new Set();
    for (const folder of new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))) {
        const { symlinks } = await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .listFolder */ .b)(workspace, folder === '.' ? '' : folder);
        for (const path of symlinks)
            found.add(path);
    }
    return found;
}
function listParents(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === '.' ? [] : [...listParents(parent), parent];
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
