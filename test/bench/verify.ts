// Pages of a site, looked at before and after a purge, against a bare loop in the same run.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../../src/sandbox/server.ts';
import { listen } from '../git/http-server.ts';
import type { Figure } from './figure.ts';
import { type ActionWork, bestOfEach, measureMemory, runOnce, runProgram } from './measure.ts';
import { commitBuild, createBuild, pagePath } from './sites.ts';

const pages = 10_000;
const bytes = 10_240;
/** As many as the action has in flight. */
const atOnce = 10;

export async function measureVerify(): Promise<readonly Figure[]> {
  // Pages would be read for their links as well, which is another work.
  using site = createBuild({ files: pages, bytes, extension: 'json' });
  await using cache = await createCache(join(site.folder, 'site'));
  const options = {
    itemPaceMilliseconds: 0,
    domains: [{ domain: 'sandbox.toastcdn.net', aliases: ['127.0.0.1'] }],
  };
  await using vendor = await startServer(createSandbox({ now: Date.now, nhn: options }), {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  const { base, head } = commitBuild(site);
  const list = join(site.folder, 'urls.txt');
  const urls = Array.from(
    { length: pages },
    (_, page) => `${cache.origin}/${pagePath(page, 'json')}`,
  );
  writeFileSync(list, urls.join('\n'));
  const work: ActionWork = {
    workspace: site.folder,
    inputs: {
      ...{ provider: 'nhn-v2', mode: 'purge', endpoint: vendor.url, pace: '1000/1s' },
      ...{ 'nhn-app-key': 'sandbox-app-key', 'nhn-secret-key': 'sandbox-secret-key' },
      ...{ 'nhn-domain': 'sandbox.toastcdn.net', 'base-url': cache.origin, base, head },
      ...{ root: 'site', files: 'site/**', verify: 'all' },
    },
  };
  const loop = join(import.meta.dirname, 'hash-loop.mjs');
  const [seconds = 0, bare = 1] = await bestOfEach(3, [
    () => runOnce(work),
    () => runProgram(process.execPath, [loop, list, String(atOnce)], { cwd: process.cwd() }),
  ]);
  const what = '10,000 URLs of 10 KB verified, before and after, whole process';
  return [
    {
      work: what,
      value: seconds / bare,
      unit: '×',
      target: 2,
      against: `undici and SHA-256 for 20,000 requests, ${atOnce} at once: ${seconds.toFixed(2)} s to ${bare.toFixed(2)} s`,
    },
    { work: what, value: await measureMemory(work), unit: 'MB', target: 280 },
  ];
}

/** The old page for every first request of two, and then the new one. */
async function createCache(folder: string): Promise<AsyncDisposable & { readonly origin: string }> {
  const isNew = new Map<string, boolean>();
  const content = new Map<string, Buffer>();
  const old = Buffer.alloc(bytes, 'old ');
  return await listen(
    createServer(({ url = '' }, outgoing) => {
      const page = content.get(url) ?? readFileSync(join(folder, url));
      content.set(url, page);
      outgoing.end(isNew.get(url) === true ? page : old);
      isNew.set(url, isNew.get(url) !== true);
    }),
  );
}
