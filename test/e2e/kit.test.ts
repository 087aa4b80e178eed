// The other actions of this repository: the built files in their own processes, as the runner starts them.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../../scripts/demo/run-action.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { createReport, createTargets, createTask, judged } from '../fakes/report.ts';
import { createWorld } from '../fakes/world.ts';

interface Folder extends Disposable {
  readonly path: string;
  write(name: string, report: Report): string;
}

function createFolder(): Folder {
  // The real path, because that is what a process sees as its working folder.
  const path = realpathSync(mkdtempSync(joinPath(tmpdir(), 'kit-')));
  return {
    path,
    write(name, report) {
      mkdirSync(joinPath(path, name), { recursive: true });
      const file = joinPath(path, name, 'report.json');
      writeFileSync(file, [...renderJson(...judged(report))].join(''));
      return file;
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

const plan = createReport({
  provider: 'huawei-vod',
  mode: 'preheat',
  domain: '',
  dryRun: true,
  listChecksum: 'a'.repeat(64),
  tasks: [0, 2, 4].map((at) =>
    createTask({ state: 'unsent', attempts: 0 }, createTargets(6).slice(at, at + 2)),
  ),
});

describe('plan-shards', () => {
  const entry = 'plan-shards.js';
  const vod = { provider: 'huawei-vod' };

  test('one question, and a list for a matrix', async () => {
    using folder = createFolder();
    await using world = await createWorld();
    const inputs = { ...vod, 'report-file': folder.write('plan', plan) };
    const result = await world.run(inputs, { entry, workspace: folder.path });
    expect(result.exitCode, result.stdout).toBe(0);
    const shards = '["1/3","2/3","3/3"]';
    expect(result.outputs).toEqual({ shards, count: '3', 'dry-run': 'false' });
    expect(world.sandbox.requests.map(({ request }) => request.method)).toEqual(['GET']);
  });

  test('a wrong key is one request, one error, no list, and shown nowhere', async () => {
    using folder = createFolder();
    await using world = await createWorld();
    const wrong = 'a+wrong/Secret==';
    const file = folder.write('plan', plan);
    const inputs = { ...vod, 'huawei-secret-key': wrong, 'report-file': file };
    const result = await world.run(inputs, { entry, workspace: folder.path });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
    expect(result.stdout).toMatch(/^::error::.*APIGW\.0301/m);
    expect(world.sandbox.requests).toHaveLength(1);
    const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.join('\n')).not.toContain(wrong);
  });

  test.each([
    ['skip', 'false'],
    ['dry-run', 'true'],
  ])('without credentials and with `%s` there are no shards', async (choice, isDryRun) => {
    using folder = createFolder();
    await using world = await createWorld();
    const keys = { 'huawei-access-key': '', 'huawei-secret-key': '' };
    const file = folder.write('plan', plan);
    const inputs = { ...vod, ...keys, 'report-file': file, 'without-credentials': choice };
    const result = await world.run(inputs, { entry, workspace: folder.path });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toEqual({ shards: '[]', count: '0', 'dry-run': isDryRun });
    expect(world.sandbox.requests).toEqual([]);
  });

  test('an input that nearly exists is an error, any other unknown one a warning', async () => {
    using folder = createFolder();
    await using world = await createWorld();
    const inputs = { ...vod, 'report-file': folder.write('plan', plan), urls: 'x', maxshards: '1' };
    const result = await world.run(inputs, { entry, workspace: folder.path });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^::error::.*`maxshards`.*`max-shards`/m);
    expect(result.stdout).toMatch(/^::warning::.*`urls` is not an input/m);
    expect(world.sandbox.requests).toEqual([]);
  });

  test('all wrong inputs are reported, and no request is sent', async () => {
    using folder = createFolder();
    await using world = await createWorld();
    const inputs = {
      ...vod,
      'max-shards': '0',
      'report-file': 'other.json',
      'huawei-access-key': '',
    };
    const result = await world.run(inputs, { entry, workspace: folder.path });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^::error::.*`max-shards`/m);
    expect(result.stdout).toMatch(/^::error::.*`huawei-access-key`/m);
    expect(result.stdout).toMatch(/^::error::.*`report-file`/m);
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('join-shards', () => {
  const entry = 'join-shards.js';
  const two = '["1/2","2/2"]';
  const done = (): Report => ({ ...plan, dryRun: false, confirmable: true, tasks: [createTask()] });

  function join({ path }: Folder, inputs: Readonly<Record<string, string>>) {
    const usual = { reports: path, 'artifact-name': 'warm' };
    return runAction({ entry, workspace: path, inputs: { ...usual, ...inputs } });
  }

  test('one summary, one set of outputs, and the files', async () => {
    using folder = createFolder();
    folder.write('warm-plan', plan);
    folder.write('warm-shard-1', done());
    folder.write('warm-shard-2', done());
    // Of another call in the same run.
    folder.write('warm-eu-plan', { ...plan, tasks: [] });
    folder.write('warm-eu-shard-1', plan);
    const result = await join(folder, { shards: two });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'COMPLETED', total: '4', succeeded: '4' });
    expect(result.summary).toContain('COMPLETED');
    expect(result.urls).toHaveLength(4);
  });

  test('folders end as this call’s do; those of another call are ignored', async () => {
    using folder = createFolder();
    const [end, other] = ['huawei-vod-preheat-aaaaaaaa', 'huawei-vod-preheat-bbbbbbbb'];
    folder.write(`warm-plan-${end}`, plan);
    folder.write(`warm-shard-1-${end}`, done());
    folder.write(`warm-shard-2-${end}`, done());
    folder.write(`warm-plan-${other}`, { ...plan, tasks: [] });
    const sealed = { 'artifact-end': end, 'list-checksum': 'a'.repeat(64) };
    const result = await join(folder, { shards: two, ...sealed });
    expect(result.outputs, result.stdout).toMatchObject({ status: 'COMPLETED', total: '4' });
  });

  test.each([
    ['the plan', 'b'.repeat(64), 'a'.repeat(64)],
    ['shard 2/2', 'a'.repeat(64), 'b'.repeat(64)],
  ])('a report of another list (%s) is refused', async (whose, expected, ofShard) => {
    using folder = createFolder();
    folder.write('warm-plan', plan);
    folder.write('warm-shard-1', done());
    folder.write('warm-shard-2', { ...done(), listChecksum: ofShard });
    const result = await join(folder, { shards: two, 'list-checksum': expected });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ 'failure-reason': 'list-changed' });
    expect(result.summary).toContain(whose);
  });

  test.each([
    ['failure', 'not-started', 'FAILED', 'its environment was refused'],
    ['cancelled', 'cancelled', 'CANCELLED', 'was cancelled'],
    ['success', 'input-invalid', 'FAILED', '`warm-plan`'],
  ])('a plan without a report, whose job ended as %s: %s', async (ended, code, status, why) => {
    using folder = createFolder();
    const result = await join(folder, { shards: '[]', 'plan-result': ended });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status, 'failure-reason': code });
    expect(result.stdout).toContain(why);
  });

  test('what never started is not sent; what started and left nothing is unknown', async () => {
    using folder = createFolder();
    folder.write('warm-plan', plan);
    folder.write('warm-shard-1', done());
    const waiting = await join(folder, { shards: two });
    expect(waiting.outputs).toMatchObject({ status: 'PARTIAL', succeeded: '2', 'not-sent': '3' });
    mkdirSync(`${folder.path}/warm-started-2`);
    writeFileSync(`${folder.path}/warm-started-2/started.json`, '{}');
    const lost = await join(folder, { shards: two });
    expect(lost.outputs).toMatchObject({ status: 'UNCONFIRMED', succeeded: '2', unknown: '3' });
    expect(lost.stdout).toContain('Re-run all jobs');
  });

  test('an input that nearly exists is an error', async () => {
    using folder = createFolder();
    folder.write('.', plan);
    const inputs = { reports: folder.path, 'artifact-name': 'warm', shards: '[]', dry_run: 'true' };
    const result = await runAction({ entry, workspace: folder.path, inputs });
    expect(result.outputs).toMatchObject({ status: 'FAILED', 'failure-reason': 'input-invalid' });
    expect(result.stdout).toContain('Did you mean `dry-run`?');
  });

  test('a plan alone lies in the folder itself', async () => {
    using folder = createFolder();
    folder.write('.', plan);
    const inputs = { reports: folder.path, 'artifact-name': 'warm', shards: '[]' };
    const result = await runAction({
      entry,
      workspace: folder.path,
      inputs: { ...inputs, 'dry-run': 'true' },
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'PLANNED', total: '6' });
  });

  test('half a report is not a report', async () => {
    using folder = createFolder();
    folder.write('warm-plan', plan);
    folder.write('warm-shard-1', done());
    writeFileSync(folder.write('warm-shard-2', done()), '{"schemaVersion": 1, "tasks": [');
    const inputs = { reports: folder.path, 'artifact-name': 'warm', shards: '["1/2","2/2"]' };
    const result = await runAction({ entry, workspace: folder.path, inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'UNCONFIRMED', succeeded: '2' });
  });

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ shards: 'x' }, 'shards'],
    [{ shards: '[]', reports: 'nowhere' }, 'reports'],
  ])('%j is an error that names the input; summary and outputs are there', async (wrong, name) => {
    using folder = createFolder();
    const inputs = { reports: folder.path, 'artifact-name': 'warm', ...wrong };
    const result = await runAction({ entry, workspace: folder.path, inputs });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'FAILED', 'failure-reason': 'input-invalid' });
    expect(result.summary).toContain(name);
  });
});

