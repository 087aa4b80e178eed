// What the results of a task mean for what was sent in it.
import { countNoun } from '../../../core/target.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import type { PreheatingResult } from './wire.ts';

const succeeded = 'succeed';
const failed = 'failed';

/** What several results for the same thing say together: a contradiction is not an end. */
function judgeTogether(results: readonly PreheatingResult[]): TaskNews['state'] {
  if (results.length > 0 && results.every(({ status }) => status === succeeded)) return 'done';
  if (results.length > 0 && results.every(({ status }) => status === failed)) return 'failed';
  return 'pending';
}

/** Success is `succeed` alone; an empty list, a missing URL and an unknown word mean not yet. */
export function toNews(task: ProbedTask, results: readonly PreheatingResult[]): TaskNews {
  const [first] = task.targets;
  const news = { id: task.id, vendorState: describeStates(results) };
  const isAsset = first === undefined || first.kind === 'asset';
  return { ...news, ...(isAsset ? judgeWhole(task, results) : judgeUrls(task, results)) };
}

type Judged = Pick<TaskNews, 'state' | 'failedTargets' | 'pendingTargets' | 'problem'>;

/**
 * An asset's results are its own URLs, however many: it is one target. Of URLs that only an earlier run
 * knows, there are at least as many results as were sent.
 */
function judgeWhole({ sent }: ProbedTask, results: readonly PreheatingResult[]): Judged {
  const states = [...groupByUrl(results).values()].map(judgeTogether);
  if (states.length < Math.max(1, sent) || states.includes('pending')) return { state: 'pending' };
  const wrong = states.filter((state) => state === 'failed').length;
  if (wrong === 0) return { state: 'done' };
  return { state: 'failed', problem: describeFailure(wrong, states.length) };
}

function judgeUrls({ targets }: ProbedTask, results: readonly PreheatingResult[]): Judged {
  const stateOf = createUrlJudge(targets.length, results);
  const values = targets.map(({ value }) => value);
  const inState = (...states: readonly UrlState[]): readonly string[] =>
    values.filter((value) => states.includes(stateOf(value)));
  const failedTargets = inState('failed');
  const pendingTargets = inState('pending', 'unconfirmed');
  if (inState('pending').length > 0) return { state: 'pending', failedTargets, pendingTargets };
  if (pendingTargets.length > 0) {
    const problem = describeUnknown(pendingTargets.length, targets.length);
    return { state: 'unconfirmed', failedTargets, pendingTargets, problem };
  }
  if (failedTargets.length === 0) return { state: 'done', failedTargets, pendingTargets };
  const problem = describeFailure(failedTargets.length, targets.length);
  return { state: 'failed', failedTargets, pendingTargets, problem };
}

type UrlState = TaskNews['state'];

/** Compares exactly, then without regard to how something is spelt in a URL. */
function createUrlJudge(
  sent: number,
  results: readonly PreheatingResult[],
): (value: string) => UrlState {
  const exact = Map.groupBy(results, ({ url }) => url);
  const alike = groupByUrl(results);
  const states = [...alike.values()].map(judgeTogether);
  const isWhole = countUrls(alike) >= sent && !states.includes('pending');
  // All is over and a URL is not there: it has another spelling. If any failed, it may be this one.
  const missing = isWhole ? (states.includes('failed') ? 'unconfirmed' : 'done') : 'pending';
  return (value) => {
    const own = exact.get(value) ?? alike.get(normalise(value));
    return own === undefined ? missing : judgeTogether(own);
  };
}

function groupByUrl(
  results: readonly PreheatingResult[],
): ReadonlyMap<string, readonly PreheatingResult[]> {
  return Map.groupBy(results, ({ url }) => normalise(url));
}

/** One URL that is named twice is one, and a result without a URL is of none. */
function countUrls(byUrl: ReadonlyMap<string, unknown>): number {
  return byUrl.size - (byUrl.has('') ? 1 : 0);
}

function normalise(url: string): string {
  const parsed = URL.parse(url.trim());
  return parsed === null ? url.trim() : decodeLoosely(parsed.href);
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function describeFailure(wrong: number, all: number): NonNullable<TaskNews['problem']> {
  return {
    code: 'vendor-failed',
    message: `VOD could not preheat ${wrong} of ${countNoun(all, 'url')}; it does not say why.`,
    remedy:
      'Usual causes: hotlink protection by key (give the signed URL) or by referer (allow an empty one), or a URL that does not answer 200.',
  };
}

function describeUnknown(unknown: number, all: number): NonNullable<TaskNews['problem']> {
  return {
    code: 'unconfirmed',
    message: `VOD reports failures of URLs that were not sent in this form, so the result of ${unknown} of ${countNoun(all, 'url')} is unknown.`,
    remedy: 'Check these URLs in the console before you send them again.',
  };
}

function describeStates(results: readonly PreheatingResult[]): string {
  if (results.length === 0) return 'no results yet';
  const counts = new Map<string, number>();
  for (const { status } of results) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status.slice(0, 30)}`).join(', ');
}
