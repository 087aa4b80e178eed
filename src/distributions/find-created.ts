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
      const { domains, ending, waitMilliseconds = 0 } = await lookUp(sending);
      const [domain, ...others] = domains;
      if (others.length > 0) return refuseSeveral(sending, domains);
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
  /** Of what carries the marker of the entry. */
  readonly domains: readonly string[];
  /** What ends the run instead. */
  readonly ending?: readonly Problem[] | undefined;
  /** How long the vendor asks to wait before the next look. */
  readonly waitMilliseconds?: number;
}

async function lookUp({ engine, change }: Sending): Promise<Seen> {
  try {
    const all = await engine.operations.list(callLimits(engine));
    const found = all.filter((one) => !isClosed(one) && one.marker === change.marker);
    return { domains: found.map(({ domain }) => domain) };
  } catch (error) {
    engine.signal.throwIfAborted();
    return {
      domains: [],
      ending: findReadEnding(error),
      waitMilliseconds: askedMilliseconds(error),
    };
  }
}

/** Which of them is the entry's, only people can say; the next plan stops at them as well. */
function refuseSeveral(sending: Sending, domains: readonly string[]): readonly Problem[] {
  leaveUnknown(sending, {
    code: 'unconfirmed',
    message: `Several distributions carry the marker of the entry \`${sending.change.name}\`: ${domains.join(', ')}.`,
    remedy: 'Add the right `domain` to the entry, and close the others by hand.',
  });
  return [];
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
