import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ActionRequest {
  /** Inputs as `action.yml` spells them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Another action of this repository, by the file in dist that starts it. */
  readonly entry?: string;
  /** `GITHUB_*` and whatever else the runner would set. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  readonly event?: unknown;
  /** Called with the process, to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void;
  readonly onOutput?: (text: string) => void;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, parsed; undefined if none was written. */
  readonly report: Readonly<Record<string, unknown>> | undefined;
  readonly urls: readonly string[];
  readonly failedUrls: readonly string[];
  /** Every byte the action wrote anywhere. */
  readonly everything: string;
}

const dist = resolve(import.meta.dirname, '../../dist');

/** Runs the built action in its own process, as the runner does: node directly, no shell. */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  const runner = mkdtempSync(join(tmpdir(), 'runner-'));
  const files = {
    output: join(runner, 'output'),
    summary: join(runner, 'summary'),
    event: join(runner, 'event.json'),
  };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(request.event ?? {}));
  try {
    const { exitCode, stdout, stderr } = await spawnAction(request, { runner, files });
    const outputs = parseOutputs(readFileSync(files.output, 'utf8'));
    const read = (name: string): string => {
      const path = outputs[name] ?? '';
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    };
    const summary = readFileSync(files.summary, 'utf8');
    const json = read('report-file');
    const [urls, failedUrls] = [read('urls-file'), read('failed-urls-file')];
    return {
      exitCode,
      stdout,
      stderr,
      outputs,
      summary,
      report: json === '' ? undefined : JSON.parse(json),
      urls: splitLines(urls),
      failedUrls: splitLines(failedUrls),
      everything: [stdout, stderr, JSON.stringify(outputs), summary, json, urls, failedUrls].join(
        '\n',
      ),
    };
  } finally {
    rmSync(runner, { recursive: true, force: true });
  }
}

function spawnAction(
  request: ActionRequest,
  about: { readonly runner: string; readonly files: Readonly<Record<string, string>> },
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const { files, runner } = about;
  const inputs = Object.entries(request.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: runner,
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_OUTPUT: files['output'] ?? '',
    GITHUB_STEP_SUMMARY: files['summary'] ?? '',
    GITHUB_EVENT_NAME: request.eventName ?? 'push',
    GITHUB_EVENT_PATH: files['event'] ?? '',
    GITHUB_REPOSITORY: 'owner/site',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_TEMP: runner,
    ...request.environment,
    ...Object.fromEntries(inputs),
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(dist, request.entry ?? 'index.js')], {
      cwd: request.workspace,
      env,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      request.onOutput?.(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail);
    child.once('close', (exitCode) => done({ exitCode, stdout, stderr }));
    request.onStart?.(child);
  });
}

function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.trimEnd().split('\n');
}

/** The runner's file format; the last value of a name wins. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}
