import { describe, expect, test } from 'vitest';
import type { TreeDifference } from './git-modes.ts';
import { createRawDiffReader } from './git-raw-diff.ts';

const id = 'a'.repeat(40);

function parseRawDiff(...chunks: readonly Uint8Array[]): TreeDifference {
  const reader = createRawDiffReader();
  for (const chunk of chunks) reader.add(chunk);
  return reader.end();
}

function entry(modes: string, path: string): string {
  return `:${modes} ${id} ${id} M\0${path}\0`;
}

describe('parseRawDiff', () => {
  test('nothing', () => {
    expect(parseRawDiff(new Uint8Array())).toEqual({ changes: [], skipped: [] });
  });

  test.for([
    ['100644 100644', 'modified'],
    ['100644 100755', 'modified'],
    ['000000 100644', 'added'],
    ['100755 000000', 'deleted'],
    ['100644 120000', 'deleted'],
    ['100644 160000', 'deleted'],
    ['120000 100644', 'added'],
    ['160000 100755', 'added'],
    ['100664 100644', 'modified'],
  ] as const)('%s is %s', ([modes, kind]) => {
    const found = parseRawDiff(Buffer.from(entry(modes, 'a')));
    expect(found).toEqual({ changes: [{ path: 'a', kind }], skipped: [] });
  });

  test.for([
    ['000000 120000', 'symlink'],
    ['120000 000000', 'symlink'],
    ['160000 120000', 'symlink'],
    ['120000 160000', 'submodule'],
    ['160000 160000', 'submodule'],
    ['160000 000000', 'submodule'],
  ] as const)('%s is skipped as %s', ([modes, reason]) => {
    const found = parseRawDiff(Buffer.from(entry(modes, 'a')));
    expect(found).toEqual({ changes: [], skipped: [{ path: 'a', reason }] });
  });

  test('one damaged name leaves the others as they are, also inside a larger buffer', () => {
    const bytes = Buffer.concat([
      Buffer.from('xxx'),
      Buffer.from(entry('100644 100644', 'é 🦀')),
      Buffer.from(entry('100644 100644', '\xe9'), 'latin1'),
    ]);
    const { changes } = parseRawDiff(bytes.subarray(3));
    expect(changes.map(({ path }) => path)).toEqual(['é 🦀', '\udce9']);
  });

  test('the bytes may be cut anywhere', () => {
    const names = ['plain', 'é 🦀', ':odd\n', 'last'];
    const bytes = Buffer.from(names.map((name) => entry('100644 100644', name)).join(''));
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const { changes } = parseRawDiff(bytes.subarray(0, cut), bytes.subarray(cut));
      expect(changes.map(({ path }) => path)).toEqual(names);
    }
  });

  test('a damaged name that is cut in two', () => {
    const bytes = Buffer.from(entry('100644 100644', 'a\xe9b'), 'latin1');
    const cut = bytes.indexOf(0xe9);
    const { changes } = parseRawDiff(bytes.subarray(0, cut), bytes.subarray(cut));
    expect(changes.map(({ path }) => path)).toEqual(['a\udce9b']);
  });

  const whole = entry('100644 100644', 'a');
  test.for([whole.slice(0, -1), whole.slice(0, 20), `${whole}x`, `${whole}a\0b\0`, 'fatal: no'])(
    'cut off or foreign: %j',
    (text) => {
      expect(() => parseRawDiff(Buffer.from(text))).toThrow(/git diff-tree/);
    },
  );
});
