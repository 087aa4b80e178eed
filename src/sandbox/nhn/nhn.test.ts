// The gateway and the keys: what is refused before any handler is asked.
import { describe, expect, test } from 'vitest';
import { createNhnClient, createUrls, refusedWith } from './nhn-client.ts';

const domain = 'sandbox.toastcdn.net';
const v2 = '/v2.0/appKeys/sandbox-app-key';
const v15 = '/v1.5/appKeys/sandbox-app-key';

describe('addresses', () => {
  test.each([
    ['POST', '/v3.0/appKeys/sandbox-app-key/purges'],
    ['POST', '/v4.0/appKeys/sandbox-app-key/purge/all'],
    ['POST', `${v2}/purge`],
    ['POST', `${v2}/purge/all/`],
    ['POST', `${v2}/purges`],
    ['POST', `${v15}/purge/all`],
    ['GET', `${v2}/purge/all`],
    ['DELETE', `${v15}/purges`],
    ['POST', '/v2.0/purge/all'],
    ['POST', '/v2.0/appKeys//purge/all'],
  ])('%s %s is unknown to the gateway', (method, target) => {
    const { send, sandbox } = createNhnClient();
    const { response, json } = send({ method, target, body: { domain } });
    expect(response.status).toBe(404);
    expect(json).toMatchObject(refusedWith(4041007));
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test("the first host's prefix is taken", () => {
    const { post, get, sandbox } = createNhnClient();
    expect(post(`/tc-cdn${v2}/purge/all`, { domain }).response.status).toBe(200);
    expect(get(`/tc-cdn${v15}/purges?domain=${domain}`).json).toMatchObject({ totalItems: 1 });
    expect(sandbox.state().nhn.purges).toHaveLength(1);
  });

  test('an app key that cannot be decoded', () => {
    const { response, json } = createNhnClient().post('/v2.0/appKeys/%/purge/all', {
      domain,
    });
    expect(response.status).toBe(400);
    expect(json).toMatchObject(refusedWith(4000003));
  });
});

describe('keys', () => {
  test('a wrong app key', () => {
    const { post, sandbox } = createNhnClient();
    const { response, json } = post('/v2.0/appKeys/another-key/purge/all', { domain });
    expect(response.status).toBe(200);
    expect(json).toMatchObject(refusedWith(20001));
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test.each([
    ['another', { authorization: 'another-secret' }],
    ['none', {}],
    ['one with a scheme', { authorization: 'Bearer sandbox-secret-key' }],
  ])('as the secret key: %s', (_name, headers) => {
    const { send, sandbox } = createNhnClient();
    const target = `${v2}/purge/all`;
    const { response, json } = send({ method: 'POST', target, body: { domain }, headers });
    expect(response.status).toBe(200);
    expect(json).toMatchObject(refusedWith(20002));
    expect(sandbox.state().nhn.purges).toEqual([]);
  });

  test('keys of its own, the app key encoded in the address', () => {
    const { send, sandbox } = createNhnClient({ appKey: 'a/b', secretKey: 'c' });
    const headers = { authorization: 'c' };
    const target = '/v2.0/appKeys/a%2Fb/purge/all';
    send({ method: 'POST', target, body: { domain }, headers });
    expect(sandbox.state().nhn.purges).toHaveLength(1);
  });
});

describe('bodies', () => {
  const everyPost = [`${v2}/purge/item`, `${v2}/purge/all`, `${v15}/purges`];

  test.each(
    everyPost.flatMap((target) =>
      ['', 'domain=x', '{"domain":', '[]', '"x"', 'null'].map((body) => [target, body] as const),
    ),
  )('%s with %j is no request', (target, body) => {
    const { response, json } = createNhnClient().post(target, body);
    expect(response.status).toBe(400);
    expect(json).toMatchObject(refusedWith(4000007));
  });

  test('more than 10 MB of bytes, not of characters', () => {
    const { post, sandbox } = createNhnClient();
    const fill = (padding: string, count: number): string =>
      JSON.stringify({ domain, padding: padding.repeat(count) });
    const overhead = fill('', 0).length;
    const half = Math.floor((10 * 1024 * 1024 - overhead) / 2);
    const { response, json } = post(`${v2}/purge/all`, fill('é', half + 1));
    expect(response.status).toBe(413);
    expect(json).toMatchObject(refusedWith(4131000));
    expect(sandbox.state().nhn.purges).toEqual([]);
    expect(post(`${v2}/purge/all`, fill('é', half)).response.status).toBe(200);
  });
});

describe('what both versions share', () => {
  const toV2 = { domain, purgeList: createUrls(1) };
  const toV15 = { domain, purgeType: 'ITEM', purgeList: createUrls(1).join('\n') };

  test('one item purge a second', () => {
    const { post, pass } = createNhnClient();
    expect(post(`${v2}/purge/item`, toV2).json).toMatchObject({ header: { resultCode: 0 } });
    pass(999);
    expect(post(`${v15}/purges`, toV15).json).toMatchObject(refusedWith(30001));
    pass(1);
    expect(post(`${v15}/purges`, toV15).json).toMatchObject({ header: { resultCode: 0 } });
    expect(post(`${v2}/purge/item`, toV2).json).toMatchObject(refusedWith(30001));
  });

  test('one purge of everything in five minutes', () => {
    const { post, pass } = createNhnClient();
    expect(post(`${v15}/purges`, { domain, purgeType: 'ALL' }).json).toMatchObject({
      header: { resultCode: 0 },
    });
    pass(299_999);
    expect(post(`${v2}/purge/all`, { domain }).json).toMatchObject(refusedWith(30001));
    pass(1);
    expect(post(`${v2}/purge/all`, { domain }).json).toMatchObject({ header: { resultCode: 0 } });
  });

  test('all domains of an app key draw on one account', () => {
    const other = 'other.toastcdn.net';
    const domains = [domain, other].map((name) => ({ domain: name, aliases: [] }));
    const { post } = createNhnClient({ domains });
    post(`${v2}/purge/item`, toV2);
    expect(post(`${v2}/purge/item`, { ...toV2, domain: other }).json).toMatchObject(
      refusedWith(30001),
    );
  });

  test('items and everything are counted apart, and a refusal costs nothing', () => {
    const { post, pass, sandbox } = createNhnClient();
    post(`${v2}/purge/item`, toV2);
    post(`${v2}/purge/all`, { domain });
    pass(600);
    post(`${v2}/purge/item`, toV2);
    pass(400);
    post(`${v2}/purge/item`, toV2);
    expect(sandbox.state().nhn.purges.map(({ type }) => type)).toEqual(['ITEM', 'ALL', 'ITEM']);
  });
});
