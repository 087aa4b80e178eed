// Applies a plan of distributions: one change after the other, then waits until the vendor has done all
// of them. Everything that can happen to a change ends on the board.
import { isWrite } from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { withGrace } from '../engine/budget.ts';
import { describeBudgetEnd, explainUnsent } from '../engine/settlement.ts';
import { applyChange } from './apply-change.ts';
import { confirmChanges } from './confirm-change.ts';
import { type Doubts, leaveUnknown } from './sending.ts';
import type { SyncEngine } from './sync-engine.ts';

/** Resolves with what ended the run early; rejects with the signal's reason after a cancellation. */
export async function applyDistributions(engine: SyncEngine): Promise<readonly Problem[]> {
  const over = new AbortController();
  const doubts: Doubts = new Map();
  const problems: Problem[] = [];
  try {
    problems.push(...(await sendChanges({ engine, doubts, over: over.signal })));
    if (engine.wait) problems.push(...(await confirmChanges(engine, doubts)));
  } finally {
    over.abort();
    explainUnsent(engine.board, {
      isCancelled: engine.signal.aborted,
      isError: problems.length > 0 || hasUnclear(engine),
      cause: problems[0],
    });
    for (const index of engine.board.pending()) {
      const doubt = doubts.get(index);
      if (doubt !== undefined) leaveUnknown({ engine, index }, doubt);
    }
  }
  return problems.length > 0 || hasUnclear(engine) ? problems : endOfBudget(engine);
}

async function sendChanges({
  engine,
  doubts,
  over,
}: {
  readonly engine: SyncEngine;
  readonly doubts: Doubts;
  readonly over: AbortSignal;
}): Promise<readonly Problem[]> {
  const inFlight = withGrace(engine.signal, { clock: engine.clock, over });
  for (const [index, change] of engine.changes.entries()) {
    if (!isWrite(change)) {
      engine.board.change(index, { state: 'pending', vendorState: change.current?.status ?? '' });
      continue;
    }
    const ending = await applyChange(index, change, { engine, inFlight, doubts });
    if (ending !== undefined) return ending;
  }
  return [];
}

function hasUnclear({ board }: SyncEngine): boolean {
  return board.tasks().some(({ state }) => state === 'unconfirmed');
}

function endOfBudget({ board, facts, timeoutMilliseconds, wait }: SyncEngine): readonly Problem[] {
  const remedy = `${facts.howLong}: set a longer \`timeout\`, or \`wait: false\`. The next run continues from what it finds.`;
  return describeBudgetEnd(board.tasks(), {
    timeoutMilliseconds,
    wait,
    noun: 'distribution',
    remedyUnsent: remedy,
    remedyPending: remedy,
  });
}
