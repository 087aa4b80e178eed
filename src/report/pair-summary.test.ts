import { expect, test } from 'vitest';
import { createReport, createTask } from '../../test/fakes/report.ts';
import { renderPairSummary } from './pair-summary.ts';

const purge = createReport({ tasks: [createTask()] });
const warm = createReport({ mode: 'prewarm', confirmable: true, tasks: [createTask()] });

function headingsOf(...runs: Parameters<typeof renderPairSummary>[0]): readonly string[] {
  return renderPairSummary(runs)
    .split('\n')
    .filter((line) => line.startsWith('## '));
}

test('each run has its own part, in order', () => {
  expect(
    headingsOf(
      { name: 'purge', result: 'success', report: purge },
      { name: 'warming', result: 'success', report: warm },
    ),
  ).toEqual(['## ✅ CDN purge: ACCEPTED', '## ✅ CDN prewarm: COMPLETED']);
});

test.each([
  ['skipped', '## ❌ CDN warming: not begun, because nothing was purged for certain.'],
  ['failure', '## ❌ CDN warming: its job ended as failure and left no report. See its log.'],
])('one that left no report, because its job was %s', (result, heading) => {
  const failed = { ...purge, tasks: [createTask({ state: 'failed' })] };
  expect(
    headingsOf(
      { name: 'purge', result: 'failure', report: failed },
      { name: 'warming', result, report: undefined },
    ),
  ).toEqual(['## ❌ CDN purge: FAILED', heading]);
});

test('a report that passes does not hide that its job failed', () => {
  const runs = [{ name: 'purge', result: 'cancelled', report: purge }];
  expect(renderPairSummary(runs)).toContain('The job of this purge ended as cancelled');
  expect(
    renderPairSummary([{ ...runs[0], name: 'purge', result: 'success', report: purge }]),
  ).not.toContain('ended as');
});
