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
    hasUrls,
  }: Pick<Inputs, 'purgeType' | 'purgeAllIf' | 'onTooMany'> & {
    readonly mode: Mode | undefined;
    /** Whether something is typed into `urls`. */
    readonly hasUrls: boolean;
  },
): Selection {
  const type = purgeTypeOf({ mode, purgeType });
  const isUnmet = type === 'all' && hasUrls && typed.urls.length === 0;
  const lists: Selection = isUnmet ? { ...typed, hasNoUrls: true } : typed;
  // What is purged by name has no effect beside a purge of everything, which it does not decide.
  const selection = type === undefined || type === 'all' ? { ...lists, ...noNames } : lists;
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
