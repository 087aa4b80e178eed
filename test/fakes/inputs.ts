import { expect } from 'vitest';
import { InputError, type InputProblem } from '../../src/errors.ts';
import type { Inputs } from '../../src/run/inputs.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { readInputs } from './read-inputs.ts';
import { inputsOf, toKnownProvider } from './rehearsals.ts';

const settings = describeSettings('http://127.0.0.1:8787');

/** Everything a provider needs for its usual run against the sandbox. */
export function sandboxValuesOf(provider: string): Readonly<Record<string, string>> {
  return inputsOf(provider, settings);
}

/** Real inputs, read the real way, from the sandbox's values and what a test changes. */
export function createInputs(changes: Readonly<Record<string, string>> = {}): Inputs {
  const values = { ...sandboxValuesOf(toKnownProvider(changes['provider'])), ...changes };
  return readInputs(
    (name) => values[name] ?? '',
    () => '',
  );
}

/** What is wrong with the inputs of a usual run that a test has changed. */
export function problemsOf(changes: Readonly<Record<string, string>>): readonly InputProblem[] {
  try {
    createInputs(changes);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

/** That the inputs have this one problem, which names the input and has a remedy. */
export function expectProblem(changes: Readonly<Record<string, string>>, wanted: string): void {
  const problems = problemsOf(changes);
  expect(problems.map(({ code, input }) => `${code} ${input}`)).toEqual([wanted]);
  for (const { input, message, remedy } of problems) {
    expect(message).toContain(`\`${input}`);
    expect(remedy).toMatch(/./);
  }
}

export function warningsOf(changes: Readonly<Record<string, string>>): string {
  return createInputs(changes).warnings.join('\n');
}
