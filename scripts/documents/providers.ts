// What README and docs/providers.md say about providers, from their capability tables.
import type { Capability } from '../../src/core/capability.ts';
import { formatDuration } from '../../src/core/instant.ts';
import type { TargetKind } from '../../src/core/target.ts';
import { groupDigits } from '../../src/core/text.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { table } from './markdown.ts';

const everyProvider = Object.values<Provider>(providers);

const kindWords: Readonly<Record<TargetKind, string>> = {
  url: 'URLs',
  wildcard: 'wildcards',
  prefix: 'prefixes',
  host: 'hosts',
  tag: 'tags',
  everything: 'everything',
  asset: 'asset ids',
  distribution: 'distributions',
};
const lostAnswerWords: Readonly<Record<Capability['repetition'], string>> = {
  safe: 'sent again',
  'safe-but-limited': 'sent again; `UNCONFIRMED` if that is refused as too fast',
  never: 'never sent again: `UNCONFIRMED`',
};

export function renderProviders(): string {
  const rows = everyProvider.map(({ id, title, capabilities, hasDistributions }) => [
    `\`${id}\``,
    title,
    [
      ...new Set(
        capabilities.map(
          ({ mode, accepts, soft }) =>
            `${mode}: ${kindWords[accepts]}${soft === true ? ' (`soft`)' : ''}`,
        ),
      ),
      ...(hasDistributions === undefined ? [] : ['sync-distribution']),
    ].join(', '),
    describeProviderConfirmation(capabilities, hasDistributions),
  ]);
  return table([['`provider`', 'API', 'Supports', 'Confirmation'], ...rows]);
}

function describeProviderConfirmation(
  capabilities: readonly Capability[],
  hasDistributions: true | undefined,
): string {
  const polled = capabilities.filter(({ confirmation }) => confirmation.by === 'polling');
  const variants = polled.map(({ mode, variant }) => `\`${mode}\` with \`${variant ?? ''}\``);
  const hasOther = capabilities.some(({ confirmation }) => confirmation.by === 'acceptance');
  if (hasOther && polled.length > 0) return `none: \`ACCEPTED\`; ${variants.join(', ')} is polled`;
  if (polled.length > 0) return 'status is polled';
  const sync = hasDistributions === undefined ? '' : '; `sync-distribution` is polled';
  return `none: \`ACCEPTED\`${sync}`;
}

export function renderProviderPage(): string {
  const sections = everyProvider.map(renderProvider);
  return `# Providers\n\nGenerated from the capability tables by \`npm run docs\`; do not edit.\n\n${sections.join('\n\n')}\n`;
}

function renderProvider({ id, title, documentation, inputs, capabilities }: Provider): string {
  const inputRows = inputs.map(({ name, description, secret, environment }) => [
    `\`${name}\``,
    description,
    secret ? 'yes' : 'no',
    environment === undefined ? '' : `\`${environment}\``,
  ]);
  const warnings = capabilities.flatMap(({ warning }) =>
    warning === undefined ? [] : `> ${warning}`,
  );
  return [
    `## \`${id}\`: ${title}`,
    `[The vendor's documentation](${documentation})`,
    table([['Input', 'Meaning', 'Secret', 'Environment variable'], ...inputRows]),
    table(renderCapabilities(capabilities)),
    ...warnings,
  ].join('\n\n');
}

function renderCapabilities(rows: readonly Capability[]): readonly (readonly string[])[] {
  const conditions = rows.map((row) => describeCondition(row, rows));
  const hasConditions = conditions.some((condition) => condition !== '');
  const optional = (cell: string): readonly string[] => (hasConditions ? [cell] : []);
  const header = [
    ...[
      'Mode',
      'Accepts',
      ...optional('For'),
      'Per request',
      'Pace',
      'In flight',
      'Unfinished tasks',
    ],
    ...['After a lost answer', 'Confirmation', 'Checked'],
  ];
  const body = rows.map((row, index) => [
    `\`${row.mode}\``,
    kindWords[row.accepts],
    ...optional(conditions[index] ?? ''),
    groupDigits(row.targetsPerRequest),
    describePace(row),
    String(row.concurrency),
    row.unfinishedTasks === undefined ? 'no limit' : String(row.unfinishedTasks),
    lostAnswerWords[row.repetition],
    describeConfirmation(row),
    row.checked,
  ]);
  return [header, ...body];
}

function describePace({ pace, targetPace, paceScope, accepts }: Capability): string {
  const requests = `${pace.count} in ${formatDuration(pace.perMilliseconds)}`;
  const targets =
    targetPace === undefined
      ? ''
      : `, and ${groupDigits(targetPace.count)} ${kindWords[accepts]} in ${formatDuration(targetPace.perMilliseconds)}`;
  return `${requests}${targets} per ${paceScope}`;
}

/** What the row is limited to; "other …" only if another row of its kind is limited. */
function describeCondition(row: Capability, rows: readonly Capability[]): string {
  if (row.variant !== undefined) return `\`${row.variant}\``;
  if (row.domainSuffix !== undefined) return `\`*${row.domainSuffix}\``;
  const alike = rows.filter(({ mode, accepts }) => mode === row.mode && accepts === row.accepts);
  if (alike.some(({ domainSuffix }) => domainSuffix !== undefined)) return 'other domains';
  return alike.some(({ variant }) => variant !== undefined) ? 'others' : '';
}

function describeConfirmation({ confirmation }: Capability): string {
  if (confirmation.by === 'acceptance') {
    const { effectMilliseconds = 0 } = confirmation;
    const effect =
      effectMilliseconds === 0 ? '' : `, in effect after ${formatDuration(effectMilliseconds)}`;
    return `none: \`ACCEPTED\` is the last state${effect}`;
  }
  const { firstMilliseconds, capMilliseconds } = confirmation;
  return `polled first after ${formatDuration(firstMilliseconds)}, then at growing intervals of up to ${formatDuration(capMilliseconds)}`;
}
