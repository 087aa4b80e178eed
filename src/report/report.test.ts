import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask, hostile } from '../../test/fakes/report.ts';
import type { Problem } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import { renderAnnotations } from './annotations.ts';
import { renderJson } from './json.ts';
import { renderFailedList, renderUrlList } from './lists.ts';
import { renderOutputs } from './outputs.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';
import { computeVerdict } from './verdict.ts';

const problem = (code: Problem['code']): Problem => ({ code, message: `It is ${code}.` });
const done = createTask();
const failed = createTask({ state: 'failed', problem: problem('vendor-rejected') });
const pending = createTask({ state: 'pending', id: '7' });
const unsent = createTask({ state: 'unsent', problem: problem('not-submitted') });
const unconfirmed = createTask({ state: 'unconfirmed', problem: problem('unconfirmed') });

describe('the verdict: the first row of the table that applies', () => {
  test.each<[string, Partial<Report>, string, string, boolean]>([
    [
      'cancelled wins over all',
      { tasks: [done, unconfirmed], problems: [problem('cancelled'), problem('vendor-auth')] },
      'CANCELLED',
      'cancelled',
      false,
    ],
    [
      'an error after a success',
      { tasks: [done, unsent], problems: [problem('vendor-auth')] },
      'PARTIAL',
      'vendor-auth',
      false,
    ],
    [
      'an error without one',
      { tasks: [failed, unsent], problems: [problem('vendor-quota')] },
      'FAILED',
      'vendor-quota',
      false,
    ],
    [
      'an error wins over unconfirmed',
      { tasks: [unconfirmed], problems: [problem('vendor-contract')] },
      'FAILED',
      'vendor-contract',
      false,
    ],
    [
      'unconfirmed wins over time',
      { tasks: [done, unconfirmed], problems: [problem('run-timeout')] },
      'UNCONFIRMED',
      'unconfirmed',
      false,
    ],
    [
      'time wins over failed',
      { tasks: [failed, pending], problems: [problem('poll-timeout')] },
      'TIMEOUT',
      'poll-timeout',
      false,
    ],
    [
      'the vendor said TIMEOUT',
      { tasks: [createTask({ state: 'failed', problem: problem('vendor-timeout') })] },
      'TIMEOUT',
      'vendor-timeout',
      false,
    ],
    ['nothing succeeded', { tasks: [failed] }, 'FAILED', 'vendor-rejected', false],
    ['some failed', { tasks: [done, failed] }, 'PARTIAL', 'vendor-rejected', false],
    ['accepted is all there is', { tasks: [done] }, 'ACCEPTED', '', true],
    ['confirmed', { tasks: [done], confirmable: true }, 'COMPLETED', '', true],
    ['not waited for', { tasks: [pending], confirmable: true, wait: false }, 'ACCEPTED', '', true],
    ['a dry run', { tasks: [createTask({ state: 'unsent' })], dryRun: true }, 'PLANNED', '', true],
    ['an empty list', { tasks: [] }, 'NOTHING_TO_DO', '', true],
    [
      'pending without a reason is never success',
      { tasks: [done, pending], confirmable: true },
      'TIMEOUT',
      '',
      false,
    ],
  ])('%s', (_name, changes, status, reason, passes) => {
    const report = createReport(changes);
    const verdict = computeVerdict(report);
    expect([verdict.status, verdict.passes]).toEqual([status, passes]);
    const outputs = renderOutputs(report, { report: 'r', urls: 'u', failedUrls: 'f' });
    expect([outputs['status'], outputs['failure-reason']]).toEqual([status, reason]);
    const { total, succeeded, failed: bad, pending: open } = verdict.counts;
    expect(succeeded + bad + open).toBe(total);
  });

  test.each<[Report['failOn'], readonly TaskRecord[], boolean]>([
    ['any', [done, failed], false],
    ['all', [done, failed], true],
    ['all', [failed], false],
    ['never', [failed], true],
    ['never', [done, unconfirmed], false],
  ])('fail-on: %s', (failOn, tasks, passes) => {
    expect(computeVerdict(createReport({ failOn, tasks })).passes).toBe(passes);
  });

  test.each(['vendor-auth', 'list-changed', 'poll-timeout', 'cancelled'] as const)(
    'fail-on: never does not excuse %s',
    (code) => {
      const report = createReport({ failOn: 'never', tasks: [done], problems: [problem(code)] });
      expect(computeVerdict(report).passes).toBe(false);
    },
  );

  test('a task may be judged target by target', () => {
    const targets = createTargets(5);
    const names = targets.map(({ value }) => value);
    const report = createReport({
      tasks: [
        createTask(
          { state: 'failed', failedTargets: names.slice(0, 2), problem: problem('vendor-failed') },
          targets,
        ),
        createTask(
          { state: 'pending', failedTargets: names.slice(0, 1), pendingTargets: names.slice(1, 3) },
          targets,
        ),
      ],
    });
    expect(computeVerdict(report).counts).toEqual({
      total: 10,
      succeeded: 5,
      failed: 3,
      pending: 2,
    });
  });
});

