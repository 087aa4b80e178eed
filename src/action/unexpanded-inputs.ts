// Expressions that reached an input as they are: GitHub expands them in workflow and action files,
// and a value that a file, a script or another input brings along keeps them.
import { findUnexpanded } from '../core/unexpanded.ts';
import type { InputProblem } from '../errors.ts';
import type { ListedInput } from './input-table.ts';
import type { GetInput } from './read-values.ts';

/** One for each input that has such an expression, whatever else may be in it. */
export function findUnexpandedInputs(
  getInput: GetInput,
  known: readonly ListedInput[],
): readonly InputProblem[] {
  return known.flatMap(({ name }) => {
    const [expression] = /\$\{\{.*?\}\}/s.exec(getInput(name)) ?? [];
    const fault = expression === undefined ? undefined : findUnexpanded(expression);
    if (fault === undefined) return [];
    const { what, remedy } = fault;
    return [{ code: 'input-invalid', input: name, message: `\`${name}\` ${what}.`, remedy }];
  });
}
