// Inputs that do not exist. The runner only warns about them, and `dryrun: true` would purge for real.
import { findNearest, isSameName } from '../core/nearest.ts';
import { oneLine } from '../core/text.ts';
import type { InputProblem } from '../errors.ts';
import type { ListedInput } from './input-table.ts';

export interface UnknownInputs {
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
  /** Names of the inputs that were probably meant. */
  readonly meant: readonly string[];
}

/** The runner makes a variable of every input that a step sets. An empty one counts as absent. */
function namesIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(environment)
    .filter(([variable, value = '']) => variable.startsWith('INPUT_') && value.trim() !== '')
    .map(([variable]) => variable.slice('INPUT_'.length).toLowerCase());
}

export function findUnknownInputs(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly ListedInput[],
): UnknownInputs {
  const names = known.map(({ name }) => name);
  const problems: InputProblem[] = [];
  const warnings: string[] = [];
  const meantNames: string[] = [];
  for (const name of namesIn(environment).filter((one) => !names.includes(one))) {
    const meant = findAlias(name, known) ?? findNearest(name, names);
    const shown = oneLine(name, 80);
    if (meant === undefined) warnings.push(`\`${shown}\` is not an input of this action.`);
    else {
      problems.push(toProblem(shown, meant));
      meantNames.push(meant.replace(/:.*/, ''));
    }
  }
  return { problems, warnings, meant: meantNames };
}

/** What an input of other actions is called here. */
function findAlias(name: string, known: readonly ListedInput[]): string | undefined {
  return known
    .flatMap(({ name: own, aliases = [], valueAliases = {} }) => [
      ...aliases.map((alias) => ({ alias, meant: own })),
      ...Object.entries(valueAliases).map(([alias, value]) => ({
        alias,
        meant: `${own}: ${value}`,
      })),
    ])
    .find(({ alias }) => isSameName(alias, name))?.meant;
}

function toProblem(input: string, meant: string): InputProblem {
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` is not an input of this action. Did you mean \`${meant}\`?`,
    remedy: `Use \`${meant}\` instead, or remove it.`,
  };
}
