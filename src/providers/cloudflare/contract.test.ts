// Whole runs of Cloudflare against the sandbox, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import { createRehearsal, createUrls, type Rehearsal } from '../../../test/fakes/run-on-sandbox.ts';
import { computeVerdict } from '../../report/verdict.ts';

const purge = { provider: 'cloudflare' };
const urls = (count: number, host = 'www.example.com') => createUrls(count, host);
const all = { ...purge, 'purge-type': 'all', urls: '' };

function purgesOf({ sandbox }: Rehearsal) {
  return sandbox.state().cloudflare.purges;
}

function timesOf({ sandbox: { requests } }: Rehearsal): readonly number[] {
  return requests.map(({ at }) => at - (requests[0]?.at ?? 0));
}

describe('what is sent', () => {
  test('URLs as they are, with their queries, one list in each request', async () => {
    const rehearsal = createRehearsal();
    const list = [
      { kind: 'url', value: 'https://www.example.com/A%20b.html?x=1&y=2', rule: 'urls' },
      { kind: 'url', value: 'https://example.com/', rule: 'urls' },
    ] as const;
    const report = await rehearsal.start(list, purge);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', passes: true });
    expect(purgesOf(rehearsal)).toEqual([
      {
        zone: '023e105f4ecef8ad9ca31a8372d0c353',
        soft: false,
        kind: 'files',
        values: list.map(({ value }) => value),
      },
    ]);
  });

  test('everything', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], all);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { total: 1 } });
    expect(purgesOf(rehearsal)).toMatchObject([{ kind: 'everything', values: [] }]);
  });

  test.each([
    ['prefix', 'prefixes', 'www.example.com/docs'],
    ['host', 'hosts', 'www.example.com'],
    ['tag', 'tags', 'news'],
  ] as const)('a %s', async (kind, input, value) => {
    const rehearsal = createRehearsal();
    const list = [{ kind, value, rule: input }];
    const report = await rehearsal.start(list, { ...purge, urls: '', [input]: value });
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { total: 1 } });
    expect(purgesOf(rehearsal)).toMatchObject([{ kind: input, values: [value], soft: false }]);
  });

  test.each([
    ['URLs', urls(1), purge, 'files'],
    ['everything', [], all, 'everything'],
  ] as const)('soft: %s are marked as old', async (_, list, inputs, kind) => {
    const rehearsal = createRehearsal();
    await rehearsal.start(list, { ...inputs, soft: 'true' });
    expect(purgesOf(rehearsal)).toMatchObject([{ kind, soft: true }]);
  });

  test.each([
    ['tag', 'tags', 'a'.repeat(1_025)],
    ['host', 'hosts', `${'a'.repeat(200)}.example.com`],
    ['prefix', 'prefixes', `www.example.com${'/a'.repeat(32)}`],
    ['prefix', 'prefixes', 'www.example.com:8443/docs'],
  ] as const)(
    'a %s that is too long or has a port is an error, and nothing is sent',
    async (kind, rule, value) => {
      const rehearsal = createRehearsal();
      const { status, problem } = computeVerdict(
        await rehearsal.start([{ kind, value, rule }], { ...purge, urls: '', [rule]: 'a.b/c' }),
      );
      expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', rule]);
      expect(rehearsal.sandbox.requests).toEqual([]);
    },
  );

  test('a host alone has the API below the usual path', async () => {
    const rehearsal = createRehearsal();
    await rehearsal.start(urls(1), { ...purge, endpoint: 'http://127.0.0.1:8787' });
    expect(purgesOf(rehearsal)).toHaveLength(1);
  });
});

test('wrong prefixes are one error, however many there are', async () => {
  const list = ['a', 'b', 'c'].map(
    (folder) =>
      ({ kind: 'prefix', value: `www.example.com:8443/${folder}`, rule: 'prefixes' }) as const,
  );
  const inputs = { ...purge, urls: '', prefixes: 'www.example.com/a' };
  const { problems } = await createRehearsal().start(list, inputs);
  expect(problems.map(({ message }) => message)).toEqual([
    '`prefixes`: www.example.com:8443/a has a port, which Cloudflare does not take in a prefix (and 2 more like it).',
  ]);
});

