import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createTask } from '../../test/fakes/report.ts';
import { createRunner } from '../../test/fakes/runner.ts';
import type { TaskRecord, TaskState } from '../core/task.ts';
import { readResumeTasks } from '../report/resume-tasks.ts';
import { readTaskJournal } from '../report/task-journal.ts';
import { nextTurn } from '../system/turn.ts';
import { type AnnounceIds, createIdAnnouncer } from './announce-ids.ts';

const runner = createRunner();
const journalFile = join(runner.folder, 'task-ids.jsonl');
beforeEach(() => {
  runner.clear();
  rmSync(journalFile, { force: true });
});
afterAll(runner.remove);

const redact = (text: string): string => text.replaceAll('planted', '***');
const announcer = (): AnnounceIds =>
  createIdAnnouncer({ provider: 'nhn-v1.5', journalFile, redact });
const unsent = (count: number): TaskRecord[] =>
  Array.from({ length: count }, () => createTask({ state: 'unsent' }));

type Change = readonly [index: number, state: TaskState, id: string];

function announceAll(tasks: TaskRecord[], changes: readonly Change[]): void {
  const announce = announcer();
  for (const [index, state, id] of changes) {
    const task = tasks[index];
    if (task === undefined) continue;
    tasks[index] = { ...task, state, id };
    announce(tasks, index);
  }
}

/** What a later run reads of the output. */
async function resumed(): Promise<readonly (readonly [TaskState, string])[]> {
  const text = runner.outputs()['task-ids'] ?? '';
  const request = { text, workspace: runner.folder, provider: 'nhn-v1.5', hasList: true };
  return (await readResumeTasks(request)).tasks.map(({ state, id }) => [state, id] as const);
}

describe.each([
  ['few', 3],
  ['as many as one output would not hold', 2_000],
])('%s', (_name, count) => {
  test('what is on its way, and each id, are an output at once', async () => {
    const tasks = unsent(count);
    const announce = announcer();
    const steps: readonly (readonly [TaskState, string])[] = [
      ['unconfirmed', ''],
      ['pending', '7'],
      ['done', '7'],
    ];
    for (const [state, id] of steps) {
      tasks[1] = createTask({ state, id });
      announce(tasks, 1);
      expect((await resumed()).slice(0, 3)).toEqual([
        ['unsent', ''],
        [state, id],
        ['unsent', ''],
      ]);
      expect(await resumed()).toHaveLength(count);
    }
  });

  test('a change of something else writes nothing', () => {
    const tasks = unsent(count);
    const announce = announcer();
    announce(tasks, 0);
    const before = readFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'utf8');
    tasks[0] = createTask({ state: 'unsent', attempts: 5, vendorState: 'busy' });
    announce(tasks, 0);
    expect(readFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'utf8')).toBe(before);
  });

  test('an id that echoes a secret does not hold it', async () => {
    announceAll(unsent(count), [
      [0, 'pending', 'planted-1'],
      [1, 'pending', 'planted-2'],
    ]);
    expect((await resumed()).slice(0, 2)).toEqual([
      ['pending', '***-1'],
      ['pending', '***-2'],
    ]);
  });
});

test('what is written grows with the changes and not with their square', () => {
  const changes = Array.from({ length: 4_000 }, (_, n): Change => [n % 2_000, 'pending', `${n}`]);
  announceAll(unsent(2_000), changes);
  const written = readFileSync(journalFile).length;
  const start = readFileSync(journalFile, 'utf8').indexOf('\n');
  expect(written).toBeLessThan(start + 4_000 * 40);
});

test('what a journal begins with is not written again', async () => {
  const tasks = unsent(2_000);
  announceAll(tasks, [
    [0, 'unsent', ''],
    [1, 'unsent', ''],
    [1, 'done', ''],
  ]);
  await nextTurn();
  expect(linesOfJournal()).toEqual(['[1,"done",""]', '']);
});

test('what waits for the end of a turn is written before what must be known at once', async () => {
  const changes: readonly Change[] = [
    [0, 'unsent', ''],
    [1, 'done', ''],
    [2, 'failed', ''],
  ];
  announceAll(unsent(2_000), [...changes, [3, 'unconfirmed', ''], [4, 'done', '']]);
  const lines = ['[1,"done",""]', '[2,"failed",""]', '[3,"unconfirmed",""]'];
  expect(linesOfJournal()).toEqual([...lines, '']);
  await nextTurn();
  expect(linesOfJournal()).toEqual([...lines, '[4,"done",""]', '']);
});

function linesOfJournal(): readonly string[] {
  return readFileSync(journalFile, 'utf8').split('\n').slice(1);
}

test('a journal that is cut anywhere says what was known before, or one change later', async () => {
  const states = fc.constantFrom<TaskState>('unconfirmed', 'pending', 'done', 'failed');
  const change = fc.tuple(fc.nat({ max: 199 }), states, fc.stringMatching(/^[\x21-\x7e]{0,20}$/));
  const lists = fc.array(change, { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(lists, fc.nat(), async (changes, cut) => {
      runner.clear();
      rmSync(journalFile, { force: true });
      announceAll(unsent(200), changes);
      await nextTurn();
      const text = readFileSync(journalFile, 'utf8');
      const start = text.indexOf('\n') + 1;
      const end = start + (cut % (text.length - start + 1));
      const lines = text.slice(start, end).split('\n').length - 1;
      const known = JSON.stringify(readTaskJournal(text.slice(0, end)));
      const before = JSON.stringify(readTaskJournal(toLines(text, lines)));
      const after = JSON.stringify(readTaskJournal(toLines(text, lines + 1)));
      expect([before, after]).toContain(known);
    }),
    { numRuns: 100 },
  );
});

function toLines(text: string, changes: number): string {
  return text
    .split('\n')
    .slice(0, changes + 1)
    .join('\n');
}

describe('an output that cannot be written', () => {
  test('keeps the request from being sent', () => {
    process.env['GITHUB_OUTPUT'] = join(runner.folder, 'missing');
    expect(() => announceAll(unsent(3), [[0, 'unconfirmed', '']])).toThrow(/`task-ids`/);
  });

  test('ends no run whose requests may be sent twice', () => {
    process.env['GITHUB_OUTPUT'] = join(runner.folder, 'missing');
    const accepted: Change = [0, 'done', ''];
    expect(() => announceAll(unsent(3), [[0, 'unsent', ''], accepted])).not.toThrow();
  });

  test('does not end a run that has sent', () => {
    const tasks = unsent(3);
    const announce = announcer();
    announce(tasks, 0);
    process.env['GITHUB_OUTPUT'] = join(runner.folder, 'missing');
    tasks[0] = createTask({ state: 'pending', id: '7' });
    expect(() => announce(tasks, 0)).not.toThrow();
  });
});

test('a damaged journal is not one', () => {
  appendFileSync(journalFile, '{"v":1,"provider":"x"}\n[0,"done","1"]\n');
  expect(readTaskJournal(readFileSync(journalFile, 'utf8'))).toBeUndefined();
  expect(readTaskJournal('')).toBeUndefined();
});
