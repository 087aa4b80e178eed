// Whole runs of CloudFront against the sandbox's handlers, on a manual clock.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../../../test/fakes/named-fault.ts';
import {
  createRehearsal,
  createUrls,
  type Rehearsal,
  rehearseAgain,
} from '../../../test/fakes/run-on-sandbox.ts';
import type { EarlierTask } from '../../core/plan/resume.ts';
import type { Target, TargetKind } from '../../core/target.ts';
import type { Report } from '../../report/report.ts';
import { computeVerdict } from '../../report/verdict.ts';
import { cloudfrontDefaults } from '../../sandbox/cloudfront/options.ts';
import { manyTimes } from '../../sandbox/fault.ts';

const purge = { provider: 'cloudfront', mode: 'purge' } as const;
const { distributionId, domain, tenants, tenantsDistributionId } = cloudfrontDefaults;
const submission = { method: 'POST', path: '/invalidation$' } as const;
const urls = (count: number, host = 'www.example.com') => createUrls(count, host);

function named(kind: TargetKind, ...values: readonly string[]): readonly Target[] {
  return values.map((value) => ({ kind, value, rule: kind === 'tag' ? 'tags' : 'urls' }));
}

const invalidationsOf = ({ sandbox }: Rehearsal) => sandbox.state().cloudfront.invalidations;
const requestsOf = ({ sandbox }: Rehearsal) =>
  sandbox.requests.map(({ request }) => `${request.method} ${request.path}`);
const submissionsOf = ({ sandbox }: Rehearsal) =>
  sandbox.requests.filter(
    ({ request: { method, path } }) => method === 'POST' && path.endsWith('/invalidation'),
  );
const referencesOf = (rehearsal: Rehearsal) =>
  submissionsOf(rehearsal).map(
    ({ request }) => /<CallerReference>(.*)<\/CallerReference>/.exec(request.body)?.[1],
  );

const leastGapOf = (requests: readonly { readonly at: number }[]) =>
  Math.min(...requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0)));

const toEarlier = ({ tasks }: Report): readonly EarlierTask[] =>
  tasks.map(({ id, batch, state }) => ({
    ...{ id, state },
    batch: batch.checksum,
    sent: batch.targets.length,
  }));

describe('what is purged', () => {
  test('URLs: one invalidation, polled until it is completed', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(2), purge);
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 2 } });
    expect(invalidationsOf(rehearsal)).toMatchObject([
      {
        cache: `distribution/${distributionId}`,
        paths: ['/page-000000.html', '/page-000001.html'],
      },
    ]);
    expect(requestsOf(rehearsal)).toEqual([
      `POST /2020-05-31/distribution/${distributionId}/invalidation`,
      `GET /2020-05-31/distribution/${distributionId}/invalidation/I${'SANDBOX000000'.slice(0, 12)}1`,
    ]);
  });

  test('a page on two hosts is sent and billed once, and counts twice', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(2, 'a.example'), ...urls(2, 'b.example')];
    const report = await rehearsal.start(list, purge);
    expect(computeVerdict(report)).toMatchObject({
      status: 'COMPLETED',
      counts: { total: 4, succeeded: 4 },
    });
    expect(invalidationsOf(rehearsal).map(({ paths }) => paths.length)).toEqual([2]);
  });

  test('wildcards, with exact paths among them', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'purge-type': 'wildcard' };
    const wildcards = named('wildcard', '/img/*', 'https://www.example.com/css/*');
    const list = [...wildcards, ...named('url', '/index.html')];
    const report = await rehearsal.start(list, values);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    const sent = invalidationsOf(rehearsal).flatMap(({ paths }) => paths);
    expect(sent.toSorted()).toEqual(['/css/*', '/img/*', '/index.html']);
  });

  test('the plan says how many paths are sent, what they cost, and how to pay less', async () => {
    const rehearsal = createRehearsal();
    const list = [...urls(300, 'a.example'), ...urls(150, 'b.example'), ...named('tag', 'news')];
    const report = await rehearsal.start(list, { ...purge, tags: 'news', 'dry-run': 'true' });
    expect(rehearsal.log.join('\n')).toContain('450 URLs as 300 paths');
    const remarks = report.remarks.join('\n');
    expect(remarks).toContain('301 paths: the first 1,000 a month are free');
    expect(remarks).toContain('`on-too-many: wildcard`');
  });

  test('a long list is folded to wildcards if it is asked for', async () => {
    const rehearsal = createRehearsal();
    const list = named('url', ...['a/1', 'a/2', 'b/1'].map((path) => `https://a.example/${path}`));
    const values = { ...purge, 'max-urls': '2', 'on-too-many': 'wildcard' };
    expect(computeVerdict(await rehearsal.start(list, values)).status).toBe('COMPLETED');
    expect(invalidationsOf(rehearsal).flatMap(({ paths }) => paths)).toEqual(['/a/*', '/b/1']);
  });

  test('tags, with what they need to work', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(named('tag', 'product-1', 'x&y'), {
      ...{ ...purge, urls: '', tags: 'product-1' },
    });
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { succeeded: 2 } });
    expect(invalidationsOf(rehearsal)[0]?.paths).toEqual(['#product-1', '#x&y']);
    expect(report.remarks.join()).toContain('`CacheTagConfig`');
  });

  test('everything is one path', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start([], { ...purge, 'purge-type': 'all', urls: '' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(invalidationsOf(rehearsal)[0]?.paths).toEqual(['/*']);
  });

  test('what cannot be invalidated is refused before anything is sent', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(named('url', 'https://a.example/~user/'), purge);
    expect(computeVerdict(report).problem?.code).toBe('input-invalid');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });
});

