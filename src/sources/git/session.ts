// What one comparison by git holds: the checkout, its origin, and repositories of our own.
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { SourceDeps } from '../source.ts';
import { fetchEnvironment, type Origin, planOrigin } from './origin.ts';
import { checkVersion, type RunGit, toText } from './process.ts';
import { createTemporaryRepository, type TemporaryRepository } from './temporary.ts';

export interface GitSession extends AsyncDisposable {
  readonly run: RunGit;
  readonly deps: SourceDeps;
  /** The `.git` of the checkout: a folder, or a worktree's file. Without one every command fails. */
  readonly checkoutDir: string;
  /** Where to fetch from, and git's environment for it; SourceError if that is unknown. */
  readonly origin: () => Promise<{ readonly origin: Origin; readonly env: Record<string, string> }>;
  /** A new repository of our own, removed with the session. */
  readonly createRepository: () => Promise<TemporaryRepository>;
  /** The one that holds the trees to compare; made when first needed. */
  readonly trees: () => Promise<TemporaryRepository>;
  /** Ids already fetched into it. */
  readonly fetched: Set<string>;
  /** Ids of the names that were found in the checkout. */
  readonly found: Map<string, string>;
}

export function openSession(deps: SourceDeps, run: RunGit): GitSession {
  const { context } = deps;
  const gitDir = join(context.workspace, '.git');
  const made = new AsyncDisposableStack();
  const createRepository = async (): Promise<TemporaryRepository> => {
    const found = await run({ gitDir, args: ['rev-parse', '--show-object-format'] });
    const objectFormat = isSha256(toText(found), context.sha) ? 'sha256' : 'sha1';
    const parent = context.temporaryFolder;
    return made.use(await createTemporaryRepository(run, { parent, objectFormat }));
  };
  return {
    run,
    deps,
    checkoutDir: gitDir,
    origin: once(async () => {
      await checkVersion(run);
      return await findOrigin(deps, { run, gitDir });
    }),
    createRepository,
    trees: once(createRepository),
    fetched: new Set(),
    found: new Map(),
    [Symbol.asyncDispose]: () => made.disposeAsync(),
  };
}

function isSha256(objectFormat: string, sha: string): boolean {
  return objectFormat === 'sha256' || (objectFormat === '' && sha.length === 64);
}

async function findOrigin(
  { context, githubToken, env, requestTimeoutMilliseconds }: SourceDeps,
  { run, gitDir }: { readonly run: RunGit; readonly gitDir: string },
): ReturnType<GitSession['origin']> {
  const args = ['config', '--local', '--get', 'remote.origin.url'];
  const configured = toText(await run({ gitDir, args }));
  const origin = planOrigin(configured, context);
  if (origin === undefined) {
    throw new SourceError(
      'history-shallow',
      'A commit is not in the checkout, and there is no origin to fetch it from.',
      { input: 'base', remedy: 'Run in a checkout that has both commits (`fetch-depth: 0`).' },
    );
  }
  const stalled = stalledAfter(requestTimeoutMilliseconds);
  return { origin, env: { ...fetchEnvironment(origin, { token: githubToken, env }), ...stalled } };
}

/** A connection over which nothing comes for so long ends as a failure, which is tried again. */
function stalledAfter(milliseconds: number): Record<string, string> {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: String(seconds) };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
