// Writes the files that a user names: whole or not at all, and never where a link of the checkout
// leads. A file is written beside its place under a name that nobody can guess, and then renamed. Each
// step is one call that blocks: trips through the thread pool take longer than the files of most runs.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import nodePath, { dirname, join } from 'node:path';

/** The message completes a sentence that begins with the file: `is a folder`. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}

export interface FileWriter {
  /** Replaces the file and makes its folder; no pieces make an empty file. Throws UnwritableError. */
  readonly write: (path: string, pieces: Iterable<string>) => void;
  /** Throws UnwritableError if `write` would, as far as that can be known; makes the folder. */
  readonly tryOut: (path: string) => void;
}

export function createFileWriter(workspace: string): FileWriter {
  return {
    write: (path, pieces) => translate(() => replace(path, { pieces, workspace })),
    tryOut: (path) => translate(() => tryOut(path, workspace)),
  };
}

/** Errors of the system become ours; what the pieces throw stays as it is. */
function translate(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UnwritableError(`cannot be written (${error.code})`, { cause: error });
  }
}

function replace(
  path: string,
  { pieces, workspace }: { readonly pieces: Iterable<string>; readonly workspace: string },
): void {
  prepare(path, workspace);
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    create(temporary, pieces);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function tryOut(path: string, workspace: string): void {
  prepare(path, workspace);
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    create(temporary, ['x']);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function create(path: string, pieces: Iterable<string>): void {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
  try {
    for (const bytes of encode(pieces)) {
      for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
    }
  } finally {
    closeSync(file);
  }
}

const longestBytes = 512 * 1024;
const enoughCharacters = 4 * 1024;

/**
 * As UTF-8, always in the same bytes: to fill fresh memory takes several times as long. Short pieces are
 * put together first, because a call for each line of a long list would take longer than all the writing.
 */
function* encode(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(longestBytes);
  let used = 0;
  for (const text of joinShort(pieces)) {
    for (let start = 0; start < text.length; ) {
      const { read, written } = encoder.encodeInto(text.slice(start), bytes.subarray(used));
      start += read;
      used += written;
      if (start === text.length) break;
      yield bytes.subarray(0, used);
      used = 0;
    }
  }
  yield bytes.subarray(0, used);
}

function* joinShort(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    if (piece.length < enoughCharacters) {
      text += piece;
      if (text.length < enoughCharacters) continue;
      yield text;
    } else {
      // To put a long one together with others would copy it.
      yield text;
      yield piece;
    }
    text = '';
  }
  yield text;
}

function prepare(path: string, workspace: string): void {
  refuseSpecial(path);
  refuseDetour(dirname(path), workspace);
  mkdirSync(dirname(path), { recursive: true });
}

/** A link is replaced, unless it leads to what no file may replace, as /dev/stdout does. */
function refuseSpecial(path: string): void {
  const own = unlessMissing(() => lstatSync(path));
  const status = own?.isSymbolicLink() ? unlessMissing(() => statSync(path)) : own;
  if (status?.isDirectory()) throw new UnwritableError('is a folder');
  if (status !== undefined && !status.isFile()) throw new UnwritableError('is not a regular file');
}

function unlessMissing<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A folder that is given as one of the workspace must not be somewhere else. */
function refuseDetour(folder: string, workspace: string): void {
  if (isOutside(folder, workspace)) return;
  const real = findReal(folder);
  if (isOutside(real, realpathSync(workspace)))
    throw new UnwritableError('is in a folder that is a link out of the workspace');
}

/** In either spelling of a platform; another drive of Windows is outside. */
export function isOutside(
  path: string,
  folder: string,
  { isAbsolute, relative }: Pick<typeof nodePath, 'isAbsolute' | 'relative'> = nodePath,
): boolean {
  const way = relative(folder, path);
  return way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way);
}

/** Where the folder is, or would be made. */
function findReal(folder: string): string {
  return unlessMissing(() => realpathSync(folder)) ?? findReal(dirname(folder));
}
