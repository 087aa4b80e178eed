import { describe, expect, test } from 'vitest';
import type { Target, TargetReason } from '../target.ts';
import { checkHosts } from './check-hosts.ts';

const served = ['a1b2.toastcdn.net', 'CDN.example.com'];

function toTarget(value: string, reason: Partial<TargetReason> = {}): Target {
  return { kind: 'url', value, rule: 'urls', ...reason };
}

describe('hosts that the vendor serves', () => {
  test.each([
    'https://cdn.example.com/a.html',
    'http://cdn.example.com:8080/',
    'https://a1b2.toastcdn.net/?a=//other.example/',
    '/img/*',
    'https://cdn.example.com/*',
  ])('%s', (value) => {
    expect(checkHosts([toTarget(value)], served)).toEqual([]);
  });
});

describe('hosts that it does not serve', () => {
  test.each<[string, Partial<TargetReason>, string, string]>([
    [
      'https://cdn.exmaple.com/a',
      { rule: 'form', path: 'a.html' },
      'base-url',
      '`cdn.example.com`?',
    ],
    ['https://cdn.example.org/a', { rule: 'sitemap' }, 'sitemap', 'Use the hosts'],
    ['https://cdn.example.com.evil.example/', { rule: 'urls-file' }, 'urls-file', 'Use the hosts'],
    ['https://cdn.example.com./', {}, 'urls', '`cdn.example.com`?'],
    ['http://www.cdn.example.com/', {}, 'urls', 'in the vendor'],
    ['https://xn--dn-xka.example/', {}, 'urls', '`a1b2.toastcdn.net`'],
    ['http://[2001:db8::1]/', {}, 'urls', 'Use the hosts'],
    ['http://cdn.example.com@x.example/', {}, 'urls', 'Use the hosts'],
  ])('%s of %j', (value, reason, input, remedy) => {
    expect(checkHosts([toTarget(value, reason)], served)).toEqual([
      {
        code: 'input-invalid',
        input,
        message: expect.stringContaining('is not among the hosts of this service'),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });

  test('are named without the signature of a URL', () => {
    const [{ message = '' } = {}] = checkHosts([toTarget('https://b.example/?sig=x1')], served);
    expect(message).toMatch(/such as https:\/\/b\.example\/\?sig=\*\*\*\.$/);
  });

  test('are named once each, with how many URLs, and at most five', () => {
    const targets = Array.from({ length: 1_400 }, (_, index) =>
      toTarget(`https://h${index % 7}.example/${index}`),
    );
    const found = checkHosts([toTarget('https://cdn.example.com/'), ...targets], served);
    expect(
      found.map(({ message }) => /([\d,]+) URLs are on `([^`]+)`/.exec(message)?.slice(1)),
    ).toEqual([0, 1, 2, 3, 4].map((host) => ['200', `h${host}.example`]));
  });
});
