// Hashes the files that are served now, for the manifest.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Selection } from '../core/selection.ts';
import { SourceError } from '../errors.ts';
import { oneLine } from '../logger.ts';
import type { Manifest } from './manifest-file.ts';
import { mapBounded } from './map-bounded.ts';
import type { SourceDeps } from './source.ts';
import { toDiskPath, walkFolder } from './walk-folder.ts';

export interface ServedFiles {
  readonly manifest: Manifest;
  /** Below the root; they are not followed. */
  readonly symlinks: readonly string[];
}

/** The thread pool that reads has four threads; a few more keep it busy. */
const filesAtOnce = 8;
const bufferBytes = 64 * 1024;

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
  const buffers: Uint8Array[] = [];
  const entries = await mapBounded(paths, filesAtOnce, async (path) => {
    signal.throwIfAborted();
    const buffer = buffers.pop() ?? new Uint8Array(bufferBytes);
    const hash = await hashFile(toDiskPath(folder, path), buffer);
    buffers.push(buffer);
    return [path, hash] as const;
  });
  return new Map(entries);
}

/** In pieces, so that the size of a file does not matter. */
async function hashFile(path: Buffer, buffer: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  await using file = await open(path);
  for (;;) {
    const { bytesRead } = await file.read(buffer);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(buffer.subarray(0, bytesRead));
  }
}
