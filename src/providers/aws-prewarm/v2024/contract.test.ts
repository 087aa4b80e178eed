// Whole runs of the prewarm solution of 2024 against the sandbox's handlers, on a manual clock.
import { describe, expect, test } from 'vitest';
import { createRehearsal, createUrls } from '../../../../test/fakes/run-on-sandbox.ts';
import { CancelledError } from '../../../errors.ts';
import { renderTaskIds } from '../../../report/task-ids.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';

const host = 'www.example.com';
const aws = {
  provider: 'aws-prewarm',
  endpoint: 'http://127.0.0.1:8787/2024/prod',
  'aws-status-endpoint': '',
  'aws-cf-domain': 'd111.cloudfront.net',
  'aws-targets': 'jp\napac',
} as const;
const urls = (count: number) => createUrls(count, host);
const named = (...paths: readonly string[]) =>
  paths.map((path) => ({
    kind: 'url' as const,
    value: `https://${host}/${path}`,
    rule: 'urls' as const,
  }));
const methods = (requests: ReturnType<typeof createRehearsal>['sandbox']['requests']) =>
  requests.map(({ request }) => `${request.method} ${request.path.slice('/2024/prod'.length)}`);

describe('a job of 2024', () => {
  test('is sent with unique points of presence, and proven by its summary', async () => {
    const { sandbox, start, secrets } = createRehearsal();
    const report = await start(named('a', 'b(1)'), { ...aws, timeout: '45m' });
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 2 } });
    const submission = sandbox.requests.find(({ request }) => request.method === 'POST');
    expect(JSON.parse(submission?.request.body ?? '')).toEqual({
      url_list: [`https://${host}/a`, `https://${host}/b%281%29`],
      cf_domain: 'd111.cloudfront.net',
      target_type: 'pop',
      pops: [
        ...['NRT51-P2', 'NRT57-P3', 'BOM51-C1', 'BOM52-C1'],
        ...['ICN51-C1', 'ICN54-C2', 'SIN2-P1', 'SIN52-C2'],
      ],
      timeout: 45,
      header: ['Accept-Encoding: gzip, deflate, br'],
      instance_count: 1,
      need_invalidate: false,
    });
    const [check, sent, ...polls] = methods(sandbox.requests);
    expect([check, sent]).toEqual(['GET /prewarm', 'POST /prewarm']);
    expect(polls.at(-2)).toBe('GET /summary');
    expect(polls.at(-1)).toMatch(/^GET \/report\//);
    expect(sandbox.requests.at(-1)?.request.headers['x-api-key']).toBeUndefined();
    expect(secrets).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(report.remarks.join()).toContain('16 downloads');
  });

  test('is polled every 30 seconds at most, whatever `poll-interval` says', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 300_000 } });
    const report = await start(urls(2), { ...aws, 'poll-interval': '1s' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const polls = sandbox.requests
      .filter(({ request }) => request.method === 'GET' && request.path.endsWith('/prewarm'))
      .slice(1)
      .map(({ at }) => at);
    const gaps = polls.slice(1).map((at, index) => at - (polls[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30_000);
  });

  test('a second one waits until the first is over', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 200_000 } });
    const report = await start(urls(501), { ...aws, timeout: '3h' });
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED' });
    const [first = 0, second = 0] = sandbox.requests
      .filter(({ request }) => request.method === 'POST')
      .map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(200_000);
  });

  test('URLs that fail at one point of presence, or everywhere, are named', async () => {
    const { start } = createRehearsal();
    const report = await start(named('a', 'sandbox-fail', 'sandbox-missing'), aws);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      problem: { code: 'vendor-failed' },
      counts: { succeeded: 1, failed: 2 },
    });
    expect(report.tasks[0]?.failedTargets).toEqual([
      `https://${host}/sandbox-fail`,
      `https://${host}/sandbox-missing`,
    ]);
  });

  test('a job that never ends is stopped by its own limit', async () => {
    const { start } = createRehearsal();
    const report = await start(named('a', 'sandbox-hang'), { ...aws, timeout: '20m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'vendor-timeout' },
    });
  });

  test('a stuck job runs into our deadline, which says how to stop the machines', async () => {
    const { sandbox, start } = createRehearsal();
    const stuck = { ...aws, 'aws-target-type': 'pop', 'aws-targets': 'NRT57-P3' };
    sandbox.addFault({
      match: { method: 'GET', path: '/prewarm$' },
      skip: 1,
      times: manyTimes,
      body: { request_id: 'x', status: 'CHECK_POP', total_count: 0, download_count: 0 },
    });
    const report = await start(urls(1), { ...stuck, timeout: '30m' });
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code]).toEqual(['TIMEOUT', 'poll-timeout']);
    expect(problem?.remedy).toContain('{"DesiredCapacity": 0}');
  });

  test('a run that is cancelled says that the machines may run on', async () => {
    const { start, clock, cancel } = createRehearsal({
      'aws-prewarm': { taskMilliseconds: 300_000 },
    });
    clock.at(60_000, () => cancel.abort(new CancelledError('SIGTERM')));
    const report = await start(urls(1), aws);
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(report.remarks.join()).toContain('{"DesiredCapacity": 0}');
  });

  test('a stack of 2023 is found out before anything is sent', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(2), { ...aws, endpoint: 'http://127.0.0.1:8787/prod' });
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-not-found']);
    expect(problem?.remedy).toContain('`aws-status-endpoint`');
    expect(sandbox.requests.map(({ request }) => request.method)).toEqual(['GET']);
  });

  test.each([
    ['lost', { run: true, lost: true }],
    ['HTTP 502', { run: true, status: 502, body: { message: 'Internal server error' } }],
  ])('an answer that is %s is UNCONFIRMED, and never sent again', async (_what, fault) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ match: { method: 'POST' }, ...fault });
    const report = await start(urls(2), { ...aws, 'fail-on': 'all' });
    const verdict = computeVerdict(report);
    expect(verdict).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    expect(verdict.problem?.remedy).toContain('{"DesiredCapacity": 0}');
    expect(renderTaskIds(report, '')).toContain('"state":"unconfirmed"');
    expect(sandbox.state()['aws-prewarm'].prewarm2024.jobs).toHaveLength(1);
  });

  test('`http:` URLs are refused before any request, in a dry run as well', async () => {
    const { sandbox, start } = createRehearsal();
    const plain = [{ kind: 'url' as const, value: `http://${host}/a`, rule: 'urls' as const }];
    for (const values of [aws, { ...aws, 'dry-run': 'true' }]) {
      expect(computeVerdict(await start(plain, values))).toMatchObject({
        status: 'FAILED',
        problem: { code: 'input-invalid' },
      });
    }
    expect(sandbox.requests).toEqual([]);
  });

  test('a failure report on a foreign host is not fetched', async () => {
    const { sandbox, start } = createRehearsal();
    const foreign = {
      pattern: 'http://127[^"]*report',
      replacement: 'https://evil.example/report',
    };
    sandbox.addFault({ match: { path: '/summary$' }, times: manyTimes, replace: foreign });
    const report = await start(urls(1), aws);
    expect(computeVerdict(report)).toMatchObject({ problem: { code: 'vendor-contract' } });
    expect(computeVerdict(report).passes).toBe(false);
  });
});
