// Lists as people really type them: each slip is an error that shows how to write it, before any request.
import { describe, expect, test } from 'vitest';
import { createInputs, problemsOf } from '../../test/fakes/inputs.ts';

const files = { root: 'public', 'base-url': 'https://a.example' };

function problemOf(changes: Readonly<Record<string, string>>) {
  const [problem, ...others] = problemsOf(changes);
  expect(others).toEqual([]);
  return problem;
}

test('`urls` may be a JSON array, and nothing else that begins with `[`', () => {
  const urls = '[\n"https://a.example/1", "/2"\n]';
  expect(createInputs({ urls }).selection.urls).toEqual(['https://a.example/1', '/2']);
  for (const wrong of ['[1]', '["https://a.example/1"', '[https://a.example/1]'])
    expect(problemOf({ urls: wrong })).toMatchObject({ code: 'input-invalid', input: 'urls' });
});

test('folders with dots in their names are fine in `base-url`', () => {
  const text = 'https://h.example/v1.2\nhttps://h.example/docs.v2/';
  expect(problemsOf({ ...files, 'base-url': text })).toEqual([]);
});

describe('typed patterns', () => {
  test.each([
    ["'public/**'", 'is in quotes', '`|`'],
    ['- public/**', 'begins with `- `', '`|`'],
    ['public/** !public/**/*.map', 'holds more than one pattern', '`files: |`'],
    ['public/**/*.html, public/**/*.css', 'a comma', 'one a line'],
    ['public/** # pages', 'ends with a comment', 'a line of its own'],
    ['!public/**/*.map', 'only patterns that begin with `!`', '`public/**`'],
  ])('%j %s', (text, what, remedy) => {
    const problem = problemOf({ ...files, files: text });
    expect(problem).toMatchObject({ code: 'input-invalid', input: 'files' });
    expect(problem?.message).toContain(what);
    expect(problem?.remedy).toContain(remedy);
  });
});

describe('typed addresses', () => {
  test.each([
    [
      'base-url',
      'https://www.h.example/ https://m.h.example/',
      'line 1 holds more than one',
      '`|`',
    ],
    ['base-url', 'https://h.example,https://m.example', 'line 1 holds more than one', '`|`'],
    ['base-url', 'https://h.example # all', 'line 1 ends with a comment', 'a line of its own'],
    ['base-url', '"https://h.example"', 'line 1 is in quotes', 'without quotes'],
    ['base-url', '- https://h.example', 'line 1 begins with `- `', 'without dashes'],
    ['base-url', 'https:/h.example', 'does not begin with `https://`', '`https://h.example`'],
    ['base-url', 'https:\\\\h.example', 'has a backslash', '`/`'],
    ['base-url', 'https://h.example/index.html', 'ends in a file name', '`https://h.example`'],
    [
      'base-url',
      'https://h.example/docs/app.js',
      'ends in a file name',
      '`https://h.example/docs`',
    ],
    ['endpoint', 'https:/h.example', 'does not begin with `https://`', '`https://h.example`'],
    ['endpoint', 'https://h.example /x', 'holds more than one', '`|`'],
    ['endpoint', 'https://u:planted@h.example', 'has user info', 'without user'],
    ['sitemap', 'https:/h.example/sitemap.xml', 'does not begin with', '`https://h.example'],
    ['manifest', 'https://h.example/a b.json', 'has a space', '`%20`'],
  ])('`%s`: %j %s', (input, text, what, remedy) => {
    const problem = problemOf({ ...files, source: 'manifest', [input]: text });
    expect(problem).toMatchObject({ code: 'input-invalid', input });
    expect(problem?.message).toContain(what);
    expect(problem?.remedy).toContain(remedy);
    expect(problem?.message).not.toContain('planted');
  });

  test.each([
    ['aws-prewarm', 'aws-status-endpoint'],
    ['huawei-vod', 'huawei-iam-endpoint'],
  ])('%s: `%s`', (provider, input) => {
    const user = { 'huawei-iam-account': 'a', 'huawei-iam-user': 'b', 'huawei-iam-password': 'c' };
    const keys = { 'huawei-access-key': '', 'huawei-secret-key': '' };
    const own = provider === 'huawei-vod' ? { ...user, ...keys } : {};
    const urls = 'https://h.example/';
    const problem = problemOf({ provider, urls, ...own, [input]: 'https:///h.example' });
    expect(problem).toMatchObject({ input, remedy: 'Write `https://h.example`.' });
  });
});
