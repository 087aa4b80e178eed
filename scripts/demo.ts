// `npm run demo`: the main job for real. Makes a git site, commits a change, runs the built action
// against the sandbox with both API versions, shows what a user would see, and fails unless the sandbox
// purged exactly what changed.
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { startServer } from '../src/sandbox/server.ts';
import { createGitSite, type GitSite } from '../test/fakes/git-site.ts';
import { type ActionResult, runAction } from '../test/fakes/run-action.ts';

const base = 'https://cdn.example.com';

/** Every URL that the change below makes stale: nothing more, nothing less. */
const expected = [
  `${base}/`,
  `${base}/guide/old.html`,
  `${base}/guide/start.html`,
  `${base}/icons/logo@2x(1).png`,
  `${base}/index.html`,
  `${base}/news/`,
  `${base}/news/index.html`,
  `${base}/%EB%89%B4%EC%8A%A4%20&%20100%25.html`,
].sort();

function makeSite(site: GitSite): { readonly before: string; readonly after: string } {
  site.write('README.md', '# The site\n');
  site.write('public/index.html', '<h1>Hello</h1>\n');
  site.write('public/guide/old.html', '<h1>A page that moves</h1>\n');
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

async function purge(provider: string): Promise<boolean> {
  using site = createGitSite();
  const { before, after } = makeSite(site);
  const sandbox = createSandbox({ now: Date.now });
  await using server = await startServer(sandbox, {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  console.log(`\n━━━ ${provider}: what the log shows ━━━\n`);
  const result = await runAction({
    workspace: site.folder,
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
    inputs: {
      provider,
      mode: 'purge',
      endpoint: server.url,
      'nhn-app-key': 'sandbox-app-key',
      'nhn-secret-key': 'sandbox-secret-key',
      'nhn-domain': 'sandbox.toastcdn.net',
      files: 'public/**',
      root: 'public',
      'base-url': base,
      'poll-interval': '500ms',
    },
    onOutput: (text) => process.stdout.write(text),
  });
  show(provider, result);
  const purged = sandbox
    .state()
    .nhn.purges.flatMap(({ list }) => list)
    .sort();
  const isExact = JSON.stringify(purged) === JSON.stringify(expected);
  console.log(
    isExact
      ? `✔ ${provider}: the sandbox purged exactly the ${expected.length} URLs of what changed.`
      : `✘ ${provider}: the sandbox purged ${JSON.stringify(purged)}, not ${JSON.stringify(expected)}.`,
  );
  const status = provider === 'nhn-v2' ? 'ACCEPTED' : 'COMPLETED';
  return isExact && result.exitCode === 0 && result.outputs['status'] === status;
}

function show(provider: string, { outputs, summary, exitCode }: ActionResult): void {
  console.log(`\n━━━ ${provider}: outputs (exit code ${exitCode}) ━━━\n`);
  for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`);
  console.log(`\n━━━ ${provider}: job summary ━━━\n\n${summary}`);
}

const results = [await purge('nhn-v2'), await purge('nhn-v1.5')];
const worked = results.every((result) => result);
console.log(worked ? '\nThe demo worked.' : '\nThe demo FAILED.');
process.exitCode = worked ? 0 : 1;
