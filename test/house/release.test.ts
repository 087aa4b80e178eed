import { describe, expect, test } from 'vitest';
import { checkRelease, type Release } from '../../scripts/check-release.ts';
import { checkOwner, fillOwner, findUnfilled, placeholder } from '../../scripts/fill-owner.ts';
import { read, tracked } from './tracked-files.ts';

const changelog = `# Changelog

## Unreleased

## 1.2.3 - 2026-11-21

### Added

- A thing.

## 1.2.2 - 2026-11-01

- Another one.
`;
const release: Release = { version: '1.2.3', packageVersion: '1.2.3', changelog, unfilled: [] };

describe('a release', () => {
  test('its notes are the changelog’s own words', () => {
    expect(checkRelease(release)).toEqual({ problems: [], notes: '### Added\n\n- A thing.\n' });
  });

  test.each<[string, Partial<Release>, string]>([
    ['no version', { version: 'v1.2.3' }, 'is not a version like'],
    ['a part with a leading zero', { version: '1.02.3' }, 'is not a version like'],
    ['another package version', { packageVersion: '1.2.2' }, 'package.json says 1.2.2'],
    ['another newest section', { version: '1.2.4', packageVersion: '1.2.4' }, 'is "1.2.3'],
    ['no date', { changelog: changelog.replace(' - 2026-11-21', '') }, 'is "1.2.3"'],
    ['no notes', { changelog: changelog.replace(/### Added\n\n- A thing\.\n/, '') }, 'is empty'],
    [
      'entries that are not released',
      { changelog: changelog.replace('## Unreleased\n', '## Unreleased\n\n- New.\n') },
      'still has entries',
    ],
    ['a placeholder', { unfilled: ['README.md:41'] }, '(README.md:41 …). Run `npm run fill-owner'],
    ['no section at all', { changelog: '# Changelog\n' }, 'is "", not'],
  ])('%s is refused', (_, changes, words) => {
    const { problems, notes } = checkRelease({ ...release, ...changes });
    expect(problems.join('\n')).toContain(words);
    expect(notes).toBe('');
  });
});

describe('who publishes', () => {
  const owner = { account: 'acme', codeOwner: '@acme/cdn', contact: 'security@acme.example' };
  const files = new Map(
    tracked.filter((path) => !path.startsWith('dist/')).map((path) => [path, read(path)]),
  );

  test('is filled in everywhere at once', () => {
    const filled = new Map([...files].map(([path, text]) => [path, fillOwner(text, owner)]));
    expect(findUnfilled(filled)).toEqual([]);
    expect(filled.get('.github/CODEOWNERS')).toMatch(/^\* @[\w-]+(?:\/[\w-]+)?$/m);
    expect(filled.get('README.md')).not.toContain('not published yet');
  });

  test.each([
    [`* @${placeholder}/maintainers`, '* @acme/cdn'],
    [`write to ${placeholder}_CONTACT.`, 'write to security@acme.example.'],
    [`- uses: ${placeholder}/cdn-cache-action@v1`, '- uses: acme/cdn-cache-action@v1'],
    [`/^${placeholder}\\/cdn-cache-action/`, '/^acme\\/cdn-cache-action/'],
    [`        ${placeholder}/*: ref-pin`, '        acme/*: ref-pin'],
  ])('%s is filled in', (text, expected) => {
    expect(findUnfilled(new Map([['a', text]]))).toEqual(['a:1']);
    expect(fillOwner(text, owner)).toBe(expected);
  });

  test('lines about the placeholder go, and nothing else changes', () => {
    const text = `a\n\nIt says ${placeholder} until then.\n\nb ${placeholder}S\n`;
    expect(fillOwner(text, owner)).toBe(`a\n\nb ${placeholder}S\n`);
    expect(fillOwner('a\n\n\nb', owner)).toBe('a\n\n\nb');
  });

  test.each([
    ['-acme', '@acme/cdn', 'a@b.example', '"-acme" is not an account.'],
    ['acme/x', '@acme/cdn', 'a@b.example', '"acme/x" is not an account.'],
    [
      'acme',
      'acme',
      'a@b.example',
      '"acme" is not a code owner like @acme/maintainers or @octocat.',
    ],
    ['acme', '@acme', '', '"" is not a mail address.'],
  ])('%j %j %j is refused', (account, codeOwner, contact, problem) => {
    expect(checkOwner({ account, codeOwner, contact })).toEqual([problem]);
  });

  test('an account, a team or a person, and an address are taken', () => {
    expect(checkOwner(owner)).toEqual([]);
    expect(checkOwner({ ...owner, codeOwner: '@octocat' })).toEqual([]);
  });
});
