// What each event means, and names that other tools lose, on real repositories by git.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGitSite, type GitSite } from '../../scripts/demo/git-site.ts';
import { displayPath } from '../../src/core/urls/path-text.ts';
import { findInSite, toChangeLines } from '../fakes/find-in-site.ts';
import { runGit } from './repository.ts';

interface Range {
  readonly before: string;
  readonly after: string;
}

function push({ before, after }: Range) {
  return {
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
  };
}

const oddNames = [
  'with space.html',
  'quote".html',
  "apostrophe'.html",
  'new\nline.html',
  'tab\t.html',
  'back\\slash.html',
  'percent%41.html',
  'hash#1.html',
  'question?.html',
  'plus+amp&.html',
  '-leading-dash.html',
  '😀.html',
  'é-nfc.html'.normalize('NFC'),
  'é-nfd.html'.normalize('NFD'),
  '@,();=.html',
  `${'deep/'.repeat(790)}end.html`,
];

const cases: readonly [string, (site: GitSite) => Range, readonly string[]][] = [
  [
    'several commits in one push',
    (site) => {
      const before = site.commit('0');
      site.write('a', '1');
      site.commit('1');
      site.write('b', '1');
      return { before, after: site.commit('2') };
    },
    ['changed a', 'changed b'],
  ],
  [
    'a force push that drops a commit purges what it had',
    (site) => {
      site.write('kept', '1');
      const root = site.commit('0');
      site.write('dropped', '1');
      const before = site.commit('1');
      site.git('reset', '-q', '--hard', root);
      site.write('new', '1');
      return { before, after: site.commit('2') };
    },
    ['changed new', 'deleted dropped'],
  ],
  [
    'a force push back',
    (site) => {
      site.write('a', '1');
      const after = site.commit('0');
      site.write('a', '2');
      site.write('b', '2');
      return { before: site.commit('1'), after };
    },
    ['changed a', 'deleted b'],
  ],
  [
    'a merge commit',
    (site) => {
      const before = site.commit('0');
      site.git('checkout', '-q', '-b', 'side');
      site.write('side', '1');
      site.commit('side');
      site.git('checkout', '-q', 'main');
      site.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
      return { before, after: site.git('rev-parse', 'HEAD') };
    },
    ['changed side'],
  ],
  [
    'a squash',
    (site) => {
      const before = site.commit('0');
      site.git('checkout', '-q', '-b', 'side');
      site.write('one', '1');
      site.commit('1');
      site.write('two', '1');
      site.commit('2');
      site.git('checkout', '-q', 'main');
      site.git('merge', '-q', '--squash', 'side');
      return { before, after: site.commit('squashed') };
    },
    ['changed one', 'changed two'],
  ],
  [
    'a revert',
    (site) => {
      site.write('a', '1');
      site.commit('0');
      site.write('a', '2');
      const before = site.commit('1');
      site.git('revert', '--no-edit', 'HEAD');
      return { before, after: site.git('rev-parse', 'HEAD') };
    },
    ['changed a'],
  ],
  [
    'a rename is a delete and an add',
    (site) => {
      site.write('from', 'a text that is long enough to be found again');
      const before = site.commit('0');
      site.git('mv', 'from', 'to');
      return { before, after: site.commit('1') };
    },
    ['changed to', 'deleted from'],
  ],
  [
    'a rename that changes only the case',
    (site) => {
      site.write('Page.html', 'x');
      const before = site.commit('0');
      site.git('mv', 'Page.html', 'page.html');
      return { before, after: site.commit('1') };
    },
    ['changed page.html', 'deleted Page.html'],
  ],
  [
    'a copy',
    (site) => {
      site.write('a', 'the same');
      const before = site.commit('0');
      site.write('b', 'the same');
      return { before, after: site.commit('1') };
    },
    ['changed b'],
  ],
  [
    'deleted and added again with other content',
    (site) => {
      site.write('a', '1');
      const before = site.commit('0');
      site.remove('a');
      site.commit('1');
      site.write('a', '2');
      return { before, after: site.commit('2') };
    },
    ['changed a'],
  ],
  [
    'deleted and added again as it was is no change',
    (site) => {
      site.write('a', '1');
      const before = site.commit('0');
      site.remove('a');
      site.commit('1');
      site.write('a', '1');
      return { before, after: site.commit('2') };
    },
    [],
  ],
  [
    'a change of mode only',
    (site) => {
      site.write('a', '1');
      const before = site.commit('0');
      site.git('update-index', '--chmod=+x', 'a');
      site.git('commit', '-q', '-m', 'mode');
      return { before, after: site.git('rev-parse', 'HEAD') };
    },
    ['changed a'],
  ],
  ['an empty commit', (site) => ({ before: site.commit('0'), after: site.commit('1') }), []],
  [
    'a file that turns into a symlink is gone; a symlink that turns into a file is new',
    (site) => {
      site.write('file', '1');
      symlinkSync('file', join(site.folder, 'link'));
      const before = site.commit('0');
      site.remove('file');
      site.remove('link');
      symlinkSync('elsewhere', join(site.folder, 'file'));
      site.write('link', '1');
      return { before, after: site.commit('1') };
    },
    ['changed link', 'deleted file'],
  ],
  [
    'names that other tools quote, escape or lose',
    (site) => {
      const before = site.commit('0');
      for (const name of oddNames) {
        const { folder } = site;
        const hash = ['hash-object', '-w', '--stdin'];
        const blob = runGit({ folder, args: hash, input: Buffer.from(name) });
        const input = Buffer.from(`100644 ${String(blob).trim()}\t${name}\0`);
        runGit({ folder, args: ['update-index', '-z', '--add', '--index-info'], input });
      }
      site.git('commit', '-q', '-m', 'odd names');
      return { before, after: site.git('rev-parse', 'HEAD') };
    },
    oddNames.map((name) => `changed ${name}`).sort(),
  ],
];

