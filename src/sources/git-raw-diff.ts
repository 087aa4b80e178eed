// Reads what `git diff-tree -r -z --raw` prints: for each path `:mode mode id id letter NUL path NUL`.
import { isUtf8 } from 'node:buffer';
import { decodePath } from '../core/path-text.ts';
import { SourceError } from '../errors.ts';
import { createDifferenceCollector, entryKindAt, type TreeDifference } from './git-modes.ts';

/**
 * Throws SourceError `git-failed` where the bytes are cut off or not of this format. The bytes are
 * decoded once as a whole, which is many times faster than path by path.
 */
export function parseRawDiff(bytes: Uint8Array): TreeDifference {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer)
    ? readDifferences(buffer.toString('utf8'), (path) => path)
    : readDifferences(buffer.toString('latin1'), decodeLatin1Path);
}

/** One damaged path makes all of them arrive with a character for each byte. */
function decodeLatin1Path(path: string): string {
  return decodePath(Buffer.from(path, 'latin1'));
}

function readDifferences(text: string, toPath: (raw: string) => string): TreeDifference {
  const { add, found } = createDifferenceCollector();
  for (let start = 0; start < text.length; ) {
    const metaEnd = text.indexOf('\0', start);
    const pathEnd = metaEnd < 0 ? -1 : text.indexOf('\0', metaEnd + 1);
    if (text[start] !== ':' || pathEnd < 0) throw malformed(start);
    add({
      path: toPath(text.slice(metaEnd + 1, pathEnd)),
      before: entryKindAt(text, start + 1),
      after: entryKindAt(text, start + 8),
    });
    start = pathEnd + 1;
  }
  return found;
}

function malformed(offset: number): SourceError {
  return new SourceError('git-failed', `git diff-tree printed what cannot be read at ${offset}.`, {
    remedy: 'Please report it with the output of `git version`.',
  });
}
