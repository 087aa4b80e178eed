export const id = 6707;
export const ids = [6707];
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

/***/ 64352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   PF: () => (/* binding */ callLimits),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UE: () => (/* binding */ toLastProbe),
/* harmony export */   jo: () => (/* binding */ sleepWithin),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
function toLastProbe(requestTimeoutMilliseconds) {
    return Math.min(requestTimeoutMilliseconds, 5_000);
}
function callLimits(budget, inFlight = budget.signal) {
    const { clock, deadline, lastProbeMilliseconds, requestTimeoutMilliseconds, signal } = budget;
    const end = Math.min(clock.now() + requestTimeoutMilliseconds, deadline + lastProbeMilliseconds);
    return {
        get timeoutMilliseconds() {
            return end - clock.now();
        },
        signal: inFlight,
        cancelled: signal,
    };
}
function isOverdue({ clock, deadline }) {
    return clock.now() >= deadline;
}
function isOver({ clock, deadline, lastProbeMilliseconds }) {
    return clock.now() >= deadline + lastProbeMilliseconds;
}
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}
const graceMilliseconds = 3_000;
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

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _retry_safely_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89650);


const nobody = '00000000-0000-0000-0000-000000000000';
const answers = ['vendor-not-found', 'vendor-rejected', 'vendor-rate-limited'];
async function checkAccess(deps) {
    const { probe } = deps.operations;
    if (probe === undefined)
        return;
    await (0,_retry_safely_js__WEBPACK_IMPORTED_MODULE_1__/* .retrySafely */ .hx)(deps, async (limits) => {
        try {
            await probe({ tasks: [{ id: nobody, targets: [], sent: 1 }], since: deps.clock.now() }, limits);
        }
        catch (error) {
            if (!isAnswer(error))
                throw error;
        }
    });
}
function isAnswer(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && !error.concernsAll && answers.includes(error.code);
}


/***/ }),

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   hx: () => (/* binding */ retrySafely),
/* harmony export */   nM: () => (/* binding */ isTooFast)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64352);



async function retrySafely(deps, ask) {
    for (let failures = 1;; failures += 1) {
        try {
            return await ask((0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .callLimits */ .PF)(deps));
        }
        catch (error) {
            deps.signal.throwIfAborted();
            if (!mayPass(error) || failures > deps.retries)
                throw error;
            const backoff = (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(failures, deps.random());
            const wait = Math.max((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .askedMilliseconds */ .LJ)(error), backoff);
            if (!(await (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .sleepWithin */ .jo)(deps, wait)))
                throw error;
        }
    }
}
const passing = ['vendor-unavailable', 'vendor-rate-limited', 'vendor-conflict'];
function isTooFast(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && error.code === 'vendor-rate-limited';
}
function mayPass(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU)
        return true;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VendorError */ .Hi && passing.includes(error.code);
}


/***/ }),

/***/ 51777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkDomains),
/* harmony export */   c: () => (/* binding */ checkTaskIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

const vendorId = /^[\x21-\x7e]{1,200}$/;
function checkTaskIds(operations, pollOrigin) {
    const { probe } = operations;
    return {
        ...operations,
        async submit(batch, limits) {
            const accepted = await operations.submit(batch, limits);
            if (accepted.id !== '')
                checkId(accepted.id, 'task id');
            if (isElsewhere(accepted.id, pollOrigin))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl('The vendor answered with the address of another server as task id.');
            return accepted;
        },
        ...(probe === undefined
            ? {}
            : {
                async probe(query, limits) {
                    if (query.tasks.some(({ id }) => isElsewhere(id, pollOrigin)))
                        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([foreignId]);
                    return await probe(query, limits);
                },
            }),
    };
}
const foreignId = {
    code: 'input-invalid',
    input: 'resume-tasks',
    message: '`resume-tasks` has an id that is the address of another server than that of the API.',
    remedy: 'Use the `task-ids` output or the report file of the earlier run, unchanged.',
};
function isElsewhere(id, pollOrigin) {
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(id);
    return isAddress && (pollOrigin === undefined || URL.parse(id)?.origin !== pollOrigin);
}
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

/***/ 56707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendPlan: () => (/* binding */ sendPlan)
});

// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __webpack_require__(11918);
// EXTERNAL MODULE: ./build/js/engine/budget.js
var budget = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/js/core/plan/lane.js
var plan_lane = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/engine/all-ended.js
async function allEnded(works) {
    for (const result of await Promise.allSettled(works))
        if (result.status === 'rejected')
            throw result.reason;
}

// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(16381);
// EXTERNAL MODULE: ./build/js/engine/check-access.js
var check_access = __webpack_require__(91712);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __webpack_require__(55606);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
;// CONCATENATED MODULE: ./build/js/core/plan/check-hosts.js




const mostProblems = 5;
const mostNamed = 5;
function checkHosts(targets, served) {
    const known = new Set(served.map((host) => host.toLowerCase()));
    const foreign = Map.groupBy(targets.filter((target) => !isServed(hostOf(target) ?? [...known][0] ?? '', known)), (target) => hostOf(target) ?? '');
    return [...foreign]
        .slice(0, mostProblems)
        .map(([host, found]) => toRefusal(host, { found, known }));
}
function isServed(host, known) {
    if (known.has(host))
        return true;
    const parts = host.split('.');
    return parts.some((_, index) => index > 0 && known.has(`*.${parts.slice(index).join('.')}`));
}
function hostOf({ value }) {
    return value.startsWith('/') ? undefined : value.split('/', 3)[2]?.replace(/:\d+$/, '');
}
function toRefusal(host, { found, known }) {
    const [first] = found;
    const input = first === undefined ? 'urls' : ((0,core_target/* findListInput */.MC)(first) ?? 'base-url');
    const hosts = [...known];
    const meant = (0,nearest/* findNearest */.q)(host, hosts);
    const named = hosts.slice(0, mostNamed).map((one) => `\`${(0,core_text/* oneLine */.TN)(one, 100)}\``);
    const others = hosts.length > named.length ? ' …' : '';
    const count = found.length === 1 ? 'a URL is on' : `${(0,core_text/* groupDigits */.K9)(found.length)} URLs are on`;
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${count} \`${(0,core_text/* oneLine */.TN)(host, 100)}\`, which is not among the hosts of this service, such as ${(0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(first?.value ?? ''), 200)}.`,
        remedy: `${meant === undefined ? '' : `Did you mean \`${(0,core_text/* oneLine */.TN)(meant, 100)}\`? `}Use the hosts of the service (${named.join(', ')}${others}), or add this host to it in the vendor's console.`,
    };
}

// EXTERNAL MODULE: ./build/js/engine/retry-safely.js
var retry_safely = __webpack_require__(89650);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __webpack_require__(95598);
;// CONCATENATED MODULE: ./build/js/engine/check-hosts.js




