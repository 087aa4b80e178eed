import { describe, expect, test } from 'vitest';
import type { Capability } from '../core/capability.ts';
import type { Mode } from '../core/mode.ts';
import { nhnV15 } from '../providers/nhn/v1.5/index.ts';
import { nhnV2 } from '../providers/nhn/v2/index.ts';
import type { Provider } from '../providers/provider.ts';
import { checkPair } from './check-pair.ts';

const usual = { mode: 'purge', purgeType: 'item', onTooMany: 'fail' } as const;

/** A provider that only warms. */
const warmer: Provider = {
  ...nhnV2,
  id: 'warmer',
  capabilities: nhnV2.capabilities.map((row): Capability => ({ ...row, mode: 'prewarm' })),
};

test.each([nhnV2, nhnV15])('$id purges items', (provider) => {
  expect(checkPair(provider, usual)).toEqual([]);
});

describe('a mode that a provider does not have', () => {
  test.each<Mode>(['prewarm', 'preheat'])('%s', (mode) => {
    const problems = checkPair(nhnV2, { ...usual, mode });
    expect(problems).toMatchObject([{ code: 'mode-unsupported', input: 'mode' }]);
    expect(problems[0]?.message).toContain(`\`mode: ${mode}\``);
    expect(problems[0]?.remedy).toContain('`nhn-v2` has `purge`');
  });

  test('the error lists the modes it has, and every provider with the wanted one', () => {
    const [problem] = checkPair(warmer, usual);
    expect(problem?.remedy).toContain('`warmer` has `prewarm`');
    expect(problem?.remedy).toContain('`nhn-v2`, `nhn-v1.5`');
  });

  test('what it purges by is not reported as a second problem', () => {
    expect(checkPair(warmer, { ...usual, purgeType: 'wildcard', onTooMany: 'all' })).toHaveLength(
      1,
    );
  });
});

describe('what a provider cannot purge by', () => {
  test.each([
    ['purge-type', { ...usual, purgeType: 'wildcard' }],
    ['on-too-many', { ...usual, onTooMany: 'wildcard' }],
  ] as const)('%s', (input, wanted) => {
    expect(checkPair(nhnV2, wanted)).toMatchObject([
      {
        code: 'mode-unsupported',
        input,
        message: expect.stringContaining(`\`${input}: wildcard\``),
        remedy: expect.stringMatching(
          /`item` and `all`; providers with `wildcard`: `nhn-v1\.5`, .*`huawei-cdn`/,
        ),
      },
    ]);
    expect(checkPair(nhnV15, wanted)).toEqual([]);
  });

  test('both at once', () => {
    const wanted = { ...usual, purgeType: 'wildcard', onTooMany: 'wildcard' } as const;
    expect(checkPair(nhnV2, wanted)).toHaveLength(2);
  });
});
