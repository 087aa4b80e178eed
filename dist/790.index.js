export const id = 790;
export const ids = [790];
export const modules = {

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDistributions: () => (/* binding */ runDistributions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/core/distributions/distribution.js
var distribution = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var distributions_plan = __webpack_require__(1225);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(2647);
// EXTERNAL MODULE: ./build/js/engine/board.js
var engine_board = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/providers/checked-ids.js
var checked_ids = __webpack_require__(1777);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js
var plan_lines = __webpack_require__(9620);
// EXTERNAL MODULE: ./build/js/run/journal.js
var run_journal = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(5657);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(7360);
;// CONCATENATED MODULE: ./build/js/distributions/sync-engine.js
// What the parts of one sync share.
function callLimits({ clock, deadline, requestTimeoutMilliseconds, signal, }) {
    const left = Math.max(deadline - clock.now(), 5_000);
    return { timeoutMilliseconds: Math.max(1, Math.min(requestTimeoutMilliseconds, left)), signal };
}
/** False where the time would end meanwhile. */
async function sleepWithin({ clock, deadline, signal }, milliseconds) {
    if (clock.now() + milliseconds >= deadline)
        return false;
    await clock.sleep(milliseconds, signal);
    return true;
}

;// CONCATENATED MODULE: ./build/js/distributions/apply-change.js
// Sends one change of a plan. A create is never sent twice: after a doubtful answer the marker tells
// whether it happened. A modify and a delete may be repeated, and "busy" is waited for.




const endsRun = [
    'vendor-auth',
    'vendor-forbidden',
    'vendor-quota',
    'vendor-contract',
];
/** How often a create with a doubtful answer is looked for. */
const mostLooks = 5;
/** What a repeated delete is told once the first one worked. */
const goneCodes = ['10021', '30003', '10000'];
/** Undefined where the next change may be sent; else what ends the run. */
async function applyChange(index, change, engine) {
    const { pollFirstMilliseconds, pollCapMilliseconds, random } = engine;
    const delays = (0,backoff/* pollDelays */.KO)(pollFirstMilliseconds, pollCapMilliseconds, random);
    const past = { failures: 0, isDoubtful: false };
    for (let attempts = 1;; attempts += 1) {
        if (!(await waitUntilIdle(index, change, { engine, delays })))
            return undefined;
        const error = await attempt(index, change, { engine, attempts });
        if (error === undefined)
            return undefined;
        const { cause } = error;
        const next = judge(change, cause, past);
        if (next === 'accepted')
            return accept(index, change, engine);
        if (next === 'look')
            return await lookForCreated(index, change, { engine, cause, delays });
        if (next === 'fail' || past.failures >= engine.retries)
            return settle(index, cause, engine);
        note(past, { next, cause });
        announce(index, change, { engine, cause });
        if (!(await sleepWithin(engine, waitFor(next, { engine, delays, past }))))
            return undefined;
    }
}
function note(past, { next, cause }) {
    past.isDoubtful ||= mayHaveArrived(cause);
    if (next === 'again')
        past.failures += 1;
}
/** "Busy" is waited for like a poll, and uses up no retries. */
function waitFor(next, { engine, delays, past }) {
    return next === 'again'
        ? (0,backoff/* backoffMilliseconds */.p2)(past.failures, engine.random())
        : delays.next().value;
}
async function attempt(index, change, { engine, attempts }) {
    engine.board.change(index, { attempts, submittedAt: engine.clock.now() });
    try {
        const domain = await send(change, engine);
        accept(index, { ...change, domain }, engine);
        return undefined;
    }
    catch (cause) {
        engine.signal.throwIfAborted();
        return { cause };
    }
}
async function send(change, engine) {
    const { kind, domain, current, desired, marker = '', fields } = change;
    const limits = callLimits(engine);
    const wanted = desired?.fields ?? {};
    if (kind === 'create') {
        return (await engine.operations.create({ fields: wanted, marker }, limits)).domain;
    }
    if (kind === 'delete')
        await engine.operations.remove(domain, limits);
    else if (current !== undefined) {
        const changed = fields.map(({ field }) => field);
        await engine.operations.modify({ current, fields: wanted, changed, marker }, limits);
    }
    return domain;
}
function accept(index, { kind, name, domain }, engine) {
    engine.board.change(index, { state: 'pending', id: domain, vendorState: 'accepted' });
    engine.logger.info(`${kind} ${name}: accepted${domain === '' ? '' : ` as ${domain}`}.`);
}
function judge(change, error, { isDoubtful }) {
    if (isDoubtful && isEcho(change, error))
        return 'accepted';
    const isSilence = error instanceof errors/* NetworkError */.Dr || error instanceof errors/* TimeoutError */.MU;
    const code = error instanceof errors/* VendorError */.Hi ? error.code : undefined;
    if (code === 'vendor-conflict' || code === 'vendor-rate-limited')
        return 'busy';
    if (!isSilence && code !== 'vendor-unavailable')
        return 'fail';
    return change.kind === 'create' && mayHaveArrived(error) ? 'look' : 'again';
}
function mayHaveArrived(error) {
    if (error instanceof errors/* TimeoutError */.MU)
        return true;
    return error instanceof Error && 'mayHaveArrived' in error && error.mayHaveArrived === true;
}
/** A refusal that proves that the attempt before was carried out. */
function isEcho({ kind }, error) {
    if (!(error instanceof errors/* VendorError */.Hi))
        return false;
    if (kind === 'delete')
        return goneCodes.includes(error.problems[0]?.vendorCode ?? '');
    return kind === 'modify' && error.code === 'vendor-conflict';
}
/** What the vendor is still working on is not changed twice. False where the time ended. */
async function waitUntilIdle(index, { kind, domain, current }, { engine, delays }) {
    if (kind === 'create' || current === undefined || !(0,distribution/* isBusy */.A5)(current))
        return true;
    for (;;) {
        const now = await engine.operations.get(domain, callLimits(engine)).catch((error) => {
            engine.signal.throwIfAborted();
            if (error instanceof errors/* VendorError */.Hi && endsRun.includes(error.code))
                throw error;
            return current;
        });
        if (now === undefined || !(0,distribution/* isBusy */.A5)(now))
            return true;
        engine.board.change(index, { vendorState: now.status });
        if (!(await sleepWithin(engine, delays.next().value)))
            return false;
    }
}
/** The answer to a create was lost: its marker tells whether it happened. */
async function lookForCreated(index, change, { engine, cause, delays }) {
    for (let look = 0; look < mostLooks; look += 1) {
        const all = await engine.operations.list(callLimits(engine)).catch(() => {
            engine.signal.throwIfAborted();
            return [];
        });
        const found = all.find(({ marker }) => marker === change.marker);
        if (found !== undefined)
            return accept(index, { ...change, domain: found.domain }, engine);
        if (!(await sleepWithin(engine, delays.next().value)))
            break;
    }
    const [problem] = (0,errors/* toProblems */.ek)(cause);
    const unknown = {
        code: 'unconfirmed',
        message: `${problem?.message ?? ''} \`${change.name}\` may have been created, and is not to be seen yet; it was not sent again.`,
        remedy: 'Run again later: its marker finds it where it was created.',
    };
    engine.board.change(index, { state: 'unconfirmed', problem: unknown });
    return [];
}
function settle(index, cause, engine) {
    const problems = (0,errors/* toProblems */.ek)(cause);
    const [problem] = problems;
    if (problem === undefined)
        return undefined;
    engine.board.change(index, { state: 'failed', problem, finishedAt: engine.clock.now() });
    engine.logger.info(`${problem.message}`);
    return endsRun.includes(problem.code) ? problems : undefined;
}
function announce(index, { kind, name }, { engine, cause }) {
    const [problem] = (0,errors/* toProblems */.ek)(cause);
    engine.board.change(index, { vendorState: problem?.message ?? '' });
    engine.logger.info(`${kind} ${name}: ${problem?.message ?? ''} It is sent again.`);
}

;// CONCATENATED MODULE: ./build/js/distributions/confirm-change.js
// Waits until the vendor has done what it accepted, and looks whether it really did: a change that fails
// is rolled back silently, and the distribution is OPEN again as before.






/** OPEN at once may be of before the change: so often it is looked at again. */
const mostOpenLooks = 3;
async function confirmChanges(engine) {
    const { board, clock, deadline, signal, logger } = engine;
    const startedAt = clock.now();
    const delays = (0,backoff/* pollDelays */.KO)(engine.pollFirstMilliseconds, engine.pollCapMilliseconds, engine.random);
    const looks = new Map();
    while (board.hasPending()) {
        const left = Math.max(0, deadline - clock.now());
        await clock.sleep(Math.min(delays.next().value, left), signal);
        const isLast = clock.now() >= deadline;
        for (const index of board.pending())
            await look(index, { engine, looks });
        const open = board.pending().length;
        logger.info(`${engine.changes.length - open} of ${engine.changes.length} distributions done after ${(0,instant/* formatDuration */.a3)(clock.now() - startedAt)}.`);
        if (isLast)
            return;
    }
}
/** A failed request is no news, but for those that no later one can do better. */
async function look(index, { engine, looks }) {
    const change = engine.changes[index];
    const domain = engine.board.tasks()[index]?.id ?? '';
    if (change === undefined)
        return;
    try {
        const current = await engine.operations.get(domain, callLimits(engine));
        const news = confirm_change_judge(change, current, looks.get(index) ?? 0);
        if (news.state === 'pending' && news.isOpen)
            looks.set(index, (looks.get(index) ?? 0) + 1);
        // Seen at work: when it is OPEN again, that is the end.
        if (news.state === 'pending' && !news.isOpen)
            looks.set(index, mostOpenLooks);
        const { isOpen: _, ...record } = news;
        const over = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
        engine.board.change(index, { ...record, ...over });
    }
    catch (error) {
        engine.signal.throwIfAborted();
        const [problem] = (0,errors/* toProblems */.ek)(error);
        engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
        if (error instanceof errors/* VendorError */.Hi && error.code === 'vendor-auth')
            throw error;
    }
}
function confirm_change_judge({ kind, desired, domain }, current, looks) {
    const isGone = current === undefined || (0,distribution/* isClosed */.Lx)(current);
    if (kind === 'delete') {
        const isOver = current === undefined || current.status === 'CLOSE';
        return { state: isOver ? 'done' : 'pending', vendorState: current?.status ?? 'absent' };
    }
    if (current === undefined)
        return { state: 'pending', vendorState: 'not seen yet' };
    const { status } = current;
    if (isGone || (0,distribution/* isBroken */.Qr)(current))
        return { state: 'failed', vendorState: status, problem: broken(current) };
    if (status !== 'OPEN')
        return { state: 'pending', vendorState: status };
    const left = (0,distributions_plan/* diffFields */.p5)(desired?.fields ?? {}, current.fields);
    if (left.length === 0)
        return { state: 'done', vendorState: status };
    if (looks < mostOpenLooks)
        return { state: 'pending', vendorState: status, isOpen: true };
    const names = left.map(({ field }) => `\`${field}\``).join(', ');
    const problem = {
        code: 'rolled-back',
        message: `${domain === '' ? current.domain : domain} is OPEN again without the change: ${names} ${left.length === 1 ? 'is' : 'are'} as before.`,
        remedy: 'The vendor rolled it back and does not say why; a red mark is at it in its list. Look there, and change the file or ask the vendor.',
    };
    return { state: 'failed', vendorState: status, problem };
}
function broken({ domain, status }) {
    return {
        code: 'distribution-error',
        message: `${domain} ended as ${status}.`,
        remedy: 'Look at it where NHN Cloud shows it, and ask the vendor.',
    };
}

;// CONCATENATED MODULE: ./build/js/distributions/apply.js
// Carries out a plan of distributions: one change after the other, then waits until the vendor has
// done all of them. Everything that can happen to a change ends on the board.





/** Resolves with what ended the run early; rejects with the signal's reason after a cancellation. */
async function applyDistributions(engine) {
    const problems = [];
    for (const [index, change] of engine.changes.entries()) {
        if (!(0,distributions_plan/* isWrite */.ao)(change)) {
            engine.board.change(index, { state: 'pending', vendorState: change.current?.status ?? '' });
            continue;
        }
        const ending = await applyChange(index, change, engine);
        if (ending === undefined)
            continue;
        problems.push(...ending);
        break;
    }
    if (engine.wait)
        await confirmChanges(engine);
    explainUnsent(engine, problems);
    const isUnclear = engine.board.tasks().some(({ state }) => state === 'unconfirmed');
    return problems.length > 0 || isUnclear ? problems : endOfBudget(engine);
}
function explainUnsent({ board, clock, deadline }, problems) {
    const unconfirmed = board.tasks().find(({ state }) => state === 'unconfirmed');
    const cause = problems[0] ?? unconfirmed?.problem;
    const isLate = cause === undefined && clock.now() >= deadline;
    const problem = isLate
        ? { code: 'run-timeout', message: 'Not sent: the time ran out before.' }
        : {
            code: 'not-submitted',
            message: `Not sent, because the run ended before: ${cause?.message ?? 'an error'}`,
        };
    for (const [index, task] of board.tasks().entries()) {
        if (task.state === 'unsent' && task.problem === undefined)
            board.change(index, { problem });
    }
}
function endOfBudget({ board, timeoutMilliseconds, wait }) {
    const tasks = board.tasks();
    const open = tasks.filter(({ state }) => state === 'unsent' || (wait && state === 'pending'));
    if (open.length === 0)
        return [];
    const states = [...new Set(open.flatMap(({ vendorState }) => vendorState ?? []))];
    const last = states.length === 0 ? '' : `; the last answer: ${states.slice(0, 5).join(', ')}`;
    const message = `\`timeout\` (${(0,instant/* formatDuration */.a3)(timeoutMilliseconds)}) ended while ${open.length} of ${tasks.length} distributions were unfinished${last}.`;
    const code = open.some(({ state }) => state === 'unsent') ? 'run-timeout' : 'poll-timeout';
    const remedy = 'Creating takes hours, changing dozens of minutes: give a longer `timeout`, or `wait: false`; the next run goes on from what it finds.';
    return (0,errors/* toProblems */.ek)(new errors/* TimeoutError */.MU(code, message, remedy));
}

;// CONCATENATED MODULE: ./build/js/distributions/run-sync.js
// The story of `mode: sync-distribution`: read the file, read what the vendor has, plan, apply, confirm.











/** Never rejects: whatever happens is in the report. */
async function runSync(inputs, sync, deps) {
    const journal = (0,run_journal/* createJournal */.s)(inputs, deps.clock);
    let requests = 0;
    const send = (request) => {
        requests += 1;
        return deps.send(request);
    };
    try {
        await story({ inputs, sync, journal, deps: { ...deps, send } });
    }
    catch (error) {
        journal.addProblems((0,errors/* toProblems */.ek)(error));
    }
    return journal.toReport(requests);
}
async function story(about) {
    const { inputs, sync, journal, deps } = about;
    const config = sync.config === undefined ? undefined : await deps.readConfig(sync);
    journal.addNotices(config?.warnings ?? []);
    const { connection } = inputs;
    if (connection.isOffline === true || connection.connectDistributions === undefined) {
        journal.addSync({ changes: [], planChecksum: '', kind: 'offline' });
        journal.addRemarks([offline]);
        deps.logger.info(offline);
        return;
    }
    const operations = (0,checked_ids/* checkDomains */.a)(await connection.connectDistributions({ ...deps, now: deps.clock.now }));
    if (sync.exportConfig !== undefined) {
        const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
        const engine = toEngine(inputs, { deps, deadline, operations });
        const all = await operations.list(callLimits({ ...engine, changes: [], board: noBoard }));
        const live = all.filter((one) => !(0,distribution/* isClosed */.Lx)(one));
        const count = await deps.writeConfig(sync.exportConfig, live);
        journal.addSync({ changes: [], planChecksum: '', kind: 'export' });
        journal.addRemarks([`${(0,target/* countNoun */.y_)(count, 'distribution')} written to ${sync.exportConfig}.`]);
        return;
    }
    await apply(about, { operations, config: config ?? { desired: [], warnings: [] } });
}
const offline = 'Without credentials the file was checked, and not compared with what the vendor has.';
async function apply({ inputs, sync, journal, deps }, about) {
    const { operations, config } = about;
    const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
    const engine = toEngine(inputs, { deps, deadline, operations });
    const current = await operations.list(callLimits({ ...engine, changes: [], board: noBoard }));
    const plan = (0,distributions_plan/* planDistributions */.fD)({ desired: config.desired, current, markerOf: deps.markerOf });
    const planChecksum = deps.checksum((0,distributions_plan/* describeForChecksum */.AB)(plan.changes));
    const writes = plan.changes.filter(distributions_plan/* isWrite */.ao);
    const isWaiting = inputs.wait && !inputs.dryRun;
    const changes = [...writes, ...(isWaiting ? plan.changes.filter(distributions_plan/* isUnderWay */.gn) : [])];
    const board = (0,engine_board/* createBoard */.N)(changes.map(toRecord(deps.checksum)), deps.onProgress);
    journal.addSync({ changes: plan.changes.map(toReported), planChecksum, kind: 'plan' });
    journal.addTasks(board.tasks);
    for (const line of (0,plan_lines/* renderPlanLines */.H)(plan.changes))
        deps.logger.info(line);
    journal.addProblems(plan.problems);
    if (plan.problems.length > 0)
        return;
    if (sync.expectedPlan !== undefined && sync.expectedPlan !== planChecksum)
        throw new errors/* InputError */.dz([planChanged(sync.expectedPlan, planChecksum)]);
    if (inputs.dryRun) {
        if (sync.failOnDrift && writes.length > 0)
            journal.addProblems([drift(writes.length)]);
        return;
    }
    try {
        journal.addProblems(await applyDistributions({ ...engine, changes, board }));
    }
    finally {
        journal.addRemarks(tellCreated(changes, board.tasks()));
    }
}
const noBoard = (0,engine_board/* createBoard */.N)([], () => undefined);
function toEngine(inputs, about) {
    const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? 30_000;
    return {
        ...inputs,
        ...about.deps,
        operations: about.operations,
        deadline: about.deadline,
        pollFirstMilliseconds,
        // Modifying takes dozens of minutes, creating hours.
        pollCapMilliseconds: Math.max(120_000, pollFirstMilliseconds),
    };
}
function toRecord(checksum) {
    return ({ kind, name, domain }) => ({
        ...(0,task/* toUnsent */.di)({
            checksum: checksum(`${kind} ${name}\n`),
            targets: [{ kind: 'distribution', value: name, rule: 'config' }],
        }),
        id: domain,
    });
}
function toReported({ kind, name, domain, fields, current }) {
    return {
        kind,
        name,
        domain,
        fields: fields.map(({ field, before, after }) => ({
            field,
            before: before ?? null,
            after: after ?? null,
        })),
        ...(current === undefined ? {} : { status: current.status }),
    };
}
/** The file does not know the domain of what was just made: whoever keeps it has to add it. */
function tellCreated(changes, tasks) {
    return changes.flatMap(({ kind, name }, index) => {
        const { id = '', state } = tasks[index] ?? {};
        const isThere = state === 'done' || state === 'pending';
        return kind === 'create' && id !== '' && isThere
            ? [`Add to the entry \`${name}\` of the file: \`domain: ${id}\``]
            : [];
    });
}
function drift(count) {
    return {
        code: 'drift',
        message: `${count} ${count === 1 ? 'distribution is' : 'distributions are'} not as the file has ${count === 1 ? 'it' : 'them'}.`,
        remedy: 'Apply the file, or change it to what is wanted.',
    };
}
function planChanged(expected, found) {
    return {
        code: 'plan-changed',
        input: 'expected-plan',
        message: `The plan is not the expected one (${expected.slice(0, 12)}… was expected, ${found.slice(0, 12)}… was found); nothing was changed.`,
        remedy: 'Look at the new plan, and apply that one.',
    };
}

// EXTERNAL MODULE: ./build/js/system/files.js
var files = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/js/entries/run-distributions.js
// Builds what the story of distributions needs.



async function runDistributions(inputs, deps) {
    const { sync } = inputs;
    const { workspace, repository } = deps.context;
    return await runSync(inputs, sync, {
        ...deps,
        markerOf: (name) => deps.checksum(`${repository}\n${sync.config}\n${name}`).slice(0, 16),
        async readConfig({ config = '', ...rules }) {
            const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(809), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 8111));
            return await readConfig({ ...rules, path: config, workspace });
        },
        async writeConfig(path, distributions) {
            const { renderConfig } = await Promise.all(/* import() */[__webpack_require__.e(552), __webpack_require__.e(809), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 7088));
            await (0,files/* writeTextFileAtomically */.Ie)((0,external_node_path_.resolve)(workspace, path), [
                await renderConfig(distributions, sync.version),
            ]);
            return distributions.length;
        },
    });
}


/***/ })

};
