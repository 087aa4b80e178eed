// The `sandbox` action: the sandbox in the background of a job, and its end after the job's last step.
import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { z } from 'zod';
import { actionInputs } from '../action/action-inputs.ts';
import { createValueReader, readRows } from '../action/read-values.ts';
import { createRunnerLog } from '../action/runner-log.ts';
import { sandboxInputs } from '../action/sub-action-inputs.ts';
import { findUnknownInputs } from '../action/unknown-inputs.ts';
import type { ValuesOf } from '../core/inputs/row.ts';
import { createSystemClock } from '../system/clock.ts';
import { makeTemporaryFolder } from '../system/temporary-folder.ts';
import { cancellation } from './cancellation.ts';

const longestStartMilliseconds = 20_000;
const lookEveryMilliseconds = 50;
const Settings = z.record(z.string(), z.string());
/** It has no secrets: everything here is made up. */
const logger = createRunnerLog((text) => text);

/** Resolves when it answers; sets the exit code if it does not. */
export async function startSandbox(): Promise<void> {
  const unknown = findUnknownInputs(process.env, actionInputs.sandbox);
  for (const message of unknown.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  const values = readRows(sandboxInputs, reader);
  const problems = [...unknown.problems, ...reader.problems];
  if (problems.length > 0) {
    logger.fail(problems.map(({ message, remedy }) => `${message} ${remedy}`).join(' '));
    return;
  }
  const folder = makeTemporaryFolder(process.env['RUNNER_TEMP'] ?? '', 'cdn-cache-sandbox-');
  const log = join(folder, 'sandbox.log');
  const settingsFile = join(folder, 'settings.json');
  const server = await spawnServer(log, ['--settings-file', settingsFile, ...toArguments(values)]);
  core.saveState('pid', String(server.pid ?? ''));
  const settings = await waitFor(settingsFile, server);
  if (settings === undefined) {
    logger.fail(`The sandbox did not start: ${await readFile(log, 'utf8')}`);
    return;
  }
  core.setOutput('log-file', log);
  for (const [name, value] of Object.entries(settings)) core.setOutput(name, value);
  for (const [name, value] of Object.entries(settings)) logger.info(`${name}: ${value}`);
}

export function stopSandbox(): void {
  const pid = Number(core.getState('pid'));
  if (!Number.isInteger(pid) || pid <= 0) return;
  try {
    process.kill(pid);
  } catch {
    logger.info('The sandbox was no longer running.');
  }
}

function toArguments({
  port,
  latency,
  faults,
  strictHosts,
}: ValuesOf<typeof sandboxInputs>): readonly string[] {
  return [
    ...['--port', String(port), '--latency', String(latency)],
    ...faults.flatMap((name) => ['--fault', name]),
    ...(strictHosts ? ['--strict-hosts'] : []),
  ];
}

/** Lives on after this step: detached, and with nothing of it open but the log. */
async function spawnServer(log: string, args: readonly string[]): Promise<ChildProcess> {
  const server = join(dirname(process.argv[1] ?? ''), 'sandbox.js');
  await using file = await open(log, 'w');
  const child = spawn(process.execPath, [server, ...args], {
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
  });
  child.unref();
  return child;
}

async function waitFor(
  settingsFile: string,
  server: ChildProcess,
): Promise<Readonly<Record<string, string>> | undefined> {
  const clock = createSystemClock();
  const deadline = clock.now() + longestStartMilliseconds;
  while (clock.now() < deadline && server.exitCode === null && !cancellation.aborted) {
    const text = await readFile(settingsFile, 'utf8').catch(() => undefined);
    if (text !== undefined) return Settings.parse(JSON.parse(text));
    await clock.sleep(lookEveryMilliseconds);
  }
  return undefined;
}
