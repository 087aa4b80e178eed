// Reads objects of one repository, all by one git: starting it takes longer than reading most of them.
import type { Writable } from 'node:stream';
import { type Answer, createAnswerBuffer } from './answers.ts';
import type { RunGit } from './process.ts';

export interface ObjectReader {
  /**
   * Asks what revisions (without white space) name, and hands over all of it: undefined is what the
   * repository does not have or git cannot read, and everything where there is no repository.
   * Contents are good during the call alone. Resolves with what `take` returns; rejects where it
   * throws, where git cannot be started, and where the run is aborted.
   */
  readonly read: <Taken>(
    revisions: readonly string[],
    take: (objects: readonly Answer[]) => Taken | Promise<Taken>,
  ) => Promise<Taken>;
  /** Resolves with what git complained of, and never rejects. Nothing can be read afterwards. */
  readonly close: () => Promise<string>;
}

/** Git answers in the order of the questions, so that nobody has to wait before asking the next one. */
export function openObjects(run: RunGit, gitDir: string): ObjectReader {
  const answers = createAnswerBuffer();
  const open = createQueue<Question>();
  const letters = createMailbox();
  let settleNow: ((question: Question) => void) | undefined;
  const end = (settle: (question: Question) => void): void => {
    settleNow = settle;
    for (let one = open.take(); one !== undefined; one = open.take()) settle(one);
  };
  const finished = run({
    gitDir,
    args: ['cat-file', '--batch'],
    onInput: letters.open,
    onOutput(chunk) {
      answers.add(chunk);
      letters.sendTogether(() => {
        for (let one = open.first(); one !== undefined; one = open.first()) {
          const objects = answers.take(one.revisions.length);
          if (objects === undefined) break;
          open.take();
          one.answer(objects);
        }
      });
    },
  }).then(
    ({ stderr }) => {
      end(({ revisions, answer }) => answer(revisions.map(() => undefined)));
      return stderr;
    },
    (error: unknown) => {
      end(({ fail }) => fail(error));
      return '';
    },
  );
  return {
    read: (revisions, take) =>
      new Promise((resolve, fail) => {
        const question = { revisions, fail, answer: toAnswer(take, { resolve, fail }) };
        if (settleNow !== undefined) settleNow(question);
        else {
          open.add(question);
          letters.write(revisions.map((revision) => `${revision}\n`).join(''));
        }
      }),
    close() {
      letters.close();
      return finished;
    },
  };
}

interface Question {
  readonly revisions: readonly string[];
  readonly answer: (objects: readonly Answer[]) => void;
  readonly fail: (error: unknown) => void;
}

interface Outcome<Taken> {
  readonly resolve: (taken: Taken | Promise<Taken>) => void;
  readonly fail: (error: unknown) => void;
}

function toAnswer<Taken>(
  take: (objects: readonly Answer[]) => Taken | Promise<Taken>,
  { resolve, fail }: Outcome<Taken>,
): Question['answer'] {
  return (objects) => {
    try {
      resolve(take(objects));
    } catch (error) {
      fail(error);
    }
  };
}

interface Queue<Item> {
  readonly add: (item: Item) => void;
  readonly first: () => Item | undefined;
  readonly take: () => Item | undefined;
}

/** Takes from the front at once, however long it is. */
function createQueue<Item>(): Queue<Item> {
  let items: Item[] = [];
  let next = 0;
  return {
    add: (item) => items.push(item),
    first: () => items[next],
    take() {
      const item = items[next];
      next += 1;
      if (next >= items.length) [items, next] = [[], 0];
      return item;
    },
  };
}

interface Mailbox {
  readonly open: (input: Writable) => void;
  readonly write: (text: string) => void;
  /** What the work writes goes as one: each write is a call to the system, and wakes git. */
  readonly sendTogether: (work: () => void) => void;
  readonly close: () => void;
}

function createMailbox(): Mailbox {
  let input: Writable | undefined;
  return {
    open(stream) {
      input = stream;
    },
    write: (text) => input?.write(text),
    sendTogether(work) {
      input?.cork();
      work();
      input?.uncork();
    },
    close: () => input?.end(),
  };
}
