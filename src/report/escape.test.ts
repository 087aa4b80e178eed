import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostile } from '../../test/fakes/report.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from './escape.ts';

/** What the escaped text is shown as: the references resolved, our own tags taken away. */
function resolve(text: string): string {
  return text
    .replaceAll('<span>@</span>', '@')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Characters that are markup somewhere in Markdown or HTML, if they are left raw. */
const markup = /[<>&|`*_~[\]\\!#@$^{}]/;

function withoutOurs(text: string): string {
  return text.replace(/<\/?(?:code|span)>|<span>@<\/span>|&#\d+;/g, '');
}

const foreign = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(hostile, 'www.', 'https://a.example', 'a@b.example', '&lt;', '<!--', '-->', '| '),
);

describe('foreign text in Markdown', () => {
  test('leaves no markup, on one line, and is shown as it is', () => {
    fc.assert(
      fc.property(fc.array(foreign, { maxLength: 4 }), (parts) => {
        const escaped = escapeMarkdown(parts.join(' '), 10_000);
        expect(withoutOurs(escaped.replaceAll('<span>@</span>', ''))).not.toMatch(markup);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(escaped).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        expect(escaped.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'public/icon@2x(1).png',
    'https://www.example.com/a?b=c&d=[e]#f',
    'a | b `c` *d* _e_ ~f~ <g> \\h ![i](j) $k$',
    'Größe 小 😀',
    '"quoted" & \'quoted\'',
  ])('%s is shown as it is', (text) => {
    expect(resolve(escapeMarkdown(text))).toBe(text);
  });

  test.each([
    ['no link of an address', 'https://evil.example', /https:/],
    ['no link of a name', 'WWW.evil.example', /WWW\./],
    ['no link of a mail address, no mention', 'a@evil.example', /a@|@e|&#64;/],
    ['no other scheme', 'javascript:alert(1)', /script:a/],
    ['no turned text', 'a\u202eb\u2066c\u200fd\u061ce', /[\u202e\u2066\u200f\u061c]/],
  ])('%s', (_name, text, wrong) => {
    expect(escapeMarkdown(text)).not.toMatch(wrong);
  });

  test('control characters and bytes are shown, not written', () => {
    expect(resolve(escapeMarkdown('a\nb\u009bc\udcffd'))).toBe('a\\x0Ab\\x9Bc\\xFFd');
  });

  test('is cut with a mark, in the middle of nothing', () => {
    expect(escapeMarkdown('x'.repeat(300))).toHaveLength(300);
    expect(escapeMarkdown('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(escapeMarkdown('😀'.repeat(10), 10).isWellFormed()).toBe(true);
    expect(escapeMarkdown('<'.repeat(20), 10)).toBe(`${'&#60;'.repeat(9)}…`);
  });
});

describe('code', () => {
  test('foreign text cannot end it', () => {
    expect(escapeCode('</code><b>')).toBe('<code>&#60;/code&#62;&#60;b&#62;</code>');
  });

  test('in a sentence stands between backticks', () => {
    expect(escapeSentence('`timeout` is not `a duration`: "x".')).toBe(
      '<code>timeout</code> is not <code>a duration</code>: "x".',
    );
    expect(escapeSentence('`provider: nhn-v2`')).toBe('<code>provider: nhn-v2</code>');
  });

  test('in a sentence may be marks', () => {
    expect(escapeSentence('begin with `|` and not with `>`')).toBe(
      'begin with <code>&#124;</code> and not with <code>&#62;</code>',
    );
    expect(escapeSentence('write `a, b=*`')).toBe('write <code>a, b=&#42;</code>');
  });

  test('a backtick of foreign text is not the begin of it', () => {
    expect(escapeSentence('has "it`s", write `y`')).toBe('has "it&#96;s", write <code>y</code>');
  });

  test.each(['`', 'a ` b', '` a `', '``', '`a\nb`', `\`${'x'.repeat(200)}\``])(
    '%j is not code',
    (text) => {
      expect(escapeSentence(text)).not.toMatch(/<code>|`/);
    },
  );
});
