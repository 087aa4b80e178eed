// Rules for workflows that neither actionlint nor zizmor has: see `.ci/run`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenarios } from '../workflows/scenarios.ts';
import { read, tracked } from './tracked-files.ts';

const Rights = z.record(z.string(), z.string());
const Values = z.record(z.string(), z.unknown());
const Step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().default(''),
  with: Values.default({}),
  id: z.string().optional(),
  env: Values.default({}),
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

const readWorkflow = (path: string): Workflow => Workflow.parse(parse(read(path)));
const readCall = (path: string) => Call.parse(readWorkflow(path).on).workflow_call;

const files = tracked.filter((path) => /^(\.github\/workflows|examples)\/.*\.ya?ml$/.test(path));
const examples = files.filter((path) => path.startsWith('examples/'));
const pages = tracked.filter((path) => /^(?:docs\/.*|README)\.md$/.test(path));

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
const itself = /^\$\/([a-z-]+)$/;

/** The folder or file of this repository that a reference means; undefined if it is in another repository. */
function resolveUse(use: string): string | undefined {
  const match = published.exec(use) ?? itself.exec(use);
  return match === null ? undefined : (match[1] ?? '');
}

function calledBy(path: string): readonly string[] {
  return Object.values(readWorkflow(path).jobs).flatMap(({ uses = '' }) => resolveUse(uses) ?? []);
}

const jobsOf = (path: string) => Object.values(readWorkflow(path).jobs);
const stepsOf = (path: string) => jobsOf(path).flatMap(({ steps }) => steps);

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

