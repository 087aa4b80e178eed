// Reads and writes files; the effects that main.ts hands out.
import { type FileHandle, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

export function readTextFile(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

const chunkBytes = 1024 * 1024;

/** Writes the pieces one after the other, making the folder; an empty list makes an empty file. */
export async function writeTextFile(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await using file = await open(path, 'w');
  // The next chunk is rendered while the one before it goes to the disk.
  let writing = Promise.resolve();
  for (const chunk of toChunks(pieces)) {
    await writing;
    writing = writeWhole(file, chunk);
  }
  await writing;
}

/** In one call wherever the system takes it whole, so that it goes on while the next is rendered. */
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let start = 0; start < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, start);
    start += bytesWritten;
  }
}

/** The same, but a reader sees the whole file or none of it. */
export async function writeTextFileAtomically(
  path: string,
  pieces: Iterable<string>,
): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeTextFile(unfinished, pieces);
  await rename(unfinished, path);
}

/**
 * Pieces side by side as UTF-8: one write each would be slow for a million lines. A chunk is good
 * until the one after the next is asked for: two buffers take turns, because fresh memory is slow.
 */
function* toChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let [chunk, spare] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  let used = 0;
  for (const piece of pieces) {
    const mostBytes = piece.length * 3;
    if (mostBytes > chunk.length - used) {
      yield chunk.subarray(0, used);
      [chunk, spare] = [spare, chunk];
      used = 0;
      if (mostBytes > chunk.length) chunk = Buffer.allocUnsafe(mostBytes);
    }
    used += chunk.write(piece, used);
  }
  yield chunk.subarray(0, used);
}
