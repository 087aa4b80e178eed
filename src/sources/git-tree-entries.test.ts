import { describe, expect, test } from 'vitest';
import type { Change, SkippedFile } from '../core/change.ts';
import { compareTreeEntries, type Folder } from './git-tree-entries.ts';

type Entry = readonly [mode: string, name: string, id: string];

/** Entries in the order given, names and ids in latin1; an id is one character, repeated. */
function toTree(entries: readonly Entry[], idBytes = 20): Buffer {
  const text = entries.map(([mode, name, id]) => `${mode} ${name}\0${id.repeat(idBytes)}`);
  return Buffer.from(text.join(''), 'latin1');
}

function compare(
  before: readonly Entry[],
  after: readonly Entry[],
  { prefix = '', idBytes = 20 } = {},
): readonly (Change | SkippedFile | Folder)[] {
  const folder: Folder = {
    prefix: Buffer.from(prefix, 'latin1'),
    before: '',
    after: '',
    parts: [],
  };
  const pair = { before: toTree(before, idBytes), after: toTree(after, idBytes), idBytes };
  compareTreeEntries(folder, pair);
  return listParts(folder);
}

/** Files and folders in order; of files, changed ones first. */
function listParts({ parts }: Folder): readonly (Change | SkippedFile | Folder)[] {
  return parts.flatMap(({ changes, skipped, folder }) => [
    ...changes,
    ...skipped,
    ...(folder === undefined ? [] : [folder]),
  ]);
}

const modes = { file: '100644', program: '100755', link: '120000', module: '160000' };

describe('one name', () => {
  test('the same on both sides', () => {
    expect(compare([['100644', 'a', '1']], [['100644', 'a', '1']])).toEqual([]);
    expect(compare([], [])).toEqual([]);
  });

  test.for([
    [modes.file, modes.file, 'modified'],
    [modes.file, modes.program, 'modified'],
    ['100664', modes.file, 'modified'],
    [modes.file, modes.link, 'deleted'],
    [modes.file, modes.module, 'deleted'],
    [modes.link, modes.file, 'added'],
    [modes.module, modes.program, 'added'],
  ] as const)('%s to %s is %s', ([before, after, kind]) => {
    expect(compare([[before, 'a', '1']], [[after, 'a', '2']])).toEqual([{ path: 'a', kind }]);
  });

  test.for([
    [modes.link, modes.link, 'symlink'],
    [modes.module, modes.link, 'symlink'],
    [modes.link, modes.module, 'submodule'],
    [modes.module, modes.module, 'submodule'],
  ] as const)('%s to %s is skipped as %s', ([before, after, reason]) => {
    expect(compare([[before, 'a', '1']], [[after, 'a', '2']])).toEqual([{ path: 'a', reason }]);
  });

  test('another mode alone is a change', () => {
    const found = compare([[modes.file, 'a', '1']], [[modes.program, 'a', '1']]);
    expect(found).toEqual([{ path: 'a', kind: 'modified' }]);
  });

  test.for([
    [modes.file, { kind: 'added' }, { kind: 'deleted' }],
    [modes.link, { reason: 'symlink' }, { reason: 'symlink' }],
    [modes.module, { reason: 'submodule' }, { reason: 'submodule' }],
  ] as const)('%s on one side', ([mode, come, gone]) => {
    expect(compare([], [[mode, 'a', '1']])).toEqual([{ path: 'a', ...come }]);
    expect(compare([[mode, 'a', '1']], [])).toEqual([{ path: 'a', ...gone }]);
  });

  test('a difference in the last byte of an id is one', () => {
    for (const idBytes of [20, 32]) {
      const ids = ['1', '2'].map((last) => `${'x'.repeat(idBytes - 1)}${last}`);
      const [before = '', after = ''] = ids.map((id) => `100644 a\0${id}`);
      const folder: Folder = { prefix: Buffer.alloc(0), before: '', after: '', parts: [] };
      compareTreeEntries(folder, {
        before: Buffer.from(before),
        after: Buffer.from(after),
        idBytes,
      });
      expect(listParts(folder)).toHaveLength(1);
    }
  });
});

