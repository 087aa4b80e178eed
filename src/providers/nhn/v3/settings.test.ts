import { describe, expect, test } from 'vitest';
import {
  createInputs,
  expectProblem,
  problemsOf,
  warningsOf,
} from '../../../../test/fakes/inputs.ts';
import type { ProviderValues } from '../../provider.ts';
import { readNhnV3Settings } from './settings.ts';

type Values = Readonly<Record<string, string>>;

const v3 = { provider: 'nhn-v3', urls: 'https://www.example.com/a' };
const sync = { provider: 'nhn-v3', mode: 'sync-distribution', config: 'cdn.yml', 'nhn-domain': '' };
const noKeys = { 'nhn-app-key': '', 'nhn-access-key-id': '', 'nhn-secret-access-key': '' };
const noOauth = { 'nhn-oauth-endpoint': '' };
const dry = { 'dry-run': 'true' };
const keyId = 'flyKphnHuI6sDRglmma6';
const gov = 'https://cdn.api.gov-nhncloudservice.com';

test.each<[Values, string]>([
  [{ ...v3, 'nhn-app-key': '' }, 'input-missing nhn-app-key'],
  [{ ...v3, 'nhn-access-key-id': '' }, 'input-missing nhn-access-key-id'],
  [{ ...v3, 'nhn-secret-access-key': '' }, 'input-missing nhn-secret-access-key'],
  [{ ...v3, 'nhn-access-key-id': 'a b' }, 'input-invalid nhn-access-key-id'],
  [{ ...v3, 'nhn-access-key-id': 'a:b' }, 'input-invalid nhn-access-key-id'],
  [{ ...v3, 'nhn-secret-access-key': 'a\nb' }, 'input-invalid nhn-secret-access-key'],
  [{ ...v3, 'nhn-app-key': 'schlüssel' }, 'input-invalid nhn-app-key'],
  // A User Access Key in place of an Appkey.
  [{ ...v3, 'nhn-app-key': 'sandbox-access-key-id' }, 'input-invalid nhn-app-key'],
  [{ ...v3, 'nhn-app-key': 'sandbox-secret-access-key' }, 'input-invalid nhn-app-key'],
  [
    { ...v3, 'nhn-app-key': keyId, 'nhn-access-key-id': 'g7Hn2kLmQ9xYz3Ab' },
    'input-invalid nhn-app-key',
  ],
  [{ ...v3, 'nhn-app-key': keyId }, 'input-invalid nhn-app-key'],
  [{ ...v3, provider: 'nhn-v2', 'nhn-app-key': keyId }, 'input-invalid nhn-app-key'],
  [{ ...v3, provider: 'nhn-v1.5', 'nhn-app-key': keyId }, 'input-invalid nhn-app-key'],
  [{ ...v3, 'nhn-access-key-id': 'sandbox-secret-access-key' }, 'input-invalid nhn-access-key-id'],
  [{ ...v3, 'nhn-domain': '' }, 'input-missing nhn-domain'],
  [{ ...v3, 'nhn-domain': 'https://a.toastcdn.net' }, 'input-invalid nhn-domain'],
  [{ ...v3, endpoint: 'https://oauth.api.nhncloudservice.com' }, 'input-invalid endpoint'],
  [{ ...v3, endpoint: 'https://vod.eu-west-101.myhuaweicloud.eu' }, 'input-invalid endpoint'],
  [
    { ...v3, 'nhn-oauth-endpoint': 'https://cdn.api.nhncloudservice.com' },
    'input-invalid nhn-oauth-endpoint',
  ],
  [{ ...v3, 'nhn-oauth-endpoint': 'http://oauth.example.com' }, 'input-invalid nhn-oauth-endpoint'],
  [{ ...v3, 'nhn-oauth-endpoint': 'https://a:b@c.example' }, 'input-invalid nhn-oauth-endpoint'],
  [{ ...v3, ...noOauth }, 'input-missing nhn-oauth-endpoint'],
  // A part of the keys is a mistake, even if a run without requests needs none of them.
  [{ ...v3, ...dry, 'nhn-secret-access-key': '' }, 'input-missing nhn-secret-access-key'],
  [{ ...sync, ...dry, 'nhn-access-key-id': '' }, 'input-missing nhn-access-key-id'],
])('%j', (values, problem) => expectProblem(values, problem));

