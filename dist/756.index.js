export const id = 756;
export const ids = [756];
export const modules = {

/***/ 92756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ summarizeLearned),
/* harmony export */   describeLearned: () => (/* binding */ describeLearned)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _choose_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38600);
// What a site taught, as the report has it.


function summarizeLearned(site, texts) {
    const { tallies, spelling, hosts, basePath, isCut } = site;
    const choose = (0,_choose_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .createFormChooser */ .Q)(tallies);
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
/** One line for a person. */
function describeLearned({ pages, sitemaps, forms, spelling, hosts }) {
    const facts = [
        ...describeForms('pages', forms.page),
        ...describeForms('folders', forms.index),
    ].join(', ');
    const maps = sitemaps === 0 ? '' : ` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(sitemaps, 'sitemap')}`;
    const escapes = spelling.encoded.map((character) => encodeForPerson(character, spelling.hex));
    const parts = [
        ...(facts === '' ? [] : [facts]),
        ...(escapes.length === 0 ? [] : [`spelling ${escapes.join(' ')}`]),
        `own hosts ${hosts.join(', ')}`,
    ];
    return `Learned from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(pages, 'page')}${maps}: ${parts.join('; ')}.`;
}
function describeForms(name, { linked, seen, main }) {
    if (linked === 0)
        return [];
    const mains = seen.filter(({ form }) => main.includes(form));
    const others = seen.filter(({ form }) => !main.includes(form));
    const also = others.map(({ form, files }) => `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(files)} also ${form}`).join('');
    const shown = mains.map(({ form, files }) => `${form} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(files)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(linked)}`);
    return [`${name} as ${shown.join('), ')}${also})`];
}
function encodeForPerson(character, hex) {
    const digits = character.charCodeAt(0).toString(16);
    return `%${hex === 'lower' ? digits : digits.toUpperCase()}`;
}


/***/ })

};
