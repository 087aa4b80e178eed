import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SandboxResponse } from '../exchange.ts';
import { createCloudFront } from './cloudfront.ts';
import { type CloudFrontOptions, cloudfrontDefaults } from './options.ts';

const { distributionId, tenants, tenantsDistributionId } = cloudfrontDefaults;
const start = Date.UTC(2026, 10, 30, 12);
const path = `/2020-05-31/distribution/${distributionId}/invalidation`;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of its own, signed by the description of the algorithm. */
function createClient(changes: Partial<CloudFrontOptions> = {}) {
  let now = start;
  const options = { ...cloudfrontDefaults, ...changes };
  const vendor = createCloudFront(options, () => now);
  const send = (asked: Asked): SandboxResponse => {
    const { method, path: address, body = '', query = '', headers = {} } = asked;
    const date = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const scope = `${date.slice(0, 8)}/us-east-1/cloudfront/aws4_request`;
    const signed: Readonly<Record<string, string>> = {
      host: '127.0.0.1',
      'x-amz-date': date,
      ...headers,
    };
    const names = Object.keys(signed).toSorted();
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const canonical = [
      ...[method, address, query],
      ...names.map((name) => `${name}:${signed[name]}`),
      ...['', names.join(';'), hash(body)],
    ].join('\n');
    let key = Buffer.from(`AWS4${cloudfrontDefaults.secretAccessKey}`);
    for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
    const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash(canonical)}`;
    const signature = createHmac('sha256', key).update(text).digest('hex');
    const answer = vendor.handle({
      ...{ method, path: address, body, query: new URLSearchParams(query) },
      headers: {
        ...signed,
        'content-type': 'application/xml',
        authorization: `AWS4-HMAC-SHA256 Credential=${cloudfrontDefaults.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
      },
    });
    if (answer === undefined) throw new Error('another vendor');
    return answer;
  };
  const invalidate = (paths: readonly string[], reference: string, to = path): SandboxResponse =>
    send({ method: 'POST', path: to, body: toBody(paths, reference) });
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { vendor, send, invalidate, wait };
}

function toBody(paths: readonly string[], reference: string, quantity = paths.length): string {
  const items = paths.map((one) => `<Path>${one}</Path>`).join('');
  return `<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Paths><Quantity>${quantity}</Quantity><Items>${items}</Items></Paths><CallerReference>${reference}</CallerReference></InvalidationBatch>`;
}

function read(answer: SandboxResponse, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(answer.body)?.[1];
}

const refusalOf = (answer: SandboxResponse): string => `${answer.status} ${read(answer, 'Code')}`;

describe('an invalidation', () => {
  test('is made, shown, and completed after a while', () => {
    const { send, invalidate, wait } = createClient();
    const made = invalidate(['/a', '/b&amp;c', '/img/*', '#tag'], 'one');
    expect([made.status, read(made, 'Status')]).toEqual([201, 'InProgress']);
    const id = read(made, 'Id') ?? '';
    expect(made.headers['location']).toContain(`/invalidation/${id}`);
    wait(cloudfrontDefaults.taskMilliseconds);
    const shown = send({ method: 'GET', path: `${path}/${id}` });
    expect([shown.status, read(shown, 'Status'), read(shown, 'CallerReference')]).toEqual([
      ...[200, 'Completed', 'one'],
    ]);
    expect(shown.body).toContain('<Path>/b&amp;c</Path>');
  });

  test('is the earlier one under the same reference, and an error with other paths', () => {
    const { invalidate, wait, vendor } = createClient();
    const made = invalidate(['/a'], 'one');
    wait(60_000);
    const again = invalidate(['/a'], 'one');
    expect(read(again, 'Id')).toBe(read(made, 'Id'));
    expect([again.status, read(again, 'Status')]).toEqual([201, 'Completed']);
    expect(refusalOf(invalidate(['/b'], 'one'))).toBe('400 InvalidationBatchAlreadyExists');
    expect(vendor.state().invalidations).toHaveLength(1);
  });

  test.each([
    ['no slash', ['a']],
    ['a tilde', ['/~user']],
    ['an encoded tilde', ['/%7Euser']],
    ['a blank', ['/a b']],
    ['a letter outside of ASCII', ['/é']],
    ['a long path', [`/${'a'.repeat(4_000)}`]],
    ['a tag with a comma', ['#a,b']],
    ['a tag with a star', ['#a*']],
    ['nothing', []],
  ])('of %s is refused', (_, paths) => {
    expect(refusalOf(createClient().invalidate(paths, 'one'))).toBe('400 InvalidArgument');
  });

  test('bodies that are none', () => {
    const { send } = createClient();
    const post = (body: string): string => refusalOf(send({ method: 'POST', path, body }));
    expect(post('')).toBe('400 MissingBody');
    expect(post('{}')).toBe('400 MalformedInput');
    expect(post(toBody(['/a'], 'one', 2))).toBe('400 InconsistentQuantities');
    const many = Array.from({ length: 3_001 }, (_, index) => `/${index}`);
    expect(post(toBody(many, 'one'))).toBe('413 BatchTooLarge');
  });
});

