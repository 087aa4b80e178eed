// `npm run sandbox`: the vendors' APIs on this machine, to rehearse a workflow without credentials.
import { renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { adminPrefix } from './admin.ts';
import { deliver } from './callback.ts';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';
import { findNamedFault, namedFaults } from './faults.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { type SandboxServer, startServer } from './server.ts';
import { describeSettings } from './vendors.ts';

const usage = `npm run sandbox -- [--port 8787] [--fault NAME]... [--latency MILLISECONDS] [--strict-hosts] [--settings-file PATH]
  faults: ${Object.keys(namedFaults).join(', ')}`;
const help = `The vendors' APIs on this machine, to rehearse a workflow without credentials (docs/sandbox.md).

${usage}
  --port 0 takes a port that is free; the address and the settings for the action are printed.`;
const answerLength = 160;

function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Options {
  readonly port: string;
  readonly fault: readonly string[];
  readonly latency: string;
  readonly 'strict-hosts': boolean;
  readonly 'settings-file': string;
  readonly help: boolean;
}

function readOptions(): Options {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        fault: { type: 'string', multiple: true, default: [] },
        latency: { type: 'string', default: '0' },
        'strict-hosts': { type: 'boolean', default: false },
        'settings-file': { type: 'string', default: '' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return stop(messageOf(error));
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : stop(`--port ${text} is not a port; give 0 to 65535.`);
}

function readLatency(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  return stop(`--latency ${text} is not a number of milliseconds. Give 0 to 999999.`);
}

function addNamedFault(sandbox: Sandbox, name: string): void {
  const fault = findNamedFault(name);
  if (fault === undefined) stop(`--fault ${name} is not known.`);
  else sandbox.addFault(fault);
}

/** One line: what a client wrote must not look like a line of ours, nor like a workflow command. */
function printExchange({ method, path }: SandboxRequest, response: SandboxResponse): void {
  if (path.startsWith(adminPrefix)) return;
  const shownPath = path.replace(/(appKeys\/[^/]{0,3})[^/]*/, '$1…');
  const shownBody = response.body.replace(/\s+/g, ' ').slice(0, answerLength);
  const answer = response.lost === true ? 'connection cut' : `${response.status} ${shownBody}`;
  console.log(`${method} ${shownPath} → ${answer}`);
}

async function start(sandbox: Sandbox, port: number): Promise<SandboxServer> {
  try {
    return await startServer(sandbox, {
      port,
      // A fault's delay must not keep the process alive once the server is closed.
      sleep: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
      onExchange: printExchange,
    });
  } catch (error) {
    return stop(`Port ${port} ${describeListenFault(error)}`);
  }
}

function describeListenFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'EADDRINUSE')
    return 'is in use, perhaps by another sandbox. Stop that one, or set another port; `--port 0` takes one that is free.';
  if (code === 'EACCES')
    return 'may not be used by this user. Set one above 1023; `--port 0` takes one that is free.';
  return `cannot be used (${code}). Set another port; \`--port 0\` takes one that is free.`;
}

/** A reader sees the whole file or none. */
function writeSettings(path: string, values: Readonly<Record<string, string>>): void {
  writeFileSync(`${path}.unfinished`, `${JSON.stringify(values, null, 2)}\n`);
  renameSync(`${path}.unfinished`, path);
}

const {
  port,
  fault,
  latency,
  'strict-hosts': strictHosts,
  'settings-file': settingsFile,
  help: isHelp,
} = readOptions();
if (isHelp) {
  console.log(help);
  process.exit(0);
}
const sandbox = createSandbox({
  now: Date.now,
  latencyMilliseconds: readLatency(latency),
  strictHosts,
});
for (const name of fault) addNamedFault(sandbox, name);
const server = await start(sandbox, readPort(port));
const settings = describeSettings(server.url);
console.log(`Sandbox: ${server.url}
${Object.entries(settings)
  .slice(1)
  .map(([name, value]) => `  ${`${name}:`.padEnd(21)}${value.replaceAll('\n', ' ')}`)
  .join('\n')}
What it has done: ${server.url}${adminPrefix}state`);
if (settingsFile !== '') writeSettings(settingsFile, settings);

/** Without keeping the process alive. */
async function deliverCallbacks(): Promise<void> {
  for (;;) {
    for (const callback of sandbox.takeCallbacks()) {
      const status = await deliver(callback);
      console.log(`callback ${callback.method} → ${status ?? 'not sent, or no answer'}`);
    }
    await sleep(500, undefined, { ref: false });
  }
}
void deliverCallbacks();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close();
  });
}
