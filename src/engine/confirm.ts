// Waits until the vendor says that every accepted task is done, or the step's budget ends.
import { backoffMilliseconds, pollDelays } from '../core/backoff.ts';
import type { Confirmation } from '../core/capability.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';
import { pickOwn, sizeOf } from '../core/task.ts';
import { askedMilliseconds, ContractError, toProblems, VendorError } from '../errors.ts';
import type { Operations, TaskNews } from '../providers/provider.ts';
import { allEnded } from './all-ended.ts';
import { callLimits, isOver } from './budget.ts';
import type { Engine } from './engine.ts';
import { createHolds, type Holds } from './holds.ts';
import type { Latch } from './latch.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { createProgress } from './progress.ts';
import { isTooFast, mayPass } from './retry-safely.ts';

type Probe = NonNullable<Operations['probe']>;

/** How far back to look for what an earlier run submitted at an unknown time. */
const earlierRunMilliseconds = 7 * 24 * 3_600_000;

export interface ConfirmDeps {
  readonly engine: Engine;
  readonly probe: Probe;
  readonly confirmation: Extract<Confirmation, { readonly by: 'polling' }>;
  /** Opens when something was accepted and when the last submission is over. */
  readonly accepted: Latch;
}

/** A proxy's page instead of an answer may pass; so many rounds with such an answer do not. */
const mostUnreadableRounds = 5;

interface RoundDeps extends ConfirmDeps {
  readonly isLast: boolean;
  readonly limiter: Limiter | undefined;
  readonly round: Round;
  readonly holds: Holds;
}

/** What one round of polls left behind. */
interface Round {
  /** A poll was refused as too fast. */
  isTooFast?: true;
  /** How many rounds before it, in a row, were refused as too fast. */
  readonly refusals: number;
  /** An answer that is not what is documented. */
  unreadable?: ContractError;
  /** Why a request failed whose task the next round polls once more. */
  failure?: Problem;
}

function toNextRound({ isTooFast, refusals }: Round): Round {
  return { refusals: isTooFast === undefined ? 0 : refusals + 1 };
}

export async function confirmAll(deps: ConfirmDeps): Promise<void> {
  const { engine } = deps;
  const { board, clock, ending } = engine;
  const { probePace } = deps.confirmation;
  const limiter = probePace === undefined ? undefined : createLimiter(probePace, clock);
  const delays = pollDelays(
    engine.pollFirstMilliseconds,
    engine.pollCapMilliseconds,
    engine.random,
  );
  const describeProgress = createProgress({
    board,
    pace: engine.pace,
    counterpart: engine.counterpart,
    now: clock.now,
    isStopped: () => ending.stopSubmitting !== undefined,
  });
  const holds = createHolds(engine);
  let round: Round = { refusals: 0 };
  let unreadableRounds = 0;
  while (await hasWork(deps)) {
    const asked = Math.max(delays.next().value, holds.first() - clock.now());
    const left = engine.deadline - clock.now();
    if (!(await sleepUnlessStopped(engine, Math.max(0, Math.min(asked, left))))) return;
    const isLast = clock.now() >= engine.deadline;
    round = toNextRound(round);
    await probeRound({ ...deps, isLast, limiter, round, holds });
    if (round.failure === undefined) delete ending.pollFailure;
    else ending.pollFailure = round.failure;
    unreadableRounds = round.unreadable === undefined ? 0 : unreadableRounds + 1;
    if (unreadableRounds >= mostUnreadableRounds) endPolling(engine, round.unreadable);
    if (ending.polling.signal.aborted || isLast) return;
    if (board.hasPending() || !ending.allSubmitted) engine.logger.info(describeProgress());
  }
}

/** False if polling was stopped meanwhile. Rejects if the run was cancelled. */
async function sleepUnlessStopped(engine: Engine, milliseconds: number): Promise<boolean> {
  const stopped = engine.ending.polling.signal;
  try {
    await engine.clock.sleep(milliseconds, AbortSignal.any([engine.signal, stopped]));
  } catch (error) {
    engine.signal.throwIfAborted();
    if (!stopped.aborted) throw error;
  }
  return !stopped.aborted;
}

/** True if a task is pending; false if none is and none will be. */
async function hasWork({ engine, accepted }: ConfirmDeps): Promise<boolean> {
  while (!engine.board.hasPending()) {
    if (engine.ending.allSubmitted) return false;
    await accepted.wait();
  }
  return !engine.ending.polling.signal.aborted;
}

/** Polls every pending task once, in groups as large as the vendor takes, in parallel. */
async function probeRound(deps: RoundDeps): Promise<void> {
  const { engine, confirmation } = deps;
  const pending = engine.board.pending();
  const groups: number[][] = [];
  for (let start = 0; start < pending.length; start += confirmation.tasksPerProbe) {
    groups.push(pending.slice(start, start + confirmation.tasksPerProbe));
  }
  const waiting = groups.values();
  const worker = async (): Promise<void> => {
    for (const group of waiting) {
      if (engine.ending.polling.signal.aborted) return;
      if (!deps.isLast && deps.holds.isHeld(group[0])) continue;
      if (!(await takeTurn(deps)) || isOver(engine)) return;
      await probeGroup(group, deps);
    }
  };
  await allEnded(Array.from({ length: Math.max(1, engine.probesAtOnce) }, worker));
}

