// What the runner of the tests does not enforce: rights, required inputs, time limits, concurrency.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenarios } from '../workflows/scenarios.ts';

const Rights = z.record(z.string(), z.string());
const Values = z.record(z.string(), z.unknown());
const Step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: Values.default({}),
});
const Job = z.object({
  name: z.string(),
  uses: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  permissions: Rights.optional(),
  environment: z.unknown().optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  'runs-on': z.string().optional(),
  'timeout-minutes': z.unknown().optional(),
  concurrency: z.unknown().optional(),
  steps: z.array(Step).default([]),
  with: Values.default({}),
  secrets: Values.default({}),
});
const Input = z.object({
  description: z.string().min(10),
  type: z.enum(['string', 'boolean', 'number']),
  required: z.boolean().default(false),
  default: z.unknown().optional(),
});
const Secret = z.object({ description: z.string().min(10), required: z.literal(false) });
const Output = z.object({ description: z.string().min(10), value: z.string() });
const Workflow = z.object({
  name: z.string(),
  on: z.unknown(),
  permissions: Rights,
  concurrency: z
    .object({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) })
    .optional(),
  jobs: z.record(z.string(), Job),
});
type Workflow = z.output<typeof Workflow>;
const Call = z.object({
  workflow_call: z.object({
    inputs: z.record(z.string(), Input),
    secrets: z.record(z.string(), Secret),
    outputs: z.record(z.string(), Output),
  }),
});
const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
  runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string().optional() }),
});

const read = (path: string): string => readFileSync(path, 'utf8');
const readWorkflow = (path: string): Workflow => Workflow.parse(parse(read(path)));
const readCall = (path: string) => Call.parse(readWorkflow(path).on).workflow_call;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(\.github\/workflows|examples)\/.*\.ya?ml$/.test(path) && existsSync(path));
const examples = files.filter((path) => path.startsWith('examples/'));

const kit = [
  '.github/workflows/cache-purge.yml',
  '.github/workflows/cache-warm.yml',
  '.github/workflows/purge-then-warm.yml',
  '.github/workflows/distribution-sync.yml',
];

/** Workflows of this repository alone, and why no test runs them here. */
const own: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml':
    'it runs the gate, which runs the tests: a test of it would run itself',
  '.github/workflows/check-dist.yml': 'its one command is a part of the gate',
  '.github/workflows/update-dist.yml': 'it commits to a pull request of this repository',
  '.github/workflows/release.yml':
    'it publishes; what it checks is scripts/check-release.ts, which is tested',
  '.github/workflows/codeql.yml': "it is GitHub's own analysis",
  '.github/workflows/scorecard.yml': "it is OpenSSF's own analysis",
};

const published = /^OWNER\/cdn-cache-action(?:\/(.+))?@v1$/;
const itself = /^\$\/(.*)$/;

/** The folder or file of this repository that a reference means; undefined where it is somebody else's. */
function resolveUse(use: string): string | undefined {
  const match = published.exec(use) ?? itself.exec(use);
  return match === null ? undefined : (match[1] ?? '');
}

function calledBy(path: string): readonly string[] {
  return Object.values(readWorkflow(path).jobs).flatMap(({ uses = '' }) => resolveUse(uses) ?? []);
}

describe('every workflow is run', () => {
  test('the kit and the repository’s own workflows are all there are', () => {
    expect([...kit, ...Object.keys(own), ...examples].toSorted()).toEqual(files.toSorted());
  });

  test.each([...examples, ...kit])('%s: for success and for a failure', (path) => {
    const runs = scenarios.filter(
      ({ workflow }) => workflow === path || calledBy(workflow).includes(path),
    );
    const ends = runs.map(({ jobs }) => Object.values(jobs).every((end) => end === 'success'));
    expect(ends).toContain(true);
    expect(ends).toContain(false);
  });
});

