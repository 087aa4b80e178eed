import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { ContractError, InputError, NetworkError, TimeoutError, VendorError } from '../errors.ts';
import { type Attempted, judgeFailure } from './judge-failure.ts';

describe('what a failure means', () => {
  const attempted: Attempted = {
    capability,
    counterpart: 'the vendor',
    mayHaveArrived: false,
    attempts: 1,
    failures: 1,
    retries: 3,
    random: 0,
  };
  const refusal = (
    code: ConstructorParameters<typeof VendorError>[0]['code'],
    more: { readonly mayHaveArrived?: boolean } = {},
  ) => new VendorError({ code, message: 'no', ...more });
  const asked = (
    code: ConstructorParameters<typeof VendorError>[0]['code'],
    retryAfterMilliseconds: number,
  ) => new VendorError({ code, message: 'no', retryAfterMilliseconds });
  const cutOff = new NetworkError('cut', true);
  const unreachable = new NetworkError('refused', false);
  const twice = { ...capability, repetition: 'never' } as const;
  const limited = { ...capability, repetition: 'safe-but-limited' } as const;

  test('what may be sent twice is to be run again, and what may not is to be looked up', () => {
    const remedyOf = (changes: Partial<Attempted>): string => {
      const judged = judgeFailure(cutOff, { ...attempted, failures: 4, ...changes });
      return 'problem' in judged ? (judged.problem.remedy ?? '') : '';
    };
    const price = { freePerMonth: 1, each: 1, currency: 'USD' };
    expect(remedyOf({})).toBe('Run this step once more: the same request twice does no harm.');
    for (const one of [twice, { ...capability, price }])
      expect(remedyOf({ capability: one })).toContain("Check in the vendor's console whether");
  });

  test.each<[string, unknown, Partial<Attempted>, object]>([
    [
      'a wrong key ends the run at once',
      refusal('vendor-auth'),
      {},
      { verdict: 'end-run', polling: false },
    ],
    [
      'a quota lets what was accepted run',
      refusal('vendor-quota'),
      {},
      { verdict: 'end-run', polling: true },
    ],
    [
      'too fast waits by the pace, not by retries',
      refusal('vendor-rate-limited'),
      { failures: 99 },
      { verdict: 'again', waitMilliseconds: 1_000, counts: false },
    ],
    [
      'too fast again and again waits longer, whatever is asked for',
      asked('vendor-rate-limited', 3_000),
      { attempts: 5 },
      { verdict: 'again', waitMilliseconds: 16_000, counts: false },
    ],
    [
      'too fast with a wait of nothing still backs off',
      asked('vendor-rate-limited', 0),
      {},
      { verdict: 'again', waitMilliseconds: 1_000, counts: false },
    ],
    [
      'unavailable with a wait of nothing still backs off',
      asked('vendor-unavailable', 0),
      { failures: 2 },
      { verdict: 'again', waitMilliseconds: 2_000, counts: true },
    ],
    [
      'what the vendor asks for is the least',
      asked('vendor-unavailable', 17_000),
      {},
      { verdict: 'again', waitMilliseconds: 17_000, counts: true },
    ],
    [
      'a contradiction ends the run, and the request may have been accepted',
      new ContractError('no id'),
      {},
      { verdict: 'end-run', accepted: true, polling: true },
    ],
    [
      'an unreadable token is asked for again, though a submission costs twice',
      new ContractError('no token', { mayHaveArrived: false }),
      { capability: twice },
      { verdict: 'again', counts: true },
    ],
    [
      'and ends the run in the end, with nothing accepted',
      new ContractError('no token', { mayHaveArrived: false }),
      { capability: twice, failures: 4 },
      { verdict: 'end-run', accepted: false },
    ],
    [
      'a token that comes too late is asked for again',
      new TimeoutError('request-timeout', 'slow', { mayHaveArrived: false }),
      { capability: twice },
      { verdict: 'again', counts: true },
    ],
    [
      'too fast after a lost answer, if that shows it',
      refusal('vendor-rate-limited'),
      { capability: limited, mayHaveArrived: true },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'unavailable is retried',
      refusal('vendor-unavailable'),
      {},
      { verdict: 'again', counts: true },
    ],
    [
      'until the retries are used up: nobody knows what it did before it failed',
      refusal('vendor-unavailable'),
      { failures: 4 },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'unavailable before the request was sent is failed in the end',
      refusal('vendor-unavailable', { mayHaveArrived: false }),
      { failures: 4 },
      { verdict: 'failed' },
    ],
    [
      'unavailable is never retried if that costs twice',
      refusal('vendor-unavailable'),
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
    [
      'unless nothing was sent',
      refusal('vendor-unavailable', { mayHaveArrived: false }),
      { capability: twice },
      { verdict: 'again' },
    ],
    [
      'a refusal of what may have been done is unknown',
      refusal('vendor-rejected', { mayHaveArrived: true }),
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
    [
      'a refusal after a lost answer does not undo what arrived',
      refusal('vendor-rejected'),
      { mayHaveArrived: true },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'a wrong key after a lost answer ends the run, and the request is unknown',
      refusal('vendor-auth'),
      { mayHaveArrived: true },
      { verdict: 'end-run', accepted: true },
    ],
    [
      'so does a wrong address',
      new VendorError({ code: 'vendor-not-found', message: 'no', concernsAll: true }),
      { mayHaveArrived: true },
      { verdict: 'end-run', accepted: true },
    ],
    [
      'too fast after a lost answer must not be sent again if that costs twice',
      refusal('vendor-rate-limited'),
      { capability: twice, mayHaveArrived: true },
      { verdict: 'unconfirmed', stop: true },
    ],
    [
      'a bug ends the run, and may have happened after the request arrived',
      new TypeError('bug'),
      {},
      { verdict: 'end-run', accepted: true, problem: { code: 'bug' } },
    ],
    [
      'a wrong input ends the run, and nothing was sent',
      new InputError([{ code: 'input-invalid', message: 'no' }]),
      {},
      { verdict: 'end-run', accepted: false, problem: { code: 'input-invalid' } },
    ],
    ['a refusal is a value', refusal('vendor-rejected'), {}, { verdict: 'failed' }],
    ['a lost answer is retried if that is safe', cutOff, {}, { verdict: 'again' }],
    [
      'and is unconfirmed in the end',
      cutOff,
      { failures: 4 },
      { verdict: 'unconfirmed', stop: false },
    ],
    [
      'a lost answer is never retried if that costs twice',
      cutOff,
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
    [
      'what never arrived may always be retried',
      unreachable,
      { capability: twice },
      { verdict: 'again' },
    ],
    ['and failed in the end', unreachable, { failures: 4 }, { verdict: 'failed' }],
    [
      'unless an earlier attempt may have arrived',
      unreachable,
      { failures: 4, mayHaveArrived: true },
      { verdict: 'unconfirmed' },
    ],
    [
      'our own request-timeout may have arrived',
      new TimeoutError('request-timeout', 'slow'),
      { capability: twice },
      { verdict: 'unconfirmed', stop: true },
    ],
  ])('%s', (_name, error, changes, expected) => {
    expect(judgeFailure(error, { ...attempted, ...changes })).toMatchObject(expected);
  });
});
