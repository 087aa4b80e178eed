// Whole runs of Fastly against the sandbox, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import { createRehearsal, createUrls, type Rehearsal } from '../../../test/fakes/run-on-sandbox.ts';
import type { Target } from '../../core/target.ts';
import { computeVerdict } from '../../report/verdict.ts';

const purge = { provider: 'fastly' };
const all = { ...purge, 'purge-type': 'all', urls: '' };
const urls = (count: number, host = 'www.example.com') => createUrls(count, host);
const tags = (count: number): readonly Target[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'tag',
    value: `post-${String(index).padStart(4, '0')}`,
    rule: 'tags',
  }));

function purgesOf({ sandbox }: Rehearsal) {
  return sandbox.state().fastly.purges;
}

describe('what is sent', () => {
  test('URLs and tags in one run, each in its way', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([...urls(2), ...tags(300)], { ...purge, tags: 'x' });
    const { status, counts } = computeVerdict(report);
    expect([status, counts.total, counts.succeeded]).toEqual(['ACCEPTED', 302, 302]);
    const sent = purgesOf(rehearsal).map(({ kind, values }) => `${kind} ${values.length}`);
    expect(sent.toSorted()).toEqual(['keys 256', 'keys 44', 'url 1', 'url 1']);
    expect(rehearsal.log.find((line) => line.startsWith('Plan:'))).toBe(
      'Plan: 2 URLs in 2 requests, at a pace of 20/1s; 300 tags in 2 requests, at a pace of 20/1s.',
    );
  });

  test('an address once, and both schemes have its outcome', async () => {
    const rehearsal = createRehearsal();
    const list = ['http://www.example.com/a', 'https://www.example.com/a'].map(
      (value) => ({ kind: 'url', value, rule: 'urls' }) as const,
    );
    const { counts } = computeVerdict(await rehearsal.start(list, purge));
    expect(counts).toMatchObject({ total: 2, succeeded: 2 });
    expect(purgesOf(rehearsal)).toMatchObject([{ kind: 'url', values: ['www.example.com/a'] }]);
    expect(rehearsal.log.find((line) => line.startsWith('Plan:'))).toBe(
      'Plan: 2 URLs as 1 address in 1 request.',
    );
  });

  test('softly what can be', async () => {
    const rehearsal = createRehearsal();
    const inputs = { ...purge, tags: 'x', soft: 'true' };
    await rehearsal.start([...urls(1), ...tags(1)], inputs);
    expect(purgesOf(rehearsal).map(({ soft }) => soft)).toEqual([true, true]);
  });

  test('everything', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], all);
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { total: 1 } });
    expect(purgesOf(rehearsal)).toMatchObject([{ kind: 'everything', soft: false }]);
  });
});

describe('what is refused', () => {
  test('a host of another service fails its own URL, and no other', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(2), ...urls(1, 'www.other.example')];
    const { status, counts, problem } = computeVerdict(await rehearsal.start(list, purge));
    expect([status, counts.succeeded, counts.failed]).toEqual(['PARTIAL', 2, 1]);
    expect([problem?.code, problem?.remedy]).toEqual([
      'vendor-not-found',
      expect.stringContaining('`tags`'),
    ]);
  });

  test('a service that does not exist ends the run, whatever else is in it', async () => {
    const rehearsal = createRehearsal();
    const inputs = { ...purge, tags: 'x', 'fastly-service': 'A'.repeat(22), concurrency: '1' };
    const { status, problem } = computeVerdict(await rehearsal.start(tags(300), inputs));
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-not-found']);
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });

  test('a token with another scope', async () => {
    const rehearsal = createRehearsal({ fastly: { scopes: ['purge_select'] } });
    const { problem } = computeVerdict(await rehearsal.start([], all));
    expect([problem?.code, problem?.remedy]).toEqual([
      'vendor-forbidden',
      expect.stringContaining('`purge_all`'),
    ]);
  });

  test('an answer that lacks a key is not a success', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('fastly-key-missing'));
    const report = await rehearsal.start(tags(1), { ...purge, tags: 'x' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-contract' },
      counts: { unknown: 1 },
    });
  });

  test('too fast is sent again after the time that the vendor asks for', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('fastly-too-fast'));
    expect(computeVerdict(await rehearsal.start(urls(1), purge)).status).toBe('ACCEPTED');
    const [first, second] = rehearsal.sandbox.requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBe(2_000);
  });

  test('the hour of whoever purged everything too often is waited for', async () => {
    const rehearsal = createRehearsal({ fastly: { writesPerHour: 1 } });
    await rehearsal.start([], all);
    const startedAt = rehearsal.clock.now();
    const report = await rehearsal.start([], { ...all, timeout: '2h' });
    expect(computeVerdict(report).status).toBe('ACCEPTED');
    expect(rehearsal.clock.now() - startedAt).toBeGreaterThanOrEqual(3_590_000);
  });
});

test('a tag that no answer can hold is an error, and nothing is sent', async () => {
  const rehearsal = createRehearsal();
  const long: Target = { kind: 'tag', value: 'a'.repeat(1_025), rule: 'tags' };
  const { status, problem } = computeVerdict(
    await rehearsal.start([long], { ...purge, urls: '', tags: 'x' }),
  );
  expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', 'tags']);
  expect(rehearsal.sandbox.requests).toEqual([]);
});
