// The parts of the reusable workflows made from the inputs: what they declare and what their steps hand on.
import { actionInputs } from '../../src/action/action-inputs.ts';
import { modesOf } from '../../src/action/check-pair.ts';
import { inputTable, type ListedInput } from '../../src/action/input-table.ts';
import { booleanField } from '../../src/core/inputs/fields.ts';
import type { InputGroup } from '../../src/core/inputs/row.ts';
import { runInputs } from '../../src/core/inputs/run-inputs.ts';
import type { Mode } from '../../src/core/mode.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { outputTable } from '../../src/report/outputs.ts';
import { kit, purging } from './kit.ts';
import type { ForwardingStep, KitWorkflow, OwnInput } from './kit-workflow.ts';
import { replaceBetween } from './markdown.ts';

type ProviderInput = Provider['inputs'][number];

export function renderWorkflows(
  readText: (path: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kit.map((workflow) => {
      const path = `.github/workflows/${workflow.name}.yml`;
      const parts = [
        ['inputs', renderDeclarations(workflow)],
        ['secrets', renderSecrets(workflow)],
        ['outputs', renderOutputs(workflow)],
        ...workflow.steps.map((step) => [step.marker, renderStep(step, workflow)] as const),
        ...(workflow.name === 'purge-then-warm' ? [['settle', renderSettle()] as const] : []),
      ] as const;
      const text = parts.reduce(
        (whole, [name, lines]) => replacePart(whole, name, lines),
        readText(path),
      );
      return [path, text];
    }),
  );
}

/** The providers that somebody can choose; people copy this file, so there are no markers in it. */
export function renderByHand(text: string): string {
  const [known] = Object.keys(providers);
  const options = new RegExp(`options: \\[${known},.*\\]`);
  if (!options.test(text)) throw new Error('The options of by-hand.yml are missing.');
  return text.replace(options, `options: [${Object.keys(providers).join(', ')}]`);
}

/** Indented as the marker is. */
function replacePart(text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`# generated: ${name}\n`, `# end: ${name}\n`];
  const indent = new RegExp(`^( *)${open}`, 'm').exec(text)?.[1] ?? '';
  const content = lines.map((line) => `${indent}${line}`).join('\n');
  return replaceBetween(text, { open: open.trimEnd(), close: `${indent}${close}`, content });
}

function serving(wanted: readonly Mode[]): readonly Provider[] {
  return Object.values<Provider>(providers).filter((provider) =>
    modesOf(provider).some((mode) => wanted.includes(mode)),
  );
}

/** Each once, though several providers share it. */
function providerInputs(workflow: KitWorkflow, wanted: readonly Mode[]): readonly ProviderInput[] {
  const found = serving(wanted).flatMap(({ inputs }) => inputs);
  const offered = found.filter(({ name }) => !workflow.except.includes(name));
  return [...new Map(offered.map((input) => [input.name, input])).values()];
}

function everyMode({ steps }: KitWorkflow): readonly Mode[] {
  return steps.flatMap((step) => step.modes);
}

/** The inputs of the action that the workflow declares as they are. */
function offeredRows({ groups, except }: KitWorkflow): readonly ListedInput[] {
  return inputTable.filter(
    ({ name, group }) => group !== undefined && groups.includes(group) && !except.includes(name),
  );
}

function renderDeclarations(workflow: KitWorkflow): readonly string[] {
  const own = [...workflow.first, ...offeredRows(workflow).map(toDeclared)];
  const vendors = providerInputs(workflow, everyMode(workflow))
    .filter(({ secret }) => !secret)
    .map(toDeclared);
  return [...own, ...vendors, ...workflow.last].flatMap((input) =>
    renderDeclaration(input, workflow),
  );
}

const booleans: ReadonlySet<string> = new Set(
  Object.values(actionInputs)
    .flat()
    .filter((input) => 'field' in input && input.field === booleanField)
    .map(({ name }) => name),
);

function toDeclared(input: ListedInput): OwnInput {
  const { name, description } = input;
  return booleans.has(name)
    ? { name, description, type: 'boolean', default: input.default === 'true' }
    : { name, description, type: 'string', default: input.default ?? '' };
}

function renderDeclaration(input: OwnInput, { steps }: KitWorkflow): readonly string[] {
  const served = steps
    .filter(({ provider }) => provider === input.name)
    .flatMap((step) => serving(step.modes).map(({ id }) => `\`${id}\``));
  const description = input.description.replace('PROVIDERS', [...new Set(served)].join(', '));
  const usual =
    input.default === undefined ? 'required: true' : `default: ${JSON.stringify(input.default)}`;
  return [
    `${input.name}:`,
    `  description: ${JSON.stringify(description)}`,
    `  type: ${input.type}`,
    `  ${usual}`,
  ];
}

