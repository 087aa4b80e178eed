// `npm run sandbox`: the vendors' APIs on this machine, to rehearse a workflow without credentials.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';
import { namedFaults } from './faults.ts';
import { nhnDefaults } from './nhn/service.ts';
import { createSandbox } from './sandbox.ts';
import { startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    fault: { type: 'string', multiple: true, default: [] },
  },
});

const sandbox = createSandbox({ now: Date.now });
for (const name of values.fault) {
  const fault = namedFaults[name];
  if (fault === undefined) {
    console.error(
      `--fault ${name} is not known; there are: ${Object.keys(namedFaults).join(', ')}.`,
    );
    process.exit(2);
  }
  sandbox.addFault(fault);
}

function printExchange({ method, path }: SandboxRequest, response: SandboxResponse): void {
  const shown = path.replace(/(appKeys\/[^/]{3})[^/]*/, '$1…');
  const answer = response.lost === true ? 'connection cut' : response.body.slice(0, 160);
  console.log(`${method} ${shown} → ${response.status} ${answer}`);
}

const server = await startServer(sandbox, {
  port: Number(values.port),
  sleep: async (milliseconds) => sleep(milliseconds),
  onExchange: printExchange,
});
console.log(`Sandbox: ${server.url} (give it as \`endpoint\`)`);
console.log(`  nhn-app-key:    ${nhnDefaults.appKey}`);
console.log(`  nhn-secret-key: ${nhnDefaults.secretKey}`);
console.log(`  nhn-domain:     ${nhnDefaults.domains.map(({ domain }) => domain).join(' or ')}`);
console.log(`  what it has purged: ${server.url}/_sandbox/state`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close();
  });
}
