// Where two lines of history part: from the checkout, else GitHub's API, else a fetch of all commits.

import type { CommitName } from '../commits/resolve-range.ts';
import { runAtOrigin } from './at-origin.ts';
import { toGitError } from './errors.ts';
import { fetchNamed, findLocally, isFullId } from './fetch.ts';
import { toText } from './process.ts';
import type { GitSession } from './session.ts';

/** Takes full ids; undefined if the API does not know. */
export type ApiMergeBase = (one: string, other: string) => Promise<string | undefined>;

export interface MergeBaseQuestion {
  readonly pair: readonly [CommitName, CommitName];
  readonly askMergeBase: ApiMergeBase;
}

/** Undefined if the two have no common ancestor. Throws SourceError if that cannot be found out. */
export async function findMergeBase(
  session: GitSession,
  { pair, askMergeBase }: MergeBaseQuestion,
): Promise<string | undefined> {
  const [one, other] = await Promise.all(pair.map(({ name }) => findLocally(session, name)));
  const { checkoutDir: gitDir } = session;
  if (one !== undefined && other !== undefined) {
    // A shallow history may show an ancestor that is common, but not the nearest.
    const args = ['rev-parse', '--is-shallow-repository'];
    const shallow = await session.run({ gitDir, args });
    if (toText(shallow) === 'false') return readMergeBase(session, { gitDir, one, other });
  }
  const asked = await askApi(session, { pair, local: [one, other], askMergeBase });
  return asked ?? (await fetchMergeBase(session, pair));
}

interface ApiAttempt extends MergeBaseQuestion {
  readonly local: readonly [string | undefined, string | undefined];
}

/** Asked with ids alone: a name may mean another commit to the API than to the checkout's origin. */
async function askApi(
  session: GitSession,
  { pair, local, askMergeBase }: ApiAttempt,
): Promise<string | undefined> {
  const [one, other] = await Promise.all(
    pair.map(async ({ name }, index) => local[index] ?? (await findRemoteId(session, name))),
  );
  return one === undefined || other === undefined ? undefined : await askMergeBase(one, other);
}

async function findRemoteId(session: GitSession, name: string): Promise<string | undefined> {
  if (isFullId(name)) return name;
  const args = ['ls-remote', '--quiet', 'compared', name];
  const listed = await runAtOrigin(session, { activity: 'listing the branches', args });
  return /^([0-9a-f]+)\t/.exec(toText(listed))?.[1];
}

async function fetchMergeBase(
  session: GitSession,
  wanted: readonly CommitName[],
): Promise<string | undefined> {
  // Apart from the trees: git would take a commit it has for one whose trees it has.
  const { gitDir } = await session.createRepository();
  const [one = '', other = ''] = await fetchNamed(session, { gitDir, wanted, what: 'commits' });
  return readMergeBase(session, { gitDir, one, other });
}

interface TwoCommits {
  readonly gitDir: string;
  readonly one: string;
  readonly other: string;
}

async function readMergeBase(
  { run }: GitSession,
  { gitDir, one, other }: TwoCommits,
): Promise<string | undefined> {
  const found = await run({ gitDir, args: ['merge-base', one, other] });
  if (found.exitCode === 0) return toText(found);
  if (found.exitCode === 1) return undefined;
  throw toGitError('The merge base could not be computed', found.stderr);
}
