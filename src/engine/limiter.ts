import type { Pace } from '../core/capability.ts';
import type { Lane } from '../core/plan/lane.ts';
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
   * Waits for a turn of so many targets, one if absent. Undefined, at once, if the turn would come at or after `latest`
   * (milliseconds since the epoch); rejects with the signal's reason.
   */
  takeTurn(latest: number, signal: AbortSignal, targets?: number): Promise<Turn | undefined>;
  /** No turn before this time, because the vendor asked for it. */
  holdUntil(time: number): void;
}

interface Counted {
  at: number;
  readonly targets: number;
}

/**
 * At most `pace.count` turns in any window of `pace.perMilliseconds`, and at most `targetPace.count` targets
 * in one of its windows, if it is given; first come first served. A turn of more targets than that waits
 * for an empty window.
 */
export function createLimiter(pace: Pace, clock: Clock, targetPace?: Pace): Limiter {
  const counted: Counted[] = [];
  const most = Math.max(pace.count, targetPace?.count ?? 0);
  let heldUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const nextTurn = (targets: number): number => {
    const latest = counted.toSorted((one, other) => other.at - one.at);
    const free = freeAt(latest, { pace, own: 1, weigh: () => 1 });
    const freeForTargets =
      targetPace === undefined
        ? 0
        : freeAt(latest, { pace: targetPace, own: targets, weigh: (turn) => turn.targets });
    return Math.max(clock.now(), free, freeForTargets, heldUntil);
  };

  const waitForTurn = async (
    latest: number,
    { signal, targets }: { readonly signal: AbortSignal; readonly targets: number },
  ): Promise<Turn | undefined> => {
    for (let next = nextTurn(targets); next > clock.now(); next = nextTurn(targets)) {
      if (next >= latest) return undefined;
      await clock.sleep(next - clock.now(), signal);
    }
    signal.throwIfAborted();
    if (clock.now() >= latest) return undefined;
    const turn = { at: clock.now(), targets };
    counted.push(turn);
    if (counted.length > most) counted.shift();
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
    takeTurn(latest, signal, targets = 1) {
      const turn = queue.then(() => waitForTurn(latest, { signal, targets }));
      queue = turn.catch(() => undefined);
      return turn;
    },
    holdUntil(time) {
      heldUntil = Math.max(heldUntil, time);
    },
  };
}

interface Window {
  readonly pace: Pace;
  /** What the next turn counts for. */
  readonly own: number;
  readonly weigh: (turn: Counted) => number;
}

/** When there is room for one more turn beside these, the latest first. */
function freeAt(latest: readonly Counted[], { pace, own, weigh }: Window): number {
  let sum = Math.min(own, pace.count);
  for (const turn of latest) {
    sum += weigh(turn);
    if (sum > pace.count) return turn.at + pace.perMilliseconds + clockMarginMilliseconds;
  }
  return 0;
}

/** The limiter whose turns a batch takes. */
export type LimiterOf = (batch: Batch | undefined) => Limiter;

/** One for all batches, or one for each host. */
export function createLimiters(
  { pace, targetPace, capability: { pacedBy } }: Pick<Lane, 'pace' | 'targetPace' | 'capability'>,
  clock: Clock,
): LimiterOf {
  const byHost = new Map<string, Limiter>();
  return (batch) => {
    const value = pacedBy === 'host' ? (batch?.targets[0]?.value ?? '') : '';
    const host = URL.parse(value)?.host ?? '';
    const limiter = byHost.get(host) ?? createLimiter(pace, clock, targetPace);
    byHost.set(host, limiter);
    return limiter;
  };
}