describe('the distribution', () => {
  test.each([domain, domain.toUpperCase(), 'cdn.example.com'])('is found by %s', async (name) => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'cloudfront-distribution': name };
    const report = await rehearsal.start(urls(1), values);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(report.remarks.join()).toContain(`is ${distributionId}`);
    // It is on the second page, and no further one is read.
    expect(requestsOf(rehearsal).filter((one) => one.endsWith('/distribution'))).toHaveLength(2);
  });

  test('is found by an alias in any case', async () => {
    const rehearsal = createRehearsal({ cloudfront: { aliases: ['CDN.Example.com'] } });
    const values = { ...purge, 'cloudfront-distribution': 'cdn.example.COM' };
    expect(computeVerdict(await rehearsal.start(urls(1), values)).status).toBe('COMPLETED');
  });

  test('is not looked up in a dry run', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'cloudfront-distribution': domain, 'dry-run': 'true' };
    expect(computeVerdict(await rehearsal.start(urls(1), values)).status).toBe('PLANNED');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('that nobody has is an error before anything is sent', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'cloudfront-distribution': 'other.example.com' };
    const { problem, status } = computeVerdict(await rehearsal.start(urls(1), values));
    expect([status, problem?.code]).toEqual(['FAILED', 'vendor-not-found']);
    expect(problem?.message).toContain('5 distributions');
    expect(submissionsOf(rehearsal)).toEqual([]);
  });

  test('by its name needs a right, which the remedy names', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-no-list'));
    const values = { ...purge, 'cloudfront-distribution': domain };
    const { problem } = computeVerdict(await rehearsal.start(urls(1), values));
    expect(problem?.code).toBe('vendor-forbidden');
    expect(problem?.remedy).toContain('cloudfront:ListDistributions');
    expect(problem?.message).not.toContain('123456789012');
  });

  test('that has only tenants is recognised', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'cloudfront-distribution': tenantsDistributionId };
    const { problem } = computeVerdict(await rehearsal.start(urls(1), values));
    expect(problem).toMatchObject({ code: 'vendor-not-found', vendorCode: 'NoSuchDistribution' });
    expect(problem?.remedy).toContain('`cloudfront-tenant`');
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });
});

