export const id = 619;
export const ids = [619];
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

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leavesOpen),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
const refusals = new Set([
    400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 423,
    424, 426, 428, 429, 431, 451,
]);
function leavesOpen(status) {
    const isSuccess = status >= 200 && status < 300;
    return !isSuccess && !refusals.has(status);
}
function isPassing(status) {
    return status >= 500 || status === 408 || status === 425;
}


/***/ }),

/***/ 50268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readCacheFacts)
/* harmony export */ });
async function readCacheFacts(headers) {
    const words = [
        ...(await readStandard(headers['cache-status'])),
        ...Object.entries(headers).flatMap(readHeader),
    ];
    const ageSeconds = readAge(headers['age']);
    const from = decideFrom(words);
    return {
        ...(ageSeconds === undefined ? {} : { ageSeconds }),
        ...(from === undefined ? {} : { from }),
    };
}
function decideFrom(words) {
    if (words.includes('cache'))
        return 'cache';
    return words.length > 0 && words.every((word) => word === 'origin') ? 'origin' : undefined;
}
function readAge(header = '') {
    const [, seconds] = /^(\d{1,10})(?:,|$)/.exec(header) ?? [];
    return seconds === undefined ? undefined : Number(seconds);
}
async function readStandard(header) {
    if (header === undefined)
        return [];
    const { parseList } = await __webpack_require__.e(/* import() */ 9904).then(__webpack_require__.bind(__webpack_require__, 29904));
    try {
        return parseList(header).map(([, parameters]) => {
            if (parameters.has('fwd'))
                return 'origin';
            return parameters.get('hit') === true ? 'cache' : 'other';
        });
    }
    catch {
        return [];
    }
}
function readHeader([name, value]) {
    const read = special.get(name) ?? (isCacheHeader(name) ? readWord : undefined);
    return read === undefined ? [] : value.split(',').flatMap((part) => read(part.trim()) ?? []);
}
function isCacheHeader(name) {
    return /(?:^|-)cache(?:-status|-lookup|-remote|-result)?$/.test(name) && name !== 'cache-status';
}
const special = new Map([
    [
        'x-varnish',
        (part) => (/^\d+ \d+$/.test(part) ? 'cache' : /^\d+$/.test(part) ? 'origin' : undefined),
    ],
    ['x-hcs-proxy-type', (part) => (part === '1' ? 'cache' : 'origin')],
]);
const words = [
    [/refresh_?(?:hit|miss)|revalidated/, 'origin'],
    [/^(?:tcp_(?:\w+_)?)?hit|^(?:cache |originshield)hit|^hit|^stale|^updating|^prerender/, 'cache'],
    [
        /^(?:tcp_(?:\w+_)?|cache )?miss|^pass$|^expired|^bypass|^dynamic|^uncacheable|^disabled|^notcacheable/,
        'origin',
    ],
];
function readWord(part) {
    if (part === '')
        return undefined;
    const text = part.toLowerCase();
    return words.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}


/***/ }),

