// The token endpoint, and what API v3.0 makes of tokens.
import { describe, expect, test } from 'vitest';
import { createSocketlessClient } from '../socketless-client.ts';
import { refusedWith } from './nhn-client.ts';
import type { NhnOptions } from './service.ts';

const create = '/oauth2/token/create';
const all = '/v3.0/appKeys/sandbox-app-key/purge/all';
const domain = 'sandbox.toastcdn.net';
const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
const right = {
  authorization: basic('sandbox-access-key-id:sandbox-secret-access-key'),
  'content-type': 'application/x-www-form-urlencoded',
};
const grant = 'grant_type=client_credentials';

function createClient(options: Partial<NhnOptions> = {}) {
  const client = createSocketlessClient({ nhn: options });
  const ask = (body = grant, headers: Readonly<Record<string, string>> = right) =>
    client.send({ method: 'POST', target: create, body, headers });
  const purge = (authorization: string, target = all) =>
    client.send({
      method: 'POST',
      target,
      body: { domain },
      headers: { 'x-nhn-authorization': authorization },
    });
  return { ...client, ask, purge };
}

test('a token is good for its lifetime, and not a moment longer', () => {
  const { ask, purge, pass, sandbox } = createClient({ tokenSeconds: 60, allPaceMilliseconds: 1 });
  expect(ask().json).toEqual({
    access_token: 'sandboxToken000001',
    token_type: 'Bearer',
    expires_in: 60,
  });
  pass(59_999);
  expect(purge('Bearer sandboxToken000001').json).toMatchObject({ header: { resultCode: 0 } });
  pass(1);
  const { response, json } = purge('Bearer sandboxToken000001');
  expect([response.status, json]).toEqual([401, expect.objectContaining(refusedWithToken)]);
  expect(sandbox.state().nhn).toMatchObject({ tokens: 1, purges: [{ version: 'v3.0' }] });
});

const refusedWithToken = { header: expect.objectContaining({ resultCode: 4010001 }) };

test('an older token stays good beside a newer one, until it is revoked', () => {
  const { ask, purge, send, pass } = createClient({ allPaceMilliseconds: 1 });
  ask();
  ask();
  expect(purge('Bearer sandboxToken000001').json).toMatchObject({ header: { resultCode: 0 } });
  const body = 'token=sandboxToken000001';
  send({ method: 'POST', target: '/oauth2/token/revoke', body, headers: right });
  pass(1);
  expect(purge('Bearer sandboxToken000001').response.status).toBe(401);
  expect(purge('Bearer sandboxToken000002').json).toMatchObject({ header: { resultCode: 0 } });
});

test.each([
  ['another pair', grant, { ...right, authorization: basic('a:b') }, 401, 'invalid_client'],
  ['no pair', grant, { 'content-type': right['content-type'] }, 401, 'invalid_client'],
  ['JSON', grant, { ...right, 'content-type': 'application/json' }, 400, 'invalid_request'],
  ['another grant', 'grant_type=password', right, 400, 'unsupported_grant_type'],
  ['no grant', '', right, 400, 'unsupported_grant_type'],
  ['a scope', `${grant}&scope=appKey:x`, right, 400, 'invalid_request'],
])('%s is refused', (_name, body, headers, status, error) => {
  const { ask, sandbox } = createClient();
  const { response, json } = ask(body, headers);
  expect([response.status, json]).toEqual([status, { error }]);
  expect(sandbox.state().nhn.tokens).toBe(0);
});

describe('the keys of v3.0', () => {
  test.each([
    ['a token without a scheme', 'sandboxToken000001'],
    ['an unknown token', 'Bearer another'],
    ['the secret key of v2.0', 'sandbox-secret-key'],
    ['nothing', ''],
  ])('%s: HTTP 401', (_name, authorization) => {
    const { ask, purge } = createClient();
    ask();
    expect(purge(authorization).response.status).toBe(401);
  });

  test('a wrong app key with a good token', () => {
    const { ask, purge } = createClient();
    ask();
    const { json } = purge('Bearer sandboxToken000001', '/v3.0/appKeys/other/purge/all');
    expect(json).toMatchObject(refusedWith(20001));
  });
});

test('all versions share one pace', () => {
  const { ask, purge, send } = createClient();
  ask();
  purge('Bearer sandboxToken000001');
  const headers = { authorization: 'sandbox-secret-key' };
  const target = '/v2.0/appKeys/sandbox-app-key/purge/all';
  expect(send({ method: 'POST', target, body: { domain }, headers }).json).toMatchObject(
    refusedWith(30001),
  );
});
