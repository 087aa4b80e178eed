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

/** Lines of patterns, and where the files may lie that they ask for. */
interface PatternList extends Wanted {
  readonly input: 'files' | 'purge-all-if';
}

function listPatterns({ files, root, purgeAllIf = [] }: Asked): readonly PatternList[] {
  const lists: readonly PatternList[] = [
    { input: 'files', files, root },
    { input: 'purge-all-if', files: purgeAllIf, root: '' },
  ];
  return lists.filter((list) => list.files.length > 0);
}

type Asked = Pick<Selection, 'files' | 'root' | 'purgeAllIf'>;
type HasPath = (isServed: (path: string) => boolean) => boolean;

/** Whether an entry of the workspace is one that these patterns ask for. */
function createTest({ input, ...wanted }: PatternList): (path: string) => boolean {
  const isServed = createServedTest(wanted);
  return input === 'files' ? isServed : (path) => isServed(path) || isServed(path + child);
}

/** A submodule has no URLs, and stands for everything in it. */
const child = '/_';

/** Those of the lines that ask for something, and match none of the paths. */
function findIdle(patterns: PatternList, hasPath: HasPath): readonly string[] {
  return patterns.files.filter(
    (line) => !line.trim().startsWith('!') && !hasPath(createTest({ ...patterns, files: [line] })),
  );
}

export interface Listing {
  readonly wanted: Asked;
  /** Where the paths lie in the workspace, with a final `/`. */
  readonly place?: string;
  readonly list: () => Promise<readonly string[]>;
}

/** Adds every file that there is, if no change is asked for or a line matches no change. */
export async function listIfDoubtful(
  found: FoundChanges,
  { wanted, place = '', list }: Listing,
): Promise<FoundChanges> {
  const { paths } = found.changes;
  const hasPath: HasPath = (isServed) => paths.some((path) => isServed(place + path));
  const isSure = listPatterns(wanted).every(
    (patterns) => hasPath(createTest(patterns)) && findIdle(patterns, hasPath).length === 0,
  );
  if (isSure) return found;
  return { ...found, files: [...(await list()), ...found.skipped.map(({ path }) => path)] };
}

/** Changed files that mean everything, submodules and symlinks as well. */
export function findMeansAll(
  found: FoundChanges,
  { purgeAllIf }: Pick<Selection, 'purgeAllIf'>,
): readonly string[] {
  if (purgeAllIf === undefined) return [];
  const patterns: PatternList = { input: 'purge-all-if', files: purgeAllIf, root: '' };
  const skipped = found.skipped.map(({ path }) => path);
  return [
    ...found.changes.paths.filter(createServedTest(patterns)),
    ...skipped.filter(createTest(patterns)),
  ];
}

/**
 * Warnings about lines that match nothing. Throws SourceError `nothing-matches` if there is not one file
 * that an input asks for.
 */
export function checkCouldMatch(
  { files: listed, changes, record }: FoundChanges,
  wanted: Asked,
): readonly string[] {
  if (listed === undefined) return [];
  const place = describePlace(record);
  const hasPath: HasPath = (isServed) => listed.some(isServed) || changes.paths.some(isServed);
  return listPatterns(wanted).flatMap((patterns) => {
    const { input, files, root } = patterns;
    const miss = { input, root, paths: listed, place };
    if (hasPath(createTest(patterns))) return noteIdle(findIdle(patterns, hasPath), miss);
    const { why, remedy } = findNearestMiss(files, miss);
    throw new SourceError(
      'nothing-matches',
      `\`${input}\` (${showLines(files)}) matches no file of ${place}: ${why}.`,
      { input, remedy: `${remedy}${adviseBuild(input, record)}` },
    );
  });
}

/** A template does not lie in what is built with it. */
function adviseBuild(input: PatternList['input'], { kind }: FoundChanges['record']): string {
  if (input === 'files' || kind !== 'manifest') return '';
  return ' The built files are compared, so a changed template shows in the pages that are made with it: remove `purge-all-if`, or name files of the build.';
}

/** The search for what was meant takes time for each. */
const mostExplained = 3;

interface Miss {
  readonly input: PatternList['input'];
  readonly root: string;
  readonly paths: readonly string[];
  readonly place: string;
}

function noteIdle(
  lines: readonly string[],
  { input, root, paths, place }: Miss,
): readonly string[] {
  const explained = lines.slice(0, mostExplained).map((line) => {
    const { why, remedy } = findNearestMiss([line], { root, paths });
    return `\`${input}\`: the pattern ${showLines([line])} matches no file of ${place}: ${why}. ${remedy}`;
  });
  const others = lines.length - explained.length;
  if (others === 0) return explained;
  return [
    ...explained,
    `\`${input}\`: ${groupDigits(others)} more ${others === 1 ? 'pattern matches' : 'patterns match'} no file of ${place}.`,
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
