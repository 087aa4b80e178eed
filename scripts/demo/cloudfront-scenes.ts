import { pick, type Scene, type Values } from './scene.ts';

const keys = ['cloudfront-distribution', 'aws-access-key-id', 'aws-secret-access-key'] as const;

/** Paths without hosts: what is safe to send unencoded is not encoded. */
export function toCloudFrontScenes(
  fromFiles: Values,
  { stale }: { readonly stale: readonly string[] },
): readonly Scene[] {
  const toScene = (name: string, more: Values, expected: readonly string[]): Scene => ({
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
  });
  const paths = stale.map((url) => decodeSafe(new URL(url).pathname));
  return [
    toScene('purge on CloudFront', fromFiles, [...new Set(paths)]),
    toScene('purge of tags and paths on CloudFront', { urls: '/news/', tags: 'news' }, [
      '/news/',
      '#news',
    ]),
  ];
}

/** Of the characters in this site. */
function decodeSafe(path: string): string {
  return path.replaceAll('%40', '@').replaceAll('%28', '(').replaceAll('%29', ')');
}
