import { expect, test } from 'vitest';
import { capability } from '../../../test/fakes/capability.ts';
import type { Capability } from '../capability.ts';
import type { Target } from '../target.ts';
import { checkStars } from './check-stars.ts';

const toUrls = (...paths: readonly string[]): readonly Target[] =>
  paths.map((path) => ({ kind: 'url', value: `https://a.example${path}`, rule: 'urls' }));

const wildcard = { ...capability, accepts: 'wildcard' } as const;

test.each<[string, readonly Capability[], readonly Target[], RegExp | undefined]>([
  ['if wildcards would do', [wildcard], toUrls('/a', '/img/*'), /purge-type: wildcard/],
  ['alone', [], toUrls('/*', '/img/*'), /List the URLs/],
  ['alone, if wildcards do not work', [{ ...wildcard, warning: 'no' }], toUrls('/*'), /List the/],
  ['beside others', [], toUrls('/a', '/img/*'), undefined],
  [
    'of a file',
    [wildcard],
    [{ kind: 'url', value: 'https://a.example/*', rule: 'file', path: '*' }],
    undefined,
  ],
  ['nowhere', [wildcard], toUrls('/a'), undefined],
])('a `*` in a URL: %s', (_name, capabilities, targets, remedy) => {
  const refusal = checkStars(targets, { mode: 'purge', domain: 'a.example', capabilities });
  expect(refusal?.remedy).toEqual(remedy && expect.stringMatching(remedy));
  expect(refusal?.input).toBe(remedy && 'urls');
});

test('in a list to warm, the remedy does not speak of purges', () => {
  const request = { mode: 'preheat', domain: '', capabilities: [] } as const;
  const remedy = checkStars(toUrls('/*'), request)?.remedy;
  expect(remedy).toMatch(/List the URLs/);
  expect(remedy).not.toContain('purge');
});
