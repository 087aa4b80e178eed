// Runs programs and takes their time and memory. The best of several runs is the one that the rest of
// the machine disturbed least.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bundle = resolve(import.meta.dirname, '../../dist/index.js');
const peakPrinter = join(import.meta.dirname, 'print-peak.mjs');

export interface ActionWork {
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Measured {
  /** Of the best run. */
  readonly seconds: number;
  /** Of the largest run. */
  readonly megabytes: number;
}

/** Runs the built action, as the runner does; rejects if a run does not pass. */
export async function measureAction(work: ActionWork, runs: number): Promise<Measured> {
  const seconds = await bestOf(runs, () => runOnce(work));
  return { seconds, megabytes: await measureMemory(work) };
}

export function runOnce(work: ActionWork): Promise<void> {
  return runAction(work, []);
}

/** The largest size of one run. */
export async function measureMemory(work: ActionWork): Promise<number> {
  let megabytes = 0;
  await runAction(work, ['--import', peakPrinter], (text) => {
    megabytes = Number(text) / 1_024;
  });
  return megabytes;
}

export async function bestOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const [best = 0] = await bestOfEach(runs, [work]);
  return best;
}

/** Takes turns, so that what the machine does besides disturbs all of them alike. */
export async function bestOfEach(
  runs: number,
  works: readonly (() => Promise<unknown>)[],
): Promise<readonly number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      best[index] = Math.min(best[index] ?? 0, (performance.now() - start) / 1_000);
    }
  }
  return best;
}

async function runAction(
  { workspace, inputs, environment }: ActionWork,
  nodeOptions: readonly string[],
  onPeak: (text: string) => void = () => undefined,
): Promise<void> {
  const runner = mkdtempSync(join(tmpdir(), 'bench-runner-'));
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
  for (const path of [output, summary]) writeFileSync(path, '');
  try {
    await runProgram(process.execPath, [...nodeOptions, bundle], {
      cwd: workspace,
      onPeak,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: runner,
        RUNNER_TEMP: runner,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_REPOSITORY: 'owner/site',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_EVENT_NAME: 'push',
        ...environment,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    });
  } finally {
    rmSync(runner, { recursive: true, force: true });
  }
}

interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the program writes to its file descriptor 3. */
  readonly onPeak?: (text: string) => void;
}

/** Rejects with what the program printed if it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, onPeak }: ProgramOptions,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stdout?.resume();
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += String(chunk);
    });
    child.stdio[3]?.on('data', (chunk: Buffer) => onPeak?.(String(chunk)));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${program} ended with ${code}: ${complaint.slice(0, 2_000)}`));
    });
  });
}
