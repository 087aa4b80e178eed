// After a create with a lost or unreadable answer: its marker shows whether it happened.
import { isClosed } from '../core/distributions/distribution.ts';
import type { Problem } from '../core/problem.ts';
import { callLimits, sleepWithin } from '../engine/budget.ts';
import { toProblems } from '../errors.ts';
import { accept, cutOff, leaveUnknown, type Sending } from './sending.ts';

/** How often a create with a doubtful answer is looked for. */
const mostLooks = 5;

/** Accepts it if it is there; otherwise its result stays unknown, and it is never sent again. */
export async function findCreated(
  sending: Sending,
  cause: unknown,
): Promise<readonly Problem[] | undefined> {
  const { engine, change, delays } = sending;
  try {
    for (let look = 0; look < mostLooks; look += 1) {
      const found = await findByMarker(sending);
      if (found !== undefined) return accept(sending, found);
      if (!(await sleepWithin(engine, delays.next().value))) break;
    }
  } catch (reason) {
    leaveUnknown(sending, cutOff);
    throw reason;
  }
  const [problem] = toProblems(cause);
  leaveUnknown(sending, {
    code: 'unconfirmed',
    message: `${problem?.message ?? ''} \`${change.name}\` may have been created, but is not visible yet. It was not sent again.`,
    remedy: 'Run again later: if it was created, its marker shows it.',
  });
  return [];
}

async function findByMarker({ engine, change }: Sending): Promise<string | undefined> {
  const all = await engine.operations.list(callLimits(engine)).catch(() => {
    engine.signal.throwIfAborted();
    return [];
  });
  const live = all.filter((one) => !isClosed(one));
  return live.find(({ marker }) => marker === change.marker)?.domain;
}
