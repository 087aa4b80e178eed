// Waits until the vendor has done what it accepted, and reads whether it really did: a change that fails
// is rolled back silently, and the distribution is ready again as before.
import { backoffMilliseconds, pollDelays } from '../core/backoff.ts';
import { diffFields, type FieldChange } from '../core/distributions/diff-fields.ts';
import { type CurrentDistribution, isClosed } from '../core/distributions/distribution.ts';
import type { DistributionChange } from '../core/distributions/plan.ts';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import { countNoun } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { callLimits, isOver } from '../engine/budget.ts';
import { isTooFast } from '../engine/retry-safely.ts';
import { askedMilliseconds, toProblems } from '../errors.ts';
import { findReadEnding } from './failed-read.ts';
import { type Doubts, leaveUnknown } from './sending.ts';
import type { SyncEngine } from './sync-engine.ts';

/** Resolves with what ended the confirmation early. Rejects with the signal's reason. */
export async function confirmChanges(
  engine: SyncEngine,
  doubts: Doubts,
): Promise<readonly Problem[]> {
  const { board, clock, deadline, signal, logger } = engine;
  const startedAt = clock.now();
  const { pollFirstMilliseconds, pollCapMilliseconds, random } = engine;
  const delays = pollDelays(pollFirstMilliseconds, pollCapMilliseconds, random);
  const looking: Looking = { engine, doubts, looks: new Map(), heldUntil: 0, refusals: 0 };
  while (board.hasPending()) {
    const left = Math.max(0, deadline - clock.now());
    const wait = Math.max(delays.next().value, looking.heldUntil - clock.now());
    await clock.sleep(Math.min(wait, left), signal);
    const isLast = clock.now() >= deadline;
    for (const index of board.pending()) {
      const isHeld = !isLast && clock.now() < looking.heldUntil;
      if (isHeld || isOver(engine)) break;
      const ending = await look(index, looking);
      if (ending !== undefined) return ending;
    }
    const spent = formatDuration(clock.now() - startedAt);
    logger.info(`${describeProgress(board.tasks())} after ${spent}.`);
    if (isLast) break;
  }
  return [];
}

/** Of what was sent or is waited for: what failed is not done. */
function describeProgress(tasks: readonly TaskRecord[]): string {
  const count = (wanted: TaskRecord['state']): number =>
    tasks.filter(({ state }) => state === wanted).length;
  const all = countNoun(tasks.length - count('unsent'), 'distribution');
  const [failed, unknown] = [count('failed'), count('unconfirmed')];
  return [
    `${count('done')} of ${all} done`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
  ].join(', ');
}

interface Looking {
  readonly engine: SyncEngine;
  readonly doubts: Doubts;
  /** How often each was seen ready with the fields of before. */
  readonly looks: Map<number, number>;
  /** The vendor asked not to be polled before this time. */
  heldUntil: number;
  /** How often in a row it refused a poll as too fast. */
  refusals: number;
}

/**
 * A failed request changes nothing, unless every later one would fail the same way: that ends the
 * confirmation.
 */
async function look(index: number, looking: Looking): Promise<readonly Problem[] | undefined> {
  const { doubts, engine, looks } = looking;
  const change = engine.changes[index];
  const domain = engine.board.tasks()[index]?.id ?? '';
  if (change === undefined) return undefined;
  try {
    const current = await engine.operations.get(domain, callLimits(engine));
    looking.refusals = 0;
    const before = looks.get(index) ?? 0;
    const news = judge(change, current, { engine, looks: before });
    if (current?.state === 'ready') looks.set(index, before + 1);
    if (current?.state === 'busy' || current?.state === 'closing') {
      // Seen at work: it was received, and when it is ready again, that is the end.
      looks.set(index, engine.facts.mostReadyLooks);
      doubts.delete(index);
    }
    const doubt = news.problem?.code === 'rolled-back' ? doubts.get(index) : undefined;
    if (doubt !== undefined) leaveUnknown({ engine, index }, doubt);
    else engine.board.change(index, { ...news, ...toEnd(news, engine.clock.now()) });
    return undefined;
  } catch (error) {
    engine.signal.throwIfAborted();
    looking.refusals = isTooFast(error) ? looking.refusals + 1 : 0;
    const { refusals } = looking;
    const backoff = refusals === 0 ? 0 : backoffMilliseconds(refusals, engine.random());
    looking.heldUntil = engine.clock.now() + Math.max(askedMilliseconds(error), backoff);
    const [problem] = toProblems(error);
    engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
    return findReadEnding(error);
  }
}

function toEnd({ state }: News, finishedAt: number): Pick<TaskRecord, 'finishedAt'> {
  return state === 'pending' ? {} : { finishedAt };
}

type News = Pick<TaskRecord, 'state' | 'vendorState' | 'problem'>;

function judge(
  { kind, desired, domain }: DistributionChange,
  current: CurrentDistribution | undefined,
  { engine, looks }: { readonly engine: SyncEngine; readonly looks: number },
): News {
  if (kind === 'delete') {
    const isGone = current === undefined || current.state === 'closed';
    return { state: isGone ? 'done' : 'pending', vendorState: current?.status ?? 'absent' };
  }
  if (current === undefined) return { state: 'pending', vendorState: 'not visible yet' };
  const { status: vendorState, state, fields } = current;
  if (isClosed(current) || state === 'broken')
    return { state: 'failed', vendorState, problem: broken(current) };
  if (state !== 'ready') return { state: 'pending', vendorState };
  const left = diffFields(desired?.fields ?? {}, fields, engine.operations.canonical);
  if (left.length === 0) return { state: 'done', vendorState };
  if (looks < engine.facts.mostReadyLooks) return { state: 'pending', vendorState };
  if (left.every(({ field }) => fields[field] === null))
    return { state: 'unconfirmed', vendorState, problem: unsaid(current, left) };
  const problem = rolledBack(domain === '' ? current.domain : domain, {
    left,
    remedy: engine.facts.afterRollback,
  });
  return { state: 'failed', vendorState, problem };
}

function rolledBack(
  domain: string,
  { left, remedy }: { readonly left: readonly FieldChange[]; readonly remedy: string },
): Problem {
  const names = left.map(({ field }) => `\`${field}\``).join(', ');
  return {
    code: 'rolled-back',
    message: `The vendor rolled the change of ${domain} back without giving a reason: ${names} ${left.length === 1 ? 'is' : 'are'} as before.`,
    remedy,
  };
}

function unsaid({ domain }: CurrentDistribution, left: readonly FieldChange[]): Problem {
  const names = left.map(({ field }) => `\`${field}\``).join(', ');
  return {
    code: 'unconfirmed',
    message: `The vendor's answer about ${domain} has null for ${names}, so whether the change was made is unknown.`,
    remedy: "Check it in the vendor's console. A field that the file leaves out is not compared.",
  };
}

function broken({ domain, status }: CurrentDistribution): Problem {
  return {
    code: 'distribution-error',
    message: `${domain} ended as ${status}.`,
    remedy: "Check it in the vendor's console, and contact the vendor's support.",
  };
}
