// Numbers that look random and are the same for the same seed.

export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** The generator "mulberry32". */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

/** So many of the items, in their order. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const random = createRandom(seed);
  const drawn = items
    .map((item, index) => ({ item, index, lot: random.below(2 ** 30) }))
    .toSorted((one, other) => one.lot - other.lot)
    .slice(0, count);
  return drawn.toSorted((one, other) => one.index - other.index).map(({ item }) => item);
}
