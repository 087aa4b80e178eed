import { expect, test } from 'vitest';
import type { EventPayload } from '../../core/run-context.ts';
import { findScope } from './scope.ts';

const ref = 'refs/heads/main';
const runOf = (headBranch: string): EventPayload => ({
  workflowRun: { headSha: 'a'.repeat(40), conclusion: 'success', headBranch, fromFork: false },
});
const deploymentTo = (environment: string): EventPayload => ({
  deployment: { sha: 'a'.repeat(40), state: 'success', environment },
});

test.each<[string, string, EventPayload, string]>([
  ['push', ref, runOf('other'), ref],
  ['schedule', ref, deploymentTo('Preview'), ref],
  ['deployment_status', '', deploymentTo('Preview'), '\nPreview'],
  ['deployment_status', ref, deploymentTo('Production'), `${ref}\nProduction`],
  ['deployment_status', ref, {}, ref],
  ['workflow_run', ref, runOf('main'), ref],
  ['workflow_run', ref, runOf('feature'), `${ref}\nfeature`],
  ['workflow_run', ref, {}, ref],
  ['pull_request_target', ref, {}, `${ref}\npull_request_target`],
])('%s on %j with %j', async (eventName, given, event, scope) => {
  expect(await findScope({ ref: given, eventName, readEvent: async () => event })).toBe(scope);
});

test('an event file that cannot be read is not a reason to fail', async () => {
  const readEvent = (): Promise<EventPayload> => Promise.reject(new Error('It is gone.'));
  expect(await findScope({ ref, eventName: 'workflow_run', readEvent })).toBe(ref);
});
