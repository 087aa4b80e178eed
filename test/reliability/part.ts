// What a part of `npm run reliability` is, and what it leaves behind.

export interface PartOptions {
  readonly seed: number;
  /** A part of the names of what is wanted; `''` for everything. */
  readonly only: string;
  /** A seeded sample, for CI. */
  readonly isShort: boolean;
  /** What this process does of a part that several processes share. */
  readonly share: Share;
  /** Progress for people. */
  readonly say: (line: string) => void;
}

export interface Share {
  readonly index: number;
  readonly count: number;
}

/** Every `count`-th of the items. */
export function shareOf<Item>(items: readonly Item[], { index, count }: Share): readonly Item[] {
  return items.filter((_, place) => place % count === index);
}

export interface Miss {
  /** What `--only` takes to see it again. */
  readonly name: string;
  readonly why: string;
}

export interface PartResult {
  /** What was counted, by what it is; names that begin with `kinds of` are the same in every share. */
  readonly totals: Readonly<Record<string, number>>;
  /** How many cells, runs or properties were judged. */
  readonly checks: number;
  readonly misses: readonly Miss[];
}

export interface Part {
  readonly name: string;
  /** Present if several processes do a share of it each, because nothing in it waits. */
  readonly isShared?: true;
  /** What is done, for the page. */
  readonly about: string;
  /** What each check is judged by. */
  readonly oracles: readonly string[];
  readonly run: (options: PartOptions) => Promise<PartResult>;
}
