import { describe, expect, test } from 'vitest';
import { createNhnClient, createUrls, refusedWith } from './nhn-client.ts';

const domain = 'sandbox.toastcdn.net';
const item = '/v2.0/appKeys/sandbox-app-key/purge/item';
const all = '/v2.0/appKeys/sandbox-app-key/purge/all';

describe('the domain', () => {
  test.each([
    ['unknown', 'other.toastcdn.net'],
    ['an alias', 'cdn.example.com'],
    ['one of the older kind', 'sandbox.cdn.toastcloud.com'],
    ['absent', undefined],
    ['a list', [domain]],
  ])('%s: 10000', (_name, wrong) => {
    const { post, sandbox } = createNhnClient();
    const purgeList = createUrls(1);
    expect(post(all, { domain: wrong }).json).toMatchObject(refusedWith(10000));
    expect(post(item, { domain: wrong, purgeList }).json).toMatchObject(refusedWith(10000));
    expect(sandbox.state().nhn.purges).toEqual([]);
  });
});

describe('the list', () => {
  test.each([
    ['absent', undefined],
    ['empty', []],
    ['one joined string', createUrls(2).join('\n')],
    ['paths', ['/a.html']],
    ['a URL without a path', ['http://sandbox.toastcdn.net']],
    ['another scheme', ['ftp://sandbox.toastcdn.net/a']],
    ['a space in a URL', ['http://sandbox.toastcdn.net/a b']],
    ['a line end in a URL', ['http://sandbox.toastcdn.net/a\n']],
    ['a port that is none', ['http://sandbox.toastcdn.net:port/a']],
    ['a number among URLs', [...createUrls(1), 1]],
  ])('%s: 10001', (_name, purgeList) => {
    const { post, sandbox } = createNhnClient();
    expect(post(item, { domain, purgeList }).json).toMatchObject(refusedWith(10001));
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test('may have any host, unless the sandbox is strict', () => {
    const other = ['http://cdn.exmaple.com/a'];
    const served = ['http://SANDBOX.toastcdn.net:8080/a', 'https://cdn.example.com/a'];
    const strict = createNhnClient({ strictHosts: true });
    expect(strict.post(item, { domain, purgeList: [...served, ...other] }).json).toMatchObject(
      refusedWith(10001),
    );
    expect(strict.post(item, { domain, purgeList: served }).json).toMatchObject({
      header: { isSuccessful: true },
    });
    expect(createNhnClient().post(item, { domain, purgeList: other }).json).toMatchObject({
      header: { isSuccessful: true },
    });
  });

  test('200 URLs are one purge, http and https, of the domain or of an alias', () => {
    const { post, sandbox, now } = createNhnClient();
    const purgeList = [...createUrls(199), 'https://cdn.example.com/?a=b'];
    expect(post(item, { domain, purgeList }).json).toEqual({
      header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' },
    });
    const purge = { seq: 590, version: 'v2.0', domain, type: 'ITEM', list: purgeList };
    expect(sandbox.state().nhn.purges).toEqual([{ ...purge, purgeTime: now(), progress: 0 }]);
  });

  test('201 URLs are refused as too much', () => {
    const { post, sandbox } = createNhnClient();
    expect(post(item, { domain, purgeList: createUrls(201) }).json).toMatchObject(
      refusedWith(30001),
    );
    expect(sandbox.state().nhn.purges).toEqual([]);
  });
});

test('a purge of everything has no list', () => {
  const { post, sandbox } = createNhnClient();
  post(all, { domain });
  expect(sandbox.state().nhn.purges).toMatchObject([{ domain, type: 'ALL', list: [] }]);
});
