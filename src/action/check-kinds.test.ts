import { describe, expect, test } from 'vitest';
import { createInputs, problemsOf, warningsOf } from '../../test/fakes/inputs.ts';
import { createSelection } from '../../test/git/deps.ts';
import type { Capability } from '../core/capability.ts';
import type { Selection } from '../core/selection.ts';
import { nhnV2 } from '../providers/nhn/v2/index.ts';
import type { Provider } from '../providers/provider.ts';
import { checkKinds } from './check-kinds.ts';

const [row] = nhnV2.capabilities;
const rows = (...kinds: readonly (Partial<Capability> & Pick<Capability, 'accepts'>)[]) =>
  kinds.flatMap((own) => (row === undefined ? [] : { ...row, ...own }));

/** It marks URLs and tags as old, and can only remove everything. */
const tagger: Provider = {
  ...nhnV2,
  id: 'tagger',
  capabilities: rows(
    { accepts: 'url', soft: true },
    { accepts: 'tag', soft: true },
    { accepts: 'everything' },
  ),
};

const usual = { provider: tagger, mode: 'purge', purgeType: 'item', soft: false } as const;

function check(selection: Partial<Selection>, use: Partial<Parameters<typeof checkKinds>[1]> = {}) {
  const whole = createSelection({ files: [], ...selection });
  return checkKinds(whole, { ...usual, onTooMany: 'fail', ...use });
}

describe('kinds', () => {
  test('that the provider has may be combined', () => {
    expect(check({ tags: ['a'], urls: ['https://a.example/'] })).toEqual([]);
  });

  test.each(['prefixes', 'hosts'] as const)('%s that it does not have', (input) => {
    const [problem, ...others] = check({ tags: ['a'], [input]: ['a.example/x'] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'mode-unsupported', input });
    expect(problem?.remedy).toContain('`tagger` purges by `urls`, `tags`, `purge-type: all`');
  });

  test('of another mode are not its problem', () => {
    expect(check({ hosts: ['a.example'] }, { mode: 'prewarm' })).toEqual([]);
  });
});

describe('soft purges', () => {
  const soft = true;

  test('of what the provider has them for', () => {
    expect(check({ tags: ['a'], urls: ['https://a.example/'] }, { soft })).toEqual([]);
  });

  test.each([
    ['a provider without them', {}, { provider: nhnV2 }],
    ['everything', {}, { purgeType: 'all' }],
    ['everything instead of too many', { tags: ['a'] }, { onTooMany: 'all' }],
    ['everything for some files', { urls: ['https://a.example/'], purgeAllIf: ['x'] }, {}],
  ] as const)('not of %s', (_, selection, use) => {
    expect(check(selection, { soft, ...use })).toMatchObject([
      { code: 'mode-unsupported', input: 'soft' },
    ]);
  });
});

describe('names among the inputs', () => {
  const urls = 'https://a.example/';

  test('a provider without them refuses them before anything else happens', () => {
    expect(problemsOf({ tags: 'a', hosts: '["b.example"]', urls })).toMatchObject([
      { input: 'hosts' },
      { input: 'tags' },
    ]);
  });

  test('beside a purge of everything, and if nothing is purged, they have no effect', () => {
    const all = { 'purge-type': 'all', tags: 'a' };
    expect(warningsOf(all)).toContain('`tags` has no effect');
    expect(createInputs(all).selection.tags).toEqual([]);
    const warm = { provider: 'http', mode: 'prewarm', urls, tags: 'a', soft: 'true' };
    expect(warningsOf(warm)).toMatch(/`soft` has no effect.*\n.*`tags` has no effect/s);
  });

  test.each(['#news', 'a\n  #news', '# a comment\n#news'])('%j would skip a tag', (tags) => {
    const [problem] = problemsOf({ tags });
    expect(problem?.message).toContain('`tags` has a line that begins with `#`');
  });

  test('what is wrong with names is reported with everything else', () => {
    expect(problemsOf({ soft: 'yes', provider: 'nhn-v2', urls })).toMatchObject([
      { input: 'soft' },
    ]);
  });
});
