// What a run does if none of the provider's credentials is given: forks, Dependabot, an environment
// without the secrets. Half of a pair is not this case; the provider reports it.
import { type Mode, makesList } from '../core/mode.ts';
import type { Provider } from '../providers/provider.ts';
import type { TypedInputs } from './read-typed.ts';
import type { GetEnvironment, GetInput } from './read-values.ts';

export interface CredentialsDecision {
  readonly dryRun: boolean;
  /** Whether credentials that are missing are an error. */
  readonly needed: boolean;
  /** The run ends before it does anything. */
  readonly isSkipped: boolean;
  /** For people: why this run does less than it was asked to. */
  readonly remarks: readonly string[];
}

/** Whether none of the provider's secrets is given, as input or by its environment variable. */
export function lacksCredentials(
  { inputs }: Provider,
  {
    getInput,
    getEnvironment,
  }: { readonly getInput: GetInput; readonly getEnvironment: GetEnvironment },
): boolean {
  return !inputs
    .filter(({ secret }) => secret)
    .some(({ name, environment = '' }) => getInput(name) + getEnvironment(environment) !== '');
}

export function decideCredentials(
  { getInput, run, distributions }: TypedInputs,
  {
    provider,
    mode,
    getEnvironment,
  }: {
    readonly provider: Provider;
    readonly mode: Mode;
    readonly getEnvironment: GetEnvironment;
  },
): CredentialsDecision {
  const { withoutCredentials: choice, dryRun } = run;
  const lacksAll = lacksCredentials(provider, { getInput, getEnvironment });
  const remark = (what: string): readonly string[] => [
    `No credentials for \`${provider.id}\` are given, so ${what} (\`without-credentials: ${choice}\`).`,
  ];
  if (lacksAll && choice === 'skip')
    return { dryRun, needed: false, isSkipped: true, remarks: remark('nothing is done') };
  const exports = distributions.exportConfig !== undefined;
  if (lacksAll && choice === 'dry-run' && !exports)
    return { dryRun: true, needed: false, isSkipped: false, remarks: remark('nothing is sent') };
  // Both describe what the vendor has: a check of the file alone must not be taken for that.
  const reads = exports || distributions.failOnDrift;
  const needed = !dryRun || (!makesList(mode) && reads);
  return { dryRun, needed, isSkipped: false, remarks: [] };
}
