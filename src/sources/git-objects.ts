// Reads objects of one repository, all by one git: starting it takes longer than reading most of them.
import type { Writable } from 'node:stream';
import type { RunGit } from './git-process.ts';

export interface GitObject {
  /** Its full id, whatever it was asked for by. */
  readonly id: string;
  readonly content: Buffer;
}

export interface ObjectReader {
  /**
   * What a revision names (without white space); undefined where the repository has no such object,
   * where it cannot be read, and where there is no repository. Rejects where git cannot be started,
   * or the run is aborted.
   */
  readonly read: (revision: string) => Promise<GitObject | undefined>;
  /** Resolves with what git complained of, and never rejects. Nothing can be read afterwards. */
  readonly close: () => Promise<string>;
}

type Asked = PromiseWithResolvers<GitObject | undefined>;

/** Git answers in the order of the questions, so that nobody has to wait before asking the next one. */
export function openObjects(run: RunGit, gitDir: string): ObjectReader {
  const asked = createQueue<Asked>();
  let input: Writable | undefined;
  let end: { readonly error?: unknown } | undefined;
  const finish = (how: { readonly error?: unknown }): void => {
    end = how;
    for (let one = asked.take(); one !== undefined; one = asked.take()) settle(one, how);
  };
  const finished = run({
    gitDir,
    args: ['cat-file', '--batch'],
    onInput: (stream) => {
      input = stream;
    },
    onOutput: createAnswerReader((object) => asked.take()?.resolve(object)),
  }).then(
    ({ stderr }) => {
      finish({});
      return stderr;
    },
    (error: unknown) => {
      finish({ error });
      return '';
    },
  );
  const write = createGatherer((text) => input?.write(text));
  return {
    read(revision) {
      const one: Asked = Promise.withResolvers();
      if (end === undefined) {
        asked.add(one);
        write(`${revision}\n`);
      } else settle(one, end);
      return one.promise;
    },
    close() {
      input?.end();
      return finished;
    },
  };
}

function settle(one: Asked, end: { readonly error?: unknown }): void {
  if ('error' in end) one.reject(end.error);
  else one.resolve(undefined);
}

/** Takes from the front at once, however long it is. */
function createQueue<Item>(): { add: (item: Item) => void; take: () => Item | undefined } {
  let items: Item[] = [];
  let first = 0;
  return {
    add: (item) => items.push(item),
    take() {
      const item = items[first];
      first += 1;
      if (first >= items.length) [items, first] = [[], 0];
      return item;
    },
  };
}

/** Many small texts become one: each write is a call to the system, and wakes git. */
function createGatherer(write: (text: string) => void): (text: string) => void {
  let gathered = '';
  return (text) => {
    if (gathered === '') {
      queueMicrotask(() => {
        write(gathered);
        gathered = '';
      });
    }
    gathered += text;
  };
}

const lineFeed = 0x0a;

/**
 * Takes what `git cat-file --batch` prints, cut anywhere: `id type size LF content LF` for what is
 * there, and a line of other words for what is not.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function createAnswerReader(
  onAnswer: (object: GitObject | undefined) => void,
): (chunk: Buffer) => void {
  // Contents are parts of a slab, so that most bytes are copied once; a full one is never used again.
  let slab = Buffer.allocUnsafe(slabBytes);
  let start = 0;
  let end = 0;
  return (chunk) => {
    if (end + chunk.length > slab.length) {
      const next = Buffer.allocUnsafe(Math.max(slabBytes, 2 * (end - start + chunk.length)));
      end = slab.copy(next, 0, start, end);
      [slab, start] = [next, 0];
    }
    slab.set(chunk, end);
    end += chunk.length;
    const bytes = slab.subarray(0, end);
    for (let answer = readAnswer(bytes, start); answer; answer = readAnswer(bytes, start)) {
      onAnswer(answer.object);
      start = answer.end;
    }
  };
}

const slabBytes = 1024 * 1024;

interface Answer {
  readonly object: GitObject | undefined;
  readonly end: number;
}

/** The answer at `start`; undefined where it is not whole. */
function readAnswer(bytes: Buffer, start: number): Answer | undefined {
  const contentStart = bytes.indexOf(lineFeed, start) + 1;
  if (contentStart === 0) return undefined;
  const words = bytes.toString('latin1', start, contentStart - 1).split(' ');
  const [id = '', , digits = ''] = words;
  if (words.length !== 3 || !/^\d+$/.test(digits)) return { object: undefined, end: contentStart };
  const contentEnd = contentStart + Number(digits);
  if (contentEnd >= bytes.length) return undefined;
  return { object: { id, content: bytes.subarray(contentStart, contentEnd) }, end: contentEnd + 1 };
}
