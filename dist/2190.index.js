export const id = 2190;
export const ids = [2190];
export const modules = {

/***/ 82190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiCdnOperations: () => (/* binding */ createHuaweiCdnOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var huawei_exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/classify.js

const cdnCodes = {
    '0000': 'vendor-unavailable',
    '0001': 'vendor-rejected',
    '0002': 'vendor-auth',
    '0003': 'vendor-not-found',
    '0004': 'vendor-forbidden',
    '0005': 'vendor-quota',
    '0020': 'vendor-forbidden',
    '0021': 'vendor-forbidden',
    '0105': 'vendor-not-found',
    '0106': 'vendor-rejected',
    '0108': 'vendor-not-found',
    '0110': 'vendor-quota',
    '0114': 'vendor-rejected',
    '0115': 'vendor-rejected',
    '0116': 'vendor-rejected',
    '0145': 'vendor-rejected',
};
const rights = 'The credentials need `cdn:configuration:refreshCache` to purge, `cdn:configuration:preheatCache` to preheat and `cdn:configuration:queryCacheHistoryTask` to check the status. An IAM user of an account with enterprise projects also needs `huawei-enterprise-project-id`.';
const quota = "The account's quota of this day is used up; a ticket can raise it. Tasks that were accepted before are still polled.";
const domainState = 'Check in the console of CDN that the domain is online, and neither banned nor locked.';
const unknownHost = 'The host is not a domain of this account on CDN, or it belongs to another enterprise project: check the URLs and `huawei-enterprise-project-id`. Media of VOD have `provider: huawei-vod`.';
const cdnRemedies = {
    '0004': rights,
    '0005': quota,
    '0020': rights,
    '0021': rights,
    '0105': unknownHost,
    '0106': domainState,
    '0108': unknownHost,
    '0110': quota,
    '0114': 'Activate CDN in the console first.',
    '0115': domainState,
    '0116': domainState,
    '0145': domainState,
};
const classifyError = (0,classify/* createClassifier */.CC)({
    own: /^CDN\./i,
    service: {
        codes: cdnCodes,
        remedies: cdnRemedies,
    },
    gateway: {
        remedies: {
            '0307': 'The token expired, or belongs to a project: CDN needs one of the account (scope `domain`).',
        },
    },
    wrongAddress: 'Check `endpoint`: `https://cdn.myhuaweicloud.com`, or `https://cdn.myhuaweicloud.eu` in Europe.',
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/outcome.js


const over = 'task_done';
/** Done is a task that is over, in which every URL succeeded, and whose counts say the same. */
function toNews(task, detail) {
    const judged = task.targets.length === 0 ? judgeWhole(task, detail) : judgeSent(task, detail);
    return { id: task.id, vendorState: describeState(detail), ...judged };
}
/** Of URLs that only an earlier run knows, there are at least as many as were sent. */
function judgeWhole({ sent }, detail) {
    if (!isOver(detail) || detail.total < sent)
        return { state: 'pending' };
    const wrong = countFailed(detail);
    return wrong === 0 ? { state: 'done' } : { state: 'failed', problem: describeFailure(detail) };
}
function judgeSent(task, detail) {
    const judged = (0,url_results/* judgeUrls */.mZ)(task, detail.rows);
    const { failedTargets } = judged;
    if (!isOver(detail) || judged.state === 'pending')
        return { ...judged, state: 'pending' };
    const unknown = findUnknown(task, { judged, detail });
    if (unknown.length > 0)
        return {
            state: 'unconfirmed',
            failedTargets,
            pendingTargets: unknown,
            problem: unnamedFailures,
        };
    return failedTargets.length === 0 ? judged : { ...judged, problem: describeFailure(detail) };
}
/** If failures are counted and not named, each URL that did not fail by name may be one of them. */
function findUnknown({ targets }, { judged, detail }) {
    const { failedTargets, pendingTargets } = judged;
    if (pendingTargets.length > 0)
        return pendingTargets;
    const named = failedTargets.length === 0 ? 0 : countFailedRows(detail);
    if (countFailed(detail) <= named)
        return [];
    const failed = new Set(failedTargets);
    return targets.map(({ value }) => value).filter((value) => !failed.has(value));
}
/** An empty task is not over, nor is one whose counts do not add up. */
function isOver({ status, processing, succeed, failed, total, rows }) {
    const isCounted = total > 0 && processing === 0 && succeed + failed === total;
    return status === over && isCounted && rows.length >= total;
}
/** By its counts or by its rows, whichever says more. */
function countFailed(detail) {
    return Math.max(detail.failed, countFailedRows(detail));
}
function countFailedRows({ rows }) {
    return rows.filter(({ status }) => status === 'failed').length;
}
function describeState({ status, succeed, failed, total }) {
    const shown = status === '' ? 'no state' : status.slice(0, 30);
    return `${shown}, ${succeed} of ${total} succeeded, ${failed} failed`;
}
// Without numbers: each face counts the targets of all requests that have the problem.
function describeFailure({ rows }) {
    const reasons = [...new Set(rows.map(({ reason }) => reason))].filter((one) => one !== '');
    const why = reasons.length === 0 ? 'it does not say why' : (0,core_text/* oneLine */.TN)(reasons.slice(0, 3).join('; '), 200);
    return {
        code: 'vendor-failed',
        message: `CDN reports a failure: ${why.replace(/\.+$/, '')}.`,
        remedy: 'Check that the domain is online and that its origin answers these URLs with 200. Preheating also fails for content that may not be cached (`no-store`, `private`, a TTL of 0) and for dynamic types such as php.',
    };
}
const unnamedFailures = {
    code: 'unconfirmed',
    message: 'CDN reports failures and does not name them as they were sent, so the result of what it does not name is unknown.',
    remedy: 'Check the task in the console of CDN before you send these again.',
};

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/wire.js
// What CDN answers, as far as it is read.


const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* int */.Whr()]).transform(String);
const Submitted = schemas/* union */.KCZ([
    schemas/* looseObject */._H3({ refresh_task: id }).transform((one) => one.refresh_task),
    schemas/* looseObject */._H3({ preheating_task: id }).transform((one) => one.preheating_task),
]);
const wire_text = schemas/* string */.YjP().nullish();
const Detail = schemas/* looseObject */._H3({
    status: wire_text,
    processing: schemas/* int */.Whr().nullish(),
    succeed: schemas/* int */.Whr().nullish(),
    failed: schemas/* int */.Whr().nullish(),
    total: schemas/* int */.Whr().nullish(),
    urls: schemas/* array */.YOg(schemas/* looseObject */._H3({ url: wire_text, status: wire_text, fail_classify: wire_text, fail_desc: wire_text }))
        .nullish(),
});
const Quotas = schemas/* looseObject */._H3({
    quotas: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: wire_text, quota_limit: schemas/* int */.Whr(), used: schemas/* int */.Whr() })),
});
const Domains = schemas/* looseObject */._H3({
    total: schemas/* int */.Whr(),
    domains: schemas/* array */.YOg(schemas/* looseObject */._H3({ domain_name: schemas/* string */.YjP().min(1) })),
});
/** Throws ContractError: it says success and has no id, so it may have been accepted. */
function readTaskId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ContractError */.Vl('CDN accepted without the id of a task: the request may have been received, but its status cannot be checked.');
}
/** Throws ContractError. */
function readDetail(json) {
    const parsed = Detail.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("CDN's answer is not what it documents.");
    const { status, processing, succeed, failed, total, urls } = parsed.data;
    return {
        status: (status ?? '').toLowerCase(),
        processing: processing ?? 0,
        succeed: succeed ?? 0,
        failed: failed ?? 0,
        total: total ?? 0,
        rows: (urls ?? []).map((row) => ({
            url: row.url ?? '',
            status: (row.status ?? '').toLowerCase(),
            reason: [row.fail_classify, row.fail_desc].filter(Boolean).join(': '),
        })),
    };
}
/** Of one type, such as `file_refresh`. Throws ContractError. */
function readDayQuota(json, type) {
    const parsed = Quotas.safeParse(json);
    const found = parsed.data?.quotas.find((one) => one.type?.toLowerCase() === type);
    if (found === undefined)
        throw new errors/* ContractError */.Vl(`CDN's answer has no quota \`${type}\`.`);
    return { limit: found.quota_limit, used: found.used };
}
/** One page of the domains, in every state, and how many there are on all pages. Throws ContractError. */
function readDomains(json) {
    const parsed = Domains.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("CDN's answer has no list of domains.");
    const { total, domains } = parsed.data;
    return { hosts: domains.map((domain) => domain.domain_name), total };
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/operations.js





/** As many as are sent in one request; the vendor takes up to 10,000. */
const rowsPerPage = 1_000;
/** More than any task of ours has, for a vendor whose pages have no end. */
const mostPages = 50;
function createHuaweiCdnOperations(settings, deps) {
    const { credentials, mode } = settings;
    const exchange = (0,huawei_exchange/* createExchange */.C)({ projectId: '', credentials, classify: classifyError }, deps);
    /** What the pages before had, by the id of the task. */
    const seen = new Map();
    return {
        async submit({ targets }, limits) {
            const { path, body } = mode === 'preheat' ? toPreheating(targets) : toRefresh(targets);
            const url = toUrl(path, settings);
            const request = { method: 'POST', url, body: JSON.stringify(body) };
            return { id: readTaskId(await exchange(request, limits)), vendorState: 'accepted' };
        },
        async probe({ tasks: [task], cursor = '1' }, limits) {
            if (task === undefined)
                return { news: [] };
            const url = toUrl(`/historytasks/${encodeURIComponent(task.id)}/detail`, settings);
            url.searchParams.set('page_size', String(rowsPerPage));
            url.searchParams.set('page_number', cursor);
            const detail = readDetail(await exchange({ method: 'GET', url }, limits));
            const rows = [...(cursor === '1' ? [] : (seen.get(task.id) ?? [])), ...detail.rows];
            const page = Number(cursor);
            if (detail.rows.length > 0 && rows.length < detail.total && page < mostPages) {
                seen.set(task.id, rows);
                return { news: [], next: String(page + 1) };
            }
            seen.delete(task.id);
            return { news: [toNews(task, { ...detail, rows })] };
        },
        async readQuota(accepts, limits) {
            // It is the account's, so that no enterprise project is named.
            const url = new URL(`${settings.endpoint}/v1.0/cdn/quota`);
            const type = mode === 'preheat' ? 'preheat' : quotaOf(accepts);
            return readDayQuota(await exchange({ method: 'GET', url }, limits), type);
        },
        async readHosts(limits, cursor = '1 0') {
            const [page = 1, before = 0] = cursor.split(' ').map(Number);
            // An account without enterprise projects ignores the parameter; one with them lists all.
            const { enterpriseProjectId = 'all' } = settings;
            const url = toUrl('/domains', { ...settings, enterpriseProjectId });
            url.searchParams.set('page_size', String(rowsPerPage));
            url.searchParams.set('page_number', String(page));
            const { hosts, total } = readDomains(await exchange({ method: 'GET', url }, limits));
            // The purge of an account without a domain is refused by the vendor itself.
            if (total === 0)
                return undefined;
            const count = before + hosts.length;
            if (count >= total)
                return { hosts };
            if (hosts.length === 0)
                throw new errors/* ContractError */.Vl("CDN's list of domains ends too early.");
            return { hosts, next: `${page + 1} ${count}` };
        },
    };
}
function toUrl(path, { endpoint, enterpriseProjectId }) {
    const url = new URL(`${endpoint}/v1.0/cdn${path}`);
    if (enterpriseProjectId !== undefined)
        url.searchParams.set('enterprise_project_id', enterpriseProjectId);
    return url;
}
function quotaOf(accepts) {
    return accepts === 'url' ? 'file_refresh' : 'dir_refresh';
}
/** URLs are percent-encoded already, so that the vendor must not do it again. */
const shared = { zh_url_encode: false };
/** Everything below a folder, not only what changed at the origin. */
function toRefresh(targets) {
    const type = targets[0]?.kind === 'url' ? 'file' : 'directory';
    const urls = targets.map(({ value }) => value);
    return {
        path: '/content/refresh-tasks',
        body: { refresh_task: { type, mode: 'all', ...shared, urls } },
    };
}
function toPreheating(targets) {
    const urls = targets.map(({ value }) => value);
    return { path: '/content/preheating-tasks', body: { preheating_task: { ...shared, urls } } };
}


/***/ })

};
