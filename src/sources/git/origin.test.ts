import { describe, expect, test } from 'vitest';
import { fetchEnvironment, planOrigin } from './origin.ts';

const place = {
  serverUrl: 'https://github.example.com',
  repository: 'acme/site',
  workspace: '/srv/site',
};
const ours = 'https://github.example.com/acme/site';

describe('planOrigin', () => {
  test.for([
    [undefined, ours, true],
    ['', ours, true],
    ['https://github.example.com/acme/site', ours, true],
    ['https://x-access-token:old@github.example.com/acme/site', ours, true],
    ['git@github.example.com:acme/site', ours, true],
    ['github.example.com:acme/site', ours, true],
    ['ssh://git@github.example.com/acme/site', ours, true],
    ['ssh://git@github.example.com:2222/acme/site', ours, true],
    ['git@GitHub.Example.com:/acme/site', ours, true],
    ['http://github.example.com/acme/site', 'http://github.example.com/acme/site', false],
    ['https://github.example.com:8443/a/b', 'https://github.example.com:8443/a/b', false],
    ['https://github.example.com.evil.net/a/b', 'https://github.example.com.evil.net/a/b', false],
    ['https://github.example.com@evil.net/a/b', 'https://github.example.com@evil.net/a/b', false],
    ['git@elsewhere.net:acme/site', 'git@elsewhere.net:acme/site', false],
    ['ssh://git@elsewhere.net/acme/site', 'ssh://git@elsewhere.net/acme/site', false],
    ['file:///srv/git/site', 'file:///srv/git/site', false],
    ['/srv/git/site', '/srv/git/site', false],
    ['../site.git', '/srv/site.git', false],
    ['C:/repositories/site.git', 'C:/repositories/site.git', false],
    ['d:\\repositories\\site.git', 'd:\\repositories\\site.git', false],
    ['c:acme/site', 'c:acme/site', false],
  ] as const)('%s', ([configured, url, trusted]) => {
    const origin = planOrigin(configured, place);
    expect(origin).toMatchObject({ url });
    expect(origin?.server).toBe(trusted ? place.serverUrl : undefined);
  });

  test.for([
    ['', 'https://host.example/forge/acme/site', true],
    ['git@host.example:acme/site', 'https://host.example/forge/acme/site', true],
    ['https://u:p@host.example/forge/acme/site', 'https://host.example/forge/acme/site', true],
    ['https://host.example/other/site', 'https://host.example/other/site', false],
    ['https://host.example/forgery/site', 'https://host.example/forgery/site', false],
  ] as const)('below a path of its host: %s', ([configured, url, trusted]) => {
    const serverUrl = 'https://host.example/forge';
    const origin = planOrigin(configured, { ...place, serverUrl });
    expect(origin).toMatchObject({ url });
    expect(origin?.server).toBe(trusted ? serverUrl : undefined);
  });

  test('what messages show of it has no credentials', () => {
    const origin = planOrigin('https://user:secret@elsewhere.net/acme/site', place);
    expect(origin?.place).toBe('elsewhere.net');
  });

  test('what messages show of a path of Windows is the path', () => {
    expect(planOrigin('C:/repositories/site.git', place)?.place).toBe('C:/repositories/site.git');
    expect(planOrigin('c:acme/site', place)?.place).toBe('c');
  });

  test('nowhere to fetch from outside a workflow', () => {
    expect(planOrigin('', { ...place, repository: '' })).toBeUndefined();
  });
});

describe('fetchEnvironment', () => {
  const foreign = { url: ours, place: 'github.example.com' };
  const trusted = { ...foreign, server: 'https://github.example.com' };

  test('the token is a header for the server alone, and resets those of others', () => {
    const given = fetchEnvironment(trusted, { token: 't', env: {} });
    expect(given).toEqual({
      GIT_CONFIG_COUNT: '4',
      GIT_CONFIG_KEY_0: 'remote.compared.url',
      GIT_CONFIG_VALUE_0: ours,
      GIT_CONFIG_KEY_1: 'http.https://github.example.com/.extraheader',
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_KEY_2: 'http.https://github.example.com/.extraheader',
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: basic ${btoa('x-access-token:t')}`,
      GIT_CONFIG_KEY_3: 'http.https://github.example.com/.followRedirects',
      GIT_CONFIG_VALUE_3: 'false',
      GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
    });
  });

  test.for([
    ['no token', trusted, ''],
    ['another host', foreign, 't'],
  ] as const)('%s: no header', ([, origin, token]) => {
    const given = fetchEnvironment(origin, { token, env: {} });
    expect(JSON.stringify(given)).not.toContain('header');
  });

  test('what the machine already configures this way stays', () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' };
    const given = fetchEnvironment(foreign, { token: '', env });
    expect(given).toMatchObject({ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: 'remote.compared.url' });
    expect(given).not.toHaveProperty('GIT_CONFIG_KEY_0');
  });
});
