// Whether `files` could have matched anything: a list that is empty for another reason is not an answer,
// and a line that matches nothing beside others is probably a slip.
import { findNearestMiss } from '../core/patterns/nearest-miss.ts';
import { createPathFilter } from '../core/patterns/path-filter.ts';
import { compilePatterns } from '../core/patterns/path-matcher.ts';
import type { Selection } from '../core/selection.ts';
import { groupDigits, oneLine } from '../core/text.ts';
import { SourceError } from '../errors.ts';
import { shorten } from './commits/resolve-range.ts';
import type { FoundChanges } from './source.ts';

type Wanted = Pick<Selection, 'files' | 'root'>;

/** Whether a path of the workspace is one that `files` and `root` ask for. */
export function createServedTest({ files, root }: Wanted): (path: string) => boolean {
  const matches = compilePatterns(files);
  const findSkipReason = createPathFilter({ matches, root, forWarming: false }, new Set());
  return (path) => findSkipReason(path) === undefined;
}

/** Those of the lines that ask for something, and match none of these paths in `root`. */
function findIdle(
  { files, root }: Wanted,
  hasPath: (isServed: (path: string) => boolean) => boolean,
): readonly string[] {
  return files.filter(
    (line) => !line.trim().startsWith('!') && !hasPath(createServedTest({ files: [line], root })),
  );
}

export interface Listing {
  readonly wanted: Wanted;
  /** Where the paths lie in the workspace, with a final `/`. */
  readonly place?: string;
  readonly list: () => Promise<readonly string[]>;
}

/** Adds every file that there is, if no change is served or a line matches no change. */
export async function listIfDoubtful(
  found: FoundChanges,
  { wanted, place = '', list }: Listing,
): Promise<FoundChanges> {
  const { paths } = found.changes;
  const hasPath = (isServed: (path: string) => boolean): boolean =>
    paths.some((path) => isServed(place + path));
  if (hasPath(createServedTest(wanted)) && findIdle(wanted, hasPath).length === 0) return found;
  return { ...found, files: [...(await list()), ...found.skipped.map(({ path }) => path)] };
}

/**
 * Warnings about lines that match nothing. Throws SourceError `nothing-matches` if there is not one file
 * that `files` and `root` ask for.
 */
export function checkCouldMatch(
  { files: listed, changes, record }: FoundChanges,
  wanted: Wanted,
): readonly string[] {
  if (listed === undefined) return [];
  const { files, root } = wanted;
  const place = describePlace(record);
  const hasPath = (isServed: (path: string) => boolean): boolean =>
    listed.some(isServed) || changes.paths.some(isServed);
  if (hasPath(createServedTest(wanted))) {
    return noteIdle(findIdle(wanted, hasPath), { root, paths: listed, place });
  }
  const { why, remedy } = findNearestMiss(files, { root, paths: listed });
  throw new SourceError(
    'nothing-matches',
    `\`files\` (${showLines(files)}) matches no file of ${place}: ${why}.`,
    { input: 'files', remedy },
  );
}

/** The search for what was meant takes time for each. */
const mostExplained = 3;

function noteIdle(
  lines: readonly string[],
  {
    root,
    paths,
    place,
  }: { readonly root: string; readonly paths: readonly string[]; readonly place: string },
): readonly string[] {
  const explained = lines.slice(0, mostExplained).map((line) => {
    const { why, remedy } = findNearestMiss([line], { root, paths });
    return `\`files\`: the pattern ${showLines([line])} matches no file of ${place}: ${why}. ${remedy}`;
  });
  const others = lines.length - explained.length;
  if (others === 0) return explained;
  return [
    ...explained,
    `\`files\`: ${groupDigits(others)} more ${others === 1 ? 'pattern matches' : 'patterns match'} no file of ${place}.`,
  ];
}

function showLines(lines: readonly string[]): string {
  const [first = '', ...others] = lines.map((line) => `\`${oneLine(line, 100)}\``);
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function describePlace({ kind, head }: FoundChanges['record']): string {
  if (head !== undefined) return `the commit ${shorten(head)}`;
  return kind === 'manifest' ? 'the build' : 'the workspace';
}
