/** One path of the workspace that changed, or that exists where no comparison is made. */
export interface Change {
  /**
   * Relative to the workspace, with `/`. Bytes that are not UTF-8 are lone surrogates U+DC80…U+DCFF,
   * so a path survives unchanged as a string; see path-text.ts.
   */
  readonly path: string;
  /** `deleted` is purged but never warmed. A rename is a delete and an add. */
  readonly kind: 'added' | 'modified' | 'deleted';
}

/** Why a file gave no URL; fixed codes of the report. */
export type SkipReason = 'outside-root' | 'not-matched' | 'symlink' | 'submodule' | 'deleted';

export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}
