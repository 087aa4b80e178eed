export const id = 8818;
export const ids = [8818];
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

/***/ 28818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAwsPrewarmOperations: () => (/* binding */ createAwsPrewarmOperations)
});

// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
// EXTERNAL MODULE: ./build/js/providers/aws-prewarm/machines.js
var machines = __webpack_require__(31344);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/classify.js





function toVendorError(refused) {
    const { answer, redact, now } = refused;
    const requestId = answer.headers['x-amzn-requestid'] ?? answer.headers['x-amz-apigw-id'];
    const wait = (0,backoff/* parseRetryAfter */.mu)(answer.headers['retry-after'], now);
    const isPage = /^\s*</.test(refused.text);
    const text = isPage ? 'a web page, so something before the API answered' : refused.text;
    return new errors/* VendorError */.Hi({
        message: `The prewarm solution refused: ${(0,http_redact/* vendorText */.Qd)(text === '' ? 'no message' : text, redact)} (HTTP ${answer.status})`,
        vendorCode: String(answer.status),
        ...classify(refused),
        ...((0,http_status/* leavesOpen */.L)(answer.status) ? { mayHaveArrived: true } : {}),
        ...(requestId === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(requestId, redact) }),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    });
}
function classify({ answer: { status }, text, input, version }) {
    const wrongAddress = {
        code: 'vendor-not-found',
        concernsAll: true,
        remedy: `Check \`${input}\`: the address is wrong, not the key. ${wrongVersion[version]}`,
    };
    if (status === 403 && /missing authentication token/i.test(text))
        return wrongAddress;
    if (status === 404)
        return wrongAddress;
    if (status === 401 || (status === 403 && /^forbidden$/i.test(text.trim()))) {
        return { code: 'vendor-auth', remedy: wrongKey };
    }
    if (status === 403)
        return { code: 'vendor-forbidden', remedy: forbidden };
    if (status === 429 && /limit exceeded/i.test(text)) {
        return { code: 'vendor-quota', remedy: quotaUsedUp[version] };
    }
    if (status === 429)
        return { code: 'vendor-rate-limited' };
    if (status >= 500)
        return { code: 'vendor-unavailable', remedy: unavailable[version] };
    if ((0,http_status/* isPassing */.W)(status))
        return { code: 'vendor-unavailable' };
    return { code: 'vendor-rejected' };
}
const quotaUsedUp = {
    '2023-03': 'The quota of the usage plan for this key is used up.',
    '2024-04': `The 1,000 requests that the usage plan allows this key in a day are used up. Poll jobs that were started with \`resume-tasks\` tomorrow. ${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z}`,
};
const wrongKey = 'Check `aws-api-key`: it is the value of the key that belongs to the usage plan of both APIs.';
const forbidden = 'Something in front of the API refuses this address or request: a resource policy, a firewall (WAF), or a private API.';
const wrongVersion = {
    '2023-03': "It is the stack's output up to `/prod`; the prewarm API and the status API have different hosts. A stack of 2024 has one address: leave `aws-status-endpoint` out.",
    '2024-04': "It is the stack's output up to `/prod`. A stack of 2023 has a second address for the status: set it as `aws-status-endpoint`.",
};
const unavailable = {
    '2023-03': "Look at the CloudWatch logs of the solution's scheduler function. Unknown names make it fail like this, and so does another version of the solution: one before 2023, v2.0.1 with `aws-cf-domain`, or one of 2024 (with `pops` and `regions`).",
    '2024-04': "Look at the CloudWatch logs of the solution's functions. A stack of 2023 fails like this; set `aws-status-endpoint` for it.",
};

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/exchange.js



