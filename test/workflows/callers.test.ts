// Callers that no example has: what the inputs of the reusable workflows change.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createVendorClock } from '../fakes/world.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import type { WorkflowRun } from './run-act.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

function start(
  rehearsal: Rehearsal,
  workflow: string,
  inputs: Readonly<Record<string, string>>,
  {
    built = false,
    passes = usualSecrets(workflow),
    ...changes
  }: Partial<WorkflowRun> & {
    readonly built?: boolean;
    /** The secrets that the caller hands on. */
    readonly passes?: readonly string[];
  } = {},
) {
  const { event = 'push' } = changes;
  const values = Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}`);
  const text = `name: Caller
on: ${event}
permissions: {}
jobs:
${built ? build : ''}  call:
    name: Call
${built ? '    needs: build\n' : ''}    permissions: {contents: read, actions: read}
    uses: OWNER/cdn-cache-action/.github/workflows/${workflow}.yml@v1
    with:
${values.join('\n')}
    secrets:
${passes.map((name) => `      ${name}: \${{ secrets.${name} }}`).join('\n')}
`;
  return rehearsal.run('caller.yml', { text, event, ...changes });
}

function usualSecrets(workflow: string): readonly string[] {
  const nhn = ['NHN_APP_KEY', 'NHN_SECRET_KEY'];
  return workflow === 'purge-then-warm' ? [...nhn, 'AWS_PREWARM_API_KEY'] : nhn;
}

/** A job that hands on a site it built. */
const build = `  build:
    name: Build
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: cp -R public dist
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a
        with: {name: site, path: dist}
