export const id = 8058;
export const ids = [8058];
export const modules = {

/***/ 16381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
function createBoard(records, onChange) {
    const tasks = [...records];
    const pending = new Set(tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])));
    const board = {
        tasks: () => tasks,
        task: (index) => tasks[index],
        place: (index) => ({ number: index + 1, of: tasks.length }),
        change(index, change) {
            const task = tasks[index];
            if (task === undefined)
                return;
            const changed = {
                ...(change.state === undefined ? task : withoutJudgement(task)),
                ...change,
            };
            tasks[index] = changed;
            if (changed.state === 'pending')
                pending.add(index);
            else
                pending.delete(index);
            onChange(board, index);
        },
        resize(index, sent) {
            const task = tasks[index];
            if (task !== undefined)
                tasks[index] = { ...task, batch: { ...task.batch, sent } };
        },
        pending: () => [...pending],
        hasPending: () => pending.size > 0,
    };
    return board;
}
function withoutJudgement(task) {
    const { failedTargets: _failed, pendingTargets: _pending, problem: _problem, ...rest } = task;
    return rest;
}
function partOf(board, indices) {
    const at = (index) => indices[index] ?? -1;
    const own = new Map(indices.map((index, place) => [index, place]));
    return {
        tasks: () => indices.flatMap((index) => board.task(index) ?? []),
        task: (index) => board.task(at(index)),
        place: (index) => board.place(at(index)),
        change: (index, change) => board.change(at(index), change),
        resize: (index, sent) => board.resize(at(index), sent),
        pending: () => board.pending().flatMap((index) => own.get(index) ?? []),
        hasPending: () => board.pending().some((index) => own.has(index)),
    };
}


/***/ }),

/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainUnsent),
/* harmony export */   EA: () => (/* binding */ describeBudgetEnd),
/* harmony export */   Zq: () => (/* binding */ findEnding),
/* harmony export */   i5: () => (/* binding */ isToSend)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);



const endings = {
    'vendor-auth': { polling: false },
    'vendor-forbidden': { polling: false },
    'vendor-quota': { polling: true },
    'vendor-contract': { polling: true },
};
function findEnding(code) {
    return endings[code];
}
function isToSend({ state, problem }) {
    return state === 'unsent' && problem === undefined;
}
function explainUnsent(board, stopped) {
    const problem = toReason(stopped, board.tasks());
    for (const [index, task] of board.tasks().entries()) {
        if (isToSend(task))
            board.change(index, { problem });
    }
}
function toReason({ isCancelled, isError, cause }, tasks) {
    if (isCancelled)
        return { code: 'cancelled', message: 'Not sent: the run was cancelled.' };
    if (!isError)
        return { code: 'run-timeout', message: 'Not sent: the run timed out.' };
    const unconfirmed = tasks.find(({ state }) => state === 'unconfirmed');
    const known = cause ?? unconfirmed?.problem;
    return {
        code: 'not-submitted',
        message: `Not sent, because the run stopped early: ${known?.message ?? 'an error'}`,
    };
}
function describeBudgetEnd(tasks, { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending, pollFailure }) {
    const unsent = tasks.filter(({ state }) => state === 'unsent');
    const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
    if (unsent.length === 0 && pending.length === 0)
        return [];
    const countOf = (open) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(open.length)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(tasks.length, noun)} ${open.length === 1 ? 'was' : 'were'}`;
    const ended = `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`)`;
    const failed = pollFailure === undefined ? '' : ` The last status request failed: ${pollFailure.message}`;
    const error = unsent.length > 0
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('run-timeout', `${ended}: ${countOf(unsent)} not sent${lastWords(unsent)}.`, { remedy: remedyUnsent })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('poll-timeout', `${ended}: ${countOf(pending)} unfinished${lastWords(pending)}.${failed}`, { remedy: [pollFailure?.remedy, remedyPending].filter(Boolean).join(' ') });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}
function lastWords(tasks) {
    const states = tasks.flatMap(({ vendorState }) => vendorState?.replace(/\.$/, '') ?? []);
    const words = [...new Set(states)];
    return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}


/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPlainEnvironment)
/* harmony export */ });
function toPlainEnvironment(environment) {
    const plain = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined)
            plain[name] = value;
    }
    return plain;
}


/***/ }),

/***/ 18058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __webpack_require__(3737);
// EXTERNAL MODULE: ./build/js/core/plan/lane.js
var plan_lane = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/js/core/capability.js
var core_capability = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/core/plan/everything.js



function everything({ targets, mode, domain, baseUrls, capabilities }, rule) {
    const row = (0,core_capability/* chooseCapability */.aV)(capabilities, { mode, accepts: 'everything', domain });
    if (row?.perOrigin !== true)
        return [{ kind: 'everything', value: domain, rule }];
    const urls = [...baseUrls, ...targets.map(({ value }) => value)];
    const origins = new Set(urls.map((url) => `${new URL(url).origin}/`));
    return [...origins].sort().map((value) => ({ kind: 'everything', value, rule }));
}
function everythingBecauseOf(paths, request) {
    const [path = '', ...others] = paths;
    const more = others.length === 0 ? '' : ` and ${(0,core_text/* groupDigits */.K9)(others.length)} more`;
    const shown = `${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(path), 200)}${more}`;
    return {
        targets: everything(request, 'purge-all-if').map((target) => ({ ...target, path })),
        notices: [],
        remarks: [`Everything is purged, because \`purge-all-if\` matches what changed: ${shown}.`],
    };
}

// EXTERNAL MODULE: ./build/js/core/plan/list-difference.js
var list_difference = __webpack_require__(33146);
// EXTERNAL MODULE: ./build/js/core/plan/merge-targets.js
var merge_targets = __webpack_require__(15293);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var plan_shard = __webpack_require__(11918);
;// CONCATENATED MODULE: ./build/js/core/plan/plan-batches.js



function planBatches(targets, { capability, checksum, toSent, text }) {
    if (toSent !== undefined)
        return planItems(targets, { capability, checksum, toSent });
    const batches = [];
    let textStart = 0;
    for (let start = 0; start < targets.length;) {
        const end = findEnd(targets, start, capability, lengthOf);
        const slice = targets.slice(start, end);
        const textEnd = slice.reduce((sum, target) => sum + (0,core_target/* lineOf */.cA)(target).length + 1, textStart);
        const own = text.slice(textStart, textEnd);
        batches.push({ checksum: checksum(own), targets: slice, text: own });
        [start, textStart] = [end, textEnd];
    }
    return batches;
}
function planItems(targets, { capability, checksum, toSent, }) {
    const groups = [...Map.groupBy(targets, toSent)].sort(([one], [other]) => (one < other ? -1 : 1));
    const batches = [];
    for (let start = 0; start < groups.length;) {
        const end = findEnd(groups, start, capability, ([item]) => item.length);
        const own = (0,merge_targets/* mergeTargets */.z)(groups.slice(start, end).map(([, group]) => group));
        const text = (0,plan_shard/* listText */.so)(own);
        batches.push({ checksum: checksum(text), targets: own, sentAs: own.map(toSent), text });
        start = end;
    }
    return batches;
}
function lengthOf({ value }) {
    return value.length;
}
const bytesAround = 3;
function findEnd(items, start, { targetsPerRequest, bytesPerRequest = Number.POSITIVE_INFINITY }, lengthOfItem) {
    const most = Math.min(items.length, start + targetsPerRequest);
    if (bytesPerRequest === Number.POSITIVE_INFINITY)
        return most;
    let end = start;
    let bytes = 0;
    for (const item of items.slice(start, most)) {
        bytes += lengthOfItem(item) + bytesAround;
        if (bytes > bytesPerRequest)
            break;
        end += 1;
    }
    return Math.max(end, start + 1);
}

