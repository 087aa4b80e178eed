import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nhnV15Capabilities } from '../providers/nhn-v1.5/capabilities.ts';
import { backoffMilliseconds, parseRetryAfter, pollDelays } from './backoff.ts';
import { findPatternProblem } from './check-pattern.ts';
import { foldWildcards } from './fold-wildcards.ts';
import { compilePatterns } from './glob-pattern.ts';
import { formatDuration, parseDuration } from './instant.ts';
import { decodePath, displayPath, encodePathBytes } from './path-text.ts';
import { makePlan, type PlanRequest } from './plan.ts';
import { shardTargets } from './shard.ts';
import type { Target } from './target.ts';

function urls(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url' as const,
    value: `https://a.example/dir-${index % 7}/page-${String(index).padStart(6, '0')}`,
    reasons: [{ rule: 'urls' as const }],
  })).sort((one, other) => (one.value < other.value ? -1 : 1));
}

describe('patterns', () => {
  test.each<[readonly string[], string, boolean]>([
    [['dir'], 'dir/a/b', true],
    [['dir'], 'directory/a', false],
    [['dir/'], 'dir/a', true],
    [['*.html'], 'dir/a.html', false],
    [['**/*.html'], 'a.html', true],
    [['**'], '.hidden/.file', true],
    [['**'], '.git/config', false],
    [['*.HTML'], 'a.html', false],
    [['{a,b/{c,d}}.txt'], 'b/d.txt', true],
    [['{a,b/{c,d}}.txt'], 'c.txt', false],
    [['**', '!**/*.map'], 'a.map', false],
    [['**', '!**/*.map', 'keep.map'], 'keep.map', true],
    [['a?c'], 'abc', true],
    [['[a-c].txt'], 'b.txt', true],
    [['@(a|b)'], 'a', false],
    [[], 'a', false],
  ])('%j on %s: %s', (lines, path, expected) => {
    expect(compilePatterns(lines)(path)).toBe(expected);
  });

  test.each(['', '/etc/passwd', '../up', 'a\\', '{a', '[a'])('%j is no pattern', (line) => {
    expect(findPatternProblem(line)).toMatch(/./);
  });

  test.each(['**', 'a/{b,c}', '!x', '[a-z].js'])('%j is one', (line) => {
    expect(findPatternProblem(line)).toBeUndefined();
  });
});

describe('text of paths', () => {
  test('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(encodePathBytes(decodePath(bytes))).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: 1_000 },
    );
  });

  test('what is shown holds no control character and no lone surrogate', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const shown = displayPath(decodePath(bytes));
        expect(shown.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f]/);
      }),
    );
  });
});

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
  ])('%s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
  test.each(['', '10', 'soon', '1.5h', '-1s', '1m1h', '1 m', '1d'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
  test('what is printed is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1_000))).toBe(seconds * 1_000);
      }),
    );
  });
});

describe('delays', () => {
  test('polls grow from the first to the cap and never beyond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const delays = pollDelays(1_000, 20_000, () => random);
        const list = Array.from({ length: 20 }, () => delays.next().value);
        expect(list[0]).toBeLessThanOrEqual(1_000);
        expect(list[0]).toBeGreaterThanOrEqual(900);
        expect(Math.max(...list)).toBeLessThanOrEqual(20_000);
        expect(list.at(-1)).toBeGreaterThanOrEqual(18_000);
      }),
    );
  });
  test('repetitions wait twice as long each time, up to half a minute', () => {
    expect([1, 2, 3, 9].map((failures) => backoffMilliseconds(failures, 0))).toEqual([
      1_000, 2_000, 4_000, 30_000,
    ]);
    expect(backoffMilliseconds(1, 0.999)).toBeGreaterThan(500);
  });
  test.each([
    ['17', 17_000],
    ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('Retry-After %j', (header, expected) => {
    expect(parseRetryAfter(header, Date.UTC(2026, 10, 21, 9, 0, 0))).toBe(expected);
  });
});

describe('shards', () => {
  test('are disjoint, complete, and differ in size by at most one', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 12 }), (length, count) => {
        const targets = urls(length);
        const parts = Array.from({ length: count }, (_, index) =>
          shardTargets(targets, { index: index + 1, count }),
        );
        const sizes = parts.map((part) => part.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(
          parts
            .flat()
            .map(({ value }) => value)
            .sort(),
        ).toEqual(targets.map(({ value }) => value));
      }),
    );
  });
});

describe('wildcards', () => {
  test('cover every URL and are no more than allowed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 12 }),
        (length, most) => {
          const targets = urls(length);
          const folded = foldWildcards(targets, { most });
          expect(folded.length).toBeLessThanOrEqual(most);
          for (const { value } of targets) {
            expect(
              folded.some((wildcard) => value.startsWith(wildcard.value.replace(/\*$/, ''))),
            ).toBe(true);
          }
        },
      ),
    );
  });
});

describe('plans', () => {
  const usual: PlanRequest = {
    targets: urls(450),
    hasSources: true,
    mode: 'purge',
    purgeType: 'item',
    domain: 'a.toastcdn.net',
    capabilities: nhnV15Capabilities,
    pace: undefined,
    maxUrls: 20_000,
    onTooMany: 'fail',
    failIfEmpty: false,
    shard: undefined,
    expectedList: undefined,
    checksum: (text) => `sum of ${text.length}`,
  };
  const plan = (changes: Partial<PlanRequest> = {}) => {
    const made = makePlan({ ...usual, ...changes });
    if ('refusal' in made) throw new Error(made.refusal.code);
    return made.plan;
  };

  test('the list is cut into requests as long as the provider takes', () => {
    expect(plan().batches.map(({ targets }) => targets.length)).toEqual([200, 200, 50]);
  });
  test('a shard gets its part of the list and of the pace', () => {
    const { batches, pace, listChecksum } = plan({ shard: { index: 2, count: 3 } });
    expect(batches.flatMap(({ targets }) => targets)).toHaveLength(150);
    expect(pace).toEqual({ count: 1, perMilliseconds: 3_000 });
    expect(listChecksum).toBe(plan().listChecksum);
  });
  test('everything and wildcards are sent by the first shard alone', () => {
    expect(plan({ purgeType: 'all', shard: { index: 1, count: 2 } }).batches).toHaveLength(1);
    expect(plan({ purgeType: 'all', shard: { index: 2, count: 2 } }).batches).toHaveLength(0);
  });
  test('everything with a source is a condition', () => {
    expect(plan({ purgeType: 'all', targets: [] }).batches).toEqual([]);
    expect(plan({ purgeType: 'all', targets: [], hasSources: false }).batches).toHaveLength(1);
  });
  test.each<[Partial<PlanRequest>, string]>([
    [{ expectedList: 'f'.repeat(64) }, 'list-changed'],
    [{ targets: [], failIfEmpty: true }, 'empty-list'],
    [{ maxUrls: 449 }, 'too-many-urls'],
  ])('%j is refused as %s', (changes, code) => {
    expect(makePlan({ ...usual, ...changes })).toMatchObject({ refusal: { code } });
  });
  test('too many can become one purge of everything, and says so', () => {
    const made = plan({ maxUrls: 10, onTooMany: 'all' });
    expect(made.batches.map(({ targets }) => targets)).toEqual([
      [{ kind: 'everything', value: 'a.toastcdn.net', reasons: [{ rule: 'on-too-many' }] }],
    ]);
    expect(made.notices.join()).toContain('450');
  });
});
