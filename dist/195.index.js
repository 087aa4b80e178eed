export const id = 195;
export const ids = [195,4045];
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

/***/ 82517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toBareHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function toBareHost(hostname) {
    return hostname
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
function isLoopback(host) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);
}


/***/ }),

/***/ 44045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublicLookup: () => (/* binding */ createPublicLookup),
/* harmony export */   isPrivateHost: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82517);




const privateIpv4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
];
const privateIpv6 = [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
const holders = [
    [(ipv4) => `::ffff:0:${ipv4}`, 96],
    [(ipv4) => `64:ff9b::${ipv4}`, 96],
    [(ipv4) => `2002:${toGroups(ipv4)}::`, 16],
];
function toGroups(ipv4) {
    const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
function buildBlockList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, bits] of privateIpv6)
        list.addSubnet(network, bits, 'ipv6');
    for (const [network, bits] of privateIpv4) {
        list.addSubnet(network, bits, 'ipv4');
        for (const [hold, heldAt] of holders)
            list.addSubnet(hold(network), heldAt + bits, 'ipv6');
    }
    return list;
}
const blockList = buildBlockList();
const privateName = /^[^.]*$|\.(?:internal|local|home\.arpa)$/;
function isPrivateHost(hostname) {
    const host = (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .toBareHost */ .M)(hostname);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
    if (family !== 0)
        return blockList.check(host, family === 6 ? 'ipv6' : 'ipv4');
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(host) || privateName.test(host);
}
function createPublicLookup(resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error) {
                callback(error, []);
                return;
            }
            const open = addresses.filter(({ address }) => !isPrivateHost(address));
            const [first] = open;
            if (first === undefined)
                callback(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij(hostname), []);
            else if (options.all === true)
                callback(null, [...open]);
            else
                callback(null, first.address, first.family);
        });
    };
}


/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent = 'cdn-cache-action/0.1.0';


/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

async function during(activity, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_ ? error.during(activity) : error;
    }
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

/***/ 10195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSitemap: () => (/* binding */ readSitemap)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/node_modules/p-map/index.js
var p_map = __webpack_require__(35327);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/http/private-address.js
var private_address = __webpack_require__(44045);
// EXTERNAL MODULE: ./build/js/sources/lists/parse-urls.js + 1 modules
var parse_urls = __webpack_require__(19296);
;// CONCATENATED MODULE: ./build/js/sources/lists/choose-pages.js




function choosePages(locations, own) {
    const origins = new Set(own.origins);
    const targets = [];
    const left = { elsewhere: new Map(), unusable: [] };
    for (const location of locations) {
        const url = /[\t\n\r]/.test(location) ? undefined : (0,parse_urls/* parseWebAddress */.K7)(location);
        if (url !== undefined && origins.size === 0 && !(0,private_address.isPrivateHost)(url.hostname))
            origins.add(url.origin);
        if (url === undefined)
            left.unusable.push(location);
        else if (origins.has(url.origin))
            targets.push({ kind: 'url', value: url.href, rule: 'sitemap' });
        else
            left.elsewhere.set(url.origin, (left.elsewhere.get(url.origin) ?? 0) + 1);
    }
    const notices = describeLeftOut(left, origins);
    if (targets.length > 0 || notices.length === 0)
        return { targets, notices };
    throw new errors/* SourceError */.c8('nothing-matches', `\`sitemap\` gives no URL. ${notices.join(' ')}`, {
        input: 'sitemap',
        remedy: advise(left, own),
    });
}
function describeLeftOut({ elsewhere, unusable }, origins) {
    const notices = [];
    if (elsewhere.size > 0) {
        const count = [...elsewhere.values()].reduce((sum, one) => sum + one, 0);
        const own = origins.size === 0 ? 'a public host' : [...origins].slice(0, 5).join(', ');
        notices.push(`\`sitemap\`: ${(0,core_text/* groupDigits */.K9)(count)} ${count === 1 ? 'address was' : 'addresses were'} left out, because only those on ${own} count: ${listOrigins(elsewhere)}.`);
    }
    const [first = ''] = unusable;
    if (unusable.length > 0)
        notices.push(`\`sitemap\`: left out ${(0,core_text/* groupDigits */.K9)(unusable.length)} of its entries, such as ${JSON.stringify((0,core_text/* oneLine */.TN)(first, 100))}, because an entry must be a whole http or https URL.`);
    return notices;
}
function sortOrigins(elsewhere) {
    return [...elsewhere].toSorted(([, one], [, other]) => other - one).map(([origin]) => origin);
}
function listOrigins(elsewhere) {
    const origins = sortOrigins(elsewhere);
    const shown = origins
        .slice(0, 3)
        .map((origin) => `${(0,core_text/* groupDigits */.K9)(elsewhere.get(origin) ?? 0)} on ${origin}`);
    return `${shown.join(', ')}${origins.length > shown.length ? ', …' : ''}`;
}
function advise({ elsewhere }, { areTyped }) {
    const [most] = sortOrigins(elsewhere);
    if (most === undefined)
        return "Correct the site's address in the settings of the generator: sitemaps hold whole URLs.";
    return areTyped
        ? `If visitors ask for the pages there, add \`${most}\` to \`base-url\`. Otherwise correct the site's address in the settings of the generator.`
        : `If visitors ask for the pages there, set \`base-url\` to \`${most}\`. Otherwise correct the site's address in the settings of the generator.`;
}

