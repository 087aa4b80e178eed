import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  type VendorCode,
  VendorError,
} from '../errors.ts';
import { mayPass, retrySafely } from './retry-safely.ts';

function refusal(code: VendorCode, retryAfterMilliseconds?: number): VendorError {
  const asked = retryAfterMilliseconds === undefined ? {} : { retryAfterMilliseconds };
  return new VendorError({ code, message: 'No.', ...asked });
}

test.each<[Error, boolean]>([
  [new NetworkError('Cut.', true), true],
  [new NetworkError('Refused.', false), true],
  [new TimeoutError('request-timeout', 'Slow.'), true],
  [refusal('vendor-unavailable'), true],
  [refusal('vendor-rate-limited'), true],
  [refusal('vendor-conflict'), true],
  [refusal('vendor-auth'), false],
  [refusal('vendor-forbidden'), false],
  [refusal('vendor-quota'), false],
  [refusal('vendor-not-found'), false],
  [refusal('vendor-rejected'), false],
  [new ContractError('Unreadable.'), false],
  [new TypeError('A bug.'), false],
])('%s may pass: %s', (error, passes) => {
  expect(mayPass(error)).toBe(passes);
});

describe('a question', () => {
  /** Rejects with one error after the other, then answers. */
  async function ask(errors: readonly Error[], { retries = 3, timeout = 60_000 } = {}) {
    const clock = createManualClock();
    const cancel = new AbortController();
    const left = [...errors];
    const given: number[] = [];
    const result = await retrySafely(
      {
        clock,
        signal: cancel.signal,
        deadline: clock.now() + timeout,
        requestTimeoutMilliseconds: 30_000,
        lastProbeMilliseconds: 5_000,
        retries,
        random: () => 0,
      },
      async ({ timeoutMilliseconds }) => {
        given.push(timeoutMilliseconds);
        const error = left.shift();
        if (error instanceof CancelledError) cancel.abort(error);
        if (error !== undefined) throw error;
        return 'answer';
      },
    ).catch((error: unknown) => error);
    return { result, asked: given.length, waits: clock.waits, given };
  }
  const cut = new NetworkError('Cut.', true);

  test('is asked again after a growing backoff', async () => {
    expect(await ask([cut, cut, cut])).toMatchObject({
      result: 'answer',
      asked: 4,
      waits: [1_000, 2_000, 4_000],
    });
  });

  test('is asked as often as `retries` says, and ends with the last failure', async () => {
    const last = refusal('vendor-unavailable');
    expect(await ask([cut, last, cut], { retries: 1 })).toMatchObject({ result: last, asked: 2 });
  });

  test('is not asked again if the answer will be the same', async () => {
    const wrong = refusal('vendor-auth');
    expect(await ask([wrong])).toMatchObject({ result: wrong, asked: 1, waits: [] });
  });

  test.each([
    [17_000, 17_000],
    [10, 1_000],
  ])(
    'waits as long as the vendor asks (%i ms), and never less than the backoff',
    async (wait, waited) => {
      const { waits } = await ask([refusal('vendor-rate-limited', wait)]);
      expect(waits).toEqual([waited]);
    },
  );

  test('is not asked again after the deadline', async () => {
    const slow = refusal('vendor-rate-limited', 60_000);
    expect(await ask([slow])).toMatchObject({ result: slow, asked: 1, waits: [] });
  });

  test('has limits of its own each time', async () => {
    const { given } = await ask([refusal('vendor-unavailable', 40_000)]);
    expect(given).toEqual([30_000, 25_000]);
  });

  test('ends with the cancellation', async () => {
    const cancelled = new CancelledError('SIGINT');
    expect(await ask([cancelled])).toMatchObject({ result: cancelled, asked: 1 });
  });
});
