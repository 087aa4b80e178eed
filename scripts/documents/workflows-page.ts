// What docs/workflows.md says about the reusable workflows, read from the workflows.
import { readFileSync } from 'node:fs';
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

export function renderWorkflow(name: string): string {
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
