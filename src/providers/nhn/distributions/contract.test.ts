// Whole syncs of every API version against the sandbox's handlers, on a manual clock.

import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { createInputs } from '../../../../test/fakes/inputs.ts';
import { createLogger } from '../../../../test/fakes/logger.ts';
import { createManualClock } from '../../../../test/fakes/manual-clock.ts';
import { judged, outputsOf } from '../../../../test/fakes/report.ts';
import { createSandboxTransport } from '../../../../test/fakes/sandbox-transport.ts';
import { createWorkspace } from '../../../../test/fakes/workspace.ts';
import { runSync } from '../../../distributions/run-sync.ts';
import type { Board } from '../../../engine/board.ts';
import { CancelledError } from '../../../errors.ts';
import { createRedactor } from '../../../http/redact.ts';
import { renderJson } from '../../../report/json.ts';
import type { Report } from '../../../report/report.ts';
import { renderSummary } from '../../../report/summary.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';
import { createSandbox, type SandboxOptions } from '../../../sandbox/sandbox.ts';

const versions = ['nhn-v3', 'nhn-v2', 'nhn-v1.5'] as const;
const workspaces: Disposable[] = [];
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace[Symbol.dispose]();
});

const common = `
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /site, httpPort: 80, httpsPort: 443}]`;
const docs = `  - name: docs\n    description: Documentation\n    defaultMaxAge: 86400${common}`;
const file = (...entries: readonly string[]): string => `distributions:\n${entries.join('\n')}\n`;
const existing = 'sandbox.toastcdn.net';
const adopted = (more: string): string => `  - name: site\n    domain: ${existing}\n    ${more}`;

/** As the guides of API v3.0 and v2.0 list them. */
const everyField = {
  description: 'All of it',
  domainAlias: ['new.example.com'],
  defaultMaxAge: 3_600,
  cacheType: 'BYPASS',
  cacheKeyQueryParam: 'EXCLUDE_ALL',
  referrerType: 'WHITELIST',
  referrers: ['^https://www\\.example\\.com/'],
  isAllowWhenEmptyReferrer: false,
  isAllowPost: true,
  isAllowPut: true,
  isAllowPatch: true,
  isAllowDelete: true,
  useLargeFileOptimization: true,
  origins: [{ origin: 'static.example.com', originPath: '/site', httpPort: 80, httpsPort: 443 }],
  useOriginHttpProtocolDowngrade: true,
  forwardHostHeader: 'ORIGIN_HOSTNAME',
  rootPathAccessControl: {
    enable: true,
    controlType: 'REDIRECT',
    redirectPath: '/start.html',
    redirectStatusCode: 307,
  },
  modifyOutgoingResponseHeaderControl: {
    enable: true,
    headerList: [
      { action: 'ADD', standardHeaderName: 'CACHE_CONTROL', headerValue: 'no-cache' },
      { action: 'DELETE', standardHeaderName: 'OTHER', customHeaderName: 'x-old' },
    ],
  },
  callback: { httpMethod: 'POST', url: 'https://hooks.example.com/cdn?appKey={appKey}' },
} as const;

function createSync(options: Omit<SandboxOptions, 'now'> = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({ now: clock.now, ...options });
  const cancel = new AbortController();
  const log: string[] = [];
  const hooks = { onProgress: (_board: Board): void => undefined };
  const workspace = createWorkspace();
  workspaces.push(workspace);
  let exported = '';
  const start = async (
    text: string,
    values: Readonly<Record<string, string>> = {},
  ): Promise<Report> => {
    workspace.write('cdn.yml', text);
    const inputs = createInputs({
      mode: 'sync-distribution',
      'nhn-domain': '',
      config: 'cdn.yml',
      ...values,
    });
    if (inputs.sync === undefined) throw new Error('These are not the inputs of a sync.');
    const checksum = (content: string): string =>
      createHash('sha256').update(content).digest('hex');
    return await runSync(inputs, inputs.sync, {
      clock,
      checksum,
      logger: createLogger((line) => void log.push(line)),
      random: () => 0,
      signal: cancel.signal,
      send: createSandboxTransport(sandbox),
      keepSecret: () => undefined,
      redact: createRedactor(['sandbox-app-key', 'sandbox-secret-key']).redact,
      onProgress: (board) => hooks.onProgress(board),
      markerOf: (name) => checksum(`owner/site\ncdn.yml\n${name}`).slice(0, 16),
      workspace: workspace.folder,
      async writeFile(_path, content) {
        exported = content;
      },
    });
  };
  const writes = (): readonly string[] =>
    sandbox.requests
      .filter(
        ({ request: { method, path } }) => method !== 'GET' && path.endsWith('/distributions'),
      )
      .map(({ request }) => request.method);
  const keep = (path: string, report: Report): void =>
    workspace.write(path, [...renderJson(...judged(report))].join(''));
  return { sandbox, cancel, hooks, log, start, writes, keep, exported: () => exported };
}

