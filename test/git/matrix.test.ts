// Trees before and after, and what is to be purged: the same however the commits are got at.
import { describe, expect, test } from 'vitest';
import { toLines } from './deps.ts';
import { createRepository, type Entry, type Snapshot, toBytePath } from './repository.ts';
import { compareOneWay, type Way, ways } from './ways.ts';

const submodule = (digit: string): Entry => ({ mode: '160000', content: digit.repeat(40) });
const link = (target: string): Entry => ({ mode: '120000', content: target });
const nfc = '\u00e9.html';
const nfd = 'e\u0301.html';
const long = `${'d'.repeat(200)}/`.repeat(19) + 'f'.repeat(181);

interface Row {
  readonly name: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly expected: readonly string[];
  /** Ways left out; GitHub's API cannot give bytes that are not UTF-8. */
  readonly without?: Way;
}

/** Rows whose only content is a path that is added. */
function addedPath(name: string, path: string): Row {
  return {
    name,
    before: { old: '1' },
    after: { old: '1', [toBytePath(path)]: '2' },
    expected: [`changed ${path}`],
  };
}

const rows: readonly Row[] = [
  { name: 'nothing', before: { a: '1' }, after: { a: '1' }, expected: [] },
  {
    name: 'content',
    before: { a: '1', b: '1' },
    after: { a: '2', b: '1' },
    expected: ['changed a'],
  },
  {
    name: 'rename is a delete and an add',
    before: { 'a.html': 'same' },
    after: { 'b.html': 'same' },
    expected: ['changed b.html', 'deleted a.html'],
  },
  {
    name: 'rename with change of case',
    before: { 'About.html': 'same' },
    after: { 'about.html': 'same' },
    expected: ['changed about.html', 'deleted About.html'],
  },
  {
    name: 'rename of a folder',
    before: { 'a/x': '1', 'a/y': '2' },
    after: { 'b/x': '1', 'b/y': '2' },
    expected: ['changed b/x', 'changed b/y', 'deleted a/x', 'deleted a/y'],
  },
  { name: 'copy', before: { a: 'same' }, after: { a: 'same', b: 'same' }, expected: ['changed b'] },
  { name: 'delete', before: { a: '1', b: '2' }, after: { a: '1' }, expected: ['deleted b'] },
  {
    name: 'mode change only',
    before: { a: { mode: '100644', content: '1' } },
    after: { a: { mode: '100755', content: '1' } },
    expected: ['changed a'],
  },
  {
    name: 'a file turned into a folder',
    before: { a: '1' },
    after: { 'a/index.html': '1' },
    expected: ['changed a/index.html', 'deleted a'],
  },
  {
    name: 'new symlink',
    before: { a: '1' },
    after: { a: '1', l: link('a') },
    expected: ['symlink l'],
  },
  {
    name: 'symlink that is gone',
    before: { a: '1', l: link('a') },
    after: { a: '1' },
    expected: ['symlink l'],
  },
  {
    name: 'symlink with another target',
    before: { l: link('a') },
    after: { l: link('b') },
    expected: ['symlink l'],
  },
  {
    name: 'a file turned into a symlink',
    before: { a: '1' },
    after: { a: link('b') },
    expected: ['deleted a'],
  },
  {
    name: 'a symlink turned into a file',
    before: { a: link('b') },
    after: { a: '1' },
    expected: ['changed a'],
  },
  {
    name: 'submodule moved',
    before: { m: submodule('1') },
    after: { m: submodule('2') },
    expected: ['submodule m'],
  },
  {
    name: 'submodule that is gone',
    before: { a: '1', m: submodule('1') },
    after: { a: '1' },
    expected: ['submodule m'],
  },
  {
    name: 'a file turned into a submodule',
    before: { a: '1' },
    after: { a: submodule('1') },
    expected: ['deleted a'],
  },
  {
    name: 'a submodule turned into a symlink',
    before: { a: submodule('1') },
    after: { a: link('b') },
    expected: ['symlink a'],
  },
  addedPath('spaces', ' a  b .html'),
  addedPath('quotes', `"a" 'b' \`c\`.html`),
  addedPath('newline, carriage return', 'a\nb\r.html'),
  addedPath('tab', 'a\tb.html'),
  addedPath('backslash', 'a\\b\\.html'),
  addedPath('percent', '100%25.html'),
  addedPath('hash, question mark', 'a#b?c.html'),
  addedPath('plus, ampersand', 'a+b&c.html'),
  addedPath('leading dash', '-rf/--name-only'),
  addedPath('leading colon', ':(glob)a'),
  addedPath('emoji', '\u{1f980}/\u{1f468}\u200d\u{1f469}.html'),
  addedPath('marks that browsers keep', 'icon@2x(1),a;b=c.png'),
  addedPath('byte order mark', '\ufeffa.html'),
  addedPath('4,000 bytes', long),
  {
    name: 'NFC and NFD are two files',
    before: { [toBytePath(nfc)]: '1' },
    after: { [toBytePath(nfc)]: '1', [toBytePath(nfd)]: '1' },
    expected: [`changed ${nfd}`],
  },
  {
    name: 'bytes that are not UTF-8',
    before: { a: '1', [toBytePath('é')]: '1' },
    after: { a: '2', [toBytePath('é')]: '2', 'caf\xe9/\xff.html': '1' },
    expected: ['changed caf\udce9/\udcff.html', 'changed a', 'changed é'],
    without: 'api',
  },
];

describe('two trees', () => {
  test.for(rows)('$name', async ({ before, after, expected, without }) => {
    await using repository = await createRepository();
    const base = repository.commit({ files: before });
    const head = repository.commit({ files: after });
    for (const way of ways.filter((name) => name !== without)) {
      const found = await compareOneWay(way, {
        repository,
        context: { sha: head },
        event: { before: base },
      });
      expect(toLines(found), way).toEqual([...expected].sort());
      expect(found.record, way).toMatchObject({ base, head, kind: way === 'api' ? 'api' : 'git' });
      expect(found.record.decision, way).toContain(`${base.slice(0, 7)}..${head.slice(0, 7)}`);
    }
  });
});

test('SHA-256 repositories', async () => {
  await using repository = await createRepository({ objectFormat: 'sha256' });
  const base = repository.commit({ files: { a: '1' } });
  const head = repository.commit({ files: { a: '2', b: '1' } });
  for (const way of ways) {
    const comparing = { repository, context: { sha: head } };
    const pushed = await compareOneWay(way, { ...comparing, event: { before: base } });
    expect(toLines(pushed), way).toEqual(['changed a', 'changed b']);
    const first = await compareOneWay(way, {
      ...comparing,
      event: { before: '0'.repeat(64), defaultBranch: 'main' },
    });
    expect(toLines(first), way).toEqual(['changed a', 'changed b']);
  }
});
