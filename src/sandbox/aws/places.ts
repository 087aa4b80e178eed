// Where the solution's scheduler sends messages to: its own tables, of 2022.

const regionPops = {
  apac: [
    'BOM51-C1',
    'BOM52-C1',
    'ICN51-C1',
    'ICN54-C2',
    'NRT51-P2',
    'NRT57-P3',
    'SIN2-P1',
    'SIN52-C2',
  ],
  au: ['SYD1-C1', 'SYD62-P1'],
  ca: ['YUL62-C2', 'YUL62-C1'],
  cn: ['PVG52-E1', 'SZX51-E1', 'BJS9-E1', 'ZHY50-E1'],
  eu: [
    'ARN56-P1',
    'ARN54-C1',
    'CDG50-P1',
    'CDG52-P2',
    'DUB2-C1',
    'DUB56-P1',
    'FRA56-P4',
    'FRA60-P1',
    'LHR61-P3',
    'LHR50-P2',
  ],
  jp: ['NRT51-P2', 'NRT57-P3'],
  sa: ['GRU1-C2', 'GRU3-P1'],
  us: ['IAD89-P1', 'IAD89-P2', 'SFO5-P2', 'SFO5-P1', 'DFW56-P1', 'DFW56-P2'],
} as const;

const singapore = ['SIN2-P1', 'SIN2-P2'] as const;
const sydney = ['SYD1-C1', 'SYD62-P2'] as const;

const countryPops = {
  india: ['BOM78-P1', 'BOM78-P4'],
  japan: ['NRT57-P2', 'NRT57-P3'],
  new_zealand: sydney,
  australia: sydney,
  malaysia: singapore,
  china: singapore,
  indonesia: singapore,
  philippines: singapore,
  singapore,
  thailand: singapore,
  vietnam: singapore,
  south_korea: ['ICN57-P1', 'ICN57-P2'],
} as const;

const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  region: regionPops,
  country: countryPops,
};

const chinese: ReadonlySet<string> = new Set(regionPops.cn);

/**
 * Points of presence for a request. Undefined where the scheduler crashes: a name that is in none of
 * its tables, or a type of targets that it has no table for.
 */
export function findPops(
  type: string,
  region: readonly string[] | 'all',
): readonly string[] | undefined {
  if (type === 'pop') return region === 'all' ? Object.values(regionPops).flat() : region;
  const table = tables[type];
  if (table === undefined) return region === 'all' ? ['a', 'l', 'l'] : undefined;
  const names = region === 'all' ? Object.keys(table) : region.map((name) => name.toLowerCase());
  const found = names.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((pops) => pops ?? []))];
}

/** Outside China its own cannot be resolved; neither can what is no name at all. */
export function isReachable(pop: string): boolean {
  return /^[A-Z]{3}\d+-[A-Z]\d+$/.test(pop) && !chinese.has(pop);
}
