import { pick, type Scene } from '../scene.ts';
import { fromFiles, stale } from '../site.ts';

export const scenes: readonly Scene[] = [
  {
    name: 'purge on Cloudflare',
    inputs: (settings) => ({
      ...fromFiles,
      provider: 'cloudflare',
      mode: 'purge',
      ...pick(settings, 'cloudflare-zone', 'cloudflare-api-token'),
      endpoint: settings['cloudflare-endpoint'] ?? '',
    }),
    status: 'ACCEPTED',
    done: (sandbox) => sandbox.state().cloudflare.purges.flatMap(({ values }) => values),
    expected: stale,
  },
];
