// What the HTTP status of a refusal means to us; the keys of the answers only say more about it.
import type { TargetKind } from '../../core/target.ts';
import type { VendorCode } from '../../errors.ts';
import { isPassing } from '../../http/status.ts';

export interface StatusRow {
  readonly meaning: string;
  readonly code: VendorCode;
  readonly remedy?: string;
}

const zone =
  'Check `bunny-pull-zone`: the number in the address of the pull zone in the dashboard. A storage zone has another one.';

export const statuses: Readonly<Record<number, StatusRow>> = {
  400: {
    meaning: 'the address or the tag is not valid',
    code: 'vendor-rejected',
    remedy:
      'Each URL must be on a hostname of a pull zone of the account: check `base-url` and the list.',
  },
  401: {
    meaning: 'the key is not that of the account; or the pull zone is not one',
    code: 'vendor-auth',
    remedy: `Check \`bunny-api-key\`: the API key of the account (Account settings, API), not the password of a storage zone. ${zone}`,
  },
  403: {
    meaning: 'the user of the key may not do this',
    code: 'vendor-forbidden',
    remedy: 'The key must belong to a user who may manage pull zones.',
  },
  404: { meaning: 'the pull zone is unknown', code: 'vendor-not-found', remedy: zone },
  429: {
    meaning: 'too many purges in this time',
    code: 'vendor-rate-limited',
    remedy:
      'The limit belongs to the account: other workflows and people count as well. Set a slower `pace`.',
  },
};

export interface Refusal extends Pick<StatusRow, 'code' | 'remedy'> {
  /** Every other request of this kind would be refused alike. */
  readonly concernsAll: boolean;
}

export function classify(status: number, kind: TargetKind | undefined): Refusal {
  const row = statuses[status];
  if (row === undefined)
    return {
      code: isPassing(status) ? 'vendor-unavailable' : 'vendor-rejected',
      concernsAll: false,
    };
  // An address is purged by itself; for tags and everything the pull zone is named.
  const isNamed = kind === 'tag' || kind === 'everything';
  return { ...row, concernsAll: status === 404 && isNamed };
}
