// A site with two commits, the sandbox and GitHub's list of runs: what a workflow finds when it runs.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createGitSite, type GitSite } from '../../scripts/demo/git-site.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../../src/sandbox/server.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { secretsOf, variablesOf } from '../fakes/rehearsals.ts';
import type { VendorClock } from '../fakes/world.ts';
import { listen } from '../git/http-server.ts';
import { runWorkflow, type WorkflowResult, type WorkflowRun } from './run-act.ts';
import type { Stage } from './stage.ts';

export const changed = ['', 'about.html', 'index.html', 'old.html'];
const config = `distributions:
  - name: site
    domain: sandbox.toastcdn.net
    defaultMaxAge: 3600
`;

export interface Rehearsal extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly site: GitSite;
  readonly before: string;
  readonly after: string;
  /** Of the site's sitemap. */
  readonly sitemap: string;
  readonly settings: Readonly<Record<string, string>>;
  /** With the secrets and variables of the sandbox, and a push to main as the event. */
  run(workflow: string, changes?: Partial<WorkflowRun>): Promise<WorkflowResult>;
  /** How often the sitemap was read. */
  sitemapReads(): number;
  /** `METHOD path`, without questions about what was sent. */
  submissions(): readonly string[];
}

/** What the examples purge on. */
const hosts = ['cdn', 'www', 'kr', 'static', 'media', 'preview'];
const domains = [
  {
    domain: 'sandbox.toastcdn.net',
    aliases: [...hosts.map((host) => `${host}.example.com`), '127.0.0.1'],
  },
  { domain: 'sandbox.cdn.toastcloud.com', aliases: [] },
];

export interface RehearsalOptions {
  readonly stage: Stage;
  readonly sandbox?: Omit<SandboxOptions, 'now'>;
  /** Of the vendors; that of this machine by default. */
  readonly clock?: Pick<VendorClock, 'now'>;
  /** Whether the workflow succeeded before, on the first of the two commits; true by default. */
  readonly hasEarlierRun?: boolean;
}

export async function createRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const site = createGitSite();
  const { before, after } = writeSite(site);
  const { now } = options.clock ?? Date;
  const sandbox = createSandbox({ now, nhn: { domains }, ...options.sandbox });
  const server = await startServer(sandbox, {
    port: 0,
    sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  });
  const github = await createGithub(options.hasEarlierRun === false ? undefined : before);
  const web = await serveSite(site, after);
  const settings = describeSettings(server.url);
  const { mappings } = options.stage;
  return {
    ...{ sandbox, site, before, after, settings, sitemap: `${github.origin}/sitemap.xml` },
    run: (workflow, changes = {}) =>
      runWorkflow({
        ...{ workflow, mappings, site: site.folder, event: 'push' },
        payload: pushOf(before, after),
        ...changes,
        secrets: changes.secrets ?? secretsOf(settings),
        vars: {
          ...variablesOf(settings),
          SITEMAP: `${github.origin}/sitemap.xml`,
          SITE_URL: web.origin,
          ORIGIN_URL: web.origin,
          ...changes.vars,
        },
        environment: {
          GITHUB_API_URL: github.origin,
          GITHUB_WORKFLOW_REF: 'acme/site/.github/workflows/deploy.yml@refs/heads/main',
          GITHUB_REF: 'refs/heads/main',
          ...changes.environment,
        },
      }),
    sitemapReads: github.sitemapReads,
    submissions: () =>
      sandbox.requests
        .filter(({ request }) => request.method !== 'GET')
        .map(({ request }) => `${request.method} ${request.path}`),
    async [Symbol.asyncDispose]() {
      await server.close();
      await github[Symbol.asyncDispose]();
      await web[Symbol.asyncDispose]();
      site[Symbol.dispose]();
    },
  };
}

function writeSite(site: GitSite): { readonly before: string; readonly after: string } {
  site.write('public/index.html', 'one');
  site.write('public/old.html', 'one');
  site.write('public/kept.html', 'one');
  site.write(
    'media/urls.txt',
    'https://media.example.com/1.mp4\nhttps://media.example.com/2.mp4\n',
  );
  site.write('cdn.yml', config);
  const before = site.commit('One');
  site.git('tag', 'v1.0.0');
  site.write('public/index.html', 'two');
  site.write('public/about.html', 'two');
  site.remove('public/old.html');
  const after = site.commit('Two');
  site.git('tag', 'v1.1.0');
  // Without one the tag before could not be asked for; a workflow's checkout always has one.
  site.git('remote', 'add', 'origin', `file://${site.folder}`);
  return { before, after };
}

export function pushOf(before: string, after: string, ref = 'refs/heads/main'): object {
  const repository = { default_branch: 'main', full_name: 'acme/site' };
  return { ref, before, after, deleted: false, repository };
}

/** The site as it is in the checkout, and the commit that was deployed. */
async function serveSite({ folder }: GitSite, deployed: string) {
  return await listen(
    createServer(({ url = '' }, outgoing) => {
      if (url === '/version.txt') {
        outgoing.end(`${deployed}\n`);
        return;
      }
      const path = join(folder, 'public', url.endsWith('/') ? `${url}index.html` : url);
      if (existsSync(path)) outgoing.end(readFileSync(path));
      else outgoing.writeHead(404).end();
    }),
  );
}

/** The list of successful runs, and the site's sitemap. */
async function createGithub(lastSuccess: string | undefined) {
  const [created_at, updated_at] = ['2026-11-21T09:00:00Z', '2026-11-21T09:05:00Z'];
  const head_repository = { full_name: 'acme/site' };
  const run = { id: 7, head_sha: lastSuccess, head_branch: 'main', head_repository };
  let reads = 0;
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/sitemap.xml') {
      reads += 1;
      // Another one each time, as after a deploy.
      const count = 1_000 + reads;
      const pages = Array.from({ length: count }, (_, page) => `https://www.example.com/${page}`);
      const items = pages.map((page) => `<url><loc>${page}</loc></url>`).join('');
      outgoing.writeHead(200, { 'content-type': 'application/xml' });
      outgoing.end(`<?xml version="1.0"?><urlset>${items}</urlset>`);
      return;
    }
    const isRuns = url.pathname.startsWith('/repos/acme/site/actions/workflows/');
    outgoing.writeHead(isRuns ? 200 : 404, { 'content-type': 'application/json' });
    const event = url.searchParams.get('event');
    const runs = lastSuccess === undefined ? [] : [{ ...run, event, created_at, updated_at }];
    outgoing.end(JSON.stringify({ total_count: runs.length, workflow_runs: runs }));
  });
  return Object.assign(await listen(server), { sitemapReads: () => reads });
}
