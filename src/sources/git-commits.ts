// The comparison by git: two trees, whatever their history.
import { SourceError } from '../errors.ts';
import { oneLine } from '../logger.ts';
import { runDiff, toNames } from './git-diff.ts';
import { fetchTrees, obtainCommits } from './git-fetch.ts';
import { type ApiMergeBase, findMergeBase } from './git-merge-base.ts';
import { type RunGit, toText } from './git-process.ts';
import { parseRawDiff } from './git-raw-diff.ts';
import { type GitSession, openSession } from './git-session.ts';
import type { CommitRange, CommitSource, ComparedTrees } from './resolve-range.ts';
import type { SourceDeps } from './source.ts';

export interface GitSourceDeps {
  readonly deps: SourceDeps;
  readonly run: RunGit;
  readonly askMergeBase: ApiMergeBase;
}

/** Disposing of it removes what was fetched. */
export async function openGitCommits({
  deps,
  run,
  askMergeBase,
}: GitSourceDeps): Promise<CommitSource> {
  const session = await openSession(deps, run);
  return {
    kind: 'git',
    obtain: (names) => obtainCommits(session, names),
    findFirstParent: (id) => findFirstParent(session, id),
    findMergeBase: (one, other) => findMergeBase(session, { pair: [one, other], askMergeBase }),
    listTags: () => listTags(session),
    compare: (range) => compareTrees(session, range),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** A shallow clone hides parents from history, but not from the commit object itself. */
async function findFirstParent(session: GitSession, id: string): Promise<string> {
  const gitDir = session.fetched.has(id) ? (await session.trees()).gitDir : session.checkout;
  const { stdout } = await session.run({
    ...(gitDir === undefined ? {} : { gitDir }),
    args: ['cat-file', '-p', id],
  });
  const parent = /^parent ([0-9a-f]+)$/m.exec(headerOf(stdout))?.[1];
  if (parent !== undefined) return parent;
  throw new SourceError('git-failed', `The commit ${id} has no parent to compare it with.`, {
    input: 'base',
    remedy: 'Give `base` and `head`.',
  });
}

function headerOf(object: Uint8Array): string {
  const text = Buffer.from(object).toString('latin1');
  const end = text.indexOf('\n\n');
  return end < 0 ? text : text.slice(0, end);
}

/** Annotated tags are listed twice; the line with `^{}` has the commit and comes second. */
async function listTags(session: GitSession): Promise<ReadonlyMap<string, string>> {
  const { origin, env } = await session.origin();
  const listed = await session.run({ args: ['ls-remote', '--tags', '--quiet', 'compared'], env });
  if (listed.exitCode !== 0) {
    throw new SourceError(
      'git-failed',
      `The tags at ${origin.place} could not be listed (git ls-remote ended with ${listed.exitCode}).`,
      { input: 'base', remedy: 'Give `base` and `head`.' },
    );
  }
  const tags = new Map<string, string>();
  for (const line of toText(listed).split('\n')) {
    const [, id, name] = /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
    if (id !== undefined && name !== undefined) tags.set(name, id);
  }
  return tags;
}

/** In the checkout where it has both trees (a clone without trees has not), else in our own. */
async function compareTrees(session: GitSession, range: CommitRange): Promise<ComparedTrees> {
  if (session.checkout !== undefined) {
    const local = await runDiff(session, session.checkout, range);
    if (local.exitCode === 0)
      return parseRawDiff(
        Buffer.from(local.stdout.buffer, local.stdout.byteOffset, local.stdout.length),
      );
  }
  const missing = toNames(range).filter(({ name }) => !session.fetched.has(name));
  if (missing.length > 0) await fetchTrees(session, toNames(range));
  const { gitDir } = await session.trees();
  const fetched = await runDiff(session, gitDir, range);
  if (fetched.exitCode === 0)
    return parseRawDiff(
      Buffer.from(fetched.stdout.buffer, fetched.stdout.byteOffset, fetched.stdout.length),
    );
  throw new SourceError('git-failed', `git diff-tree failed: ${oneLine(fetched.stderr, 200)}`, {
    input: 'base',
    remedy: 'Give `base` and `head` as commits of this repository, or use `source: api`.',
  });
}
