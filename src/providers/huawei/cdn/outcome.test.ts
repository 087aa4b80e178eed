import { describe, expect, test } from 'vitest';
import { toNews } from './outcome.ts';
import type { DetailRow, TaskDetail } from './wire.ts';

const [one, two] = ['https://a.example/one', 'https://a.example/two%20b'] as const;
const targets = [one, two].map((value) => ({ kind: 'url', value, rule: 'urls' }) as const);

const row = (url: string, status: string, reason = ''): DetailRow => ({ url, status, reason });

function detail(rows: readonly DetailRow[], changes: Partial<TaskDetail> = {}): TaskDetail {
  const count = (status: string): number => rows.filter((one) => one.status === status).length;
  return {
    status: 'task_done',
    processing: 0,
    succeed: count('succeed'),
    failed: count('failed'),
    total: rows.length,
    rows,
    ...changes,
  };
}

const judge = (...given: Parameters<typeof detail>) =>
  toNews({ id: 't', targets, sent: 2 }, detail(...given));
const good = [row(one, 'succeed'), row(two, 'succeed')];

test('a task that is over, with URLs that all succeeded, is done', () => {
  expect(judge(good)).toMatchObject({ state: 'done', failedTargets: [], pendingTargets: [] });
});

describe('a task that is over with failures has failed', () => {
  test('for the URLs that it names, with the reason', () => {
    const rows = [row(one, 'succeed'), row(two, 'failed', 'ORIGIN_ERROR: 404')];
    expect(judge(rows)).toMatchObject({
      state: 'failed',
      failedTargets: [two],
      problem: { code: 'vendor-failed', message: 'CDN reports a failure: ORIGIN_ERROR: 404.' },
    });
  });

  test('for unknown ones if nothing says which', () => {
    expect(judge(good, { succeed: 1, failed: 1 })).toMatchObject({
      state: 'unconfirmed',
      pendingTargets: [one, two],
      problem: { code: 'unconfirmed' },
    });
  });

  test('for unknown ones if the failure has another name', () => {
    const rows = [row(one, 'succeed'), row('https://b.example/x', 'failed')];
    expect(judge(rows)).toMatchObject({
      state: 'unconfirmed',
      failedTargets: [],
      pendingTargets: [two],
    });
  });

  test('for unknown ones if more are counted than named', () => {
    const rows = [row(one, 'succeed'), row(two, 'failed')];
    expect(judge(rows, { succeed: 0, failed: 2 })).toMatchObject({
      state: 'unconfirmed',
      failedTargets: [two],
      pendingTargets: [one],
    });
  });

  test('whatever its counts say, if a URL failed', () => {
    const rows = [row(one, 'succeed'), row(two, 'failed')];
    expect(judge(rows, { succeed: 2, failed: 0 })).toMatchObject({ state: 'failed' });
  });
});

describe('not over is', () => {
  test.each<[string, readonly DetailRow[], Partial<TaskDetail>]>([
    ['a task in process', good, { status: 'task_inprocess' }],
    ['a state that is not documented', good, { status: 'done' }],
    ['no state', good, { status: '' }],
    ['something in process', good, { processing: 1 }],
    ['counts that do not add up', good, { succeed: 1 }],
    ['a task without URLs', [], {}],
    ['a total of nothing', good, { total: 0, succeed: 0 }],
    ['a page too few', [row(one, 'succeed')], { succeed: 2, total: 2 }],
    ['a URL that is missing', [row(one, 'succeed'), row(one, 'succeed')], {}],
    ['a URL with an unknown state', [row(one, 'succeed'), row(two, 'ok')], { succeed: 2 }],
    ['a URL with two states', [row(one, 'succeed'), row(two, 'succeed'), row(two, 'failed')], {}],
  ])('%s', (_name, rows, changes) => {
    expect(judge(rows, changes).state).toBe('pending');
  });
});

test('another order and another spelling are the same URLs', () => {
  const rows = [row('https://A.example:443/two b', 'failed'), row(one, 'succeed')];
  expect(judge(rows)).toMatchObject({ state: 'failed', failedTargets: [two] });
});

describe('a task that only an earlier run knows', () => {
  const judgeAlone = (...given: Parameters<typeof detail>) =>
    toNews({ id: 't', targets: [], sent: 1 }, detail(...given));

  test('is judged by its counts', () => {
    expect(judgeAlone(good)).toMatchObject({ state: 'done' });
    expect(judgeAlone([row(one, 'failed'), row(two, 'succeed')])).toMatchObject({
      state: 'failed',
      problem: { code: 'vendor-failed' },
    });
    expect(judgeAlone(good, { total: 3, succeed: 3 }).state).toBe('pending');
    const sentMore = { id: 't', targets: [], sent: 3 };
    expect(toNews(sentMore, detail(good)).state).toBe('pending');
    expect(judgeAlone(good)).not.toHaveProperty('failedTargets');
  });
});
