import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hostile } from '../../test/fakes/report.ts';
import { createRunner } from '../../test/fakes/runner.ts';
import { createRedactor } from '../http/redact.ts';
import { createRunnerLog } from './runner-log.ts';

const runner = createRunner();
beforeEach(runner.clear);
afterAll(runner.remove);

const secret = 'ghs_planted*1';
const { redact } = createRedactor([secret]);
const log = createRunnerLog(redact);

const ways: readonly (readonly [string, (text: string) => void])[] = [
  ['info', log.info],
  ['debug', log.debug],
  ['fail', log.fail],
  ...(['error', 'warning', 'notice'] as const).map(toWay),
];

function toWay(level: 'error' | 'warning' | 'notice'): [string, (text: string) => void] {
  const write = (text: string): void =>
    log.annotate({ level, message: text, title: text, file: text });
  return [level, write];
}

/** Colons are escaped in properties. */
const ownCommand = /^::(debug|error|warning|notice)( [^:]*)?::(?!:)/;

/** What the runner makes of a line: its own commands are the log's, anything else is forged. */
function forgedIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*::|##\[/.test(line))
    .filter((line) => line.includes('##[') || !ownCommand.test(line));
}

describe.each(ways)('%s', (_name, write) => {
  test.each([
    ['::error::forged'],
    ['  ::set-output name=status::COMPLETED'],
    ['fine\n::stop-commands::x'],
    ['fine\r::add-mask::e'],
    ['description: ##[set-output name=status;]COMPLETED'],
    ['##[add-mask]e'],
    [`${secret.slice(0, 3)}\u0007##[error]x`],
    [hostile],
  ])('%# is one line and no command', (text) => {
    write(text);
    expect(runner.stdout().trimEnd().split('\n')).toHaveLength(1);
    expect(forgedIn(runner.stdout())).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(runner.stdout().trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  test('a secret is hidden before anything else happens to the text', () => {
    write(`a ${secret} b`);
    expect(runner.stdout()).toContain('a *** b');
    expect(runner.stdout()).not.toContain('planted');
  });

  test('ten megabytes are cut', () => {
    write('x'.repeat(10_000_000));
    expect(runner.stdout().length).toBeLessThan(10_000);
  });
});

test('whatever is written, nothing is forged', () => {
  const pieces = fc.constantFrom('::', '##[', '#', '[', ' ', '\n', '\r', '\u2028', '%0A', secret);
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...ways), (line, [, write]) => {
      runner.clear();
      write(line);
      expect(runner.stdout().trimEnd().split('\n').length).toBe(1);
      expect(forgedIn(runner.stdout())).toEqual([]);
      expect(runner.stdout()).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

test('an annotation has its file, line and column', () => {
  log.annotate({ level: 'error', message: 'No.', title: 't', file: 'a,b.yml', line: 3, column: 5 });
  expect(runner.stdout()).toBe('::error title=t,file=a%2Cb.yml,line=3,col=5::No.\n');
});

describe('a group', () => {
  test('has a heading and an end around its lines', async () => {
    const value = await log.group(`The list of ${secret}`, async () => {
      log.info('one');
      log.info('two');
      return 3;
    });
    log.info('after');
    expect(value).toBe(3);
    expect(runner.stdout()).toBe('::group::The list of ***\none\ntwo\n::endgroup::\nafter\n');
  });

  test('without a line is not there', async () => {
    await log.group('Nothing', async () => undefined);
    log.info('after');
    expect(runner.stdout()).toBe('after\n');
  });

  test('ends if its phase fails', async () => {
    const failing = log.group('Fails', async () => {
      log.info('one');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(runner.stdout()).toBe('::group::Fails\none\n::endgroup::\n');
  });
});

test('plain text stays as it is', () => {
  log.info('plain text stays');
  expect(runner.stdout()).toBe('plain text stays\n');
});
