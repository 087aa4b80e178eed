// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import { ContractError } from '../../../errors.ts';
import { createNhnV2Operations } from './operations.ts';

const host = 'https://cdn.api.nhncloudservice.com';
const path = '/v2.0/appKeys/the-app-key/purge';
const settings = {
  endpoint: host,
  appKey: 'the-app-key',
  secretKey: 'the-secret-key',
  domain: 'sample.toastcdn.net',
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const { deps, limits } = interceptRequests(0);
const operations = createNhnV2Operations(settings, deps);

test('an item purge has the domain and a list of full URLs, also those of an alias', async () => {
  const purgeList = ['https://sample.toastcdn.net/1', 'https://alias.example/2?a=b'];
  nock(host)
    .post(`${path}/item`, { domain: 'sample.toastcdn.net', purgeList })
    .reply(200, { header });
  expect(await operations.submit(createBatch('url', ...purgeList), limits)).toEqual({
    id: '',
    vendorState: 'accepted',
  });
});

test('a purge of everything has the domain alone', async () => {
  nock(host).post(`${path}/all`, { domain: 'sample.toastcdn.net' }).reply(200, { header });
  const batch = createBatch('everything', 'sample.toastcdn.net');
  expect(await operations.submit(batch, limits)).toEqual({ id: '', vendorState: 'accepted' });
});

test('nothing can be polled', () => {
  expect(operations.probe).toBeUndefined();
});

test('an answer that is not read as success does not accept a purge', async () => {
  nock(host).post(`${path}/item`).reply(200, 'OK');
  const submission = operations.submit(createBatch('url', 'https://a.example/'), limits);
  expect(await reasonOf(submission)).toBeInstanceOf(ContractError);
});
