import { describe, expect, test } from 'vitest';
import type { Target } from '../core/target.ts';
import {
  noteDoubledPaths,
  noteDoubleSlashes,
  noteRootFolders,
  noteServerRules,
  noteSubmodules,
  noteSymlinks,
} from './notices.ts';

function noteSpellings(targets: readonly Target[]): readonly string[] {
  return [...noteDoubleSlashes(targets), ...noteRootFolders(targets)];
}

function toUrls(...paths: readonly string[]): readonly Target[] {
  return paths.map((path) => ({ kind: 'url', value: `https://a.example${path}`, rule: 'urls' }));
}

function toWildcards(...values: readonly string[]): readonly Target[] {
  return values.map((value) => ({ kind: 'wildcard', value, rule: 'urls' }));
}

const linux = ['/bin', '/boot', '/dev', '/etc', '/home', '/lib', '/usr', '/var'];

describe('what looks like a slip', () => {
  test.each<[string, readonly Target[], RegExp]>([
    ['`//` in one path', toUrls('/a', '/a//b'), /^https:\/\/a\.example\/a\/\/b has `\/\/`/],
    ['`//` in one that is signed', toUrls('/a//b?sig=x1'), /^https:.*\?sig=\*\*\* has `\/\/`/],
    ['`//` in several', toUrls('//a', '/a//b', '/c'), /^2 URLs have `\/\/`/],
    ['`//` in a wildcard', toWildcards('/a//*'), /^\/a\/\/\* has `\/\/`/],
    ['root folders as URLs', toUrls(...linux, '/index.html'), /root folders of a machine/],
    ['root folders as wildcards', toWildcards(...linux.map((path) => `${path}/`)), /'\/\*'/],
    [
      'those of a Mac',
      toUrls('/Applications', '/Library', '/System', '/Users', '/Volumes'),
      /folders of a machine/,
    ],
  ])('%s', (_name, targets, notice) => {
    expect(noteSpellings(targets)).toEqual([expect.stringMatching(notice)]);
  });

  test.each<[string, readonly Target[]]>([
    ['a scheme, and `//` in a query', toUrls('/a?next=https://b.example//c')],
    ['a few such names', toUrls('/lib', '/media', '/home', '/var')],
    ['such names further down', toUrls(...linux.map((path) => `/docs${path}`))],
    ['assets', [{ kind: 'asset', value: '/a//b', rule: 'asset-ids' }]],
  ])('%s does not', (_name, targets) => {
    expect(noteSpellings(targets)).toEqual([]);
  });
});

describe('submodules', () => {
  const skipped = [
    { path: 'public/docs', reason: 'submodule' },
    { path: 'public/link', reason: 'symlink' },
    { path: 'tools', reason: 'submodule' },
  ] as const;

  test('one that `files` asks for names the source that sees its files', () => {
    const [notice, ...others] = noteSubmodules(skipped, (path) => path.startsWith('public'));
    expect(notice).toMatch(/^A submodule changed \(public\/docs\).*`source: manifest`/);
    expect(others).toEqual([]);
  });

  test('others do not matter', () => {
    expect(noteSubmodules(skipped, () => false)).toEqual([]);
  });
});

describe('symbolic links', () => {
  const skipped = ['public/a', 'public/b', 'tools'].map(
    (path) => ({ path, reason: 'symlink' }) as const,
  );

  test.each([
    [
      'public/a',
      /^public\/a is a symbolic link and is not followed: .* not in the list\. .*`urls`/,
    ],
    ['public/', /^2 symbolic links, such as public\/a, are not followed: .*`cp -RL`/],
  ])('those below %s that are asked for are named', (start, notice) => {
    const notices = noteSymlinks(skipped.filter(({ path }) => path.startsWith(start)));
    expect(notices).toEqual([expect.stringMatching(notice)]);
  });

  test('others do not matter', () => {
    expect(noteSymlinks([{ path: 'a', reason: 'submodule' }])).toEqual([]);
  });
});

describe('the path of `base-url`', () => {
  const selection = { baseUrls: ['https://b.example', 'https://a.example/docs'] };

  test.each<[readonly Target[], readonly unknown[]]>([
    [
      toUrls('/docs/docs/a', '/docs/b'),
      [expect.stringMatching(/^https:\/\/a\.example\/docs\/docs\/a has the path .* twice/)],
    ],
    [toUrls('/docs/docs/a', '/docs/docs/b?c'), [expect.stringMatching(/^2 URLs have the path/)]],
    [toUrls('/docs/docs', '/docs/docsets/a', '/a//b', '/docs/a/docs/b'), []],
    [[{ kind: 'url', value: 'https://b.example//', rule: 'urls' }], []],
  ])('is not joined to itself: %j', (targets, notices) => {
    expect(noteDoubledPaths(targets, selection)).toEqual(notices);
  });
});

describe('files that decide what other URLs answer', () => {
  test.each([
    [['dist/a.html', 'dist/_redirects'], 'dist/_redirects'],
    [['site/docs/.htaccess', '_headers'], 'site/docs/.htaccess'],
  ])('%j: %s', (changed, path) => {
    expect(noteServerRules(changed)).toEqual([
      expect.stringContaining(`${path} changed. It decides`),
    ]);
  });

  test.each(['a/_redirects.html', 'redirects', '_headers/a.css', 'a.htaccess'])(
    'not %s',
    (path) => {
      expect(noteServerRules([path])).toEqual([]);
    },
  );
});