describe('limits', () => {
  test('a few calls at once, then one in two seconds', () => {
    const { invalidate, wait } = createClient();
    const answers = Array.from({ length: 7 }, (_, index) => invalidate(['/a'], `${index}`).status);
    expect(answers).toEqual([201, 201, 201, 201, 201, 201, 400]);
    wait(2_000);
    expect(invalidate(['/a'], 'later').status).toBe(201);
    expect(refusalOf(invalidate(['/a'], 'more'))).toBe('400 Throttling');
  });

  test('150 paths a second on average', () => {
    const { invalidate, wait } = createClient();
    const paths = Array.from({ length: 1_000 }, (_, index) => `/${index}`);
    expect(invalidate(paths, 'one').status).toBe(201);
    wait(3_000);
    expect(refusalOf(invalidate(paths, 'two'))).toBe('400 Throttling');
    wait(4_000);
    expect(invalidate(paths, 'two').status).toBe(201);
  });

  test('15 wildcards in progress', () => {
    const { invalidate } = createClient({ wildcardsPerSecond: 100 });
    const wildcards = Array.from({ length: 15 }, (_, index) => `/${index}/*`);
    expect(invalidate(wildcards, 'one').status).toBe(201);
    expect(refusalOf(invalidate(['/x/*'], 'two'))).toBe('400 TooManyInvalidationsInProgress');
    expect(invalidate(['/x'], 'two').status).toBe(201);
  });
});

describe('tenants', () => {
  test('have their own invalidations, and their distribution has none', () => {
    const { invalidate } = createClient();
    const of = (id: string): string => `/2020-05-31/distribution-tenant/${id}/invalidation`;
    expect(invalidate(['/a'], 'one', of(tenants[0] ?? '')).status).toBe(201);
    expect(refusalOf(invalidate(['/a'], 'one', of('dt_other')))).toBe('404 EntityNotFound');
    const whole = `/2020-05-31/distribution/${tenantsDistributionId}/invalidation`;
    expect(refusalOf(invalidate(['/a'], 'one', whole))).toBe('404 NoSuchDistribution');
  });

  test('are listed in pages', () => {
    const { send } = createClient({ itemsPerPage: 1 });
    const list = (marker: string): SandboxResponse =>
      send({
        method: 'POST',
        path: '/2020-05-31/distribution-tenants',
        body: `<r><DistributionId>${tenantsDistributionId}</DistributionId>${marker}</r>`,
      });
    expect(read(list(''), 'NextMarker')).toBe(tenants[0]);
    const last = list(`<Marker>${tenants[0]}</Marker>`);
    expect([read(last, 'Id'), read(last, 'NextMarker')]).toEqual([tenants[1], undefined]);
  });
});

test('distributions are listed in pages, with their aliases', () => {
  const { send } = createClient({ itemsPerPage: 4 });
  const first = send({ method: 'GET', path: '/2020-05-31/distribution', query: 'MaxItems=100' });
  expect(first.body).toContain(`<Id>${distributionId}</Id>`);
  expect(first.body).toContain('<CNAME>www.example.com</CNAME>');
  expect([read(first, 'IsTruncated'), read(first, 'NextMarker')]).toEqual(['true', distributionId]);
  const query = `Marker=${distributionId}&MaxItems=100`;
  const second = send({ method: 'GET', path: '/2020-05-31/distribution', query });
  expect([read(second, 'IsTruncated'), read(second, 'Id')]).toEqual([
    'false',
    tenantsDistributionId,
  ]);
});

describe('a signature', () => {
  const get = { method: 'GET', path: `${path}/I0` } as const;

  test('that is right passes', () => {
    expect(refusalOf(createClient().send(get))).toBe('404 NoSuchInvalidation');
  });

  test.each<[string, Partial<CloudFrontOptions>, string]>([
    ['another key', { accessKeyId: 'AKIAOTHER' }, '403 InvalidClientTokenId'],
    ['another secret', { secretAccessKey: 'other' }, '403 SignatureDoesNotMatch'],
    ['no token', { sessionToken: 'token' }, '403 InvalidClientTokenId'],
  ])('with %s is refused', (_, changes, refusal) => {
    expect(refusalOf(createClient(changes).send(get))).toBe(refusal);
  });

  test('of a token that is sent and signed passes', () => {
    const client = createClient({ sessionToken: 'token' });
    const headers = { 'x-amz-security-token': 'token' };
    expect(client.send({ ...get, headers }).status).toBe(404);
  });

  test('is missing, or is another form', () => {
    const { vendor } = createClient();
    const ask = (headers: Readonly<Record<string, string>>): SandboxResponse | undefined =>
      vendor.handle({ ...get, headers, query: new URLSearchParams(), body: '' });
    expect(ask({})?.body).toContain('MissingAuthenticationToken');
    expect(ask({ authorization: 'Bearer x' })?.body).toContain('IncompleteSignature');
  });

  test.each([
    ['20261130T115300Z', 'Signature expired'],
    ['20261130T120700Z', 'not yet current'],
  ])('of another time (%s) is refused', (date, text) => {
    const headers = { 'x-amz-date': date };
    expect(createClient().send({ ...get, headers }).body).toContain(text);
  });
});
