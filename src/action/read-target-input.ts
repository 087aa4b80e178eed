// A provider's own list of targets, such as ids of media assets.
import type { InputRow } from '../core/inputs/row.ts';
import type { Provider, ProviderInput } from '../providers/provider.ts';
import type { ValueReader } from './read-values.ts';

/** Undefined if the provider takes URLs alone. */
export function findTargetInput(
  provider: Provider | undefined,
): (ProviderInput & Required<Pick<ProviderInput, 'targets'>>) | undefined {
  return provider?.inputs
    .flatMap((input) => (input.targets === undefined ? [] : { ...input, targets: input.targets }))
    .at(0);
}

export function readTargetInput(
  provider: Provider | undefined,
  reader: ValueReader,
): readonly string[] {
  const input = findTargetInput(provider);
  if (input === undefined) return [];
  const { name, description, targets } = input;
  const row: InputRow<readonly string[]> = {
    name,
    description,
    field: targets.field,
    group: 'list',
  };
  return reader.read(row) ?? [];
}
