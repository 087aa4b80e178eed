// Servers of other people, in the foreground, on this machine alone.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Started extends AsyncDisposable {
  readonly origin: string;
}

export interface Program {
  /** Given the folder of the process and its port. It answers `/ready` with 204, as nothing else here does. */
  readonly files: (folder: string, port: number) => Readonly<Record<string, string>>;
  readonly command: (folder: string, port: number) => readonly [program: string, ...string[]];
}

/** Whether a folder of `PATH` has such a program. */
export function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

const mostPorts = 5;

/**
 * Rejects with what the program printed if it does not answer. A port that was free can be taken before the
 * program has it: then it gets another one.
 */
export async function start(program: Program): Promise<Started> {
  for (let ports = 1; ; ports += 1) {
    const { started, printed } = await startOn(await findFreePort(), program);
    if (started !== undefined) return started;
    const isTaken = /address already in use/i.test(printed);
    if (!isTaken || ports === mostPorts) throw new Error(`No answer, and it printed: ${printed}`);
  }
}

interface Attempt {
  /** Undefined if the program does not answer; then it is gone. */
  readonly started: Started | undefined;
  readonly printed: string;
}

async function startOn(port: number, { files, command }: Program): Promise<Attempt> {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  // Some of them change to a user of their own.
  chmodSync(folder, 0o755);
  for (const [name, text] of Object.entries(files(folder, port)))
    writeFileSync(join(folder, name), text);
  const [program, ...args] = command(folder, port);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  let isRunning = true;
  const ended = new Promise<void>((done) => {
    child.once('error', (error) => {
      printed += `${program}: ${error.message}`;
      done();
    });
    child.once('close', () => done());
  }).then(() => {
    isRunning = false;
  });
  const origin = `http://127.0.0.1:${port}`;
  const started: Started = {
    origin,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (await answers(origin, () => isRunning)) return { started, printed };
  await started[Symbol.asyncDispose]();
  return { started: undefined, printed };
}

async function answers(origin: string, isRunning: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 600 && isRunning(); tries += 1) {
    const signal = AbortSignal.timeout(5_000);
    const answer = await fetch(`${origin}/ready`, { signal }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 204) return true;
    await sleep(50);
  }
  return false;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => {
    server.close(done);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}
