import { expect, test } from 'vitest';
import type { VendorCode } from '../../../errors.ts';
import { classifyError } from './classify.ts';

test.each<[errorCode: string, status: number, code: VendorCode, concernsAll: boolean]>([
  ['CDN.0002', 401, 'vendor-auth', false],
  ['APIGW.0301', 401, 'vendor-auth', false],
  ['APIG.0307', 401, 'vendor-auth', false],
  ['CDN.0004', 403, 'vendor-forbidden', false],
  ['CDN.0020', 403, 'vendor-forbidden', false],
  ['CDN.0021', 200, 'vendor-forbidden', false],
  ['CDN.0108', 200, 'vendor-not-found', false],
  ['CDN.0105', 200, 'vendor-not-found', false],
  ['CDN.0003', 404, 'vendor-not-found', false],
  ['CDN.0110', 200, 'vendor-quota', false],
  ['CDN.0005', 200, 'vendor-quota', false],
  ['CDN.0106', 200, 'vendor-rejected', false],
  ['CDN.0114', 200, 'vendor-rejected', false],
  ['CDN.0115', 200, 'vendor-rejected', false],
  ['CDN.0116', 200, 'vendor-rejected', false],
  ['CDN.0145', 200, 'vendor-rejected', false],
  ['CDN.0001', 400, 'vendor-rejected', false],
  ['CDN.0015', 400, 'vendor-rejected', false],
  ['CDN.0127', 200, 'vendor-rejected', false],
  ['CDN.0000', 500, 'vendor-unavailable', false],
  ['APIC.0308', 429, 'vendor-rate-limited', false],
  ['APIGW.0101', 404, 'vendor-not-found', true],
  // The same digits mean other things in front of the service and in it.
  ['CDN.0301', 200, 'vendor-rejected', false],
  ['APIGW.0108', 400, 'vendor-rejected', false],
  ['CDN.9999', 200, 'vendor-rejected', false],
  ['CDN.9999', 503, 'vendor-unavailable', false],
  ['', 429, 'vendor-rate-limited', false],
  ['', 404, 'vendor-not-found', true],
  ['', 403, 'vendor-rejected', false],
])('%j with HTTP %i is %s', (errorCode, status, code, concernsAll) => {
  expect(classifyError(errorCode, status)).toMatchObject({ code, concernsAll });
});

test.each([
  ['CDN.0004', 'huawei-enterprise-project-id'],
  ['CDN.0020', 'cdn:configuration:refreshCache'],
  ['CDN.0108', 'huawei-vod'],
  ['CDN.0110', 'ticket'],
  ['CDN.0114', 'Activate'],
  ['APIGW.0301', 'locked'],
  ['APIGW.0307', '`domain`'],
  ['APIGW.0101', '`endpoint`'],
])('the remedy of %s says what to do', (errorCode, words) => {
  expect(classifyError(errorCode, 403).remedy).toContain(words);
});
