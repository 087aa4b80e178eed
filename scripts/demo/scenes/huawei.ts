import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { pick, type Scene, type Values } from '../scene.ts';
import { base, fromFiles, stale, warm } from '../site.ts';

/** `state` is what the sandbox did, by address. */
function huawei(
  name: string,
  inputs: Values,
  {
    state,
    expected,
  }: { readonly state: (sandbox: Sandbox) => readonly string[] } & Pick<Scene, 'expected'>,
): Scene {
  return {
    name,
    inputs: (settings) => ({
      ...pick(settings, 'huawei-access-key', 'huawei-secret-key'),
      ...(inputs['provider'] === 'huawei-vod' ? pick(settings, 'huawei-project-id') : {}),
      endpoint: settings['huawei-endpoint'] ?? '',
      'poll-interval': '500ms',
      ...inputs,
    }),
    status: 'COMPLETED',
    done: state,
    expected,
  };
}

const media = [`${base}/media/trailer.m3u8`, `${base}/media/trailer.mp4`];
const asset = 'f488337c31c8e4622f1590735b134c65';

export const scenes: readonly Scene[] = [
  huawei(
    'preheat on Huawei VOD',
    { provider: 'huawei-vod', mode: 'preheat', urls: media.join('\n') },
    {
      state: (sandbox) => sandbox.state().huawei.preheatings.flatMap(({ urls }) => urls),
      expected: media,
    },
  ),
  huawei(
    'purge on Huawei VOD',
    { provider: 'huawei-vod', mode: 'purge', 'huawei-asset-ids': asset },
    {
      state: (sandbox) => sandbox.state().huawei.refreshes.flatMap(({ assetIds = [] }) => assetIds),
      expected: [asset],
    },
  ),
  huawei(
    'purge on Huawei CDN',
    { ...fromFiles, provider: 'huawei-cdn', mode: 'purge' },
    { state: (sandbox) => cdnUrls(sandbox, 'file_refresh'), expected: stale },
  ),
  huawei(
    'purge of a folder on Huawei CDN',
    {
      ...{ provider: 'huawei-cdn', mode: 'purge', 'purge-type': 'wildcard' },
      urls: `${base}/guide/*`,
    },
    { state: (sandbox) => cdnUrls(sandbox, 'dir_refresh'), expected: [`${base}/guide/`] },
  ),
  huawei(
    'preheat on Huawei CDN',
    { ...fromFiles, provider: 'huawei-cdn', mode: 'preheat' },
    { state: (sandbox) => cdnUrls(sandbox, 'preheat'), expected: warm },
  ),
];

function cdnUrls(sandbox: Sandbox, wanted: string): readonly string[] {
  return sandbox
    .state()
    .huawei.cdn.tasks.flatMap(({ type, urls }) => (type === wanted ? urls : []));
}

const failing = `${base}/media/sandbox-fail.mp4`;

/** The origin has one of three files no longer. */
export const failure: Scene = {
  ...huawei(
    'preheat of a file that is missing',
    { provider: 'huawei-cdn', mode: 'preheat', urls: [...media, failing].join('\n') },
    { state: (sandbox) => cdnUrls(sandbox, 'preheat'), expected: [...media, failing] },
  ),
  status: 'PARTIAL',
};
