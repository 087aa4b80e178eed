import { describe, expect, test } from 'vitest';
import { InputError } from '../errors.ts';
import { listProxySecrets, readNetwork, withNetwork } from './network.ts';

async function problemsOf(variables: Readonly<Record<string, string>>) {
  try {
    await readNetwork(variables);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const variableFor = async (variables: Readonly<Record<string, string>>, url: string) =>
  (await readNetwork(variables)).proxyFor(new URL(url))?.variable;

describe('variables', () => {
  const [one, other] = ['http://one.example:1', 'http://other.example:2'];
  test.each([
    [{}, undefined, undefined],
    [{ HTTP_PROXY: one }, 'HTTP_PROXY', 'HTTP_PROXY'],
    [{ HTTPS_PROXY: one }, undefined, 'HTTPS_PROXY'],
    [{ HTTP_PROXY: one, https_proxy: other }, 'HTTP_PROXY', 'https_proxy'],
    [{ HTTP_PROXY: one, http_proxy: other }, 'http_proxy', 'http_proxy'],
    [{ HTTP_PROXY: one, http_proxy: '' }, undefined, undefined],
    [{ HTTP_PROXY: '  ' }, undefined, undefined],
    [{ HTTP_PROXY: one, NO_PROXY: '*' }, undefined, undefined],
    [{ ALL_PROXY: one }, undefined, undefined],
  ])('%j', async (variables, http, https) => {
    expect(await variableFor(variables, 'http://a.example/')).toBe(http);
    expect(await variableFor(variables, 'https://a.example/')).toBe(https);
  });

  test.each([
    'http://',
    'ftp://u:planted@proxy.example',
    '://planted',
    'pro xy:planted',
    'http://u:100%@planted.example',
    'http://u:planted/1@proxy.example:3128',
    'http://u:1#planted@proxy.example:3128',
    'http://DOMAIN\\u:planted@proxy.example:3128',
    'http://planted.example/proxy.pac',
  ])('%s is not a proxy: every variable is named, no value is shown', async (value) => {
    const problems = await problemsOf({ https_proxy: value, HTTP_PROXY: value });
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^input-invalid .* HTTP_PROXY /),
      expect.stringMatching(/^input-invalid .* https_proxy /),
    ]);
    expect(JSON.stringify(problems)).not.toContain('planted');
  });

  test('a value that nothing uses is not judged', async () => {
    expect(await problemsOf({ https_proxy: '://planted', no_proxy: 'a, *' })).toEqual([]);
  });
});

describe('NO_PROXY', () => {
  const isDirect = async (NO_PROXY: string, url: string): Promise<boolean> =>
    (await variableFor({ HTTP_PROXY: 'http://proxy.example', NO_PROXY }, url)) === undefined;

  test.each([
    ['a.example', 'http://a.example/'],
    ['a.example', 'https://below.a.example:8443/'],
    ['.a.example', 'http://a.example/'],
    ['*.a.example', 'http://below.a.example/'],
    ['A.Example.', 'http://a.example./'],
    ['x,a.example', 'http://a.example/'],
    ['x  a.example', 'http://a.example/'],
    ['a.example:443', 'https://a.example/'],
    ['192.0.2.1', 'http://192.0.2.1/'],
    ['192.0.2.0/24', 'http://192.0.2.1/'],
    ['192.0.2.1:80', 'http://192.0.2.1/'],
    ['2001:db8::1', 'http://[2001:db8:0::1]/'],
    ['[2001:db8::1]:81', 'http://[2001:db8::1]:81/'],
    ['2001:db8::/32', 'http://[2001:db8::1]/'],
    ['*:80', 'http://a.example/'],
    ['', 'http://localhost:1/'],
    ['', 'http://127.0.0.1:1/'],
    ['', 'http://[::1]:1/'],
  ])('"%s" has %s connected to directly', async (list, url) => {
    expect(await isDirect(list, url)).toBe(true);
  });

  test.each([
    ['a.example', 'http://aa.example/'],
    ['a.example', 'http://a.example.org/'],
    ['*.a.example', 'http://a.example/'],
    ['a.example:80', 'https://a.example/'],
    ['192.0.2.0/24', 'http://192.0.3.1/'],
    ['192.0.2.0/x', 'http://192.0.2.1/'],
    ['192.0.2.0/33', 'http://192.0.2.1/'],
    ['2.1', 'http://192.0.2.1/'],
    ['[2001:db8::1]:81', 'http://[2001:db8::1]/'],
    ['*:81', 'http://a.example/'],
  ])('"%s" has %s go through the proxy', async (list, url) => {
    expect(await isDirect(list, url)).toBe(false);
  });
});

test('other processes get one spelling that curl, git and the cache client read alike', async () => {
  const environment = {
    PATH: '/bin',
    HTTP_PROXY: 'u:p@proxy.example:3128',
    HTTPS_PROXY: 'socks://proxy.example',
    NO_PROXY: 'a.example *.b.example',
  };
  expect(withNetwork(environment, await readNetwork(environment))).toEqual({
    PATH: '/bin',
    http_proxy: 'http://u:p@proxy.example:3128',
    https_proxy: 'socks5://proxy.example',
    no_proxy: 'localhost,127.0.0.1,::1,a.example,.a.example,.b.example',
  });
});

test.each([
  ['http://user:p%40ss@proxy.example', ['p%40ss', 'p@ss', 'user:p@ss']],
  ['user:p@ss@proxy.example', ['p@ss']],
  ['http://token@proxy.example', ['token']],
  ['ht!tp://user:100%@proxy.example', ['100%']],
  ['http://user:1/2@proxy.example', ['1/2']],
  ['http://proxy.example', []],
])('credentials in %s are secrets', (value, secrets) => {
  for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY'])
    expect(listProxySecrets({ [name]: value })).toEqual(expect.arrayContaining(secrets));
  if (secrets.length === 0) expect(listProxySecrets({ HTTP_PROXY: value })).toEqual([]);
});
