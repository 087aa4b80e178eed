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
const modesPattern = /^:\d{6} \d{6} /;

export function createRawDiffReader(): RawDiffReader {
  const found = openDifference();
  let rest = Buffer.alloc(0);
  let meta: string | undefined;
  let isReadable = true;
  const addField = (field: string): void => {
    if (meta === undefined) {
      meta = field;
      return;
    }
    if (modesPattern.test(meta)) {
      const [before, after] = [meta.slice(1, 7), meta.slice(8, 14)];
      addDifference(found, field, toEntryKind(before), toEntryKind(after));
    } else {
      isReadable = false;
    }
    meta = undefined;
  };
  return {
    add(bytes) {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const end = all.lastIndexOf(0) + 1;
      rest = Buffer.from(all.subarray(end));
      for (const field of splitFields(all.subarray(0, end))) addField(field);
    },
    end() {
      if (isReadable && rest.length === 0 && meta === undefined) return found;
      throw new SourceError('git-failed', 'The output of git diff-tree cannot be read.', {
        remedy: 'Report it with the output of `git version`, or use `source: api`.',
      });
    },
  };
}

/** Whole fields, each of which ended with a NUL. */
function splitFields(bytes: Buffer): readonly string[] {
  if (bytes.length === 0) return [];
  const isText = isUtf8(bytes);
  const fields = bytes.toString(isText ? 'utf8' : 'latin1', 0, bytes.length - 1).split('\0');
  return isText ? fields : fields.map((field) => decodePath(Buffer.from(field, 'latin1')));
}
