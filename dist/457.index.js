export const id = 457;
export const ids = [457];
export const modules = {

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAwsPrewarmOperations: () => (/* binding */ createAwsPrewarmOperations)
});

// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __webpack_require__(9758);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/classify.js
// What API Gateway and the solution's functions answer when they refuse.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html



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
        ...(requestId === undefined ? {} : { requestId: (0,http_redact/* vendorText */.Qd)(requestId, redact) }),
        ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
        mayHaveArrived: answer.status >= 500,
    });
}
function classify({ answer: { status }, text, input }) {
    const wrongAddress = {
        code: 'vendor-not-found',
        concernsAll: true,
        remedy: `Check \`${input}\`: it is the address that is wrong, not the key. It is the stack's output up to \`/prod\`; the prewarm API and the status API have different hosts.`,
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
        return { code: 'vendor-quota', remedy: "The usage plan's quota for this key is used up." };
    }
    if (status === 429)
        return { code: 'vendor-rate-limited' };
    if (status >= 500)
        return { code: 'vendor-unavailable', remedy: unavailable };
    return { code: 'vendor-rejected' };
}
const wrongKey = 'Check `aws-api-key`: it is the value of the key that belongs to the usage plan of both APIs.';
const forbidden = 'Something before the API refuses this address or request: a resource policy, a firewall (WAF), a private API.';
const unavailable = "Look at the logs of the solution's scheduler function in CloudWatch; names it does not know, and a version before 2023, make it fail like this.";

// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(5451);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/outcome.js
// What a status answer means for the URLs that were sent.


/** Success is COMPLETED with counts that can be true; every word that is not known means not yet. */
function toNews({ id, targets }, progress) {
    if (progress === undefined)
        throw unknownId();
    const { status, total, completed, inProgress } = progress;
    const news = {
        id,
        vendorState: describeState(progress),
        facts: dropUndefined({ total, completed, inProgress }),
    };
    const failed = pick(targets, progress.failedUrls);
    const unfinished = pick(targets, progress.inProgressUrls);
    switch (status) {
        case 'COMPLETED':
            if (findNonsense(progress, targets.length) !== undefined)
                break;
            return failed.length === 0 && progress.failedUrls.length === 0
                ? { ...news, state: 'done', failedTargets: [], pendingTargets: [] }
                : { ...news, ...toFailed({ targets, failed, code: 'vendor-failed' }) };
        case 'FAILED':
            return { ...news, ...toFailed({ targets, failed, code: 'vendor-failed' }) };
        case 'TIMEOUT':
            return {
                ...news,
                ...toFailed({ targets, failed: [...failed, ...unfinished], code: 'vendor-timeout' }),
            };
    }
    return {
        ...news,
        state: 'pending',
        ...(failed.length === 0 ? {} : { failedTargets: failed }),
        ...(unfinished.length === 0 || failed.length + unfinished.length > targets.length
            ? {}
            : { pendingTargets: unfinished }),
    };
}
/** 200 without a status: the solution forgot the id, or never had it. */
function unknownId() {
    return new errors/* VendorError */.Hi({
        code: 'vendor-not-found',
        message: 'The status API knows no such requestID.',
        remedy: 'Check that `aws-status-endpoint` belongs to the same stack as `endpoint`; what became of these URLs is not known.',
    });
}
function toFailed(about) {
    const { targets, failed, code } = about;
    // Without names every URL of the task counts as failed: success is never guessed.
    const named = failed.length === 0 ? {} : { failedTargets: [...new Set(failed)] };
    const what = code === 'vendor-failed' ? 'failed' : 'were not done in the time the solution gives';
    const who = failed.length === 0 ? (0,target/* countNoun */.y_)(targets.length, 'url') : (0,target/* countNoun */.y_)(failed.length, 'url');
    return {
        state: 'failed',
        ...named,
        problem: {
            code,
            message: `The prewarm solution says that ${who} ${what}.`,
            remedy: 'Check that the URLs answer 200 over `aws-protocol`, that the behaviour allows HTTP and HTTPS, and that the points of presence exist.',
        },
    };
}
/** The table is read without its second page: counts may be below zero, or of fewer than were sent. */
function findNonsense({ total, completed, inProgress }, sent) {
    if ((inProgress ?? 0) < 0)
        return 'fewer than none are in progress';
    if ((inProgress ?? 0) > 0)
        return 'some are in progress';
    if (total !== undefined && sent > 0 && total < sent)
        return `only ${total} of ${sent} were counted`;
    if (total !== undefined && completed !== undefined && completed < total)
        return `${completed} of ${total} are over`;
    return undefined;
}
function describeState(progress) {
    const { status, total, completed } = progress;
    const counts = total === undefined || completed === undefined ? '' : ` ${completed}/${total}`;
    const nonsense = (progress.inProgress ?? 0) < 0 ? ' (counts that cannot be true)' : '';
    return `${status.slice(0, 40)}${counts}${nonsense}`;
}
/** The values of the targets that these URLs name: exactly, else as the URL parser prints them. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 8 modules
var schemas = __webpack_require__(2716);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/wire.js
// What the solution answers, as far as it is read; numbers may come as strings.


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
/** Throws ContractError: it says success and has no id, so it may have been accepted. */
function readRequestId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data.requestID;
    throw new errors/* ContractError */.Vl('The prewarm API answered HTTP 200 without a requestID: it may have accepted the URLs, and cannot be asked after them.');
}
/** Undefined where there is no status: the solution knows no such id. Throws ContractError. */
function readProgress(json) {
    if (typeof json !== 'object' || json === null)
        throw new errors/* ContractError */.Vl('The status API answered HTTP 200 with what is no JSON object.');
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

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/operations.js
// The prewarm solution: POST {endpoint}/prewarm gives a requestID, GET {status endpoint}/status tells
// how far it is.




function createAwsPrewarmOperations(settings, { send, now }) {
    const { redact } = (0,http_redact/* createRedactor */.lY)([settings.apiKey]);
    const headers = { 'x-api-key': settings.apiKey };
    const check = (answer, input) => {
        const text = Buffer.from(answer.body).toString('utf8');
        const json = parseJson(text);
        if (answer.status >= 200 && answer.status < 300)
            return json;
        throw toVendorError({ answer, text: messageOf(json) ?? text, redact, now: now(), input });
    };
    return {
        async submit({ targets }, limits) {
            const answer = await send({
                method: 'POST',
                url: new URL(`${settings.endpoint}/prewarm`),
                headers: { ...headers, 'content-type': 'application/json' },
                body: JSON.stringify({
                    url_list: targets.map(({ value }) => value),
                    target_type: settings.targets.targetType,
                    region: settings.targets.region,
                    protocol: settings.protocol,
                    ...(settings.cfDomain === undefined ? {} : { cf_domain: settings.cfDomain }),
                }),
                ...limits,
            });
            return { id: readRequestId(check(answer, 'endpoint')), vendorState: 'accepted' };
        },
        async probe({ tasks }, limits) {
            const news = [];
            for (const task of tasks) {
                // In the query, though the document shows a body: a GET with one is refused on the way.
                const url = new URL(`${settings.statusEndpoint}/status`);
                url.searchParams.set('requestID', task.id);
                const answer = await send({ method: 'GET', url, headers, ...limits });
                news.push(toNews(task, readProgress(check(answer, 'aws-status-endpoint'))));
            }
            return { news };
        },
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function messageOf(json) {
    if (typeof json !== 'object' || json === null || !('message' in json))
        return undefined;
    return typeof json.message === 'string' ? json.message : undefined;
}


/***/ })

};
