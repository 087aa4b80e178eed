// Several jobs for one list: what they share, what a failed one leaves, and what running it again sends.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksum } from '../../src/system/checksum.ts';
import { createVendorClock } from '../fakes/world.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import type { WorkflowRun } from './run-act.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

const urls = Array.from({ length: 20 }, (_, index) => `https://media.example.com/${index}.mp4`);

/** A caller of cache-warm.yml, as somebody would write it. */
function caller(inputs: Readonly<Record<string, string>>): string {
  const values = Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}`);
  return `name: Caller
on: workflow_dispatch
permissions: {}
jobs:
  warm:
    name: Warm
    permissions: {contents: read, actions: read}
    uses: OWNER/cdn-cache-action/.github/workflows/cache-warm.yml@v1
    with:
      urls: |
${urls.map((url) => `        ${url}`).join('\n')}
      poll-interval: 1s
${values.join('\n')}
    secrets:
      AWS_PREWARM_API_KEY: \${{ secrets.AWS_PREWARM_API_KEY }}
      HUAWEI_ACCESS_KEY: \${{ secrets.HUAWEI_ACCESS_KEY }}
      HUAWEI_SECRET_KEY: \${{ secrets.HUAWEI_SECRET_KEY }}
`;
}

const huawei = {
  provider: 'huawei-vod',
  endpoint: `\${{ vars.HUAWEI_ENDPOINT }}`,
  'huawei-project-id': `\${{ vars.HUAWEI_PROJECT_ID }}`,
  pace: '100/1s',
};

interface Folder extends Disposable {
  readonly path: string;
}

function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'artifacts-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

function start(rehearsal: Rehearsal, inputs: object, changes: Partial<WorkflowRun> = {}) {
  const run = { event: 'workflow_dispatch', payload: {}, text: caller({ ...huawei, ...inputs }) };
  return rehearsal.run('caller.yml', { ...run, ...changes });
}

/** The answer that the second shard to submit gets. */
const secondRefused = {
  match: { method: 'POST', path: 'preheating' },
  skip: 1,
  status: 403,
  body: { error_code: 'VOD.10053', error_msg: 'The request parameter is incorrect.' },
};

/** Longer than any run: what a test waits for is done when it sets the clock forward. */
const taskMilliseconds = 120_000;

const secondAttempt = { environment: { GITHUB_RUN_ATTEMPT: '2' } };
const onlySecond = ['--matrix', 'shard:2/2'];

/** A caller with two calls that use the default names. */
function callTwice(...calls: readonly Readonly<Record<string, string>>[]): string {
  const jobs = calls.map((inputs, index) => {
    const values = Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}`);
    return `  call-${index}:
    name: ${index === 0 ? 'First' : 'Second'}
    permissions: {contents: read, actions: read}
    uses: OWNER/cdn-cache-action/.github/workflows/cache-warm.yml@v1
    with:
      poll-interval: 1s
${values.join('\n')}
    secrets: inherit
`;
  });
  return `name: Caller\non: workflow_dispatch\npermissions: {}\njobs:\n${jobs.join('')}`;
}

function sentUrls({ sandbox }: Rehearsal): readonly string[] {
  return sandbox.state().huawei.preheatings.flatMap(({ urls: sent }) => sent);
}