describe.each(files)('%s', (path) => {
  const workflow = readWorkflow(path);
  const jobs = Object.values(workflow.jobs);

  test('no rights at the top; each job has its own, and each right its reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toBeDefined();
    const rights = read(path).match(/^ {6}[a-z-]+: (read|write)\b.*$/gm) ?? [];
    for (const right of rights) expect(right).toMatch(/: (read|write) # \S/);
    const isKit = kit.includes(path) || examples.includes(path);
    if (isKit) expect(rights.filter((right) => right.includes('write'))).toEqual([]);
  });

  test('every job of its own has a time limit', () => {
    for (const job of jobs) {
      expect(job.uses === undefined).toBe(job['runs-on'] !== undefined);
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeDefined();
    }
  });

  test('actions are pinned by commit, or are ours', () => {
    const uses = jobs.flatMap(({ uses: call, steps }) =>
      [call, ...steps.map(({ uses: use }) => use)].flatMap((use) => use ?? []),
    );
    const floating = uses.filter(
      (use) => !/@[0-9a-f]{40}$/.test(use) && resolveUse(use) === undefined,
    );
    expect(floating).toEqual([]);
  });

  test('no expression is a part of a shell line', () => {
    for (const { run = '' } of jobs.flatMap(({ steps }) => steps)) expect(run).not.toContain('${{');
  });

  test('every input that is given to an action of ours exists', () => {
    for (const { uses = '', with: values } of jobs.flatMap(({ steps }) => steps)) {
      const folder = resolveUse(uses);
      if (folder === undefined) continue;
      const { inputs } = Action.parse(parse(read(join(folder, 'action.yml'))));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });

  test('what it calls gets all that it needs, and nothing it does not know', () => {
    for (const job of jobs) {
      const called = resolveUse(job.uses ?? '');
      if (job.uses === undefined || called === undefined) continue;
      const { inputs, secrets } = readCall(called);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with)));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets)));
      const needed = Object.entries(inputs).filter(([, { required }]) => required);
      expect(Object.keys(job.with)).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
      // A called job that asks for more than its caller grants does not start.
      const asked = Object.values(readWorkflow(called).jobs).map(({ permissions }) => permissions);
      expect(job.permissions).toEqual(Object.assign({}, ...asked));
    }
  });
});

describe.each(kit)('%s', (path) => {
  const workflow = readWorkflow(path);
  const { inputs, secrets, outputs } = readCall(path);

  test('every input has a type and a default, or is required', () => {
    for (const { required, default: value } of Object.values(inputs))
      expect(value === undefined).toBe(required);
    expect(inputs).toHaveProperty('runner');
    expect(inputs).toHaveProperty('environment');
    expect(inputs).toHaveProperty('job-timeout-minutes');
  });

  test('secrets are named as the platform can name them', () => {
    for (const name of Object.keys(secrets)) expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
    const used = new Set([...read(path).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name));
    expect([...used].toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test('every input is used', () => {
    const text = read(path);
    const used = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test('it has no concurrency group: a cancelled pending run would never be caught up with', () => {
    expect(workflow.concurrency).toBeUndefined();
    for (const { concurrency } of Object.values(workflow.jobs)) expect(concurrency).toBeUndefined();
  });

  test('its last job always runs, after all others, and gives the outputs', () => {
    const { result, ...others } = workflow.jobs;
    expect(result?.if).toBe('always()');
    expect([result?.needs].flat().toSorted()).toEqual(Object.keys(others).toSorted());
    for (const [name, { value }] of Object.entries(outputs)) {
      expect(value).toBe(`\${{ jobs.result.outputs.${name} }}`);
      expect(result?.outputs).toHaveProperty(name);
    }
  });

  test('it runs the action of its own repository at its own commit', () => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses: use }) => use ?? []),
    );
    expect(uses.some((use) => itself.test(use))).toBe(true);
    expect(uses.filter((use) => published.test(use) || use.startsWith('./'))).toEqual([]);
  });
});

test('every shard derives the list that the plan derived', () => {
  const { plan, warm } = readWorkflow('.github/workflows/cache-warm.yml').jobs;
  const inputsOf = (job: typeof plan): Record<string, unknown> =>
    job?.steps.find(({ uses }) => uses === '$/')?.with ?? {};
  const { 'dry-run': _, base: _base, head: _head, ...planned } = inputsOf(plan);
  const {
    shard,
    'expected-list': expected,
    'resume-tasks': resume,
    base,
    head,
    ...warmed
  } = inputsOf(warm);
  const { 'report-file': _planFile, ...wanted } = planned;
  const { 'report-file': _shardFile, ...found } = warmed;
  expect(found).toEqual(wanted);
  expect([shard, expected, base, head]).toEqual([
    '${{ matrix.shard }}',
    '${{ needs.plan.outputs.list-checksum }}',
    '${{ needs.plan.outputs.base }}',
    '${{ needs.plan.outputs.head }}',
  ]);
  expect(resume).toBe('${{ steps.earlier.outputs.report }}');
});

