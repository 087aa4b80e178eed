import { pick, type Scene } from '../scene.ts';
import { base, fromFiles, warm } from '../site.ts';

const prewarm: Scene = {
  name: 'prewarm on CloudFront',
  inputs: (settings) => ({
    ...fromFiles,
    provider: 'aws-prewarm',
    mode: 'prewarm',
    ...pick(settings, 'aws-status-endpoint', 'aws-api-key'),
    endpoint: settings['aws-endpoint'] ?? '',
    'aws-targets': 'apac\njp',
    'poll-interval': '500ms',
  }),
  status: 'COMPLETED',
  done: (sandbox) => sandbox.state()['aws-prewarm'].prewarms.flatMap(({ urls }) => urls),
  expected: warm,
};

/** Does not wait, because this API may be polled only every 30 seconds. */
const prewarm2024: Scene = {
  name: 'prewarm on CloudFront (2024)',
  inputs: (settings) => ({
    provider: 'aws-prewarm',
    mode: 'prewarm',
    ...pick(settings, 'aws-api-key'),
    endpoint: settings['aws-2024-endpoint'] ?? '',
    urls: `${base}/media/trailer.m3u8`,
    'aws-cf-domain': 'd111111abcdef8.cloudfront.net',
    'aws-targets': 'jp',
    wait: 'false',
  }),
  status: 'ACCEPTED',
  done: (sandbox) => sandbox.state()['aws-prewarm'].prewarm2024.jobs.flatMap(({ urls }) => urls),
  expected: [`${base}/media/trailer.m3u8`],
};

export const scenes: readonly Scene[] = [prewarm, prewarm2024];
