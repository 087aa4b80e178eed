// What goes wrong between the action and the vendor's distributions: nothing is created twice, nothing
// is taken for done or for absent that cannot be read, and what may have happened is never "failed".

import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { createInputs } from '../../../../test/fakes/inputs.ts';
import { createLogger } from '../../../../test/fakes/logger.ts';
import { createManualClock, type ManualClock } from '../../../../test/fakes/manual-clock.ts';
import { createSandboxTransport } from '../../../../test/fakes/sandbox-transport.ts';
import { createWorkspace } from '../../../../test/fakes/workspace.ts';
import { runSync } from '../../../distributions/run-sync.ts';
import { CancelledError, TimeoutError } from '../../../errors.ts';
import type { SendRequest } from '../../../http/http.ts';
import type { Report } from '../../../report/report.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { type Fault, manyTimes } from '../../../sandbox/fault.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/sandbox.ts';

const workspaces: Disposable[] = [];
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace[Symbol.dispose]();
});

const existing = 'sandbox.toastcdn.net';
const origin = '[{origin: static.example.com, httpPort: 80}]';
const docs = `  - {name: docs, useOriginCacheControl: false, referrerType: BLACKLIST, origins: ${origin}}`;
const site = (change: string): string => `  - {name: site, domain: ${existing}, ${change}}`;
const file = (...entries: readonly string[]): string => `distributions:\n${entries.join('\n')}\n`;
const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };

/** Delays of faults pass on the manual clock; one that is longer than the attempt may take ends it. */
function createSlowTransport(
  sandbox: Sandbox,
  { clock, onWrite }: { readonly clock: ManualClock; readonly onWrite: () => void },
): SendRequest {
  const send = createSandboxTransport(sandbox);
  return async (request) => {
    const answer = await send(request);
    if (request.method !== 'GET') onWrite();
    const delay = sandbox.requests.at(-1)?.response.delayMilliseconds ?? 0;
    const { timeoutMilliseconds, signal } = request;
    if (delay > 0) await clock.sleep(Math.min(delay, timeoutMilliseconds), signal);
    if (delay <= timeoutMilliseconds) return answer;
    throw new TimeoutError('request-timeout', 'No answer in time.');
  };
}

function createSync(options: Omit<SandboxOptions, 'now'> = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({ now: clock.now, ...options });
  const cancel = new AbortController();
  const hooks = { onWrite: (): void => undefined };
  const workspace = createWorkspace();
  workspaces.push(workspace);
  const start = (text: string, values: Readonly<Record<string, string>> = {}): Promise<Report> => {
    workspace.write('cdn.yml', text);
    const inputs = createInputs({
      mode: 'sync-distribution',
      'nhn-domain': '',
      config: 'cdn.yml',
      'allow-delete': 'true',
      ...values,
    });
    if (inputs.sync === undefined) throw new Error('This is not a sync.');
    const checksum = (content: string): string =>
      createHash('sha256').update(content).digest('hex');
    return runSync(inputs, inputs.sync, {
      clock,
      checksum,
      logger: createLogger(),
      random: () => 0,
      signal: cancel.signal,
      send: createSlowTransport(sandbox, { clock, onWrite: () => hooks.onWrite() }),
      keepSecret: () => undefined,
      redact: (text) => text,
      onProgress: () => undefined,
      markerOf: (name) => checksum(name).slice(0, 16),
      workspace: workspace.folder,
      writeFile: async (path) => workspace.write(path, 'written'),
    });
  };
  const writes = (): readonly string[] =>
    sandbox.requests.map(({ request }) => request.method).filter((method) => method !== 'GET');
  const live = (): number =>
    sandbox.state().nhn.distributions.filter(({ status }) => !/^CLOS/.test(status)).length;
  return { clock, sandbox, cancel, hooks, start, writes, live };
}

const versions = ['nhn-v2', 'nhn-v1.5'] as const;
const garbled: readonly Fault['body'][] = [
  { header },
  { header, distributions: null },
  { header, distributions: 'none' },
  { header, distributions: 0 },
  { header, distributions: { items: [] } },
  { header, distributions: [{ status: 'OPEN' }] },
  { header, distributions: [null] },
];

