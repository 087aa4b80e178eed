// What README and docs/providers.md say about providers, from their capability tables.
import type { Capability } from '../../src/core/capability.ts';
import { formatDuration } from '../../src/core/instant.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { table } from './markdown.ts';

const everyProvider = Object.values<Provider>(providers);

const kindWords = {
  url: 'URLs',
  wildcard: 'wildcards',
  everything: 'everything',
  asset: 'asset ids',
  distribution: 'distributions',
} as const;
const repetitionWords = {
  safe: 'after a lost answer it is sent again',
  'safe-but-limited':
    'sent again; refused as too fast after a lost answer, it ends as `UNCONFIRMED`',
  never: 'never sent again after a lost answer: `UNCONFIRMED`',
} as const;

export function renderProviders(): string {
  const rows = everyProvider.map(({ id, title, capabilities, hasDistributions }) => [
    `\`${id}\``,
    title,
    [
      ...new Set(capabilities.map(({ mode, accepts }) => `${mode}: ${kindWords[accepts]}`)),
      ...(hasDistributions === undefined ? [] : ['sync-distribution']),
    ].join(', '),
    capabilities.some(({ confirmation }) => confirmation.by === 'polling')
      ? 'polled'
      : 'acceptance only',
  ]);
  return table([['`provider`', 'API', 'Does', 'Confirmation'], ...rows]);
}

function describeConfirmation({ confirmation }: Capability): string {
  if (confirmation.by === 'acceptance') return 'none: accepted is all there is';
  const first = formatDuration(confirmation.firstMilliseconds);
  return `polled: first after ${first}, growing to every ${formatDuration(confirmation.capMilliseconds)}`;
}

export function renderProviderPage(): string {
  const sections = everyProvider.map((provider) => {
    const inputs = provider.inputs.map(({ name, description, secret, environment }) => [
      `\`${name}\``,
      description,
      secret ? 'yes' : 'no',
      environment === undefined ? '' : `\`${environment}\``,
    ]);
    const rows = provider.capabilities.map((row) => [
      `\`${row.mode}\``,
      kindWords[row.accepts],
      row.domainSuffix === undefined ? 'any other' : `\`*${row.domainSuffix}\``,
      String(row.targetsPerRequest),
      `${row.pace.count} in ${formatDuration(row.pace.perMilliseconds)}, for each ${row.paceScope}`,
      String(row.concurrency),
      repetitionWords[row.repetition],
      describeConfirmation(row),
      row.checked,
    ]);
    const warnings = provider.capabilities.flatMap(({ warning }) =>
      warning === undefined ? [] : `> ${warning}`,
    );
    return [
      `## \`${provider.id}\`: ${provider.title}`,
      `[The vendor's documentation](${provider.documentation})`,
      table([['Input', 'Meaning', 'Secret', 'Environment variable that fills it'], ...inputs]),
      table([
        [
          'Mode',
          'Accepts',
          'Domain',
          'A request',
          'Pace',
          'At once',
          'Lost answer',
          'Confirmation',
          'Checked',
        ],
        ...rows,
      ]),
      ...warnings,
    ].join('\n\n');
  });
  return `# Providers\n\nGenerated from the capability tables by \`npm run docs\`; do not edit.\n\n${sections.join('\n\n')}\n`;
}
