import { describe, expect, test } from 'vitest';
import { parseCredentialAddress, parseWebUrl } from './web-address.ts';

describe('an address that credentials may be sent to', () => {
  test.each([
    ['https://api.example.com/v1/', 'https://api.example.com/v1/'],
    ['HTTPS://API.example.com', 'https://api.example.com/'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['http://127.9.9.9', 'http://127.9.9.9/'],
    ['http://localhost', 'http://localhost/'],
    ['http://[::1]:1/', 'http://[::1]:1/'],
  ])('%s', (text, href) => {
    expect(parseCredentialAddress(text)?.href).toBe(href);
  });

  test.each([
    'http://api.example.com',
    'http://localhost.example.com',
    'http://10.0.0.1',
    'ftp://127.0.0.1',
    'https://user@api.example.com',
    'https://:password@api.example.com',
    'https://api.example.com?token=1',
    'https://api.example.com/?',
    'https://api.example.com/#',
    'https:/api.example.com',
    'https:api.example.com',
    '//api.example.com',
    'api.example.com',
    'https://',
    '',
  ])('%j is rejected', (text) => {
    expect(parseCredentialAddress(text)).toBeUndefined();
  });
});

test('a web URL may be http anywhere', () => {
  expect(parseWebUrl('http://www.example.com/docs')?.href).toBe('http://www.example.com/docs');
});
