import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf, warningsOf } from '../../../test/fakes/inputs.ts';
import type { ProviderValues } from '../provider.ts';
import { readNhnSettings } from './settings.ts';

type Values = Readonly<Record<string, string>>;

const urls = { urls: 'https://www.example.com/a' };
const sync = { mode: 'sync-distribution', config: 'cdn.yml', 'nhn-domain': '' };
const noKeys = { 'nhn-app-key': '', 'nhn-secret-key': '' };
const longest = `${'a'.repeat(242)}.toastcdn.net`;

describe.each(['nhn-v2', 'nhn-v1.5'])('%s', (provider) => {
  test.each<[Values, string]>([
    [{ ...urls, 'nhn-app-key': '' }, 'input-missing nhn-app-key'],
    [{ ...urls, 'nhn-secret-key': '' }, 'input-missing nhn-secret-key'],
    [{ ...urls, 'nhn-app-key': 'a b' }, 'input-invalid nhn-app-key'],
    [{ ...urls, 'nhn-secret-key': 'a\nb' }, 'input-invalid nhn-secret-key'],
    [{ ...urls, 'nhn-secret-key': 'schlüssel' }, 'input-invalid nhn-secret-key'],
    [{ ...urls, 'nhn-domain': '' }, 'input-missing nhn-domain'],
    [{ ...urls, 'nhn-domain': 'https://a.toastcdn.net' }, 'input-invalid nhn-domain'],
    [{ ...urls, 'nhn-domain': 'a.toastcdn.net/path' }, 'input-invalid nhn-domain'],
    [{ ...urls, 'nhn-domain': 'toastcdn' }, 'input-invalid nhn-domain'],
    [{ ...urls, 'nhn-domain': `a${longest}` }, 'input-invalid nhn-domain'],
    [
      { ...urls, endpoint: 'https://vod.ap-southeast-1.myhuaweicloud.com' },
      'input-invalid endpoint',
    ],
    // A User Access Key in place of the keys of the service.
    [{ ...urls, 'nhn-app-key': 'same', 'nhn-access-key-id': 'same' }, 'input-invalid nhn-app-key'],
    [
      { ...urls, 'nhn-secret-key': 'same', 'nhn-secret-access-key': 'same' },
      'input-invalid nhn-secret-key',
    ],
    // Half of a pair is a mistake, even if a run without requests needs neither.
    [{ ...urls, 'dry-run': 'true', 'nhn-app-key': '' }, 'input-missing nhn-app-key'],
    [{ ...sync, 'dry-run': 'true', 'nhn-secret-key': '' }, 'input-missing nhn-secret-key'],
    [{ ...sync, 'nhn-secret-key': '' }, 'input-missing nhn-secret-key'],
  ])('%j', (values, problem) => expectProblem({ provider, ...values }, problem));

  test.each<[Values]>([
    [urls],
    [{ ...urls, 'nhn-domain': longest }],
    [{ ...urls, 'dry-run': 'true', ...noKeys }],
    [sync],
    [{ ...sync, 'dry-run': 'true', ...noKeys }],
    [{ ...urls, endpoint: 'https://kr1-cdn.api.nhncloudservice.com' }],
    [{ ...urls, endpoint: 'https://api-gw.cloud.toast.com/tc-cdn' }],
    [{ ...urls, endpoint: 'https://cdn.api.gov-nhncloudservice.com' }],
  ])('%j is right', (values) => expect(problemsOf({ provider, ...values })).toEqual([]));

  test('a User Access Key instead of the SecretKey is answered with the provider that takes it', () => {
    const keys = { 'nhn-secret-key': '', 'nhn-access-key-id': 'a', 'nhn-secret-access-key': 'b' };
    const [problem] = problemsOf({ provider, ...urls, ...keys });
    expect(problem).toMatchObject({ code: 'input-missing', input: 'nhn-secret-key' });
    expect(problem?.message).toContain('`provider: nhn-v3`');
  });

  test('a value of a key or of a password is never shown', () => {
    const [key] = problemsOf({ provider, ...urls, 'nhn-secret-key': 'my secret' });
    const [domain] = problemsOf({ provider, ...urls, 'nhn-domain': 'https://u:pw@a.example/?t=s' });
    expect(JSON.stringify([key, domain])).not.toMatch(/my secret|pw@|t=s/);
    expect(domain?.message).toContain('a.example');
  });

  test.each<[Values, boolean]>([
    [{ ...sync, 'dry-run': 'true', ...noKeys }, true],
    [sync, false],
  ])('%j: offline: %s', (values, isOffline) => {
    expect(createInputs({ provider, ...values }).connection.isOffline).toBe(isOffline);
  });

  test('the domain is known in lower case', () => {
    const { connection } = createInputs({ provider, ...urls, 'nhn-domain': 'A.Toastcdn.NET' });
    expect(connection.domain).toBe('a.toastcdn.net');
  });
});

test('API v2.0 warns about domains that only v1.5 serves', () => {
  const legacy = { ...urls, 'nhn-domain': 'a.cdn.toastcloud.com' };
  expect(warningsOf({ provider: 'nhn-v2', ...legacy })).toContain('`provider: nhn-v1.5`');
  expect(warningsOf({ provider: 'nhn-v1.5', ...legacy })).toBe('');
  expect(warningsOf({ provider: 'nhn-v2', ...urls })).toBe('');
});

describe('the address', () => {
  const values: ProviderValues = {
    get: (name) => `value-of-${name}`,
    getTyped: () => undefined,
    getVariable: () => undefined,
    endpoint: undefined,
    endpoints: [],
    mode: 'sync-distribution',
    purgeType: 'item',
    soft: false,
    needsCredentials: true,
    timeoutMilliseconds: 1_000,
  };

  test.each([
    [undefined, 'https://cdn.api.nhncloudservice.com'],
    ['https://gateway.example/tc-cdn/', 'https://gateway.example/tc-cdn'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ])('%s is %s, without a final slash', (endpoint, used) => {
    const url = endpoint === undefined ? undefined : new URL(endpoint);
    expect(readNhnSettings({ ...values, endpoint: url })).toEqual({
      problems: [],
      settings: {
        endpoint: used,
        appKey: 'value-of-nhn-app-key',
        secretKey: 'value-of-nhn-secret-key',
        domain: 'value-of-nhn-domain',
      },
    });
  });
});
