import type { Capability, Pace } from '../core/capability.ts';
import type { Batch } from '../core/task.ts';
import type { Clock } from '../system/clock.ts';

/** The vendor's clock and ours are not the same one. */
const clockMarginMilliseconds = 5;

/** One turn that was taken. */
export interface Turn {
  /**
   * To be called with the answer. The vendor counted the request when it arrived, which was before:
   * a pace that counts from the answer is kept however long the request was on its way.
   */
  settle(): void;
  /** The turn does not count: its request may never have arrived, or was refused. */
  giveBack(): void;
}

export interface Limiter {
  /**
   * Waits for a turn. Undefined, at once, if the turn would come at or after `latest`
   * (milliseconds since the epoch); rejects with the signal's reason.
   */
  takeTurn(latest: number, signal: AbortSignal): Promise<Turn | undefined>;
  /** No turn before this time, because the vendor asked for it. */
  holdUntil(time: number): void;
}

/** At most `pace.count` turns in any window of `pace.perMilliseconds`, first come first served. */
export function createLimiter(pace: Pace, clock: Clock): Limiter {
  const counted: { at: number }[] = [];
  let heldUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const nextTurn = (): number => {
    const latestTurns = counted.map(({ at }) => at).sort((one, other) => other - one);
    const oldest = latestTurns[pace.count - 1];
    const free = oldest === undefined ? 0 : oldest + pace.perMilliseconds + clockMarginMilliseconds;
    return Math.max(clock.now(), free, heldUntil);
  };

  const waitForTurn = async (latest: number, signal: AbortSignal): Promise<Turn | undefined> => {
    for (let next = nextTurn(); next > clock.now(); next = nextTurn()) {
      if (next >= latest) return undefined;
      await clock.sleep(next - clock.now(), signal);
    }
    signal.throwIfAborted();
    if (clock.now() >= latest) return undefined;
    const turn = { at: clock.now() };
    counted.push(turn);
    if (counted.length > pace.count) counted.shift();
    return {
      settle() {
        turn.at = clock.now();
      },
      giveBack() {
        const index = counted.indexOf(turn);
        if (index >= 0) counted.splice(index, 1);
      },
    };
  };

  return {
    takeTurn(latest, signal) {
      const turn = queue.then(() => waitForTurn(latest, signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
    holdUntil(time) {
      heldUntil = Math.max(heldUntil, time);
    },
  };
}

/** The limiter whose turns a batch takes. */
export type LimiterOf = (batch: Batch | undefined) => Limiter;

/** One for all batches, or one for each host. */
export function createLimiters(
  {
    pace,
    capability: { pacedBy },
  }: { readonly pace: Pace; readonly capability: Pick<Capability, 'pacedBy'> },
  clock: Clock,
): LimiterOf {
  const byHost = new Map<string, Limiter>();
  return (batch) => {
    const value = pacedBy === 'host' ? (batch?.targets[0]?.value ?? '') : '';
    const host = URL.parse(value)?.host ?? '';
    const limiter = byHost.get(host) ?? createLimiter(pace, clock);
    byHost.set(host, limiter);
    return limiter;
  };
}
