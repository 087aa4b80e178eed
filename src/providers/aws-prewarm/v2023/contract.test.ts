// Whole runs of the AWS prewarm solution against the sandbox's handlers, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../../test/fakes/named-fault.ts';
import {
  createRehearsal,
  createUrls,
  rehearseAgain,
} from '../../../../test/fakes/run-on-sandbox.ts';
import { popsByRegion } from '../../../data/prewarm-places.ts';
import { CancelledError } from '../../../errors.ts';
import { renderFailedList } from '../../../report/lists.ts';
import { renderTaskIds } from '../../../report/task-ids.ts';
import { computeVerdict } from '../../../report/verdict.ts';
import { manyTimes } from '../../../sandbox/fault.ts';

const aws = { provider: 'aws-prewarm' } as const;
const host = 'www.example.com';
const urls = (count: number) => createUrls(count, host);

function named(...paths: readonly string[]) {
  return paths
    .map((path) => ({
      kind: 'url' as const,
      value: `https://${host}/${path}`,
      rule: 'urls' as const,
    }))
    .toSorted((one, other) => (one.value < other.value ? -1 : 1));
}

/** Every point of presence outside China, each once. */
const thirtyPops = Object.entries(popsByRegion)
  .filter(([region]) => region !== 'cn' && region !== 'jp')
  .flatMap(([, pops]) => [...pops]);

