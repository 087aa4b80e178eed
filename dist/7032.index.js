export const id = 7032;
export const ids = [7032];
export const modules = {

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEventFile: () => (/* binding */ parseEventFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28583);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().catch(undefined);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
    .optional()
    .catch(undefined);
const named = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commit }).optional().catch(undefined);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: text, default_branch: text }).optional().catch(undefined);
const head = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commit, repo: repository.nullable() }).optional().catch(undefined);
const eventFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    before: commit,
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().catch(undefined),
    repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base: named, head }).optional().catch(undefined),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: commit, head_sha: commit }).optional().catch(undefined),
    release: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tag_name: text }).optional().catch(undefined),
    deployment: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commit }).optional().catch(undefined),
    deployment_status: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: text }).optional().catch(undefined),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ commit, status: text }).optional().catch(undefined),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        head_sha: commit,
        conclusion: text,
        head_branch: text,
        head_repository: repository.nullable(),
        workflow_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().catch(undefined),
        event: text,
    })
        .optional()
        .catch(undefined),
});
function parseEventFile(content) {
    const parsed = eventFile.safeParse((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content));
    return parsed.success ? toPayload(parsed.data) : undefined;
}
function toPayload(file) {
    return {
        ...present('before', file.before),
        ...present('deleted', file.deleted),
        ...present('defaultBranch', file.repository?.default_branch),
        ...present('pullRequest', toPair(file.pull_request?.base?.sha, file.pull_request?.head?.sha)),
        ...present('isOfFork', isOfFork(file) || undefined),
        ...present('mergeGroup', toPair(file.merge_group?.base_sha, file.merge_group?.head_sha)),
        ...present('release', file.release?.tag_name && { tagName: file.release.tag_name }),
        ...present('deployment', toDeployment(file)),
        ...present('pageBuild', toPageBuild(file)),
        ...present('workflowRun', toWorkflowRun(file)),
    };
}
function present(name, value) {
    return value === undefined || value === '' ? {} : { [name]: value };
}
function toPair(baseSha, headSha) {
    return baseSha === undefined || headSha === undefined ? undefined : { baseSha, headSha };
}
function toDeployment({ deployment, deployment_status: status }) {
    if (deployment?.sha === undefined || status?.state === undefined)
        return undefined;
    return { sha: deployment.sha, state: status.state };
}
function toPageBuild({ build }) {
    if (build?.commit === undefined || build.status === undefined)
        return undefined;
    return { sha: build.commit, status: build.status };
}
function isOfFork({ pull_request: pull, repository: own }) {
    const repo = pull?.head?.repo;
    return repo === null || (repo?.full_name !== undefined && repo.full_name !== own?.full_name);
}
function toWorkflowRun({ workflow_run: run, repository: own }) {
    if (run?.head_sha === undefined)
        return undefined;
    const headOwner = run.head_repository?.full_name;
    return {
        headSha: run.head_sha,
        conclusion: run.conclusion ?? '',
        headBranch: run.head_branch ?? '',
        fromFork: headOwner === undefined || headOwner !== own?.full_name,
        ...present('workflowId', run.workflow_id),
        ...present('event', run.event),
    };
}


/***/ })

};
