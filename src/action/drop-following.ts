// Problems of several readers as one list that does not contradict itself.
import type { InputProblem } from '../errors.ts';

/** An input with one of these problems has no other: whatever else is wrong with it follows from that. */
export function dropOthers(
  problems: readonly InputProblem[],
  first: readonly InputProblem[],
): readonly InputProblem[] {
  const inputs = new Set(first.map(({ input }) => input));
  return problems.filter((problem) => first.includes(problem) || !inputs.has(problem.input));
}

/** The default of `files` needs the first two, and with the others no list is missing. */
const leadsToFiles: readonly (string | undefined)[] = [
  ...['root', 'base-url'],
  ...['urls', 'urls-file', 'sitemap', 'prefixes', 'hosts', 'tags', 'purge-type'],
];

/**
 * An input that was given, and given wrong or under another name, is not missing; neither is one whose
 * default follows from it. `meant` are the inputs that a misspelt name stands for.
 */
export function dropFollowing(
  problems: readonly InputProblem[],
  meant: readonly string[],
): readonly InputProblem[] {
  const given = new Set([
    ...meant,
    ...problems.filter(({ code }) => code !== 'input-missing').map(({ input }) => input),
  ]);
  if (leadsToFiles.some((input) => given.has(input))) given.add('files');
  return problems.filter(({ code, input }) => code !== 'input-missing' || !given.has(input));
}
