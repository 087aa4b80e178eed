// What `git cat-file --batch` prints: `id type size LF content LF` for what is there, and a line of
// other words for what is not. https://git-scm.com/docs/git-cat-file#_batch_output

export interface GitObject {
  /** Its full id, whatever it was asked for by. */
  readonly id: string;
  readonly content: Buffer;
}

/** Undefined for what is not there. */
export type Answer = GitObject | undefined;

export interface AnswerBuffer {
  /** The next bytes, cut anywhere. */
  readonly add: (chunk: Buffer) => void;
  /** The next answers, once so many are whole; their contents are good until the next `add`. */
  readonly take: (count: number) => readonly Answer[] | undefined;
}

const usualBytes = 1024 * 1024;

/** All bytes go through one buffer: fresh memory for each object takes longer than to fill it. */
export function createAnswerBuffer(): AnswerBuffer {
  let buffer = Buffer.allocUnsafe(usualBytes);
  let start = 0;
  let end = 0;
  return {
    add(chunk) {
      if (end + chunk.length > buffer.length) {
        const held = end - start;
        const isEnough = held + chunk.length <= buffer.length;
        const next = isEnough ? buffer : Buffer.allocUnsafe(2 * (held + chunk.length));
        buffer.copy(next, 0, start, end);
        [buffer, start, end] = [next, 0, held];
      }
      buffer.set(chunk, end);
      end += chunk.length;
    },
    take(count) {
      const bytes = buffer.subarray(0, end);
      const answers: Answer[] = [];
      let next = start;
      while (answers.length < count) {
        const read = readAnswer(bytes, next);
        if (read === undefined) return undefined;
        answers.push(read.answer);
        next = read.end;
      }
      start = next;
      return answers;
    },
  };
}

const lineFeed = 0x0a;

interface ReadAnswer {
  readonly answer: Answer;
  readonly end: number;
}

/** The answer at `start`; undefined where it is not whole. */
function readAnswer(bytes: Buffer, start: number): ReadAnswer | undefined {
  const contentStart = bytes.indexOf(lineFeed, start) + 1;
  if (contentStart === 0) return undefined;
  const words = bytes.toString('latin1', start, contentStart - 1).split(' ');
  const [id = '', , digits = ''] = words;
  if (words.length !== 3 || !/^\d+$/.test(digits)) return { answer: undefined, end: contentStart };
  const contentEnd = contentStart + Number(digits);
  if (contentEnd >= bytes.length) return undefined;
  return { answer: { id, content: bytes.subarray(contentStart, contentEnd) }, end: contentEnd + 1 };
}
