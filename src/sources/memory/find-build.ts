// `source: manifest` without `manifest`: hashes of every file under `root`, compared with those of the
// build that was purged for last.

import { type Changes, placeChanges } from '../../core/change.ts';
import type { Selection } from '../../core/selection.ts';
import { groupDigits } from '../../core/text.ts';
import {
  checkShrunk,
  countEvery,
  countFiles,
  diffManifests,
  toWorkspacePath,
} from '../disk/compare-builds.ts';
import { hashServedFiles } from '../disk/hash-files.ts';
import type { Manifest } from '../disk/manifest-file.ts';
import type { FoundChanges, SourceDeps } from '../source.ts';
import { addDoubtful } from './doubtful.ts';
import type { Recalled } from './memory.ts';

type BuildSelection = Pick<
  Selection,
  'manifest' | 'manifestOutput' | 'root' | 'findsUnchanged' | 'purgesEverything'
>;

/** Throws SourceError if the build cannot be read, or is less than half of the one before. */
export async function findBuildChanges(
  selection: BuildSelection,
  deps: SourceDeps,
): Promise<FoundChanges> {
  const { root } = selection;
  const memory = await deps.openMemory();
  const [recalled, { manifest: after, symlinks }] = await Promise.all([
    memory.recall('files'),
    hashServedFiles(selection, deps),
  ]);
  deps.signal.throwIfAborted();
  const before: Manifest = recalled.entry?.files ?? new Map();
  if (selection.purgesEverything !== true) checkShrunk(root, before, after);
  const changes = compareBuild(after, { root, recalled, before });
  const place = (path: string): string => toWorkspacePath(root, path);
  const isAll = changes.paths.length - changes.deleted.size >= after.size;
  return {
    changes,
    ...(selection.findsUnchanged === true ? { allPaths: [...after.keys()].map(place) } : {}),
    manifest: after,
    build: { files: after },
    ...(recalled.entry?.forms === undefined ? {} : { formsBefore: recalled.entry.forms }),
    skipped: symlinks.map((path) => ({ path: place(path), reason: 'symlink' })),
    record: { kind: 'manifest', decision: describe(changes, { recalled, count: after.size }) },
    notices: recalled.notices,
    remarks: recalled.remarks,
    ...(isAll ? { listsAll: true as const } : {}),
  };
}

function compareBuild(
  after: Manifest,
  { root, recalled, before }: { root: string; recalled: Recalled; before: Manifest },
): Changes {
  const changes = diffManifests(before, after);
  const counted = recalled.isOutdated ? countEvery(changes, after) : changes;
  const length = root === '' ? 0 : root.length + 1;
  return addDoubtful(placeChanges(counted, root), {
    doubtful: recalled.entry?.doubtful ?? [],
    isThere: (path) => after.has(path.slice(length)),
  });
}

function describe(
  { paths }: Changes,
  { recalled: { entry, isOutdated }, count }: { recalled: Recalled; count: number },
): string {
  const files = `${countFiles(count)} under \`root\``;
  if (entry === undefined || isOutdated) return `${files}: every one counts as changed.`;
  const doubtful = entry.doubtful.length;
  const more = doubtful === 0 ? '' : `, with ${groupDigits(doubtful)} that no run confirmed yet`;
  return `${files} compared with the build of the last purge: ${groupDigits(paths.length)} ${paths.length === 1 ? 'differs' : 'differ'}${more}.`;
}
