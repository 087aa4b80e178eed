// What a status answer means for the URLs that were sent.
import { countNoun, type Target } from '../../../core/target.ts';
import { VendorError } from '../../../errors.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import type { PrewarmProgress } from './wire.ts';

/** Success is COMPLETED with counts that can be true; every unknown word means "not yet". */
export function toNews(task: ProbedTask, progress: PrewarmProgress | undefined): TaskNews {
  if (progress === undefined) throw unknownId();
  const { id, targets } = task;
  const { status, total, completed, inProgress } = progress;
  const news = {
    id,
    vendorState: describeState(progress),
    facts: dropUndefined({ total, completed, inProgress }),
    ...(isCounted(task, progress) ? { sent: total ?? 0 } : {}),
  };
  const failed = pick(targets, progress.failedUrls);
  switch (status) {
    case 'COMPLETED':
      if (isNonsense(task, progress)) break;
      return progress.failedUrls.length === 0
        ? { ...news, state: 'done', failedTargets: [], pendingTargets: [] }
        : { ...news, ...toFailed({ task, progress, code: 'vendor-failed' }) };
    case 'FAILED':
      return { ...news, ...toFailed({ task, progress, code: 'vendor-failed' }) };
    case 'TIMEOUT':
      return { ...news, ...toFailed({ task, progress, code: 'vendor-timeout' }) };
  }
  return { ...news, state: 'pending', ...splitPending(targets, { progress, failed }) };
}

/**
 * Which targets failed and which are still pending: always both, so that nothing of an earlier answer
 * stays beside this one. A URL that is not named as failed is not done, unless the answer names what
 * is in progress.
 */
function splitPending(
  targets: readonly Target[],
  { progress, failed }: { readonly progress: PrewarmProgress; readonly failed: readonly string[] },
): Required<Pick<TaskNews, 'failedTargets' | 'pendingTargets'>> {
  const isFailed = new Set(failed);
  const named = pick(targets, progress.inProgressUrls).filter((value) => !isFailed.has(value));
  const isUsable = named.length > 0 && (progress.inProgress ?? 0) >= 0;
  const rest = targets.map(({ value }) => value).filter((value) => !isFailed.has(value));
  return { failedTargets: failed, pendingTargets: isUsable ? named : rest };
}

/** 200 without a status: the solution forgot the id, or never had it. */
function unknownId(): VendorError {
  return new VendorError({
    code: 'vendor-not-found',
    message: 'The status API does not know this requestID.',
    remedy:
      'Check that `aws-status-endpoint` belongs to the same stack as `endpoint`. The result of these URLs is unknown.',
  });
}

interface Failing {
  readonly task: ProbedTask;
  readonly progress: PrewarmProgress;
  readonly code: 'vendor-failed' | 'vendor-timeout';
}

type Failed = Pick<TaskNews, 'state' | 'failedTargets' | 'pendingTargets' | 'problem'>;

/**
 * Names count only if they are all of URLs that were sent and the counts can be true; otherwise nobody
 * knows what came of the rest. Without names the state is that of every URL.
 */
function toFailed({ task, progress, code }: Failing): Failed {
  const { targets } = task;
  const names =
    code === 'vendor-failed'
      ? progress.failedUrls
      : [...progress.failedUrls, ...progress.inProgressUrls];
  const failed = pick(targets, names);
  const what = code === 'vendor-failed' ? 'failed' : 'were not finished in time';
  const reported = `The prewarm solution reports that ${describeFailed(targets, { progress, failed })} ${what}`;
  const everyFailed = targets.length > 1 && failed.length === targets.length;
  const remedy = everyFailed ? everyUrlFailed : someUrlsFailed;
  const rest = targets.map(({ value }) => value).filter((value) => !failed.includes(value));
  const isDoubtful = !areKnown(names, targets) || isCountedWrong(task, progress);
  if (targets.length > 0 && names.length > 0 && rest.length > 0 && isDoubtful) {
    const message = `${reported}, but its list is not complete or names URLs that were not sent: the result of the others is unknown.`;
    return {
      state: 'unconfirmed',
      failedTargets: failed,
      pendingTargets: rest,
      problem: { code: 'unconfirmed', message, remedy },
    };
  }
  return {
    state: 'failed',
    ...(failed.length > 0 ? { failedTargets: failed, pendingTargets: [] } : {}),
    ...(isCounted(task, progress) ? { failedTargets: toHrefs(names) } : {}),
    problem: { code, message: `${reported}.`, remedy },
  };
}

