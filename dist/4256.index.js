export const id = 4256;
export const ids = [4256,2806,8469];
export const modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);

function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
const longestWaitMilliseconds = 365 * 24 * 3_600_000;
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const text = header.trim();
    const wait = /^\d+$/.test(text)
        ? Number(text) * 1_000
        : ((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(text) ?? Number.NaN) - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWaitMilliseconds);
}


/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent = 'cdn-cache-action/0.1.0';


/***/ }),

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


/***/ }),

/***/ 14256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findManifestChanges: () => (/* binding */ findManifestChanges)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72354);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45565);
/* harmony import */ var _lists_read_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39108);
/* harmony import */ var _compare_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22806);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42483);






const limitBytes = 256 * 1024 * 1024;
async function findManifestChanges(selection, deps) {
    const { manifest: name = '', root } = selection;
    const before = await readPrevious(name, deps);
    const { manifest: after, symlinks } = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_2__.hashServedFiles)(selection, deps);
    if (selection.purgesEverything !== true)
        (0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .checkShrunk */ .YW)(root, before.manifest, after);
    const changes = (0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .diffManifests */ .ew)(before.manifest, after);
    const { paths } = changes;
    const place = (path) => (0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_1__.toWorkspacePath)(root, path);
    const isEqual = paths.length === 0 && after.size > 0;
    return {
        changes: (0,_core_change_js__WEBPACK_IMPORTED_MODULE_4__/* .placeChanges */ .X)(changes, root),
        ...(before.forms === undefined ? {} : { formsBefore: before.forms }),
        ...(selection.findsUnchanged === true ? { allPaths: [...after.keys()].map(place) } : {}),
        manifest: after,
        skipped: symlinks.map((path) => ({ path: place(path), reason: 'symlink' })),
        record: {
            kind: 'manifest',
            decision: `${(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .countFiles */ .Dc)(after.size)} under \`root\` compared with the previous build's manifest: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .groupDigits */ .K9)(paths.length)} ${paths.length === 1 ? 'differs' : 'differ'}.`,
        },
        notices: [],
        remarks: [...before.remarks, ...(isEqual ? [remarkEqual(before)] : [])],
        ...(before.manifest.size === 0 ? { listsAll: true } : {}),
    };
}
function remarkEqual({ isUrl }) {
    return isUrl
        ? "The manifest at that address equals this build's, so the site was deployed already: read it before the deploy, and upload `manifest-output` after this step."
        : "The previous manifest equals this build's: nothing changed, or it was replaced before this step. Keep the previous build's until this step has run.";
}
async function readPrevious(name, deps) {
    const address = (0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_0__/* .toAddress */ .ch)(name, { input: 'manifest' }, deps.context.workspace);
    const isUrl = address.kind === 'url';
    const result = await (0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_0__/* .readAddress */ .zq)(address, {
        input: 'manifest',
        limitBytes,
        headers: { 'cache-control': 'no-cache' },
        typedOrigins: address.kind === 'url' ? [address.url.origin] : [],
        deps,
    });
    if (!result.isFound) {
        const remark = `No previous manifest (${result.why}): this is a first run, and every file counts as changed.`;
        return { manifest: new Map(), isUrl, remarks: [remark] };
    }
    const parsed = (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(result.body);
    if ('manifest' in parsed)
        return { ...parsed, isUrl, remarks: [] };
    throw (0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(address, {
        input: 'manifest',
        why: parsed.problem,
        remedy: `Set it to what \`manifest-output\` wrote, or remove ${(0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_0__/* .showAddress */ .mC)(address)} for a first run.`,
    });
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

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   ch: () => (/* binding */ toAddress),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83476);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77511);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59122);
/* harmony import */ var _send_safely_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80756);








