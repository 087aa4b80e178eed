// The GitHub API for this run's repository. Octokit is loaded with the first question.
import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { oneLine } from '../../core/text.ts';
import { NetworkError, SourceError, TimeoutError } from '../../errors.ts';
import { during } from '../during.ts';
import type { SourceDeps } from '../source.ts';
import { ApiRefusal, createApiFetch, type FetchDeps } from './fetch.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** What every call of Octokit's takes. */
export interface RepositoryCall {
  readonly owner: string;
  readonly repo: string;
}

export interface Question<Answer> {
  /** Completes "Could not …", such as "list the tags". */
  readonly action: string;
  readonly ask: (octokit: Octokit, call: RepositoryCall) => Promise<Answer>;
  /** What to do after 401, 403 or 404. */
  readonly remedy: string;
  /** The input that names another commit; `github-token` if absent. */
  readonly input?: string;
}

export interface GithubApi {
  /** Throws SourceError `source-unreadable`, TimeoutError, or the signal's reason. */
  readonly answer: <Answer>(question: Question<Answer>) => Promise<Answer>;
}

export type ApiDeps = FetchDeps & Pick<SourceDeps, 'githubToken'>;

/** Throws SourceError if the run has no token or no repository. */
export async function openGithubApi(deps: ApiDeps): Promise<GithubApi> {
  const { context, githubToken, signal } = deps;
  const [owner = '', repo = ''] = context.repository.split('/');
  if (githubToken === '' || owner === '' || repo === '') {
    const missing = githubToken === '' ? '`github-token` is empty' : 'GITHUB_REPOSITORY is not set';
    throw new SourceError('source-unreadable', `The GitHub API cannot be used: ${missing}.`, {
      input: 'github-token',
      remedy: 'Leave `github-token` at its default, or set `base` and `head` and install git.',
    });
  }
  const { getOctokit: connect } = await import('@actions/github');
  const fetch = createApiFetch(deps);
  const octokit = connect(githubToken, { baseUrl: context.apiUrl, request: { fetch } });
  return {
    answer: (question) =>
      during(`asking the GitHub API to ${question.action}`, async () => {
        try {
          return await question.ask(octokit, { owner, repo });
        } catch (error) {
          signal.throwIfAborted();
          throw toFailure(error, question);
        }
      }),
  };
}

/** Octokit gives what its transport threw as the cause of an error of its own. */
function toFailure(error: unknown, question: Question<unknown>): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof TimeoutError) {
    return new TimeoutError(cause.code, `Could not ${question.action}: ${cause.message}`);
  }
  if (cause instanceof ApiRefusal) return toRefused(cause, question);
  if (cause instanceof NetworkError) return toUnreached(cause, question);
  const place = findUnexpected(cause);
  if (place === undefined) return cause instanceof Error ? cause : new Error(String(cause));
  const why = `the answer is not what the API documents (at ${place})`;
  return toSourceError(question, { why, remedy: checkAddress });
}

const checkAddress =
  'Check that GITHUB_API_URL is right and that no proxy answers in place of GitHub.';

function toRefused({ why, kind }: ApiRefusal, question: Question<unknown>): SourceError {
  switch (kind) {
    case 'rights':
      return toSourceError(question, { why, remedy: question.remedy });
    case 'server':
      return toSourceError(question, { why, remedy: 'GitHub failed. Run the job again later.' });
    case 'foreign':
      return toSourceError(question, { why, remedy: checkAddress });
  }
}

function toUnreached(error: NetworkError, question: Question<unknown>): SourceError {
  const [
    { remedy = 'Check that this runner can reach the GitHub API.' } = {},
  ]: readonly Partial<Problem>[] = error.problems;
  return toSourceError(question, { why: error.message.replace(/\.$/, ''), remedy });
}

function toSourceError(
  { action, input = 'github-token' }: Question<unknown>,
  { why, remedy }: { readonly why: string; readonly remedy: string },
): SourceError {
  const message = `Could not ${action}: ${oneLine(why, 300)}.`;
  return new SourceError('source-unreadable', message, { input, remedy });
}

/**
 * Where zod found something else; never its own words, which are JSON. Octokit's paging throws a
 * TypeError at an answer without a list. Undefined for other errors.
 */
function findUnexpected(error: unknown): string | undefined {
  if (error instanceof TypeError) return 'its start';
  if (!(error instanceof z.ZodError)) return undefined;
  const path = error.issues[0]?.path.map(String).join('.') ?? '';
  return path === '' ? 'its start' : oneLine(path, 100);
}
