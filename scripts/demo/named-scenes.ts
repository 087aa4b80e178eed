// Scenes of purges by name, beside URLs.
import { pick, type Scene } from './scene.ts';

/** `base` is the URL below which the site is served. */
export function toNamedScenes(base: string): readonly Scene[] {
  const host = new URL(base).host;
  return [
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
}