function toAddress(text, rules, workspace) {
    if (!/^https?:/i.test(text))
        return { kind: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, text) };
    const fault = (0,_core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .findTypedFault */ .O)(text);
    if (fault === undefined)
        return { kind: 'url', url: new URL(text) };
    const { what, remedy } = fault;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('source-unreadable', `\`${rules.input}\` ${what}.`, {
        input: rules.input,
        remedy,
    });
}
function showAddress(address) {
    const text = address.kind === 'file' ? address.path : `${address.url.origin}${address.url.pathname}`;
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text, 200);
}
function readAddress(address, rules) {
    return (0,_during_js__WEBPACK_IMPORTED_MODULE_4__/* .during */ .i)(`reading ${showAddress(address)}`, () => address.kind === 'file' ? readFromFile(address, rules) : readFromUrl(address, rules));
}
function unreadable(address, { input, why, remedy, }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('source-unreadable', `\`${input}\` cannot be read: ${showAddress(address)} ${why}.`, {
        input,
        remedy: remedy ?? 'Check the address, and that this runner can reach it.',
    });
}
async function readFromFile(address, { input, limitBytes }) {
    const file = await (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(address.path, limitBytes);
    if ('bytes' in file)
        return { isFound: true, body: file.bytes, from: address };
    if (file.isAbsent)
        return { isFound: false, why: file.problem };
    throw unreadable(address, { input, why: file.problem });
}
const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const gone = [404, 410];
async function readFromUrl(address, rules) {
    const { input } = rules;
    let current = address;
    for (let followed = 0; followed <= mostRedirects; followed += 1) {
        const { status, headers, body } = await requestOnce(current, rules);
        if (status >= 200 && status < 300)
            return { isFound: true, body, from: current };
        if (gone.includes(status))
            return { isFound: false, why: `answers HTTP ${status}` };
        const location = redirects.includes(status) ? headers['location'] : undefined;
        const next = location === undefined ? null : URL.parse(location, current.url.href);
        if (next === null)
            throw toRefused(current, { input, status });
        if (!/^https?:$/.test(next.protocol))
            throw unreadable(current, { input, why: 'redirects to something that is not http or https' });
        current = { kind: 'url', url: next };
    }
    throw unreadable(address, { input, why: `redirects more than ${mostRedirects} times` });
}
function toRefused(address, { input, status }) {
    const why = `answers HTTP ${status}`;
    if (status >= 500 || status === 429) {
        return unreadable(address, {
            input,
            why,
            remedy: 'The server failed. Run the job again later.',
        });
    }
    const isRefused = status === 401 || status === 403;
    if (!isRefused)
        return unreadable(address, { input, why });
    return unreadable(address, {
        input,
        why,
        remedy: `Allow requests with the User-Agent ${_http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .userAgent */ .N} to read it, or set \`${input}\` to a file.`,
    });
}
async function requestOnce(address, rules) {
    const { input, limitBytes, typedOrigins, deps } = rules;
    const { url } = address;
    const headers = { 'accept-encoding': 'gzip, br', ...rules.headers };
    try {
        const publicOnly = !typedOrigins.includes(url.origin);
        return await (0,_send_safely_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSafely */ .p)({ url, headers, limitBytes, publicOnly }, deps);
    }
    catch (error) {
        deps.signal.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij)
            throw toFoundPrivate(address, input);
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutError */ .MU))
            throw error;
        const why = `gave no content (${error.message.replace(/\.$/, '')})`;
        const [{ remedy } = {}] = error.problems;
        throw unreadable(address, { input, why, ...(remedy === undefined ? {} : { remedy }) });
    }
}
function toFoundPrivate(address, input) {
    return unreadable(address, {
        input,
        why: 'is a private address that was not typed but found in a redirect or a file',
        remedy: `Set \`${input}\` to the final address if it is meant. If the DNS of this network gives such addresses to public names, set HTTPS_PROXY to its proxy.`,
    });
}


/***/ }),

/***/ 80756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendSafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59122);



async function sendSafely(request, deps) {
    let failures = 0;
    for (;;) {
        const outcome = await attempt(request, deps);
        const isLimited = 'answer' in outcome && isRateLimited(outcome.answer);
        if (!isLimited)
            failures += 1;
        if (!mayPass(outcome) || failures > deps.retries) {
            if ('answer' in outcome)
                return outcome.answer;
            throw outcome.error;
        }
        await waitToRetry(outcome, { request, deps, failures });
    }
}
async function attempt(request, deps) {
    const { requestTimeoutMilliseconds: timeoutMilliseconds, signal } = deps;
    try {
        return { answer: await deps.send({ ...request, method: 'GET', timeoutMilliseconds, signal }) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { error };
    }
}
function mayPass(outcome) {
    if ('answer' in outcome) {
        const { answer } = outcome;
        return isRateLimited(answer) || isPassingStatus(answer.status);
    }
    const { error } = outcome;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU || (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr && !error.isLasting);
}
function isPassingStatus(status) {
    return status === 408 || status === 425 || (status >= 500 && status !== 501);
}
function isRateLimited({ status, headers }) {
    if (status === 429)
        return true;
    return status === 403 && ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0');
}
async function waitToRetry(outcome, { request, deps, failures }) {
    const { clock, random, logger, signal } = deps;
    const asked = 'answer' in outcome ? askedWait(outcome.answer, clock.now()) : 0;
    const wait = Math.max(asked, (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(Math.max(failures, 1), random()));
    const { host } = request.url;
    const what = describe(outcome, host);
    logger.info(`${what} Retrying in ${(wait / 1_000).toFixed(1)} s.`);
    await (0,_during_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)(`waiting for ${host} to answer`, () => clock.sleep(wait, signal));
}
function describe(outcome, host) {
    if ('answer' in outcome)
        return `${host} answered HTTP ${outcome.answer.status}.`;
    return outcome.error instanceof Error ? outcome.error.message : `No answer from ${host}.`;
}
function askedWait({ headers }, now) {
    const reset = Number(headers['x-ratelimit-reset'] ?? '');
    const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : 0;
    return (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(headers['retry-after'], now) ?? Math.max(untilReset || 0, 0);
}


/***/ })

};
