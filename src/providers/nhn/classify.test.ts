import { describe, expect, test } from 'vitest';
import type { VendorCode } from '../../errors.ts';
import { classifyResultCode, classifyStatus, remedyFor } from './classify.ts';

describe('a result code', () => {
  test.each<[code: string, status: number, means: VendorCode]>([
    ['20001', 200, 'vendor-auth'],
    ['20002', 200, 'vendor-auth'],
    ['4010001', 401, 'vendor-auth'],
    ['4031007', 403, 'vendor-forbidden'],
    ['10000', 200, 'vendor-not-found'],
    ['10006', 200, 'vendor-not-found'],
    ['30005', 200, 'vendor-not-found'],
    ['4041007', 404, 'vendor-not-found'],
    ['10004', 200, 'vendor-conflict'],
    ['30003', 200, 'vendor-conflict'],
    ['30001', 200, 'vendor-rate-limited'],
    ['4291000', 429, 'vendor-rate-limited'],
    ['4291001', 429, 'vendor-quota'],
    ['30000', 200, 'vendor-unavailable'],
    ['21000', 200, 'vendor-unavailable'],
    ['21002', 200, 'vendor-unavailable'],
    ['10102', 200, 'vendor-unavailable'],
    ['10111', 200, 'vendor-unavailable'],
    ['5030001', 503, 'vendor-unavailable'],
    ['5020001', 502, 'vendor-unavailable'],
    ['4000003', 400, 'vendor-rejected'],
    ['4131000', 413, 'vendor-rejected'],
    ['10001', 200, 'vendor-rejected'],
    ['10017', 200, 'vendor-rejected'],
    ['-1', 200, 'vendor-rejected'],
    ['', 200, 'vendor-rejected'],
    // The gateway's codes have seven digits; longer and shorter ones are not the gateway's.
    ['50300011', 200, 'vendor-rejected'],
    ['503000', 200, 'vendor-rejected'],
    ['3030001', 200, 'vendor-rejected'],
    ['x4031008', 200, 'vendor-rejected'],
    // The envelope's code wins; the status counts for codes that nobody documents.
    ['10001', 503, 'vendor-unavailable'],
    ['10001', 499, 'vendor-rejected'],
    ['20001', 503, 'vendor-auth'],
    ['4041007', 503, 'vendor-not-found'],
    ['constructor', 200, 'vendor-rejected'],
    ['__proto__', 200, 'vendor-rejected'],
  ])('%j with HTTP %i is %s', (code, status, means) => {
    expect(classifyResultCode(code, status)).toBe(means);
  });
});

test.each<[status: number, means: VendorCode]>([
  [301, 'vendor-rejected'],
  [400, 'vendor-rejected'],
  [401, 'vendor-auth'],
  [403, 'vendor-forbidden'],
  [404, 'vendor-not-found'],
  [409, 'vendor-rejected'],
  [429, 'vendor-rate-limited'],
  [499, 'vendor-rejected'],
  [500, 'vendor-unavailable'],
  [503, 'vendor-unavailable'],
])('HTTP %i without an envelope is %s', (status, means) => {
  expect(classifyStatus(status)).toBe(means);
});

describe('the remedy', () => {
  test.each([
    ['20001', 'vendor-auth', '`nhn-app-key`'],
    ['20002', 'vendor-auth', '`nhn-secret-key`'],
    ['10000', 'vendor-not-found', '`nhn-domain`'],
    ['10017', 'vendor-rejected', '`purge-type: item`'],
    ['30001', 'vendor-rate-limited', 'five minutes'],
    ['4041007', 'vendor-not-found', '`endpoint`'],
    ['4031007', 'vendor-forbidden', 'gateway'],
    ['4291001', 'vendor-quota', 'quota'],
    ['10001', 'vendor-rejected', 'Check the URLs of this request first'],
    ['10001', 'vendor-rejected', 'within about an hour'],
    ['30000', 'vendor-unavailable', 'within about an hour'],
  ] as const)('for %s names what helps', (resultCode, code, words) => {
    expect(remedyFor(resultCode, { code, version: 'v2.0', isPurge: true })).toContain(words);
  });

  test.each([
    ['10000', 'vendor-not-found', '`domain` of the entry'],
    ['10007', 'vendor-rejected', 'this alias'],
    ['10013', 'vendor-rejected', 'validate it'],
    ['10020', 'vendor-rejected', 'each alias once'],
    ['10008', 'vendor-rejected', 'Correct the entry'],
    ['20001', 'vendor-auth', '`nhn-app-key`'],
    ['4041007', 'vendor-not-found', '`endpoint`'],
  ] as const)('for %s of a distribution names what helps there', (resultCode, code, words) => {
    expect(remedyFor(resultCode, { code, version: 'v2.0', isPurge: false })).toContain(words);
  });

  test.each([
    ['20002', 'vendor-auth', '`nhn-access-key-id`'],
    ['4010001', 'vendor-auth', '`nhn-access-key-id`'],
    ['4031000', 'vendor-forbidden', '`nhn-access-key-id`'],
    ['20001', 'vendor-auth', '`nhn-app-key`'],
  ] as const)(
    'for %s of v3.0 speaks of the token only if it may help',
    (resultCode, code, words) => {
      for (const isPurge of [true, false]) {
        const remedy = remedyFor(resultCode, { code, version: 'v3.0', isPurge });
        expect(remedy).toContain(words);
        expect(remedy).not.toContain('nhn-secret-key');
      }
    },
  );

  test('of a distribution never speaks of purges', () => {
    for (const resultCode of ['10001', '10008', '30000', '-1'])
      for (const version of ['v2.0', 'v3.0'] as const) {
        const code = classifyResultCode(resultCode, 200);
        expect(remedyFor(resultCode, { code, version, isPurge: false }) ?? '').not.toMatch(
          /purge/i,
        );
      }
  });

  test.each(['vendor-auth', 'vendor-not-found', 'vendor-conflict', 'vendor-rate-limited'] as const)(
    'is undefined for an unknown code that is %s',
    (code) => {
      expect(remedyFor('99999', { code, version: 'v2.0', isPurge: true })).toBeUndefined();
    },
  );

  test.each([true, false])('is undefined for a name that every object inherits', (isPurge) => {
    const refused = { code: 'vendor-auth', version: 'v2.0', isPurge } as const;
    expect(remedyFor('constructor', refused)).toBeUndefined();
  });
});