describe('tenants', () => {
  test('one of them', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(1), {
      ...purge,
      'cloudfront-tenant': tenants[0] ?? '',
    });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(invalidationsOf(rehearsal)).toMatchObject([
      { cache: `distribution-tenant/${tenants[0]}` },
    ]);
  });

  const all = {
    ...purge,
    'cloudfront-distribution': tenantsDistributionId,
    'cloudfront-tenant': 'all',
  };

  test('all of them: each is sent the list, and all must be done', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(2), all);
    expect(computeVerdict(report)).toMatchObject({ status: 'COMPLETED', counts: { total: 2 } });
    expect(invalidationsOf(rehearsal).map(({ cache }) => cache)).toEqual(
      tenants.map((id) => `distribution-tenant/${id}`),
    );
    expect(report.remarks.join()).toContain('2 tenants');
    expect(report.tasks[0]?.id).toMatch(/^dt_\w+:I\w+,dt_\w+:I\w+$/);
  });

  test('what all of them were sent can be resumed', async () => {
    const rehearsal = createRehearsal({ cloudfront: { taskMilliseconds: 600_000 } });
    const first = await rehearsal.start(urls(2), { ...all, timeout: '5m' });
    expect(computeVerdict(first).status).toBe('TIMEOUT');
    const again = await rehearseAgain(rehearsal).start(urls(2), all, toEarlier(first));
    expect(computeVerdict(again).status).toBe('COMPLETED');
    expect(invalidationsOf(rehearsal)).toHaveLength(tenants.length);
  });

  test('what too many of them were sent is unknown to another run', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `dt_${String(index).padStart(27, '0')}`);
    const rehearsal = createRehearsal({ cloudfront: { tenants: many, taskMilliseconds: 6e8 } });
    const first = await rehearsal.start(urls(1), { ...all, timeout: '10m' });
    const again = await rehearseAgain(rehearsal).start(urls(1), all, toEarlier(first));
    expect([first, again].map((report) => computeVerdict(report).status)).toEqual([
      ...['TIMEOUT', 'UNCONFIRMED'],
    ]);
  });

  test('a refusal after the first was sent leaves it unknown: to send it again would cost twice', async () => {
    const rehearsal = createRehearsal();
    const body = '<ErrorResponse><Error><Code>InvalidArgument</Code></Error></ErrorResponse>';
    rehearsal.sandbox.addFault({ match: submission, skip: 1, status: 400, body });
    const { status, counts } = computeVerdict(await rehearsal.start(urls(1), all));
    expect([status, counts.unknown]).toEqual(['UNCONFIRMED', 1]);
    expect(invalidationsOf(rehearsal)).toHaveLength(1);
  });

  test('many of them: each takes a turn of the pace, and so does each look at one', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `dt_${String(index).padStart(27, '0')}`);
    const rehearsal = createRehearsal({ cloudfront: { tenants: many } });
    const report = await rehearsal.start(urls(1), all);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.sandbox.requests.every(({ response }) => response.status < 400)).toBe(true);
    expect(leastGapOf(submissionsOf(rehearsal))).toBeGreaterThanOrEqual(2_000);
    const looks = rehearsal.sandbox.requests.filter(({ request }) => request.method === 'GET');
    expect(looks).toHaveLength(20);
    expect(leastGapOf(looks)).toBeGreaterThanOrEqual(1_000);
    expect(invalidationsOf(rehearsal).map(({ cache }) => cache)).toEqual(
      many.map((id) => `distribution-tenant/${id}`),
    );
    expect(report.tasks[0]?.id).toMatch(/^20-tenants-[0-9a-f]{16}$/);
  });

  test('all of them: what it costs is said for all', async () => {
    const rehearsal = createRehearsal();
    const planned = await rehearsal.start(urls(450), { ...all, 'dry-run': 'true' });
    expect(planned.remarks.join('\n')).toContain('450 paths for each tenant: the first 1,000');
    expect(planned.remarks.join('\n')).toContain(
      'sending the whole list costs 2.25 USD for each tenant.',
    );
    const { remarks } = await rehearsal.start(urls(450), all);
    expect(remarks.join('\n')).toContain('900 paths for 2 tenants: the first 1,000');
    expect(remarks.join('\n')).toContain('sending the whole list costs 4.50 USD.');
  });

  test('more than the timeout has turns for: nothing is sent', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `dt_${String(index).padStart(27, '0')}`);
    const rehearsal = createRehearsal({ cloudfront: { tenants: many } });
    const { status, problem, counts } = computeVerdict(
      await rehearsal.start(urls(1), { ...all, timeout: '5m' }),
    );
    expect([status, problem?.code, problem?.input]).toEqual(['FAILED', 'input-invalid', 'timeout']);
    expect(problem?.message).toContain('6m38s');
    expect(counts.notSent).toBe(1);
    expect(submissionsOf(rehearsal)).toEqual([]);
  });

  test('a run that ends between two of them leaves it unknown', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({
      ...namedFault('cloudfront-throttled'),
      skip: 1,
      times: manyTimes,
    });
    const report = await rehearsal.start(urls(1), { ...all, timeout: '1m' });
    expect(computeVerdict(report)).toMatchObject({ status: 'UNCONFIRMED', counts: { unknown: 1 } });
    expect(report.tasks[0]?.problem?.message).toBe(
      'Timed out after a part of this request had been accepted (1 of 2 tenants).',
    );
  });

  test('one that is listed twice is sent and billed once, and a list without end is an error', async () => {
    const [first = '', second = ''] = tenants;
    const rehearsal = createRehearsal({ cloudfront: { tenants: [first, second, first] } });
    await rehearsal.start(urls(1), all);
    expect(invalidationsOf(rehearsal)).toHaveLength(2);
    const endless = createRehearsal();
    const body =
      '<ListDistributionTenantsResult><NextMarker>a</NextMarker></ListDistributionTenantsResult>';
    const match = { method: 'POST', path: '/distribution-tenants$' };
    endless.sandbox.addFault({ match, times: manyTimes, status: 200, body });
    const { problem, passes } = computeVerdict(await endless.start(urls(1), all));
    expect([passes, problem?.code]).toEqual([false, 'vendor-contract']);
    expect(endless.sandbox.requests.length).toBeLessThan(5);
  });

  test('a distribution without any', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'cloudfront-tenant': 'all' };
    const { problem } = computeVerdict(await rehearsal.start(urls(1), values));
    expect(problem).toMatchObject({ code: 'vendor-not-found', message: /no tenants/ });
  });
});

