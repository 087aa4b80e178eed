import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder below `parent`, or below the system's own place for such folders if `parent` is empty
 * or not usable. Never throws: without any folder the path of a missing one comes back, and writing
 * to it says what is wrong.
 */
export function makeTemporaryFolder(parent: string, prefix: string): string {
  for (const place of [parent, tmpdir()].filter((path) => path !== '')) {
    try {
      mkdirSync(place, { recursive: true });
      return mkdtempSync(join(place, prefix));
    } catch {
      // The next place may be usable.
    }
  }
  return join(tmpdir(), `${prefix}missing`);
}
