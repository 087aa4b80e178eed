// The comparison by GitHub's API: the trees of both commits, path by path. The same answer as git's.
import { SourceError } from '../errors.ts';
import { createDifferenceCollector, entryKindAt, type TreeDifference } from './git-modes.ts';
import { type GithubApi, openGithubApi } from './github-api.ts';
import type { CommitName, CommitRange, CommitSource } from './resolve-range.ts';
import type { SourceDeps } from './source.ts';

/** The compare API lists no more files than this, without saying that there are more. */
const mostComparedFiles = 300;
const noEntry = '000000';

type ApiDeps = Pick<
  SourceDeps,
  'context' | 'githubToken' | 'signal' | 'send' | 'requestTimeoutMilliseconds'
>;

/** Throws SourceError where the API cannot be asked at all. */
export async function openApiCommits(deps: ApiDeps & SourceDeps): Promise<CommitSource> {
  const api = await openGithubApi(deps);
  return {
    kind: 'api',
    obtain: (names) =>
      Promise.all(names.map((name) => readCommit(api, name).then(({ sha }) => sha))),
    findFirstParent: (id) => readFirstParent(api, id),
    findMergeBase: async (one, other) =>
      (await readComparison(api, { base: toShortName(one.name), head: toShortName(other.name) }))
        .merge_base_commit.sha,
    listTags: () => listTags(api),
    compare: (range) => compareTrees(api, range),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

const remedy =
  'Grant the job `permissions: contents: read`, and give a commit, branch or tag that is there.';

function readCommit(api: GithubApi, { name, input }: CommitName) {
  return api.answer({
    about: `the commit for \`${input}\``,
    input,
    remedy,
    ask: async (octokit, call) =>
      (await octokit.rest.repos.getCommit({ ...call, ref: toShortName(name), per_page: 1 })).data,
  });
}

async function readFirstParent(api: GithubApi, id: string): Promise<string> {
  const { parents } = await readCommit(api, { name: id, input: 'head' });
  const [parent] = parents;
  if (parent !== undefined) return parent.sha;
  throw new SourceError('git-failed', `The commit ${id} has no parent to compare it with.`, {
    input: 'base',
    remedy: 'Give `base` and `head`.',
  });
}

async function listTags(api: GithubApi): Promise<ReadonlyMap<string, string>> {
  const tags = await api.answer({
    about: 'the tags of the repository',
    remedy,
    ask: (octokit, call) =>
      octokit.paginate(octokit.rest.repos.listTags, { ...call, per_page: 100 }),
  });
  return new Map(tags.map(({ name, commit }) => [name, commit.sha]));
}

interface Entry {
  readonly mode: string;
  readonly sha: string;
}

type Tree = ReadonlyMap<string, Entry>;

async function compareTrees(api: GithubApi, range: CommitRange): Promise<TreeDifference> {
  const { base, head } = range;
  const after = await readTree(api, head);
  const before = base === undefined ? new Map<string, Entry>() : await readTree(api, base);
  if (after !== undefined && before !== undefined) return diffTrees(before, after);
  if (base === undefined) throw truncated('its tree is longer than GitHub lists');
  return await readListedFiles(api, { base, head });
}

/** Undefined where GitHub cut it off. */
async function readTree(api: GithubApi, commit: string): Promise<Tree | undefined> {
  const { truncated: isCut, tree } = await api.answer({
    about: `the files of ${commit.slice(0, 7)}`,
    remedy,
    ask: async (octokit, call) =>
      (await octokit.rest.git.getTree({ ...call, tree_sha: commit, recursive: 'true' })).data,
  });
  if (isCut) return undefined;
  const files = tree.filter(({ type }) => type !== 'tree');
  return new Map(files.map(({ path, mode, sha }) => [path, { mode, sha }]));
}

function diffTrees(before: Tree, after: Tree): TreeDifference {
  const { add, found } = createDifferenceCollector();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)];
    if (old?.sha === now?.sha && old?.mode === now?.mode) continue;
    add({
      path,
      before: entryKindAt(old?.mode ?? noEntry, 0),
      after: entryKindAt(now?.mode ?? noEntry, 0),
    });
  }
  return found;
}

/** Three dots: only where the head comes after the base is that the same as two. */
async function readListedFiles(
  api: GithubApi,
  range: { readonly base: string; readonly head: string },
): Promise<TreeDifference> {
  const { status, files = [] } = await readComparison(api, range);
  if (status !== 'ahead' && status !== 'identical') {
    throw truncated(`its trees are longer than GitHub lists, and its commits have ${status}`);
  }
  if (files.length >= mostComparedFiles) {
    throw truncated(`its trees are longer than GitHub lists, and so is the list of changed files`);
  }
  const { add, found } = createDifferenceCollector();
  for (const { filename, previous_filename: from, status: what } of files) {
    if (from !== undefined && what === 'renamed') {
      add({ path: from, before: 'regular', after: 'absent' });
    }
    const before =
      what === 'added' || what === 'renamed' || what === 'copied' ? 'absent' : 'regular';
    add({ path: filename, before, after: what === 'removed' ? 'absent' : 'regular' });
  }
  return found;
}

function readComparison(
  api: GithubApi,
  { base, head }: { readonly base: string; readonly head: string },
) {
  return api.answer({
    about: 'where the two commits part',
    input: 'base',
    remedy,
    ask: async (octokit, call) =>
      (
        await octokit.rest.repos.compareCommitsWithBasehead({
          ...call,
          basehead: `${base}...${head}`,
        })
      ).data,
  });
}

function truncated(why: string): SourceError {
  return new SourceError(
    'compare-truncated',
    `GitHub's API cannot tell all that changed: ${why}.`,
    {
      input: 'source',
      remedy: 'Use `source: git`: it has no such limits, and fetches what it needs by itself.',
    },
  );
}

/** The API takes commit ids, and branches and tags by their short names. */
function toShortName(name: string): string {
  return name.replace(/^refs\/(heads|tags)\//, '');
}
