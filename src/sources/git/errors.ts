// What git says when it fails, as errors that name an input and a remedy.
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { CommitName } from '../commits/resolve-range.ts';
import { type Cause, findCause } from './complaint.ts';

/** `what` is a clause that git's own reason completes. */
export function toGitError(what: string, complaint: string): SourceError {
  return new SourceError('git-failed', `${what}: ${quoteGit(complaint)}`, {
    input: 'base',
    remedy: 'Set `base` and `head` to commits of this repository, or use `source: api`.',
  });
}

/** The same for what a server was asked. */
export function toListError(what: string, complaint: string): SourceError {
  const remedy = remedies[findCause(complaint)];
  return new SourceError('git-failed', `${what}: ${toReason(complaint)}`, {
    input: 'base',
    remedy,
  });
}

export interface FetchFailure {
  readonly wanted: readonly CommitName[];
  readonly complaint: string;
  /** Host or folder the fetch went to. */
  readonly place: string;
}

/** `history-shallow` if the origin has no such commit, else `git-failed`. */
export function toFetchError({ wanted, complaint, place }: FetchFailure): SourceError {
  const missing = findMissing({ wanted, complaint });
  const input = missing[0]?.input ?? 'base';
  const cause = findCause(complaint);
  if (cause === 'missing') {
    return new SourceError(
      'history-shallow',
      `${describeCommits(missing)} is neither in the checkout nor at ${place}.`,
      { input, remedy: toMissingRemedy(input) },
    );
  }
  return new SourceError(
    'git-failed',
    `${describeCommits(missing)} could not be fetched from ${place}: ${toReason(complaint)}`,
    { input, remedy: remedies[cause] },
  );
}

/** A force push leaves the commit before it nowhere. */
function toMissingRemedy(input: CommitName['input']): string {
  const known = `Set \`${input}\` to a commit, branch or tag that is there; a commit that was never pushed has to be in the checkout (\`fetch-depth: 0\`).`;
  return input === 'head'
    ? known
    : `${known} After a force push the commit before it is gone: set \`base: last-purge\`, or use \`source: all\` once.`;
}

const withoutFetch = 'or check out with `fetch-depth: 0`, so that nothing has to be fetched.';
const rights = `Grant the job \`permissions: contents: read\` and leave \`github-token\` at its default, ${withoutFetch}`;

const remedies: Readonly<Record<Cause, string>> = {
  missing: 'Set `base` and `head` to commits of this repository.',
  rights,
  server: `Run the job again later, ${withoutFetch}`,
  network: `Check that this runner can reach that server, ${withoutFetch}`,
  proxy: `Check the proxy that HTTPS_PROXY or \`http.proxy\` names, ${withoutFetch}`,
  certificate: `Set GIT_SSL_CAINFO to a file with the certificate of the server's authority, ${withoutFetch}`,
  unknown: rights,
};

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
      remedy: `Set \`${input}\` to a full commit id, a branch or a tag, or check out with \`fetch-depth: 0\`.`,
    },
  );
}

export function toNoCommitError(commit: CommitName): SourceError {
  return new SourceError('git-failed', `${describeCommits([commit])} is not a commit.`, {
    input: commit.input,
    remedy: `Set \`${commit.input}\` to a commit id, a branch or a tag of a commit.`,
  });
}

function describeCommits(commits: readonly CommitName[]): string {
  const names = commits.map(({ name, input }) => `\`${input}\` (${oneLine(name, 100)})`);
  return `${commits.length > 1 ? 'One of the commits' : 'The commit'} for ${names.join(' and ')}`;
}

/** What git met at the server, in words of ours if it is known. */
function toReason(complaint: string): string {
  const cause = findCause(complaint);
  return cause === 'unknown' || cause === 'missing'
    ? quoteGit(complaint)
    : explain(cause, complaint);
}

/** Git's own words as a sentence on one line; an address loses what may be a credential. */
function quoteGit(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  const last = lines.findLast((line) => /^(?:fatal|error|remote):/.test(line)) ?? lines.at(-1);
  const words = (last ?? 'git gave no reason').replace(/\/\/[^/@\s]*@/g, '//');
  return oneLine(words, 200).replace(/\.?$/, '.');
}

type KnownCause = Exclude<Cause, 'missing' | 'unknown'>;

function explain(cause: KnownCause, complaint: string): string {
  const status = /returned error: (\d{3})/.exec(complaint)?.[1];
  const said = status === undefined ? '' : ` (HTTP ${status})`;
  return `${cause === 'network' ? explainNetwork(complaint) : reasons[cause]}${said}.`;
}

const reasons: Readonly<Record<Exclude<KnownCause, 'network'>, string>> = {
  rights: 'it does not let this job read the repository',
  server: 'it failed, or ended the connection early',
  proxy: 'the proxy could not be reached, or refused the connection',
  certificate: 'its certificate is not trusted',
};

function explainNetwork(complaint: string): string {
  if (/could not resolve/i.test(complaint)) return 'its name cannot be resolved';
  if (/timed? ?out|too slow/i.test(complaint)) return 'it did not answer in time';
  if (/refused|failed to connect|couldn't connect/i.test(complaint))
    return 'it cannot be connected to';
  return 'the connection broke';
}
