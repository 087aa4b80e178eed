import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  ContractError,
  InputError,
  NetworkError,
  SourceError,
  TimeoutError,
  toProblems,
  VendorError,
} from './errors.ts';

describe('every error is a list of problems', () => {
  const remedy = 'Do this.';
  test.each<[Error, readonly Record<string, unknown>[]]>([
    [
      new InputError([
        { code: 'input-missing', input: 'mode', message: 'One.' },
        { code: 'input-invalid', input: 'timeout', message: 'Two.' },
      ]),
      [
        { code: 'input-missing', input: 'mode', message: 'One.' },
        { code: 'input-invalid', input: 'timeout', message: 'Two.' },
      ],
    ],
    [
      new SourceError('git-failed', 'No.', { input: 'base', remedy }),
      [{ code: 'git-failed', message: 'No.', input: 'base', remedy }],
    ],
    [new NetworkError('No.', true), [{ code: 'network', message: 'No.' }]],
    [
      new TimeoutError('poll-timeout', 'No.', { remedy }),
      [{ code: 'poll-timeout', message: 'No.', remedy }],
    ],
    [new TimeoutError('request-timeout', 'No.'), [{ code: 'request-timeout', message: 'No.' }]],
    [
      new VendorError({
        code: 'vendor-quota',
        message: 'No.',
        vendorCode: '30001',
        requestId: 'r-1',
        retryAfterMilliseconds: 5,
        mayHaveArrived: true,
      }),
      [{ code: 'vendor-quota', message: 'No.', vendorCode: '30001', requestId: 'r-1' }],
    ],
    [
      new ContractError('No.', { requestId: 'r-1' }),
      [{ code: 'vendor-contract', message: 'No.', requestId: 'r-1' }],
    ],
    [
      new CancelledError('SIGTERM'),
      [{ code: 'cancelled', message: 'The run was cancelled (SIGTERM).' }],
    ],
  ])('%s', (error, problems) => {
    expect(toProblems(error)).toEqual(problems);
    expect(error.name).toBe(error.constructor.name);
  });

  test('an InputError names every problem in its message', () => {
    const error = new InputError([
      { code: 'input-missing', message: 'One.' },
      { code: 'input-missing', message: 'Two.' },
    ]);
    expect(error.message).toBe('One. Two.');
  });

  test('a refusal keeps how long to wait and whether it may have been received', () => {
    const refusal = { code: 'vendor-unavailable', message: 'No.' } as const;
    expect(
      new VendorError({ ...refusal, retryAfterMilliseconds: 5, mayHaveArrived: true }),
    ).toMatchObject({ retryAfterMilliseconds: 5, mayHaveArrived: true });
    expect(new VendorError(refusal).mayHaveArrived).toBe(true);
    expect(new VendorError({ ...refusal, code: 'vendor-rejected' }).mayHaveArrived).toBe(false);
  });

  test.each([
    ['an error that is not ours', new TypeError('broken')],
    ['a text', 'broken'],
    ['an error without a stack', Object.assign(new Error('broken'), { stack: undefined })],
  ])('%s is a bug, in one line, with what to do', (_name, thrown) => {
    expect(toProblems(thrown)).toMatchObject([
      {
        code: 'bug',
        message: expect.stringMatching(/^[^\n]*broken[^\n]*$/),
        remedy: expect.stringContaining('report'),
      },
    ]);
  });

  test('a bug names the place of the failure', () => {
    expect(toProblems(new TypeError('broken'))[0]?.message).toContain('errors.test.ts');
  });
});
