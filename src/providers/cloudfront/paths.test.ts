import { describe, expect, test } from 'vitest';
import type { Target, TargetKind } from '../../core/target.ts';
import { checkTargets, toSent } from './paths.ts';

function target(value: string, kind: TargetKind = 'url'): Target {
  return { kind, value, rule: kind === 'tag' ? 'tags' : 'urls' };
}

const host = 'https://www.example.com';

describe('what is sent', () => {
  test.each<[string, string, TargetKind?]>([
    [`${host}/`, '/'],
    [host, '/'],
    [`${host}/a/b.html`, '/a/b.html'],
    ['http://other.example:8080/a', '/a'],
    ['/a/b.html', '/a/b.html'],
    // The query belongs to the object if the distribution caches by it.
    [`${host}/a?x=1&y=%2F~`, '/a?x=1&y=%2F~'],
    [`${host}?x=1`, '/?x=1'],
    // What signs a URL does not belong to the object.
    [`${host}/a?Expires=1&Signature=a~b__&Key-Pair-Id=K1`, '/a'],
    [`${host}/a?x=1&Policy=e~&Signature=a&Key-Pair-Id=K1`, '/a'],
    // What RFC 1738 calls unsafe is encoded, and nothing else.
    [`${host}/%ea%b0%80%20b`, '/%EA%B0%80%20b'],
    [`${host}/a%20b%22%3C%3E%23%25%7B%7D`, '/a%20b%22%3C%3E%23%25%7B%7D'],
    [`${host}/[slug]|x`, '/%5Bslug%5D%7Cx'],
    [`${host}/logo%402x%281%29%2B%3B%3D.png`, '/logo@2x(1)+;=.png'],
    [`${host}/%41%2d%5F`, '/A-_'],
    // These would mean something else.
    [`${host}/a%2Fb%3Fc`, '/a%2Fb%3Fc'],
    [`${host}/a%2A`, '/a%2A'],
    ['/뉴스/*', '/%EB%89%B4%EC%8A%A4/*', 'wildcard'],
    // A file whose name ends in a star is not a wildcard.
    [`${host}/a*`, '/a%2A'],
    [`${host}/a*b`, '/a*b'],
    [`${host}/img/*`, '/img/*', 'wildcard'],
    ['/img/*', '/img/*', 'wildcard'],
    ['/img/a.png', '/img/a.png', 'wildcard'],
    [`${host}/a?x=*`, '/a?x=*', 'wildcard'],
    ['Product-1', '#product-1', 'tag'],
    ['E1SANDBOX000AA', '/*', 'everything'],
  ])('%s is %s', (value, sent, kind) => {
    expect(toSent(target(value, kind))).toBe(sent);
  });
});

describe('what is refused', () => {
  test.each<[string, RegExp, RegExp, TargetKind?]>([
    [`${host}/~user/a`, /`urls`: .*\/~user\/a contains a `~`/, /wildcard/],
    [`${host}/%7euser`, /contains a `~`/, /everything/],
    [`${host}/a?b=~`, /contains a `~`/, /leave it out/],
    [`${host}/${'a'.repeat(4_000)}`, /longer than the 4,000 characters/, /wildcard/],
    [`${host}/img/*.png`, /not its last character/, /first `\*`/, 'wildcard'],
    ['a,b', /`tags`: a,b is not a tag/, /one tag a line/, 'tag'],
    ['a b', /is not a tag/, /one tag a line/, 'tag'],
    ['é', /is not a tag/, /one tag a line/, 'tag'],
    ['x'.repeat(257), /is not a tag/, /one tag a line/, 'tag'],
    ['product-*', /match only as a whole/, /purge-type: wildcard/, 'tag'],
  ])('%s', (value, message, remedy, kind) => {
    const [problem, ...others] = checkTargets([target(value, kind)], { isChina: false });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'input-invalid' });
    expect(problem?.message).toMatch(message);
    expect(problem?.remedy).toMatch(remedy);
  });

  test('each kind of mistake once, with their number', () => {
    const wrong = ['/~a', '/~b', '/~c'].map((path) => target(host + path));
    const list = [...wrong, target('a*', 'tag'), target(`${host}/fine`)];
    const messages = checkTargets(list, { isChina: false }).map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('/~a');
    expect(messages[0]).toContain('and 2 more like it');
  });

  test('tags in China', () => {
    const tag = target('a', 'tag');
    expect(checkTargets([tag], { isChina: false })).toEqual([]);
    expect(checkTargets([tag], { isChina: true })[0]?.message).toContain('China');
  });

  test('a file of the repository is named as such', () => {
    const file: Target = { kind: 'url', value: `${host}/~a`, rule: 'file', path: 'public/~a' };
    expect(checkTargets([file], { isChina: false })[0]?.input).toBe('files');
  });
});
