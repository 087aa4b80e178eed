// Runs a real workflow file through act, a runner for this machine, without containers.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { adapt } from './stage.ts';

export interface WorkflowRun {
  /** The file, relative to this repository. */
  readonly workflow: string;
  /** The text of the file, if it is not one of this repository. */
  readonly text?: string;
  readonly site: string;
  readonly event: string;
  readonly payload?: object;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly mappings: readonly string[];
  /** Artifacts of an earlier run of the same workflow; made and removed if none is given. */
  readonly artifacts?: string;
  /** Where the runner's cache keeps its entries; without it there is no cache. */
  readonly cache?: string;
  /** Further arguments for act. */
  readonly flags?: readonly string[];
}

export interface WorkflowResult {
  readonly exitCode: number | null;
  /** By the job's own name in the file; the last word on each. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Every step's summary, in order. */
  readonly summaries: readonly string[];
  /** `name=value` of every output a step set. */
  readonly outputs: readonly string[];
  /** For failed tests: the runner loses the last words of a step that ends quickly. */
  readonly log: string;
}

const Line = z.object({
  jobID: z.string().optional(),
  job: z.string().optional(),
  jobResult: z.string().optional(),
  matrix: z.record(z.string(), z.string()).optional(),
  msg: z.string().optional(),
  command: z.string().optional(),
  content: z.string().optional(),
  arg: z.string().optional(),
  name: z.string().optional(),
});

export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const file = `.github/workflows/${run.workflow.replaceAll('/', '-')}`;
    mkdirSync(join(run.site, dirname(file)), { recursive: true });
    writeFileSync(join(run.site, file), adapt(run.text ?? readFileSync(run.workflow, 'utf8')));
    writeFileSync(join(folder, 'event.json'), JSON.stringify(run.payload ?? {}));
    const artifacts = run.artifacts ?? join(folder, 'artifacts');
    mkdirSync(artifacts, { recursive: true });
    return read(await spawnAct(run, { folder, file, artifacts }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly artifacts: string;
}

/** Every label of a workflow must be mapped: a job with another one is left out silently. */
function toArguments(run: WorkflowRun, { folder, file, artifacts }: Place): readonly string[] {
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const environment = {
    GITHUB_REPOSITORY: 'acme/site',
    ARTIFACTS: artifacts,
    ...run.environment,
  };
  return [
    run.event,
    ...['--workflows', file, '--eventpath', join(folder, 'event.json')],
    ...['--json', '--rm', '--concurrent-jobs', '1'],
    ...(run.cache === undefined
      ? ['--no-cache-server']
      : ['--cache-server-addr', '127.0.0.1', '--cache-server-path', run.cache]),
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(folder, 'cache')],
    ...run.mappings,
    ...(run.flags ?? []),
    ...pairs('--secret', { GITHUB_TOKEN: 'a-token-of-this-run', ...run.secrets }),
    ...pairs('--var', run.vars),
    ...pairs('--input', run.inputs),
    ...pairs('--env', environment),
  ];
}

/** The environment is empty: nothing of this machine or of this test may help. */
function spawnAct(
  run: WorkflowRun,
  place: Place,
): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: place.folder };
  return new Promise((done, fail) => {
    const child = spawn('act', toArguments(run, place), { cwd: run.site, env });
    let text = '';
    const take = (chunk: string): void => {
      text += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', fail);
    child.once('close', (exitCode) => done({ exitCode, text }));
  });
}

function read({ exitCode, text }: { readonly exitCode: number | null; readonly text: string }) {
  const lines = text.split('\n').map(parseLine);
  return {
    exitCode,
    jobs: Object.fromEntries(
      lines.flatMap(({ job = '', matrix, jobResult }) =>
        jobResult === undefined ? [] : [[toGithubName(job, matrix), jobResult]],
      ),
    ),
    summaries: lines.flatMap(({ command, content }) =>
      command === 'summary' && content !== undefined ? [content] : [],
    ),
    outputs: lines.flatMap(({ command, name = '', arg = '' }) =>
      command === 'set-output' ? [`${name}=${arg}`] : [],
    ),
    log: lines.map(({ msg = '' }) => msg.replaceAll('\r', '').trimEnd()).join('\n'),
  };
}

/** The runner pads names to one length, and counts the jobs of a matrix. */
function toGithubName(job: string, matrix: Readonly<Record<string, string>> = {}): string {
  const values = Object.values(matrix);
  const name = job.trim();
  return values.length === 0 ? name : `${name.replace(/-\d+$/, '')} (${values.join(', ')})`;
}

function parseLine(line: string): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return { msg: line };
  }
}
