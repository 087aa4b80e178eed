import { pick, type Scene } from '../scene.ts';
import { base } from '../site.ts';

const host = new URL(base).host;

export const scenes: readonly Scene[] = [
  {
    name: 'purge a URL, a prefix and a tag on bunny.net',
    inputs: (settings) => ({
      provider: 'bunny',
      mode: 'purge',
      tags: 'feed',
      prefixes: `${host}/news/`,
      urls: `${base}/`,
      ...pick(settings, 'bunny-pull-zone', 'bunny-api-key'),
      endpoint: settings['bunny-endpoint'] ?? '',
    }),
    status: 'ACCEPTED',
    done: (sandbox) => sandbox.state().bunny.purges.map(({ kind, value }) => `${kind} ${value}`),
    expected: [`exact ${base}/`, `below ${base}/news/`, 'tag feed'],
  },
];
