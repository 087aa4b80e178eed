import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { interceptRequests, reasonOf } from '../../../../test/fakes/intercept.ts';
import { ContractError, NetworkError, TimeoutError, VendorError } from '../../../errors.ts';
import { createRedactor } from '../../../http/redact.ts';
import { createTokenSource } from './token-source.ts';

const oauth = 'https://oauth.example';
const settings = { oauthEndpoint: oauth, accessKeyId: 'id', secretAccessKey: 'the-secret' };
const { deps, limits } = interceptRequests(0);

function createTokens() {
  const clock = { milliseconds: 1_000_000 };
  const tokens = createTokenSource({
    settings,
    deps: { ...deps, now: () => clock.milliseconds },
    redact: createRedactor(['the-secret']).redact,
  });
  return { clock, tokens };
}

function reply(status: number, body: nock.Body, headers: nock.ReplyHeaders = {}): void {
  nock(oauth).post('/oauth2/token/create').reply(status, body, headers);
}

function give(token: string, more: object = { expires_in: 60 }): void {
  reply(200, { access_token: token, token_type: 'Bearer', ...more });
}

describe('how long a token is used', () => {
  test.each([
    ['a minute: until 15 s before its end', { expires_in: 60 }, 45_000],
    ['a day: until 30 s before its end', { expires_in: 86_400 }, 86_370_000],
    ['text', { expires_in: '3600' }, 3_570_000],
    ['no lifetime: as the shortest', {}, 45_000],
    ['null: as the shortest', { expires_in: null }, 45_000],
  ])('%s', async (_name, more, usable) => {
    const { clock, tokens } = createTokens();
    give('first', more);
    expect(await tokens.get(limits)).toBe('first');
    clock.milliseconds += usable - 1;
    expect(await tokens.get(limits)).toBe('first');
    clock.milliseconds += 1;
    give('second', more);
    expect(await tokens.get(limits)).toBe('second');
  });

  test('one that is expired when it comes is used once', async () => {
    const { tokens } = createTokens();
    give('first', { expires_in: 0 });
    expect(await tokens.get(limits)).toBe('first');
    give('second', { expires_in: 0 });
    expect(await tokens.get(limits)).toBe('second');
  });

  test('until it is refused; a refusal of an older one changes nothing', async () => {
    const { tokens } = createTokens();
    give('first');
    await tokens.get(limits);
    tokens.forget('first');
    give('second');
    await tokens.get(limits);
    tokens.forget('first');
    expect(await tokens.get(limits)).toBe('second');
  });
});

test('callers at the same time share one request', async () => {
  const { tokens } = createTokens();
  give('first');
  expect(await Promise.all([tokens.get(limits), tokens.get(limits)])).toEqual(['first', 'first']);
});

test('a failure is not remembered, and the request that needs the token was not sent', async () => {
  const { tokens } = createTokens();
  reply(503, '');
  const both = [tokens.get(limits), tokens.get(limits)].map(reasonOf);
  for (const error of await Promise.all(both))
    expect(error).toMatchObject({ code: 'vendor-unavailable', mayHaveArrived: false });
  give('first');
  expect(await tokens.get(limits)).toBe('first');
});

describe('a refusal', () => {
  test.each([
    [401, { error: 'invalid_client' }, 'vendor-auth', 'nhn-secret-access-key'],
    [400, { error: 'invalid_client' }, 'vendor-auth', 'nhn-secret-access-key'],
    [400, { error: 'invalid_grant' }, 'vendor-auth', 'nhn-secret-access-key'],
    [400, { error: 'unauthorized_client' }, 'vendor-auth', 'nhn-secret-access-key'],
    [200, { error: 'invalid_client' }, 'vendor-auth', 'nhn-secret-access-key'],
    [401, '', 'vendor-auth', 'nhn-secret-access-key'],
    [403, '', 'vendor-forbidden', 'nhn-access-key-id'],
    [400, { error: 'invalid_request' }, 'vendor-rejected', 'nhn-oauth-endpoint'],
    [404, '<html>', 'vendor-not-found', 'nhn-oauth-endpoint'],
    [302, '', 'vendor-rejected', 'nhn-oauth-endpoint'],
    [429, '', 'vendor-unavailable', 'later'],
    [500, '', 'vendor-unavailable', 'later'],
  ])('HTTP %i with %j is %s', async (status, body, code, remedy) => {
    const { tokens } = createTokens();
    reply(status, body);
    const error = await reasonOf(tokens.get(limits));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({
      code,
      mayHaveArrived: false,
      concernsAll: code !== 'vendor-unavailable',
      problems: [{ code, remedy: expect.stringContaining(remedy) }],
    });
  });

  test('shows no secret, and says how long to wait', async () => {
    const { tokens } = createTokens();
    const body = { error: 'server_error', error_description: 'for the-secret\n::error::' };
    reply(503, body, { 'retry-after': '9' });
    expect(await reasonOf(tokens.get(limits))).toMatchObject({
      message: "NHN Cloud's token endpoint refused: for *** ::error:: (server_error)",
      retryAfterMilliseconds: 9_000,
    });
  });
});

test.each([
  ['', 'HTTP 200'],
  ['[]', 'HTTP 200'],
  [{ token_type: 'Bearer', expires_in: 60 }, 'access_token'],
  [{ access_token: 'a b', expires_in: 60 }, 'access_token'],
  [{ access_token: 'a\nb', expires_in: 60 }, 'access_token'],
  [{ access_token: 'a', token_type: 'mac', expires_in: 60 }, 'token_type'],
  [{ access_token: 'a', expires_in: 'soon' }, 'expires_in'],
  [{ access_token: 'a', expires_in: -1 }, 'expires_in'],
])('%j is not a token', async (body, words) => {
  const { tokens } = createTokens();
  reply(200, body);
  const error = await reasonOf(tokens.get(limits));
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ mayHaveArrived: false, message: expect.stringContaining(words) });
});

test.each([
  ['a lost answer', new NetworkError('Cut.', true), NetworkError],
  ['our own time limit', new TimeoutError('request-timeout', 'Slow.'), TimeoutError],
])('%s is not a lost purge', async (_name, cause, kind) => {
  const tokens = createTokenSource({
    settings,
    deps: { ...deps, send: () => Promise.reject(cause) },
    redact: (text) => text,
  });
  const error = await reasonOf(tokens.get(limits));
  expect(error).toBeInstanceOf(kind);
  expect(error).toMatchObject({ mayHaveArrived: false, message: `No token. ${cause.message}` });
});
