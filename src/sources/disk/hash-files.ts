// Hashes the files that are served now, for the manifest.
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Selection } from '../../core/selection.ts';
import { SourceError } from '../../errors.ts';
import { oneLine } from '../../system/logger.ts';
import { mapBounded } from '../map-bounded.ts';
import type { SourceDeps } from '../source.ts';
import type { Manifest } from './manifest-file.ts';
import { toDiskPath, walkFolder } from './walk-folder.ts';

export interface ServedFiles {
  readonly manifest: Manifest;
  /** Below the root; they are not followed. */
  readonly symlinks: readonly string[];
}

/** The thread pool that reads has four threads; a few more keep it busy. */
const filesAtOnce = 8;
const bufferBytes = 64 * 1024;
/** So often a small file takes the way through the thread pool, and signals are heard meanwhile. */
const filesBetweenPauses = 256;

/**
 * Every file under `root` but the manifests themselves, which change because others do. Throws
 * SourceError `source-unreadable` where a file or folder cannot be read.
 */
export async function hashServedFiles(
  selection: Pick<Selection, 'root' | 'manifest' | 'manifestOutput'>,
  { context: { workspace }, signal }: Pick<SourceDeps, 'context' | 'signal'>,
): Promise<ServedFiles> {
  const folder = resolve(workspace, selection.root);
  try {
    const { files, symlinks } = await walkFolder(folder, signal);
    const own = [selection.manifest, selection.manifestOutput].map((path = '') =>
      relative(folder, resolve(workspace, path)).split(sep).join('/'),
    );
    const paths = files.filter((path) => !own.includes(path));
    return { symlinks, manifest: await hashFiles(folder, paths, signal) };
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceError(error);
  }
}

function toSourceError(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new SourceError(
    'source-unreadable',
    `The files under \`root\` cannot be read: ${oneLine(error.message, 300)}.`,
    { input: 'root', remedy: 'Give the folder of the built site, and build it before this step.' },
  );
}

async function hashFiles(
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Manifest> {
  const buffer = new Uint8Array(bufferBytes);
  let hashed = 0;
  const entries = await mapBounded(paths, filesAtOnce, async (path) => {
    signal.throwIfAborted();
    hashed += 1;
    const diskPath = toDiskPath(folder, path);
    const isPause = hashed % filesBetweenPauses === 0;
    const atOnce = isPause ? undefined : hashSmallFile(diskPath, buffer);
    return [path, atOnce ?? (await hashStream(diskPath))] as const;
  });
  return new Map(entries);
}

/**
 * Undefined where the file is longer than the buffer. Three trips to the thread pool take longer
 * than reading and hashing a web page's worth of bytes at once.
 */
function hashSmallFile(path: Buffer, buffer: Uint8Array): string | undefined {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      const bytesRead = readSync(file, buffer, { offset: length });
      length += bytesRead;
      if (length === buffer.length) return undefined;
      if (bytesRead === 0) return hash('sha256', buffer.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** In pieces, so that the size of a file does not matter. */
async function hashStream(path: Buffer): Promise<string> {
  const sum = createHash('sha256');
  const buffer = new Uint8Array(bufferBytes);
  await using file = await open(path);
  for (;;) {
    const { bytesRead } = await file.read(buffer);
    if (bytesRead === 0) return sum.digest('hex');
    sum.update(buffer.subarray(0, bytesRead));
  }
}
