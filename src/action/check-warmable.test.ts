import { expect, test } from 'vitest';
import type { Target } from '../core/target.ts';
import { checkWarmable } from './check-warmable.ts';
import { readTyped } from './read-typed.ts';

const page: Target = { kind: 'url', value: 'https://www.example.com/a', rule: 'urls' };
const wildcard: Target = { kind: 'wildcard', value: 'https://www.example.com/*', rule: 'urls' };
const site = { root: 'public', 'base-url': 'https://www.example.com' };

function check(inputs: Readonly<Record<string, string>>, typed: readonly Target[] = []) {
  const usual: Readonly<Record<string, string>> = { provider: 'cloudflare', mode: 'purge' };
  const { selection, purge } = readTyped((name) => ({ ...usual, ...inputs })[name] ?? '');
  return checkWarmable({ selection, purgeType: purge.purgeType, typed });
}

test.each<[string, Readonly<Record<string, string>>, (readonly Target[])?]>([
  ['the whole of `root`', site],
  ['files beside a tag', { ...site, files: 'public/**', tags: 'news' }],
  ['a sitemap beside a host', { sitemap: 'https://www.example.com/s.xml', hosts: 'a.example' }],
  ['a file with URLs', { 'urls-file': 'list.txt', 'purge-type': 'wildcard' }],
  ['URLs', { urls: page.value }, [page]],
  ['a URL beside a wildcard', { urls: 'x', 'purge-type': 'wildcard' }, [wildcard, page]],
  ['everything, if there are files', { ...site, files: '**', 'purge-type': 'all' }],
  ['everything, if the list is not empty', { urls: '[]', 'purge-type': 'all' }],
  ['ids of assets', { provider: 'huawei-vod', 'huawei-asset-ids': 'a'.repeat(32) }],
  ['a list that is missing: the purge says so', {}],
])('something is left to warm: %s', (_name, inputs, typed) => {
  expect(check(inputs, typed)).toBeUndefined();
});

test.each<[string, string, Readonly<Record<string, string>>, (readonly Target[])?]>([
  ['everything without a list', 'files', { ...site, 'purge-type': 'all' }],
  ['everything, and tags', 'files', { tags: 'news', 'purge-type': 'all' }],
  ['tags alone', 'files', { ...site, tags: 'news' }],
  ['prefixes and hosts alone', 'files', { prefixes: 'a.example/b', hosts: 'a.example' }],
  ['wildcards alone', 'urls', { urls: wildcard.value, 'purge-type': 'wildcard' }, [wildcard]],
  ['paths', 'base-url', { urls: '/a' }, [page, { ...page, value: '/a' }]],
])('nothing is left to warm: %s; `%s` can help', (_name, input, inputs, typed) => {
  const problem = check(inputs, typed);
  expect(problem).toMatchObject({ code: 'input-missing', input });
  expect(problem?.remedy).toMatch(input === 'base-url' ? /URL below which/ : /`urls`/);
});
