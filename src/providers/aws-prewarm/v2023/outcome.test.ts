import { describe, expect, test } from 'vitest';
import { toNews } from './outcome.ts';
import { readProgress } from './wire.ts';

const values = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'];
const targets = values.map((value) => ({ kind: 'url' as const, value, rule: 'urls' as const }));
const [one = '', two = '', three = ''] = values;
const whole = { total: 3, completed: 3, inProgress: 0 };

function judge(answer: object) {
  return toNews({ id: 'r', targets, sent: targets.length }, readProgress(answer));
}

describe('COMPLETED', () => {
  test('with counts that can be true is the only success', () => {
    expect(judge({ status: 'COMPLETED', ...whole })).toMatchObject({
      state: 'done',
      failedTargets: [],
    });
    expect(judge({ status: 'completed', ...whole, failedUrl: null })).toMatchObject({
      state: 'done',
    });
    expect(judge({ status: 'COMPLETED' })).toMatchObject({ state: 'done' });
  });

  test.each<[string, object]>([
    ['fewer than none in progress', { inProgress: -1 }],
    ['some in progress', { inProgress: 1 }],
    ['fewer than were sent', { total: 2, completed: 2 }],
    ['fewer over than counted', { completed: 2 }],
    ['none over, and no total', { total: undefined, completed: 0 }],
    ['fewer than none over, and no total', { total: undefined, completed: -1 }],
    ['URLs that are in progress', { inProgressUrl: ['https://a.example/2'] }],
  ])('%s: not yet', (_, counts) => {
    expect(judge({ status: 'COMPLETED', ...whole, ...counts })).toMatchObject({ state: 'pending' });
  });

  test('more points of presence than URLs are valid', () => {
    const news = judge({ status: 'COMPLETED', total: '9', completed: '9', inProgress: '0' });
    expect(news).toMatchObject({ state: 'done', facts: { total: 9 } });
  });

  test('with a failed URL has failed for that one', () => {
    expect(judge({ status: 'COMPLETED', ...whole, failedUrl: [two] })).toMatchObject({
      state: 'failed',
      failedTargets: [two],
      problem: { code: 'vendor-failed' },
    });
  });

  test('of a task that only an earlier run knows counts at least what was sent', () => {
    const known = { id: 'r', targets: [], sent: 3 };
    const answer = (total: number) =>
      readProgress({ status: 'COMPLETED', total, completed: total, inProgress: 0 });
    expect(toNews(known, answer(2)).state).toBe('pending');
    expect(toNews(known, answer(3)).state).toBe('done');
  });
});

describe('names of failures that cannot be the whole truth', () => {
  test.each<[string, object, readonly string[]]>([
    ['a URL that was never sent', { failedUrl: ['https://b.example/'] }, []],
    ['one of each', { failedUrl: [two, 'https://b.example/'] }, [two]],
    [
      'fewer counted than sent',
      { status: 'FAILED', total: 2, completed: 2, failedUrl: [two] },
      [two],
    ],
    [
      'fewer counted than over',
      { status: 'FAILED', total: 3, completed: 4, failedUrl: [two] },
      [two],
    ],
    ['a negative count', { status: 'FAILED', inProgress: -1, failedUrl: [two] }, [two]],
    ['a URL in progress that was never sent', { status: 'TIMEOUT', inProgressUrl: ['x'] }, []],
  ])('%s: the rest is unknown', (_, answer, failedTargets) => {
    const news = judge({ status: 'COMPLETED', ...whole, ...answer });
    const pendingTargets = values.filter((value) => !failedTargets.includes(value));
    expect(news).toMatchObject({
      state: 'unconfirmed',
      failedTargets,
      pendingTargets,
      problem: { code: 'unconfirmed' },
    });
  });

  test.each<[named: readonly string[], ofAll: readonly string[], mentions: boolean]>([
    [[two], values, false],
    [values, values, true],
    // One URL of one is not a sign of an old solution.
    [[one], [one], false],
  ])('%j of %j: an old solution is mentioned: %s', (failedUrl, all, mentions) => {
    const sent = targets.filter(({ value }) => all.includes(value));
    const counts = { total: sent.length, completed: sent.length, inProgress: 0 };
    const progress = readProgress({ status: 'FAILED', ...counts, failedUrl });
    const { problem } = toNews({ id: 'r', targets: sent, sent: sent.length }, progress);
    expect(problem?.remedy?.includes('older than 2023-03')).toBe(mentions);
  });

  test('if every URL is named nothing is left to be unknown', () => {
    const failedUrl = [...values, 'https://b.example/'];
    expect(judge({ status: 'FAILED', ...whole, failedUrl })).toMatchObject({
      state: 'failed',
      failedTargets: values,
    });
  });
});

test('FAILED without names: every URL failed', () => {
  const news = judge({ status: 'FAILED', ...whole });
  expect(news).toMatchObject({ state: 'failed', problem: { code: 'vendor-failed' } });
  expect(news.failedTargets).toBeUndefined();
});

test('TIMEOUT: what failed and what was in progress did not make it', () => {
  const news = judge({ status: 'TIMEOUT', ...whole, failedUrl: [one], inProgressUrl: [three] });
  expect(news).toMatchObject({
    state: 'failed',
    failedTargets: [one, three],
    problem: { code: 'vendor-timeout' },
  });
});

test.each(['IN_PROGRESS', 'IN-PROGRESS', 'SUCCESS', 'DONE', 'CREATED'])(
  '%s means not yet, and shows what is known by now',
  (status) => {
    const news = judge({ status, total: 3, completed: 1, failedUrl: [one], inProgressUrl: [two] });
    expect(news).toMatchObject({
      state: 'pending',
      failedTargets: [one],
      pendingTargets: [two],
      vendorState: expect.stringContaining('1/3'),
    });
  },
);

test('an answer without status is of an unknown id', () => {
  expect(() => judge({})).toThrowError(/does not know this requestID/);
});

test('a URL is known in the spelling of the URL parser as well', () => {
  const spelt = 'https://A.example:443/1';
  expect(judge({ status: 'COMPLETED', ...whole, failedUrl: [spelt] })).toMatchObject({
    failedTargets: [one],
  });
});

describe('a task of a run that knows ids alone', () => {
  const judgeId = (answer: object) =>
    toNews({ id: 'id', targets: [], sent: 1 }, readProgress(answer));
  const failed = { status: 'FAILED', total: 3, completed: 3, inProgress: 0 };

  test('has the numbers and names of the answer', () => {
    expect(judgeId({ ...failed, failedUrl: [one, two] })).toMatchObject({
      state: 'failed',
      sent: 3,
      failedTargets: [one, two],
      problem: { message: expect.stringContaining('2 of 3 URLs') },
    });
    expect(judgeId({ ...failed, status: 'COMPLETED' })).toMatchObject({ state: 'done', sent: 3 });
  });

  test.each([
    ['more names than URLs', { failedUrl: [one, two, three, 'https://a.example/4'] }],
    ['a name twice', { failedUrl: [one, one] }],
    ['a name that is not a URL', { failedUrl: [one, 'x'] }],
    ['a negative count', { failedUrl: [one], inProgress: -1 }],
    ['no count', { failedUrl: [one], total: null }],
  ])('has no numbers with %s', (_what, answer) => {
    const news = judgeId({ ...failed, ...answer });
    expect([news.state, news.sent, news.failedTargets]).toEqual(['failed', undefined, undefined]);
  });
});
