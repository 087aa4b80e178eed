import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import { createWorkspace } from '../../test/fakes/workspace.ts';
import { InputError } from '../errors.ts';
import { renderJson } from './json.ts';
import { type ResumeRequest, readResumeTasks } from './resume-tasks.ts';
import { renderTaskIds } from './task-ids.ts';

const provider = 'aws-prewarm';
const report = createReport({
  provider,
  tasks: [
    createTask({ id: 'one', state: 'pending' }),
    createTask({ state: 'unsent', attempts: 0 }, createTargets(3)),
  ],
});

function readRun(text: string, changes: Partial<ResumeRequest> = {}) {
  return readResumeTasks({ text, workspace: '/nowhere', provider, hasList: true, ...changes });
}

async function read(text: string, changes: Partial<ResumeRequest> = {}) {
  return (await readRun(text, changes)).tasks;
}

async function problemOf(reading: Promise<unknown>) {
  const error = await reading.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  return error instanceof InputError ? error.problems[0] : undefined;
}

describe('resume-tasks', () => {
  test('the output of an earlier run', async () => {
    const [first, second] = report.tasks;
    expect(await read(` ${renderTaskIds(report, '')}\n`)).toEqual([
      { id: 'one', batch: first?.batch.checksum, sent: 2, state: 'pending' },
      { id: '', batch: second?.batch.checksum, sent: 3, state: 'unsent' },
    ]);
  });

  test('its report file, which knows the URLs and the times as well', async () => {
    const json = [...renderJson(...judged(report))].join('');
    using workspace = createWorkspace({ 'out/report.json': json });
    const tasks = await read('out/report.json', { workspace: workspace.folder });
    expect(tasks).toMatchObject([
      { id: 'one', sent: 2, state: 'pending', submittedAt: 1_800_000_001_000 },
      { id: '', sent: 3, state: 'unsent' },
    ]);
    expect(tasks[0]?.targets?.map(({ value }) => value)).toEqual(
      report.tasks[0]?.batch.targets.map(({ value }) => value),
    );
  });

  test('the report file of a run with a memory, whose list is taken as it was, with its reasons', async () => {
    const targets = [
      { kind: 'url', value: 'https://a.example/x', rule: 'file', path: 'x' },
      { kind: 'url', value: 'https://a.example/y', rule: 'file', path: 'y', deleted: true },
    ] as const;
    const written = createReport({
      provider,
      memory: { key: 'cdn-cache-action-1-x' },
      tasks: targets.map((target) => createTask({}, [target])),
      covered: [{ ...targets[0], value: 'https://a.example/z' }],
    });
    const json = [...renderJson(...judged(written))].join('');
    const { remembered } = await readRun(json);
    expect(remembered).toEqual({
      key: 'cdn-cache-action-1-x',
      targets,
      covered: written.covered,
    });
    const plain = [...renderJson(...judged(report))].join('');
    expect((await readRun(plain)).remembered).toBeUndefined();
  });

  test('ids alone, if no list is made', async () => {
    expect(await read('["a", 12]', { hasList: false })).toEqual([
      { id: 'a', batch: '', sent: 1, state: 'pending' },
      { id: '12', batch: '', sent: 1, state: 'pending' },
    ]);
  });

  test('what a run of ids alone wrote', async () => {
    const batch = { checksum: '', targets: [], sent: 1 };
    const written = createReport({ provider, tasks: [createTask({ id: 'a', batch })] });
    const known = { id: 'a', batch: '', sent: 1, state: 'done' };
    const json = [...renderJson(...judged(written))].join('');
    expect(await read(renderTaskIds(written, ''), { hasList: false })).toEqual([known]);
    expect(await read(json, { hasList: false })).toEqual([
      { ...known, submittedAt: expect.any(Number), targets: [] },
    ]);
  });

  test('an id that is given twice is polled once', async () => {
    expect(await read('["a", "a"]', { hasList: false })).toHaveLength(1);
  });

  test.each([
    ['ids with a list', '["a"]'],
    [
      'what a run of ids wrote, with a list',
      '{"v":1,"provider":"aws-prewarm","tasks":[{"id":"a","batch":"","urls":1,"state":"done"}]}',
    ],
    ['another provider', renderTaskIds({ ...report, provider: 'huawei-vod' }, '')],
    ['half of it', renderTaskIds(report, '').slice(0, 60)],
    ['another version', '{"v":2,"provider":"aws-prewarm","tasks":[]}'],
    ['a state that is none', renderTaskIds(report, '').replace('pending', 'sent')],
    ['nothing', '[]'],
    ['a file that is not there', 'report.json'],
  ])('%s is refused, by name and with a remedy', async (_what, text) => {
    const problem = await problemOf(read(text));
    expect(problem).toMatchObject({ code: 'input-invalid', input: 'resume-tasks' });
    expect(problem?.message).toContain('`resume-tasks`');
    expect(problem?.remedy).toMatch(/`task-ids`/);
  });
});
