// Runs a program without a shell. The only place that starts processes.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface ExecOptions {
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Gets what the program prints as it comes; then `stdout` of the result is empty. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/** Resolves with any exit code; rejects if the program cannot be started or the signal aborts. */
export type Exec = (
  program: string,
  args: readonly string[],
  options: ExecOptions,
) => Promise<ExecResult>;

export function execProgram(
  program: string,
  args: readonly string[],
  { cwd, env, signal, onOutput }: ExecOptions,
): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    // A process group of its own: git's helpers for transport outlive git itself.
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const out: Uint8Array[] = [];
    const complaints: Uint8Array[] = [];
    const abort = (): void => {
      endGroup(child);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.stdout.on('data', onOutput ?? ((chunk: Buffer) => out.push(chunk)));
    child.stderr.on('data', (chunk: Uint8Array) => complaints.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', abort);
      resolve({
        exitCode: code ?? 1,
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(complaints).toString('utf8'),
      });
    });
  });
}

/** Ends the program with everything it started, and lets go of its output, so that Node can exit. */
function endGroup(child: ChildProcessByStdio<null, Readable, Readable>): void {
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
  if (child.pid === undefined) return;
  try {
    // A negative id names the group. Windows has no groups: there the program itself is ended.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
