// GitHub's own parser of workflows and actions. It imports JSON as bundlers do, and Node does not.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const hooks = registerHooks({
  load: (url, context, next) =>
    url.endsWith('.min.json')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`,
        }
      : next(url, context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { convertWorkflowTemplate } = await import('@actions/workflow-parser/model/convert');
hooks.deregister();

const trace = new NoOperationTraceWriter();

/** What GitHub would show instead of starting the workflow. */
export async function findWorkflowErrors(
  name: string,
  content: string,
): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace);
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message);
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return errors.map(({ Message: message }) => message);
}

export function findActionErrors(name: string, content: string): readonly string[] {
  const { context } = parseAction({ name, content }, trace);
  return context.errors.getErrors().map(({ message }) => message);
}
