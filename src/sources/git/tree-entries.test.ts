import { describe, expect, test } from 'vitest';
import type { SkippedFile } from '../../core/change.ts';
import type { Span } from './answers.ts';
import { compareTreeEntries, type Folder } from './tree-entries.ts';

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
): readonly (string | SkippedFile | Folder)[] {
  const folder = toFolder(prefix);
  const [one, other] = [toTree(before, idBytes), toTree(after, idBytes)];
  const pair = { before: toSpan(one), after: toSpan(other), idBytes };
  compareTreeEntries(folder, pair);
  return listParts(folder);
}

/** As it comes, between others. */
function toSpan(tree: Buffer): Span {
  const bytes = Buffer.concat([Buffer.from('100644 x\0'), tree, Buffer.from('\n100644 y\0')]);
  return { bytes, start: 9, end: 9 + tree.length };
}

function toFolder(prefix = ''): Folder {
  return {
    prefix: Buffer.from(prefix, 'latin1'),
    before: '',
    after: '',
    parts: [],
    deleted: new Set(),
  };
}

/** Files and folders in order; of files, changed ones first. */
function listParts({ parts, deleted }: Folder): readonly (string | SkippedFile | Folder)[] {
  return parts.flatMap(({ changes, skipped, folder }) => [
    ...changes.paths.map((path) => `${deleted.has(path) ? 'deleted' : 'changed'} ${path}`),
    ...skipped,
    ...(folder === undefined ? [] : [folder]),
  ]);
}

const modes = { file: '100644', program: '100755', link: '120000', module: '160000' };

describe('one name', () => {
  const symlink = { path: 'a', reason: 'symlink' };
  const submodule = { path: 'a', reason: 'submodule' };

  test('the same on both sides', () => {
    expect(compare([['100644', 'a', '1']], [['100644', 'a', '1']])).toEqual([]);
    expect(compare([], [])).toEqual([]);
  });

  test.for([
    [modes.file, modes.file, 'changed'],
    [modes.file, modes.program, 'changed'],
    ['100664', modes.file, 'changed'],
    [modes.file, modes.link, 'deleted'],
    [modes.file, modes.module, 'deleted'],
    [modes.link, modes.file, 'changed'],
    [modes.module, modes.program, 'changed'],
  ] as const)('%s to %s is %s', ([before, after, kind]) => {
    expect(compare([[before, 'a', '1']], [[after, 'a', '2']])).toEqual([`${kind} a`]);
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
    expect(found).toEqual(['changed a']);
  });

  test.for([
    [modes.file, 'changed a', 'deleted a'],
    [modes.link, symlink, symlink],
    [modes.module, submodule, submodule],
  ] as const)('%s on one side', ([mode, come, gone]) => {
    expect(compare([], [[mode, 'a', '1']])).toEqual([come]);
    expect(compare([[mode, 'a', '1']], [])).toEqual([gone]);
  });

  test('a difference in the last byte of an id is one', () => {
    for (const idBytes of [20, 32]) {
      const ids = ['1', '2'].map((last) => `${'x'.repeat(idBytes - 1)}${last}`);
      const [before = '', after = ''] = ids.map((id) => `100644 a\0${id}`);
      const folder = toFolder();
      compareTreeEntries(folder, {
        before: toSpan(Buffer.from(before)),
        after: toSpan(Buffer.from(after)),
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
    const [before, after] = [id('1', idBytes), id('2', idBytes)];
    expect(found).toEqual([{ ...toFolder('a/é/'), before, after }]);
  });

  test('on one side have one id', () => {
    expect(compare([['40000', 'a', '1']], [])).toEqual([
      { ...toFolder('a/'), before: id('1'), after: undefined },
    ]);
    expect(compare([], [['40000', 'a', '2']])).toEqual([
      { ...toFolder('a/'), before: undefined, after: id('2') },
    ]);
  });

  test('that take the place of a file, or give way to one', () => {
    const folder = { ...toFolder('a/'), deleted: new Set(['a']) };
    const [file, tree]: Entry[] = [
      ['100644', 'a', '1'],
      ['40000', 'a', '2'],
    ];
    if (file === undefined || tree === undefined) throw new Error('two entries');
    const between: Entry = ['100644', 'a-b', '3'];
    expect(compare([file, between], [between, tree])).toEqual([
      'deleted a',
      { ...folder, before: undefined, after: id('2') },
    ]);
    expect(compare([between, tree], [file, between])).toEqual([
      'changed a',
      { ...toFolder('a/'), before: id('2'), after: undefined },
    ]);
  });

  test('of long ago have a zero before their mode', () => {
    const found = compare([['040000', 'a', '1']], [['40000', 'a', '2']]);
    expect(found).toEqual([{ ...toFolder('a/'), before: id('1'), after: id('2') }]);
  });
});

describe('paths', () => {
  function pathsOf(names: readonly string[], prefix = ''): readonly string[] {
    const entries = names.map((name): Entry => ['100644', name, '1']);
    return compare([], entries, { prefix }).map((part) => String(part).replace('changed ', ''));
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
      const folder = toFolder();
      const [none, tree] = [Buffer.alloc(0), Buffer.from(text, 'latin1')].map(toSpan);
      if (none === undefined || tree === undefined) throw new Error('two trees');
      const pair = { before: none, after: tree, idBytes: 20 };
      expect(() => compareTreeEntries(folder, pair)).toThrow(/git cat-file/);
    },
  );

  test('cut off alike on both sides', () => {
    const folder = toFolder();
    const cut = Buffer.from(whole.slice(0, 12), 'latin1');
    const pair = { before: toSpan(cut), after: toSpan(cut), idBytes: 20 };
    expect(() => compareTreeEntries(folder, pair)).toThrow(/git cat-file/);
  });
});
