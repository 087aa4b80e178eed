// GitHub's API for this run's repository. Octokit is loaded with the first question.

import type { getOctokit } from '@actions/github';
import { oneLine } from '../../core/text.ts';
import { SourceError, TimeoutError } from '../../errors.ts';

import { during } from '../during.ts';
import type { SourceDeps } from '../source.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** What every call of Octokit's takes: whose repository, and when to stop. */
export interface RepositoryCall {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

export interface Question<Answer> {
  /** Completes "GitHub's API did not tell …". */
  readonly about: string;
  readonly ask: (octokit: Octokit, call: RepositoryCall) => Promise<Answer>;
  /** What to do where the answer is 403 or 404. */
  readonly remedy: string;
  /** The input that names another commit; `github-token` where absent. */
  readonly input?: string;
}

export interface GithubApi {
  /** Throws SourceError `source-unreadable`, TimeoutError, or the signal's reason. */
  readonly answer: <Answer>(question: Question<Answer>) => Promise<Answer>;
}

type ApiDeps = Pick<
  SourceDeps,
  'context' | 'githubToken' | 'requestTimeoutMilliseconds' | 'signal'
>;

/** Throws SourceError where the run has no token or no repository. */
export async function openGithubApi(deps: ApiDeps): Promise<GithubApi> {
  const { context, githubToken, signal } = deps;
  const [owner = '', repo = ''] = context.repository.split('/');
  if (githubToken === '' || owner === '' || repo === '') {
    const missing = githubToken === '' ? '`github-token` is empty' : 'GITHUB_REPOSITORY is not set';
    throw new SourceError('source-unreadable', `GitHub's API cannot be asked: ${missing}.`, {
      input: 'github-token',
      remedy: 'Leave `github-token` at its default, or give `base` and `head` and have git.',
    });
  }
  const { getOctokit: connect } = await import('@actions/github');
  const octokit = connect(githubToken, { baseUrl: context.apiUrl });
  return {
    answer: (question) =>
      during(`asking the GitHub API for ${question.about}`, async () => {
        const deadline = AbortSignal.timeout(deps.requestTimeoutMilliseconds);
        const request = { signal: AbortSignal.any([signal, deadline]) };
        try {
          return await question.ask(octokit, { owner, repo, request });
        } catch (error) {
          signal.throwIfAborted();
          throw deadline.aborted ? toTimeout(question, deps) : toRefusal(question, error);
        }
      }),
  };
}

function toTimeout({ about }: Question<unknown>, deps: ApiDeps): TimeoutError {
  return new TimeoutError(
    'request-timeout',
    `GitHub's API did not tell ${about} within request-timeout (${deps.requestTimeoutMilliseconds} ms).`,
  );
}

function toRefusal(
  { about, remedy, input = 'github-token' }: Question<unknown>,
  error: unknown,
): SourceError {
  const said = error instanceof Error ? oneLine(error.message, 200) : 'no reason given';
  const status =
    error instanceof Error && 'status' in error ? `HTTP ${String(error.status)}: ` : '';
  return new SourceError(
    'source-unreadable',
    `GitHub's API did not tell ${about}: ${status}${said}`,
    {
      input,
      remedy,
    },
  );
}
