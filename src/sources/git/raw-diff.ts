// Reads what `git diff-tree -r -z --raw` prints: for each path `:mode mode id id letter NUL path NUL`.
import { isUtf8 } from 'node:buffer';
import { decodePath } from '../../core/urls/path-text.ts';
import { SourceError } from '../../errors.ts';
import { addDifference, openDifference, type TreeDifference, toEntryKind } from './modes.ts';

/** Reads while git still prints, so that its output is never held as a whole. */
export interface RawDiffReader {
  /** Takes the next bytes, cut anywhere. */
  readonly add: (bytes: Buffer) => void;
  /** Throws SourceError `git-failed` if the bytes were cut off or had another format. */
  readonly end: () => TreeDifference;
}

/** `:100644 100755 `, and what follows. */
const modesPattern = /^:\d{6} \d{6} $/;
const modesLength = ':100644 100755 '.length;

export function createRawDiffReader(): RawDiffReader {
  const found = openDifference();
  let rest = Buffer.alloc(0);
  let isReadable = true;
  const addRecord = (modes: string, path: string): void => {
    if (modesPattern.test(modes)) {
      const [before, after] = [modes.slice(1, 7), modes.slice(8, 14)];
      addDifference(found, path, toEntryKind(before), toEntryKind(after));
    } else {
      isReadable = false;
    }
  };
  return {
    add(bytes) {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const isText = isUtf8(all.subarray(0, all.lastIndexOf(0) + 1));
      let start = 0;
      for (;;) {
        const middle = all.indexOf(0, start);
        const end = middle === -1 ? -1 : all.indexOf(0, middle + 1);
        if (end === -1) break;
        // Each path for itself: as a part of a longer text it would keep all of that in memory.
        const path = isText
          ? all.toString('utf8', middle + 1, end)
          : decodePath(all.subarray(middle + 1, end));
        addRecord(all.toString('latin1', start, start + modesLength), path);
        start = end + 1;
      }
      rest = Buffer.from(all.subarray(start));
    },
    end() {
      if (isReadable && rest.length === 0) return found;
      throw new SourceError('git-failed', 'The output of git diff-tree cannot be read.', {
        remedy: 'Report it with the output of `git version`, or use `source: api`.',
      });
    },
  };
}
