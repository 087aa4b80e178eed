// What the HTTP status of a refusal means to us: the answers have words, and no codes.
// https://www.fastly.com/documentation/reference/api/#error-responses
import type { StatusTable } from '../status-api.ts';

const right =
  'The token needs the scope `purge_select` for URLs and tags, `purge_all` for everything, or `global`, and access to this service.';

export const statuses: StatusTable = {
  400: { meaning: 'the request is not valid', code: 'vendor-rejected' },
  401: {
    meaning: 'the token is missing or not valid',
    code: 'vendor-auth',
    remedy:
      'Check `fastly-api-token`: a token of the account (Account, API tokens), alone and without quotes. It may have expired or been revoked.',
  },
  403: { meaning: 'the token may not do this', code: 'vendor-forbidden', remedy: right },
  404: {
    meaning: 'the service is unknown, or none that the token may use has the host of the URL',
    code: 'vendor-not-found',
    remedy:
      'Check `fastly-service`, and that the host of the URL is a domain of a service that the token may use. A token for one of several services may be refused for URLs: purge by `tags`, or use a token for all services with the scope `purge_select`.',
  },
  405: { meaning: 'the address does not take this request', code: 'vendor-rejected' },
  409: { meaning: 'another change is in progress', code: 'vendor-conflict' },
  422: { meaning: 'the request is understood and refused', code: 'vendor-rejected' },
  429: {
    meaning: 'too many requests in this time',
    code: 'vendor-rate-limited',
    remedy:
      'The limit belongs to the account or the user of the token: other workflows and people count as well. Set a slower `pace`.',
  },
};
