// What README, docs/inputs.md and docs/outputs.md say.
import { inputSections, type ListedInput } from '../../src/action/input-table.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { outputTable } from '../../src/report/outputs.ts';
import { describe } from './actions.ts';
import { table } from './markdown.ts';

function renderTable(inputs: readonly ListedInput[]): string {
  const rows = inputs.map((input) => [`\`${input.name}\``, renderDefault(input), describe(input)]);
  return table([['Input', 'Default', 'Meaning'], ...rows]);
}

function renderDefault(input: ListedInput): string {
  if (input.required === true) return '**required**';
  const usual = input.expression ?? input.default ?? '';
  return usual === '' ? '' : `\`${usual}\``;
}

/** What most workflows need, in the order in which people ask. */
const mainInputs = [
  ...['provider', 'mode', 'root', 'base-url', 'base'],
  ...['files', 'urls', 'dry-run', 'timeout', 'fail-on'],
] as const;

export function renderMainInputs(): string {
  const all = inputSections.flatMap(({ inputs }) => inputs);
  const inputs = mainInputs.map((wanted) => {
    const found = all.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`There is no input \`${wanted}\`.`);
    return found;
  });
  return renderTable(inputs);
}

export function renderOutputsPage(): string {
  const rows = outputTable.map(({ name, description }) => [`\`${name}\``, description]);
  return `# Outputs

Generated from the table of outputs by \`npm run docs\`; do not edit.

All are set in every case, failures included; lists travel as files.

${table([['Output', 'Meaning'], ...rows])}
`;
}

/** One section for each set of providers that share inputs. */
function groupByProviders(): readonly {
  readonly title: string;
  readonly inputs: readonly ListedInput[];
}[] {
  const groups = new Map<string, ListedInput[]>();
  const every = Object.values<Provider>(providers);
  const inputs = new Map(every.flatMap((one) => one.inputs.map((input) => [input.name, input])));
  for (const input of inputs.values()) {
    const title = every
      .filter((one) => one.inputs.some(({ name }) => name === input.name))
      .map(({ id }) => `\`${id}\``)
      .join(', ');
    groups.set(title, [...(groups.get(title) ?? []), input]);
  }
  return [...groups].map(([title, list]) => ({ title, inputs: list }));
}

export function renderInputsPage(): string {
  const sections = [
    ...inputSections.filter(({ title }) => title !== 'Providers'),
    ...groupByProviders(),
  ];
  return `# Inputs

Generated from the table of inputs by \`npm run docs\`; do not edit.

A list has one item a line; blank lines and lines that start with \`#\` are ignored. A duration has a unit: \`500ms\`,
\`90s\`, \`10m\`, \`1h30m\`. An empty input counts as absent. One input holds at most 131,071 bytes: use \`urls-file\` for more.

An input that has no effect in a run, and whose value is not its default, gives a warning.

${sections.map(({ title, inputs }) => `## ${title}\n\n${renderTable(inputs)}`).join('\n\n')}
`;
}
