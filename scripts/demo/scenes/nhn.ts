import { pick, type Scene, type Values } from '../scene.ts';
import { fromFiles, stale } from '../site.ts';

const secretKey = ['nhn-secret-key'] as const;
const accessKey = ['nhn-access-key-id', 'nhn-secret-access-key', 'nhn-oauth-endpoint'] as const;

function purge(
  provider: string,
  { status, keys, more = {} }: { status: string; keys: readonly string[]; more?: Values },
): Scene {
  return {
    name: `purge with ${provider}`,
    inputs: (settings) => ({
      ...fromFiles,
      provider,
      mode: 'purge',
      ...pick(settings, 'nhn-app-key', 'nhn-domain', ...keys),
      endpoint: settings['nhn-endpoint'] ?? '',
      ...more,
    }),
    status,
    done: (sandbox) => sandbox.state().nhn.purges.flatMap(({ list }) => list),
    expected: stale,
  };
}

function sync(
  name: string,
  more: Readonly<Record<string, string>>,
  expected: Pick<Scene, 'status' | 'expected'>,
): Scene {
  return {
    name,
    inputs: (settings) => ({
      provider: 'nhn-v2',
      mode: 'sync-distribution',
      ...pick(settings, 'nhn-app-key', 'nhn-secret-key'),
      endpoint: settings['nhn-endpoint'] ?? '',
      config: 'cdn.yml',
      'poll-interval': '500ms',
      ...more,
    }),
    ...expected,
    done: (sandbox) =>
      sandbox.requests
        .filter(({ request }) => request.method !== 'GET')
        .map(({ request }) => `${request.method} ${request.path.replace(/^.*\//, '')}`),
  };
}

export const scenes: readonly Scene[] = [
  purge('nhn-v1.5', { status: 'COMPLETED', keys: secretKey, more: { 'poll-interval': '500ms' } }),
  purge('nhn-v2', { status: 'ACCEPTED', keys: secretKey }),
  purge('nhn-v3', { status: 'ACCEPTED', keys: accessKey }),
  sync('plan of distributions', { 'dry-run': 'true' }, { status: 'PLANNED', expected: [] }),
  sync(
    'distributions as the file has them',
    {},
    { status: 'COMPLETED', expected: ['POST distributions', 'PUT distributions'] },
  ),
];
