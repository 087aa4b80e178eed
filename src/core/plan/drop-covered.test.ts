import { expect, test } from 'vitest';
import type { Target } from '../target.ts';
import { dropCovered } from './drop-covered.ts';

function list(...values: readonly string[]): readonly Target[] {
  return values.map((value) => ({
    kind: value.includes('*') || value.endsWith('/') ? 'wildcard' : 'url',
    value,
    rule: 'urls',
  }));
}

test.each([
  ['https://a.example/x/*', 'https://a.example/x/1', true],
  ['https://a.example/x*', 'https://a.example/xy?z', true],
  ['https://a.example/x/*', 'https://b.example/x/1', false],
  ['https://a.example/x/*', 'https://a.example/y', false],
  ['/x/*', 'https://b.example/x/1', true],
  ['/x/*', 'https://b.example/a?/x/1', false],
  ['/x/*', '/x/1', true],
  // What another `*` stands for depends on the vendor.
  ['/*/x/*', 'https://b.example/a/x/1', false],
])('%s covers %s: %s', (wildcard, url, isCovered) => {
  const { targets, covered, remarks } = dropCovered(list(wildcard, url), { wildcards: 'pattern' });
  expect([...targets, ...covered].map(({ value }) => value)).toEqual([wildcard, url]);
  expect(covered.length).toBe(isCovered ? 1 : 0);
  expect(remarks.join()).toContain(isCovered ? '1 URL of the list is not sent' : '');
});

test('folders cover what lies in them', () => {
  const targets = list(
    'https://a.example/x/',
    'https://a.example/x/1.css',
    'https://a.example/y.css',
  );
  const dropped = dropCovered(targets, { wildcards: 'folder' });
  expect(dropped.targets).toEqual([targets[0], targets[2]]);
});

test('what counts is what is sent', () => {
  const targets = list('https://a.example/x/*', 'https://b.example/x/1');
  const toSent = ({ value }: Target) => new URL(value).pathname;
  expect(dropCovered(targets, { wildcards: 'pattern', toSent }).targets).toEqual([targets[0]]);
});

test('a list without wildcards stays as it is', () => {
  const targets = list('https://a.example/x/1');
  expect(dropCovered(targets, { wildcards: undefined }).targets).toBe(targets);
});
