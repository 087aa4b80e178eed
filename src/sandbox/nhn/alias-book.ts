// The domain aliases that were registered, and how far their validation is.
import type { NhnAliasStatus } from '../../data/nhn-alias-statuses.ts';

export interface AliasDomain {
  readonly seq: number;
  readonly domain: string;
  readonly status: NhnAliasStatus;
  /** Every token has another number. */
  readonly token: number;
  /** Milliseconds since the epoch, as all times here. */
  readonly expiresAt: number;
  readonly completedAt: number | undefined;
  readonly createdAt: number;
}

export interface AliasOptions {
  readonly now: () => number;
  /** How long a validation takes. */
  readonly validateMilliseconds: number;
  /** How long a token can be validated. */
  readonly tokenMilliseconds: number;
  readonly initial: readonly { readonly domain: string; readonly status: NhnAliasStatus }[];
}

export interface AliasBook {
  /** Oldest first, as they are now. */
  all(): readonly AliasDomain[];
  add(domain: string): AliasDomain;
  /** The owner has set the record; nobody can look it up here, so that it always succeeds. */
  validate(seq: number): void;
  reissue(seq: number): void;
  remove(seq: number): void;
  reset(): void;
}

export function createAliasBook(options: AliasOptions): AliasBook {
  const { now, validateMilliseconds, tokenMilliseconds } = options;
  const rows = new Map<number, AliasDomain>();
  let given = 0;
  const add = (domain: string, status: NhnAliasStatus): AliasDomain => {
    given += 1;
    const isValidated = status === 'VALIDATED';
    const row: AliasDomain = {
      seq: given,
      domain,
      status,
      token: 1,
      expiresAt: status === 'TOKEN_EXPIRED' ? now() : now() + tokenMilliseconds,
      completedAt: isValidated ? now() : undefined,
      createdAt: now(),
    };
    rows.set(row.seq, row);
    return row;
  };
  const reset = (): void => {
    rows.clear();
    given = 0;
    for (const { domain, status } of options.initial) add(domain, status);
  };
  const change = (seq: number, news: Partial<AliasDomain>): void => {
    const row = rows.get(seq);
    if (row !== undefined) rows.set(seq, { ...row, ...news });
  };
  reset();
  return {
    reset,
    add: (domain) => add(domain, 'REQUEST_ACCEPTED'),
    all: () => [...rows.values()].map((row) => ({ ...row, status: statusOf(row, now()) })),
    validate: (seq) =>
      change(seq, {
        status: 'VALIDATION_IN_PROGRESS',
        completedAt: now() + validateMilliseconds,
      }),
    reissue: (seq) =>
      change(seq, {
        status: 'REQUEST_ACCEPTED',
        token: (rows.get(seq)?.token ?? 0) + 1,
        expiresAt: now() + tokenMilliseconds,
        completedAt: undefined,
      }),
    remove: (seq) => void rows.delete(seq),
  };
}

function statusOf({ status, completedAt, expiresAt }: AliasDomain, now: number): NhnAliasStatus {
  if (completedAt !== undefined && now >= completedAt) return 'VALIDATED';
  return now >= expiresAt ? 'TOKEN_EXPIRED' : status;
}
