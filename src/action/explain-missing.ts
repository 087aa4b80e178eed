// Why a secret is missing, if GitHub gives the run none.
import type { RunContext } from '../core/run-context.ts';
import type { InputProblem } from '../errors.ts';
import { inputTable } from './input-table.ts';
import type { GetEnvironment } from './read-values.ts';

export interface MissingDeps {
  readonly context: Pick<RunContext, 'eventName' | 'readEvent'>;
  readonly getEnvironment: GetEnvironment;
}

/** Says of every secret that is missing whose run this is, and how such runs pass. */
export async function explainMissing(
  problems: readonly InputProblem[],
  deps: MissingDeps,
): Promise<readonly InputProblem[]> {
  if (!problems.some(isMissingSecret)) return problems;
  const run = await describeRun(deps);
  if (run === undefined) return problems;
  return problems.map((problem) =>
    isMissingSecret(problem)
      ? {
          ...problem,
          message: `${problem.message} This run is ${run}, and GitHub gives it none of the repository's secrets.`,
          remedy:
            'Set `without-credentials: dry-run` to plan in such runs, or `without-credentials: skip` to do nothing and pass.',
        }
      : problem,
  );
}

function isMissingSecret({ code, input }: InputProblem): boolean {
  const row = inputTable.find(({ name }) => name === input);
  return code === 'input-missing' && row?.secret === true;
}

/**
 * https://docs.github.com/en/actions/reference/security/secure-use: forks get no secrets, and what
 * Dependabot starts gets only secrets of its own. `pull_request_target` runs with those of the base.
 */
async function describeRun({ context, getEnvironment }: MissingDeps): Promise<string | undefined> {
  if (getEnvironment('GITHUB_ACTOR') === 'dependabot[bot]') return 'started by Dependabot';
  const { eventName, readEvent } = context;
  if (!eventName.startsWith('pull_request') || eventName === 'pull_request_target')
    return undefined;
  const event = await readEvent().catch(() => undefined);
  return event?.isOfFork === true ? 'for a pull request from a fork' : undefined;
}
