import type { ActionResult } from '../demo/run-action.ts';
import { createStage, type Stage, type Values } from '../demo/stage.ts';
import { nhn, play } from './play.ts';

function sync(stage: Stage): Values {
  return {
    ...nhn(stage, 'nhn-v2'),
    'nhn-domain': '',
    mode: 'sync-distribution',
    config: 'cdn.yml',
  };
}

function entry(name: string, domain: string, more = ''): string {
  return `  - name: ${name}
    domain: ${domain}
    description: ${name}
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /${name}, httpPort: 80, httpsPort: 443}]
${more}`;
}

/** Creates two distributions, so that a later file can change one and close the other. */
async function createTwo(stage: Stage): Promise<{ readonly docs: string; readonly media: string }> {
  const text = ['docs', 'media'].map((name) => entry(name, '').replace(/ {4}domain: \n/, ''));
  stage.site.write('cdn.yml', `distributions:\n${text.join('')}`);
  const { outputs } = await play(stage, { ...sync(stage), 'poll-interval': '100ms' });
  const domains: { readonly docs: string; readonly media: string } = JSON.parse(
    outputs['domains'] ?? '',
  );
  return domains;
}

const fast = { nhn: { createMilliseconds: 200, modifyMilliseconds: 200, deleteMilliseconds: 200 } };

export async function drawPlanWithDelete(): Promise<ActionResult> {
  await using stage = await createStage(fast);
  const { docs, media } = await createTwo(stage);
  const changed = entry(
    'docs',
    docs,
    '    defaultMaxAge: 86400\n    domainAlias: [docs.example.com]\n',
  );
  stage.site.write(
    'cdn.yml',
    `distributions:
  - name: site
    domain: sandbox.toastcdn.net
    defaultMaxAge: 3600
${changed.replace('/docs,', '/documentation,')}  - name: media
    domain: ${media}
    state: absent
`,
  );
  return await play(stage, { ...sync(stage), 'dry-run': 'true', 'allow-delete': 'true' });
}

export async function drawDrift(): Promise<ActionResult> {
  await using stage = await createStage(fast);
  const { docs, media } = await createTwo(stage);
  stage.site.write('cdn.yml', `distributions:\n${entry('docs', docs)}${entry('media', media)}`);
  const { distributions } = stage.sandbox.vendors.nhn;
  const fields = distributions.find(docs)?.fields ?? {};
  distributions.touch(docs, { fields: { ...fields, referrerType: 'WHITELIST' } });
  return await play(stage, { ...sync(stage), 'dry-run': 'true', 'fail-on-drift': 'true' });
}
