import { createHash } from 'node:crypto';
import type { Target } from '../../src/core/target.ts';
import type { Inputs } from '../../src/inputs.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import type { NhnOptions } from '../../src/sandbox/nhn/service.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { createInputs } from './inputs.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { createSandboxTransport } from './sandbox-transport.ts';

export interface Rehearsal {
  readonly sandbox: Sandbox;
  readonly clock: ManualClock;
  readonly cancel: AbortController;
  readonly log: readonly string[];
  start(targets: readonly Target[], values?: Readonly<Record<string, string>>): Promise<Report>;
}

/** A whole run, without sockets and without real time. */
export function createRehearsal(nhn: Partial<NhnOptions> = {}): Rehearsal {
  const clock = createManualClock();
  const sandbox = createSandbox({ now: clock.now, nhn });
  const cancel = new AbortController();
  const log: string[] = [];
  const start = async (
    targets: readonly Target[],
    values: Readonly<Record<string, string>> = {},
  ): Promise<Report> => {
    const inputs: Inputs = createInputs({ urls: 'https://unused.example.com/', ...values });
    return run(inputs, {
      clock,
      logger: { info: (line) => void log.push(line), debug: () => undefined },
      random: () => 0,
      signal: cancel.signal,
      send: createSandboxTransport(sandbox),
      checksum: (text) => createHash('sha256').update(text).digest('hex'),
      findTargets: async () => ({
        targets,
        skipped: [],
        record: { kind: 'none', decision: 'The list is typed.' },
        notices: [],
      }),
      onProgress: () => undefined,
    });
  };
  return { sandbox, clock, cancel, log, start };
}

/** `count` URL targets on the sandbox's domain, in list order. */
export function createUrls(count: number, host = 'sandbox.toastcdn.net'): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url' as const,
    value: `https://${host}/page-${String(index).padStart(6, '0')}.html`,
    reasons: [{ rule: 'urls' as const }],
  }));
}
