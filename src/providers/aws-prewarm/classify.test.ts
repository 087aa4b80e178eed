import { describe, expect, test } from 'vitest';
import type { VendorCode } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { type Refused, toVendorError } from './classify.ts';

function refuse(
  status: number,
  text: string,
  changes: Partial<Refused> & { readonly headers?: HttpResponse['headers'] } = {},
) {
  const { headers = {}, ...others } = changes;
  return toVendorError({
    answer: { status, headers, body: new Uint8Array() },
    text,
    redact: (shown) => shown.replaceAll('the-key', '***'),
    now: 0,
    input: 'endpoint',
    version: '2023-03',
    ...others,
  });
}

const problemOf = (...refused: Parameters<typeof refuse>) => refuse(...refused).problems[0];

test.each<[status: number, text: string, code: VendorCode]>([
  [400, 'Invalid region', 'vendor-rejected'],
  [401, 'Unauthorized', 'vendor-auth'],
  [403, 'Forbidden', 'vendor-auth'],
  [403, ' forbidden\n', 'vendor-auth'],
  [403, 'Missing Authentication Token', 'vendor-not-found'],
  [403, 'User is not authorized to access this resource', 'vendor-forbidden'],
  [403, '<html>Request blocked</html>', 'vendor-forbidden'],
  [404, 'Not Found', 'vendor-not-found'],
  [413, 'Request Too Long', 'vendor-rejected'],
  [429, 'Limit Exceeded', 'vendor-quota'],
  [429, 'Too Many Requests', 'vendor-rate-limited'],
  [500, 'Internal server error', 'vendor-unavailable'],
  [504, 'Endpoint request timed out', 'vendor-unavailable'],
])('HTTP %i with %j is %s', (status, text, code) => {
  expect(problemOf(status, text)).toMatchObject({ code, vendorCode: String(status) });
});

test.each<[status: number, mayHaveArrived: boolean]>([
  [400, false],
  [403, false],
  [429, false],
  [500, true],
  [504, true],
])('a submission that got HTTP %i: may have arrived is %j', (status, mayHaveArrived) => {
  expect(refuse(status, 'any')).toMatchObject({ mayHaveArrived });
});

describe('the remedy', () => {
  test('of a wrong address names the input with the address and ends the run', () => {
    const error = refuse(404, '', { input: 'aws-status-endpoint' });
    expect(error.concernsAll).toBe(true);
    expect(error.problems[0]?.remedy).toContain('`aws-status-endpoint`');
  });

  test('names the other generation of the solution', () => {
    expect(problemOf(404, '')?.remedy).toContain('leave `aws-status-endpoint` out');
    expect(problemOf(404, '', { version: '2024-04' })?.remedy).toContain('set it as');
  });

  test('of a quota that is used up in 2024 says how to stop the machines', () => {
    const quota = [429, 'Limit Exceeded'] as const;
    const { remedy } = problemOf(...quota, { version: '2024-04' }) ?? {};
    expect(remedy).toContain('"DesiredCapacity": 0');
    expect(remedy).toContain('`resume-tasks`');
    expect(problemOf(...quota)?.remedy).not.toContain('DesiredCapacity');
  });
});

test('the message has the words of the vendor without secrets and without a page', () => {
  expect(refuse(400, 'bad the-key').message).toBe(
    'The prewarm solution refused: bad *** (HTTP 400)',
  );
  expect(refuse(502, '').message).toContain('no message');
  expect(refuse(502, ' <!doctype html><p>the-key').message).not.toContain('doctype');
});

test('the request id and the wait come from the headers', () => {
  const headers = { 'x-amzn-requestid': 'one', 'x-amz-apigw-id': 'two', 'retry-after': '7' };
  expect(refuse(429, '', { headers }).retryAfterMilliseconds).toBe(7_000);
  expect(problemOf(429, '', { headers })?.requestId).toBe('one');
  expect(problemOf(429, '', { headers: { 'x-amz-apigw-id': 'two' } })?.requestId).toBe('two');
});
