import { expect, test } from 'vitest';
import type { ProblemCode } from '../../core/problem.ts';
import { classifyError } from './classify.ts';

test.each<[errorCode: string, status: number, code: ProblemCode, concernsAll?: true]>([
  ['InvalidClientTokenId', 403, 'vendor-auth'],
  ['SignatureDoesNotMatch', 403, 'vendor-auth'],
  ['ExpiredToken', 403, 'vendor-auth'],
  ['IncompleteSignature', 400, 'vendor-auth'],
  ['MissingAuthenticationToken', 403, 'vendor-auth'],
  ['AccessDenied', 403, 'vendor-forbidden'],
  ['NoSuchDistribution', 404, 'vendor-not-found', true],
  ['EntityNotFound', 404, 'vendor-not-found', true],
  ['NoSuchInvalidation', 404, 'vendor-not-found'],
  ['TooManyInvalidationsInProgress', 400, 'vendor-rate-limited'],
  ['Throttling', 400, 'vendor-rate-limited'],
  ['RequestThrottledException', 400, 'vendor-rate-limited'],
  ['TooManyRequestsException', 400, 'vendor-rate-limited'],
  ['SlowDown', 503, 'vendor-rate-limited'],
  ['InvalidationBatchAlreadyExists', 409, 'vendor-conflict'],
  ['InvalidationBatchAlreadyExists', 400, 'vendor-conflict'],
  ['InvalidArgument', 400, 'vendor-rejected'],
  ['BatchTooLarge', 413, 'vendor-rejected'],
  ['MissingBody', 400, 'vendor-contract'],
  ['InconsistentQuantities', 400, 'vendor-contract'],
  ['InternalError', 500, 'vendor-unavailable'],
  ['ServiceUnavailable', 503, 'vendor-unavailable'],
  ['UnheardOf', 400, 'vendor-rejected'],
  ['UnheardOf', 404, 'vendor-not-found'],
  ['UnheardOf', 503, 'vendor-unavailable'],
  ['constructor', 400, 'vendor-rejected'],
  ['', 401, 'vendor-auth'],
  ['', 403, 'vendor-forbidden'],
  ['', 404, 'vendor-not-found', true],
  ['', 409, 'vendor-conflict'],
  ['', 429, 'vendor-rate-limited'],
  ['', 502, 'vendor-unavailable'],
])('%j with HTTP %i is %s', (errorCode, status, code, concernsAll) => {
  const meaning = classifyError(errorCode, status);
  expect([meaning.code, meaning.concernsAll]).toEqual([code, concernsAll]);
});

test.each([
  ['AccessDenied', 'cloudfront:ListDistributions'],
  ['ExpiredToken', 'aws-actions/configure-aws-credentials'],
  ['SignatureDoesNotMatch', 'clock'],
  ['NoSuchDistribution', '`cloudfront-tenant`'],
  ['ServiceUnavailable', '`retries`'],
  ['InvalidationBatchAlreadyExists', 'references of its own'],
])('the remedy of %s says what to do', (errorCode, words) => {
  expect(classifyError(errorCode, 400).remedy).toContain(words);
});