`;

const nhn = {
  'nhn-domain': `\${{ vars.NHN_DOMAIN }}`,
  root: 'public',
  files: 'public/**',
  'base-url': 'https://www.example.com',
};
const both = {
  ...nhn,
  'purge-provider': 'nhn-v2',
  'warm-provider': 'aws-prewarm',
  'purge-endpoint': `\${{ vars.NHN_ENDPOINT }}`,
  'warm-endpoint': `\${{ vars.AWS_PREWARM_ENDPOINT }}`,
  'aws-status-endpoint': `\${{ vars.AWS_PREWARM_STATUS_ENDPOINT }}`,
  'poll-interval': '1s',
  'settle-seconds': '"1"',
};
const sync = {
  provider: 'nhn-v2',
  endpoint: `\${{ vars.NHN_ENDPOINT }}`,
  config: 'cdn.yml',
  'poll-interval': '1s',
};

describe.concurrent('purge-then-warm.yml', () => {
  test('a purge that is only accepted is given time, then warmed', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, 'purge-then-warm', both);
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(rehearsal.submissions()).toEqual([
      'POST /v2.0/appKeys/sandbox-app-key/purge/item',
      'POST /prod/prewarm',
    ]);
    expect(result.log).toContain('Success - Main Let an accepted purge happen');
  });

  const http = {
    'warm-provider': 'http',
    'warm-endpoint': `\${{ vars.HTTP_ENDPOINT }}`,
    until: 'hit',
  };
  const cloudfront = {
    'purge-provider': 'cloudfront',
    'purge-endpoint': `\${{ vars.CLOUDFRONT_ENDPOINT }}`,
    'cloudfront-distribution': `\${{ vars.CLOUDFRONT_DISTRIBUTION }}`,
  };
  test.each([
    ['cloudfront', 'http', { ...cloudfront, ...http }],
    ['cloudfront', 'aws-prewarm', cloudfront],
    ['nhn-v1.5', 'http', { 'purge-provider': 'nhn-v1.5', ...http }],
  ])('%s confirms the purge, then %s warms what still exists', async (from, to, inputs) => {
    await using rehearsal = await createRehearsal({ stage });
    const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'HTTP_HEADERS'];
    const passes = [...usualSecrets('purge-then-warm'), ...keys];
    const result = await start(rehearsal, 'purge-then-warm', { ...both, ...inputs }, { passes });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.log).not.toContain('Let an accepted purge happen');
    expect(result.outputs.filter((output) => output === 'status=COMPLETED')).toHaveLength(2);
    const { http: cache, 'aws-prewarm': solution } = rehearsal.sandbox.state();
    const warmed = to === 'http' ? cache.stored : solution.prewarms.flatMap(({ urls }) => urls);
    expect(
      warmed.some((url) => url.endsWith('/about.html')),
      `${from} to ${to}`,
    ).toBe(true);
    expect(warmed.filter((url) => url.includes('/old'))).toEqual([]);
    expect(result.summaries).toHaveLength(1);
  });

  test('everything is purged, then the list is warmed', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const inputs = { ...both, ...cloudfront, ...http, 'purge-type': 'all' };
    const passes = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'HTTP_HEADERS'];
    const result = await start(rehearsal, 'purge-then-warm', inputs, { passes });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    const { cloudfront: purging, http: cache } = rehearsal.sandbox.state();
    expect(purging.invalidations.flatMap(({ paths }) => paths)).toEqual(['/*']);
    expect(cache.stored).toContain('www.example.com/about.html');
    expect(cache.stored.join()).not.toContain('old');
  });

  test('URLs that a wildcard covers are warmed, though they are not sent to the purge', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const { files: _, root: _root, ...rest } = both;
    const urls = '"/a*\\n/about.html\\n/index.html"';
    const inputs = { ...rest, ...cloudfront, ...http, urls, 'purge-type': 'wildcard' };
    const passes = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'HTTP_HEADERS'];
    const result = await start(rehearsal, 'purge-then-warm', inputs, { passes });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    const { cloudfront: purging, http: cache } = rehearsal.sandbox.state();
    expect(purging.invalidations.flatMap(({ paths }) => paths).toSorted()).toEqual([
      '/a*',
      '/index.html',
    ]);
    expect(cache.stored.toSorted()).toEqual([
      'www.example.com/about.html',
      'www.example.com/index.html',
    ]);
  });

  test.each([
    ['everything', { ...both, files: '""', 'purge-type': 'all' }],
    ['tags alone', { ...both, ...cloudfront, files: '""', tags: 'news' }],
    ['wildcards alone', { ...both, files: '""', urls: '"/img/*"', 'purge-type': 'wildcard' }],
  ])('nothing is purged if nothing could be warmed: %s', async (_name, inputs) => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, 'purge-then-warm', inputs);
    expect(result.exitCode).not.toBe(0);
    expect(result.log).toContain('could be warmed afterwards');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('what is purged by tag is purged as well, softly, and only pages are warmed', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const values = {
      ...{ root: nhn.root, files: nhn.files, 'base-url': nhn['base-url'], tags: 'feed' },
      'purge-provider': 'fastly',
      soft: 'true',
      'warm-provider': 'http',
      'purge-endpoint': `\${{ vars.FASTLY_ENDPOINT }}`,
      'warm-endpoint': `\${{ vars.HTTP_ENDPOINT }}`,
      'fastly-service': `\${{ vars.FASTLY_SERVICE }}`,
    };
    const passes = ['FASTLY_API_TOKEN', 'HTTP_HEADERS'];
    const result = await start(rehearsal, 'purge-then-warm', values, { passes });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    const { fastly, http } = rehearsal.sandbox.state();
    expect(fastly.purges.filter(({ kind }) => kind === 'keys')).toMatchObject([
      { values: ['feed'], soft: true },
    ]);
    expect(fastly.purges.flatMap(({ values: sent }) => sent)).toContain('www.example.com/old.html');
    expect(http.stored).toContain('www.example.com/about.html');
    expect(http.stored.join()).not.toMatch(/old|feed/);
  });

  test('a warming that was not finished is resumed, and not sent twice', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
    const clock = createVendorClock();
    const taskMilliseconds = 120_000;
    const rehearsing = { stage, clock, sandbox: { 'aws-prewarm': { taskMilliseconds } } };
    await using rehearsal = await createRehearsal(rehearsing);
    const short = { ...both, 'warm-timeout': '3s' };
    const first = await start(rehearsal, 'purge-then-warm', short, { artifacts });
    expect(first.outputs).toContain('status=TIMEOUT');
    clock.leap(taskMilliseconds);
    const again = await start(rehearsal, 'purge-then-warm', both, {
      artifacts,
      environment: { GITHUB_RUN_ATTEMPT: '2' },
    });
    rmSync(artifacts, { recursive: true });
    expect(again.exitCode, again.log.slice(-3_000)).toBe(0);
    expect(rehearsal.sandbox.state()['aws-prewarm'].prewarms).toHaveLength(1);
  });

  test('a warming whose machine was lost is not sent again', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
    await using rehearsal = await createRehearsal({ stage });
    const twoHosts = {
      ...both,
      'base-url': '"https://kr.example.com\\nhttps://static.example.com"',
      'warm-base-url': '"https://www.example.com\\nhttps://www.example.com"',
    };
    const first = await start(rehearsal, 'purge-then-warm', twoHosts, { artifacts });
    expect(first.exitCode, first.log.slice(-3_000)).toBe(0);
    const [warm = ''] = readdirSync(artifacts).filter((name) => name.includes('-warm-aws-'));
    rmSync(join(artifacts, warm), { recursive: true });
    const again = await start(rehearsal, 'purge-then-warm', twoHosts, {
      artifacts,
      environment: { GITHUB_RUN_ATTEMPT: '2' },
    });
    rmSync(artifacts, { recursive: true });
    expect(again.jobs['Call/Cache purge, then warm/Warm']).toBe('failure');
    expect(again.outputs).toEqual(
      expect.arrayContaining(['status=UNCONFIRMED', 'failure-reason=unconfirmed']),
    );
    const [sent, ...more] = rehearsal.sandbox.state()['aws-prewarm'].prewarms;
    expect(more).toEqual([]);
    expect(new Set(sent?.urls).size).toBe(sent?.urls.length);
    expect(sent?.urls.every((url) => url.startsWith('https://www.example.com/'))).toBe(true);
  });

  test('a warming that could not begin is refused before the purge', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const inputs = { ...both, 'warm-base-url': '"https://a.example\\nhttps://b.example"' };
    const result = await start(rehearsal, 'purge-then-warm', inputs);
    expect(result.exitCode).not.toBe(0);
    expect(result.log).toContain('`warm-base-url` and `base-url` are not of one length');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('a built site is purged and warmed from its artifact', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const site = { 'site-artifact': 'site', root: 'dist', files: '""', base: 'last-purge' };
    const inputs = { ...both, ...site, 'clean-urls': '"false"', 'index-pages': 'file' };
    const result = await start(rehearsal, 'purge-then-warm', inputs, { built: true });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    const { nhn: purging, 'aws-prewarm': warming } = rehearsal.sandbox.state();
    const urls = ['about', 'index', 'kept'].map((name) => `https://www.example.com/${name}.html`);
    expect(purging.purges[0]?.list).toEqual(urls);
    expect(warming.prewarms[0]?.urls).toEqual(urls);
  });

  test('a dry run sends nothing to either', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, 'purge-then-warm', { ...both, 'dry-run': 'true' });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(rehearsal.sandbox.requests).toEqual([]);
    expect(result.outputs.filter((output) => output === 'status=PLANNED')).toHaveLength(2);
  });
});