describe.each(versions)('%s: a list that cannot be read', (provider) => {
  test.each(garbled)('%j is an error before any write, whatever the file wants', async (body) => {
    const wishes = [file(docs), file(site('state: absent')), file(site('defaultMaxAge: 60'))];
    for (const text of wishes) {
      const { sandbox, start, writes } = createSync();
      sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, body });
      const report = await start(text, { provider });
      expect(computeVerdict(report)).toMatchObject({
        status: 'FAILED',
        problem: { code: 'vendor-contract' },
      });
      expect(writes()).toEqual([]);
    }
  });

  test('does not become an empty file when it is exported', async () => {
    const { sandbox, start } = createSync();
    sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, body: { header } });
    const report = await start('', { provider, config: '', 'export-config': 'out.yml' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-contract' },
    });
  });

  test.each([
    ['without a list', { body: { header } }],
    ['with another domain', { body: { header, distributions: [{ domain: 'x.toastcdn.net' }] } }],
    ['of a proxy: 404', { status: 404, body: '<html>404</html>' }],
  ])('after a delete, an answer %s does not mean "gone"', async (_what, fault) => {
    const { sandbox, start } = createSync({ nhn: { deleteMilliseconds: 600_000 } });
    sandbox.addFault({ match: { method: 'GET' }, skip: 1, times: manyTimes, ...fault });
    const report = await start(file(site('state: absent')), { provider, timeout: '1h' });
    expect(computeVerdict(report)).toMatchObject({ status: 'TIMEOUT', passes: false });
  });
});

