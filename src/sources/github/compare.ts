// The comparison by GitHub's API, for machines without git: both commits' whole trees.
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import {
  type CommitName,
  type CommitRange,
  type CommitSource,
  type ComparedTrees,
  shorten,
} from '../commits/resolve-range.ts';
import type { TreeDifference } from '../git/modes.ts';
import {
  commitAnswer,
  commitIdAnswer,
  comparisonAnswer,
  tagsAnswer,
  treeAnswer,
} from './answers.ts';
import type { GithubApi } from './api.ts';
import { compareListedTrees, type ListedEntry, readListedFiles } from './compare-trees.ts';

const grantContents = 'Grant the job `permissions: contents: read`, or install git on the machine.';

/** Each commit is read when it is needed; there is nothing to dispose of. */
export function openApiCommits(api: GithubApi): CommitSource {
  const trees = new Map<string, Promise<ListedTree>>();
  const readTree: ReadTree = (id) => {
    const reading = trees.get(id) ?? listTree(api, id);
    trees.set(id, reading);
    return reading;
  };
  return {
    kind: 'api',
    obtain: (names) => Promise.all(names.map((name) => findCommit(api, name))),
    findFirstParent: (id) => findFirstParent(api, id),
    async findMergeBase(one, other) {
      const [oneId, otherId] = await Promise.all([findCommit(api, one), findCommit(api, other)]);
      return await findApiMergeBase(api, { one: oneId, other: otherId });
    },
    listTags: () => listTags(api),
    compare: (range) => compareCommits(range, { api, readTree }),
    listFolder: async (id, folder) => listFolder(await readTree(id), folder),
    listCheckedOut: () => Promise.resolve([]),
    listBlobs: () => Promise.resolve(new Map()),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function findCommit(api: GithubApi, { name, input }: CommitName): Promise<string> {
  return await api.answer({
    action: `resolve \`${input}\` (${oneLine(name, 100)})`,
    input,
    remedy: `Set \`${input}\` to a commit, branch or tag of this repository.`,
    ask: async (octokit, call) => {
      const { data }: { readonly data: unknown } = await octokit.request(
        'GET /repos/{owner}/{repo}/commits/{ref}',
        {
          ...call,
          ref: name.replace(/^refs\//, ''),
          // Only the id: the whole answer would hold the commit's patch.
          headers: { accept: 'application/vnd.github.sha' },
        },
      );
      return commitIdAnswer.parse(data);
    },
  });
}

async function findFirstParent(api: GithubApi, id: string): Promise<string> {
  const parent = await api.answer({
    action: `read the parents of ${shorten(id)}`,
    remedy: grantContents,
    ask: async (octokit, call) => {
      const { data } = await octokit.rest.git.getCommit({ ...call, commit_sha: id });
      return commitAnswer.parse(data).parents[0]?.sha;
    },
  });
  if (parent !== undefined) return parent;
  throw new SourceError(
    'event-unsupported',
    `The commit ${shorten(id)} has no parent to compare it with.`,
    { input: 'base', remedy: 'Set `base` and `head`.' },
  );
}

/** Takes full ids. */
export async function findApiMergeBase(
  api: GithubApi,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<string> {
  return (await readComparison(api, { base: one, head: other })).merge_base_commit.sha;
}

/** From the merge base to the head, as three dots have it. */
function readComparison(
  api: GithubApi,
  { base, head }: { readonly base: string; readonly head: string },
) {
  return api.answer({
    action: `compare ${shorten(base)} with ${shorten(head)}`,
    remedy: grantContents,
    ask: async (octokit, call) => {
      const basehead = `${base}...${head}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...call, basehead });
      return comparisonAnswer.parse(data);
    },
  });
}

async function listTags(api: GithubApi): Promise<ReadonlyMap<string, string>> {
  const listed = await api.answer({
    action: 'list the tags',
    remedy: grantContents,
    ask: async (octokit, call) =>
      await octokit.paginate(octokit.rest.repos.listTags, { ...call, per_page: 100 }, (page) =>
        tagsAnswer.parse(page.data),
      ),
  });
  return new Map(listed.map(({ name, commit }) => [name, commit.sha]));
}

interface ListedTree {
  readonly isCut: boolean;
  readonly entries: readonly ListedEntry[];
}

/** Each once: what is in a folder of a commit is asked of the tree that is compared. */
type ReadTree = (id: string) => Promise<ListedTree>;

/** A list that is cut may have it further on. */
function listFolder({ isCut, entries }: ListedTree, folder: string): readonly string[] | undefined {
  if (isCut) return undefined;
  const start = folder === '' ? '' : `${folder}/`;
  return entries
    .filter(({ path }) => path.startsWith(start) && !path.includes('/', start.length))
    .map(({ path }) => path.slice(start.length));
}

async function compareCommits(
  range: CommitRange,
  { api, readTree }: { readonly api: GithubApi; readonly readTree: ReadTree },
): Promise<ComparedTrees> {
  const { base, head } = range;
  const [before, after] = await Promise.all([
    base === undefined ? { isCut: false, entries: [] } : readTree(base),
    readTree(head),
  ]);
  if (before.isCut || after.isCut) return await compareByList(api, range);
  const found = compareListedTrees(before.entries, after.entries);
  return { ...found, notices: noticeUnreadablePaths(found) };
}

function listTree(api: GithubApi, id: string): Promise<ListedTree> {
  return api.answer({
    action: `list the files of ${shorten(id)}`,
    remedy: grantContents,
    ask: async (octokit, call) => {
      const asked = { ...call, tree_sha: id, recursive: '1' };
      const { truncated: isCut, tree } = treeAnswer.parse(
        (await octokit.rest.git.getTree(asked)).data,
      );
      return { isCut, entries: tree };
    },
  });
}

/** The API's JSON holds no bytes that are not UTF-8: it has U+FFFD in their place. */
function noticeUnreadablePaths({ changes }: TreeDifference): readonly string[] {
  const count = changes.paths.filter((path) => path.includes('\ufffd')).length;
  if (count === 0) return [];
  return [
    `${count} changed path${count === 1 ? '' : 's'} may contain bytes that are not UTF-8, which the GitHub API does not give. Use \`source: git\` for their URLs.`,
  ];
}

/** The compare API lists at most this many files, and says nothing of the rest. */
const listedFilesLimit = 300;

async function compareByList(api: GithubApi, { base, head }: CommitRange): Promise<ComparedTrees> {
  if (base === undefined) throw toTruncatedError('the tree of the commit is too large for it');
  const { status, files } = await readComparison(api, { base, head });
  // Otherwise the list starts at the merge base, and misses what the head takes back.
  if (status !== 'ahead' && status !== 'identical') {
    throw toTruncatedError(`\`head\` is not ahead of \`base\` (${oneLine(status, 40)})`);
  }
  if (files.length >= listedFilesLimit) {
    throw toTruncatedError(`its list ends at ${listedFilesLimit} files`);
  }
  return {
    ...readListedFiles(files),
    notices: [
      'The trees are too large for the GitHub API, so its list of changed files was used, in which symlinks and submodules look like files.',
    ],
  };
}

function toTruncatedError(why: string): SourceError {
  return new SourceError(
    'compare-truncated',
    `The GitHub API cannot list every changed file: ${why}.`,
    {
      input: 'source',
      remedy: 'Install git on the machine and use `source: git`.',
    },
  );
}
