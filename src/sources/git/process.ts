// Runs git so that nothing of the user's shell, hooks, pager or configuration changes what it does.
import type { ExecOptions, ExecResult } from '../../system/exec.ts';
import type { SourceDeps } from '../source.ts';

export interface GitCall extends Pick<ExecOptions, 'onOutput'> {
  /** A bare repository or the `.git` of a checkout; absent for commands without a repository. */
  readonly gitDir?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Any exit code is an answer. Rejects with UnusableGitError without git; with its reason after an abort. */
export type RunGit = (call: GitCall) => Promise<ExecResult>;

/** Variables that point git at another repository or make it print what it sends. */
const foreignVariables =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CURL_VERBOSE|TRACE.*)$/;

const fixedVariables = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // What was deployed are the commits themselves, not what `refs/replace` puts in their place.
  GIT_NO_REPLACE_OBJECTS: '1',
  // Git before 2.39.4 does not know GIT_NO_LAZY_FETCH: with no protocol allowed a partial clone
  // cannot fetch into itself either. Commands that go to a server allow theirs.
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
} as const;

/** A program that git asks what changed: a checkout may name any. Empty also if a Boolean is meant. */
const withoutMonitor = ['-c', 'core.fsmonitor='] as const;

/**
 * `--git-dir` names the repository outright: git then looks for no other one, and asks nobody
 * whether the folder's owner is to be trusted, as it does (rightly) with a folder it came upon.
 */
export function createGit({ context, env, exec, signal }: SourceDeps): RunGit {
  const inherited = Object.entries(env).filter(([name]) => !foreignVariables.test(name));
  const environment = { ...Object.fromEntries(inherited), ...fixedVariables };
  return async ({ gitDir, args, env: added, ...streams }) => {
    try {
      const place = gitDir === undefined ? [] : [`--git-dir=${gitDir}`, ...withoutMonitor];
      return await exec('git', [...place, ...args], {
        cwd: context.temporaryFolder,
        env: { ...environment, ...added },
        signal,
        ...streams,
      });
    } catch (error) {
      throw toStartError(error);
    }
  };
}

export function toText({ stdout }: ExecResult): string {
  return Buffer.from(stdout).toString('utf8').trim();
}

/** The oldest git that takes configuration from the environment, the token's only way. */
const oldestVersion = [2, 31] as const;

/** Throws UnusableGitError if this git cannot fetch; any git can read what the checkout has. */
export async function checkVersion(run: RunGit): Promise<void> {
  const version = toText(await run({ args: ['version'] }));
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const [oldestMajor, oldestMinor] = oldestVersion;
  if (Number(major) > oldestMajor) return;
  if (Number(major) === oldestMajor && Number(minor) >= oldestMinor) return;
  throw new UnusableGitError(`git ${major}.${minor} is older than ${oldestMajor}.${oldestMinor}`);
}

/** There is no git, or none that is of use; GitHub's API may be. */
export class UnusableGitError extends Error {
  override readonly name = 'UnusableGitError';
  readonly why: string;

  constructor(why: string) {
    super(`git cannot be used: ${why}`);
    this.why = why;
  }
}

function toStartError(error: unknown): unknown {
  const isNotFound = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isNotFound ? new UnusableGitError('there is no git on this machine') : error;
}
