// Writes what the documentation says of inputs, outputs, providers and the report from where it is decided.
//   generate-docs.ts           writes
//   generate-docs.ts --check   fails where something is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Capability } from '../src/core/capability.ts';
import { formatDuration } from '../src/core/instant.ts';
import { CallbackV2, CallbackV15 } from '../src/providers/nhn/distributions/callback-payload.ts';
import { ConfigFile } from '../src/providers/nhn/distributions/schema.ts';
import type { Provider } from '../src/providers/provider.ts';
import { providers } from '../src/providers/registry.ts';
import { ReportFile } from '../src/report/schema.ts';

const Action = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      default: z.string().optional(),
      required: z.boolean().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});
const action = Action.parse(parse(readFileSync('action.yml', 'utf8')));

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(
    rows.map((row) => row.map(cell)),
    { alignDelimiters: false },
  );
}

function renderInputs(): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required === true
      ? '**required**'
      : input.default === undefined
        ? ''
        : `\`${input.default}\``,
    input.description,
  ]);
  return table([['Input', 'Default', 'Meaning'], ...rows]);
}

function renderOutputs(): string {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return table([['Output', 'Meaning'], ...rows]);
}

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

function renderProviders(): string {
  const rows = everyProvider.map(({ id, title, capabilities, distributions }) => [
    `\`${id}\``,
    title,
    [
      ...new Set(capabilities.map(({ mode, accepts }) => `${mode}: ${kindWords[accepts]}`)),
      ...(distributions === undefined ? [] : ['sync-distribution']),
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

function renderProviderPage(): string {
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

const Workflow = z.object({
  name: z.string(),
  on: z.object({
    workflow_call: z.object({
      inputs: z.record(
        z.string(),
        z.object({
          description: z.string(),
          type: z.string(),
          required: z.boolean().optional(),
          default: z.union([z.string(), z.boolean(), z.number()]).optional(),
        }),
      ),
      secrets: z.record(z.string(), z.object({ description: z.string() })),
      outputs: z.record(z.string(), z.object({ description: z.string() })),
    }),
  }),
});
const kit = ['cache-purge', 'cache-warm', 'purge-then-warm', 'distribution-sync'];

function renderWorkflow(name: string): string {
  const path = `.github/workflows/${name}.yml`;
  const { on } = Workflow.parse(parse(readFileSync(path, 'utf8')));
  const { inputs, secrets, outputs } = on.workflow_call;
  const values = Object.entries(inputs).map(([input, about]) => {
    const text = about.default === '' ? '' : `\`${about.default}\``;
    return [
      `\`${input}\``,
      about.type,
      about.required === true ? '**required**' : text,
      about.description,
    ];
  });
  const named = (about: Readonly<Record<string, { readonly description: string }>>) =>
    Object.entries(about).map(([one, { description }]) => [`\`${one}\``, description]);
  return [
    `### \`${name}.yml\``,
    table([['Input', 'Type', 'Default', 'Meaning'], ...values]),
    table([['Secret', 'Meaning'], ...named(secrets)]),
    table([['Output', 'Meaning'], ...named(outputs)]),
  ].join('\n\n');
}

/** The part between `<!-- name -->` and `<!-- /name -->`. */
function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`There are no markers ${open} and ${close}.`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function renderReadme(): string {
  const parts = { inputs: renderInputs(), outputs: renderOutputs(), providers: renderProviders() };
  return Object.entries(parts).reduce(
    (text, [name, content]) => replaceBetween(text, name, content),
    readFileSync('README.md', 'utf8'),
  );
}

function renderSchema(title: string, schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`;
}

const pages: Readonly<Record<string, string>> = {
  'README.md': renderReadme(),
  'docs/providers.md': renderProviderPage(),
  'docs/workflows.md': replaceBetween(
    readFileSync('docs/workflows.md', 'utf8'),
    'workflows',
    kit.map(renderWorkflow).join('\n\n'),
  ),
  'schema/report.schema.json': renderSchema('Report of cdn-cache-action', ReportFile, 'output'),
  'schema/distributions.schema.json': renderSchema(
    'Distributions for cdn-cache-action, mode: sync-distribution',
    ConfigFile,
    'input',
  ),
  'schema/callback-v2.0.schema.json': renderSchema(
    'What NHN Cloud CDN API v2.0 sends to a callback URL',
    CallbackV2,
    'input',
  ),
  'schema/callback-v1.5.schema.json': renderSchema(
    'What NHN Cloud CDN API v1.5 sends to a callback URL',
    CallbackV15,
    'input',
  ),
};

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const stale = Object.entries(pages).filter(([path, text]) => readOrNothing(path) !== text);
if (!process.argv.includes('--check')) {
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(
    `Written: ${stale.length === 0 ? 'nothing, all is fresh' : stale.map(([path]) => path).join(', ')}.`,
  );
} else if (stale.length > 0) {
  console.error(
    `Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run docs\` and commit the result.`,
  );
  process.exitCode = 1;
} else console.log(`Fresh: ${Object.keys(pages).join(', ')}.`);
