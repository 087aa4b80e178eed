import { expect, test } from 'vitest';
import { hideSecretParts } from './secret-parts.ts';

test.each([
  ['https://user:planted@a.example/x', 'https://***@a.example/x'],
  ['user:planted@a.example', '***@a.example'],
  ['https:/user:planted@a.example', 'https:/***@a.example'],
  ['http://a.example/x?token=planted', 'http://a.example/x?***'],
  ['https:/a.example#planted\nmore', 'https:/a.example#***'],
  ['https://u:pl@nted@a.example/?q=planted', 'https://***@a.example/?***'],
  ['https://a.example/?planted@x', 'https://***@x'],
  ['30', '30'],
  ['public/?.html', 'public/?.html'],
])('%s is shown as %s', (typed, shown) => {
  expect(hideSecretParts(typed)).toBe(shown);
});
