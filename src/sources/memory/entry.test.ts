import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MemoryEntry, parseEntry, renderEntry } from './entry.ts';

const hash = 'a'.repeat(64);
const head = 'b'.repeat(40);

describe('an entry', () => {
  test.each<[string, MemoryEntry]>([
    ['of a commit', { head, doubtful: [] }],
    ['of a SHA-256 commit', { head: 'c'.repeat(64), doubtful: ['public/a.html'] }],
    ['of a build', { files: new Map([['a.html', hash]]), doubtful: [] }],
    ['with rules for URLs', { head, rules: { 'clean-urls': 'true' }, doubtful: [] }],
    ['of an empty build', { files: new Map(), doubtful: ['dist/gone.html'] }],
    [
      'with odd names',
      {
        files: new Map([
          ['__proto__', hash],
          ['bad-\udcff', hash],
          ['new\nline', hash],
        ]),
        doubtful: ['dist/__proto__', 'dist/bad-\udcff'],
      },
    ],
  ])('%s comes back as it was', (_name, entry) => {
    expect(parseEntry(renderEntry(entry))).toEqual(entry);
  });

  test('equal ones are equal texts, in whatever order they were made', () => {
    const paths = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(\/[a-z]{1,4})?$/), {
      minLength: 1,
    });
    fc.assert(
      fc.property(paths, (names) => {
        const toEntry = (all: readonly string[]): MemoryEntry => ({
          files: new Map(all.map((name) => [name, hash])),
          doubtful: all,
        });
        expect(renderEntry(toEntry(names))).toBe(renderEntry(toEntry(names.toReversed())));
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['cut off', '{"v":1,"head":'],
    ['a page', '<html></html>'],
    ['a list', '[]'],
    ['of another version', `{"v":2,"head":"${head}","doubtful":[]}`],
    ['without what is in doubt', `{"v":1,"head":"${head}"}`],
    ['with an option for git', '{"v":1,"head":"--upload-pack=x","doubtful":[]}'],
    ['with half a commit', '{"v":1,"head":"abc","doubtful":[]}'],
    ['with a path above the root', `{"v":1,"files":{"../x":"${hash}"},"doubtful":[]}`],
    ['with an absolute path', `{"v":1,"head":"${head}","doubtful":["/etc/passwd"]}`],
    ['with a path above the workspace', `{"v":1,"head":"${head}","doubtful":["a/../../b"]}`],
    ['with what is no hash', '{"v":1,"files":{"x":"1"},"doubtful":[]}'],
    ['with a rule that is no text', `{"v":1,"head":"${head}","rules":{"x":1},"doubtful":[]}`],
    ['with a number in doubt', `{"v":1,"head":"${head}","doubtful":[1]}`],
  ])('%s is not an entry', (_name, text) => {
    expect(parseEntry(text)).toBeUndefined();
  });
});
