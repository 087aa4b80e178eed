// Nothing is logged before the secrets are masked, in every form they may take.
import { setSecret } from '@actions/core';
import { secretForms } from '../http/redact.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import type { GetEnvironment } from './inputs.ts';
import type { GetInput } from './read-values.ts';

/** The values of every secret input of every provider, whichever is used. */
export function collectSecrets(
  getInput: GetInput,
  getEnvironment: GetEnvironment,
): readonly string[] {
  const values = Object.values<Provider>(providers)
    .flatMap(({ inputs }) => inputs)
    .filter(({ secret }) => secret)
    .flatMap(({ name, environment }) => [
      getInput(name),
      environment === undefined ? '' : getEnvironment(environment),
    ]);
  return [...new Set([getInput('github-token'), ...values])].filter((value) => value !== '');
}

/** Tells the runner to hide them; git's basic credentials, made of the token, too. */
export function maskSecrets(secrets: readonly string[], githubToken: string): void {
  const derived = githubToken === '' ? [] : [`x-access-token:${githubToken}`];
  for (const form of new Set([...secrets, ...derived].flatMap(secretForms))) setSecret(form);
}
