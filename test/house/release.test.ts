import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../scripts/check-release.ts';

const changelog = `# Changelog

## Unreleased

## 1.2.3 - 2026-11-21

### Added

- A thing.

## 1.2.2 - 2026-11-01

- Another one.
`;
const release = { version: '1.2.3', packageVersion: '1.2.3', changelog };

describe('a release', () => {
  test('its notes are the changelog’s own words', () => {
    expect(checkRelease(release)).toEqual({ problems: [], notes: '### Added\n\n- A thing.\n' });
  });

  test.each<[string, Partial<typeof release>, string]>([
    ['no version', { version: 'v1.2.3' }, 'no version like'],
    ['a part with a leading zero', { version: '1.02.3' }, 'no version like'],
    ['another package version', { packageVersion: '1.2.2' }, 'package.json says 1.2.2'],
    ['another newest section', { version: '1.2.4', packageVersion: '1.2.4' }, 'is "1.2.3'],
    ['no date', { changelog: changelog.replace(' - 2026-11-21', '') }, 'is "1.2.3"'],
    ['no notes', { changelog: changelog.replace(/### Added\n\n- A thing\.\n/, '') }, 'is empty'],
    [
      'entries that are not released',
      { changelog: changelog.replace('## Unreleased\n', '## Unreleased\n\n- New.\n') },
      'still has entries',
    ],
    ['no section at all', { changelog: '# Changelog\n' }, 'is "", not'],
  ])('%s is refused', (_, changes, words) => {
    const { problems, notes } = checkRelease({ ...release, ...changes });
    expect(problems.join('\n')).toContain(words);
    expect(notes).toBe('');
  });
});
