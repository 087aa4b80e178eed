export const id = 2483;
export const ids = [2483];
export const modules = {

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
const urlForms = ['/x', '/x/', '/x.html', '/x/index.html', '/x/index'];
const indexEnd = '/index.html';
const pageEnd = '.html';
function sortOf(path) {
    if (!path.endsWith(pageEnd))
        return undefined;
    if (path.endsWith(indexEnd))
        return 'index';
    return path.endsWith(`/${pageEnd}`) ? undefined : 'page';
}
const ownForms = {
    page: '/x.html',
    index: '/x/index.html',
};
function toFormPath(path, sort, form) {
    if (form === ownForms[sort])
        return path;
    const stem = path.slice(0, -(sort === 'index' ? indexEnd : pageEnd).length);
    return stem + form.slice('/x'.length);
}
function findNamedFiles(path, has) {
    if (path.endsWith('/'))
        return findFolder(path, has);
    if (has(path)) {
        const sort = sortOf(path);
        return [{ path, form: sort === undefined ? undefined : ownForms[sort] }];
    }
    const found = [];
    if (has(path + pageEnd) && sortOf(path + pageEnd) !== undefined)
        found.push({ path: path + pageEnd, form: path.endsWith('/index') ? '/x/index' : '/x' });
    if (has(path + indexEnd))
        found.push({ path: path + indexEnd, form: '/x' });
    return found;
}
function findFolder(path, has) {
    const index = `${path}index.html`;
    if (has(index))
        return [{ path: index, form: '/x/' }];
    const page = path.slice(0, -1) + pageEnd;
    return sortOf(page) !== undefined && has(page) ? [{ path: page, form: '/x/' }] : [];
}


/***/ }),

/***/ 42483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ parseHashes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LD: () => (/* binding */ UsedFormsField),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   renderManifest: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73786);
/* harmony import */ var _core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);






const forms = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__/* .urlForms */ .bt)).readonly();
const UsedFormsField = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ page: forms, index: forms }).optional().catch(undefined);
const envelope = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    algorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('sha256'),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'object' && value !== null),
    forms: UsedFormsField,
});
function renderManifest(manifest, used) {
    const lines = [...manifest]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
    const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
    const known = used === undefined ? '' : `  "forms": ${JSON.stringify(used)},\n`;
    return `{\n  "v": 1,\n  "algorithm": "sha256",\n${known}  "files": ${files}\n}\n`;
}
function parseManifest(bytes) {
    const json = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes) : undefined;
    if (json === undefined)
        return { problem: 'is not whole JSON; it may be cut off' };
    const parsed = envelope.safeParse(json);
    if (!parsed.success)
        return { problem: 'is not a manifest that `manifest-output` writes' };
    const hashes = parseHashes(parsed.data.files);
    return 'manifest' in hashes ? { ...hashes, forms: parsed.data.forms } : hashes;
}
function parseHashes(files) {
    const manifest = new Map();
    for (const [path, hash] of Object.entries(files)) {
        if (!isInside(path))
            return { problem: `names a path outside the root (${show(path)})` };
        if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
            return { problem: `has no SHA-256 hash for ${show(path)}` };
        manifest.set(path, hash);
    }
    return { manifest };
}
function show(path) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path), 80);
}
function isInside(path) {
    const segments = path.split('/');
    return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ })

};
