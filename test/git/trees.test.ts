// Our comparison of two trees against git's own, on generated repositories.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, idOf } from '../../src/sources/git/answers.ts';
import { openGitCommits } from '../../src/sources/git/commits.ts';
import { openObjects } from '../../src/sources/git/objects.ts';
import { createGit, type RunGit } from '../../src/sources/git/process.ts';
import { compareStoredTrees } from '../../src/sources/git/trees.ts';
import { createDeps } from './deps.ts';
import {
  createFolder,
  createRepository,
  type Entry,
  type Repository,
  runGit,
  type Snapshot,
} from './repository.ts';

/** Names that sort differently as files and as folders, and bytes that are no UTF-8. */
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

/** What git says, in its order: path, and what became of it as its modes have it. */
function listByGit({ folder }: Repository, base: string, head: string): readonly string[] {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev'];
  const printed = runGit({ folder, args: [...args, base, head] }).toString('latin1');
  const fields = printed.split('\0').slice(0, -1);
  return Array.from({ length: fields.length / 2 }, (_, index) => {
    const [before = '', after = ''] = (fields[index * 2] ?? '').slice(1).split(' ');
    return `${judge(before, after)} ${fields[index * 2 + 1]}`;
  });
}

function judge(before: string, after: string): string {
  const [was, is] = [before, after].map((mode) => mode.startsWith('100'));
  if (is) return 'changed';
  if (was) return 'deleted';
  return (after === '000000' ? before : after) === '160000' ? 'submodule' : 'symlink';
}

async function compare(run: RunGit, folder: string, [base, head]: readonly [string, string]) {
  const objects = openObjects(run, `${folder}/.git`);
  const found = await compareStoredTrees({ base, head }, objects.read);
  await objects.close();
  return found;
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
    'differ in what git diff-tree says, in its order (%s)',
    { timeout: 60_000 },
    async (objectFormat) => {
      await using repository = await createRepository({ objectFormat });
      const run = createGit(createDeps({ temporaryFolder: repository.folder }));
      await fc.assert(
        fc.asyncProperty(snapshot, snapshot, async (before, after) => {
          const long = (files: Snapshot): Snapshot =>
            objectFormat === 'sha1' ? files : lengthenIds(files);
          const base = repository.commit({ files: long(before), parents: [] });
          const head = repository.commit({ files: long(after) });
          const found = await compare(run, repository.folder, [base, head]);
          const told = [
            ...(found?.changes.paths ?? []).map(
              (path) =>
                `${found?.changes.deleted.has(path) ? 'deleted' : 'changed'} ${toBytes(path)}`,
            ),
            ...(found?.skipped ?? []).map(({ reason, path }) => `${reason} ${toBytes(path)}`),
          ];
          const byGit = listByGit(repository, base, head);
          const isSkipped = (line: string): boolean => /^(?:symlink|submodule) /.test(line);
          expect(told).toEqual([
            ...byGit.filter((line) => !isSkipped(line)),
            ...byGit.filter(isSkipped),
          ]);
        }),
        { numRuns: objectFormat === 'sha1' ? 120 : 20 },
      );
    },
  );
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

const isThere = ([object]: readonly Answer[]): boolean => object !== undefined;

describe('one git for many objects', () => {
  test('what is there, what is not, and what a name stands for', async () => {
    await using repository = await createRepository();
    const id = repository.commit({ files: { a: '1' } });
    const objects = openObjects(
      createGit(createDeps({ temporaryFolder: repository.folder })),
      `${repository.folder}/.git`,
    );
    const names = ['main', '0'.repeat(40), 'main^{tree}', 'no-such-branch', id.slice(0, 8)];
    const idsOf = (answers: readonly Answer[]) => answers.map((answer) => answer && idOf(answer));
    const expected = [id, undefined, repository.git('rev-parse', 'main^{tree}'), undefined, id];
    expect(await objects.read(names, idsOf)).toEqual(expected);
    const apart = names.map((revision) => objects.read([revision], idsOf));
    expect((await Promise.all(apart)).flat()).toEqual(expected);
    const reason = new Error('what is handed over is of no use');
    const refused = objects.read(['main'], () => {
      throw reason;
    });
    await expect(refused).rejects.toBe(reason);
    expect(await objects.read(['main'], idsOf)).toEqual([id]);
    expect(await objects.close()).toBe('');
    expect(await objects.read(['main', 'HEAD'], idsOf)).toEqual([undefined, undefined]);
  });

  test('without a repository there is nothing, and git says why', async () => {
    await using made = await createFolder();
    const run = createGit(createDeps({ temporaryFolder: made.folder }));
    const objects = openObjects(run, `${made.folder}/.git`);
    expect(await objects.read(['main'], isThere)).toBe(false);
    expect(await objects.read(['main'], isThere)).toBe(false);
    expect(await objects.close()).toMatch(/not a git repository/);
  });

  test('without git, reading fails, and closing does not', async () => {
    await using made = await createFolder();
    const env = { PATH: made.folder };
    const run = createGit(createDeps({ temporaryFolder: made.folder, env }));
    const objects = openObjects(run, made.folder);
    await expect(objects.read(['main'], isThere)).rejects.toThrow(/there is no git/);
    await expect(objects.read(['main'], isThere)).rejects.toThrow(/there is no git/);
    expect(await objects.close()).toBe('');
  });

  test('an abort ends every question with its own reason', async () => {
    await using repository = await createRepository();
    const controller = new AbortController();
    const { signal } = controller;
    const run = createGit(createDeps({ temporaryFolder: repository.folder, signal }));
    const objects = openObjects(run, `${repository.folder}/.git`);
    const reason = new Error('stop');
    const asked = Promise.allSettled([
      objects.read(['main'], isThere),
      objects.read(['main'], isThere),
    ]);
    controller.abort(reason);
    expect(await asked).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
  });

  test('a tree that is gone is told, not taken for empty', async () => {
    await using repository = await createRepository();
    const base = repository.commit({ files: { 'a/x': '1', 'b/x': '1' } });
    const head = repository.commit({ files: { 'a/x': '2', 'b/x': '2' } });
    const tree = repository.git('rev-parse', `${head}:b`);
    await rm(join(repository.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const run = createGit(createDeps({ temporaryFolder: repository.folder }));
    expect(await compare(run, repository.folder, [base, head])).toBeUndefined();
  });
});

describe('the first parent', () => {
  test('is what the commit says in its header, whatever its message says', async () => {
    await using repository = await createRepository();
    const parent = repository.commit({ files: { a: '1' } });
    const tree = repository.git('rev-parse', 'main^{tree}');
    const words = `parent ${'1'.repeat(40)}`;
    const root = repository.git('commit-tree', '-m', words, tree);
    const child = repository.git('commit-tree', '-p', parent, '-p', root, '-m', words, tree);
    const deps = createDeps({
      temporaryFolder: repository.folder,
      context: { workspace: repository.folder },
    });
    const askMergeBase = () => Promise.resolve(undefined);
    await using commits = openGitCommits({ deps, run: createGit(deps), askMergeBase });
    expect(await commits.findFirstParent(child)).toBe(parent);
    await expect(commits.findFirstParent(root)).rejects.toThrow(/no parent/);
  });
});
