import { expect, test } from 'vitest';
import { hideSignature } from './hide-signature.ts';

test.each([
  ['?Expires=1&Signature=abc&Key-Pair-Id=K1', '?Expires=1&Signature=***&Key-Pair-Id=***'],
  [
    '?X-Amz-Date=1&X-Amz-Credential=c&X-Amz-Security-Token=t&X-Amz-Signature=s',
    '?X-Amz-Date=1&X-Amz-Credential=***&X-Amz-Security-Token=***&X-Amz-Signature=***',
  ],
  ['?auth_key=1-2-3', '?auth_key=***'],
  ['?v=2&token=a#b', '?v=2&token=***#b'],
  ['?accessToken=a&sig=b&__token__=c', '?accessToken=***&sig=***&__token__=***'],
  ['?hdnts=exp=1~hmac=2', '?hdnts=***'],
])('hidden in %s', (query, shown) => {
  expect(hideSignature(`https://a.example/b${query}`)).toBe(`https://a.example/b${shown}`);
});

test.each(['?v=2', '?design=1&keyword=2&author=3&expires=4', '/token=1', ''])(
  'shown as it is: %s',
  (rest) => {
    expect(hideSignature(`https://a.example/b${rest}`)).toBe(`https://a.example/b${rest}`);
  },
);
