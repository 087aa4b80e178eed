// Every input of the action, in the order of `action.yml`. What is not in this table does not exist.

import { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import { choiceField } from '../core/inputs/fields.ts';
import { proofInputs } from '../core/inputs/proof-inputs.ts';
import { namedInputs, purgeInputs } from '../core/inputs/purge-inputs.ts';
import type { InputGroup, InputRows } from '../core/inputs/row.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { limitInputs, selectionInputs } from '../core/inputs/source-inputs.ts';
import { modeNames, modes } from '../core/mode.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';

const titles = modeNames.map((mode) => `\`${mode}\` (${modes[mode].title})`).join(', ');
const ids = Object.keys(providers);

export const identityInputs = {
  provider: {
    name: 'provider',
    field: choiceField(ids),
    group: 'run',
    required: true,
    description: `The API of the CDN: ${ids.map((id) => `\`${id}\``).join(', ')}.`,
  },
  mode: {
    name: 'mode',
    field: choiceField(modeNames),
    group: 'run',
    description: `What to do: ${titles}. Not every provider has every mode (docs/providers.md). Default: the mode of the provider that acts on a list, if it has only one.`,
  },
} as const satisfies InputRows;

/** What is said about any input, whoever reads it. */
export interface ListedInput {
  readonly name: string;
  readonly description: string;
  /** Undefined if it belongs to providers. */
  readonly group?: InputGroup;
  readonly default?: string;
  readonly expression?: string;
  readonly required?: true;
  readonly secret?: boolean;
  readonly findSecrets?: (value: string) => readonly string[];
  readonly environment?: string;
  /** Its secret in the documentation, if that is not the name in upper case. */
  readonly workflowSecret?: string;
  /** Names that other actions and scripts use for it; `valueAliases` stand for one value of it. */
  readonly aliases?: readonly string[];
  readonly valueAliases?: Readonly<Record<string, string>>;
  readonly writes?: true;
}

export interface InputSection {
  readonly title: string;
  readonly inputs: readonly ListedInput[];
}

/** Each input once, though several providers of one vendor share it. */
const providerInputs = new Map(
  Object.values<Provider>(providers).flatMap(({ inputs }) =>
    inputs.map((input) => [input.name, input] as const),
  ),
);

export const inputSections: readonly InputSection[] = [
  { title: 'Run', inputs: [...Object.values(identityInputs), ...Object.values(runInputs)] },
  {
    title: 'Where URLs come from',
    inputs: [...Object.values(selectionInputs), ...Object.values(limitInputs)],
  },
  { title: 'Purge', inputs: [...Object.values(purgeInputs), ...Object.values(namedInputs)] },
  { title: 'Proof', inputs: Object.values(proofInputs) },
  { title: 'Distributions', inputs: Object.values(distributionInputs) },
  { title: 'Providers', inputs: [...providerInputs.values()] },
];

export const inputTable: readonly ListedInput[] = inputSections.flatMap(({ inputs }) => inputs);
