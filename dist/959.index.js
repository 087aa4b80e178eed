export const id = 959;
export const ids = [959];
export const modules = {

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5657);

/** Delays before the extra attempts of one request: 1 s, 2 s, 4 s … to 30 s, each shortened by up to half. */
function backoffMilliseconds(failures, random) {
    const full = Math.min(1_000 * 2 ** (failures - 1), 30_000);
    return full * (1 - random / 2);
}
/** Delays between polls: from the first one growing by half to the cap, each shortened by up to a tenth. */
function* pollDelays(firstMilliseconds, capMilliseconds, random) {
    for (let delay = firstMilliseconds;; delay = Math.min(delay * 1.5, capMilliseconds)) {
        yield delay * (1 - random() / 10);
    }
}
/** Milliseconds a `Retry-After` header asks to wait, from seconds or an HTTP date; never negative. */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d+$/.test(header.trim()))
        return Number(header.trim()) * 1_000;
    const date = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(header.trim());
    return date === undefined ? undefined : Math.max(date - now, 0);
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chooseCapability)
/* harmony export */ });
/** The row for a kind of target, or undefined where the provider has none. */
function chooseCapability(table, wanted) {
    return table.find((row) => row.mode === wanted.mode &&
        row.accepts === wanted.accepts &&
        wanted.domain.toLowerCase().endsWith(row.domainSuffix ?? ''));
}


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ estimateMilliseconds),
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./build/js/core/capability.js
var core_capability = __webpack_require__(9736);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __webpack_require__(3737);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(5451);
;// CONCATENATED MODULE: ./build/js/core/plan/folder-tree.js
// URLs arranged by folder, for folding them to wildcards.
/** The topmost folders of these URLs; only folders that hold something changed are in the tree. */
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
/** Counts at the nearest folder that is in the tree. */
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
/** `https://example.com/` has three slashes, the last one at its end. */
function isTop(folder) {
    const authority = folder.indexOf('//') + 2;
    return folder.indexOf('/', authority) === folder.length - 1;
}

;// CONCATENATED MODULE: ./build/js/core/plan/fold-wildcards.js
// Many URLs as few wildcards. A wildcard `…/folder/*` covers everything in the folder and below.

/** More than this many are not worth telling apart, and the search grows with their number. */
const mostWorthwhile = 100;
/**
 * Covers every URL with at most `most` patterns, sorted by value. Among all such sets it is one that
 * covers the least else (known unchanged URLs; where they are unknown, the one whose folders lie
 * deepest), and of those the smallest. A URL that stays alone is a pattern without `*`. There are
 * more than `most` only where the URLs have more hosts than that.
 */
