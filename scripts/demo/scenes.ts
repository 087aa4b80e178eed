// What the demo runs: one scene for each provider and mode, with what the sandbox must have done.
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { toCloudFrontScenes } from './cloudfront-scenes.ts';
import type { GitSite } from './git-site.ts';
import { toHttpScenes } from './http-scenes.ts';
import { toNamedScenes } from './named-scenes.ts';
import { pick, type Scene, type Values } from './scene.ts';

const base = 'https://cdn.example.com';

/** The pages and files that the change below touches, as links of the site name them. */
const warm = [
  `${base}/`,
  `${base}/guide/start.html`,
  `${base}/icons/logo@2x(1).png`,
  `${base}/news/`,
  `${base}/%EB%89%B4%EC%8A%A4%20&%20100%25.html`,
];

/** Caches may hold more: other forms of the same pages, and the old address of the page that moved. */
const stale = [
  ...warm,
  `${base}/guide/old.html`,
  `${base}/icons/logo%402x%281%29.png`,
  `${base}/index.html`,
  `${base}/news`,
  `${base}/news/index.html`,
];

const settings = `distributions:
  - name: docs
    description: Documentation
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /docs, httpPort: 80, httpsPort: 443}]
  - name: site
    domain: sandbox.toastcdn.net
    defaultMaxAge: 3600
`;

/** Its links show in which form pages are visited. */
const home = `<h1>Hello again</h1>
<a href="/guide/start.html">Guide</a>
<a href="/news/">News</a>
<a href="/뉴스 & 100%25.html">뉴스</a>
`;

export function makeSite(site: GitSite): { readonly before: string; readonly after: string } {
  site.write('README.md', '# The site\n');
  site.write('public/index.html', '<h1>Hello</h1> <a href="/guide/old.html">Guide</a>\n');
  site.write('public/guide/old.html', '<h1>A page that moves</h1>\n');
  site.write('cdn.yml', settings);
  site.write('public/unchanged.html', '<h1>Stays</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 1\n');
  const before = site.commit('The site');
  site.write('README.md', '# The site, better\n');
  site.write('public/index.html', home);
  site.write('public/news/index.html', '<h1>News</h1>\n');
  site.write('public/뉴스 & 100%.html', '<h1>뉴스</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 2\n');
  site.git('mv', 'public/guide/old.html', 'public/guide/start.html');
  return { before, after: site.commit('News, and a page that moved') };
}

const fromFiles = { files: 'public/**', root: 'public', 'base-url': base } as const;
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

const purgeOnCloudflare: Scene = {
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
};

const media = [`${base}/media/trailer.m3u8`, `${base}/media/trailer.mp4`];
const asset = 'f488337c31c8e4622f1590735b134c65';

const huaweiScenes: readonly Scene[] = [
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

/** The first of each mode is shown in full. */
export const scenes: readonly Scene[] = [
  purge('nhn-v1.5', { status: 'COMPLETED', keys: secretKey, more: { 'poll-interval': '500ms' } }),
  purge('nhn-v2', { status: 'ACCEPTED', keys: secretKey }),
  purge('nhn-v3', { status: 'ACCEPTED', keys: accessKey }),
  prewarm,
  prewarm2024,
  ...huaweiScenes,
  purgeOnCloudflare,
  ...toCloudFrontScenes(fromFiles, { stale }),
  ...toNamedScenes(base),
  ...toHttpScenes(fromFiles, { stale, warm }),
  sync('plan of distributions', { 'dry-run': 'true' }, { status: 'PLANNED', expected: [] }),
  sync(
    'distributions as the file has them',
    {},
    { status: 'COMPLETED', expected: ['POST distributions', 'PUT distributions'] },
  ),
];
