export const id = 3472;
export const ids = [3472];
export const modules = {

/***/ 73472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHuaweiVodOperations: () => (/* binding */ createHuaweiVodOperations)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/providers/huawei/exchange.js + 3 modules
var huawei_exchange = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/js/providers/huawei/classify.js
var classify = __webpack_require__(36727);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/classify.js

const vodCodes = {
    10054: 'vendor-auth',
    10057: 'vendor-auth',
    10074: 'vendor-forbidden',
    10111: 'vendor-forbidden',
    10133: 'vendor-forbidden',
    10086: 'vendor-quota',
    10127: 'vendor-rate-limited',
    10060: 'vendor-not-found',
    10062: 'vendor-not-found',
    10089: 'vendor-not-found',
    10051: 'vendor-unavailable',
    10052: 'vendor-unavailable',
};
const notTheCdn = 'This API is for media of VOD (video on demand). URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const noAsset = 'Check `huawei-asset-ids`, `huawei-region` and `huawei-project-id`: the project has no such media asset. URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const rights = 'To preheat, the credentials need `vod:asset:preheat`, and `vod:asset:getPreheatTask` to check the status; to purge, `vod:asset:createRefreshTask` and `vod:asset:getRefreshTask`.';
/** In the table of error codes: "the task has succeeded" and "the task is in progress". */
const inProgress = '10080';
const taskCodes = ['10079', inProgress];
/** Whether a refused poll says that its task is not over. Success is taken from results alone. */
function isInProgress({ problems }) {
    return problems[0]?.vendorCode?.endsWith(`.${inProgress}`) ?? false;
}
const vodRemedies = {
    10057: 'Check `huawei-project-id`: it is the project of `huawei-region`.',
    10060: 'The asset is not published yet: publish it first.',
    10062: noAsset,
    10074: rights,
    10086: "The day's quota is used up; tasks that were accepted before are still polled.",
    10089: notTheCdn,
    10110: `Check that the asset has an acceleration domain with CDN. ${notTheCdn}`,
    10111: rights,
    10133: rights,
};
const gatewayRemedies = {
    '0307': 'The token expired, or belongs to another region than `huawei-region`.',
};
const classifyError = (0,classify/* createClassifier */.CC)({
    // The gateway's numbers have four digits.
    own: /\.\d{5,}$/,
    service: {
        codes: vodCodes,
        remedies: vodRemedies,
    },
    ofTasks: taskCodes,
    gateway: {
        remedies: gatewayRemedies,
    },
    wrongAddress: 'Check `endpoint`, `huawei-region` and `huawei-project-id`.',
});

// EXTERNAL MODULE: ./build/js/providers/huawei/url-results.js
var url_results = __webpack_require__(97139);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/outcome.js

/** Success is `succeed` alone; an empty list, a missing URL and an unknown word mean not yet. */
function toNews(task, results) {
    const [first] = task.targets;
    const news = { id: task.id, vendorState: describeStates(results) };
    const isAsset = first === undefined || first.kind === 'asset';
    return { ...news, ...(isAsset ? judgeWhole(task, results) : judgeSent(task, results)) };
}
/**
 * An asset's results are its own URLs, however many: it is one target. Of URLs that only an earlier run
 * knows, there are at least as many results as were sent.
 */
function judgeWhole({ sent }, results) {
    const states = [...(0,url_results/* groupByUrl */.a9)(results).values()].map(url_results/* judgeTogether */.Mc);
    if (states.length < Math.max(1, sent) || states.includes('pending'))
        return { state: 'pending' };
    const wrong = states.filter((state) => state === 'failed').length;
    if (wrong === 0)
        return { state: 'done' };
    return { state: 'failed', problem: failure };
}
function judgeSent(task, results) {
    const judged = (0,url_results/* judgeUrls */.mZ)(task, results);
    if (judged.state === 'unconfirmed')
        return { ...judged, problem: unknown };
    return judged.state === 'failed' ? { ...judged, problem: failure } : judged;
}
// Without numbers: each face counts the targets of all requests that have the problem.
const failure = {
    code: 'vendor-failed',
    message: 'VOD reports a failure and does not say why.',
    remedy: 'Usual causes: the domain of the asset has no CDN, or a URL does not answer 200. When preheating: hotlink protection by key (give the signed URL) or by referer (allow an empty one).',
};
const unknown = {
    code: 'unconfirmed',
    message: 'VOD reports failures of URLs that were not sent in this form, so the result of the others is unknown.',
    remedy: 'Check these URLs in the console before you send them again.',
};
function describeStates(results) {
    if (results.length === 0)
        return 'no results yet';
    const counts = new Map();
    for (const { status } of results)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    return [...counts].map(([status, count]) => `${count} ${status.slice(0, 30)}`).join(', ');
}

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/wire.js
// What VOD answers, as far as it is read.


const Submitted = schemas/* looseObject */._H3({ task_id: schemas/* string */.YjP().min(1) });
const Rows = schemas/* array */.YOg(schemas/* looseObject */._H3({ url: schemas/* string */.YjP().nullish(), status: schemas/* string */.YjP().nullish() }))
    .nullish();
const Results = schemas/* looseObject */._H3({ preheating_results: Rows, refresh_results: Rows });
/** Throws ContractError: it says success and has no id, so it may have been accepted. */
function readTaskId(json) {
    const parsed = Submitted.safeParse(json);
    if (parsed.success)
        return parsed.data.task_id;
    throw new errors/* ContractError */.Vl('VOD accepted without a task_id: the request may have been received, but its status cannot be checked.');
}
/** Throws ContractError. */
function readResults(json, field) {
    const parsed = Results.safeParse(json);
    if (!parsed.success)
        throw new errors/* ContractError */.Vl("VOD's answer is not what it documents.");
    return (parsed.data[field] ?? []).map(({ url, status }) => ({
        url: url ?? '',
        status: (status ?? '').toLowerCase(),
    }));
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/operations.js
// Huawei Cloud VOD: POST …/asset/preheating (or …/asset/refresh) gives a task_id, GET …?task_id= gives its
// progress.





/** https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html */
const preheating = {
    version: 'v1.0',
    path: '/asset/preheating',
    toAssetBody: ([id]) => ({ asset_id: id }),
    results: 'preheating_results',
};
/** https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001_0.html */
const refresh = {
    version: 'v1',
    path: '/asset/refresh',
    toAssetBody: (ids) => ({ asset_id_list: ids }),
    results: 'refresh_results',
};
function createHuaweiVodOperations({ endpoint, projectId, credentials, mode }, deps) {
    const exchange = (0,huawei_exchange/* createExchange */.C)({ projectId, credentials, classify: classifyError }, deps);
    const { version, path, toAssetBody, results } = mode === 'purge' ? refresh : preheating;
    const toUrl = () => new URL(`${endpoint}/${version}/${encodeURIComponent(projectId)}${path}`);
    return {
        async submit({ targets }, limits) {
            const values = targets.map(({ value }) => value);
            const isAsset = targets[0]?.kind === 'asset';
            const body = JSON.stringify(isAsset ? toAssetBody(values) : { urls: values });
            const answer = await exchange({ method: 'POST', url: toUrl(), body }, limits);
            return { id: readTaskId(answer), vendorState: 'accepted' };
        },
        async probe({ tasks }, limits) {
            const news = [];
            for (const task of tasks) {
                const url = toUrl();
                url.searchParams.set('task_id', task.id);
                news.push(await readNews(task, async () => toNews(task, readResults(await exchange({ method: 'GET', url }, limits), results))));
            }
            return { news };
        },
    };
}
async function readNews({ id }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* VendorError */.Hi) || !isInProgress(error))
            throw error;
        return { id, state: 'pending', vendorState: 'in progress' };
    }
}


/***/ })

};
