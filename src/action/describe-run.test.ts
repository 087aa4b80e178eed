import { expect, test } from 'vitest';
import { listGivenInputs, readPlace } from './describe-run.ts';

test('inputs that are given, without secrets and without what an address may hide', () => {
  const values: Readonly<Record<string, string>> = {
    provider: 'nhn-v2',
    retries: '3',
    'nhn-secret-key': 'planted',
    'github-token': 'planted',
    'aws-api-key': 'planted',
    urls: 'https://u:planted@a.example/\n["https://u:planted@b.example/?planted"]\nicon@2x.png\nhttps://a.example/logo@2x.png?planted',
  };
  const given = listGivenInputs((name) => values[name] ?? '');
  expect(given).toEqual([
    { name: 'provider', value: 'nhn-v2' },
    {
      name: 'urls',
      value:
        'https://***@a.example/\n["https://***@b.example/?***\nicon@2x.png\nhttps://a.example/logo@2x.png?***',
    },
    { name: 'nhn-secret-key', value: '', secret: true },
    { name: 'aws-api-key', value: '', secret: true, storedAs: 'AWS_PREWARM_API_KEY' },
  ]);
});

test('a step without an id has a name that the runner made up', () => {
  const stepOf = (name: string): string =>
    readPlace((key) => (key === 'GITHUB_ACTION' ? name : ''), 'nhn-v2').step;
  expect(stepOf('purge')).toBe('purge');
  expect(stepOf('__owner_cdn-cache-action')).toBe('');
  expect(stepOf('1')).toBe('');
});

test('a step of a reusable workflow says that it is one', () => {
  const placeWith = (value: string) =>
    readPlace((key) => (key === 'CDN_CACHE_IS_CALLED' ? value : ''), 'nhn-v2');
  expect(placeWith('true').isCalled).toBe(true);
  expect(placeWith('')).not.toHaveProperty('isCalled');
});
