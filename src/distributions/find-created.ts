// After a create with a lost or unreadable answer: its marker shows whether it happened.
import { isClosed } from '../core/distributions/distribution.ts';
import type { Problem } from '../core/problem.ts';
import { callLimits, sleepWithin } from '../engine/budget.ts';
import { askedMilliseconds, toProblems } from '../errors.ts';
import { findReadEnding } from './failed-read.ts';
import { accept, cutOff, leaveUnknown, type Sending } from './sending.ts';

/** How often a create with a doubtful answer is looked for. */
const mostLooks = 5;

/** Accepts it if it is there; otherwise its result stays unknown, and it is never sent again. */
export async function findCreated(
  sending: Sending,
  cause: unknown,
): Promise<readonly Problem[] | undefined> {
  const { engine, delays } = sending;
  try {
    for (let look = 0; look < mostLooks; look += 1) {
      const { domain, ending, waitMilliseconds = 0 } = await lookUp(sending);
      if (domain !== undefined) return accept(sending, domain);
      if (ending !== undefined) return giveUp(sending, { cause, ending });
      const wait = Math.max(waitMilliseconds, delays.next().value);
      if (!(await sleepWithin(engine, wait))) break;
    }
  } catch (reason) {
    leaveUnknown(sending, cutOff);
    throw reason;
  }
  return giveUp(sending, { cause, ending: [] });
}

interface Seen {
  /** Of the distribution that was created. */
  readonly domain?: string | undefined;
  /** What ends the run instead. */
  readonly ending?: readonly Problem[] | undefined;
  /** How long the vendor asks to wait before the next look. */
  readonly waitMilliseconds?: number;
}

async function lookUp({ engine, change }: Sending): Promise<Seen> {
  try {
    const all = await engine.operations.list(callLimits(engine));
    const found = all.find((one) => !isClosed(one) && one.marker === change.marker);
    return { domain: found?.domain };
  } catch (error) {
    engine.signal.throwIfAborted();
    return { ending: findReadEnding(error), waitMilliseconds: askedMilliseconds(error) };
  }
}

function giveUp(
  sending: Sending,
  { cause, ending }: { readonly cause: unknown; readonly ending: readonly Problem[] },
): readonly Problem[] {
  const [problem] = toProblems(cause);
  leaveUnknown(sending, {
    code: 'unconfirmed',
    message: `${problem?.message ?? ''} \`${sending.change.name}\` may have been created, but is not visible yet. It was not sent again.`,
    remedy: 'Run again later: if it was created, its marker shows it.',
  });
  return ending;
}
