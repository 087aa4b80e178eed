// Brings commits into reach: from the checkout if it has them, else from its origin.

import type { CommitName } from '../commits/resolve-range.ts';
import { runAtOrigin } from './at-origin.ts';
import { toFetchError, toLocalNameError, toNoCommitError } from './errors.ts';
import { toText } from './process.ts';
import type { GitSession } from './session.ts';

/** SHA-1 or SHA-256, whole. */
export function isFullId(name: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}

/**
 * Full ids, in order. If the checkout lacks one commit, all of them are fetched at once: a
 * comparison needs them in one repository. Throws SourceError naming the input.
 */
export async function obtainCommits(
  session: GitSession,
  wanted: readonly CommitName[],
): Promise<readonly string[]> {
  const local = await Promise.all(wanted.map(({ name }) => findLocally(session, name)));
  const ids = local.filter((id) => id !== undefined);
  if (ids.length === wanted.length) return ids;
  return await fetchTrees(
    session,
    wanted.map((commit, index) => {
      const id = local[index];
      return { ...commit, name: id ?? commit.name, isHere: id !== undefined };
    }),
  );
}

/** Id of a commit the checkout has; a branch that is not checked out counts by its remote side. */
export async function findLocally(session: GitSession, name: string): Promise<string | undefined> {
  const { found } = session;
  const id = found.get(name) ?? (await lookUp(session, name));
  if (id !== undefined) found.set(name, id);
  return id;
}

async function lookUp(
  { run, checkoutDir: gitDir }: GitSession,
  name: string,
): Promise<string | undefined> {
  for (const spelling of toSpellings(name)) {
    const args = ['rev-parse', '--verify', '--quiet', `${spelling}^{commit}`];
    const found = await run({ gitDir, args });
    if (found.exitCode === 0 && isFullId(toText(found))) return toText(found);
  }
  return undefined;
}

function toSpellings(name: string): readonly string[] {
  if (isFullId(name)) return [name];
  const branch = /^refs\/heads\/(.*)$/.exec(name)?.[1];
  if (branch !== undefined) return [`refs/remotes/origin/${branch}`, name];
  return name.startsWith('refs/') ? [name] : [name, `refs/remotes/origin/${name}`];
}

/** Fetches exactly these commits into the session's own repository. */
export async function fetchTrees(
  session: GitSession,
  wanted: readonly CommitName[],
): Promise<readonly string[]> {
  const { gitDir } = await session.trees();
  const ids = await fetchNamed(session, { gitDir, wanted, what: 'trees' });
  for (const id of ids) session.fetched.add(id);
  return ids;
}

/** `commits` with all their history but no trees, or `trees` of exactly those commits. */
type Extent = 'commits' | 'trees';

export interface NamedFetch {
  readonly gitDir: string;
  readonly wanted: readonly CommitName[];
  readonly what: Extent;
}

/** Full ids of what was fetched, in order. */
export async function fetchNamed(
  session: GitSession,
  { gitDir, wanted, what }: NamedFetch,
): Promise<readonly string[]> {
  const unknown = wanted.find(({ name }) => !isFetchable(name));
  if (unknown !== undefined) throw toLocalNameError(unknown);
  const args = fetchArguments(
    wanted.map(({ name }) => name),
    what,
  );
  const { exitCode, stderr, place } = await runAtOrigin(session, {
    activity: 'fetching commits',
    gitDir,
    args,
  });
  if (exitCode !== 0) throw toFetchError({ wanted, complaint: stderr, place });
  return await Promise.all(
    wanted.map(async (commit, index) => {
      const args = ['rev-parse', '--verify', '--quiet', `refs/compared/${index}^{commit}`];
      const found = await session.run({ gitDir, args });
      if (found.exitCode === 0) return toText(found);
      throw toNoCommitError(commit);
    }),
  );
}

/** Servers know full ids and the names of refs; `HEAD~2` or a short id means something only locally. */
function isFetchable(name: string): boolean {
  return !/[~^:?*[\\]|\.\.|@\{/.test(name) && !/^[0-9a-f]{7,39}$/.test(name);
}

/** Into a repository of our own; the n-th name becomes `refs/compared/<n>`. */
function fetchArguments(names: readonly string[], what: Extent): readonly string[] {
  const extent = what === 'trees' ? ['--depth=1', '--filter=blob:none'] : ['--filter=tree:0'];
  return [
    ...['-c', 'protocol.version=2', '-c', 'core.hooksPath=/dev/null', 'fetch', '--quiet'],
    ...extent,
    ...['--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--no-recurse-submodules'],
    'compared',
    ...names.map((name, index) => `+${name}:refs/compared/${index}`),
  ];
}
