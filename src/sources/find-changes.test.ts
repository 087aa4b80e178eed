import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { posixTest } from '../../test/fakes/posix.ts';
import { createDeps, createSelection, toLines } from '../../test/git/deps.ts';
import { createGithubServer } from '../../test/git/github-server.ts';
import { createFolder, createRepository, type Repository } from '../../test/git/repository.ts';
import type { EventPayload, RunContext } from '../core/run-context.ts';
import type { Selection } from '../core/selection.ts';
import { findChanges } from './find-changes.ts';

interface Asking {
  readonly selection?: Partial<Selection>;
  readonly context?: Partial<RunContext>;
  readonly event?: EventPayload;
  readonly repository?: Repository;
  readonly path?: string;
  readonly apiUrl?: string;
}

async function ask({ selection, context = {}, event = {}, repository, path, apiUrl }: Asking) {
  await using made = await createFolder();
  const deps = createDeps({
    temporaryFolder: made.folder,
    context: {
      workspace: repository?.folder ?? made.folder,
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...context,
    },
    event,
    githubToken: apiUrl === undefined ? '' : 'token',
    env: { PATH: path ?? process.env['PATH'] ?? '', HOME: made.folder },
  });
  return await findChanges(createSelection(selection), deps);
}

function writePair({ commit }: Repository) {
  const before = commit({ files: { a: '1' } });
  const sha = commit({ files: { a: '2' } });
  return { context: { sha }, event: { before }, before, sha };
}

describe('the strategy', () => {
  test.for([
    ['all', { source: 'all' }, 'push', 'all'],
    ['manifest', { source: 'manifest', manifest: 'none.json' }, 'push', 'manifest'],
    ['auto on a schedule', {}, 'schedule', 'all'],
    ['auto by hand', {}, 'workflow_dispatch', 'all'],
  ] as const)('%s', async ([, selection, eventName, kind]) => {
    await using repository = await createRepository();
    await writeFile(join(repository.folder, 'a'), '1');
    const found = await ask({ selection, context: { eventName }, repository });
    expect(found.record.kind).toBe(kind);
  });

  test('a schedule says why every file counts', async () => {
    const { record } = await ask({ context: { eventName: 'schedule' } });
    expect(record.decision).toMatch(/^schedule .*every file counts/);
  });

  test('a deleted branch is nothing to do', async () => {
    const found = await ask({ event: { deleted: true } });
    expect(found).toMatchObject({ changes: { paths: [] }, skipped: [], record: { kind: 'none' } });
  });

  test('what a deploy put live is compared with what was purged for last', async () => {
    await using repository = await createRepository();
    const { sha } = writePair(repository);
    const context = { eventName: 'deployment_status', sha: '' };
    const event = { deployment: { sha, state: 'success' } };
    const found = await ask({ context, event, repository });
    expect(found).toMatchObject({ record: { kind: 'git', head: sha }, build: { head: sha } });
    // Nothing is remembered here, so every file counts.
    expect(toLines(found)).toEqual(['changed a']);
    const failed = await ask({ context, event: { deployment: { sha, state: 'error' } } });
    expect(failed).toMatchObject({ changes: { paths: [] }, record: { kind: 'none' } });
  });

  test.for([{ base: 'HEAD~1' }, { base: 'HEAD~1', head: 'main' }])(
    'auto with %j compares by git whatever the event',
    async (given) => {
      await using repository = await createRepository();
      const { before, sha } = writePair(repository);
      const context = { eventName: 'schedule', sha };
      const found = await ask({ selection: given, context, repository });
      expect(found.record).toMatchObject({ kind: 'git', base: before, head: sha });
      expect(toLines(found)).toEqual(['changed a']);
    },
  );

  test.for(['git', 'api'] as const)('source: %s on a schedule needs a base', async (source) => {
    const asking = ask({ selection: { source }, context: { eventName: 'schedule' } });
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'event-unsupported', input: 'base' }],
    });
  });

  test('outside a workflow base and head are all that is needed', async () => {
    await using repository = await createRepository();
    const { before, sha } = writePair(repository);
    const context = { eventName: '', sha: '', ref: '', repository: '' };
    const found = await ask({ selection: { base: before }, context, repository });
    expect(found.record).toMatchObject({ base: before, head: sha });
    await expect(ask({ context })).rejects.toMatchObject({
      problems: [{ code: 'event-unsupported', remedy: expect.stringContaining('`base`') }],
    });
  });
});

