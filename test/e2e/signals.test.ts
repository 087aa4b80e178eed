// Signals at every moment of a run's life: it ends by itself, with 0 or 1, and leaves every output.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { ReportFile } from '../../src/report/schema.ts';
import { createReport, outputsOf } from '../fakes/report.ts';
import { createWorld, type World } from '../fakes/world.ts';

const seed = 20_261_121;

function expectWhole({ exitCode, outputs: given, report, summary, stderr }: ActionResult): void {
  expect(stderr).toBe('');
  expect([0, 1]).toContain(exitCode);
  expect(Object.keys(given).sort()).toEqual(Object.keys(outputsOf(createReport())).sort());
  expect(ReportFile.safeParse(report).error?.issues ?? []).toEqual([]);
  expect(summary).toContain(given['status']);
  expect(exitCode === 0).toBe(given['status'] === 'ACCEPTED');
}

/** Runs in the action's process before its first line. */
function preload({ site }: World, code: string): Readonly<Record<string, string>> {
  const path = join(site.folder, 'preload.mjs');
  writeFileSync(path, code);
  return { NODE_OPTIONS: `--import=${pathToFileURL(path)}` };
}

test.each(['SIGINT', 'SIGTERM'])('%s is heard before anything else is done', async (name) => {
  await using world = await createWorld();
  const environment = preload(
    world,
    `process.on('newListener', (name) => {
      if (name !== '${name}') return;
      process.stdout.write('listening\\n');
      queueMicrotask(() => process.kill(process.pid, '${name}'));
    });`,
  );
  const urls = 'https://sandbox.toastcdn.net/a';
  const result = await world.run({ provider: 'nhn-v2', urls }, { environment });
  expect(result.stdout).toMatch(/^listening\n::add-mask::/);
  expectWhole(result);
  expect(result.outputs).toMatchObject({ status: 'CANCELLED', 'failure-reason': 'cancelled' });
  expect(world.sandbox.requests).toEqual([]);
});

test('a signal while the results are written changes nothing', async () => {
  await using world = await createWorld({ nhn: { itemPaceMilliseconds: 0 } });
  const lines = Array.from({ length: 20_000 }, (_, n) => `https://sandbox.toastcdn.net/${n}`);
  writeFileSync(join(world.site.folder, 'list.txt'), lines.join('\n'));
  const inputs = { provider: 'nhn-v2', 'urls-file': 'list.txt', pace: '1000/1ms' };
  const delays = fc.sample(fc.integer({ min: 0, max: 120 }), { seed, numRuns: 8 });
  for (const delay of delays) {
    const sent = world.sandbox.requests.length + 100;
    const result = await world.run(inputs, {
      onStart(child) {
        const look = setInterval(() => {
          if (world.sandbox.requests.length < sent) return;
          clearInterval(look);
          setTimeout(() => child.kill('SIGINT'), delay);
          setTimeout(() => child.kill('SIGTERM'), delay + 7);
        }, 1);
      },
    });
    expectWhole(result);
    expect(world.sandbox.requests).toHaveLength(sent);
  }
});

test('a hail of signals over the whole life of a run', async () => {
  await using world = await createWorld({ nhn: { itemPaceMilliseconds: 0 } });
  const urls = Array.from({ length: 400 }, (_, n) => `https://sandbox.toastcdn.net/${n}`);
  const delays = fc.sample(fc.integer({ min: 0, max: 500 }), { seed, numRuns: 8 });
  for (const delay of delays) {
    const result = await world.run(
      { provider: 'nhn-v2', urls: urls.join('\n'), pace: '1/50ms' },
      {
        onStart(child) {
          // The first output comes after the listener, so that no signal meets a bare Node.
          child.stdout?.once('data', () => {
            const hail = setInterval(() => child.kill('SIGINT'), 3);
            setTimeout(() => {
              const more = setInterval(() => child.kill('SIGTERM'), 2);
              child.once('exit', () => clearInterval(more));
            }, delay);
            child.once('exit', () => clearInterval(hail));
          });
        },
      },
    );
    expectWhole(result);
  }
});

test('a folder for temporary files that is not there is made, or done without', async () => {
  await using world = await createWorld();
  writeFileSync(join(world.site.folder, 'file'), '');
  for (const folder of ['not/there', 'file']) {
    const environment = { RUNNER_TEMP: join(world.site.folder, folder) };
    const urls = 'https://sandbox.toastcdn.net/a';
    const result = await world.run({ provider: 'nhn-v2', urls }, { environment });
    expectWhole(result);
    expect(result.outputs['status']).toBe('ACCEPTED');
  }
});
