import { afterAll, expect, test } from 'vitest';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import { createWorkspace } from '../../test/fakes/workspace.ts';
import { listText } from '../core/plan/shard.ts';
import { InputError } from '../errors.ts';
import { checksum } from '../system/checksum.ts';
import { readExpectedList } from './expected-list.ts';
import { renderJson } from './json.ts';
import type { Report } from './report.ts';

const workspace = createWorkspace();
afterAll(() => workspace[Symbol.dispose]());

function read(text: string): Promise<unknown> {
  return readExpectedList({ text, workspace: workspace.folder, checksum });
}

function write(changes: Partial<Report>): void {
  workspace.write('report.json', [...renderJson(...judged(createReport(changes)))].join(''));
}

const targets = createTargets(3);
const tasks = [createTask({ state: 'unsent' }, targets)];
const listChecksum = checksum(listText(targets));

test('a checksum', async () => {
  expect(await read('AB'.repeat(32))).toEqual({ checksum: 'ab'.repeat(32) });
});

test('the report of the run that made the plan, with its list', async () => {
  write({ listChecksum, tasks });
  const values = targets.map(({ value }) => value);
  expect(await read('report.json')).toEqual({ checksum: listChecksum, values });
});

test('a list that is sent in another order is the same list', async () => {
  const parts = targets.toReversed().map((target) => createTask({ state: 'unsent' }, [target]));
  write({ listChecksum, tasks: parts });
  expect(await read('report.json')).toMatchObject({ values: targets.map(({ value }) => value) });
});

test('a part of a list is known by the checksum of the whole alone', async () => {
  write({ listChecksum: 'c'.repeat(64), tasks });
  expect(await read('report.json')).toEqual({ checksum: 'c'.repeat(64) });
});

test.each<[string, () => void, string, string]>([
  ['a checksum that was cut', () => undefined, 'abc', 'does not exist: "abc"'],
  ['another file', () => workspace.write('report.json', '{}'), 'report.json', 'not the report'],
  ['a run without a list', () => write({ listChecksum: '' }), 'report.json', 'with a list'],
])('%s is refused by name', async (_what, prepare, typed, why) => {
  prepare();
  const error: unknown = await read(typed).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error('It was not refused.');
  expect(error.problems).toMatchObject([
    {
      code: 'input-invalid',
      input: 'expected-list',
      remedy: expect.stringContaining('`list-checksum`'),
    },
  ]);
  expect(error.message).toContain(why);
});
