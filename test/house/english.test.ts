// Phrases that texts for people do not use, because each has a plainer one.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read, sources, tracked } from './tracked-files.ts';

interface Phrase {
  readonly instead: string;
  readonly pattern: RegExp;
  /** Only for users: contributors may read it. */
  readonly isForUsers?: true;
}

const phrases: readonly Phrase[] = [
  { instead: 'poll, check', pattern: /\b(?:ask|look)(?:s|ed|ing)? (?:it |them )?after\b/i },
  { instead: 'report, show, say, list', pattern: /\b(?:tell|tells|telling|told)\b/i },
  { instead: 'retry, attempt', pattern: /\brepetitions?\b|\brepeat(?:s|ed|ing)?\b/i },
  { instead: 'resume', pattern: /\b(?:go|goes|going|went|gone) on with\b/i },
  { instead: 'submit, send', pattern: /\bcarr(?:y|ies|ied|ying) out\b/i },
  { instead: 'is not supported', pattern: /\bnot spoken\b/i },
  { instead: 'is missing', pattern: /\bis none\b|\bthere are none\b/i },
  { instead: 'is not a', pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)/i },
  { instead: 'request', pattern: /\bbatch(?:es)?\b/i, isForUsers: true },
  { instead: 'stopped early', pattern: /\bended before\b/i },
  { instead: 'timed out', pattern: /\bdoes not last\b|\btime ran out\b/i },
  { instead: 'compared with', pattern: /\bcompar\w* (?:\w+ )?against\b/i },
  { instead: 'merge', pattern: /\bjoin(?:s|ed|ing)? (?:the|their|all|every|reports?|results?)\b/i },
  {
    instead: 'if, when',
    pattern:
      /(?<!\b(?:above|and|from|is|never|remembers|says?|shows?|to|with) )\bwhere (?:an?|both|it|neither|no|none|nothing|one|that|the|there|these|they|this|what|you)\b/,
  },
  { instead: 'because', pattern: /\bfor want of\b/i },
  { instead: 'also', pattern: /, too(?=[.;:,)]|$)/ },
  { instead: 'a verb', pattern: /\bwhat then\b/i },
];

/** Words between quotes in code, without comments and expressions; single words are names. */
function textsOf(code: string): readonly string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X');
  const found = bare.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g);
  return [...found]
    .map(([, one = '', other = '', template = '']) => one + other + template)
    .filter((text) => /[a-z] [a-z]/i.test(text));
}

/** Comments, and the titles of tests, of any code. */
function notesOf(code: string): readonly string[] {
  const comments = code.match(/^\s*\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? [];
  const titles = code.matchAll(
    /(?:\b(?:describe|test)(?:\.\w+)*|\](?: as const)?\))\(\s*(?:'([^'\n]+)'|"([^"\n]+)")/g,
  );
  return [
    ...comments.map((comment) => comment.replace(/\s*\n\s*(?:\*|\/\/)\s?/g, ' ')),
    ...[...titles].map(([, one = '', other = '']) => one + other),
  ];
}

/** Paragraphs without code. */
function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .replace(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->/g, '``')
    .split(/\n(?:\s*\n|(?=[|#-]))/)
    .map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Names, descriptions, what scripts print, and comments. */
function yamlTextsOf(text: string): readonly string[] {
  const comments = text.match(/(?<=^|\s)# .*$/gm) ?? [];
  const printed = text.match(/\becho .*$/gm) ?? [];
  return [...comments, ...printed, ...describedIn(parse(text))];
}

function describedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(?:about|description|label|name|placeholder|title)$/.test(key)
      ? [inner]
      : describedIn(inner),
  );
}

function readableOf(path: string): readonly string[] {
  if (path.endsWith('.md')) return paragraphsOf(read(path));
  return path.endsWith('.yml') ? yamlTextsOf(read(path)) : textsOf(read(path));
}

function offendersOf(
  path: string,
  texts: readonly string[],
  forbidden: readonly Phrase[],
): readonly string[] {
  return texts.flatMap((text) =>
    forbidden.flatMap(({ instead, pattern }) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const around = text.slice(Math.max(0, match.index - 50), match.index + 70);
      return [`${path}: "${match[0]}" (better: ${instead}) in: …${around}…`];
    }),
  );
}

function offendersIn(paths: readonly string[], forbidden: readonly Phrase[]): readonly string[] {
  return paths.flatMap((path) => offendersOf(path, readableOf(path), forbidden));
}

const forContributors =
  /^(?:AGENTS|ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/decisions\/|^\.github\/(?!workflows\/)/;
const pages = tracked.filter((path) =>
  /^(?:docs\/.*|[A-Z]+)\.md$|^(?:[\w-]+\/)?action\.yml$|^(?:\.github|examples)\/.*\.(?:yml|md)$/.test(
    path,
  ),
);

test('code, actions, workflows and documentation say it plainly', () => {
  const forUsers = pages.filter((path) => !forContributors.test(path));
  expect(offendersIn([...sources, ...forUsers], phrases)).toEqual([]);
});

test('pages for contributors say it plainly', () => {
  const forbidden = phrases.filter(({ isForUsers }) => isForUsers !== true);
  expect(
    offendersIn(
      pages.filter((path) => forContributors.test(path)),
      forbidden,
    ),
  ).toEqual([]);
});

test('comments and titles of tests say it plainly', () => {
  const forbidden = phrases.filter(({ isForUsers }) => isForUsers !== true);
  const offenders = tracked
    .filter((path) => /^(?:scripts|src|test)\/.*\.ts$/.test(path))
    .flatMap((path) => offendersOf(path, notesOf(read(path)), forbidden));
  expect(offenders).toEqual([]);
});

describe('what is found', () => {
  test.each([
    ['it polls and asks after it', 'asks after'],
    ['a value that is no number', 'is no '],
    ['empty where nothing failed', 'where nothing'],
    ['this works, too.', ', too'],
  ])('%s', (text, found) => {
    const matches = phrases.flatMap(({ pattern }) => pattern.exec(text)?.[0] ?? []);
    expect(matches).toEqual([found]);
  });

  test.each([
    'there is no list',
    'from where it left',
    'too fast, too many',
    'it is no longer there',
  ])('not in: %s', (text) => {
    expect(phrases.filter(({ pattern }) => pattern.test(text))).toEqual([]);
  });

  test('texts of code, without expressions and comments', () => {
    expect(textsOf("// no 'comment here'\nf('one word', `x ${a ? 'b c' : d} y`, 'name');")).toEqual(
      ['one word', 'x X y'],
    );
  });
});