describe('join-runs', () => {
  const entry = 'join-runs.js';
  const purge = createReport({ tasks: [createTask()] });
  const warm = createReport({ mode: 'prewarm', confirmable: true, tasks: [createTask()] });

  function join(folder: Folder, inputs: Readonly<Record<string, string>> = {}) {
    const usual = {
      ...{ 'purge-report': 'purge/report.json', 'purge-result': 'success' },
      ...{ 'warm-report': 'warm/report.json', 'warm-result': 'success' },
    };
    return runAction({ entry, workspace: folder.path, inputs: { ...usual, ...inputs } });
  }

  test('one summary of both', async () => {
    using folder = createFolder();
    folder.write('purge', purge);
    folder.write('warm', warm);
    const result = await join(folder);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.summary.match(/^## .*$/gm)).toEqual([
      '## ✅ CDN purge: ACCEPTED',
      '## ✅ CDN prewarm: COMPLETED',
    ]);
  });

  test.each([
    ['purge', 'failure'],
    ['purge', 'cancelled'],
    ['warm', 'skipped'],
    ['warm', ''],
  ])('a %s that ended as %j fails it, whatever the reports say', async (job, ended) => {
    using folder = createFolder();
    folder.write('purge', purge);
    folder.write('warm', warm);
    expect((await join(folder, { [`${job}-result`]: ended })).exitCode).toBe(1);
  });

  test('reports that are missing are named in the summary', async () => {
    using folder = createFolder();
    const ended = { 'purge-result': 'failure', 'warm-result': 'skipped' };
    const result = await join(folder, ended);
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('CDN purge: its job ended as failure and left no report');
    expect(result.summary).toContain('CDN warming: not begun');
  });
});

