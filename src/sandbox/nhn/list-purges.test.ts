import { describe, expect, test } from 'vitest';
import { createNhnClient, createUrls, refusedWith } from './nhn-client.ts';
import type { NhnOptions } from './service.ts';

const domain = 'sandbox.toastcdn.net';
const legacy = 'sandbox.cdn.toastcloud.com';

function createLister(options: Partial<NhnOptions> = {}) {
  const client = createNhnClient({ itemPaceMilliseconds: 0, ...options });
  const purge = (list: readonly string[]): void => {
    const body = { domain, purgeType: 'ITEM', purgeList: list.join('\n') };
    client.post('/v1.5/appKeys/sandbox-app-key/purges', body);
  };
  const list = (query = ''): unknown =>
    client.get(`/v1.5/appKeys/sandbox-app-key/purges?domain=${domain}${query}`).json;
  return { ...client, purge, list };
}

/** Those numbers and no other, in that order. */
const withSeqs = (totalItems: number, ...seqs: readonly number[]) =>
  expect.objectContaining({
    totalItems,
    purges: seqs.map((seq) => expect.objectContaining({ seq })),
  });

describe('progress', () => {
  test('grows with time, as a whole number, and stays at 100', () => {
    const { purge, list, pass } = createLister({ purgeMilliseconds: 3_000 });
    purge(createUrls(1));
    const seen = [0, 10, 990, 1_999, 1, 60_000].map((milliseconds) => {
      pass(milliseconds);
      return list();
    });
    expect(seen).toMatchObject(
      [0, 0, 33, 99, 100, 100].map((progress) => ({ purges: [{ progress }] })),
    );
  });

  test.each([
    ['at once', 0, 100],
    ['never', Number.POSITIVE_INFINITY, 0],
  ])('a service that finishes %s', (_name, purgeMilliseconds, progress) => {
    const { purge, list, pass } = createLister({ purgeMilliseconds });
    purge(createUrls(1));
    expect(list()).toMatchObject({ purges: [{ progress }] });
    pass(31_536_000_000);
    expect(list()).toMatchObject({ purges: [{ progress }] });
  });

  test('every part of a split list has its own', () => {
    const { purge, list, pass } = createLister({ purgeMilliseconds: 2_000 });
    purge(createUrls(201));
    pass(1_000);
    expect(list()).toMatchObject({ totalItems: 2, purges: [{ progress: 50 }, { progress: 50 }] });
  });
});

describe('an entry', () => {
  test('has every field of the documented answer', () => {
    const { purge, list, pass, now } = createLister({ purgeMilliseconds: 3_000 });
    const purgeTime = now();
    purge(createUrls(2));
    pass(1_500);
    const entry = {
      seq: 590,
      distributionSeq: 8445,
      purgeId: 552_000_590,
      progress: 50,
      purgeTime,
      lastCheckTime: purgeTime + 1_500,
      type: 'ITEM',
      path: createUrls(2).join('\n'),
    };
    expect(list()).toEqual({
      header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' },
      totalItems: 1,
      purges: [entry],
    });
    pass(60_000);
    expect(list()).toMatchObject({ purges: [{ lastCheckTime: purgeTime + 3_000 }] });
  });
});

describe('pages', () => {
  test('newest first, counted from 1, the first page if none is named', () => {
    const { purge, list } = createLister({ pageSize: 2 });
    for (const url of createUrls(5)) purge([url]);
    expect(list()).toEqual(withSeqs(5, 594, 593));
    expect(list('&page=1')).toEqual(list());
    expect(list('&page=2')).toEqual(withSeqs(5, 592, 591));
    expect(list('&page=3')).toEqual(withSeqs(5, 590));
    expect(list('&page=4')).toEqual(withSeqs(5));
  });

  test('ten on a page, fewer where asked for, more never', () => {
    const { purge, list } = createLister();
    for (const url of createUrls(12)) purge([url]);
    const newestTen = Array.from({ length: 10 }, (_, index) => 601 - index);
    expect(list()).toEqual(withSeqs(12, ...newestTen));
    expect(list('&itemsPerPage=100')).toEqual(withSeqs(12, ...newestTen));
    expect(list('&itemsPerPage=5&page=3')).toEqual(withSeqs(12, 591, 590));
  });

  test.each(['page=0', 'page=-1', 'page=1.5', 'page=x', 'page=', 'itemsPerPage=0'])(
    '%s is refused',
    (parameter) => {
      expect(createLister().list(`&${parameter}`)).toMatchObject(refusedWith(80500));
    },
  );
});

describe('the domain', () => {
  test('each sees its own', () => {
    const { purge, get } = createLister();
    purge(createUrls(1));
    expect(get(`/v1.5/appKeys/sandbox-app-key/purges?domain=${legacy}`).json).toEqual(withSeqs(0));
  });

  test.each(['', '?domain=', '?domain=other.toastcdn.net', '?domain=cdn.example.com'])(
    'GET /purges%s is refused',
    (query) => {
      const { get } = createLister();
      expect(get(`/v1.5/appKeys/sandbox-app-key/purges${query}`).json).toMatchObject(
        refusedWith(10000),
      );
    },
  );
});

describe('the period', () => {
  test('both ends belong to it', () => {
    const { purge, list, pass } = createLister();
    for (const url of createUrls(3)) {
      purge([url]);
      pass(1_000);
    }
    const second = (number: number) => `2026-11-21T00:00:0${number}.000Z`;
    expect(list(`&startTime=${second(1)}`)).toEqual(withSeqs(2, 592, 591));
    expect(list(`&endTime=${second(1)}`)).toEqual(withSeqs(2, 591, 590));
    expect(list(`&startTime=${second(1)}&endTime=${second(1)}`)).toEqual(withSeqs(1, 591));
    expect(list('&startTime=2026-11-21T00:00:02.001Z')).toEqual(withSeqs(0));
    expect(list('&endTime=2026-11-20T23:59:59.999Z')).toEqual(withSeqs(0));
  });

  test.each(['startTime', 'endTime'])('%s in any other form is refused', (name) => {
    const { list } = createLister();
    const wrong = ['yesterday', '', '1763683200000', '2026-11-21T00:00:00Z'];
    for (const text of wrong) expect(list(`&${name}=${text}`)).toMatchObject(refusedWith(80500));
  });
});