/** False if the vendor's pace allows no poll before the deadline; the last round polls at once. */
async function takeTurn({ engine, limiter, isLast }: RoundDeps): Promise<boolean> {
  if (limiter === undefined || isLast) return true;
  const turn = await limiter.takeTurn(engine.deadline, engine.signal);
  return turn !== undefined;
}

/** A poll that fails for a temporary reason changes nothing: the next round polls again. */
async function probeGroup(group: readonly number[], deps: RoundDeps): Promise<void> {
  const { engine, round, holds } = deps;
  try {
    await readPages(group, deps);
  } catch (error) {
    engine.signal.throwIfAborted();
    if (isTooFast(error)) round.isTooFast = true;
    const asked = askedMilliseconds(error);
    const backoff = isTooFast(error) ? backoffMilliseconds(round.refusals + 1, engine.random()) : 0;
    holds.hold(group[0], engine.clock.now() + Math.max(asked, backoff));
    if (error instanceof ContractError) round.unreadable = error;
    else if (!mayPass(error)) return endGroup(group, { engine, error });
    const [problem] = toProblems(error);
    if (problem !== undefined) round.failure = problem;
    engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
  }
}

/** The first page has its turn already; each further one is a request as well. */
async function readPages(group: readonly number[], deps: RoundDeps): Promise<void> {
  const { engine, probe } = deps;
  const { board } = engine;
  const unseen = new Map(group.map((index) => [board.task(index)?.id ?? '', index]));
  const oldest = engine.clock.now() - earlierRunMilliseconds;
  const since = Math.min(...group.map((index) => board.task(index)?.submittedAt ?? oldest));
  let cursor: string | undefined;
  do {
    const tasks = [...unseen].flatMap(([id, index]) => {
      const batch = board.task(index)?.batch;
      return batch === undefined ? [] : [{ id, targets: batch.targets, sent: sizeOf(batch) }];
    });
    const query = { tasks, since, ...(cursor === undefined ? {} : { cursor }) };
    const answer = await probe(query, callLimits(engine));
    for (const news of answer.news) {
      const index = unseen.get(news.id);
      unseen.delete(news.id);
      if (index !== undefined) applyNews(index, { engine, news });
    }
    cursor = answer.next;
    if (cursor === undefined || unseen.size === 0) return;
  } while ((await takeTurn(deps)) && !isOver(engine));
}

function applyNews(
  index: number,
  { engine, news }: { readonly engine: Engine; readonly news: TaskNews },
): void {
  const { id: _id, sent, failedTargets: _failed, pendingTargets: _pending, ...change } = news;
  const isUnknown = engine.board.task(index)?.batch.targets.length === 0;
  if (isUnknown && sent !== undefined) engine.board.resize(index, sent);
  const batch = engine.board.task(index)?.batch;
  const judged = batch === undefined ? {} : pickOwn(batch, news);
  const finished = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
  engine.board.change(index, { ...change, ...judged, ...finished });
}

/**
 * Refusals that concern these tasks alone, and what they make of them: a poll that is refused is
 * not a failed task.
 */
const concernsTheTask: Readonly<Partial<Record<ProblemCode, 'unconfirmed' | 'failed'>>> = {
  'vendor-not-found': 'unconfirmed',
  'vendor-rejected': 'unconfirmed',
  'vendor-failed': 'failed',
  'vendor-timeout': 'failed',
};

/** A refusal that concerns these tasks ends them; any other one ends the run. */
function endGroup(
  group: readonly number[],
  { engine, error }: { readonly engine: Engine; readonly error: unknown },
): void {
  const [problem] = toProblems(error);
  const isGeneral = error instanceof VendorError && error.concernsAll;
  const state = problem && concernsTheTask[problem.code];
  if (problem === undefined || state === undefined || isGeneral) {
    endPolling(engine, error);
    return;
  }
  const shown = state === 'failed' ? problem : toUnknownResult(problem, engine);
  for (const index of group) {
    engine.board.change(index, { state, problem: shown, finishedAt: engine.clock.now() });
  }
}

function toUnknownResult(cause: Problem, { counterpart }: Engine): Problem {
  const remedy = 'Run again with `resume-tasks`, which polls it once more and sends nothing twice.';
  return {
    ...cause,
    code: 'unconfirmed',
    message: `${cause.message} Before that, ${counterpart} had accepted the request, so its result is unknown.`,
    remedy: cause.remedy === undefined ? remedy : `${cause.remedy} ${remedy}`,
  };
}

function endPolling({ ending }: Engine, error: unknown): void {
  ending.problems.push(...toProblems(error));
  ending.polling.abort();
  ending.submitting.abort();
}
