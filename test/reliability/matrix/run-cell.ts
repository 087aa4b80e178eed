// One run on the manual clock in which some exchanges go wrong, and everything that is known about it
// afterwards, from both sides.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '../../../src/action/present.ts';
import { createRunnerLog } from '../../../src/action/runner-log.ts';
import type { SendRequest } from '../../../src/http/http.ts';
import { createRedactor } from '../../../src/http/redact.ts';
import type { Report } from '../../../src/report/report.ts';
import type { SandboxRequest, SandboxResponse } from '../../../src/sandbox/exchange.ts';
import { describeSettings } from '../../../src/sandbox/vendors.ts';
import { createFileWriter } from '../../../src/system/write-file.ts';
import { createManualClock, type ManualClock } from '../../fakes/manual-clock.ts';
import type { CapturedOutput } from '../captured-output.ts';
import { rehearse, type Scenario, sandboxUrl, secretsOf } from '../scenarios.ts';
import { operationOf, startVendorsSide, type VendorsSide } from '../vendors-side.ts';
import type { MatrixFault } from './faults.ts';

/** Which of the requests of one kind go wrong. */
export const positions = {
  first: (call: number) => call === 0,
  later: (call: number) => call > 0,
  all: () => true,
} as const;
export type Position = keyof typeof positions;

export interface Trouble {
  readonly operation: string;
  readonly fault: MatrixFault;
  readonly position: Position;
}

/** One request as it reached the vendor's side. */
export interface Receipt {
  readonly at: number;
  readonly operation: string;
  readonly request: SandboxRequest;
  /** What the client got, if anything. */
  readonly answer: SandboxResponse | undefined;
  /** Whether the vendor accepted work with it. */
  readonly acted: boolean;
  /** Whether the client cannot know that nothing happened. */
  readonly isDoubtful: boolean;
}

export interface CellRun {
  readonly fault: MatrixFault | undefined;
  readonly report: Report;
  readonly passes: boolean;
  readonly receipts: readonly Receipt[];
  readonly vendors: VendorsSide;
  readonly clock: ManualClock;
  readonly elapsedMilliseconds: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly reportText: string;
  readonly summary: string;
  /** Those of the inputs, and those that came up. */
  readonly secrets: readonly string[];
}

export const timeoutMilliseconds = 1_800_000;
/** More than a request a second is a flood, which is stopped here. */
export const mostRequests = 2_500;
/** Real time: nothing else ends a run that waits for nothing. */
const longestSeconds = 60;

export class Hung extends Error {}

interface Continued {
  readonly vendors: VendorsSide;
  readonly clock: ManualClock;
}

export async function runCell(
  scenario: Scenario,
  trouble: Trouble | undefined,
  output: CapturedOutput,
  {
    inputs = {},
    after,
  }: { readonly inputs?: Readonly<Record<string, string>>; readonly after?: Continued } = {},
): Promise<CellRun> {
  output.clear();
  const clock = after?.clock ?? createManualClock();
  const vendors = after?.vendors ?? startVendorsSide({ now: clock.now, run: scenario.run });
  const receipts: Receipt[] = [];
  const cancel = new AbortController();
  const startedAt = clock.now();
  const given = { ...scenario.valuesFor(describeSettings(sandboxUrl)), ...inputs };
  const secrets = [...secretsOf(scenario, given)];
  const { redact, add } = createRedactor(secrets);
  const logger = createRunnerLog(redact);
  const running = rehearse(
    scenario,
    { timeout: `${timeoutMilliseconds}ms`, ...inputs },
    {
      clock,
      logger,
      redact,
      keepSecret(secret) {
        secrets.push(secret);
        add(secret);
      },
      signal: cancel.signal,
      workspace: output.folder,
      writeConfig: (name, text) => writeFileSync(join(output.folder, name), text),
      send: createTroubledSend({ vendors, clock, receipts, trouble, cancel }),
    },
  );
  const report = await orHang(running);
  const elapsedMilliseconds = clock.now() - startedAt;
  const reportPath = join(output.folder, 'report.json');
  let reportText = '';
  const writer = createFileWriter(output.folder);
  const passes = present(report, {
    files: {
      report: reportPath,
      spareReport: reportPath,
      urls: join(output.folder, 'urls.txt'),
      failedUrls: join(output.folder, 'failed-urls.txt'),
      existingUrls: join(output.folder, 'existing-urls.txt'),
      plan: join(output.folder, 'plan.md'),
    },
    writeFile(path, pieces) {
      if (path === reportPath) reportText = [...pieces].join('');
      else if (path.endsWith('plan.md')) writer.write(path, pieces);
    },
    redact,
    logger,
    summaryFile: process.env['GITHUB_STEP_SUMMARY'] ?? '',
  });
  return {
    fault: trouble?.fault,
    ...{ report, passes, receipts, vendors, clock },
    ...{ elapsedMilliseconds, log: output.log(), outputs: output.outputs(), reportText },
    ...{ summary: output.summary(), secrets },
  };
}

async function orHang(running: Promise<Report>): Promise<Report> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Hung(`The run was not over after ${longestSeconds} seconds.`)),
    longestSeconds * 1_000,
  );
  try {
    return await Promise.race([running, promise]);
  } finally {
    clearTimeout(timer);
  }
}

interface Troubling extends Continued {
  readonly receipts: Receipt[];
  readonly trouble: Trouble | undefined;
  readonly cancel: AbortController;
}

function createTroubledSend({ vendors, clock, receipts, trouble, cancel }: Troubling): SendRequest {
  const calls = new Map<string, number>();
  const earlier = new Map<string, SandboxResponse>();
  return async ({ method, url, headers, body, signal, timeoutMilliseconds: patience }) => {
    await Promise.resolve();
    signal.throwIfAborted();
    const request: SandboxRequest = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { ...headers, host: url.host },
      body: body ?? '',
    };
    const operation = operationOf(request);
    const call = calls.get(operation) ?? 0;
    calls.set(operation, call + 1);
    const isHit = trouble?.operation === operation && positions[trouble.position](call);
    let acted = false;
    const work = (): SandboxResponse => {
      const handled = vendors.handle(request);
      acted ||= handled.acted;
      const before = earlier.get(operation);
      if (before === undefined) earlier.set(operation, handled.answer);
      return handled.answer;
    };
    let answer: SandboxResponse | undefined;
    const at = clock.now();
    try {
      answer =
        isHit && trouble !== undefined
          ? await trouble.fault.spoil({
              work,
              refuse: () => vendors.handle({ ...request, headers: { host: url.host } }).answer,
              earlier: earlier.get(operation),
              outlast: () => clock.sleep(patience, signal),
            })
          : work();
    } finally {
      const isDoubtful = isHit && trouble.fault.isDoubtful;
      receipts.push({ at, operation, request, answer, acted, isDoubtful });
      if (receipts.length > mostRequests) cancel.abort(new Error('a flood of requests'));
    }
    return {
      status: answer.status,
      headers: answer.headers,
      body: Buffer.from(answer.body, 'utf8'),
    };
  };
}