describe('a push', () => {
  test.each(cases)('%s', async (_name, make, expected) => {
    using site = createGitSite();
    const range = make(site);
    const found = await findInSite({ workspace: site.folder, ...push(range) });
    expect(toChangeLines(found.changes)).toEqual(expected);
    expect(found.record).toMatchObject({ kind: 'git', base: range.before, head: range.after });
  });

  test('bytes that are not UTF-8 survive and are shown escaped', async () => {
    using site = createGitSite();
    const before = site.commit('0');
    writeFileSync(Buffer.concat([Buffer.from(`${site.folder}/caf`), Buffer.from([0xe9])]), 'x');
    const found = await findInSite({
      workspace: site.folder,
      ...push({ before, after: site.commit('1') }),
    });
    expect(found.changes.paths.map(displayPath)).toEqual(['caf\\xE9']);
  });

  test('symlinks and submodules are skipped with their reason', async () => {
    using site = createGitSite();
    const before = site.commit('0');
    symlinkSync('nowhere', join(site.folder, 'link'));
    site.git('add', '-A');
    site.git('update-index', '--add', '--cacheinfo', `160000,${before},module`);
    site.git('commit', '-q', '-m', '1');
    const after = site.git('rev-parse', 'HEAD');
    const found = await findInSite({ workspace: site.folder, ...push({ before, after }) });
    expect(found.changes.paths).toEqual([]);
    expect(found.skipped).toEqual([
      { path: 'link', reason: 'symlink' },
      { path: 'module', reason: 'submodule' },
    ]);
  });

  const zeros = '0'.repeat(40);

  test('the first push of the default branch is every file', async () => {
    using site = createGitSite();
    site.write('a', '1');
    site.write('b/c', '1');
    const after = site.commit('0');
    const found = await findInSite({ workspace: site.folder, ...push({ before: zeros, after }) });
    expect(toChangeLines(found.changes)).toEqual(['changed a', 'changed b/c']);
  });

  test('a new branch is compared with where it left the default branch', async () => {
    using site = createGitSite();
    site.write('a', '1');
    const fork = site.commit('0');
    site.git('checkout', '-q', '-b', 'side');
    site.write('side', '1');
    const after = site.commit('1');
    site.git('checkout', '-q', 'main');
    site.write('later', '1');
    site.commit('2');
    const found = await findInSite({
      workspace: site.folder,
      ...push({ before: zeros, after }),
      environment: { GITHUB_SHA: after, GITHUB_REF: 'refs/heads/side' },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed side']);
    expect(found.record.base).toBe(fork);
  });

  test('a deleted branch is nothing to do', async () => {
    using site = createGitSite();
    const head = site.commit('0');
    const found = await findInSite({
      workspace: site.folder,
      eventName: 'push',
      event: { before: head, after: zeros, deleted: true },
      environment: { GITHUB_SHA: head },
    });
    expect([found.changes.paths, found.record.kind]).toEqual([[], 'none']);
  });

  test('a tag is compared with the next lower version of the same prefix', async () => {
    using origin = createGitSite();
    const tags = ['v1.9.0', 'v1.10.0', 'w1.10.5', 'v2.0.0'];
    for (const tag of tags) {
      origin.write(tag, '1');
      origin.commit(tag);
      origin.git('tag', '-a', '-m', tag, tag);
    }
    origin.git('remote', 'add', 'origin', origin.folder);
    const after = origin.git('rev-parse', 'v2.0.0^{commit}');
    const found = await findInSite({
      workspace: origin.folder,
      ...push({ before: zeros, after }),
      environment: { GITHUB_SHA: after, GITHUB_REF: 'refs/tags/v2.0.0' },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed v2.0.0', 'changed w1.10.5']);
    expect(found.record.base).toBe(origin.git('rev-parse', 'v1.10.0^{commit}'));
  });
});

describe('other events', () => {
  test('a pull request is exactly what merging would change', async () => {
    using site = createGitSite();
    site.write('a', '1');
    site.commit('0');
    site.git('checkout', '-q', '-b', 'side');
    site.write('side', '1');
    site.commit('1');
    site.git('checkout', '-q', 'main');
    site.write('meanwhile', '1');
    const base = site.commit('2');
    site.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    const merge = site.git('rev-parse', 'HEAD');
    const found = await findInSite({
      workspace: site.folder,
      eventName: 'pull_request',
      event: {},
      environment: { GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/7/merge' },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed side']);
    expect(found.record.base).toBe(base);
  });

  test('a merge group has both commits in its event', async () => {
    using site = createGitSite();
    const base = site.commit('0');
    site.write('a', '1');
    const head = site.commit('1');
    const found = await findInSite({
      workspace: site.folder,
      eventName: 'merge_group',
      event: { merge_group: { base_sha: base, head_sha: head } },
      environment: { GITHUB_SHA: head },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed a']);
  });

  test.each(['workflow_dispatch', 'schedule', 'repository_dispatch'])(
    '%s is every file that matches',
    async (eventName) => {
      using site = createGitSite();
      site.write('public/a.html', '1');
      site.write('public/.well-known/b', '1');
      site.write('other.txt', '1');
      site.commit('0');
      const found = await findInSite({
        workspace: site.folder,
        eventName,
        selection: { files: ['public'] },
      });
      expect(found.changes.paths).toEqual(['public/.well-known/b', 'public/a.html']);
      expect(found.record.kind).toBe('all');
    },
  );

  test('an event that says nothing of commits names base and head', async () => {
    using site = createGitSite();
    site.commit('0');
    await expect(
      findInSite({ workspace: site.folder, eventName: 'issue_comment' }),
    ).rejects.toMatchObject({
      problems: [
        { code: 'event-unsupported', input: 'base', remedy: expect.stringContaining('`head`') },
      ],
    });
  });

  test('base and head win over any event, as ids, branches or tags', async () => {
    using site = createGitSite();
    site.commit('0');
    site.git('tag', 'v1');
    site.write('a', '1');
    site.commit('1');
    const found = await findInSite({
      workspace: site.folder,
      eventName: 'issue_comment',
      selection: { base: 'v1', head: 'main' },
    });
    expect(toChangeLines(found.changes)).toEqual(['changed a']);
  });

  test.each(['--upload-pack=touch /tmp/x', '-h', 'no such', ''])(
    'the base %j never reaches git as an option',
    async (base) => {
      using site = createGitSite();
      const head = site.commit('0');
      await expect(
        findInSite({
          workspace: site.folder,
          eventName: 'issue_comment',
          selection: { base, head },
        }),
      ).rejects.toMatchObject({ problems: [{ input: 'base' }] });
    },
  );
});

describe('git and the disk give the same answer', () => {
  test.each([
    [['**']],
    [['public']],
    [['public/**', '!public/**/*.map']],
    [['**/*.{html,css}']],
    [['!**/*.map', 'public/a.map']],
    [['public/[a-b].html']],
    [['*']],
  ])('%j', async (files) => {
    using site = createGitSite();
    for (const path of [
      'public/a.html',
      'public/b.html',
      'public/c.css',
      'public/a.map',
      'public/x/.hid/d.html',
      'top.html',
      'publicity',
    ]) {
      site.write(path, path);
    }
    const after = site.commit('0');
    const { compilePatterns } = await import('../../src/core/patterns/path-matcher.ts');
    const byGit = await findInSite({
      workspace: site.folder,
      ...push({ before: '0'.repeat(40), after }),
    });
    const matches = compilePatterns(files);
    const matched = byGit.changes.paths.filter(matches);
    const onDisk = await findInSite({
      workspace: site.folder,
      selection: { source: 'all', files },
    });
    expect(onDisk.changes.paths).toEqual(matched.sort());
  });

  test('a workspace whose own path looks like a pattern', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'odd-[x]-{a,b}-'));
    try {
      writeFileSync(join(parent, 'a.html'), '1');
      const found = await findInSite({
        workspace: parent,
        selection: { source: 'all', files: ['*.html'] },
      });
      expect(found.changes.paths).toEqual(['a.html']);
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });
});
