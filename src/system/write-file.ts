// Writes the files that a user names: whole or not at all, and never where a link of the checkout
// leads. A file is written beside its place under a name that nobody can guess, and then renamed.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import nodePath, { dirname, join } from 'node:path';

/** The message completes a sentence that begins with the file: `is a folder`. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}

export interface FileWriter {
  /** Replaces the file and makes its folder; no pieces make an empty file. Throws UnwritableError. */
  readonly write: (path: string, pieces: Iterable<string>) => Promise<void>;
  /** Throws UnwritableError if `write` would, as far as that can be known; makes the folder. */
  readonly tryOut: (path: string) => Promise<void>;
}

export function createFileWriter(workspace: string): FileWriter {
  return {
    write: (path, pieces) => translate(() => replace(path, { pieces, workspace })),
    tryOut: (path) => translate(() => tryOut(path, workspace)),
  };
}

/** Errors of the system become ours; what the pieces throw stays as it is. */
async function translate(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UnwritableError(`cannot be written (${error.code})`, { cause: error });
  }
}

async function replace(
  path: string,
  { pieces, workspace }: { readonly pieces: Iterable<string>; readonly workspace: string },
): Promise<void> {
  await prepare(path, workspace);
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await create(temporary, pieces);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function tryOut(path: string, workspace: string): Promise<void> {
  await prepare(path, workspace);
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await create(temporary, ['x']);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function create(path: string, pieces: Iterable<string>): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  await using file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
  await file.writeFile(encode(pieces));
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

async function prepare(path: string, workspace: string): Promise<void> {
  await refuseSpecial(path);
  await refuseDetour(dirname(path), workspace);
  await mkdir(dirname(path), { recursive: true });
}

/** A link is replaced, unless it leads to what no file may replace, as /dev/stdout does. */
async function refuseSpecial(path: string): Promise<void> {
  const own = await unlessMissing(lstat(path));
  const status = own?.isSymbolicLink() ? await unlessMissing(stat(path)) : own;
  if (status?.isDirectory()) throw new UnwritableError('is a folder');
  if (status !== undefined && !status.isFile()) throw new UnwritableError('is not a regular file');
}

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A folder that is given as one of the workspace must not be somewhere else. */
async function refuseDetour(folder: string, workspace: string): Promise<void> {
  if (isOutside(folder, workspace)) return;
  const real = await findReal(folder);
  if (isOutside(real, await realpath(workspace)))
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
async function findReal(folder: string): Promise<string> {
  const real = await unlessMissing(realpath(folder));
  return real ?? (await findReal(dirname(folder)));
}
