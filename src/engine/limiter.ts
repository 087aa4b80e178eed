import type { Clock } from '../clock.ts';
import type { Pace } from '../core/capability.ts';

/** Answers may overtake each other on the way; this keeps the pace true where the vendor counts. */
const arrivalMarginMilliseconds = 10;

export interface Limiter {
  /**
   * Waits for a turn. False, at once, where the turn would come at or after `latest`
   * (milliseconds since the epoch); rejects with the signal's reason.
   */
  takeTurn(latest: number, signal: AbortSignal): Promise<boolean>;
  /** No turn before this time, because the vendor asked for it. */
  holdUntil(time: number): void;
  /** The last turn does not count: its request may never have arrived, or was refused. */
  giveBack(): void;
}

/** At most `pace.count` turns in any window of `pace.perMilliseconds`, first come first served. */
export function createLimiter(pace: Pace, clock: Clock): Limiter {
  const starts: number[] = [];
  let heldUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const nextTurn = (): number => {
    const oldest = starts.length < pace.count ? undefined : starts[0];
    const free =
      oldest === undefined ? 0 : oldest + pace.perMilliseconds + arrivalMarginMilliseconds;
    return Math.max(clock.now(), free, heldUntil);
  };

  const waitForTurn = async (latest: number, signal: AbortSignal): Promise<boolean> => {
    for (let turn = nextTurn(); turn > clock.now(); turn = nextTurn()) {
      if (turn >= latest) return false;
      await clock.sleep(turn - clock.now(), signal);
    }
    signal.throwIfAborted();
    if (clock.now() >= latest) return false;
    starts.push(clock.now());
    if (starts.length > pace.count) starts.shift();
    return true;
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
    giveBack: () => void starts.pop(),
  };
}
