// What goes over the wire: a request that is not prepared fails, and so does an answer that is not used.
import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { createLimits } from '../../../../test/fakes/limits.ts';
import { createBatch } from '../../../../test/fakes/targets.ts';
import type { Mode } from '../../../core/mode.ts';
import { CancelledError, ContractError } from '../../../errors.ts';
import type { HuaweiCredentials } from '../credentials.ts';
import { createHuaweiVodOperations } from './operations.ts';

const host = 'https://vod.ap-southeast-3.myhuaweicloud.com';
const iam = 'https://iam.ap-southeast-3.myhuaweicloud.com';
const projectId = '0123456789abcdef0123456789abcdef';
const path = `/v1.0/${projectId}/asset/preheating`;
const urls = ['https://media.example/a.mp4', 'https://media.example/b.mp4'];
const intercepted = interceptRequests(Date.UTC(2026, 10, 30, 4, 5, 6));
const { deps, limits } = intercepted;

const key: HuaweiCredentials = {
  kind: 'access-key',
  accessKey: 'THEACCESSKEY',
  secretKey: 'the-secret-key',
  securityToken: undefined,
};
const user: HuaweiCredentials = {
  kind: 'user',
  account: 'the-account',
  user: 'the-user',
  password: 'the-password',
  iamEndpoint: iam,
};

function connect(credentials: HuaweiCredentials, mode: Mode = 'preheat') {
  return createHuaweiVodOperations({ endpoint: host, projectId, credentials, mode }, deps);
}

const operations = connect(key);

describe('submit', () => {
  test('sends URLs, signed for this second', async () => {
    const reqheaders = {
      'x-project-id': projectId,
      'x-sdk-date': '20261130T040506Z',
      authorization:
        /^SDK-HMAC-SHA256 Access=THEACCESSKEY, SignedHeaders=[a-z;-]+, Signature=[0-9a-f]{64}$/,
    };
    nock(host, { reqheaders }).post(path, { urls }).reply(200, { task_id: 'the-id' });
    expect(await operations.submit(createBatch('url', ...urls), limits)).toEqual({
      id: 'the-id',
      vendorState: 'accepted',
    });
  });

  test('sends the id of an asset instead of a URL', async () => {
    nock(host).post(path, { asset_id: 'an-asset' }).reply(200, { task_id: 'the-id' });
    await operations.submit(createBatch('asset', 'an-asset'), limits);
  });

  test('sends the security token of a temporary key, and signs it', async () => {
    const reqheaders = {
      'x-security-token': 'the-security-token',
      authorization: /SignedHeaders=[a-z;-]*x-security-token/,
    };
    nock(host, { reqheaders }).post(path).reply(200, { task_id: 'the-id' });
    const temporary = connect({ ...key, securityToken: 'the-security-token' });
    await temporary.submit(createBatch('url', ...urls), limits);
  });

  test.each<[answer: object | string]>([[{}], [{ task_id: '' }], ['accepted'], [[]]])(
    'does not take %j for an id',
    async (answer) => {
      nock(host).post(path).reply(200, answer);
      const submission = operations.submit(createBatch('url', ...urls), limits);
      expect(await reasonOf(submission)).toBeInstanceOf(ContractError);
    },
  );

  test('rejects with what the code of a refusal means, not its HTTP status', async () => {
    nock(host)
      .post(path)
      .reply(403, { error_code: 'VOD.10086', error_msg: 'quota' }, { 'x-request-id': 'r-1' });
    const submission = operations.submit(createBatch('url', ...urls), limits);
    expect(await reasonOf(submission)).toMatchObject({
      code: 'vendor-quota',
      problems: [{ vendorCode: 'VOD.10086', requestId: 'r-1' }],
    });
  });
});

test.each([
  ['VOD.10079', true],
  ['VOD.10080', true],
  ['VOD.10081', false],
])('a submission that is refused with %s may have been accepted: %s', async (code, arrived) => {
  nock(host).post(path).reply(403, { error_code: code, error_msg: 'No.' });
  const submission = operations.submit(createBatch('url', ...urls), limits);
  expect(await reasonOf(submission)).toMatchObject({ mayHaveArrived: arrived });
});

test('an error with status 200 is a refusal', async () => {
  nock(host).post(path).reply(200, { error_code: 'VOD.10062', error_msg: 'no asset' });
  const submission = operations.submit(createBatch('asset', 'an-asset'), limits);
  expect(await reasonOf(submission)).toMatchObject({ code: 'vendor-not-found' });
});