;// CONCATENATED MODULE: ./build/js/core/plan/plan-limits.js


function checkLimits({ wait, dryRun }, { capability, batches, total }) {
    const { unfinishedTasks, targetsPerDay, readsQuota = false } = capability;
    if (targetsPerDay !== undefined && total > targetsPerDay && !readsQuota)
        return { refusal: moreThanADay(total, { targetsPerDay, capability }) };
    if (unfinishedTasks !== undefined && !wait && batches.length > unfinishedTasks)
        return { refusal: cannotLeave(batches.length, unfinishedTasks) };
    const isReadLater = readsQuota && !dryRun;
    if (targetsPerDay === undefined || total === 0 || isReadLater)
        return { remarks: [] };
    const share = Math.max(1, Math.round((total / targetsPerDay) * 100));
    const [usual, rest] = readsQuota
        ? ['usually ', 'A run that is not a dry run reads what is left before it sends anything.']
        : ['', 'What others took today is unknown.'];
    return {
        remarks: [
            `This run takes up to ${(0,core_text/* groupDigits */.K9)(total)} of the ${(0,core_text/* groupDigits */.K9)(targetsPerDay)} that the vendor ${usual}allows the account in one day (${share} %). ${rest}`,
        ],
    };
}
function moreThanADay(total, { targetsPerDay, capability, }) {
    return {
        code: 'too-many-urls',
        input: capability.input ?? 'urls',
        message: `${(0,core_target/* countNoun */.y_)(total, capability.accepts)} are more than the vendor takes in one day (${(0,core_text/* groupDigits */.K9)(targetsPerDay)}).`,
        remedy: 'Remove URLs that do not need warming, or divide the list over several days.',
    };
}
function cannotLeave(requests, unfinishedTasks) {
    return {
        code: 'input-invalid',
        input: 'wait',
        message: `\`wait: false\` cannot be combined with ${(0,core_target/* countRequests */.Kx)(requests)}: the vendor takes ${(0,core_text/* countWord */.MD)(unfinishedTasks, 'unfinished one')} at a time, so the run has to wait for the first.`,
        remedy: 'Leave `wait` at `true`, or set fewer URLs.',
    };
}

