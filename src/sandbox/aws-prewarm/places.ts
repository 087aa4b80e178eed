// Where the solution's scheduler of 2023 sends messages to.
import { popsByCountry, popsByRegion } from '../../data/prewarm-places.ts';

const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  region: popsByRegion,
  country: popsByCountry,
};

const chinese: ReadonlySet<string> = new Set(popsByRegion.cn);

/**
 * Points of presence for a request. Undefined if the scheduler crashes: a name that is in none of
 * its tables, or a type of targets that it has no table for.
 */
export function findPops(
  type: string,
  region: readonly string[] | 'all',
): readonly string[] | undefined {
  if (type === 'pop') return region === 'all' ? Object.values(popsByRegion).flat() : region;
  const table = tables[type];
  if (table === undefined) return region === 'all' ? ['a', 'l', 'l'] : undefined;
  const names = region === 'all' ? Object.keys(table) : region.map((name) => name.toLowerCase());
  const found = names.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((pops) => pops ?? []))];
}

/** Outside China its own cannot be resolved, and neither can what is not a code. */
export function isReachable(pop: string): boolean {
  return /^[A-Z]{3}\d+-[A-Z]\d+$/.test(pop) && !chinese.has(pop);
}
