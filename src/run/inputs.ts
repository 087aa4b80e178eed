// The one typed value that everything after the reading of inputs works with.
import type { Capability } from '../core/capability.ts';
import type { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import type { proofInputs } from '../core/inputs/proof-inputs.ts';
import type { purgeInputs } from '../core/inputs/purge-inputs.ts';
import type { ValuesOf } from '../core/inputs/row.ts';
import type { runInputs } from '../core/inputs/run-inputs.ts';
import type { limitInputs } from '../core/inputs/source-inputs.ts';
import type { Mode } from '../core/mode.ts';
import type { Selection } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import type { Connection } from '../providers/provider.ts';

/** Of `mode: sync-distribution`. */
export type SyncInputs = ValuesOf<typeof distributionInputs>;

type RunValues = ValuesOf<typeof runInputs>;
type ProofValues = ValuesOf<typeof proofInputs>;
type PurgeValues = ValuesOf<typeof purgeInputs>;
type LimitValues = ValuesOf<typeof limitInputs>;

export interface Inputs extends RunValues, PurgeValues, ProofValues, LimitValues {
  readonly provider: string;
  readonly mode: Mode;
  /** Budget of the whole step. */
  readonly timeoutMilliseconds: number;
  readonly sync: SyncInputs;
  readonly selection: Selection;
  /** The provider's table, and the provider with its settings. */
  readonly capabilities: readonly Capability[];
  readonly connection: Connection;
  /** See `Provider`. */
  readonly counterpart: string | undefined;
  readonly takesPaths: boolean;
  readonly toSent: ((target: Target) => string) | undefined;
  /** The run ends before it does anything, and passes: there are no credentials. */
  readonly isSkipped: boolean;
  /** What the user should know about the inputs though they are not wrong. */
  readonly warnings: readonly string[];
  /** What the inputs led to, though nothing is wrong with them. */
  readonly remarks: readonly string[];
}
