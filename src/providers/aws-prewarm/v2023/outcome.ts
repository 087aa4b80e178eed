// What a status answer means for the URLs that were sent.
import { countNoun, type Target } from '../../../core/target.ts';
import { VendorError } from '../../../errors.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import type { PrewarmProgress } from './wire.ts';

/** Success is COMPLETED with counts that can be true; every unknown word means "not yet". */
export function toNews(
  { id, targets }: ProbedTask,
  progress: PrewarmProgress | undefined,
): TaskNews {
  if (progress === undefined) throw unknownId();
  const { status, total, completed, inProgress } = progress;
  const news = {
    id,
    vendorState: describeState(progress),
    facts: dropUndefined({ total, completed, inProgress }),
  };
  const failed = pick(targets, progress.failedUrls);
  switch (status) {
    case 'COMPLETED':
      if (findNonsense(progress, targets.length) !== undefined) break;
      return progress.failedUrls.length === 0
        ? { ...news, state: 'done', failedTargets: [], pendingTargets: [] }
        : { ...news, ...toFailed({ targets, progress, failed, code: 'vendor-failed' }) };
    case 'FAILED':
      return { ...news, ...toFailed({ targets, progress, failed, code: 'vendor-failed' }) };
    case 'TIMEOUT': {
      const unfinished = pick(targets, progress.inProgressUrls);
      const over = [...new Set([...failed, ...unfinished])];
      return { ...news, ...toFailed({ targets, progress, failed: over, code: 'vendor-timeout' }) };
    }
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

function toFailed({
  targets,
  progress,
  failed,
  code,
}: {
  readonly targets: readonly Target[];
  readonly progress: PrewarmProgress;
  readonly failed: readonly string[];
  readonly code: 'vendor-failed' | 'vendor-timeout';
}): Pick<TaskNews, 'state' | 'failedTargets' | 'pendingTargets' | 'problem'> {
  const what = code === 'vendor-failed' ? 'failed' : 'were not finished in time';
  // Without names every URL of the task counts as failed: success is never guessed.
  const isNamed = failed.length > 0 && failed.length <= targets.length;
  return {
    state: 'failed',
    ...(isNamed ? { failedTargets: failed, pendingTargets: [] } : {}),
    problem: {
      code,
      message: `The prewarm solution reports that ${describeFailed(targets, { progress, failed })} ${what}.`,
      remedy:
        targets.length > 1 && failed.length === targets.length ? everyUrlFailed : someUrlsFailed,
    },
  };
}

/** A run that was resumed by ids alone knows no targets: the answer's own names and numbers count. */
function describeFailed(
  targets: readonly Target[],
  { progress, failed }: { readonly progress: PrewarmProgress; readonly failed: readonly string[] },
): string {
  if (targets.length > 0) return countNoun(failed.length || targets.length, 'url');
  const { total, failedUrls } = progress;
  const names = failedUrls.slice(0, 10).join(', ');
  const more = failedUrls.length > 10 ? ', …' : '';
  const of = total === undefined ? '' : ` of ${total}`;
  return failedUrls.length === 0 ? `URLs${of}` : `${failedUrls.length}${of} URLs (${names}${more})`;
}

const someUrlsFailed =
  'Check that the URLs answer 200 over `aws-protocol`, that the behavior allows HTTP and HTTPS, that CloudFront did not refuse the invalidation, and that the points of presence exist.';
const everyUrlFailed = `${someUrlsFailed} A solution older than 2023-03 fails in the same way.`;

/**
 * Why COMPLETED cannot be true. The solution reads one page of its table, so its counts may be negative
 * or lower than what was sent.
 */
function findNonsense(
  { total, completed, inProgress, inProgressUrls }: PrewarmProgress,
  sent: number,
): string | undefined {
  if ((inProgress ?? 0) !== 0 || inProgressUrls.length > 0) return 'some are in progress';
  if (total !== undefined && sent > 0 && total < sent)
    return `only ${total} of ${sent} were counted`;
  if (completed !== undefined && completed < (total ?? Math.max(1, sent)))
    return `only ${completed} are finished`;
  return undefined;
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
