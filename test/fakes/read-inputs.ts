// Reads inputs as a run does, with every provider loaded beforehand.
import { toInputs } from '../../src/action/read-inputs.ts';
import { readTyped } from '../../src/action/read-typed.ts';
import type { GetEnvironment, GetInput } from '../../src/action/read-values.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import type { Inputs } from '../../src/run/inputs.ts';

const loaded = new Map(
  await Promise.all(
    Object.values<Provider>(providers).map(async ({ id, load }) => [id, await load()] as const),
  ),
);

/** Throws an InputError with everything that is wrong. */
export function readInputs(getInput: GetInput, getEnvironment: GetEnvironment): Inputs {
  const typed = readTyped(getInput);
  return toInputs(typed, { configure: loaded.get(typed.provider?.id ?? ''), getEnvironment });
}
