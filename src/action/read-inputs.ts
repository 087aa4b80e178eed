// Every input becomes one typed value; every problem is reported at once, before any request.
import { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import { purgeInputs } from '../core/inputs/purge-inputs.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { limitInputs, selectionInputs } from '../core/inputs/source-inputs.ts';
import { makesList, modes, purgeTypeOf } from '../core/mode.ts';
import type { Selection } from '../core/selection.ts';
import { InputError, type InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { findProvider } from '../providers/registry.ts';
import type { Inputs } from '../run/inputs.ts';
import { checkSelection } from './check-selection.ts';
import { checkSync } from './check-sync.ts';
import { identityInputs } from './input-table.ts';
import { configureProvider, type GetEnvironment } from './read-connection.ts';
import { findTargetInput, readTargetInput } from './read-target-input.ts';
import { createValueReader, type GetInput, readRows, type ValueReader } from './read-values.ts';
import { findUnusedInputs } from './unused-inputs.ts';

/** Throws an InputError with everything that is wrong. */
export function readInputs(getInput: GetInput, getEnvironment: GetEnvironment): Inputs {
  const reader = createValueReader(getInput);
  const identity = readRows(identityInputs, reader);
  const provider = findProvider(identity.provider ?? '');
  const { mode } = identity;
  const purge = readRows(purgeInputs, reader);
  const selection = readSelection(reader, provider);
  const run = readRows(runInputs, reader);
  const limits = readRows(limitInputs, reader);
  const distributions = readRows(distributionInputs, reader);
  const ownList = findTargetInput(provider)?.name;
  const hasWrongList = reader.problems.some(
    ({ input }) => input !== undefined && input === ownList,
  );
  const needsList = run.resumeTasks === undefined && !hasWrongList;
  const selectionProblems =
    mode === undefined ? [] : checkSelection(selection, { provider, mode, ...purge, needsList });
  const readProblems = [...reader.problems, ...without(selectionProblems, reader.problems)];
  if (provider === undefined || mode === undefined) throw new InputError(readProblems);

  const isList = makesList(mode);
  const { dryRun, endpoint, wait, shard } = run;
  // Both say something of what the vendor has: nobody may take the file alone for that.
  const reads = distributions.exportConfig !== undefined || distributions.failOnDrift;
  const needsCredentials = !dryRun || (!isList && reads);
  const { onTooMany } = limits;
  const timeoutMilliseconds = run.timeoutMilliseconds ?? modes[mode].timeoutMilliseconds;
  const { capabilities, connection, problems, warnings } = configureProvider(
    {
      provider,
      mode,
      endpoint,
      wait,
      ...purge,
      onTooMany,
      needsCredentials,
      timeoutMilliseconds,
    },
    { getInput, getEnvironment },
  );
  const syncProblems = isList ? [] : checkSync(distributions, { dryRun, shard });
  const all = [...readProblems, ...syncProblems, ...problems];
  if (all.length > 0) throw new InputError(all);
  const unused = findUnusedInputs(getInput, { provider, mode, ...purge, selection });
  return {
    provider: provider.id,
    mode,
    ...purge,
    ...run,
    ...limits,
    timeoutMilliseconds,
    selection: addWishes(selection, { mode, ...purge, onTooMany }),
    sync: distributions,
    capabilities,
    connection,
    warnings: [...warnings, ...unused],
  };
}

/** What other inputs want of the sources. */
function addWishes(
  selection: Selection,
  { mode, purgeType, onTooMany }: Pick<Inputs, 'mode' | 'purgeType' | 'onTooMany'>,
): Selection {
  return {
    ...selection,
    ...(onTooMany === 'wildcard' ? { findsUnchanged: true } : {}),
    ...(purgeTypeOf({ mode, purgeType }) === 'all' ? { purgesEverything: true } : {}),
  };
}

/** Also for a run whose other inputs are wrong. */
export function readSelection(reader: ValueReader, provider: Provider | undefined): Selection {
  const targets = readTargetInput(provider, reader);
  return { ...readRows(selectionInputs, reader), assetIds: targets };
}

/** A value that is wrong counts as absent afterwards, which is not a problem of its own. */
function without(
  problems: readonly InputProblem[],
  reported: readonly InputProblem[],
): readonly InputProblem[] {
  return problems.filter(({ input }) => !reported.some((one) => one.input === input));
}
