// What one comparison by git holds: the checkout, its origin, and repositories of our own.
import { join } from 'node:path';
import { SourceError } from '../errors.ts';
import { fetchEnvironment, type Origin, planOrigin } from './git-origin.ts';
import { type RunGit, toText } from './git-process.ts';
import { createTemporaryRepository, type TemporaryRepository } from './git-temporary.ts';
import type { SourceDeps } from './source.ts';

export interface GitSession extends AsyncDisposable {
  readonly run: RunGit;
  /** The `.git` of the checkout (a folder, or a worktree's file); absent without one. */
  readonly checkout?: string;
  /** Where to fetch from, and git's environment for it; SourceError where that is unknown. */
  readonly origin: () => Promise<{ readonly origin: Origin; readonly env: Record<string, string> }>;
  /** A new repository of our own, removed with the session. */
  readonly createRepository: () => Promise<TemporaryRepository>;
  /** The one that holds the trees to compare; made when first needed. */
  readonly trees: () => Promise<TemporaryRepository>;
  /** Ids already fetched into it. */
  readonly fetched: Set<string>;
}

/** Looks for the checkout; starts nothing that has to be undone before it is disposed of. */
export async function openSession(deps: SourceDeps, run: RunGit): Promise<GitSession> {
  const { context } = deps;
  const gitDir = join(context.workspace, '.git');
  const found = await run({ gitDir, args: ['rev-parse', '--show-object-format'] });
  const checkout = found.exitCode === 0 ? gitDir : undefined;
  const objectFormat = isSha256(toText(found), context.sha) ? 'sha256' : 'sha1';
  const made = new AsyncDisposableStack();
  const createRepository = async (): Promise<TemporaryRepository> =>
    made.use(
      await createTemporaryRepository(run, { parent: context.temporaryFolder, objectFormat }),
    );
  return {
    run,
    ...(checkout === undefined ? {} : { checkout }),
    origin: once(() => findOrigin(deps, { run, checkout })),
    createRepository,
    trees: once(createRepository),
    fetched: new Set(),
    [Symbol.asyncDispose]: () => made.disposeAsync(),
  };
}

function isSha256(objectFormat: string, sha: string): boolean {
  return objectFormat === 'sha256' || (objectFormat === '' && sha.length === 64);
}

async function findOrigin(
  { context, githubToken, env }: SourceDeps,
  { run, checkout }: { readonly run: RunGit; readonly checkout: string | undefined },
): ReturnType<GitSession['origin']> {
  const args = ['config', '--local', '--get', 'remote.origin.url'];
  const configured =
    checkout === undefined ? undefined : toText(await run({ gitDir: checkout, args }));
  const origin = planOrigin(configured, context);
  if (origin === undefined) {
    throw new SourceError(
      'history-shallow',
      'A commit is not in the checkout, and there is no origin to fetch it from.',
      { input: 'base', remedy: 'Run in a checkout that has both commits (`fetch-depth: 0`).' },
    );
  }
  return { origin, env: fetchEnvironment(origin, { token: githubToken, env }) };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
