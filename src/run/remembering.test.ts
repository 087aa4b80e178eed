// Several runs of one workflow: what the second one purges after what became of the first.
import { describe, expect, test } from 'vitest';
import {
  createRememberingSite,
  type RememberingSite,
  type RunPlan,
} from '../../test/fakes/remembering-site.ts';
import { parseEntry } from '../sources/memory/entry.ts';

const index = { 'a.html': '1', 'b.html': '1', 'c.html': '1' };

function lastEntry({ cache }: RememberingSite) {
  return parseEntry(cache.entries.at(-1)?.text ?? '');
}

/** A first run that succeeded, and a second build of which two files differ. */
async function createDeployed(
  values: Readonly<Record<string, string>> = {},
): Promise<RememberingSite> {
  const world = createRememberingSite(values);
  world.build(index);
  await world.run();
  world.build({ 'b.html': '2', 'c.html': '2' });
  return world;
}

describe('a built site', () => {
  test('the first run purges every file, the next one what differs, the third nothing', async () => {
    using world = createRememberingSite();
    world.build(index);
    const first = await world.run();
    expect(first.purged).toEqual(['a.html', 'b.html', 'c.html']);
    expect(first.report.remarks[0]).toContain('No earlier run is remembered');
    world.build({ 'b.html': '2', 'c.html': undefined, 'd.html': '1' });
    const second = await world.run();
    expect(second.purged).toEqual(['b.html', 'c.html', 'd.html']);
    expect(second.report.remarks).toEqual([]);
    const third = await world.run();
    expect(third.purged).toEqual([]);
    expect([...third.report.notices, ...third.report.remarks]).toEqual([]);
  });

  test('other URLs of the same files: every file is purged under them, once, and again if they are taken back', async () => {
    using world = createRememberingSite();
    world.build(index);
    await world.run();
    const values = { 'clean-urls': 'true' };
    const clean = await world.run({ values });
    expect(clean.purged).toEqual(['a', 'a.html', 'b', 'b.html', 'c', 'c.html']);
    expect(clean.report.remarks[0]).toMatch(/^`clean-urls` changed .*every file counts/);
    expect((await world.run({ values })).purged).toEqual([]);
    expect((await world.run()).purged).toEqual(['a.html', 'b.html', 'c.html']);
  });

  test('is written before anything can fail, and again when it is known what succeeded', async () => {
    using world = createRememberingSite();
    world.build(index);
    await world.run();
    const doubts = world.cache.entries.map(({ text }) => parseEntry(text)?.doubtful.length);
    expect(doubts).toEqual([3, 0]);
  });
});

/** The build that the first run purged for comes back: is what changed in between purged again? */
describe('a change that is taken back', () => {
  test.each<[string, RunPlan, readonly string[], readonly string[]]>([
    ['after a run that confirmed it', {}, ['b.html', 'c.html'], ['b.html', 'c.html']],
    ['after a run that was killed', { isKilled: true }, [], ['b.html', 'c.html']],
    ['after too many URLs', { values: { 'max-urls': '1' } }, [], ['b.html', 'c.html']],
    ['after a wrong key', { values: { 'nhn-secret-key': 'x' } }, [], ['b.html', 'c.html']],
    ['after a dry run, which changes nothing', { values: { 'dry-run': 'true' } }, [], []],
    ['after a shard, which knows only its part', { values: { shard: '1/2' } }, ['b.html'], []],
    [
      'after a purge of everything',
      { values: { 'purge-type': 'all' } },
      ['everything'],
      ['b.html', 'c.html'],
    ],
    [
      'after too many, so that everything was purged',
      { values: { 'max-urls': '1', 'on-too-many': 'all' } },
      ['everything'],
      ['b.html', 'c.html'],
    ],
  ])('%s', async (_name, plan, purged, again) => {
    using world = await createDeployed();
    expect((await world.run(plan)).purged).toEqual(purged);
    world.build({ 'b.html': '1', 'c.html': '1' });
    expect((await world.run()).purged).toEqual(again);
    expect((await world.run()).purged).toEqual([]);
  });

  test('after purges that failed, until one succeeds', async () => {
    using world = await createDeployed();
    world.sandbox.addFault({ match: { method: 'POST' }, times: 2, status: 400, body: {} });
    expect((await world.run()).report.remarks).toEqual([
      expect.stringContaining('2 files are remembered as not confirmed'),
    ]);
    world.build({ 'b.html': '1', 'c.html': '1' });
    expect((await world.run()).purged).toEqual([]);
    expect((await world.run()).purged).toEqual(['b.html', 'c.html']);
    expect((await world.run()).purged).toEqual([]);
  });
});

test('a dry run says what a run would write, and writes nothing', async () => {
  using world = await createDeployed();
  const before = world.cache.entries.length;
  const planned = await world.run({ values: { 'dry-run': 'true' } });
  expect(world.cache.entries).toHaveLength(before);
  expect(parseEntry(planned.report.toRemember?.entry ?? '')?.doubtful).toEqual([
    'dist/b.html',
    'dist/c.html',
  ]);
  const { report } = await world.run();
  expect(report.toRemember).toBeUndefined();
  expect(world.cache.entries[before]?.text).toBe(planned.report.toRemember?.entry);
});

