import { expect, test } from 'vitest';
import { collectSecrets } from './secrets.ts';

test('secrets are secret inputs, their variables, and what is secret in other inputs', () => {
  const inputs: Readonly<Record<string, string>> = {
    'fastly-api-token': 'typed-token',
    'fastly-service': 'shown',
    'http-headers': 'X-Purge-Key: purge-key',
    'http-variants': 'Authorization: Bearer variant-token; Accept: image/avif',
    'aws-headers': 'Accept: text/html\n# Cookie: none\n  X-Token:   header-token  ',
  };
  const environment: Readonly<Record<string, string>> = { BUNNY_API_KEY: 'variable-key' };
  const secrets = collectSecrets(
    (name) => inputs[name] ?? '',
    (name) => environment[name] ?? '',
  );
  expect(secrets.toSorted()).toEqual([
    ...['Bearer variant-token', 'X-Purge-Key: purge-key', 'header-token'],
    ...['purge-key', 'typed-token'],
    ...['variable-key', 'variant-token'],
  ]);
});
