// `actions/checkout` with `path:`: the repository lies in a folder of the workspace.
import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/core/selection.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createDeps, createSelection, toLines } from './deps.ts';
import { createGithubServer } from './github-server.ts';
import { createFolder, createRepository, type Repository, runGit } from './repository.ts';

interface Workspace {
  readonly repository: Repository;
  readonly workspace: string;
  readonly before: string;
  readonly sha: string;
  readonly apiUrl?: string;
}

/** Checks a repository out into a folder of the workspace, with another origin than it came from. */
function checkOut({ workspace, repository }: Workspace, path: string, origin?: string): void {
  runGit({ folder: workspace, args: ['clone', '-q', '--template=', repository.folder, path] });
  const folder = join(workspace, path);
  if (origin !== undefined) runGit({ folder, args: ['remote', 'set-url', 'origin', origin] });
}

async function createSite() {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  const { folder: workspace } = stack.use(await createFolder());
  const before = repository.commit({ files: { 'public/a': '1', 'public/gone': '1', link: '1' } });
  const link = { mode: '120000', content: 'public' } as const;
  const sha = repository.commit({ files: { 'public/a': '2', 'public/b': '1', link } });
  const kept = stack.move();
  return {
    ...{ repository, workspace, before, sha },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function find(site: Workspace, selection: Partial<Selection> = {}) {
  await using made = await createFolder();
  const { workspace, before, sha, apiUrl } = site;
  const deps = createDeps({
    temporaryFolder: made.folder,
    githubToken: apiUrl === undefined ? '' : 'token',
    context: { workspace, sha, ...(apiUrl === undefined ? {} : { apiUrl }) },
    event: { before },
  });
  return await findChanges(createSelection(selection), deps);
}

function linesIn(folder: string): readonly string[] {
  return [
    `changed ${folder}/public/a`,
    `changed ${folder}/public/b`,
    `deleted ${folder}/link`,
    `deleted ${folder}/public/gone`,
  ].sort();
}

test('a `root` written as if the checkout were the workspace is answered with its place', async () => {
  await using site = await createSite();
  checkOut(site, 'site');
  await expect(find(site, { root: 'public', files: ['public/**'] })).rejects.toMatchObject({
    problems: [
      {
        code: 'nothing-matches',
        input: 'root',
        remedy: expect.stringContaining('Did you mean `site/public`?'),
      },
    ],
  });
});

test('a program that the checkout names as its monitor is not started', async () => {
  await using site = await createSite();
  checkOut(site, 'site');
  const [monitor, trace] = ['monitor.sh', 'trace'].map((name) => join(site.workspace, name));
  await writeFile(String(monitor), `#!/bin/sh\ntouch ${trace}\n`, { mode: 0o755 });
  const config = join(site.workspace, 'site/.git/config');
  await appendFile(config, `[core]\n\tfsmonitor = ${monitor}\n`);
  expect(toLines(await find(site))).toEqual(linesIn('site'));
  expect(await readdir(site.workspace)).not.toContain('trace');
});

describe('the only checkout of the workspace', () => {
  test.for(['site', 'repositories/site'])(
    'in `%s` is found: git and the disk have the same paths',
    async (path) => {
      await using site = await createSite();
      checkOut(site, path);
      const found = await find(site);
      expect(toLines(found)).toEqual(linesIn(path));
      expect(found.record.decision).toContain(`\`${path}\``);
      const onDisk = await find(site, { source: 'all', files: [`${path}/public/**`] });
      expect(onDisk.changes.paths).toEqual([`${path}/public/a`, `${path}/public/b`]);
    },
  );

  test('the API has these paths as well', async () => {
    await using site = await createSite();
    await using server = await createGithubServer({ repository: site.repository });
    checkOut(site, 'site');
    const found = await find({ ...site, apiUrl: server.apiUrl }, { source: 'api' });
    expect(toLines(found)).toEqual(linesIn('site'));
  });

  test('hidden folders and packages are none', async () => {
    await using site = await createSite();
    for (const path of ['.tools', 'node_modules/package', 'site']) checkOut(site, path);
    expect(toLines(await find(site))).toEqual(linesIn('site'));
  });
});

describe('several checkouts', () => {
  const server = 'http://127.0.0.1:9';

  test('those of other repositories do not count', async () => {
    await using site = await createSite();
    checkOut(site, 'site');
    checkOut(site, 'tools', `${server}/acme/tools`);
    expect(toLines(await find(site))).toEqual(linesIn('site'));
  });

  test('the only one is not taken either if it is of another repository', async () => {
    await using site = await createSite();
    checkOut(site, 'tools', `${server}/acme/tools`);
    // Then the commits come from the server of the run, where nobody listens here.
    await expect(find(site)).rejects.toMatchObject({
      problems: [{ code: 'git-failed', message: expect.stringContaining('127.0.0.1:9') }],
    });
  });

  test('that of this repository counts before any other', async () => {
    await using site = await createSite();
    checkOut(site, 'mirror');
    checkOut(site, 'site', `${server}/Acme/Site`);
    expect(toLines(await find(site))).toEqual(linesIn('site'));
  });

  test('of which any may be meant: `repository-path` decides', async () => {
    await using site = await createSite();
    checkOut(site, 'one');
    checkOut(site, 'two');
    await expect(find(site)).rejects.toMatchObject({
      problems: [
        {
          code: 'input-missing',
          input: 'repository-path',
          message: expect.stringMatching(/`one`, `two`/),
        },
      ],
    });
    expect(toLines(await find(site, { repositoryPath: 'two' }))).toEqual(linesIn('two'));
  });
});

test('a checkout in the workspace itself is the one, whatever lies below it', async () => {
  await using site = await createSite();
  const inner = { ...site, workspace: site.repository.folder };
  checkOut(inner, 'vendored');
  expect(toLines(await find(inner))).toContain('changed public/a');
  expect(toLines(await find(inner, { repositoryPath: '' }))).toContain('changed public/a');
});

test.for(['missing', 'file'])(
  '`repository-path: %s` is not a folder: an error',
  async (repositoryPath) => {
    await using site = await createSite();
    await mkdir(join(site.workspace, 'other'));
    await writeFile(join(site.workspace, 'file'), '');
    await expect(find(site, { repositoryPath })).rejects.toMatchObject({
      problems: [{ code: 'input-invalid', input: 'repository-path' }],
    });
  },
);