describe('what is confirmed', () => {
  test.each([
    ['nhn-v2', 'acceptance is its last word', 0],
    ['nhn-v1.5', 'it was not waited for', 2],
  ])('with `wait: false` on %s: %s', async (provider, _why, doubtful) => {
    using world = await createDeployed({ provider });
    const { report } = await world.run({ values: { wait: 'false' } });
    expect(lastEntry(world)?.doubtful).toHaveLength(doubtful);
    expect(report.remarks).toHaveLength(doubtful === 0 ? 0 : 1);
  });

  test('a path only with all its hosts', async () => {
    using world = createRememberingSite({
      'base-url': 'https://sandbox.toastcdn.net\nhttps://cdn.example.com',
      pace: '1/1s',
    });
    world.build({ 'a.html': '1' });
    world.sandbox.addFault({ match: { method: 'POST' }, times: 1, status: 400, body: {} });
    await world.run();
    expect(lastEntry(world)?.doubtful).toEqual(['dist/a.html']);
  });

  test('everything, without `files`: the build is remembered for those that are the default', async () => {
    using world = await createDeployed();
    world.build({ 'a.html': undefined });
    const { purged } = await world.run({ values: { 'purge-type': 'all', files: '' } });
    expect(purged).toEqual(['everything']);
    expect((await world.run()).purged).toEqual([]);
    expect(lastEntry(world)).toMatchObject({ doubtful: [] });
  });

  test('everything failed, without `files`: every change stays in doubt', async () => {
    using world = await createDeployed();
    world.sandbox.addFault({ match: { method: 'POST' }, times: 1, status: 400, body: {} });
    await world.run({ values: { 'purge-type': 'all', files: '' } });
    expect((await world.run()).purged).toEqual(['b.html', 'c.html']);
  });
});

describe('whose memory it is', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['`files`', { files: 'dist/**\n!dist/a.html' }],
    ['`base-url`', { 'base-url': 'https://cdn.example.com' }],
    ['service domain', { 'nhn-domain': 'other.toastcdn.net' }],
    ['provider', { provider: 'nhn-v1.5' }],
  ])('two steps with another %s share none', async (_name, values) => {
    using world = await createDeployed();
    expect((await world.run({ values })).report.remarks[0]).toContain('No earlier run');
    expect((await world.run()).purged).toEqual(['b.html', 'c.html']);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['source: all', { source: 'all' }],
    ['a manifest of its own', { manifest: 'old.json' }],
  ])('%s neither reads nor writes it', async (_name, values) => {
    using world = await createDeployed();
    const before = world.cache.entries.length;
    await world.run({ values });
    expect(world.cache.entries).toHaveLength(before);
    expect((await world.run()).purged).toEqual(['b.html', 'c.html']);
  });

  test('a run for a tag lists every file, and neither reads nor writes it', async () => {
    using world = await createDeployed();
    const before = world.cache.entries.length;
    const { report } = await world.run({ ref: 'refs/tags/v1', eventName: 'release' });
    expect(report.remarks[0]).toContain('tag');
    expect(world.cache.entries).toHaveLength(before);
  });

  test('another branch purged since: every file counts, and what is gone', async () => {
    using world = await createDeployed();
    await world.run({ ref: 'refs/heads/next' });
    world.build({ 'a.html': undefined });
    const back = await world.run({ seesOthers: true });
    expect(back.purged).toEqual(['a.html', 'b.html', 'c.html']);
    expect(back.report.remarks[0]).toContain('another branch');
    expect((await world.run({ seesOthers: true })).purged).toEqual([]);
  });
});

describe('a cache that does not work', () => {
  test.each([
    ['unavailable', 'remarks', '`manifest`'],
    ['failed', 'notices', 'not remembered either'],
  ] as const)('%s: every file counts, one line, and the run passes', async (state, level, then) => {
    using world = await createDeployed();
    world.cache.refusal = { restore: { state, why: 'it is so' } };
    const { report, purged } = await world.run();
    expect(purged).toEqual(['a.html', 'b.html', 'c.html']);
    expect(report[level]).toEqual([expect.stringMatching(`it is so.*${then}`)]);
    expect([...report.notices, ...report.remarks]).toHaveLength(1);
    expect(report.problems).toEqual([]);
  });

  test('not writable: one warning, and the run passes', async () => {
    using world = await createDeployed();
    world.cache.refusal = { save: { state: 'denied', why: 'cache write denied' } };
    const { report, purged } = await world.run();
    expect(purged).toEqual(['b.html', 'c.html']);
    expect(report.notices).toEqual([expect.stringContaining('cache write denied')]);
    expect(report.problems).toEqual([]);
  });
});