async function refuseOtherHosts(deps) {
    const { board, domain } = deps;
    const targets = board
        .tasks()
        .filter(settlement/* isToSend */.i5)
        .flatMap(({ batch }) => batch.targets);
    if (checkHosts(targets, [domain]).length === 0)
        return;
    const served = await readHosts(deps);
    const refused = served === undefined ? [] : checkHosts(targets, served);
    if (refused.length > 0)
        throw new errors/* InputError */.dz(refused);
}
async function readHosts(deps) {
    try {
        return await readPages(deps);
    }
    catch (error) {
        deps.signal.throwIfAborted();
        if (!isLeftOpen(error))
            throw error;
        deps.remark(`The hosts of the list were not checked, because which ones the vendor serves could not be read: ${error.message}`);
        return undefined;
    }
}
const mostPages = 100;
async function readPages(deps) {
    const hosts = [];
    let cursor;
    for (let page = 0; page < mostPages; page += 1) {
        const found = await (0,retry_safely/* retrySafely */.hx)(deps, async (limits) => deps.operations.readHosts?.(limits, cursor));
        if (found === undefined)
            return undefined;
        hosts.push(...found.hosts);
        cursor = found.next;
        if (cursor === undefined)
            return hosts;
    }
    throw new errors/* ContractError */.Vl(`The vendor's list of hosts has more than ${mostPages} pages.`);
}
function isLeftOpen(error) {
    if (error instanceof errors/* VendorError */.Hi)
        return error.code !== 'vendor-auth';
    if (error instanceof errors/* NetworkError */.Dr)
        return error.mayHaveArrived;
    return error instanceof errors/* ContractError */.Vl || error instanceof errors/* TimeoutError */.MU;
}

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
;// CONCATENATED MODULE: ./build/js/engine/check-quota.js






async function checkQuota(deps) {
    const { board, capability, remark } = deps;
    const wanted = board
        .tasks()
        .filter(settlement/* isToSend */.i5)
        .reduce((sum, { batch }) => sum + (0,task/* sizeOf */.$d)(batch), 0);
    const quota = await readQuota(deps);
    if (quota === undefined)
        return;
    const described = describeQuota(quota, { wanted, accepts: capability.accepts });
    if (quota.used + wanted > quota.limit) {
        throw new errors/* VendorError */.Hi({
            code: 'vendor-quota',
            message: `The vendor's quota of this day is too small, so nothing was sent. ${described}`,
            remedy: 'Send fewer targets, wait for the next day, or have the vendor raise the quota. A purge of folders or of everything has a quota of its own, if the provider has one.',
        });
    }
    remark(described);
}
async function readQuota(deps) {
    const { operations, capability, remark } = deps;
    try {
        return await (0,retry_safely/* retrySafely */.hx)(deps, async (limits) => operations.readQuota?.(capability.accepts, limits));
    }
    catch (error) {
        if (!(error instanceof Error) || !check_quota_isLeftOpen(error))
            throw error;
        remark(`The vendor's quota of this day could not be read: ${error.message}`);
        return undefined;
    }
}
function check_quota_isLeftOpen(error) {
    if (error instanceof errors/* ContractError */.Vl)
        return true;
    const codes = ['vendor-forbidden', 'vendor-not-found', 'vendor-rejected'];
    return error instanceof errors/* VendorError */.Hi && !error.concernsAll && codes.includes(error.code);
}
function describeQuota({ limit, used }, { wanted, accepts }) {
    const left = Math.max(0, limit - used);
    const rest = `${(0,core_text/* groupDigits */.K9)(left)} ${left === 1 ? 'is' : 'are'} left`;
    return `This run sends ${(0,core_target/* countNoun */.y_)(wanted, accepts)}. The account may send ${(0,core_text/* groupDigits */.K9)(limit)} today, and ${rest}.`;
}

// EXTERNAL MODULE: ./build/js/core/backoff.js
var core_backoff = __webpack_require__(57360);
;// CONCATENATED MODULE: ./build/js/engine/limiter.js
const clockMarginMilliseconds = 5;
function createLimiter(pace, clock, targetPace) {
    const windows = [
        openWindow(pace, () => 1),
        ...(targetPace === undefined ? [] : [openWindow(targetPace, ({ targets }) => targets)]),
    ];
    let heldUntil = 0;
    let queue = Promise.resolve();
    const waitForTurn = async (latest, { signal, targets }) => {
        const turn = { at: 0, targets };
        const nextTurn = () => Math.max(heldUntil, ...windows.map(({ freeAt }) => freeAt(turn, clock.now())));
        for (let next = nextTurn(); next > clock.now(); next = nextTurn()) {
            if (next >= latest)
                return undefined;
            await clock.sleep(next - clock.now(), signal);
        }
        signal.throwIfAborted();
        if (clock.now() >= latest)
            return undefined;
        const count = () => {
            turn.at = clock.now();
            for (const { add } of windows)
                add(turn);
        };
        count();
        return {
            settle: count,
            giveBack() {
                for (const { remove } of windows)
                    remove(turn);
            },
        };
    };
    return {
        takeTurn(latest, signal, targets = 1) {
            const turn = queue.then(() => waitForTurn(latest, { signal, targets }));
            queue = turn.catch(() => undefined);
            return turn;
        },
        holdUntil(time) {
            heldUntil = Math.max(heldUntil, time);
        },
    };
}
function openWindow({ count, perMilliseconds }, weigh) {
    const counted = new Set();
    let sum = 0;
    const endOf = ({ at }) => at + perMilliseconds + clockMarginMilliseconds;
    const remove = (turn) => {
        if (counted.delete(turn))
            sum -= weigh(turn);
    };
    return {
        freeAt(turn, now) {
            for (const old of counted) {
                if (endOf(old) > now)
                    break;
                remove(old);
            }
            let over = sum + Math.min(weigh(turn), count) - count;
            let free = 0;
            for (const old of counted) {
                if (over <= 0)
                    break;
                over -= weigh(old);
                free = endOf(old);
            }
            return free;
        },
        add(turn) {
            remove(turn);
            counted.add(turn);
            sum += weigh(turn);
        },
        remove,
    };
}
function createLimiters({ pace, targetPace, capability: { pacedBy } }, clock) {
    const byHost = new Map();
    return (batch) => {
        const value = pacedBy === 'host' ? (batch?.targets[0]?.value ?? '') : '';
        const [, host = ''] = /^https?:\/\/([^/]*)/.exec(value) ?? [];
        const limiter = byHost.get(host) ?? createLimiter(pace, clock, targetPace);
        byHost.set(host, limiter);
        return limiter;
    };
}

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
;// CONCATENATED MODULE: ./build/js/engine/progress.js






