// Calls that the service owes when it is done with a distribution, and sending them: to this machine only.
import { request } from 'node:http';
import type { Distribution } from './distribution-book.ts';
import { toFields } from './distribution-rules.ts';

export interface DueCallback {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body: string;
}

/** Undefined where the distribution wants none. */
export function toCallback(distribution: Distribution, appKey: string): DueCallback | undefined {
  const { httpMethod, url } = toFields(distribution.fields['callback']);
  if (typeof url !== 'string') return undefined;
  const { domain, status, fields } = distribution;
  const isSuccessful = status !== 'ERROR';
  const values: Readonly<Record<string, string>> = {
    appKey,
    domain,
    status,
    isSuccessful: String(isSuccessful),
  };
  const header = {
    isSuccessful,
    resultCode: isSuccessful ? 0 : -1,
    resultMessage: isSuccessful ? 'SUCCESS' : 'FAIL',
  };
  return {
    method: httpMethod === 'POST' || httpMethod === 'PUT' ? httpMethod : 'GET',
    url: url.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    body: JSON.stringify({
      header,
      distribution: { appKey, domain, region: 'GLOBAL', status, ...fields },
    }),
  };
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Resolves with the status, or undefined where it was not sent or nobody answered. */
export function deliver({ method, url, body }: DueCallback): Promise<number | undefined> {
  const target = URL.parse(url);
  if (target === null || target.protocol !== 'http:' || !loopback.test(target.hostname))
    return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(target, { method, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    call.once('error', () => resolve(undefined)).end(body);
  });
}
