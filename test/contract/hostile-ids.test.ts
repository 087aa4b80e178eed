// Whatever a vendor calls a task: no forged command and no endless line, for every provider that polls.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { type Fault, manyTimes } from '../../src/sandbox/fault.ts';
import { type DeclaredRun, declaredRuns, startDeclared } from '../fakes/declared-runs.ts';
import { createRehearsal } from '../fakes/run-on-sandbox.ts';

const polled = declaredRuns.filter(
  ({ run: { polling } }) => (polling?.idField ?? polling?.idElement) !== undefined,
);

/** The real answer with another id, in JSON or in XML. */
function replaceId(
  { idField, idElement }: NonNullable<DeclaredRun['run']['polling']>,
  id: string,
): NonNullable<Fault['replace']> {
  if (idElement === undefined)
    return {
      pattern: `(?<="${idField}":)(?:"[^"]*"|\\d+)(?=[,}])`,
      replacement: JSON.stringify(id),
    };
  const pattern = `(?<=<${idElement}>)[^<]*(?=</${idElement}>)`;
  return { pattern, replacement: id.replaceAll('&', '&amp;').replaceAll('<', '&lt;') };
}

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
      replace: replaceId(one.run.polling ?? { unknownState: '' }, id),
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
