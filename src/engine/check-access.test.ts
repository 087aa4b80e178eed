import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { NetworkError, VendorError } from '../errors.ts';
import { checkAccess } from './check-access.ts';

function vendorError(code: 'vendor-auth' | 'vendor-not-found' | 'vendor-unavailable', more = {}) {
  return new VendorError({ code, message: 'No.', ...more });
}

/** Answers with one error after the other, then with success. */
async function check(...errors: readonly Error[]) {
  const clock = createManualClock();
  const asked: string[] = [];
  const left = [...errors];
  const result = checkAccess({
    operations: {
      submit: () => Promise.reject(new Error('Nothing may be sent.')),
      probe: ({ tasks }) => {
        asked.push(...tasks.map(({ id }) => id));
        const error = left.shift();
        return error === undefined ? Promise.resolve({ news: [] }) : Promise.reject(error);
      },
    },
    clock,
    random: () => 0,
    retries: 2,
    signal: new AbortController().signal,
    deadline: clock.now() + 3_600_000,
    requestTimeoutMilliseconds: 1_000,
    lastProbeMilliseconds: 1_000,
  });
  const error = await result.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, asked: asked.length };
}

describe('one question before many jobs', () => {
  test('an answer, or that there is no such task, means that the key is taken', async () => {
    expect(await check()).toEqual({ error: undefined, asked: 1 });
    expect(await check(vendorError('vendor-not-found'))).toEqual({ error: undefined, asked: 1 });
  });

  test('a wrong key ends it at once', async () => {
    const wrong = vendorError('vendor-auth');
    expect(await check(wrong, wrong)).toEqual({ error: wrong, asked: 1 });
  });

  test('a wrong address is not found either, and ends it', async () => {
    const wrong = vendorError('vendor-not-found', { concernsAll: true });
    expect(await check(wrong)).toEqual({ error: wrong, asked: 1 });
  });

  test('what may pass is asked again, as often as `retries`', async () => {
    const lost = new NetworkError('No answer.', true);
    const busy = vendorError('vendor-unavailable');
    expect(await check(lost, busy)).toEqual({ error: undefined, asked: 3 });
    expect(await check(lost, busy, lost)).toEqual({ error: lost, asked: 3 });
  });
});
