import type { namedInputs } from './inputs/purge-inputs.ts';
import type { ValuesOf } from './inputs/row.ts';
import type { limitInputs, selectionInputs } from './inputs/source-inputs.ts';
import { escapePattern } from './patterns/escape-pattern.ts';
import { type NamedInput, namedInputNames } from './target.ts';

/** The slice of the inputs that decides which URLs a run acts on. */
export interface Selection extends ValuesOf<typeof selectionInputs>, ValuesOf<typeof namedInputs> {
  /** Ids of media assets as typed, for a provider that takes them. */
  readonly assetIds: readonly string[];
  /** Whether what did not change matters too: folding to wildcards covers some of it. */
  readonly findsUnchanged?: true;
  /** Whether a change anywhere means everything: `purge-type: all`. */
  readonly purgesEverything?: true;
  /** `urls` is a list without items, as `[]`: as a condition for `purge-type: all` it is not met. */
  readonly hasNoUrls?: true;
  /** Patterns for files of which a change means everything: `purge-all-if`, if it can matter. */
  readonly purgeAllIf?: readonly string[];
}

export type SourceChoice = Selection['source'];
export type IndexPages = Selection['indexPages'];
export type OnTooMany = ValuesOf<typeof limitInputs>['onTooMany'];

export const sourceKinds = ['git', 'api', 'manifest', 'all', 'none'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where the list of changed files came from, for outputs, log and report. */
export interface SourceRecord {
  readonly kind: SourceKind;
  /** Full commit ids that were compared. */
  readonly base?: string;
  readonly head?: string;
  /** One sentence a person reads: which event, which commits, and why those. */
  readonly decision: string;
}

/** The value of `base` that stands for what the memory says was purged for last. */
export const lastPurge = 'last-purge';

/** The patterns, or those that stand for the whole of `root`. */
export function filesOf({ files, root }: Pick<Selection, 'files' | 'root'>): readonly string[] {
  return files.length > 0 ? files : [root === '' ? '**' : `${escapePattern(root)}/**`];
}

/**
 * A purge of everything has no list, and can still be remembered for the build it is of. With a list it is
 * a condition, and may not be met.
 */
export function remembersWithoutFiles(
  selection: Pick<Selection, 'purgesEverything' | 'root' | 'baseUrls'> & ListSources,
): boolean {
  const { purgesEverything, root, baseUrls } = selection;
  const isUnconditional = listListInputs(selection).length === 0;
  return purgesEverything === true && isUnconditional && root !== '' && baseUrls.length > 0;
}

type ListSources = Pick<
  Selection,
  'urls' | 'hasNoUrls' | 'urlsFile' | 'sitemap' | 'files' | NamedInput
>;

/** The inputs that name targets: with any of them an empty list is an answer. */
export function listListInputs(selection: ListSources): readonly string[] {
  const { urls, hasNoUrls, urlsFile, sitemap, files } = selection;
  return [
    ...(urls.length > 0 || hasNoUrls === true ? ['urls'] : []),
    ...(urlsFile === undefined ? [] : ['urls-file']),
    ...(sitemap === undefined ? [] : ['sitemap']),
    ...(files.length > 0 ? ['files'] : []),
    ...namedInputNames.filter((name) => selection[name].length > 0),
  ];
}

/** Whether the run makes a list of URLs or of what is purged by name. */
export function hasListSource(selection: ListSources): boolean {
  return listListInputs(selection).length > 0;
}
