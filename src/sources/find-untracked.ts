// A `root` of which the commit has nothing: the site is built in the job, so its files are compared.
import { resolve } from 'node:path';
import { lastPurge, type Selection } from '../core/selection.ts';
import { oneLine } from '../core/text.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { InputError, SourceError } from '../errors.ts';
import type { Untracked } from './commits/comparison.ts';
import { shorten } from './commits/resolve-range.ts';
import { adviseRoot, findNearestOnDisk, isFolder } from './disk/root.ts';
import type { FoundChanges } from './source.ts';
import { type Search, sources } from './table.ts';

/** Throws InputError or SourceError if that is not what the inputs want. */
export async function findUntracked(
  { untrackedAt, built, nearest }: Untracked,
  search: Search,
): Promise<FoundChanges> {
  const { selection, deps } = search;
  const { root, source, base, head } = selection;
  const { workspace } = deps.context;
  const isOnDisk = await isFolder(resolve(workspace, root));
  const asked = base === lastPurge && head === undefined;
  if (!isOnDisk) {
    const meant = nearest ?? (await findNearestOnDisk(root, workspace));
    throw toNowhere(untrackedAt, { root, meant });
  }
  if (source !== 'auto' && !asked) throw toBuilt(untrackedAt, selection);
  if (!asked && (base !== undefined || head !== undefined))
    throw toUncomparable(untrackedAt, selection);
  const found = await sources.manifest.find(search);
  const why =
    built === undefined
      ? `${describe(untrackedAt, root)}, so the site is built and not committed`
      : `The commit ${shorten(untrackedAt)} does not have all of \`root\`, such as ${oneLine(displayPath(built), 200)}, so the site is built in the job`;
  return { ...found, record: { ...found.record, decision: `${why}. ${found.record.decision}` } };
}

function describe(commit: string, root: string): string {
  return `The commit ${shorten(commit)} has nothing below \`root\` (${oneLine(root, 100)})`;
}

function toNowhere(
  commit: string,
  { root, meant }: { readonly root: string; readonly meant: string | undefined },
): SourceError {
  return new SourceError(
    'nothing-matches',
    `${describe(commit, root)}, and it is not a folder of the workspace.`,
    {
      input: 'root',
      remedy: `${adviseRoot(meant)}Set \`root\` to the folder that is served. If the site is built in the job, build it before this step.`,
    },
  );
}

function toBuilt(commit: string, { root, source }: Selection): SourceError {
  return new SourceError('nothing-matches', `${describe(commit, root)}.`, {
    input: 'root',
    remedy: `Use \`source: manifest\` for a site that is built in the job; \`source: ${source}\` compares commits.`,
  });
}

function toUncomparable(commit: string, { root, base }: Selection): InputError {
  const input = base === undefined || base === lastPurge ? 'head' : 'base';
  return new InputError([
    {
      code: 'input-invalid',
      input,
      message: `\`${input}\` compares commits, but ${describe(commit, root).replace(/^The/, 'the')}: the site is built and not committed.`,
      remedy: `Remove \`${input}\`: the built files are then compared with those that were purged for last.`,
    },
  ]);
}
