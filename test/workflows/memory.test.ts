// The memory over several runs of a workflow, with the cache that the runner itself offers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRehearsal, pushOf, type Rehearsal } from './rehearsal.ts';
import type { WorkflowResult, WorkflowRun } from './run-act.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

interface Deploys extends AsyncDisposable {
  readonly rehearsal: Rehearsal;
  /** Where the runner keeps it. */
  readonly cache: string;
  /** Commits files, and deploys that. */
  deploy(
    files: Readonly<Record<string, string | undefined>>,
    changes?: Partial<WorkflowRun>,
  ): Promise<Deployed>;
  /** Runs the workflow of an earlier deploy again. */
  again(deployed: Deployed, changes?: Partial<WorkflowRun>): Promise<Deployed>;
}

interface Deployed {
  readonly result: WorkflowResult;
  /** Paths the vendor was asked to purge, in order of their names. */
  readonly purged: readonly string[];
  readonly payload: object;
}

const host = 'https://www.example.com/';

/**
 * The runner's cache takes the older of two entries of one second. GitHub's does not; here the vendor
 * takes longer than that, so that what is written before and after are of different seconds.
 */
const slowly = { match: { method: 'POST' }, run: true, delayMilliseconds: 1_200 };

async function createDeploys(usual: Partial<WorkflowRun> = {}, steps = 1): Promise<Deploys> {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  const rehearsal = await createRehearsal({ stage });
  const { site, sandbox } = rehearsal;
  let runs = 100;
  let before = rehearsal.after;
  const start = async (payload: object, changes: Partial<WorkflowRun>): Promise<Deployed> => {
    runs += 1;
    sandbox.addFault({ ...slowly, times: steps });
    const sent = sandbox.state().nhn.purges.length;
    const result = await rehearsal.run('examples/deploy-nhn-v2.yml', {
      cache,
      ...usual,
      ...changes,
      payload,
      environment: { GITHUB_RUN_ID: String(runs), ...usual.environment, ...changes.environment },
    });
    const urls = sandbox
      .state()
      .nhn.purges.slice(sent)
      .flatMap(({ list }) => list);
    const own = urls.filter((url) => url.startsWith(host)).map((url) => url.slice(host.length));
    return { result, payload, purged: own.sort() };
  };
  return {
    rehearsal,
    cache,
    deploy(files, changes = {}) {
      for (const [name, content] of Object.entries(files)) {
        if (content === undefined) site.remove(`public/${name}`);
        else site.write(`public/${name}`, content);
      }
      const after = site.commit('A deploy');
      const payload = pushOf(before, after);
      before = after;
      return start(payload, changes);
    },
    again: ({ payload }, changes = {}) =>
      start(payload, { ...changes, environment: { GITHUB_RUN_ATTEMPT: '2' } }),
    async [Symbol.asyncDispose]() {
      await rehearsal[Symbol.asyncDispose]();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

/** A first deploy, which every test needs and none is about. */
async function createDeployed(usual: Partial<WorkflowRun> = {}): Promise<Deploys> {
  const deploys = await createDeploys(usual);
  const { result } = await deploys.deploy({ 'a.css': '1', 'b.css': '1' });
  expect(result.outputs, result.log.slice(-3_000)).toContain('status=ACCEPTED');
  return deploys;
}

const usualInputs = {
  provider: 'nhn-v2',
  mode: 'purge',
  endpoint: `\${{ vars.NHN_ENDPOINT }}`,
  'nhn-app-key': `\${{ secrets.NHN_APP_KEY }}`,
  'nhn-secret-key': `\${{ secrets.NHN_SECRET_KEY }}`,
  'nhn-domain': `\${{ vars.NHN_DOMAIN }}`,
  base: 'last-purge',
  root: 'public',
  'base-url': 'https://www.example.com',
};

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  /** After which the runner kills it. */
  readonly minutes?: number;
}

/** A workflow of the user's own, with steps that purge. */
function withSteps(...steps: readonly Step[]): { readonly text: string } {
  const lines = steps.flatMap(({ inputs, minutes }) => [
    '      - uses: OWNER/cdn-cache-action@v1',
    ...(minutes === undefined ? [] : [`        timeout-minutes: ${minutes}`]),
    '        with:',
    ...Object.entries({ ...usualInputs, ...inputs }).map(
      ([name, value]) => `          ${name}: ${value}`,
    ),
  ]);
  const text = `name: Caller
on: push
permissions: {}
jobs:
  deploy:
    name: Deploy
    runs-on: ubuntu-latest
    permissions: {contents: read}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: cp -R public dist # a build
${lines.join('\n')}
`;
  return { text };
}

const plain = withSteps({});

describe.concurrent('base: last-purge', () => {
  test('the second run purges what changed since the first', async () => {
    await using deploys = await createDeployed();
    const second = await deploys.deploy({ 'b.css': '2' });
    expect(second.purged, second.result.log.slice(-3_000)).toEqual(['b.css']);
    const third = await deploys.again(second);
    expect(third.result.outputs).toContain('status=NOTHING_TO_DO');
  });

  test('a purge that failed before its first request is made up for, though its change was taken back', async () => {
    await using deploys = await createDeployed(plain);
    const failed = await deploys.deploy(
      { 'b.css': '2', 'c.css': '1' },
      withSteps({ inputs: { 'max-urls': '"1"' } }),
    );
    expect(failed.result.outputs).toContain('failure-reason=too-many-urls');
    expect(failed.purged).toEqual([]);
    const back = await deploys.deploy({ 'b.css': '1', 'c.css': undefined });
    expect(back.purged, back.result.log.slice(-3_000)).toEqual(['b.css', 'c.css']);
  });

  test('so is a purge that was killed', async () => {
    await using deploys = await createDeployed(plain);
    const { sandbox } = deploys.rehearsal;
    sandbox.addFault({ match: { method: 'POST' }, lost: true, delayMilliseconds: 90_000 });
    const killed = await deploys.deploy(
      { 'b.css': '2' },
      withSteps({ minutes: 1, inputs: { 'request-timeout': '3m' } }),
    );
    expect(killed.result.exitCode).toBe(1);
    expect(killed.result.outputs.join(' ')).not.toContain('status=');
    const back = await deploys.deploy({ 'b.css': '1' });
    expect(back.purged, back.result.log.slice(-3_000)).toEqual(['b.css']);
  });

  test('a roll-back by running an older run again', async () => {
    await using deploys = await createDeployed();
    const second = await deploys.deploy({ 'b.css': '2' });
    const third = await deploys.deploy({ 'a.css': '3' });
    expect(third.purged).toEqual(['a.css']);
    expect((await deploys.again(second)).purged).toEqual(['a.css']);
    expect((await deploys.again(third)).purged).toEqual(['a.css']);
  });

  test('two steps with different `files` do not see each other', async () => {
    const styles = { inputs: { files: 'public/*.css' } };
    const scripts = { inputs: { files: 'public/*.js' } };
    await using deploys = await createDeploys(withSteps(styles, scripts), 2);
    await deploys.deploy({ 'a.css': '1', 'a.js': '1' });
    const second = await deploys.deploy({ 'a.css': '2', 'a.js': '2' });
    expect(second.purged, second.result.log.slice(-3_000)).toEqual(['a.css', 'a.js']);
  });

  test('without a cache every file counts, and a notice says why', async () => {
    await using deploys = await createDeployed({ flags: ['--no-cache-server'] });
    const second = await deploys.deploy({ 'a.css': '2' });
    expect(second.purged).toEqual(expect.arrayContaining(['a.css', 'b.css', 'kept.html']));
    expect(second.result.outputs).toContain('status=ACCEPTED');
    expect(second.result.summaries.join('')).toContain('offers no cache');
  });

  test('a cache that may only be read is read, and a warning says what that means', async () => {
    await using deploys = await createDeployed();
    const environment = { ACTIONS_CACHE_MODE: 'read' };
    const second = await deploys.deploy({ 'b.css': '2' }, { environment });
    expect(second.purged).toEqual(['b.css']);
    expect(second.result.outputs).toContain('status=ACCEPTED');
    expect(second.result.summaries.join('')).toContain('cache-mode: write');
    const third = await deploys.deploy({ 'a.css': '2' });
    expect(third.purged).toEqual(['a.css', 'b.css']);
  });

  test('a dry run keeps the memory as it is', async () => {
    await using deploys = await createDeployed(plain);
    const planned = await deploys.deploy(
      { 'b.css': '2' },
      withSteps({ inputs: { 'dry-run': 'true' } }),
    );
    expect(planned.result.outputs).toEqual(expect.arrayContaining(['status=PLANNED', 'total=1']));
    expect((await deploys.again(planned)).purged).toEqual(['b.css']);
  });
});

describe.concurrent('a site that is built', () => {
  test('is compared with the build of the last purge, with `root` and `base-url` alone', async () => {
    await using deploys = await createDeploys(withSteps({ inputs: { base: '""', root: 'dist' } }));
    const first = await deploys.deploy({ 'a.css': '1', 'b.css': '1' });
    expect(first.purged, first.result.log.slice(-3_000)).toEqual(
      expect.arrayContaining(['a.css', 'b.css', 'kept.html']),
    );
    const second = await deploys.deploy({ 'b.css': '2' });
    expect(second.purged).toEqual(['b.css']);
    expect(second.result.summaries.join('')).toContain('built and not committed');
  });
});

describe.concurrent('the other workflows', () => {
  test('examples/keep-memory.yml reads what the deploys remember, and leaves it as it is', async () => {
    await using deploys = await createDeployed();
    const { rehearsal, cache } = deploys;
    await deploys.deploy({ 'b.css': '2' });
    const kept = await rehearsal.run('examples/keep-memory.yml', {
      ...{ cache, event: 'schedule', secrets: {} },
      payload: { schedule: '23 4 * * 1,4', repository: { default_branch: 'main' } },
      environment: { GITHUB_SHA: rehearsal.site.git('rev-parse', 'HEAD').trim() },
    });
    expect(kept.outputs, kept.log.slice(-3_000)).toEqual(
      expect.arrayContaining(['status=PLANNED', 'total=0']),
    );
    expect((await deploys.deploy({ 'a.css': '2' })).purged).toEqual(['a.css']);
  });

  test('examples/deploy-built-site.yml purges what differs from the build before', async () => {
    await using deploys = await createDeploys({ workflow: 'examples/deploy-built-site.yml' });
    const first = await deploys.deploy({ 'a.css': '1', 'b.css': '1' });
    expect(first.purged, first.result.log.slice(-3_000)).toEqual(
      expect.arrayContaining(['a.css', 'b.css', 'kept.html']),
    );
    const second = await deploys.deploy({ 'b.css': '2', 'a.css': undefined });
    expect(second.purged).toEqual(['a.css', 'b.css']);
  });

  test('examples/two-vendors.yml purges and warms what changed since the last purge', async () => {
    await using deploys = await createDeploys({ workflow: 'examples/two-vendors.yml' });
    await deploys.deploy({ 'a.css': '1', 'b.css': '1' });
    const second = await deploys.deploy({ 'b.css': '2', 'a.css': undefined });
    expect(second.result.exitCode, second.result.log.slice(-3_000)).toBe(0);
    const { nhn, 'aws-prewarm': aws } = deploys.rehearsal.sandbox.state();
    const purged = ['a', 'b'].map((name) => `https://kr.example.com/${name}.css`);
    expect(nhn.purges.at(-1)?.list).toEqual(purged);
    expect(aws.prewarms.at(-1)?.urls).toEqual(['https://www.example.com/b.css']);
  });
});
