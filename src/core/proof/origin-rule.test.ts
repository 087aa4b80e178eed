import { describe, expect, test } from 'vitest';
import { findOriginRuleFault, parseOriginRule } from './origin-rule.ts';

const sum = 'a1'.repeat(32);

describe('a rule for the origin', () => {
  test.each([
    ['https://a.example/ => 200', { status: 200 }],
    ['https://a.example/   =>   404', { status: 404 }],
    [`https://a.example/ => sha256:${sum}`, { hash: sum }],
    [`https://a.example/ => SHA256:${sum.toUpperCase()}`, { hash: sum }],
    ['https://a.example/ => 2000', { text: '2000' }],
    ['https://a.example/ => "version" => 7', { text: '"version" => 7' }],
    ['http://10.0.0.1:8080/v?x=1 => built', { text: 'built' }],
  ])('%s', (item, want) => {
    expect(parseOriginRule(item)?.want).toEqual(want);
  });

  test.each([
    ['https://a.example/', /^is not `URL =>/],
    ['https://a.example/ 200', /^is not `URL =>/],
    ['https://a.example/ =>', /^is not `URL =>/],
    ['https://a.example/=>200', /^is not `URL =>/],
    ['/version => 200', /^begins with no/],
    ['a.example/ => 200', /does not begin with `https:/],
    ['https://a.example/ => sha256:12', /64 hexadecimal/],
    ['https://user@a.example/ => 200', /user info/],
  ])('%s is not one', (item, what) => {
    expect(parseOriginRule(item)).toBeUndefined();
    expect(findOriginRuleFault(item)).toEqual({
      what: expect.stringMatching(what),
      remedy: expect.stringMatching(/\.$/),
    });
  });
});
