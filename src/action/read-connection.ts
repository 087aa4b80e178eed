// A vendor with its settings: what every action that talks to one reads.
import type { Capability } from '../core/capability.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { type Mode, modes, type PurgeType } from '../core/mode.ts';
import { InputError, type InputProblem } from '../errors.ts';
import type { Configure, Configured, Connection, Provider } from '../providers/provider.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkPair } from './check-pair.ts';
import { lacksCredentials } from './decide-credentials.ts';
import { readIdentity } from './read-typed.ts';
import { createValueReader, type GetEnvironment, type GetInput, readRows } from './read-values.ts';

export interface VendorRequest {
  readonly provider: Provider;
  /** The provider's own. */
  readonly configure: Configure;
  readonly mode: Mode;
  /** As typed, in order. */
  readonly endpoints: readonly URL[];
  readonly purgeType: PurgeType;
  readonly soft: boolean;
  readonly onTooMany: 'fail' | 'all' | 'wildcard';
  readonly needsCredentials: boolean;
  readonly timeoutMilliseconds: number;
}

export interface ConfiguredProvider extends Configured {
  readonly capabilities: readonly Capability[];
}

interface Values {
  readonly getInput: GetInput;
  readonly getEnvironment: GetEnvironment;
}

/** What the provider makes of its inputs; problems include a pair or an endpoint that is wrong. */
export function configureProvider(request: VendorRequest, values: Values): ConfiguredProvider {
  const { provider, configure, mode, endpoints, purgeType, onTooMany } = request;
  const pairProblems = checkPair(provider, { mode, purgeType, onTooMany });
  const { connection, problems, warnings } = configure({
    get: (name) => readProviderValue(name, { provider, ...values }),
    getTyped: (name) => values.getInput(name) || undefined,
    getVariable: (name) => values.getEnvironment(name).trim() || undefined,
    endpoint: endpoints[0],
    endpoints,
    mode,
    purgeType,
    soft: request.soft,
    needsCredentials: request.needsCredentials,
    timeoutMilliseconds: request.timeoutMilliseconds,
  });
  return {
    capabilities: selectRows(provider.capabilities, connection),
    connection,
    warnings,
    problems: [
      ...checkEndpoints(provider, endpoints),
      ...pairProblems,
      ...(pairProblems.length > 0 ? [] : problems),
    ],
  };
}

const { endpoints, requestTimeoutMilliseconds, retries, withoutCredentials } = runInputs;
const vendorInputs = {
  endpoints,
  requestTimeoutMilliseconds,
  retries,
  withoutCredentials,
} as const;

/** The slice of the inputs that a single question to the vendor needs. Throws an InputError. */
export async function readConnection(getInput: GetInput, getEnvironment: GetEnvironment) {
  const reader = createValueReader(getInput);
  const { provider, mode } = readIdentity(reader, getInput);
  const values = readRows(vendorInputs, reader);
  if (provider === undefined || mode === undefined) throw new InputError(reader.problems);
  const lacksAll = lacksCredentials(provider, { getInput, getEnvironment });
  const isOffline = lacksAll && values.withoutCredentials !== 'fail';
  const { capabilities, connection, problems } = configureProvider(
    {
      provider,
      configure: await provider.load(),
      mode,
      endpoints: values.endpoints ?? [],
      purgeType: 'item',
      soft: false,
      onTooMany: 'fail',
      needsCredentials: !isOffline,
      timeoutMilliseconds: modes[mode].timeoutMilliseconds,
    },
    { getInput, getEnvironment },
  );
  const all: readonly InputProblem[] = [...reader.problems, ...problems];
  if (all.length > 0) throw new InputError(all);
  return {
    mode,
    capabilities,
    connection,
    requestTimeoutMilliseconds: values.requestTimeoutMilliseconds,
    retries: values.retries,
    /** What to do without credentials; undefined if there are some. */
    withoutCredentials: isOffline ? values.withoutCredentials : undefined,
  };
}

function selectRows(rows: readonly Capability[], { variant }: Connection): readonly Capability[] {
  return rows.filter((row) => row.variant === undefined || row.variant === variant);
}

/** An environment variable fills only what no input gives. */
function readProviderValue(
  name: string,
  { provider, getInput, getEnvironment }: Values & { readonly provider: Provider },
): string | undefined {
  const { environment } = provider.inputs.find((input) => input.name === name) ?? {};
  const typed = getInput(name);
  const value =
    typed === '' && environment !== undefined ? getEnvironment(environment).trim() : typed;
  return value === '' ? undefined : value;
}
