// The built action is killed at any moment, like a runner that runs out of memory, and resumed with what
// it had put out: nothing that costs money is sent twice, and nothing is forgotten.
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { createWorld, type World } from '../fakes/world.ts';

const seed = 20_261_121;
const host = 'https://media.example.com';

interface Killing {
  readonly provider: 'aws-prewarm' | 'huawei-vod';
  readonly urls: number;
}

/** The vendor does its work at once and answers after this time, in which most kills fall. */
const answerMilliseconds = 40;

/** Killed so long after so many requests for work had reached the vendor. */
interface Moment {
  readonly requests: number;
  readonly milliseconds: number;
}

function chooseMoments(mostRequests: number, count: number): readonly Moment[] {
  const moment = fc.record({
    requests: fc.integer({ min: 0, max: mostRequests }),
    milliseconds: fc.integer({ min: 0, max: 2 * answerMilliseconds }),
  });
  return fc.sample(moment, { seed, numRuns: count });
}

/** Calls back once so many requests for work have reached the vendor. */
function onSubmissions(world: World, count: number, act: () => void): void {
  const look = setInterval(() => {
    if (countSubmissions(world) < count) return;
    clearInterval(look);
    act();
  }, 1);
}

/** Every URL that the vendor was sent, as often as it was sent. */
function sentTo({ sandbox }: World, provider: Killing['provider']): readonly string[] {
  const { 'aws-prewarm': aws, huawei } = sandbox.state();
  const all = provider === 'aws-prewarm' ? aws.prewarms : huawei.preheatings;
  return all.flatMap(({ urls }) => urls);
}

function countSubmissions({ sandbox }: World): number {
  return sandbox.requests.filter(({ request }) => request.method === 'POST').length;
}

async function createSlowWorld(): Promise<World> {
  const world = await createWorld({
    'aws-prewarm': { taskMilliseconds: 50 },
    huawei: { taskMilliseconds: 200, submissionsPerMinute: 100_000, queriesPerMinute: 100_000 },
  });
  world.sandbox.addFault({
    match: { method: 'POST' },
    times: manyTimes,
    run: true,
    delayMilliseconds: answerMilliseconds,
  });
  return world;
}

async function killAndResume(
  world: World,
  {
    provider,
    urls,
    moment,
    onResume,
  }: Killing & { readonly moment: Moment; readonly onResume?: (child: ChildProcess) => void },
) {
  const list = Array.from({ length: urls }, (_, n) => `${host}/${String(n).padStart(6, '0')}.mp4`);
  writeFileSync(join(world.site.folder, 'list.txt'), list.join('\n'));
  // The same folder for both runs, as in one job.
  const environment = { RUNNER_TEMP: join(world.site.folder, 'temporary') };
  const inputs = {
    provider,
    'urls-file': 'list.txt',
    pace: '1000/1s',
    'poll-interval': '20ms',
    'max-urls': '100000',
  };
  const killed = await world.run(inputs, {
    environment,
    onStart(child) {
      onSubmissions(world, moment.requests, () =>
        setTimeout(() => child.kill('SIGKILL'), moment.milliseconds),
      );
    },
  });
  const ids = killed.outputs['task-ids'] ?? '';
  if (ids === '') expect(sentTo(world, provider)).toEqual([]);
  const resumed = await world.run(
    { ...inputs, 'resume-tasks': ids },
    { environment, ...(onResume && { onStart: onResume }) },
  );
  return { list, ids, resumed };
}

function readTasks({ outputs }: ActionResult): readonly { state: string; urls: number }[] {
  return JSON.parse(outputs['task-ids'] ?? '').tasks;
}

describe.each<Killing & { readonly moments: readonly Moment[] }>([
  { provider: 'aws-prewarm', urls: 2_400, moments: chooseMoments(5, 10) },
  { provider: 'huawei-vod', urls: 60, moments: chooseMoments(6, 10) },
])('$provider with $urls URLs', ({ provider, urls, moments }) => {
  test.each(moments)('killed $milliseconds ms after $requests requests', async (moment) => {
    await using world = await createSlowWorld();
    const { list, resumed } = await killAndResume(world, { provider, urls, moment });
    const sent = sentTo(world, provider);
    expect(sent.length - new Set(sent).size).toBe(0);
    const tasks = readTasks(resumed);
    const unknown = tasks.filter(({ state }) => state === 'unconfirmed');
    expect(tasks.filter(({ state }) => state === 'done').length + unknown.length).toBe(
      tasks.length,
    );
    expect(resumed.outputs['status']).toBe(unknown.length === 0 ? 'COMPLETED' : 'UNCONFIRMED');
    // What may not have arrived is said; everything else has arrived.
    const unknownUrls = unknown.reduce((sum, task) => sum + task.urls, 0);
    expect(sent.length).toBeGreaterThanOrEqual(list.length - unknownUrls);
  });
});

test('with too many tasks for one output they are in a file, line by line', async () => {
  await using world = await createSlowWorld();
  const provider = 'aws-prewarm';
  const moment = { requests: 8, milliseconds: answerMilliseconds / 2 };
  const { ids, resumed } = await killAndResume(world, {
    provider,
    urls: 80_000,
    moment,
    onResume: (child) =>
      onSubmissions(world, countSubmissions(world) + 3, () => child.kill('SIGINT')),
  });
  expect(ids).toMatch(/task-ids\.jsonl$/);
  expect(resumed.outputs['failure-reason']).toMatch(/^(unconfirmed|cancelled)$/);
  const sent = sentTo(world, provider);
  expect(sent.length).toBeGreaterThan(8 * 500);
  expect(new Set(sent).size).toBe(sent.length);
});
