// Nothing is logged before the secrets are masked, in every form they may take.
import { setSecret } from '@actions/core';
import { secretForms } from '../http/redact.ts';
import { inputTable } from './input-table.ts';
import type { GetEnvironment, GetInput } from './read-values.ts';

/** The values of every secret input, and what is secret in others, whichever provider is used. */
export function collectSecrets(
  getInput: GetInput,
  getEnvironment: GetEnvironment,
): readonly string[] {
  const values = inputTable.flatMap(({ name, environment, secret = false, findSecrets }) => [
    ...(findSecrets?.(getInput(name)) ?? []),
    ...(secret ? [getInput(name)] : []),
    ...(secret && environment !== undefined ? [getEnvironment(environment)] : []),
  ]);
  return [...new Set(values)].filter((value) => value !== '');
}

/** Makes the runner hide them, and git's basic credentials, which contain the token. */
export function maskSecrets(secrets: readonly string[], githubToken: string): void {
  const derived = githubToken === '' ? [] : [`x-access-token:${githubToken}`];
  for (const form of new Set([...secrets, ...derived].flatMap(secretForms))) setSecret(form);
}
