// Reads the files that a user or a checkout can name. A checkout may hold a link to a device, and a
// pipe blocks for ever, so only regular files are read, and no more of them than the limit.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { groupDigits } from '../core/text.ts';

export interface FileProblem {
  /** Completes a sentence that begins with the file: `is not a regular file`. */
  readonly problem: string;
  /** Nothing is there, as opposed to something that cannot be used. */
  readonly isAbsent: boolean;
}

/** As long as a text can be here, with some room: for lists and reports. */
export const longestTextBytes = 400 * 1024 * 1024;

/** How much more is read at once than a file says it has. */
const spareBytes = 64 * 1024;

export function readBytes(
  path: string,
  limitBytes: number,
): { readonly bytes: Uint8Array } | FileProblem {
  try {
    // Without O_NONBLOCK the system waits until somebody writes to a pipe.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return unusable('is not a regular file');
      const pieces: Uint8Array[] = [];
      let size = 0;
      // Counted, because some files report no size, or grow.
      while (Math.max(size, stat.size) <= limitBytes) {
        const room = Math.max(stat.size - size, 0) + spareBytes;
        const buffer = Buffer.allocUnsafe(room);
        const bytesRead = readSync(file, buffer);
        if (bytesRead === 0) return { bytes: Buffer.concat(pieces) };
        size += bytesRead;
        pieces.push(buffer.subarray(0, bytesRead));
      }
      return unusable(tooLong(limitBytes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT') return { problem: 'does not exist', isAbsent: true };
    return unusable(`cannot be read (${code})`);
  }
}

/** In one read, for many small files: no more than a file says it has. Undefined if it cannot be read. */
export function readSmall(path: string, limitBytes: number): Uint8Array | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile() || stat.size > limitBytes) return undefined;
      const bytes = Buffer.allocUnsafe(stat.size);
      return readSync(file, bytes) === bytes.length ? bytes : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** The whole content as UTF-8. */
export function readText(
  path: string,
  limitBytes: number,
): { readonly text: string } | FileProblem {
  const file = readBytes(path, limitBytes);
  if (!('bytes' in file)) return file;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
  } catch {
    return unusable('is not UTF-8 text');
  }
}

export function tooLong(limitBytes: number): string {
  return `is longer than ${groupDigits(limitBytes)} bytes`;
}

function unusable(problem: string): FileProblem {
  return { problem, isAbsent: false };
}
