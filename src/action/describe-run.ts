// What the summary says about the run itself: its place, and the inputs that shaped it.
import { hideSecretParts } from '../core/urls/secret-parts.ts';
import { findProvider } from '../providers/registry.ts';
import type { RunPlace } from '../report/place.ts';
import type { ReportedInput } from '../report/report.ts';
import { inputTable } from './input-table.ts';
import type { GetEnvironment, GetInput } from './read-values.ts';

/** From `GITHUB_*`; works with none of them. */
export function readPlace(getEnvironment: GetEnvironment, provider: string): RunPlace {
  const step = getEnvironment('GITHUB_ACTION');
  return {
    serverUrl: getEnvironment('GITHUB_SERVER_URL').replace(/\/+$/, ''),
    repository: getEnvironment('GITHUB_REPOSITORY'),
    sha: getEnvironment('GITHUB_SHA'),
    runId: getEnvironment('GITHUB_RUN_ID'),
    attempt: getEnvironment('GITHUB_RUN_ATTEMPT'),
    // Runners make up a name for a step without an id.
    step: /^(?!__)[A-Za-z_][\w-]*$/.test(step) ? step : '',
    action: getEnvironment('GITHUB_ACTION_REPOSITORY'),
    actionRef: getEnvironment('GITHUB_ACTION_REF'),
    console: findProvider(provider)?.console ?? '',
    // Set by the reusable workflows: the runner names only the workflow that calls them.
    ...(getEnvironment('CDN_CACHE_IS_CALLED') === 'true' ? { isCalled: true } : {}),
  };
}

/** Those that are given and not their defaults, in the order of `action.yml`. */
export function listGivenInputs(getInput: GetInput): readonly ReportedInput[] {
  return inputTable.flatMap(
    ({ name, default: usual = '', secret, expression, workflowSecret: storedAs }) => {
      const value = getInput(name);
      // What an expression of `action.yml` stands for is given in every run.
      if (value === '' || value === usual || expression !== undefined) return [];
      return [
        secret === true
          ? { name, value: '', secret, ...(storedAs === undefined ? {} : { storedAs }) }
          : { name, value: hideInAddresses(value) },
      ];
    },
  );
}

/** User info and queries may be secrets, wherever an address begins in a line. */
function hideInAddresses(value: string): string {
  return value.replace(/\b[a-z][a-z0-9+.-]*:\/+.*/gi, hideSecretParts);
}
