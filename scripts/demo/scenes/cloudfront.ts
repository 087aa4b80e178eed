import { pick, type Scene, type Values } from '../scene.ts';
import { fromFiles, stale } from '../site.ts';

const keys = ['cloudfront-distribution', 'aws-access-key-id', 'aws-secret-access-key'] as const;

function toScene(name: string, more: Values, expected: readonly string[]): Scene {
  return {
    name,
    inputs: (settings) => ({
      provider: 'cloudfront',
      mode: 'purge',
      ...pick(settings, ...keys),
      endpoint: settings['cloudfront-endpoint'] ?? '',
      'poll-interval': '500ms',
      ...more,
    }),
    status: 'COMPLETED',
    done: (sandbox) => sandbox.state().cloudfront.invalidations.flatMap(({ paths }) => paths),
    expected,
  };
}

/** Without hosts: what is safe to send unencoded is not encoded. */
const paths = stale.map((url) => decodeSafe(new URL(url).pathname));

/** Of the characters in this site. */
function decodeSafe(path: string): string {
  return path.replaceAll('%40', '@').replaceAll('%28', '(').replaceAll('%29', ')');
}

export const scenes: readonly Scene[] = [
  toScene('purge on CloudFront', fromFiles, [...new Set(paths)]),
  toScene('purge of tags and paths on CloudFront', { urls: '/news/', tags: 'news' }, [
    '/news/',
    '#news',
  ]),
];
