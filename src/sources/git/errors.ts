// What git says when it fails, as errors that name an input and a remedy.
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { CommitName } from '../commits/resolve-range.ts';

const compareOtherwise =
  'Give `base` and `head` as commits of this repository, or use `source: api`.';

/** `what` is a clause that git's own reason completes. */
export function toGitError(what: string, complaint: string): SourceError {
  return new SourceError('git-failed', `${what}: ${toReason(complaint)}`, {
    input: 'base',
    remedy: compareOtherwise,
  });
}

export interface FetchFailure {
  readonly wanted: readonly CommitName[];
  readonly complaint: string;
  /** Host or folder the fetch went to. */
  readonly place: string;
}

const notThere =
  /not our ref|couldn't find remote ref|no such (?:remote )?ref|unadvertised object|no such commit/i;

/** `history-shallow` where the origin has no such commit, else `git-failed`. */
export function toFetchError({ wanted, complaint, place }: FetchFailure): SourceError {
  const missing = findMissing({ wanted, complaint });
  const [{ input } = { input: 'base' }] = missing;
  if (notThere.test(complaint)) {
    return new SourceError(
      'history-shallow',
      `${describeCommits(missing)} is neither in the checkout nor at ${place}.`,
      {
        input,
        remedy: `Give \`${input}\` as a commit, branch or tag that is there; a commit that was never pushed needs a checkout that has it and the other one (\`fetch-depth: 0\`).`,
      },
    );
  }
  return new SourceError(
    'git-failed',
    `${describeCommits(missing)} could not be fetched from ${place}: ${toReason(complaint)}`,
    { input, remedy: isNotReached(complaint) ? lookAtNetwork : lookAtRights },
  );
}

const notReached =
  /could not resolve|failed to connect|connection (?:refused|reset|timed out)|timed? ?out|unreachable|certificate|SSL/i;

/** An address between quotation marks may have any of these words in it. */
function isNotReached(complaint: string): boolean {
  return notReached.test(complaint.replaceAll(/'[^']*'/g, ''));
}

const lookAtNetwork =
  'Look whether this runner reaches that server, or check out with `fetch-depth: 0`, so that nothing has to be fetched.';

const lookAtRights =
  'Grant the job `permissions: contents: read` and leave `github-token` at its default, or check out with `fetch-depth: 0`.';

/** The ones git names, else those the checkout lacks, else any of them. */
function findMissing({
  wanted,
  complaint,
}: Pick<FetchFailure, 'wanted' | 'complaint'>): readonly CommitName[] {
  const blamed = wanted.filter(({ name }) => complaint.includes(name));
  const absent = wanted.filter(({ isHere }) => isHere !== true);
  return [blamed, absent, wanted].find(({ length }) => length > 0) ?? [];
}

/** For a name that means something only in a history that is not here. */
export function toLocalNameError(commit: CommitName): SourceError {
  const { input } = commit;
  return new SourceError(
    'history-shallow',
    `${describeCommits([commit])} is not in the checkout, and no server resolves such a name.`,
    {
      input,
      remedy: `Give \`${input}\` as a full commit id, a branch or a tag, or check out with \`fetch-depth: 0\`.`,
    },
  );
}

export function toNoCommitError(commit: CommitName): SourceError {
  return new SourceError('git-failed', `${describeCommits([commit])} is something else.`, {
    input: commit.input,
    remedy: `Give \`${commit.input}\` as a commit id, a branch or a tag of a commit.`,
  });
}

function describeCommits(commits: readonly CommitName[]): string {
  const names = commits.map(({ name, input }) => `\`${input}\` (${oneLine(name, 100)})`);
  return `${commits.length > 1 ? 'One of the commits' : 'The commit'} for ${names.join(' and ')}`;
}

/** Git's own words as a sentence on one line; an address loses what may be a credential. */
function toReason(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  const told = lines.findLast((line) => /^(?:fatal|error|remote):/.test(line)) ?? lines.at(-1);
  const words = (told ?? 'git gave no reason').replace(/\/\/[^/@\s]*@/g, '//');
  return oneLine(words, 200).replace(/\.?$/, '.');
}
