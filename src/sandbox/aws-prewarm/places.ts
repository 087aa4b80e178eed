// Where the solution sends its messages to.
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

/**
 * Points of presence of a job of 2024, each as often as it is named: nothing removes duplicates.
 * Undefined if its function crashes.
 */
export function findPopsOfJob(
  fields: Readonly<Record<string, unknown>>,
): readonly string[] | undefined {
  const type = fields['target_type'];
  if (type !== 'region' && type !== 'country') return toTexts(fields['pops'] ?? []);
  const names = toTexts(fields[type === 'region' ? 'regions' : 'countries'] ?? []);
  const table = tables[type] ?? {};
  if (names === undefined) return undefined;
  const wanted = names.length === 0 ? Object.keys(table) : names.map((name) => name.toLowerCase());
  const found = wanted.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
  return found.includes(undefined) ? undefined : found.flatMap((pops) => pops ?? []);
}

/** Undefined if it is not a list of texts. */
export function toTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((item) => typeof item === 'string') ? items : undefined;
}

/** Outside China its own cannot be resolved, and neither can what is not a code. */
export function isReachable(pop: string): boolean {
  return /^[A-Z]{3}\d+-[A-Z]\d+$/.test(pop) && !chinese.has(pop);
}
