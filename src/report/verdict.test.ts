import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask } from '../../test/fakes/report.ts';
import { type ProblemCode, problemCodes } from '../core/problem.ts';
import { renderOutcome } from './headline.ts';
import { renderFailedList, renderUrlList } from './lists.ts';
import type { Report } from './report.ts';
import { computeVerdict } from './verdict.ts';

const targets = createTargets(3);
const [first = ''] = targets.map(({ value }) => value);

const taskOf = fc
  .record({
    state: fc.constantFrom('unsent', 'pending', 'done', 'failed', 'unconfirmed'),
    code: fc.option(fc.constantFrom(...problemCodes), { nil: undefined }),
    failsOne: fc.boolean(),
  })
  .map(({ state, code, failsOne }) =>
    createTask(
      {
        state,
        ...(code === undefined ? {} : { problem: { code, message: code } }),
        ...(failsOne ? { failedTargets: [first] } : {}),
      },
      targets,
    ),
  );

const reportOf: fc.Arbitrary<Report> = fc
  .record({
    tasks: fc.array(taskOf, { maxLength: 4 }),
    problems: fc.array(
      fc.constantFrom(...problemCodes).map((code) => ({ code, message: code })),
      { maxLength: 2 },
    ),
    failOn: fc.constantFrom('any', 'all', 'never'),
    wait: fc.boolean(),
    confirmable: fc.boolean(),
    dryRun: fc.boolean(),
  })
  .map((changes) => createReport(changes));

const ours: readonly ProblemCode[] = ['cancelled', 'run-timeout', 'poll-timeout'];
const passing = ['ACCEPTED', 'COMPLETED', 'PLANNED', 'NOTHING_TO_DO'];

/** The table of statuses, row by row, as a person reads it. */
function statusByTable(report: Report): string {
  const { tasks, problems, wait, confirmable, dryRun } = report;
  const { total, succeeded, failed, pending } = computeVerdict(report).counts;
  const isOneOf = (...codes: readonly ProblemCode[]): boolean =>
    problems.some(({ code }) => codes.includes(code));
  const isAccepted = succeeded === total && !confirmable;
  const rows: readonly (readonly [boolean, string])[] = [
    [isOneOf('cancelled'), 'CANCELLED'],
    [problems.some(({ code }) => !ours.includes(code)), succeeded > 0 ? 'PARTIAL' : 'FAILED'],
    [tasks.some(({ state }) => state === 'unconfirmed'), 'UNCONFIRMED'],
    [
      isOneOf('run-timeout', 'poll-timeout') ||
        tasks.some(({ problem }) => problem?.code === 'vendor-timeout'),
      'TIMEOUT',
    ],
    [tasks.length === 0, 'NOTHING_TO_DO'],
    [dryRun, 'PLANNED'],
    [succeeded === 0 && (wait || pending === 0), 'FAILED'],
    [failed > 0, 'PARTIAL'],
    [wait && pending > 0, 'TIMEOUT'],
    [isAccepted || pending > 0, 'ACCEPTED'],
    [true, 'COMPLETED'],
  ];
  return rows.find(([applies]) => applies)?.[1] ?? '';
}

describe('whatever happened', () => {
  test('the status is the first row of the table that applies', () => {
    fc.assert(
      fc.property(reportOf, (report) => {
        expect(computeVerdict(report).status).toBe(statusByTable(report));
      }),
      { numRuns: 3_000 },
    );
  });

  test('a job passes by its status; fail-on excuses failed targets and nothing else', () => {
    fc.assert(
      fc.property(reportOf, (report) => {
        const { status, passes, counts } = computeVerdict(report);
        const isSomeGood = counts.succeeded > 0 || (!report.wait && counts.pending > 0);
        const isExcused = { any: false, all: isSomeGood, never: true }[report.failOn];
        const isOfTargets = ['FAILED', 'PARTIAL'].includes(status) && report.problems.length === 0;
        expect(passes).toBe(passing.includes(status) || (isOfTargets && isExcused));
      }),
      { numRuns: 3_000 },
    );
  });

  test('the counts add up, the lists hold every target, the outcome is one sentence', () => {
    fc.assert(
      fc.property(reportOf, (report) => {
        const verdict = computeVerdict(report);
        const { total, succeeded, failed, pending } = verdict.counts;
        expect(succeeded + failed + pending).toBe(total);
        expect([...renderUrlList(report)]).toHaveLength(total);
        const listed = [...renderFailedList(report)].length;
        if (report.dryRun) expect(listed).toBe(0);
        else if (report.wait) expect(listed).toBe(failed + pending);
        else expect(listed).toBeGreaterThanOrEqual(failed);
        expect(renderOutcome(report, verdict)).toMatch(/^[^\n]+\.$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('every code is either of our own time, or ends a run that has it', () => {
  for (const code of problemCodes) {
    const { status, passes } = computeVerdict(
      createReport({ failOn: 'never', tasks: [createTask()], problems: [{ code, message: '' }] }),
    );
    const expected =
      code === 'cancelled' ? 'CANCELLED' : ours.includes(code) ? 'TIMEOUT' : 'PARTIAL';
    expect([code, status, passes]).toEqual([code, expected, false]);
  }
});
