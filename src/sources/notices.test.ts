import { describe, expect, test } from 'vitest';
import type { Target } from '../core/target.ts';
import { noteDoubleSlashes, noteRootFolders, noteSubmodules } from './notices.ts';

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
