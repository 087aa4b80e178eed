// Every input becomes one typed value; every problem is told at once, before any request.
import type { Capability } from '../core/capability.ts';
import { type Mode, modes, purgeTypes } from '../core/mode.ts';
import { tooManyChoices } from '../core/selection.ts';
import { InputError, type InputProblem } from '../errors.ts';
import type { Connection, Provider } from '../providers/provider.ts';
import { findProvider, providers } from '../providers/registry.ts';
import { failOnChoices } from '../report/report.ts';
import type { Inputs, SyncInputs } from '../run/inputs.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { checkPair } from './check-pair.ts';
import { checkSelection } from './check-selection.ts';
import {
  booleanField,
  checksumField,
  choiceField,
  durationField,
  endpointField,
  type Field,
  integerField,
  paceField,
  shardField,
  textField,
} from './fields.ts';
import { readSelection } from './read-selection.ts';
import { checkSync, readSync } from './read-sync.ts';
import { createValueReader, type GetInput, type ValueReader } from './read-values.ts';
import { findUnusedInputs } from './unused-inputs.ts';

/** The environment variable's value, `''` where it is not set. */
export type GetEnvironment = (name: string) => string;

const minute = 60_000;
const defaultTimeouts: Readonly<Record<Mode, number>> = {
  purge: 30 * minute,
  prewarm: 60 * minute,
  preheat: 60 * minute,
  'sync-distribution': 240 * minute,
};

/** Throws an InputError with everything that is wrong. */
export function readInputs(getInput: GetInput, getEnvironment: GetEnvironment): Inputs {
  const reader = createValueReader(getInput);
  const provider = findProvider(
    readRequired('provider', choiceField(Object.keys(providers)), { getInput, reader }) ?? '',
  );
  const mode = readRequired('mode', choiceField(modes), { getInput, reader });
  const purgeType = reader.read('purge-type', choiceField(purgeTypes), 'item');
  const selection = readSelection(getInput, reader, provider);
  const common = readCommon(reader, mode ?? 'purge');
  const shape = readShape(reader);
  const sync = readSync(reader, provider);
  const endpoint = reader.read('endpoint', endpointField, undefined);
  const selectionProblems =
    mode === undefined
      ? []
      : checkSelection(selection, { mode, purgeType, resumes: shape.resumeTasks !== undefined });
  const readProblems = [...reader.problems, ...without(selectionProblems, reader.problems)];
  if (provider === undefined || mode === undefined) throw new InputError(readProblems);

  const hostProblems = checkEndpoint(provider, endpoint);
  const pairProblems = checkPair(provider, { mode, purgeType, onTooMany: shape.onTooMany });
  const { connection, problems, warnings } = provider.configure({
    get: (name) => readProviderValue(name, { provider, getInput, getEnvironment }),
    getTyped: (name) => getInput(name) || undefined,
    endpoint,
    mode,
    purgeType,
    needsCredentials: needsCredentials(common.dryRun, mode, sync),
    wait: common.wait,
    timeoutMilliseconds: common.timeoutMilliseconds,
  });
  const syncProblems = checkSync(sync, { mode, ...common, ...shape });
  const all = [
    ...readProblems,
    ...syncProblems,
    ...hostProblems,
    ...pairProblems,
    ...(pairProblems.length > 0 ? [] : problems),
  ];
  if (all.length > 0) throw new InputError(all);
  const unused = findUnusedInputs(getInput, { provider, mode, purgeType, selection });
  return {
    provider: provider.id,
    mode,
    purgeType,
    ...common,
    ...shape,
    selection: shape.onTooMany === 'wildcard' ? { ...selection, findsUnchanged: true } : selection,
    ...(mode === 'sync-distribution' ? { sync } : {}),
    capabilities: selectRows(provider.capabilities, connection),
    connection,
    warnings: [...warnings, ...unused],
  };
}

/** A dry run sends nothing, but an export and a drift check say something of what the vendor has. */
function needsCredentials(
  dryRun: boolean,
  mode: Mode,
  { exportConfig, failOnDrift }: SyncInputs,
): boolean {
  return !dryRun || (mode === 'sync-distribution' && (exportConfig !== undefined || failOnDrift));
}

function selectRows(rows: readonly Capability[], { variant }: Connection): readonly Capability[] {
  return rows.filter((row) => row.variant === undefined || row.variant === variant);
}

/** A value that is wrong counts as absent afterwards: that is no problem of its own. */
function without(
  problems: readonly InputProblem[],
  told: readonly InputProblem[],
): readonly InputProblem[] {
  return problems.filter(({ input }) => !told.some((one) => one.input === input));
}

type Common = Omit<
  Inputs,
  | 'provider'
  | 'mode'
  | 'purgeType'
  | 'selection'
  | 'capabilities'
  | 'connection'
  | 'warnings'
  | keyof Shape
>;
type Shape = Pick<
  Inputs,
  'resumeTasks' | 'shard' | 'expectedList' | 'maxUrls' | 'onTooMany' | 'failOn' | 'failIfEmpty'
>;

function readCommon(reader: ValueReader, mode: Mode): Common {
  return {
    dryRun: reader.read('dry-run', booleanField, false),
    wait: reader.read('wait', booleanField, true),
    timeoutMilliseconds: reader.read('timeout', durationField, defaultTimeouts[mode]),
    pollIntervalMilliseconds: reader.read('poll-interval', durationField, undefined),
    requestTimeoutMilliseconds: reader.read('request-timeout', durationField, 30_000),
    pace: reader.read('pace', paceField, undefined),
    concurrency: reader.read('concurrency', integerField(1, 100), undefined),
    retries: reader.read('retries', integerField(0, 100), 3),
    githubToken: reader.read('github-token', textField, ''),
    summary: reader.read('summary', booleanField, true),
    reportFile: reader.read('report-file', textField, undefined),
  };
}

function readShape(reader: ValueReader): Shape {
  return {
    resumeTasks: reader.read('resume-tasks', textField, undefined),
    shard: reader.read('shard', shardField, undefined),
    expectedList: reader.read('expected-list', checksumField, undefined),
    maxUrls: reader.read('max-urls', integerField(1, 100_000_000), 20_000),
    onTooMany: reader.read('on-too-many', choiceField(tooManyChoices), 'fail'),
    failOn: reader.read('fail-on', choiceField(failOnChoices), 'any'),
    failIfEmpty: reader.read('fail-if-empty', booleanField, false),
  };
}

function readRequired<T extends string>(
  name: string,
  field: Field<T>,
  { getInput, reader }: { readonly getInput: GetInput; readonly reader: ValueReader },
): T | undefined {
  if (getInput(name) === '') {
    const message = `\`${name}\` is missing; it is ${field.wants}.`;
    reader.problems.push({ code: 'input-missing', input: name, message, remedy: field.remedy });
  }
  return reader.read(name, field, undefined);
}

/** An environment variable fills only what no input gives. */
function readProviderValue(
  name: string,
  about: {
    readonly provider: Provider;
    readonly getInput: GetInput;
    readonly getEnvironment: GetEnvironment;
  },
): string | undefined {
  const { environment } = about.provider.inputs.find((input) => input.name === name) ?? {};
  const typed = about.getInput(name);
  const value =
    typed === '' && environment !== undefined ? about.getEnvironment(environment).trim() : typed;
  return value === '' ? undefined : value;
}
