// Runs a program without a shell. The only place that starts processes.
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

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
  /** Gets the program's input, to be ended by whoever asks for it; without it there is none. */
  readonly onInput?: (input: Writable) => void;
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
  { cwd, env, signal, onOutput, onInput }: ExecOptions,
): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    // A program that ends early reads no more; its exit code tells why.
    child.stdin.on('error', () => undefined);
    if (onInput === undefined) child.stdin.end();
    else onInput(child.stdin);
    const out: Uint8Array[] = [];
    const complaints: Uint8Array[] = [];
    child.stdout.on('data', onOutput ?? ((chunk: Buffer) => out.push(chunk)));
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
