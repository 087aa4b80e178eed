import { describe, expect, test } from 'vitest';
import { createAnswerReader, type GitObject } from './git-objects.ts';

const id = 'a'.repeat(40);

function readAnswers(...chunks: readonly Buffer[]): readonly (GitObject | undefined)[] {
  const answers: (GitObject | undefined)[] = [];
  const add = createAnswerReader((object) => answers.push(object));
  for (const chunk of chunks) add(chunk);
  return answers;
}

function toAnswer(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${id} tree ${content.length}\n`), content, Buffer.from('\n')]);
}

function textOf(object: GitObject | undefined): string | undefined {
  return object?.content.toString('latin1');
}

describe('what git cat-file --batch prints', () => {
  const contents = ['plain', '', 'line\nfeeds\n', `${id} missing\n`, '\0\xff'];
  const bytes = Buffer.concat([
    ...contents.map((content) => toAnswer(Buffer.from(content, 'latin1'))),
    Buffer.from('main^{tree} missing\n'),
    Buffer.from('abcd ambiguous\n'),
    toAnswer(Buffer.from('last')),
  ]);

  test('the bytes may be cut anywhere', () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const answers = readAnswers(bytes.subarray(0, cut), bytes.subarray(cut));
      expect(answers.map(textOf)).toEqual([...contents, undefined, undefined, 'last']);
    }
  });

  test('they may come one by one', () => {
    const answers = readAnswers(...Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)));
    expect(answers.map(textOf)).toEqual([...contents, undefined, undefined, 'last']);
    expect(answers[0]?.id).toBe(id);
  });

  test('nothing is told of what is not whole', () => {
    const whole = toAnswer(Buffer.from('abc'));
    expect(readAnswers(whole.subarray(0, -1))).toEqual([]);
    expect(readAnswers(whole)).toHaveLength(1);
  });

  test('contents of many times the usual size stay as they are, also those told before', () => {
    const sizes = [3_000_000, 10, 900_000, 2_500_000, 700_000, 700_000];
    const large = sizes.map((size, index) => Buffer.alloc(size, `${index}`));
    const all = Buffer.concat(large.map(toAnswer));
    const chunks = Array.from({ length: Math.ceil(all.length / 65_536) }, (_, index) =>
      all.subarray(index * 65_536, (index + 1) * 65_536),
    );
    const answers = readAnswers(...chunks);
    expect(answers).toHaveLength(sizes.length);
    for (const [index, answer] of answers.entries()) {
      expect(answer?.content.equals(large[index] ?? Buffer.alloc(0))).toBe(true);
    }
  });
});
