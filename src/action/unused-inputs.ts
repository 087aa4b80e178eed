// Inputs that are given and have no effect: not wrong, but surely not what somebody meant.
import { type InputUse, whyUnused } from './input-groups.ts';
import { inputTable } from './input-table.ts';
import type { GetInput } from './read-values.ts';

/** One sentence for each. */
export function findUnusedInputs(getInput: GetInput, use: InputUse): readonly string[] {
  return inputTable
    .filter(({ name, default: usual = '' }) => {
      const text = getInput(name);
      return text !== '' && text.toLowerCase() !== usual;
    })
    .flatMap((input) => {
      const why = whyUnused(input, use);
      return why === undefined ? [] : [`\`${input.name}\` has no effect: ${why}.`];
    });
}
