// The comparison of two commits against what was committed, on generated repositories.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGitCommits } from '../../src/sources/git/commits.ts';
import { createGit } from '../../src/sources/git/process.ts';
import { createDeps } from './deps.ts';
import { createRepository, type Entry, type Repository, type Snapshot } from './repository.ts';

/** Names that sort differently as files and as folders, and bytes that are not UTF-8. */
const name = fc.constantFrom('a', 'a-', 'a.b', 'a0', 'aa', 'A', '\xc3\xa9', '\xff', ' ');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const entry = fc.record<Entry>({
  mode: fc.constantFrom('100644', '100755', '120000', '160000'),
  content: fc.constantFrom('1', '2'),
});

const snapshot = fc.array(fc.tuple(path, entry), { maxLength: 24 }).map((entries): Snapshot => {
  const files: Record<string, Entry> = {};
  for (const [place, { mode, content }] of entries) {
    const isTaken = Object.keys(files).some(
      (other) => other.startsWith(`${place}/`) || place.startsWith(`${other}/`),
    );
    const id = content.repeat(40);
    if (!isTaken) files[place] = { mode, content: mode === '160000' ? id : content };
  }
  return files;
});

/** What the two snapshots are to each other, known without git: verdict and path, sorted. */
function listByHand(before: Snapshot, after: Snapshot): readonly string[] {
  const places = new Set([...Object.keys(before), ...Object.keys(after)]);
  const lines = [...places].flatMap((place) => {
    const [was, is] = [before[place], after[place]].map(toParts);
    if (was?.join() === is?.join()) return [];
    return [`${judge(was?.[0], is?.[0])} ${place}`];
  });
  return lines.sort();
}

function toParts(file: Snapshot[string] | undefined): readonly [mode: string, content: string] {
  if (file === undefined) return ['', ''];
  return typeof file === 'object' ? [file.mode, file.content] : ['100644', file];
}

function judge(before = '', after = ''): string {
  const [was, is] = [before, after].map((mode) => mode.startsWith('100'));
  if (is) return 'changed';
  if (was) return 'deleted';
  return (after === '' ? before : after) === '160000' ? 'submodule' : 'symlink';
}

function openCommits({ folder }: Repository) {
  const deps = createDeps({ temporaryFolder: folder, context: { workspace: folder } });
  return openGitCommits({
    deps,
    run: createGit(deps),
    askMergeBase: () => Promise.resolve(undefined),
  });
}

function toBytes(decoded: string): string {
  const bytes = Array.from(decoded, (character) =>
    /[\udc80-\udcff]/.test(character)
      ? String.fromCharCode(character.charCodeAt(0) - 0xdc00)
      : Buffer.from(character).toString('latin1'),
  );
  return bytes.join('');
}

describe('any two commits', () => {
  test.for(['sha1', 'sha256'] as const)(
    'differ in exactly what was committed (%s)',
    { timeout: 60_000 },
    async (objectFormat) => {
      await using repository = await createRepository({ objectFormat });
      await using commits = openCommits(repository);
      await fc.assert(
        fc.asyncProperty(snapshot, snapshot, async (one, other) => {
          const [before, after] = [one, other].map((files) =>
            objectFormat === 'sha1' ? files : lengthenIds(files),
          );
          const base = repository.commit({ files: before ?? {}, parents: [] });
          const head = repository.commit({ files: after ?? {} });
          const { changes, skipped } = await commits.compare({ base, head });
          const found = [
            ...changes.paths.map(
              (path) => `${changes.deleted.has(path) ? 'deleted' : 'changed'} ${toBytes(path)}`,
            ),
            ...skipped.map(({ reason, path }) => `${reason} ${toBytes(path)}`),
          ];
          expect(found.sort()).toEqual(listByHand(before ?? {}, after ?? {}));
        }),
        { numRuns: objectFormat === 'sha1' ? 60 : 15 },
      );
    },
  );

  test('a tree that is missing is fetched or an error, never taken for empty', async () => {
    await using repository = await createRepository();
    const base = repository.commit({ files: { 'a/x': '1', 'b/x': '1' } });
    const head = repository.commit({ files: { 'a/x': '2', 'b/x': '2' } });
    const tree = repository.git('rev-parse', `${head}:b`);
    await rm(join(repository.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    await using commits = openCommits(repository);
    await expect(commits.compare({ base, head })).rejects.toMatchObject({
      name: 'SourceError',
    });
  });
});

function lengthenIds(files: Snapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(files).map(([place, file]) => [
      place,
      typeof file === 'object' && file.mode === '160000'
        ? { ...file, content: (file.content[0] ?? '').repeat(64) }
        : file,
    ]),
  );
}

describe('the first parent', () => {
  test('is what the commit says in its header, whatever its message says', async () => {
    await using repository = await createRepository();
    const parent = repository.commit({ files: { a: '1' } });
    const tree = repository.git('rev-parse', 'main^{tree}');
    const words = `parent ${'1'.repeat(40)}`;
    const root = repository.git('commit-tree', '-m', words, tree);
    const child = repository.git('commit-tree', '-p', parent, '-p', root, '-m', words, tree);
    await using commits = openCommits(repository);
    expect(await commits.findFirstParent(child)).toBe(parent);
    await expect(commits.findFirstParent(root)).rejects.toThrow(/no parent/);
  });
});