function createExchange({ apiKey, version }, { send, now }) {
    const { redact } = (0,http_redact/* createRedactor */.lY)([apiKey]);
    const headers = { 'x-api-key': apiKey };
    const readAnswer = (answer, input) => {
        const text = Buffer.from(answer.body).toString('utf8');
        const json = (0,json_value/* parseJson */.qF)(text);
        if (answer.status >= 200 && answer.status < 300)
            return json;
        const message = messageOf(json) ?? text;
        throw toVendorError({ answer, text: message, redact, now: now(), input, version });
    };
    return async (request, input) => {
        const type = request.body === undefined ? {} : { 'content-type': 'application/json' };
        return readAnswer(await send({ ...request, headers: { ...headers, ...type } }), input);
    };
}
function messageOf(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    if ('message' in json && typeof json.message === 'string')
        return json.message;
    if (!('error_message' in json) || typeof json.error_message !== 'string')
        return undefined;
    const urls = 'error_urls' in json && Array.isArray(json.error_urls) ? json.error_urls : [];
    return [json.error_message, ...urls.slice(0, 5).map(json_value/* toText */.fE)].join(' ');
}

// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2023/outcome.js


function toNews(task, progress) {
    if (progress === undefined)
        throw unknownId();
    const { id, targets } = task;
    const { status, total, completed, inProgress } = progress;
    const news = {
        id,
        vendorState: describeState(progress),
        facts: dropUndefined({ total, completed, inProgress }),
        ...(isCounted(task, progress) ? { sent: total ?? 0 } : {}),
    };
    const failed = pick(targets, progress.failedUrls);
    switch (status) {
        case 'COMPLETED':
            if (isNonsense(task, progress))
                break;
            return progress.failedUrls.length === 0
                ? { ...news, state: 'done', failedTargets: [], pendingTargets: [] }
                : { ...news, ...toFailed({ task, progress, code: 'vendor-failed' }) };
        case 'FAILED':
            return { ...news, ...toFailed({ task, progress, code: 'vendor-failed' }) };
        case 'TIMEOUT':
            return { ...news, ...toFailed({ task, progress, code: 'vendor-timeout' }) };
    }
    return { ...news, state: 'pending', ...splitPending(targets, { progress, failed }) };
}
function splitPending(targets, { progress, failed }) {
    const isFailed = new Set(failed);
    const named = pick(targets, progress.inProgressUrls).filter((value) => !isFailed.has(value));
    const isUsable = named.length > 0 && (progress.inProgress ?? 0) >= 0;
    const rest = targets.map(({ value }) => value).filter((value) => !isFailed.has(value));
    return { failedTargets: failed, pendingTargets: isUsable ? named : rest };
}
function unknownId() {
    return new errors/* VendorError */.Hi({
        code: 'vendor-not-found',
        message: 'The status API does not know this requestID.',
        remedy: 'Check that `aws-status-endpoint` belongs to the same stack as `endpoint`. The result of these URLs is unknown.',
    });
}
function toFailed({ task, progress, code }) {
    const { targets } = task;
    const names = code === 'vendor-failed'
        ? progress.failedUrls
        : [...progress.failedUrls, ...progress.inProgressUrls];
    const failed = pick(targets, names);
    const what = code === 'vendor-failed' ? 'failed' : 'were not finished in time';
    const reported = `The prewarm solution reports that ${describeFailed(targets, { progress, failed })} ${what}`;
    const everyFailed = targets.length > 1 && failed.length === targets.length;
    const remedy = everyFailed ? everyUrlFailed : someUrlsFailed;
    const rest = targets.map(({ value }) => value).filter((value) => !failed.includes(value));
    const isDoubtful = !areKnown(names, targets) || isCountedWrong(task, progress);
    if (targets.length > 0 && names.length > 0 && rest.length > 0 && isDoubtful) {
        const message = `${reported}, but its list is not complete or names URLs that were not sent: the result of the others is unknown.`;
        return {
            state: 'unconfirmed',
            failedTargets: failed,
            pendingTargets: rest,
            problem: { code: 'unconfirmed', message, remedy },
        };
    }
    return {
        state: 'failed',
        ...(failed.length > 0 ? { failedTargets: failed, pendingTargets: [] } : {}),
        ...(isCounted(task, progress) ? { failedTargets: toHrefs(names) } : {}),
        problem: { code, message: `${reported}.`, remedy },
    };
}
function isCounted(task, progress) {
    const { total, failedUrls, inProgressUrls } = progress;
    if (task.targets.length > 0 || total === undefined || isCountedWrong(task, progress))
        return false;
    const named = [...failedUrls, ...inProgressUrls];
    return named.length <= total && toHrefs(named).length === named.length;
}
function toHrefs(urls) {
    return [...new Set(urls.flatMap((url) => URL.parse(url)?.href ?? []))];
}
function areKnown(urls, targets) {
    return urls.every((url) => pick(targets, [url]).length > 0);
}
function describeFailed(targets, { progress, failed }) {
    const { total, failedUrls } = progress;
    if (targets.length > 0)
        return (0,target/* countNoun */.y_)(failed.length || failedUrls.length || targets.length, 'url');
    const names = failedUrls.slice(0, 10).join(', ');
    const more = failedUrls.length > 10 ? ', …' : '';
    const of = total === undefined ? '' : ` of ${total}`;
    return failedUrls.length === 0 ? `URLs${of}` : `${failedUrls.length}${of} URLs (${names}${more})`;
}
const someUrlsFailed = 'Check that the URLs answer 200 over `aws-protocol`, that the behavior allows HTTP and HTTPS, that CloudFront did not refuse the invalidation, and that the points of presence exist.';
const everyUrlFailed = `${someUrlsFailed} A solution older than 2023-03 fails in the same way.`;
function isNonsense(task, progress) {
    const { total, completed, inProgressUrls } = progress;
    if (isCountedWrong(task, progress) || inProgressUrls.length > 0)
        return true;
    if ((progress.inProgress ?? 0) !== 0)
        return true;
    return completed !== undefined && completed < (total ?? Math.max(1, task.sent));
}
function isCountedWrong({ sent }, { total, completed, inProgress }) {
    if (Math.min(inProgress ?? 0, completed ?? 0) < 0)
        return true;
    return total !== undefined && total < Math.max(sent, completed ?? 0);
}
function describeState(progress) {
    const { status, total, completed } = progress;
    const counts = total === undefined || completed === undefined ? '' : ` ${completed}/${total}`;
    const nonsense = (progress.inProgress ?? 0) < 0
        ? ' (the solution cannot count them: its answer passed 1 MB)'
        : '';
    return `${status.slice(0, 40)}${counts}${nonsense}`;
}
function pick(targets, urls) {
    const named = new Set(urls.flatMap((url) => [url, URL.parse(url)?.href ?? url]));
    return targets.filter(({ value }) => named.has(value)).map(({ value }) => value);
}
function dropUndefined(facts) {
    const known = {};
    for (const [name, value] of Object.entries(facts))
        if (value !== undefined)
            known[name] = value;
    return known;
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2023/wire.js


const Integer = schemas/* union */.KCZ([
    schemas/* int */.Whr(),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/)
        .transform(Number),
]);
const Urls = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
const Submitted = schemas/* looseObject */._H3({ requestID: schemas/* string */.YjP().min(1) });
const Progress = schemas/* looseObject */._H3({
    status: schemas/* string */.YjP().min(1),
    total: Integer.nullish(),
    completed: Integer.nullish(),
    inProgress: Integer.nullish(),
    failedUrl: Urls,
    inProgressUrl: Urls,
});
function readRequestId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data.requestID;
    throw new errors/* ContractError */.Vl('The prewarm API answered HTTP 200 without a requestID: it may have accepted the URLs, and their status cannot be polled.');
}
function readProgress(json) {
    if (typeof json !== 'object' || json === null)
        throw new errors/* ContractError */.Vl('The status API answered HTTP 200 with something other than a JSON object.');
    if (!('status' in json))
        return undefined;
    const parsed = Progress.safeParse(json);
    if (!parsed.success) {
        const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
        throw new errors/* ContractError */.Vl(`The status API's answer is not what it documents: ${places.slice(0, 5).join(', ')}.`);
    }
    const { status, total, completed, inProgress, failedUrl, inProgressUrl } = parsed.data;
    return {
        status: status.toUpperCase().replaceAll('-', '_'),
        total: total ?? undefined,
        completed: completed ?? undefined,
        inProgress: inProgress ?? undefined,
        failedUrls: failedUrl ?? [],
        inProgressUrls: inProgressUrl ?? [],
    };
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2023/operations.js



function createOperations2023(settings, deps) {
    const ask = createExchange(settings, deps);
    return {
        async submit({ targets }, limits) {
            const body = JSON.stringify({
                url_list: targets.map(({ value }) => value),
                target_type: 'pop',
                region: settings.pops,
                protocol: settings.protocol,
                ...(settings.cfDomain === undefined ? {} : { cf_domain: settings.cfDomain }),
            });
            const url = new URL(`${settings.endpoint}/prewarm`);
            const json = await ask({ method: 'POST', url, body, ...limits }, 'endpoint');
            return { id: readRequestId(json), vendorState: 'accepted' };
        },
        async probe({ tasks }, limits) {
            const news = [];
            for (const task of tasks) {
                const url = new URL(`${settings.statusEndpoint}/status`);
                url.searchParams.set('requestID', task.id);
                const json = await ask({ method: 'GET', url, ...limits }, 'aws-status-endpoint');
                news.push(toNews(task, readProgress(json)));
            }
            return { news };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2024/outcome.js


function toWireUrl(value) {
    return value.replaceAll('(', '%28').replaceAll(')', '%29');
}
function toProgressNews({ id }, progress) {
    const { status } = progress;
    const news = {
        id,
        vendorState: `${status.slice(0, 40)}${describeCounts(progress)}`,
        facts: toFacts(progress),
    };
    if (status !== 'STOPPED')
        return { ...news, state: 'pending' };
    return {
        ...news,
        state: 'failed',
        problem: {
            code: 'vendor-timeout',
            message: 'The prewarm job was stopped by its own time limit, or by somebody.',
            remedy: `Set a longer \`timeout\`, more instances (\`aws-instance-count\`), or fewer URLs. ${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z}`,
        },
    };
}
function toFinishedNews(task, finished) {
    const { progress, summary } = finished;
    const { total, downloaded } = progress;
    const news = {
        id: task.id,
        vendorState: `FINISHED${describeCounts(progress)}`,
        facts: toFacts(progress),
    };
    const named = namesOf(finished);
    const isComplete = isEverythingCounted(task, finished);
    if (named.size === 0 && summary.failedPops.length === 0) {
        const isDone = isComplete && total !== undefined && total > 0 && downloaded === total;
        if (isDone)
            return { ...news, state: 'done', failedTargets: [], pendingTargets: [] };
        const [state, code] = total === 0
            ? ['failed', 'vendor-failed']
            : ['unconfirmed', 'unconfirmed'];
        return { ...news, state, problem: { code, message: notCounted, remedy } };
    }
    return { ...news, ...outcome_toFailed(task, finished, isComplete) };
}
function outcome_toFailed({ targets }, finished, isComplete) {
    const named = namesOf(finished);
    const message = explain(targets, { summary: finished.summary, named });
    const failure = { state: 'failed', problem: { code: 'vendor-failed', message, remedy } };
    if (finished.summary.failedPops.length > 0 || targets.length === 0)
        return failure;
    const isNamed = ({ value }) => named.has(toWireUrl(value));
    const valuesOf = (some) => some.map(({ value }) => value);
    const failedTargets = valuesOf(targets.filter(isNamed));
    const known = new Set(valuesOf(targets).map(toWireUrl));
    if (isComplete && [...named].every((url) => known.has(url)))
        return { ...failure, failedTargets, pendingTargets: [] };
    return {
        state: 'unconfirmed',
        failedTargets,
        pendingTargets: valuesOf(targets.filter((target) => !isNamed(target))),
        problem: { code: 'unconfirmed', message: `${message} ${restUnknown}`, remedy },
    };
}
function namesOf({ summary, reported }) {
    return new Set([...summary.failedUrls, ...reported].map(toWireUrl));
}
function isEverythingCounted({ targets }, finished) {
    if (targets.length === 0)
        return true;
    const counted = new Set(targets.map(({ value }) => toWireUrl(value)));
    for (const url of finished.summary.failedUrls)
        counted.delete(toWireUrl(url));
    return finished.progress.total === counted.size * finished.pops;
}
const notCounted = 'The prewarm solution finished, but did not count every URL at every point of presence.';
const restUnknown = 'It also names URLs that were not sent, or did not count all of the others: their result is unknown.';
const remedy = 'Check that the URLs answer 200 on `aws-cf-domain` and that the points of presence in `aws-targets` exist.';
function explain(targets, { summary, named }) {
    const pops = summary.failedPops.slice(0, 10).join(', ');
    if (summary.failedPops.length > 0)
        return `The prewarm solution could not reach these points of presence: ${pops}.`;
    const shown = targets.length === 0 ? ` (${[...named].slice(0, 10).join(', ')})` : '';
    return `The prewarm solution reports that ${(0,target/* countNoun */.y_)(named.size, 'url')} failed${shown}.`;
}
function describeCounts({ total, downloaded }) {
    return total === undefined || total === 0 ? '' : ` ${downloaded ?? '?'}/${total}`;
}
function toFacts({ total, downloaded }) {
    return {
        ...(total === undefined ? {} : { total }),
        ...(downloaded === undefined ? {} : { downloaded }),
    };
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2024/report.js

async function readFailedReport(address, { settings, deps, limits }) {
    const url = URL.parse(address);
    if (url === null || !isExpected(url, settings))
        throw new errors/* ContractError */.Vl('The prewarm API gave an address for its failure report that is not on Amazon S3.');
    for (const secret of url.searchParams.values())
        if (secret.length >= 16)
            deps.keepSecret(secret);
    const { status, body } = await deps.send({ method: 'GET', url, headers: {}, ...limits });
    if (status === 404)
        return undefined;
    if (status !== 200) {
        throw new errors/* VendorError */.Hi({
            code: 'vendor-unavailable',
            message: `The failure report of the prewarm job could not be read (HTTP ${status}).`,
            remedy: 'Run again with `resume-tasks`: the address is renewed with every poll.',
        });
    }
    return parseReport(Buffer.from(body).toString('utf8'));
}
function parseReport(text) {
    const urls = text.split(/\r?\n/).map((line) => line.split(',', 2)[1]?.trim() ?? '');
    return [...new Set(urls.filter((url) => /^https?:\/\//.test(url)))];
}
function isExpected(url, { endpoint }) {
    const isS3 = url.protocol === 'https:' && /\.amazonaws\.com(\.cn)?$/.test(url.hostname);
    return isS3 || url.origin === new URL(endpoint).origin;
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2024/wire.js


const Count = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().regex(/^\d+$/).transform(Number)]);
const Failure = schemas/* looseObject */._H3({ status: schemas/* literal */.euz('failure'), message: schemas/* string */.YjP().nullish() });
const wire_Submitted = schemas/* looseObject */._H3({
    status: schemas/* string */.YjP(),
    request_id: schemas/* string */.YjP().min(1).max(200).optional(),
    error_message: schemas/* string */.YjP().nullish(),
});
const wire_Progress = schemas/* looseObject */._H3({
    status: schemas/* string */.YjP().min(1),
    total_count: Count.nullish(),
    download_count: Count.nullish(),
});
const Summary = schemas/* looseObject */._H3({
    failure_pops: schemas/* array */.YOg(schemas/* string */.YjP()),
    failure_urls: schemas/* array */.YOg(schemas/* string */.YjP()),
    failure_pop_urls_report: schemas/* string */.YjP().min(1),
});
function readSubmitted(json) {
    const parsed = wire_Submitted.safeParse(json);
    if (parsed.success && /^success$/i.test(parsed.data.status)) {
        const { request_id: id } = parsed.data;
        if (id !== undefined)
            return id;
    }
    throw new errors/* ContractError */.Vl('The prewarm API answered HTTP 200 without success and a request_id: it may have started the job.');
}
function wire_readProgress(json) {
    refuseFailure(json);
    const parsed = wire_Progress.safeParse(json);
    if (!parsed.success)
        throw toContractError('progress', parsed.error);
    const { status, total_count: total, download_count: downloaded } = parsed.data;
    return {
        status: status.toUpperCase().replaceAll('-', '_'),
        total: total ?? undefined,
        downloaded: downloaded ?? undefined,
    };
}
function readSummary(json) {
    if (Failure.safeParse(json).success)
        return undefined;
    const parsed = Summary.safeParse(json);
    if (!parsed.success)
        throw toContractError('summary', parsed.error);
    const { failure_pops: pops, failure_urls: urls, failure_pop_urls_report: report } = parsed.data;
    return {
        failedPops: pops.filter((pop) => pop !== ''),
        failedUrls: urls.filter((url) => url !== ''),
        report,
    };
}
function refuseFailure(json) {
    const parsed = Failure.safeParse(json);
    if (!parsed.success)
        return;
    const isUnknownId = /id is invalid/i.test(parsed.data.message ?? '');
    throw new errors/* VendorError */.Hi({
        code: isUnknownId ? 'vendor-not-found' : 'vendor-unavailable',
        message: isUnknownId
            ? 'The prewarm API does not know this request id.'
            : 'The prewarm API could not report the progress.',
        remedy: isUnknownId
            ? 'Check that `endpoint` is the stack that the job was sent to. The result of these URLs is unknown.'
            : "Look at the CloudWatch logs of the solution's functions.",
    });
}
function toContractError(what, { issues }) {
    const places = issues.slice(0, 5).map(({ path, code }) => `${path.join('.')} (${code})`);
    return new errors/* ContractError */.Vl(`The ${what} of the prewarm API is not as documented: ${places.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/v2024/operations.js




function createOperations2024(settings, deps) {
    const ask = createExchange(settings, deps);
    return {
        async submit({ targets }, limits) {
            const body = JSON.stringify({
                url_list: [...new Set(targets.map(({ value }) => toWireUrl(value)))],
                cf_domain: settings.cfDomain,
                target_type: 'pop',
                pops: settings.pops,
                timeout: settings.timeoutMinutes,
                header: settings.headers,
                instance_count: settings.instanceCount,
                need_invalidate: false,
            });
            const url = new URL(`${settings.endpoint}/prewarm`);
            const json = await ask({ method: 'POST', url, body, ...limits }, 'endpoint');
            return { id: readSubmitted(json), vendorState: 'accepted' };
        },
        async probe({ tasks }, limits) {
            const news = [];
            for (const task of tasks)
                news.push(await readNews(task, { ask, settings, deps, limits }));
            return { news };
        },
    };
}
async function readNews(task, reading) {
    const { ask, settings, deps, limits } = reading;
    const get = (path) => {
        const url = new URL(`${settings.endpoint}/${path}`);
        url.searchParams.set('req_id', task.id);
        return ask({ method: 'GET', url, ...limits }, 'endpoint');
    };
    const progress = wire_readProgress(await get('prewarm'));
    if (progress.status !== 'FINISHED')
        return toProgressNews(task, progress);
    const summary = readSummary(await get('summary'));
    if (summary === undefined)
        return notReady(task, 'its summary is not ready');
    const reported = await readFailedReport(summary.report, { settings, deps, limits });
    if (reported === undefined)
        return notReady(task, 'its failure report is not ready');
    return toFinishedNews(task, { progress, summary, reported, pops: settings.pops.length });
}
function notReady({ id }, why) {
    return { id, state: 'pending', vendorState: `FINISHED, ${why}` };
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/operations.js


function createAwsPrewarmOperations(settings, deps) {
    switch (settings.version) {
        case '2023-03':
            return createOperations2023(settings, deps);
        case '2024-04':
            return createOperations2024(settings, deps);
    }
}


/***/ })

};
