import { pick, type Scene } from '../scene.ts';
import { base } from '../site.ts';

const host = new URL(base).host;

export const scenes: readonly Scene[] = [
  {
    name: 'purge a URL and tags on Fastly, softly',
    inputs: (settings) => ({
      provider: 'fastly',
      mode: 'purge',
      soft: 'true',
      tags: 'html\nfeed',
      urls: `${base}/feed.xml`,
      ...pick(settings, 'fastly-service', 'fastly-api-token'),
      endpoint: settings['fastly-endpoint'] ?? '',
    }),
    status: 'ACCEPTED',
    done: (sandbox) =>
      sandbox
        .state()
        .fastly.purges.filter(({ soft }) => soft)
        .flatMap(({ values }) => values),
    expected: [`${host}/feed.xml`, 'feed', 'html'],
  },
];
