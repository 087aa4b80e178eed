import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { parseOutputs } from '../../scripts/demo/run-action.ts';

/** What a step passes to the runner: commands on stdout, and the files of outputs and summary. */
export interface FakeRunner {
  readonly folder: string;
  /** Everything written to stdout since the last `clear`. */
  readonly stdout: () => string;
  readonly summary: () => string;
  /** The last value of each output. */
  readonly outputs: () => Readonly<Record<string, string>>;
  readonly clear: () => void;
  readonly remove: () => void;
}

/**
 * Stands in for the runner within this process. One for a test file: the toolkit remembers where the
 * summary goes.
 */
export function createRunner(): FakeRunner {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  const written: string[] = [];
  const clear = (): void => {
    for (const path of [output, summary]) writeFileSync(path, '');
    written.length = 0;
    process.env['GITHUB_OUTPUT'] = output;
    process.env['GITHUB_STEP_SUMMARY'] = summary;
    process.exitCode = undefined;
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  };
  return {
    folder,
    stdout: () => written.join(''),
    summary: () => readFileSync(summary, 'utf8'),
    outputs: () => parseOutputs(readFileSync(output, 'utf8')),
    clear,
    remove() {
      vi.restoreAllMocks();
      process.exitCode = undefined;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
