// Many tasks polled at once, over HTTP, with answers that take their time.
import { setTimeout as sleep } from 'node:timers/promises';
import { awsPrewarmDefaults } from '../../src/sandbox/aws-prewarm/options.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../../src/sandbox/server.ts';
import type { Figure } from './figure.ts';
import { measureAction } from './measure.ts';
import { createList } from './sites.ts';

const tasks = 200;
const answerMilliseconds = 50;
const probesAtOnce = 20;
const runs = 5;

export async function measurePolls(): Promise<readonly Figure[]> {
  using list = createList(0);
  const sandbox = createSandbox({ now: Date.now, 'aws-prewarm': { taskMilliseconds: 0 } });
  const ids = Array.from({ length: tasks }, (_, task) => submit(sandbox, task));
  const before = sandbox.requests.length;
  sandbox.addFault({
    match: {},
    times: manyTimes,
    run: true,
    delayMilliseconds: answerMilliseconds,
  });
  await using server = await startServer(sandbox, {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  await measureAction(
    {
      workspace: list.folder,
      inputs: {
        provider: 'aws-prewarm',
        mode: 'prewarm',
        endpoint: `${server.url}/prod`,
        'aws-status-endpoint': `${server.url}/prod`,
        'aws-api-key': awsPrewarmDefaults.apiKey,
        'resume-tasks': JSON.stringify(ids),
        'poll-interval': '100ms',
        concurrency: String(probesAtOnce),
      },
    },
    runs,
  );
  const times = sandbox.requests.slice(before).map(({ at }) => at);
  const took = Math.min(...Array.from({ length: runs }, (_, run) => timeOf(times, run)));
  const ideal = (tasks / probesAtOnce) * answerMilliseconds;
  return [
    {
      work: `${tasks} tasks polled, ${probesAtOnce} at once, ${answerMilliseconds} ms an answer`,
      value: took / ideal,
      unit: '×',
      target: 1.3,
      against: `ideal, ${(ideal / 1_000).toFixed(2)} s`,
    },
  ];
}

/** Of one run; each polls every task once. */
function timeOf(times: readonly number[], run: number): number {
  const polls = times.slice(run * tasks, (run + 1) * tasks);
  return (polls.at(-1) ?? Number.POSITIVE_INFINITY) - (polls[0] ?? 0) + answerMilliseconds;
}

function submit(sandbox: ReturnType<typeof createSandbox>, task: number): string {
  const { body } = sandbox.handle({
    method: 'POST',
    path: '/prod/prewarm',
    query: new URLSearchParams(),
    headers: { 'x-api-key': awsPrewarmDefaults.apiKey },
    body: JSON.stringify({
      url_list: [`https://www.example.com/${task}`],
      region: ['jp'],
      target_type: 'region',
    }),
  });
  return /"requestID":"([^"]+)"/.exec(body)?.[1] ?? '';
}
