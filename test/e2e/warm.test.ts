// The built bundle against the sandbox over a real socket: prewarm on CloudFront, preheat on Huawei
// Cloud.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { ReportFile } from '../../src/report/schema.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import type { VendorStates } from '../../src/sandbox/vendors.ts';
import { appKey, createVendorClock, createWorld, secret, type World } from '../fakes/world.ts';

const host = 'https://media.example.com';

function toUrls(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${host}/${String(index).padStart(5, '0')}.mp4`,
  );
}

function writeList({ site }: World, urls: readonly string[]): void {
  writeFileSync(join(site.folder, 'list.txt'), `${urls.join('\n')}\n`);
}

/** `POST /path status`, in order, without the polls. */
function submissions({ sandbox }: World): readonly string[] {
  return sandbox.requests
    .filter(({ request }) => request.method === 'POST')
    .map(({ request, response }) => `${request.method} ${request.path} ${response.status}`);
}

function polls({ sandbox }: World): number {
  return sandbox.requests.filter(({ request }) => request.method === 'GET').length;
}

function expectCounts(
  { outputs }: ActionResult,
  counts: {
    total: number;
    succeeded?: number;
    failed?: number;
    notSent?: number;
    pending?: number;
  },
): void {
  const { total, succeeded = 0, failed = 0, notSent = 0, pending = 0 } = counts;
  const names = ['total', 'succeeded', 'failed', 'unknown', 'not-sent', 'pending'];
  expect(names.map((name) => outputs[name])).toEqual(
    [total, succeeded, failed, 0, notSent, pending].map(String),
  );
}

function expectNoSecret({ everything }: ActionResult): void {
  const lines = everything.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    appKey,
  ];
  for (const form of forms) expect(lines.join('\n')).not.toContain(form);
}

interface Row {
  readonly provider: string;
  readonly mode: string;
  /** The submission, and the status of its answer. */
  readonly accepted: string;
  readonly perRequest: number;
  /** How many URLs are several requests. */
  readonly many: number;
  /** Makes those take long enough to be cancelled. */
  readonly slow: Readonly<Record<string, string>>;
  readonly key: string;
  /** Questions before the first submission, and what a wrong key ends. */
  readonly questions: number;
  readonly planned: string;
  readonly sentTo: (state: VendorStates) => readonly { readonly urls: readonly string[] }[];
}

const vendors: readonly Row[] = [
  {
    provider: 'aws-prewarm',
    mode: 'prewarm',
    accepted: 'POST /prod/prewarm 200',
    perRequest: 500,
    many: 3_400,
    slow: {},
    key: 'aws-api-key',
    // The prewarm solution is asked for a task that does not exist.
    questions: 1,
    planned: '25 invalidation paths',
    sentTo: (state) => state['aws-prewarm'].prewarms,
  },
  {
    provider: 'huawei-vod',
    mode: 'preheat',
    accepted: 'POST /v1.0/0123456789abcdef0123456789abcdef/asset/preheating 202',
    perRequest: 10,
    many: 40,
    slow: { pace: '2/1s' },
    key: 'huawei-secret-key',
    questions: 0,
    planned: '25 of the 1,000',
    sentTo: (state) => state.huawei.preheatings,
  },
  {
    provider: 'huawei-cdn',
    mode: 'preheat',
    accepted: 'POST /v1.0/cdn/content/preheating-tasks 200',
    perRequest: 1_000,
    many: 3_400,
    slow: { pace: '2/1s' },
    key: 'huawei-secret-key',
    // The quota, and the domains of the account.
    questions: 2,
    planned: '25 of the 1,000',
    sentTo: (state) => state.huawei.cdn.tasks,
  },
];

describe.each(vendors)('$provider', (row) => {
  const { provider, mode, accepted, questions } = row;
  const usual = { provider, mode } as const;

  test('success: sent, waited for, confirmed', async () => {
    await using world = await createWorld();
    writeList(world, toUrls(8));
    const result = await world.run({ ...usual, 'urls-file': 'list.txt' });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      0,
      'COMPLETED',
      '',
    ]);
    expectCounts(result, { total: 8, succeeded: 8 });
    expect(submissions(world)).toEqual([accepted]);
    expect(Number(result.outputs['requests'])).toBe(1 + polls(world));
    expect(result.urls).toEqual(toUrls(8));
    expect(result.failedUrls).toEqual([]);
    expect(result.summary).toContain('COMPLETED');
    expectNoSecret(result);
  });

  test('one URL fails: PARTIAL, with its name', async () => {
    await using world = await createWorld();
    const failing = `${host}/sandbox-fail.mp4`;
    writeList(world, [...toUrls(3), failing]);
    const result = await world.run({ ...usual, 'urls-file': 'list.txt' });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'PARTIAL',
      'vendor-failed',
    ]);
    expectCounts(result, { total: 4, succeeded: 3, failed: 1 });
    expect(result.failedUrls).toEqual([failing]);
    expect(submissions(world)).toEqual([accepted]);
  });

  test('every URL fails: FAILED', async () => {
    await using world = await createWorld();
    const failing = [`${host}/sandbox-fail-1.mp4`, `${host}/sandbox-fail-2.mp4`];
    const result = await world.run({ ...usual, urls: failing.join('\n') });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'FAILED',
      'vendor-failed',
    ]);
    expectCounts(result, { total: 2, failed: 2 });
    expect(result.failedUrls).toEqual(failing);
  });

  test('our deadline: TIMEOUT, with ids that a second run resumes', async () => {
    const taskMilliseconds = 60_000;
    const clock = createVendorClock();
    await using world = await createWorld(
      { 'aws-prewarm': { taskMilliseconds }, huawei: { taskMilliseconds } },
      clock,
    );
    const [hanging = ''] = toUrls(1);
    const result = await world.run({ ...usual, urls: hanging, timeout: '3s' });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'TIMEOUT',
      'poll-timeout',
    ]);
    const ids = result.outputs['task-ids'] ?? '';
    expect(JSON.parse(ids)).toMatchObject({
      v: 1,
      provider,
      tasks: [{ state: 'pending', urls: 1 }],
    });
    clock.leap(taskMilliseconds);
    const again = await world.run({ ...usual, urls: hanging, 'resume-tasks': ids });
    expect([again.exitCode, again.outputs['status']]).toEqual([0, 'COMPLETED']);
    expect(submissions(world)).toEqual([accepted]);
  });

  test('a lost answer: UNCONFIRMED, sent once', async () => {
    await using world = await createWorld();
    world.sandbox.addFault({ match: { method: 'POST' }, run: true, lost: true });
    const result = await world.run({ ...usual, urls: `${host}/a`, 'fail-on': 'all' });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'UNCONFIRMED',
      'unconfirmed',
    ]);
    expect(submissions(world)).toHaveLength(1);
    expect(result.failedUrls).toEqual([]);
    const again = await world.run({
      ...usual,
      urls: `${host}/a`,
      'resume-tasks': result.outputs['task-ids'] ?? '',
    });
    expect([again.exitCode, again.outputs['status']]).toEqual([1, 'UNCONFIRMED']);
    expect(submissions(world)).toHaveLength(1);
  });

  test('cancelled in the middle, then resumed from the report file: all is sent once', async () => {
    await using world = await createWorld({
      'aws-prewarm': { taskMilliseconds: 1_500 },
      huawei: { taskMilliseconds: 1_500, cdnPreheatsPerDay: 10_000 },
    });
    const { many, perRequest, slow, sentTo } = row;
    writeList(world, toUrls(many));
    const report = join(world.site.folder, 'report.json');
    const inputs = { ...usual, 'urls-file': 'list.txt', 'report-file': report };
    const result = await world.run(
      { ...inputs, ...slow },
      {
        onStart(child) {
          const look = setInterval(() => {
            if (submissions(world).length < 2) return;
            clearInterval(look);
            child.kill('SIGINT');
          }, 20);
        },
      },
    );
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'CANCELLED',
      'cancelled',
    ]);
    const before = submissions(world).length;
    expect(before).toBeLessThan(Math.ceil(many / perRequest));
    const again = await world.run({ ...inputs, 'resume-tasks': 'report.json' });
    expect([again.exitCode, again.outputs['status']]).toEqual([0, 'COMPLETED']);
    expectCounts(again, { total: many, succeeded: many });
    const sent = sentTo(world.sandbox.state());
    expect(sent.flatMap(({ urls }) => urls).toSorted()).toEqual(toUrls(many));
  });

  test('a wrong key: one request, explained', async () => {
    await using world = await createWorld();
    writeList(world, toUrls(600));
    const wrong = { [row.key]: 'no-such-key-0' };
    const result = await world.run({ ...usual, 'urls-file': 'list.txt', ...wrong });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'FAILED',
      'vendor-auth',
    ]);
    expect(world.sandbox.requests).toHaveLength(1);
    expect(result.everything.replaceAll(/::add-mask::.*/g, '')).not.toContain('no-such-key-0');
    expectNoSecret(result);
  });

  test('wait: false: ids at once, ACCEPTED', async () => {
    await using world = await createWorld();
    const result = await world.run({ ...usual, urls: `${host}/a`, wait: 'false' });
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'ACCEPTED']);
    expectCounts(result, { total: 1, pending: 1 });
    expect(polls(world)).toBe(questions);
    const ids = JSON.parse(result.outputs['task-ids'] ?? '');
    const alone = await world.run({
      ...usual,
      'resume-tasks': JSON.stringify([ids.tasks[0].id]),
      'report-file': 'alone.json',
    });
    expect([alone.exitCode, alone.outputs['status']]).toEqual([0, 'COMPLETED']);
    expect(ReportFile.safeParse(alone.report).error?.issues ?? []).toEqual([]);
    // A run of ids alone can itself be resumed, by its output and by its report.
    for (const text of [alone.outputs['task-ids'] ?? '', 'alone.json']) {
      const again = await world.run({ ...usual, 'resume-tasks': text });
      expect([again.exitCode, again.outputs['status']]).toEqual([0, 'COMPLETED']);
    }
    expect(submissions(world)).toHaveLength(1);
  });

  test('a dry run plans, without credentials, and sends nothing', async () => {
    await using world = await createWorld();
    writeList(world, toUrls(25));
    const result = await world.run({
      ...usual,
      'urls-file': 'list.txt',
      'dry-run': 'true',
      endpoint: '',
      'aws-api-key': '',
      'huawei-access-key': '',
      'huawei-secret-key': '',
    });
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'PLANNED']);
    expect(world.sandbox.requests).toEqual([]);
    expect(result.summary).toContain(row.planned);
  });
});

test("aws-prewarm: the vendor's own TIMEOUT ends the task", async () => {
  await using world = await createWorld();
  world.sandbox.addFault({
    match: { path: '/status' },
    times: manyTimes,
    replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"TIMEOUT"' },
  });
  const result = await world.run({ provider: 'aws-prewarm', urls: `${host}/sandbox-hang` });
  expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
    1,
    'TIMEOUT',
    'vendor-timeout',
  ]);
  expect([submissions(world).length, polls(world)]).toEqual([1, 2]);
});

test('huawei-vod: a wrong clock is reported with the difference', async () => {
  await using world = await createWorld();
  const server = new Date(Date.now() + 3_600_000).toISOString();
  world.sandbox.addFault({
    match: {},
    status: 401,
    body: {
      error_code: 'APIGW.0301',
      error_msg: `Incorrect IAM authentication information: verify aksk signature fail, signature expired, signature time:20200101T000000Z,server time:${server.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    },
  });
  const result = await world.run({ provider: 'huawei-vod', urls: `${host}/a` });
  expect([result.exitCode, result.outputs['failure-reason']]).toEqual([1, 'vendor-auth']);
  expect(result.summary).toMatch(/clock is (1h|59m\d+s) behind/);
  expect(world.sandbox.requests).toHaveLength(1);
});

