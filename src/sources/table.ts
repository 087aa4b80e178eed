// The table of sources: where changes can come from. Each is loaded when it is asked.
import { basename, resolve } from 'node:path';
import type { Selection, SourceChoice } from '../core/selection.ts';
import type { Comparison, Untracked } from './commits/comparison.ts';
import { listIfDoubtful } from './could-match.ts';
import { during } from './during.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

export interface Search {
  readonly selection: Selection;
  readonly deps: SourceDeps;
}

interface ComparingSource {
  readonly comparesCommits: true;
  readonly find: (search: Comparison) => Promise<FoundChanges | Untracked>;
}

/** Looks at what is there now, whatever the event. */
interface ListingSource {
  readonly comparesCommits: false;
  readonly find: (search: Search) => Promise<FoundChanges>;
}

export const sources = {
  git: {
    comparesCommits: true,
    async find(comparison) {
      const { findByGit } = await import('./git/find.ts');
      return await during('comparing commits with git', () => findByGit(comparison));
    },
  },
  api: {
    comparesCommits: true,
    async find(comparison) {
      const { findByApi } = await import('./github/find.ts');
      return await findByApi(comparison);
    },
  },
  manifest: {
    comparesCommits: false,
    async find({ selection, deps }) {
      const { checkRoot } = await import('./disk/root.ts');
      const { toWorkspacePath } = await import('./disk/compare-builds.ts');
      await checkRoot(selection.root, deps);
      const find =
        selection.manifest === undefined
          ? (await import('./memory/find-build.ts')).findBuildChanges
          : (await import('./disk/manifest.ts')).findManifestChanges;
      const found = await during('reading the files under `root`', () => find(selection, deps));
      return await listIfDoubtful(found, {
        wanted: selection,
        list: async () =>
          [...(found.manifest?.keys() ?? [])].map((path) => toWorkspacePath(selection.root, path)),
      });
    },
  },
  all: {
    comparesCommits: false,
    async find({ selection, deps }) {
      const { files, purgeAllIf = [] } = selection;
      const { checkRoot, refuseLinkedRoot } = await import('./disk/root.ts');
      await checkRoot(selection.root, deps);
      await refuseLinkedRoot(selection.root, deps);
      const { findAllFiles } = await import('./disk/glob.ts');
      return await during('listing the files of the workspace', async () => {
        const found = await findAllFiles([files, purgeAllIf], deps);
        const { walkFolder } = await import('./disk/walk-folder.ts');
        if (selection.purgesEverything !== true) await checkNotBare(found, { selection, deps });
        return await listIfDoubtful(found, {
          wanted: selection,
          list: async () => (await walkFolder(deps.context.workspace, deps.signal)).files,
        });
      });
    },
  },
} as const satisfies Readonly<
  Record<Exclude<SourceChoice, 'auto'>, ComparingSource | ListingSource>
>;

/** A folder that the repository keeps for a build is there before the build is. */
async function checkNotBare(
  { changes: { paths } }: FoundChanges,
  { selection: { root }, deps }: Search,
): Promise<void> {
  const { checkServed, isHidden } = await import('./disk/compare-builds.ts');
  if (root === '' || paths.length === 0) return;
  if (!paths.every((path) => isHidden(basename(path)))) return;
  const { walkFolder } = await import('./disk/walk-folder.ts');
  const { files } = await walkFolder(resolve(deps.context.workspace, root), deps.signal);
  checkServed(root, files);
}
