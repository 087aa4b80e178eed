// Jobs as public workflows have them: without a checkout, without rights, and after deploys made elsewhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

const keys = {
  provider: 'nhn-v2',
  mode: 'purge',
  endpoint: `\${{ vars.NHN_ENDPOINT }}`,
  'nhn-app-key': `\${{ secrets.NHN_APP_KEY }}`,
  'nhn-secret-key': `\${{ secrets.NHN_SECRET_KEY }}`,
  'nhn-domain': `\${{ vars.NHN_DOMAIN }}`,
};
const repository = { default_branch: 'main', full_name: 'acme/site' };

interface Job {
  readonly event: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly checkout?: true;
}

function toText({ event, inputs, checkout }: Job): string {
  const values = Object.entries({ ...keys, ...inputs }).map(
    ([name, value]) => `          ${name}: ${value}`,
  );
  const steps = checkout
    ? ['      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1']
    : [];
  return `name: Caller
on: ${event}
permissions: {}
jobs:
  purge:
    name: Purge
    runs-on: ubuntu-latest
    permissions: ${checkout ? '{contents: read}' : '{}'}
    steps:
${steps.join('\n')}
      - uses: OWNER/cdn-cache-action@v1
        with:
${values.join('\n')}
`;
}

interface Occurrence extends Job {
  readonly payload: object;
  readonly sha?: string;
  readonly cache?: string;
}

function run(rehearsal: Rehearsal, { payload, sha, cache, ...job }: Occurrence) {
  return rehearsal.run('caller.yml', {
    ...{ event: job.event, text: toText(job), payload: { repository, ...payload } },
    ...(cache === undefined ? {} : { cache }),
    environment: { GITHUB_SHA: sha ?? rehearsal.after },
  });
}

const everything = { 'purge-type': 'all' };
const deployed = (state: string, sha = ''): object => ({
  deployment: { sha, environment: 'production' },
  deployment_status: { state },
});
const purgeAll = 'POST /v2.0/appKeys/sandbox-app-key/purge/all';

describe.concurrent('a job without a checkout and without rights', () => {
  test.each<[string, object]>([
    ['deployment_status', deployed('success')],
    ['page_build', { build: { status: 'built' } }],
    ['check_run', { action: 'completed' }],
    ['repository_dispatch', { action: 'published', client_payload: {} }],
  ])('purges everything on %s', async (event, payload) => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await run(rehearsal, { event, payload, inputs: everything });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(rehearsal.submissions()).toEqual([purgeAll]);
    expect(result.outputs).toContain('status=ACCEPTED');
  });

  test('purges the page that a content system names', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const client_payload = { path: '/news/one' };
    const inputs = {
      urls: `\${{ github.event.client_payload.path }}`,
      'base-url': 'https://www.example.com',
    };
    const payload = { action: 'published', client_payload };
    const result = await run(rehearsal, { event: 'repository_dispatch', payload, inputs });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    const [purge] = rehearsal.sandbox.state().nhn.purges;
    expect(purge?.list).toEqual(['https://www.example.com/news/one']);
  });

  test('a dispatch without the value fails, and nothing is sent', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const inputs = {
      urls: `\${{ github.event.client_payload.path }}`,
      'base-url': 'https://www.example.com',
    };
    const result = await run(rehearsal, { event: 'repository_dispatch', payload: {}, inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toContain('failure-reason=input-missing');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});

describe.concurrent('after a deploy that was made elsewhere', () => {
  const site = { root: 'public', 'base-url': 'https://www.example.com' };
  const forms = { 'clean-urls': '"false"', 'index-pages': 'file' };

  test.each<[string, (state: string, sha: string) => object, string, string]>([
    ['deployment_status', deployed, 'success', 'in_progress'],
    ['page_build', (status, commit) => ({ build: { status, commit } }), 'built', 'building'],
  ])(
    '%s: what changed since the last one, once it succeeded',
    async (event, toPayload, good, bad) => {
      const cache = mkdtempSync(join(tmpdir(), 'cache-'));
      await using rehearsal = await createRehearsal({ stage });
      const { before, after } = rehearsal;
      const job = { event, inputs: { ...site, ...forms }, checkout: true, cache } as const;
      const deploy = (state: string, sha: string) =>
        run(rehearsal, { ...job, payload: toPayload(state, sha), sha });
      const early = await deploy(bad, before);
      expect(early.outputs, early.log.slice(-3_000)).toContain('status=NOTHING_TO_DO');
      expect(rehearsal.sandbox.requests).toEqual([]);
      rehearsal.sandbox.addFault({
        match: { method: 'POST' },
        run: true,
        delayMilliseconds: 1_200,
      });
      const first = await deploy(good, before);
      expect(first.outputs, first.log.slice(-3_000)).toContain('status=ACCEPTED');
      const second = await deploy(good, after);
      expect(second.outputs, second.log.slice(-3_000)).toContain('status=ACCEPTED');
      rmSync(cache, { recursive: true, force: true });
      const purges = rehearsal.sandbox.state().nhn.purges.map(({ list }) => list);
      const urls = (...names: readonly string[]): readonly string[] =>
        names.map((name) => `https://www.example.com/${name}.html`);
      expect(purges).toEqual([urls('index', 'kept', 'old'), urls('about', 'index', 'old')]);
    },
  );

  test('`deployment` is the start of a deploy: the run fails and says so', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const payload = { deployment: { sha: rehearsal.after } };
    const job = { event: 'deployment', inputs: site, checkout: true } as const;
    const result = await run(rehearsal, { ...job, payload });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toContain('failure-reason=event-unsupported');
    expect(result.summaries.join('')).toContain('starts a deploy');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});
