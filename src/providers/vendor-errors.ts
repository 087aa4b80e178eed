import type { ProblemCode } from '../core/problem.ts';

/** Errors of one vendor, for docs/errors.md: `errors.ts` in the vendor's folder. */
export interface VendorErrors {
  readonly title: string;
  /** The vendor's own page about them. */
  readonly source: string;
  readonly rows: readonly VendorErrorRow[];
}

export interface VendorErrorRow {
  /** As the vendor shows it, such as `20002` or `HTTP 403`. */
  readonly vendorCode: string;
  readonly meaning: string;
  readonly code: ProblemCode;
  /** Undefined if that of the code says all there is to say. */
  readonly remedy?: string | undefined;
}
