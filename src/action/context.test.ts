import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readContext } from './context.ts';

const one = 'a'.repeat(40);
const other = 'b'.repeat(64);

/** The context of a run whose event file holds `content`. */
function read(content: string, env: Readonly<Record<string, string>> = {}) {
  const reads: string[] = [];
  const context = readContext({
    env: { GITHUB_EVENT_PATH: '/event.json', ...env },
    readText(path) {
      reads.push(path);
      return { text: content };
    },
    workingDirectory: '/here',
  });
  return { context, reads };
}

describe('readContext', () => {
  test('with no variable at all', () => {
    const context = readContext({
      env: {},
      readText: () => expect.unreachable('nothing is read'),
      workingDirectory: '/here',
    });
    expect(context).toMatchObject({
      eventName: '',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: '/here',
      temporaryFolder: tmpdir(),
    });
  });

  test('with those of an enterprise server', () => {
    const { context } = read('{}', {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: one,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REPOSITORY: 'acme/site',
      GITHUB_SERVER_URL: 'https://ghe.example.com/',
      GITHUB_API_URL: 'https://ghe.example.com/api/v3/',
      GITHUB_WORKFLOW_REF: 'acme/site/.github/workflows/a.yml@refs/heads/main',
      GITHUB_RUN_ID: '7',
      GITHUB_WORKSPACE: '/checkout',
      RUNNER_TEMP: '/temporary',
    });
    expect(context).toMatchObject({
      eventName: 'pull_request',
      sha: one,
      ref: 'refs/pull/7/merge',
      repository: 'acme/site',
      serverUrl: 'https://ghe.example.com',
      apiUrl: 'https://ghe.example.com/api/v3',
      workflowRef: 'acme/site/.github/workflows/a.yml@refs/heads/main',
      runId: '7',
      workspace: '/checkout',
      temporaryFolder: '/temporary',
    });
  });
});

describe('readEvent', () => {
  test('is read once, and only when asked for', async () => {
    const { context, reads } = read('{}');
    expect(reads).toEqual([]);
    await context.readEvent();
    await context.readEvent();
    expect(reads).toEqual(['/event.json']);
  });

  test.for([
    [{}, {}],
    [
      { before: one, deleted: false },
      { before: one, deleted: false },
    ],
    [{ repository: { default_branch: 'trunk' } }, { defaultBranch: 'trunk' }],
    [
      { pull_request: { base: { sha: one }, head: { sha: other } } },
      { pullRequest: { baseSha: one, headSha: other } },
    ],
    [
      { merge_group: { base_sha: one, head_sha: other } },
      { mergeGroup: { baseSha: one, headSha: other } },
    ],
    [{ release: { tag_name: 'v1' } }, { release: { tagName: 'v1' } }],
    [
      { deployment: { sha: one }, deployment_status: { state: 'success' } },
      { deployment: { sha: one, state: 'success' } },
    ],
    [
      { deployment: { sha: one, environment: 'Preview' }, deployment_status: { state: 'success' } },
      { deployment: { sha: one, state: 'success', environment: 'Preview' } },
    ],
    [{ build: { commit: one, status: 'built' } }, { pageBuild: { sha: one, status: 'built' } }],
  ] as const)('%j', async ([event, payload]) => {
    expect(await read(JSON.stringify(event)).context.readEvent()).toEqual(payload);
  });

  test.for([
    { before: 7 },
    { before: 'main' },
    { before: '--upload-pack=x' },
    { deleted: 'yes' },
    { pull_request: 'x' },
    { pull_request: { base: { sha: one } } },
    { pull_request: { base: { sha: one }, head: null } },
    { merge_group: { base_sha: one, head_sha: '' } },
    { release: { tag_name: '' } },
    { release: null },
    { workflow_run: { conclusion: 'success' } },
    { deployment: { sha: one } },
    { deployment_status: { state: 'success' } },
    { build: { commit: one } },
    { repository: [] },
  ])('%j has nothing of use, which alone is not an error', async (event) => {
    expect(await read(JSON.stringify(event)).context.readEvent()).toEqual({});
  });

  const run = { head_sha: one, conclusion: 'success', head_branch: 'main' };
  const shown = { headSha: one, conclusion: 'success', headBranch: 'main' };
  test.for([
    ['acme/site', false],
    ['someone/site', true],
    [undefined, true],
  ] as const)('a workflow_run with its head in %s', async ([owner, fromFork]) => {
    const event = {
      repository: { full_name: 'acme/site' },
      workflow_run: {
        ...run,
        head_repository: owner === undefined ? null : { full_name: owner },
      },
    };
    const payload = await read(JSON.stringify(event)).context.readEvent();
    expect(payload).toEqual({ workflowRun: { ...shown, fromFork } });
  });

  test.for(['', 'no JSON', '[]', '"text"', 'null'])('%j is not an event file', async (content) => {
    await expect(read(content).context.readEvent()).rejects.toMatchObject({
      problems: [
        { code: 'event-unsupported', input: 'base', remedy: expect.stringContaining('`head`') },
      ],
    });
  });

  test('a file that cannot be read, or is not named', async () => {
    const input = {
      readText: () => ({ problem: 'is not a regular file', isAbsent: false }),
      workingDirectory: '/here',
    };
    const unreadable = readContext({ ...input, env: { GITHUB_EVENT_PATH: '/gone' } });
    await expect(unreadable.readEvent()).rejects.toThrow(
      'The event file cannot be used: it is not a regular file.',
    );
    await expect(readContext({ ...input, env: {} }).readEvent()).rejects.toThrow(
      /GITHUB_EVENT_PATH/,
    );
  });
});
