// What the generator has to know about one reusable workflow.
import type { InputGroup } from '../../src/core/inputs/row.ts';
import type { Mode } from '../../src/core/mode.ts';

export interface OwnInput {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'boolean' | 'number';
  /** Required without one. */
  readonly default?: string | number | boolean;
}

export interface ForwardingStep {
  /** Of the markers in the workflow: `# generated: plan`. */
  readonly marker: string;
  /** The inputs of the action are those of this folder's `action.yml`. */
  readonly action: '.' | 'plan-shards' | 'start-job';
  /** The input of the workflow that names the provider. */
  readonly provider: string;
  readonly modes: readonly Mode[];
  /** Written by hand below the generated lines, or not wanted. */
  readonly except: readonly string[];
  /** Groups that are not handed on: the plan's report is the list. */
  readonly exceptGroups?: readonly InputGroup[];
  /** An input of another name, or an expression. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export interface KitWorkflow {
  readonly name: string;
  readonly groups: readonly InputGroup[];
  /** Inputs of these groups, or of providers, that the workflow does not offer. */
  readonly except: readonly string[];
  readonly first: readonly OwnInput[];
  readonly last: readonly OwnInput[];
  readonly steps: readonly ForwardingStep[];
  /** Outputs of the action that the workflow has as well; those of its last job. */
  readonly outputs: readonly string[];
}