const doubtful: readonly [string, object][] = [
  ['a lost answer', { run: true, lost: true }],
  ['an empty body', { run: true, body: '' }],
  ['a page', { run: true, body: '<html>OK</html>' }],
  ['success without the domain', { run: true, body: { header } }],
  ['cut JSON', { run: true, body: '{"header":{"isSucc' }],
  [
    'deep JSON',
    {
      run: true,
      body: `{"header":${JSON.stringify(header)},"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    },
  ],
  [
    'an internal error',
    { run: true, body: { header: { isSuccessful: false, resultCode: 30000 } } },
  ],
  [
    'an error of the platform',
    { run: true, body: { header: { isSuccessful: false, resultCode: 21000 } } },
  ],
  ['a 502 of the gateway', { run: true, status: 502, body: '<html>502</html>' }],
];

describe.each(versions)('%s: a change with a doubtful answer', (provider) => {
  test.each(doubtful)('%s: the create is found by its marker, and sent once', async (_, fault) => {
    const { sandbox, start, writes, live } = createSync();
    const before = live();
    sandbox.addFault({ match: { method: 'POST' }, ...fault });
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(writes()).toEqual(['POST']);
    expect(live()).toBe(before + 1);
    expect(report.tasks[0]?.id).toMatch(/toastcdn\.net$/);
  });

  test.each(doubtful)('%s: if nothing was created, the result stays unknown', async (_, fault) => {
    const { sandbox, start, writes } = createSync();
    sandbox.addFault({ match: { method: 'POST' }, ...fault, run: false });
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report)).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    expect(writes()).toEqual(['POST']);
  });

  test.each(doubtful)('%s: a modify and a delete are confirmed by reading', async (_, fault) => {
    for (const text of [file(site('defaultMaxAge: 60')), file(site('state: absent'))]) {
      const { sandbox, start } = createSync();
      for (const method of ['PUT', 'PATCH', 'DELETE'])
        sandbox.addFault({ match: { method }, ...fault });
      const report = await start(text, { provider });
      expect(computeVerdict(report).status).toBe('COMPLETED');
    }
  });

  test('without waiting, an unreadable answer is unknown, never failed', async () => {
    const { sandbox, start } = createSync();
    for (const method of ['PUT', 'PATCH'])
      sandbox.addFault({ match: { method }, run: true, body: 'OK' });
    const report = await start(file(site('defaultMaxAge: 60')), { provider, wait: 'false' });
    expect(computeVerdict(report)).toMatchObject({ status: 'UNCONFIRMED' });
  });

  test('an unreadable answer that cannot be confirmed by reading is unknown, never failed', async () => {
    const { sandbox, start } = createSync();
    for (const method of ['PUT', 'PATCH'])
      sandbox.addFault({ match: { method }, run: true, body: 'OK' });
    // The list of the plan and the read before the change are answered.
    sandbox.addFault({
      match: { method: 'GET' },
      skip: 2,
      times: manyTimes,
      status: 403,
      body: '',
    });
    const report = await start(file(site('defaultMaxAge: 60')), { provider });
    expect(report.tasks).toMatchObject([{ state: 'unconfirmed' }]);
    expect(computeVerdict(report)).toMatchObject({
      passes: false,
      problem: { code: 'vendor-forbidden' },
    });
  });

  test('a closed distribution with the same marker is not taken for the new one', async () => {
    const { sandbox, start, writes, live } = createSync({ nhn: { deleteMilliseconds: 1_000 } });
    await start(file(docs), { provider });
    const made = sandbox.state().nhn.distributions.at(-1)?.domain ?? '';
    sandbox.vendors.nhn.distributions.touch(made, { status: 'CLOSE' });
    const before = live();
    sandbox.addFault({ match: { method: 'POST' }, run: true, lost: true });
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.tasks[0]?.id).not.toBe(made);
    expect(writes()).toEqual(['POST', 'POST']);
    expect(live()).toBe(before + 1);
  });

  test('cancelled while a create is on its way: its answer is waited for a little', async () => {
    const { sandbox, cancel, hooks, start } = createSync();
    sandbox.addFault({ match: { method: 'POST' }, run: true, delayMilliseconds: 2_000 });
    hooks.onWrite = () => cancel.abort(new CancelledError('SIGINT'));
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(report.tasks[0]).toMatchObject({
      state: 'pending',
      id: expect.stringMatching(/toastcdn/),
    });
  });

  test('cancelled, and no answer comes: unknown, never "not sent"', async () => {
    const { sandbox, cancel, hooks, start } = createSync();
    sandbox.addFault({ match: { method: 'POST' }, run: true, delayMilliseconds: 20_000 });
    hooks.onWrite = () => cancel.abort(new CancelledError('SIGINT'));
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(report.tasks[0]).toMatchObject({ state: 'unconfirmed' });
  });
});

describe.each(versions)('%s: somebody changes a distribution while the run sends', (provider) => {
  const change = (sandbox: Sandbox, fields: object): void => {
    const { distributions } = sandbox.vendors.nhn;
    const before = distributions.find(existing)?.fields ?? {};
    distributions.touch(existing, { fields: { ...before, ...fields } });
  };

  test.each([
    ['modify', site('defaultMaxAge: 60'), { defaultMaxAge: 5 }],
    ['delete', site('state: absent'), { defaultMaxAge: 5 }],
  ])('a %s of what it was is not sent', async (_kind, entry, fields) => {
    const { sandbox, hooks, start, writes } = createSync();
    hooks.onWrite = () => change(sandbox, fields);
    const report = await start(file(docs, entry), { provider });
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'plan-changed', message: expect.stringContaining('`defaultMaxAge`') },
    });
    expect(writes()).toEqual(['POST']);
    expect(sandbox.vendors.nhn.distributions.find(existing)).toMatchObject({
      status: 'OPEN',
      fields,
    });
  });

  test('a setting that the file does not name is kept as it is now', async () => {
    const { sandbox, hooks, start } = createSync();
    hooks.onWrite = () => {
      hooks.onWrite = () => undefined;
      change(sandbox, { referrers: ['https://new.example'] });
    };
    const report = await start(file(docs, site('defaultMaxAge: 60')), { provider });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(sandbox.vendors.nhn.distributions.find(existing)?.fields).toMatchObject({
      defaultMaxAge: 60,
      referrers: ['https://new.example'],
    });
  });
});

describe.each(versions)('%s: reading and waiting', (provider) => {
  test.each([
    ['a reset', { lost: true }],
    ['a 502', { status: 502, body: '' }],
    ['too fast', { body: { header: { isSuccessful: false, resultCode: 30001 } } }],
  ])('%s of the first list is retried', async (_what, fault) => {
    const { sandbox, start } = createSync();
    sandbox.addFault({ match: { method: 'GET' }, ...fault });
    expect(computeVerdict(await start(file(docs), { provider })).status).toBe('COMPLETED');
  });

  test.each([
    ['vendor-forbidden', { status: 403, body: '' }],
    ['vendor-quota', { body: { header: { isSuccessful: false, resultCode: 4291001 } } }],
    ['vendor-auth', { body: { header: { isSuccessful: false, resultCode: 20002 } } }],
  ])('%s ends a confirmation at once', async (code, fault) => {
    const { clock, sandbox, start } = createSync();
    sandbox.addFault({ match: { method: 'GET' }, skip: 1, times: manyTimes, ...fault });
    const startedAt = clock.now();
    const report = await start(file(docs), { provider });
    expect(computeVerdict(report).problem).toMatchObject({ code });
    expect(clock.now() - startedAt).toBeLessThan(300_000);
  });

  test('the last answers may take 5 s after the deadline in all, not for each distribution', async () => {
    const { clock, sandbox, start } = createSync({ nhn: { createMilliseconds: 1e9 } });
    sandbox.addFault({
      match: { method: 'GET' },
      skip: 1,
      times: manyTimes,
      run: true,
      delayMilliseconds: 60_000,
    });
    const startedAt = clock.now();
    const many = Array.from({ length: 6 }, (_, index) => docs.replace('docs', `docs-${index}`));
    const report = await start(file(...many), { provider, timeout: '5m' });
    expect(computeVerdict(report).status).toBe('TIMEOUT');
    expect(clock.now() - startedAt).toBeLessThanOrEqual(305_000);
  });
});
