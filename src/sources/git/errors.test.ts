import { describe, expect, test } from 'vitest';
import type { CommitName } from '../commits/resolve-range.ts';
import { toFetchError } from './errors.ts';

const base: CommitName = { name: 'mani', input: 'base' };
const head: CommitName = { name: 'b'.repeat(40), input: 'head' };

function problemOf(wanted: readonly CommitName[], complaint: string) {
  const [problem] = toFetchError({ wanted, complaint, place: 'git.example.com' }).problems;
  if (problem === undefined) throw new Error('a problem is expected');
  return problem;
}

describe('who is to blame for a failed fetch', () => {
  test('the one that git names', () => {
    const { code, input, message } = problemOf(
      [head, base],
      "fatal: couldn't find remote ref mani",
    );
    expect([code, input]).toEqual(['history-shallow', 'base']);
    expect(message).toBe(
      'The commit for `base` (mani) is neither in the checkout nor at git.example.com.',
    );
  });

  test('never the one that the checkout has, where git names none', () => {
    const { input, message } = problemOf([{ ...head, isHere: true }, base], 'fatal: no');
    expect(input).toBe('base');
    expect(message).not.toContain('`head`');
  });

  test('one of both, where both are missing', () => {
    const { input, message } = problemOf([head, base], 'fatal: no');
    expect(input).toBe('head');
    expect(message).toBe(
      `One of the commits for \`head\` (${head.name}) and \`base\` (mani) could not be fetched from git.example.com: fatal: no.`,
    );
  });
});

describe('what git said', () => {
  test.for([
    ['fatal: one\nfatal: two\nhint: three\n', 'fatal: two.'],
    ['only this.\n', 'only this.'],
    ['', 'git gave no reason.'],
    ['fatal: https://user:secret@git.example.com/x', 'fatal: https://git.example.com/x.'],
  ] as const)('%j is told as %s', ([complaint, told]) => {
    expect(problemOf([base], complaint).message.endsWith(`: ${told}`)).toBe(true);
  });

  test.for([
    "fatal: unable to access 'https://git.example.com/': Could not resolve host: git.example.com",
    "fatal: unable to access 'https://git.example.com/': Failed to connect to git.example.com port 443",
    'fatal: unable to access: Connection timed out after 5000 milliseconds',
    'fatal: unable to access: SSL certificate problem: unable to get local issuer certificate',
  ])('%s is about the network', (complaint) => {
    expect(problemOf([base], complaint).remedy).toMatch(/reaches that server/);
  });

  test.for([
    'fatal: Authentication failed for https://git.example.com/',
    'fatal: unable to access: The requested URL returned error: 403',
    "fatal: unable to access 'https://ssl.example.com/owner/timeout/': The requested URL returned error: 403",
  ])('%s is about rights', (complaint) => {
    expect(problemOf([base], complaint).remedy).toMatch(/`github-token`/);
  });
});
