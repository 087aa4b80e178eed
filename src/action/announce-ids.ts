// Task ids become an output the moment they are known, and what must not be sent twice is announced
// before it is sent: a run that is killed can be resumed and sends nothing twice.
import { openSync, writeSync } from 'node:fs';
import { setOutput } from '@actions/core';
import type { TaskRecord } from '../core/task.ts';
import { InputError } from '../errors.ts';
import type { Redact } from '../report/redact-report.ts';
import { toTaskIds } from '../report/task-ids.ts';
import { renderJournalLine, renderJournalStart } from '../report/task-journal.ts';
import { nextTurn } from '../system/turn.ts';

/** Up to this length the output itself is written again with every change. */
const longestRepeatedBytes = 16_384;

export interface Announcing {
  readonly provider: string;
  /** Where longer ones go, line by line; the output is then the path of this file. */
  readonly journalFile: string;
  readonly redact: Redact;
}

export type AnnounceIds = (tasks: readonly TaskRecord[], index: number) => void;

/** Made for one run; called with every change of the task at `index`. */
export function createIdAnnouncer({ provider, journalFile, redact }: Announcing): AnnounceIds {
  const show = (task: TaskRecord): TaskRecord => ({ ...task, id: redact(task.id) });
  let announced: TaskRecord[] | undefined;
  /** Of the journal, if there is one: open until the process ends, as each change is a line of it. */
  let journal: number | undefined;
  /** Lines that nothing depends on: those of one turn of the event loop are written together. */
  let waiting = '';

  const writeWaiting = (): void => {
    const lines = waiting;
    waiting = '';
    if (journal !== undefined) writeText(journal, lines);
  };

  const addLine = (index: number, task: TaskRecord): void => {
    // What was sent already is worth more than its announcement.
    if (waiting === '')
      nextTurn()
        .then(writeWaiting)
        .catch(() => undefined);
    waiting += renderJournalLine(index, show(task));
    if (task.id !== '' || isAboutToBeSent(task)) writeWaiting();
  };

  const announceAll = (tasks: readonly TaskRecord[]): void => {
    const document = { provider, tasks: tasks.map(show) };
    const value = JSON.stringify(toTaskIds(document));
    if (announced === undefined && Buffer.byteLength(value) > longestRepeatedBytes)
      journal ??= openSync(journalFile, 'a');
    if (journal !== undefined) writeText(journal, renderJournalStart(document));
    setOutput('task-ids', journal === undefined ? value : journalFile);
    announced = [...tasks];
  };

  return (tasks, index) => {
    const task = tasks[index];
    const known = announced?.[index];
    if (task === undefined || (task.state === known?.state && task.id === known.id)) return;
    try {
      if (announced === undefined || journal === undefined) announceAll(tasks);
      else {
        addLine(index, task);
        announced[index] = task;
      }
    } catch (error) {
      // What was sent already is worth more than its announcement, and what may be sent twice needs none.
      if (isAboutToBeSent(task)) throw unwritable(error);
    }
  };
}

function writeText(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}

/** What must not be sent twice; see the states of a task. */
function isAboutToBeSent({ state, id, problem }: TaskRecord): boolean {
  return state === 'unconfirmed' && id === '' && problem === undefined;
}

function unwritable(error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new InputError([
    {
      code: 'output-unwritable',
      message: `The output \`task-ids\` cannot be written${code}, so the request was not sent: a killed run could not be resumed.`,
      remedy: 'Check that the files that GITHUB_OUTPUT and RUNNER_TEMP name can be written to.',
    },
  ]);
}
