import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeps, type DepsPlan } from '../../../test/git/deps.ts';
import { createSilentServer } from '../../../test/git/http-server.ts';
import { findLastSuccess } from './last-success.ts';

const apiUrl = 'https://api.github.example.com';
const path = '/repos/acme/site/actions/workflows/deploy.yml/runs';

interface Run {
  readonly id: number;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly event: string;
  readonly conclusion: string;
}

function toRun(id: number, given: Partial<Run> = {}): Run {
  const head_sha = String(id).padStart(40, '0');
  return { id, head_sha, head_branch: 'main', event: 'push', conclusion: 'success', ...given };
}

function ask(context: DepsPlan['context'] = {}, more: Partial<DepsPlan> = {}) {
  return findLastSuccess(
    createDeps({
      temporaryFolder: '/nonexistent',
      githubToken: 'token',
      context: { apiUrl, ...context },
      ...more,
    }),
  );
}

function answer(pages: readonly (readonly Run[])[], query: Readonly<Record<string, string>> = {}) {
  for (const [index, workflow_runs] of pages.entries()) {
    nock(apiUrl, { reqheaders: { authorization: 'token token' } })
      .get(path)
      .query((asked) =>
        Object.entries({ page: String(index + 1), ...query }).every(
          ([name, value]) => asked[name] === value,
        ),
      )
      .reply(200, { total_count: 1_000, workflow_runs });
  }
}

beforeEach(() => {
  nock.disableNetConnect();
});

afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unused).toEqual([]);
});

describe('findLastSuccess', () => {
  test('asks for this workflow, branch and event, and takes the newest', async () => {
    answer([[toRun(5), toRun(4)]], {
      branch: 'main',
      event: 'push',
      status: 'success',
      per_page: '100',
    });
    expect(await ask()).toEqual({ id: '5', headSha: toRun(5).head_sha });
  });

  test('is never this run, whichever attempt', async () => {
    answer([[toRun(7), toRun(4)]]);
    expect(await ask({ runId: '7' })).toMatchObject({ id: '4' });
  });

  test('goes past a hundred runs', async () => {
    const others = Array.from({ length: 100 }, (_, index) =>
      toRun(1_000 - index, { head_branch: 'other' }),
    );
    answer([others, others, [toRun(3)]]);
    expect(await ask()).toMatchObject({ id: '3' });
  });

  test.for([
    ['another branch', { head_branch: 'side' }],
    ['another event', { event: 'schedule' }],
    ['another end', { conclusion: 'failure' }],
  ] as const)('%s does not count', async ([, given]) => {
    answer([[toRun(5, given), toRun(4)]]);
    expect(await ask()).toMatchObject({ id: '4' });
  });

  test('none', async () => {
    answer([[toRun(7)]]);
    expect(await ask({ runId: '7' })).toBeUndefined();
  });

  test.for([
    ['the branch of a pull request', { ref: 'refs/pull/7/merge', headRef: 'side' }, 'side'],
    ['a tag', { ref: 'refs/tags/v1' }, 'v1'],
    ['a branch with slashes', { ref: 'refs/heads/a/b' }, 'a/b'],
  ] as const)('%s', async ([, context, branch]) => {
    answer([[toRun(4, { head_branch: branch })]], { branch });
    expect(await ask(context)).toMatchObject({ id: '4' });
  });

  test.for([401, 403, 404, 500])('HTTP %i is an error, never "none"', async (status) => {
    nock(apiUrl).get(path).query(true).reply(status, { message: 'No\n::error::forged' });
    const asking = ask();
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', remedy: expect.stringContaining('actions: read') }],
    });
    await expect(asking).rejects.not.toThrow(/\n/);
  });

  test('a failure on a later page is an error too', async () => {
    const others = Array.from({ length: 100 }, () => toRun(9, { head_branch: 'other' }));
    answer([others]);
    nock(apiUrl)
      .get(path)
      .query(({ page }) => page === '2')
      .reply(502);
    await expect(ask()).rejects.toMatchObject({ problems: [{ code: 'source-unreadable' }] });
  });

  test('no token, or no workflow, says so before any request', async () => {
    await expect(ask({}, { githubToken: '' })).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', input: 'github-token' }],
    });
    await expect(ask({ workflowRef: '' })).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', input: 'base' }],
    });
  });

  test.for([
    ['a page of a proxy', '<html>Sign in</html>', 'text/html'],
    ['no list', '{"total_count":1}', 'application/json'],
    ['a run without a commit', '{"workflow_runs":[{"id":1}]}', 'application/json'],
  ] as const)('%s with HTTP 200 is an error', async ([, body, type]) => {
    nock(apiUrl).get(path).query(true).reply(200, body, { 'content-type': type });
    await expect(ask()).rejects.toMatchObject({ problems: [{ code: 'source-unreadable' }] });
  });

  test('an answer that does not come is a request-timeout', async () => {
    nock.enableNetConnect('127.0.0.1');
    await using server = await createSilentServer(() => undefined);
    const asking = ask({ apiUrl: server.origin }, { requestTimeoutMilliseconds: 50 });
    await expect(asking).rejects.toMatchObject({ problems: [{ code: 'request-timeout' }] });
  });

  test('an abort ends it with its reason', async () => {
    nock.enableNetConnect('127.0.0.1');
    const abort = new AbortController();
    const reason = new Error('stopped by the test');
    await using server = await createSilentServer(() => abort.abort(reason));
    const asking = ask({ apiUrl: server.origin }, { signal: abort.signal });
    await expect(asking).rejects.toBe(reason);
  });
});
