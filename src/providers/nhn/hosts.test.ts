import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { ContractError } from '../../errors.ts';
import { createSendNhn } from './envelope.ts';
import { createReadHosts } from './hosts.ts';

const host = 'https://cdn.api.nhncloudservice.com';
const domain = 'a.toastcdn.net';
const settings = { endpoint: host, appKey: 'the-app-key', secretKey: 'the-secret-key', domain };
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
const { deps, limits } = interceptRequests(0);

describe.each(['v3.0', 'v2.0', 'v1.5'] as const)('the hosts of a service by API %s', (version) => {
  const readHosts = createReadHosts(version, createSendNhn(version, settings, deps), domain);
  const ask = (answer: object) =>
    nock(host)
      .get(`/${version}/appKeys/the-app-key/distributions`)
      .query({ domain })
      .reply(200, answer);

  test.each([
    [
      ['b.example', 'c.example'],
      [domain, 'b.example', 'c.example'],
    ],
    ['b.example\nc.example', [domain, 'b.example', 'c.example']],
    [[], [domain]],
    [null, [domain]],
    [undefined, [domain]],
  ])('with the aliases %j', async (domainAlias, hosts) => {
    ask({ header, distributions: [{ domain, status: 'OPEN', domainAlias }] });
    expect(await readHosts(limits)).toEqual({ hosts });
  });

  test('are unknown for a service that the account does not have', async () => {
    ask({ header: { isSuccessful: false, resultCode: 10000, resultMessage: 'No.' } });
    expect(await readHosts(limits)).toBeUndefined();
  });

  test('are not taken from another service', async () => {
    ask({ header, distributions: [{ domain: 'z.toastcdn.net', status: 'OPEN' }] });
    expect(await reasonOf(readHosts(limits))).toBeInstanceOf(ContractError);
  });
});