describe.concurrent('shards', () => {
  test('each sends its own part; Huawei takes ten a request, so that two jobs are enough', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, {});
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.outputs).toContain('shards=["1/2","2/2"]');
    expect(sentUrls(rehearsal).toSorted()).toEqual(urls.toSorted());
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain('20 URLs');
  });

  test('a failed shard is shown in the merged report, and sends its own part again if it is run again alone', async () => {
    using artifacts = createFolder();
    await using rehearsal = await createRehearsal({ stage });
    rehearsal.sandbox.addFault(secondRefused);
    const first = await start(rehearsal, {}, { artifacts: artifacts.path });
    expect(first.jobs).toEqual({
      'Warm/Cache warm/Plan': 'success',
      'Warm/Cache warm/Warm (1/2)': 'success',
      'Warm/Cache warm/Warm (2/2)': 'failure',
      'Warm/Cache warm/Result': 'failure',
    });
    expect(first.outputs).toEqual(expect.arrayContaining(['status=PARTIAL', 'succeeded=10']));
    expect(first.summaries.join('')).toContain('VOD.10053');
    const again = await start(
      rehearsal,
      {},
      {
        artifacts: artifacts.path,
        environment: { GITHUB_RUN_ATTEMPT: '2' },
        flags: ['--matrix', 'shard:2/2'],
      },
    );
    expect(again.jobs['Warm/Cache warm/Result'], again.log.slice(-3_000)).toBe('success');
    expect(again.jobs).not.toHaveProperty('Warm/Cache warm/Warm (1/2)');
    expect(again.outputs).toEqual(expect.arrayContaining(['status=COMPLETED', 'succeeded=20']));
    expect(sentUrls(rehearsal).toSorted()).toEqual(urls.toSorted());
  });

  test('a shard of which nothing succeeded fails the whole, also with `fail-on: all`', async () => {
    await using rehearsal = await createRehearsal({ stage });
    rehearsal.sandbox.addFault(secondRefused);
    const result = await start(rehearsal, { 'fail-on': 'all' });
    expect(result.outputs).toContain('status=PARTIAL');
    expect(result.jobs['Warm/Cache warm/Result']).toBe('failure');
  });

  test('pending requests are polled when it is run again, and not sent twice', async () => {
    using artifacts = createFolder();
    const clock = createVendorClock();
    const rehearsing = { stage, clock, sandbox: { huawei: { taskMilliseconds } } };
    await using rehearsal = await createRehearsal(rehearsing);
    const first = await start(rehearsal, { timeout: '3s' }, { artifacts: artifacts.path });
    expect(first.outputs).toContain('status=TIMEOUT');
    expect(first.jobs['Warm/Cache warm/Result']).toBe('failure');
    clock.leap(taskMilliseconds);
    const again = await start(
      rehearsal,
      { timeout: '1m' },
      { artifacts: artifacts.path, environment: { GITHUB_RUN_ATTEMPT: '2' } },
    );
    expect(again.jobs['Warm/Cache warm/Result'], again.log.slice(-3_000)).toBe('success');
    expect(again.outputs).toEqual(expect.arrayContaining(['status=COMPLETED', 'succeeded=20']));
    expect(sentUrls(rehearsal)).toHaveLength(20);
  });

  test('an attempt that ends before it has a list does not hide what the one before it sent', async () => {
    using artifacts = createFolder();
    const clock = createVendorClock();
    const rehearsing = { stage, clock, sandbox: { huawei: { taskMilliseconds } } };
    await using rehearsal = await createRehearsal(rehearsing);
    const kept = { artifacts: artifacts.path };
    await start(rehearsal, { timeout: '3s' }, kept);
    clock.leap(taskMilliseconds);
    // The second attempt has no list.
    const broken = await start(
      rehearsal,
      { timeout: '1m' },
      {
        ...kept,
        environment: { GITHUB_RUN_ATTEMPT: '2' },
        text: caller({ ...huawei, timeout: '1m', 'urls-file': 'gone.txt' }),
      },
    );
    expect(broken.exitCode).toBe(1);
    const third = { ...kept, environment: { GITHUB_RUN_ATTEMPT: '3' } };
    const again = await start(rehearsal, { timeout: '1m' }, third);
    expect(again.jobs['Warm/Cache warm/Result'], again.log.slice(-3_000)).toBe('success');
    expect(sentUrls(rehearsal)).toHaveLength(20);
  });

  test('one shard is as good as several', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, { 'max-shards': '"1"' });
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    expect(result.outputs).toEqual(
      expect.arrayContaining(['shards=["1/1"]', 'status=COMPLETED', 'succeeded=20']),
    );
  });

  test('no earlier run: every file, and the shards need no checkout, because the plan is their list', async () => {
    await using rehearsal = await createRehearsal({ stage, hasEarlierRun: false });
    const files = {
      base: 'last-success',
      files: 'public/**',
      root: 'public',
      'base-url': 'https://media.example.com',
      'clean-urls': 'false',
      'index-pages': 'both',
    };
    const result = await start(rehearsal, files);
    expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
    // The twenty of the list, and those of the three files of the site.
    expect(result.outputs).toEqual(
      expect.arrayContaining(['status=COMPLETED', 'succeeded=24', 'shards=["1/3","2/3","3/3"]']),
    );
    expect(sentUrls(rehearsal)).toHaveLength(24);
    // The reason of each URL is in the merged result.
    expect(result.summaries.join('')).toContain('public/about.html');
  });

  test('a shard that never started is not sent, and is sent when it is run again', async () => {
    using artifacts = createFolder();
    await using rehearsal = await createRehearsal({ stage });
    const kept = { artifacts: artifacts.path };
    const first = await start(rehearsal, {}, { ...kept, flags: ['--matrix', 'shard:1/2'] });
    expect(first.jobs['Warm/Cache warm/Result']).toBe('failure');
    expect(first.outputs).toEqual(
      expect.arrayContaining(['status=PARTIAL', 'succeeded=10', 'not-sent=10']),
    );
    expect(first.summaries.join('')).toContain('Shard 2/2 did not start');
    const again = await start(rehearsal, {}, { ...kept, ...secondAttempt, flags: onlySecond });
    expect(again.outputs, again.log.slice(-3_000)).toContain('status=COMPLETED');
    expect(sentUrls(rehearsal).toSorted()).toEqual(urls.toSorted());
  });

  test('a shard whose machine was lost is unknown, and nothing of it is sent twice', async () => {
    using artifacts = createFolder();
    await using rehearsal = await createRehearsal({ stage });
    const kept = { artifacts: artifacts.path };
    await start(rehearsal, {}, kept);
    const names = readdirSync(artifacts.path).toSorted();
    const end = `huawei-vod-preheat-${checksum(`${urls.toSorted().join('\n')}\n`).slice(0, 8)}`;
    expect(names).toEqual(
      ['plan', 'shard-1', 'shard-2', 'started-1', 'started-2'].map(
        (part) => `cache-warm-${part}-${end}`,
      ),
    );
    // What a machine that is lost does not leave.
    rmSync(join(artifacts.path, `cache-warm-shard-2-${end}`), { recursive: true });
    const again = await start(rehearsal, {}, { ...kept, ...secondAttempt, flags: onlySecond });
    expect(again.jobs).toMatchObject({
      'Warm/Cache warm/Warm (2/2)': 'failure',
      'Warm/Cache warm/Result': 'failure',
    });
    expect(again.outputs).toEqual(
      expect.arrayContaining(['status=UNCONFIRMED', 'succeeded=10', 'unknown=10']),
    );
    expect(again.summaries.join('')).toContain('Shard 2/2 started and left no report');
    expect(again.summaries.join('')).toContain('Re-run all jobs');
    expect(sentUrls(rehearsal)).toHaveLength(20);
  });

  test('two calls in one run do not mix; a second one with the same list fails', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const text = callTwice(
      { ...huawei, urls: 'https://media.example.com/a.mp4' },
      { ...huawei, urls: 'https://media.example.com/b.mp4' },
    );
    const two = await start(rehearsal, {}, { text });
    expect(two.exitCode, two.log.slice(-3_000)).toBe(0);
    expect(sentUrls(rehearsal).toSorted()).toEqual([
      'https://media.example.com/a.mp4',
      'https://media.example.com/b.mp4',
    ]);
    const same = { ...huawei, urls: 'https://media.example.com/c.mp4' };
    const twice = await start(rehearsal, {}, { text: callTwice(same, same) });
    expect(twice.exitCode).toBe(1);
    // Whichever came second.
    const plans = ['First', 'Second'].map((name) => twice.jobs[`${name}/Cache warm/Plan`]);
    expect(plans.toSorted()).toEqual(['failure', 'success']);
    expect(sentUrls(rehearsal)).toHaveLength(3);
  });

  test('a dry run plans all of it and starts no shard', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, { 'dry-run': 'true' });
    expect(result.jobs).toEqual({
      'Warm/Cache warm/Plan': 'success',
      'Warm/Cache warm/Result': 'success',
    });
    expect(rehearsal.sandbox.requests).toEqual([]);
    expect(result.outputs).toEqual(expect.arrayContaining(['status=PLANNED', 'total=20']));
  });

  test('without secrets it plans if that is wanted, and fails otherwise', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const none = { secrets: {} };
    const plan = await start(rehearsal, { 'without-credentials': 'dry-run' }, none);
    expect(plan.exitCode, plan.log.slice(-3_000)).toBe(0);
    expect(plan.outputs).toContain('status=PLANNED');
    const failed = await start(rehearsal, {}, none);
    expect(failed.exitCode).toBe(1);
    expect(failed.jobs['Warm/Cache warm/Result']).toBe('failure');
    expect(failed.outputs).toContain('failure-reason=input-missing');
    expect(failed.summaries.join('')).toContain('huawei-access-key');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('a list that is wrong fails the plan with its reason in the summary', async () => {
    await using rehearsal = await createRehearsal({ stage });
    const result = await start(rehearsal, { 'max-urls': '"5"' });
    expect(result.jobs).toEqual({
      'Warm/Cache warm/Plan': 'failure',
      'Warm/Cache warm/Result': 'failure',
    });
    expect(result.outputs).toContain('failure-reason=too-many-urls');
    expect(result.summaries.join('')).toContain('max-urls');
  });
});
