// What the results of a task mean for what was sent in it.
import type { Problem } from '../../../core/problem.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import { groupByUrl, judgeTogether, judgeUrls, type UrlResult } from '../url-results.ts';

/** Success is `succeed` alone; an empty list, a missing URL and an unknown word mean not yet. */
export function toNews(task: ProbedTask, results: readonly UrlResult[]): TaskNews {
  const [first] = task.targets;
  const news = { id: task.id, vendorState: describeStates(results) };
  const isAsset = first === undefined || first.kind === 'asset';
  return { ...news, ...(isAsset ? judgeWhole(task, results) : judgeSent(task, results)) };
}

type Judged = Pick<TaskNews, 'state' | 'failedTargets' | 'pendingTargets' | 'problem'>;

/**
 * An asset's results are its own URLs, however many: it is one target. Of URLs that only an earlier run
 * knows, there are at least as many results as were sent.
 */
function judgeWhole({ sent }: ProbedTask, results: readonly UrlResult[]): Judged {
  const states = [...groupByUrl(results).values()].map(judgeTogether);
  if (states.length < Math.max(1, sent) || states.includes('pending')) return { state: 'pending' };
  const wrong = states.filter((state) => state === 'failed').length;
  if (wrong === 0) return { state: 'done' };
  return { state: 'failed', problem: failure };
}

function judgeSent(task: ProbedTask, results: readonly UrlResult[]): Judged {
  const judged = judgeUrls(task, results);
  if (judged.state === 'unconfirmed') return { ...judged, problem: unknown };
  return judged.state === 'failed' ? { ...judged, problem: failure } : judged;
}

// Without numbers: each face counts the targets of all requests that have the problem.
const failure = {
  code: 'vendor-failed',
  message: 'VOD reports a failure and does not say why.',
  remedy:
    'Usual causes: the domain of the asset has no CDN, or a URL does not answer 200. When preheating: hotlink protection by key (give the signed URL) or by referer (allow an empty one).',
} as const satisfies Problem;

const unknown = {
  code: 'unconfirmed',
  message:
    'VOD reports failures of URLs that were not sent in this form, so the result of the others is unknown.',
  remedy: 'Check these URLs in the console before you send them again.',
} as const satisfies Problem;

function describeStates(results: readonly UrlResult[]): string {
  if (results.length === 0) return 'no results yet';
  const counts = new Map<string, number>();
  for (const { status } of results) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status.slice(0, 30)}`).join(', ');
}