function foldWildcards(list, { most, unchangedUrls }) {
    // Of two covers that are as good, the order would decide.
    const targets = list.toSorted((one, other) => (one.value < other.value ? -1 : 1));
    const limit = Math.max(1, Math.min(most, mostWorthwhile));
    const tops = growFolders(targets.map(({ value }) => value), unchangedUrls ?? []);
    const costOf = unchangedUrls === undefined ? toBreadthCost(limit) : toUnchangedCost;
    const cover = coverAll(tops, { limit, costOf });
    const folded = listChoices(cover).flatMap((choice) => 'wildcard' in choice
        ? [toWildcard(choice.wildcard, unchangedUrls !== undefined)]
        : toSingles(choice.singly, targets, unchangedUrls !== undefined));
    return folded.sort((one, other) => (one.value < other.value ? -1 : 1));
}
function toUnchangedCost({ unchanged }) {
    return unchanged;
}
/** Any number of wildcards that is allowed costs less than one that is a folder higher up. */
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
/** Every cover worth keeping, the smallest first: each costs less than the one before. */
function coverFolder(folder, search) {
    const { limit } = search;
    const count = folder.items.length;
    const apart = folder.children.reduce((covers, child) => covers.length === 0 ? covers : joinCovers(covers, coverFolder(child, search), limit), count > limit ? [] : [{ count, cost: 0, choice: { singly: folder } }]);
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
function toWildcard({ url, changed, unchanged }, isTreeKnown) {
    const known = isTreeKnown ? { unchanged } : {};
    return {
        kind: 'wildcard',
        value: `${url}*`,
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

;// CONCATENATED MODULE: ./build/js/core/plan/plan-batches.js
/** The same list always gives the same batches, so that a later run recognises them. */
function planBatches(targets, about) {
    const { text } = about;
    const batches = [];
    let textStart = 0;
    for (let start = 0; start < targets.length;) {
        const end = findEnd(targets, start, about.capability);
        const slice = targets.slice(start, end);
        // A part of the whole list's text: much faster than putting each batch's together.
        const textEnd = slice.reduce((sum, { value }) => sum + value.length + 1, textStart);
        const own = text.slice(textStart, textEnd);
        batches.push({ checksum: about.checksum(own), targets: slice, text: own });
        [start, textStart] = [end, textEnd];
    }
    return batches;
}
/** Two quotation marks and a comma. */
const bytesAround = 3;
/** Values are ASCII, because the URL parser prints nothing else: a character is a byte. */
function findEnd(targets, start, { targetsPerRequest, bytesPerRequest = Number.POSITIVE_INFINITY }) {
    const most = Math.min(targets.length, start + targetsPerRequest);
    if (bytesPerRequest === Number.POSITIVE_INFINITY)
        return most;
    let end = start;
    for (let bytes = 0; end < most; end += 1) {
        bytes += (targets[end]?.value.length ?? 0) + bytesAround;
        if (bytes > bytesPerRequest)
            break;
    }
    return Math.max(end, start + 1);
}

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/js/core/plan/plan-limits.js
// What a vendor allows of a whole run, beyond the limits of one request.


/** Why nothing is sent, or what the user should know before it is. */
function checkLimits({ wait }, { capability, batches, total }) {
    const { unfinishedTasks, targetsPerDay } = capability ?? {};
    if (targetsPerDay !== undefined && total > targetsPerDay)
        return { refusal: moreThanADay(total, { targetsPerDay, capability }) };
    if (unfinishedTasks !== undefined && !wait && batches.length > unfinishedTasks)
        return { refusal: cannotLeave(batches.length, unfinishedTasks) };
    if (targetsPerDay === undefined || total === 0)
        return { remarks: [] };
    const share = Math.max(1, Math.round((total / targetsPerDay) * 100));
    return {
        remarks: [
            `This takes ${(0,core_text/* groupDigits */.K)(total)} of the ${(0,core_text/* groupDigits */.K)(targetsPerDay)} that the vendor allows the account in one day (${share} %). What others took today is unknown.`,
        ],
    };
}
function moreThanADay(total, { targetsPerDay, capability, }) {
    return {
        code: 'too-many-urls',
        input: capability?.input ?? 'urls',
        message: `${(0,target/* countNoun */.y_)(total, capability?.accepts ?? 'url')} are more than the vendor takes in one day (${(0,core_text/* groupDigits */.K)(targetsPerDay)}). Nothing was sent.`,
        remedy: 'Leave out what need not be warm, or divide the list over several days.',
    };
}
/** Whoever does not wait cannot send the next one when an earlier one is done. */
function cannotLeave(requests, unfinishedTasks) {
    return {
        code: 'input-invalid',
        input: 'wait',
        message: `\`wait: false\` cannot be combined with ${(0,target/* countRequests */.Kx)(requests)}: the vendor takes ${unfinishedTasks} unfinished ones at a time, so the run has to wait for the first.`,
        remedy: 'Leave `wait` at `true`, or set fewer URLs.',
    };
}

// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var plan_shard = __webpack_require__(1918);
;// CONCATENATED MODULE: ./build/js/core/plan/plan.js
// From the list to requests: guards, everything instead of a list, shards, batches. Nothing is sent here.







function makePlan(request) {
    const { expectedList, failIfEmpty, checksum } = request;
    const text = (0,plan_shard/* listText */.so)(request.targets);
    const listChecksum = checksum(text);
    if (expectedList !== undefined && expectedList !== listChecksum) {
        return { refusal: listChanged(expectedList, listChecksum) };
    }
    const shaped = shapeList(request);
    if ('refusal' in shaped)
        return shaped;
    if (shaped.targets.length === 0 && failIfEmpty)
        return { refusal: emptyList };
    const mine = takeShard(shaped.targets, request);
    const kind = mine[0]?.kind;
    const { mode, domain, capabilities } = request;
    const capability = kind === undefined
        ? undefined
        : (0,core_capability/* chooseCapability */.a)(capabilities, { mode, accepts: kind, domain });
    if (kind !== undefined && capability === undefined)
        return { refusal: noCapability(request) };
    // Where nothing divides the list, its text is at hand.
    const own = mine === request.targets ? text : (0,plan_shard/* listText */.so)(mine);
    const batches = capability === undefined ? [] : planBatches(mine, { capability, checksum, text: own });
    const limits = checkLimits(request, { capability, batches, total: shaped.targets.length });
    if ('refusal' in limits)
        return limits;
    const warning = capability?.warning;
    return {
        plan: {
            capability,
            batches,
            listChecksum,
            pace: dividePace(request, capability),
            notices: [...shaped.notices, ...(warning === undefined ? [] : [warning])],
            remarks: limits.remarks,
        },
    };
}
/** The least time the pace allows between the first of these submissions and the last. */
function estimateMilliseconds(batches, pace) {
    return Math.floor(Math.max(batches - 1, 0) / pace.count) * pace.perMilliseconds;
}
/** An empty list never means everything: `purge-type: all` with sources is a condition. */
function shapeList(request) {
    const { targets, hasSources, maxUrls } = request;
    if ((0,core_mode/* purgeTypeOf */.Th)(request) === 'all') {
        const isMet = !hasSources || targets.length > 0;
        return { targets: isMet ? [everything(request, 'purge-type')] : [], notices: [] };
    }
    if (targets.length <= maxUrls)
        return { targets, notices: [] };
    return shapeTooMany(request);
}
function shapeTooMany(request) {
    const { targets, maxUrls } = request;
    const count = `${targets.length} URLs are more than \`max-urls\` (${maxUrls})`;
    switch (whatThen(request)) {
        case 'fail':
            return { refusal: tooManyUrls(request, count) };
        case 'all':
            return {
                targets: [everything(request, 'on-too-many')],
                notices: [`${count}, so one purge of everything is sent instead (\`on-too-many: all\`).`],
            };
        case 'wildcard':
            return foldToWildcards(request, count);
    }
}
/** `all` and `wildcard` are for purges; wildcards only where the vendor takes them without a warning. */
function whatThen({ mode, onTooMany, domain, capabilities }) {
    if (!core_mode/* modes */.nI[mode].purges)
        return 'fail';
    if (onTooMany !== 'wildcard')
        return onTooMany;
    const row = (0,core_capability/* chooseCapability */.a)(capabilities, { mode, accepts: 'wildcard', domain });
    return row === undefined || row.warning !== undefined ? 'fail' : 'wildcard';
}
function foldToWildcards(request, count) {
    const { targets, maxUrls, unchangedUrls } = request;
    const known = unchangedUrls === undefined ? {} : { unchangedUrls };
    const folded = foldWildcards(targets, { most: maxUrls, ...known });
    return {
        targets: folded,
        notices: [
            `${count}, so they are folded to ${(0,target/* countNoun */.y_)(folded.length, 'wildcard')}; ${describeCover(folded)}.`,
        ],
    };
}
/** Wildcards cover more than was asked for: how much is always told. */
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
    return `of what these cover, ${share} % was not asked for: ${(0,target/* countNoun */.y_)(unchanged, 'url')}`;
}
function everything({ domain }, rule) {
    return { kind: 'everything', value: domain, rule };
}
const oncePerRun = ['everything', 'wildcard'];
/** What cannot be divided is sent by the first shard alone. */
function takeShard(targets, { shard }) {
    const [first] = targets;
    if (shard === undefined || first === undefined)
        return targets;
    if (oncePerRun.includes(first.kind))
        return shard.index === 1 ? targets : [];
    return (0,plan_shard/* shardTargets */.PY)(targets, shard);
}
/** The pace belongs to the whole account, so every shard gets its part of it. */
function dividePace({ pace, shard }, capability) {
    const whole = pace ?? capability?.pace ?? { count: 1, perMilliseconds: 1_000 };
    return { ...whole, perMilliseconds: whole.perMilliseconds * (shard?.count ?? 1) };
}
function tooManyUrls(request, count) {
    return {
        code: 'too-many-urls',
        input: 'max-urls',
        message: `${count}; nothing was sent.`,
        remedy: adviseTooMany(request),
    };
}
function adviseTooMany({ mode, onTooMany, listsAll, capabilities }) {
    const { purges } = core_mode/* modes */.nI[mode];
    if (purges && onTooMany === 'wildcard') {
        return 'The vendor refuses wildcards for this domain, so nothing is folded: raise `max-urls`, or choose `on-too-many: all`.';
    }
    const hasAll = capabilities.some((row) => row.mode === mode && row.accepts === 'everything');
    if (purges && listsAll && hasAll) {
        return 'Every file is in the list, as in a first run: set `on-too-many: all` for one run, which purges everything once; later runs list only what changed. Or increase `max-urls`.';
    }
    const choice = purges ? ', or choose `on-too-many`' : '';
    return `Check the patterns in \`files\`; then raise \`max-urls\`${choice}.`;
}
const emptyList = {
    code: 'empty-list',
    input: 'fail-if-empty',
    message: 'The list of URLs is empty, and `fail-if-empty` is `true`.',
    remedy: 'Look at the skipped files and their reasons in the report.',
};
function listChanged(expected, found) {
    return {
        code: 'list-changed',
        input: 'expected-list',
        message: `The list is not the expected one (${expected.slice(0, 12)}… was expected, ${found.slice(0, 12)}… was found); nothing was sent.`,
        remedy: 'Make the plan again, with the same commits and inputs.',
    };
}
/** Inputs are checked before, so that this is a gap in a provider's table: never a silent success. */
function noCapability({ mode, domain }) {
    return {
        code: 'mode-unsupported',
        input: 'mode',
        message: `This provider has no request for \`mode: ${mode}\` with these targets on ${domain}; nothing was sent.`,
        remedy: 'Choose another `purge-type` or provider.',
    };
}


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
/** `onChange` is told of every change, so that ids are outputs the moment they are known. */
function createBoard(records, onChange) {
    const tasks = [...records];
    const pending = new Set(tasks.flatMap(({ state }, index) => (state === 'pending' ? [index] : [])));
    const board = {
        tasks: () => tasks,
        change(index, change) {
            const task = tasks[index];
            if (task === undefined)
                return;
            const changed = { ...task, ...change };
            tasks[index] = changed;
            if (changed.state === 'pending')
                pending.add(index);
            else
                pending.delete(index);
            onChange(board, index);
        },
        pending: () => [...pending],
        hasPending: () => pending.size > 0,
    };
    return board;
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ callLimits),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UE: () => (/* binding */ toLastProbe),
/* harmony export */   jo: () => (/* binding */ sleepWithin),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
/** The usual value of `lastProbeMilliseconds`. */
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
/** The time that one attempt may take: its own budget, but never beyond the end of the run. */
function callLimits(budget) {
    const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
    const left = deadline + lastProbeMilliseconds - clock.now();
    return { timeoutMilliseconds: Math.max(1, Math.min(requestTimeoutMilliseconds, left)), signal };
}
/** True once not even the last answers may be waited for. */
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
/** False, at once, if the budget would end meanwhile. Rejects with the signal's reason. */
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
/** After a cancellation a request in flight may still bring its answer, and with it an id. */
const graceMilliseconds = 3_000;
/** Aborts a little after the run's signal; `over` ends the wait if nothing is in flight any more. */
function withGrace(signal, { clock, over }) {
    const late = new AbortController();
    const wait = () => {
        clock.sleep(graceMilliseconds, over).then(() => late.abort(signal.reason), () => undefined);
    };
    if (signal.aborted)
        wait();
    else
        signal.addEventListener('abort', wait, { once: true });
    return late.signal;
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPass),
/* harmony export */   h: () => (/* binding */ retrySafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4352);
// Repeats a request that changes nothing, until it is answered or the retries or the budget end.



/** Rejects with the last failure, with one that no repetition can cure, or with the signal's reason. */
async function retrySafely(deps, ask) {
    for (let failures = 1;; failures += 1) {
        try {
            return await ask((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .callLimits */ .PF)(deps));
        }
        catch (error) {
            deps.signal.throwIfAborted();
            if (!mayPass(error) || failures > deps.retries)
                throw error;
            const asked = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi ? (error.retryAfterMilliseconds ?? 0) : 0;
            const wait = Math.max(asked, (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(failures, deps.random()));
            if (!(await (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .sleepWithin */ .jo)(deps, wait)))
                throw error;
        }
    }
}
const passing = ['vendor-unavailable', 'vendor-rate-limited', 'vendor-conflict'];
/** Whether the same request may be answered later. */
function mayPass(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && passing.includes(error.code);
}


/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainUnsent),
/* harmony export */   EA: () => (/* binding */ describeBudgetEnd),
/* harmony export */   Zq: () => (/* binding */ findEnding),
/* harmony export */   i5: () => (/* binding */ isToSend)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
// How a run that stops early is explained: which errors end it, why the rest was not sent, and what the
// budget was not enough for. Shared by lists and distributions.



/**
 * Nothing that is sent after one of these can succeed. A quota leaves what was accepted before it
 * running, so that is still polled.
 */
const endings = {
    'vendor-auth': { polling: false },
    'vendor-forbidden': { polling: false },
    'vendor-quota': { polling: true },
    'vendor-contract': { polling: true },
};
/** Undefined if the run goes on; else whether what was accepted is still polled. */
function findEnding(code) {
    return endings[code];
}
/** A task that nothing was sent for and that has no reason of its own yet. */
function isToSend({ state, problem }) {
    return state === 'unsent' && problem === undefined;
}
/** Every task that was never sent says why. */
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
        return { code: 'run-timeout', message: 'Not sent: the time ran out.' };
    const unconfirmed = tasks.find(({ state }) => state === 'unconfirmed');
    const known = cause ?? unconfirmed?.problem;
    return {
        code: 'not-submitted',
        message: `Not sent, because the run stopped early: ${known?.message ?? 'an error'}`,
    };
}
/** The budget ended with something unsent, or with something unfinished that was to be waited for. */
function describeBudgetEnd(tasks, { timeoutMilliseconds, wait, noun, remedyUnsent, remedyPending }) {
    const unsent = tasks.filter(({ state }) => state === 'unsent');
    const pending = wait ? tasks.filter(({ state }) => state === 'pending') : [];
    if (unsent.length === 0 && pending.length === 0)
        return [];
    const all = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(tasks.length);
    const ended = `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`)`;
    const error = unsent.length > 0
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('run-timeout', `${ended}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(unsent.length)} of ${all} ${noun} were not sent${lastWords(unsent)}.`, remedyUnsent)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU('poll-timeout', `${ended}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(pending.length)} of ${all} ${noun} were unfinished${lastWords(pending)}.`, remedyPending);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}
/** What the vendor said last of these tasks. */
function lastWords(tasks) {
    const words = [...new Set(tasks.flatMap(({ vendorState }) => vendorState ?? []))];
    return words.length === 0 ? '' : `; the last answer: ${words.slice(0, 5).join(', ')}`;
}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkDomains),
/* harmony export */   c: () => (/* binding */ checkTaskIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);

const vendorId = /^[\x21-\x7e]{1,200}$/;
/** The same operations; an id outside of the pattern is a ContractError, after the request. */
function checkTaskIds(operations) {
    return {
        ...operations,
        async submit(batch, limits) {
            const accepted = await operations.submit(batch, limits);
            if (accepted.id !== '')
                checkId(accepted.id, 'task id');
            return accepted;
        },
    };
}
/** The same for the domains by which distributions are named. */
function checkDomains(operations) {
    const checked = (found) => {
        checkId(found.domain, 'domain of a distribution');
        return found;
    };
    return {
        ...operations,
        list: async (limits) => (await operations.list(limits)).map(checked),
        async get(domain, limits) {
            const found = await operations.get(domain, limits);
            return found === undefined ? undefined : checked(found);
        },
        create: async (wanted, limits) => checked(await operations.create(wanted, limits)),
    };
}
function checkId(id, what) {
    if (vendorId.test(id))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The vendor answered with a ${what} that is not 1 to 200 visible ASCII characters.`);
}


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3519);
// Collects what happens in a run, so that a report can be made of it at any moment.


