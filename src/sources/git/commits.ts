// The comparison by git: two trees, whatever their history.
import { SourceError } from '../../errors.ts';
import type { CommitSource } from '../commits/resolve-range.ts';
import type { SourceDeps } from '../source.ts';
import { runAtOrigin } from './at-origin.ts';
import { compareTrees } from './diff.ts';
import { toListError } from './errors.ts';
import { obtainCommits } from './fetch.ts';
import { listBlobs, listCheckedOut, listFolder } from './list-folder.ts';
import { type ApiMergeBase, findMergeBase } from './merge-base.ts';
import { type RunGit, toText } from './process.ts';
import { type GitSession, openSession } from './session.ts';

export interface GitSourceDeps {
  readonly deps: SourceDeps;
  readonly run: RunGit;
  readonly askMergeBase: ApiMergeBase;
}

/** Disposing of it removes what was fetched. */
export function openGitCommits({ deps, run, askMergeBase }: GitSourceDeps): CommitSource {
  const session = openSession(deps, run);
  return {
    kind: 'git',
    obtain: (names) => obtainCommits(session, names),
    findFirstParent: (id) => findFirstParent(session, id),
    findMergeBase: (one, other) => findMergeBase(session, { pair: [one, other], askMergeBase }),
    listTags: () => listTags(session),
    compare: (range) => compareTrees(session, range),
    listFolder: (id, folder) => listFolder(session, id, folder),
    listCheckedOut: (folder) => listCheckedOut(session, folder),
    listBlobs: (folder) => listBlobs(session, folder),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** A shallow clone hides parents from history, but not from the commit object itself. */
async function findFirstParent(session: GitSession, id: string): Promise<string> {
  const gitDir = session.fetched.has(id) ? (await session.trees()).gitDir : session.checkoutDir;
  const { stdout } = await session.run({ gitDir, args: ['cat-file', 'commit', id] });
  // The header ends with an empty line; the message below it may contain anything.
  const [header = ''] = Buffer.from(stdout).toString('latin1').split('\n\n', 1);
  const parent = /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
  if (parent !== undefined) return parent;
  throw new SourceError('git-failed', `The commit ${id} has no parent to compare it with.`, {
    input: 'base',
    remedy: 'Set `base` and `head`.',
  });
}

/** Annotated tags are listed twice; the line with `^{}` has the commit and comes second. */
async function listTags(session: GitSession): Promise<ReadonlyMap<string, string>> {
  const args = ['ls-remote', '--tags', '--quiet', 'compared'];
  const listed = await runAtOrigin(session, { activity: 'listing the tags', args });
  if (listed.exitCode !== 0) {
    throw toListError(`The tags at ${listed.place} cannot be listed`, listed.stderr);
  }
  const tags = new Map<string, string>();
  for (const line of toText(listed).split('\n')) {
    const [, id, name] = /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
    if (id !== undefined && name !== undefined) tags.set(name, id);
  }
  return tags;
}
