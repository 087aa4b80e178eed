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
  /** Given the folder of the process and its port. */
  readonly files: (folder: string, port: number) => Readonly<Record<string, string>>;
  readonly command: (folder: string, port: number) => readonly [program: string, ...string[]];
}

/** Whether a folder of `PATH` has such a program. */
export function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Rejects with what the program printed if it does not answer. */
export async function start({ files, command }: Program): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  // Some of them change to a user of their own.
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  for (const [name, text] of Object.entries(files(folder, port)))
    writeFileSync(join(folder, name), text);
  const [program, ...args] = command(folder, port);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const ended = new Promise<void>((done) => {
    child.once('error', (error) => {
      printed += error.message;
      done();
    });
    child.once('close', () => done());
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
  if (await answers(origin)) return started;
  await started[Symbol.asyncDispose]();
  throw new Error(`${program} does not answer: ${printed}`);
}

async function answers(origin: string): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(`${origin}/ready`).catch(() => undefined);
    if (answer !== undefined) return true;
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
