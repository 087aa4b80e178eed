// Brings commits into reach: from the checkout where it has them, else from its origin.
import { SourceError } from '../errors.ts';
import { oneLine } from '../logger.ts';
import { toText } from './git-process.ts';
import type { GitSession } from './git-session.ts';
import { fetchCommits } from './git-temporary.ts';
import type { CommitName } from './resolve-range.ts';

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Full ids, in order. Where the checkout lacks one commit, all of them are fetched at once: a
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
    wanted.map((commit, index) => ({ ...commit, name: local[index] ?? commit.name })),
  );
}

/** Id of a commit the checkout has; its own branches' remote side counts where they are not checked out. */
export async function findLocally(
  { run, checkout }: GitSession,
  name: string,
): Promise<string | undefined> {
  if (checkout === undefined) return undefined;
  for (const spelling of toSpellings(name)) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${spelling}^{commit}`];
    const found = await run({ gitDir: checkout, args });
    const id = toText(found);
    if (found.exitCode === 0 && fullId.test(id)) return id;
  }
  return undefined;
}

function toSpellings(name: string): readonly string[] {
  if (fullId.test(name)) return [name];
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

export interface NamedFetch {
  readonly gitDir: string;
  readonly wanted: readonly CommitName[];
  readonly what: 'commits' | 'trees';
}

/** Full ids of what was fetched, in order. */
export async function fetchNamed(
  session: GitSession,
  { gitDir, wanted, what }: NamedFetch,
): Promise<readonly string[]> {
  for (const commit of wanted) refuseUnfetchable(commit);
  const { origin, env } = await session.origin();
  const names = wanted.map(({ name }) => name);
  const { complaint } = await fetchCommits(session.run, { gitDir, names, what, env });
  if (complaint !== undefined) throw toFetchError({ wanted, complaint, place: origin.place });
  return await Promise.all(
    wanted.map(async (commit, index) => {
      const args = ['rev-parse', '--verify', '--quiet', `refs/compared/${index}^{commit}`];
      const found = await session.run({ gitDir, args });
      if (found.exitCode === 0) return toText(found);
      throw new SourceError('git-failed', `${describe([commit])} is not a commit.`, {
        input: commit.input,
        remedy: `Give \`${commit.input}\` as a commit id, a branch or a tag.`,
      });
    }),
  );
}

/** Servers know full ids and the names of refs; `HEAD~2` or a short id means something only locally. */
function refuseUnfetchable(commit: CommitName): void {
  const { name, input } = commit;
  if (!/[~^:?*[\\+]|\.\.|@\{/.test(name) && !/^[0-9a-f]{7,39}$/.test(name)) return;
  throw new SourceError(
    'history-shallow',
    `${describe([commit])} is not in the checkout, and no server resolves such a name.`,
    {
      input,
      remedy: `Give \`${input}\` as a full commit id, a branch or a tag, or check out with \`fetch-depth: 0\`.`,
    },
  );
}

interface FetchFailure {
  readonly wanted: readonly CommitName[];
  readonly complaint: string;
  readonly place: string;
}

const notThere =
  /not our ref|couldn't find remote ref|no such (?:remote )?ref|unadvertised object|no such commit/i;

function toFetchError({ wanted, complaint, place }: FetchFailure): SourceError {
  const blamed = wanted.filter(({ name }) => complaint.includes(name));
  const missing = blamed.length === 0 ? wanted : blamed;
  const [{ input } = { input: 'base' }] = missing;
  if (notThere.test(complaint)) {
    return new SourceError(
      'history-shallow',
      `${describe(missing)} is neither in the checkout nor at ${place}.`,
      {
        input,
        remedy: `Give \`${input}\` as a commit, branch or tag that is there; a commit that was never pushed needs a checkout with \`fetch-depth: 0\`.`,
      },
    );
  }
  return new SourceError(
    'git-failed',
    `${describe(missing)} could not be fetched from ${place}: ${toReason(complaint)}`,
    {
      input,
      remedy:
        'Grant the job `permissions: contents: read` and leave `github-token` at its default, or check out with `fetch-depth: 0`.',
    },
  );
}

function describe(commits: readonly CommitName[]): string {
  return commits
    .map(({ name, input }) => `The commit for \`${input}\` (${oneLine(name, 100)})`)
    .join(' or ');
}

/** Git's own words on one line; addresses lose what may be a credential. */
function toReason(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  const fatal =
    lines.findLast((line) => /^(?:fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? '';
  return oneLine(fatal.replace(/\/\/[^/@\s]*@/g, '//'), 200);
}
