import { describe, expect, test } from 'vitest';
import { toNetworkError } from './network-error.ts';

const url = new URL('https://a.example/');

function failure(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code }, syscall === undefined ? {} : { syscall });
}

describe('whether the request may have arrived', () => {
  test.each([
    ['EHOSTUNREACH', 'connect', false],
    ['EHOSTUNREACH', 'read', true],
    ['EHOSTUNREACH', 'write', true],
    ['EHOSTUNREACH', undefined, true],
    ['ENETUNREACH', 'connect', false],
    ['ENETUNREACH', 'write', true],
    ['ETIMEDOUT', 'connect', false],
    ['ETIMEDOUT', 'read', true],
    ['ECONNREFUSED', 'connect', false],
    ['ENOTFOUND', 'getaddrinfo', false],
    ['ECONNRESET', 'read', true],
    ['EPIPE', 'write', true],
  ])('%s of %s: %s', (code, syscall, mayHaveArrived) => {
    const error = failure(code, syscall);
    for (const thrown of [error, new TypeError('fetch failed', { cause: error })])
      expect(toNetworkError(thrown, url, undefined)).toMatchObject({ mayHaveArrived });
  });

  test('is that of the first address, if a name has several', () => {
    const error = new AggregateError([failure('ENETUNREACH', 'connect')]);
    expect(toNetworkError(error, url, undefined)).toMatchObject({ mayHaveArrived: false });
  });
});
