export const id = 6063;
export const ids = [6063];
export const modules = {

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

/***/ 96063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAt: () => (/* binding */ lookAt),
  provePurge: () => (/* binding */ provePurge),
  proveWarming: () => (/* binding */ proveWarming)
});

// EXTERNAL MODULE: ./build/node_modules/p-map/index.js
var p_map = __webpack_require__(35327);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/core/proof/describe-seen.js

function describeCache({ ageSeconds, from }) {
    if (from === 'origin')
        return 'fetched from the origin';
    if (ageSeconds !== undefined)
        return `served from a cache for ${(0,core_text/* groupDigits */.K9)(ageSeconds)} s`;
    if (from === 'cache')
        return 'served from a cache';
    return 'without a header that says who served it';
}
function describeSeen(seen) {
    if ('failure' in seen)
        return seen.failure;
    const { status, location, cache } = seen;
    if (location !== undefined)
        return `HTTP ${status} to ${location}`;
    if (status === 200)
        return describeCache(cache);
    const isSilent = cache.from === undefined && cache.ageSeconds === undefined;
    return isSilent ? `HTTP ${status}` : `HTTP ${status}, ${describeCache(cache)}`;
}

;// CONCATENATED MODULE: ./build/js/core/proof/judge-purge.js

const roundingSeconds = 2;
const rows = [
    function deletedAndGone({ isDeleted, after: { status } }) {
        if (!isDeleted || (status !== 404 && status !== 410))
            return undefined;
        return found('fresh', `HTTP ${status}, as a deleted page should answer`);
    },
    function deletedWithFallback({ isDeleted, after: { hash }, fallbacks }) {
        if (!isDeleted || hash === undefined || !fallbacks.has(hash))
            return undefined;
        return found('fresh', 'the page that this build shows if a page is missing');
    },
    function deletedAndStillThere(question) {
        if (!question.isDeleted || !hasBytesOfBefore(question))
            return undefined;
        return found('stale', `the deleted page, ${describeCache(question.after.cache)}`);
    },
    function noContent({ after }) {
        return after.hash === undefined ? found('unknown', describeSeen(after)) : undefined;
    },
    function sameAsFile({ after: { hash, cache }, file }) {
        if (file === undefined || hash !== file)
            return undefined;
        return found('fresh', `the file of this build, ${describeCache(cache)}`);
    },
    function olderThanPurge({ after: { cache }, sinceSeconds }) {
        const { ageSeconds } = cache;
        if (ageSeconds === undefined || sinceSeconds === undefined)
            return undefined;
        if (ageSeconds <= sinceSeconds + roundingSeconds)
            return undefined;
        return found('stale', `${describeCache({ ageSeconds })}, and purged ${Math.round(sinceSeconds)} s ago`);
    },
    function variesByItself({ varies }) {
        return varies
            ? found('unknown', 'its content is another one for every request, which proves nothing')
            : undefined;
    },
    function changedByPurge({ before, after, file }) {
        if (before === undefined || isSameContent(before, after))
            return undefined;
        const how = file === undefined ? '' : ', and transformed on its way';
        return found('fresh', `changed by the purge${how}; ${describeCache(after.cache)}`);
    },
    function originServesTheSame(question) {
        if (!hasBytesOfBefore(question) || !isNewerThanPurge(question))
            return undefined;
        const where = describeCache(question.after.cache);
        return question.isKnownChanged
            ? found('stale', `the old content, ${where}: the origin still has it (\`wait-for-origin\`)`)
            : found('fresh', `the same content as before, ${where} after the purge`);
    },
    function cacheServesTheSame(question) {
        if (!hasBytesOfBefore(question) || !question.isKnownChanged)
            return undefined;
        return found('stale', `the old content, ${describeCache(question.after.cache)}`);
    },
    function newerWithoutFile(question) {
        const { after, before, file } = question;
        if (file !== undefined)
            return undefined;
        if (isNewerThanPurge(question))
            return found('fresh', `${describeCache(after.cache)} after the purge`);
        return before === undefined || before.validators === after.validators
            ? undefined
            : found('fresh', `another version by its headers, ${describeCache(after.cache)}`);
    },
];
function judgePurge({ after, ...question }) {
    if ('failure' in after)
        return found('unknown', after.failure);
    const answered = { ...question, after };
    for (const row of rows) {
        const finding = row(answered);
        if (finding !== undefined)
            return finding;
    }
    const where = describeCache(after.cache);
    return found('unknown', `nothing shows if this is from before the purge; ${where}`);
}
function restsOnChange({ before, ...question }) {
    const { after } = question;
    if (before === undefined || 'failure' in after || before.hash === after.hash)
        return false;
    const isFresh = judgePurge({ ...question, before }).verdict === 'fresh';
    return isFresh && judgePurge({ ...question, before, varies: true }).verdict === 'unknown';
}
function describeBefore(before, file) {
    if ('failure' in before || before.hash === undefined)
        return describeSeen(before);
    const content = before.hash === file ? "this build's file" : 'another content';
    return file === undefined ? describeSeen(before) : `${content}, ${describeCache(before.cache)}`;
}
function hasBytesOfBefore({ before, after }) {
    return before?.hash !== undefined && before.hash === after.hash;
}
function isSameContent(before, after) {
    return before.status === after.status && before.hash === after.hash;
}
function isNewerThanPurge({ after: { cache }, sinceSeconds }) {
    const { ageSeconds, from } = cache;
    if (from === 'origin')
        return true;
    return ageSeconds !== undefined && sinceSeconds !== undefined && ageSeconds <= sinceSeconds;
}
function found(verdict, evidence) {
    return { verdict, evidence };
}

