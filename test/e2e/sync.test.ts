// The built bundle against the sandbox over a real socket: distributions from a file.

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/sandbox/callback.ts';
import { appKey, createWorld, secret, type World } from '../fakes/world.ts';
import { listen } from '../git/http-server.ts';

const fast = {
  nhn: { createMilliseconds: 300, modifyMilliseconds: 300, deleteMilliseconds: 300 },
};
const existing = 'sandbox.toastcdn.net';

function entry(name: string, more = ''): string {
  return `  - name: ${name}
    description: ${name} of a team
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /site, httpPort: 80, httpsPort: 443}]
${more}`;
}

function run(world: World, text: string, inputs: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(world.site.folder, 'cdn.yml'), `distributions:\n${text}\n`);
  return world.run({
    mode: 'sync-distribution',
    config: 'cdn.yml',
    'nhn-domain': '',
    pace: '',
    'poll-interval': '100ms',
    ...inputs,
  });
}

function writes({ sandbox }: World): readonly string[] {
  return sandbox.requests
    .filter(({ request: { method, path } }) => method !== 'GET' && path.endsWith('/distributions'))
    .map(({ request, response }) => `${request.method} ${response.status}`);
}

describe.each(['nhn-v3', 'nhn-v2', 'nhn-v1.5'])('%s', (provider) => {
  test('create three, change one, change nothing, close one, with the same file', async () => {
    await using world = await createWorld(fast);
    const three = ['docs', 'media', 'shop'].map((name) => entry(name)).join('\n');
    const created = await run(world, three, { provider });
    expect([created.exitCode, created.outputs['status'], created.outputs['changed']]).toEqual([
      0,
      'COMPLETED',
      'true',
    ]);
    const domains = JSON.parse(created.outputs['domains'] ?? '');
    expect(Object.keys(domains).sort()).toEqual(['docs', 'media', 'shop']);
    expect(created.summary).toContain(domains.docs);
    const { media } = domains;
    const changed = await run(
      world,
      `${entry('docs')}\n${entry('media', '    defaultMaxAge: 60')}\n${entry('shop')}`,
      { provider },
    );
    expect([changed.exitCode, changed.outputs['status'], changed.outputs['total']]).toEqual([
      0,
      'COMPLETED',
      '1',
    ]);
    expect(world.sandbox.vendors.nhn.distributions.find(media)?.fields['defaultMaxAge']).toBe(60);
    const same = await run(
      world,
      `${entry('docs')}\n${entry('media', '    defaultMaxAge: 60')}\n${entry('shop')}`,
      { provider },
    );
    expect([same.exitCode, same.outputs['status'], same.outputs['changed']]).toEqual([
      0,
      'NOTHING_TO_DO',
      'false',
    ]);
    const gone = `  - {name: media, domain: ${media}, state: absent}`;
    const refused = await run(world, gone, { provider });
    expect([refused.exitCode, refused.outputs['failure-reason']]).toEqual([
      1,
      'delete-not-allowed',
    ]);
    const closed = await run(world, gone, { provider, 'allow-delete': 'true' });
    expect([closed.exitCode, closed.outputs['status']]).toEqual([0, 'COMPLETED']);
    expect(writes(world).map((line) => line.split(' ')[0])).toEqual([
      'POST',
      'POST',
      'POST',
      provider === 'nhn-v1.5' ? 'PATCH' : 'PUT',
      'DELETE',
    ]);
    expect(world.sandbox.vendors.nhn.distributions.find(media)?.status).toBe('CLOSE');
  });

  test('a drift by hand is found, and the plan is a file', async () => {
    await using world = await createWorld(fast);
    const text = `  - {name: site, domain: ${existing}, defaultMaxAge: 86400}`;
    const plan = join(world.site.folder, 'plan.md');
    const watch = { provider, 'dry-run': 'true', 'fail-on-drift': 'true', 'plan-file': plan };
    expect((await run(world, text, watch)).exitCode).toBe(0);
    const fields = world.sandbox.vendors.nhn.distributions.find(existing)?.fields ?? {};
    world.sandbox.vendors.nhn.distributions.touch(existing, {
      fields: { ...fields, defaultMaxAge: 5 },
    });
    const drifted = await run(world, text, watch);
    expect([
      drifted.exitCode,
      drifted.outputs['status'],
      drifted.outputs['failure-reason'],
    ]).toEqual([1, 'PLANNED', 'drift']);
    expect(drifted.outputs['plan-file']).toBe(plan);
    expect(drifted.outputs).toMatchObject({ 'to-create': '0', 'to-modify': '1', 'to-delete': '0' });
    expect(drifted.stdout).toContain('\nDRIFT: Plan: 0 to create, 1 to modify, 0 to delete');
    expect(readFileSync(plan, 'utf8')).toContain('-   defaultMaxAge: 5\n+   defaultMaxAge: 86400');
    expect(writes(world)).toEqual([]);
  });

  test('without credentials the file is checked; drift is never said to be none', async () => {
    await using world = await createWorld(fast);
    const keys =
      provider === 'nhn-v3' ? ['nhn-access-key-id', 'nhn-secret-access-key'] : ['nhn-secret-key'];
    const noKeys = Object.fromEntries(['nhn-app-key', ...keys].map((key) => [key, '']));
    const none = { provider, 'dry-run': 'true', ...noKeys };
    const checked = await run(world, entry('docs'), none);
    expect([checked.exitCode, checked.outputs['status'], checked.outputs['changed']]).toEqual([
      0,
      'PLANNED',
      '',
    ]);
    const drift = await run(world, entry('docs'), { ...none, 'fail-on-drift': 'true' });
    expect([drift.exitCode, drift.outputs['failure-reason']]).toEqual([1, 'input-missing']);
    expect(drift.stdout).toContain(keys.at(-1));
    const half = await run(world, entry('docs'), { ...none, 'nhn-app-key': appKey });
    expect([half.exitCode, half.outputs['failure-reason']]).toEqual([1, 'input-missing']);
    const both = await run(world, entry('docs'), { provider, 'export-config': 'cdn.yml' });
    expect([both.exitCode, both.outputs['failure-reason']]).toEqual([1, 'input-invalid']);
    expect(world.sandbox.requests).toEqual([]);
  });

  test('the expected plan, and a wrong one', async () => {
    await using world = await createWorld(fast);
    const text = `  - {name: site, domain: ${existing}, defaultMaxAge: 60}`;
    const planned = await run(world, text, { provider, 'dry-run': 'true' });
    const checksum = planned.outputs['plan-checksum'] ?? '';
    const wrong = await run(world, text, { provider, 'expected-plan': '0'.repeat(64) });
    expect([wrong.exitCode, wrong.outputs['failure-reason'], writes(world)]).toEqual([
      1,
      'plan-changed',
      [],
    ]);
    const report = join(world.site.folder, 'reviewed.json');
    await run(world, text, { provider, 'dry-run': 'true', 'report-file': report });
    const other = await run(world, text.replace('60', '61'), {
      provider,
      'expected-plan': 'reviewed.json',
    });
    expect([other.exitCode, other.outputs['failure-reason'], writes(world)]).toEqual([
      1,
      'plan-changed',
      [],
    ]);
    expect(other.summary).toContain('-   defaultMaxAge: 86400 → 60\n+   defaultMaxAge: 86400 → 61');
    const right = await run(world, text, { provider, 'expected-plan': checksum });
    expect([right.exitCode, right.outputs['status']]).toEqual([0, 'COMPLETED']);
  });

  test.each([
    [
      'a create whose answer is lost',
      entry('docs'),
      { match: { method: 'POST' }, run: true, lost: true },
      0,
      'COMPLETED',
      '',
    ],
    [
      'busy for a while',
      `  - {name: site, domain: ${existing}, defaultMaxAge: 60}`,
      {
        match: { method: '(PUT|PATCH)' },
        times: 2,
        body: { header: { isSuccessful: false, resultCode: 10004, resultMessage: 'busy' } },
      },
      0,
      'COMPLETED',
      '',
    ],
    [
      'a roll-back',
      `  - {name: site, domain: ${existing}, description: sandbox-roll-back, defaultMaxAge: 60}`,
      undefined,
      1,
      'FAILED',
      'rolled-back',
    ],
    [
      'ERROR',
      entry('docs').replace('docs of a team', 'sandbox-error'),
      undefined,
      1,
      'FAILED',
      'distribution-error',
    ],
  ] as const)('%s', async (_what, text, fault, exitCode, status, reason) => {
    await using world = await createWorld(fast);
    if (fault !== undefined) {
      const { method } = fault.match;
      for (const one of method === 'POST' ? ['POST'] : ['PUT', 'PATCH'])
        world.sandbox.addFault({ ...fault, match: { method: one, path: '/distributions$' } });
    }
    const result = await run(world, text, { provider });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      exitCode,
      status,
      reason,
    ]);
    expect(writes(world).filter((line) => line.startsWith('POST')).length).toBeLessThanOrEqual(1);
    const visible = result.everything.replaceAll(/::add-mask::.*/g, '');
    for (const hidden of [secret, appKey]) expect(visible).not.toContain(hidden);
  });

  test('export, plan: unchanged', async () => {
    await using world = await createWorld(fast);
    const out = await run(world, '', { provider, config: '', 'export-config': 'out.yml' });
    expect([out.exitCode, out.outputs['status']]).toEqual([0, 'PLANNED']);
    const again = await run(world, '', { provider, config: 'out.yml' });
    expect([again.exitCode, again.outputs['status']]).toEqual([0, 'NOTHING_TO_DO']);
    expect(writes(world)).toEqual([]);
  });
});

