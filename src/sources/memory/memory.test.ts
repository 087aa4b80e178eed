import { describe, expect, test } from 'vitest';
import { createFakeCache, createMemory } from '../../../test/fakes/memory.ts';
import type { Target } from '../../core/target.ts';
import type { TaskRecord } from '../../core/task.ts';
import { parseEntry } from './entry.ts';
import type { MemoryDraft } from './memory.ts';

const [commitA, commitB] = ['a'.repeat(40), 'b'.repeat(40)];
const target: Target = { kind: 'url', value: 'https://a.example/x', rule: 'file', path: 'dist/x' };
const draft: MemoryDraft = { build: { head: commitA }, targets: [target] };

function createTask(state: TaskRecord['state']): TaskRecord {
  return { batch: { checksum: 'c', targets: [target] }, id: '1', attempts: 1, state };
}

describe('what a run remembers', () => {
  test('nothing at first, and what it was about to purge as soon as that is known', async () => {
    const cache = createFakeCache();
    const memory = createMemory({ cache });
    const first = await memory.recall('head');
    expect(first).toMatchObject({ entry: undefined, isOutdated: false, notices: [] });
    expect(first.remarks[0]).toMatch(/7 days.*one for each branch.*purge-type: all/);
    await memory.announce(draft);
    const later = await createMemory({ cache }).recall('head');
    expect(later).toMatchObject({ entry: { head: commitA, doubtful: ['dist/x'] }, remarks: [] });
  });

  test.each([
    ['done', [], 0],
    ['failed', ['dist/x'], 1],
    ['pending', ['dist/x'], 1],
    ['unsent', ['dist/x'], 1],
  ] as const)('after %s: what is still in doubt', async (state, doubtful, remarks) => {
    const cache = createFakeCache();
    const memory = createMemory({ cache });
    await memory.recall('head');
    await memory.announce(draft);
    const said = await memory.settle(draft, { tasks: [createTask(state)], stale: [] });
    expect(said.remarks).toHaveLength(remarks);
    const { entry } = await createMemory({ cache }).recall('head');
    expect(entry).toEqual({ head: commitA, doubtful });
  });

  test.each([
    ['done', ['/x.html']],
    ['failed', ['/x', '/x.html']],
  ] as const)('after %s: in which forms pages may be cached', async (state, page) => {
    const cache = createFakeCache();
    const memory = createMemory({ cache });
    await memory.recall('head');
    const now = { page: ['/x.html'], index: [] } as const;
    const before = { page: ['/x'], index: [] } as const;
    const linked = { ...draft, forms: { now, before } };
    await memory.announce(linked);
    const announced = await createMemory({ cache }).recall('head');
    expect(announced.entry?.forms).toEqual({ page: ['/x', '/x.html'], index: [] });
    await memory.settle(linked, { tasks: [createTask(state)], stale: [] });
    const { entry } = await createMemory({ cache }).recall('head');
    expect(entry?.forms).toEqual({ page, index: [] });
  });

  test('is not written again if it is the same', async () => {
    const cache = createFakeCache();
    const first = createMemory({ cache });
    await first.recall('head');
    await first.announce({ ...draft, targets: [] });
    await first.settle({ ...draft, targets: [] }, { tasks: [], stale: [] });
    const second = createMemory({ cache, runId: '8' });
    await second.recall('head');
    await second.announce({ ...draft, targets: [] });
    expect(cache.entries).toHaveLength(1);
  });

  test('what a dry run prepares is what a run would write', async () => {
    const cache = createFakeCache();
    const prepared = createMemory({ cache }).prepare(draft);
    expect(cache.entries).toEqual([]);
    await createMemory({ cache }).announce(draft);
    expect(cache.entries).toEqual([{ key: prepared?.key, text: prepared?.entry }]);
  });

  test('what is there already is prepared again if a path is in doubt, to be confirmed', async () => {
    const cache = createFakeCache();
    await createMemory({ cache }).announce(draft);
    const later = createMemory({ cache, runId: '8' });
    await later.recall('head');
    const prepared = later.prepare(draft);
    expect(prepared?.entry).toBe(cache.entries[0]?.text);
    expect(prepared?.key).not.toBe(cache.entries[0]?.key);
  });

  test('what is there already without a doubt is not prepared', async () => {
    const cache = createFakeCache();
    const sure = { ...draft, targets: [] };
    await createMemory({ cache }).announce(sure);
    const later = createMemory({ cache, runId: '8' });
    await later.recall('head');
    expect(later.prepare(sure)).toBeUndefined();
  });

  test.each([
    [{ runAttempt: '2' }, []],
    [{ runId: '8' }, ['dist/x']],
  ])(
    'what %j wrote since is confirmed for the jobs of the run: still in doubt %j',
    async (writer, doubtful) => {
      const cache = createFakeCache();
      await createMemory({ cache }).announce(draft);
      const [{ key = '' } = {}] = cache.entries;
      await createMemory({ cache, ...writer }).announce({ ...draft, build: { head: commitB } });
      await createMemory({ cache, runAttempt: '3' }).confirm(
        { key, targets: [target], ofSameRun: true },
        { tasks: [createTask('done')], stale: [] },
      );
      const { entry } = await createMemory({ cache }).recall('head');
      expect(entry).toEqual({ head: commitB, doubtful });
    },
  );

  test('of another ref it knows nothing, and if it may look, that its own is overtaken', async () => {
    const cache = createFakeCache();
    const own = createMemory({ cache });
    await own.announce({ ...draft, targets: [] });
    const other = createMemory({ cache, ref: 'refs/heads/next' });
    expect((await other.recall('head')).entry).toBeUndefined();
    await other.announce({ build: { head: commitB }, targets: [] });
    const blind = await createMemory({ cache }).recall('head');
    expect(blind).toMatchObject({ isOutdated: false, entry: { head: commitA } });
    const seeing = createMemory({ cache, seesOthers: true });
    expect(await seeing.recall('head')).toMatchObject({
      isOutdated: true,
      entry: { head: commitA },
    });
    // Written though it is the same: its own ref is the last one again.
    await seeing.announce({ ...draft, targets: [] });
    const after = await createMemory({ cache, seesOthers: true }).recall('head');
    expect(after.isOutdated).toBe(false);
  });

  test('other rules for URLs: everything counts, until a run wrote them down, and again after that', async () => {
    const cache = createFakeCache();
    const [clean, usual] = [{ 'clean-urls': 'true', rewrites: 'a => b' }, {}];
    await createMemory({ cache, rules: usual }).announce({ ...draft, targets: [] });
    const changed = createMemory({ cache, rules: clean });
    const recalled = await changed.recall('head');
    expect(recalled).toMatchObject({ isOutdated: true, entry: { head: commitA } });
    expect(recalled.remarks[0]).toMatch(/^`clean-urls` and `rewrites` changed .*every file counts/);
    await changed.announce(draft);
    expect(await createMemory({ cache, rules: clean }).recall('head')).toMatchObject({
      isOutdated: false,
      remarks: [],
    });
    expect(await createMemory({ cache, rules: usual }).recall('head')).toMatchObject({
      isOutdated: true,
      entry: { doubtful: ['dist/x'] },
    });
  });

  test('an entry without the part that is asked for says nothing', async () => {
    const cache = createFakeCache();
    await createMemory({ cache }).announce(draft);
    const { entry, notices } = await createMemory({ cache }).recall('files');
    expect([entry, notices]).toEqual([undefined, []]);
  });

  test('an invalid entry is a warning, and is replaced', async () => {
    const cache = createFakeCache();
    await createMemory({ cache }).announce(draft);
    const [{ key = '' } = {}] = cache.entries;
    cache.entries.splice(0, 1, { key, text: '{"v":1,"files":{"../x":"1"},"doubtful":[]}' });
    const memory = createMemory({ cache });
    const recalled = await memory.recall('head');
    expect(recalled.entry).toBeUndefined();
    expect(recalled.notices[0]).toContain('every file counts');
    await memory.announce(draft);
    expect(parseEntry(cache.entries.at(-1)?.text ?? '')).toMatchObject({ head: commitA });
  });

  test.each([
    ['files', 'unavailable', 'remarks', '`manifest`'],
    ['head', 'unavailable', 'remarks', '`base: last-success`'],
    ['head', 'denied', 'remarks', '`base: last-success`'],
    ['files', 'failed', 'notices', '`manifest`'],
  ] as const)(
    '%s from a cache that is %s: every file counts, and what to do',
    async (part, state, level, remedy) => {
      const cache = createFakeCache();
      await createMemory({ cache }).announce(draft);
      cache.refusal = { restore: { state, why: 'it is so' } };
      const recalled = await createMemory({ cache }).recall(part);
      expect(recalled.entry).toBeUndefined();
      expect(recalled[level]).toHaveLength(1);
      expect(recalled.notices.length + recalled.remarks.length).toBe(1);
      for (const text of ['it is so', 'every file counts', remedy])
        expect(recalled[level][0]).toContain(text);
    },
  );

  test('what cannot be written is one warning that names the remedy', async () => {
    const cache = createFakeCache();
    cache.refusal = { save: { state: 'denied', why: 'cache write denied' } };
    const memory = createMemory({ cache });
    await memory.recall('head');
    const first = await memory.announce(draft);
    expect(first.notices).toEqual([
      expect.stringMatching(/cache write denied.*older one.*cache-mode: write/),
    ]);
    const last = await memory.settle(draft, { tasks: [createTask('done')], stale: [] });
    expect(last).toEqual({ notices: [], remarks: [] });
  });
});