describe('task-ids', () => {
  const idsOf = (report: Report): string =>
    renderOutputs(report, { report: '/tmp/report.json', urls: '', failedUrls: '' })['task-ids'] ??
    '';

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
    reasons: [{ rule: 'file' as const, path: hostile }],
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

  test('foreign text is no markup, no mention, no link, no row of its own', () => {
    const summary = renderSummary(hostileReport);
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
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([8, 4]);
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
  });

  test('a million targets stay far below what GitHub takes, cut on a row, with a count', () => {
    const targets = createTargets(1_000_000);
    const tasks = Array.from({ length: 5_000 }, (_, index) => ({
      ...done,
      batch: { checksum: '', targets: targets.slice(index * 200, index * 200 + 200) },
    }));
    const summary = renderSummary(createReport({ tasks }));
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(summary).toContain('Shown: 500 of 1,000,000 URLs');
    expect(summary.trimEnd().endsWith('</details>')).toBe(true);
  });

  test('failed URLs come first, and their remedy is there', () => {
    const bad = createTask(
      { state: 'failed', problem: { code: 'vendor-rejected', message: 'No.', remedy: 'Do this.' } },
      createTargets(1, 'bad.html'),
    );
    const summary = renderSummary(createReport({ tasks: [done, bad] }));
    expect(summary.indexOf('bad&#46;html') + summary.indexOf('bad.html')).toBeGreaterThan(0);
    const rows = summary.split('\n').filter((line) => /\| (failed|done) \|/.test(line));
    expect(rows[0]).toContain('failed');
    expect(summary).toContain('Do this.');
    expect(summary).toContain('```mermaid');
  });

  test('one outcome needs no chart', () => {
    expect(renderSummary(createReport({ tasks: [done] }))).not.toContain('mermaid');
  });
});

describe('the other faces', () => {
  test('annotations: one for each problem, with the file of the first failed URL', () => {
    const bad = createTask(
      { state: 'failed', problem: problem('vendor-rejected') },
      createTargets(3, 'public/a.html'),
    );
    const list = renderAnnotations(
      createReport({ tasks: [bad, bad, unsent], notices: ['Mind this.'] }),
    );
    expect(list).toMatchObject([
      { level: 'error', file: 'public/a.html', message: expect.stringContaining('6 of') },
      { level: 'warning', message: 'Mind this.' },
    ]);
  });

  test('never more than ten of a kind', () => {
    const tasks = Array.from({ length: 40 }, (_, index) =>
      createTask({ state: 'failed', problem: { code: 'vendor-rejected', message: String(index) } }),
    );
    const list = renderAnnotations(
      createReport({ tasks, notices: Array.from({ length: 40 }, String) }),
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

  test('the report file is whole JSON', () => {
    const report = createReport({
      tasks: [done, failed],
      skipped: [{ path: 'a\udcff', reason: 'symlink' }],
    });
    const json = JSON.parse([...renderJson(report)].join(''));
    expect(json).toMatchObject({
      schemaVersion: 1,
      status: 'PARTIAL',
      startedAt: '2027-01-15T08:00:00.000Z',
    });
    expect(json.tasks[1].targets).toHaveLength(2);
    expect(json.skipped[0].path).toBe('a\\xFF');
  });
});