const values: ProviderValues = {
  get: () => undefined,
  getTyped: () => undefined,
  getVariable: () => undefined,
  endpoint: undefined,
  endpoints: [],
  mode: 'sync-distribution',
  purgeType: 'item',
  soft: false,
  needsCredentials: false,
  timeoutMilliseconds: 1_000,
};

test('all problems are reported at once', () => {
  const found = problemsOf({ ...v3, ...noKeys, 'nhn-domain': '', endpoint: '' });
  expect(found.map(({ input }) => input)).toEqual([
    'nhn-app-key',
    'nhn-access-key-id',
    'nhn-secret-access-key',
    'nhn-domain',
  ]);
});

test('the keys of v2.0 are answered with what v3.0 takes', () => {
  const [problem] = problemsOf({ ...v3, 'nhn-access-key-id': '', 'nhn-secret-key': 'secret' });
  expect(problem?.message).toContain('instead of `nhn-secret-key`');
  expect(problem?.remedy).toContain('API Security Settings');
});

test('an Appkey of the environment is not a part of the keys', () => {
  const get = (name: string) => (name === 'nhn-app-key' ? 'from-the-environment' : undefined);
  const offline = { ...values, get, mode: 'purge', needsCredentials: false } as const;
  expect(readNhnV3Settings(offline).problems.map(({ input }) => input)).toEqual(['nhn-domain']);
});

test('the value of a key is never shown', () => {
  const shown = JSON.stringify([
    problemsOf({ ...v3, 'nhn-access-key-id': 'my key' }),
    problemsOf({ ...v3, 'nhn-app-key': 'same-key', 'nhn-access-key-id': 'same-key' }),
  ]);
  expect(shown).not.toMatch(/my key|same-key/);
});

test.each<[Values]>([
  [v3],
  [sync],
  [{ ...v3, ...dry, ...noKeys, ...noOauth }],
  [{ ...sync, ...dry, ...noKeys }],
  [{ ...v3, ...noOauth, endpoint: '' }],
  [{ ...v3, ...noOauth, endpoint: gov }],
  [{ ...v3, ...noOauth, endpoint: 'https://kr1-cdn.api.nhncloudservice.com' }],
])('%j is right', (values) => {
  expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
});

test.each<[Values, boolean]>([
  [{ ...sync, ...dry, ...noKeys }, true],
  [sync, false],
])('%j: offline: %s', (values, isOffline) => {
  expect(createInputs(values).connection.isOffline).toBe(isOffline);
});

test.each<[Values, string]>([
  [{ ...v3, 'nhn-domain': 'a.cdn.toastcloud.com' }, '`provider: nhn-v1.5`'],
  [{ ...v3, 'nhn-secret-key': 'x' }, '`nhn-secret-key` has no effect'],
])('%j gives a warning', (values, words) => {
  expect(warningsOf(values)).toContain(words);
});

describe('the address of the token endpoint', () => {
  test.each([
    [undefined, 'https://oauth.api.nhncloudservice.com'],
    ['https://kr1-cdn.api.nhncloudservice.com', 'https://oauth.api.nhncloudservice.com'],
    [gov, 'https://oauth.api.gov-nhncloudservice.com'],
  ])('of %s is %s', (endpoint, oauth) => {
    const url = endpoint === undefined ? undefined : new URL(endpoint);
    expect(readNhnV3Settings({ ...values, endpoint: url }).settings.oauthEndpoint).toBe(oauth);
  });
});

test('the government cloud is known as a host of NHN Cloud', () => {
  const aws = { provider: 'aws-prewarm', mode: 'prewarm', urls: v3.urls, endpoint: gov };
  expect(problemsOf(aws).map(({ input }) => input)).toContain('endpoint');
  expect(problemsOf({ provider: 'nhn-v2', urls: v3.urls, endpoint: gov })).toEqual([]);
});
