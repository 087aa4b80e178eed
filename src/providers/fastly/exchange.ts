// One exchange with Fastly's API.
import type { HttpResponse } from '../../http/http.ts';
import type { OperationDeps } from '../provider.ts';
import { createStatusExchange, type StatusExchange } from '../status-api.ts';
import type { FastlySettings } from './settings.ts';
import { statuses } from './statuses.ts';
import { Failure } from './wire.ts';

export function createExchange(
  { apiToken, endpoint }: FastlySettings,
  deps: OperationDeps,
): StatusExchange {
  return createStatusExchange(
    {
      ...{ title: 'Fastly', endpoint, keyHeader: 'fastly-key', key: apiToken, statuses },
      // Of URLs, each has a host of its own. For everything else the service is named.
      named: new Set(['tag', 'everything']),
      readFailure(json, headers, now) {
        const { msg, detail } = Failure.safeParse(json).data ?? { msg: '', detail: '' };
        const requestId = headers['x-request-id'] ?? headers['x-served-by'];
        return { words: [msg, detail], requestId, wait: readReset(headers, now) };
      },
    },
    deps,
  );
}

/** When the limit begins anew: seconds since the epoch, in every answer that is counted. */
function readReset(headers: HttpResponse['headers'], now: number): number | undefined {
  const reset = headers['fastly-ratelimit-reset'] ?? '';
  return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : undefined;
}
