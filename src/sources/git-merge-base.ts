// Where two histories part: from the checkout, else from GitHub's API, else from their commits alone.
import { SourceError } from '../errors.ts';
import { fetchNamed, findLocally } from './git-fetch.ts';
import { toText } from './git-process.ts';
import type { GitSession } from './git-session.ts';
import type { CommitName } from './resolve-range.ts';

/** The merge base by GitHub's compare API; undefined where it cannot be asked or does not know. */
export type ApiMergeBase = (one: string, other: string) => Promise<string | undefined>;

export interface MergeBaseQuestion {
  readonly pair: readonly [one: CommitName, other: CommitName];
  readonly askMergeBase: ApiMergeBase;
}

/** Throws SourceError `history-shallow` where nothing tells. */
export async function findMergeBase(
  session: GitSession,
  { pair, askMergeBase }: MergeBaseQuestion,
): Promise<string> {
  const [one, other] = pair;
  const local = await findInCheckout(session, pair);
  if (local !== undefined) return local;
  const told = await askMergeBase(toApiName(one.name), toApiName(other.name));
  if (told !== undefined) return told;
  const { gitDir } = await session.createRepository();
  const ids = await fetchNamed(session, { gitDir, wanted: pair, what: 'commits' });
  const found = await askGit(session, { gitDir, ids });
  if (found !== undefined) return found;
  throw new SourceError(
    'history-shallow',
    `No common ancestor of \`${one.name}\` and \`${other.name}\` was found.`,
    { input: 'base', remedy: 'Give `base` and `head`, or check out with `fetch-depth: 0`.' },
  );
}

/** A shallow clone may hide the nearest common ancestor, so only a whole one is asked. */
async function findInCheckout(
  session: GitSession,
  pair: MergeBaseQuestion['pair'],
): Promise<string | undefined> {
  const { checkout: gitDir, run } = session;
  if (gitDir === undefined) return undefined;
  const shallow = await run({ gitDir, args: ['rev-parse', '--is-shallow-repository'] });
  if (toText(shallow) !== 'false') return undefined;
  const ids = await Promise.all(pair.map(({ name }) => findLocally(session, name)));
  const known = ids.filter((id) => id !== undefined);
  return known.length === pair.length ? await askGit(session, { gitDir, ids: known }) : undefined;
}

async function askGit(
  { run }: GitSession,
  { gitDir, ids }: { readonly gitDir: string; readonly ids: readonly string[] },
): Promise<string | undefined> {
  const found = await run({ gitDir, args: ['merge-base', ...ids] });
  return found.exitCode === 0 ? toText(found) : undefined;
}

/** The API takes commit ids, branches and tags by their short names. */
function toApiName(name: string): string {
  return name.replace(/^refs\/(heads|tags)\//, '');
}
