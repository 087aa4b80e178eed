import { expect, test } from 'vitest';
import type { Target } from '../target.ts';
import { moveTargets } from './move-targets.ts';

const [docs, root] = [
  { from: 'https://kr.example.com/docs', to: 'https://docs.example.com' },
  { from: 'https://kr.example.com', to: 'https://www.example.com/kr' },
];

function move(...values: readonly string[]): readonly string[] {
  const targets = values.map((value): Target => ({ kind: 'url', value, rule: 'file', path: 'x' }));
  return moveTargets(targets, [root, docs]).targets.map(({ value }) => value);
}

test('each URL gets the base that stands for the one it is below: the longest that fits', () => {
  expect(
    move(
      'https://kr.example.com/a%20b?x=1',
      'https://kr.example.com/docs/',
      'https://kr.example.com/docs',
      'https://kr.example.com/docs-old/x',
      'https://kr.example.com',
    ),
  ).toEqual([
    'https://www.example.com/kr/a%20b?x=1',
    'https://docs.example.com/',
    'https://docs.example.com',
    'https://www.example.com/kr/docs-old/x',
    'https://www.example.com/kr',
  ]);
});

test('reasons stay, and so does what is not a URL; a URL below no base is returned apart', () => {
  const deleted: Target = {
    ...{ kind: 'url', value: 'https://kr.example.com/a', rule: 'file' },
    ...{ path: 'public/a', deleted: true },
  };
  const asset: Target = { kind: 'asset', value: 'a', rule: 'asset-ids' };
  const foreign: Target = { kind: 'url', value: 'https://kr.example.com.evil/', rule: 'urls' };
  expect(moveTargets([deleted, asset, foreign], [root])).toEqual({
    targets: [{ ...deleted, value: 'https://www.example.com/kr/a' }, asset],
    outside: [foreign],
  });
});
