// Carries out a plan of distributions: one change after the other, then waits until the vendor has
// done all of them. Everything that can happen to a change ends on the board.

import { isWrite } from '../core/distributions/plan.ts';
import { formatDuration } from '../core/instant.ts';
import type { Problem } from '../core/problem.ts';
import { TimeoutError, toProblems } from '../errors.ts';
import { applyChange } from './apply-change.ts';
import { confirmChanges } from './confirm-change.ts';
import type { SyncEngine } from './sync-engine.ts';

/** Resolves with what ended the run early; rejects with the signal's reason after a cancellation. */
export async function applyDistributions(engine: SyncEngine): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [index, change] of engine.changes.entries()) {
    if (!isWrite(change)) {
      engine.board.change(index, { state: 'pending', vendorState: change.current?.status ?? '' });
      continue;
    }
    const ending = await applyChange(index, change, engine);
    if (ending === undefined) continue;
    problems.push(...ending);
    break;
  }
  if (engine.wait) await confirmChanges(engine);
  explainUnsent(engine, problems);
  const isUnclear = engine.board.tasks().some(({ state }) => state === 'unconfirmed');
  return problems.length > 0 || isUnclear ? problems : endOfBudget(engine);
}

function explainUnsent({ board, clock, deadline }: SyncEngine, problems: readonly Problem[]): void {
  const unconfirmed = board.tasks().find(({ state }) => state === 'unconfirmed');
  const cause = problems[0] ?? unconfirmed?.problem;
  const isLate = cause === undefined && clock.now() >= deadline;
  const problem: Problem = isLate
    ? { code: 'run-timeout', message: 'Not sent: the time ran out before.' }
    : {
        code: 'not-submitted',
        message: `Not sent, because the run ended before: ${cause?.message ?? 'an error'}`,
      };
  for (const [index, task] of board.tasks().entries()) {
    if (task.state === 'unsent' && task.problem === undefined) board.change(index, { problem });
  }
}

function endOfBudget({ board, timeoutMilliseconds, wait }: SyncEngine): readonly Problem[] {
  const tasks = board.tasks();
  const open = tasks.filter(({ state }) => state === 'unsent' || (wait && state === 'pending'));
  if (open.length === 0) return [];
  const states = [...new Set(open.flatMap(({ vendorState }) => vendorState ?? []))];
  const last = states.length === 0 ? '' : `; the last answer: ${states.slice(0, 5).join(', ')}`;
  const message = `\`timeout\` (${formatDuration(timeoutMilliseconds)}) ended while ${open.length} of ${tasks.length} distributions were unfinished${last}.`;
  const code = open.some(({ state }) => state === 'unsent') ? 'run-timeout' : 'poll-timeout';
  const remedy =
    'Creating takes hours, changing dozens of minutes: give a longer `timeout`, or `wait: false`; the next run goes on from what it finds.';
  return toProblems(new TimeoutError(code, message, remedy));
}