describe('prewarm', () => {
  test('is sent as the document has it, and waited for to the end', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(3), { ...aws, 'aws-cf-domain': 'D111.cloudfront.net' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      passes: true,
      counts: { total: 3, succeeded: 3, failed: 0, pending: 0 },
    });
    const [check, submission, ...polls] = sandbox.requests.map(({ request }) => request);
    expect(check).toMatchObject({ method: 'GET', path: '/prod/status' });
    expect(submission).toMatchObject({ method: 'POST', path: '/prod/prewarm' });
    expect(submission?.headers['x-api-key']).toBe('sandbox-api-key');
    expect(JSON.parse(submission?.body ?? '')).toEqual({
      url_list: urls(3).map(({ value }) => value),
      target_type: 'pop',
      region: thirtyPops,
      protocol: 'http',
      cf_domain: 'd111.cloudfront.net',
    });
    expect(polls.length).toBeGreaterThan(0);
    for (const poll of polls) {
      expect(poll).toMatchObject({ method: 'GET', path: '/prod/status', body: '' });
      expect(poll.query.get('requestID')).toBe(report.tasks[0]?.id);
    }
    expect(report.remarks.join()).toContain('3 invalidation paths');
  });

  test('at most 500 URLs a request, and five unfinished tasks at a time', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 600_000 } });
    const report = await start(urls(3_400), { ...aws });
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { succeeded: 3_400 },
    });
    const sent = sandbox.requests.filter(({ request }) => request.method === 'POST');
    expect(sent.map(({ request }) => JSON.parse(request.body).url_list.length)).toEqual([
      500, 500, 500, 500, 500, 500, 400,
    ]);
    const [first, , , , fifth, sixth] = sent.map(({ at }) => at);
    expect((fifth ?? 0) - (first ?? 0)).toBeLessThan(60_000);
    expect((sixth ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(600_000);
    expect(report.remarks.join()).toContain('$12.00');
  });

  test('the unfinished tasks are those of all shards together', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 600_000 } });
    await start(urls(4_000), { ...aws, shard: '1/2' });
    const at = sandbox.requests
      .filter(({ request }) => request.method === 'POST')
      .map((submission) => submission.at);
    expect(at).toHaveLength(4);
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeLessThan(60_000);
    expect(third - first).toBeGreaterThanOrEqual(600_000);
  });

  test('long URLs make more requests, each below 200 KB', async () => {
    const { sandbox, start } = createRehearsal();
    const long = named(...Array.from({ length: 480 }, (_, one) => `${one}-${'x'.repeat(900)}`));
    expect(computeVerdict(await start(long, { ...aws })).status).toBe('COMPLETED');
    const bodies = sandbox.requests
      .filter(({ request }) => request.method === 'POST')
      .map(({ request }) => JSON.stringify(JSON.parse(request.body).url_list).length);
    expect(bodies.length).toBe(3);
    expect(Math.max(...bodies)).toBeLessThanOrEqual(200_000 + 2);
  });

  test('a failed URL fails the task that has it, by name', async () => {
    const { start } = createRehearsal();
    const report = await start(named('a', 'b', 'sandbox-fail'), { ...aws });
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'vendor-failed' },
      counts: { succeeded: 2, failed: 1 },
    });
    expect(report.tasks[0]?.failedTargets).toEqual([`https://${host}/sandbox-fail`]);
  });

  test('every URL failing is FAILED', async () => {
    const { start } = createRehearsal();
    const report = await start(named('sandbox-fail-1', 'sandbox-fail-2'), { ...aws });
    expect(computeVerdict(report)).toMatchObject({ status: 'FAILED', counts: { failed: 2 } });
  });

  test('what never finishes is ended by our deadline, with one probe there', async () => {
    const { sandbox, start, clock } = createRehearsal();
    const report = await start(named('a', 'sandbox-hang'), { ...aws, timeout: '10m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'poll-timeout' },
      counts: { succeeded: 1, pending: 1 },
    });
    const polls = sandbox.requests.slice(1).map(({ at }) => at);
    const startedAt = sandbox.requests[0]?.at ?? 0;
    expect((polls.at(-1) ?? 0) - startedAt).toBe(600_000);
    expect(clock.waits.every((wait) => wait <= 60_000)).toBe(true);
  });

  test("the vendor's own TIMEOUT ends the task at once", async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 3_600_000 } });
    sandbox.addFault(namedFault('prewarm-timeout'));
    const report = await start(urls(2), { ...aws });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      problem: { code: 'vendor-timeout' },
      counts: { succeeded: 0, failed: 2 },
    });
    expect(sandbox.requests).toHaveLength(3);
  });

  test.each(['COMPLETED', 'completed', 'Completed'])('%s is success in any case', async (word) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({
      match: { path: '/status' },
      times: manyTimes,
      replace: { pattern: '"status":"COMPLETED"', replacement: `"status":"${word}"` },
    });
    expect(computeVerdict(await start(urls(1), { ...aws })).status).toBe('COMPLETED');
  });

  test('in-progress with a hyphen is not final', async () => {
    const { sandbox, start } = createRehearsal();
    const body = { status: 'In-Progress', total: 1, completed: 0, inProgress: 1, failedUrl: [] };
    sandbox.addFault({ match: { path: '/status' }, times: 3, body });
    const report = await start(urls(1), { ...aws });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(sandbox.requests.length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['an unknown word', { status: 'SUCCESS', total: 1, completed: 1, inProgress: 0 }],
    ['fewer counted than sent', { status: 'COMPLETED', total: 1, completed: 1, inProgress: 0 }],
    ['some in progress', { status: 'COMPLETED', total: 2, completed: 1, inProgress: 1 }],
    ['a count below zero', { status: 'COMPLETED', total: 0, completed: 3, inProgress: -3 }],
    ['fewer over than counted', { status: 'COMPLETED', total: 2, completed: 1, inProgress: 0 }],
  ])('never success: %s', async (_why, body) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({
      match: { path: '/status' },
      times: manyTimes,
      body: { failedUrl: [], inProgressUrl: [], ...body },
    });
    const report = await start(urls(2), { ...aws, timeout: '5m' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'TIMEOUT',
      counts: { succeeded: 0, pending: 2 },
    });
  });

  test('numbers as strings are read; COMPLETED with failed URLs is not a success', async () => {
    const { sandbox, start } = createRehearsal();
    const [first] = urls(2);
    const counts = { total: '2', completed: '2', inProgress: '0' };
    const body = {
      status: 'COMPLETED',
      ...counts,
      failedUrl: [first?.value ?? ''],
      inProgressUrl: [],
    };
    sandbox.addFault({ match: { path: '/status' }, skip: 1, body });
    const report = await start(urls(2), { ...aws });
    expect(computeVerdict(report)).toMatchObject({ status: 'PARTIAL', counts: { failed: 1 } });
  });

  test('counts that cannot be true, an error as text and a 5xx are waited through', async () => {
    const { sandbox, start } = createRehearsal();
    for (const name of ['prewarm-negative', 'status-error']) sandbox.addFault(namedFault(name));
    sandbox.addFault({ match: { path: '/status' }, skip: 2, lost: true });
    expect(computeVerdict(await start(urls(2), { ...aws })).status).toBe('COMPLETED');
  });

  test('FAILED without names fails every URL, whatever an earlier answer named', async () => {
    const { sandbox, start } = createRehearsal();
    const counts = { total: 2, completed: 0, inProgress: 2 };
    const started = { status: 'IN_PROGRESS', ...counts, failedUrl: [], inProgressUrl: [] };
    const over = { status: 'FAILED', total: 2, completed: 2, inProgress: 0 };
    sandbox.addFault({ match: { path: '/status' }, skip: 1, body: started });
    sandbox.addFault({ match: { path: '/status' }, skip: 1, body: over });
    expect(computeVerdict(await start(urls(2), { ...aws }))).toMatchObject({
      status: 'FAILED',
      counts: { succeeded: 0, failed: 2 },
    });
  });

  test('200 without a status is an unknown id, not success', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault(namedFault('status-forgotten'));
    const report = await start(urls(2), { ...aws });
    expect(computeVerdict(report)).toMatchObject({
      status: 'UNCONFIRMED',
      problem: { code: 'unconfirmed', message: expect.stringContaining('requestID') },
      counts: { succeeded: 0, failed: 0 },
    });
  });

  test('wait: false gives ids and ends as ACCEPTED', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(600), {
      ...aws,
      wait: 'false',
    });
    expect(computeVerdict(report)).toMatchObject({ status: 'ACCEPTED', counts: { pending: 600 } });
    expect(sandbox.requests.map(({ request }) => request.method)).toEqual(['GET', 'POST', 'POST']);
    expect(report.tasks.every(({ id }) => id !== '')).toBe(true);
  });

  test('a status API that fails on every poll is named at the deadline, with its remedy', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ ...namedFault('status-error'), skip: 1, times: manyTimes });
    const { status, problem } = computeVerdict(await start(urls(2), { ...aws, timeout: '5m' }));
    expect([status, problem?.code]).toEqual(['TIMEOUT', 'poll-timeout']);
    expect(problem?.message).toContain('The last status request failed: The prewarm solution');
    expect(problem?.message).toContain('ThrottlingException');
    expect(problem?.remedy).toContain('CloudWatch');
  });

  test('a failed poll is forgotten after a round that is answered', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 900_000 } });
    sandbox.addFault({ ...namedFault('status-error'), skip: 1, times: 2 });
    const { problem } = computeVerdict(await start(urls(2), { ...aws, timeout: '5m' }));
    expect(problem?.message).toContain('the last answer: IN_PROGRESS');
    expect(problem?.message).not.toContain('failed:');
  });

  test('wait: false with more than five tasks is refused before any request', async () => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(2_501), { ...aws, wait: 'false' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'input-invalid', input: 'wait' },
    });
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a submission that goes wrong', () => {
  test.each([
    ['a lost answer', { match: { method: 'POST' }, run: true, lost: true }],
    ['a 504 after the work', namedFault('prewarm-late')],
    ['a 502', namedFault('prewarm-crash')],
    ['plain text with a JSON type', namedFault('prewarm-no-worker')],
    ['a page of a gateway', namedFault('html')],
    ['no requestID', { match: { method: 'POST' }, body: { ok: true } }],
  ])('%s: UNCONFIRMED, never sent again, nothing more sent', async (_what, fault) => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ skip: 1, ...fault });
    const report = await start(urls(1_500), { ...aws, 'fail-on': 'all' });
    const verdict = computeVerdict(report);
    expect(verdict.passes).toBe(false);
    expect(['UNCONFIRMED', 'PARTIAL']).toContain(verdict.status);
    expect(report.tasks.map(({ state }) => state)).toEqual(['done', 'unconfirmed', 'unsent']);
    expect(sandbox.requests.filter(({ request }) => request.method === 'POST')).toHaveLength(2);
  });

  test.each([
    ['a wrong key', { 'aws-api-key': 'wrong' }, 'vendor-auth', 'aws-api-key', 1],
    [
      'a wrong address',
      { endpoint: 'http://127.0.0.1:8787/prod/other' },
      'vendor-not-found',
      'endpoint',
      2,
    ],
  ])('%s is reported as such and ends the run', async (_what, values, code, input, requests) => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(600), { ...aws, ...values });
    const { status, problem } = computeVerdict(report);
    expect([status, problem?.code]).toEqual(['FAILED', code]);
    expect(problem?.remedy).toContain(`\`${input}\``);
    expect(sandbox.requests).toHaveLength(requests);
    expect(JSON.stringify(report.problems)).not.toContain('wrong"');
  });

  test.each([
    ['a wrong status address', { 'aws-status-endpoint': 'http://127.0.0.1:8787/prod/x' }],
    // The API of 2024 answers so to the status request of 2023.
    ['a stack of 2024', { 'aws-status-endpoint': 'http://127.0.0.1:8787/2024/prod' }],
  ])('%s ends the run before anything is invalidated', async (_what, values) => {
    const { sandbox, start } = createRehearsal();
    const report = await start(urls(2), { ...aws, ...values });
    const { status, problem, counts } = computeVerdict(report);
    expect([status, problem?.code, counts.notSent]).toEqual(['FAILED', 'vendor-not-found', 2]);
    expect(problem?.remedy).toContain('`aws-status-endpoint`');
    expect(sandbox.requests.map(({ request }) => request.method)).toEqual(['GET']);
    expect(renderTaskIds(report, '')).toContain('"state":"unsent"');
  });

  test('a quota ends it; too fast is sent again', async () => {
    const quota = createRehearsal();
    quota.sandbox.addFault(namedFault('prewarm-quota'));
    const ended = computeVerdict(await quota.start(urls(2), { ...aws }));
    expect(ended).toMatchObject({ status: 'FAILED', problem: { code: 'vendor-quota' } });
    const fast = createRehearsal();
    fast.sandbox.addFault(namedFault('prewarm-too-fast'));
    expect(computeVerdict(await fast.start(urls(2), { ...aws })).status).toBe('COMPLETED');
    expect(fast.sandbox.state()['aws-prewarm'].prewarms).toHaveLength(1);
  });
});

