// What the action writes to the runner within this process: its log, its outputs and its summary.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs } from '../../scripts/demo/run-action.ts';

export interface CapturedOutput extends Disposable {
  readonly folder: string;
  readonly log: () => string;
  readonly outputs: () => Readonly<Record<string, string>>;
  readonly summary: () => string;
  /** Before the next run. */
  readonly clear: () => void;
}

/** One at a time: the toolkit knows only one process. */
export function captureOutput(): CapturedOutput {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  const before = { ...process.env };
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  let log = '';
  const replaceWrite = (value: typeof stdout.write): void =>
    void Object.defineProperty(stdout, 'write', { configurable: true, writable: true, value });
  const clear = (): void => {
    log = '';
    process.exitCode = undefined;
    for (const path of [output, summary]) writeFileSync(path, '');
  };
  clear();
  process.env['GITHUB_OUTPUT'] = output;
  process.env['GITHUB_STEP_SUMMARY'] = summary;
  replaceWrite((chunk: unknown) => {
    log += String(chunk);
    return true;
  });
  return {
    folder,
    clear,
    log: () => log,
    outputs: () => parseOutputs(readFileSync(output, 'utf8')),
    summary: () => readFileSync(summary, 'utf8'),
    [Symbol.dispose]() {
      replaceWrite(write);
      process.exitCode = undefined;
      for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
        const value = before[name];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ours = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];

/**
 * Lines of a log that the runner would take for a command which is not ours. It takes `::` for one at the
 * beginning of a line, and `##[` anywhere; ours never begin with foreign text.
 */
export function findForged(log: string): readonly string[] {
  return log.split(/[\r\n]+/).filter((line) => {
    if (line.includes('##[')) return true;
    const [, name, data = ''] = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (name === undefined) return /^\s*::/.test(line);
    return !ours.includes(name) || data.startsWith('FORGED');
  });
}
