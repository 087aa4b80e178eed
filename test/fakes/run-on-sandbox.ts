import type { EarlierTask } from '../../src/core/plan/resume.ts';
import type { Target } from '../../src/core/target.ts';
import type { Report } from '../../src/report/report.ts';
import type { Inputs } from '../../src/run/inputs.ts';
import { run } from '../../src/run/run.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { checksum } from '../../src/system/checksum.ts';
import { createInputs } from './inputs.ts';
import { createLogger } from './logger.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createMemory } from './memory.ts';
import { createSandboxTransport } from './sandbox-transport.ts';

export interface Rehearsal {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly cancel: AbortController;
  readonly log: readonly string[];
  /** Secrets that came up during runs. */
  readonly secrets: readonly string[];
  start(
    targets: readonly Target[],
    values?: Readonly<Record<string, string>>,
    resumed?: readonly EarlierTask[],
  ): Promise<Report>;
}

/** A whole run, without sockets and without real time. */
export function createRehearsal(options: Omit<SandboxOptions, 'now'> = {}): Rehearsal {
  const clock = createManualClock();
  return rehearse({ clock, sandbox: createSandbox({ now: clock.now, ...options }) });
}

/** A later run, in another process, of the same vendor. */
export function rehearseAgain({ clock, sandbox }: Rehearsal): Rehearsal {
  return rehearse({ clock, sandbox });
}

function rehearse({ clock, sandbox }: Pick<Rehearsal, 'clock' | 'sandbox'>): Rehearsal {
  const cancel = new AbortController();
  const log: string[] = [];
  const secrets: string[] = [];
  const start = async (
    targets: readonly Target[],
    values: Readonly<Record<string, string>> = {},
    resumed?: readonly EarlierTask[],
  ): Promise<Report> => {
    const inputs: Inputs = createInputs({ urls: 'https://unused.example.com/', ...values });
    return run(inputs, {
      clock,
      logger: createLogger((line) => void log.push(line)),
      random: () => 0,
      signal: cancel.signal,
      send: createSandboxTransport(sandbox),
      checksum,
      findTargets: async () => ({
        targets,
        covered: [],
        skipped: [],
        record: { kind: 'none', decision: 'The list is typed.' },
        notices: [],
        remarks: [],
      }),
      openMemory: async () => createMemory(),
      hashFile: async () => undefined,
      readExpected: async ({ expectedList }) =>
        expectedList === undefined ? undefined : { checksum: expectedList },
      readResume: async () => resumed && { tasks: resumed },
      keepSecret: (secret) => void secrets.push(secret),
      writeFile: () => Promise.reject(new Error('nothing is written')),
      onProgress: () => undefined,
    });
  };
  return { sandbox, clock, cancel, log, secrets, start };
}

/** `count` URL targets on the sandbox's domain, in list order. */
export function createUrls(count: number, host = 'sandbox.toastcdn.net'): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url' as const,
    value: `https://${host}/page-${String(index).padStart(6, '0')}.html`,
    rule: 'urls' as const,
  }));
}