function describeBatch(index, board) {
    const { batch } = board.task(index) ?? {};
    const size = batch === undefined ? 0 : (0,task/* sizeOf */.$d)(batch);
    const content = (0,core_target/* countNoun */.y_)(size, batch?.targets[0]?.kind ?? 'url');
    const { number, of } = board.place(index);
    return `Request ${(0,core_text/* groupDigits */.K9)(number)} of ${(0,core_text/* groupDigits */.K9)(of)} (${content})`;
}
const mostAcceptances = 1_000;
function isShownAsProgress({ board, capability, }) {
    return capability.confirmation.by === 'acceptance' && board.tasks().length > mostAcceptances;
}
const enoughForEstimate = 0.1;
function createProgress({ board, pace, now, isStopped }) {
    const startedAt = now();
    const before = (0,task/* countTasks */.g6)(board.tasks());
    return () => {
        const tasks = board.tasks().map(asOnItsWay);
        const counts = (0,task/* countTasks */.g6)(tasks);
        const left = counts.pending + (isStopped() ? 0 : counts.notSent);
        const perSecond = ((countOver(counts) - countOver(before)) / Math.max(1, now() - startedAt)) * 1_000;
        const isEnough = left <= (before.pending + before.notSent) * (1 - enoughForEstimate);
        const parts = [describeCounts(tasks, isStopped())];
        if (perSecond > 0)
            parts.push(describeSpeed(perSecond));
        if (perSecond > 0 && left > 0 && isEnough) {
            const toSend = isStopped() ? 0 : tasks.filter(settlement/* isToSend */.i5).length;
            const least = (0,plan_lane/* estimateMilliseconds */.$H)(toSend + 1, pace);
            const seconds = Math.ceil(Math.max(least / 1_000, left / perSecond));
            parts.push(`about ${(0,instant/* formatDuration */.a3)(seconds * 1_000)} left`);
        }
        const words = new Set(board.pending().flatMap((index) => tasks[index]?.vendorState ?? []));
        if (words.size > 0)
            parts.push(`the vendor says: ${[...words].slice(0, 3).join('; ')}`);
        return `${parts.join(', ')}.`;
    };
}
function asOnItsWay(task) {
    const isOnItsWay = task.state === 'unconfirmed' && task.problem === undefined;
    return isOnItsWay ? { ...task, state: 'pending' } : task;
}
function describeEnd(board) {
    const tasks = board.tasks();
    const { pending } = (0,task/* countTasks */.g6)(tasks);
    const rest = pending === 0 ? '' : `, ${(0,core_text/* groupDigits */.K9)(pending)} pending`;
    return `${describeCounts(tasks, true)}${rest}.`;
}
function describeCounts(tasks, isStopped) {
    const kind = tasks[0]?.batch.targets[0]?.kind ?? 'url';
    const { total, succeeded, failed, unknown, notSent } = (0,task/* countTasks */.g6)(tasks);
    const finished = tasks.filter(({ state }) => state !== 'unsent' && state !== 'pending').length;
    const outcomes = [
        [failed, 'failed'],
        [unknown, 'unknown'],
        [isStopped ? notSent : 0, 'not sent'],
    ];
    return [
        `${(0,core_text/* groupDigits */.K9)(succeeded)} of ${(0,core_target/* countNoun */.y_)(total, kind)} succeeded`,
        ...outcomes
            .filter(([count]) => count > 0)
            .map(([count, word]) => `${(0,core_text/* groupDigits */.K9)(count)} ${word}`),
        `${(0,core_text/* groupDigits */.K9)(finished)} of ${(0,core_target/* countRequests */.Kx)(tasks.length)} finished`,
    ].join(', ');
}
function countOver({ succeeded, failed, unknown }) {
    return succeeded + failed + unknown;
}
function describeSpeed(perSecond) {
    return `${perSecond < 10 ? perSecond.toFixed(1) : (0,core_text/* groupDigits */.K9)(Math.round(perSecond))}/s`;
}

;// CONCATENATED MODULE: ./build/js/engine/confirm.js








