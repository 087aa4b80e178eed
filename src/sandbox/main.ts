// `npm run sandbox`: the vendors' APIs on this machine, to rehearse a workflow without credentials.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { adminPrefix } from './admin.ts';
import { awsDefaults } from './aws/aws.ts';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';
import { findNamedFault, namedFaults } from './faults.ts';
import { huaweiDefaults } from './huawei/options.ts';
import { deliver } from './nhn/callbacks.ts';
import { nhnDefaults } from './nhn/service.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import { type SandboxServer, startServer } from './server.ts';

const usage = `npm run sandbox -- [--port 8787] [--fault NAME]...
  faults: ${Object.keys(namedFaults).join(', ')}`;
const answerLength = 160;

function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readOptions(): { readonly port: string; readonly fault: readonly string[] } {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        fault: { type: 'string', multiple: true, default: [] },
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
    return stop(`Port ${port} cannot be used: ${messageOf(error)}.`);
  }
}

const { port, fault } = readOptions();
const sandbox = createSandbox({ now: Date.now });
for (const name of fault) addNamedFault(sandbox, name);
const server = await start(sandbox, readPort(port));
console.log(`Sandbox: ${server.url}
NHN Cloud
  endpoint:            ${server.url}
  nhn-app-key:         ${nhnDefaults.appKey}
  nhn-secret-key:      ${nhnDefaults.secretKey}
  nhn-domain:          ${nhnDefaults.domains.map(({ domain }) => domain).join(' or ')}
AWS prewarm
  endpoint:            ${server.url}/prod
  aws-status-endpoint: ${server.url}/prod
  aws-api-key:         ${awsDefaults.apiKey}
Huawei Cloud VOD
  endpoint:            ${server.url}
  huawei-project-id:   ${huaweiDefaults.projectId}
  huawei-access-key:   ${huaweiDefaults.accessKey}
  huawei-secret-key:   ${huaweiDefaults.secretKey}
  huawei-asset-ids:    ${Object.keys(huaweiDefaults.assets).join(' ')}
What it has done: ${server.url}${adminPrefix}state`);

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