describe.each(versions)('%s', (provider) => {
  const own = { provider };
  const keys =
    provider === 'nhn-v3'
      ? ['nhn-app-key', 'nhn-access-key-id', 'nhn-secret-access-key']
      : ['nhn-app-key', 'nhn-secret-key'];

  test('creates, waits until it is OPEN, and shows the domain', async () => {
    const { sandbox, start, writes } = createSync();
    const report = await start(file(docs), own);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 1, succeeded: 1 },
    });
    expect(writes()).toEqual(['POST']);
    const made = sandbox.state().nhn.distributions.at(-1);
    expect(made).toMatchObject({ status: 'OPEN', fields: { defaultMaxAge: 86_400 } });
    expect(made?.fields['description']).toMatch(/^Documentation \[cca:[0-9a-f]{16}\]$/);
    expect(JSON.parse(outputsOf(report)['domains'] ?? '')).toMatchObject({ docs: made?.domain });
    expect(outputsOf(report)['changed']).toBe('true');
    expect(renderSummary(...judged(report))).toContain(
      `domain: ${made?.domain.replaceAll('.', '.')}`,
    );
  });

  test('the second run finds it by its marker and changes nothing', async () => {
    const { start, writes } = createSync();
    await start(file(docs), own);
    const again = await start(file(docs), own);
    expect(computeVerdict(again).status).toBe('NOTHING_TO_DO');
    const [change] = again.sync?.changes ?? [];
    expect(change).toMatchObject({ kind: 'adopt', name: 'docs' });
    expect(again.remarks).toEqual([
      `Add to the entry \`docs\` of the file: \`domain: ${change?.domain}\``,
    ]);
    expect(writes()).toEqual(['POST']);
    expect(outputsOf(again)['changed']).toBe('false');
  });

  test('changes one field, and no other is lost', async () => {
    const { sandbox, start, writes } = createSync();
    const before = sandbox.state().nhn.distributions[0]?.fields ?? {};
    const report = await start(file(adopted('defaultMaxAge: 3600')), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(writes()).toEqual([provider === 'nhn-v1.5' ? 'PATCH' : 'PUT']);
    const { description, ...after } = sandbox.state().nhn.distributions[0]?.fields ?? {};
    expect(description).toMatch(/^Sandbox service \[cca:/);
    const { description: _, ...rest } = before;
    expect(after).toEqual({ ...rest, defaultMaxAge: 3_600 });
  });

  test('a distribution that is as the file has it is unchanged, with our marker or without it', async () => {
    const { start, writes } = createSync();
    const report = await start(file(adopted('defaultMaxAge: 86400')), own);
    expect(computeVerdict(report).status).toBe('NOTHING_TO_DO');
    expect(report.sync?.changes[0]).toMatchObject({ kind: 'unchanged', name: 'site' });
    expect(writes()).toEqual([]);
  });

  test('closes only what it may: with allow-delete, after everything else', async () => {
    const { sandbox, start, writes } = createSync();
    const gone = `  - {name: site, domain: ${existing}, state: absent}`;
    const refused = await start(file(gone), own);
    expect(computeVerdict(refused)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'delete-not-allowed' },
    });
    expect(sandbox.requests).toEqual([]);
    const report = await start(file(gone, docs), { ...own, 'allow-delete': 'true' });
    expect(outputsOf(report)).toMatchObject({
      changed: 'true',
      'to-create': '1',
      'to-modify': '0',
      'to-delete': '1',
    });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(writes()).toEqual(['POST', 'DELETE']);
    expect(sandbox.state().nhn.distributions[0]?.status).toBe('CLOSE');
  });

  test('a dry run plans, reports drift if asked, and writes nothing', async () => {
    const { sandbox, start, writes, log } = createSync();
    const planned = await start(file(adopted('defaultMaxAge: 60')), { ...own, 'dry-run': 'true' });
    expect(computeVerdict(planned)).toMatchObject({ status: 'PLANNED', passes: true });
    expect(log.join('\n')).toContain(
      '! modify site (sandbox.toastcdn.net)\n-   defaultMaxAge: 86400\n+   defaultMaxAge: 60',
    );
    sandbox.addFault({
      match: { method: 'POST', path: '/distributions$' },
      times: manyTimes,
      status: 500,
    });
    const watched = { ...own, 'dry-run': 'true', 'fail-on-drift': 'true' };
    const drifted = await start(file(adopted('defaultMaxAge: 60')), watched);
    expect(computeVerdict(drifted)).toMatchObject({
      status: 'PLANNED',
      passes: false,
      problem: { code: 'drift' },
    });
    const same = await start(file(adopted('defaultMaxAge: 86400')), watched);
    expect(computeVerdict(same)).toMatchObject({ status: 'PLANNED', passes: true });
    expect(writes()).toEqual([]);
  });

  test('applies the expected plan, and no other', async () => {
    const { start, writes } = createSync();
    const text = file(adopted('defaultMaxAge: 60'));
    const planned = await start(text, { ...own, 'dry-run': 'true' });
    const expected = outputsOf(planned)['plan-checksum'] ?? '';
    const other = await start(file(adopted('defaultMaxAge: 61')), {
      ...own,
      'expected-plan': expected,
    });
    expect(computeVerdict(other)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'plan-changed' },
    });
    expect(writes()).toEqual([]);
    expect(computeVerdict(await start(text, { ...own, 'expected-plan': expected })).status).toBe(
      'COMPLETED',
    );
  });

  test('the report of a plan is as good as its checksum, and shows what differs', async () => {
    const { start, writes, log, keep } = createSync();
    const text = file(adopted('defaultMaxAge: 60'));
    keep('plan.json', await start(text, { ...own, 'dry-run': 'true' }));
    const expected = { ...own, 'expected-plan': 'plan.json' };
    const other = await start(file(adopted('defaultMaxAge: 61'), docs), expected);
    const { problem } = computeVerdict(other);
    expect(problem).toMatchObject({ code: 'plan-changed', input: 'expected-plan' });
    expect(problem?.message).toContain('reviewed: `docs`, `site` differ (expected');
    const difference = '-   defaultMaxAge: 86400 → 60\n+   defaultMaxAge: 86400 → 61';
    expect(log.join('\n')).toContain(difference);
    const summary = renderSummary(...judged(other));
    expect(summary).toContain('### What differs from the reviewed plan');
    expect(summary).toContain(difference);
    expect(writes()).toEqual([]);
    const applied = await start(text, expected);
    expect(computeVerdict(applied).status).toBe('COMPLETED');
    expect(renderSummary(...judged(applied))).not.toContain('reviewed');
  });

  test('without credentials the file is checked, and nothing asked', async () => {
    const { sandbox, start } = createSync();
    const noKeys = Object.fromEntries(keys.map((key) => [key, '']));
    const none = { ...own, 'dry-run': 'true', ...noKeys };
    const report = await start(file(docs), none);
    expect(computeVerdict(report)).toMatchObject({ status: 'PLANNED', passes: true });
    expect(outputsOf(report)).toMatchObject({
      changed: '',
      'plan-checksum': '',
      'to-create': '',
      'to-modify': '',
      'to-delete': '',
    });
    expect(sandbox.requests).toEqual([]);
  });

  test('a create whose answer is lost is found by its marker, not sent twice', async () => {
    const { sandbox, start, writes } = createSync();
    sandbox.addFault({ match: { method: 'POST', path: '/distributions$' }, run: true, lost: true });
    const report = await start(file(docs), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(writes()).toEqual(['POST']);
    expect(sandbox.state().nhn.distributions).toHaveLength(3);
  });

  test('a create that never arrived is not sent again either: UNCONFIRMED', async () => {
    const { sandbox, start, writes } = createSync();
    sandbox.addFault({ match: { method: 'POST', path: '/distributions$' }, lost: true });
    const report = await start(file(docs), own);
    expect(computeVerdict(report)).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    expect(writes()).toEqual(['POST']);
  });

  test('a silent roll-back is a failure that names the fields', async () => {
    const { start } = createSync();
    const report = await start(
      file(adopted('description: sandbox-roll-back\n    defaultMaxAge: 60')),
      own,
    );
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'rolled-back', remedy: expect.stringContaining('marks it in red') },
    });
    expect(report.tasks[0]?.problem?.message).toContain('`defaultMaxAge`');
  });

  test('ERROR fails with the vendor’s word', async () => {
    const { start } = createSync();
    const report = await start(file(docs.replace('Documentation', 'sandbox-error')), own);
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'distribution-error' },
    });
  });

  test('what is suspended is not touched', async () => {
    const { sandbox, start, writes } = createSync();
    sandbox.vendors.nhn.distributions.touch(existing, { status: 'SUSPEND' });
    const report = await start(file(adopted('defaultMaxAge: 60')), own);
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'distribution-error' },
    });
    expect(writes()).toEqual([]);
  });

  test('busy is waited for', async () => {
    const { sandbox, start, writes } = createSync({ nhn: { modifyMilliseconds: 600_000 } });
    await start(file(adopted('defaultMaxAge: 60')), { ...own, wait: 'false' });
    const report = await start(file(adopted('defaultMaxAge: 61')), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(sandbox.state().nhn.distributions[0]).toMatchObject({
      status: 'OPEN',
      fields: { defaultMaxAge: 61 },
    });
    // Seen at work when the plan was made: nothing is sent before it is OPEN.
    expect(writes()).toHaveLength(2);
  });

  test('a state that is not documented is waited for, and never changed or taken for done', async () => {
    for (const entry of ['defaultMaxAge: 60', 'defaultMaxAge: 86400', 'state: absent']) {
      const { sandbox, start, writes } = createSync();
      const odd = { pattern: '"status":"OPEN"', replacement: '"status":"MIGRATING"' };
      sandbox.addFault({ match: { method: 'GET' }, times: manyTimes, replace: odd });
      const report = await start(file(adopted(entry)), {
        ...own,
        'allow-delete': 'true',
        timeout: '1h',
      });
      expect(computeVerdict(report)).toMatchObject({ status: 'TIMEOUT', passes: false });
      expect(report.notices.join()).toContain('`MIGRATING`');
      expect(writes()).toEqual([]);
    }
  });

  test('OPEN as before, right after the change was accepted, is not a roll-back yet', async () => {
    const { sandbox, start } = createSync({ nhn: { modifyMilliseconds: 60_000 } });
    const stale = { pattern: 'MODIFYING', replacement: 'OPEN' };
    sandbox.addFault({ match: { method: 'GET' }, skip: 1, times: 2, replace: stale });
    const report = await start(file(adopted('defaultMaxAge: 60')), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
  });

  test('wait: false ends as ACCEPTED; the next run confirms', async () => {
    const { sandbox, start, writes } = createSync();
    const first = await start(file(docs), { ...own, wait: 'false' });
    expect(computeVerdict(first)).toMatchObject({ status: 'ACCEPTED', passes: true });
    const look = await start(file(docs), { ...own, 'dry-run': 'true', 'fail-on-drift': 'true' });
    expect(computeVerdict(look).status).toBe('PLANNED');
    const next = await start(file(docs), own);
    expect(computeVerdict(next)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 1 } });
    expect(outputsOf(next)['changed']).toBe('false');
    expect(sandbox.state().nhn.distributions.at(-1)?.status).toBe('OPEN');
    expect(writes()).toEqual(['POST']);
  });

  test('what an earlier run sent and did not wait for may still end badly', async () => {
    const { start } = createSync();
    const bad = file(docs.replace('Documentation', 'sandbox-error'));
    await start(bad, { ...own, wait: 'false' });
    expect(computeVerdict(await start(bad, own))).toMatchObject({
      status: 'FAILED',
      problem: { code: 'distribution-error' },
    });
  });

  test('our deadline: TIMEOUT', async () => {
    const { start } = createSync({ nhn: { createMilliseconds: Number.POSITIVE_INFINITY } });
    const report = await start(file(docs), { ...own, timeout: '1h' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'poll-timeout', remedy: expect.stringMatching(/^Creating takes hours/) },
    });
  });

  test('cancelled: what was accepted keeps its domain', async () => {
    const { start, hooks, cancel } = createSync({ nhn: { createMilliseconds: 3_600_000 } });
    hooks.onProgress = (board) => {
      if (board.hasPending()) cancel.abort(new CancelledError('SIGTERM'));
    };
    const report = await start(file(docs), own);
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(report.tasks[0]).toMatchObject({
      state: 'pending',
      id: expect.stringMatching(/toastcdn/),
    });
  });

  test('what holds a secret is not exported: the file is made to be committed', async () => {
    const { sandbox, start, exported } = createSync();
    const secret = {
      pattern: '"description":"[^"]*"',
      replacement: '"description":"sandbox-app-key"',
    };
    sandbox.addFault({ match: { method: 'GET' }, replace: secret });
    const report = await start('', { ...own, config: '', 'export-config': 'out.yml' });
    expect(computeVerdict(report).status).toBe('FAILED');
    expect(report.problems[0]).toMatchObject({
      code: 'input-invalid',
      input: 'export-config',
      message: expect.stringMatching(/sandbox\.toastcdn\.net.* contain a secret/),
    });
    expect(exported()).toBe('');
  });

  test('what is exported plans as unchanged', async () => {
    const { start, exported } = createSync();
    await start(file(docs), own);
    const report = await start('', { ...own, config: '', 'export-config': 'out.yml' });
    expect(computeVerdict(report).status).toBe('PLANNED');
    const again = await start(exported(), own);
    expect(again.problems).toEqual([]);
    expect(computeVerdict(again).status).toBe('NOTHING_TO_DO');
    const kinds = again.sync?.changes.map(({ kind }) => kind) ?? [];
    expect(kinds.length).toBeGreaterThan(1);
    expect(new Set(kinds)).toEqual(new Set(['unchanged']));
  });

  test('10015 is answered once with `useOrigin`, as the service of 2021 wants it', async () => {
    const { sandbox, start, writes } = createSync();
    const body = {
      header: { isSuccessful: false, resultCode: 10015, resultMessage: "use orgin 'Y' or 'N'" },
    };
    sandbox.addFault({ match: { method: 'PUT' }, body });
    const report = await start(file(adopted('defaultMaxAge: 60')), own);
    // v3.0 never had this field, so that the refusal is one.
    expect(computeVerdict(report).status).toBe(provider === 'nhn-v3' ? 'FAILED' : 'COMPLETED');
    if (provider !== 'nhn-v2') return;
    expect(writes()).toEqual(['PUT', 'PUT']);
    expect(sandbox.requests.map(({ request }) => request.body).join()).toContain('"useOrigin":"N"');
  });

  test('a field that is cleared is no longer there', async () => {
    const { sandbox, start, writes } = createSync();
    const report = await start(file(adopted('domainAlias: []\n    callback: null')), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(writes()).toEqual(['PUT']);
    expect(sandbox.state().nhn.distributions[0]?.fields['callback']).toBeUndefined();
  });

  test('a modify or a delete whose answer is lost is sent again, and "busy" or "gone" is its echo', async () => {
    const { sandbox, start } = createSync();
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      sandbox.addFault({ match: { method }, run: true, lost: true });
    const changed = await start(file(adopted('defaultMaxAge: 60')), own);
    expect(computeVerdict(changed).status).toBe('COMPLETED');
    const gone = `  - {name: site, domain: ${existing}, state: absent}`;
    const closed = await start(file(gone), { ...own, 'allow-delete': 'true' });
    expect(computeVerdict(closed).status).toBe('COMPLETED');
    expect(sandbox.state().nhn.distributions[0]?.status).toBe('CLOSE');
  });

  const linking = `${docs}\n    domainAlias: [new.example.com]`;

  test('an alias that is not validated is shown in the plan', async () => {
    const { sandbox, start } = createSync({
      nhn: { aliasDomains: [{ domain: 'new.example.com', status: 'REQUEST_ACCEPTED' }] },
    });
    const dry = { ...own, 'dry-run': 'true' };
    const report = await start(file(linking), dry);
    expect(computeVerdict(report).status).toBe('PLANNED');
    const plan = renderSummary(...judged(report));
    const record = "!   'new.example.com' is not validated (REQUEST_ACCEPTED): TXT record";
    if (provider === 'nhn-v1.5') return expect(plan).not.toContain('TXT record');
    expect(plan).toContain(record);
    expect(plan).toContain("'sandbox-2-1', until 2");
    const checksum = outputsOf(report)['plan-checksum'];
    sandbox.vendors.nhn.aliases.reissue(2);
    expect(outputsOf(await start(file(linking), dry))['plan-checksum']).toBe(checksum);
  });

  test('an alias that nobody registered is shown, and its refusal says what to do', async () => {
    const { start, log } = createSync();
    const report = await start(file(linking), own);
    if (provider === 'nhn-v1.5') return expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(log.join('\n')).toContain("'new.example.com' is not registered as an alias domain");
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { vendorCode: '10013', remedy: expect.stringContaining('validate') },
    });
  });

  test('an alias that is validated is linked without a word', async () => {
    const { sandbox, start } = createSync({
      nhn: { aliasDomains: [{ domain: 'new.example.com', status: 'VALIDATED' }] },
    });
    const report = await start(file(linking), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.sync?.changes[0]?.notes).toBeUndefined();
    expect(sandbox.state().nhn.distributions.at(-1)?.fields['domainAlias']).toEqual([
      'new.example.com',
    ]);
  });

  test('a vendor that does not show its aliases does not stop the run', async () => {
    const { sandbox, start } = createSync({
      nhn: { aliasDomains: [{ domain: 'new.example.com', status: 'VALIDATED' }] },
    });
    sandbox.addFault({
      match: { path: '/alias-domains$' },
      times: manyTimes,
      status: 404,
      body: { header: { isSuccessful: false, resultCode: 4041007, resultMessage: 'unknown' } },
    });
    const report = await start(file(linking), own);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.remarks.join()).toMatch(
      provider === 'nhn-v1.5' ? /^Add/ : /new hosts are validated could not be checked.*4041007/,
    );
  });

  test('one that is refused does not keep the others from being done', async () => {
    const { sandbox, start } = createSync();
    sandbox.addFault({
      match: { method: 'POST', path: '/distributions$' },
      body: { header: { isSuccessful: false, resultCode: 10013, resultMessage: 'alias' } },
    });
    const report = await start(file(docs, adopted('defaultMaxAge: 60')), own);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-rejected', vendorCode: '10013' },
      counts: { succeeded: 1, failed: 1 },
    });
  });

  test('a domain the vendor does not have is an error, not a new distribution', async () => {
    const { start, writes } = createSync();
    const report = await start(
      file('  - {name: x, domain: nowhere.toastcdn.net, defaultMaxAge: 1}'),
      own,
    );
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-not-found' },
    });
    expect(writes()).toEqual([]);
  });

  test('flat answers are as good as lists', async () => {
    const { start } = createSync({ nhn: { distributionShape: 'flat' } });
    expect(computeVerdict(await start(file(docs), own)).status).toBe('COMPLETED');
  });

  test('a wrong key ends it with one request', async () => {
    const { sandbox, start } = createSync();
    const report = await start(file(docs), { ...own, [keys.at(-1) ?? '']: 'wrong' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-auth' },
    });
    expect(sandbox.requests).toHaveLength(1);
  });
});

