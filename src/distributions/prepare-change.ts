// What comes before a change is sent: what there is now is read again. Nothing is sent if somebody else
// changed it since the plan, if the vendor is still working on it, or if the run is over.
import { diffFields, findOtherFields, findOtherValues } from '../core/distributions/diff-fields.ts';
import {
  type CurrentDistribution,
  isAtWork,
  isClosed,
} from '../core/distributions/distribution.ts';
import { type DistributionChange, describeBroken } from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { callLimits, isOverdue, sleepWithin } from '../engine/budget.ts';
import { askedMilliseconds } from '../errors.ts';
import { findReadEnding } from './failed-read.ts';
import type { Sending } from './sending.ts';
import type { SyncEngine } from './sync-engine.ts';

/**
 * - `send`: the change, with what the vendor has now;
 * - `met`: what it wants is there already;
 * - `closing`: somebody else closed it, and the vendor is not finished;
 * - `late`: there is no time left to send it;
 * - `refuse`: it must not be sent; `ends` says whether the run stops with that;
 * - `end`: the vendor refuses to be read.
 */
export type Prepared =
  | { readonly next: 'send'; readonly change: DistributionChange }
  | { readonly next: 'met' | 'closing' | 'late' }
  | { readonly next: 'refuse'; readonly problem: Problem; readonly ends: boolean }
  | { readonly next: 'end'; readonly problems: readonly Problem[] };

/** Rejects with the signal's reason: nothing is sent after a cancellation. */
export async function prepareChange(sending: Sending): Promise<Prepared> {
  const { engine, change } = sending;
  const prepared: Prepared =
    change.kind === 'create' ? { next: 'send', change } : await readAgain(sending);
  engine.signal.throwIfAborted();
  return prepared.next === 'send' && isOverdue(engine) ? { next: 'late' } : prepared;
}

/** Waits until the vendor is not working on it. */
async function readAgain({ engine, index, change, delays }: Sending): Promise<Prepared> {
  while (!isOverdue(engine)) {
    let asked = 0;
    try {
      const now = await engine.operations.get(change.domain, callLimits(engine));
      if (now === undefined || !isAtWork(now)) return compare(change, now, engine);
      engine.board.change(index, { vendorState: now.status });
    } catch (error) {
      engine.signal.throwIfAborted();
      const problems = findReadEnding(error);
      if (problems !== undefined) return { next: 'end', problems };
      asked = askedMilliseconds(error);
    }
    if (!(await sleepWithin(engine, Math.max(asked, delays.next().value)))) break;
  }
  return { next: 'late' };
}

function compare(
  change: DistributionChange,
  now: CurrentDistribution | undefined,
  engine: SyncEngine,
): Prepared {
  if (now === undefined || isClosed(now)) return compareGone(change, now);
  if (now.state === 'broken') return { next: 'refuse', problem: describeBroken(now), ends: false };
  const { canonical } = engine.operations;
  const { kind, current, desired } = change;
  const left = kind === 'delete' ? [] : diffFields(desired?.fields ?? {}, now.fields, canonical);
  if (kind === 'modify' && left.length === 0) return { next: 'met' };
  const others =
    kind === 'delete'
      ? findOtherValues(current?.fields ?? {}, now.fields, canonical)
      : findOtherFields(change.fields, left, canonical);
  // While the vendor works on it, a plan shows what it had before that work: only a review makes it
  // binding.
  const isBinding = engine.isReviewed || current === undefined || !isAtWork(current);
  if (isBinding && others.length > 0) return refuse(change, describeFields(others));
  return { next: 'send', change: { ...change, current: now, fields: left } };
}

function compareGone(change: DistributionChange, now: CurrentDistribution | undefined): Prepared {
  if (change.kind !== 'delete')
    return refuse(change, now === undefined ? 'it is gone' : `it is ${now.status}`);
  return { next: now?.state === 'closing' ? 'closing' : 'met' };
}

function describeFields(names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return `${list} ${names.length === 1 ? 'is' : 'are'} not as in the plan`;
}

function refuse({ kind, domain }: DistributionChange, why: string): Prepared {
  const problem: Problem = {
    code: 'plan-changed',
    message: `${domain} was changed since the plan was made: ${why}. The ${kind} is not sent.`,
    remedy: 'Run again, review the new plan, and apply that one.',
  };
  return { next: 'refuse', problem, ends: true };
}