describe.concurrent('a word that is not known fails, rather than doing less', () => {
  test.each([
    ['cache-purge', { ...nhn, provider: 'nhn-v2', 'without-credentials': 'plan' }],
    ['purge-then-warm', { ...both, 'without-credentials': 'plan' }],
    ['distribution-sync', { ...sync, apply: 'main' }],
  ])('%s', async (workflow, inputs) => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, workflow, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toContain('failure-reason=input-invalid');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});

describe.concurrent('cache-purge.yml', () => {
  const purge = { ...nhn, endpoint: `\${{ vars.NHN_ENDPOINT }}`, provider: 'nhn-v1.5' };

  test('wait: false ends as ACCEPTED without a poll', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, 'cache-purge', { ...purge, wait: 'false' });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.outputs).toContain('status=ACCEPTED');
    expect(rehearsal.submissions()).toHaveLength(1);
    expect(
      rehearsal.sandbox.requests.some(
        ({ request }) => request.path.endsWith('/purges') && request.method === 'GET',
      ),
    ).toBe(false);
  });

  test.each([
    ['200', 0, 'status=COMPLETED'],
    ['404', 1, 'failure-reason=origin-not-ready'],
  ])('waits for the origin: %s', async (status, exitCode, output) => {
    await using rehearsal = await createRehearsal({ stage });
    const waiting = { 'wait-for-origin': `${rehearsal.sitemap} => ${status}`, timeout: '10s' };
    const result = await start(rehearsal, 'cache-purge', { ...purge, ...waiting });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(exitCode);
    expect(result.outputs).toContain(output);
    expect(rehearsal.submissions()).toHaveLength(exitCode === 0 ? 1 : 0);
  });

  test('a runner may be a list of labels', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const labels = `'["self-hosted","linux"]'`;
    const flags = ['self-hosted', 'linux'].flatMap((one) => ['--platform', `${one}=-self-hosted`]);
    const result = await start(rehearsal, 'cache-purge', { ...purge, runner: labels }, { flags });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.outputs).toContain('status=COMPLETED');
  });

  test('an empty list fails if that is wanted', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const empty = { ...purge, files: 'public/kept.html', 'fail-if-empty': 'true' };
    const result = await start(rehearsal, 'cache-purge', empty);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toContain('failure-reason=empty-list');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});

