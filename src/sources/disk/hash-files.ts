// Hashes the files that are served now, for the manifest.

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import { nextTurn } from '../../system/turn.ts';

import type { SourceDeps } from '../source.ts';
import { toDiskPath, toPathBelow } from './disk-path.ts';
import type { Manifest } from './manifest-file.ts';
import { walkFolder } from './walk-folder.ts';

export interface ServedFiles {
  readonly manifest: Manifest;
  /** Below the root; they are not followed. */
  readonly symlinks: readonly string[];
}

const bufferBytes = 1024 * 1024;
const filesBetweenTurns = 256;

/**
 * Every file under `root` but the manifests themselves, which change because others do. Throws
 * SourceError `source-unreadable` if a file or folder cannot be read.
 */
export async function hashServedFiles(
  selection: Pick<Selection, 'root' | 'manifest' | 'manifestOutput'>,
  { context: { workspace }, signal }: Pick<SourceDeps, 'context' | 'signal'>,
): Promise<ServedFiles> {
  const folder = resolve(workspace, selection.root);
  try {
    const { files, symlinks } = await walkFolder(folder, signal);
    const own = [selection.manifest, selection.manifestOutput].map((path = '') =>
      toPathBelow(folder, resolve(workspace, path)),
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
    {
      input: 'root',
      remedy: 'Set `root` to the folder of the built site, and build it before this step.',
    },
  );
}

/**
 * One after the other and synchronously: through the thread pool 20,000 files of 10 KB take three
 * times as long, because each is four trips. Signals are heard between the turns.
 */
async function hashFiles(
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Manifest> {
  const manifest = new Map<string, string>();
  const buffer = new Uint8Array(bufferBytes);
  for (const [index, path] of paths.entries()) {
    if (index % filesBetweenTurns === 0) await nextTurn();
    signal.throwIfAborted();
    manifest.set(path, await hashFile(toDiskPath(folder, path), buffer));
  }
  return manifest;
}

async function hashFile(path: Buffer, buffer: Uint8Array): Promise<string> {
  const sum = createHash('sha256');
  const file = openSync(path, 'r');
  let isStart = true;
  try {
    for (;;) {
      const bytesRead = readSync(file, buffer);
      if (bytesRead === 0) return sum.digest('hex');
      if (isStart) hideGzipTime(buffer);
      isStart = false;
      sum.update(buffer.subarray(0, bytesRead));
      if (bytesRead === buffer.length) await nextTurn();
    }
  } finally {
    closeSync(file);
  }
}

/** `gzip` without `-n` writes the time of the build into bytes 4 to 7: no change of the content. */
function hideGzipTime(buffer: Uint8Array): void {
  if (buffer[0] === 0x1f && buffer[1] === 0x8b && buffer[2] === 8) buffer.fill(0, 4, 8);
}
