import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import type { Mode } from '../core/mode.ts';
import type { Selection } from '../core/selection.ts';
import { providers } from '../providers/registry.ts';
import { checkSelection, type SelectionUse } from './check-selection.ts';

const nothing: Selection = {
  urls: [],
  assetIds: [],
  prefixes: [],
  hosts: [],
  tags: [],
  files: [],
  source: 'auto',
  root: '',
  baseUrls: [],
  indexPages: 'both',
  cleanUrls: false,
  rewrites: [],
};
const baseUrls = ['https://a.example'];

function inputsOf(
  changes: Partial<Selection>,
  use: Partial<Pick<SelectionUse, 'mode' | 'purgeType' | 'provider'>> = {},
): readonly string[] {
  const problems = checkSelection(
    { ...nothing, ...changes },
    {
      provider: undefined,
      mode: 'purge',
      purgeType: 'item',
      soft: false,
      onTooMany: 'fail',
      needsList: true,
      isShard: false,
      getEnvironment: () => '',
      ...use,
    },
  );
  for (const { input, message, remedy } of problems) {
    expect(message).toContain(`\`${input}\``);
    expect(remedy).toMatch(/./);
  }
  return problems.map(({ code, input }) => `${code} ${input}`);
}

describe('some list must be named', () => {
  test.each<Mode>(['purge', 'prewarm', 'preheat'])('%s', (mode) => {
    expect(inputsOf({}, { mode })).toEqual(['input-missing files']);
  });

  test('of those that the provider takes, and a variable that nobody set gives none', () => {
    const [problem] = checkSelection(nothing, {
      ...{ provider: providers.cloudflare, mode: 'purge', purgeType: 'item', soft: false },
      ...{ onTooMany: 'fail', needsList: true, isShard: false, getEnvironment: () => '' },
    });
    expect(problem?.message).toContain('`sitemap`, `prefixes`, `hosts`, `tags` or `resume-tasks`');
    expect(problem?.remedy).toContain('`tags`; an empty value, as of a variable that nobody set');
  });

  test.each<Partial<Selection>>([
    { urls: ['https://a.example/'] },
    { urlsFile: 'urls.txt' },
    { sitemap: 'sitemap.xml' },
    { files: ['**'], baseUrls },
  ])('%j is one', (changes) => {
    expect(inputsOf(changes)).toEqual([]);
  });

  test('purge-type: all needs none; a distribution has none', () => {
    expect(inputsOf({}, { purgeType: 'all' })).toEqual([]);
    expect(inputsOf({}, { mode: 'sync-distribution' })).toEqual([]);
  });

  test('everything needs `base-url` or a list if the vendor has no service domain', () => {
    const provider = {
      ...providers['nhn-v2'],
      capabilities: [{ ...capability, accepts: 'everything', perOrigin: true }],
    } as const;
    const everything = { purgeType: 'all', provider } as const;
    expect(inputsOf({}, everything)).toEqual(['input-missing base-url']);
    expect(inputsOf({ baseUrls }, everything)).toEqual([]);
    expect(inputsOf({ urls: ['https://a.example/'] }, everything)).toEqual([]);
    expect(inputsOf({ baseUrls }, { ...everything, purgeType: 'item' })).toEqual([
      'input-missing files',
    ]);
  });

  test('purge-type has no effect if nothing is purged', () => {
    expect(inputsOf({}, { mode: 'prewarm', purgeType: 'all' })).toEqual(['input-missing files']);
  });
});

describe('a condition for everything', () => {
  const urls = ['https://a.example/'];
  const provider = providers['nhn-v2'];
  const perOrigin = {
    ...provider,
    capabilities: [{ ...capability, accepts: 'everything', perOrigin: true }],
  } as const;

  test.each<[Partial<Selection>, Partial<SelectionUse>, readonly string[]]>([
    [{ urls, purgeAllIf: ['layouts/**', '!layouts/README.md'] }, { provider }, []],
    [{ files: ['**'], baseUrls, purgeAllIf: ['layouts/**'] }, { provider }, []],
    [{ purgeAllIf: ['layouts/**'] }, { provider }, ['input-missing files']],
    [
      { urls, purgeAllIf: ['layouts/**'] },
      { provider: { ...provider, capabilities: [capability] } },
      ['mode-unsupported purge-all-if'],
    ],
    [{ urls, purgeAllIf: ['layouts/**'] }, { provider: perOrigin }, ['input-missing base-url']],
    [{ urls, baseUrls, purgeAllIf: ['layouts/**'] }, { provider: perOrigin }, []],
    [{ urls, purgeAllIf: ['!layouts/**'] }, { provider }, ['input-invalid purge-all-if']],
    [
      { urls, purgeAllIf: ['"layouts/**"', 'a/** b/** !c', '/layouts'] },
      { provider },
      ['input-invalid purge-all-if', 'input-invalid purge-all-if', 'input-invalid purge-all-if'],
    ],
  ])('%j', (changes, use, problems) => {
    expect(inputsOf(changes, use)).toEqual(problems);
  });
});

describe('wildcards are typed', () => {
  test.each<[Partial<Selection>, readonly string[]]>([
    [{ urls: ['/img/*'] }, []],
    [{ urlsFile: 'patterns.txt' }, []],
    [{}, ['input-missing urls']],
    [{ files: ['img/**'], baseUrls }, ['input-invalid files']],
    [{ files: ['img/**'] }, ['input-invalid files']],
    [{ sitemap: 'sitemap.xml' }, ['input-invalid sitemap']],
    [{ urls: ['/img/*'], files: ['img/**'] }, ['input-invalid files']],
  ])('%j', (changes, problems) => {
    expect(inputsOf(changes, { purgeType: 'wildcard' })).toEqual(problems);
  });
});

describe('what files need', () => {
  test.each<[Partial<Selection>, readonly string[]]>([
    [{ files: ['**'] }, ['input-missing base-url']],
    [{ files: ['**'], baseUrls, source: 'manifest' }, []],
    [{ files: ['**'], baseUrls, source: 'manifest', manifest: 'old.json' }, []],
    [
      { files: ['/etc', '../up', 'fine/**'], baseUrls },
      ['input-invalid files', 'input-invalid files'],
    ],
  ])('%j', (changes, problems) => {
    expect(inputsOf(changes)).toEqual(problems);
  });
});
