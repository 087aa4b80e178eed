import { describe, expect, test } from 'vitest';
import { createDeps } from '../../../test/git/deps.ts';
import type { EventPayload, RunContext } from '../../core/run-context.ts';
import { planComparison } from './event-comparison.ts';
import { planEvent } from './event-plan.ts';

const sha = 'c'.repeat(40);
const one = 'a'.repeat(40);
const other = 'b'.repeat(40);
const zeros = '0'.repeat(40);

function toContext(given: Partial<RunContext>, event: EventPayload = {}): RunContext {
  return createDeps({ temporaryFolder: '/nonexistent', context: { sha, ...given }, event }).context;
}

interface Row {
  readonly name: string;
  readonly context: Partial<RunContext>;
  readonly event?: EventPayload;
  readonly plan: object;
}

const pullRequest = { baseSha: one, headSha: other };
const workflowRun = { headSha: other, conclusion: 'success', headBranch: 'main', fromFork: false };
const everyFile = { how: 'every-file' };

const rows: readonly Row[] = [
  {
    name: 'push',
    context: { eventName: 'push' },
    event: { before: one },
    plan: { kind: 'compare', base: { how: 'commit', name: one }, head: sha },
  },
  {
    name: 'push of a new branch',
    context: { eventName: 'push', ref: 'refs/heads/side' },
    event: { before: zeros, defaultBranch: 'trunk' },
    plan: {
      kind: 'compare',
      base: { how: 'merge-base', of: 'refs/heads/trunk', and: sha },
      head: sha,
    },
  },
  {
    name: 'first push of the default branch, with SHA-256',
    context: { eventName: 'push', ref: 'refs/heads/trunk' },
    event: { before: '0'.repeat(64), defaultBranch: 'trunk' },
    plan: { kind: 'compare', base: everyFile, head: sha },
  },
  {
    name: 'deleted branch',
    context: { eventName: 'push' },
    event: { before: one, deleted: true },
    plan: { kind: 'nothing' },
  },
  {
    name: 'tag push',
    context: { eventName: 'push', ref: 'refs/tags/v1.0.0' },
    event: { before: zeros },
    plan: { kind: 'compare', base: { how: 'previous-tag', tag: 'v1.0.0' }, head: sha },
  },
  {
    name: 'pull request on its merge ref',
    context: { eventName: 'pull_request', ref: 'refs/pull/7/merge' },
    plan: { kind: 'compare', base: { how: 'first-parent', of: sha }, head: sha },
  },
  {
    name: 'pull request that is closed',
    context: { eventName: 'pull_request', ref: 'refs/heads/main' },
    event: { pullRequest },
    plan: { kind: 'compare', base: { how: 'merge-base', of: one, and: other }, head: other },
  },
  {
    name: 'pull_request_target',
    context: { eventName: 'pull_request_target' },
    event: { pullRequest },
    plan: { kind: 'compare', base: { how: 'merge-base', of: one, and: other }, head: other },
  },
  {
    name: 'merge queue',
    context: { eventName: 'merge_group' },
    event: { mergeGroup: pullRequest },
    plan: { kind: 'compare', base: { how: 'commit', name: one }, head: other },
  },
  {
    name: 'release',
    context: { eventName: 'release' },
    event: { release: { tagName: 'v2.0.0' } },
    plan: {
      kind: 'compare',
      base: { how: 'previous-tag', tag: 'v2.0.0' },
      head: 'refs/tags/v2.0.0',
    },
  },
  {
    name: 'workflow_run',
    context: { eventName: 'workflow_run' },
    event: { workflowRun },
    plan: { kind: 'compare', base: { how: 'last-success', otherwise: everyFile }, head: other },
  },
  {
    name: 'deployment that succeeded',
    context: { eventName: 'deployment_status' },
    event: { deployment: { sha: other, state: 'success' } },
    plan: { kind: 'compare', base: { how: 'last-purge' }, head: other },
  },
  {
    name: 'deployment that failed',
    context: { eventName: 'deployment_status' },
    event: { deployment: { sha: other, state: 'failure' } },
    plan: { kind: 'nothing', why: 'deployment_status: the state is failure' },
  },
  {
    name: 'deployment that another one replaced',
    context: { eventName: 'deployment_status' },
    event: { deployment: { sha: other, state: 'inactive' } },
    plan: { kind: 'nothing' },
  },
  {
    name: 'GitHub Pages that were built',
    context: { eventName: 'page_build' },
    event: { pageBuild: { sha: other, status: 'built' } },
    plan: { kind: 'compare', base: { how: 'last-purge' }, head: other },
  },
  {
    name: 'GitHub Pages that failed',
    context: { eventName: 'page_build' },
    event: { pageBuild: { sha: other, status: 'errored' } },
    plan: { kind: 'nothing' },
  },
  {
    name: 'deployment, which is only its start',
    context: { eventName: 'deployment' },
    plan: { kind: 'unsupported', why: expect.stringContaining('not live yet') },
  },
  {
    name: 'workflow_run that failed',
    context: { eventName: 'workflow_run' },
    event: { workflowRun: { ...workflowRun, conclusion: 'failure' } },
    plan: { kind: 'unsupported' },
  },
  {
    name: 'workflow_run of a fork',
    context: { eventName: 'workflow_run' },
    event: { workflowRun: { ...workflowRun, fromFork: true } },
    plan: { kind: 'unsupported' },
  },
  ...['schedule', 'workflow_dispatch', 'repository_dispatch'].map((eventName) => ({
    name: eventName,
    context: { eventName },
    plan: { kind: 'all' },
  })),
  ...['create', 'delete', 'issue_comment', 'constructor', ''].map((eventName) => ({
    name: `event ${JSON.stringify(eventName)}`,
    context: { eventName },
    plan: { kind: 'unsupported' },
  })),
];

