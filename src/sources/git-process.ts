// Runs git so that nothing of the user's shell, hooks, pager or configuration changes what it does.
import type { ExecOptions, ExecResult } from '../exec.ts';
import type { SourceDeps } from './source.ts';

export interface GitCall extends Pick<ExecOptions, 'onInput' | 'onOutput'> {
  /** A bare repository or the `.git` of a checkout; absent for commands without a repository. */
  readonly gitDir?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Any exit code is an answer. Rejects where git cannot be started or the run is aborted. */
export type RunGit = (call: GitCall) => Promise<ExecResult>;

/** Variables that point git at another repository or make it print what it sends. */
const foreignVariables =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CURL_VERBOSE|TRACE.*)$/;

const fixedVariables = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // Git before 2.39.4 does not know GIT_NO_LAZY_FETCH: with no protocol allowed a partial clone
  // cannot fetch into itself either. Commands that go to a server allow theirs.
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
} as const;

/**
 * `--git-dir` names the repository outright: git then looks for no other one, and asks nobody
 * whether the folder's owner is to be trusted, as it does (rightly) with a folder it came upon.
 */
export function createGit({ context, env, exec, signal }: SourceDeps): RunGit {
  const inherited = Object.entries(env).filter(([name]) => !foreignVariables.test(name));
  const environment = { ...Object.fromEntries(inherited), ...fixedVariables };
  return ({ gitDir, args, env: added, ...streams }) =>
    exec('git', gitDir === undefined ? args : [`--git-dir=${gitDir}`, ...args], {
      cwd: context.temporaryFolder,
      env: { ...environment, ...added },
      signal,
      ...streams,
    });
}

export function toText({ stdout }: ExecResult): string {
  return Buffer.from(stdout).toString('utf8').trim();
}

/** The oldest git that takes configuration from the environment, the token's only way. */
const oldestVersion = [2, 31] as const;

/** Whether there is a git that can be used; why not, where there is none. */
export async function checkGit(run: RunGit): Promise<{ readonly problem?: string }> {
  const version = await run({ args: ['version'] }).catch((error: unknown) => {
    if (isNotFound(error)) return undefined;
    throw error;
  });
  if (version === undefined) return { problem: 'there is no git on this machine' };
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(toText(version)) ?? [];
  const [oldestMajor, oldestMinor] = oldestVersion;
  const enough =
    Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
  return enough
    ? {}
    : { problem: `git ${major}.${minor} is older than ${oldestMajor}.${oldestMinor}` };
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
