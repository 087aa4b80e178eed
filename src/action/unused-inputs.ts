// Inputs that are given and have no effect: not wrong, but surely not what somebody meant.
import type { Mode, PurgeType } from '../core/mode.ts';
import type { Selection } from '../core/selection.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import type { GetInput } from './read-values.ts';

export interface UseRequest {
  readonly provider: Provider;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly selection: Selection;
}

/** Their values where they are as good as absent. */
const defaults: Readonly<Record<string, string>> = {
  wait: 'true',
  'purge-type': 'item',
  'on-too-many': 'fail',
  source: 'auto',
  root: '.',
  'index-pages': 'both',
  'clean-urls': 'false',
};

const derivation = [
  'source',
  'base',
  'head',
  'root',
  'index-pages',
  'clean-urls',
  'rewrites',
  'manifest',
];

/** One sentence for each. */
export function findUnusedInputs(getInput: GetInput, request: UseRequest): readonly string[] {
  const { provider, mode, purgeType, selection } = request;
  const isGiven = (name: string): boolean => {
    const text = getInput(name);
    return text !== '' && text.toLowerCase() !== defaults[name];
  };
  const warnings: string[] = [];
  const warn = (names: readonly string[], why: string): void => {
    for (const name of names.filter(isGiven)) warnings.push(`\`${name}\` has no effect: ${why}.`);
  };
  const own = new Set(provider.inputs.map(({ name }) => name));
  const foreign = Object.values<Provider>(providers).flatMap(({ inputs }) =>
    inputs.map(({ name }) => name),
  );
  warn(
    [...new Set(foreign)].filter((name) => !own.has(name)),
    `\`${provider.id}\` does not use it`,
  );
  if (mode !== 'purge') warn(['purge-type', 'on-too-many'], `it is for \`mode: purge\``);
  const rows = provider.capabilities.filter((row) => row.mode === mode);
  if (!rows.some(({ confirmation }) => confirmation.by === 'polling')) {
    warn(['wait', 'poll-interval'], `\`${provider.id}\` offers nothing to wait for`);
  }
  if (selection.files.length === 0) warn(derivation, 'it is for URLs made out of `files`');
  else if (selection.source !== 'manifest') warn(['manifest'], 'it is for `source: manifest`');
  if (purgeType === 'all') warn(['on-too-many'], '`purge-type: all` is one request');
  return warnings;
}