// EXTERNAL MODULE: ./build/js/sources/lists/read-address.js
var read_address = __webpack_require__(39108);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __webpack_require__(20356);
;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap-xml.js


const rootKinds = {
    urlset: 'pages',
    sitemapindex: 'index',
};
const mostDepth = 16;
const mostAttributes = 1_000;
const chunkCharacters = 256 * 1024;
class UnusableXml extends Error {
}
async function parseSitemap(text, { mostLocations, signal }) {
    const { default: sax } = await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.t.bind(__webpack_require__, 21513, 19));
    const parser = sax.parser(true);
    const found = listenTo(parser, mostLocations);
    const xml = escapeAmpersands(text).replace(/^[\s\ufeff]+/, '');
    try {
        for (let start = 0; start < xml.length; start += chunkCharacters) {
            await (0,clock/* pause */.v7)(signal);
            parser.write(xml.slice(start, start + chunkCharacters));
        }
        parser.close();
    }
    catch (error) {
        if (error instanceof UnusableXml)
            return { kind: 'unusable', why: error.message };
        throw error;
    }
    const { kind, locations } = found;
    return kind === undefined ? { kind: 'unusable', why: 'is empty' } : { kind, locations };
}
const markup = /<!\[CDATA\[|<!--|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;
function escapeAmpersands(text) {
    const pieces = [];
    let done = 0;
    const found = new RegExp(markup);
    for (let match = found.exec(text); match !== null; match = found.exec(text)) {
        const [mark] = match;
        if (mark === '&') {
            pieces.push(text.slice(done, match.index), '&amp;');
            done = found.lastIndex;
            continue;
        }
        const end = text.indexOf(mark === '<!--' ? '-->' : ']]>', found.lastIndex);
        if (end === -1)
            break;
        found.lastIndex = end;
    }
    return pieces.length === 0 ? text : pieces.concat(text.slice(done)).join('');
}
function listenTo(parser, mostLocations) {
    const found = { kind: undefined, locations: [] };
    const { locations } = found;
    const open = [];
    let location = '';
    let hasLocation = false;
    let attributes = 0;
    const isLocation = () => open.length === 3 &&
        open[2] === 'loc' &&
        open[1] === (found.kind === 'index' ? 'sitemap' : 'url');
    parser.onerror = ({ message }) => {
        throw new UnusableXml(`is not well-formed XML (${message.split('\n')[0] ?? ''})`);
    };
    parser.onattribute = () => {
        attributes += 1;
        if (attributes > mostAttributes)
            throw new UnusableXml(`has an element of more than ${(0,core_text/* groupDigits */.K9)(mostAttributes)} attributes`);
    };
    parser.onopentag = ({ name }) => {
        attributes = 0;
        open.push(localName(name));
        if (open.length === 1) {
            if (found.kind !== undefined)
                throw new UnusableXml(`goes on after its end, with <${name}>`);
            found.kind = readRoot(name);
        }
        if (open.length > mostDepth)
            throw new UnusableXml(`nests more than ${mostDepth} elements`);
        if (open.length === 2)
            hasLocation = false;
        location = '';
    };
    const addText = (piece) => {
        if (isLocation())
            location += piece;
    };
    parser.ontext = addText;
    parser.oncdata = addText;
    parser.onclosetag = () => {
        if (isLocation()) {
            hasLocation = true;
            locations.push(location.trim());
        }
        if (open.length === 2 && !hasLocation && locations.length < mostLocations)
            locations.push('');
        if (locations.length > mostLocations)
            throw new UnusableXml(`lists more than ${(0,core_text/* groupDigits */.K9)(mostLocations)} addresses`);
        open.pop();
    };
    return found;
}
function readRoot(name) {
    const kind = rootKinds[localName(name)];
    if (kind === undefined)
        throw new UnusableXml(`is not a sitemap: its first element is <${name}>`);
    return kind;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap.js










const usualLimits = {
    documentBytes: 50 * 1024 * 1024,
    documents: 1_000,
    pages: 1_000_000,
    depth: 3,
};
const mostAtOnce = 4;
async function readSitemap({ sitemap, baseUrls, forWarming }, deps, limits = usualLimits) {
    const start = (0,read_address/* toAddress */.ch)(sitemap, { input: 'sitemap' }, deps.context.workspace);
    const typed = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).origin));
    const own = new Set(start.kind === 'url' ? [start.url.origin] : []);
    const rules = {
        input: 'sitemap',
        limitBytes: limits.documentBytes,
        headers: { accept: 'application/xml, text/xml, application/gzip, */*;q=0.1' },
        typedOrigins: [...typed, ...own],
        deps,
    };
    const failures = [];
    const mayMiss = forWarming ? { failures } : {};
    const pages = await walkSitemaps({ rules, limits, start, own, pages: [], ...mayMiss });
    const [failure] = failures;
    if (pages.length === 0)
        throw failure ?? refuseEmpty(start);
    const areTyped = typed.size > 0;
    const { targets, notices } = choosePages(pages, { origins: areTyped ? typed : own, areTyped });
    return { targets, notices: [...notices, ...noteFailures(failures)] };
}
function refuseEmpty(start) {
    return new errors/* SourceError */.c8('nothing-matches', `\`sitemap\` gives no URL: neither ${(0,read_address/* showAddress */.mC)(start)} nor a sitemap that it names lists a page.`, {
        input: 'sitemap',
        remedy: 'Correct the address, or the settings of the generator that writes the sitemap.',
    });
}
function noteFailures([first, ...others]) {
    if (first === undefined)
        return [];
    const count = others.length + 1;
    return [
        `${(0,core_text/* groupDigits */.K9)(count)} ${count === 1 ? 'sitemap' : 'sitemaps'} of the index could not be read and ${count === 1 ? 'was' : 'were'} left out: ${first.message}`,
    ];
}
async function walkSitemaps(walk) {
    const { start, limits } = walk;
    const seen = new Set(start.kind === 'url' ? [start.url.href] : []);
    let level = [start];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limits.depth)
            throw refuse(walk, `nests indexes more than ${limits.depth} deep`);
        const found = await (0,p_map/* default */.Ay)(level, (address) => readNamed(address, walk), {
            concurrency: mostAtOnce,
        });
        const next = [];
        for (const location of found.flat()) {
            const url = (0,parse_urls/* parseWebAddress */.K7)(location);
            if (url === undefined)
                throw (0,read_address/* unreadable */.O$)(start, {
                    input: 'sitemap',
                    why: `names a sitemap that is not an http or https URL: ${JSON.stringify((0,core_text/* oneLine */.TN)(location, 100))}`,
                    remedy: "Correct the site's address in the settings of the generator: sitemaps hold whole URLs.",
                });
            if (!seen.has(url.href))
                next.push({ kind: 'url', url });
            seen.add(url.href);
        }
        if (seen.size > limits.documents)
            throw refuse(walk, `names more than ${limits.documents} sitemaps`);
        level = next;
    }
    return walk.pages;
}
async function readNamed(address, walk) {
    try {
        return await readDocument(address, walk);
    }
    catch (error) {
        const mayMiss = walk.failures !== undefined && address !== walk.start;
        if (!(mayMiss && error instanceof errors/* SourceError */.c8))
            throw error;
        walk.failures.push(error);
        return [];
    }
}
async function readDocument(address, walk) {
    const { limits, pages, rules } = walk;
    const content = await readContent(address, walk);
    rules.deps.signal.throwIfAborted();
    if (content.kind === 'unusable')
        throw (0,read_address/* unreadable */.O$)(address, {
            input: 'sitemap',
            why: (0,core_text/* oneLine */.TN)(content.why, 200),
            remedy: 'Set `sitemap` to an XML sitemap or sitemap index, plain or gzip: its URL with `https://`, or its path relative to the workspace. For a text file with one URL a line, use `urls-file`.',
        });
    if (content.kind === 'index')
        return content.locations;
    if (pages.length + content.locations.length > limits.pages)
        throw refuse(walk, `lists more than ${(0,core_text/* groupDigits */.K9)(limits.pages)} pages`);
    for (const location of content.locations)
        pages.push(location);
    return [];
}
async function readContent(address, walk) {
    const { rules, limits, start, own } = walk;
    const read = await (0,read_address/* readAddress */.zq)(address, rules);
    if (!read.isFound)
        return { kind: 'unusable', why: read.why };
    if (address === start && read.from.kind === 'url')
        own.add(read.from.url.origin);
    try {
        const bytes = await unpack(read.body, limits.documentBytes);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return await parseSitemap(text, { mostLocations: limits.pages, signal: rules.deps.signal });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return { kind: 'unusable', why: `${(0,read_file/* tooLong */.Po)(limits.documentBytes)} when unpacked` };
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'unusable', why: 'is not UTF-8 text' };
        if (typeof code === 'string' && code.startsWith('Z_'))
            return { kind: 'unusable', why: 'is damaged gzip' };
        throw error;
    }
}
async function unpack(bytes, limitBytes) {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isGzip ? (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: limitBytes }) : bytes;
}
function refuse({ start }, why) {
    const remedy = 'Give a smaller sitemap, for example one of those the index names.';
    return (0,read_address/* unreadable */.O$)(start, { input: 'sitemap', why, remedy });
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


/***/ }),

