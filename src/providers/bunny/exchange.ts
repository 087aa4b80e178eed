// One exchange with bunny.net's API. A success is 200 or 204 without a body: the documentation has
// none, and an answer with one comes from somebody else.
import { ContractError } from '../../errors.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { createStatusExchange, type Question } from '../status-api.ts';
import type { BunnySettings } from './settings.ts';
import { statuses } from './statuses.ts';
import { Failure } from './wire.ts';

/** Resolves if the answer is a success. Rejects as operations do. */
export type Exchange = (question: Question, limits: CallLimits) => Promise<void>;

export function createExchange({ apiKey, endpoint }: BunnySettings, deps: OperationDeps): Exchange {
  const exchange = createStatusExchange(
    {
      ...{ title: 'bunny.net', endpoint, keyHeader: 'accesskey', key: apiKey, statuses },
      // An address is purged by itself; for tags and everything the pull zone is named.
      named: new Set(['tag', 'everything']),
      readFailure(json, headers) {
        const { ErrorKey: code, Message: words } = Failure.safeParse(json).data ?? nothing;
        return { words: [words], code, requestId: headers['cdn-requestid'] };
      },
    },
    deps,
  );
  return async (question, limits) => {
    const { status, body } = await exchange(question, limits);
    if (![200, 204].includes(status) || body.length > 0)
      throw new ContractError(
        `bunny.net answered HTTP ${status} with ${body.length} bytes; a purge is answered with 200 or 204 and none.`,
      );
  };
}

const nothing = { ErrorKey: '', Message: '' };
