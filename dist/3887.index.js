export const id = 3887;
export const ids = [3887];
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

/***/ 75981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ toCanonicalRequest),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export toCanonicalQuery */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function toCanonicalRequest(request, toCanonicalPath) {
    const headers = Object.entries(request.headers)
        .map(([name, value]) => [name.toLowerCase(), value.trim()])
        .sort(([one], [other]) => compare(one, other));
    const signedHeaders = headers.map(([name]) => name).join(';');
    const text = [
        request.method.toUpperCase(),
        toCanonicalPath(request.path),
        toCanonicalQuery(request.query),
        headers.map(([name, value]) => `${name}:${value}\n`).join(''),
        signedHeaders,
        sha256(request.body),
    ].join('\n');
    return { text, signedHeaders };
}
function toCanonicalQuery(query) {
    return query
        .toSorted(([one, first], [other, second]) => compare(one, other) || compare(first, second))
        .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
        .join('&');
}
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function compare(one, other) {
    return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
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

/***/ 53887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCloudFrontOperations: () => (/* binding */ createCloudFrontOperations)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/classify.js

const keys = 'Check `aws-access-key-id` and `aws-secret-access-key`, or the step with `aws-actions/configure-aws-credentials` before this one. Temporary keys also need `aws-session-token`, and keys of China their own `endpoint`.';
const expired = 'The temporary keys have expired. Run `aws-actions/configure-aws-credentials` right before this step, or raise its `role-duration-seconds`.';
const signature = "Check `aws-secret-access-key`, and this machine's clock: a signature is accepted for five minutes.";
const rights = 'Allow `cloudfront:CreateInvalidation` and `cloudfront:GetInvalidation` on the distribution or tenant. A `cloudfront-distribution` that is not an id also needs `cloudfront:ListDistributions`, and `cloudfront-tenant: all` needs `cloudfront:ListDistributionTenants`.';
const noDistribution = 'Check `cloudfront-distribution`: an id such as `E1A2B3C4D5E6F7`, of the account of these keys. The tenants of a multi-tenant distribution have caches of their own: set `cloudfront-tenant` to the id of a tenant, or to `all`.';
const noTenant = 'Check `cloudfront-tenant`: an id such as `dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB`, of the account of these keys.';
const tooFast = 'Other workflows of the account share this limit. The action waits and sends the same request again until `timeout`.';
const newReference = 'Run it again: each run has references of its own. If it happens again, report it.';
const meanings = {
    InvalidClientTokenId: { code: 'vendor-auth', remedy: keys },
    UnrecognizedClientException: { code: 'vendor-auth', remedy: keys },
    MissingAuthenticationToken: { code: 'vendor-auth', remedy: keys },
    IncompleteSignature: { code: 'vendor-auth', remedy: keys },
    SignatureDoesNotMatch: { code: 'vendor-auth', remedy: signature },
    RequestExpired: { code: 'vendor-auth', remedy: signature },
    ExpiredToken: { code: 'vendor-auth', remedy: expired },
    ExpiredTokenException: { code: 'vendor-auth', remedy: expired },
    AccessDenied: { code: 'vendor-forbidden', remedy: rights },
    NoSuchDistribution: { code: 'vendor-not-found', remedy: noDistribution, concernsAll: true },
    EntityNotFound: { code: 'vendor-not-found', remedy: noTenant, concernsAll: true },
    NoSuchInvalidation: { code: 'vendor-not-found' },
    TooManyInvalidationsInProgress: { code: 'vendor-rate-limited', remedy: tooFast },
    Throttling: { code: 'vendor-rate-limited', remedy: tooFast },
    ThrottlingException: { code: 'vendor-rate-limited', remedy: tooFast },
    RequestLimitExceeded: { code: 'vendor-rate-limited', remedy: tooFast },
    InvalidationBatchAlreadyExists: { code: 'vendor-conflict', remedy: newReference },
    InvalidArgument: {
        code: 'vendor-rejected',
        remedy: 'Look for paths with odd characters in the list. CloudFront refuses the whole request.',
    },
    BatchTooLarge: {
        code: 'vendor-rejected',
        remedy: 'Purge wildcards or everything instead of so many paths, and please report this limit.',
    },
    MissingBody: { code: 'vendor-contract' },
    InconsistentQuantities: { code: 'vendor-contract' },
    InternalError: { code: 'vendor-unavailable' },
    ServiceUnavailable: {
        code: 'vendor-unavailable',
        remedy: 'Raise `retries`: CloudFront answers so when it is busy, and no retry costs twice.',
    },
};
function classifyError(errorCode, status) {
    const known = Object.hasOwn(meanings, errorCode) ? meanings[errorCode] : undefined;
    return known ?? classifyStatus(status, errorCode !== '');
}
function classifyStatus(status, isNamed) {
    if (status === 401)
        return { code: 'vendor-auth', remedy: keys };
    if (status === 403)
        return { code: 'vendor-forbidden', remedy: rights };
    if (status === 404)
        return isNamed
            ? { code: 'vendor-not-found' }
            : { code: 'vendor-not-found', concernsAll: true, remedy: 'Check `endpoint`.' };
    if (status === 409)
        return { code: 'vendor-conflict' };
    if (status === 429)
        return { code: 'vendor-rate-limited', remedy: tooFast };
    return { code: (0,http_status/* isPassing */.W)(status) ? 'vendor-unavailable' : 'vendor-rejected' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/http/canonical-request.js
var canonical_request = __webpack_require__(75981);
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/sign.js



const algorithm = 'AWS4-HMAC-SHA256';
function signRequest(request, { key, region, service, now }) {
    const date = (0,instant/* formatBasicInstant */.z$)(now);
    const added = {
        'x-amz-date': date,
        ...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
    };
    const headers = { ...request.headers, ...added };
    const { text, signedHeaders } = (0,canonical_request/* toCanonicalRequest */.Pq)({ ...request, headers }, toCanonicalPath);
    const scope = [date.slice(0, 8), region, service, 'aws4_request'];
    const toSign = [algorithm, date, scope.join('/'), (0,canonical_request/* sha256 */.sc)(text)].join('\n');
    const signingKey = scope.reduce(hmac, `AWS4${key.secretAccessKey}`);
    const signature = hmac(signingKey, toSign).toString('hex');
    const credential = `${key.accessKeyId}/${scope.join('/')}`;
    return {
        ...added,
        authorization: `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    };
}
function toCanonicalPath(path) {
    return path.split('/').map(canonical_request/* encodeStrictly */.jR).join('/');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest();
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/xml.js
const mostDepth = 32;
const mostNodes = 200_000;
async function parseXml(text) {
    const { default: sax } = await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.t.bind(__webpack_require__, 21513, 19));
    const parser = sax.parser(true);
    const read = listenTo(parser);
    try {
        parser.write(text.replace(/^\ufeff/, '')).close();
        return read();
    }
    catch {
        return undefined;
    }
}
function listenTo(parser) {
    const top = { name: '', children: new Map(), text: '' };
    const open = [top];
    let nodes = 0;
    const count = () => {
        nodes += 1;
        if (nodes > mostNodes)
            throw new Error('too many nodes');
    };
    const addText = (piece) => {
        const current = open.at(-1);
        if (current !== undefined)
            current.text += piece;
    };
    parser.onerror = (error) => {
        throw error;
    };
    parser.onattribute = count;
    parser.onopentag = ({ name }) => {
        count();
        if (open.length > mostDepth)
            throw new Error('too deep');
        if (open.length === 1 && top.children.size > 0)
            throw new Error('a second root');
        open.push({ name: name.slice(name.indexOf(':') + 1), children: new Map(), text: '' });
    };
    parser.ontext = addText;
    parser.oncdata = addText;
    parser.onclosetag = () => {
        const closed = open.pop();
        const parent = open.at(-1);
        if (closed === undefined || parent === undefined)
            throw new Error('an end without a start');
        const siblings = parent.children.get(closed.name);
        if (siblings === undefined)
            parent.children.set(closed.name, [toValue(closed)]);
        else
            siblings.push(toValue(closed));
    };
    return () => {
        if (open.length !== 1 || top.children.size !== 1)
            throw new Error('not one document');
        return Object.fromEntries(top.children);
    };
}
function toValue(element) {
    return element.children.size === 0 ? element.text.trim() : Object.fromEntries(element.children);
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeXml(text) {
    return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/wire.js




const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
function writeInvalidation(paths, callerReference) {
    const items = paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join('');
    return [
        `<InvalidationBatch xmlns="${namespace}">`,
        `<Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths>`,
        `<CallerReference>${escapeXml(callerReference)}</CallerReference></InvalidationBatch>`,
    ].join('');
}
function writeTenantsRequest(distributionId, marker) {
    return [
        `<ListDistributionTenantsRequest xmlns="${namespace}">`,
        `<AssociationFilter><DistributionId>${escapeXml(distributionId)}</DistributionId></AssociationFilter>`,
        marker === undefined ? '' : `<Marker>${escapeXml(marker)}</Marker>`,
        '<MaxItems>100</MaxItems></ListDistributionTenantsRequest>',
    ].join('');
}
function once(schema) {
    return schemas/* tuple */.PVZ([schema]).transform(([value]) => value);
}
const word = once(schemas/* string */.YjP().min(1));
const wire_text = once(schemas/* string */.YjP());
function listOf(name, schema) {
    const filled = schemas/* object */.Ikc({ [name]: schemas/* array */.YOg(schema) }).transform((value) => value[name] ?? []);
    const none = schemas/* literal */.euz('').transform(() => []);
    return once(schemas/* union */.KCZ([none, filled])).default([]);
}
const Invalidation = schemas/* object */.Ikc({
    Id: word,
    Status: word,
    CreateTime: wire_text.optional(),
    InvalidationBatch: once(schemas/* object */.Ikc({ CallerReference: wire_text.optional() })).optional(),
});
async function readInvalidation(body) {
    const { Id: id, Status: status, CreateTime: time, InvalidationBatch: batch, } = await readRoot(body, 'Invalidation', Invalidation);
    return {
        id,
        status,
        createTime: time === undefined ? undefined : (0,instant/* parseInstant */.nV)(time),
        callerReference: batch?.CallerReference,
    };
}
const Distributions = schemas/* object */.Ikc({
    IsTruncated: wire_text.optional(),
    NextMarker: wire_text.optional(),
    Items: listOf('DistributionSummary', schemas/* object */.Ikc({
        Id: word,
        DomainName: wire_text.default(''),
        Aliases: once(schemas/* object */.Ikc({ Items: listOf('CNAME', schemas/* string */.YjP()) })).optional(),
    })),
});
async function readDistributions(body) {
    const list = await readRoot(body, 'DistributionList', Distributions);
    return {
        items: list.Items.map(({ Id: id, DomainName: domain, Aliases: names }) => ({
            ...{ id, domain, aliases: names?.Items ?? [] },
        })),
        ...(list.IsTruncated === 'true' ? toNext(list.NextMarker) : {}),
    };
}
const Tenants = schemas/* object */.Ikc({
    NextMarker: wire_text.optional(),
    DistributionTenantList: listOf('DistributionTenantSummary', schemas/* object */.Ikc({ Id: word })),
});
async function readTenants(body) {
    const { DistributionTenantList: tenants, NextMarker: next } = await readRoot(body, 'ListDistributionTenantsResult', Tenants);
    return { items: tenants.map(({ Id: id }) => id), ...toNext(next) };
}
function toNext(marker) {
    return marker === undefined || marker === '' ? {} : { next: marker };
}
async function readRoot(body, name, schema) {
    const root = await parseXml(body);
    if (root === undefined)
        throw new errors/* ContractError */.Vl('CloudFront answered with something else than XML.');
    const parsed = schema.safeParse(root[name]?.[0]);
    if (parsed.success)
        return parsed.data;
    const where = parsed.error.issues[0]?.path.filter((step) => typeof step === 'string') ?? [];
    throw new errors/* ContractError */.Vl(`CloudFront's answer is not what is documented: \`${[name, ...where].join('.')}\` is missing or has another form.`);
}
const Failure = schemas/* object */.Ikc({
    Error: once(schemas/* object */.Ikc({ Code: word, Message: wire_text.optional() })),
    RequestId: wire_text.optional(),
});
const BareFailure = schemas/* object */.Ikc({ Code: word, Message: wire_text.optional(), RequestId: wire_text.optional() });
async function readRefusal(body) {
    const root = await parseXml(body);
    const whole = schemas/* object */.Ikc({ ErrorResponse: once(Failure) }).safeParse(root).data?.ErrorResponse;
    if (whole !== undefined) {
        const { Code: code, Message: message = '' } = whole.Error;
        return { code, message, requestId: whole.RequestId };
    }
    const bare = schemas/* object */.Ikc({ Error: once(BareFailure) }).safeParse(root).data?.Error;
    if (bare === undefined)
        return undefined;
    return { code: bare.Code, message: bare.Message ?? '', requestId: bare.RequestId };
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/exchange.js








const leastWaitMilliseconds = 10_000;
function createExchange({ endpoint, region, key }, deps) {
    if (key === undefined)
        return () => Promise.reject(new Error('A run without credentials sends nothing.'));
    const secrets = [key.accessKeyId, key.secretAccessKey, key.sessionToken];
    const { redact } = (0,http_redact/* createRedactor */.lY)(secrets.filter((secret) => secret !== undefined));
    return async ({ method, path, query = {}, body = '' }, limits) => {
        const url = new URL(`${endpoint}/2020-05-31${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const signable = {
            ...{ method, path: url.pathname, query: [...url.searchParams], body },
            headers: { host: url.host },
        };
        const signed = signRequest(signable, { key, region, service: 'cloudfront', now: deps.now() });
        const answer = await deps.send({
            ...{ method, url, ...limits },
            headers: body === '' ? signed : { ...signed, 'content-type': 'application/xml' },
            ...(body === '' ? {} : { body }),
        });
        const text = Buffer.from(answer.body).toString('utf8');
        const theirs = (0,instant/* parseHttpDate */.m6)(answer.headers['date'] ?? '');
        if (answer.status >= 200 && answer.status < 300)
            return { body: text, time: theirs ?? deps.now() };
        throw await toError(answer, text, { redact, now: deps.now(), theirs });
    };
}
async function toError({ status, headers }, body, reading) {
    const refusal = await readRefusal(body);
    const { code, concernsAll, remedy: usual } = classifyError(refusal?.code ?? '', status);
    const shown = (text) => (0,http_redact/* vendorText */.Qd)(text, reading.redact);
    const vendorCode = refusal === undefined ? String(status) : shown(refusal.code);
    const said = refusal === undefined ? 'no message' : shownText(refusal.message, shown);
    const name = refusal === undefined ? `HTTP ${status}` : vendorCode;
    const message = `CloudFront refused: ${said} (${name})`;
    const id = refusal?.requestId ?? headers['x-amzn-requestid'];
    const requestId = id === undefined || id === '' ? {} : { requestId: shown(id) };
    if (code === 'vendor-contract')
        return new errors/* ContractError */.Vl(message, { ...requestId, mayHaveArrived: false });
    const remedy = findClockSkew(refusal?.message ?? '', reading) ?? usual;
    const wait = findWait(headers, { code, now: reading.now });
    return new errors/* VendorError */.Hi({
        ...{ code, message, vendorCode, ...requestId, ...wait },
        ...((0,http_status/* leavesOpen */.L)(status) ? { mayHaveArrived: true } : {}),
        ...(remedy === undefined ? {} : { remedy }),
        ...(concernsAll === undefined ? {} : { concernsAll }),
    });
}
function findWait(headers, { code, now }) {
    const asked = (0,backoff/* parseRetryAfter */.mu)(headers['retry-after'], now);
    if (code === 'vendor-rate-limited')
        return { retryAfterMilliseconds: Math.max(leastWaitMilliseconds, asked ?? 0) };
    return asked === undefined ? {} : { retryAfterMilliseconds: asked };
}
function shownText(text, shown) {
    const [before = ''] = text.split(/The (?:Canonical String|String-to-Sign)/i);
    const hidden = before.replace(/(arn:[\w-]+:[\w-]*:[\w-]*:)\d{12}\b/g, '$1***');
    return shown(hidden) || 'no message';
}
const skewThatMatters = 60_000;
function findClockSkew(text, { now, theirs }) {
    if (!/signature (?:expired|not yet current)/i.test(text))
        return undefined;
    if (theirs === undefined || Math.abs(theirs - now) < skewThatMatters)
        return "Check this machine's clock: the signature's time is not the vendor's.";
    const direction = now < theirs ? 'behind' : 'ahead of';
    return `This machine's clock is ${(0,instant/* formatDuration */.a3)(Math.abs(theirs - now))} ${direction} the vendor's: set it (NTP); 5 minutes are allowed.`;
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/find-caches.js



function findKnown(cache) {
    if (cache.kind === 'distribution')
        return `distribution/${cache.id}`;
    return cache.kind === 'tenant' ? `distribution-tenant/${cache.id}` : undefined;
}
const mostPages = 1_000;
async function findCaches(cache, asking) {
    const known = findKnown(cache);
    if (known !== undefined)
        return [known];
    if (cache.kind === 'tenants')
        return await findTenants(cache.of, asking);
    if (cache.kind !== 'name')
        return [];
    return [`distribution/${encodeURIComponent(await findDistribution(cache.name, asking))}`];
}
async function findDistribution(name, { exchange, limits }) {
    const pages = readPages(async (marker) => {
        const query = { MaxItems: '100', ...(marker === undefined ? {} : { Marker: marker }) };
        const request = { method: 'GET', path: '/distribution', query };
        return await readDistributions((await exchange(request, limits)).body);
    });
    let listed = 0;
    for await (const { id, domain, aliases } of pages) {
        listed += 1;
        if ([domain, ...aliases].some((one) => one.toLowerCase() === name))
            return id;
    }
    throw new errors/* VendorError */.Hi({
        code: 'vendor-not-found',
        message: `None of the account's ${(0,core_text/* groupDigits */.K9)(listed)} distributions has the name or alias ${name}.`,
        remedy: 'Set `cloudfront-distribution` to the id, the `….cloudfront.net` name or an alias of a distribution of this account. Domains of tenants are not aliases: set `cloudfront-tenant`.',
        concernsAll: true,
    });
}
async function findTenants(of, { exchange, limits }) {
    const id = of.kind === 'distribution' ? of.id : await findDistribution(of.name, { exchange, limits });
    const pages = readPages(async (marker) => {
        const body = writeTenantsRequest(id, marker);
        const request = { method: 'POST', path: '/distribution-tenants', body };
        return await readTenants((await exchange(request, limits)).body);
    });
    const found = [];
    for await (const tenant of pages)
        found.push(`distribution-tenant/${encodeURIComponent(tenant)}`);
    if (found.length > 0)
        return found;
    throw new errors/* VendorError */.Hi({
        code: 'vendor-not-found',
        message: `The distribution ${id} has no tenants.`,
        remedy: 'Remove `cloudfront-tenant`, or set `cloudfront-distribution` to the multi-tenant one.',
        concernsAll: true,
    });
}
async function* readPages(readPage) {
    let marker;
    for (let page = 0; page < mostPages; page += 1) {
        const { items, next } = await readPage(marker);
        yield* items;
        if (next === undefined)
            return;
        marker = next;
    }
    throw new errors/* ContractError */.Vl(`The list of CloudFront has more than ${(0,core_text/* groupDigits */.K9)(mostPages)} pages.`, {
        mayHaveArrived: false,
    });
}

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/invalidate.js






const clockMilliseconds = 300_000;
function createInvalidate(exchange, now) {
    const process = (0,external_node_crypto_.randomUUID)();
    const firstSent = new Map();
    return async (batch, cache, limits) => {
        const reference = `cdn-cache-action-${process}-${batch.checksum.slice(0, 16)}`;
        const path = `/${cache}/invalidation`;
        const firstAt = firstSent.get(path + reference) ?? now();
        firstSent.set(path + reference, firstAt);
        const body = writeInvalidation((0,task/* itemsOf */.S3)(batch), reference);
        const answer = await exchange({ method: 'POST', path, body }, limits);
        const { id, status, createTime, callerReference } = await readInvalidation(answer.body);
        if (callerReference !== reference)
            throw new errors/* ContractError */.Vl('CloudFront answered with an invalidation of another reference.');
        if (createTime === undefined)
            throw new errors/* ContractError */.Vl('CloudFront does not say when it made the invalidation.');
        const age = answer.time - createTime;
        if (age > now() - firstAt + clockMilliseconds)
            throw replayed(age);
        firstSent.delete(path + reference);
        return { id, status };
    };
}
function replayed(age) {
    return new errors/* VendorError */.Hi({
        code: 'vendor-conflict',
        message: `CloudFront returned an invalidation that is ${(0,instant/* formatDuration */.a3)(age)} old instead of making a new one, so nothing was removed.`,
        remedy: newReference,
    });
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/sent.js
const tenantPath = 'distribution-tenant/';
const longestId = 200;
function createTaskIds() {
    const long = new Map();
    return {
        toId(sent, checksum) {
            const id = writeId(sent);
            if (sent.length < 2 || id.length <= longestId)
                return id;
            const short = `${sent.length}-tenants-${checksum.slice(0, 16)}`;
            long.set(short, sent);
            return short;
        },
        find: (id, caches) => long.get(id) ?? readId(id, caches),
    };
}
function writeId(sent) {
    const [first] = sent;
    if (first !== undefined && sent.length === 1)
        return first.id;
    return sent.map(({ path, id }) => `${path.slice(tenantPath.length)}:${id}`).join(',');
}
function readId(taskId, caches) {
    const [only] = caches;
    if (only !== undefined && caches.length === 1 && !taskId.includes(':'))
        return [{ path: only, id: taskId }];
    const parts = taskId.split(',').map((part) => /^([\w.-]+):([\w.-]+)$/.exec(part));
    const found = parts.flatMap((part) => {
        const [, tenant, id] = part ?? [];
        if (tenant === undefined || id === undefined)
            return [];
        return [{ path: `${tenantPath}${tenant}`, id }];
    });
    return found.length === parts.length ? found : undefined;
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/operations.js







const completed = 'Completed';
function createCloudFrontOperations(settings, deps) {
    const { cache } = settings;
    if (cache === undefined)
        throw new Error('A run with wrong inputs sends nothing.');
    const exchange = createExchange(settings, deps);
    const known = findKnown(cache);
    let caches = known === undefined ? [] : [known];
    const prepare = async (limits) => {
        caches = await findCaches(cache, { exchange, limits });
        return [describeFound(cache, caches)];
    };
    const invalidate = createInvalidate(exchange, deps.now);
    const madeBefore = new Map();
    const ids = createTaskIds();
    const watch = createWatch(exchange);
    return {
        ...(known === undefined ? { prepare } : {}),
        async submit(batch, limits) {
            if (caches.length === 0)
                throw new Error('Nobody has looked up which caches are purged.');
            const made = madeBefore.get(batch.checksum) ?? [];
            madeBefore.set(batch.checksum, made);
            try {
                for (const path of caches.slice(made.length))
                    made.push({ path, ...(await invalidate(batch, path, limits)) });
            }
            catch (error) {
                throw made.length === 0 ? error : afterSome(error);
            }
            const states = [...new Set(made.map(({ status }) => (0,core_text/* oneLine */.TN)(status, 40)))];
            return {
                id: ids.toId(made, batch.checksum),
                vendorState: states.join(', '),
                isDone: states.every((state) => state === completed),
            };
        },
        async probe({ tasks: [task] }, limits) {
            return {
                news: task === undefined ? [] : [await watch(task, ids.find(task.id, caches), limits)],
            };
        },
    };
}
function afterSome(error) {
    return error instanceof Error ? Object.assign(error, { mayHaveArrived: true }) : error;
}
function describeFound(cache, caches) {
    if (cache.kind !== 'tenants')
        return `\`cloudfront-distribution\` is ${(caches[0] ?? '').replace(/^.*\//, '')}.`;
    return `\`cloudfront-tenant: all\` means ${(0,core_text/* countWord */.MD)(caches.length, 'tenant')}. Each path is sent and billed once for each of them.`;
}
function createWatch(exchange) {
    const done = new Set();
    const findOpen = async (made, limits) => {
        for (const one of made.filter((sent) => !done.has(toAddress(sent)))) {
            const status = await readStatus(one, { exchange, limits });
            if (status !== completed)
                return status;
            if (made.length > 1)
                done.add(toAddress(one));
        }
        return completed;
    };
    return async ({ id }, made, limits) => {
        if (made === undefined)
            return { id, ...unknownTask };
        const status = await findOpen(made, limits);
        if (status === undefined)
            return { id, ...unreadable };
        const state = status === completed ? 'done' : 'pending';
        return { id, state, vendorState: (0,core_text/* oneLine */.TN)(status, 40) };
    };
}
function toAddress({ path, id }) {
    return `/${path}/invalidation/${encodeURIComponent(id)}`;
}
async function readStatus(sent, { exchange, limits }) {
    try {
        const { body } = await exchange({ method: 'GET', path: toAddress(sent) }, limits);
        const found = await readInvalidation(body);
        if (found.id === sent.id)
            return found.status;
    }
    catch (error) {
        if (error instanceof errors/* VendorError */.Hi && error.code === 'vendor-forbidden')
            return undefined;
        throw error;
    }
    throw new errors/* ContractError */.Vl('CloudFront answered with another invalidation than was asked for.');
}
const unreadable = {
    state: 'unconfirmed',
    vendorState: 'accepted',
    problem: {
        code: 'unconfirmed',
        message: 'CloudFront accepted this, but these credentials may not read whether it is done.',
        remedy: 'Allow `cloudfront:GetInvalidation` on the distribution or tenant. If acceptance is enough, set `wait: false`.',
    },
};
const unknownTask = {
    state: 'unconfirmed',
    vendorState: 'not requested',
    problem: {
        code: 'unconfirmed',
        message: 'The id does not say of which tenants these invalidations are.',
        remedy: 'Check them in the CloudFront console, or run again with the whole list.',
    },
};


/***/ })

};