/***/ 35327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ e)
/* harmony export */ });
/* unused harmony exports pMapSettled, pMapKeyed, pMapSettledKeyed, pMapIterable, pMapSkip, pMapStop */
function e(e,t,r){return n(e,t,r,false)}function pMapSettled(e,t,r){return n(e,t,r,true)}function pMapKeyed(e,n,r){return t(e,n,r,false)}function pMapSettledKeyed(e,n,r){return t(e,n,r,true)}async function t(e,t,r,i){const o=a(e);if(typeof t!==`function`){throw new TypeError(`Mapper function is required`)}const s=await n(o,async([e,n])=>{try{if(n.status===`rejected`){throw n.reason}const r=await t(n.value,e);if(r===pMapSkip||r===pMapStop){return r}return[e,i?{status:`fulfilled`,value:r}:r]}catch(t){if(!i){throw t}return[e,{status:`rejected`,reason:t}]}},r,false);if(e instanceof Map){return new Map(s)}return Object.setPrototypeOf(Object.fromEntries(s),null)}async function n(e,t,{concurrency:n=Number.POSITIVE_INFINITY,stopOnError:i=true,signal:a}={},l){return new Promise((u,d)=>{r(e,t,n);const f=[];const p=[];let m=0;let h=false;let g=false;const _=new Set;let v=Number.POSITIVE_INFINITY;let y=0;const b=o(e);const x=()=>{w(a.reason)};const S=()=>{a?.removeEventListener(`abort`,x)};const C=e=>{u(e);S()};const w=e=>{if(h){return}h=true;d(e);S();if(!g){s(b)}};if(a){if(a.aborted){w(a.reason);return}a.addEventListener(`abort`,x,{once:true})}const T=c(b);const E=()=>{if(h||v===Number.POSITIVE_INFINITY){return}for(const e of _){if(e<v){return}}if(!i){const e=[];for(let t=0;t<Math.min(v,p.length);t++){if(t in p){e.push(p[t])}}if(e.length>0){w(new AggregateError(e));return}}h=true;if(!g){s(b)}const e=Math.min(v,f.length);if(e===f.length&&m===0){C(f);return}C(f.slice(0,e).filter(e=>e!==pMapSkip))};const D=async()=>{if(h||y>=v){return}const e=y++;_.add(e);let n;try{n=await T()}catch(t){_.delete(e);if(e<v){throw t}E();return}if(n.done){_.delete(e);v=Math.min(v,e);g=true;E();return}const r=(async()=>{try{const r=await n.value;if(h||e>=v){return}const i=await t(r,e);if(e>=v){return}if(i===pMapStop){v=e;return}if(i===pMapSkip){m++}f[e]=l&&i!==pMapSkip?{status:`fulfilled`,value:i}:i}catch(t){if(e>=v){return}if(l){f[e]={status:`rejected`,reason:t}}else if(i){w(t);return}else{p[e]=t}}finally{_.delete(e);E()}try{await D()}catch(e){w(e)}})();r.then(()=>new Promise(()=>{})).then(u)};(async()=>{for(let e=0;e<n;e++){try{await D()}catch(e){w(e);break}if(h||y>=v){break}}})()})}function pMapIterable(e,t,{concurrency:n=Number.POSITIVE_INFINITY,backpressure:a=n,preserveOrder:l=true}={}){r(e,t,n);if(!i(a,n)){throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${n}) and up or \`Infinity\`, got \`${a}\` (${typeof a})`)}return{[Symbol.asyncIterator](){let r=false;const i=(async function*(){const i=o(e);let u=[];let d=0;let f=false;let p=Number.POSITIVE_INFINITY;let m=0;let h=0;const g=new Map;let _=0;let v=0;const y=()=>{if(v===_){h--;return}g.get(v)();g.delete(v++)};let b=0;let x=Number.POSITIVE_INFINITY;let S=0;let C;const w=new Set;const T=e=>{u[S++]=e;C?.(e);C=undefined};const E=c(i);function D(){if(r||f||b>x||m>=n||u.length-d>=a){return}m++;const e=b++;const i=(async()=>{try{let i;try{const{done:t,value:r}=await E();if(t){f=true;p=Math.min(p,e);return{done:true}}D();i=await r;if(h<n){h++}else{await new Promise(e=>{g.set(_++,e)})}}finally{m--}D();let a;try{if(r||e>x){return{done:false,value:pMapSkip}}a=await t(i,e)}finally{y()}if(a===pMapStop){x=Math.min(x,e)}return{done:false,value:a}}catch(t){if(l){x=Math.min(x,e)}else if(e<p){r=true}return{error:t}}})();if(l){u.push(i);return}u.push(undefined);w.add(e);i.then(t=>{if(!w.delete(e)){return}if(t.done){for(const t of w){if(t>e){w.delete(t);T({done:true})}}}T(t)})}D();try{while(d<u.length){const e=await(u[d]??new Promise(e=>{C=e}));const{done:t,value:n}=e;u[d]=undefined;d++;if(d*2>=u.length){u=u.slice(d);S-=d;d=0}if(Object.hasOwn(e,`error`)){throw e.error}if(t){if(l){return}continue}if(n===pMapStop){return}D();if(n===pMapSkip){continue}yield n}}finally{r=true;if(!f){s(i)}}})();const{return:u,throw:d}=i;i.return=e=>{r=true;return u.call(i,e)};i.throw=e=>{r=true;return d.call(i,e)};return i}}}const pMapSkip=Symbol(`skip`);const pMapStop=Symbol(`stop`);function r(e,t,n){if(e?.[Symbol.iterator]===undefined&&e?.[Symbol.asyncIterator]===undefined){throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof e})`)}if(typeof t!==`function`){throw new TypeError(`Mapper function is required`)}if(!i(n,1)){throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${n}\` (${typeof n})`)}}function i(e,t){return Number.isSafeInteger(e)&&e>=t||e===Number.POSITIVE_INFINITY}function a(e){if(e===null||typeof e!==`object`&&typeof e!==`function`){throw new TypeError(`Expected \`input\` to be an object, got (${e===null?`null`:typeof e})`)}const t=[];const n=(e,n)=>{t.push(Promise.resolve(n).then(t=>[e,{status:`fulfilled`,value:t}],t=>[e,{status:`rejected`,reason:t}]))};if(e instanceof Map){for(const[t,r]of e){n(t,r)}}else{for(const t of Reflect.ownKeys(e)){if(Object.getOwnPropertyDescriptor(e,t)?.enumerable){n(t,e[t])}}}return t}function o(e){return e[Symbol.asyncIterator]===undefined?e[Symbol.iterator]():e[Symbol.asyncIterator]()}async function s(e){try{await e.return?.()}catch{}}function c(e){let t=false;const n=e=>{if(e?.done){t=true}};return()=>{if(t){return{done:true}}const r=e.next();n(r);if(typeof r?.then!==`function`){return r}const i=Promise.resolve(r);i.then(n,()=>{});return i}}

/***/ })

};