describe('start-job', () => {
  const entry = 'start-job.js';
  const purged = createReport({
    dryRun: false,
    confirmable: true,
    tasks: [createTask({}, createTargets(3))],
  });

  interface Started {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly attempt?: string;
  }

  function start(folder: Folder, { inputs = {}, attempt = '2' }: Started = {}) {
    const usual = {
      ...{ provider: 'huawei-vod', mode: 'preheat', 'list-attempt': '1' },
      ...{ earlier: 'earlier', keep: 'kept', 'report-file': 'list/report.json' },
    };
    const environment = { GITHUB_RUN_ATTEMPT: attempt, RUNNER_TEMP: folder.path };
    const about = { entry, workspace: folder.path, environment };
    return runAction({ ...about, inputs: { ...usual, ...inputs } });
  }

  function markStarted({ path }: Folder): void {
    mkdirSync(joinPath(path, 'earlier'), { recursive: true });
    writeFileSync(joinPath(path, 'earlier/started.json'), '{}');
  }

  test('a first attempt sends the list as it is', async () => {
    using folder = createFolder();
    const list = folder.write('list', plan);
    const result = await start(folder, { attempt: '1', inputs: { shard: '2/3' } });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ number: '2', 'urls-file': list });
    expect(result.outputs).not.toHaveProperty('resume-tasks');
    expect(readFileSync(result.outputs['started'] ?? '', 'utf8')).not.toBe('');
  });

  test('an attempt that left its report is resumed, and what failed is sent again', async () => {
    using folder = createFolder();
    folder.write('list', plan);
    folder.write('earlier', { ...purged, tasks: [createTask({ state: 'failed' }), createTask()] });
    markStarted(folder);
    const result = await start(folder);
    expect(result.exitCode, result.stdout).toBe(0);
    const states = (path = ''): unknown =>
      JSON.parse(readFileSync(path, 'utf8')).tasks.map(({ state }: { state: string }) => state);
    expect(states(result.outputs['resume-tasks'])).toEqual(['unsent', 'done']);
    expect(states(joinPath(folder.path, 'kept/earlier.json'))).toEqual(['failed', 'done']);
  });

  test('one that began and left nothing is not sent again, unless the whole list is', async () => {
    using folder = createFolder();
    folder.write('list', plan);
    markStarted(folder);
    const refused = await start(folder);
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toEqual({
      number: '',
      status: 'UNCONFIRMED',
      'failure-reason': 'unconfirmed',
    });
    expect(refused.stdout).toMatch(/^::error::This job started.*"Re-run all jobs"/m);
    expect((await start(folder, { inputs: { 'list-attempt': '2' } })).exitCode).toBe(0);
    const harmless = { provider: 'huawei-vod', mode: 'purge' };
    expect((await start(folder, { inputs: harmless })).exitCode).toBe(0);
  });

  test('the list under other base URLs, line by line', async () => {
    using folder = createFolder();
    folder.write('list', { ...purged, covered: createTargets(1) });
    const inputs = {
      'base-url': 'https://kr.example.com\nhttps://cdn.example.com',
      'warm-base-url': 'https://two.example.com\nhttps://two.example.com',
    };
    const result = await start(folder, { inputs });
    expect(result.exitCode, result.stdout).toBe(0);
    const list = JSON.parse(readFileSync(result.outputs['urls-file'] ?? '', 'utf8'));
    for (const [first] of [list.tasks[0].targets, list.covered])
      expect(first.value).toBe('https://two.example.com/page-0.html');
    expect(list.status).toBe('COMPLETED');
  });

  test('without a list, nothing begins', async () => {
    using folder = createFolder();
    const inputs = { 'report-file': '', earlier: '', keep: '', 'list-attempt': '' };
    const result = await start(folder, { inputs });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toEqual({});
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'warm-base-url',
      {
        'base-url': 'https://cdn.example.com\nhttps://b.example',
        'warm-base-url': 'https://a.example',
      },
    ],
    ['base-url', { 'base-url': 'https://b.example', 'warm-base-url': 'https://a.example' }],
    ['report-file', { 'report-file': 'none.json' }],
    ['shard', { shard: '3/2' }],
    ['list-attempt', { 'list-attempt': '' }],
    ['keep', { keep: '' }],
    ['earlier', { earlier: '' }],
    ['provider', { provider: '' }],
    ['warm-base-url', { 'report-file': '', 'warm-base-url': 'https://a.example' }],
  ])('a wrong `%s` is an error that names it', async (name, inputs) => {
    using folder = createFolder();
    folder.write('list', purged);
    const result = await start(folder, { inputs });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(new RegExp(`^::error::.*\`${name}\``, 'm'));
    expect(result.outputs).not.toHaveProperty('started');
  });
});