/** A run that was resumed by ids alone knows no targets: the numbers and names of the answer stand for them. */
function isCounted(task: ProbedTask, progress: PrewarmProgress): boolean {
  const { total, failedUrls, inProgressUrls } = progress;
  if (task.targets.length > 0 || total === undefined || isCountedWrong(task, progress))
    return false;
  const named = [...failedUrls, ...inProgressUrls];
  return named.length <= total && toHrefs(named).length === named.length;
}

function toHrefs(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap((url) => URL.parse(url)?.href ?? []))];
}

function areKnown(urls: readonly string[], targets: readonly Target[]): boolean {
  return urls.every((url) => pick(targets, [url]).length > 0);
}

/** A run that was resumed by ids alone knows no targets: the answer's own names and numbers count. */
function describeFailed(
  targets: readonly Target[],
  { progress, failed }: { readonly progress: PrewarmProgress; readonly failed: readonly string[] },
): string {
  const { total, failedUrls } = progress;
  if (targets.length > 0)
    return countNoun(failed.length || failedUrls.length || targets.length, 'url');
  const names = failedUrls.slice(0, 10).join(', ');
  const more = failedUrls.length > 10 ? ', …' : '';
  const of = total === undefined ? '' : ` of ${total}`;
  return failedUrls.length === 0 ? `URLs${of}` : `${failedUrls.length}${of} URLs (${names}${more})`;
}

const someUrlsFailed =
  'Check that the URLs answer 200 over `aws-protocol`, that the behavior allows HTTP and HTTPS, that CloudFront did not refuse the invalidation, and that the points of presence exist.';
const everyUrlFailed = `${someUrlsFailed} A solution older than 2023-03 fails in the same way.`;

/** Whether COMPLETED cannot be true. */
function isNonsense(task: ProbedTask, progress: PrewarmProgress): boolean {
  const { total, completed, inProgressUrls } = progress;
  if (isCountedWrong(task, progress) || inProgressUrls.length > 0) return true;
  if ((progress.inProgress ?? 0) !== 0) return true;
  return completed !== undefined && completed < (total ?? Math.max(1, task.sent));
}

/** The solution reads one page of its table: its counts may be negative or lower than what was sent. */
function isCountedWrong(
  { sent }: ProbedTask,
  { total, completed, inProgress }: PrewarmProgress,
): boolean {
  if (Math.min(inProgress ?? 0, completed ?? 0) < 0) return true;
  return total !== undefined && total < Math.max(sent, completed ?? 0);
}

function describeState(progress: PrewarmProgress): string {
  const { status, total, completed } = progress;
  const counts = total === undefined || completed === undefined ? '' : ` ${completed}/${total}`;
  const nonsense =
    (progress.inProgress ?? 0) < 0
      ? ' (the solution cannot count them: its answer passed 1 MB)'
      : '';
  return `${status.slice(0, 40)}${counts}${nonsense}`;
}

/** The values of the targets that these URLs name: exactly, else as the URL parser prints them. */
function pick(targets: readonly Target[], urls: readonly string[]): readonly string[] {
  const named = new Set(urls.flatMap((url) => [url, URL.parse(url)?.href ?? url]));
  return targets.filter(({ value }) => named.has(value)).map(({ value }) => value);
}

function dropUndefined(
  facts: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number>> {
  const known: Record<string, number> = {};
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) known[name] = value;
  return known;
}
