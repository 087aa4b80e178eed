// The YAML of README.md and docs/ as people copy it.
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { read, tracked } from '../house/tracked-files.ts';

const Step = z.object({
  id: z.string().optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const Job = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  secrets: z.record(z.string(), z.unknown()).default({}),
  steps: z.array(Step).default([]),
});
const Workflow = z.object({ jobs: z.record(z.string(), Job) });

export type SnippetStep = z.output<typeof Step>;
export type SnippetJob = z.output<typeof Job>;

export interface Snippet {
  readonly page: string;
  /** `docs/resume.md:6`. */
  readonly place: string;
  readonly text: string;
  /** `…` stands for what a reader adds. */
  readonly isCut: boolean;
  /** As a whole workflow; undefined for the file of `mode: sync-distribution`. */
  readonly workflow: string | undefined;
  readonly jobs: readonly SnippetJob[];
}

const pages = tracked.filter((path) => /^(?:README|docs\/[\w-]+)\.md$/.test(path));

export const snippets: readonly Snippet[] = pages.flatMap((page) => {
  const content = read(page);
  return [...content.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: text = '', index }) =>
    toSnippet(page, { text, line: content.slice(0, index).split('\n').length }),
  );
});

function toSnippet(
  page: string,
  { text, line }: { readonly text: string; readonly line: number },
): Snippet {
  const place = `${page}:${line}`;
  const workflow = toWorkflow(parse(text), place);
  return {
    ...{ page, place, text },
    isCut: text.includes('# …'),
    workflow: workflow === undefined ? undefined : stringify(workflow),
    jobs: workflow === undefined ? [] : Object.values(Workflow.parse(workflow).jobs),
  };
}

/** With what a snippet leaves out around it. */
function toWorkflow(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return ofSteps(value);
  const { on, distributions, jobs, with: inputs } = z.looseObject({}).parse(value);
  if (distributions !== undefined) return undefined;
  if (jobs !== undefined) return on === undefined ? { on: 'push', ...Object(value) } : value;
  if (inputs !== undefined)
    return ofSteps([{ uses: 'OWNER/cdn-cache-action@v1', ...Object(value) }]);
  throw new Error(`${place} is not a workflow, steps, inputs or a file of distributions.`);
}

function ofSteps(steps: readonly unknown[]): unknown {
  return { on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } };
}
