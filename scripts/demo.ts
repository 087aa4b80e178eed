// `npm run demo`: the action for real. Purges what changed in a git site with both of NHN Cloud's APIs,
// prewarms on CloudFront, preheats on Huawei VOD, plans and applies a file of distributions, all against
// the sandbox; shows what a user would see, and fails unless the sandbox did exactly what was asked.
import { setTimeout as sleep } from 'node:timers/promises';
import { awsPrewarmDefaults } from '../src/sandbox/aws-prewarm/options.ts';
import { huaweiDefaults } from '../src/sandbox/huawei/options.ts';
import { createSandbox, type Sandbox } from '../src/sandbox/sandbox.ts';
import { startServer } from '../src/sandbox/server.ts';
import { createGitSite, type GitSite } from '../test/fakes/git-site.ts';
import { type ActionResult, runAction } from '../test/fakes/run-action.ts';

const base = 'https://cdn.example.com';

/** Every URL that the change below makes stale: nothing more, nothing less. */
const stale = [
  `${base}/`,
  `${base}/guide/old.html`,
  `${base}/guide/start.html`,
  `${base}/icons/logo@2x(1).png`,
  `${base}/index.html`,
  `${base}/news/`,
  `${base}/news/index.html`,
  `${base}/%EB%89%B4%EC%8A%A4%20&%20100%25.html`,
].sort();

/** What is warmed must exist: the page that moved is purged, and not warmed. */
const warm = stale.filter((url) => url !== `${base}/guide/old.html`);

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

function makeSite(site: GitSite): { readonly before: string; readonly after: string } {
  site.write('README.md', '# The site\n');
  site.write('public/index.html', '<h1>Hello</h1>\n');
  site.write('public/guide/old.html', '<h1>A page that moves</h1>\n');
  site.write('cdn.yml', settings);
  site.write('public/unchanged.html', '<h1>Stays</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 1\n');
  const before = site.commit('The site');
  site.write('README.md', '# The site, better\n');
  site.write('public/index.html', '<h1>Hello again</h1>\n');
  site.write('public/news/index.html', '<h1>News</h1>\n');
  site.write('public/뉴스 & 100%.html', '<h1>뉴스</h1>\n');
  site.write('public/icons/logo@2x(1).png', 'png 2\n');
  site.git('mv', 'public/guide/old.html', 'public/guide/start.html');
  return { before, after: site.commit('News, and a page that moved') };
}

interface Scene {
  readonly name: string;
  readonly inputs: (url: string) => Readonly<Record<string, string>>;
  readonly status: string;
  /** What the vendor did, and what it should have done. */
  readonly done: (sandbox: Sandbox) => readonly string[];
  readonly expected: readonly string[];
}

const fromFiles = { files: 'public/**', root: 'public', 'base-url': base } as const;

function purge(provider: string, status: string): Scene {
  return {
    name: `purge with ${provider}`,
    inputs: (url) => ({
      ...fromFiles,
      provider,
      mode: 'purge',
      endpoint: url,
      'nhn-app-key': 'sandbox-app-key',
      'nhn-secret-key': 'sandbox-secret-key',
      'nhn-domain': 'sandbox.toastcdn.net',
      'poll-interval': '500ms',
    }),
    status,
    done: (sandbox) => sandbox.state().nhn.purges.flatMap(({ list }) => list),
    expected: stale,
  };
}

const prewarm: Scene = {
  name: 'prewarm on CloudFront',
  inputs: (url) => ({
    ...fromFiles,
    provider: 'aws-prewarm',
    mode: 'prewarm',
    endpoint: `${url}/prod`,
    'aws-status-endpoint': `${url}/prod`,
    'aws-api-key': awsPrewarmDefaults.apiKey,
    'aws-targets': 'apac\njp',
    'poll-interval': '500ms',
  }),
  status: 'COMPLETED',
  done: (sandbox) => sandbox.state()['aws-prewarm'].prewarms.flatMap(({ urls }) => urls),
  expected: warm,
};

