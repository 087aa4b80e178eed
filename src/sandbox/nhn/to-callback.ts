// The call that the service owes when it is done with a distribution.
import type { Callback } from '../callback.ts';
import type { Distribution } from './distribution-book.ts';
import { toFields } from './distribution-rules.ts';

/** Undefined if the distribution has no callback. */
export function toCallback(distribution: Distribution, appKey: string): Callback | undefined {
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
