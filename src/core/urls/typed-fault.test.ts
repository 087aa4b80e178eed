import { describe, expect, test } from 'vitest';
import { findTypedFault } from './typed-fault.ts';

describe('a typed address that a URL parser would mend', () => {
  test.each([
    ['https://a.example/1 https://a.example/2', 'more than one address', '`|`'],
    ['/1 /2', 'more than one address', 'one address a line'],
    ['a.html', 'a path without a host', '`https://www.example.com/a.html`'],
    ['www.example.com/a.html', 'does not begin', '`https://www.example.com/a.html`'],
    ['https://a.example/,https://a.example/b', 'more than one address', '`%2C`'],
    ['https://a.example/; //b.example/', 'more than one address', 'one address a line'],
    ['/img/*,/css/*', 'more than one address', 'one address a line'],
    ['https://a.example/ # home', 'comment', 'a line of its own'],
    ['"https://a.example/"', 'in quotes', 'without quotes'],
    ["'/a/*'", 'in quotes', 'without quotes'],
    ['“https://a.example/”', 'in quotes', 'without quotes'],
    ['- https://a.example/', '`- `', 'without dashes'],
    ['https://a.example/a\t2026-01-01', 'a tab', 'one address a line'],
    ['https://a.example/a\nb', 'a line break', 'one address a line'],
    ['https://a.example/a\u2028b', 'a line break', 'one address a line'],
    ['https://a.example/a b', 'a space', '`%20`'],
    ['/a b/*', 'a space', '`%20`'],
    ['https://a.example/a\u00a0b', 'U+00A0', '%XX'],
    ['https://a.example/\u200b', 'U+200B', 'again'],
    ['https://a.exam\u00adple/', 'U+00AD', 'again'],
    ['https://a.example/\u0000', 'U+0000', 'again'],
    ['https://a.example/1,', 'a comma or semicolon', 'one address a line'],
    ['https://a.example/1,https://a.example/2#top', 'more than one address', 'one address a line'],
    ['https://a.example/1 https://a.example/2#', 'more than one address', 'one address a line'],
    ['https://a.example/1;', 'a comma or semicolon', '`%3B`'],
    ['https://a.example\\b', 'a backslash', '`%5C`'],
    ['https:\\\\a.example/b', 'a backslash', '`/`'],
    ['/a\\b', 'a backslash', '`%5C`'],
    ['https:/a.example/b', '`https://`', '`https://a.example/b`'],
    ['https:a.example/b', '`https://`', '`https://a.example/b`'],
    ['https:///a.example/b', '`https://`', '`https://a.example/b`'],
    ['http:////localhost:8080/b', '`http://`', '`http://localhost:8080/b`'],
    ['https//a.example', '`https://`', '`https://a.example`'],
    ['//a.example/b', '`https://`', '`https://a.example/b`'],
    ['www.a.example/b?c', '`https://`', '`https://www.a.example/b?***`'],
    ['https:/user:planted@a.example/b', '`https://`', '`https://***@a.example/b`'],
    ['https://user:planted@a.example/b', 'user info', 'without user'],
    ['https://@a.example/b', 'user info', 'without user'],
    ['https:', 'not an http or https URL', 'whole URLs'],
    ['https://', 'not an http or https URL', 'whole URLs'],
    ['https:///%61/b', 'not an http or https URL', 'whole URLs'],
    ['https://a.example:99999/', 'a wrong host or port', 'a browser'],
    ['https://a.example:/b', 'another address', '`https://a.example/b`'],
    ['https://a.example:0443/b', 'another address', '`https://a.example/b`'],
    ['http://127.1/b', 'another address', '`http://127.0.0.1/b`'],
    ['https://a%2Eexample/b', 'another address', '`https://a.example/b`'],
    ['https://a.example/../b/./c', 'another address', '`https://a.example/b/c`'],
    ['https://a.example/b/%2E%2e/c', 'another address', '`https://a.example/c`'],
    ['/a/../b/*', 'another address', '`/b/*`'],
  ])('%j %s: %s', (text, what, remedy) => {
    const fault = findTypedFault(text);
    expect(fault?.what).toContain(what);
    expect(fault?.remedy).toContain(remedy);
    expect(JSON.stringify(fault)).not.toContain('planted');
  });

  test.each([
    'https://a.example',
    'HTTPS://A.Example:443/a%20b#top',
    'https://a.example/a,#',
    'https://a.example/w=1,https://b.example/c;#',
    '/img/a;#',
    'http://a.example:80/',
    'https://a.example:8443/a?b=c+d',
    'http://[::1]:8080/a',
    'https://bücher.example/é/日本.html',
    'https://a.example/a,b;c/(1)[2]@x~y!z*',
    "https://a.example/it's-'quoted'",
    'https://a.example/..a/b../...',
    'https://a.example/?u=a\\b&next=/c/../d',
    'https://a.example/a-#b',
    '/img/*',
    '/a//b',
    '/',
    'img/*',
    'ftp://a.example/',
    'no-url',
  ])('%s has nothing to mend', (text) => {
    expect(findTypedFault(text)).toBeUndefined();
  });
});
