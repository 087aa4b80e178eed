// Every input becomes one typed value; every problem is reported at once, before any request.
import { makesList, modes } from '../core/mode.ts';
import { InputError, type InputProblem } from '../errors.ts';
import type { Configure, Provider } from '../providers/provider.ts';
import type { Inputs } from '../run/inputs.ts';
import { checkSelection } from './check-selection.ts';
import { checkSync } from './check-sync.ts';
import { decideCredentials } from './decide-credentials.ts';
import { configureProvider } from './read-connection.ts';
import { findTargetInput } from './read-target-input.ts';
import type { TypedInputs } from './read-typed.ts';
import type { GetEnvironment, GetInput } from './read-values.ts';
import { findUnusedInputs } from './unused-inputs.ts';

export interface InputDeps {
  /** Of the provider, if one is given. */
  readonly configure: Configure | undefined;
  readonly getEnvironment: GetEnvironment;
}

/** Throws an InputError with everything that is wrong. */
export function toInputs(typed: TypedInputs, { configure, getEnvironment }: InputDeps): Inputs {
  const { getInput, provider, mode, purge, selection, run, limits, proof, distributions } = typed;
  const readProblems = [...typed.problems, ...findSelectionProblems(typed, getEnvironment)];
  if (provider === undefined || configure === undefined || mode === undefined)
    throw new InputError(readProblems);
  const isList = makesList(mode);
  const credentials = decideCredentials(typed, { provider, mode, getEnvironment });
  const { dryRun } = credentials;
  const timeoutMilliseconds = run.timeoutMilliseconds ?? modes[mode].timeoutMilliseconds;
  const { capabilities, connection, problems, warnings } = configureProvider(
    {
      provider,
      configure,
      mode,
      endpoints: run.endpoints ?? [],
      purgeType: purge.purgeType,
      soft: purge.soft && modes[mode].purges,
      onTooMany: limits.onTooMany,
      needsCredentials: credentials.needed,
      timeoutMilliseconds,
    },
    { getInput, getEnvironment },
  );
  const syncProblems = isList ? [] : checkSync(distributions, { dryRun, shard: run.shard });
  // Where secrets are absent, other values that a repository stores are absent as well.
  const own = credentials.isSkipped
    ? problems.filter(({ code }) => code !== 'input-missing')
    : problems;
  const all = [...readProblems, ...syncProblems, ...own];
  if (all.length > 0) throw new InputError(all);
  const unused = findUnusedInputs(getInput, {
    ...{ provider, mode, ...purge, selection },
    ...{ dryRun: run.dryRun, wait: run.wait, verify: proof.verify },
  });
  return {
    provider: provider.id,
    mode,
    ...purge,
    ...run,
    ...limits,
    ...proof,
    dryRun,
    timeoutMilliseconds,
    selection,
    sync: distributions,
    capabilities,
    connection,
    takesPaths: provider.takesPaths === true,
    counterpart: provider.counterpart,
    toSent: provider.toSent,
    isSkipped: credentials.isSkipped,
    warnings: [...warnings, ...unused, ...findQuoted(provider, getInput)],
    remarks: credentials.remarks,
  };
}

/** The quotes of YAML or of a shell, stored with the secret: the vendor then refuses it as a wrong key. */
function findQuoted({ inputs }: Provider, getInput: GetInput): readonly string[] {
  return inputs
    .filter(({ name, secret }) => secret && /^(["'`]).+\1$/s.test(getInput(name)))
    .map(
      ({ name }) =>
        `\`${name}\` begins and ends with a quotation mark. Store the secret without quotes, unless they belong to it.`,
    );
}

/** A value that is wrong counts as absent afterwards, which is not a problem of its own. */
function findSelectionProblems(
  typed: TypedInputs,
  getEnvironment: GetEnvironment,
): readonly InputProblem[] {
  const { provider, mode, purge, selection, run, limits, problems } = typed;
  if (mode === undefined) return [];
  const isWrong = (name: string | undefined): boolean =>
    problems.some(({ input }) => input !== undefined && input === name);
  const listInputs = ['urls', 'sitemap', 'base-url', findTargetInput(provider)?.name];
  const needsList = run.resumeTasks === undefined && !listInputs.some(isWrong);
  const found = checkSelection(selection, {
    ...{ provider, mode, ...purge, ...limits, needsList },
    ...{ isShard: run.shard !== undefined, getEnvironment },
  });
  return found.filter(({ input }) => !isWrong(input));
}