function renderSecrets(workflow: KitWorkflow): readonly string[] {
  return providerInputs(workflow, everyMode(workflow))
    .filter(({ secret }) => secret)
    .flatMap((input) => [
      `${toSecretName(input)}:`,
      `  description: ${JSON.stringify(input.description)}`,
      '  required: false',
    ]);
}

function renderOutputs({ outputs }: KitWorkflow): readonly string[] {
  return outputTable
    .filter(({ name }) => outputs.includes(name))
    .flatMap(({ name, description }) => [
      `${name}:`,
      `  description: ${JSON.stringify(description)}`,
      `  value: \${{ jobs.result.outputs.${name} }}`,
    ]);
}

/** Names of secrets have no hyphens. */
function toSecretName({ name, workflowSecret }: ProviderInput): string {
  return workflowSecret ?? name.toUpperCase().replaceAll('-', '_');
}

function isLeftOut({ exceptGroups = [] }: ForwardingStep, group?: InputGroup): boolean {
  return group !== undefined && exceptGroups.includes(group);
}

function renderStep(step: ForwardingStep, workflow: KitWorkflow): readonly string[] {
  const taken = new Set(actionInputs[step.action].map(({ name }) => name));
  const rows =
    step.action === 'plan-shards'
      ? [runInputs.endpoints, runInputs.withoutCredentials]
      : offeredRows(workflow).filter(({ group }) => !isLeftOut(step, group));
  const renamed = Object.keys(step.renamed ?? {});
  const names = [...new Set([...renamed, ...rows.map(({ name }) => name), ...ownNames(workflow)])];
  const vendors = providerInputs(workflow, step.modes).filter(
    ({ targets }) => targets === undefined || !isLeftOut(step, 'list'),
  );
  const lines = [
    ['provider', `inputs.${step.provider}`],
    ['mode', toModeExpression(step)],
    ...names.map((name) => [name, step.renamed?.[name] ?? `inputs.${name}`] as const),
    ...vendors.map((input) => [input.name, toValue(input, step)] as const),
  ] as const;
  return lines
    .filter(([name]) => taken.has(name) && !step.except.includes(name))
    .map(([name, value]) => `${name}: ${isWord(value) ? value : `\${{ ${value} }}`}`);
}

/** Seconds that an accepted purge takes: the longest of the provider's own. */
function renderSettle(): readonly string[] {
  const known = serving(purging).flatMap(({ id, capabilities }) => {
    const effects = capabilities.flatMap(({ mode, confirmation }) =>
      purging.includes(mode) && confirmation.by === 'acceptance'
        ? [confirmation.effectMilliseconds]
        : [],
    );
    return effects.length === 0 || effects.includes(undefined)
      ? []
      : [[id, String(Math.max(...effects.map((effect) => effect ?? 0)) / 1_000)] as const];
  });
  const choices = known.map(([id, seconds]) => `inputs.purge-provider == '${id}' && '${seconds}'`);
  return [`SETTLE: \${{ ${['inputs.settle-seconds', ...choices, "'10'"].join(' || ')} }}`];
}

/** Inputs of the workflow itself that the action has as well, such as `config`. */
function ownNames({ first }: KitWorkflow): readonly string[] {
  return first.map(({ name }) => name).filter((name) => name !== 'provider');
}

function toModeExpression({ modes: wanted, provider }: ForwardingStep): string {
  const [last, ...others] = wanted.toReversed();
  const choices = others.map((mode) => {
    const ids = serving([mode]).map(({ id }) => id);
    return `${isOneOf(ids, provider)} && '${mode}'`;
  });
  return choices.length === 0 ? `${last}` : [...choices, `'${last}'`].join(' || ');
}

/** Anything else is an expression. */
function isWord(value: string): boolean {
  return /^[a-z-]+$/.test(value);
}

/** A secret goes only to the providers that use it: others would warn about it. */
function toValue(input: ProviderInput, { modes: wanted, provider }: ForwardingStep): string {
  if (!input.secret) return `inputs.${input.name}`;
  const served = serving(wanted);
  const users = served.filter(({ inputs }) => inputs.some(({ name }) => name === input.name));
  const secret = `secrets.${toSecretName(input)}`;
  if (users.length === served.length) return secret;
  return `${isOneOf(
    users.map(({ id }) => id),
    provider,
  )} && ${secret} || ''`;
}

function isOneOf(ids: readonly string[], provider: string): string {
  return ids.length === 1
    ? `inputs.${provider} == '${ids[0]}'`
    : `contains(fromJSON('${JSON.stringify(ids)}'), inputs.${provider})`;
}
