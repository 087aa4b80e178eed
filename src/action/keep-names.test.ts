import { expect, test } from 'vitest';
import { createRedactor } from '../http/redact.ts';
import { keepNames } from './keep-names.ts';

test.each([
  ['secret', 'Check `app-secret-key`: a secret.', 'Check `app-secret-key`: a ***.'],
  ['secret', 'Check `other-secret`.', 'Check `other-***`.'],
  ['app-secret-key', 'Check `app-secret-key`.', 'Check `app-secret-key`.'],
  ['one`app-secret-key`two', 'It is one`app-secret-key`two.', 'It is ***.'],
  ['k `app-', 'It is k `app-secret-key`.', 'It is ***secret-key`.'],
  ['planted', 'Check `app-secret-key`: planted', 'Check `app-secret-key`: ***'],
])('with the secret %s: %s', (secret, text, expected) => {
  expect(keepNames(createRedactor([secret]).redact, ['app-secret-key'])(text)).toBe(expected);
});
