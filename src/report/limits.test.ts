import { expect, test } from 'vitest';
import { createReport, createTask, hostile, judged, outputsOf } from '../../test/fakes/report.ts';
import type { SkippedFile } from '../core/change.ts';
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { renderAnnotations } from './annotations.ts';
import { renderFailedList } from './lists.ts';
import { renderSummary } from './summary.ts';

// https://docs.github.com/en/actions/reference/limits: what is longer is dropped whole.
const mostSummaryBytes = 1_048_576;
const mostOutputBytes = 1_048_576;
const mostAnnotationsOfLevel = 10;

/** Every task fails in its own words, and half of its targets by themselves. */
function createFailures(): readonly TaskRecord[] {
  return Array.from({ length: 5_000 }, (_, batch) => {
    const targets = Array.from({ length: 200 }, (_, item): Target => {
      const value = `https://www.example.com/${batch}/${item}/${'%EB%89%B4'.repeat(8)}`;
      return { kind: 'url', value, rule: 'file', path: `${batch}/${item}|\`<b>` };
    });
    return createTask(
      {
        state: 'failed',
        id: `task-${batch}-${'0'.repeat(40)}`,
        problem: { code: 'vendor-failed', message: `${batch} ${hostile}`, requestId: hostile },
        failedTargets: targets.slice(0, 100).map(({ value }) => value),
      },
      targets,
    );
  });
}

const skipped: readonly SkippedFile[] = Array.from({ length: 100_000 }, (_, file) => ({
  path: `${file}-${hostile}`,
  reason: 'not-matched',
}));

// So many take most of a minute on a machine that is busy with something else.
const timeout = 240_000;

test('a million targets, all that can go wrong with them, and no face beyond its limit', {
  timeout,
}, () => {
  const report = createReport({
    tasks: createFailures(),
    skipped,
    notices: Array.from({ length: 1_000 }, () => hostile),
  });
  expect(Buffer.byteLength(renderSummary(...judged(report)))).toBeLessThan(mostSummaryBytes);
  const outputs = outputsOf(report, { report: '/tmp/whole.json' });
  expect(Buffer.byteLength(JSON.stringify(outputs))).toBeLessThan(mostOutputBytes);
  expect(outputs).toMatchObject({
    total: '1000000',
    failed: '500000',
    'task-ids': '/tmp/whole.json',
  });
  const annotations = Object.values(
    Object.groupBy(renderAnnotations(...judged(report)), ({ level }) => level),
  );
  expect(annotations.length).toBeGreaterThan(0);
  for (const ofLevel of annotations)
    expect(ofLevel.length).toBeLessThanOrEqual(mostAnnotationsOfLevel);
  let failedLines = 0;
  for (const piece of renderFailedList(report)) failedLines += piece.split('\n').length - 1;
  expect(failedLines).toBe(500_000);
});
