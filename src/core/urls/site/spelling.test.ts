import { describe, expect, test } from 'vitest';
import { learnLinks } from '../../../../test/fakes/linked-site.ts';
import { createSpeller, learnSpelling } from './spelling.ts';

/** Links whose files are there under every name that a link can mean. */
function spellingOf(...links: readonly string[]): ReturnType<typeof learnSpelling> {
  const files = links.map((link) => decodeURIComponent(link));
  return learnSpelling(learnLinks({ pages: { '/index.html': links }, files }).seen);
}

describe('how a path is spelt, by the links of the site', () => {
  test.each<[readonly string[], string, readonly string[]]>([
    // Nothing seen: whatever is never seen raw may be encoded, but for `$`.
    [[], '/plain-name_1.txt', ['/plain-name_1.txt']],
    [[], '/a+b', ['/a+b', '/a%2Bb']],
    [[], '/[x]', ['/[x]', '/%5Bx%5D']],
    [[], '/$a', ['/$a']],
    [[], '/ü b', ['/%C3%BC%20b']],
    // Seen raw: only the smallest class stays.
    [['/x+y'], '/a+b', ['/a+b']],
    [['/x+y'], '/a+[b]', ['/a+[b]', '/a+%5Bb%5D']],
    [['/[x]'], '/[a]', ['/[a]', '/%5Ba%5D']],
    // Seen encoded: the smallest class that covers it.
    [['/x%2By', '/p@q'], '/a@+', ['/a@+', '/a%40%2B']],
    [['/x%28y', '/p@q'], '/a@(', ['/a@(', '/a%40%28']],
    [['/x%2By', "/p'q", '/p(q'], "/a'(+", ["/a'(+", "/a'(%2B"]],
    [['/x%24y'], '/$a', ['/$a', '/%24a']],
    // The case of hexadecimal digits.
    [['/x%2by'], '/a+b ü', ['/a+b%20%c3%bc', '/a%2bb%20%c3%bc']],
    [['/x%2by', '/x%2Bz'], '/a+b', ['/a+b', '/a%2Bb', '/a%2bb']],
  ])('%j: %s', (links, path, spellings) => {
    expect(createSpeller(spellingOf(...links))(path)).toEqual(spellings);
  });

  test('only what leads to a file counts, and no query does', () => {
    const { seen } = learnLinks({
      pages: { '/index.html': ['/no%2Bfile', '/a?x=%2B'] },
      files: ['/a'],
    });
    expect(learnSpelling(seen)).toEqual({ class: 'brackets', encoded: [], raw: [], hex: 'upper' });
  });
});
