// Entry of the bundle. The other actions of this repository, the server of the sandbox, and the helper
// process of the memory start through a file of their own that only imports this one.
import './entries/cancellation.ts';
import { basename } from 'node:path';
import { endProcess } from './entries/end-process.ts';
import { main } from './entries/main.ts';

const entry = basename(process.argv[1] ?? '');
switch (entry) {
  case 'plan-shards.js':
    await (await import('./entries/plan-shards.ts')).planShards();
    break;
  case 'start-job.js':
    (await import('./entries/start-job.ts')).startJob();
    break;
  case 'join-shards.js':
    await (await import('./entries/join-shards.ts')).joinShards();
    break;
  case 'join-runs.js':
    (await import('./entries/join-runs.ts')).joinRuns();
    break;
  case 'start-sandbox.js':
    await (await import('./entries/sandbox.ts')).startSandbox();
    break;
  case 'stop-sandbox.js':
    (await import('./entries/sandbox.ts')).stopSandbox();
    break;
  case 'sandbox.js':
    await import('./sandbox/main.ts');
    break;
  case 'memory-helper.js':
    await (await import('./entries/memory-helper.ts')).helpMemory();
    break;
  default:
    await main();
}
// The server goes on.
if (entry !== 'sandbox.js') await endProcess();
