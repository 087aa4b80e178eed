// The work that is measured, and the targets. Run by bench.ts.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Figure } from './figure.ts';
import {
  type ActionWork,
  bestOfEach,
  type Measured,
  measureAction,
  measureMemory,
  runOnce,
  runProgram,
} from './measure.ts';
import { measurePace } from './pace.ts';
import { measurePolls } from './polls.ts';
import { type BenchFolder, createBuild, createList, createRepository } from './sites.ts';
import { measureVerify } from './verify.ts';
import { measureWarm } from './warm.ts';

export interface Work {
  readonly name: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

export const works: readonly Work[] = [
  { name: 'start', measure: measureStart },
  { name: 'files', measure: measureChangedFiles },
  { name: 'growth', measure: measureGrowth },
  { name: 'manifest', measure: measureManifest },
  { name: 'links', measure: measureLinks },
  { name: 'polls', measure: measurePolls },
  { name: 'pace', measure: measurePace },
  { name: 'verify', measure: measureVerify },
  { name: 'warm', measure: measureWarm },
];

const dryPurge = {
  provider: 'nhn-v2',
  mode: 'purge',
  'dry-run': 'true',
  'nhn-domain': 'bench.toastcdn.net',
  'base-url': 'https://www.example.com',
  'max-urls': '2000000',
};

function runEmptyNode(): Promise<void> {
  return runProgram(process.execPath, ['-e', '0'], { cwd: '/' });
}

async function measureStart(): Promise<readonly Figure[]> {
  using list = createList(0);
  const { 'base-url': _, ...inputs } = { ...dryPurge, 'urls-file': 'urls.txt' };
  const work = { workspace: list.folder, inputs };
  const [seconds = 0, node = 1] = await bestOfEach(15, [() => runOnce(work), runEmptyNode]);
  const code = statSync(resolve(import.meta.dirname, '../../dist/index.js')).size / 1e6;
  return [
    {
      work: 'Start, with an empty list',
      value: seconds / node,
      unit: '×',
      target: 2.6,
      against: `\`node -e 0\`, ${node.toFixed(3)} s`,
    },
    { work: 'Code loaded by a run with nothing to do', value: code, unit: 'MB', target: 1.5 },
  ];
}

async function measureChangedFiles(): Promise<readonly Figure[]> {
  using site = createRepository(100_000);
  const { base, head, folder } = site;
  const work: ActionWork = {
    workspace: folder,
    inputs: { ...dryPurge, files: 'site/**', root: 'site', base, head },
  };
  const args = ['diff', '--name-status', '-z', base, head];
  const [seconds = 0, git = 1, node = 1] = await bestOfEach(15, [
    () => runOnce(work),
    () => runProgram('git', args, { cwd: folder }),
    runEmptyNode,
  ]);
  const megabytes = await measureMemory(work);
  const what = '100,000 changed files, whole process, dry run';
  return [
    {
      work: what,
      value: seconds / (git + node),
      unit: '×',
      target: 4,
      against: `\`git diff --name-status -z\` + \`node -e 0\`: ${seconds.toFixed(3)} s to ${(git + node).toFixed(3)} s`,
    },
    { work: what, value: megabytes, unit: 'MB', target: 250 },
  ];
}

async function measureList(urls: number, runs: number): Promise<Measured> {
  using list = createList(urls);
  const inputs = { ...dryPurge, 'urls-file': 'urls.txt' };
  return await measureAction({ workspace: list.folder, inputs }, runs);
}

/** Linear is a factor of ten each time, without what every run takes for itself. */
async function measureGrowth(): Promise<readonly Figure[]> {
  const start = await measureList(0, 5);
  const ten = await measureList(10_000, 5);
  const hundred = await measureList(100_000, 3);
  const million = await measureList(1_000_000, 2);
  const net = (measured: Measured): number => measured.seconds - start.seconds;
  return [
    {
      work: '100,000 URLs of `urls-file`',
      value: net(hundred) / net(ten),
      unit: '×',
      target: 12,
      against: `10,000 URLs, ${net(ten).toFixed(3)} s`,
    },
    {
      work: '1,000,000 URLs of `urls-file`',
      value: net(million) / net(hundred),
      unit: '×',
      target: 12,
      against: `100,000 URLs, ${net(hundred).toFixed(3)} s`,
    },
    {
      work: '1,000,000 URLs of `urls-file`',
      value: million.megabytes,
      unit: 'MB',
      target: 1_200,
    },
  ];
}

function manifestWork({ folder }: BenchFolder): ActionWork {
  const source = { source: 'manifest', manifest: 'manifest.json' };
  return { workspace: folder, inputs: { ...dryPurge, ...source, files: 'site/**', root: 'site' } };
}

const sumsOfSite = `find site -type f -print0 | xargs -0 -P ${availableParallelism()} -n 1000 sha256sum`;

async function measureManifest(): Promise<readonly Figure[]> {
  using site = createBuild({ files: 20_000, bytes: 10_240, extension: 'json' });
  const work = manifestWork(site);
  const [seconds = 0, sums = 1] = await bestOfEach(5, [
    () => runOnce(work),
    () => runProgram('bash', ['-c', sumsOfSite], { cwd: site.folder }),
  ]);
  return [
    {
      work: 'Manifest of 20,000 files of 10 KB, whole process',
      value: seconds / sums,
      unit: '×',
      target: 2,
      against: `\`sha256sum\` on the same cores, ${sums.toFixed(3)} s`,
    },
  ];
}

/** Hashed and read for their links, whole process. */
async function measureLinks(): Promise<readonly Figure[]> {
  const plan = { files: 20_000, bytes: 15_000 };
  using pages = createBuild({ ...plan, extension: 'html' });
  using others = createBuild({ ...plan, extension: 'json' });
  const work = manifestWork(pages);
  const [seconds = 0, sums = 1] = await bestOfEach(3, [
    () => runOnce(work),
    () => runProgram('bash', ['-c', sumsOfSite], { cwd: pages.folder }),
  ]);
  const more = (await measureMemory(work)) - (await measureMemory(manifestWork(others)));
  const what = 'Links of 20,000 pages of 15 KB';
  return [
    {
      work: `${what}, whole process`,
      value: seconds / sums,
      unit: '×',
      target: 20,
      against: `\`sha256sum\` on the same cores, ${sums.toFixed(3)} s`,
    },
    { work: what, value: more, unit: 'MB', target: 150, against: 'the same files, not pages' },
  ];
}