/***/ 20619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpOperations: () => (/* binding */ createHttpOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
// EXTERNAL MODULE: ./build/js/proof/cache-status.js
var cache_status = __webpack_require__(50268);
;// CONCATENATED MODULE: ./build/js/providers/http/classify.js
const redirect = {
    code: 'vendor-rejected',
    remedy: 'Redirects are not followed: they are another URL, in another place of the cache. Put the address that it leads to into the list.',
};
const notAllowed = 'The cache does not let this runner purge, or does not know the method. Check its access list, `http-method`, and that `endpoint` is the cache itself.';
const purgeRefusals = {
    401: {
        code: 'vendor-auth',
        remedy: 'Set the credentials that the cache asks for in `http-headers`.',
    },
    403: { code: 'vendor-forbidden', remedy: notAllowed },
    404: {
        code: 'vendor-not-found',
        remedy: 'Caches that answer 404 for what they do not hold, as nginx does, take `http-success: 200,404`.',
    },
    405: { code: 'vendor-rejected', remedy: notAllowed, concernsAll: true },
    409: { code: 'vendor-conflict' },
    410: { code: 'vendor-not-found' },
    412: {
        code: 'vendor-rejected',
        remedy: 'Caches that answer 412 for what they do not hold, as nginx does, take `http-success: 200,412`.',
    },
    429: { code: 'vendor-rate-limited' },
    501: { code: 'vendor-rejected', remedy: notAllowed, concernsAll: true },
};
const warmRefusals = {
    401: {
        code: 'vendor-rejected',
        remedy: 'The page needs credentials, so it is not for a shared cache. Leave it out of the list.',
    },
    403: {
        code: 'vendor-rejected',
        remedy: 'Check whether a firewall refuses the runner or its User-Agent; `http-headers` can set another one.',
    },
    404: { code: 'vendor-not-found', remedy: 'Check that the page is deployed.' },
    405: { code: 'vendor-rejected', remedy: 'Set `http-method: GET`.' },
    409: { code: 'vendor-conflict' },
    410: { code: 'vendor-not-found' },
    429: { code: 'vendor-rate-limited' },
    501: { code: 'vendor-rejected', remedy: 'Set `http-method: GET`.' },
};
function classify(status, { purges, hasCredentials }) {
    if (status >= 300 && status < 400)
        return redirect;
    const known = status === 401 && hasCredentials ? purgeRefusals[status] : undefined;
    const found = known ?? (purges ? purgeRefusals : warmRefusals)[status];
    if (found !== undefined)
        return found;
    return { code: status >= 500 ? 'vendor-unavailable' : 'vendor-rejected' };
}

;// CONCATENATED MODULE: ./build/js/providers/http/answer.js








async function readAnswer(answer, reading) {
    const { status, body } = answer;
    const { success, successBody } = reading.settings;
    if (!success.has(status))
        throw toRefusal(answer, reading);
    if (successBody !== undefined && !Buffer.from(body).toString('utf8').includes(successBody))
        throw new errors/* VendorError */.Hi({
            code: 'vendor-failed',
            message: `HTTP ${status}, but the body does not hold the text of \`http-success-body\`.`,
            remedy: 'Request it by hand and read the answer: it says what the service did instead.',
            ...doubtOf(status, reading.settings),
        });
    const { ageSeconds = 0, from } = await (0,cache_status/* readCacheFacts */.C)(answer.headers);
    return {
        status,
        cache: from === 'cache' || (from === undefined && ageSeconds > 0) ? 'hit' : toWord(from),
        bytes: answer.discardedBytes ?? body.length,
    };
}
function toWord(from) {
    return from === 'origin' ? 'miss' : 'unknown';
}
function toRefusal({ status, headers }, reading) {
    const { settings, redact, now, url } = reading;
    const { purges, secrets, method } = settings;
    const { code, remedy, concernsAll } = classify(status, {
        purges,
        hasCredentials: secrets.length > 0,
    });
    const wait = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], now);
    const { location } = headers;
    const leads = status >= 300 && status < 400 && location !== undefined;
    const to = leads ? `, which leads to ${showLocation(location, url, redact)}` : '';
    return new errors/* VendorError */.Hi({
        code,
        message: `${url.host} answered ${method} with HTTP ${status}${to}.`,
        vendorCode: String(status),
        ...doubtOf(status, settings),
        ...(remedy === undefined ? {} : { remedy }),
        ...(concernsAll === undefined ? {} : { concernsAll }),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    });
}
function doubtOf(status, { purges }) {
    return { mayHaveArrived: purges && (status < 300 || (0,http_status/* leavesOpen */.L)(status)) };
}
function showLocation(location, url, redact) {
    return (0,http_redact/* vendorText */.Qd)((0,hide_signature/* hideSignature */.$)(URL.parse(location, url.href)?.href ?? location), redact);
}
function sumUp(answers) {
    const words = answers.map(({ cache }) => cache);
    const worst = ['miss', 'unknown'].find((word) => words.includes(word)) ?? 'hit';
    return {
        status: answers.at(-1)?.status ?? 0,
        cache: worst,
        bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
const cacheWords = {
    hit: 'from the cache',
    miss: 'from the origin',
    unknown: 'no header says from where',
};
function describeAnswer({ status, cache, bytes }) {
    return `HTTP ${status}, ${cacheWords[cache]}, ${(0,core_text/* groupDigits */.K9)(bytes)} bytes`;
}

;// CONCATENATED MODULE: ./build/js/providers/http/operations.js



const mostSearchedBytes = 1024 * 1024;
function createHttpOperations(settings, deps) {
    for (const secret of settings.secrets)
        deps.keepSecret(secret);
    const { redact } = (0,http_redact/* createRedactor */.lY)(settings.secrets);
    const ask = createAsk(settings, { deps, redact });
    const isUntilHit = !settings.purges && settings.until === 'hit';
    const submit = async ({ targets: [target], checksum }, limits) => {
        if (target === undefined)
            return { id: '' };
        const startedAt = deps.now();
        const answered = await ask(target, limits);
        const shown = {
            vendorState: describeAnswer(answered),
            facts: { ...answered, milliseconds: deps.now() - startedAt },
        };
        if (!isUntilHit)
            return { id: '', ...shown };
        return { id: checksum.slice(0, 16), isDone: answered.cache === 'hit', ...shown };
    };
    if (!isUntilHit)
        return { submit };
    return {
        submit,
        async probe({ tasks: [task] }, limits) {
            return { news: task === undefined ? [] : [await askAgain(task, limits)] };
        },
    };
    async function askAgain({ id, targets: [target] }, limits) {
        if (target === undefined)
            return { id, ...unknownUrl };
        const startedAt = deps.now();
        try {
            const answered = await ask(target, limits);
            const news = {
                id,
                state: answered.cache === 'hit' ? 'done' : 'pending',
                vendorState: describeAnswer(answered),
                facts: { ...answered, milliseconds: deps.now() - startedAt },
            };
            return news;
        }
        catch (error) {
            if (!(error instanceof errors/* VendorError */.Hi) || mayPass(error))
                throw error;
            const [problem] = error.problems;
            const state = `HTTP ${problem?.vendorCode ?? ''}`.trim();
            const failed = { id, state: 'failed', vendorState: state };
            return problem === undefined ? failed : { ...failed, problem };
        }
    }
}
function mayPass({ code }) {
    return code === 'vendor-unavailable' || code === 'vendor-rate-limited';
}
const unknownUrl = {
    state: 'unconfirmed',
    vendorState: 'not requested again',
    problem: {
        code: 'unconfirmed',
        message: 'The URL of this task is not known, so it could not be requested again.',
        remedy: 'Resume with the source of URLs of the earlier run, or run it again.',
    },
};
function createAsk(settings, { deps, redact }) {
    const { method, successBody, maxBytes, variants, nodes, purges } = settings;
    const isSearched = successBody !== undefined;
    const limitBytes = maxBytes ?? (isSearched ? mostSearchedBytes : undefined);
    const askOnce = async ({ target, node, headers }, limits) => {
        const url = withQuery(target.value, settings.query);
        const to = node === undefined ? url : new URL(node + url.pathname + url.search);
        const answer = await deps.send({
            ...{ method, url: to, signal: limits.signal },
            timeoutMilliseconds: limits.timeoutMilliseconds,
            headers: node === undefined ? headers : { ...headers, host: url.host },
            discards: !isSearched,
            publicOnly: node === undefined && deps.typedOrigins?.has(url.origin) !== true,
            ...(limitBytes === undefined ? {} : { limitBytes }),
        });
        return await readAnswer(answer, { url: to, settings, redact, now: deps.now() });
    };
    return async (target, limits) => {
        const answers = [];
        try {
            for (const node of nodes)
                for (const headers of variants)
                    answers.push(await askOnce({ target, node, headers }, limits));
        }
        catch (error) {
            limits.signal.throwIfAborted();
            const lasting = withoutRetry(error, purges);
            throw purges ? lasting : notWarm(lasting);
        }
        return sumUp(answers);
    };
}
function withQuery(address, query) {
    const url = new URL(address);
    if (query !== '')
        url.search = url.search === '' ? query : `${url.search}&${query}`;
    return url;
}
function withoutRetry(error, purges) {
    if (!(error instanceof errors/* NetworkError */.Dr) || !error.isLasting)
        return error;
    const usual = error instanceof errors/* PrivateAddressError */.ij ? whenPrivate : whenLong;
    const [{ message, remedy = usual } = { message: error.message }] = error.problems;
    const mayHaveArrived = purges && error.mayHaveArrived;
    return new errors/* VendorError */.Hi({ code: 'vendor-rejected', message, remedy, mayHaveArrived });
}
const whenPrivate = 'A private address is requested only if `urls`, `base-url` or `endpoint` names it.';
const whenLong = 'A longer answer needs a higher `http-max-bytes`.';
function notWarm(error) {
    if (!(error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU))
        return error;
    const [{ message, remedy } = { message: error.message, remedy: undefined }] = error.problems;
    const about = remedy === undefined ? {} : { remedy };
    return error instanceof errors/* TimeoutError */.MU
        ? new errors/* TimeoutError */.MU(error.code, message, { ...about, mayHaveArrived: false })
        : new errors/* NetworkError */.Dr(message, false, about);
}


/***/ })

};
