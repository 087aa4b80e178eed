// What somebody saw who asked for a URL as a browser does, and what follows from it.

/**
 * Of a purge: `fresh`, `stale`. Of warming: `hit`, `miss`. `unknown`: what was seen proves neither. All
 * of it as seen from the runner.
 */
export const proofVerdicts = ['fresh', 'stale', 'hit', 'miss', 'unknown'] as const;
export type ProofVerdict = (typeof proofVerdicts)[number];

/** Both texts are for people: what was seen, in plain words. */
export interface Proof {
  readonly verdict: ProofVerdict;
  readonly evidence: string;
  /** What was seen before the purge, if somebody looked. */
  readonly before?: string;
}

/** What headers say about caches on the way. Evidence, and never proof of content. */
export interface CacheFacts {
  /** Seconds since the origin made or validated it, over all caches, as `Age` says. */
  readonly ageSeconds?: number;
  /** Who answered: `origin` only if every cache on the way says that it asked. */
  readonly from?: 'cache' | 'origin';
}

export interface SeenAnswer {
  readonly status: number;
  /** SHA-256 of the decoded body; only with status 200. */
  readonly hash?: string;
  /** `ETag` and `Last-Modified`, `''` if there is neither. */
  readonly validators: string;
  /** Where a redirect leads, for people. */
  readonly location?: string;
  readonly cache: CacheFacts;
}

/** `failure` is for people: why there is no whole answer. */
export type Seen = SeenAnswer | { readonly failure: string };
