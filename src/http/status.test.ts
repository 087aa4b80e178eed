import { expect, test } from 'vitest';
import { judgeUnknownStatus } from './status.ts';

test.each([
  [302, 'vendor-rejected', '`endpoint`'],
  [418, 'vendor-rejected', undefined],
  [408, 'vendor-unavailable', undefined],
  [502, 'vendor-unavailable', undefined],
])('HTTP %i of an API is %s, with the remedy %s', (status, code, remedy) => {
  const judged = judgeUnknownStatus(status);
  expect([judged.code, judged.remedy?.match(/`endpoint`/)?.[0]]).toEqual([code, remedy]);
});