describe('folders', () => {
  const id = (digit: string, idBytes = 20): string => `3${digit}`.repeat(idBytes);

  test.for([20, 32])('are to be looked into by both ids of %i bytes', (idBytes) => {
    const found = compare([['40000', 'é', '1']], [['40000', 'é', '2']], { prefix: 'a/', idBytes });
    const prefix = Buffer.from('a/é/', 'latin1');
    const [before, after] = [id('1', idBytes), id('2', idBytes)];
    expect(found).toEqual([{ prefix, before, after, parts: [] }]);
  });

  test('on one side have one id', () => {
    const prefix = Buffer.from('a/');
    expect(compare([['40000', 'a', '1']], [])).toEqual([
      { prefix, before: id('1'), after: undefined, parts: [] },
    ]);
    expect(compare([], [['40000', 'a', '2']])).toEqual([
      { prefix, before: undefined, after: id('2'), parts: [] },
    ]);
  });

  test('that take the place of a file, or give way to one', () => {
    const folder = { prefix: Buffer.from('a/'), parts: [] };
    const [file, tree]: Entry[] = [
      ['100644', 'a', '1'],
      ['40000', 'a', '2'],
    ];
    if (file === undefined || tree === undefined) throw new Error('two entries');
    const between: Entry = ['100644', 'a-b', '3'];
    expect(compare([file, between], [between, tree])).toEqual([
      { path: 'a', kind: 'deleted' },
      { ...folder, before: undefined, after: id('2') },
    ]);
    expect(compare([between, tree], [file, between])).toEqual([
      { path: 'a', kind: 'added' },
      { ...folder, before: id('2'), after: undefined },
    ]);
  });

  test('of long ago have a zero before their mode', () => {
    const found = compare([['040000', 'a', '1']], [['40000', 'a', '2']]);
    expect(found).toEqual([
      { prefix: Buffer.from('a/'), before: id('1'), after: id('2'), parts: [] },
    ]);
  });
});

describe('paths', () => {
  function pathsOf(names: readonly string[], prefix = ''): readonly string[] {
    const entries = names.map((name): Entry => ['100644', name, '1']);
    return compare([], entries, { prefix }).map((part) => ('path' in part ? part.path : ''));
  }

  test('are UTF-8 where they are, and lose no byte where they are not', () => {
    const utf8 = Buffer.from('é 🦀').toString('latin1');
    expect(pathsOf(['\xe9', 'a', utf8])).toEqual(['\udce9', 'a', 'é 🦀']);
  });

  test('are decoded whole: a folder may be damaged and its file not', () => {
    const name = Buffer.from('ü').toString('latin1');
    expect(pathsOf([name, 'plain'], '\xff/')).toEqual(['\udcff/ü', '\udcff/plain']);
  });

  test('of any length', () => {
    const long = 'x'.repeat(5_000);
    expect(pathsOf([long, 'a'], `${long}/`)).toEqual([`${long}/${long}`, `${long}/a`]);
  });
});

describe('bytes that are no tree', () => {
  const whole = toTree([['100644', 'a', '1']]).toString('latin1');
  test.for([whole.slice(0, -1), whole.slice(0, 9), '100644 a', `${whole}x`, 'fatal: no'])(
    '%j',
    (text) => {
      const folder: Folder = { prefix: Buffer.alloc(0), before: '', after: '', parts: [] };
      const pair = { before: Buffer.alloc(0), after: Buffer.from(text, 'latin1'), idBytes: 20 };
      expect(() => compareTreeEntries(folder, pair)).toThrow(/git cat-file/);
    },
  );

  test('cut off alike on both sides', () => {
    const folder: Folder = { prefix: Buffer.alloc(0), before: '', after: '', parts: [] };
    const cut = Buffer.from(whole.slice(0, 12), 'latin1');
    const pair = { before: cut, after: Buffer.from(cut), idBytes: 20 };
    expect(() => compareTreeEntries(folder, pair)).toThrow(/git cat-file/);
  });
});
