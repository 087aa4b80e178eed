export const id = 33;
export const ids = [33];
export const modules = {

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/* unused harmony export isEncoded */
// A path as a browser encodes it in a link.
/**
 * What the URL parser leaves alone in a path, minus `%` and `\`. Only bytes up to 0x7E can be left
 * alone; the set is the URL standard's path percent-encode set, turned round.
 * https://url.spec.whatwg.org/#path-percent-encode-set
 */
const encoded = /[^!$&-;=@-Z[\]_a-z|~]/;
const eachEncoded = /[^!$&-;=@-Z[\]_a-z|~]/gu;
/** Whether `encodePath` would leave all of it as it is. */
function isEncoded(text) {
    return !encoded.test(text);
}
/**
 * Percent-encodes a path of any text: the URL parser gives it back unchanged as long as no segment
 * is `.` or `..`. Lone surrogates U+DC80…U+DCFF stand for single bytes; see path-text.ts.
 */
function encodePath(path) {
    return isEncoded(path) ? path : path.replace(eachEncoded, encodeCharacter);
}
function encodeCharacter(character) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80)
        return toPercent(unit);
    if (character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff)
        return toPercent(unit - 0xdc00);
    return encodeURIComponent(character.toWellFormed());
}
function toPercent(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
// How URLs name pages. A form is written as the URL of a page `x`: of the file `x.html`, or of the
// folder's index page `x/index.html`.
const urlForms = ['/x', '/x/', '/x.html', '/x/index.html', '/x/index'];
const indexEnd = '/index.html';
const pageEnd = '.html';
/** `path` begins with `/`, as all paths here. */
function sortOf(path) {
    if (!path.endsWith(pageEnd))
        return undefined;
    if (path.endsWith(indexEnd))
        return 'index';
    return path.endsWith(`/${pageEnd}`) ? undefined : 'page';
}
/** The form that is the page's own path. */
const ownForms = {
    page: '/x.html',
    index: '/x/index.html',
};
/** The path of a page in a form of its sort; `''` is the site's own root without its slash. */
function toFormPath(path, sort, form) {
    if (form === ownForms[sort])
        return path;
    const stem = path.slice(0, -(sort === 'index' ? indexEnd : pageEnd).length);
    return stem + form.slice('/x'.length);
}
/** The files that servers give for a decoded path; two if both `x.html` and `x/index.html` exist. */
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

/***/ 78473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ spellingClasses),
/* harmony export */   K$: () => (/* binding */ createSpeller),
/* harmony export */   gx: () => (/* binding */ spellOnce),
/* harmony export */   xn: () => (/* binding */ learnSpelling)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
// How the paths of a site are spelt: browsers and frameworks percent-encode some characters that
// others leave alone, and a cache may keep both spellings.

/** Which characters a site encodes beyond what the URL standard does, smallest first. */
const spellingClasses = ['brackets', 'encodeURIComponent', 'rfc3986'];
const special = "!$&'()*+,;=:@[]|^";
const classMembers = {
    brackets: '[]|^',
    encodeURIComponent: '[]|^$&+,;=:@',
    rfc3986: special,
};
function learnSpelling(seen) {
    const raw = new Set();
    const encoded = new Set();
    const cases = new Set();
    for (const urls of seen.values()) {
        for (const { url } of urls) {
            const [path = ''] = url.split('?', 1);
            for (const [text, hex] of path.matchAll(/%([\da-f]{2})|[!$&'()*+,;=:@[\]|^]/gi)) {
                if (hex === undefined)
                    raw.add(text);
                else
                    noteEscape(hex, { encoded, cases });
            }
        }
    }
    return {
        class: findClass(encoded),
        encoded: [...encoded].sort(),
        raw: [...raw].sort(),
        hex: cases.has('lower') ? (cases.has('upper') ? 'both' : 'lower') : 'upper',
    };
}
function noteEscape(hex, { encoded, cases }) {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    if (special.includes(character))
        encoded.add(character);
    if (/[a-f]/.test(hex))
        cases.add('lower');
    if (/[A-F]/.test(hex))
        cases.add('upper');
}
function findClass(encoded) {
    const covers = (name) => [...encoded].every((character) => classMembers[name].includes(character));
    return spellingClasses.find(covers) ?? 'rfc3986';
}
/** For `spellings: one`, and if nothing is known of the site. */
function spellOnce(path) {
    return [(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(path)];
}
function createSpeller(spelling) {
    const alternative = new Set([...special].filter((character) => isAlternative(character, spelling)));
    return (path) => {
        const standard = (0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(path);
        if (!/[!$&'()*+,;=:@[\]|^%]/.test(standard))
            return [standard];
        const other = standard.replaceAll(/[!$&'()*+,;=:@[\]|^]/g, (character) => alternative.has(character) ? toEscape(character) : character);
        const spellings = other === standard ? [standard] : [standard, other];
        return [...new Set(spellings.flatMap((text) => toCases(text, spelling.hex)))];
    };
}
function isAlternative(character, { class: name, encoded, raw }) {
    if (encoded.includes(character))
        return true;
    if (character === '$')
        return false;
    return classMembers[name].includes(character) || !raw.includes(character);
}
function toEscape(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function toCases(text, hex) {
    if (hex === 'upper')
        return [text];
    const lower = text.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
    return hex === 'lower' ? [lower] : [text, lower];
}


/***/ })

};
