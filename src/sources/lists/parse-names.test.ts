import { describe, expect, test } from 'vitest';
import type { NamedInput } from '../../core/target.ts';
import { parseNames, parseUrls } from './parse-urls.ts';

const lines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, where: `item ${index + 1}` }));

describe('names', () => {
  test.each<[NamedInput, string, string]>([
    ['tags', 'post-12', 'post-12'],
    ['tags', 'News:EN/a|b', 'News:EN/a|b'],
    ['hosts', 'WWW.Example.com', 'www.example.com'],
    ['hosts', 'bücher.example', 'xn--bcher-kva.example'],
    ['hosts', 'localhost', 'localhost'],
    ['prefixes', 'www.example.com/docs', 'www.example.com/docs'],
    ['prefixes', 'https://www.example.com/docs/', 'www.example.com/docs/'],
    ['prefixes', '/é', 'h.example/site/%C3%A9'],
    ['prefixes', 'localhost/docs', 'localhost/docs'],
    ['prefixes', 'm.example/w_300,ar_1.5/', 'm.example/w_300,ar_1.5/'],
  ])('%s: %s is %s', (input, text, value) => {
    const { targets, problems } = parseNames(lines(text), input, {
      baseUrls: ['https://h.example/site'],
    });
    expect(problems).toEqual([]);
    expect(targets).toEqual([{ kind: kinds[input], value, rule: input }]);
  });

  test.each<[NamedInput, string, string, string]>([
    ['tags', 'a b', 'has white space', 'one a line'],
    ['tags', 'a,b', 'has a comma', 'one a line'],
    ['tags', 'a;', 'ends with a semicolon', 'one a line'],
    ['tags', "'a'", 'is in quotes', 'without quotes'],
    ['tags', '- a', 'begins with `- `', 'without dashes'],
    ['tags', 'größe', 'outside of visible ASCII', 'header'],
    ['tags', 'a\u200b', 'outside of visible ASCII', 'header'],
    ['hosts', 'https://www.example.com/', 'is not a host name alone', '`www.example.com`'],
    ['hosts', 'www.example.com/a', 'is not a host name alone', '`www.example.com`'],
    ['hosts', 'www.example.com:8443', 'is not a host name alone', '`www.example.com`'],
    ['hosts', '*.example.com', 'is not a host name alone', 'one a line'],
    ['hosts', 'a.example, b.example', 'is not a host name alone', '`www.example.com`'],
    ['hosts', 'user@a.example', 'is not a host name alone', '`a.example`'],
    ['prefixes', 'www.example.com', 'is a whole host', '`hosts`'],
    ['prefixes', 'https://www.example.com/', 'is a whole host', '`hosts`'],
    ['prefixes', '/docs', 'needs `base-url`', '`base-url`'],
    ['prefixes', 'www.example.com/a*', 'has a `*`', 'without `*`'],
    ['prefixes', 'www.example.com/a?b', 'has a query', 'before the `?`'],
    ['prefixes', 'www.example.com/a www.example.com/b', 'has a space', 'one address a line'],
    ['prefixes', 'www.example.com/a,m.example.com/b', 'more than one prefix', 'one a line'],
    ['prefixes', 'a.example/a;b.example/', 'more than one prefix', 'one a line'],
    ['prefixes', 'www..example.com/a', 'an empty part', '`https://www.example.com/a`'],
    ['prefixes', 'docs/guide', 'begins with a folder', '`base-url`'],
    ['prefixes', 'docs/', 'begins with a folder', '`base-url`'],
    ['hosts', 'www.example.com.', 'is not a host name alone', 'like `www.example.com`'],
    ['hosts', 'www..example.com', 'is not a host name alone', 'like `www.example.com`'],
    ['prefixes', 'user:planted@a.example/b', 'user info', 'without user'],
  ])('%s: %j %s', (input, text, what, remedy) => {
    const { targets, problems } = parseNames(lines(text), input);
    expect(targets).toEqual([]);
    expect(problems).toMatchObject([{ code: 'input-invalid', input }]);
    expect(problems[0]?.message).toContain(`\`${input}\`, item 1, `);
    expect(problems[0]?.message).toContain(what);
    expect(problems[0]?.message).not.toContain('planted');
    expect(problems[0]?.remedy).toContain(remedy);
  });
});

const kinds = { tags: 'tag', hosts: 'host', prefixes: 'prefix' } as const;

test('a list that this action wrote says what its names are', () => {
  const text = ['tag:news', 'host:a.example', 'prefix:a.example/x', 'https://a.example/'];
  expect(parseUrls(lines(...text), 'urls-file')).toEqual({
    targets: [
      { kind: 'tag', value: 'news', rule: 'urls-file' },
      { kind: 'host', value: 'a.example', rule: 'urls-file' },
      { kind: 'prefix', value: 'a.example/x', rule: 'urls-file' },
      { kind: 'url', value: 'https://a.example/', rule: 'urls-file' },
    ],
    problems: [],
  });
  const [problem] = parseUrls(lines('tag:a,b'), 'urls-file').problems;
  expect(problem?.message).toContain('has a comma');
  // What people type has inputs of its own.
  expect(parseUrls(lines('tag:news'), 'urls').targets).toEqual([]);
});
