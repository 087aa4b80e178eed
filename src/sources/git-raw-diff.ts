// Reads what `git diff-tree -r -z --raw` prints: for each path `:mode mode id id letter NUL path NUL`.
import { isUtf8 } from 'node:buffer';
import { decodePath } from '../core/path-text.ts';
import { SourceError } from '../errors.ts';
import { createDifferenceCollector, entryKindAt, type TreeDifference } from './git-modes.ts';

/** Reads while git still compares, so that neither waits for the other. */
export interface RawDiffReader {
  /** Takes the next bytes, cut anywhere. */
  readonly add: (bytes: Uint8Array) => void;
  /** Throws SourceError `git-failed` where the bytes are cut off or not of this format. */
  readonly end: () => TreeDifference;
}

export function createRawDiffReader(): RawDiffReader {
  const { add, found } = createDifferenceCollector();
  // One buffer for all of it: what is no whole record yet moves to its start.
  let buffer = Buffer.alloc(256 * 1024);
  let held = 0;
  let isReadable = true;
  return {
    add(bytes) {
      if (held + bytes.length > buffer.length)
        buffer = Buffer.concat([buffer.subarray(0, held)], (held + bytes.length) * 2);
      buffer.set(bytes, held);
      const all = buffer.subarray(0, held + bytes.length);
      const end = all.lastIndexOf(0) + 1;
      const left = isReadable ? readRecords(all.subarray(0, end), add) : undefined;
      if (left === undefined) isReadable = false;
      else held = buffer.copy(buffer, 0, end - left, all.length);
    },
    end() {
      if (isReadable && held === 0) return found;
      throw new SourceError('git-failed', 'git diff-tree printed what cannot be read.', {
        remedy: 'Please report it with the output of `git version`.',
      });
    },
  };
}

type AddPair = ReturnType<typeof createDifferenceCollector>['add'];

/**
 * How many bytes at the end are no whole record; undefined where the format is another. The bytes
 * are decoded once as a whole, which is many times faster than path by path.
 */
function readRecords(bytes: Buffer, add: AddPair): number | undefined {
  const isText = isUtf8(bytes);
  const text = bytes.toString(isText ? 'utf8' : 'latin1');
  let start = 0;
  for (;;) {
    const metaEnd = text.indexOf('\0', start);
    const pathEnd = metaEnd < 0 ? -1 : text.indexOf('\0', metaEnd + 1);
    if (pathEnd < 0) break;
    if (text[start] !== ':') return undefined;
    const path = text.slice(metaEnd + 1, pathEnd);
    add({
      path: isText ? path : decodePath(Buffer.from(path, 'latin1')),
      before: entryKindAt(text, start + 1),
      after: entryKindAt(text, start + 8),
    });
    start = pathEnd + 1;
  }
  return Buffer.byteLength(text.slice(start), isText ? 'utf8' : 'latin1');
}
