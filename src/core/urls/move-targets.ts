// The same list under other base URLs: what was purged on one host is warmed on another.
import type { Target } from '../target.ts';

export interface BaseMove {
  /** Without a final `/`. */
  readonly from: string;
  readonly to: string;
}

export interface Moved {
  readonly targets: readonly Target[];
  /** URLs below none of the bases. */
  readonly outside: readonly Target[];
}

/** Targets that are not URLs stay as they are. */
export function moveTargets(targets: readonly Target[], moves: readonly BaseMove[]): Moved {
  // Of two bases that fit, the longer one is the one under which the file is served.
  const longestFirst = moves.toSorted((one, other) => other.from.length - one.from.length);
  const outside: Target[] = [];
  const moved = targets.flatMap((target) => {
    if (target.kind !== 'url') return [target];
    const { value } = target;
    const move = longestFirst.find(({ from }) => value === from || value.startsWith(`${from}/`));
    if (move !== undefined) return [{ ...target, value: move.to + value.slice(move.from.length) }];
    outside.push(target);
    return [];
  });
  return { targets: moved, outside };
}
