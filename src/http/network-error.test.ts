import { expect, test } from 'vitest';
import { toNetworkError } from './network-error.ts';

test.each([
  ['ECONNREFUSED', false],
  ['EHOSTUNREACH', false],
  ['EHOSTUNREACH', true],
  ['ECONNRESET', true],
  ['EPROTO', true],
  ['ERR_SSL_BAD_RECORD_TYPE', true],
])('%s of a request that was written (%s) decides whether it may have arrived', (code, wasSent) => {
  const error = Object.assign(new Error('any'), { code });
  const url = new URL('https://api.example.com/');
  const attempt = { url, wasSent, proxy: undefined, network: undefined };
  expect(toNetworkError(error, attempt).mayHaveArrived).toBe(wasSent);
});
