/**
 * What changed in the workspace, or what is there if nothing is compared. Plain text, because there
 * may be a million: an object for each path costs a large run a twentieth of its time.
 */
export interface Changes {
  /**
   * Relative to the workspace, with `/`, each once. Bytes that are not UTF-8 are lone surrogates
   * U+DC80…U+DCFF, so a path survives unchanged as a string; see path-text.ts.
   */
  readonly paths: readonly string[];
  /** Those that are gone: purged but never warmed. A rename is a deleted path and a new one. */
  readonly deleted: ReadonlySet<string>;
  /** Those that are new since what they are compared with; empty on a first run. */
  readonly added: ReadonlySet<string>;
  /** Those that did not change and are here because no run confirmed them. */
  readonly inDoubt?: ReadonlySet<string>;
}

/** The same changes, with paths from above a folder. */
export function placeChanges({ paths, deleted, added, inDoubt }: Changes, folder: string): Changes {
  const place = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  return {
    paths: paths.map(place),
    deleted: new Set([...deleted].map(place)),
    added: new Set([...added].map(place)),
    ...(inDoubt === undefined ? {} : { inDoubt: new Set([...inDoubt].map(place)) }),
  };
}

/** Why a file gave no URL; fixed codes of the report. */
export const skipReasons = [
  'outside-root',
  'not-matched',
  'symlink',
  'submodule',
  'deleted',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}
