import { describe, expect, test } from 'vitest';
import { type Answer, createAnswerBuffer, idOf } from './answers.ts';

const id = 'a'.repeat(40);

/** Every answer as text, taken as soon as so many are whole: what is taken is good until more comes. */
function readAnswers(
  chunks: readonly Buffer[],
  { atOnce = 1 } = {},
): readonly (string | undefined)[] {
  const answers: (string | undefined)[] = [];
  const buffer = createAnswerBuffer();
  for (const chunk of chunks) {
    buffer.add(chunk);
    for (let taken = buffer.take(atOnce); taken; taken = buffer.take(atOnce))
      answers.push(...taken.map(textOf));
  }
  return answers;
}

function toAnswer(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${id} tree ${content.length}\n`), content, Buffer.from('\n')]);
}

function textOf(answer: Answer): string | undefined {
  return answer?.bytes.toString('latin1', answer.start, answer.end);
}

describe('what git cat-file --batch prints', () => {
  const contents = ['plain', '', 'line\nfeeds\n', `${id} missing\n`, '\0\xff'];
  const bytes = Buffer.concat([
    ...contents.map((content) => toAnswer(Buffer.from(content, 'latin1'))),
    Buffer.from('main^{tree} missing\n'),
    Buffer.from('abcd ambiguous\n'),
    Buffer.from('12\n'),
    Buffer.from('12 34\n'),
    Buffer.from('1 2 3 4\n'),
    Buffer.from('a tree 4x\n'),
    toAnswer(Buffer.from('last')),
  ]);

  const told = [...contents, ...Array<undefined>(6).fill(undefined), 'last'];

  test.for([1, 2, 4])('%i at once, the bytes cut anywhere', (atOnce) => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
      expect(readAnswers(chunks, { atOnce })).toEqual(told);
    }
  });

  test('byte by byte', () => {
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(readAnswers(chunks, { atOnce: 4 })).toEqual(told);
  });

  test('each has its id', () => {
    const buffer = createAnswerBuffer();
    buffer.add(bytes);
    expect(buffer.take(7)?.map((answer) => answer && idOf(answer))).toEqual([
      ...contents.map(() => id),
      undefined,
      undefined,
    ]);
  });

  test('nothing is told of what is not whole', () => {
    const whole = toAnswer(Buffer.from('abc'));
    expect(readAnswers([whole.subarray(0, -1)])).toEqual([]);
    expect(readAnswers([whole], { atOnce: 2 })).toEqual([]);
    expect(readAnswers([whole])).toEqual(['abc']);
  });

  test('of many times the usual size, and many times as many', () => {
    const sizes = [3_000_000, 10, 900_000, 2_500_000, 0, ...Array<number>(40).fill(70_000)];
    const large = sizes.map((size, index) => Buffer.alloc(size, `${index}`));
    const all = Buffer.concat(large.map(toAnswer));
    const chunks = Array.from({ length: Math.ceil(all.length / 65_536) }, (_, index) =>
      all.subarray(index * 65_536, (index + 1) * 65_536),
    );
    for (const atOnce of [1, 3, 5]) {
      const answers = readAnswers(chunks, { atOnce });
      expect(answers).toEqual(large.map((content) => content.toString('latin1')));
    }
  });
});
