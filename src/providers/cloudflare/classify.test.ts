import { expect, test } from 'vitest';
import { classify } from './classify.ts';

/** `code message` of each error of an answer. */
function toFailures(...errors: readonly string[]) {
  return errors.map((error) => {
    const [code = '', ...words] = error.split(' ');
    return { code, message: words.join(' ') };
  });
}

test.each<[errors: readonly string[], status: number, means: string]>([
  [['10000 Authentication error'], 403, 'vendor-forbidden'],
  [['10000 Authentication error'], 401, 'vendor-auth'],
  [['9109 Invalid access token'], 403, 'vendor-auth'],
  [['6003 Invalid request headers', '6111 Invalid format'], 400, 'vendor-auth'],
  [['1000 Invalid API Token'], 401, 'vendor-auth'],
  [['7003 Could not route'], 400, 'vendor-not-found'],
  [['1134 Unable to purge'], 429, 'vendor-rate-limited'],
  [['1134 Unable to purge'], 200, 'vendor-rate-limited'],
  [['1083 Unable to purge'], 400, 'vendor-rate-limited'],
  [['1115 Invalid host'], 400, 'vendor-rejected'],
  [['1115 Invalid host'], 429, 'vendor-rate-limited'],
  [['1115 Unable to purge, rate limit reached'], 400, 'vendor-rate-limited'],
  [['4711 Rate limit enforced for cache purge.'], 400, 'vendor-rate-limited'],
  [['1094 Exceeded maximum amount'], 400, 'vendor-rejected'],
  [['1092 Request cannot contain'], 400, 'vendor-contract'],
  [['1012 Request must contain'], 200, 'vendor-contract'],
  // The code wins; the status counts for codes that nobody documents.
  [['1082 You can only purge files for this zone'], 503, 'vendor-rejected'],
  [['4711 Something'], 200, 'vendor-rejected'],
  [['4711 Something'], 503, 'vendor-unavailable'],
  [['constructor'], 400, 'vendor-rejected'],
  [[], 200, 'vendor-rejected'],
  [[], 401, 'vendor-auth'],
  [[], 403, 'vendor-forbidden'],
  [[], 404, 'vendor-not-found'],
  [[], 408, 'vendor-unavailable'],
  [[], 409, 'vendor-conflict'],
  [[], 429, 'vendor-rate-limited'],
  [[], 502, 'vendor-unavailable'],
])('%j with HTTP %i is %s', (errors, status, means) => {
  expect(classify(status, toFailures(...errors)).code).toBe(means);
});

test.each([
  ['the one that says more', ['1016 One or more errors', '1082 Only this zone'], '1082'],
  ['one that is known', ['4711 Something', '1100 Tag exceeds'], '1100'],
  ['the first', ['4711 Something', '4712 Else'], '4711'],
  ['the general one if it is alone', ['1016 One or more errors'], '1016'],
])('of several errors, what decides is %s', (_, errors, code) => {
  expect(classify(200, toFailures(...errors)).failure?.code).toBe(code);
});
