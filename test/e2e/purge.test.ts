// The built bundle in its own process, against the sandbox over a real socket.
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { createReport, outputsOf } from '../fakes/report.ts';
import { appKey, createWorld, pushOf, secret } from '../fakes/world.ts';

const everyOutput = Object.keys(outputsOf(createReport())).sort();

/** No byte anywhere holds the secrets, except in the commands that mask them. */
function expectNoSecret({ everything }: ActionResult): void {
  const visible = everything
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    appKey,
  ];
  for (const form of forms) expect(visible).not.toContain(form);
}

test('a run that was skipped says why, and nothing of an empty list', async () => {
  await using world = await createWorld();
  const skipped = { 'without-credentials': 'skip', 'nhn-app-key': '', 'nhn-secret-key': '' };
  const result = await world.run({ urls: 'https://cdn.example.com/a', ...skipped });
  expect([result.exitCode, result.outputs['status']]).toEqual([0, 'NOTHING_TO_DO']);
  expect(result.summary).toMatch(/No credentials for <code>nhn-v2<\/code> are given/);
  expect(result.stdout).toMatch(/NOTHING_TO_DO.*No credentials for `nhn-v2` are given/);
  expect(result.everything).not.toContain('The list is empty');
});

describe('a push', () => {
  test('purges what changed, deleted and renamed-away files too, and nothing else', async () => {
    await using world = await createWorld();
    const { site } = world;
    const link = '<a href="same.html">the same</a>';
    site.write('public/index.html', `1 ${link}`);
    site.write('public/gone.html', '1');
    site.write('public/from.html', 'the same text, long enough to be seen as a rename');
    site.write('public/same.html', '1');
    const push = pushOf(site, () => {
      site.write('public/index.html', `2 ${link}`);
      site.remove('public/gone.html');
      site.git('mv', 'public/from.html', 'public/to.html');
      site.write('outside.txt', 'x');
    });
    const result = await world.run(
      {
        files: '**',
        root: 'public',
        'base-url': 'https://cdn.example.com\nhttp://sandbox.toastcdn.net/docs/',
      },
      push,
    );
    const paths = ['/', '/from.html', '/gone.html', '/index.html', '/to.html'];
    const urls = [
      ...paths.map((path) => `http://sandbox.toastcdn.net/docs${path}`),
      ...paths.map((path) => `https://cdn.example.com${path}`),
    ];
    expect(result.stderr).toBe('');
    expect(result.exitCode).toBe(0);
    expect(world.sandbox.state().nhn.purges.flatMap(({ list }) => list)).toEqual(urls);
    expect(result.outputs).toMatchObject({
      status: 'ACCEPTED',
      'failure-reason': '',
      total: '10',
      succeeded: '10',
      failed: '0',
      pending: '0',
      skipped: '1',
      requests: '2',
      head: push.environment?.['GITHUB_SHA'],
    });
    expect(Object.keys(result.outputs).sort()).toEqual(everyOutput);
    expect(result.urls).toEqual(urls);
    expect(result.failedUrls).toEqual([]);
    expect(result.summary).toContain('ACCEPTED');
    expect(result.summary).toContain('outside <code>root</code>');
    expect(result.report).toMatchObject({ schemaVersion: 1, status: 'ACCEPTED' });
    expectNoSecret(result);
    expect(result.stdout).toContain(`::add-mask::${secret}`);
  });

  test('v1.5 is waited for and ends as COMPLETED with its task id', async () => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => world.site.write('a.css', '2'));
    const result = await world.run(
      { provider: 'nhn-v1.5', files: '**', 'base-url': 'http://sandbox.toastcdn.net' },
      push,
    );
    expect(result.outputs).toMatchObject({ status: 'COMPLETED', succeeded: '1' });
    expect(JSON.parse(result.outputs['task-ids'] ?? '')).toMatchObject({
      v: 1,
      provider: 'nhn-v1.5',
      tasks: [
        { id: '590', urls: 1, state: 'done', batch: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
    });
    expectNoSecret(result);
  });

  test.each([
    ['huawei-cdn', 'POST /v1.0/cdn/content/refresh-tasks'],
    ['huawei-vod', 'POST /v1/0123456789abcdef0123456789abcdef/asset/refresh'],
  ])('%s is waited for, and a URL that fails is named', async (provider, submission) => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => {
      world.site.write('a.css', '2');
      world.site.write('sandbox-fail.css', '2');
    });
    const inputs = { provider, mode: 'purge', 'base-url': 'https://www.example.com' };
    const good = await world.run({ ...inputs, files: 'a.css' }, push);
    expect([good.exitCode, good.outputs['status']], good.stdout).toEqual([0, 'COMPLETED']);
    const bad = await world.run({ ...inputs, files: '**' }, push);
    expect([bad.exitCode, bad.outputs['status'], bad.outputs['failure-reason']]).toEqual([
      1,
      'PARTIAL',
      'vendor-failed',
    ]);
    expect(bad.failedUrls).toEqual(['https://www.example.com/sandbox-fail.css']);
    const sent = world.sandbox.requests
      .map(({ request }) => `${request.method} ${request.path}`)
      .filter((line) => line.startsWith('POST'));
    expect(sent).toEqual([submission, submission]);
    expectNoSecret(good);
    expectNoSecret(bad);
  });

  test('on huawei-cdn, folders end in `/`: a line without is one error, and nothing is sent', async () => {
    await using world = await createWorld();
    const folder = 'https://www.example.com/img';
    const inputs = { provider: 'huawei-cdn', mode: 'purge', 'purge-type': 'wildcard' };
    const wrong = await world.run({ ...inputs, urls: folder });
    expect([wrong.exitCode, wrong.outputs['failure-reason']]).toEqual([1, 'input-invalid']);
    expect(wrong.stdout).toMatch(/^::error.*`urls`, item 1, is not the URL of a folder/m);
    expect(world.sandbox.requests).toEqual([]);
    const right = await world.run({ ...inputs, urls: `${folder}/*` });
    expect([right.exitCode, right.outputs['status']]).toEqual([0, 'COMPLETED']);
    expect(world.sandbox.state().huawei.cdn.tasks.map(({ urls }) => urls)).toEqual([
      [`${folder}/`],
    ]);
  });

  test('v3.0 fetches a token of a minute, masks it before anything else, and is accepted', async () => {
    await using world = await createWorld({ nhn: { tokenSeconds: 60 } });
    const push = pushOf(world.site, () => world.site.write('a.css', '2'));
    const result = await world.run(
      { provider: 'nhn-v3', files: '**', 'base-url': 'http://sandbox.toastcdn.net' },
      push,
    );
    expect(result.outputs).toMatchObject({ status: 'ACCEPTED', succeeded: '1', requests: '2' });
    expect(world.sandbox.state().nhn).toMatchObject({ tokens: 1, purges: [{ version: 'v3.0' }] });
    const [masked] = result.stdout.split('::add-mask::sandboxToken000001');
    expect(masked).not.toContain('sandboxToken');
    const visible = result.everything.replaceAll(/::add-mask::.*/g, '');
    expect(visible).not.toContain('sandboxToken');
    expectNoSecret(result);
  });

  test('without a matching change nothing is sent', async () => {
    await using world = await createWorld();
    world.site.write('a.html', '1');
    world.site.commit('a page');
    const push = pushOf(world.site, () => world.site.write('a.txt', '2'));
    const inputs = { files: '**/*.html', 'base-url': 'https://cdn.example.com' };
    const result = await world.run(inputs, push);
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'NOTHING_TO_DO']);
    expect(world.sandbox.requests).toEqual([]);
    const failing = await world.run({ ...inputs, 'fail-if-empty': 'true' }, push);
    expect([
      failing.exitCode,
      failing.outputs['status'],
      failing.outputs['failure-reason'],
    ]).toEqual([1, 'FAILED', 'empty-list']);
  });

  test('450 changed files are three requests, after one for the hosts', async () => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => {
      for (let page = 0; page < 450; page += 1) world.site.write(`page-${page}.json`, '1');
    });
    const result = await world.run({ files: '**', 'base-url': 'https://cdn.example.com' }, push);
    expect(result.outputs).toMatchObject({ status: 'ACCEPTED', requests: '4', total: '450' });
    const [hosts, ...purges] = world.sandbox.requests.map(({ request }) => request);
    expect([hosts?.method, hosts?.query.get('domain')]).toEqual(['GET', 'sandbox.toastcdn.net']);
    expect(purges.map(({ body }) => JSON.parse(body).purgeList.length)).toEqual([200, 200, 50]);
  });
});

