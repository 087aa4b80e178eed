import { type Mode, purgeTypeOf } from '../core/mode.ts';
import { filesOf, hasListSource, type Selection } from '../core/selection.ts';
import type { Inputs } from '../run/inputs.ts';

/** With the default of `files`, and with what other inputs want of the sources. */
export function completeSelection(
  typed: Selection,
  {
    mode = 'purge',
    purgeType,
    purgeAllIf,
    onTooMany,
  }: Pick<Inputs, 'purgeType' | 'purgeAllIf' | 'onTooMany'> & { readonly mode: Mode | undefined },
): Selection {
  const type = purgeTypeOf({ mode, purgeType });
  // What is purged by name has no effect beside a purge of everything, which it does not decide.
  const selection = type === undefined || type === 'all' ? { ...typed, ...noNames } : typed;
  const { root, baseUrls, assetIds } = selection;
  // A purge of everything without a condition needs no reason.
  const canMatter = purgeAllIf.length > 0 && (type !== 'all' || hasListSource(selection));
  const isRootAlone =
    root !== '' && baseUrls.length > 0 && assetIds.length === 0 && !hasListSource(selection);
  return {
    ...selection,
    ...(isRootAlone && (type ?? 'item') === 'item' ? { files: filesOf(selection) } : {}),
    ...(onTooMany === 'wildcard' ? { findsUnchanged: true } : {}),
    ...(type === 'all' ? { purgesEverything: true } : {}),
    ...(type !== undefined && canMatter ? { purgeAllIf } : {}),
  };
}

const noNames = { prefixes: [], hosts: [], tags: [] };
