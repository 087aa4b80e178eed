import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask } from '../../test/fakes/report.ts';
import type { TaskState } from '../core/task.ts';
import { providers } from '../providers/registry.ts';
import { decideStart, isCostly, noAttempt } from './start-job.ts';

const costly = { name: 'Shard 1/2', isCostly: true };
const harmless = { ...costly, isCostly: false };

function reportOf(...states: readonly TaskState[]) {
  return createReport({ confirmable: true, tasks: states.map((state) => createTask({ state })) });
}

describe('a job that is run again', () => {
  test('sends what no attempt began to send', () => {
    expect(decideStart(noAttempt, costly)).toEqual({ kind: 'send' });
  });

  test('is refused if the earlier attempt began, left no report, and sending twice costs', () => {
    const lost = { ...noAttempt, isStarted: true };
    expect(decideStart(lost, harmless)).toEqual({ kind: 'send' });
    expect(decideStart(lost, costly)).toMatchObject({
      kind: 'refuse',
      problem: {
        code: 'unconfirmed',
        message: expect.stringContaining('Shard 1/2 started and left no report'),
        remedy: expect.stringContaining('Re-run all jobs'),
      },
    });
  });

  test('is refused if the last attempt was lost, whatever the one before it left', () => {
    const lost = { ...noAttempt, earlier: reportOf('done', 'failed'), isStarted: true };
    expect(decideStart(lost, costly).kind).toBe('refuse');
    expect(decideStart(lost, harmless)).toMatchObject({ kind: 'resume', sent: lost.earlier });
  });

  test('sends again what failed, and polls what may have been accepted', () => {
    const report = reportOf('done', 'failed', 'pending', 'unconfirmed', 'unsent');
    const start = decideStart({ ...noAttempt, report, isStarted: true }, costly);
    expect(start).toMatchObject({ kind: 'resume', sent: report });
    const states = start.kind === 'resume' ? start.again.tasks.map(({ state }) => state) : [];
    expect(states).toEqual(['done', 'unsent', 'pending', 'unconfirmed', 'unsent']);
  });

  test('does not send a request again of which a part succeeded, if that costs', () => {
    const targets = createTargets(2);
    const failedTargets = targets.slice(0, 1).map(({ value }) => value);
    const report = createReport({
      confirmable: true,
      tasks: [createTask({ state: 'failed', failedTargets }, targets)],
    });
    const tasksOf = (question: typeof costly) => {
      const start = decideStart({ ...noAttempt, report, isStarted: true }, question);
      return start.kind === 'resume' ? start.again.tasks : [];
    };
    expect(tasksOf(costly)).toEqual(report.tasks);
    expect(tasksOf(harmless)).toMatchObject([{ state: 'unsent' }]);
    expect(tasksOf(harmless)[0]).not.toHaveProperty('failedTargets');
  });

  test('resumes the attempt before one that had no plan', () => {
    const report = createReport({ problems: [{ code: 'input-invalid', message: 'Wrong.' }] });
    const earlier = reportOf('pending');
    expect(decideStart({ report, earlier, isStarted: true }, costly)).toMatchObject({
      kind: 'resume',
      sent: earlier,
    });
    // Nothing was sent, and that is known.
    expect(decideStart({ ...noAttempt, report, isStarted: true }, costly).kind).toBe('send');
  });

  test('sends everything again after a success', () => {
    const report = reportOf('done');
    expect(decideStart({ ...noAttempt, report, isStarted: true }, costly).kind).toBe('send');
  });
});

test.each([
  ['huawei-vod', 'preheat', true],
  ['huawei-cdn', 'purge', false],
  ['aws-prewarm', 'prewarm', true],
  ['nhn-v2', 'prewarm', true],
  ['cloudfront', 'purge', true],
  ['cloudflare', 'purge', false],
] as const)('whether %s may send a %s twice for nothing', (id, mode, isSo) => {
  const { capabilities } = providers[id];
  expect(isCostly(capabilities, { mode, targets: createTargets(1) })).toBe(isSo);
});
