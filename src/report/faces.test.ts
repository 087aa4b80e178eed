import { describe, expect, test } from 'vitest';
import {
  createReport,
  createTargets,
  createTask,
  hostile,
  judged,
  outputsOf,
} from '../../test/fakes/report.ts';
import type { Problem } from '../core/problem.ts';
import { parseUrls } from '../sources/lists/parse-urls.ts';
import { renderAnnotations } from './annotations.ts';
import { renderJson } from './json.ts';
import { renderExistingList, renderFailedList, renderUrlList } from './lists.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';

const problem = (code: Problem['code']): Problem => ({ code, message: `It is ${code}.` });
const done = createTask();
const failed = createTask({ state: 'failed', problem: problem('vendor-rejected') });
const pending = createTask({ state: 'pending', id: '7' });
const unsent = createTask({ state: 'unsent', problem: problem('not-submitted') });

describe('task-ids', () => {
  const idsOf = (report: Report): string => outputsOf(report)['task-ids'] ?? '';

  test('its shape', () => {
    expect(JSON.parse(idsOf(createReport({ tasks: [pending, unsent] })))).toEqual({
      v: 1,
      provider: 'nhn-v2',
      tasks: [
        { id: '7', batch: pending.batch.checksum, urls: 2, state: 'pending' },
        { id: '', batch: unsent.batch.checksum, urls: 2, state: 'unsent' },
      ].map((task, index) => (index === 1 ? { ...task, id: unsent.id } : task)),
    });
  });

  test('above 100 KB it is the path of the report', () => {
    expect(idsOf(createReport({ tasks: Array(2_000).fill(pending) }))).toBe('/tmp/report.json');
  });
});

describe('the summary', () => {
  const hostileTarget = {
    kind: 'url' as const,
    value: `https://a.example/${hostile}`,
    rule: 'file' as const,
    path: hostile,
  };
  const hostileReport = createReport({
    mode: 'purge',
    domain: hostile,
    tasks: [
      createTask(
        {
          id: hostile,
          state: 'failed',
          problem: {
            code: 'vendor-rejected',
            message: hostile,
            remedy: hostile,
            requestId: hostile,
          },
        },
        [hostileTarget],
      ),
    ],
    skipped: [{ path: hostile, reason: 'not-matched' }],
    notices: [hostile],
    source: { kind: 'git', decision: hostile },
  });

  test('foreign text never becomes markup, a mention, a link or another row', () => {
    const summary = renderSummary(...judged(hostileReport));
    for (const mark of [
      '<img',
      '](http',
      '@octocat',
      ' #1',
      '**bold',
      'www.evil',
      '~~',
      'https://evil',
      '\u202e',
      '\u0007',
      '::error::',
      '##[error]',
    ]) {
      expect(summary).not.toContain(mark);
    }
    const rows = summary.split('\n').filter((line) => line.startsWith('| <code>'));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([7, 4]);
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
  });

  test('a million targets stay far below what GitHub takes, cut on a row, with a count', () => {
    const targets = createTargets(1_000_000);
    const tasks = Array.from({ length: 5_000 }, (_, index) => ({
      ...done,
      batch: { checksum: '', targets: targets.slice(index * 200, index * 200 + 200) },
    }));
    const summary = renderSummary(...judged(createReport({ tasks })));
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(summary).toContain('Shown: 200 of 1,000,000 URLs');
    expect(summary.trimEnd().endsWith('</details>')).toBe(true);
  });

  test('failed URLs come first, and their remedy is there', () => {
    const bad = createTask(
      { state: 'failed', problem: { code: 'vendor-rejected', message: 'No.', remedy: 'Do this.' } },
      createTargets(1, 'bad.html'),
    );
    const summary = renderSummary(...judged(createReport({ tasks: [done, bad] })));
    expect(summary.indexOf('bad&#46;html') + summary.indexOf('bad.html')).toBeGreaterThan(0);
    expect(summary).toContain('Do this.');
    expect(summary.indexOf('| failed |')).toBeGreaterThan(0);
    expect(summary.indexOf('| failed |')).toBeLessThan(summary.indexOf('**Source:**'));
  });
});

