import { describe, expect, test } from 'vitest';
import { createInputs, sandboxValuesOf } from '../../test/fakes/inputs.ts';
import { readInputs } from '../../test/fakes/read-inputs.ts';
import { InputError } from '../errors.ts';

const site = { root: 'dist', 'base-url': 'https://a.example' };

type Values = Readonly<Record<string, string>>;

function problemsOf(changes: Values, environment: Values = {}): InputError['problems'] {
  const values: Values = { ...sandboxValuesOf('nhn-v2'), ...site, ...changes };
  try {
    readInputs(
      (name) => values[name] ?? '',
      (name) => environment[name] ?? '',
    );
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe('`base: last-purge`', () => {
  const base = 'last-purge';

  test.each<[string, Values, Values, string]>([
    ['with `manifest`', { manifest: 'old.json' }, {}, '`manifest`'],
    ['with `source: all`', { source: 'all' }, {}, '`source: all`'],
    ['in a shard', { shard: '1/2' }, {}, '`shard`'],
    ['for a pushed tag', {}, { GITHUB_REF: 'refs/tags/v1' }, 'tag'],
    ['for a release', {}, { GITHUB_EVENT_NAME: 'release' }, 'tag'],
  ])('%s is refused, with what works', (_name, changes, environment, why) => {
    const problems = problemsOf({ base, ...changes }, environment);
    expect(problems).toMatchObject([{ code: 'input-invalid', input: 'base' }]);
    expect(problems[0]?.message).toContain(why);
    expect(problems[0]?.remedy).toMatch(/^(?:Remove|Use)/);
  });

  test.each<Values>([
    {},
    { source: 'git' },
    { source: 'api' },
    { source: 'manifest' },
    { head: 'main' },
    { 'dry-run': 'true' },
    { mode: 'sync-distribution', config: 'c.yml', manifest: 'old.json' },
  ])('goes with %j', (changes) => {
    expect(problemsOf({ base, ...changes }, { GITHUB_REF: 'refs/heads/main' })).toEqual([]);
  });
});

describe('a manifest', () => {
  test.each([
    ['manifest', 'dist/old.json'],
    ['manifest', './dist/x/../old.json'],
    ['manifest-output', 'dist/new.json'],
  ])('`%s: %s` lies inside the site', (input, path) => {
    const problems = problemsOf({ source: 'manifest', [input]: path });
    expect(problems).toMatchObject([{ code: 'input-invalid', input }]);
    expect(problems[0]?.message).toContain('`root`');
  });

  test.each([
    ['dist', '.cache/old.json'],
    ['dist', 'distribution/old.json'],
    ['dist', 'https://a.example/dist/old.json'],
    ['.', 'old.json'],
  ])('of `root: %s` may be at %s', (root, path) => {
    const problems = problemsOf({ source: 'manifest', root, files: '**', manifest: path });
    expect(problems).toEqual([]);
  });
});

describe('the patterns of `files`', () => {
  test.each<[string, Values, readonly string[]]>([
    ['are those of the root', {}, ['dist/**']],
    ['are as given', { files: 'dist/**\n!dist/*.map' }, ['dist/**', '!dist/*.map']],
    ['are none beside URLs', { urls: 'https://a.example/x' }, []],
    ['are none beside a file of URLs', { 'urls-file': 'urls.txt' }, []],
    ['are none beside a sitemap', { sitemap: 'dist/sitemap.xml' }, []],
    ['are none for a purge of everything', { 'purge-type': 'all' }, []],
    ['are none without a base URL', { 'base-url': '', urls: 'https://a.example/x' }, []],
    ['are none for the whole workspace', { root: '.', urls: 'https://a.example/x' }, []],
  ])('%s', (_name, changes, files) => {
    expect(createInputs({ ...site, ...changes }).selection.files).toEqual(files);
  });

  test('are missing for the whole workspace: it is not all served', () => {
    expect(problemsOf({ root: '.' })).toMatchObject([{ code: 'input-missing' }]);
  });
});