describe('a run that is cut short and resumed', () => {
  const toEarlier = (report: Awaited<ReturnType<ReturnType<typeof createRehearsal>['start']>>) =>
    report.tasks.map(({ id, batch, state }) => ({
      id,
      batch: batch.checksum,
      sent: batch.targets.length,
      state,
    }));

  test('cancelled in the middle: the second run polls what was sent and sends the rest', async () => {
    const first = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 400_000 } });
    first.clock.at(100_000, () => first.cancel.abort(new CancelledError('SIGINT')));
    const report = await first.start(urls(3_500), { ...aws });
    expect(computeVerdict(report).status).toBe('CANCELLED');
    expect(report.tasks.map(({ state }) => state)).toEqual([
      ...Array(5).fill('pending'),
      ...Array(2).fill('unsent'),
    ]);
    const again = await rehearseAgain(first).start(urls(3_500), { ...aws }, toEarlier(report));
    expect(computeVerdict(again)).toMatchObject({
      status: 'COMPLETED',
      counts: { succeeded: 3_500 },
    });
    const { prewarms, invalidations } = first.sandbox.state()['aws-prewarm'];
    expect([prewarms.length, invalidations]).toEqual([7, 3_500]);
  });

  test('after our deadline it is asked to the end and nothing is sent twice', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 900_000 } });
    const report = await start(urls(600), { ...aws, timeout: '5m' });
    expect(computeVerdict(report).status).toBe('TIMEOUT');
    const again = await start(urls(600), { ...aws }, toEarlier(report));
    expect(computeVerdict(again)).toMatchObject({
      status: 'COMPLETED',
      counts: { succeeded: 600 },
    });
    expect(sandbox.state()['aws-prewarm'].prewarms).toHaveLength(2);
  });

  test('without the list only the polls run', async () => {
    const { sandbox, start } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 900_000 } });
    const report = await start(urls(600), { ...aws, timeout: '5m' });
    const again = await start([], { ...aws, urls: '', 'resume-tasks': '[]' }, toEarlier(report));
    expect(computeVerdict(again)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 600, succeeded: 600 },
    });
    expect(sandbox.requests.filter(({ request }) => request.method === 'POST')).toHaveLength(2);
  });

  test('by a plain list of ids: numbers and names are those of the answer', async () => {
    const { start } = createRehearsal();
    const failing = named('a', 'b', 'sandbox-fail');
    const [first] = toEarlier(await start(failing, { ...aws, wait: 'false' }));
    const plain = { id: first?.id ?? '', batch: '', sent: 1, state: 'pending' as const };
    const report = await start([], { ...aws, urls: '', 'resume-tasks': '[]' }, [plain]);
    expect(computeVerdict(report)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { message: expect.stringContaining('1 of 3 URLs (https://') },
      counts: { total: 3, succeeded: 2, failed: 1 },
    });
    expect([...renderFailedList(report)]).toEqual([expect.stringContaining('sandbox-fail')]);
  });

  test('without the list something unsent can never be green, whatever fail-on says', async () => {
    const { start, sandbox } = createRehearsal();
    const first = await start(urls(2), { ...aws, wait: 'false' });
    const earlier = [
      ...toEarlier(first),
      { id: '', batch: 'b'.repeat(64), sent: 500, state: 'unsent' as const },
    ];
    const values = { ...aws, urls: '', 'resume-tasks': '[]', 'fail-on': 'never' };
    const again = await start([], values, earlier);
    expect(computeVerdict(again)).toMatchObject({
      status: 'PARTIAL',
      passes: false,
      problem: { code: 'not-submitted' },
      counts: { total: 502, succeeded: 2, notSent: 500 },
    });
    expect(sandbox.state()['aws-prewarm'].prewarms).toHaveLength(1);
  });

  test('what is unconfirmed stays so and is never sent', async () => {
    const { start, sandbox } = createRehearsal();
    sandbox.addFault({ match: { method: 'POST' }, lost: true });
    const first = await start(urls(600), { ...aws });
    expect(first.tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'unsent']);
    const again = await start(urls(600), { ...aws, 'fail-on': 'all' }, toEarlier(first));
    expect(computeVerdict(again)).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    expect(again.tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'done']);
    expect(sandbox.state()['aws-prewarm'].prewarms).toHaveLength(1);
  });

  test('an id that was unknown is polled when the run is resumed, and sent by none', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({
      match: { path: '/status' },
      skip: 1,
      body: { message: 'No result is found' },
    });
    const first = await start(urls(2), { ...aws });
    const kept = await start(urls(2), { ...aws, wait: 'false' }, toEarlier(first));
    expect(computeVerdict(kept)).toMatchObject({ status: 'UNCONFIRMED', passes: false });
    const again = await start(urls(2), { ...aws }, toEarlier(first));
    expect(computeVerdict(again).status).toBe('COMPLETED');
    expect(sandbox.state()['aws-prewarm'].prewarms).toHaveLength(1);
  });

  test('another list is refused before any request', async () => {
    const { start, sandbox } = createRehearsal({ 'aws-prewarm': { taskMilliseconds: 900_000 } });
    const report = await start(urls(600), { ...aws, timeout: '5m' });
    const before = sandbox.requests.length;
    const again = await start(urls(601), { ...aws }, toEarlier(report));
    expect(computeVerdict(again)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'list-changed', input: 'resume-tasks' },
    });
    expect(sandbox.requests).toHaveLength(before);
  });
});
