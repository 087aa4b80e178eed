// What a run can do, one row for each mode: whatever differs between modes is a fact in its row.

interface ModeFacts {
  /** Default of `timeout`. */
  readonly timeoutMilliseconds: number;
  /** `list`: act on a list of targets; `distributions`: bring distributions in line with a file. */
  readonly story: 'list' | 'distributions';
  /** Removes targets from caches, so `purge-type` and `on-too-many` apply. */
  readonly purges: boolean;
  /** Fills caches, so deleted files are left out. */
  readonly warms: boolean;
  /** Completes "what to do:", for the documentation. */
  readonly title: string;
}

const minute = 60_000;

/** By the value of the `mode` input. */
export const modes = {
  purge: {
    timeoutMilliseconds: 30 * minute,
    story: 'list',
    purges: true,
    warms: false,
    title: 'remove URLs from caches',
  },
  prewarm: {
    timeoutMilliseconds: 60 * minute,
    story: 'list',
    purges: false,
    warms: true,
    title: 'fill caches at points of presence',
  },
  preheat: {
    timeoutMilliseconds: 60 * minute,
    story: 'list',
    purges: false,
    warms: true,
    title: "fill the vendor's caches",
  },
  'sync-distribution': {
    timeoutMilliseconds: 240 * minute,
    story: 'distributions',
    purges: false,
    warms: false,
    title: 'bring distributions in line with a file',
  },
} as const satisfies Readonly<Record<string, ModeFacts>>;

export type Mode = keyof typeof modes;
export type Story = ModeFacts['story'];

function isMode(name: string): name is Mode {
  return Object.hasOwn(modes, name);
}

/** In the order of their rows. */
export const modeNames: readonly Mode[] = Object.keys(modes).filter(isMode);

export function makesList(mode: Mode): boolean {
  return modes[mode].story === 'list';
}

/** What a purge removes; fixed names of the `purge-type` input. */
export const purgeTypes = ['item', 'wildcard', 'all'] as const;
export type PurgeType = (typeof purgeTypes)[number];

/** What the run purges by; undefined if it does not purge. */
export function purgeTypeOf({
  mode,
  purgeType,
}: {
  readonly mode: Mode;
  readonly purgeType: PurgeType;
}): PurgeType | undefined {
  return modes[mode].purges ? purgeType : undefined;
}