describe('planEvent', () => {
  test.for(rows)('$name', async ({ context, event, plan }) => {
    expect(await planEvent(toContext(context, event))).toMatchObject(plan);
  });

  test.for([
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
    'release',
    'workflow_run',
    'deployment_status',
    'page_build',
  ])('%s without its fields names base and head', async (eventName) => {
    const planning = planEvent(toContext({ eventName }));
    await expect(planning).rejects.toMatchObject({
      problems: [
        { code: 'event-unsupported', input: 'base', remedy: expect.stringContaining('`head`') },
      ],
    });
  });
});

describe('planComparison', () => {
  const unread = {
    readEvent: () => Promise.reject(new Error('The event file is not needed.')),
  } as const;
  const base = { how: 'commit', name: 'v1' };

  test('base and head need no event', async () => {
    const context = toContext({ eventName: 'workflow_run', ...unread });
    const plan = await planComparison({ base: 'v1', head: 'v2' }, context);
    expect(plan).toMatchObject({ kind: 'compare', base, head: 'v2' });
  });

  test.for([
    ['push', sha],
    ['issue_comment', sha],
    ['schedule', sha],
  ] as const)('base alone: the head of %s', async ([eventName, head]) => {
    const context = toContext({ eventName, ...unread });
    expect(await planComparison({ base: 'v1' }, context)).toMatchObject({ base, head });
  });

  test.for([
    ['pull_request_target', { pullRequest }, other],
    ['merge_group', { mergeGroup: pullRequest }, other],
    ['workflow_run', { workflowRun: { ...workflowRun, conclusion: 'failure' } }, other],
    ['release', { release: { tagName: 'v2' } }, 'refs/tags/v2'],
    ['deployment_status', { deployment: { sha: other, state: 'failure' } }, other],
    ['page_build', { pageBuild: { sha: other, status: 'built' } }, other],
  ] as const)('base alone: the head of %s is in its event', async ([eventName, event, head]) => {
    const plan = await planComparison({ base: 'v1' }, toContext({ eventName }, event));
    expect(plan).toMatchObject({ base, head });
  });

  test('base alone, outside a workflow: what is checked out', async () => {
    const context = toContext({ eventName: '', sha: '' });
    expect(await planComparison({ base: 'v1' }, context)).toMatchObject({ base, head: 'HEAD' });
  });

  test("head alone keeps the event's base", async () => {
    const plan = await planComparison({ head: 'v2' }, toContext({}, { before: one }));
    expect(plan).toMatchObject({ base: { how: 'commit', name: one }, head: 'v2' });
  });

  test('head alone, if the event has no base', async () => {
    const planning = planComparison({ head: 'v2' }, toContext({ eventName: 'schedule' }));
    await expect(planning).rejects.toMatchObject({
      problems: [{ code: 'event-unsupported', input: 'base' }],
    });
  });

  test.for([
    ['push', { before: one }, { how: 'commit', name: one }],
    ['schedule', {}, everyFile],
    ['workflow_run', { workflowRun }, everyFile],
  ] as const)(
    'base: last-success on %s falls to what the event has',
    async ([name, event, own]) => {
      const plan = await planComparison(
        { base: 'last-success' },
        toContext({ eventName: name }, event),
      );
      expect(plan).toMatchObject({ base: { how: 'last-success', otherwise: own } });
    },
  );

  const failed = { workflowRun: { ...workflowRun, conclusion: 'failure' } };
  const forked = { workflowRun: { ...workflowRun, fromFork: true } };
  const started = { deployment: { sha: other, state: 'pending' } };
  const notLive = [
    ['workflow_run', failed],
    ['workflow_run', forked],
    ['deployment', started],
  ] as const;

  describe.each(['last-purge', 'last-success'])('base: %s', (word) => {
    test.for(notLive)('%s %j is refused, because it is not live', async ([name, event]) => {
      const context = toContext({ eventName: name }, event);
      expect(await planComparison({ base: word }, context)).toMatchObject({ kind: 'unsupported' });
    });

    test.for(notLive)("%s %j with `head`, which is somebody's decision", async ([name, event]) => {
      const context = toContext({ eventName: name }, event);
      const plan = await planComparison({ base: word, head: 'v2' }, context);
      expect(plan).toMatchObject({ base: { how: word }, head: 'v2' });
    });

    test('issue_comment, which says nothing against its head', async () => {
      const context = toContext({ eventName: 'issue_comment' });
      const plan = await planComparison({ base: word }, context);
      expect(plan).toMatchObject({ base: { how: word }, head: sha });
    });
  });
});
