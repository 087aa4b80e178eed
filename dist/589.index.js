export const id = 589;
export const ids = [589];
export const modules = {

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResumeTasks: () => (/* binding */ readResumeTasks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6809);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _task_journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(250);
// `resume-tasks`: the `task-ids` output of an earlier run, its report file, or a JSON array of ids.







const limitBytes = 400 * 1024 * 1024;
const Task = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    batch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    urls: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['unsent', 'pending', 'done', 'failed', 'unconfirmed']),
});
const TaskIds = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), provider: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Task) });
const Target = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['url', 'wildcard', 'everything', 'asset', 'distribution']),
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const Report = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    provider: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Task.extend({
        submittedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        failedTargets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
        targets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Target),
    })),
});
const Ids = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative()]).transform(String)).min(1);
/** Throws InputError, naming `resume-tasks`, before anything is sent. */
async function readResumeTasks(request) {
    const { text, provider, hasList } = request;
    const json = parse(/^\s*[[{]/.test(text) ? text : await readReport(request));
    const ids = Ids.safeParse(json);
    if (ids.success) {
        if (hasList)
            throw wrong('holds ids alone, which say nothing of their batches', noMatch);
        return ids.data.map((id) => ({ id, batch: '', sent: 1, state: 'pending' }));
    }
    const report = Report.safeParse(json);
    const earlier = report.success ? report : TaskIds.safeParse(json);
    if (!earlier.success)
        throw wrong('is neither `task-ids`, nor a report file, nor a JSON array of ids', howTo);
    if (earlier.data.provider !== provider)
        throw wrong(`is of \`provider: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(earlier.data.provider, 40)}\``, howTo);
    return report.success ? report.data.tasks.map(toReported) : earlier.data.tasks.map(toEarlier);
}
const howTo = 'Give the `task-ids` output of the earlier run, or the path of its report file, unchanged.';
const noMatch = 'Give `task-ids` as the earlier run put it out; or leave out every URL source, and only these ids are asked after.';
function toEarlier({ id, batch, urls, state }) {
    return { id, batch, sent: urls, state };
}
function toReported(task) {
    const submittedAt = task.submittedAt === undefined ? undefined : (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .nV)(task.submittedAt);
    return {
        ...toEarlier(task),
        ...(submittedAt === undefined ? {} : { submittedAt }),
        ...(task.failedTargets === undefined ? {} : { failedTargets: task.failedTargets }),
        targets: task.targets.map(({ kind, value }) => ({ kind, value, rule: 'resume-tasks' })),
    };
}
/** A run that was killed may have left its ids line by line. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const journal = (0,_task_journal_js__WEBPACK_IMPORTED_MODULE_6__/* .readTaskJournal */ .$c)(text);
        if (journal === undefined)
            throw wrong('is not whole JSON', howTo);
        return journal;
    }
}
async function readReport({ text, workspace }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text.trim());
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size <= limitBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
        const why = code === 'ENOENT' ? 'there is no such file' : `reading it gives ${code}`;
        throw wrong(`names a file that cannot be read (${why}): ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(text, 200)}`, howTo);
    }
    throw wrong(`names a file that is longer than ${limitBytes} bytes`, howTo);
}
function wrong(why, remedy) {
    const message = `\`resume-tasks\` ${why}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ code: 'input-invalid', input: 'resume-tasks', message, remedy }]);
}


/***/ })

};
