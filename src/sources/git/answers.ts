// What `git cat-file --batch` prints: `id type size LF content LF` for what is there, and a line of
// other words for what is not. https://git-scm.com/docs/git-cat-file#_batch_output

/** A part of a buffer: a view of its own for each of thousands takes longer than to look at it. */
export interface Span {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The span of its content. */
export interface GitObject extends Span {
  /** Where git's line about it begins. */
  readonly lineStart: number;
}

/** Undefined for what is not there. */
export type Answer = GitObject | undefined;

/** Its full id, whatever it was asked for by. */
export function idOf({ bytes, lineStart }: GitObject): string {
  return bytes.toString('latin1', lineStart, bytes.indexOf(space, lineStart));
}

export interface AnswerBuffer {
  /** The next bytes, cut anywhere. */
  readonly add: (chunk: Buffer) => void;
  /** The next answers, once so many are whole; they are good until the next `add`. */
  readonly take: (count: number) => readonly Answer[] | undefined;
}

const usualBytes = 1024 * 1024;

/** All bytes go through one buffer: fresh memory for each object takes longer than to fill it. */
export function createAnswerBuffer(): AnswerBuffer {
  let bytes = Buffer.allocUnsafe(usualBytes);
  let start = 0;
  let end = 0;
  return {
    add(chunk) {
      if (end + chunk.length > bytes.length) {
        const held = end - start;
        const isEnough = held + chunk.length <= bytes.length;
        const next = isEnough ? bytes : Buffer.allocUnsafe(2 * (held + chunk.length));
        bytes.copy(next, 0, start, end);
        [bytes, start, end] = [next, 0, held];
      }
      bytes.set(chunk, end);
      end += chunk.length;
    },
    take(count) {
      const answers: Answer[] = [];
      let next = start;
      while (answers.length < count) {
        const read = readAnswer({ bytes, start: next, end });
        if (read === undefined) return undefined;
        answers.push(read.answer);
        next = read.end;
      }
      start = next;
      return answers;
    },
  };
}

interface ReadAnswer {
  readonly answer: Answer;
  readonly end: number;
}

/** The answer at the start; undefined where it is not whole. */
function readAnswer(span: Span): ReadAnswer | undefined {
  const line = readLine(span);
  if (line === undefined) return undefined;
  const { size, end: start } = line;
  if (size === undefined) return { answer: undefined, end: start };
  const end = start + size;
  if (end >= span.end) return undefined;
  return { answer: { bytes: span.bytes, lineStart: span.start, start, end }, end: end + 1 };
}

const lineFeed = 0x0a;
const space = 0x20;
const zero = 0x30;

interface Line {
  /** In bytes; undefined where git tells of something that is not there. */
  readonly size: number | undefined;
  /** Behind its line feed. */
  readonly end: number;
}

/** The line at the start; undefined where it is not whole. Its third and last word is a size. */
function readLine({ bytes, start, end }: Span): Line | undefined {
  let words = 1;
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === lineFeed) {
      const size = words === 3 && !Number.isNaN(number) ? number : undefined;
      return { size, end: index + 1 };
    }
    if (byte === space) [words, number] = [words + 1, 0];
    else number = byte >= zero && byte <= zero + 9 ? number * 10 + byte - zero : Number.NaN;
  }
  return undefined;
}