test('what is warmed is what was purged, and what is applied is what was planned', () => {
  const { warm } = readWorkflow('.github/workflows/purge-then-warm.yml').jobs;
  const { apply } = readWorkflow('.github/workflows/distribution-sync.yml').jobs;
  const inputsOf = (job: typeof warm) => job?.steps.find(({ uses }) => uses === '$/')?.with;
  expect(warm?.needs).toBe('purge');
  expect(inputsOf(warm)).toMatchObject({
    base: '${{ needs.purge.outputs.base }}',
    head: '${{ needs.purge.outputs.head }}',
  });
  expect(apply?.needs).toBe('plan');
  expect(inputsOf(apply)).toMatchObject({
    'expected-plan': '${{ needs.plan.outputs.plan-checksum }}',
  });
});

describe.each(examples)('%s', (path) => {
  const workflow = readWorkflow(path);

  test('opens with three lines: what it does, what to set up, what to know', () => {
    const [first, second = '', third, fourth] = read(path).split('\n');
    for (const line of [first, second, third]) expect(line).toMatch(/^# \S.*\.$/);
    expect(second).toMatch(/^# Set up: |^# Set up\b/);
    expect(fourth).not.toMatch(/^#/);
  });

  test('runs that change something are never cancelled for a newer one', () => {
    const isHarmless = /dry-run: true|\/sandbox@/.test(read(path));
    if (!isHarmless) expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.concurrency?.group).not.toContain('github.workflow');
  });

  test('its events are filtered to those it is for', () => {
    const Filters = z.object({
      push: z.record(z.string(), z.array(z.string())).optional(),
      pull_request: z.record(z.string(), z.array(z.string())).nullish(),
      schedule: z.array(z.object({ cron: z.string() })).optional(),
    });
    const { push, pull_request: pull, schedule = [] } = Filters.catch({}).parse(workflow.on);
    // A push of any branch or tag would purge what is not live.
    if (push !== undefined) expect(push['branches'] ?? push['tags']).toBeDefined();
    const configs = Object.values(workflow.jobs).flatMap(({ with: values, steps }) =>
      [values, ...steps.map((step) => step.with)].flatMap((one) => one['config'] ?? []),
    );
    for (const paths of [push?.['paths'], pull?.['paths']])
      if (paths !== undefined) expect(paths).toEqual(configs);
    for (const { cron } of schedule) expect(cron).toMatch(/^[1-9]\d? \d+ \S+ \S+ \S+$/);
  });

  test('what pushes can overtake is compared with the last success', () => {
    const On = z.object({ push: z.object({ branches: z.array(z.string()) }) });
    const isDeploy = On.safeParse(workflow.on).success && !path.includes('sync');
    if (isDeploy) expect(read(path)).toMatch(/^ +base: last-success$/m);
  });
});

describe.each(['sandbox', 'plan-shards', 'join-shards'])('%s/action.yml', (folder) => {
  const { inputs, runs } = Action.parse(parse(read(`${folder}/action.yml`)));

  test('its code is in dist', () => {
    for (const entry of [runs.main, runs.post].flatMap((one) => one ?? []))
      expect(existsSync(join(folder, entry))).toBe(true);
    expect(dirname(runs.main)).toBe('../dist');
  });

  test('inputs of the action itself keep their names', () => {
    const known = Action.parse(parse(read('action.yml'))).inputs;
    const others = [
      'reports',
      'artifact-name',
      'shards',
      'max-shards',
      'port',
      'faults',
      'latency',
    ];
    const foreign = Object.keys(inputs).filter((name) => !(name in known));
    expect(others).toEqual(expect.arrayContaining(foreign));
  });
});
