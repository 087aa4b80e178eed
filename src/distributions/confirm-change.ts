// Waits until the vendor has done what it accepted, and looks whether it really did: a change that fails
// is rolled back silently, and the distribution is OPEN again as before.
import { pollDelays } from '../core/backoff.ts';
import {
  type CurrentDistribution,
  isBroken,
  isClosed,
} from '../core/distributions/distribution.ts';
import { type DistributionChange, diffFields } from '../core/distributions/plan.ts';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import { toProblems, VendorError } from '../errors.ts';
import { callLimits, type SyncEngine } from './sync-engine.ts';

/** OPEN at once may be of before the change: so often it is looked at again. */
const mostOpenLooks = 3;

export async function confirmChanges(engine: SyncEngine): Promise<void> {
  const { board, clock, deadline, signal, logger } = engine;
  const startedAt = clock.now();
  const delays = pollDelays(
    engine.pollFirstMilliseconds,
    engine.pollCapMilliseconds,
    engine.random,
  );
  const looks = new Map<number, number>();
  while (board.hasPending()) {
    const left = Math.max(0, deadline - clock.now());
    await clock.sleep(Math.min(delays.next().value, left), signal);
    const isLast = clock.now() >= deadline;
    for (const index of board.pending()) await look(index, { engine, looks });
    const open = board.pending().length;
    logger.info(
      `${engine.changes.length - open} of ${engine.changes.length} distributions done after ${formatDuration(clock.now() - startedAt)}.`,
    );
    if (isLast) return;
  }
}

interface Looking {
  readonly engine: SyncEngine;
  /** How often each was seen OPEN with the fields of before. */
  readonly looks: Map<number, number>;
}

/** A failed request is no news, but for those that no later one can do better. */
async function look(index: number, { engine, looks }: Looking): Promise<void> {
  const change = engine.changes[index];
  const domain = engine.board.tasks()[index]?.id ?? '';
  if (change === undefined) return;
  try {
    const current = await engine.operations.get(domain, callLimits(engine));
    const news = judge(change, current, looks.get(index) ?? 0);
    if (news.state === 'pending' && news.isOpen) looks.set(index, (looks.get(index) ?? 0) + 1);
    // Seen at work: when it is OPEN again, that is the end.
    if (news.state === 'pending' && !news.isOpen) looks.set(index, mostOpenLooks);
    const { isOpen: _, ...record } = news;
    const over = news.state === 'pending' ? {} : { finishedAt: engine.clock.now() };
    engine.board.change(index, { ...record, ...over });
  } catch (error) {
    engine.signal.throwIfAborted();
    const [problem] = toProblems(error);
    engine.logger.info(`A status request failed: ${problem?.message ?? ''}`);
    if (error instanceof VendorError && error.code === 'vendor-auth') throw error;
  }
}

type News = Pick<TaskRecord, 'state' | 'vendorState' | 'problem'> & { readonly isOpen?: boolean };

function judge(
  { kind, desired, domain }: DistributionChange,
  current: CurrentDistribution | undefined,
  looks: number,
): News {
  const isGone = current === undefined || isClosed(current);
  if (kind === 'delete') {
    const isOver = current === undefined || current.status === 'CLOSE';
    return { state: isOver ? 'done' : 'pending', vendorState: current?.status ?? 'absent' };
  }
  if (current === undefined) return { state: 'pending', vendorState: 'not seen yet' };
  const { status } = current;
  if (isGone || isBroken(current))
    return { state: 'failed', vendorState: status, problem: broken(current) };
  if (status !== 'OPEN') return { state: 'pending', vendorState: status };
  const left = diffFields(desired?.fields ?? {}, current.fields);
  if (left.length === 0) return { state: 'done', vendorState: status };
  if (looks < mostOpenLooks) return { state: 'pending', vendorState: status, isOpen: true };
  const names = left.map(({ field }) => `\`${field}\``).join(', ');
  const problem: Problem = {
    code: 'rolled-back',
    message: `${domain === '' ? current.domain : domain} is OPEN again without the change: ${names} ${left.length === 1 ? 'is' : 'are'} as before.`,
    remedy:
      'The vendor rolled it back and does not say why; a red mark is at it in its list. Look there, and change the file or ask the vendor.',
  };
  return { state: 'failed', vendorState: status, problem };
}

function broken({ domain, status }: CurrentDistribution): Problem {
  return {
    code: 'distribution-error',
    message: `${domain} ended as ${status}.`,
    remedy: 'Look at it where NHN Cloud shows it, and ask the vendor.',
  };
}
