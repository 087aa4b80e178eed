// What was typed into the inputs, by the rows.
import { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import { proofInputs } from '../core/inputs/proof-inputs.ts';
import { namedInputs, purgeInputs } from '../core/inputs/purge-inputs.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { limitInputs, selectionInputs } from '../core/inputs/source-inputs.ts';
import { type Mode, makesList } from '../core/mode.ts';
import type { Provider } from '../providers/provider.ts';
import { findProvider } from '../providers/registry.ts';
import { modesOf } from './check-pair.ts';
import { completeSelection } from './complete-selection.ts';
import { identityInputs } from './input-table.ts';
import { readTargetInput } from './read-target-input.ts';
import { createValueReader, type GetInput, readRows, type ValueReader } from './read-values.ts';

/**
 * `problems` holds everything that is wrong with one input alone. The selection has what its inputs
 * leave to others.
 */
export type TypedInputs = ReturnType<typeof readTyped>;

export function readTyped(getInput: GetInput) {
  const reader = createValueReader(getInput);
  const { provider, mode } = readIdentity(reader, getInput);
  const assetIds = readTargetInput(provider, reader);
  const purge = readRows(purgeInputs, reader);
  const selection = {
    ...readRows(selectionInputs, reader),
    ...readRows(namedInputs, reader),
    assetIds,
  };
  const limits = readRows(limitInputs, reader);
  return {
    getInput,
    provider,
    mode,
    purge,
    selection: completeSelection(selection, {
      ...{ mode, hasUrls: getInput('urls') !== '' },
      ...{ ...purge, ...limits },
    }),
    run: readRows(runInputs, reader),
    limits,
    proof: readRows(proofInputs, reader),
    distributions: readRows(distributionInputs, reader),
    problems: reader.problems,
  };
}

/** `mode` may be left out if the provider has only one that acts on a list. */
export function readIdentity(
  reader: ValueReader,
  getInput: GetInput,
): { readonly provider: Provider | undefined; readonly mode: Mode | undefined } {
  const typed = readRows(identityInputs, reader);
  const provider = findProvider(typed.provider ?? '');
  if (typed.mode !== undefined || getInput('mode') !== '' || provider === undefined)
    return { provider, mode: typed.mode };
  const [mode, ...others] = modesOf(provider).filter(makesList);
  if (others.length === 0) return { provider, mode };
  reader.problems.push({
    code: 'input-missing',
    input: 'mode',
    message: `\`mode\` is missing. \`${provider.id}\` has more than one mode that acts on a list.`,
    remedy: `Set it to one of ${modesOf(provider)
      .map((one) => `\`${one}\``)
      .join(', ')}.`,
  });
  return { provider, mode: undefined };
}
