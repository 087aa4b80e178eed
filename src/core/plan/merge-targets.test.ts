import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target, TargetReason } from '../target.ts';
import { mergeTargets } from './merge-targets.ts';

const url = (value: string, ...reasons: readonly TargetReason[]): Target => ({
  kind: 'url',
  value,
  ...(reasons[0] ?? { rule: 'urls' }),
  ...(reasons.length > 1 ? { also: reasons.slice(1) } : {}),
});

describe('one list out of several', () => {
  test('is sorted by code unit', () => {
    const merged = mergeTargets([[url('https://a/b'), url('https://a/B')], [url('https://a/_')]]);
    expect(merged.map(({ value }) => value)).toEqual(['https://a/B', 'https://a/_', 'https://a/b']);
  });

  test('has each target once, with every reason once in a fixed order', () => {
    const merged = mergeTargets([
      [url('u', { rule: 'spelling', path: 'b' }, { rule: 'file', path: 'b' })],
      [url('u', { rule: 'file', path: 'a' }), url('u', { rule: 'urls' })],
      [url('u', { rule: 'file', path: 'a' }), url('u', { rule: 'sitemap' })],
    ]);
    expect(merged).toEqual([
      url(
        'u',
        { rule: 'urls' },
        { rule: 'sitemap' },
        { rule: 'file', path: 'a' },
        { rule: 'file', path: 'b' },
        { rule: 'spelling', path: 'b' },
      ),
    ]);
  });

  test('has a target once that one list has twice', () => {
    expect(mergeTargets([[url('u'), url('u')]])).toEqual([url('u')]);
    const folder: TargetReason = { rule: 'folder' };
    expect(mergeTargets([[url('u'), url('u', folder)]])).toEqual([
      url('u', { rule: 'urls' }, folder),
    ]);
  });

  test('keeps a wildcard and a URL of the same text apart', () => {
    const wildcard: Target = { ...url('u'), kind: 'wildcard' };
    expect(mergeTargets([[wildcard], [url('u')]])).toEqual([url('u'), wildcard]);
  });

  test('does not depend on the order of what goes in', () => {
    const reason = fc.record({
      rule: fc.constantFrom('urls', 'sitemap', 'file', 'form'),
      path: fc.constantFrom('a', 'b'),
    });
    const target = fc
      .tuple(fc.constantFrom('x', 'y', 'z'), fc.array(reason, { minLength: 1, maxLength: 3 }))
      .map(([value, reasons]) => url(value, ...reasons));
    fc.assert(
      fc.property(fc.array(target, { maxLength: 12 }), (targets) => {
        const merged = mergeTargets([targets]);
        expect(mergeTargets([targets.slice(3).toReversed(), targets.slice(0, 3)])).toEqual(merged);
        expect(mergeTargets([merged])).toEqual(merged);
      }),
    );
  });
});

test('a tag and a host of one name are two targets, and kinds stand together', () => {
  const merged = mergeTargets([
    [
      { kind: 'tag', value: 'a.example', rule: 'tags' },
      { kind: 'host', value: 'a.example', rule: 'hosts' },
      { kind: 'tag', value: 'a', rule: 'tags' },
      { kind: 'url', value: 'https://a.example/', rule: 'urls' },
      { kind: 'tag', value: 'a', rule: 'urls-file' },
    ],
  ]);
  expect(merged.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'host a.example',
    'url https://a.example/',
    'tag a',
    'tag a.example',
  ]);
  expect(merged[2]?.also).toEqual([{ rule: 'tags' }]);
});
