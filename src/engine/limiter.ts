import type { Pace } from '../core/capability.ts';
import { type Lane, poolOf } from '../core/plan/lane.ts';
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
   * Waits for a turn of so many targets, one if absent. Undefined, at once, if the turn would come
   * at or after `latest` (milliseconds since the epoch); rejects with the signal's reason.
   */
  takeTurn(latest: number, signal: AbortSignal, targets?: number): Promise<Turn | undefined>;
  /** No turn before this time, because the vendor asked for it. */
  holdUntil(time: number): void;
}

/** Until when a turn is wanted: see `takeTurn`. */
interface Wish {
  readonly latest: number;
  readonly signal: AbortSignal;
}

interface Counted {
  at: number;
  readonly targets: number;
}

/**
 * At most `pace.count` turns, or targets, in any window of `pace.perMilliseconds`; first come first
 * served. A turn of more targets than that waits for an empty window.
 */
export function createLimiter(
  pace: Pace,
  clock: Clock,
  counts: 'turns' | 'targets' = 'turns',
): Limiter {
  const window = openWindow(pace, counts === 'turns' ? () => 1 : ({ targets }) => targets);
  let heldUntil = 0;
  /** Ends when the last of those who wait has its turn; undefined if nobody waits. */
  let queue: Promise<unknown> | undefined;

  const freeAt = (turn: Counted, now: number): number =>
    Math.max(heldUntil, window.freeAt(turn, now));

  const take = (turn: Counted, now: number, { latest, signal }: Wish): boolean => {
    signal.throwIfAborted();
    if (now >= latest) return false;
    turn.at = now;
    window.add(turn);
    return true;
  };

  const waitFor = async (turn: Counted, wish: Wish): Promise<boolean> => {
    for (;;) {
      const now = clock.now();
      const free = freeAt(turn, now);
      if (free <= now) return take(turn, now, wish);
      if (free >= wish.latest) return false;
      await clock.sleep(free - now, wish.signal);
    }
  };

  const waitInQueue = (turn: Counted, wish: Wish): Promise<boolean> => {
    const isTaken = (queue ?? Promise.resolve()).then(() => waitFor(turn, wish));
    const end = isTaken
      .catch(() => undefined)
      .then(() => {
        if (queue === end) queue = undefined;
      });
    queue = end;
    return isTaken;
  };

  return {
    async takeTurn(latest, signal, targets = 1) {
      const turn = { at: 0, targets };
      const wish = { latest, signal };
      const now = clock.now();
      const isFree = queue === undefined && freeAt(turn, now) <= now;
      const isTaken = isFree ? take(turn, now, wish) : await waitInQueue(turn, wish);
      if (!isTaken) return undefined;
      return {
        settle() {
          turn.at = clock.now();
          window.add(turn);
        },
        giveBack: () => window.remove(turn),
      };
    },
    holdUntil(time) {
      heldUntil = Math.max(heldUntil, time);
    },
  };
}

interface Window {
  /** When there is room for one more turn, as far as is known now. */
  readonly freeAt: (turn: Counted, now: number) => number;
  /** Counts a turn at its time, which is the latest of all; once, however often it is added. */
  readonly add: (turn: Counted) => void;
  readonly remove: (turn: Counted) => void;
}

/** Turns are kept in the order of their times, so that each comes and goes once: a pace may be thousands. */
function openWindow({ count, perMilliseconds }: Pace, weigh: (turn: Counted) => number): Window {
  const counted = new Set<Counted>();
  let sum = 0;
  const endOf = ({ at }: Counted): number => at + perMilliseconds + clockMarginMilliseconds;
  const remove = (turn: Counted): void => {
    if (counted.delete(turn)) sum -= weigh(turn);
  };
  return {
    freeAt(turn, now) {
      for (const old of counted) {
        if (endOf(old) > now) break;
        remove(old);
      }
      let over = sum + Math.min(weigh(turn), count) - count;
      let free = 0;
      if (over <= 0) return free;
      for (const old of counted) {
        if (over <= 0) break;
        over -= weigh(old);
        free = endOf(old);
      }
      return free;
    },
    add(turn) {
      remove(turn);
      counted.add(turn);
      sum += weigh(turn);
    },
    remove,
  };
}

/** A turn of each: of the lane's own first, so that who waits for that one keeps nobody else waiting. */
function both(own: Limiter, shared: Limiter): Limiter {
  return {
    async takeTurn(latest, signal, targets) {
      const first = await own.takeTurn(latest, signal, targets);
      if (first === undefined) return undefined;
      const turn = await shared.takeTurn(latest, signal, targets);
      if (turn === undefined) return undefined;
      const each = [first, turn];
      return {
        settle: () => each.forEach(({ settle }) => void settle()),
        giveBack: () => each.forEach(({ giveBack }) => void giveBack()),
      };
    },
    holdUntil: shared.holdUntil,
  };
}

/** The limiter whose turns a batch takes. */
export type LimiterOf = (batch: Batch | undefined) => Limiter;

export type LimitedLane = Pick<Lane, 'pace' | 'targetPace' | 'capability'>;

/** As every URL of a list is spelt: to parse it once more takes longer than its turn. */
export function hostOf(batch: Batch | undefined): string {
  const address = batch?.targets[0]?.value ?? '';
  if (!address.startsWith('http')) return '';
  const start = address.indexOf('://') + 3;
  const end = address.indexOf('/', start);
  return address.slice(start, end === -1 ? undefined : end);
}

/** The limiters of each lane: those of one `paceGroup` share their turns, and some also a pace of targets. */
export function openLimiters(clock: Clock): (lane: LimitedLane) => LimiterOf {
  const turns = new Map<unknown, LimiterOf>();
  const targets = new Map<unknown, Map<string, Limiter>>();
  return (lane) => {
    const group = lane.capability.paceGroup ?? lane;
    const limiterOf = turns.get(group) ?? createLimiters(lane, clock);
    turns.set(group, limiterOf);
    if (lane.targetPace === undefined) return limiterOf;
    const pools = targets.get(group) ?? new Map<string, Limiter>();
    targets.set(group, pools);
    const own = pools.get(poolOf(lane)) ?? createLimiter(lane.targetPace, clock, 'targets');
    pools.set(poolOf(lane), own);
    return (batch) => both(own, limiterOf(batch));
  };
}

/** One for all batches, or one for each host. */
export function createLimiters(
  { pace, capability: { pacedBy } }: LimitedLane,
  clock: Clock,
): LimiterOf {
  const byHost = new Map<string, Limiter>();
  return (batch) => {
    const host = pacedBy === 'host' ? hostOf(batch) : '';
    const limiter = byHost.get(host) ?? createLimiter(pace, clock);
    byHost.set(host, limiter);
    return limiter;
  };
}
