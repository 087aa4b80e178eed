// What the services say about each URL of a task, and which of them a URL that was sent is.
import type { ProbedTask, TaskNews } from '../provider.ts';

export interface UrlResult {
  readonly url: string;
  /** In lower case: documents and libraries differ. */
  readonly status: string;
}

type State = TaskNews['state'];

const succeeded = 'succeed';
const failed = 'failed';

/** What several results for the same thing say together: a contradiction is not an end. */
export function judgeTogether(results: readonly UrlResult[]): State {
  if (results.length > 0 && results.every(({ status }) => status === succeeded)) return 'done';
  if (results.length > 0 && results.every(({ status }) => status === failed)) return 'failed';
  return 'pending';
}

export interface JudgedUrls {
  readonly state: State;
  readonly failedTargets: readonly string[];
  /** Without an end, or with one that is unknown. */
  readonly pendingTargets: readonly string[];
}

/** `unconfirmed`: all is over, and failures were reported of URLs that nobody sent in that form. */
export function judgeUrls({ targets }: ProbedTask, results: readonly UrlResult[]): JudgedUrls {
  const stateOf = createUrlJudge(targets.length, results);
  const values = targets.map(({ value }) => value);
  const inState = (...states: readonly State[]): readonly string[] =>
    values.filter((value) => states.includes(stateOf(value)));
  const failedTargets = inState('failed');
  const pendingTargets = inState('pending', 'unconfirmed');
  const ended = failedTargets.length > 0 ? 'failed' : 'done';
  const open = inState('pending').length > 0 ? 'pending' : 'unconfirmed';
  return { state: pendingTargets.length > 0 ? open : ended, failedTargets, pendingTargets };
}

/** Compares exactly, then without regard to how something is spelt in a URL. */
function createUrlJudge(sent: number, results: readonly UrlResult[]): (value: string) => State {
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

/** By URL, without regard to its spelling; results without a URL are under `''`. */
export function groupByUrl(
  results: readonly UrlResult[],
): ReadonlyMap<string, readonly UrlResult[]> {
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
