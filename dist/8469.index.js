export const id = 8469;
export const ids = [8469];
export const modules = {

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
