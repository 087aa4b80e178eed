// Only a 2xx is an answer; everything else is the vendor's error, in its own words if it has any.
import nock from 'nock';
import { expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { VendorError } from '../../errors.ts';
import { createExchange } from './exchange.ts';

const host = 'https://prewarm.example';
const settings = {
  version: '2023-03',
  endpoint: `${host}/prod`,
  statusEndpoint: `${host}/prod`,
  apiKey: 'the-api-key',
  pops: [],
  cfDomain: undefined,
  protocol: 'http',
  headers: [],
  instanceCount: 1,
  timeoutMinutes: 30,
} as const;
const { deps, limits } = interceptRequests(0);
const exchange = createExchange(settings, deps);
const ask = (): Promise<unknown> =>
  exchange({ method: 'GET', url: new URL(`${host}/prod/status`), ...limits }, 'endpoint');

test.each([200, 299])('HTTP %i gives its JSON', async (status) => {
  nock(host).get('/prod/status').reply(status, { a: 1 });
  expect(await ask()).toEqual({ a: 1 });
});

test.each([300, 304, 400, 500])('HTTP %i is an error, whatever its JSON says', async (status) => {
  nock(host).get('/prod/status').reply(status, { status: 'success' });
  expect(await reasonOf(ask())).toBeInstanceOf(VendorError);
});

test.each<[body: object | string, words: string]>([
  [{ message: 'Forbidden' }, 'Forbidden'],
  [{ error_message: 'no such pop' }, 'no such pop'],
  [{ message: 7, error_message: 'no such pop' }, 'no such pop'],
  [{ error_message: 'bad', error_urls: ['/a', { toString: '' }] }, 'bad /a {"toString":""}'],
  ['a page of the-api-key', 'a page of ***'],
])('%j is quoted as %j', async (body, words) => {
  nock(host).get('/prod/status').reply(400, body);
  expect(String(await reasonOf(ask()))).toContain(words);
});
