import { afterAll, expect, test } from 'vitest';
import { createReport, judged } from '../../test/fakes/report.ts';
import { createWorkspace } from '../../test/fakes/workspace.ts';
import { InputError } from '../errors.ts';
import { renderJson } from './json.ts';
import type { Report } from './report.ts';
import { readReviewedPlan } from './reviewed-plan.ts';

const workspace = createWorkspace();
afterAll(() => workspace[Symbol.dispose]());

function read(typed: string): Promise<unknown> {
  return readReviewedPlan(typed, { workspace: workspace.folder });
}

function write(changes: Partial<Report>): void {
  workspace.write('report.json', [...renderJson(...judged(createReport(changes)))].join(''));
}

test('a checksum', async () => {
  expect(await read('AB'.repeat(32))).toEqual({ checksum: 'ab'.repeat(32) });
});

test('the report of the run that made the plan', async () => {
  const changes = [
    {
      kind: 'modify' as const,
      name: 'docs',
      domain: 'docs.example',
      fields: [{ field: 'size', before: null, after: { deep: [1] } }],
      status: 'SERVING',
    },
  ];
  write({
    mode: 'sync-distribution',
    sync: { kind: 'plan', planChecksum: 'c'.repeat(64), changes },
  });
  expect(await read('report.json')).toEqual({ checksum: 'c'.repeat(64), changes });
});

test.each<[string, () => void, string, string]>([
  ['a checksum that was cut', () => undefined, 'ab'.repeat(31), 'does not exist'],
  ['a folder', () => workspace.write('folder/x', ''), 'folder', 'is not a regular file'],
  ['another file', () => workspace.write('report.json', '{}'), 'report.json', 'is not a report'],
  ['not JSON', () => workspace.write('report.json', 'plan'), 'report.json', 'is not a report'],
  ['a purge', () => write({}), 'report.json', 'of `mode: purge`'],
  [
    'a file that was only checked',
    () => write({ sync: { kind: 'offline', planChecksum: '', changes: [] } }),
    'report.json',
    'made no plan',
  ],
])('%s is refused by name', async (_what, prepare, typed, why) => {
  prepare();
  const error: unknown = await read(typed).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error('It was not refused.');
  expect(error.problems).toMatchObject([
    {
      code: 'input-invalid',
      input: 'expected-plan',
      message: expect.stringMatching(/^`expected-plan` is /),
      remedy: expect.stringContaining('`plan-checksum`'),
    },
  ]);
  expect(error.message).toContain(why);
});