describe('a purge', () => {
  const refreshPath = `/v1/${projectId}/asset/refresh`;
  const purge = connect(key, 'purge');

  test('sends URLs to an address of its own', async () => {
    nock(host).post(refreshPath, { urls }).reply(202, { task_id: 'the-id' });
    expect((await purge.submit(createBatch('url', ...urls), limits)).id).toBe('the-id');
  });

  test('sends ids of assets in a list', async () => {
    nock(host)
      .post(refreshPath, { asset_id_list: ['an-asset'] })
      .reply(202, { task_id: 'the-id' });
    await purge.submit(createBatch('asset', 'an-asset'), limits);
  });

  test('reads results of its own, and no others', async () => {
    const { targets } = createBatch('url', ...urls);
    const results = urls.map((url) => ({ url, status: 'SUCCEED' }));
    const probe = async (body: object) => {
      nock(host).get(refreshPath).query({ task_id: 't' }).reply(200, body);
      const answer = await purge.probe?.(
        { tasks: [{ id: 't', targets, sent: 2 }], since: 0 },
        limits,
      );
      return answer?.news[0]?.state;
    };
    expect(await probe({ refresh_results: results })).toBe('done');
    expect(await probe({ preheating_results: results })).toBe('pending');
  });
});

describe('the token of a user', () => {
  test('is fetched once, kept secret, and renewed once when it is refused', async () => {
    const operationsOfUser = connect(user);
    fetchToken('token-1');
    nock(host, { reqheaders: { 'x-auth-token': 'token-1' } })
      .post(path)
      .reply(200, { task_id: 'one' })
      .post(path)
      .reply(401, { error_code: 'APIGW.0307', error_msg: 'expired' });
    fetchToken('token-2');
    nock(host, { reqheaders: { 'x-auth-token': 'token-2' } })
      .post(path)
      .reply(200, { task_id: 'two' });
    const batch = createBatch('url', ...urls);
    expect((await operationsOfUser.submit(batch, limits)).id).toBe('one');
    // Sending again is the engine's business: it keeps the pace.
    expect(await reasonOf(operationsOfUser.submit(batch, limits))).toMatchObject({
      code: 'vendor-unavailable',
      mayHaveArrived: false,
    });
    expect((await operationsOfUser.submit(batch, limits)).id).toBe('two');
    expect(intercepted.secrets).toEqual(['token-1', 'token-2']);
  });

  test('that cannot be fetched is a refusal before anything was sent', async () => {
    nock(iam)
      .post('/v3/auth/tokens')
      .query(true)
      .reply(401, { error: { code: 401 } });
    const submission = connect(user).submit(createBatch('url', ...urls), limits);
    expect(await reasonOf(submission)).toMatchObject({
      code: 'vendor-auth',
      mayHaveArrived: false,
    });
  });

  test('has half of the time of the request that it is for', async () => {
    const given: number[] = [];
    const send: typeof deps.send = async (request) => {
      given.push(request.timeoutMilliseconds);
      const headers = { 'x-subject-token': 'the-token' };
      return { status: 200, headers, body: Buffer.from('{"task_id":"the-id"}') };
    };
    const options = { endpoint: host, projectId, credentials: user, mode: 'preheat' } as const;
    const submitting = createHuaweiVodOperations(options, { ...deps, send });
    await submitting.submit(createBatch('url', ...urls), createLimits());
    expect(given).toEqual([2_500, 5_000]);
  });

  test('that is not there when the run is cancelled leaves the request unsent', async () => {
    nock(iam).post('/v3/auth/tokens').query(true).delay(60_000).reply(201);
    const cancel = new AbortController();
    const submission = connect(user).submit(
      createBatch('url', ...urls),
      createLimits({ cancelled: cancel.signal }),
    );
    setImmediate(() => cancel.abort(new CancelledError('SIGINT')));
    expect(await reasonOf(submission)).toMatchObject({
      name: 'CancelledError',
      mayHaveArrived: false,
    });
  });

  function fetchToken(token: string): void {
    nock(iam)
      .post('/v3/auth/tokens', (body) => body.auth.scope.project.id === projectId)
      .query(true)
      .reply(201, {}, { 'x-subject-token': token });
  }
});

describe('probe', () => {
  const { targets } = createBatch('url', ...urls);

  test('asks for each task by its id', async () => {
    answer('one', { preheating_results: urls.map((url) => ({ url, status: 'SUCCEED' })) });
    answer('two', { preheating_results: urls.map((url) => ({ url, status: 'PROCESSING' })) });
    expect(await probe('one', 'two')).toMatchObject([
      { id: 'one', state: 'done' },
      { id: 'two', state: 'pending' },
    ]);
  });

  test('a task without results is not done', async () => {
    answer('one', {});
    expect(await probe('one')).toMatchObject([{ state: 'pending' }]);
  });

  function answer(id: string, body: object): void {
    nock(host).get(path).query({ task_id: id }).reply(200, body);
  }

  async function probe(...ids: readonly string[]) {
    const tasks = ids.map((id) => ({ id, targets, sent: targets.length }));
    return (await operations.probe?.({ tasks, since: 0 }, limits))?.news;
  }
});
