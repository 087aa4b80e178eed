// What docs/workflows.md says about the reusable workflows, read from their files.
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { table } from './markdown.ts';

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

/** A section for each workflow, by its path and text. */
export function renderWorkflowTables(workflows: Readonly<Record<string, string>>): string {
  return Object.entries(workflows)
    .map(([path, text]) => renderTables(basename(path), text))
    .join('\n\n');
}

function renderTables(name: string, text: string): string {
  const { inputs, secrets, outputs } = Workflow.parse(parse(text)).on.workflow_call;
  const values = Object.entries(inputs).map(([input, declared]) => {
    const usual = declared.default === '' ? '' : `\`${declared.default}\``;
    return [
      `\`${input}\``,
      declared.type,
      declared.required === true ? '**required**' : usual,
      declared.description,
    ];
  });
  return [
    `### \`${name}\``,
    table([['Input', 'Type', 'Default', 'Meaning'], ...values]),
    table([['Secret', 'Meaning'], ...toRows(secrets)]),
    table([['Output', 'Meaning'], ...toRows(outputs)]),
  ].join('\n\n');
}

function toRows(
  described: Readonly<Record<string, { readonly description: string }>>,
): readonly (readonly string[])[] {
  return Object.entries(described).map(([name, { description }]) => [`\`${name}\``, description]);
}