describe('the reference of a request', () => {
  test('stays the same when it is sent again: one invalidation is made', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-busy'));
    const report = await rehearsal.start(urls(1), purge);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(referencesOf(rehearsal)).toHaveLength(3);
    expect(new Set(referencesOf(rehearsal)).size).toBe(1);
    expect(invalidationsOf(rehearsal)).toHaveLength(1);
  });

  test('is another one in each run of the same list: each makes an invalidation', async () => {
    const first = createRehearsal();
    await first.start(urls(1), purge);
    const second = rehearseAgain(first);
    expect(computeVerdict(await second.start(urls(1), purge)).status).toBe('COMPLETED');
    expect(new Set(referencesOf(first)).size).toBe(2);
    expect(invalidationsOf(first)).toHaveLength(2);
  });

  test('is another one for each request of a run', async () => {
    const rehearsal = createRehearsal();
    await rehearsal.start(urls(2_001), purge);
    expect(referencesOf(rehearsal)).toHaveLength(3);
    expect(new Set(referencesOf(rehearsal)).size).toBe(3);
  });

  test('that was used before gives an old invalidation, which is an error', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-replay'));
    const { status, problem, counts } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect([status, problem?.code, counts.failed]).toEqual(['FAILED', 'vendor-conflict', 1]);
    expect(problem?.message).toContain('nothing was removed');
  });

  test('a poll must be answered about the same invalidation', async () => {
    const rehearsal = createRehearsal();
    const other = { pattern: '<Id>[^<]*', replacement: '<Id>IOTHER' };
    const match = { method: 'GET', path: '/invalidation/' };
    rehearsal.sandbox.addFault({ match, times: manyTimes, replace: other });
    const { problem, passes } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect([passes, problem?.code]).toEqual([false, 'vendor-contract']);
  });

  test('of an answer must be that of the request', async () => {
    const rehearsal = createRehearsal();
    const other = { pattern: '<CallerReference>[^<]*', replacement: '<CallerReference>other' };
    rehearsal.sandbox.addFault({ match: submission, replace: other });
    const { problem, passes } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect([passes, problem?.code]).toEqual([false, 'vendor-contract']);
  });
});

describe('limits', () => {
  test.each(['cloudfront-throttled', 'cloudfront-in-progress'])(
    '%s: waits at least 10 seconds and sends the same again',
    async (fault) => {
      const rehearsal = createRehearsal();
      rehearsal.sandbox.addFault(namedFault(fault));
      const report = await rehearsal.start(urls(1), { ...purge, retries: '0' });
      expect(computeVerdict(report).status).toBe('COMPLETED');
      const times = submissionsOf(rehearsal).map(({ at }) => at);
      const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000);
      expect(new Set(referencesOf(rehearsal)).size).toBe(1);
    },
  );

  test.each(['URLs', 'wildcards'])(
    'of both kinds in one list, %s first, each is kept, without a refusal',
    async (first) => {
      const rehearsal = createRehearsal();
      const folders = Array.from({ length: 60 }, (_, index) => `/${index + 100}/*`);
      const kinds = [urls(1_001), named('wildcard', ...folders)];
      const list = (first === 'URLs' ? kinds : kinds.toReversed()).flat();
      const report = await rehearsal.start(list, { ...purge, 'purge-type': 'wildcard' });
      expect(computeVerdict(report).status).toBe('COMPLETED');
      expect(rehearsal.sandbox.requests.filter(({ response }) => response.status >= 400)).toEqual(
        [],
      );
      expect(leastGapOf(submissionsOf(rehearsal))).toBeGreaterThanOrEqual(2_000);
    },
  );

  test('of URLs and tags in one list, which are counted together, without a refusal', async () => {
    const rehearsal = createRehearsal();
    const tags = Array.from({ length: 3_000 }, (_, index) => `t${index + 10_000}`);
    const list = [...named('tag', ...tags), ...urls(5_000)];
    const report = await rehearsal.start(list, { ...purge, tags: 'news', timeout: '1h' });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.sandbox.requests.every(({ response }) => response.status < 400)).toBe(true);
  });

  test('of many URLs both generations are kept, without a refusal', async () => {
    const rehearsal = createRehearsal();
    const report = await rehearsal.start(urls(5_000), purge);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.sandbox.requests.every(({ response }) => response.status < 400)).toBe(true);
  });
});