describe('without a git that can be used', () => {
  /** A folder with a `git` that says it is of another age. */
  async function createOldGit() {
    const made = await createFolder();
    await writeFile(join(made.folder, 'git'), '#!/bin/sh\necho git version 2.30.9\n');
    await chmod(join(made.folder, 'git'), 0o755);
    return made;
  }

  posixTest('auto asks the API and says why', async () => {
    await using repository = await createRepository();
    await using server = await createGithubServer({ repository });
    const asking = { ...writePair(repository), apiUrl: server.apiUrl };
    const without = await ask({ ...asking, path: '/nonexistent' });
    expect(toLines(without)).toEqual(['changed a']);
    expect(without.record.kind).toBe('api');
    expect(without.notices).toEqual([expect.stringContaining('no git')]);
    await using old = await createOldGit();
    const outdated = await ask({ ...asking, path: old.folder });
    expect(outdated.record.kind).toBe('api');
    expect(outdated.notices).toEqual([expect.stringContaining('2.30')]);
  });

  posixTest('an old one compares what the checkout has, and does not fetch', async () => {
    await using repository = await createRepository();
    await using server = await createGithubServer({ repository });
    const { before, ...asking } = { ...writePair(repository), apiUrl: server.apiUrl };
    await using old = await createFolder();
    const real = `PATH='${process.env['PATH'] ?? ''}' exec git "$@"`;
    const script = `#!/bin/sh\n[ "$1" = version ] && echo git version 2.30.9 || ${real}\n`;
    await writeFile(join(old.folder, 'git'), script, { mode: 0o755 });
    const local = await ask({ ...asking, repository, path: old.folder });
    expect([local.record.kind, local.notices]).toEqual(['git', []]);
    expect(toLines(local)).toEqual(['changed a']);
    const remote = await ask({ ...asking, path: old.folder });
    expect(remote.record).toMatchObject({ kind: 'api', base: before });
    expect(remote.notices).toEqual([expect.stringContaining('2.30')]);
    expect(toLines(remote)).toEqual(['changed a']);
  });

  test('source: git is an error with the remedy', async () => {
    const asking = ask({ selection: { source: 'git', base: 'a' }, path: '/nonexistent' });
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'git-failed', input: 'source' }],
    });
  });
});

describe('bad names', () => {
  test.for([
    ['v9', 'history-shallow'],
    ['a'.repeat(40), 'history-shallow'],
    ['HEAD~7', 'history-shallow'],
    ['abc1234', 'history-shallow'],
    ['--upload-pack=touch x', 'git-failed'],
    ['-h', 'git-failed'],
    ['a\nb', 'git-failed'],
    ['', 'git-failed'],
  ] as const)('base: %j', async ([base, code]) => {
    await using repository = await createRepository();
    const { context } = writePair(repository);
    repository.git('remote', 'add', 'origin', `file://${repository.folder}`);
    const asking = ask({ selection: { base }, context, repository });
    await expect(asking).rejects.toMatchObject({
      problems: [{ code, input: 'base', remedy: expect.any(String) }],
    });
  });

  test('the one that is missing is named, not the other', async () => {
    await using repository = await createRepository();
    writePair(repository);
    repository.git('remote', 'add', 'origin', `file://${repository.folder}`);
    const asking = ask({ selection: { base: 'main', head: 'nowhere' }, repository });
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'history-shallow', input: 'head' }],
    });
  });

  test('a tag of a tree is not a commit', async () => {
    await using repository = await createRepository();
    const { context } = writePair(repository);
    repository.git('tag', 'tree', 'HEAD^{tree}');
    repository.git('remote', 'add', 'origin', `file://${repository.folder}`);
    const asking = ask({ selection: { base: 'tree' }, context, repository });
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'git-failed', input: 'base' }],
    });
  });

  test.for(['feature/a+b', 'v1.0.0+build.1', 'é'])('%s can be fetched', async (name) => {
    await using origin = await createRepository();
    const { context, before } = writePair(origin);
    origin.git('branch', name, before);
    await using clone = await createRepository();
    clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
    const found = await ask({ selection: { base: name }, context, repository: clone });
    expect(found.record.base).toBe(before);
  });
});
