// Until when tasks are not polled, because the vendor asked for it.
import type { Engine } from './engine.ts';
import { hostOf } from './limiter.ts';

export interface Holds {
  /** Whether this task may not be polled yet. */
  isHeld(index: number | undefined): boolean;
  /** When the first pending task may be polled again, milliseconds since the epoch; 0 if nothing is held. */
  first(): number;
  /** The task, and all that are held with it. */
  hold(index: number | undefined, until: number): void;
}

/** By host if each has a pace of its own, else all tasks together. */
export function createHolds({ board, capability, clock }: Engine): Holds {
  const holds = new Map<string, number>();
  const nameOf = (index: number | undefined): string =>
    capability.pacedBy === 'host' && index !== undefined ? hostOf(board.task(index)?.batch) : '';
  const untilOf = (index: number | undefined): number => holds.get(nameOf(index)) ?? 0;
  return {
    isHeld: (index) => holds.size > 0 && untilOf(index) > clock.now(),
    first: () =>
      holds.size === 0
        ? 0
        : board
            .pending()
            .reduce((least, index) => Math.min(least, untilOf(index)), Number.POSITIVE_INFINITY),
    hold: (index, until) => void holds.set(nameOf(index), Math.max(untilOf(index), until)),
  };
}
