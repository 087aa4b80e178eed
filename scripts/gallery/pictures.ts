// What the gallery shows: real runs of the built action against the sandbox.
import { setTimeout as sleep } from 'node:timers/promises';
import { createCachedSite } from '../caches/place.ts';
import type { ActionResult } from '../demo/run-action.ts';
import { createStage, type Values } from '../demo/stage.ts';
import { huawei, nhn, onGitHub, play } from './play.ts';
import { drawShards } from './shards-picture.ts';
import { listUrls, origin, pushToSite } from './site.ts';
import { drawDrift, drawPlanWithDelete } from './sync-pictures.ts';

export interface Picture {
  /** Of the file in docs/gallery. */
  readonly name: string;
  readonly title: string;
  /** What the run must end with. */
  readonly status: string;
  readonly draw: () => Promise<ActionResult>;
}

const site = { root: 'public', 'base-url': origin } as const;

async function drawPush(provider: string, more: Values = {}): Promise<ActionResult> {
  await using stage = await createStage();
  return await play(stage, { ...nhn(stage, provider), ...site, ...more }, pushToSite(stage));
}

async function drawPartial(): Promise<ActionResult> {
  await using stage = await createStage();
  const urls = ['intro.mp4', 'sandbox-fail-interview.mp4', 'outro.mp4', 'sandbox-fail-teaser.mp4'];
  const more = Array.from({ length: 36 }, (_, index) => `lesson-${index + 1}.mp4`);
  stage.site.write(
    'videos.txt',
    [...urls, ...more].map((url) => `${origin}/videos/${url}\n`).join(''),
  );
  return await play(stage, {
    ...huawei(stage, 'huawei-cdn', 'preheat'),
    'urls-file': 'videos.txt',
  });
}

async function drawFailed(): Promise<ActionResult> {
  await using stage = await createStage();
  const inputs = { ...nhn(stage, 'nhn-v2'), ...site, 'nhn-secret-key': 'the-key-of-last-year' };
  return await play(stage, inputs, pushToSite(stage));
}

async function drawTimeout(): Promise<ActionResult> {
  await using stage = await createStage({ nhn: { purgeMilliseconds: 60_000 } });
  stage.site.write('list.txt', listUrls(900));
  const inputs = { ...nhn(stage, 'nhn-v1.5'), 'urls-file': 'list.txt', timeout: '3s' };
  return await play(stage, inputs);
}

async function drawUnknown(): Promise<ActionResult> {
  await using stage = await createStage({ huawei: { submissionsPerMinute: 600 } });
  stage.site.write('list.txt', listUrls(120));
  stage.sandbox.addFault({
    match: { method: 'POST', path: '/asset/preheating$' },
    skip: 3,
    status: 500,
  });
  const inputs = { ...huawei(stage, 'huawei-vod', 'preheat'), 'urls-file': 'list.txt' };
  return await play(stage, { ...inputs, pace: '4/1s' });
}

async function drawNothing(): Promise<ActionResult> {
  await using stage = await createStage();
  pushToSite(stage);
  const { site: repository } = stage;
  const before = repository.git('rev-parse', 'HEAD');
  repository.write('README.md', '# The site, explained better\n');
  const after = repository.commit('Explain better');
  return await play(
    stage,
    { ...nhn(stage, 'nhn-v2'), ...site },
    {
      event: { before, after, repository: { default_branch: 'main' } },
      environment: { GITHUB_SHA: after },
    },
  );
}

/** The purge of two of the pages was lost: the vendor accepted it, and the cache has the old copies. */
async function drawStale(): Promise<ActionResult> {
  const lost = ['/guide/deploy/', '/old-offer.html'];
  await using place = await createCachedSite('varnish', (path) => !lost.includes(path));
  const push = pushToSite(place.stage, place.deploy);
  for (const path of ['/', ...lost, '/assets/site.css']) await place.edge.get(path);
  await sleep(5_000);
  place.deploy();
  const inputs = { ...nhn(place.stage, 'nhn-v2'), root: 'public', verify: 'all' };
  return await place.run(inputs, { ...push, environment: { ...onGitHub, ...push.environment } });
}

/** A list of 25 requests, of which one is refused. */
async function drawMany(): Promise<ActionResult> {
  await using stage = await createStage({
    nhn: { itemPaceMilliseconds: 100, purgeMilliseconds: 300 },
  });
  stage.site.write('list.txt', listUrls(5_000));
  stage.sandbox.addFault({
    match: { method: 'POST', path: '/purges$' },
    skip: 11,
    body: {
      header: { isSuccessful: false, resultCode: 10001, resultMessage: 'Invalid purge list' },
    },
  });
  const inputs = { ...nhn(stage, 'nhn-v1.5'), 'urls-file': 'list.txt' };
  return await play(stage, { ...inputs, pace: '1/110ms', 'poll-interval': '500ms' });
}

export const pictures: readonly Picture[] = [
  {
    name: 'completed',
    title: 'The vendor confirmed the purge',
    status: 'COMPLETED',
    draw: () => drawPush('nhn-v1.5', { 'poll-interval': '500ms' }),
  },
  {
    name: 'accepted',
    title: 'The vendor accepted the purge and does not confirm it',
    status: 'ACCEPTED',
    draw: () => drawPush('nhn-v2'),
  },
  { name: 'partial', title: 'Two videos failed', status: 'PARTIAL', draw: drawPartial },
  { name: 'failed', title: 'A key is wrong', status: 'FAILED', draw: drawFailed },
  {
    name: 'stale',
    title: 'A cache still serves two old pages',
    status: 'ACCEPTED',
    draw: drawStale,
  },
  { name: 'timeout', title: 'The time limit was too short', status: 'TIMEOUT', draw: drawTimeout },
  {
    name: 'unknown',
    title: 'The answer to a request that costs money was lost',
    status: 'UNCONFIRMED',
    draw: drawUnknown,
  },
  {
    name: 'planned',
    title: 'A dry run',
    status: 'PLANNED',
    draw: () => drawPush('nhn-v1.5', { 'dry-run': 'true' }),
  },
  {
    name: 'nothing-to-do',
    title: 'Nothing served changed',
    status: 'NOTHING_TO_DO',
    draw: drawNothing,
  },
  {
    name: 'sync-plan',
    title: 'A plan that closes a distribution',
    status: 'PLANNED',
    draw: drawPlanWithDelete,
  },
  {
    name: 'drift',
    title: 'Somebody changed a setting by hand',
    status: 'PLANNED',
    draw: drawDrift,
  },
  { name: 'shards', title: 'Three jobs, merged', status: 'PARTIAL', draw: drawShards },
  { name: 'many', title: '5,000 URLs, one request refused', status: 'PARTIAL', draw: drawMany },
];
