import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

const known = ['dry-run', 'base-url', 'max-urls', 'purge-type', 'files', 'mode', 'vendor-zone'];

test.each([
  ['dryrun', 'dry-run'],
  ['DRY_RUN', 'dry-run'],
  ['dry-rum', 'dry-run'],
  ['base_url', 'base-url'],
  ['baseurls', 'base-url'],
  ['max_url', 'max-urls'],
  ['file', 'files'],
  ['modes', 'mode'],
  ['vendor-zone-id', 'vendor-zone'],
  ['purge', undefined],
  ['filter', undefined],
  ['flies', undefined],
  ['role', undefined],
  ['mo', undefined],
  ['something-else', undefined],
])('%s: %s', (typed, name) => {
  expect(findNearest(typed, known)).toBe(name);
});

test('the nearest of several', () => {
  expect(findNearest('base-urlx', ['base-urls', 'base-url'])).toBe('base-urls');
  expect(findNearest('baseurl', ['base-urls', 'base-url'])).toBe('base-url');
  expect(findNearest('*', ['x', 'y'])).toBeUndefined();
});