;// CONCATENATED MODULE: ./build/js/core/proof/judge-warming.js

function judgeWarming(after) {
    if ('failure' in after || after.status !== 200)
        return { verdict: 'unknown', evidence: describeSeen(after) };
    const evidence = describeCache(after.cache);
    const { from, ageSeconds = 0 } = after.cache;
    if (from === 'origin')
        return { verdict: 'miss', evidence };
    return { verdict: from === 'cache' || ageSeconds > 0 ? 'hit' : 'unknown', evidence };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/proof/cache-status.js
var cache_status = __webpack_require__(50268);
;// CONCATENATED MODULE: ./build/js/proof/look.js





const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
async function look(wanted, send) {
    try {
        return await toSeen(await send({ ...wanted, method: 'GET', headers }), wanted.url);
    }
    catch (error) {
        wanted.signal.throwIfAborted();
        if (error instanceof errors/* PrivateAddressError */.ij)
            return notTyped;
        if (!(error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU))
            throw error;
        return { failure: error.message.replace(/\.$/, '') };
    }
}
const notTyped = {
    failure: 'not requested: it is a private address, and `urls` and `base-url` do not name it',
};
async function toSeen({ status, headers: given, body }, url) {
    const { etag = '', 'last-modified': modified = '', location } = given;
    return {
        status,
        validators: etag === '' && modified === '' ? '' : `${etag} ${modified}`,
        cache: await (0,cache_status/* readCacheFacts */.C)(given),
        ...(status === 200 ? { hash: (0,external_node_crypto_.hash)('sha256', body) } : {}),
        ...(status < 300 || status > 399 || location === undefined
            ? {}
            : { location: showLocation(location, url) }),
    };
}
function showLocation(location, url) {
    return (0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(URL.parse(location, url.href)?.href ?? location), 200);
}

;// CONCATENATED MODULE: ./build/js/proof/verify.js





const atOnce = 10;
const waits = [1_000, 2_000, 4_000, 8_000];
const windowMilliseconds = 20_000;
async function lookAt(urls, { deps, until }) {
    return await (0,p_map/* default */.Ay)(urls, (url) => lookOnce(url, { deps, until, closes: false }), {
        concurrency: atOnce,
    });
}
const noTime = { failure: 'not requested: no time was left' };
async function lookOnce(address, { deps, until, closes }) {
    const { clock, signal, send, typedOrigins, requestTimeoutMilliseconds } = deps;
    signal.throwIfAborted();
    const left = until - clock.now();
    if (left <= 0)
        return noTime;
    const url = new URL(address);
    return await look({
        url,
        signal,
        closes,
        timeoutMilliseconds: Math.min(requestTimeoutMilliseconds, left),
        publicOnly: !typedOrigins.has(url.origin),
    }, send);
}
async function provePurge(questions, { deps, sentAt }) {
    const proofs = new Map();
    let open = questions;
    let end = Number.POSITIVE_INFINITY;
    for (const wait of [...waits, Number.POSITIVE_INFINITY]) {
        const isAgain = proofs.size > 0;
        const judged = await (0,p_map/* default */.Ay)(open, async (question) => [question, await judge(question, { deps, sentAt, isAgain })], { concurrency: atOnce });
        for (const [{ url }, one] of judged)
            proofs.set(url, keepReason(proofs.get(url), one));
        open = judged
            .filter(([, { proof }]) => proof.verdict === 'stale')
            .map(([question]) => question);
        const now = deps.clock.now();
        end = Math.min(end, now + windowMilliseconds, deps.deadline);
        if (open.length === 0 || now + wait >= end)
            break;
        deps.logger.info(`${(0,core_text/* countWord */.MD)(open.length, 'URL')} still stale. Next request in ${wait / 1_000} s.`);
        await deps.clock.sleep(wait, deps.signal);
    }
    return new Map([...proofs].map(([url, { proof }]) => [url, proof]));
}
function keepReason(earlier, later) {
    const isSame = earlier?.proof.verdict === later.proof.verdict && earlier.hash === later.hash;
    return earlier !== undefined && isSame ? earlier : later;
}
async function judge({ url, before, hashFile, ...known }, { deps, sentAt, isAgain }) {
    const budget = { deps, until: deps.deadline, closes: isAgain };
    const [after, file] = [await lookOnce(url, budget), await hashFile()];
    const question = {
        ...known,
        after,
        file,
        before: before === undefined || 'failure' in before ? undefined : before,
        varies: false,
        sinceSeconds: sentAt === undefined ? undefined : (deps.clock.now() - sentAt) / 1_000,
    };
    const varies = restsOnChange(question) && differs(after, await lookOnce(url, budget));
    const proof = {
        ...judgePurge({ ...question, varies }),
        ...(before === undefined ? {} : { before: describeBefore(before, file) }),
    };
    return { proof, hash: hashOf(after) };
}
function differs(one, other) {
    return hashOf(one) !== hashOf(other);
}
function hashOf(seen) {
    return 'failure' in seen ? undefined : seen.hash;
}
async function proveWarming(urls, { deps }) {
    const seen = await lookAt(urls, { deps, until: deps.deadline });
    return new Map(urls.map((url, index) => [url, judgeWarming(seen[index] ?? noTime)]));
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
