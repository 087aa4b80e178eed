// When the inputs of a group take effect.
import type { InputGroup } from '../core/inputs/row.ts';
import { type Mode, makesList, modes, type PurgeType, purgeTypeOf } from '../core/mode.ts';
import {
  hasListSource,
  lastPurge,
  remembersWithoutFiles,
  type Selection,
} from '../core/selection.ts';
import type { Provider } from '../providers/provider.ts';

/** What decides it. */
export interface InputUse {
  readonly provider: Provider;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly selection: Selection;
  readonly dryRun: boolean;
  readonly wait: boolean;
  readonly verify: number | 'all';
}

/** Completes "`base` has no effect: …"; undefined if the group is active. */
type WhyInactive = (use: InputUse) => string | undefined;

const forFiles: WhyInactive = (use) =>
  list(use) ??
  (use.selection.files.length > 0 ||
  use.selection.purgeAllIf !== undefined ||
  remembersWithoutFiles(use.selection)
    ? undefined
    : 'it is for URLs derived from `files`');

const list: WhyInactive = ({ mode }) =>
  makesList(mode) ? undefined : `\`mode: ${mode}\` does not make a list`;

const purge: WhyInactive = (use) =>
  list(use) ?? (modes[use.mode].purges ? undefined : `\`mode: ${use.mode}\` does not purge`);

const limit: WhyInactive = (use) =>
  list(use) ?? (purgeTypeOf(use) === 'all' ? '`purge-type: all` is one request' : undefined);

const origin: WhyInactive = (use) =>
  list(use) ?? (use.dryRun ? 'a dry run changes nothing that could be waited for' : undefined);

const verify: WhyInactive = (use) =>
  list(use) ??
  (use.dryRun ? 'a dry run changes nothing that could be seen' : undefined) ??
  (use.wait ? undefined : '`wait: false` ends before there is something to see');

const verifyPurge: WhyInactive = (use) =>
  purge(use) ?? verify(use) ?? (use.verify === 0 ? '`verify` is `0`' : undefined);

const whyInactive: Readonly<Record<InputGroup, WhyInactive>> = {
  run: () => undefined,
  polling: ({ mode, provider }) =>
    !makesList(mode) ||
    provider.capabilities.some((row) => row.mode === mode && row.confirmation.by === 'polling')
      ? undefined
      : 'this provider offers nothing to wait for',
  submission: list,
  list,
  limit,
  condition: (use) =>
    purge(use) ??
    (purgeTypeOf(use) === 'all' && !hasListSource(use.selection)
      ? '`purge-type: all` without a list purges everything in any case'
      : undefined),
  fold: (use) => purge(use) ?? limit(use),
  root: (use) => (use.selection.manifestOutput === undefined ? forFiles(use) : list(use)),
  files: forFiles,
  manifest: (use) =>
    forFiles(use) ??
    // `auto` becomes `manifest` if the site is built.
    (['manifest', 'auto'].includes(use.selection.source)
      ? undefined
      : 'it is for `source: manifest`'),
  commits: (use) =>
    forFiles(use) ??
    (['all', 'manifest'].includes(use.selection.source) && use.selection.base !== lastPurge
      ? '`source: all` and `source: manifest` compare no commits'
      : undefined),
  purge,
  named: (use) =>
    purge(use) ?? (purgeTypeOf(use) === 'all' ? '`purge-type: all` purges everything' : undefined),
  verify,
  'verify-purge': verifyPurge,
  origin,
  distributions: ({ mode }) =>
    makesList(mode) ? `\`mode: ${mode}\` does not change distributions` : undefined,
};

/** Why an input has no effect, if it has none; `group` is undefined for a provider's own input. */
export function whyUnused(
  { name, group }: { readonly name: string; readonly group?: InputGroup | undefined },
  use: InputUse,
): string | undefined {
  if (group !== undefined) return whyInactive[group](use);
  const isOwn = use.provider.inputs.some((input) => input.name === name);
  return isOwn ? undefined : `\`${use.provider.id}\` does not use it`;
}
