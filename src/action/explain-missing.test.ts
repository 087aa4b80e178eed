import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/fakes/inputs.ts';
import { readContext } from './context.ts';
import { explainMissing } from './explain-missing.ts';

interface RunOf {
  readonly event?: string;
  readonly actor?: string;
  readonly head?: unknown;
}

async function explain({ event = 'pull_request', actor = 'octocat', head }: RunOf) {
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: '/event.json', GITHUB_ACTOR: actor };
  const repository = { full_name: 'acme/site' };
  const text = JSON.stringify({ repository, pull_request: { head } });
  const context = readContext({
    env,
    readText: () => ({ text }),
    workingDirectory: '/',
  });
  const getEnvironment = (name: string) => (name === 'GITHUB_ACTOR' ? actor : '');
  const problems = problemsOf({
    urls: 'https://a.example/',
    'nhn-app-key': '',
    'nhn-secret-key': '',
    'nhn-domain': '',
  });
  return await explainMissing(problems, { context, getEnvironment });
}

const fork = { repo: { full_name: 'someone/site' } };

describe('a secret that is missing', () => {
  test.each<[string, RunOf, string]>([
    ['a fork', { head: fork }, 'for a pull request from a fork'],
    ['a fork that is gone', { head: { repo: null } }, 'for a pull request from a fork'],
    ['a review of a fork', { event: 'pull_request_review', head: fork }, 'from a fork'],
    ['Dependabot', { event: 'push', actor: 'dependabot[bot]' }, 'started by Dependabot'],
  ])('in a run of %s', async (_name, run, words) => {
    const problems = await explain(run);
    const secrets = problems.filter(({ input }) => input !== 'nhn-domain');
    expect(secrets).toHaveLength(2);
    for (const { input, message, remedy } of secrets) {
      expect(message).toContain(`\`${input}\` is missing.`);
      expect(message).toContain(words);
      expect(remedy).toContain('`without-credentials: dry-run`');
    }
    // What a repository stores as a variable is there.
    expect(problems.find(({ input }) => input === 'nhn-domain')?.message).not.toContain(words);
  });

  test.each<[string, RunOf]>([
    ['a branch of the repository', { head: { repo: { full_name: 'acme/site' } } }],
    ['a fork that runs with secrets', { event: 'pull_request_target', head: fork }],
    ['a push', { event: 'push' }],
    ['an event that says nothing', {}],
  ])('in a run of %s stays as it is', async (_name, run) => {
    for (const { message } of await explain(run)) expect(message).not.toContain('GitHub');
  });
});
