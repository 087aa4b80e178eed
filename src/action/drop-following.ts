// Problems of several readers as one list that does not contradict itself.
import type { InputProblem } from '../errors.ts';

/**
 * An input that was given, and given wrong or under another name, is not missing. `meant` are the inputs
 * that a misspelt name stands for.
 */
export function dropFollowing(
  problems: readonly InputProblem[],
  meant: readonly string[],
): readonly InputProblem[] {
  const given = new Set([
    ...meant,
    ...problems.filter(({ code }) => code !== 'input-missing').map(({ input }) => input),
  ]);
  return problems.filter(({ code, input }) => code !== 'input-missing' || !given.has(input));
}
