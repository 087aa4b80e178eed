// Kinds of targets, and soft purges, that the provider does not have.
import type { Capability } from '../core/capability.ts';
import { type Mode, type PurgeType, purgeTypeOf } from '../core/mode.ts';
import { hasListSource, type OnTooMany, type Selection } from '../core/selection.ts';
import { countNoun, namedInputNames, namedKinds, type TargetKind } from '../core/target.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';

export interface KindUse {
  readonly provider: Provider | undefined;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly soft: boolean;
  readonly onTooMany: OnTooMany;
}

type Row = (row: Capability) => boolean;

/** Names the inputs that the provider has instead, and the providers that have this one. */
export function checkKinds(selection: Selection, use: KindUse): readonly InputProblem[] {
  const { provider } = use;
  const type = purgeTypeOf(use);
  if (provider === undefined || type === undefined) return [];
  const named = namedInputNames
    .filter((input) => selection[input].length > 0 && !hasRow(provider, purges(namedKinds[input])))
    .map((input) => toProblem(provider, { input, isRow: purges(namedKinds[input]) }));
  return [...named, ...checkSoft(provider, { use, kinds: listKinds(selection, { ...use, type }) })];
}

function purges(kind: TargetKind): Row {
  return ({ mode, accepts }) => mode === 'purge' && accepts === kind;
}

function hasRow({ capabilities }: Provider, isRow: Row): boolean {
  return capabilities.some(isRow);
}

function toProblem(
  provider: Provider,
  { input, isRow }: { readonly input: string; readonly isRow: Row },
): InputProblem {
  const own = inputsOf.filter(([kind]) => hasRow(provider, purges(kind))).map(([, name]) => name);
  return {
    code: 'mode-unsupported',
    input,
    message: `\`${input}\` is not supported by \`provider: ${provider.id}\`.`,
    remedy: `\`${provider.id}\` purges by ${own.join(', ')}; providers with \`${input}\`: ${findProviders(isRow)}.`,
  };
}

const inputsOf: readonly (readonly [TargetKind, string])[] = [
  ['url', '`urls`'],
  ...namedInputNames.map((input) => [namedKinds[input], `\`${input}\``] as const),
  ['wildcard', '`purge-type: wildcard`'],
  ['everything', '`purge-type: all`'],
];

function findProviders(isRow: Row): string {
  const ids = Object.values<Provider>(providers)
    .filter((one) => hasRow(one, isRow))
    .map(({ id }) => `\`${id}\``);
  return ids.length === 0 ? 'none yet' : ids.join(', ');
}

/** A purge that removes what was only to be marked as old would be more than was asked for. */
function checkSoft(
  provider: Provider,
  { use, kinds }: { readonly use: KindUse; readonly kinds: ReadonlySet<TargetKind> },
): readonly InputProblem[] {
  if (!use.soft) return [];
  const hasSoft: Row = ({ mode, soft }) => mode === 'purge' && soft === true;
  if (!hasRow(provider, hasSoft))
    return [
      {
        code: 'mode-unsupported',
        input: 'soft',
        message: `\`soft: true\` is not supported by \`provider: ${provider.id}\`.`,
        remedy: `Remove \`soft\`; providers with it: ${findProviders(hasSoft)}.`,
      },
    ];
  const hard = [...kinds].filter(
    (kind) =>
      hasRow(provider, purges(kind)) &&
      !hasRow(provider, (row) => purges(kind)(row) && hasSoft(row)),
  );
  return hard.map((kind) => ({
    code: 'mode-unsupported',
    input: 'soft',
    message:
      `\`soft: true\` is not possible for ${countNoun(2, kind)} with \`provider: ${provider.id}\`.`.replace(
        ' 2 ',
        ' ',
      ),
    remedy: 'Remove `soft`, or purge them in a step of their own.',
  }));
}

/** Of everything that the run may purge. */
function listKinds(
  selection: Selection,
  { type, onTooMany }: { readonly type: PurgeType; readonly onTooMany: OnTooMany },
): ReadonlySet<TargetKind> {
  const { urls, urlsFile, sitemap, files, purgeAllIf } = selection;
  const lists = { urls, urlsFile, sitemap, files, prefixes: [], hosts: [], tags: [] };
  const hasItems = type !== 'all' && hasListSource(lists);
  const kinds = new Set<TargetKind>(
    namedInputNames
      .filter((input) => selection[input].length > 0)
      .map((input) => namedKinds[input]),
  );
  if (hasItems) kinds.add('url');
  if (type === 'wildcard' || onTooMany === 'wildcard') kinds.add('wildcard');
  if (type === 'all' || onTooMany === 'all' || purgeAllIf !== undefined) kinds.add('everything');
  return kinds;
}
