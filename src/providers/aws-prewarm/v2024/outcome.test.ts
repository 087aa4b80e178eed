import { describe, expect, test } from 'vitest';
import type { Target } from '../../../core/target.ts';
import { toFinishedNews, toProgressNews } from './outcome.ts';
import { parseReport } from './report.ts';
import { readProgress, readSubmitted, readSummary } from './wire.ts';

const urls = ['https://www.example.com/a', 'https://www.example.com/b(1)'];
const targets = urls.map((value): Target => ({ kind: 'url', value, rule: 'urls' }));
const task = { id: 'x', targets, sent: targets.length };
const progress = { status: 'FINISHED', total: 4, downloaded: 4 };
const report = 'https://bucket.s3.amazonaws.com/report.csv';
const clean = { failedPops: [], failedUrls: [], report };
const finished = { progress, summary: clean, reported: [], pops: 2 };

describe('a job that is not over', () => {
  test.each(['CREATED', 'CHECK_POP', 'INSERT_TASK', 'IN_PROGRESS', 'SOMETHING_NEW'])(
    '%s is pending',
    (status) => {
      expect(toProgressNews(task, { ...progress, status })).toMatchObject({ state: 'pending' });
    },
  );

  test('STOPPED is a timeout of the vendor', () => {
    const { state, problem } = toProgressNews(task, { ...progress, status: 'STOPPED' });
    expect([state, problem?.code]).toEqual(['failed', 'vendor-timeout']);
    expect(problem?.remedy).toContain('{"DesiredCapacity": 0}');
  });
});

describe('a job that is finished', () => {
  test('is done if everything was counted and nothing failed', () => {
    expect(toFinishedNews(task, finished)).toMatchObject({ state: 'done', failedTargets: [] });
  });

  test('by ids alone it is done if something was counted', () => {
    const known = { id: 'x', targets: [], sent: 2 };
    expect(toFinishedNews(known, finished)).toMatchObject({ state: 'done' });
    const nothing = { ...finished, progress: { ...progress, total: 0 } };
    expect(toFinishedNews(known, nothing)).toMatchObject({ state: 'failed' });
  });

  test.each([
    ['fewer counted than sent', { ...progress, total: 3, downloaded: 3 }],
    ['nothing said of what was sent', { ...progress, total: undefined }],
    ['fewer downloaded than counted', { ...progress, downloaded: 3 }],
    ['nothing said of downloads', { ...progress, downloaded: undefined }],
  ])('%s, and nothing failed: unknown', (_why, counts) => {
    const news = toFinishedNews(task, { ...finished, progress: counts });
    expect(news).toMatchObject({ state: 'unconfirmed', problem: { code: 'unconfirmed' } });
  });

  test.each([
    ['a URL that was never sent', ['https://other.example/'], []],
    ['one of each', ['https://other.example/', urls[0] ?? ''], [urls[0]]],
  ])('names of failures with %s: the rest is unknown', (_why, reported, failedTargets) => {
    expect(toFinishedNews(task, { ...finished, reported })).toMatchObject({
      state: 'unconfirmed',
      failedTargets,
      pendingTargets: urls.filter((url) => !failedTargets.includes(url)),
    });
  });

  test('named failures beside too few counted: the rest is unknown', () => {
    const counted = { ...finished, progress: { ...progress, total: 3 } };
    expect(toFinishedNews(task, { ...counted, reported: [urls[0] ?? ''] })).toMatchObject({
      state: 'unconfirmed',
      failedTargets: [urls[0]],
      pendingTargets: [urls[1]],
    });
  });

  test.each([
    ['nothing counted', { progress: { ...progress, total: 0 } }],
    ['a point of presence out of reach', { summary: { ...clean, failedPops: ['SIN2-P1'] } }],
  ])('%s fails all of it', (_why, change) => {
    const news = toFinishedNews(task, { ...finished, ...change });
    expect(news).toMatchObject({ state: 'failed', problem: { code: 'vendor-failed' } });
    expect(news.failedTargets).toBeUndefined();
  });

  test('a URL named in the summary or in the report fails, however it is spelt', () => {
    const named = { ...finished, progress: { ...progress, total: 2 } };
    const inSummary = { ...clean, failedUrls: ['https://www.example.com/b%281%29'] };
    expect(toFinishedNews(task, { ...named, summary: inSummary }).failedTargets).toEqual([urls[1]]);
    expect(toFinishedNews(task, { ...finished, reported: [urls[0] ?? ''] })).toMatchObject({
      state: 'failed',
      failedTargets: [urls[0]],
    });
  });
});

describe('what the API answers', () => {
  test('an id comes with success alone', () => {
    expect(readSubmitted({ status: 'Success', request_id: 'i' })).toBe('i');
    for (const wrong of [{}, { status: 'Failed', request_id: 'i' }, { status: 'Success' }, null])
      expect(() => readSubmitted(wrong)).toThrow(/may have started/);
  });

  test('failures with HTTP 200 are errors, and an unknown id is one of its own', () => {
    const unknown = { status: 'failure', message: 'The reqeust id is invalid.' };
    expect(() => readProgress(unknown)).toThrow(/does not know this request id/);
    expect(() => readProgress({ status: 'failure' })).toThrow(/could not report/);
    expect(() => readProgress({ total_count: 1 })).toThrow(/not as documented: status/);
  });

  test('numbers may be texts, and states are compared without hyphens and case', () => {
    const read = { status: 'In-progress', total_count: '4', download_count: 1 };
    expect(readProgress(read)).toEqual({ status: 'IN_PROGRESS', total: 4, downloaded: 1 });
  });

  test('a summary is not ready, or has one empty text for "none"', () => {
    expect(readSummary({ status: 'failure', message: 'not available' })).toBeUndefined();
    const fields = { failure_pops: [], failure_urls: [''], failure_pop_urls_report: report };
    expect(readSummary(fields)).toEqual(clean);
    expect(() => readSummary({ ...fields, failure_pops: undefined })).toThrow(/failure_pops/);
  });

  test.each([undefined, null, ''])('a summary with the report %j proves nothing', (address) => {
    const fields = { failure_pops: [], failure_urls: [''], failure_pop_urls_report: address };
    expect(() => readSummary(fields)).toThrow(/failure_pop_urls_report/);
  });

  test('the report is lines with the URL in the second column', () => {
    const text = 'pop,url,error,command\nSIN2-P1,https://a.example/1,exit 28,curl\n\n';
    expect(parseReport(text)).toEqual(['https://a.example/1']);
    expect(parseReport('')).toEqual([]);
  });
});
