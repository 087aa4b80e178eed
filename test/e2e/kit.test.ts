// The other actions of this repository: the built files in their own processes, as the runner starts them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../../scripts/demo/run-action.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { createReport, createTask, judged } from '../fakes/report.ts';
import { createWorld } from '../fakes/world.ts';

interface Folder extends Disposable {
  readonly path: string;
  write(name: string, report: Report): string;
}

function createFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'kit-'));
  return {
    path,
    write(name, report) {
      mkdirSync(join(path, name), { recursive: true });
      const file = join(path, name, 'report.json');
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
  tasks: [1, 2, 3].map(() => createTask({ state: 'unsent', attempts: 0 })),
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
  const done = (): Report => ({ ...plan, dryRun: false, confirmable: true, tasks: [createTask()] });

  test('one summary, one set of outputs, and the files', async () => {
    using folder = createFolder();
    folder.write('warm-plan', plan);
    folder.write('warm-shard-1', done());
    folder.write('warm-shard-2', done());
    // Of another call in the same run.
    folder.write('warm-eu-plan', { ...plan, tasks: [] });
    folder.write('warm-eu-shard-1', plan);
    const inputs = { reports: folder.path, 'artifact-name': 'warm', shards: '["1/2","2/2"]' };
    const result = await runAction({ entry, workspace: folder.path, inputs });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ status: 'COMPLETED', total: '4', succeeded: '4' });
    expect(result.summary).toContain('COMPLETED');
    expect(result.urls).toHaveLength(4);
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

describe('sandbox', () => {
  async function start(inputs: Readonly<Record<string, string>> = {}) {
    const folder = createFolder();
    const state = join(folder.path, 'state');
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