describe.concurrent('distribution-sync.yml', () => {
  test('apply: never reports drift, and changes nothing', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const drift = { ...sync, apply: 'never', 'fail-on-drift': 'true' };
    const result = await start(rehearsal, 'distribution-sync', drift);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toContain('failure-reason=drift');
    expect(rehearsal.submissions()).toEqual([]);
  });

  test('without a change, nothing is applied', async () => {
    await using rehearsal = await createRehearsal({ stage });
    rehearsal.site.write(
      'cdn.yml',
      'distributions:\n  - {name: site, domain: sandbox.toastcdn.net, defaultMaxAge: 86400}\n',
    );
    const result = await start(rehearsal, 'distribution-sync', { ...sync, apply: 'always' });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.jobs).not.toHaveProperty('Call/Distribution sync/Apply');
  });

  test('a pull request never applies, though its ref is the default branch’s', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, 'distribution-sync', sync, {
      event: 'pull_request_target',
    });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.outputs).toContain('changed=true');
    expect(rehearsal.submissions()).toEqual([]);
  });

  test('without credentials a fork’s file is checked; on the default branch that is a failure', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const none = { secrets: {} };
    const fork = await start(rehearsal, 'distribution-sync', sync, {
      ...none,
      event: 'pull_request',
    });
    expect(fork.exitCode, fork.log.slice(-3_000)).toBe(0);
    const push = await start(rehearsal, 'distribution-sync', sync, none);
    expect(push.jobs).toEqual({
      'Call/Distribution sync/Plan': 'failure',
      'Call/Distribution sync/Result': 'failure',
    });
    expect(push.outputs).toContain('failure-reason=input-missing');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('a roll-back fails the job that applies, and the result', async () => {
    // The vendor takes no change of a distribution with the aliases of all examples.
    await using rehearsal = await createRehearsal({ stage, sandbox: { nhn: {} } });
    rehearsal.site.write(
      'cdn.yml',
      'distributions:\n  - {name: site, domain: sandbox.toastcdn.net, description: sandbox-roll-back, defaultMaxAge: 60}\n',
    );
    const result = await start(rehearsal, 'distribution-sync', { ...sync, apply: 'always' });
    expect(result.jobs).toEqual({
      'Call/Distribution sync/Plan': 'success',
      'Call/Distribution sync/Apply': 'failure',
      'Call/Distribution sync/Result': 'failure',
    });
    expect(result.outputs).toContain('failure-reason=rolled-back');
  });
});
