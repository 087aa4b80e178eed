// Reads and writes files; the effects that main.ts hands out.
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export function readTextFile(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

const chunkCharacters = 64 * 1024;

/** Writes the pieces one after the other, making the folder; an empty list makes an empty file. */
export async function writeTextFile(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(joinPieces(pieces)), createWriteStream(path));
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

/** Small pieces are joined first: one write each would be slow for a million lines. */
function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    length += piece.length;
    if (length < chunkCharacters) continue;
    yield chunk.join('');
    chunk = [];
    length = 0;
  }
  if (chunk.length > 0) yield chunk.join('');
}
