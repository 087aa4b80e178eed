// Which entry of GitHub's cache was made last, whatever its ref: a run can only restore those of its own.
import { oneLine } from '../../core/text.ts';
import type { SourceDeps } from '../source.ts';
import { cachesAnswer } from './answers.ts';
import { type ApiDeps, openGithubApi } from './api.ts';

/** The newest come first; as many as one page holds, because those of others are passed over. */
const pageSize = 100;

/**
 * The key of the newest entry whose key begins with `prefix`. Undefined without one, or if this
 * run may not list them. Anybody may open a pull request and write entries there: those of other
 * pull requests do not count.
 */
export async function findNewestCacheKey(
  prefix: string,
  deps: ApiDeps & Pick<SourceDeps, 'logger'>,
): Promise<string | undefined> {
  try {
    const api = await openGithubApi(deps);
    const caches = await api.answer({
      action: 'list the entries of the cache',
      remedy: 'Grant the job `permissions: actions: read`.',
      ask: async (octokit, call) => {
        const { data } = await octokit.rest.actions.getActionsCacheList({
          ...call,
          key: prefix,
          sort: 'created_at',
          direction: 'desc',
          per_page: pageSize,
        });
        return cachesAnswer.parse(data).actions_caches;
      },
    });
    return caches.find(
      ({ key, ref }) =>
        key.startsWith(prefix) && (ref === deps.context.ref || !ref.startsWith('refs/pull/')),
    )?.key;
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message, 300) : 'no reason given';
    deps.logger.debug(`Whether another branch was purged for since is not known: ${why}`);
    return undefined;
  }
}
