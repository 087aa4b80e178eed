import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { posixTest } from '../../test/fakes/posix.ts';
import { createFolder } from '../../test/git/repository.ts';
import { type ExecOptions, execProgram } from './exec.ts';

/** A process that has ended and was not collected yet counts as ended. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function runNode(script: string, changes: Partial<ExecOptions> = {}) {
  const options = { cwd: tmpdir(), env: {}, ...changes };
  return execProgram(process.execPath, ['-e', script], options);
}

describe('a program', () => {
  test('any exit code is a result', async () => {
    const script = 'process.stdout.write("out"); process.stderr.write("ärger"); process.exit(3)';
    const { exitCode, stdout, stderr } = await runNode(script);
    expect([exitCode, Buffer.from(stdout).toString(), stderr]).toEqual([3, 'out', 'ärger']);
  });

  test('output is bytes, whole, however long', async () => {
    const { stdout } = await runNode('process.stdout.write(Buffer.alloc(3_000_000, 0xff))');
    expect(stdout.length).toBe(3_000_000);
    expect(stdout.every((byte) => byte === 0xff)).toBe(true);
  });

  test('arguments reach it as they are: there is no shell', async () => {
    const args = ['$(id)', '`id`', '; exit 1', 'a b', '*', ''];
    const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const { stdout } = await execProgram(process.execPath, ['-e', script, '--', ...args], {
      cwd: tmpdir(),
      env: {},
    });
    expect(JSON.parse(Buffer.from(stdout).toString())).toEqual(args);
  });

  test('its environment is what is given, and nothing of ours', async () => {
    const script = 'process.stdout.write(Object.keys(process.env).sort().join())';
    const { stdout } = await runNode(script, { env: { ONLY_THIS: '1' } });
    expect(Buffer.from(stdout).toString()).toBe('ONLY_THIS');
  });

  test('one that waits for input gets none', async () => {
    const script = 'process.stdin.on("end", () => process.exit(7)).resume()';
    expect((await runNode(script)).exitCode).toBe(7);
  });

  test('one that is killed has not succeeded', async () => {
    expect((await runNode('process.kill(process.pid, "SIGKILL")')).exitCode).not.toBe(0);
  });

  test('one that does not exist rejects', async () => {
    const started = execProgram('no-such-program-anywhere', [], { cwd: tmpdir(), env: {} });
    await expect(started).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('an abort ends it, and rejects with its own reason', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const running = runNode('setInterval(() => {}, 1_000)', { signal: controller.signal });
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });

  posixTest('an abort ends what it started as well, though that holds its output', async () => {
    await using made = await createFolder();
    const mark = join(made.folder, 'pid');
    const controller = new AbortController();
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1_000)'], { stdio: 'inherit' });
      require('node:fs').writeFileSync(${JSON.stringify(mark)}, String(child.pid));
      setInterval(() => {}, 1_000);`;
    const running = runNode(script, { signal: controller.signal });
    const timeout = 30_000;
    const readPid = () => existsSync(mark) && Number(readFileSync(mark, 'utf8'));
    const pid = await vi.waitUntil(readPid, { timeout });
    controller.abort(new Error('stop'));
    await expect(running).rejects.toThrow('stop');
    await vi.waitUntil(() => !isAlive(pid), { timeout });
  });

  test('after an abort it is not started', async () => {
    const reason = new Error('stop');
    await expect(runNode('', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
