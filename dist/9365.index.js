export const id = 9365;
export const ids = [9365];
export const modules = {

/***/ 93467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createReadHosts)
/* harmony export */ });
/** One `GET /distributions?domain=`. Undefined for a domain that the account does not have. */
function createReadHosts(version, sendNhn, domain) {
    return async (limits) => {
        const { operateDistributions } = await __webpack_require__.e(/* import() */ 9221).then(__webpack_require__.bind(__webpack_require__, 49221));
        const found = await operateDistributions(version, sendNhn).get(domain, limits);
        if (found === undefined)
            return undefined;
        const { readAliases } = await __webpack_require__.e(/* import() */ 7040).then(__webpack_require__.bind(__webpack_require__, 47040));
        return { hosts: [domain, ...readAliases(found.fields)] };
    };
}


/***/ }),

/***/ 59365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNhnV15Operations: () => (/* binding */ createNhnV15Operations)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/providers/nhn/envelope.js + 4 modules
var envelope = __webpack_require__(17597);
// EXTERNAL MODULE: ./build/js/providers/nhn/hosts.js
var hosts = __webpack_require__(93467);
// EXTERNAL MODULE: ./build/js/providers/nhn/settings.js
var settings = __webpack_require__(75703);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/wire.js
// What API v1.5 answers, as far as it is read; numbers may come as strings.


const Integer = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^\d+$/).transform(Number)]);
const Submitted = schemas/* looseObject */._H3({ purgeSeq: Integer });
const Purge = schemas/* looseObject */._H3({
    seq: Integer,
    progress: Integer.nullish(),
    purgeTime: Integer.nullish(),
    lastCheckTime: Integer.nullish(),
});
const PurgePage = schemas/* looseObject */._H3({
    totalItems: Integer.nullish(),
    purges: schemas/* array */.YOg(Purge).nullish(),
});
function readPurgeSeq(json) {
    return String(parse(Submitted, json).purgeSeq);
}
function readPurgePage(json) {
    const page = parse(PurgePage, json);
    const purges = (page.purges ?? []).map(({ seq, progress, purgeTime, lastCheckTime }) => ({
        seq: String(seq),
        progress: progress ?? undefined,
        facts: {
            ...(typeof purgeTime === 'number' ? { purgeTime } : {}),
            ...(typeof lastCheckTime === 'number' ? { lastCheckTime } : {}),
        },
    }));
    return { total: page.totalItems ?? undefined, purges };
}
/** Names the fields that differ from the documentation, never their values. */
function parse(schema, json) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new errors/* ContractError */.Vl(`NHN Cloud's answer is not what API v1.5 documents: ${places.slice(0, 5).join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/operations.js
// NHN Cloud CDN API v1.5: POST …/purges gives a purgeSeq, GET …/purges shows its progress.





/** The vendor's clock may be behind ours, so the search starts this much before the submission. */
const clockSkewMilliseconds = 600_000;
const itemsPerPage = 100;
/** 10,000 purges; a list without an end must not keep a run busy. The next poll starts anew. */
const mostPages = 100;
function createNhnV15Operations(settings, deps) {
    const sendNhn = (0,envelope/* createSendNhn */.x)('v1.5', settings, deps);
    return {
        async submit({ targets }, limits) {
            const body = toPurgeBody(targets, settings.domain);
            const json = await sendNhn({ method: 'POST', path: '/purges', body, limits });
            return { id: readPurgeSeq(json), vendorState: 'accepted' };
        },
        probe: (query, limits) => probePurges(query, { sendNhn, domain: settings.domain, limits }),
        readHosts: (0,hosts/* createReadHosts */.G)('v1.5', sendNhn, settings.domain),
    };
}
function toPurgeBody(targets, domain) {
    const kind = targets[0]?.kind;
    if (kind === 'everything')
        return { domain, purgeType: 'ALL' };
    // Since 2020 *.toastcdn.net wants full URLs; the older domains want paths.
    const wantsPaths = domain.endsWith(settings/* legacyDomainSuffix */.j6);
    const items = targets.map(({ value }) => (wantsPaths ? toPath(value) : value));
    return {
        domain,
        purgeType: kind === 'wildcard' ? 'WILDCARD' : 'ITEM',
        purgeList: items.join('\n'),
    };
}
function toPath(value) {
    if (value.startsWith('/'))
        return value;
    const { pathname, search } = new URL(value);
    return `${pathname}${search}`;
}
async function probePurges({ tasks, since, cursor }, { sendNhn, domain, limits, }) {
    const query = {
        domain,
        itemsPerPage: String(itemsPerPage),
        startTime: (0,instant/* formatInstant */.r4)(since - clockSkewMilliseconds),
        // The documentation does not say whether pages count from 0 or 1: the first request names none,
        // the following ones count from 1. At worst one page is read twice.
        ...(cursor === undefined ? {} : { page: cursor }),
    };
    const json = await sendNhn({ method: 'GET', path: '/purges', query, limits });
    const { total, purges } = readPurgePage(json);
    const wanted = new Set(tasks.map(({ id }) => id));
    const own = Map.groupBy(purges, ({ seq }) => seq);
    const news = [...own].flatMap(([seq, told]) => (wanted.has(seq) ? [toNews(seq, told)] : []));
    const page = cursor === undefined ? 0 : Number(cursor);
    const seen = Math.max(page, 1) * purges.length;
    const isLast = page >= mostPages || purges.length === 0 || seen >= (total ?? 0);
    const mayHoldMore = news.length < tasks.length && !isLast;
    return { news, ...(mayHoldMore ? { next: String(page + 1) } : {}) };
}
/** A purge that is listed twice, with and without its end, is not done. */
function toNews(id, told) {
    const unfinished = told.find(({ progress }) => progress !== 100) ?? told[0];
    const { progress, facts = {} } = unfinished ?? {};
    return {
        id,
        state: progress === 100 ? 'done' : 'pending',
        vendorState: progress === undefined ? 'no progress given' : `${progress} %`,
        facts,
    };
}


/***/ })

};
