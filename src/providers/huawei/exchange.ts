// One request to a service of Huawei Cloud: credentials on the way out, a refusal or the answer on
// the way in.
import type { HttpRequest } from '../../http/http.ts';
import { createRedactor } from '../../http/redact.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { readAnswer } from './answers.ts';
import { type AuthorizeOptions, createSendAuthorized } from './authorize.ts';
import { secretsOf } from './credentials.ts';

/** Resolves with the parsed body, undefined if it is not JSON. Rejects as operations do. */
export type Exchange = (
  request: Pick<HttpRequest, 'method' | 'url' | 'body'>,
  limits: CallLimits,
) => Promise<unknown>;

export function createExchange(
  options: Omit<AuthorizeOptions, 'redact'>,
  deps: OperationDeps,
): Exchange {
  const { redact, add } = createRedactor(secretsOf(options.credentials));
  const keepSecret = (secret: string): void => {
    add(secret);
    deps.keepSecret(secret);
  };
  const send = createSendAuthorized({ ...options, redact }, { ...deps, keepSecret });
  return async (request, limits) => {
    const answer = await send({ ...request, limits });
    return readAnswer(answer, { redact, classify: options.classify, now: deps.now() });
  };
}
