import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReport, createTask, judged } from '../../test/fakes/report.ts';
import { renderJson } from './json.ts';
import { readAttempt, renderMark } from './read-attempt.ts';
import { type Attempt, noAttempt } from './start-job.ts';

const place = {
  ...{ serverUrl: '', repository: '', sha: '', runId: '1', step: '', action: '' },
  ...{ actionRef: '', console: '' },
};

interface Kept {
  /** Attempts of the run: of the mark and of the report. */
  readonly marked?: number;
  readonly ended?: number;
  readonly since: number;
}

async function read({ marked, ended, since }: Kept): Promise<Attempt> {
  const folder = mkdtempSync(join(tmpdir(), 'attempt-'));
  try {
    const report = createReport({
      tasks: [createTask({ state: 'failed' })],
      ...(ended === undefined ? {} : { place: { ...place, attempt: String(ended) } }),
    });
    mkdirSync(join(folder, 'job'));
    const write = (name: string, text: string): void =>
      writeFileSync(join(folder, 'job', name), text);
    if (ended !== undefined) write('report.json', [...renderJson(...judged(report))].join(''));
    if (marked !== undefined) write('started.json', renderMark(marked));
    return await readAttempt({ folder: join(folder, 'job'), since });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a report of the attempt that began last', async () => {
  const { report, earlier, isStarted } = await read({ marked: 2, ended: 2, since: 1 });
  expect(report?.place?.attempt).toBe('2');
  expect([earlier, isStarted]).toEqual([undefined, true]);
});

test('a report that is older than the mark is of the attempt before one that was lost', async () => {
  const { report, earlier, isStarted } = await read({ marked: 2, ended: 1, since: 1 });
  expect(earlier?.place?.attempt).toBe('1');
  expect([report, isStarted]).toEqual([undefined, true]);
});

test.each<[string, Kept, Attempt]>([
  ['nothing', { since: 1 }, noAttempt],
  ['what is older than the list', { marked: 1, ended: 1, since: 2 }, noAttempt],
  ['a mark alone', { marked: 2, since: 2 }, { ...noAttempt, isStarted: true }],
  [
    'a mark, and a report of an older list',
    { marked: 2, ended: 1, since: 2 },
    { ...noAttempt, isStarted: true },
  ],
])('%s', async (_name, kept, attempt) => {
  expect(await read(kept)).toEqual(attempt);
});
