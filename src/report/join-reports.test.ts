import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import { mergeTargets } from '../core/plan/merge-targets.ts';
import { takeShard } from '../core/plan/shard.ts';
import type { Target } from '../core/target.ts';
import { type JoinRequest, joinReports } from './join-reports.ts';
import { renderJson } from './json.ts';
import { parseReport } from './read-report.ts';
import type { Report } from './report.ts';
import { type Attempt, noAttempt } from './start-job.ts';
import { computeVerdict } from './verdict.ts';

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');
const targets = createTargets(4);
const [first, second] = [
  targets.filter((_, at) => at % 2 === 0),
  targets.filter((_, at) => at % 2 === 1),
];
const plan = createReport({
  dryRun: true,
  confirmable: true,
  listChecksum: 'a'.repeat(64),
  remarks: ['What all of it costs.'],
  tasks: [createTask({ state: 'unsent', attempts: 0 }, targets)],
  finishedAt: 1_800_000_001_000,
});

function shard(part: typeof targets, changes: Partial<Report> = {}): Attempt {
  const report = createReport({
    confirmable: true,
    requests: 3,
    remarks: ['What this part costs.'],
    notices: ['The same everywhere.'],
    tasks: [createTask({ id: 'x' }, part)],
    finishedAt: 1_800_000_060_000,
    ...changes,
  });
  return { report, earlier: undefined, isStarted: true };
}

function join(shards: readonly Attempt[], changes: Partial<JoinRequest> = {}): Report {
  return joinReports({ plan, shards, isRun: true, isCostly: true, checksum, ...changes });
}

/** Began to send, and was lost. */
const lost: Attempt = { ...noAttempt, isStarted: true };

describe('the result of all shards', () => {
  test('counts all of them, and shows costs and warnings once', () => {
    const joined = join([shard(first), shard(second)]);
    expect(computeVerdict(joined)).toMatchObject({
      status: 'COMPLETED',
      passes: true,
      counts: { total: 4, succeeded: 4 },
    });
    expect(joined).toMatchObject({
      requests: 6,
      dryRun: false,
      listChecksum: 'a'.repeat(64),
      finishedAt: 1_800_000_060_000,
      notices: ['The same everywhere.'],
      remarks: ['What all of it costs.'],
    });
  });

  test('the inputs are those of the plan, without what made it a plan', () => {
    const inputs = ['provider', 'dry-run', 'report-file'].map((name) => ({ name, value: 'x' }));
    const joined = join([shard(first), shard(second)], { plan: { ...plan, inputs } });
    expect(joined.inputs).toEqual([{ name: 'provider', value: 'x' }]);
  });

  test('what the vendor only accepts stays ACCEPTED', () => {
    const accepted = { confirmable: false };
    const joined = join([shard(first, accepted), shard(second, accepted)]);
    expect(computeVerdict(joined)).toMatchObject({ status: 'ACCEPTED', passes: true });
  });

  test('what failed in one is partial in the whole', () => {
    const problem = { code: 'vendor-failed', message: 'No.' } as const;
    const failed = shard(second, { tasks: [createTask({ state: 'failed', problem }, second)] });
    expect(computeVerdict(join([shard(first), failed]))).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      counts: { succeeded: 2, failed: 2 },
    });
  });

  test.each([
    [true, 'Re-run failed jobs" does not send it again'],
    [false, 'Use "Re-run failed jobs"'],
  ])(
    'a shard that started and left no report is unknown (sending twice costs: %j)',
    (isCostly, remedy) => {
      const joined = join([shard(first), lost], { isCostly });
      expect(computeVerdict(joined)).toMatchObject({
        status: 'UNCONFIRMED',
        passes: false,
        counts: { total: 4, succeeded: 2, unknown: 2 },
      });
      expect(joined.tasks[1]?.batch.targets).toEqual(second);
      expect(joined.tasks[1]?.problem?.message).toContain('Shard 2/2 started and left no report');
      expect(joined.tasks[1]?.problem?.remedy).toContain(remedy);
    },
  );

  test('what was left to an attempt that was lost is unknown, and no longer failed', () => {
    const failedTargets = second.slice(0, 1).map(({ value }) => value);
    const { report: earlier } = shard(second, {
      tasks: [createTask(), createTask({ state: 'failed', failedTargets }, second)],
    });
    const { tasks } = join([shard(first), { ...lost, earlier }]);
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done', 'unconfirmed']);
    expect(tasks[2]).not.toHaveProperty('failedTargets');
    expect(tasks[2]?.problem?.message).toContain('Shard 2/2 started and left no report');
  });

  test.each<[string, Attempt, string]>([
    ['never started', noAttempt, 'Shard 2/2 did not start'],
    ['stopped before it had a plan', shard(second, { tasks: [] }), 'stopped before it had a plan'],
  ])('the part of a shard that %s is not sent', (_name, attempt, message) => {
    const joined = join([shard(first), attempt]);
    expect(computeVerdict(joined)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      counts: { total: 4, succeeded: 2, notSent: 2 },
    });
    expect(joined.tasks[1]?.batch.targets).toEqual(second);
    expect(joined.tasks[1]?.problem?.message).toContain(message);
  });

  test('an attempt without a plan does not hide the one before it, and its problem counts', () => {
    const problems = [{ code: 'input-invalid', message: 'Wrong.' } as const];
    const { report: broken } = shard(second, { tasks: [], problems });
    const { report: earlier } = shard(second);
    const joined = join([shard(first), { report: broken, earlier, isStarted: true }]);
    expect(computeVerdict(joined)).toMatchObject({ passes: false, counts: { succeeded: 4 } });
    expect(joined.problems).toEqual(problems);
  });

  test('a problem of every shard is shown once', () => {
    const problems = [{ code: 'vendor-auth', message: 'Wrong key.' } as const];
    const joined = join([shard(first, { problems }), shard(second, { problems })]);
    expect(joined.problems).toEqual(problems);
  });

  test('nothing to do if the list is empty; a plan if only that was wanted', () => {
    const empty = { ...plan, tasks: [] };
    expect(computeVerdict(join([], { plan: empty })).status).toBe('NOTHING_TO_DO');
    expect(computeVerdict(join([], { isRun: false })).status).toBe('PLANNED');
  });

  test('work that no shard was started for is not sent, and never nothing to do', () => {
    expect(computeVerdict(join([]))).toMatchObject({
      status: 'FAILED',
      passes: false,
      problem: { code: 'not-submitted' },
      counts: { total: 4, notSent: 4 },
    });
  });

  test('a plan that failed fails the whole', () => {
    const problems = [{ code: 'too-many-urls', message: 'Too many.' } as const];
    const failed = { ...plan, tasks: [], problems };
    expect(computeVerdict(join([], { plan: failed }))).toMatchObject({
      status: 'FAILED',
      passes: false,
    });
  });
});