/** Status of this API may be polled every 30 seconds only, which is too long for a demo. */
const prewarm2024: Scene = {
  name: 'prewarm on CloudFront (2024)',
  inputs: (url) => ({
    provider: 'aws-prewarm',
    mode: 'prewarm',
    endpoint: `${url}/2024/prod`,
    urls: `${base}/media/trailer.m3u8`,
    'aws-api-key': awsPrewarmDefaults.apiKey,
    'aws-cf-domain': 'd111111abcdef8.cloudfront.net',
    'aws-targets': 'jp',
    wait: 'false',
  }),
  status: 'ACCEPTED',
  done: (sandbox) => sandbox.state()['aws-prewarm'].prewarm2024.jobs.flatMap(({ urls }) => urls),
  expected: [`${base}/media/trailer.m3u8`],
};

const preheat: Scene = {
  name: 'preheat on Huawei VOD',
  inputs: (url) => ({
    provider: 'huawei-vod',
    mode: 'preheat',
    endpoint: url,
    urls: `${base}/media/trailer.m3u8\n${base}/media/trailer.mp4`,
    'huawei-project-id': huaweiDefaults.projectId,
    'huawei-access-key': huaweiDefaults.accessKey,
    'huawei-secret-key': huaweiDefaults.secretKey,
    'poll-interval': '500ms',
  }),
  status: 'COMPLETED',
  done: (sandbox) => sandbox.state().huawei.preheatings.flatMap(({ urls }) => urls),
  expected: [`${base}/media/trailer.m3u8`, `${base}/media/trailer.mp4`],
};

function sync(
  name: string,
  more: Readonly<Record<string, string>>,
  expected: Pick<Scene, 'status' | 'expected'>,
): Scene {
  return {
    name,
    inputs: (url) => ({
      provider: 'nhn-v2',
      mode: 'sync-distribution',
      endpoint: url,
      config: 'cdn.yml',
      'nhn-app-key': 'sandbox-app-key',
      'nhn-secret-key': 'sandbox-secret-key',
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

async function play({ name, inputs, status, done, expected }: Scene): Promise<boolean> {
  using site = createGitSite();
  const { before, after } = makeSite(site);
  const sandbox = createSandbox({ now: Date.now });
  await using server = await startServer(sandbox, {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  console.log(`\n━━━ ${name}: what the log shows ━━━\n`);
  const result = await runAction({
    workspace: site.folder,
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
    inputs: inputs(server.url),
    onOutput: (text) => process.stdout.write(text),
  });
  show(name, result);
  const found = JSON.stringify([...done(sandbox)].sort());
  const isExact = found === JSON.stringify([...expected].sort());
  console.log(
    isExact
      ? `✔ ${name}: the sandbox did exactly the ${expected.length} things that were asked for.`
      : `✘ ${name}: the sandbox did ${found}, not ${JSON.stringify(expected)}.`,
  );
  return isExact && result.exitCode === 0 && result.outputs['status'] === status;
}

function show(name: string, { outputs, summary, exitCode }: ActionResult): void {
  console.log(`\n━━━ ${name}: outputs (exit code ${exitCode}) ━━━\n`);
  for (const [output, value] of Object.entries(outputs)) console.log(`${output}=${value}`);
  console.log(`\n━━━ ${name}: job summary ━━━\n\n${summary}`);
}

const scenes = [
  purge('nhn-v2', 'ACCEPTED'),
  purge('nhn-v1.5', 'COMPLETED'),
  prewarm,
  prewarm2024,
  preheat,
  sync('plan of distributions', { 'dry-run': 'true' }, { status: 'PLANNED', expected: [] }),
  sync(
    'distributions as the file has them',
    {},
    { status: 'COMPLETED', expected: ['POST distributions', 'PUT distributions'] },
  ),
];
let worked = true;
for (const scene of scenes) worked = (await play(scene)) && worked;
console.log(worked ? '\nThe demo worked.' : '\nThe demo FAILED.');
process.exitCode = worked ? 0 : 1;
