// Every way in which a run may get at two commits: each has to give the same answer.
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventPayload, RunContext } from '../../src/core/run-context.ts';
import type { Selection } from '../../src/core/selection.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import type { FoundChanges, SourceDeps } from '../../src/sources/source.ts';
import { createDeps, createSelection } from './deps.ts';
import { createGithubServer } from './github-server.ts';
import { createGitServer, type GitServer, type GitServerPlan } from './http-server.ts';
import { createFolder, type Repository, runGit } from './repository.ts';

export const ways = ['full clone', 'shallow clone', 'no checkout', 'api'] as const;
export type Way = (typeof ways)[number];

export interface Comparing {
  readonly repository: Repository;
  readonly context?: Partial<RunContext>;
  readonly event?: EventPayload;
  readonly selection?: Partial<Selection>;
  /** Of the shallow clone; 1 where absent. */
  readonly depth?: number;
}

/** Serves a repository as `/acme/site`. */
export async function serveRepository(
  repository: Repository,
  plan: Omit<GitServerPlan, 'root'> = {},
): Promise<GitServer> {
  await using stack = new AsyncDisposableStack();
  const { folder } = stack.use(await createFolder());
  await mkdir(join(folder, 'acme'));
  await symlink(repository.folder, join(folder, 'acme', 'site'));
  const server = stack.use(await createGitServer({ root: folder, ...plan }));
  const kept = stack.move();
  return { ...server, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** A clone as `actions/checkout` leaves it, without the files. */
export function cloneShallow(
  origin: string,
  { folder, depth }: { readonly folder: string; readonly depth: number },
): string {
  const args = ['clone', '-q', '--no-checkout', '--template=', `--depth=${depth}`, origin, 'clone'];
  runGit({ folder, args });
  return join(folder, 'clone');
}

export async function compareOneWay(way: Way, comparing: Comparing): Promise<FoundChanges> {
  const { repository, context = {}, event = {}, selection = {}, depth = 1 } = comparing;
  await using stack = new AsyncDisposableStack();
  const { folder } = stack.use(await createFolder());
  const build = (given: Partial<RunContext>, more: Partial<SourceDeps> = {}): SourceDeps =>
    createDeps({
      ...more,
      event,
      temporaryFolder: folder,
      context: { ...context, ...given },
    });
  const find = (deps: SourceDeps, given: Partial<Selection> = {}): Promise<FoundChanges> =>
    findChanges(createSelection({ ...selection, ...given }), deps);
  switch (way) {
    case 'full clone':
      return await find(build({ workspace: repository.folder }));
    case 'shallow clone': {
      const workspace = cloneShallow(`file://${repository.folder}`, { folder, depth });
      return await find(build({ workspace }));
    }
    case 'no checkout': {
      const server = stack.use(await serveRepository(repository));
      return await find(build({ serverUrl: server.origin }));
    }
    case 'api': {
      const { apiUrl } = stack.use(await createGithubServer({ repository }));
      return await find(build({ apiUrl }, { githubToken: 'token' }), { source: 'api' });
    }
  }
}
