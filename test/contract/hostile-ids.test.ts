// Whatever a vendor calls a task: no forged command and no endless line, for every provider that polls.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { declaredRuns, startDeclared } from '../fakes/declared-runs.ts';
import { createRehearsal } from '../fakes/run-on-sandbox.ts';

const polled = declaredRuns.flatMap((one) =>
  one.run.polling?.idField === undefined ? [] : [{ ...one, idField: one.run.polling.idField }],
);

describe.each(polled)('$title', (one) => {
  test.each([
    ['a command', '::error::forged'],
    ['a command after a line', 'x\n::set-output name=status::COMPLETED'],
    ['an older command', '##[add-mask]e'],
    ['control characters', 'a\u001b[2Jb\u0000'],
    ['a blank', 'two words'],
    ['ten megabytes', 'x'.repeat(9_000_000)],
  ])('an id that is %s', async (name, id) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({
      match: one.run.submission,
      times: manyTimes,
      replace: {
        pattern: `(?<="${one.idField}":)(?:"[^"]*"|\\d+)(?=[,}])`,
        replacement: JSON.stringify(id),
      },
    });
    const report = await startDeclared(rehearsal, one);
    // Visible and short, so it may be shown: the logger makes it harmless.
    if (!['a command', 'an older command'].includes(name)) {
      expect(computeVerdict(report).problem?.code).toBe('vendor-contract');
      expect(report.tasks.map((task) => [task.state, task.id])).toEqual([['unconfirmed', '']]);
    }
    expect(Math.max(...rehearsal.log.map((line) => line.length))).toBeLessThan(2_000);
  });
});
