import { describe, expect, test } from 'vitest';
import type { VendorCode } from '../../../errors.ts';
import { classifyError } from './classify.ts';

test.each<[errorCode: string, status: number, code: VendorCode]>([
  ['VOD.10054', 403, 'vendor-auth'],
  ['VOD.10057', 403, 'vendor-auth'],
  ['VOD.10074', 403, 'vendor-forbidden'],
  ['VOD.10111', 403, 'vendor-forbidden'],
  ['VOD.10133', 403, 'vendor-forbidden'],
  ['VOD.10086', 403, 'vendor-quota'],
  ['VOD.10127', 403, 'vendor-rate-limited'],
  ['VOD.10060', 403, 'vendor-not-found'],
  ['VOD.10051', 403, 'vendor-unavailable'],
  ['VOD.10052', 400, 'vendor-unavailable'],
  ['VOD.10110', 403, 'vendor-rejected'],
  ['VOD.99999', 403, 'vendor-rejected'],
  ['VOD.99999', 503, 'vendor-unavailable'],
  ['APIGW.0301', 401, 'vendor-auth'],
  ['APIG.0307', 401, 'vendor-auth'],
  ['APIC.0308', 429, 'vendor-rate-limited'],
  ['APIGW.0101', 404, 'vendor-not-found'],
  ['APIGW.9999', 403, 'vendor-rejected'],
  ['', 401, 'vendor-auth'],
  ['', 404, 'vendor-not-found'],
  ['', 429, 'vendor-rate-limited'],
  ['', 500, 'vendor-unavailable'],
  ['', 403, 'vendor-rejected'],
  // Four digits are the gateway's, five are VOD's; nothing else is looked up.
  ['VOD.0301', 403, 'vendor-auth'],
  ['VOD.010054', 403, 'vendor-rejected'],
  ['VOD.constructor', 403, 'vendor-rejected'],
])('%j with HTTP %i is %s', (errorCode, status, code) => {
  expect(classifyError(errorCode, status).code).toBe(code);
});

describe('"not found"', () => {
  test('of one asset concerns that request only', () => {
    expect(classifyError('VOD.10060', 403).concernsAll).toBe(false);
  });

  test.each(['APIGW.0101', ''])('%j means that the address is wrong', (errorCode) => {
    const { concernsAll, remedy } = classifyError(errorCode, 404);
    expect({ concernsAll, remedy }).toEqual({
      concernsAll: true,
      remedy: 'Check `endpoint`, `huawei-region` and `huawei-project-id`.',
    });
  });
});

describe('the remedy', () => {
  test.each([
    ['VOD.10062', '`provider: huawei-cdn`'],
    ['VOD.10074', '`vod:asset:createRefreshTask`'],
    ['VOD.10086', 'quota'],
    ['VOD.10111', '`vod:asset:preheat`'],
    ['APIGW.0307', '`huawei-region`'],
    ['APIGW.0301', 'locked'],
  ])('of %s says what to do', (errorCode, words) => {
    expect(classifyError(errorCode, 403).remedy).toContain(words);
  });

  test('is missing if the code says nothing', () => {
    expect(classifyError('VOD.99999', 400).remedy).toBeUndefined();
  });
});