describe('errors', () => {
  test('a role that may not invalidate', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-forbidden'));
    const { problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(problem).toMatchObject({ code: 'vendor-forbidden', vendorCode: 'AccessDenied' });
    expect(problem?.remedy).toContain('cloudfront:CreateInvalidation');
    expect(problem?.message).toContain('arn:aws:sts::***:assumed-role/deploy');
  });

  test('a role that may invalidate and not look: accepted, and never said to be completed', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-no-get'));
    const report = await rehearsal.start(urls(2_001), purge);
    const { status, passes, problem, counts } = computeVerdict(report);
    expect([status, passes, counts.unknown]).toEqual(['UNCONFIRMED', false, 2_001]);
    expect(problem?.remedy).toContain('cloudfront:GetInvalidation');
    expect(problem?.remedy).toContain('`wait: false`');
    expect(invalidationsOf(rehearsal)).toHaveLength(3);
    const left = await createRehearsal().start(urls(1), { ...purge, wait: 'false' });
    expect(computeVerdict(left)).toMatchObject({ status: 'ACCEPTED', passes: true });
  });

  test('keys that have expired', async () => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault(namedFault('cloudfront-expired'));
    const { problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(problem?.code).toBe('vendor-auth');
    expect(problem?.remedy).toContain('`aws-actions/configure-aws-credentials`');
  });

  test('a wrong secret: the echo of what was signed is cut off', async () => {
    const rehearsal = createRehearsal();
    const values = { ...purge, 'aws-secret-access-key': 'wrong' };
    const { problem } = computeVerdict(await rehearsal.start(urls(1), values));
    expect(problem).toMatchObject({ code: 'vendor-auth', vendorCode: 'SignatureDoesNotMatch' });
    expect(problem?.message).not.toContain('Canonical');
    expect(rehearsal.sandbox.requests).toHaveLength(1);
  });

  test('a wrong clock is not taken for a wrong key', async () => {
    const rehearsal = createRehearsal();
    const body =
      '<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>Signature expired: 20261130T115300Z is now earlier than 20261130T115500Z</Message></Error></ErrorResponse>';
    const date = new Date(rehearsal.clock.now() + 600_000).toUTCString();
    rehearsal.sandbox.addFault({
      ...{ match: submission, times: manyTimes, status: 403, body, headers: { date } },
    });
    const { problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(problem?.remedy).toContain('clock is 10m behind');
  });

  test('temporary keys', async () => {
    const token = 'sandbox-session-token';
    const rehearsal = createRehearsal({ cloudfront: { sessionToken: token } });
    const values = { ...purge, 'aws-session-token': token };
    expect(computeVerdict(await rehearsal.start(urls(1), values)).status).toBe('COMPLETED');
    const { problem } = computeVerdict(await rehearsal.start(urls(1), purge));
    expect(problem?.vendorCode).toBe('InvalidClientTokenId');
  });

  test('what is never completed times out, and can be resumed', async () => {
    const rehearsal = createRehearsal();
    const never = named('url', 'https://a.example/sandbox-hang');
    const report = await rehearsal.start(never, { ...purge, timeout: '5m' });
    expect(computeVerdict(report)).toMatchObject({ status: 'TIMEOUT', counts: { pending: 1 } });
    const again = rehearseAgain(rehearsal);
    const resumed = await again.start(never, { ...purge, timeout: '5m' }, toEarlier(report));
    expect(computeVerdict(resumed)).toMatchObject({ status: 'TIMEOUT', counts: { pending: 1 } });
    expect(invalidationsOf(rehearsal)).toHaveLength(1);
  });
});
