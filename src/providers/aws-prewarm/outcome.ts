// What a status answer means for the URLs that were sent.
import { countNoun, type Target } from '../../core/target.ts';
import { VendorError } from '../../errors.ts';
import type { ProbedTask, TaskNews } from '../provider.ts';
import type { PrewarmProgress } from './wire.ts';

/** Success is COMPLETED with counts that can be true; every word that is not known means not yet. */
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
  const unfinished = pick(targets, progress.inProgressUrls);
  switch (status) {
    case 'COMPLETED':
      if (findNonsense(progress, targets.length) !== undefined) break;
      return failed.length === 0 && progress.failedUrls.length === 0
        ? { ...news, state: 'done', failedTargets: [], pendingTargets: [] }
        : { ...news, ...toFailed({ targets, failed, code: 'vendor-failed' }) };
    case 'FAILED':
      return { ...news, ...toFailed({ targets, failed, code: 'vendor-failed' }) };
    case 'TIMEOUT':
      return {
        ...news,
        ...toFailed({ targets, failed: [...failed, ...unfinished], code: 'vendor-timeout' }),
      };
  }
  return {
    ...news,
    state: 'pending',
    ...(failed.length === 0 ? {} : { failedTargets: failed }),
    ...(unfinished.length === 0 || failed.length + unfinished.length > targets.length
      ? {}
      : { pendingTargets: unfinished }),
  };
}

/** 200 without a status: the solution forgot the id, or never had it. */
function unknownId(): VendorError {
  return new VendorError({
    code: 'vendor-not-found',
    message: 'The status API knows no such requestID.',
    remedy:
      'Check that `aws-status-endpoint` belongs to the same stack as `endpoint`; what became of these URLs is not known.',
  });
}

function toFailed(about: {
  readonly targets: readonly Target[];
  readonly failed: readonly string[];
  readonly code: 'vendor-failed' | 'vendor-timeout';
}): Pick<TaskNews, 'state' | 'failedTargets' | 'problem'> {
  const { targets, failed, code } = about;
  // Without names every URL of the task counts as failed: success is never guessed.
  const named = failed.length === 0 ? {} : { failedTargets: [...new Set(failed)] };
  const what = code === 'vendor-failed' ? 'failed' : 'were not done in the time the solution gives';
  const who =
    failed.length === 0 ? countNoun(targets.length, 'url') : countNoun(failed.length, 'url');
  return {
    state: 'failed',
    ...named,
    problem: {
      code,
      message: `The prewarm solution says that ${who} ${what}.`,
      remedy:
        'Check that the URLs answer 200 over `aws-protocol`, that the behaviour allows HTTP and HTTPS, and that the points of presence exist.',
    },
  };
}

/** The table is read without its second page: counts may be below zero, or of fewer than were sent. */
function findNonsense(
  { total, completed, inProgress }: PrewarmProgress,
  sent: number,
): string | undefined {
  if ((inProgress ?? 0) < 0) return 'fewer than none are in progress';
  if ((inProgress ?? 0) > 0) return 'some are in progress';
  if (total !== undefined && sent > 0 && total < sent)
    return `only ${total} of ${sent} were counted`;
  if (total !== undefined && completed !== undefined && completed < total)
    return `${completed} of ${total} are over`;
  return undefined;
}

function describeState(progress: PrewarmProgress): string {
  const { status, total, completed } = progress;
  const counts = total === undefined || completed === undefined ? '' : ` ${completed}/${total}`;
  const nonsense = (progress.inProgress ?? 0) < 0 ? ' (counts that cannot be true)' : '';
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