test('huawei-vod: the quota is used up half way; accepted requests are polled to the end', async () => {
  await using world = await createWorld({ huawei: { urlsPerDay: 20 } });
  writeList(world, toUrls(40));
  const result = await world.run({ provider: 'huawei-vod', 'urls-file': 'list.txt' });
  expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
    1,
    'PARTIAL',
    'vendor-quota',
  ]);
  expectCounts(result, { total: 40, succeeded: 20, failed: 10, notSent: 10 });
  expect(submissions(world).map((line) => line.slice(-3))).toEqual(['202', '202', '403']);
  expect(result.failedUrls).toEqual(toUrls(40).slice(20));
});

test('huawei-vod: assets, and a token that is fetched and shown nowhere', async () => {
  await using world = await createWorld();
  const result = await world.run({
    provider: 'huawei-vod',
    'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65',
    'huawei-access-key': '',
    'huawei-secret-key': '',
    'huawei-iam-account': 'sandbox-account',
    'huawei-iam-user': 'sandbox-user',
    'huawei-iam-password': 'sandbox-password',
    'huawei-iam-endpoint': world.server.url,
  });
  expect([result.exitCode, result.outputs['status'], result.outputs['total']]).toEqual([
    0,
    'COMPLETED',
    '1',
  ]);
  const visible = result.everything.replaceAll(/::add-mask::.*/g, '');
  expect(visible).not.toMatch(/MIISandboxToken|sandbox-password/);
  expect(result.stdout).toContain('::add-mask::MIISandboxToken');
});
