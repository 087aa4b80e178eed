// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import { VendorError } from '../../../errors.ts';
import { createNhnV3Operations } from './operations.ts';

const host = 'https://cdn.api.nhncloudservice.com';
const oauth = 'https://oauth.api.nhncloudservice.com';
const path = '/v3.0/appKeys/the-app-key/purge';
const settings = {
  endpoint: host,
  oauthEndpoint: oauth,
  appKey: 'the-app-key',
  accessKeyId: 'the-key-id',
  secretAccessKey: 'the-secret',
  domain: 'sample.toastcdn.net',
};
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const { deps, limits, secrets } = interceptRequests(0);
const batch = createBatch('url', 'https://sample.toastcdn.net/1');

function giveToken(token: string): void {
  nock(oauth, {
    reqheaders: {
      authorization: `Basic ${Buffer.from('the-key-id:the-secret').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
    .post('/oauth2/token/create', 'grant_type=client_credentials')
    .reply(200, { access_token: token, token_type: 'Bearer', expires_in: 86_400 });
}

function api(token: string): nock.Scope {
  return nock(host, { reqheaders: { 'x-nhn-authorization': `Bearer ${token}` } });
}

test('one token is fetched and used for every purge, and it is masked before its first use', async () => {
  const operations = createNhnV3Operations(settings, deps);
  expect(secrets).toEqual(['the-key-id:the-secret']);
  giveToken('token-1');
  api('token-1')
    .post(`${path}/item`, {
      domain: 'sample.toastcdn.net',
      purgeList: ['https://sample.toastcdn.net/1'],
    })
    .reply(200, () => {
      expect(secrets).toContain('token-1');
      return { header };
    });
  api('token-1').post(`${path}/all`, { domain: 'sample.toastcdn.net' }).reply(200, { header });
  const accepted = { id: '', vendorState: 'accepted' };
  expect(await operations.submit(batch, limits)).toEqual(accepted);
  const everything = createBatch('everything', 'sample.toastcdn.net');
  expect(await operations.submit(everything, limits)).toEqual(accepted);
  expect(operations.probe).toBeUndefined();
});

const refusals = [
  [401, ''],
  [403, '<html>'],
  [401, { header: { isSuccessful: false, resultCode: 4_010_001, resultMessage: 'No.' } }],
  [200, { header: { isSuccessful: false, resultCode: 20_002, resultMessage: 'No.' } }],
] as const;

test.each(refusals)('HTTP %i with %j renews the token once', async (status, body) => {
  const operations = createNhnV3Operations(settings, deps);
  giveToken('token-1');
  giveToken('token-2');
  api('token-1').post(`${path}/item`).reply(status, body);
  api('token-2').post(`${path}/item`).reply(200, { header });
  // Sending again is the engine's business: it keeps the pace.
  expect(await reasonOf(operations.submit(batch, limits))).toMatchObject({
    code: 'vendor-unavailable',
    mayHaveArrived: false,
  });
  expect(await operations.submit(batch, limits)).toMatchObject({ vendorState: 'accepted' });
});

test.each(refusals)(
  'HTTP %i with %j, twice, is a refusal with its remedy',
  async (status, body) => {
    const operations = createNhnV3Operations(settings, deps);
    giveToken('token-1');
    giveToken('token-2');
    api('token-1').post(`${path}/item`).reply(status, body);
    api('token-2').post(`${path}/item`).reply(status, body);
    await reasonOf(operations.submit(batch, limits));
    const error = await reasonOf(operations.submit(batch, limits));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code: status === 403 ? 'vendor-forbidden' : 'vendor-auth',
      mayHaveArrived: false,
      problems: [{ remedy: expect.stringContaining('nhn-access-key-id') }],
    });
  },
);

test.each([
  [200, 20_001, 'nhn-app-key'],
  [403, 4_031_007, 'IP address'],
])('HTTP %i with %i is not about the token', async (status, resultCode, remedy) => {
  const operations = createNhnV3Operations(settings, deps);
  giveToken('token-1');
  const body = { header: { isSuccessful: false, resultCode, resultMessage: 'No.' } };
  api('token-1').post(`${path}/item`).reply(status, body);
  expect(await reasonOf(operations.submit(batch, limits))).toMatchObject({
    problems: [{ remedy: expect.stringContaining(remedy) }],
  });
});

test('a token that the vendor returns is not shown', async () => {
  const operations = createNhnV3Operations(settings, deps);
  giveToken('token-1');
  const resultMessage = 'token-1 of the-key-id with the-secret';
  api('token-1')
    .post(`${path}/item`)
    .reply(200, { header: { isSuccessful: false, resultCode: 10_001, resultMessage } });
  expect(await reasonOf(operations.submit(batch, limits))).toMatchObject({
    message: 'NHN Cloud refused: *** of *** with *** (10001)',
  });
});