test('a report is read back as it was written', () => {
  const problem = { code: 'vendor-rejected', message: 'no', vendorCode: '1' } as const;
  const report = createReport({
    tasks: [
      createTask({ id: 'x', vendorState: 'done', facts: { total: 2 } }),
      createTask({
        state: 'failed',
        problem,
        failedTargets: ['https://cdn.example.com/page-0.html'],
      }),
      createTask({ batch: { checksum: 'b'.repeat(64), targets: [], sent: 7 } }),
    ],
    skipped: [{ path: 'a', reason: 'not-matched' }],
    problems: [{ code: 'vendor-auth', message: 'no', remedy: 'yes' }],
    listChecksum: 'a'.repeat(64),
  });
  expect(parseReport([...renderJson(...judged(report))].join(''))).toEqual(report);
});

test.each(['', '{}', '[]', '{"schemaVersion": 2}'])('%j is not a report', (text) => {
  expect(parseReport(text)).toBeUndefined();
});

test('a list of several kinds, sent in another order, is divided as its shards divide it', () => {
  const list: readonly Target[] = mergeTargets([
    createTargets(4),
    ['b', 'a', 'c'].map((value) => ({ kind: 'tag', value, rule: 'tags' })),
    [{ kind: 'wildcard', value: '/x/*', rule: 'urls' }],
  ]);
  // What is sent for a URL decides the order of the requests.
  const toSent = ({ value }: Target): string => [...value].toReversed().join('');
  const bySent = list.toSorted((one, other) => (toSent(one) < toSent(other) ? -1 : 1));
  const tasks = bySent.map((target) => createTask({ state: 'unsent' }, [target]));
  const parts = [1, 2, 3].map((index) => takeShard(list, { shard: { index, count: 3 }, toSent }));
  const shards = parts.map((part, at) => (at === 1 ? noAttempt : shard(part)));
  const joined = join(shards, { plan: { ...plan, tasks }, toSent });
  const found = joined.tasks.flatMap(({ batch }) => batch.targets);
  expect(mergeTargets([found])).toEqual(list);
  expect(computeVerdict(joined).counts).toMatchObject({ total: 8, notSent: parts[1]?.length });
});
