// The distributions the vendor has, both versions behind one state, and what it is doing with each.

import type { NhnDistributionStatus } from '../../data/nhn-distribution-statuses.ts';

/** In the names and forms of API v2.0; what is not known is kept as it came. */
export type DistributionFields = Readonly<Record<string, unknown>>;

export interface Distribution {
  readonly domain: string;
  readonly status: NhnDistributionStatus;
  readonly fields: DistributionFields;
  /** Milliseconds since the epoch. */
  readonly createTime: number;
  readonly deleteTime?: number;
}

export interface DistributionTimes {
  readonly now: () => number;
  readonly createMilliseconds: number;
  readonly modifyMilliseconds: number;
  readonly deleteMilliseconds: number;
  /** Called once when the vendor is done with one. */
  readonly onDone: (distribution: Distribution) => void;
}

export interface DistributionBook {
  /** Oldest first, as they are now. */
  all(): readonly Distribution[];
  find(domain: unknown): Distribution | undefined;
  create(fields: DistributionFields): Distribution;
  modify(domain: string, fields: DistributionFields): void;
  remove(domain: string): void;
  /** By hand in the console: a setting, or a state such as SUSPEND. */
  touch(domain: string, change: Partial<Pick<Distribution, 'fields' | 'status'>>): void;
  reset(): void;
}

interface Row extends Distribution {
  /** When the vendor is done, and with what. */
  readonly until?: number;
  readonly outcome?: Partial<Distribution>;
}

const idDigits = 5;

export function createDistributionBook(
  times: DistributionTimes,
  initial: readonly { readonly domain: string; readonly fields: DistributionFields }[],
): DistributionBook {
  const { now, createMilliseconds, modifyMilliseconds, deleteMilliseconds } = times;
  const rows = createRows(now, times.onDone);
  const reset = (): void => {
    rows.clear();
    for (const { domain, fields } of initial)
      rows.put({ domain, fields, status: 'OPEN', createTime: 1_763_000_000_000 });
  };
  reset();
  return {
    reset,
    all: rows.all,
    find: (domain) => (typeof domain === 'string' ? rows.read(domain) : undefined),
    create(fields) {
      const number = rows.all().length.toString(36).padStart(idDigits, '0');
      const domain = `sbx${number}.toastcdn.net`;
      const row: Distribution = { domain, fields, status: 'OPENING', createTime: now() };
      rows.begin(row, { milliseconds: createMilliseconds, outcome: { status: endOf(fields) } });
      return row;
    },
    modify(domain, fields) {
      const row = rows.read(domain);
      if (row === undefined) return;
      // A change that fails is rolled back, and nothing says so.
      const after = asks(fields, 'sandbox-roll-back') ? row.fields : fields;
      const outcome = { status: endOf(fields), fields: after };
      rows.begin({ ...row, status: 'MODIFYING' }, { milliseconds: modifyMilliseconds, outcome });
    },
    remove(domain) {
      const row = rows.read(domain);
      if (row === undefined) return;
      const outcome = { status: 'CLOSE', deleteTime: now() + deleteMilliseconds } as const;
      rows.begin({ ...row, status: 'CLOSING' }, { milliseconds: deleteMilliseconds, outcome });
    },
    touch(domain, change) {
      const row = rows.read(domain);
      if (row !== undefined) rows.put({ ...row, ...change });
    },
  };
}

interface Work {
  readonly milliseconds: number;
  /** What it is when the vendor is done. */
  readonly outcome: Partial<Distribution>;
}

/** Rows that change by themselves when their time has come. */
function createRows(now: () => number, onDone: DistributionTimes['onDone']) {
  const rows = new Map<string, Row>();
  const read = (domain: string): Distribution | undefined => {
    const row = rows.get(domain);
    if (row === undefined) return undefined;
    const { until, outcome, ...others } = row;
    if (until === undefined || now() < until) return others;
    const done = { ...others, ...outcome };
    rows.set(domain, done);
    onDone(done);
    return done;
  };
  return {
    read,
    all: (): readonly Distribution[] => [...rows.keys()].flatMap((domain) => read(domain) ?? []),
    put: (row: Distribution): void => void rows.set(row.domain, row),
    begin: (row: Distribution, { milliseconds, outcome }: Work): void =>
      void rows.set(row.domain, { ...row, until: now() + milliseconds, outcome }),
    clear: (): void => rows.clear(),
  };
}

function endOf(fields: DistributionFields): 'OPEN' | 'ERROR' {
  return asks(fields, 'sandbox-error') ? 'ERROR' : 'OPEN';
}

/** A user of the sandbox asks for a bad end in the description itself. */
function asks({ description }: DistributionFields, word: string): boolean {
  return typeof description === 'string' && description.includes(word);
}