describe('a build that cannot be right', () => {
  test.each<[string, readonly string[], string]>([
    ['emptied', ['a.html', 'b.html', 'c.html'], 'holds no files; the previous build had 3 files'],
    ['less than half', ['b.html', 'c.html'], 'holds 1 file; the previous build had 3 files'],
  ])('%s: nothing is sent, and nothing is remembered', async (_name, gone, message) => {
    using world = await createDeployed();
    const before = world.cache.entries.length;
    world.build(Object.fromEntries(gone.map((name) => [name, undefined])));
    const { report } = await world.run();
    expect(report.problems).toMatchObject([{ code: 'nothing-matches', input: 'root' }]);
    expect(report.problems[0]?.message).toContain(message);
    expect([report.requests, world.cache.entries.length]).toEqual([0, before]);
    // It says itself that this is the way through.
    expect((await world.run({ values: { 'purge-type': 'all' } })).purged).toEqual(['everything']);
  });

  test('a first run with too many URLs says how to begin', async () => {
    using world = createRememberingSite({ 'max-urls': '2' });
    world.build(index);
    for (const _attempt of [1, 2]) {
      const { report } = await world.run();
      expect(report.problems).toMatchObject([{ code: 'too-many-urls' }]);
      expect(report.problems[0]?.remedy).toContain('`on-too-many: all`');
      expect(report.problems[0]?.remedy).toContain('first run');
    }
    const begun = await world.run({ values: { 'on-too-many': 'all' } });
    expect(begun.purged).toEqual(['everything']);
    expect((await world.run()).purged).toEqual([]);
  });
});

describe('a run that is resumed by its report file', () => {
  /** Two requests, of which the vendor refuses the second; then the next build. */
  async function createHalf() {
    const world = createRememberingSite({
      provider: 'nhn-v1.5',
      'poll-interval': '1s',
      timeout: '2m',
    });
    world.build(index);
    await world.run();
    world.build({ 'b.html': '2', 'c.html': '2' });
    const { report } = await world.run({ values: { wait: 'false' } });
    return { world, report };
  }

  test('has the list of that run, confirms it, and the next one has nothing to do', async () => {
    const { world, report } = await createHalf();
    using _ = world;
    expect(lastEntry(world)?.doubtful).toEqual(['dist/b.html', 'dist/c.html']);
    const resumed = await world.run({ resumes: report });
    expect(resumed.purged).toEqual([]);
    expect(resumed.report.tasks.map(({ state }) => state)).toEqual(['done']);
    expect(resumed.report.source.decision).toContain('resumed');
    expect(lastEntry(world)?.doubtful).toEqual([]);
    expect((await world.run()).purged).toEqual([]);
  });

  test('is refused by its task ids, which do not hold the list, and the remedy is the report', async () => {
    const { world, report } = await createHalf();
    using _ = world;
    world.build({ 'a.html': '2' });
    const { memory: _key, ...taskIds } = report;
    const resumed = await world.run({ resumes: taskIds });
    expect(resumed.report.problems).toMatchObject([
      { code: 'list-changed', remedy: expect.stringContaining('`report-file`') },
    ]);
    expect(resumed.purged).toEqual([]);
  });

  test('confirms nothing if another run wrote the memory since', async () => {
    const { world, report } = await createHalf();
    using _ = world;
    world.build({ 'b.html': '3' });
    world.sandbox.addFault({ match: { method: 'POST' }, times: 1, status: 400, body: {} });
    await world.run();
    const resumed = await world.run({ resumes: report });
    expect(resumed.report.remarks).toEqual([
      'This run resumes an earlier one with 1 request: 1 polled now.',
      expect.stringContaining('another run has written'),
    ]);
    expect((await world.run()).purged).toEqual(['b.html', 'c.html']);
  });

  test('leaves in doubt what is still not confirmed', async () => {
    const { world, report } = await createHalf();
    using _ = world;
    const [task] = report.tasks;
    const failedTargets = task?.batch.targets.map(({ value }) => value) ?? [];
    const half = {
      ...report,
      tasks: task === undefined ? [] : [{ ...task, state: 'failed' as const, failedTargets }],
    };
    const resumed = await world.run({ resumes: half });
    expect(resumed.report.remarks).toEqual([
      'This run resumes an earlier one with 1 request: 1 failed before.',
      expect.stringContaining('2 files are remembered'),
    ]);
    expect(lastEntry(world)?.doubtful).toEqual(['dist/b.html', 'dist/c.html']);
  });

  test('with everything in place of the list confirms every path', async () => {
    using world = createRememberingSite({ provider: 'nhn-v1.5', 'poll-interval': '1s' });
    world.build(index);
    const values = { wait: 'false', 'max-urls': '1', 'on-too-many': 'all' };
    const { report } = await world.run({ values });
    expect(lastEntry(world)?.doubtful).toHaveLength(3);
    const resumed = await world.run({ values: { ...values, wait: 'true' }, resumes: report });
    expect(resumed.report.problems).toEqual([]);
    expect(lastEntry(world)?.doubtful).toEqual([]);
  });
});