function createJournal(inputs, clock) {
    const startedAt = clock.now();
    const notices = [...inputs.warnings];
    const remarks = [];
    const problems = [];
    let source;
    let skippedFiles = [];
    let planned;
    let sync;
    let readTasks = () => [];
    return {
        addSource(record, skipped) {
            source = record;
            skippedFiles = skipped;
        },
        addPlan(plan, tasks) {
            planned = plan;
            readTasks = tasks;
            notices.push(...plan.notices);
            remarks.push(...plan.remarks);
        },
        addTasks(tasks) {
            readTasks = tasks;
        },
        addSync(report) {
            sync = report;
        },
        addSaid(said) {
            notices.push(...said.notices);
            remarks.push(...said.remarks);
        },
        tasks: () => readTasks(),
        addNotices: (more) => void notices.push(...more),
        addRemarks: (more) => void remarks.push(...more),
        addProblems: (more) => void problems.push(...more),
        toReport: (requests) => ({
            ...(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReport */ ._)({ startedAt, finishedAt: clock.now(), problems }),
            provider: inputs.provider,
            mode: inputs.mode,
            domain: inputs.connection.domain,
            dryRun: inputs.dryRun,
            wait: inputs.wait,
            failOn: inputs.failOn,
            ...(source === undefined ? {} : { source }),
            skipped: skippedFiles,
            tasks: readTasks(),
            confirmable: sync !== undefined || planned?.capability?.confirmation.by === 'polling',
            paceMilliseconds: planned === undefined ? 0 : (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateMilliseconds */ .$)(planned.batches.length, planned.pace),
            listChecksum: planned?.listChecksum ?? '',
            requests,
            notices,
            remarks,
            ...(sync === undefined ? {} : { sync }),
        }),
    };
}


/***/ })

};
