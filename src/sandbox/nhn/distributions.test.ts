import { describe, expect, test } from 'vitest';
import { createNhnClient, refusedWith } from './nhn-client.ts';
import type { NhnOptions } from './service.ts';

const domain = 'sandbox.toastcdn.net';
const legacy = 'sandbox.cdn.toastcloud.com';
const callback = { httpMethod: 'GET', url: expect.stringContaining('{appKey}') };

function createReader(options: Partial<NhnOptions> = {}) {
  const { get } = createNhnClient(options);
  return (version: string, query = ''): unknown =>
    get(`/${version}/appKeys/sandbox-app-key/distributions${query}`).json;
}

const v2Fields = {
  domain,
  domainAlias: ['cdn.example.com'],
  status: 'OPEN',
  defaultMaxAge: 86_400,
  referrers: [],
  useOriginCacheControl: false,
  origins: [{ origin: 'static.example.com', originPath: '/site', httpPort: 80, httpsPort: 443 }],
  callback,
};

const v15Fields = {
  domain,
  domainAlias: 'cdn.example.com',
  status: 'OPEN',
  useOrigin: 'N',
  maxAge: '86400',
  referrers: '',
  origins: [{ origin: 'static.example.com', originPath: '/site', httpPort: 80, httpsPort: 443 }],
  callback,
};

describe('the list that the service sends', () => {
  test('v2.0 has lists, booleans and numbers, and no older domain', () => {
    expect(createReader()('v2.0')).toMatchObject({
      header: { isSuccessful: true },
      distributions: [v2Fields],
    });
  });

  test('v1.5 has joined strings, Y or N and a port, and every domain', () => {
    expect(createReader()('v1.5')).toMatchObject({
      header: { isSuccessful: true },
      distributions: [v15Fields, { domain: legacy, domainAlias: '' }],
    });
  });

  test('several aliases of v1.5 are lines of one string', () => {
    const aliases = ['a.example.com', 'b.example.com'];
    expect(createReader({ domains: [{ domain, aliases }] })('v1.5')).toMatchObject({
      distributions: [{ domainAlias: 'a.example.com\nb.example.com' }],
    });
  });

  test('one domain of it', () => {
    expect(createReader()('v1.5', `?domain=${legacy}&status=OPEN`)).toMatchObject({
      distributions: [{ domain: legacy }],
    });
  });
});

describe("the flat fields of the documentation's sample", () => {
  const read = createReader({ distributionShape: 'flat' });

  test.each([
    ['v2.0', v2Fields],
    ['v1.5', v15Fields],
  ])('%s, if one domain is asked for', (version, fields) => {
    const flat = read(version, `?domain=${domain}`);
    expect(flat).toMatchObject({ header: { isSuccessful: true }, ...fields });
    expect(flat).not.toHaveProperty('distributions');
  });

  test('a list if none is asked for, or none matches', () => {
    expect(read('v2.0')).toMatchObject({ distributions: [v2Fields] });
    expect(read('v2.0', `?domain=${domain}&status=CLOSE`)).toMatchObject({ distributions: [] });
  });
});

describe('what is asked for', () => {
  test.each([
    ['v2.0', 'other.toastcdn.net'],
    ['v1.5', 'other.toastcdn.net'],
    ['v2.0', legacy],
    ['v2.0', 'cdn.example.com'],
  ])('%s knows no %s', (version, wanted) => {
    expect(createReader()(version, `?domain=${wanted}`)).toMatchObject(refusedWith(10000));
  });

  test('a status that nothing has is an empty list; one that there is not is refused', () => {
    const read = createReader();
    expect(read('v2.0', '?status=SUSPEND')).toMatchObject({ distributions: [] });
    expect(read('v2.0', '?status=CLOSED')).toMatchObject(refusedWith(30004));
  });
});
