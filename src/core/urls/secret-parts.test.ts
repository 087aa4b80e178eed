import { expect, test } from 'vitest';
import { hideSecretParts } from './secret-parts.ts';

test.each([
  ['https://user:planted@a.example/x', 'https://***@a.example/x'],
  ['user:planted@a.example', '***@a.example'],
  ['https:/user:planted@a.example', 'https:/***@a.example'],
  ['http://a.example/x?token=planted', 'http://a.example/x?***'],
  ['https:/a.example#planted\nmore', 'https:/a.example#***'],
  ['https://u:pl@nted@a.example/?q=planted', 'https://***@a.example/?***'],
  ['https://a.example/?planted@x', 'https://a.example/?***'],
  ['https://a.example/x@y?planted@x', 'https://a.example/x@y?***'],
  ['https://user:plan/ted@a.example/x', 'https://***@a.example/x'],
  ['https://user:12/planted@a.example', 'https://***@a.example'],
  ['https://user:pa?planted@a.example', 'https://***@a.example'],
  ['https://user:plan ted@a.example', 'https://***@a.example'],
  ['user:plan/ted@a.example', '***@a.example'],
  ['//user:planted@a.example/x', '***@a.example/x'],
  ['https://a.example/x https://user:planted@b.example/', 'https://***@b.example/'],
  ['https://a.example/https://user:planted@b.example/', 'https://***@b.example/'],
  ['https://a.example/x\nuser:planted@b.example', 'https://***@b.example'],
  ['https://a.example/x,user:planted@b.example', 'https://***@b.example'],
  ['https://www.example.com/img/logo@2x.png', 'https://www.example.com/img/logo@2x.png'],
  [
    'https://cdn.example.com:8443/npm/@a/b@1.2/c.js',
    'https://cdn.example.com:8443/npm/@a/b@1.2/c.js',
  ],
  ['http://localhost:80/@a', 'http://localhost:80/@a'],
  ['http://[::1]/@a', 'http://[::1]/@a'],
  ['www.example.com/logo@2x.png', 'www.example.com/logo@2x.png'],
  ['/img/logo@2x.png', '/img/logo@2x.png'],
  ['30', '30'],
  ['public/?.html', 'public/?.html'],
])('%s is shown as %s', (typed, shown) => {
  expect(hideSecretParts(typed)).toBe(shown);
  expect(shown).not.toMatch(/plan|ted/);
});
