// Pages that a real nginx serves, warmed from the runner, against what a workflow does without an action
// and against a bare loop, in the same run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOrigin } from '../../scripts/caches/edges.ts';
import { isInstalled } from '../../scripts/caches/processes.ts';
import type { Figure } from './figure.ts';
import { type ActionWork, bestOfEach, measureMemory, runOnce, runProgram } from './measure.ts';
import { createBuild, pagePath } from './sites.ts';

const pages = 10_000;
const bytes = 10_240;
const atOnce = 50;
/** A process for each page takes so long that a part of them says enough. */
const pagesByCurl = 1_000;
const curlsAtOnce = 10;

export async function measureWarm(): Promise<readonly Figure[]> {
  if (!isInstalled('nginx')) {
    process.stderr.write('Not measured: nginx is not installed.\n');
    return [];
  }
  using site = createBuild({ files: pages, bytes, extension: 'json' });
  await using server = await startOrigin(join(site.folder, 'site'));
  const urls = Array.from(
    { length: pages },
    (_, page) => `${server.origin}/${pagePath(page, 'json')}`,
  );
  const [list, part] = ['urls.txt', 'part.txt'].map((name) => join(site.folder, name));
  writeFileSync(list ?? '', urls.join('\n'));
  writeFileSync(part ?? '', urls.slice(0, pagesByCurl).join('\n'));
  const work: ActionWork = {
    workspace: site.folder,
    inputs: {
      ...{ provider: 'http', mode: 'prewarm', 'urls-file': 'urls.txt', endpoint: server.origin },
      ...{ pace: `${pages}/1s`, concurrency: String(atOnce) },
    },
  };
  const loop = join(import.meta.dirname, 'fetch-loop.mjs');
  const curls = `xargs -P ${curlsAtOnce} -n 1 curl -sfo /dev/null < part.txt`;
  const [seconds = 0, bare = 1, curl = 1] = await bestOfEach(3, [
    () => runOnce(work),
    () => runProgram(process.execPath, [loop, list ?? '', String(atOnce)], { cwd: process.cwd() }),
    () => runProgram('bash', ['-c', curls], { cwd: site.folder }),
  ]);
  const allByCurl = (curl * pages) / pagesByCurl;
  const what = `10,000 URLs of 10 KB warmed, ${atOnce} at once, whole process`;
  return [
    {
      work: what,
      value: seconds / allByCurl,
      unit: '×',
      target: 1 / 20,
      against: `\`xargs -P ${curlsAtOnce} curl\`, ten times 1,000 URLs: ${seconds.toFixed(2)} s to ${allByCurl.toFixed(1)} s`,
    },
    {
      work: what,
      value: seconds / bare,
      unit: '×',
      target: 1.5,
      against: `undici, ${atOnce} at once: ${seconds.toFixed(2)} s to ${bare.toFixed(2)} s`,
    },
    { work: what, value: await measureMemory(work), unit: 'MB', target: 260 },
  ];
}
