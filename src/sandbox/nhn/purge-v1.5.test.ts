import { describe, expect, test } from 'vitest';
import type { Answer } from '../socketless-client.ts';
import { createNhnClient, createUrls, refusedWith } from './nhn-client.ts';
import type { NhnOptions } from './service.ts';

const toast = 'sandbox.toastcdn.net';
const legacy = 'sandbox.cdn.toastcloud.com';

function createPurger(options: Partial<NhnOptions> = {}) {
  const client = createNhnClient(options);
  const purge = (domain: string, type: unknown, list?: unknown): Answer =>
    client.post('/v1.5/appKeys/sandbox-app-key/purges', {
      domain,
      purgeType: type,
      purgeList: Array.isArray(list) ? list.join('\n') : list,
    });
  const purged = () => client.sandbox.state().nhn.purges;
  return { ...client, purge, purged };
}

const paths = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `/${index}.html`);

describe('what is refused', () => {
  test.each<[string, string, unknown, unknown, number]>([
    ['an unknown domain', 'other.toastcdn.net', 'ALL', undefined, 10000],
    ['an alias as the domain', 'cdn.example.com', 'ALL', undefined, 10000],
    ['no type', toast, undefined, createUrls(1), 10017],
    ['a type in small letters', toast, 'item', createUrls(1), 10017],
    ['a list of types, as the table has it', toast, ['ITEM'], createUrls(1), 10017],
    ['a wildcard on *.toastcdn.net', toast, 'WILDCARD', ['/*'], 10017],
    ['no list', toast, 'ITEM', undefined, 10001],
    ['an empty list', toast, 'ITEM', '', 10001],
    ['a path on *.toastcdn.net', toast, 'ITEM', '/a.html', 10001],
    ['a last line end', toast, 'ITEM', `${createUrls(1)}\n`, 10001],
    ['line ends of two characters', toast, 'ITEM', createUrls(2).join('\r\n'), 10001],
    ['a comma between URLs', toast, 'ITEM', createUrls(2).join(', '), 10001],
    ['a URL on an older domain', legacy, 'ITEM', `http://${legacy}/a.html`, 10001],
    ['a path without its slash', legacy, 'ITEM', 'a.html', 10001],
    ['an empty list on an older domain', legacy, 'WILDCARD', '', 10001],
  ])('%s', (_name, domain, type, list, code) => {
    const { purge, purged } = createPurger();
    const { response, json } = purge(domain, type, list);
    expect(response.status).toBe(200);
    expect(json).toMatchObject(refusedWith(code));
    expect(purged()).toEqual([]);
  });

  test('another host, if the sandbox is strict', () => {
    const { purge } = createPurger({ strictHosts: true });
    const succeeded = { header: { isSuccessful: true } };
    expect(purge(toast, 'ITEM', createUrls(1, 'other.example')).json).toMatchObject(
      refusedWith(10001),
    );
    expect(purge(legacy, 'ITEM', '/a.html').json).toMatchObject(succeeded);
    expect(purge(toast, 'ITEM', createUrls(1, 'cdn.example.com')).json).toMatchObject(succeeded);
  });

  test('a list that is an array, as v2.0 has it', () => {
    const { post } = createPurger();
    const body = { domain: toast, purgeType: 'ITEM', purgeList: createUrls(1) };
    expect(post('/v1.5/appKeys/sandbox-app-key/purges', body).json).toMatchObject(
      refusedWith(10001),
    );
  });
});

describe('a list above the limit of a request is split, and only the first number comes back', () => {
  const ofAlias = [{ domain: legacy, aliases: ['a.example.com', 'b.example.com'] }];
  const ofMany = [{ domain: legacy, aliases: paths(50) }];

  test.each<[string, Partial<NhnOptions>, string, string, readonly string[], number[]]>([
    ['200 URLs are not', {}, toast, 'ITEM', createUrls(200), [200]],
    ['201 URLs are', {}, toast, 'ITEM', createUrls(201), [200, 1]],
    ['450 URLs', {}, toast, 'ITEM', createUrls(450), [200, 200, 50]],
    ['1,001 paths', {}, legacy, 'ITEM', paths(1_001), [1_000, 1]],
    ['11 wildcards', {}, legacy, 'WILDCARD', paths(11), [10, 1]],
    [
      'each path once more for each alias',
      { domains: ofAlias },
      legacy,
      'WILDCARD',
      paths(4),
      [3, 1],
    ],
    ['more aliases than paths allowed', { domains: ofMany }, legacy, 'WILDCARD', paths(2), [1, 1]],
  ])('%s', (_name, options, domain, type, list, sizes) => {
    const { purge, purged } = createPurger(options);
    expect(purge(domain, type, list).json).toEqual({
      header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' },
      purgeSeq: 590,
    });
    expect(purged().map(({ list: part }) => part.length)).toEqual(sizes);
    expect(purged().map(({ seq }) => seq)).toEqual(sizes.map((_, index) => 590 + index));
    expect(purged().flatMap(({ list: part }) => part)).toEqual(list);
    expect(purged().every((entry) => entry.type === type && entry.version === 'v1.5')).toBe(true);
  });

  test('the next request gets the next free number', () => {
    const { purge, pass } = createPurger();
    purge(toast, 'ITEM', createUrls(450));
    pass(1_000);
    expect(purge(toast, 'ITEM', createUrls(1)).json).toMatchObject({ purgeSeq: 593 });
  });
});

test('a purge of everything needs no list and ignores one', () => {
  const { purge, purged } = createPurger();
  expect(purge(toast, 'ALL', createUrls(1)).json).toMatchObject({ purgeSeq: 590 });
  expect(purged()).toMatchObject([{ domain: toast, type: 'ALL', list: [] }]);
});

describe('the pace of an older domain', () => {
  const hour = 3_600_000;

  test.each([
    ['ITEM', 60],
    ['WILDCARD', 60],
    ['ALL', 5],
  ])('%s: %d an hour', (type, count) => {
    const { purge, purged, pass } = createPurger();
    for (let sent = 0; sent < count; sent += 1) {
      purge(legacy, type, '/a');
      pass(1);
    }
    expect(purged()).toHaveLength(count);
    pass(hour - count - 1);
    expect(purge(legacy, type, '/a').json).toMatchObject(refusedWith(30001));
    pass(1);
    expect(purge(legacy, type, '/a').json).toMatchObject({ purgeSeq: 590 + count });
    expect(purge(legacy, type, '/a').json).toMatchObject(refusedWith(30001));
  });

  test("each kind and each domain has its own, apart from the app key's", () => {
    const second = 'second.cdn.toastcloud.com';
    const domains = [toast, legacy, second].map((domain) => ({ domain, aliases: [] }));
    const { purge, purged } = createPurger({ domains });
    for (let sent = 0; sent <= 60; sent += 1) purge(legacy, 'ITEM', '/a');
    purge(legacy, 'WILDCARD', '/*');
    purge(legacy, 'ALL');
    purge(second, 'ITEM', '/a');
    purge(toast, 'ITEM', createUrls(1));
    purge(toast, 'ALL');
    expect(purged().map(({ domain, type }) => `${domain} ${type}`)).toEqual([
      ...Array(60).fill(`${legacy} ITEM`),
      `${legacy} WILDCARD`,
      `${legacy} ALL`,
      `${second} ITEM`,
      `${toast} ITEM`,
      `${toast} ALL`,
    ]);
  });
});
