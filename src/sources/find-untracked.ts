// A `root` of which the commit has nothing: the site is built in the job, so its files are compared.
import { resolve } from 'node:path';
import { lastPurge, type Selection } from '../core/selection.ts';
import { oneLine } from '../core/text.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { InputError, SourceError } from '../errors.ts';
import type { Untracked } from './commits/comparison.ts';
import { shorten } from './commits/resolve-range.ts';
import { isFolder } from './disk/root.ts';
import type { FoundChanges } from './source.ts';
import { type Search, sources } from './table.ts';

/** Throws InputError or SourceError if that is not what the inputs want. */
export async function findUntracked(
  { untrackedAt, built }: Untracked,
  search: Search,
): Promise<FoundChanges> {
  const { selection, deps } = search;
  const { root, source, base, head } = selection;
  const isOnDisk = await isFolder(resolve(deps.context.workspace, root));
  const asked = base === lastPurge && head === undefined;
  if (!isOnDisk || (source !== 'auto' && !asked))
    throw toNothingMatches(untrackedAt, { selection, isOnDisk });
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

function toNothingMatches(
  commit: string,
  { selection, isOnDisk }: { readonly selection: Selection; readonly isOnDisk: boolean },
): SourceError {
  const { root, source } = selection;
  const rest = isOnDisk ? '' : ', and it is not a folder of the workspace';
  const remedy = isOnDisk
    ? `Use \`source: manifest\` for a site that is built in the job; \`source: ${source}\` compares commits.`
    : 'Set `root` to the folder that is served. If the site is built in the job, build it before this step.';
  return new SourceError('nothing-matches', `${describe(commit, root)}${rest}.`, {
    input: 'root',
    remedy,
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
