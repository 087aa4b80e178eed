import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask, outputsOf } from '../../test/fakes/report.ts';
import { type Problem, problemCodes } from '../core/problem.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report } from './report.ts';
import { computeVerdict, isExcused } from './verdict.ts';

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
    ['some were not sent', { tasks: [done, unsent] }, 'PARTIAL', 'not-submitted', false],
    [
      'not waited for, and some were not sent',
      { tasks: [pending, unsent], confirmable: true, wait: false },
      'PARTIAL',
      'not-submitted',
      false,
    ],
    ['accepted is all there is', { tasks: [done] }, 'ACCEPTED', '', true],
    ['confirmed', { tasks: [done], confirmable: true }, 'COMPLETED', '', true],
    ['not waited for', { tasks: [pending], confirmable: true, wait: false }, 'ACCEPTED', '', true],
    ['a dry run', { tasks: [createTask({ state: 'unsent' })], dryRun: true }, 'PLANNED', '', true],
    ['a dry run of an empty list', { tasks: [], dryRun: true }, 'PLANNED', '', true],
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
    const outputs = outputsOf(report);
    expect([outputs['status'], outputs['failure-reason']]).toEqual([status, reason]);
    const { total, ...outcomes } = verdict.counts;
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  test.each<[Report['failOn'], readonly TaskRecord[], boolean]>([
    ['any', [done, failed], false],
    ['all', [done, failed], true],
    ['all', [failed], false],
    ['never', [failed], true],
    ['any', [done, unsent], false],
    ['all', [unsent], false],
    ['all', [done, unsent], true],
    ['all', [done, unconfirmed], false],
    ['never', [unsent], true],
    ['never', [done, unconfirmed], true],
  ])('fail-on: %s', (failOn, tasks, passes) => {
    expect(computeVerdict(createReport({ failOn, tasks })).passes).toBe(passes);
  });

  test('a stale cache fails the job, and the status stays the vendor’s', () => {
    const report = createReport({ confirmable: true, tasks: [done], problems: [problem('stale')] });
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      passes: false,
      problem: { code: 'stale' },
    });
  });

  test('what went wrong before it is the reason', () => {
    const report = createReport({ tasks: [done, failed], problems: [problem('stale')] });
    expect(computeVerdict({ ...report, failOn: 'all' })).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'vendor-rejected' },
    });
  });

  test.each(problemCodes)('fail-on: never and %s', (code) => {
    const isTheirs =
      /^vendor-|-timeout$/.test(code) ||
      ['network', 'unconfirmed', 'rolled-back', 'distribution-error', 'stale'].includes(code);
    const report = createReport({ failOn: 'never', tasks: [done], problems: [problem(code)] });
    const verdict = computeVerdict(report);
    expect([verdict.passes, isExcused(verdict)]).toEqual([isTheirs, isTheirs]);
    expect(computeVerdict({ ...report, failOn: 'all' }).passes).toBe(false);
  });

  test('fail-on: never does not excuse a list that was not ready in time', () => {
    const report = createReport({ failOn: 'never', problems: [problem('run-timeout')] });
    expect(computeVerdict(report).passes).toBe(false);
  });

  test('a run that worked needs no excuse', () => {
    expect(isExcused(computeVerdict(createReport({ failOn: 'never', tasks: [done] })))).toBe(false);
  });

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
      unknown: 0,
      notSent: 0,
      pending: 2,
    });
  });
});
