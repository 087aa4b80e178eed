export const id = 973;
export const ids = [973,8469];
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


/***/ }),

/***/ 80973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knowSite: () => (/* binding */ knowSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/urls/rewrite-path.js
var rewrite_path = __webpack_require__(99067);
;// CONCATENATED MODULE: ./build/js/core/urls/site/copy-text.js
function copyText(text) {
    return Buffer.from(text, 'latin1').toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/list-hosts.js

function listHosts(most) {
    const hosts = new Map();
    let count = 0;
    let isCut = false;
    return {
        add(host, path) {
            const paths = hosts.get(host);
            if (paths?.has(path) === true)
                return;
            if (count >= most) {
                isCut = true;
                return;
            }
            count += 1;
            if (paths === undefined)
                hosts.set(copyText(host), new Set([copyText(path)]));
            else
                paths.add(copyText(path));
        },
        list: () => [...hosts].map(([host, paths]) => ({ host, paths })),
        isCut: () => isCut,
    };
}

// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/encode-path.js
var encode_path = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/core/urls/site/resolve-link.js


function toLinkBase(baseUrl, path) {
    const { href, host, pathname } = new URL(baseUrl + (0,encode_path/* encodePath */.O)(path));
    return { url: href, host, folder: pathname.slice(0, pathname.lastIndexOf('/') + 1) };
}
const oddCharacter = /[!$&'()*+,;=:@[\]|^]/;
function inheritsSpelling(path, { folder }) {
    if (folder === undefined || !oddCharacter.test(folder))
        return false;
    let kept = folder;
    while (!path.startsWith(kept))
        kept = parentFolder(kept);
    return oddCharacter.test(kept);
}
function parentFolder(folder) {
    return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
function rebase(base, href) {
    const url = parseUrl(href, base.url);
    return url === undefined ? base : { url: url.href, host: url.host, folder: undefined };
}
const plainLink = /^[\w\-./~]+$/;
const dotSegment = /(?:^|\/)\.{1,2}(?:\/|$)/;
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/i;
function resolveLink(link, base) {
    const hash = link.indexOf('#');
    const bare = hash < 0 ? link : link.slice(0, hash);
    if (bare === '')
        return undefined;
    const plain = plainLink.test(bare) ? joinPlain(bare, base) : undefined;
    if (plain !== undefined)
        return { host: base.host, path: plain };
    if (otherScheme.test(bare))
        return undefined;
    const url = parseUrl(bare, base.url);
    return url === undefined ? undefined : { host: url.host, path: url.pathname + url.search };
}
function joinPlain(link, { folder }) {
    if (folder === undefined || link.startsWith('//'))
        return undefined;
    if (link.startsWith('/'))
        return dotSegment.test(link) ? undefined : link;
    let from = folder;
    let rest = link;
    while (rest.startsWith('../') && from !== '/') {
        from = parentFolder(from);
        rest = rest.slice('../'.length);
    }
    if (rest.startsWith('./'))
        rest = rest.slice('./'.length);
    return dotSegment.test(rest) || rest === '' ? undefined : from + rest;
}
function parseUrl(link, base) {
    const url = URL.parse(link, base);
    return url === null || !/^https?:$/.test(url.protocol) ? undefined : url;
}
function decodeLinkPath(path) {
    if (!path.includes('%'))
        return path;
    if (/%(?:2f|5c|00|(?![\da-f]{2}))/i.test(path))
        return undefined;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return (0,path_text/* decodePath */.q0)(decodeBytes(path));
    }
}
function decodeBytes(path) {
    const bytes = path.replaceAll(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1');
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/seen-urls.js


function recordPath(path, recording) {
    let leads = false;
    for (const basePath of recording.site.basePaths) {
        const below = stripBase(path, basePath);
        if (below !== undefined && recordBelow(below, recording))
            leads = true;
    }
    return leads;
}
function stripBase(path, basePath) {
    if (!path.startsWith(basePath))
        return undefined;
    const below = path.slice(basePath.length);
    return below === '' || below.startsWith('/') || below.startsWith('?') ? below : undefined;
}
function recordBelow(below, { site, seen, most }) {
    const query = below.indexOf('?');
    const bare = query < 0 ? below : below.slice(0, query);
    const decoded = decodeLinkPath(bare);
    if (decoded === undefined)
        return false;
    const files = (0,site_form/* findNamedFiles */.gk)(decoded, site.has);
    for (const { path, form } of files) {
        const urls = seen.get(path) ?? [];
        if (urls.length === 0)
            seen.set(path, urls);
        for (const url of query < 0 ? [bare] : [below, bare]) {
            if (urls.length < most && !urls.some((known) => known.url === url))
                urls.push({ url, form });
        }
    }
    return files.length > 0;
}
function leadsToFile(path, { basePaths, has }) {
    return basePaths.some((basePath) => {
        const below = stripBase(path, basePath);
        const decoded = below === undefined ? undefined : decodeLinkPath(below);
        return decoded !== undefined && (0,site_form/* findNamedFiles */.gk)(decoded, has).length > 0;
    });
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/base-path.js



const leastPaths = 3;
const mostFitting = 0.2;
const leastFitting = 0.8;
const mostSegments = 4;
function checkBasePath(groups, site) {
    for (const group of groups) {
        const paths = toDistinctPaths(group);
        const fitting = paths.filter((path) => leadsToFile(path, site)).length;
        if (paths.length < leastPaths || fitting > paths.length * mostFitting)
            continue;
        const best = findBest(paths, site);
        if (best !== undefined)
            return best;
    }
    return undefined;
}
function toDistinctPaths(urls) {
    const paths = new Set();
    for (const url of urls)
        paths.add(url.split('?', 1)[0] ?? '');
    paths.delete('/');
    return [...paths];
}
function findBest(paths, site) {
    const votes = new Map();
    for (const prefix of paths.flatMap((path) => findPrefixes(path, site))) {
        votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
    }
    const least = Math.max(leastPaths, paths.length * leastFitting);
    const [best] = [...votes]
        .filter(([, links]) => links >= least)
        .sort(([one, some], [other, more]) => more - some || one.length - other.length);
    return best === undefined ? undefined : { fits: best[0], links: best[1], of: paths.length };
}
function findPrefixes(path, { basePaths, has }) {
    const segments = path.split('/').slice(1);
    const prefixes = Array.from({ length: Math.min(mostSegments + 1, segments.length) }, (_, count) => segments
        .slice(0, count)
        .map((segment) => `/${segment}`)
        .join(''));
    return prefixes.filter((prefix) => {
        if (basePaths.includes(prefix))
            return false;
        const decoded = decodeLinkPath(path.slice(prefix.length));
        return decoded !== undefined && (0,site_form/* findNamedFiles */.gk)(decoded, has).length > 0;
    });
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/own-hosts.js


const own_hosts_leastPaths = 3;
const leastShare = 0.8;
function findOwnHosts(foreign, site) {
    return foreign.filter(({ paths }) => {
        const distinct = toDistinctPaths(paths);
        const leading = distinct.filter((path) => leadsToFile(path, site)).length;
        return leading >= own_hosts_leastPaths && leading >= distinct.length * leastShare;
    });
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/collect-links.js





const linkLimits = {
    urlsOfFile: 16,
    ownPaths: 500_000,
    foreignUrls: 200_000,
};
function createLinkCollector(site, limits = linkLimits) {
    const seen = new Map();
    const ownPaths = new Map();
    const foreign = listHosts(limits.foreignUrls);
    const declared = listHosts(limits.foreignUrls);
    let isCut = false;
    const recording = { site, seen, most: limits.urlsOfFile };
    const visitOwn = (path, isRooted) => {
        const known = ownPaths.get(path);
        if (known !== undefined) {
            known.isRooted ||= isRooted;
            return known.leads;
        }
        if (ownPaths.size >= limits.ownPaths) {
            isCut = true;
            return true;
        }
        const kept = copyText(path);
        const leads = recordPath(kept, recording);
        ownPaths.set(kept, { leads, isRooted });
        return leads;
    };
    return {
        addLink(link, { base, bareBase }) {
            const resolved = resolveLink(link, base);
            if (resolved === undefined)
                return;
            if (!isRootedLink(link) && inheritsSpelling(resolved.path, base))
                return;
            if (!site.hosts.has(resolved.host))
                foreign.add(resolved.host, resolved.path);
            else if (!visitOwn(resolved.path, isRootedLink(link)) && bareBase !== undefined) {
                const again = resolveLink(link, bareBase);
                if (again !== undefined && again.path !== resolved.path)
                    visitOwn(again.path, false);
            }
        },
        addDeclared(link, { base }) {
            const resolved = resolveLink(link, base);
            if (resolved !== undefined && !site.hosts.has(resolved.host))
                declared.add(resolved.host, resolved.path);
        },
        finish() {
            const own = findOwnHosts(foreign.list(), site);
            for (const path of own.flatMap(({ paths }) => [...paths]))
                recordPath(path, recording);
            return {
                seen,
                ownPaths,
                otherHosts: own.map(({ host }) => host),
                declared: declared.list(),
                isCut: isCut || foreign.isCut() || declared.isCut(),
            };
        },
    };
}
function isRootedLink(link) {
    return /^\s*(?:\/|https?:)/i.test(link);
}

;// CONCATENATED MODULE: ./build/js/core/urls/site/find-links.js
function findLinks(text, kind, visitor) {
    finders[kind](text, visitor);
}
const finders = {
    html(text, visitor) {
        findAttributes(text, visitor);
        findCanonical(text, visitor);
    },
    xml(text, visitor) {
        findAttributes(text, visitor);
        findTextUrls(text, visitor);
    },
    css(text, { onLink }) {
        for (const [, double, single, plain] of text.matchAll(styleUrl))
            onLink(double ?? single ?? plain ?? '');
    },
    robots(text, { onLink }) {
        for (const [, link = ''] of text.matchAll(/^[^\S\n]*sitemap:[^\S\n]*(\S+)/gim))
            onLink(link);
    },
};
const attribute = /[\s"'/:](?:(href|src|poster|data|data-src|data-href|action|url)|(srcset|imagesrcset)|content)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
const styleUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi;
function findAttributes(text, { onLink }) {
    for (const [, one, set, double, single, plain] of text.matchAll(attribute)) {
        const value = decodeEntities(double ?? single ?? plain ?? '');
        if (one !== undefined)
            onLink(value);
        else if (set !== undefined)
            for (const link of splitSet(value))
                onLink(link);
        else
            findInContent(value, onLink);
    }
}
function splitSet(value) {
    const parts = value.split(/\s+[\d.]+[wxh]\s*(?:,|$)|,?\s+/);
    return parts.map((part) => part.replace(/,$/, '')).filter((part) => part !== '');
}
function findInContent(value, onLink) {
    const refresh = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(value);
    if (refresh?.[1] !== undefined)
        onLink(refresh[1]);
    else if (/^\s*https?:\/\//i.test(value))
        onLink(value);
}
function findCanonical(text, { onDeclared }) {
    const word = text.indexOf('canonical');
    if (word < 0)
        return;
    const start = text.lastIndexOf('<', word);
    const end = text.indexOf('>', word);
    const tag = start < 0 || end < 0 ? '' : text.slice(start, end);
    const link = /^<link\s[\s\S]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
    if (link !== null)
        onDeclared(decodeEntities(link[1] ?? link[2] ?? link[3] ?? ''));
}
function findTextUrls(text, { onLink, onDeclared }) {
    const urls = text.matchAll(/(<(?:\w+:)?loc>|>)\s*(?:<!\[CDATA\[\s*)?(https?:\/\/[^\s<]+)/gi);
    for (const [, tag = '', text = ''] of urls) {
        const link = decodeEntities(text.replace(/\]\]>.*$/, ''));
        onLink(link);
        if (tag !== '>')
            onDeclared(link);
    }
}
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(entity, (whole, hex, decimal, name = '') => {
        const known = named[name.toLowerCase()];
        if (known !== undefined)
            return known;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function findBase(text) {
    const start = text.slice(0, 64 * 1024);
    if (!/<base\s/i.test(start))
        return undefined;
    const tag = /<base\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i.exec(start);
    return tag === null ? undefined : decodeEntities(tag[1] ?? tag[2] ?? tag[3] ?? '');
}

// EXTERNAL MODULE: ./build/js/core/urls/site/spelling.js
var spelling = __webpack_require__(78473);
// EXTERNAL MODULE: ./build/js/core/urls/site/tally-forms.js
var tally_forms = __webpack_require__(76067);
;// CONCATENATED MODULE: ./build/js/core/urls/site/learn-site.js



function learnSite(links, site) {
    const { seen, ownPaths, declared, otherHosts, isCut } = links;
    const rooted = [...ownPaths].filter(([, { isRooted }]) => isRooted).map(([path]) => path);
    return {
        seen,
        tallies: (0,tally_forms/* tallyForms */.AZ)(seen),
        spelling: (0,spelling/* learnSpelling */.xn)(seen),
        hosts: [...site.hosts, ...otherHosts],
        basePath: checkBasePath([rooted, ...declared.map(({ paths }) => paths)], site),
        isCut,
    };
}

// EXTERNAL MODULE: ./build/js/core/urls/site/choose-forms.js
var choose_forms = __webpack_require__(38600);
;// CONCATENATED MODULE: ./build/js/core/urls/site/summarize-learned.js

function summarizeLearned(site, texts) {
    const { tallies, spelling, hosts, basePath, isCut } = site;
    const choose = (0,choose_forms/* createFormChooser */.Q)(tallies);
    const toForms = (sort, path) => {
        const tally = tallies[sort].get('');
        return {
            linked: tally?.files ?? 0,
            seen: [...(tally?.forms ?? [])].map(([form, files]) => ({ form, files })),
            main: choose(path, sort).main,
        };
    };
    return {
        ...texts,
        limits: isCut ? [...texts.limits, 'different links'] : texts.limits,
        forms: { page: toForms('page', '/x.html'), index: toForms('index', '/x/index.html') },
        spelling,
        hosts,
        ...(basePath === undefined ? {} : { basePath }),
    };
}

// EXTERNAL MODULE: ./build/js/sources/disk/walk-folder.js
var walk_folder = __webpack_require__(68469);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(20356);
// EXTERNAL MODULE: ./build/js/sources/disk/disk-path.js
var disk_path = __webpack_require__(67750);
;// CONCATENATED MODULE: ./build/js/sources/site/read-texts.js




const textLimits = {
    fileBytes: 8 * 1024 * 1024,
    files: 100_000,
    bytes: 1024 * 1024 * 1024,
};
const textsBetweenTurns = 64;
async function readTexts(reading) {
    const { folder, texts, onText, signal, limits = textLimits } = reading;
    const buffer = Buffer.allocUnsafe(texts.length === 0 ? 0 : limits.fileBytes + 1);
    const count = { pages: 0, sitemaps: 0, bytes: 0, unreadable: 0 };
    const reached = new Set(texts.length > limits.files ? ['files'] : []);
    for (const [index, file] of texts.slice(0, limits.files).entries()) {
        if (index % textsBetweenTurns === 0)
            await (0,clock/* nextTurn */.tJ)();
        signal.throwIfAborted();
        if (count.bytes >= limits.bytes) {
            reached.add('all bytes');
            break;
        }
        const bytes = readWhole((0,disk_path/* toDiskPath */.e)(folder, file.path), buffer);
        const text = decodeText(bytes);
        if (bytes.length === buffer.length)
            reached.add('bytes of a file');
        else if (text === undefined)
            count.unreadable += 1;
        else {
            addText(count, file, text);
            count.bytes += bytes.length;
            onText(text, file);
        }
    }
    return { ...count, limits: [...reached] };
}
function addText(count, { kind }, text) {
    if (kind === 'html')
        count.pages += 1;
    if (kind === 'xml' && text.includes('<loc'))
        count.sitemaps += 1;
}
const unreadable = Buffer.of(0xff);
function readWhole(path, buffer) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            let length = 0;
            for (;;) {
                const bytesRead = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
                length += bytesRead;
                if (bytesRead === 0 || length === buffer.length)
                    return buffer.subarray(0, length);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return unreadable;
    }
}
function decodeText(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return bytes.toString('latin1');
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
}

;// CONCATENATED MODULE: ./build/js/sources/site/text-order.js
const order = ['robots', 'xml', 'css', 'html'];
function orderTexts(paths) {
    const texts = paths.flatMap((path) => {
        const kind = kindOf(path);
        return kind === undefined ? [] : [{ path, kind }];
    });
    return order.flatMap((kind) => {
        const some = texts.filter((text) => text.kind === kind);
        return kind === 'html' ? sortByDepth(some) : some.sort(comparePaths);
    });
}
function kindOf(path) {
    if (path === 'robots.txt')
        return 'robots';
    const kind = /\.(html|xml|css)$/.exec(path)?.[1];
    return kind === 'html' || kind === 'xml' || kind === 'css' ? kind : undefined;
}
function sortByDepth(texts) {
    return texts
        .map((text) => ({ text, depth: text.path.split('/').length }))
        .sort((one, other) => one.depth - other.depth || comparePaths(one.text, other.text))
        .map(({ text }) => text);
}
function comparePaths({ path: one }, { path: other }) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./build/js/sources/site/know-site.js










async function knowSite(request, { context: { workspace }, signal }) {
    const { selection, rewrites, deleted } = request;
    const folder = (0,external_node_path_.resolve)(workspace, selection.root);
    const files = await listFiles(folder, { ...request, signal });
    if (files.length === 0)
        return undefined;
    const serve = (path) => (0,rewrite_path/* decodeEscapes */.zR)((0,rewrite_path/* applyRewrites */.iT)(`/${path}`, rewrites));
    const served = new Set(files.map(serve));
    const prefix = selection.root === '' ? '' : `${selection.root}/`;
    for (const path of deleted) {
        if (path.startsWith(prefix))
            served.add(serve(path.slice(prefix.length)));
    }
    const bases = selection.baseUrls.map((baseUrl) => new URL(baseUrl));
    const site = {
        hosts: new Set(bases.map(({ host }) => host)),
        basePaths: [...new Set(bases.map(({ pathname }) => pathname.replace(/\/$/, '')))],
        has: (path) => served.has(path),
    };
    const collector = createLinkCollector(site);
    const [baseUrl = ''] = selection.baseUrls;
    const texts = await readTexts({
        folder,
        texts: orderTexts(files),
        signal,
        onText(text, { path, kind }) {
            const from = toLinkText(baseUrl, serve(path), kind === 'html' ? findBase(text) : undefined);
            findLinks(text, kind, {
                onLink: (link) => collector.addLink(link, from),
                onDeclared: (link) => collector.addDeclared(link, from),
            });
        },
    });
    const learned = learnSite(collector.finish(), site);
    return { learned, has: site.has, summary: summarizeLearned(learned, texts) };
}
async function listFiles(folder, { selection, matches, signal, }) {
    try {
        const { files } = await (0,walk_folder.walkFolder)(folder, signal);
        return selection.root === '' ? files.filter(matches) : files;
    }
    catch {
        signal.throwIfAborted();
        return [];
    }
}
function toLinkText(baseUrl, path, baseLink) {
    const base = toLinkBase(baseUrl, path);
    if (baseLink !== undefined)
        return { base: rebase(base, baseLink) };
    const folder = /^(.+)\/index\.html$/.exec(path)?.[1];
    return folder === undefined ? { base } : { base, bareBase: toLinkBase(baseUrl, folder) };
}


/***/ })

};
