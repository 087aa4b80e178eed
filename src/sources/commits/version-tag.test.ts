import { expect, test } from 'vitest';
import { findPreviousTag } from './version-tag.ts';

test.for([
  ['v2.0.0', ['v1.9.0', 'v1.10.0', 'v2.0.0', 'v2.0.1'], 'v1.10.0'],
  ['v1.0.1', ['v1.0.0', 'v2.0.0'], 'v1.0.0'],
  ['site-v1.1.0', ['v1.0.9', 'site-v1.0.0', 'app-v1.0.5'], 'site-v1.0.0'],
  ['v1.0.0', ['v1.0.0-rc.2', 'v1.0.0-rc.10', 'v0.9.0'], 'v1.0.0-rc.10'],
  ['v1.0.0-rc.2', ['v1.0.0', 'v1.0.0-rc.1', 'v1.0.0-beta'], 'v1.0.0-rc.1'],
  ['v1.0.0', ['v1', 'v1.0', 'v0.9.0'], 'v0.9.0'],
  ['v2', ['v1', 'v10'], 'v1'],
  ['1.2', ['1.1', 'v1.1.5'], '1.1'],
  ['release-20260102', ['release-20251231', 'release-20260103'], 'release-20251231'],
  ['v1.0.0+build.2', ['v0.9.0+build.7', 'v1.0.0+build.1'], 'v0.9.0+build.7'],
  ['v99999999999999999999.0', ['v99999999999999999998.0', 'v3.0'], 'v99999999999999999998.0'],
  ['v1.0.0', ['v1.0.0', 'v1.0.1'], undefined],
  ['latest', ['v1.0.0', 'latest'], undefined],
] as const)('before %s of %j comes %s', ([tag, tags, previous]) => {
  expect(findPreviousTag(tag, tags)).toBe(previous);
  expect(findPreviousTag(tag, tags.toReversed())).toBe(previous);
});
