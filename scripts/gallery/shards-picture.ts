import { join } from 'node:path';
import type { ActionResult } from '../demo/run-action.ts';
import { createStage, type Stage, type Values } from '../demo/stage.ts';
import { play } from './play.ts';
import { listUrls, origin } from './site.ts';

function prewarm({ settings }: Stage): Values {
  return {
    provider: 'aws-prewarm',
    mode: 'prewarm',
    endpoint: settings['aws-endpoint'] ?? '',
    'aws-status-endpoint': settings['aws-status-endpoint'] ?? '',
    'aws-api-key': settings['aws-api-key'] ?? '',
    'aws-targets': 'apac',
    'poll-interval': '500ms',
  };
}

/** As `cache-warm.yml` does it: a plan, three jobs with their part of the list, one result. */
export async function drawShards(): Promise<ActionResult> {
  await using stage = await createStage();
  stage.site.write('list.txt', `${listUrls(1_200)}${origin}/shop/sandbox-fail-map.html\n`);
  const reports = join(stage.site.folder, 'reports');
  const list = { ...prewarm(stage), 'urls-file': 'list.txt' };
  const keep = (name: string): Values => ({
    'report-file': join(reports, `warm-${name}`, 'report.json'),
  });
  stage.site.write('reports/warm-plan/note', '');
  await play(stage, { ...list, ...keep('plan'), 'dry-run': 'true' });
  const shards = ['1/3', '2/3', '3/3'] as const;
  for (const [index, shard] of shards.entries()) {
    stage.site.write(`reports/warm-shard-${index + 1}/note`, '');
    await play(stage, { ...list, ...keep(`shard-${index + 1}`), shard });
  }
  const inputs = { reports, 'artifact-name': 'warm', shards: JSON.stringify(shards) };
  return await play(stage, inputs, { entry: 'join-shards.js' });
}
