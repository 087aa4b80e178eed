// Runs a program without a shell. The only place that starts processes.
import { spawn } from 'node:child_process';

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
  readonly onOutput?: (chunk: Uint8Array) => void;
}

/** Resolves with any exit code; rejects where the program cannot be started or the signal aborts. */
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
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    const out: Uint8Array[] = [];
    const complaints: Uint8Array[] = [];
    child.stdout.on('data', onOutput ?? ((chunk: Uint8Array) => out.push(chunk)));
    child.stderr.on('data', (chunk: Uint8Array) => complaints.push(chunk));
    child.once('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.once('close', (code) =>
      resolve({
        exitCode: code ?? 1,
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(complaints).toString('utf8'),
      }),
    );
  });
}
