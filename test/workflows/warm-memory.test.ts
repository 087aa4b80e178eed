// The memory of a list that several jobs send: the plan writes it ahead, the merge of their results confirms.
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

const text = (inputs: Readonly<Record<string, string>> = {}): string => `name: Caller
on: push
permissions: {}
jobs:
  warm:
    name: Warm
    permissions: {contents: read, actions: read}
    uses: OWNER/cdn-cache-action/.github/workflows/cache-warm.yml@v1
    with:
      provider: huawei-vod
      endpoint: \${{ vars.HUAWEI_ENDPOINT }}
      huawei-project-id: \${{ vars.HUAWEI_PROJECT_ID }}
      pace: 100/1s
      poll-interval: 1s
      base: last-purge
      root: public
      base-url: https://media.example.com
      clean-urls: "false"
      index-pages: file
${Object.entries(inputs)
  .map(([name, value]) => `      ${name}: ${value}\n`)
  .join('')}    secrets:
      HUAWEI_ACCESS_KEY: \${{ secrets.HUAWEI_ACCESS_KEY }}
      HUAWEI_SECRET_KEY: \${{ secrets.HUAWEI_SECRET_KEY }}
`;

interface Warmed {
  readonly result: WorkflowResult;
  /** Paths that the vendor was asked to preheat, in order of their names. */
  readonly warmed: readonly string[];
}

interface Deploys extends AsyncDisposable {
  readonly rehearsal: Rehearsal;
  deploy(files: Readonly<Record<string, string>>, changes?: Partial<WorkflowRun>): Promise<Warmed>;
}

/** Pages enough for two jobs: the vendor takes ten URLs a request. */
const pages = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.html`);
const first = Object.fromEntries(pages.map((page) => [page, '1']));
const second = Object.fromEntries(pages.map((page) => [page, '2']));
const host = 'https://media.example.com/';

async function createDeploys(): Promise<Deploys> {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  const rehearsal = await createRehearsal({ stage });
  const { site, sandbox } = rehearsal;
  for (const name of ['index', 'about', 'kept']) site.remove(`public/${name}.html`);
  let before = site.commit('Three files less');
  let runs = 100;
  return {
    rehearsal,
    async deploy(files, changes = {}) {
      for (const [name, content] of Object.entries(files)) site.write(`public/${name}`, content);
      const after = site.commit('A deploy');
      const payload = pushOf(before, after);
      before = after;
      runs += 1;
      const sent = sandbox.state().huawei.preheatings.length;
      const result = await rehearsal.run('caller.yml', {
        ...{ cache, payload, text: text() },
        ...changes,
        environment: { GITHUB_RUN_ID: String(runs), ...changes.environment },
      });
      const urls = sandbox.state().huawei.preheatings.slice(sent);
      const paths = urls.flatMap(({ urls: list }) => list).map((url) => url.slice(host.length));
      return { result, warmed: paths.sort() };
    },
    async [Symbol.asyncDispose]() {
      await rehearsal[Symbol.asyncDispose]();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

/** The answer that the second job to submit gets. */
const secondRefused = {
  match: { method: 'POST', path: 'preheating' },
  skip: 1,
  status: 403,
  body: { error_code: 'VOD.10053', error_msg: 'The request parameter is incorrect.' },
};

describe.concurrent('cache-warm.yml with `base: last-purge`', () => {
  test('every page, what changed since, and what a failed job left', async () => {
    await using deploys = await createDeploys();
    const one = await deploys.deploy(first);
    expect(one.warmed, one.result.log.slice(-3_000)).toEqual(pages);
    expect(one.result.outputs).toContain('status=COMPLETED');
    deploys.rehearsal.sandbox.addFault(secondRefused);
    const two = await deploys.deploy(second);
    expect(two.result.outputs).toContain('status=PARTIAL');
    expect(two.warmed.length).toBeLessThan(pages.length);
    expect(two.result.summaries.join('')).toContain('remembered as not confirmed');
    const missing = pages.filter((page) => !two.warmed.includes(page));
    const three = await deploys.deploy({ [pages[0] ?? '']: '3' });
    expect(three.warmed).toEqual([...new Set([pages[0] ?? '', ...missing])].sort());
    const four = await deploys.deploy({});
    expect(four.result.outputs).toContain('status=NOTHING_TO_DO');
  });

  test('a plan that failed is made up for, though its change was taken back', async () => {
    await using deploys = await createDeploys();
    await deploys.deploy(first);
    const failed = await deploys.deploy(second, { text: text({ 'max-urls': '"5"' }) });
    expect(failed.result.outputs).toContain('failure-reason=too-many-urls');
    expect(failed.warmed).toEqual([]);
    const back = await deploys.deploy(first);
    expect(back.warmed, back.result.log.slice(-3_000)).toEqual(pages);
  });

  test('a plan alone remembers nothing: by `dry-run`, or without credentials', async () => {
    await using deploys = await createDeploys();
    await deploys.deploy(first);
    const planned = await deploys.deploy(second, { text: text({ 'dry-run': 'true' }) });
    expect(planned.result.outputs).toContain('status=PLANNED');
    const withoutKeys = { text: text({ 'without-credentials': 'dry-run' }), secrets: {} };
    const fork = await deploys.deploy({}, withoutKeys);
    expect(fork.result.outputs).toContain('status=PLANNED');
    const back = await deploys.deploy(first);
    expect(back.result.outputs).toContain('status=NOTHING_TO_DO');
  });
});