describe('sandbox', () => {
  async function start(inputs: Readonly<Record<string, string>> = {}) {
    const folder = createFolder();
    const state = joinPath(folder.path, 'state');
    writeFileSync(state, '');
    const environment = { GITHUB_STATE: state, RUNNER_TEMP: folder.path };
    const about = { workspace: folder.path, environment };
    const result = await runAction({ ...about, entry: 'start-sandbox.js', inputs });
    const pid = /pid<<(\S+)\n(\d+)\n\1/.exec(readFileSync(state, 'utf8'))?.[2] ?? '';
    const stop = () =>
      runAction({
        ...about,
        environment: { ...environment, STATE_pid: pid },
        entry: 'stop-sandbox.js',
        inputs: {},
      });
    return { result, pid: Number(pid), stop, [Symbol.dispose]: () => folder[Symbol.dispose]() };
  }

  test('it answers after its step is over, and is gone after its last one', async () => {
    using sandbox = await start({ latency: '5' });
    const { outputs, exitCode, stdout } = sandbox.result;
    expect(exitCode, stdout).toBe(0);
    const state = `${outputs['url']}/_sandbox/state`;
    expect((await fetch(state)).status).toBe(200);
    expect(outputs).toMatchObject({ 'nhn-app-key': 'sandbox-app-key' });
    expect((await sandbox.stop()).exitCode).toBe(0);
    await expect(fetch(state)).rejects.toThrowError();
    // It may have stopped already.
    expect((await sandbox.stop()).exitCode).toBe(0);
  });

  test('a wrong fault fails the step with those there are', async () => {
    using sandbox = await start({ faults: 'no-such-fault' });
    expect(sandbox.result.exitCode).toBe(1);
    expect(sandbox.result.stdout).toMatch(/^::error::.*no-such-fault/m);
    expect(sandbox.result.stdout).toContain('lost-answer');
  });
});
