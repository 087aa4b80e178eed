// The built action in its own process against the vendors' side on a real socket.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ActionResult, runAction } from '../../scripts/demo/run-action.ts';
import { isNamed, lineOf, namedInputNames } from '../../src/core/target.ts';
import type { SandboxRequest, SandboxResponse } from '../../src/sandbox/exchange.ts';
import { startServer } from '../../src/sandbox/server.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { mergeOptions, plantedOptions, rehearsalOf } from '../fakes/rehearsals.ts';
import { configFile, type Scenario } from './scenarios.ts';
import { operationOf, startVendorsSide, type VendorsSide } from './vendors-side.ts';

type Values = Readonly<Record<string, string>>;

export interface SocketReceipt {
  readonly operation: string;
  readonly request: SandboxRequest;
  readonly acted: boolean;
}

export interface SocketStage extends AsyncDisposable {
  readonly folder: string;
  readonly url: string;
  readonly settings: Values;
  readonly vendors: VendorsSide;
  readonly receipts: readonly SocketReceipt[];
  readonly run: (inputs: Values, more?: Surroundings) => Promise<ActionResult>;
}

type Surroundings = Partial<Parameters<typeof runAction>[0]>;

/** Changes what a client gets; by default that is the vendor's answer. */
export type Answering = (
  request: SandboxRequest,
  work: () => SandboxResponse,
  operation: string,
) => SandboxResponse;

export async function openSocketStage(
  { run: rehearsed }: Pick<Scenario, 'run'>,
  answer: Answering = (_, work) => work(),
): Promise<SocketStage> {
  const folder = mkdtempSync(join(tmpdir(), 'reliability-'));
  const temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const sandbox = mergeOptions(plantedOptions, rehearsed?.sandbox ?? {});
  const vendors = startVendorsSide({ now: Date.now, run: rehearsed, sandbox });
  const receipts: SocketReceipt[] = [];
  const handle = (request: SandboxRequest): SandboxResponse => {
    let acted = false;
    const operation = operationOf(request);
    const work = (): SandboxResponse => {
      const handled = vendors.handle(request);
      acted ||= handled.acted;
      return handled.answer;
    };
    const response = answer(request, work, operation);
    receipts.push({ operation, request, acted });
    return response;
  };
  const server = await startServer({ handle }, { port: 0, sleep: async (ms) => sleep(ms) });
  return {
    ...{ folder, vendors, receipts },
    url: server.url,
    settings: describeSettings(server.url, sandbox),
    // The same folder for all runs, as in one job.
    run: (inputs, more = {}) =>
      runAction({
        workspace: folder,
        inputs,
        ...more,
        environment: { RUNNER_TEMP: temporary, ...more.environment },
      }),
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The inputs of a scenario in real time; its list and its config file are written. */
export function inputsInRealTime(
  scenario: Scenario,
  { folder, settings }: SocketStage,
  requests: number,
): Values {
  const { config, provider, run } = scenario;
  const values = { ...scenario.valuesFor(settings) };
  if (config !== undefined) {
    writeFileSync(join(folder, configFile), config);
    return { ...values, 'poll-interval': '100ms' };
  }
  const hurried = { ...values, ...rehearsalOf(provider).hurry, 'max-urls': '1000000' };
  const targets = scenario.targetsFor(requests);
  const takesList = run?.inputs?.['urls'] !== '' || targets.some(isNamed);
  if (!takesList) return hurried;
  writeFileSync(join(folder, 'list.txt'), targets.map(lineOf).join('\n'));
  const noNames = Object.fromEntries(namedInputNames.map((name) => [name, '']));
  return { ...hurried, ...noNames, urls: '', 'urls-file': 'list.txt' };
}
