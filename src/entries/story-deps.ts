import type { RunContext } from '../core/run-context.ts';
import type { RunDeps } from '../run/run.ts';
import type { FileWriter } from '../system/write-file.ts';

/** What every story gets; `context` is what the runner says about this run. */
export interface StoryDeps
  extends Pick<
    RunDeps,
    'clock' | 'logger' | 'random' | 'signal' | 'send' | 'checksum' | 'keepSecret' | 'onProgress'
  > {
  readonly context: RunContext;
  readonly writer: FileWriter;
  /** Hides every secret of this run. */
  readonly redact: (text: string) => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
