// `source: manifest`: hashes of every file under `root` against the previous build's. For generated
// sites this is exact where changed sources say little about changed pages.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Change } from '../core/change.ts';
import { encodePathBytes } from '../core/path-text.ts';
import type { Selection } from '../core/selection.ts';
import { findAllFiles } from './glob.ts';
import { type Manifest, parseManifest } from './manifest-file.ts';
import { mapBounded } from './map-bounded.ts';
import { readAddress, showAddress, toAddress, unreadable } from './read-address.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

const filesAtOnce = 16;
const limitBytes = 256 * 1024 * 1024;

/** Hashes what is served now; symlinks are not followed. */
export async function hashServedFiles(
  root: string,
  deps: Pick<SourceDeps, 'context'>,
): Promise<Manifest> {
  const { changes } = await findAllFiles([root === '' ? '**' : `${escapePattern(root)}/**`], deps);
  const start = root === '' ? 0 : root.length + 1;
  const hashed = await mapBounded(changes, filesAtOnce, async ({ path }) => {
    const bytes = encodePathBytes(join(deps.context.workspace, path));
    const hash = createHash('sha256');
    await pipeline(createReadStream(Buffer.from(bytes)), hash);
    return [path.slice(start), hash.digest('hex')] as const;
  });
  return new Map(hashed);
}

function escapePattern(path: string): string {
  return path.replace(/[\\*?[\]{},!]/g, '\\$&');
}

/** Throws SourceError `source-unreadable` where there is a previous manifest that cannot be used. */
export async function findManifestChanges(
  { manifest: name = '', root }: Pick<Selection, 'manifest' | 'root'>,
  deps: SourceDeps,
): Promise<FoundChanges> {
  const [before, after] = await Promise.all([
    readPrevious(name, deps),
    hashServedFiles(root, deps),
  ]);
  const changes = diffManifests(before.manifest, after).map(({ path, kind }) => ({
    kind,
    path: root === '' ? path : `${root}/${path}`,
  }));
  const notices = [...before.notices];
  if (before.isUrl && changes.length === 0 && after.size > 0) {
    notices.push(
      "The manifest at that address equals this build's, so the site was deployed already: read it before the deploy, and upload `manifest-output` after this step.",
    );
  }
  const decision = `${after.size} files under \`root\` compared with the previous build's manifest: ${changes.length} differ.`;
  return { changes, skipped: [], record: { kind: 'manifest', decision }, notices };
}

interface Previous {
  readonly manifest: Manifest;
  readonly isUrl: boolean;
  readonly notices: readonly string[];
}

async function readPrevious(name: string, deps: SourceDeps): Promise<Previous> {
  const address = toAddress(name, { input: 'manifest' }, deps.context.workspace);
  const isUrl = address.kind === 'url';
  const result = await readAddress(address, {
    input: 'manifest',
    limitBytes,
    headers: { 'cache-control': 'no-cache' },
    typedOrigins: address.kind === 'url' ? [address.url.origin] : [],
    deps,
  });
  if (!result.isFound) {
    const notice = `No previous manifest (${result.why}): a first run, so every file counts as changed.`;
    return { manifest: new Map(), isUrl, notices: [notice] };
  }
  const parsed = parseManifest(Buffer.from(result.body).toString('utf8'));
  if ('manifest' in parsed) return { manifest: parsed.manifest, isUrl, notices: [] };
  throw unreadable(address, {
    input: 'manifest',
    why: parsed.problem,
    remedy: `Give what \`manifest-output\` wrote, or remove ${showAddress(address)} for a first run.`,
  });
}

/** In the order of the paths. */
export function diffManifests(before: Manifest, after: Manifest): readonly Change[] {
  const changes: Change[] = [];
  for (const [path, hash] of after) {
    const old = before.get(path);
    if (old !== hash) changes.push({ path, kind: old === undefined ? 'added' : 'modified' });
  }
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, kind: 'deleted' });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}
