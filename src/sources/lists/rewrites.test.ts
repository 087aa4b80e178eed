import { describe, expect, test } from 'vitest';
import { decodePath } from '../../core/urls/path-text.ts';
import { escapeMark } from '../../core/urls/rewrite-path.ts';
import { parseRewrites } from './rewrites.ts';

async function rewrite(path: string, ...lines: readonly string[]): Promise<string> {
  const { rewrites, problems } = await parseRewrites(lines);
  expect(problems).toEqual([]);
  return rewrites.reduce((current, one) => one(current), path);
}

describe('rewrites', () => {
  test.each<[string, readonly string[], string]>([
    ['/content/a.md', ['^/content/(.*)\\.md$ => /$1.html'], '/a.html'],
    ['/a.md', ['^/content/(.*)\\.md$ => /$1.html'], '/a.md'],
    ['/a.md', ['\\.md => .html', '^/a => /b'], '/b.html'],
    ['/a/a/a', ['a => b'], '/b/a/a'],
    ['/x', ['.* => /y'], '/y'],
    ['/public/x', ['^/public =>'], '/x'],
    ['/ab', ['(?<first>a)(b) => $2$<first>$&$$'], '/baab$'],
    ['/ab', ['(?P<first>a) => <$<first>>'], '/<a>b'],
    ['/a=>b', ['a=>b => c'], '/c'],
    ['/été', ['é => e'], '/eté'],
    ['/a😀b', ['😀 => -'], '/a-b'],
    ['/x', [], '/x'],
    ['/c++', ['\\+\\+ => %2B%2b'], `/c${escapeMark}2B${escapeMark}2b`],
    ['/100%25', ['^/ => /%2e/'], '/./100%25'],
    ['/a', ['a => 5% %zz'], '/5% %zz'],
  ])('%s by %j is %s', async (path, lines, expected) => {
    expect(await rewrite(path, ...lines)).toBe(expected);
  });

  test('bytes that are not UTF-8 come through', async () => {
    const path = decodePath(Uint8Array.from([0x2f, 0xff, 0x2e, 0x6d, 0x64]));
    expect(await rewrite(path, '^/(.*)\\.md$ => /n/$1')).toBe(`/n${path.slice(0, 2)}`);
  });

  test('time grows with the path alone: what would take a backtracking engine years ends', async () => {
    expect(await rewrite(`/${'a'.repeat(5_000)}b`, '(a+)+$ => x', '(a|aa)*c => x')).toHaveLength(
      5_002,
    );
  });

  test.each([
    ['no arrow', 'is not `regular expression => replacement`'],
    ['=> /x', 'is not `regular expression => replacement`'],
    ['^/a => /b ^/c => /d', 'more than one `=>`'],
    ['"^/a => /b"', 'is in quotes'],
    ["'^/a => /b'", 'is in quotes'],
    ['^/a => https://b.example/c', 'an address in place of a path'],
    ['^/a => /b # c', 'ends with a comment'],
    ['^/a => /b?c', 'makes a `?` or `#` part of a path'],
    ['^/a => /b#c', 'makes a `?` or `#` part of a path'],
    ['( => x', 'expression: a `(` or `)` stands alone'],
    ['a) => x', 'expression: a `(` or `)` stands alone'],
    ['[a => x', 'expression: a `[` has no `]`'],
    ['[z-a] => x', 'expression: a range in'],
    ['* => x', 'expression: a `*`, `+`, `?` or `{…}` has nothing before it'],
    ['a** => x', 'follows another one'],
    ['a{2000} => x', 'the number in `{…}`'],
    ['\\q => x', 'an escape that does not exist'],
    ['(?<a>b)(?<a>c) => x', 'used twice'],
    ['(?=a) => x', 'look-around and back-references are not supported'],
    ['(a)\\1 => x', 'an escape that does not exist'],
    ['(a) => $2', 'no group `$2`'],
    ['(a) => $<name>', 'no group `$<name>`'],
    ['^/(a) => /\\1', 'write `$1` for the first one'],
  ])('%s: %s', async (line, why) => {
    const { problems } = await parseRewrites(['a => b', line]);
    expect(problems).toMatchObject([{ code: 'input-invalid', input: 'rewrites' }]);
    expect(problems[0]?.message).toContain('item 2');
    expect(problems[0]?.message).toContain(why);
    expect(problems[0]?.message).not.toMatch(/error parsing|regexp/);
    expect(problems[0]?.remedy).toContain('look-around');
  });

  test.each([
    ['^public/a => /b', 'so write `^/`'],
    ['/^\\/a/ => /b', 'something before its `^`'],
    ['- ^/a => /b', 'something before its `^`'],
  ])('%s never applies', async (line, why) => {
    const { problems } = await parseRewrites(['^/x => /y', line]);
    expect(problems[0]?.message).toContain(why);
  });

  test('a path from which a rule took the slash may begin with anything', async () => {
    expect(await rewrite('/docs/a', '^/docs/ => ', '^a => /b')).toBe('/b');
  });
});
