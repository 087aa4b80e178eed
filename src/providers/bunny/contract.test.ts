// Whole runs of bunny.net against the sandbox, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import { createRehearsal, createUrls, type Rehearsal } from '../../../test/fakes/run-on-sandbox.ts';
import type { Target, TargetKind } from '../../core/target.ts';
import { computeVerdict } from '../../report/verdict.ts';

const purge = { provider: 'bunny' };
const all = { ...purge, 'purge-type': 'all', urls: '' };
const named = { ...purge, tags: 'x', prefixes: 'www.example.com/x' };
const urls = (count: number, host = 'www.example.com') => createUrls(count, host);

function target(kind: TargetKind, value: string): Target {
  return { kind, value, rule: kind === 'tag' ? 'tags' : kind === 'prefix' ? 'prefixes' : 'urls' };
}

function purgesOf({ sandbox }: Rehearsal): readonly string[] {
  return sandbox.state().bunny.purges.map(({ kind, value }) => `${kind} ${value}`.trim());
}

describe('what is sent', () => {
  test('URLs, prefixes and tags in one run, each in its way', async () => {
    const rehearsal = createRehearsal();
    const list = [
      target('prefix', 'www.example.com/docs'),
      target('tag', 'news'),
      target('url', 'https://www.example.com/a?b=c'),
    ];
    const { status, counts } = computeVerdict(await rehearsal.start(list, named));
    expect([status, counts.total]).toEqual(['ACCEPTED', 3]);
    expect(purgesOf(rehearsal).toSorted()).toEqual([
      'below https://www.example.com/docs',
      'exact https://www.example.com/a?b=c',
      'tag news',
    ]);
  });

  test('a page that ends in `/` is purged alone, and what the zone may make of it is said', async () => {
    const rehearsal = createRehearsal();
    const list = [target('url', 'https://www.example.com/docs/')];
    const { remarks } = await rehearsal.start(list, purge);
    expect(purgesOf(rehearsal)).toEqual(['exact https://www.example.com/docs/']);
    expect(remarks.join('\n')).toContain('1 URL ends in `/`. If the pull zone ignores query');
    const query = [target('url', 'https://www.example.com/docs/?v=1')];
    const withQuery = await createRehearsal().start(query, purge);
    expect(withQuery.remarks.join('\n')).toContain('1 URL ends in `/`');
    const pullZones = [{ id: 123456, hostnames: ['example.com'], ignoresQueries: true }];
    const other = createRehearsal({ bunny: { pullZones } });
    await other.start([...list, ...query], purge);
    expect(purgesOf(other)).toEqual(Array(2).fill('below https://www.example.com/docs/'));
  });

  test('everything', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], all);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { total: 1 } });
    expect(purgesOf(rehearsal)).toEqual(['everything']);
  });

  test('within the limits of the account, without a refusal', async () => {
    const rehearsal = createRehearsal();
    const tags = Array.from({ length: 30 }, (_, index) => target('tag', `t${index + 10}`));
    const report = await rehearsal.start([...urls(200), ...tags], { ...named, timeout: '2h' });
    expect(computeVerdict(report).counts.succeeded).toBe(230);
    expect(rehearsal.sandbox.requests.every(({ response }) => response.status < 300)).toBe(true);
  });
});

describe('what is refused', () => {
  test('a URL with a `*`, before any request: it would stand for more', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(1), target('url', 'https://www.example.com/*')];
    const { status, problem } = computeVerdict(await rehearsal.start(list, purge));
    expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', 'urls']);
    expect(problem?.remedy).toContain('`prefixes`');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('a host of no pull zone fails its own URL', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(2), ...urls(1, 'www.other.example')];
    const { status, counts, problem } = computeVerdict(await rehearsal.start(list, purge));
    expect([status, counts.succeeded, counts.failed]).toEqual(['PARTIAL', 2, 1]);
    expect([problem?.vendorCode, problem?.remedy]).toEqual([
      'purge.urls_invalid',
      expect.stringContaining('`base-url`'),
    ]);
  });

  test('a pull zone that does not exist', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], { ...all, 'bunny-pull-zone': '99' });
    const { problem } = computeVerdict(report);
    expect([problem?.code, problem?.vendorCode]).toEqual([
      'vendor-not-found',
      'pullZone.not_found',
    ]);
  });

  test('the number of a storage zone looks like a wrong key, and the remedy names both', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], { ...all, 'bunny-pull-zone': '654321' });
    const { problem } = computeVerdict(report);
    expect(problem?.code).toBe('vendor-auth');
    expect(problem?.remedy).toMatch(/`bunny-api-key`.*`bunny-pull-zone`.*storage zone/);
  });

  test('too fast is sent again after the time that the vendor asks for', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('bunny-too-fast'));
    expect(computeVerdict(await rehearsal.start(urls(1), purge)).status).toBe('ACCEPTED');
    const [first, second] = rehearsal.sandbox.requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBe(2_000);
  });
});

test('a tag that no answer can hold is an error, and nothing is sent', async () => {
  const rehearsal = createRehearsal();
  const long: Target = target('tag', 'a'.repeat(1_025));
  const { status, problem } = computeVerdict(
    await rehearsal.start([long], { ...purge, urls: '', tags: 'x' }),
  );
  expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', 'tags']);
  expect(rehearsal.sandbox.requests).toEqual([]);
});
