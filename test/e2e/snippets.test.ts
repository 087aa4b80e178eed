// Every step of ours in README.md and docs/ does what it says: the built action, against the sandbox.
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import type { VendorOptions } from '../../src/sandbox/vendors.ts';
import { evaluateText, isRun } from '../fakes/expression.ts';
import { inputsOf, secretsOf, variablesOf } from '../fakes/rehearsals.ts';
import { type Snippet, type SnippetStep, snippets } from '../fakes/snippets.ts';
import { createWorkspace } from '../fakes/workspace.ts';
import { createVendorClock, createWorld, type World } from '../fakes/world.ts';

type Values = Readonly<Record<string, string>>;
type Outputs = Readonly<Record<string, { readonly outputs: Values }>>;

/** What makes the first step of a page end as the page says. */
const changes: Readonly<Record<string, Values>> = { 'docs/resume.md': { timeout: '3s' } };
const ends: Readonly<Record<string, readonly string[]>> = {
  'docs/resume.md': ['TIMEOUT', 'COMPLETED'],
};
const urlSources = ['urls', 'urls-file', 'sitemap', 'root', 'huawei-asset-ids', 'resume-tasks'];
/** They look at caches and origins of a site that does not exist. */
const looks = ['verify', 'wait-for-origin'];
const address = 'https://www.example.com';

const longMilliseconds = 60_000;

/** The sandbox serves the hosts that the pages name; a step that is to be resumed ends before the vendor does. */
const optionsFor = (page: string): VendorOptions => ({
  nhn: {
    domains: [
      {
        domain: 'sandbox.toastcdn.net',
        aliases: ['www.example.com', 'abcd1234.toastcdn.net', 'cdn.example.com'],
      },
    ],
  },
  'aws-prewarm': { taskMilliseconds: page in changes ? longMilliseconds : 100 },
});

/** Whatever a snippet may name: a site, built or committed, and lists. */
function fill({ site }: World): void {
  const page = '<a href="/">Home</a> <a href="/news/">News</a>\n';
  site.write('.gitignore', 'dist\n');
  for (const template of ['layouts/base.html', 'themes/plain/base.html']) site.write(template, '');
  for (const root of ['public', 'dist']) {
    site.write(`${root}/index.html`, page);
    site.write(`${root}/news/index.html`, page);
  }
  site.write('public/sitemap.xml', `<urlset><url><loc>${address}/news/</loc></url></urlset>`);
  site.write('urls.txt', `${address}/a.html\n${address}/b.html\n`);
}

/** The step's own inputs, with the sandbox in place of the vendor. */
function toInputs(
  { with: given }: SnippetStep,
  {
    world,
    steps,
    isCut,
  }: { readonly world: World; readonly steps: Outputs; readonly isCut: boolean },
): Values {
  const { settings } = world;
  const github = { sha: 'a'.repeat(40) };
  const contexts = { github, secrets: secretsOf(settings), vars: variablesOf(settings), steps };
  const typed = Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !looks.includes(name))
      .map(([name, value]) => [name, fillIn(String(value), contexts)]),
  );
  const rehearsed = inputsOf(typed['provider'] ?? 'nhn-v2', settings);
  const sandboxed = Object.entries(rehearsed).filter(
    ([name]) => name !== 'mode' && (isCut || name === 'endpoint' || name in typed),
  );
  const list = urlSources.some((name) => name in typed) || typed['purge-type'] === 'all';
  const isFar = typed['sitemap']?.startsWith('https:') === true;
  return {
    ...(isCut && { provider: rehearsed['provider'] ?? '', mode: rehearsed['mode'] ?? '' }),
    ...typed,
    ...Object.fromEntries(sandboxed),
    ...((isCut || !list) && !('root' in typed) && { 'urls-file': 'urls.txt' }),
    ...(isFar && { sitemap: 'public/sitemap.xml', 'base-url': address }),
  };
}

function fillIn(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluateText(expression.trim(), contexts),
  );
}

/** What this action sets for the steps after it. */
function toVariables(settings: Values): Values {
  return {
    AWS_ACCESS_KEY_ID: settings['aws-access-key-id'] ?? '',
    AWS_SECRET_ACCESS_KEY: settings['aws-secret-access-key'] ?? '',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: 'us-east-1',
  };
}

/** What came of the steps that ran. */
async function runSnippet({ page, jobs, isCut }: Snippet): Promise<readonly ActionResult[]> {
  const clock = createVendorClock();
  await using world = await createWorld(optionsFor(page), clock);
  // A later step reads files of the one before.
  using temporary = createWorkspace();
  fill(world);
  const head = world.site.commit('The site');
  const results: ActionResult[] = [];
  let steps: Outputs = {};
  let variables: Values = {};
  for (const step of jobs.flatMap((job) => job.steps)) {
    if (step.uses?.startsWith('aws-actions/configure-aws-credentials@') === true)
      variables = toVariables(world.settings);
    if (step.uses === 'OWNER/cdn-cache-action/sandbox@v1')
      steps = { ...steps, [step.id ?? '']: { outputs: world.settings } };
    if (step.uses !== 'OWNER/cdn-cache-action@v1') continue;
    if (!isRun(String(step.if ?? 'success()'), { steps })) continue;
    const isFirst = results.length === 0;
    const inputs = toInputs(step, { world, steps, isCut });
    const result = await world.run(
      { ...inputs, ...(isFirst ? changes[page] : {}) },
      {
        event: { before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } },
        environment: {
          ...{ GITHUB_SHA: head, GITHUB_REF_NAME: 'main', RUNNER_TEMP: temporary.folder },
          ...variables,
        },
      },
    );
    results.push(result);
    clock.leap(longMilliseconds);
    expect(result.stdout).not.toMatch(/^::warning .*(?:is not an input|has no effect)/m);
    steps = { ...steps, [step.id ?? '']: { outputs: result.outputs } };
  }
  return results;
}

const Source = z.object({ source: z.object({ kind: z.string() }) });

const withSteps = snippets.filter(({ jobs }) =>
  jobs.some(({ steps }) => steps.some(({ uses }) => uses === 'OWNER/cdn-cache-action@v1')),
);

test.each(withSteps.map((snippet) => [snippet.place, snippet] as const))(
  '%s',
  async (_place, snippet) => {
    const results = await runSnippet(snippet);
    const statuses = results.map(({ outputs }) => outputs['status'] ?? '');
    const expected = ends[snippet.page];
    if (expected !== undefined) expect(statuses).toEqual(expected);
    else for (const status of statuses) expect(['COMPLETED', 'ACCEPTED']).toContain(status);
    expect(statuses).not.toEqual([]);
  },
);

test('the quick starts compare builds and commits', async () => {
  const both = withSteps.filter(({ page }) => page === 'README.md');
  const kinds = [];
  for (const snippet of both) {
    const [result] = await runSnippet(snippet);
    kinds.push(Source.parse(result?.report).source.kind);
  }
  expect(kinds).toEqual(['manifest', 'git']);
});

test('the file of distributions is valid', async () => {
  const files = snippets.filter(({ workflow }) => workflow === undefined);
  expect(files).not.toEqual([]);
  await using world = await createWorld();
  for (const { text } of files) {
    world.site.write('cdn.yml', text);
    const { outputs, stdout } = await world.run({
      ...{ provider: 'nhn-v2', mode: 'sync-distribution', config: 'cdn.yml', 'dry-run': 'true' },
      ...{ 'nhn-app-key': '', 'nhn-secret-key': '', 'nhn-domain': '', pace: '' },
    });
    expect(outputs['status'], stdout).toBe('PLANNED');
  }
});