;// CONCATENATED MODULE: ./build/js/core/plan/folder-tree.js
function growFolders(changed, unchanged) {
    const drafts = new Map();
    const tops = [];
    const draftOf = (url) => {
        const known = drafts.get(url);
        if (known !== undefined)
            return known;
        const parent = isTop(url) ? undefined : draftOf(parentOf(url));
        const depth = parent === undefined ? 0 : parent.depth + 1;
        const draft = { url, depth, children: [], items: [], unchanged: 0 };
        (parent?.children ?? tops).push(draft);
        drafts.set(url, draft);
        return draft;
    };
    for (const [index, url] of changed.entries())
        draftOf(folderOf(url)).items.push(index);
    for (const url of unchanged)
        countUnchanged(drafts, folderOf(url));
    return tops.map(toFolder);
}
function countUnchanged(drafts, folder) {
    let url = folder;
    while (!drafts.has(url) && !isTop(url))
        url = parentOf(url);
    const draft = drafts.get(url);
    if (draft !== undefined)
        draft.unchanged += 1;
}
function toFolder({ url, depth, children, items, unchanged }) {
    const below = children.map(toFolder);
    return {
        url,
        depth,
        items,
        children: below,
        changed: below.reduce((sum, child) => sum + child.changed, items.length),
        unchanged: below.reduce((sum, child) => sum + child.unchanged, unchanged),
    };
}
function folderOf(url) {
    const query = url.indexOf('?');
    const path = query === -1 ? url : url.slice(0, query);
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function parentOf(folder) {
    return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
function isTop(folder) {
    const authority = folder.startsWith('/') ? 0 : folder.indexOf('//') + 2;
    return folder.indexOf('/', authority) === folder.length - 1;
}

;// CONCATENATED MODULE: ./build/js/core/plan/fold-wildcards.js


const mostWorthwhile = 100;
function foldWildcards(list, { most, form, unchangedUrls }) {
    const targets = list.toSorted((one, other) => (one.value < other.value ? -1 : 1));
    const limit = Math.max(1, Math.min(most, mostWorthwhile));
    const tops = growFolders(targets.map(({ value }) => value), unchangedUrls ?? []);
    const costOf = unchangedUrls === undefined ? toBreadthCost(limit) : toUnchangedCost;
    const cover = coverAll(tops, { limit, form, costOf });
    const folded = listChoices(cover).flatMap((choice) => 'wildcard' in choice
        ? [toWildcard(choice.wildcard, { form, isTreeKnown: unchangedUrls !== undefined })]
        : toSingles(choice.singly, targets, unchangedUrls !== undefined));
    return folded.sort((one, other) => (one.value < other.value ? -1 : 1));
}
function toUnchangedCost({ unchanged }) {
    return unchanged;
}
function toBreadthCost(limit) {
    return ({ depth }) => (limit + 1) ** -Math.min(depth, 100);
}
function coverAll(tops, search) {
    const nothing = { count: 0, cost: 0, choice: { singly: noFolder } };
    const best = tops
        .reduce((covers, top) => joinCovers(covers, coverFolder(top, search), search.limit), [nothing])
        .at(-1);
    return best ?? tops.map((top) => coverWhole(top, search)).reduce(joinTwo, nothing);
}
const noFolder = { url: '', depth: 0, children: [], items: [], changed: 0, unchanged: 0 };
function coverFolder(folder, search) {
    const { limit, form } = search;
    const count = folder.items.length;
    const isWhole = count > limit || (form === 'folder' && count > 0);
    const apart = folder.children.reduce((covers, child) => covers.length === 0 ? covers : joinCovers(covers, coverFolder(child, search), limit), isWhole ? [] : [{ count, cost: 0, choice: { singly: folder } }]);
    return keepBest([coverWhole(folder, search), ...apart]);
}
function coverWhole(folder, { costOf }) {
    return { count: 1, cost: costOf(folder), choice: { wildcard: folder } };
}
function joinCovers(some, others, limit) {
    const joined = [];
    for (const one of some) {
        for (const other of others)
            if (one.count + other.count <= limit)
                joined.push(joinTwo(one, other));
    }
    return keepBest(joined);
}
function joinTwo(one, other) {
    const count = one.count + other.count;
    return { count, cost: one.cost + other.cost, choice: { both: [one, other] } };
}
function keepBest(covers) {
    const sorted = covers.toSorted((one, other) => one.count - other.count || one.cost - other.cost);
    let least = Number.POSITIVE_INFINITY;
    return sorted.filter(({ cost }) => {
        const isBetter = cost < least;
        if (isBetter)
            least = cost;
        return isBetter;
    });
}
function listChoices(cover) {
    const choices = [];
    const open = [cover];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ('both' in next.choice)
            open.push(...next.choice.both);
        else
            choices.push(next.choice);
    }
    return choices;
}
function toWildcard({ url, changed, unchanged }, { form, isTreeKnown }) {
    const known = isTreeKnown ? { unchanged } : {};
    return {
        kind: 'wildcard',
        value: form === 'folder' ? url : `${url}*`,
        rule: 'on-too-many',
        changed,
        ...known,
    };
}
function toSingles({ items }, targets, isTreeKnown) {
    const known = isTreeKnown ? { unchanged: 0 } : {};
    return items.flatMap((item) => {
        const target = targets[item];
        return target === undefined ? [] : [{ ...target, kind: 'wildcard', changed: 1, ...known }];
    });
}
function describeCover(folded) {
    let [changed, unchanged] = [0, 0];
    for (const wildcard of folded) {
        if (wildcard.unchanged === undefined)
            return 'how many URLs that are not in the list these cover as well is not known';
        changed += wildcard.changed;
        unchanged += wildcard.unchanged;
    }
    if (unchanged === 0)
        return 'these cover nothing else that is known';
    const share = Math.max(1, Math.round((unchanged / (changed + unchanged)) * 100));
    return `of what these cover, ${share} % was not asked for: ${(0,core_target/* countNoun */.y_)(unchanged, 'url')}`;
}

;// CONCATENATED MODULE: ./build/js/core/plan/shape-list.js






function shapeList(request) {
    const { targets, listInputs, maxUrls, meansAll } = request;
    if (meansAll.length > 0)
        return everythingBecauseOf(meansAll, request);
    if ((0,core_mode/* purgeTypeOf */.Th)(request) === 'all') {
        const isMet = listInputs.length === 0 || targets.length > 0;
        return {
            targets: isMet ? everything(request, 'purge-type') : [],
            notices: [],
            remarks: listInputs.length === 0 || !isMet ? [] : [describeCondition(request)],
        };
    }
    if (targets.length <= maxUrls)
        return { targets, notices: [], remarks: [] };
    return shapeTooMany(request);
}
function describeCondition({ targets, listInputs }) {
    const names = listInputs.map((name) => `\`${name}\``).join(', ');
    const verb = listInputs.length === 1 ? 'names' : 'name';
    return `${names} ${verb} ${countListed(targets)}, and \`purge-type: all\` purges everything if the list is not empty.`;
}
function shapeTooMany(request) {
    const { targets, maxUrls } = request;
    const count = `${countListed(targets)} are more than \`max-urls\` (${(0,core_text/* groupDigits */.K9)(maxUrls)})`;
    switch (whatThen(request)) {
        case 'fail':
            return { refusal: tooManyUrls(request, count) };
        case 'all':
            return {
                targets: everything(request, 'on-too-many'),
                notices: [`${count}, so one purge of everything is sent instead (\`on-too-many: all\`).`],
                remarks: [],
            };
        case 'wildcard':
            return foldToWildcards(request, count);
    }
}
function whatThen({ mode, onTooMany, domain, capabilities }) {
    if (!core_mode/* modes */.nI[mode].purges)
        return 'fail';
    if (onTooMany !== 'wildcard')
        return onTooMany;
    const row = (0,core_capability/* chooseCapability */.aV)(capabilities, { mode, accepts: 'wildcard', domain });
    return row === undefined || row.warning !== undefined ? 'fail' : 'wildcard';
}
function foldToWildcards(request, count) {
    const { maxUrls, unchangedUrls, capabilities, mode } = request;
    const [urls, names] = [
        request.targets.filter((target) => !(0,core_target/* isNamed */.ev)(target)),
        request.targets.filter(core_target/* isNamed */.ev),
    ];
    if (names.length >= maxUrls)
        return { refusal: tooManyUrls(request, count, notFolded) };
    const known = unchangedUrls === undefined ? {} : { unchangedUrls };
    const form = (0,core_capability/* findWildcardForm */.wg)(capabilities, mode);
    const folded = foldWildcards(urls, { most: maxUrls - names.length, form, ...known });
    return {
        targets: [...folded, ...names],
        remarks: [],
        notices: [
            `${count}, so they are folded to ${(0,core_target/* countNoun */.y_)(folded.length, 'wildcard')}; ${describeCover(folded)}.`,
        ],
    };
}
const notFolded = 'Only URLs are folded: raise `max-urls` above the number of tags, prefixes and hosts, or choose `on-too-many: all`.';
function countListed(targets) {
    return (0,core_target/* countKinds */.xb)(targets.map(({ kind }) => [kind, 1]));
}
function tooManyUrls(request, count, remedy = adviseTooMany(request)) {
    return {
        code: 'too-many-urls',
        input: 'max-urls',
        message: `${count}.`,
        remedy,
    };
}
function adviseTooMany({ mode, onTooMany, listsAll, listInputs, capabilities, }) {
    const { purges } = core_mode/* modes */.nI[mode];
    if (purges && onTooMany === 'wildcard') {
        return 'The vendor refuses wildcards for this domain, so nothing is folded: raise `max-urls`, or choose `on-too-many: all`.';
    }
    const hasAll = capabilities.some((row) => row.mode === mode && row.accepts === 'everything');
    if (purges && listsAll && hasAll) {
        return 'Every file is in the list, as in a first run: set `on-too-many: all` for one run, which purges everything once; later runs list only what changed. Or increase `max-urls`.';
    }
    const choice = purges ? ', or choose `on-too-many`' : '';
    const lists = listInputs.map((name) => `\`${name}\``).join(', ');
    return `Check whether ${lists} ${listInputs.length === 1 ? 'lists' : 'list'} what was meant; then raise \`max-urls\`${choice}.`;
}

;// CONCATENATED MODULE: ./build/js/core/plan/plan.js











function makePlan(request) {
    const { expectedList, failIfEmpty, checksum, shard, toSent } = request;
    const listed = findListed(request);
    const text = (0,plan_shard/* listText */.so)(listed);
    const listChecksum = checksum(text);
    if (expectedList !== undefined && expectedList.checksum !== listChecksum) {
        return { refusal: (0,list_difference/* refuseOtherList */.F)(listed, { expectedList, listChecksum }) };
    }
    const shaped = shapeList(request);
    if ('refusal' in shaped)
        return shaped;
    if (shaped.targets.length === 0 && failIfEmpty)
        return { refusal: emptyList };
    const mine = (0,plan_shard/* takeShard */.mt)(shaped.targets, { shard, toSent });
    const lanes = toLanes(mine, request, mine === listed ? text : undefined);
    if ('refusal' in lanes)
        return lanes;
    const remarks = [...shaped.remarks];
    for (const lane of lanes) {
        const limits = checkLimits(request, {
            ...lane,
            total: countTotal(lane, shaped.targets, request),
        });
        if ('refusal' in limits)
            return limits;
        remarks.push(...limits.remarks);
    }
    const warnings = lanes.flatMap(({ capability }) => capability.warning ?? []);
    const notices = [...shaped.notices, ...new Set(warnings)];
    return { plan: { lanes, listChecksum, notices, remarks } };
}
function findListed(request) {
    const { targets, meansAll } = request;
    return meansAll.length === 0 ? targets : everythingBecauseOf(meansAll, request).targets;
}
function toLanes(targets, request, text) {
    const { mode, domain, capabilities, checksum, toSent } = request;
    const lanes = [];
    for (const own of divideByKind(targets)) {
        const accepts = own[0]?.kind ?? 'url';
        const capability = (0,core_capability/* chooseCapability */.aV)(capabilities, { mode, accepts, domain });
        if (capability === undefined)
            return { refusal: noCapability(own, request) };
        const ownText = own === targets ? text : undefined;
        const batches = planBatches(own, {
            capability,
            checksum,
            toSent,
            text: ownText ?? (0,plan_shard/* listText */.so)(own),
        });
        lanes.push((0,plan_lane/* paceLane */.UJ)({ capability, batches }, request));
    }
    return lanes;
}
function divideByKind(targets) {
    const [first] = targets;
    if (first === undefined)
        return [];
    if (targets.every(({ kind }) => kind === first.kind))
        return [targets];
    return Map.groupBy(targets, ({ kind }) => kind).values();
}
function countTotal({ capability, batches }, shaped, { sentBefore, toSent }) {
    const own = shaped.filter(({ kind }) => kind === capability.accepts);
    const total = toSent === undefined ? own.length : new Set(own.map(toSent)).size;
    const before = batches.filter((batch) => sentBefore.has(batch.checksum));
    const sizes = before.map((batch) => toSent === undefined ? (0,task/* sizeOf */.$d)(batch) : (0,task/* itemsOf */.S3)(batch).length);
    return total - sizes.reduce((sum, size) => sum + size, 0);
}
const emptyList = {
    code: 'empty-list',
    input: 'fail-if-empty',
    message: 'The list of URLs is empty, and `fail-if-empty` is `true`.',
    remedy: 'Check the skipped files and their reasons in the report.',
};
function noCapability(own, { mode, domain }) {
    const [first] = own;
    const example = first === undefined ? '' : `, such as \`${(0,core_text/* oneLine */.TN)((0,core_target/* lineOf */.cA)(first), 200)}\``;
    const on = domain === '' ? '' : ` on ${domain}`;
    return {
        code: 'mode-unsupported',
        input: 'mode',
        message: `This provider has no request for \`mode: ${mode}\` with ${(0,core_target/* countNoun */.y_)(own.length, first?.kind)}${on}${example}.`,
        remedy: 'Remove them from the list, or choose another `purge-type` or provider.',
    };
}

// EXTERNAL MODULE: ./build/js/core/plan/resume.js
var resume = __webpack_require__(58583);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/run/prepare.js







function hasList({ selection, mode, purgeType }) {
    const isEverything = (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'all';
    return isEverything || (0,core_selection/* hasListSource */.Cn)(selection) || selection.assetIds.length > 0;
}
function prepare(inputs, preparing) {
    const { found, earlier } = preparing;
    if (earlier !== undefined && !hasList(inputs))
        return prepareWithoutList(inputs, earlier);
    const planned = makePlan(toPlanRequest(inputs, preparing));
    const { plan } = orRefuse(planned);
    const batches = plan.lanes.flatMap((lane) => lane.batches);
    if (earlier === undefined)
        return { plan, records: batches.map(task/* toUnsent */.di), problems: [] };
    const resumed = (0,resume/* resumeBatches */.ky)(batches, { earlier, polls: inputs.wait });
    const { records } = orRefuse(found.memory === undefined ? resumed : adviseReport(resumed));
    return { plan, records, problems: [] };
}
function adviseReport(resumed) {
    if (!('refusal' in resumed))
        return resumed;
    const remedy = 'Set `resume-tasks` to the `report-file` output of the earlier run.';
    return { refusal: { ...resumed.refusal, remedy } };
}
function orRefuse(value) {
    if ('refusal' in value)
        throw new errors/* InputError */.dz([value.refusal]);
    return value;
}
function prepareWithoutList(inputs, earlier) {
    const records = (0,resume/* resumeWithoutList */.qd)({ earlier, polls: inputs.wait });
    const { capabilities, mode, connection } = inputs;
    const rows = (0,resume/* chooseResumed */.PX)(capabilities, { mode, domain: connection.domain, earlier });
    const lanes = rows.map((capability) => (0,plan_lane/* paceLane */.UJ)({ capability, batches: [] }, { pace: inputs.pace, shard: inputs.shard }));
    const unsent = records.filter(({ state }) => state === 'unsent').length;
    return {
        plan: { lanes, listChecksum: '', notices: [], remarks: [] },
        records,
        problems: unsent === 0 ? [] : [resume/* neverSent */.vQ],
    };
}
function findAssetInput({ capabilities }) {
    return capabilities.find(({ accepts }) => accepts === 'asset')?.input ?? 'urls';
}
function toPlanRequest(inputs, { found, checksum, earlier, expected }) {
    const { selection, connection } = inputs;
    return {
        targets: found.targets,
        unchangedUrls: found.unchangedUrls,
        meansAll: found.meansAll ?? [],
        listsAll: found.listsAll === true,
        listInputs: [
            ...(0,core_selection/* listListInputs */.UJ)(selection),
            ...(selection.assetIds.length > 0 ? [findAssetInput(inputs)] : []),
        ],
        mode: inputs.mode,
        purgeType: inputs.purgeType,
        domain: connection.domain,
        baseUrls: selection.baseUrls,
        capabilities: inputs.capabilities,
        toSent: inputs.toSent,
        pace: inputs.pace,
        maxUrls: inputs.maxUrls,
        onTooMany: inputs.onTooMany,
        failIfEmpty: inputs.failIfEmpty,
        shard: inputs.shard,
        expectedList: expected,
        sentBefore: new Set(earlier?.flatMap(({ batch, state }) => (state === 'unsent' ? [] : batch))),
        wait: inputs.wait,
        dryRun: inputs.dryRun,
        checksum,
    };
}

// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
;// CONCATENATED MODULE: ./build/js/core/plan/check-stars.js




function checkStars(targets, { mode, domain, capabilities }) {
    const star = targets.find((target) => target.value.includes('*') && findInput(target));
    const input = star && findInput(star);
    if (star === undefined || input === undefined)
        return undefined;
    const wildcards = (0,core_capability/* chooseCapability */.aV)(capabilities, { mode, accepts: 'wildcard', domain });
    const canFold = wildcards !== undefined && wildcards.warning === undefined;
    if (!canFold && targets.some(({ value }) => !value.includes('*')))
        return undefined;
    const everything = mode === 'purge' ? '. To purge everything, use `purge-type: all`' : '';
    const advice = canFold
        ? 'Use `purge-type: wildcard`'
        : `List the URLs, or set \`files\` and \`base-url\`${everything}`;
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${(0,hide_signature/* hideSignature */.$)(star.value).slice(0, 200)} has a \`*\`, which is not a wildcard in a list of URLs.`,
        remedy: `${advice}. For the character itself, write \`%2A\`.`,
    };
}
function noteStars(targets, { mode }) {
    const star = targets.find((target) => target.value.includes('*') && isNamed(target));
    if (star === undefined)
        return [];
    const shown = (0,hide_signature/* hideSignature */.$)(star.value).slice(0, 200);
    if (!core_mode/* modes */.nI[mode].purges)
        return [`${shown} contains a \`*\`. Only single URLs can be warmed, so it is not a wildcard.`];
    return [
        `${shown} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`,
    ];
}
function isNamed(target) {
    const named = ['urls', 'urls-file', 'sitemap'];
    return target.kind === 'url' && (0,core_target/* reasonsOf */.zM)(target).some(({ rule }) => named.includes(rule));
}
function findInput(target) {
    if (target.kind !== 'url')
        return undefined;
    return (0,core_target/* reasonsOf */.zM)(target).find(({ rule }) => rule === 'urls' || rule === 'urls-file')?.rule;
}

// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
;// CONCATENATED MODULE: ./build/js/core/plan/describe-costs.js


function describeCosts(lanes, capabilities) {
    const priced = lanes.filter(({ capability }) => capability.price !== undefined);
    const groups = Map.groupBy(priced, ({ capability }) => JSON.stringify(capability.price));
    return [...groups.values()].flatMap((group) => {
        const { price, noun = ['item', 'items'] } = group[0]?.capability ?? {};
        const count = group.reduce((sum, lane) => sum + countItems(lane), 0);
        if (price === undefined || count === 0)
            return [];
        const words = `${(0,core_text/* groupDigits */.K9)(count)} ${noun[count === 1 ? 0 : 1]}`;
        const cost = `${words}: ${describePrice(price, count)}`;
        return [`${cost}${adviseFolding(group, { capabilities, noun: noun[0], price })}`];
    });
}
function countItems({ batches }) {
    return batches.reduce((sum, batch) => sum + (0,task/* itemsOf */.S3)(batch).length, 0);
}
function describePrice({ freePerMonth, each, currency }, count) {
    const most = (count * each).toFixed(4).replace(/0{1,2}$/, '');
    const free = `the first ${(0,core_text/* groupDigits */.K9)(freePerMonth)} a month are free for the account`;
    return `${free}, then each costs ${each} ${currency}. If none of them is left, this run costs ${most} ${currency}.`;
}
const worthFolding = 0.1;
function adviseFolding(lanes, { capabilities, noun, price, }) {
    const urls = lanes.filter(({ capability }) => capability.accepts === 'url');
    const count = urls.reduce((sum, lane) => sum + countItems(lane), 0);
    const folds = capabilities.some(({ mode, accepts }) => mode === 'purge' && accepts === 'wildcard');
    if (!folds || count <= price.freePerMonth * worthFolding)
        return '';
    return ` A wildcard counts as one ${noun}, however much it covers: \`on-too-many: wildcard\` with a lower \`max-urls\` folds the URLs.`;
}

// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
;// CONCATENATED MODULE: ./build/js/run/describe-plan.js








function listOpen({ plan, records }) {
    const unsent = records.filter(settlement/* isToSend */.i5);
    return plan.lanes
        .map((lane) => ({
        ...lane,
        batches: unsent.filter((task) => (0,plan_lane/* laneOf */.kk)(task, plan.lanes) === lane).map(({ batch }) => batch),
    }))
        .filter(({ batches }) => batches.length > 0);
}
function describePlan(prepared) {
    const open = listOpen(prepared);
    const known = prepared.records.filter((task) => !(0,settlement/* isToSend */.i5)(task)).length;
    const resumed = known === 0 ? '' : `${countTasks(known)} of an earlier run`;
    if (open.length === 0)
        return known === 0
            ? 'Plan: the list is empty, nothing to send.'
            : `Plan: ${resumed}; nothing to send.`;
    const parts = [...(resumed === '' ? [] : [resumed]), ...open.map(describeLane)];
    const least = (0,plan_lane/* estimateLanes */.Qg)(open);
    const time = least === 0 ? '' : `, which takes at least ${(0,instant/* formatDuration */.a3)(least)}`;
    return `Plan: ${parts.join('; ')}${time}.`;
}
function describeLane({ capability, batches, pace }) {
    const total = batches.reduce((sum, batch) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const items = batches.reduce((sum, batch) => sum + (0,task/* itemsOf */.S3)(batch).length, 0);
    const noun = capability.noun?.[items === 1 ? 0 : 1];
    const sentAs = items !== total && noun !== undefined ? ` as ${(0,core_text/* groupDigits */.K9)(items)} ${noun}` : '';
    const speed = batches.length === 1
        ? ''
        : `, at a pace of ${pace.count}/${(0,instant/* formatDuration */.a3)(pace.perMilliseconds)}`;
    return `${(0,core_target/* countNoun */.y_)(total, capability.accepts)}${sentAs} in ${(0,core_target/* countRequests */.Kx)(batches.length)}${speed}`;
}
function listRemarks({ connection, capabilities }, { earlier, ...prepared }) {
    const open = listOpen(prepared);
    const targets = open.flatMap(({ batches }) => batches.flatMap((batch) => batch.targets));
    return [
        ...describeResumed(prepared.records, earlier),
        ...(targets.length === 0 ? [] : (connection.describe?.(targets) ?? [])),
        ...describeCosts(open, capabilities),
    ];
}
const mostPlanned = 50;
function listPlanned(records) {
    const lines = [];
    for (const { batch } of records.filter(settlement/* isToSend */.i5)) {
        for (const target of batch.targets.slice(0, mostPlanned - lines.length))
            lines.push((0,hide_signature/* hideSignature */.$)((0,core_target/* lineOf */.cA)(target)));
    }
    const total = records.filter(settlement/* isToSend */.i5).reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const rest = total - lines.length;
    return rest > 0 ? [...lines, `… and ${(0,core_text/* groupDigits */.K9)(rest)} more, in the report file.`] : lines;
}
function countTasks(count) {
    return count === 1 ? '1 task' : `${(0,core_text/* groupDigits */.K9)(count)} tasks`;
}
function describeResumed(records, earlier) {
    if (earlier === undefined)
        return [];
    const parts = [
        ['done', 'done before'],
        ['failed', 'failed before'],
        ['pending', 'polled now'],
        ['unconfirmed', 'unknown, and not sent again'],
        ['unsent', 'sent now'],
    ];
    const counts = parts.flatMap(([state, words]) => {
        const count = records.filter((record) => record.state === state && (state !== 'unsent' || (0,settlement/* isToSend */.i5)(record))).length;
        return count === 0 ? [] : `${(0,core_text/* groupDigits */.K9)(count)} ${words}`;
    });
    return [
        `This run resumes an earlier one with ${(0,core_target/* countRequests */.Kx)(records.length)}: ${counts.join(', ')}.`,
    ];
}

// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var run_journal = __webpack_require__(52380);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __webpack_require__(59318);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var unwritable = __webpack_require__(85710);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __webpack_require__(60952);
;// CONCATENATED MODULE: ./build/js/run/keep-manifest.js



const complete = ['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO'];
async function keepManifest({ dryRun, shard, wait }, { found: { manifest }, toReport, writeFile }) {
    if (manifest === undefined || dryRun || shard !== undefined || !wait)
        return [];
    const report = toReport();
    if (!complete.includes((0,verdict/* computeVerdict */.z)(report).status) || (0,proofs/* countProofs */.t)(report).stale > 0)
        return [];
    try {
        await writeFile(manifest.path, [manifest.content]);
        return [];
    }
    catch (error) {
        return (0,unwritable/* explainFailure */.S)(error, { name: 'manifest-output', path: manifest.path, isInput: true });
    }
}

;// CONCATENATED MODULE: ./build/js/system/deadline.js
function openDeadline({ at, reason }, { clock, signal }) {
    const [ended, stopped] = [new AbortController(), new AbortController()];
    clock.sleep(at - clock.now(), stopped.signal).then(() => ended.abort(reason), () => undefined);
    return {
        signal: AbortSignal.any([signal, ended.signal]),
        [Symbol.dispose]: () => stopped.abort(),
    };
}

;// CONCATENATED MODULE: ./build/js/run/find-list.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




async function findList(inputs, { deadline, deps }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { selection, mode, purgeType, capabilities, timeoutMilliseconds } = inputs;
        const request = {
            selection,
            forWarming: core_mode/* modes */.nI[mode].warms,
            takesPaths: inputs.takesPaths,
            toSent: inputs.toSent,
            wildcards: (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType }) === 'wildcard'
                ? (0,core_capability/* findWildcardForm */.wg)(capabilities, mode)
                : undefined,
        };
        const reason = new errors/* SourceTimeout */.n_(timeoutMilliseconds);
        const budget = __addDisposableResource(env_1, openDeadline({ at: deadline, reason }, deps), false);
        return await deps.findTargets(request, budget.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./build/js/run/obtain-list.js



async function obtainList(inputs, { resumed, deadline, deps }) {
    const remembered = resumed?.remembered;
    if (remembered !== undefined && hasList(inputs)) {
        const found = toFound((0,merge_targets/* mergeTargets */.z)([remembered.targets]));
        return { found, remembered: { resumed: { ...remembered, targets: found.targets } } };
    }
    const found = await findList(inputs, { deadline, deps });
    const { memory } = found;
    return { found, remembered: memory && { draft: memory } };
}
function toFound(targets) {
    return {
        targets,
        skipped: [],
        record: { kind: 'none', decision: 'The list is that of the run that is resumed.' },
        notices: [],
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./build/js/run/remembering.js
async function remembering(remembered, { inputs, journal, openMemory, act }) {
    if (remembered === undefined || inputs.shard !== undefined)
        return await act();
    const memory = await openMemory();
    if (inputs.dryRun) {
        const toRemember = 'draft' in remembered ? memory.prepare(remembered.draft) : undefined;
        if (toRemember !== undefined)
            journal.addMemory(() => ({ toRemember }));
        return await act();
    }
    if ('draft' in remembered)
        journal.addSaid(await memory.announce(remembered.draft));
    journal.addMemory(() => ({ memory: { key: memory.key() } }));
    try {
        await act();
    }
    finally {
        const ended = { tasks: journal.tasks(), stale: journal.stale() };
        journal.addSaid('draft' in remembered
            ? await memory.settle(remembered.draft, ended)
            : await memory.confirm(remembered.resumed, ended));
    }
}

;// CONCATENATED MODULE: ./build/js/run/run.js









async function run(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const journal = (0,run_journal/* createJournal */.s)(inputs, deps.clock);
    let requests = 0;
    const send = (request) => {
        requests += 1;
        return deps.send(request);
    };
    try {
        const resumed = await deps.readResume(inputs);
        const expected = await deps.readExpected(inputs);
        const { found, remembered } = await deps.logger.group('Make the list', () => obtainList(inputs, { resumed, deadline, deps }));
        journal.addList(found);
        const earlier = resumed?.tasks;
        await remembering(remembered, {
            inputs,
            journal,
            openMemory: deps.openMemory,
            act: () => actOn(found, {
                ...{ inputs, earlier, expected, deadline, journal, deps: { ...deps, send } },
                look: deps.send,
            }),
        });
        const toReport = () => journal.toReport(requests);
        journal.addProblems(await keepManifest(inputs, { found, toReport, writeFile: deps.writeFile }));
    }
    catch (error) {
        journal.addProblems((0,errors/* toProblems */.ek)(error));
    }
    return journal.toReport(requests);
}
async function actOn(found, acting) {
    const { inputs, earlier, expected, deadline, journal, deps, look } = acting;
    deps.signal.throwIfAborted();
    const refused = inputs.connection.checkTargets?.(found.targets) ?? [];
    if (refused.length > 0)
        throw new errors/* InputError */.dz(refused);
    const { mode, connection, capabilities } = inputs;
    const star = checkStars(found.targets, { mode, domain: connection.domain, capabilities });
    if (star !== undefined)
        throw new errors/* InputError */.dz([star]);
    journal.addNotices(noteStars(found.targets, { mode }));
    const prepared = prepare(inputs, { found, earlier, expected, checksum: deps.checksum });
    const { plan, records, problems } = prepared;
    const board = (0,engine_board/* createBoard */.N)(records, deps.onProgress);
    journal.addPlan(plan, board.tasks);
    journal.addRemarks(listRemarks(inputs, { ...prepared, earlier }));
    journal.addProblems(problems);
    deps.logger.info(describePlan(prepared));
    if (inputs.dryRun)
        await showPlanned(records, deps.logger);
    if (inputs.dryRun || plan.lanes.length === 0)
        return;
    const { sendPlan } = await __webpack_require__.e(/* import() */ 6707).then(__webpack_require__.bind(__webpack_require__, 56707));
    await sendPlan({ inputs, found, plan, board, deadline, journal, deps, look });
}
async function showPlanned(records, logger) {
    await logger.group('The planned list', async () => {
        for (const line of listPlanned(records))
            logger.info(line);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/core/plan/drop-covered.js

function dropCovered(targets, { wildcards: form, toSent = ({ value }) => value }) {
    if (form === undefined)
        return { targets, remarks: [] };
    const starts = targets.flatMap((target) => target.kind === 'wildcard' ? (findStart(toSent(target), form) ?? []) : []);
    const left = targets.filter((target) => target.kind !== 'url' || !starts.some((start) => isBelow(toSent(target), start)));
    const covered = targets.length - left.length;
    if (covered === 0)
        return { targets, remarks: [] };
    const [verb, them] = covered === 1 ? ['is', 'it'] : ['are', 'them'];
    return {
        targets: left,
        remarks: [
            `${(0,core_target/* countNoun */.y_)(covered, 'url')} of the list ${verb} not sent, because a wildcard of the list covers ${them}.`,
        ],
    };
}
function findStart(wildcard, form) {
    if (form === 'folder')
        return wildcard;
    return wildcard.indexOf('*') === wildcard.length - 1 ? wildcard.slice(0, -1) : undefined;
}
function isBelow(url, start) {
    if (!start.startsWith('/') || url.startsWith('/'))
        return url.startsWith(start);
    const { pathname, search } = new URL(url);
    return (pathname + search).startsWith(start);
}

// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __webpack_require__(27424);
// EXTERNAL MODULE: ./build/js/sources/lists/explicit.js + 1 modules
var explicit = __webpack_require__(27876);
// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var lists_rewrites = __webpack_require__(74020);
// EXTERNAL MODULE: ./build/js/sources/notices.js
var notices = __webpack_require__(72610);
;// CONCATENATED MODULE: ./build/js/sources/find-targets.js












async function findTargets(request, deps) {
    const { selection, wildcards, forWarming } = request;
    const { workspace } = deps.context;
    const { parseReport } = deps;
    const typed = await (0,explicit/* readExplicit */.R)(selection, {
        ...{ workspace, wildcards, forWarming, parseReport, takesPaths: request.takesPaths },
    });
    const { rewrites, problems } = await (0,lists_rewrites/* parseRewrites */.$)(selection.rewrites);
    const wrong = [...typed.problems, ...problems];
    if (wrong.length > 0)
        throw new errors/* InputError */.dz(wrong);
    const mapped = await readMap(request, deps);
    const derived = await derive({ ...request, rewrites }, deps);
    const named = [...typed.targets, ...mapped.targets];
    const merged = (0,merge_targets/* mergeTargets */.z)([named, derived.targets].filter(({ length }) => length > 0));
    const { targets, remarks } = dropCovered(merged, request);
    const isSlip = derived.skipped.some(({ reason }) => reason !== 'not-matched');
    return {
        targets,
        skipped: derived.skipped,
        record: derived.record ?? { kind: 'none', decision: describeTyped(selection) },
        notices: [
            ...mapped.notices,
            ...derived.notices,
            ...noteForeignHosts(named, selection),
            ...(0,notices/* noteDoubledPaths */.wB)(typed.targets, selection),
            ...(0,notices/* noteDoubleSlashes */.nZ)(targets),
            ...(0,notices/* noteRootFolders */.mh)(typed.targets),
            ...(isSlip ? noteSkipped(derived) : []),
        ],
        remarks: [
            ...noteEmptyFile(typed.targets, selection),
            ...remarks,
            ...derived.remarks,
            ...(isSlip ? [] : noteSkipped(derived)),
        ],
        ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
        ...(derived.meansAll === undefined ? {} : { meansAll: derived.meansAll }),
        ...(derived.listsAll === undefined ? {} : { listsAll: derived.listsAll }),
        ...(derived.inDoubt === undefined ? {} : { inDoubt: derived.inDoubt }),
        ...(derived.memory === undefined ? {} : { memory: derived.memory }),
        ...(derived.learned === undefined ? {} : { learned: derived.learned }),
        ...(await renderManifestOutput(selection, { deps, derived })),
    };
}
const nothing = { targets: [], skipped: [], notices: [], remarks: [] };
async function derive(request, deps) {
    const { selection } = request;
    const { files, purgeAllIf } = selection;
    const hasReason = files.length > 0 || purgeAllIf !== undefined;
    if (!hasReason && !(0,core_selection/* remembersWithoutFiles */.kf)(selection))
        return nothing;
    const { deriveList } = await Promise.all(/* import() */[__webpack_require__.e(3395), __webpack_require__.e(5473)]).then(__webpack_require__.bind(__webpack_require__, 45473));
    return await deriveList(request, deps);
}
async function renderManifestOutput(selection, { deps, derived }) {
    if (selection.manifestOutput === undefined)
        return {};
    const { hashServedFiles } = await __webpack_require__.e(/* import() */ 8067).then(__webpack_require__.bind(__webpack_require__, 8067));
    const { renderManifest } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(2483)]).then(__webpack_require__.bind(__webpack_require__, 42483));
    const manifest = derived.manifest ?? (await hashServedFiles(selection, deps)).manifest;
    const path = (0,external_node_path_.resolve)(deps.context.workspace, selection.manifestOutput);
    return { manifest: { path, content: renderManifest(manifest, derived.forms) } };
}
async function readMap({ selection: { sitemap, baseUrls }, forWarming }, deps) {
    if (sitemap === undefined)
        return { targets: [], notices: [] };
    const { readSitemap } = await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 10195));
    return await readSitemap({ sitemap, baseUrls, forWarming }, deps);
}
function describeTyped(selection) {
    const { urls, urlsFile, sitemap, assetIds } = selection;
    const given = [
        ...(assetIds.length > 0 ? ['asset ids'] : []),
        ...(urls.length > 0 ? ['`urls`'] : []),
        ...(urlsFile === undefined ? [] : [`\`urls-file\` (${showPlace(urlsFile)})`]),
        ...(sitemap === undefined ? [] : [`\`sitemap\` (${showPlace(sitemap)})`]),
        ...core_target/* namedInputNames */.s.filter((name) => selection[name].length > 0).map((name) => `\`${name}\``),
    ];
    return given.length === 0 ? 'No list was asked for.' : `Given in ${(0,core_text/* listWords */.yh)(given)}.`;
}
function noteEmptyFile(typed, { urlsFile }) {
    if (urlsFile === undefined || typed.length > 0)
        return [];
    return [`\`urls-file\` (${showPlace(urlsFile)}) lists no URL.`];
}
function showPlace(typed) {
    return (0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(typed), 200);
}
function noteSkipped({ targets, meansAll, skipped, }) {
    const first = skipped.find(({ reason }) => reason !== 'not-matched') ?? skipped[0];
    if (targets.length > 0 || meansAll !== undefined || first === undefined)
        return [];
    const { length } = skipped;
    const which = length === 1
        ? 'The only changed file was skipped:'
        : `All ${(0,core_text/* groupDigits */.K9)(length)} changed files were skipped, such as`;
    return [
        `${which} ${(0,path_text/* displayPath */.Gt)(first.path)} (${first.reason}): check \`files\` and \`root\` if that is a surprise.`,
    ];
}
function noteForeignHosts(targets, { baseUrls }) {
    if (baseUrls.length === 0)
        return [];
    const known = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).host));
    const foreign = targets.filter(({ kind, value }) => kind === 'url' && !value.startsWith('/') && !known.has(value.split('/', 3)[2] ?? ''));
    if (foreign.length === 0)
        return [];
    const example = foreign[0]?.value ?? '';
    return [
        `${(0,core_text/* groupDigits */.K9)(foreign.length)} of the URLs are on a host of no \`base-url\`, such as ${example.slice(0, 200)}; they are sent as they are.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/entries/open-memory.js


const lastWriteMilliseconds = 5_000;
function createMemoryOpener(inputs, deps) {
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds + lastWriteMilliseconds;
    let opening;
    const open = async () => {
        const { openCacheMemory } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(6864), __webpack_require__.e(2041)]).then(__webpack_require__.bind(__webpack_require__, 71449));
        const script = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'memory-helper.js');
        const { provider, mode, selection, connection } = inputs;
        const { baseUrls, root, purgeAllIf } = selection;
        const files = (0,core_selection/* filesOf */.R8)(selection);
        const address = connection.domain;
        const owner = { provider, mode, address, baseUrls, root, files, purgeAllIf };
        return openCacheMemory(owner, { ...deps, program: process.execPath, script, deadline });
    };
    return () => {
        opening ??= open();
        return opening;
    };
}

// EXTERNAL MODULE: ./build/js/entries/plain-environment.js
var plain_environment = __webpack_require__(69005);
;// CONCATENATED MODULE: ./build/js/entries/run-list.js





async function runList(inputs, deps) {
    const { context, environment, clock, logger, random, send } = deps;
    const { githubToken, requestTimeoutMilliseconds, retries } = inputs;
    const sources = {
        ...{ context, env: (0,plain_environment/* toPlainEnvironment */.f)(environment), exec: execLazily },
        ...{ clock, logger, random, send, githubToken, requestTimeoutMilliseconds, retries },
    };
    const openMemory = createMemoryOpener(inputs, { ...sources, ...deps });
    return await run(inputs, {
        ...deps,
        openMemory,
        findTargets: (request, signal) => findTargets(request, { ...sources, signal, openMemory, parseReport }),
        writeFile: deps.writer.write,
        hashFile: (path) => hashFile(path, context.workspace),
        readResume: (resumed) => readResume(resumed, context.workspace),
        readExpected: ({ expectedList: text }) => readExpected({ text, workspace: context.workspace, checksum: deps.checksum }),
    });
}
const execLazily = async (...call) => {
    const { execProgram } = await __webpack_require__.e(/* import() */ 9945).then(__webpack_require__.bind(__webpack_require__, 49945));
    return await execProgram(...call);
};
async function parseReport(text) {
    const { parseReportedList } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 23587));
    return parseReportedList(text);
}
async function hashFile(path, workspace) {
    const { hashServedFile } = await __webpack_require__.e(/* import() */ 4210).then(__webpack_require__.bind(__webpack_require__, 34210));
    return hashServedFile(path, workspace);
}
async function readResume(inputs, workspace) {
    const { resumeTasks: text, provider } = inputs;
    if (text === undefined)
        return undefined;
    const { readResumeTasks } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(7589)]).then(__webpack_require__.bind(__webpack_require__, 57589));
    return await readResumeTasks({ text, workspace, provider, hasList: hasList(inputs) });
}
async function readExpected({ text, ...request }) {
    if (text === undefined)
        return undefined;
    const { readExpectedList } = await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(966)]).then(__webpack_require__.bind(__webpack_require__, 40966));
    return await readExpectedList({ text, ...request });
}


/***/ }),

/***/ 72610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ noteSymlinks),
/* harmony export */   mh: () => (/* binding */ noteRootFolders),
/* harmony export */   nZ: () => (/* binding */ noteDoubleSlashes),
/* harmony export */   wB: () => (/* binding */ noteDoubledPaths),
/* harmony export */   yT: () => (/* binding */ noteSubmodules)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40476);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);



function noteDoubledPaths(typed, { baseUrls }) {
    const doubled = baseUrls
        .map((baseUrl) => new URL(baseUrl))
        .filter(({ pathname }) => pathname !== '/')
        .map(({ href, pathname }) => `${href}${pathname}/`);
    const found = typed.filter(({ kind, value }) => kind === 'url' && doubled.some((start) => value.startsWith(start)));
    const [first] = found;
    if (first === undefined)
        return [];
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSignature */ .$)(first.value), 200);
    const what = found.length === 1
        ? `${shown} has the path of \`base-url\` twice`
        : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(found.length)} URLs have the path of \`base-url\` twice, such as ${shown}`;
    return [
        `${what}. Lines that begin with \`/\` are joined to \`base-url\`: leave its path out of them.`,
    ];
}
const longestScheme = 'https://'.length;
function noteDoubleSlashes(targets) {
    const doubled = targets
        .filter(({ kind, value }) => value.includes('//', kind === 'url' ? longestScheme : 0))
        .filter((target) => pathOf(target)?.includes('//') === true);
    const [first, ...others] = doubled;
    if (first === undefined)
        return [];
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSignature */ .$)(first.value), 200);
    const what = others.length === 0
        ? `${shown} has \`//\` in its path`
        : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(doubled.length)} URLs have \`//\` in their paths, such as ${shown}`;
    return [`${what}, which caches keep apart from a single \`/\`. Check how the list is made.`];
}
const rootFolders = new Set([
    ...['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib64', 'media', 'mnt', 'opt', 'proc', 'root'],
    ...['run', 'sbin', 'srv', 'sys', 'tmp', 'usr', 'var'],
    ...['Applications', 'Library', 'System', 'Users', 'Volumes', 'cores', 'private'],
]);
const certainly = 5;
function noteRootFolders(targets) {
    const paths = targets.map(pathOf).filter((path) => path !== undefined);
    const found = [...new Set(paths)].filter((path) => rootFolders.has(path.replaceAll('/', '')));
    if (found.length < certainly)
        return [];
    const shown = found.slice(0, 3).map((path) => `\`${path}\``);
    return [
        `The list looks like the root folders of a machine (${shown.join(', ')} …): a shell replaces \`/*\` without quotes by them. Write \`'/*'\` in the step that makes the list.`,
    ];
}
function pathOf({ kind, value }) {
    if (kind !== 'url' && kind !== 'wildcard')
        return undefined;
    const [path = ''] = value.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?', 1);
    return path;
}
function noteSymlinks(skipped, isServed) {
    const links = skipped.filter(({ path, reason }) => reason === 'symlink' && isServed(path));
    const [first] = links;
    if (first === undefined)
        return [];
    const what = links.length === 1
        ? `${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first.path)} is a symbolic link and is not followed: what a server has under its name is`
        : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(links.length)} symbolic links, such as ${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first.path)}, are not followed: what a server has under their names is`;
    return [
        `${what} not in the list. Deploy files in place of links (\`cp -RL\`), or name their URLs in \`urls\`.`,
    ];
}
function noteSubmodules(skipped, isServed) {
    const changed = skipped.filter(({ path, reason }) => reason === 'submodule' && isServed(path));
    const [first] = changed;
    if (first === undefined)
        return [];
    const count = changed.length === 1 ? 'A submodule' : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(changed.length)} submodules`;
    return [
        `${count} changed (${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(first.path)}), and commits do not say which of its files did. Use \`source: manifest\`, which reads the files themselves.`,
    ];
}


/***/ })

};
