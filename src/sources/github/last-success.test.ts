import nock from 'nock';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeps, type DepsPlan } from '../../../test/git/deps.ts';
import { createSilentServer } from '../../../test/git/http-server.ts';
import { createHttp } from '../../http/http.ts';
import { findLastSuccess } from './last-success.ts';

const apiUrl = 'https://api.github.example.com';
const path = '/repos/acme/site/actions/workflows/deploy.yml/runs';

interface Run {
  readonly id: number;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly full_name: string } | null;
  readonly event: string;
  readonly created_at: string;
  readonly updated_at: string;
}

function minute(number: number): string {
  return new Date(Date.UTC(2026, 10, 21) + number * 60_000).toISOString().replace('.000', '');
}

/** Created at the minute of its number, and over within it. */
function toRun(id: number, given: Partial<Run> = {}): Run {
  return {
    id,
    head_sha: String(id).padStart(40, '0'),
    head_branch: 'main',
    head_repository: { full_name: 'acme/site' },
    event: 'push',
    created_at: minute(id),
    updated_at: minute(id),
    ...given,
  };
}

const day = 24 * 60;

function shaOf(id: number): string {
  return toRun(id).head_sha;
}

function ask(context: DepsPlan['context'] = {}, more: Partial<DepsPlan> = {}) {
  const agent = new Agent();
  const deps = createDeps({
    temporaryFolder: '/nonexistent',
    githubToken: 'token',
    context: { apiUrl, ...context },
    send: createHttp({ load: async () => agent }),
    ...more,
  });
  return findLastSuccess(deps).finally(() => agent.destroy());
}

