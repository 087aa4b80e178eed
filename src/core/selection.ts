/** Where changed files come from; fixed names of the `source` input. */
export const sourceChoices = ['auto', 'git', 'api', 'manifest', 'all'] as const;
export type SourceChoice = (typeof sourceChoices)[number];

/** Which URLs an index page has; fixed names of the `index-pages` input. */
export const indexPageChoices = ['directory', 'file', 'both'] as const;
export type IndexPages = (typeof indexPageChoices)[number];

/** What happens above `max-urls`; fixed names of the `on-too-many` input. */
export const tooManyChoices = ['fail', 'all', 'wildcard'] as const;
export type OnTooMany = (typeof tooManyChoices)[number];

/** The slice of the inputs that decides which URLs a run acts on. */
export interface Selection {
  /** Literal URLs as typed, one an item. */
  readonly urls: readonly string[];
  /** Ids of media assets as typed, for a provider that takes them. */
  readonly assetIds: readonly string[];
  /** Path of a file with one URL a line, relative to the workspace. */
  readonly urlsFile?: string;
  /** URL or path of a sitemap. */
  readonly sitemap?: string;
  /** Patterns over workspace paths as typed; empty means no derivation from files. */
  readonly files: readonly string[];
  readonly source: SourceChoice;
  readonly base?: string;
  readonly head?: string;
  /** The served folder, workspace-relative, without leading `./` and trailing `/`; `''` is the workspace. */
  readonly root: string;
  /** Absolute http(s) URLs as the URL parser prints them, without a final `/`. */
  readonly baseUrls: readonly string[];
  readonly indexPages: IndexPages;
  readonly cleanUrls: boolean;
  /** Lines `regular expression => replacement` as typed. */
  readonly rewrites: readonly string[];
  readonly manifest?: string;
  readonly manifestOutput?: string;
  /** Whether what did not change matters too: folding to wildcards covers some of it. */
  readonly findsUnchanged?: true;
}

/** Where the list of changed files came from, for outputs, log and report. */
export interface SourceRecord {
  readonly kind: 'git' | 'api' | 'manifest' | 'all' | 'none';
  /** Full commit ids that were compared. */
  readonly base?: string;
  readonly head?: string;
  /** One sentence a person reads: which event, which commits, and why those. */
  readonly decision: string;
}

/** Whether anything names URLs: then an empty list is an answer. */
export function hasUrlSource({ urls, urlsFile, sitemap, files }: Selection): boolean {
  return urls.length > 0 || files.length > 0 || urlsFile !== undefined || sitemap !== undefined;
}
