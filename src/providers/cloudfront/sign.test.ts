import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SignableRequest } from '../../http/canonical-request.ts';
import { type AccessKey, signRequest } from './sign.ts';
import { writeInvalidation } from './wire.ts';

const now = Date.UTC(2015, 7, 30, 12, 36, 0);
const key: AccessKey = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: undefined,
};

function signatureOf(request: SignableRequest, service: string, own = key): string {
  const { authorization = '' } = signRequest(request, {
    ...{ key: own, region: 'us-east-1', service, now },
  });
  return /Signature=([0-9a-f]{64})$/.exec(authorization)?.[1] ?? '';
}

// aws-c-auth, tests/aws-signing-test-suite/v4; by the names there.
describe("the vendor's own test suite", () => {
  const plain: SignableRequest = {
    method: 'GET',
    path: '/',
    query: [],
    headers: { Host: 'example.amazonaws.com' },
    body: '',
  };
  const form = { ...plain.headers, 'Content-Type': 'application/x-www-form-urlencoded' };
  test.each<[string, Partial<SignableRequest>, string]>([
    ['get-vanilla', {}, '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      {
        query: [
          ['Param2', 'value2'],
          ['Param1', 'value1'],
        ],
      },
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'get-unreserved',
      { path: '/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
      '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f',
    ],
    [
      'get-utf8',
      { path: '/ሴ' },
      '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85',
    ],
    [
      'post-vanilla',
      { method: 'POST' },
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'post-x-www-form-urlencoded',
      { method: 'POST', headers: form, body: 'Param1=value1' },
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ])('%s', (_, changes, signature) => {
    expect(signatureOf({ ...plain, ...changes }, 'service')).toBe(signature);
  });
});

describe('invalidations, as the official library signs them', () => {
  const path = '/2020-05-31/distribution/E1A2B3C4D5E6F7/invalidation';
  const headers = { host: 'cloudfront.amazonaws.com' };
  const temporary = { ...key, sessionToken: 'AQoDYXdzEPT//////////wEXAMPLE' };

  test('POST', () => {
    const body = writeInvalidation(['/index.html', '/a&b<c>/é*', '/p?x=1&y=2'], 'cdn-123-1');
    expect(createHash('sha256').update(body).digest('hex')).toBe(
      '74eadb5d51cd8502ac63beba382300e357e4ede10866f7f22090a6bc38955830',
    );
    const request = { method: 'POST', path, query: [], headers, body };
    expect(signatureOf(request, 'cloudfront', temporary)).toBe(
      'd3558a83a8890c96bcd437cd5d27bd2788b2985acd1dbfbe58ea22c819834b43',
    );
  });

  test('GET', () => {
    const request = { method: 'GET', path: `${path}/I2J0I21PCUYOIK`, query: [], headers, body: '' };
    expect(signatureOf(request, 'cloudfront', temporary)).toBe(
      'c07c1a28512e9d8c039b93eb300c6ff4deb609387827d26ccd639cc920771145',
    );
  });

  test('the token of temporary keys is sent and signed', () => {
    const request = { method: 'GET', path, query: [], headers, body: '' };
    const signing = { region: 'us-east-1', service: 'cloudfront', now };
    const signed = signRequest(request, { ...signing, key: temporary });
    expect(signed['x-amz-security-token']).toBe(temporary.sessionToken);
    expect(signed['authorization']).toContain(
      'Credential=AKIDEXAMPLE/20150830/us-east-1/cloudfront/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token,',
    );
    expect(signRequest(request, { ...signing, key })).not.toHaveProperty('x-amz-security-token');
  });
});