test('bad files: every problem with its line, no request', async () => {
  await using world = await createWorld(fast);
  const text = [
    '  - {name: a, domain: x.toastcdn.net, defaultMaxAge: -1}',
    '  - {name: a b, domain: y.toastcdn.net, defaultMaxage: 1}',
    '  - {name: c, domain: z.toastcdn.net, domainAlias: [a.b, b.b, c.b, d.b]}',
  ].join('\n');
  const result = await run(world, text, { provider: 'nhn-v2' });
  expect([result.exitCode, result.outputs['failure-reason']]).toEqual([1, 'input-invalid']);
  expect(result.summary).toMatch(/line 2/);
  expect(result.summary).toMatch(/line 3[\s\S]*did you mean/);
  expect(result.summary).toMatch(/line 4/);
  expect(world.sandbox.requests).toEqual([]);
});

test('the callback is really called', async () => {
  await using world = await createWorld(fast);
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end();
  });
  await using web = await listen(server);
  const url = `${web.origin}/cdn?domain={domain}&status={status}&ok={isSuccessful}`;
  await run(world, entry('docs', `    callback: {httpMethod: POST, url: "${url}"}`), {
    provider: 'nhn-v2',
  });
  for (const callback of world.sandbox.takeCallbacks()) await deliver(callback);
  const domain = world.sandbox.state().nhn.distributions.at(-1)?.domain;
  expect(heard).toEqual([`POST /cdn?domain=${domain}&status=OPEN&ok=true`]);
});
