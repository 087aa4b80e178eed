import { readInputs } from '../../src/action/inputs.ts';
import type { Inputs } from '../../src/inputs.ts';

export const sandboxValues = {
  provider: 'nhn-v2',
  mode: 'purge',
  endpoint: 'http://127.0.0.1:8787',
  'nhn-app-key': 'sandbox-app-key',
  'nhn-secret-key': 'sandbox-secret-key',
  'nhn-domain': 'sandbox.toastcdn.net',
} as const;

/** Real inputs, read the real way, from the sandbox's values and what a test changes. */
export function createInputs(changes: Readonly<Record<string, string>> = {}): Inputs {
  const values: Readonly<Record<string, string>> = { ...sandboxValues, ...changes };
  return readInputs(
    (name) => values[name] ?? '',
    () => '',
  );
}