describe('limits', () => {
  test.each([
    ['free', 60_000],
    ['pro', 1_000],
  ])('of the plan %s: 100 tags in a request, 5 or 4 of them in %i ms', async (plan, window) => {
    const rehearsal = createRehearsal({ cloudflare: { plan: plan === 'pro' ? plan : 'free' } });
    const tags = Array.from(
      { length: 601 },
      (_, index) => ({ kind: 'tag', value: `t${index}`, rule: 'tags' }) as const,
    );
    const named = { ...purge, urls: '', tags: 'news', 'cloudflare-plan': plan };
    const report = await rehearsal.start(tags, named);
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(purgesOf(rehearsal).map(({ values }) => values.length)).toEqual([
      ...Array.from({ length: 6 }, () => 100),
      1,
    ]);
    const inFirst = timesOf(rehearsal).filter((time) => time < window);
    expect(inFirst).toHaveLength(plan === 'free' ? 5 : 4);
  });

  test.each([
    ['free', 100],
    ['pro', 100],
    ['business', 100],
    ['enterprise', 500],
  ] as const)('of the plan %s: %i URLs in a request', async (plan, most) => {
    const rehearsal = createRehearsal({ cloudflare: { plan } });
    await rehearsal.start(urls(most + 1), { ...purge, 'cloudflare-plan': plan });
    expect(purgesOf(rehearsal).map(({ values }) => values.length)).toEqual([most, 1]);
  });

  test('20,000 URLs keep within those of the smallest plan, without a refusal', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(20_000), purge);
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(rehearsal.sandbox.requests.map(({ response }) => response.status)).toEqual(
      Array.from({ length: 200 }, () => 200),
    );
    expect(timesOf(rehearsal).at(-1)).toBeGreaterThanOrEqual(49_000);
  });

  test('a plan that is too high is refused as such', async () => {
    const rehearsal = createRehearsal();
    const high = { ...purge, 'cloudflare-plan': 'enterprise' };
    const { status, problem } = computeVerdict(await rehearsal.start(urls(101), high));
    expect([status, problem?.vendorCode]).toEqual(['FAILED', '1094']);
    expect(problem?.remedy).toContain('`cloudflare-plan`');
    expect(purgesOf(rehearsal)).toEqual([]);
  });

  test('what others took of the account is waited for as long as the vendor asks', async () => {
    const rehearsal = createRehearsal();
    const { endpoint, headers } = await firstRequest();
    const body = '{"purge_everything":true}';
    for (let taken = 0; taken < 25; taken += 1)
      rehearsal.sandbox.handle({
        method: 'POST',
        query: new URLSearchParams(),
        ...{ headers, body },
        path: endpoint,
      });
    const before = rehearsal.sandbox.requests.length;
    const startedAt = rehearsal.clock.now();
    const report = await rehearsal.start([], all);
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    const times = rehearsal.sandbox.requests.slice(before).map(({ at }) => at - startedAt);
    expect(times).toEqual([0, 12_000]);
  });
});

/** Where a purge is sent to, and with what. */
async function firstRequest() {
  const { sandbox, start } = createRehearsal();
  await start([], all);
  const { path = '', headers = {} } = sandbox.requests[0]?.request ?? {};
  return { endpoint: path, headers };
}

describe('what is refused', () => {
  test('`success: false` with HTTP 200 is a failure', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudflare-not-purged'));
    const { status, problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-rejected']);
    expect(problem?.message).toBe('Cloudflare refused: Unable to purge any urls (1016)');
  });

  test('a token without the right ends the run, and says which right', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudflare-no-right'));
    const report = await rehearsal.start(urls(300), { ...purge, concurrency: '1' });
    const { counts, problem } = computeVerdict(report);
    expect([problem?.code, counts.failed, counts.notSent]).toEqual(['vendor-forbidden', 100, 200]);
    expect(problem?.remedy).toContain('Cache Purge');
    expect(problem?.requestId).toMatch(/./);
  });

  test('a zone that the token does not include', async () => {
    const rehearsal = createRehearsal();
    const other = { ...purge, 'cloudflare-zone': '0'.repeat(32) };
    const { problem } = computeVerdict(await rehearsal.start(urls(1), other));
    expect([problem?.code, problem?.vendorCode]).toEqual(['vendor-forbidden', '10000']);
    expect(problem?.remedy).toContain('Check `cloudflare-zone`');
  });

  test('a URL of another zone fails its own request', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(100), ...urls(1, 'www.other.example')];
    const { status, counts, problem } = computeVerdict(await rehearsal.start(list, purge));
    expect([status, counts.succeeded, counts.failed]).toEqual(['PARTIAL', 100, 1]);
    expect([problem?.vendorCode, problem?.remedy]).toEqual([
      '1082',
      expect.stringContaining('`base-url`'),
    ]);
  });

  test('too fast is sent again after the time that the vendor asks for', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudflare-too-fast'));
    const report = await rehearsal.start(urls(1), purge);
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(timesOf(rehearsal)).toEqual([0, 2_000]);
  });

  test('a lost answer is sent again, because purging twice is harmless', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('lost-answer'));
    const report = await rehearsal.start(urls(1), purge);
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(purgesOf(rehearsal)).toHaveLength(2);
  });
});

test('hosts of another name are said, because the zone may have them', async () => {
  const named = { ...purge, 'cloudflare-zone': 'example.com', 'dry-run': 'true' };
  const list = [...urls(1), ...urls(1, 'example.com'), ...urls(1, 'notexample.com')];
  const { remarks } = await createRehearsal().start(list, named);
  expect(remarks.join('\n')).toContain('notexample.com is not a host of example.com.');
  for (const [kind, value] of [
    ['host', 'other.example'],
    ['prefix', 'other.example/docs'],
  ] as const) {
    const rule = kind === 'host' ? 'hosts' : 'prefixes';
    const inputs = { ...named, urls: '', [rule]: value };
    const { remarks: said } = await createRehearsal().start([{ kind, value, rule }], inputs);
    expect(said.join('\n')).toContain('other.example is not a host of example.com.');
  }
  const inZone = [...urls(2), { kind: 'tag', value: 'news', rule: 'tags' } as const];
  const { remarks: none } = await createRehearsal().start(inZone, { ...named, tags: 'news' });
  expect(none.join('\n')).not.toContain('is not a host');
});

test('what `http:` means is said before it is sent', async () => {
  const rehearsal = createRehearsal();
  const list = [{ kind: 'url', value: 'http://www.example.com/a', rule: 'urls' }] as const;
  const { remarks } = await rehearsal.start(list, purge);
  expect(remarks.join('\n')).toContain('1 URL begins with `http:`');
  const { remarks: none } = await createRehearsal().start(urls(1), purge);
  expect(none.join('\n')).not.toContain('`http:`');
});
