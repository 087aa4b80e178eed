// Whether `files` could have matched anything: a list that is empty for another reason is not an answer.

import { findNearestMiss } from '../core/patterns/nearest-miss.ts';
import { createPathFilter } from '../core/patterns/path-filter.ts';
import { compilePatterns } from '../core/patterns/path-matcher.ts';
import type { Selection } from '../core/selection.ts';
import { oneLine } from '../core/text.ts';
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

/** Adds every file that there is if no change is served. They are listed only then. */
export async function listIfNothing(
  found: FoundChanges,
  isServed: (path: string) => boolean,
  list: () => Promise<readonly string[]>,
): Promise<FoundChanges> {
  if (found.changes.paths.some(isServed)) return found;
  return { ...found, files: [...(await list()), ...found.skipped.map(({ path }) => path)] };
}

/** Throws SourceError `nothing-matches` if there is not one file that `files` and `root` ask for. */
export function checkCouldMatch({ files: paths, record }: FoundChanges, wanted: Wanted): void {
  if (paths === undefined || paths.some(createServedTest(wanted))) return;
  const { files, root } = wanted;
  const { why, remedy } = findNearestMiss(files, { root, paths });
  const [first = '', ...others] = files.map((line) => `\`${oneLine(line, 100)}\``);
  const shown = others.length === 0 ? first : `${first} and ${others.length} more`;
  throw new SourceError(
    'nothing-matches',
    `\`files\` (${shown}) matches no file of ${describePlace(record)}: ${why}.`,
    { input: 'files', remedy },
  );
}

function describePlace({ kind, head }: FoundChanges['record']): string {
  if (head !== undefined) return `the commit ${shorten(head)}`;
  return kind === 'manifest' ? 'the build' : 'the workspace';
}