const earlierRunMilliseconds = 7 * 24 * 3_600_000;
const mostUnreadableRounds = 5;
function toNextRound({ isTooFast, refusals }) {
    return { heldUntil: 0, refusals: isTooFast === undefined ? 0 : refusals + 1 };
}
async function confirmAll(deps) {
    const { engine } = deps;
    const { board, clock, ending } = engine;
    const { probePace } = deps.confirmation;
    const limiter = probePace === undefined ? undefined : createLimiter(probePace, clock);
    const delays = (0,core_backoff/* pollDelays */.KO)(engine.pollFirstMilliseconds, engine.pollCapMilliseconds, engine.random);
    const describeProgress = createProgress({
        board,
        pace: engine.pace,
        now: clock.now,
        isStopped: () => ending.stopSubmitting !== undefined,
    });
    let round = { heldUntil: 0, refusals: 0 };
    let unreadableRounds = 0;
    while (await hasWork(deps)) {
        const asked = Math.max(delays.next().value, round.heldUntil - clock.now());
        const left = engine.deadline - clock.now();
        if (!(await sleepUnlessStopped(engine, Math.max(0, Math.min(asked, left)))))
            return;
        const isLast = clock.now() >= engine.deadline;
        round = toNextRound(round);
        await probeRound({ ...deps, isLast, limiter, round });
        if (round.failure === undefined)
            delete ending.pollFailure;
        else
            ending.pollFailure = round.failure;
        unreadableRounds = round.unreadable === undefined ? 0 : unreadableRounds + 1;
        if (unreadableRounds >= mostUnreadableRounds)
            endPolling(engine, round.unreadable);
        if (ending.polling.signal.aborted || isLast)
            return;
        if (board.hasPending() || !ending.allSubmitted)
            engine.logger.info(describeProgress());
    }
}
async function sleepUnlessStopped(engine, milliseconds) {
    const stopped = engine.ending.polling.signal;
    try {
        await engine.clock.sleep(milliseconds, AbortSignal.any([engine.signal, stopped]));
    }
    catch (error) {
        engine.signal.throwIfAborted();
        if (!stopped.aborted)
            throw error;
    }
    return !stopped.aborted;
}
async function hasWork({ engine, accepted }) {
    while (!engine.board.hasPending()) {
        if (engine.ending.allSubmitted)
            return false;
        await accepted.wait();
    }
    return !engine.ending.polling.signal.aborted;
}
async function probeRound(deps) {
    const { engine, confirmation } = deps;
    const pending = engine.board.pending();
    const groups = [];
    for (let start = 0; start < pending.length; start += confirmation.tasksPerProbe) {
        groups.push(pending.slice(start, start + confirmation.tasksPerProbe));
    }
    const waiting = groups.values();
    const worker = async () => {
        for (const group of waiting) {
            if (isRoundOver(deps) || !(await takeTurn(deps)) || (0,budget/* isOver */.PU)(engine))
                return;
            await probeGroup(group, deps);
        }
    };
    await allEnded(Array.from({ length: Math.max(1, engine.probesAtOnce) }, worker));
}
function isRoundOver({ engine, isLast, round }) {
    const isHeld = !isLast && engine.clock.now() < round.heldUntil;
    return isHeld || engine.ending.polling.signal.aborted;
}
async function takeTurn({ engine, limiter, isLast }) {
    if (limiter === undefined || isLast)
        return true;
    const turn = await limiter.takeTurn(engine.deadline, engine.signal);
    return turn !== undefined;
}
async function probeGroup(group, { engine, probe, round }) {
    try {
        await confirm_readPages(group, { engine, probe });
    }
    catch (error) {
        engine.signal.throwIfAborted();
        if ((0,retry_safely/* isTooFast */.nM)(error))
            round.isTooFast = true;
        const asked = (0,errors/* askedMilliseconds */.LJ)(error);
        const backoff = (0,retry_safely/* isTooFast */.nM)(error) ? (0,core_backoff/* backoffMilliseconds */.p2)(round.refusals + 1, engine.random()) : 0;
        round.heldUntil = Math.max(round.heldUntil, engine.clock.now() + Math.max(asked, backoff));
        if (error instanceof errors/* ContractError */.Vl)
            round.unreadable = error;
        else if (!(0,retry_safely/* mayPass */.bg)(error))
            return endGroup(group, { engine, error });
        const [problem] = (0,errors/* toProblems */.ek)(error);
        if (problem !== undefined)
            round.failure = problem;
        engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
    }
}
async function confirm_readPages(group, { engine, probe }) {
    const { board } = engine;
    const unseen = new Map(group.map((index) => [board.task(index)?.id ?? '', index]));
    const oldest = engine.clock.now() - earlierRunMilliseconds;
    const since = Math.min(...group.map((index) => board.task(index)?.submittedAt ?? oldest));
    let cursor;
    do {
        const tasks = [...unseen].flatMap(([id, index]) => {
            const batch = board.task(index)?.batch;
            return batch === undefined ? [] : [{ id, targets: batch.targets, sent: (0,task/* sizeOf */.$d)(batch) }];
        });
        const query = { tasks, since, ...(cursor === undefined ? {} : { cursor }) };
        const answer = await probe(query, (0,budget/* callLimits */.PF)(engine));
        for (const news of answer.news) {
            const index = unseen.get(news.id);
            unseen.delete(news.id);
            if (index !== undefined)
                applyNews(index, { engine, news });
        }
        cursor = answer.next;
    } while (cursor !== undefined && unseen.size > 0 && !(0,budget/* isOver */.PU)(engine));
}
function applyNews(index, { engine, news }) {
    const { id: _id, sent, failedTargets: _failed, pendingTargets: _pending, ...change } = news;
    const isUnknown = engine.board.task(index)?.batch.targets.length === 0;
    if (isUnknown && sent !== undefined)
        engine.board.resize(index, sent);
    const batch = engine.board.task(index)?.batch;
    const judged = batch === undefined ? {} : (0,task/* pickOwn */.cX)(batch, news);
    const finished = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
    engine.board.change(index, { ...change, ...judged, ...finished });
}
const concernsTheTask = {
    'vendor-not-found': 'unconfirmed',
    'vendor-rejected': 'unconfirmed',
    'vendor-failed': 'failed',
    'vendor-timeout': 'failed',
};
function endGroup(group, { engine, error }) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    const isGeneral = error instanceof errors/* VendorError */.Hi && error.concernsAll;
    const state = problem && concernsTheTask[problem.code];
    if (problem === undefined || state === undefined || isGeneral) {
        endPolling(engine, error);
        return;
    }
    const shown = state === 'failed' ? problem : toUnknownResult(problem);
    for (const index of group) {
        engine.board.change(index, { state, problem: shown, finishedAt: engine.clock.now() });
    }
}
function toUnknownResult(cause) {
    const remedy = 'Run again with `resume-tasks`, which polls it once more and sends nothing twice.';
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message} The vendor had accepted the request, so its result is unknown.`,
        remedy: cause.remedy === undefined ? remedy : `${cause.remedy} ${remedy}`,
    };
}
function endPolling({ ending }, error) {
    ending.problems.push(...(0,errors/* toProblems */.ek)(error));
    ending.polling.abort();
    ending.submitting.abort();
}

;// CONCATENATED MODULE: ./build/js/engine/latch.js
function createLatch() {
    let isOpen = false;
    let wake = Promise.withResolvers();
    return {
        async wait() {
            if (!isOpen)
                await wake.promise;
            isOpen = false;
            wake = Promise.withResolvers();
        },
        open() {
            isOpen = true;
            wake.resolve();
        },
    };
}

// EXTERNAL MODULE: ./build/js/core/capability.js
var core_capability = __webpack_require__(89736);
;// CONCATENATED MODULE: ./build/js/engine/acceptances.js

function createAcceptances(engine) {
    const { board, clock, ending, logger, pace } = engine;
    if (!isShownAsProgress(engine))
        return (index) => logger.info(describeAcceptance(index, engine));
    const isStopped = () => ending.stopSubmitting !== undefined;
    const describeProgress = createProgress({ board, pace, now: clock.now, isStopped });
    let shownAt = clock.now();
    return () => {
        if (clock.now() - shownAt < progressMilliseconds)
            return;
        shownAt = clock.now();
        logger.info(describeProgress());
    };
}
const progressMilliseconds = 5_000;
function describeAcceptance(index, { board }) {
    const task = board.task(index);
    const id = task === undefined || task.id === '' ? '' : ` as task ${task.id}`;
    return `${describeBatch(index, board)}: accepted${id}.`;
}

;// CONCATENATED MODULE: ./build/js/engine/judge-failure.js



function judgeFailure(error, attempted) {
    const judgement = judgeError(error, attempted);
    const isDoubtful = attempted.mayHaveArrived || (0,errors/* mayHaveArrived */.BW)(error);
    return isDoubtful ? toUnknown(judgement, error, attempted) : judgement;
}
function judgeError(error, attempted) {
    const problem = firstProblem(error);
    if (error instanceof errors/* VendorError */.Hi)
        return judgeRefusal(error, attempted);
    if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU)
        return againOr({ verdict: 'failed', problem }, error, attempted);
    const last = { verdict: 'end-run', problem, polling: true, accepted: false };
    const isNotSent = error instanceof errors/* ContractError */.Vl && !error.mayHaveArrived;
    return isNotSent ? againOr(last, error, attempted) : last;
}
function judgeRefusal(error, attempted) {
    const problem = firstProblem(error);
    const ending = (0,settlement/* findEnding */.Zq)(error.code);
    if (ending !== undefined)
        return { verdict: 'end-run', problem, ...ending, accepted: false };
    if (error.concernsAll)
        return { verdict: 'end-run', problem, polling: true, accepted: false };
    if (error.code === 'vendor-rate-limited')
        return judgeTooFast(error, attempted);
    if (error.code !== 'vendor-unavailable')
        return { verdict: 'failed', problem };
    return againOr({ verdict: 'failed', problem }, error, attempted);
}
function judgeTooFast(error, { capability, attempts, random }) {
    const asked = error.retryAfterMilliseconds ?? capability.pace.perMilliseconds;
    const waitMilliseconds = Math.max(asked, (0,core_backoff/* backoffMilliseconds */.p2)(attempts, random));
    return { verdict: 'again', waitMilliseconds, counts: false };
}
function toUnknown(judgement, error, { capability }) {
    const { repetition } = capability;
    const unknown = (stop) => ({
        verdict: 'unconfirmed',
        problem: toUnconfirmed(firstProblem(error), capability),
        stop,
    });
    switch (judgement.verdict) {
        case 'unconfirmed':
            return judgement;
        case 'failed':
            return unknown(repetition === 'never');
        case 'end-run':
            return { ...judgement, accepted: true };
        case 'again':
            if (repetition === 'never')
                return unknown(true);
            return repetition === 'safe-but-limited' && !judgement.counts ? unknown(false) : judgement;
    }
}
function againOr(last, error, { failures, retries, random }) {
    if (failures > retries)
        return last;
    const backoff = (0,core_backoff/* backoffMilliseconds */.p2)(failures, random);
    const waitMilliseconds = Math.max((0,errors/* askedMilliseconds */.LJ)(error), backoff);
    return { verdict: 'again', waitMilliseconds, counts: true };
}
function toUnconfirmed(cause, { whenLeft }) {
    return {
        ...cause,
        code: 'unconfirmed',
        message: `${cause.message.replace(/(?<![.!?])$/, '.')} The request may have been received, and its status cannot be checked.`,
        remedy: [cause.remedy, whenLeft, lookInConsole].filter((text) => text !== undefined).join(' '),
    };
}
const lookInConsole = "Check in the vendor's console whether the request arrived. It was not sent again, or a retry gave no clear answer.";
function firstProblem(error) {
    const [problem] = (0,errors/* toProblems */.ek)(error);
    return problem ?? { code: 'bug', message: 'An error without a problem.' };
}

;// CONCATENATED MODULE: ./build/js/engine/submit.js










async function submitAll(submitDeps) {
    const deps = { ...submitDeps, announceAcceptance: createAcceptances(submitDeps.engine) };
    const { board, concurrency } = deps.engine;
    const waiting = board
        .tasks()
        .flatMap((task, index) => ((0,settlement/* isToSend */.i5)(task) ? [index] : []))
        .values();
    const slots = { taken: 0 };
    const worker = async () => {
        for (const index of waiting) {
            if (!(await takeSlot(slots, deps.engine)))
                return;
            try {
                await submitBatch(index, deps);
            }
            finally {
                slots.taken -= 1;
                deps.engine.finished.open();
            }
        }
    };
    await allEnded(Array.from({ length: Math.max(1, concurrency) }, worker));
}
async function takeSlot(slots, { board, capability, ending, finished }) {
    const most = capability.unfinishedTasks ?? Number.POSITIVE_INFINITY;
    while (slots.taken + board.pending().length >= most && ending.stopSubmitting === undefined) {
        if (ending.allConfirmed && slots.taken === 0)
            ending.stopSubmitting = 'deadline';
        else
            await finished.wait();
    }
    if (ending.stopSubmitting !== undefined)
        return false;
    slots.taken += 1;
    return true;
}
async function submitBatch(index, deps) {
    const { engine } = deps;
    const limiter = deps.limiterOf(engine.board.task(index)?.batch);
    let isDoubtful = false;
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        const turn = await submit_takeTurn(index, { engine, limiter, isDoubtful });
        if (turn === undefined)
            return;
        const error = await attemptBatch(index, { ...deps, attempts, isDoubtful });
        turn.settle();
        if (error === undefined)
            return;
        const judgement = judgeFailure(error.cause, {
            capability: engine.capability,
            mayHaveArrived: isDoubtful,
            attempts,
            failures: failures + 1,
            retries: engine.retries,
            random: engine.random(),
        });
        if (judgement.verdict !== 'again') {
            settle(index, judgement, engine);
            return;
        }
        failures += judgement.counts ? 1 : 0;
        isDoubtful ||= (0,errors/* mayHaveArrived */.BW)(error.cause);
        announceAgain(index, {
            engine,
            error: error.cause,
            isDoubtful,
            waitMilliseconds: judgement.waitMilliseconds,
        });
        if (engine.capability.repetition === 'safe-but-limited' && judgement.counts)
            turn.giveBack();
        limiter.holdUntil(engine.clock.now() + judgement.waitMilliseconds);
    }
}
async function submit_takeTurn(index, { engine, limiter, isDoubtful, }) {
    const { board, deadline, ending, signal } = engine;
    const batch = board.task(index)?.batch;
    const targets = batch === undefined ? 1 : (0,task/* itemsOf */.S3)(batch).length;
    const giveUp = (why) => {
        if (isDoubtful)
            board.change(index, { state: 'unconfirmed', problem: neverAnswered(why) });
    };
    try {
        const turn = await limiter.takeTurn(deadline, engine.stopped, targets);
        if (turn !== undefined && ending.stopSubmitting === undefined)
            return turn;
        giveUp(turn === undefined ? 'Timed out' : 'The run stopped early');
        ending.stopSubmitting ??= 'deadline';
        return undefined;
    }
    catch (error) {
        giveUp(signal.aborted ? 'The run was cancelled' : 'The run stopped early');
        if (signal.aborted)
            throw error;
        return undefined;
    }
}
function neverAnswered(why) {
    const message = `${why} before a retry could show whether this request had been received.`;
    return { code: 'unconfirmed', message };
}
async function attemptBatch(index, { engine, inFlight, announceAcceptance, attempts, isDoubtful, }) {
    const task = engine.board.task(index);
    if (task === undefined)
        return undefined;
    const submittedAt = engine.clock.now();
    try {
        engine.board.change(index, { attempts, submittedAt, ...onItsWay(engine) });
        const limits = (0,budget/* callLimits */.PF)(engine, inFlight);
        const { isDone = false, ...accepted } = await engine.operations.submit(task.batch, limits);
        engine.board.change(index, { ...accepted, ...acceptedState(engine, isDone) });
        announceAcceptance(index);
        return undefined;
    }
    catch (cause) {
        if (!inFlight.aborted && !(cause instanceof errors/* CancelledError */.cc))
            return { cause };
        const isOpen = isDoubtful || (0,errors/* mayHaveArrived */.BW)(cause);
        engine.board.change(index, isOpen ? { state: 'unconfirmed', problem: cutOff } : { state: 'unsent' });
        throw cause;
    }
}
const cutOff = {
    code: 'unconfirmed',
    message: 'The run was cancelled while this request was on its way; its answer is not known.',
};
function onItsWay({ capability }) {
    return (0,core_capability/* costsAgain */.RL)(capability) ? { state: 'unconfirmed' } : {};
}
function acceptedState({ capability, clock }, isDone) {
    if (capability.confirmation.by === 'polling' && !isDone)
        return { state: 'pending' };
    return { state: 'done', finishedAt: clock.now() };
}
function settle(index, judgement, { board, capability, clock, ending, logger }) {
    const { verdict, problem } = judgement;
    const finishedAt = clock.now();
    if (verdict !== 'end-run')
        board.change(index, { state: verdict, problem, finishedAt });
    else if (judgement.accepted) {
        const unknown = toUnconfirmed(problem, capability);
        board.change(index, { state: 'unconfirmed', problem: unknown, finishedAt });
    }
    else
        board.change(index, { state: 'failed', problem, finishedAt });
    logger.info(`${describeBatch(index, board)}: ${problem.message}`);
    if (verdict === 'end-run') {
        ending.problems.push(problem);
        if (!judgement.polling)
            ending.polling.abort();
    }
    if (verdict === 'end-run' || (verdict === 'unconfirmed' && judgement.stop)) {
        ending.submitting.abort();
    }
}
function announceAgain(index, { engine, error, isDoubtful, waitMilliseconds, }) {
    const text = error instanceof Error ? error.message : 'unknown failure';
    const message = text.replace(/(?<![.!?])$/, '.');
    const asked = (0,errors/* askedMilliseconds */.LJ)(error);
    const wish = asked === 0 ? '' : ` It asks to wait ${(0,instant/* formatDuration */.a3)(asked)}.`;
    const reason = `${message}${wish}`;
    const isOpen = isDoubtful && (0,core_capability/* costsAgain */.RL)(engine.capability);
    engine.board.change(index, { state: isOpen ? 'unconfirmed' : 'unsent', vendorState: reason });
    const isInTime = engine.clock.now() + waitMilliseconds < engine.deadline;
    const next = isInTime
        ? `Sending it again in ${(waitMilliseconds / 1_000).toFixed(1)} s.`
        : '`timeout` leaves no time for that.';
    engine.logger.info(`${describeBatch(index, engine.board)}: ${reason} ${next}`);
}

;// CONCATENATED MODULE: ./build/js/engine/execute.js















async function execute(settings, deps) {
    const shared = {
        problems: [],
        submitting: new AbortController(),
        polling: new AbortController(),
    };
    const lanes = openLanes(settings, { deps, shared });
    const over = new AbortController();
    try {
        if (await isReady(lanes, shared)) {
            const mayBegin = canSubmit(lanes, { board: deps.board, shared });
            const runs = lanes.flatMap((lane) => [
                submitThen({ lane, mayBegin, over: over.signal }),
                confirmIfPolled(lane),
            ]);
            await allEnded(runs).finally(() => deps.signal.throwIfAborted());
        }
        return [...shared.problems, ...endOfBudget(settings, { deps, lanes, shared })];
    }
    finally {
        over.abort();
        for (const { engine } of lanes) {
            const { whenLeft } = engine.capability;
            if (deps.signal.aborted && engine.board.hasPending() && whenLeft !== undefined)
                deps.remark(whenLeft);
        }
        (0,settlement/* explainUnsent */.B)(deps.board, {
            isCancelled: deps.signal.aborted,
            isError: shared.submitting.signal.aborted,
            cause: shared.problems[0],
        });
        for (const lane of lanes)
            if (isPolled(lane) || isShownAsProgress(lane.engine))
                lane.engine.logger.info(describeEnd(lane.engine.board));
    }
}
function openLanes({ lanes, ...settings }, { deps, shared }) {
    const tasks = [...deps.board.tasks().entries()];
    const stopped = AbortSignal.any([deps.signal, shared.submitting.signal]);
    const limiters = new Map();
    return lanes.map((lane) => {
        const own = tasks.filter(([, task]) => (0,plan_lane/* laneOf */.kk)(task, lanes) === lane).map(([index]) => index);
        const board = lanes.length === 1 ? deps.board : (0,engine_board/* partOf */.B)(deps.board, own);
        const [accepted, finished] = [createLatch(), createLatch()];
        const ending = { ...shared, allSubmitted: false, allConfirmed: false };
        shared.submitting.signal.addEventListener('abort', () => {
            ending.stopSubmitting = 'error';
            finished.open();
        });
        const group = lane.capability.paceGroup ?? lane;
        const limiterOf = limiters.get(group) ?? createLimiters(lane, deps.clock);
        limiters.set(group, limiterOf);
        const announced = announceTo(board, { accepted, finished });
        const engine = {
            ...{ ...settings, ...lane, ...deps },
            ...{ board: announced, finished, ending, stopped },
        };
        return { engine, limiterOf, accepted };
    });
}
async function isReady([first], shared) {
    if (first === undefined)
        return true;
    const { operations, remark, signal } = first.engine;
    const { prepare } = operations;
    if (prepare === undefined)
        return true;
    try {
        for (const line of await (0,retry_safely/* retrySafely */.hx)(first.engine, prepare))
            remark(line);
        return true;
    }
    catch (error) {
        signal.throwIfAborted();
        shared.problems.push(...(0,errors/* toProblems */.ek)(error));
        shared.submitting.abort();
        return false;
    }
}
function isPolled({ engine: { capability, operations, wait } }) {
    return capability.confirmation.by === 'polling' && operations.probe !== undefined && wait;
}
async function submitThen({ lane: { engine, limiterOf, accepted }, mayBegin, over, }) {
    const inFlight = (0,budget/* withGrace */.pj)(engine.signal, { clock: engine.clock, over });
    try {
        if (await mayBegin)
            await submitAll({ engine, limiterOf, inFlight });
    }
    finally {
        engine.ending.allSubmitted = true;
        accepted.open();
    }
}
async function canSubmit(lanes, { board, shared }) {
    const open = lanes.map(({ engine }) => engine).filter((one) => one.board.tasks().some(settlement/* isToSend */.i5));
    try {
        const [checked] = open.filter(({ capability }) => capability.checkFirst === true);
        if (checked !== undefined)
            await (0,check_access/* checkAccess */.x)(checked);
        const [hosted] = open.filter(({ capability }) => capability.readsHosts === true);
        if (hosted !== undefined)
            await refuseOtherHosts({ ...hosted, board });
        for (const one of open.filter(({ capability }) => capability.readsQuota === true))
            await checkQuota(one);
        return true;
    }
    catch (error) {
        for (const { signal } of open)
            signal.throwIfAborted();
        shared.problems.push(...(0,errors/* toProblems */.ek)(error));
        shared.submitting.abort();
        return false;
    }
}
async function confirmIfPolled({ engine, accepted }) {
    const { confirmation } = engine.capability;
    const { probe } = engine.operations;
    try {
        if (confirmation.by !== 'polling' || probe === undefined || !engine.wait)
            return;
        await confirmAll({ engine, probe, confirmation, accepted });
    }
    finally {
        engine.ending.allConfirmed = true;
        engine.finished.open();
    }
}
function announceTo(board, { accepted, finished }) {
    return {
        ...board,
        change(index, change) {
            board.change(index, change);
            if (change.state === 'pending')
                accepted.open();
            else if (change.state !== undefined)
                finished.open();
        },
    };
}
function endOfBudget({ timeoutMilliseconds, wait }, { deps: { board }, lanes, shared, }) {
    if (shared.problems.length > 0)
        return [];
    const isError = shared.submitting.signal.aborted;
    const tasks = board.tasks().filter(({ state }) => !isError || state !== 'unsent');
    const open = lanes.filter(({ engine }) => engine.board.hasPending());
    const failures = lanes.flatMap(({ engine }) => engine.ending.pollFailure ?? []);
    return (0,settlement/* describeBudgetEnd */.EA)(tasks, {
        timeoutMilliseconds,
        wait,
        noun: 'request',
        pollFailure: failures[0],
        remedyUnsent: "Set a longer `timeout`, or fewer URLs; the pace is the vendor's. A later step can send the rest with `resume-tasks`.",
        remedyPending: open.flatMap(({ engine }) => engine.capability.whenTimedOut ?? [])[0] ??
            'Set a longer `timeout`, or `wait: false` if acceptance is enough. A later step can wait for the rest with `resume-tasks`.',
    });
}

// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(51777);
// EXTERNAL MODULE: ./build/js/core/mode.js
var mode = __webpack_require__(3737);
;// CONCATENATED MODULE: ./build/js/core/proof/sample.js
function pickSample(items, { count, folderOf }) {
    if (count >= items.length)
        return items;
    const folders = [...Map.groupBy(items, folderOf).values()];
    if (count <= folders.length)
        return spread(folders, count).flatMap((folder) => spread(folder, 1));
    const [extra, others] = [count - folders.length, items.length - folders.length];
    let before = 0;
    return folders.flatMap((folder) => {
        const [start, end] = [before, before + folder.length - 1].map((sum) => Math.floor((sum * extra) / others));
        before += folder.length - 1;
        return spread(folder, 1 + (end ?? 0) - (start ?? 0));
    });
}
function spread(items, count) {
    return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * items.length) / count)).flatMap((index) => items.slice(index, index + 1));
}
function folderOfUrl(url) {
    const path = url.replace(/[?#].*$/, '');
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/js/run/sample.js



function chooseSample({ inputs, found, board, }) {
    const tasks = board.tasks();
    if (inputs.verify === 0 || !inputs.wait || tasks.length === 0)
        return undefined;
    const planned = tasks.flatMap(({ batch }) => batch.targets).filter((target) => !(0,core_target/* isNamed */.ev)(target));
    const isSentItself = planned.length > 0 && planned.every(({ kind }) => kind === 'url');
    const list = (isSentItself ? planned : found.targets).filter(isAddress);
    if (list.length === 0)
        return {
            notice: '`verify` requested nothing: what is sent to the vendor is not a list of URLs.',
        };
    const count = inputs.verify === 'all' ? list.length : inputs.verify;
    const targets = pickSample(list, { count, folderOf: ({ value }) => folderOfUrl(value) });
    const open = tasks.filter(settlement/* isToSend */.i5);
    const sent = new Set(open.flatMap(({ batch }) => batch.targets.map(core_target/* lineOf */.cA)));
    return {
        targets,
        isSentItself,
        isToSend: ({ value }) => (isSentItself ? sent.has(value) : open.length > 0),
    };
}
function isAddress({ kind, value }) {
    return kind === 'url' && !value.startsWith('/');
}
function wasSent(tasks, { isSentItself }) {
    const sent = new Set(tasks.flatMap(listSent));
    return ({ value }) => (isSentItself ? sent.has(value) : sent.size > 0);
}
function listSent({ batch, state, failedTargets }) {
    if (state === 'unsent' || (state === 'failed' && failedTargets === undefined))
        return [];
    const failed = new Set(failedTargets);
    return batch.targets.flatMap((target) => (failed.has(target.value) ? [] : (0,core_target/* lineOf */.cA)(target)));
}
function findFile(target) {
    const paths = new Set((0,core_target/* reasonsOf */.zM)(target).flatMap(({ path, rule, deleted }) => {
        if (path === undefined || deleted === true)
            return [];
        return rule === 'twin' ? path.replace(/\.[^./]+$/, '') : path;
    }));
    const [path] = paths;
    return paths.size === 1 ? path : undefined;
}
function isChanged(target, { record, listsAll, inDoubt }) {
    if (listsAll === true || record.kind === 'all' || record.kind === 'none')
        return false;
    return (0,core_target/* reasonsOf */.zM)(target).some(({ path }) => path !== undefined && inDoubt?.has(path) !== true);
}
function listTypedOrigins({ baseUrls, urls, sitemap = '', }) {
    return new Set([...baseUrls, ...urls, sitemap].flatMap((typed) => URL.parse(typed)?.origin ?? []));
}

;// CONCATENATED MODULE: ./build/js/run/prove.js






async function proveAround(proving, act) {
    const { inputs, board, deadline, journal, deps } = proving;
    const { originRules, requestTimeoutMilliseconds, timeoutMilliseconds } = inputs;
    const budget = { ...deps, deadline, requestTimeoutMilliseconds };
    if (originRules.length > 0 && board.tasks().some(settlement/* isToSend */.i5)) {
        const { waitForOrigin } = await __webpack_require__.e(/* import() */ 9219).then(__webpack_require__.bind(__webpack_require__, 49219));
        await deps.logger.group('Wait for the origin', () => waitForOrigin(originRules, { deps: budget, timeoutMilliseconds }));
    }
    const sample = chooseSample(proving);
    if (sample !== undefined && 'notice' in sample)
        journal.addNotices([sample.notice]);
    if (sample === undefined || 'notice' in sample)
        return await act();
    const proofDeps = { ...budget, typedOrigins: listTypedOrigins(inputs.selection) };
    const looking = { ...proving, sample, proofDeps };
    const { logger } = deps;
    const before = await logger.group('Verify: before the purge', () => lookBefore(looking));
    await act();
    const proven = await logger.group('Verify', () => lookAfter(before, looking));
    report(proven, looking);
}
const shareBefore = 0.25;
async function lookBefore({ inputs, sample, proofDeps, }) {
    const { clock, deadline, logger } = proofDeps;
    const urls = sample.targets.filter(sample.isToSend).map(({ value }) => value);
    if (!mode/* modes */.nI[inputs.mode].purges || !inputs.verifyBefore || urls.length === 0)
        return new Map();
    logger.info(`${(0,core_text/* countWord */.MD)(urls.length, 'URL')} to request.`);
    const { lookAt } = await __webpack_require__.e(/* import() */ 6063).then(__webpack_require__.bind(__webpack_require__, 96063));
    const now = clock.now();
    const until = now + (deadline - now) * shareBefore;
    const seen = await lookAt(urls, { deps: proofDeps, until });
    return new Map(urls.flatMap((url, index) => ofIndex(url, seen[index])));
}
function ofIndex(url, seen) {
    return seen === undefined ? [] : [[url, seen]];
}
async function lookAfter(before, looking) {
    const { inputs, board, sample, proofDeps: deps } = looking;
    const targets = sample.targets.filter(wasSent(board.tasks(), sample));
    if (targets.length === 0)
        return [];
    deps.logger.info(`${(0,core_text/* countWord */.MD)(targets.length, 'URL')} to request.`);
    const { proveWarming, provePurge } = await __webpack_require__.e(/* import() */ 6063).then(__webpack_require__.bind(__webpack_require__, 96063));
    const prove = async () => {
        if (mode/* modes */.nI[inputs.mode].warms)
            return await proveWarming(targets.map(({ value }) => value), { deps });
        const questions = await askAbout(targets, { before, looking });
        return await provePurge(questions, { deps, sentAt: firstSent(board) });
    };
    const proofs = await prove();
    return targets.flatMap((target) => {
        const proof = proofs.get(target.value);
        return proof === undefined ? [] : [{ ...target, proof }];
    });
}
function firstSent(board) {
    const times = board.tasks().flatMap(({ submittedAt }) => submittedAt ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
const fallbackPages = ['index.html', '404.html'];
async function askAbout(targets, { before, looking }) {
    const { found, inputs, deps } = looking;
    const { root } = inputs.selection;
    const hashes = new Map();
    const hashOnce = (path) => {
        const hash = hashes.get(path) ?? deps.hashFile(path);
        hashes.set(path, hash);
        return hash;
    };
    const pages = fallbackPages.map((page) => (root === '' ? page : `${root}/${page}`));
    const known = targets.some(core_target/* isGone */.ST) ? await Promise.all(pages.map(hashOnce)) : [];
    const fallbacks = new Set(known.filter((hash) => hash !== undefined));
    return targets.map((target) => {
        const path = findFile(target);
        return {
            url: target.value,
            isDeleted: (0,core_target/* isGone */.ST)(target),
            hashFile: async () => (path === undefined ? undefined : await hashOnce(path)),
            fallbacks,
            isKnownChanged: isChanged(target, found),
            before: before.get(target.value),
        };
    });
}
const prove_mostNamed = 10;
function report(proven, { inputs, journal, deps }) {
    if (proven.length === 0)
        return;
    journal.addProofs(proven);
    const count = (verdict) => proven.filter(({ proof }) => proof.verdict === verdict).length;
    const words = mode/* modes */.nI[inputs.mode].warms ? ['hit', 'miss'] : ['fresh', 'stale'];
    const parts = [...words, 'unknown'].map((word) => `${(0,core_text/* groupDigits */.K9)(count(word))} ${word}`);
    deps.logger.info(`Verify: ${parts.join(', ')}.`);
    const stale = proven.filter(({ proof }) => proof.verdict === 'stale');
    if (stale.length === 0)
        return;
    const named = stale.slice(0, prove_mostNamed).map(({ value }) => (0,hide_signature/* hideSignature */.$)(value));
    const rest = stale.length - named.length;
    const more = rest > 0 ? ` and ${(0,core_text/* groupDigits */.K9)(rest)} more` : '';
    const message = `A cache still serves the old copy of ${(0,core_text/* groupDigits */.K9)(stale.length)} of ${(0,core_text/* countWord */.MD)(proven.length, 'URL')} that were requested after the purge: ${named.join(' , ')}${more}.`;
    const remedy = 'The summary says what was seen of each. Purge them again; if the origin still had the old content, set `wait-for-origin`.';
    if (inputs.verifyFail)
        journal.addProblems([{ code: 'stale', message, remedy }]);
    else
        journal.addNotices([`${message} ${remedy}`]);
}

;// CONCATENATED MODULE: ./build/js/run/send-plan.js






async function sendPlan(sending) {
    const { inputs, found, plan, board, deadline, journal, deps, look } = sending;
    const proving = { inputs, found, board, deadline, journal, deps: { ...deps, send: look } };
    await proveAround(proving, async () => {
        const operations = (0,checked_ids/* checkTaskIds */.c)(await inputs.connection.connect({
            ...deps,
            now: deps.clock.now,
            typedOrigins: listTypedOrigins(inputs.selection),
        }), inputs.connection.pollOrigin);
        const settings = toEngineSettings(inputs, { plan, deadline });
        const remark = (text) => {
            journal.addRemarks([text]);
            deps.logger.info(text);
        };
        const ended = await deps.logger.group('Send the requests', () => execute(settings, { ...deps, operations, board, remark }));
        journal.addProblems(ended);
    });
}
function toEngineSettings(inputs, { plan, deadline }) {
    return {
        lanes: plan.lanes.map((lane) => toLaneSettings(inputs, lane)),
        domain: inputs.connection.domain,
        retries: inputs.retries,
        wait: inputs.wait,
        requestTimeoutMilliseconds: inputs.requestTimeoutMilliseconds,
        timeoutMilliseconds: inputs.timeoutMilliseconds,
        deadline,
        lastProbeMilliseconds: (0,budget/* toLastProbe */.UE)(inputs.requestTimeoutMilliseconds),
    };
}
function toLaneSettings(inputs, { capability: row, pace, targetPace }) {
    const capability = (0,shard/* shareCapability */.Ii)(row, inputs.shard?.count ?? 1);
    const { confirmation, isSequential } = capability;
    const polling = confirmation.by === 'polling' ? confirmation : noPolling;
    const wanted = isSequential ? undefined : inputs.concurrency;
    const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? polling.firstMilliseconds;
    return {
        capability,
        pace,
        ...(targetPace === undefined ? {} : { targetPace }),
        concurrency: wanted ?? capability.concurrency,
        probesAtOnce: wanted ?? polling.probesAtOnce,
        pollFirstMilliseconds,
        pollCapMilliseconds: Math.max(polling.capMilliseconds, pollFirstMilliseconds),
    };
}
const noPolling = { firstMilliseconds: 0, capMilliseconds: 0, probesAtOnce: 1 };


/***/ })

};