describe('every workflow', () => {
  test('has no rights at the top; each job has its own', () => {
    for (const path of files) {
      expect(readWorkflow(path).permissions, path).toEqual({});
      for (const { permissions } of jobsOf(path)) expect(permissions, path).toBeDefined();
    }
  });

  test('puts no secret into the environment of a step', () => {
    for (const path of files)
      for (const { env } of stepsOf(path))
        expect(
          Object.values(env).filter((value) => /secrets\./.test(String(value))),
          path,
        ).toEqual([]);
  });

  test('that runs the action for another one says so, since nobody can add a step to its jobs', () => {
    const called = files.flatMap((path) => stepsOf(path)).filter(({ uses }) => uses === '$/run');
    expect(called.length).toBeGreaterThan(5);
    for (const { env } of called) expect(env['CDN_CACHE_IS_CALLED']).toBe(true);
  });

  test('says why a job has a right; jobs that users run have no right to write', () => {
    for (const path of files) {
      const rights = read(path).match(/^ {6}[a-z-]+: (read|write)\b.*$/gm) ?? [];
      for (const right of rights) expect(right, path).toMatch(/: (read|write) # \S/);
      if (path in own) continue;
      // The token for a role of a cloud writes nothing on GitHub.
      expect(
        rights.filter((right) => right.includes('write') && !right.includes('id-token:')),
        path,
      ).toEqual([]);
    }
  });

  test('pins every action of others to one commit', () => {
    const pins = new Map<string, Set<string>>();
    for (const path of [...files, ...pages]) {
      for (const [, name = '', pin = ''] of read(path).matchAll(
        /\buses: ([\w-]+\/[\w.-]+)\S*?@(.+)/g,
      )) {
        if (name === 'OWNER/cdn-cache-action') continue;
        expect(pin, path).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        pins.set(name, (pins.get(name) ?? new Set()).add(pin));
      }
    }
    expect([...pins].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test('limits the time of each job', () => {
    for (const path of files)
      for (const job of jobsOf(path))
        if (job.uses === undefined) expect(job['timeout-minutes'], path).toBeDefined();
  });

  test('gives the actions of this repository only inputs that exist', () => {
    for (const path of files) {
      for (const { uses = '', with: values } of stepsOf(path)) {
        const folder = resolveUse(uses);
        if (folder === undefined) continue;
        const { inputs } = Action.parse(parse(read(join(folder, 'action.yml'))));
        expect(Object.keys(inputs), path).toEqual(expect.arrayContaining(Object.keys(values)));
      }
    }
  });

  test('gives the workflow that it calls all that it needs, and nothing that it does not know', () => {
    for (const path of files) {
      for (const job of jobsOf(path)) {
        const called = resolveUse(job.uses ?? '');
        if (called === undefined) continue;
        const { inputs, secrets } = readCall(called);
        const given = Object.keys(job.with);
        expect(Object.keys(inputs), path).toEqual(expect.arrayContaining(given));
        expect(Object.keys(secrets), path).toEqual(
          expect.arrayContaining(Object.keys(job.secrets)),
        );
        const needed = Object.entries(inputs).filter(([, { required }]) => required);
        expect(given, path).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
        // A called job that requires more than its caller grants does not start.
        const required = jobsOf(called).map(({ permissions }) => permissions);
        expect(job.permissions, path).toEqual(Object.assign({}, ...required));
      }
    }
  });
});

describe('workflows of this repository alone', () => {
  test('keep an artifact again on a second attempt', () => {
    const uploads = Object.keys(own).flatMap((path) =>
      stepsOf(path).filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@')),
    );
    expect(uploads).toHaveLength(2);
    for (const { with: values } of uploads) expect(values).toMatchObject({ overwrite: true });
  });

  test('what may publish runs no package, and is approved', () => {
    const { publish } = readWorkflow('.github/workflows/release.yml').jobs;
    expect(publish).toMatchObject({ environment: 'release', needs: 'check' });
    for (const { run } of publish?.steps ?? []) expect(run).not.toMatch(/^\s*(?:npm|npx|bash)\b/m);
  });

  test('the release attests what was built, after it was compared with what users get', () => {
    const { check, publish } = readWorkflow('.github/workflows/release.yml').jobs;
    const built = '${{ runner.temp }}/release/dist';
    const steps = publish?.steps ?? [];
    const compared = steps.findIndex(({ env }) => env['BUILT'] === built);
    const attested = steps.findIndex(({ with: values }) => values['subject-path'] === `${built}/*`);
    const released = steps.findIndex(({ run }) => run.includes('scripts/publish-release.mjs'));
    expect([compared >= 0, attested > compared, released > attested]).toEqual([true, true, true]);
    expect(check?.steps.map(({ run }) => run).join('')).toContain('npm run build\ncp -R dist');
  });
});

describe.each(kit)('%s', (path) => {
  const workflow = readWorkflow(path);
  const { inputs, secrets, outputs } = readCall(path);

  test('every input has a default, or is required', () => {
    for (const { required, default: value } of Object.values(inputs))
      expect(value === undefined).toBe(required);
    for (const name of ['runner', 'environment', 'job-timeout-minutes'])
      expect(inputs).toHaveProperty(name);
  });

  test('every input and every secret is used', () => {
    const text = read(path);
    for (const name of Object.keys(inputs)) expect(text).toMatch(new RegExp(`inputs\\.${name}\\b`));
    for (const name of Object.keys(secrets)) expect(text).toContain(`secrets.${name}`);
  });

  test('it has no concurrency group: a pending run that is cancelled would never purge', () => {
    expect(workflow.concurrency).toBeUndefined();
    for (const { concurrency } of jobsOf(path)) expect(concurrency).toBeUndefined();
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
    const uses = stepsOf(path).flatMap(({ uses: use }) => use ?? []);
    expect(uses).toContain('$/run');
    for (const use of uses.filter((one) => one.startsWith('$'))) expect(use).toMatch(itself);
    expect(uses.filter((use) => published.test(use) || use.startsWith('./'))).toEqual([]);
  });
});

test('only names of `$/` that exist are excused from the linter', () => {
  const used = kit.flatMap((path) =>
    stepsOf(path).flatMap(({ uses = '' }) => itself.exec(uses)?.[1] ?? []),
  );
  const [, excused = ''] = /\\\$\/\(([a-z|-]+)\)"/.exec(read('.github/actionlint.yaml')) ?? [];
  expect(new Set(excused.split('|'))).toEqual(new Set(used));
});

test('every shard reads the list that the plan made, and sends it as the plan would', () => {
  const { plan, warm } = readWorkflow('.github/workflows/cache-warm.yml').jobs;
  const inputsOf = (job: typeof plan): Readonly<Record<string, unknown>> =>
    job?.steps.find(({ uses }) => uses === '$/run')?.with ?? {};
  const own = ['report-file', 'urls-file', 'shard', 'expected-list', 'resume-tasks'];
  const planned = inputsOf(plan);
  const warmed = inputsOf(warm);
  // A plan sends nothing that could be waited for or looked at.
  const looks = ['verify', 'wait-for-origin'];
  const shared = Object.keys(warmed).filter((name) => ![...own, ...looks].includes(name));
  const pick = (inputs: typeof planned) => shared.map((name) => [name, inputs[name]]);
  expect(pick(warmed)).toEqual(pick(planned));
  const makesList = /^(?:urls|sitemap|files|source|base|head|root|base-url|manifest|rewrites)$/;
  expect(shared.filter((name) => makesList.test(name))).toEqual([]);
  expect(own.slice(1).map((name) => warmed[name])).toEqual([
    '${{ steps.start.outputs.urls-file }}',
    '${{ matrix.shard }}',
    '${{ needs.plan.outputs.list-checksum }}',
    '${{ steps.start.outputs.resume-tasks }}',
  ]);
  const start = warm?.steps.find(({ id }) => id === 'start');
  expect(start?.with).toMatchObject({
    'report-file': '${{ runner.temp }}/plan/report.json',
    shard: '${{ matrix.shard }}',
  });
});

test('what is warmed is what was purged, and what is applied is what was planned', () => {
  const { warm } = readWorkflow('.github/workflows/purge-then-warm.yml').jobs;
  const { apply } = readWorkflow('.github/workflows/distribution-sync.yml').jobs;
  const inputsOf = (job: typeof warm) => job?.steps.find(({ uses }) => uses === '$/run')?.with;
  expect(warm?.needs).toBe('purge');
  expect(inputsOf(warm)).toMatchObject({ 'urls-file': '${{ steps.start.outputs.urls-file }}' });
  expect(warm?.steps.find(({ id }) => id === 'start')?.with).toMatchObject({
    'report-file': '${{ runner.temp }}/purge/report.json',
  });
  expect(apply?.needs).toBe('plan');
  expect(inputsOf(apply)).toMatchObject({
    'expected-plan': '${{ steps.reviewed.outputs.plan }}',
  });
  expect(apply?.steps.find(({ id }) => id === 'reviewed')?.env).toMatchObject({
    CHECKSUM: '${{ needs.plan.outputs.plan-checksum }}',
  });
});

describe('every example', () => {
  test('opens with three lines: what it does, what to set up, what to know', () => {
    for (const path of examples) {
      const [first, second = '', third, fourth] = read(path).split('\n');
      for (const line of [first, second, third]) expect(line, path).toMatch(/^# \S.*\.$/);
      expect(second, path).toMatch(/^# Set up\b/);
      expect(fourth, path).not.toMatch(/^#/);
    }
  });

  test('that changes something is never cancelled for a newer run', () => {
    for (const path of examples) {
      const { concurrency } = readWorkflow(path);
      const isHarmless = /dry-run: true|\/sandbox@/.test(read(path));
      if (!isHarmless) expect(concurrency?.['cancel-in-progress'], path).toBe(false);
      expect(concurrency?.group, path).not.toContain('github.workflow');
    }
  });

  test('filters its events to those it is for', () => {
    for (const path of examples) expectFilteredEvents(path);
  });

  test('that deploys on push drops no run, and a schedule has a time zone', () => {
    for (const path of examples) {
      const text = read(path);
      if (/^ {2}group: deploy$/m.test(text)) expect(text, path).toMatch(/^ {2}queue: max$/m);
      if (/^ {4}- cron:/m.test(text)) expect(text, path).toMatch(/^ {6}timezone: \w+\/\w+/m);
    }
  });

  test('compares with the last purge if pushes can overtake each other', () => {
    const On = z.object({ push: z.object({ branches: z.array(z.string()) }) });
    for (const path of examples) {
      const isDeploy = On.safeParse(readWorkflow(path).on).success && !path.includes('sync');
      // A list that is typed compares nothing.
      if (isDeploy && /^ +root: /m.test(read(path)))
        expect(read(path), path).toMatch(/^ +base: last-purge$/m);
    }
  });
});

function expectFilteredEvents(path: string): void {
  const Filters = z.object({
    push: z.record(z.string(), z.array(z.string())).optional(),
    pull_request: z.record(z.string(), z.array(z.string())).nullish(),
    schedule: z.array(z.object({ cron: z.string() })).optional(),
  });
  const { on } = readWorkflow(path);
  const { push, pull_request: pull, schedule = [] } = Filters.catch({}).parse(on);
  // A push of any branch or tag would purge what is not live.
  if (push !== undefined) expect(push['branches'] ?? push['tags'], path).toBeDefined();
  const configs = jobsOf(path).flatMap(({ with: values, steps }) =>
    [values, ...steps.map((step) => step.with)].flatMap((one) => one['config'] ?? []),
  );
  for (const paths of [push?.['paths'], pull?.['paths']])
    if (paths !== undefined) expect(paths, path).toEqual(configs);
  // The first minute of an hour is when everybody's schedules run.
  for (const { cron } of schedule) expect(cron, path).toMatch(/^[1-9]\d? \d+ \S+ \S+ \S+$/);
}

test('the code of every action is in dist', () => {
  for (const folder of [
    '.',
    'run',
    'sandbox',
    'plan-shards',
    'start-job',
    'join-shards',
    'join-runs',
  ]) {
    const { runs } = Action.parse(parse(read(`${folder}/action.yml`)));
    for (const entry of [runs.main, runs.post].flatMap((one) => one ?? []))
      expect(existsSync(join(folder, entry)), entry).toBe(true);
  }
});