describe('what goes wrong is reported', () => {
  test('a dry run needs neither credentials nor endpoint and sends nothing', async () => {
    await using world = await createWorld();
    const result = await world.run({
      'dry-run': 'true',
      endpoint: '',
      'nhn-app-key': '',
      'nhn-secret-key': '',
      urls: 'https://cdn.example.com/a',
    });
    expect([result.exitCode, result.outputs['status'], result.outputs['requests']]).toEqual([
      0,
      'PLANNED',
      '0',
    ]);
    expect(world.sandbox.requests).toEqual([]);
    expect(result.urls).toEqual(['https://cdn.example.com/a']);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['no provider', { provider: '' }, 'input-missing', 'provider'],
    ['an unknown provider', { provider: 'akamai' }, 'input-invalid', 'nhn-v1.5'],
    ['an unknown mode', { mode: 'purgr' }, 'input-invalid', 'mode'],
    ['a mode it does not have', { mode: 'prewarm' }, 'mode-unsupported', 'prewarm'],
    ['no domain', { 'nhn-domain': '' }, 'input-missing', 'nhn-domain'],
    ['no key', { 'nhn-secret-key': '' }, 'input-missing', 'nhn-secret-key'],
    [
      'one half of a User Access Key',
      { provider: 'nhn-v3', 'nhn-secret-access-key': '' },
      'input-missing',
      'nhn-secret-access-key',
    ],
    [
      'a User Access Key in place of an Appkey',
      { provider: 'nhn-v3', 'nhn-app-key': `${appKey}-id` },
      'input-invalid',
      'nhn-app-key',
    ],
    ['a base URL that is none', { 'base-url': 'www.example.com' }, 'input-invalid', 'base-url'],
    ['a duration without a unit', { timeout: 'soon' }, 'input-invalid', 'timeout'],
    ['a shard beyond the last', { shard: '6/5' }, 'input-invalid', 'shard'],
    ['http off loopback', { endpoint: 'http://api.example.com' }, 'input-invalid', 'endpoint'],
    [
      'a file that is not there',
      { urls: '', 'urls-file': 'none.txt' },
      'input-invalid',
      'urls-file',
    ],
    ['a URL that is none', { urls: 'not a url' }, 'input-invalid', 'urls'],
    ['no list at all', { urls: '' }, 'input-missing', 'files'],
  ])('%s: one clear error, no request, everything written', async (_name, inputs, code, named) => {
    await using world = await createWorld();
    const result = await world.run({ urls: 'https://cdn.example.com/a', ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'FAILED', 'failure-reason': code });
    expect(Object.keys(result.outputs).sort()).toEqual(everyOutput);
    expect(result.summary).toContain(named);
    expect(result.stdout).toMatch(/^::error/m);
    expect(result.report).toMatchObject({ status: 'FAILED' });
    expect(world.sandbox.requests).toEqual([]);
    expectNoSecret(result);
  });

  test('every problem is reported at once', async () => {
    await using world = await createWorld();
    const result = await world.run({
      timeout: 'soon',
      shard: '6/5',
      'dry-run': 'yes',
      'nhn-domain': 'https://x/',
      urls: '/a.html\nhttps://cdn.example.com/',
      files: 'public/**',
      rewrites: '( => /',
    });
    const names = ['timeout', 'shard', 'dry-run', 'nhn-domain', 'base-url', 'urls', 'rewrites'];
    for (const name of names) expect(result.stdout).toContain(`\`${name}\``);
    expect(result.stdout).toContain('item 1');
    expect(world.sandbox.requests).toEqual([]);
  });

  test('an input that nearly exists ends the run before any request', async () => {
    await using world = await createWorld();
    const inputs = { urls: 'https://cdn.example.com/a', dryrun: 'true', colour: 'red' };
    const result = await world.run(inputs);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['failure-reason']).toBe('input-invalid');
    expect(result.stdout).toMatch(/^::error.*`dryrun` is not an input.*`dry-run`/m);
    expect(world.sandbox.requests).toEqual([]);
    const other = await world.run({ urls: inputs.urls, colour: 'red' });
    expect(other.exitCode, other.stdout).toBe(0);
    expect(other.stdout).toMatch(/^::warning.*`colour` is not an input/m);
  });

  test('slips that look like success are reported', async () => {
    await using world = await createWorld();
    const star = await world.run({ urls: 'https://cdn.example.com/*\nhttps://cdn.example.com/' });
    expect(star.stdout).toMatch(/^::warning.*sent as it is/m);
    const stars = await world.run({ urls: 'https://cdn.example.com/*' });
    expect(stars.stdout).toMatch(/^::error.*not a wildcard.*purge-type/m);
    world.site.write('public/a.html', 'a');
    const files = { urls: '', files: 'pubic/**', 'base-url': 'https://cdn.example.com' };
    const push = pushOf(world.site, () => world.site.write('public/b.html', 'b'));
    const typo = await world.run(files, push);
    expect(typo.outputs['failure-reason']).toBe('nothing-matches');
    expect(typo.stdout).toMatch(/^::error.*`pubic\/\*\*`.*Write `public\/\*\*`/m);
    const comma = await world.run({ ...files, 'base-url': 'https://a.example,https://b.example' });
    expect(comma.stdout).toMatch(/^::error.*`base-url`/m);
  });

  test('a URL on a host of no base URL is purged if it is served, and noted', async () => {
    await using world = await createWorld();
    const result = await world.run({
      urls: 'https://cdn.example.com/a',
      'base-url': 'https://sandbox.toastcdn.net',
    });
    expect(result.outputs['status']).toBe('ACCEPTED');
    expect(result.stdout).toMatch(/^::warning.*host/m);
  });

  test.each(['nhn-v2', 'nhn-v1.5'])('%s: a host that it does not serve', async (provider) => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => world.site.write('public/b.html', 'b'));
    const inputs = { provider, root: 'public', 'base-url': 'https://cdn.exmaple.com' };
    const result = await world.run(inputs, push);
    expect([result.exitCode, result.outputs['failure-reason']]).toEqual([1, 'input-invalid']);
    expect(result.stdout).toMatch(/^::error.*`base-url`.*`cdn.exmaple.com`.*`cdn.example.com`\?/m);
    expect(world.sandbox.state().nhn.purges).toEqual([]);
    expect(result.failedUrls).toEqual(result.urls);
  });

  test('a wrong secret stops at the first request and never shows it', async () => {
    await using world = await createWorld();
    const result = await world.run({
      'nhn-secret-key': `${secret}x`,
      urls: 'https://cdn.example.com/a',
    });
    expect(result.outputs).toMatchObject({
      status: 'FAILED',
      'failure-reason': 'vendor-auth',
      'not-sent': '1',
      requests: '1',
    });
    expect(result.failedUrls).toEqual(['https://cdn.example.com/a']);
    expectNoSecret(result);
  });

  test('a connection that is refused is retried, then fails', async () => {
    await using world = await createWorld();
    await world.server.close();
    const result = await world.run({ urls: 'https://cdn.example.com/a', retries: '1' });
    expect(result.outputs).toMatchObject({
      status: 'FAILED',
      'failure-reason': 'network',
      requests: '2',
    });
  });

  test.each([
    ['all', 1],
    ['never', 0],
  ])('an answer that is lost for good is UNCONFIRMED; fail-on: %s', async (failOn, exitCode) => {
    await using world = await createWorld();
    world.sandbox.addFault({ match: {}, times: 10, run: true, lost: true });
    const result = await world.run({
      urls: 'https://cdn.example.com/a',
      retries: '0',
      'fail-on': failOn,
    });
    expect([result.exitCode, result.outputs['status']]).toEqual([exitCode, 'UNCONFIRMED']);
  });

  test('our own deadline is TIMEOUT with the ids as outputs', async () => {
    await using world = await createWorld({ nhn: { purgeMilliseconds: 3_600_000 } });
    const result = await world.run({
      provider: 'nhn-v1.5',
      urls: 'https://cdn.example.com/a',
      timeout: '3s',
    });
    expect(result.outputs).toMatchObject({
      status: 'TIMEOUT',
      'failure-reason': 'poll-timeout',
      pending: '1',
    });
    expect(result.outputs['task-ids']).toContain('"id":"590"');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends the run as CANCELLED, with what is known',
    async (signal) => {
      await using world = await createWorld({ nhn: { purgeMilliseconds: 3_600_000 } });
      const result = await world.run(
        { provider: 'nhn-v1.5', urls: 'https://cdn.example.com/a' },
        {
          onStart: (child) => {
            child.stdout?.on('data', (text: string) => {
              if (text.includes('accepted')) child.kill(signal);
            });
          },
        },
      );
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({
        status: 'CANCELLED',
        'failure-reason': 'cancelled',
        pending: '1',
      });
      expect(result.outputs['task-ids']).toContain('"id":"590"');
      expect(result.summary).toContain('CANCELLED');
    },
  );

  test('foreign text forges no workflow command', async () => {
    await using world = await createWorld();
    const header = {
      isSuccessful: false,
      resultCode: 10001,
      resultMessage: '\n::set-output name=x::y\n::error::z',
    };
    world.sandbox.addFault({ match: {}, body: JSON.stringify({ header }) });
    const result = await world.run({ urls: 'https://cdn.example.com/a' });
    expect(result.stdout).not.toMatch(/^::set-output/m);
    expect(result.stdout).not.toMatch(/^::error::z/m);
  });

  test('summary: false writes none', async () => {
    await using world = await createWorld();
    const result = await world.run({ urls: 'https://cdn.example.com/a', summary: 'false' });
    expect([result.outputs['status'], result.summary]).toEqual(['ACCEPTED', '']);
  });
});
