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

  test('one of both, if both are missing', () => {
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
  ] as const)('%j is shown as %s', ([complaint, told]) => {
    expect(problemOf([base], complaint).message.endsWith(`: ${told}`)).toBe(true);
  });

  test.for([
    [
      /reach that server/,
      "fatal: unable to access 'https://git.example.com/': Could not resolve host: git.example.com",
    ],
    [/reach that server/, 'fatal: unable to access: Connection timed out after 5000 milliseconds'],
    [
      /GIT_SSL_CAINFO/,
      'fatal: unable to access: SSL certificate problem: unable to get local issuer certificate',
    ],
    [/again later/, 'fatal: unable to access: The requested URL returned error: 503'],
    [/HTTPS_PROXY/, 'fatal: unable to access: CONNECT tunnel failed, response 407'],
    [/`github-token`/, 'fatal: Authentication failed for https://git.example.com/'],
    [
      /`github-token`/,
      "fatal: unable to access 'https://ssl.example.com/owner/timeout/': The requested URL returned error: 403",
    ],
  ] as const)('%s is the remedy for %s', ([remedy, complaint]) => {
    const { message, remedy: found } = problemOf([base], complaint);
    expect(found).toMatch(remedy);
    expect(message).not.toMatch(/fatal|unable to access/);
  });

  test.for([
    ['Could not resolve host: git.example.com', 'its name cannot be resolved.'],
    ['Failed to connect to a port 9 after 0 ms: Could not connect', 'it cannot be connected to.'],
    ['Connection timed out after 5000 milliseconds', 'it did not answer in time.'],
    ['Connection reset by peer', 'the connection broke.'],
    [
      'The requested URL returned error: 503',
      'it failed, or ended the connection early (HTTP 503).',
    ],
    ['The requested URL returned error: 403', 'not let this job read the repository (HTTP 403).'],
    ['SSL certificate problem: expired', 'its certificate is not trusted.'],
    ['CONNECT tunnel failed, response 407', 'or refused the connection.'],
  ] as const)('%s is, in our words: %s', ([complaint, words]) => {
    const { message } = problemOf([base], `fatal: unable to access: ${complaint}`);
    expect(message.endsWith(words)).toBe(true);
  });

  test('a base that is gone may have gone with a force push, a head may not', () => {
    const gone = 'fatal: remote error: upload-pack: not our ref';
    expect(problemOf([base], gone).remedy).toMatch(/force push.*`base: last-purge`/);
    expect(problemOf([head], gone).remedy).not.toMatch(/force push/);
  });
});
