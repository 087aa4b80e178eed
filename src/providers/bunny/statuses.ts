// What the HTTP status of a refusal means to us; the keys of the answers only say more about it.
import type { StatusTable } from '../status-api.ts';

const zone =
  'Check `bunny-pull-zone`: the number in the address of the pull zone in the dashboard. A storage zone has another one.';

export const statuses: StatusTable = {
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