describe('the other faces', () => {
  test('annotations: one for each problem, with the file of a URL that failed by itself', () => {
    const bad = createTask(
      { state: 'failed', problem: problem('vendor-rejected') },
      createTargets(1, 'public/a.html'),
    );
    const list = renderAnnotations(
      ...judged(
        createReport({
          source: { kind: 'git', decision: 'A push.' },
          tasks: [bad, bad, unsent],
          notices: ['Mind this.'],
        }),
      ),
    );
    expect(list).toMatchObject([
      { level: 'error', file: 'public/a.html', message: expect.stringContaining('2 URLs') },
      { level: 'warning', message: 'Mind this.' },
    ]);
  });

  test('never more than ten of a kind', () => {
    const tasks = Array.from({ length: 40 }, (_, index) =>
      createTask({ state: 'failed', problem: { code: 'vendor-rejected', message: String(index) } }),
    );
    const list = renderAnnotations(
      ...judged(createReport({ tasks, notices: Array.from({ length: 40 }, String) })),
    );
    expect(list.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
    expect(list.filter(({ level }) => level === 'warning').length).toBeLessThanOrEqual(10);
  });

  test('the lists are plain, one value a line', () => {
    const report = createReport({ tasks: [done, unsent] });
    expect([...renderUrlList(report)].join('').split('\n')).toHaveLength(5);
    expect([...renderFailedList(report)].join('')).toBe(
      unsent.batch.targets.map(({ value }) => `${value}\n`).join(''),
    );
  });

  test('what the lists hold can be typed again, separators at the ends of addresses as well', () => {
    const values = ['a,', 'b;', 'c,//d', 'i|https://f.example/', 'e,https://f.example/', 'h,i'].map(
      (path) => new URL(`https://a.example/${path}`).href,
    );
    const targets = values.map((value) => ({ kind: 'url' as const, value, rule: 'urls' as const }));
    const report = createReport({ tasks: [createTask({ state: 'unsent' }, targets)] });
    for (const render of [renderUrlList, renderExistingList, renderFailedList]) {
      const lines = [...render(report)].join('').trimEnd().split('\n');
      const typed = parseUrls(
        lines.map((text) => ({ text, where: 'a line' })),
        'urls-file',
      );
      expect(typed).toEqual({
        targets: values.map((value) => ({
          kind: 'url',
          value,
          rule: 'urls-file',
        })),
        problems: [],
      });
    }
  });

  test('the list of what exists leaves out what stands only for deleted files', () => {
    const [one, two, three] = createTargets(3, 'a.html');
    const deleted = { deleted: true as const };
    const targets = [one, two, three].flatMap((target, index) =>
      target === undefined
        ? []
        : [{ ...target, ...(index === 0 ? {} : deleted) }].map((made) =>
            index === 1 ? { ...made, also: [{ rule: 'urls' as const }] } : made,
          ),
    );
    const report = createReport({ tasks: [createTask({}, targets), unsent] });
    expect([...renderExistingList(report)].join('')).toBe(
      [one, two, ...unsent.batch.targets].map((target) => `${target?.value}\n`).join(''),
    );
  });

  test('what may have been accepted is not listed as failed', () => {
    const targets = createTargets(3);
    const [{ value = '' } = {}] = targets;
    const tasks = [
      createTask({ state: 'pending' }, targets),
      createTask({ state: 'unconfirmed' }, targets),
      createTask({ state: 'pending', failedTargets: [value] }, targets),
      createTask({ state: 'unconfirmed', failedTargets: [value] }, targets),
    ];
    const failed = [`${value}\n`, `${value}\n`];
    expect([...renderFailedList(createReport({ tasks }))]).toEqual(failed);
  });

  test('the report file is whole JSON', () => {
    const report = createReport({
      tasks: [done, failed],
      skipped: [{ path: 'a\udcff', reason: 'symlink' }],
    });
    const json = JSON.parse([...renderJson(...judged(report))].join(''));
    expect(json).toMatchObject({
      schemaVersion: 1,
      status: 'PARTIAL',
      startedAt: '2027-01-15T08:00:00.000Z',
    });
    expect(json.tasks[1].targets).toHaveLength(2);
    expect(json.skipped[0].path).toBe('a\\xFF');
  });
});
