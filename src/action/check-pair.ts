import {
  type Mode,
  makesList,
  modeNames,
  modes,
  type PurgeType,
  purgeTypes,
} from '../core/mode.ts';
import { listWords } from '../core/text.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import type { Inputs } from '../run/inputs.ts';

/** A provider that cannot do what is asked: the error lists what it can, and who can. */
export function checkPair(
  provider: Provider,
  wanted: Pick<Inputs, 'mode' | 'purgeType' | 'onTooMany'>,
): readonly InputProblem[] {
  const { mode, purgeType, onTooMany } = wanted;
  const own = modesOf(provider);
  if (!own.includes(mode)) return [unsupportedMode(provider, { mode, own })];
  const kinds = new Set(
    provider.capabilities.filter((row) => row.mode === mode).map((row) => row.accepts),
  );
  if (!modes[mode].purges) return [];
  const asked = [
    { input: 'purge-type', value: purgeType },
    ...(onTooMany === 'fail' ? [] : [{ input: 'on-too-many', value: onTooMany }]),
  ];
  const types = purgeTypes.filter((type) => kinds.has(kindOf[type]));
  return asked
    .filter(({ value }) => !kinds.has(kindOf[value]))
    .map(({ input, value }) => ({
      code: 'mode-unsupported',
      input,
      message: `\`${input}: ${value}\` is not supported by \`provider: ${provider.id}\`.`,
      remedy: `\`${provider.id}\` purges by ${listWords(quoteAll(types))}; providers with \`${value}\`: ${findProviders(mode, value)}.`,
    }));
}

function findProviders(mode: Mode, type: PurgeType): string {
  const others = Object.values<Provider>(providers).filter(({ capabilities }) =>
    capabilities.some((row) => row.mode === mode && row.accepts === kindOf[type]),
  );
  return others.length === 0 ? 'none yet' : quoteAll(others.map(({ id }) => id)).join(', ');
}

function quoteAll(names: readonly string[]): readonly string[] {
  return names.map((name) => `\`${name}\``);
}

/** The modes of a provider: those of its capabilities, and of its distributions if it has any. */
export function modesOf({ capabilities, hasDistributions }: Provider): readonly Mode[] {
  return modeNames.filter((mode) =>
    makesList(mode) ? capabilities.some((row) => row.mode === mode) : hasDistributions === true,
  );
}

const kindOf = { item: 'url', wildcard: 'wildcard', all: 'everything' } as const;

function unsupportedMode(
  provider: Provider,
  { mode, own }: { readonly mode: Mode; readonly own: readonly Mode[] },
): InputProblem {
  const others = Object.values<Provider>(providers)
    .filter((other) => modesOf(other).includes(mode))
    .map(({ id }) => `\`${id}\``);
  const who = others.length === 0 ? 'no provider yet' : others.join(', ');
  return {
    code: 'mode-unsupported',
    input: 'mode',
    message: `\`mode: ${mode}\` is not supported by \`provider: ${provider.id}\`.`,
    remedy: `\`${provider.id}\` has ${own.map((one) => `\`${one}\``).join(', ')}; providers with \`${mode}\`: ${who}.`,
  };
}
