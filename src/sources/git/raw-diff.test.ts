import { describe, expect, test } from 'vitest';
import { decodePath } from '../../core/urls/path-text.ts';
import { createRawDiffReader } from './raw-diff.ts';

const id = '0'.repeat(40);
const record = (before: string, after: string, path: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`:${before} ${after} ${id} ${id} M\0`),
    Buffer.from(path),
    Buffer.from([0]),
  ]);

function read(chunks: readonly Buffer[]) {
  const reader = createRawDiffReader();
  for (const chunk of chunks) reader.add(chunk);
  return reader.end();
}

describe('the output of git diff-tree', () => {
  test('distinguishes files, links and submodules by both modes', () => {
    const { changes, skipped } = read([
      record('000000', '100644', 'added'),
      record('100644', '100755', 'modified'),
      record('100755', '000000', 'deleted'),
      record('100644', '120000', 'file-to-link'),
      record('160000', '100644', 'submodule-to-file'),
      record('000000', '120000', 'link'),
      record('160000', '160000', 'submodule'),
    ]);
    expect(changes.paths).toEqual([
      ...['added', 'modified', 'deleted', 'file-to-link', 'submodule-to-file'],
    ]);
    expect([...changes.deleted]).toEqual(['deleted', 'file-to-link']);
    expect(skipped).toEqual([
      { path: 'link', reason: 'symlink' },
      { path: 'submodule', reason: 'submodule' },
    ]);
  });

  test('may be cut anywhere, also inside a character', () => {
    const whole = Buffer.concat([
      record('000000', '100644', 'ä/\u{1f600}'),
      record('100644', '000000', 'b\nc'),
    ]);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const { changes } = read([whole.subarray(0, cut), whole.subarray(cut)]);
      expect(changes.paths).toEqual(['ä/\u{1f600}', 'b\nc']);
    }
  });

  test('keeps bytes that are not UTF-8, and the names beside them', () => {
    const name = Buffer.from([0x63, 0xff]);
    const { changes } = read([
      Buffer.concat([record('000000', '100644', name), record('000000', '100644', 'é')]),
    ]);
    expect(changes.paths).toEqual([decodePath(name), 'é']);
  });

  test('nothing printed means that nothing differs', () => {
    expect(read([]).changes.paths).toEqual([]);
  });

  test.each([
    ['cut inside a path', [record('100644', '100644', 'a').subarray(0, -1)]],
    ['cut after the modes', [record('100644', '100644', '').subarray(0, -1)]],
    ['no modes', [Buffer.from('warning: x\0a\0')]],
  ])('is an error if it is %s', (_name, chunks) => {
    expect(() => read(chunks)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'git-failed' })] }),
    );
  });
});