test.each(['nhn-v3', 'nhn-v2'])(
  '%s: every field is created, found unchanged, exported, and sent again with a change of another',
  async (provider) => {
    const own = { provider };
    const { sandbox, start, exported } = createSync({
      nhn: { aliasDomains: [{ domain: 'new.example.com', status: 'VALIDATED' }] },
    });
    const full = (more: object) =>
      `distributions:\n  - ${JSON.stringify({ name: 'full', ...everyField, ...more })}\n`;
    expect(computeVerdict(await start(full({}), own)).status).toBe('COMPLETED');
    const { domain = '' } = sandbox.state().nhn.distributions.at(-1) ?? {};
    const description = expect.stringMatching(/^All of it \[cca:[0-9a-f]{16}\]$/);
    const bodies = (method: string) =>
      sandbox.requests
        .filter(({ request }) => request.method === method)
        .filter(({ request }) => request.path.endsWith('/distributions'))
        .map(({ request }) => JSON.parse(request.body).distributions[0]);
    expect(bodies('POST')).toEqual([{ ...everyField, description }]);
    const again = await start(full({ domain }), own);
    expect(computeVerdict(again).status).toBe('NOTHING_TO_DO');
    await start('', { ...own, config: '', 'export-config': 'now.yml' });
    expect(outputsOf(await start(exported(), own))).toMatchObject({ changed: 'false' });
    const changed = await start(full({ domain, defaultMaxAge: 60 }), own);
    expect(computeVerdict(changed).status).toBe('COMPLETED');
    expect(bodies('PUT')).toEqual([{ ...everyField, description, domain, defaultMaxAge: 60 }]);
  },
);
