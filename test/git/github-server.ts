// GitHub's API for one repository, answered from a real git repository: trees, commits, tags, compare.
import { createServer } from 'node:http';
import { listen } from './http-server.ts';
import type { Repository } from './repository.ts';

export interface GithubServerPlan {
  readonly repository: Repository;
  /** Every tree says it is cut off. */
  readonly truncated?: boolean;
  /** Stands for every tree: an answer as it is, or one made from the commit's id. */
  readonly tree?: string | ((id: string) => object);
  /** Stands for the compare API's status and files. */
  readonly comparison?: { readonly status: string; readonly files: readonly object[] };
}

export interface GithubServer extends AsyncDisposable {
  readonly apiUrl: string;
  /** Paths asked for, decoded. */
  readonly asked: readonly string[];
}

type Answer = (parts: readonly string[], url: URL) => unknown;

export async function createGithubServer(plan: GithubServerPlan): Promise<GithubServer> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    asked.push(path);
    const answer = answerPath({ plan, path, url });
    if (answer === undefined) {
      outgoing.writeHead(404, { 'content-type': 'application/json' });
      outgoing.end('{"message":"Not Found"}');
    } else if (typeof answer === 'string') {
      outgoing.writeHead(200, { 'content-type': 'application/vnd.github.sha' }).end(answer);
    } else {
      const link = `<http://${incoming.headers.host}${toNextPage(url)}>; rel="next"`;
      const isFull =
        Array.isArray(answer) && answer.length === Number(url.searchParams.get('per_page'));
      const headers = { 'content-type': 'application/json', ...(isFull ? { link } : {}) };
      outgoing.writeHead(200, headers).end(JSON.stringify(answer));
    }
  });
  const { origin, ...listening } = await listen(server);
  return { ...listening, apiUrl: origin, asked };
}

function toNextPage(url: URL): string {
  const next = new URL(url);
  next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? '1') + 1));
  return `${next.pathname}${next.search}`;
}

interface Asked {
  readonly plan: GithubServerPlan;
  readonly path: string;
  readonly url: URL;
}

function answerPath({ plan, path, url }: Asked): unknown {
  const routes: readonly (readonly [RegExp, Answer])[] = [
    [/^\/repos\/acme\/site\/commits\/(.+)$/, ([ref = '']) => resolveCommit(plan, ref)],
    [/^\/repos\/acme\/site\/git\/commits\/(.+)$/, ([id = '']) => readCommit(plan, id)],
    [/^\/repos\/acme\/site\/git\/trees\/(.+)$/, ([id = '']) => readTree(plan, id)],
    [/^\/repos\/acme\/site\/tags$/, () => readTags(plan, url)],
    [
      /^\/repos\/acme\/site\/compare\/(.+)\.\.\.(.+)$/,
      ([one = '', other = '']) => compare(plan, one, other),
    ],
  ];
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(path);
    if (match !== null) return tryTo(() => answer(match.slice(1), url));
  }
  return undefined;
}

function tryTo(answer: () => unknown): unknown {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

function resolveCommit({ repository }: GithubServerPlan, ref: string): string {
  return repository.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
}

function readCommit({ repository }: GithubServerPlan, id: string): object {
  const parents = repository.git('log', '-1', '--format=%P', id).split(' ').filter(Boolean);
  return { sha: id, parents: parents.map((sha) => ({ sha })) };
}

function readTree(
  { repository, truncated = false, tree: given }: GithubServerPlan,
  id: string,
): string | object {
  if (given !== undefined) return typeof given === 'string' ? given : given(id);
  const lines = repository.git('ls-tree', '-r', '-t', '-z', id).split('\0').filter(Boolean);
  const tree = lines.map((line) => {
    const [meta = '', path = ''] = line.split('\t');
    const [mode, type, sha] = meta.split(' ');
    return { path: line.slice(line.indexOf('\t') + 1) || path, mode, type, sha };
  });
  return { sha: id, truncated, tree };
}

function readTags({ repository }: GithubServerPlan, url: URL): object {
  const size = Number(url.searchParams.get('per_page'));
  const page = Number(url.searchParams.get('page') ?? '1');
  const names = repository.git('tag', '--list').split('\n').filter(Boolean);
  return names
    .slice((page - 1) * size, page * size)
    .map((name) => ({ name, commit: { sha: resolveCommit({ repository }, name) } }));
}

function compare(plan: GithubServerPlan, one: string, other: string): object {
  const sha = plan.repository.git('merge-base', one, other);
  const { status = 'diverged', files = [] } = plan.comparison ?? {};
  return { status, files, merge_base_commit: { sha } };
}