/** Pages that follow one another as GitHub's do. */
function answer(
  pages: readonly (readonly Run[])[],
  {
    query = {},
    of = path,
    hasMore = false,
  }: { query?: Readonly<Record<string, string>>; of?: string; hasMore?: boolean } = {},
) {
  for (const [index, workflow_runs] of pages.entries()) {
    const page = index + 1;
    const next = `<${apiUrl}${of}?page=${page + 1}>; rel="next"`;
    nock(apiUrl, { reqheaders: { authorization: 'token token' } })
      .get(of)
      .query(
        (asked) =>
          (asked['page'] ?? '1') === String(page) &&
          (page > 1 || Object.entries(query).every(([name, value]) => asked[name] === value)),
      )
      .reply(
        200,
        { total_count: 1_000, workflow_runs },
        {
          'content-type': 'application/json',
          ...(hasMore || page < pages.length ? { link: next } : {}),
        },
      );
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

describe('the last success', () => {
  test('is one of this workflow, branch and event', async () => {
    const query = { branch: 'main', event: 'push', status: 'success', per_page: '100' };
    answer([[toRun(5), toRun(4)]], { query });
    expect(await ask()).toEqual({ id: '5', headSha: shaOf(5) });
  });

  test('is the one that finished last, not the newest: an old run that ran again is live', async () => {
    answer([[toRun(6), toRun(5), toRun(4, { updated_at: minute(9) })]]);
    expect(await ask()).toEqual({ id: '4', headSha: shaOf(4) });
  });

  test('is never this run, whichever attempt', async () => {
    answer([[toRun(7), toRun(4)]]);
    expect(await ask({ runId: '7' })).toMatchObject({ id: '4' });
  });

  test('may be on any page', async () => {
    const others = [toRun(1_000, { head_branch: 'other' }), toRun(5)];
    answer([others, [toRun(4)], [toRun(3, { updated_at: minute(1_001) })]]);
    expect(await ask()).toMatchObject({ id: '3' });
  });

  test('pages of runs that cannot have finished later are not read', async () => {
    const old = [toRun(1, { created_at: minute(-70 * day), updated_at: minute(-70 * day) })];
    answer([[toRun(5)], old], { hasMore: true });
    expect(await ask()).toMatchObject({ id: '5' });
  });

  test.for([
    ['another branch', { head_branch: 'side' }],
    ['another event', { event: 'schedule' }],
    ['a fork whose branch has the same name', { head_repository: { full_name: 'eve/site' } }],
    ['a repository that is gone', { head_repository: null }],
  ] as const)('%s does not count', async ([, given]) => {
    answer([[toRun(5, given), toRun(4)]]);
    expect(await ask()).toMatchObject({ id: '4' });
  });

  test('none', async () => {
    answer([[toRun(7)]]);
    expect(await ask({ runId: '7' })).toBeUndefined();
  });

  test.for([
    ['a tag', { ref: 'refs/tags/v1' }, 'v1'],
    ['a branch with slashes', { ref: 'refs/heads/a/b' }, 'a/b'],
  ] as const)('%s', async ([, context, branch]) => {
    answer([[toRun(4, { head_branch: branch })]], { query: { branch } });
    expect(await ask(context)).toMatchObject({ id: '4' });
  });

  test('a required workflow of another repository is refused before any request', async () => {
    const workflowRef = 'acme/rules/.github/workflows/deploy.yml@refs/heads/main';
    await expect(ask({ workflowRef })).rejects.toMatchObject({
      problems: [{ code: 'event-unsupported', input: 'base' }],
    });
  });
});

describe('on workflow_run', () => {
  const of = '/repos/acme/site/actions/workflows/77/runs';
  const context = { eventName: 'workflow_run', runId: '12' };
  const workflowRun = {
    headSha: shaOf(30),
    conclusion: 'success',
    headBranch: 'main',
    fromFork: false,
    workflowId: 77,
    event: 'push',
  };
  const own = (id: number, at: number): Run =>
    toRun(id, { event: 'workflow_run', created_at: minute(at), updated_at: minute(at + 3) });
  const other = (id: number, at: number, given: Partial<Run> = {}): Run =>
    toRun(id, { created_at: minute(at - 5), updated_at: minute(at), ...given });

  async function askOn(runs: readonly Run[], others: readonly Run[]) {
    answer([runs], { query: { event: 'workflow_run' } });
    if (runs.length > 0) answer([others], { of });
    return await ask(context, { event: { workflowRun } });
  }

  test('is what the other workflow ran on, not the tip of the branch at that time', async () => {
    const found = await askOn([own(11, 21)], [other(23, 30), other(22, 20), other(21, 10)]);
    expect(found).toEqual({ id: '11', headSha: shaOf(22) });
  });

  test('a run that was about another branch does not count', async () => {
    const staging = other(23, 25, { head_branch: 'staging' });
    const found = await askOn([own(11, 26), own(10, 21)], [staging, other(22, 20)]);
    expect(found).toEqual({ id: '10', headSha: shaOf(22) });
  });

  test('no run of its own, or none that can be matched', async () => {
    expect(await askOn([], [])).toBeUndefined();
    expect(await askOn([own(11, 21)], [other(23, 30)])).toBeUndefined();
  });

  test('an event file that does not name the other workflow is an error', async () => {
    answer([[own(11, 21)]]);
    await expect(ask(context, { event: {} })).rejects.toMatchObject({
      problems: [{ code: 'event-unsupported', input: 'base' }],
    });
  });
});

describe('without an answer', () => {
  test.for([
    [401, 'actions: read'],
    [403, 'actions: read'],
    [404, 'actions: read'],
    [500, 'again later'],
    [300, 'GITHUB_API_URL'],
    [302, 'GITHUB_API_URL'],
  ] as const)('HTTP %i is an error with its remedy, never "none"', async ([status, remedy]) => {
    nock(apiUrl).get(path).query(true).reply(status, { message: 'No\n::error::forged' });
    const asking = ask();
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', remedy: expect.stringContaining(remedy) }],
    });
    await expect(asking).rejects.toThrow(`HTTP ${status}`);
    await expect(asking).rejects.not.toThrow(/\n/);
  });

  test('a failure that passes is retried', async () => {
    nock(apiUrl).get(path).query(true).reply(502);
    answer([[toRun(4)]]);
    expect(await ask({}, { retries: 1 })).toMatchObject({ id: '4' });
  });

  test('a failure on a later page is an error too', async () => {
    const link = `<${apiUrl}${path}?page=2>; rel="next"`;
    nock(apiUrl)
      .get(path)
      .query(({ page }) => page === undefined)
      .reply(200, { total_count: 2, workflow_runs: [] }, { link });
    nock(apiUrl).get(path).query({ page: 2 }).reply(502);
    await expect(ask()).rejects.toMatchObject({ problems: [{ code: 'source-unreadable' }] });
  });

  test('a server that nobody reaches has no status, and the remedy is about the network', async () => {
    nock.enableNetConnect('127.0.0.1');
    const asking = ask({ apiUrl: 'http://127.0.0.1:9' });
    await expect(asking).rejects.toMatchObject({
      problems: [
        { code: 'source-unreadable', remedy: expect.stringContaining('check 127.0.0.1:9') },
      ],
    });
    await expect(asking).rejects.toThrow(/127\.0\.0\.1:9.*ECONNREFUSED/);
    await expect(asking).rejects.not.toThrow(/HTTP/);
  });

  test('a redirect stays on the host: a renamed repository is found, another host is not believed', async () => {
    const moved = '/repositories/1/actions/workflows/deploy.yml/runs';
    nock(apiUrl)
      .get(path)
      .query(true)
      .reply(301, '', { location: `${apiUrl}${moved}` });
    answer([[toRun(4)]], { of: moved });
    expect(await ask()).toMatchObject({ id: '4' });
    nock(apiUrl).get(path).query(true).reply(302, '', { location: 'https://elsewhere.example/' });
    await expect(ask()).rejects.toThrow(/leads to another host \(elsewhere\.example\)/);
  });

  test.each([
    'https://api.github.example.com/other/runs',
    'https://api.github.example.com/api/v30/runs',
    'https://api.github.example.com/api/v3/../../other/runs',
  ])('below a path of its host, the token goes to no other path: %s', async (location) => {
    const below = `/api/v3${path}`;
    nock(apiUrl).get(below).query(true).reply(302, '', { location });
    await expect(ask({ apiUrl: `${apiUrl}/api/v3` })).rejects.toThrow(/leads to another path/);
    const moved = '/api/v3/repositories/1/runs';
    nock(apiUrl).get(below).query(true).reply(301, '', { location: moved });
    answer([[toRun(4)]], { of: moved });
    expect(await ask({ apiUrl: `${apiUrl}/api/v3` })).toMatchObject({ id: '4' });
  });

  test('no token, or no workflow, is an error before any request', async () => {
    await expect(ask({}, { githubToken: '' })).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', input: 'github-token' }],
    });
    await expect(ask({ workflowRef: '' })).rejects.toMatchObject({
      problems: [{ code: 'source-unreadable', input: 'base' }],
    });
  });

  test.for([
    ['a page of a proxy', '<html>Sign in</html>', 'text/html'],
    ['nothing', '', 'application/json'],
    ['half of it', '{"total_count":1,"workflow_runs":[', 'application/json'],
    ['no list', '{"total_count":1}', 'application/json'],
    ['a run without a commit', '{"total_count":1,"workflow_runs":[{"id":1}]}', 'application/json'],
  ] as const)('%s with HTTP 200 is an error on one line', async ([, body, type]) => {
    nock(apiUrl).get(path).query(true).reply(200, body, { 'content-type': type });
    const asking = ask();
    await expect(asking).rejects.toMatchObject({ problems: [{ code: 'source-unreadable' }] });
    await expect(asking).rejects.toThrow(/^Could not list [^\n{}[\]]*$/);
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
