import { expect, test } from 'vitest';
import { parseCallback } from './callback-payload.ts';

const header = { resultCode: 0, resultMessage: 'SUCCESS', isSuccessful: true };

test("the documentation's payload of v2.0", () => {
  const distribution = {
    appKey: 'k',
    domain: 'lhcsxuo0.toastcdn.net',
    domainAlias: ['test.domain.com'],
    region: 'GLOBAL',
    status: 'OPENING',
    defaultMaxAge: 86_400,
    referrerType: 'BLACKLIST',
    referrers: ['test.com'],
    isAllowWhenEmptyReferrer: true,
    useOriginCacheControl: false,
    createTime: 1_498_613_094_692,
    deleteTime: 1_498_613_094_692,
    origins: [{ origin: 'static.resource.com', httpPort: 80, httpsPort: 443 }],
    callback: { httpMethod: 'GET', url: 'http' },
  };
  expect(parseCallback({ header, distribution })).toEqual({
    domain: 'lhcsxuo0.toastcdn.net',
    status: 'OPENING',
    isSuccessful: true,
  });
});

test("the documentation's payload of v1.5", () => {
  const distribution = {
    domain: 'a.toastcdn.net',
    status: 'OPEN',
    domainAlias: 'a.b\nc.d',
    useOrigin: 'N',
    maxAge: '100',
    referrers: 'test.com',
    origins: [{ origin: 'o.example', port: '80' }],
    callback: null,
  };
  expect(parseCallback({ header, distribution })?.status).toBe('OPEN');
});

test.each([
  {},
  null,
  'x',
  { header, distribution: { domain: 'a' } },
  { distribution: { domain: 'a', status: 'OPEN' } },
])('%j is rejected', (body) => {
  expect(parseCallback(body)).toBeUndefined();
});
