import { describe, expect, test } from 'vitest';
import type { UrlResult } from '../url-results.ts';
import { toNews } from './outcome.ts';

const [one, two] = ['https://v.example/one', 'https://v.example/two%20b'] as const;

function judgeUrls(...results: readonly UrlResult[]) {
  const targets = [one, two].map((value) => ({
    kind: 'url' as const,
    value,
    rule: 'urls' as const,
  }));
  return toNews({ id: 't', targets, sent: targets.length }, results);
}

function judgeAsset(...results: readonly UrlResult[]) {
  const targets = [{ kind: 'asset' as const, value: 'a', rule: 'asset-ids' as const }];
  return toNews({ id: 't', targets, sent: targets.length }, results);
}

const said = (url: string, status: string): UrlResult => ({ url, status });

describe('a task of URLs', () => {
  test('is done where each succeeded', () => {
    expect(judgeUrls(said(one, 'succeed'), said(two, 'succeed'))).toMatchObject({
      state: 'done',
      failedTargets: [],
      pendingTargets: [],
    });
  });

  test('without results is not done', () => {
    expect(judgeUrls()).toMatchObject({ state: 'pending', vendorState: 'no results yet' });
  });

  test('with one URL missing from the answer is not done', () => {
    expect(judgeUrls(said(one, 'succeed'))).toMatchObject({ state: 'pending' });
  });

  test.each(['processing', 'success', 'done', ''])('with `%s` is not done', (status) => {
    expect(judgeUrls(said(one, 'succeed'), said(two, status))).toMatchObject({
      state: 'pending',
      pendingTargets: [two],
    });
  });

  test('with one that failed has failed for that one', () => {
    expect(judgeUrls(said(one, 'failed'), said(two, 'succeed'))).toMatchObject({
      state: 'failed',
      failedTargets: [one],
      problem: { code: 'vendor-failed' },
    });
  });

  test('knows a URL in another spelling', () => {
    const spelt = 'https://V.example:443/two b';
    expect(judgeUrls(said(one, 'succeed'), said(spelt, 'failed'))).toMatchObject({
      failedTargets: [two],
    });
  });

  test('a URL that all results are silent on is done with them, and unknown if one failed', () => {
    const foreign = 'https://other.example/';
    expect(judgeUrls(said(one, 'succeed'), said(foreign, 'succeed'))).toMatchObject({
      state: 'done',
    });
    expect(judgeUrls(said(one, 'succeed'), said(foreign, 'failed'))).toMatchObject({
      state: 'unconfirmed',
      failedTargets: [],
      pendingTargets: [two],
      problem: { code: 'unconfirmed' },
    });
  });
});

describe('a task that only an earlier run knows', () => {
  const known = { id: 't', targets: [], sent: 2 };

  test('has as many results as were sent before it is over', () => {
    expect(toNews(known, [said(one, 'succeed')]).state).toBe('pending');
    expect(toNews(known, [said(one, 'succeed'), said(one, 'succeed')]).state).toBe('pending');
    expect(toNews(known, [said(one, 'succeed'), said(two, 'succeed')]).state).toBe('done');
    expect(toNews(known, [said(one, 'succeed'), said(two, 'failed')]).state).toBe('failed');
  });
});

describe('a contradiction is not done', () => {
  test.each([
    ['succeed', 'failed'],
    ['failed', 'succeed'],
    ['succeed', 'processing'],
    ['processing', 'failed'],
  ])('one URL is %s and %s in one answer', (first, second) => {
    const news = judgeUrls(said(one, first), said(one, second), said(two, 'succeed'));
    expect(news).toMatchObject({ state: 'pending', pendingTargets: [one] });
    expect(judgeAsset(said('x', first), said('x', second)).state).toBe('pending');
  });

  test('the same word twice is not a contradiction', () => {
    const news = judgeUrls(said(one, 'succeed'), said(one, 'succeed'), said(two, 'failed'));
    expect(news).toMatchObject({ state: 'failed', failedTargets: [two] });
  });
});

describe('URLs are counted, not results', () => {
  test.each([
    ['one URL twice', one],
    ['one URL in two spellings', 'https://V.example/one'],
    ['a result without a URL', ''],
    ['a result with blanks for a URL', '  '],
  ])('%s leaves the other one pending', (_name, url) => {
    const news = judgeUrls(said(one, 'succeed'), said(url, 'succeed'));
    expect(news).toMatchObject({ state: 'pending', pendingTargets: [two] });
  });
});

describe('a task of an asset', () => {
  test('without results is not done', () => {
    expect(judgeAsset()).toMatchObject({ state: 'pending' });
  });

  test('is over when each of its own URLs is, and failed if one of them did', () => {
    expect(judgeAsset(said('x', 'succeed'), said('y', 'processing')).state).toBe('pending');
    expect(judgeAsset(said('x', 'succeed'), said('y', 'succeed')).state).toBe('done');
    expect(judgeAsset(said('x', 'succeed'), said('y', 'failed'))).toMatchObject({
      state: 'failed',
      problem: { code: 'vendor-failed' },
    });
  });
});
