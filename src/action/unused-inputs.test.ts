import { describe, expect, test } from 'vitest';
import { createInputs } from '../../test/fakes/inputs.ts';
import type { Selection } from '../core/selection.ts';
import { nhnV2 } from '../providers/nhn/v2/index.ts';
import { findUnusedInputs } from './unused-inputs.ts';

const rule = 'https://a.example/ => 200';
const urls = 'https://a.example/';
const derived = { files: 'public/**', 'base-url': 'https://a.example' };
const unusedWithoutFiles = {
  source: 'git',
  base: 'main',
  head: 'feature',
  root: 'public',
  'index-pages': 'file',
  'clean-urls': 'true',
  rewrites: 'a => b',
  manifest: 'old.json',
};

/** Names of the inputs that the warnings are about. */
function unusedIn(changes: Readonly<Record<string, string>>): readonly string[] {
  return createInputs(changes).warnings.map(
    (line) => /^`([a-z-]+)` has no effect: ./.exec(line)?.[1] ?? line,
  );
}

describe('an input without effect is named', () => {
  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ urls, wait: 'false' }, ['wait']],
    [{ urls, wait: 'False', 'poll-interval': '5s' }, ['wait', 'poll-interval']],
    [{ provider: 'nhn-v1.5', urls, wait: 'false', 'poll-interval': '5s' }, []],
    [{ urls, ...unusedWithoutFiles }, Object.keys(unusedWithoutFiles)],
    [{ urls, root: 'public', 'manifest-output': 'new.json' }, []],
    [{ ...derived, source: 'git', base: 'main', head: 'feature' }, []],
    [{ ...derived, manifest: 'old.json' }, []],
    [{ ...derived, source: 'git', manifest: 'old.json' }, ['manifest']],
    [{ ...derived, source: 'manifest', base: 'last-purge' }, []],
    [{ 'purge-type': 'all', root: 'public', 'base-url': 'https://a.example' }, []],
    [{ ...derived, source: 'manifest', manifest: 'old.json', base: 'main' }, ['base']],
    [{ ...derived, source: 'all', base: 'main', head: 'feature' }, ['base', 'head']],
    [{ 'purge-type': 'all', 'on-too-many': 'all', 'max-urls': '5' }, ['on-too-many', 'max-urls']],
    [{ urls, 'on-too-many': 'all', 'max-urls': '5' }, []],
    [{ urls, 'purge-all-if': 'layouts/**' }, []],
    [{ 'purge-type': 'all', 'purge-all-if': 'layouts/**' }, ['purge-all-if']],
    [{ 'purge-type': 'all', urls, 'purge-all-if': 'layouts/**' }, []],
    [{ urls, config: 'cdn.yml', 'plan-file': 'p.md' }, ['config', 'plan-file']],
    [{ mode: 'sync-distribution', config: 'c.yml', 'poll-interval': '5s', wait: 'false' }, []],
    [{ mode: 'sync-distribution', config: 'c.yml', urls, base: 'main' }, ['urls', 'base']],
    [{ urls, verify: '5', 'verify-before': 'false', 'verify-fail': 'false' }, []],
    [{ urls, 'verify-before': 'false', 'verify-fail': 'false' }, ['verify-before', 'verify-fail']],
    [
      { urls, verify: '5', 'dry-run': 'true', 'wait-for-origin': rule },
      ['verify', 'wait-for-origin'],
    ],
    [{ urls, verify: 'all', wait: 'false', 'wait-for-origin': rule }, ['verify', 'wait']],
    [
      { mode: 'sync-distribution', config: 'c.yml', verify: '5', 'wait-for-origin': rule },
      ['verify', 'wait-for-origin'],
    ],
  ])('%j: %j', (changes, names) => {
    expect([...unusedIn(changes)].sort()).toEqual([...names].sort());
  });
});

test('a default that is written out does not count as given', () => {
  expect(
    unusedIn({
      urls,
      wait: 'TRUE',
      source: 'auto',
      root: '.',
      'index-pages': 'auto',
      'clean-urls': 'auto',
      'purge-type': 'item',
      'on-too-many': 'fail',
      'max-urls': '20000',
    }),
  ).toEqual([]);
});

describe('what belongs to others', () => {
  const usual = { dryRun: false, wait: true, verify: 0 };
  const selection: Selection = createInputs({ urls }).selection;

  test("another provider's inputs", () => {
    const provider = { ...nhnV2, id: 'other', inputs: nhnV2.inputs.slice(2) };
    const given = ['nhn-app-key', 'nhn-secret-key', 'nhn-domain'];
    const warnings = findUnusedInputs((name) => (given.includes(name) ? 'given' : ''), {
      provider,
      mode: 'purge',
      purgeType: 'item',
      selection,
      ...usual,
    });
    expect(warnings).toEqual([
      expect.stringContaining('`nhn-app-key`'),
      expect.stringContaining('`nhn-secret-key`'),
    ]);
    expect(warnings.join()).toContain('`other` does not use it');
  });

  test('inputs of a purge, if nothing is purged', () => {
    const values: Readonly<Record<string, string>> = { 'purge-type': 'all', 'on-too-many': 'all' };
    const warnings = findUnusedInputs((name) => values[name] ?? '', {
      provider: nhnV2,
      mode: 'preheat',
      purgeType: 'item',
      selection,
      ...usual,
    });
    expect(warnings).toEqual([
      expect.stringContaining('`on-too-many`'),
      expect.stringContaining('`purge-type`'),
    ]);
  });
});
