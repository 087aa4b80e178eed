// What progress and summary of a job of 2024 mean for the URLs that were sent.
import { countNoun, type Target } from '../../../core/target.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import type { Progress2024, Summary2024 } from './wire.ts';

/** As the solution writes them: it encodes these itself, and would count two spellings as two URLs. */
export function toWireUrl(value: string): string {
  return value.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Everything but the end: FINISHED needs the summary, because it says nothing about success. */
export function toProgressNews({ id }: ProbedTask, progress: Progress2024): TaskNews {
  const { status, total, downloaded } = progress;
  const counts = total === 0 ? '' : ` ${downloaded}/${total}`;
  const news = {
    id,
    vendorState: `${status.slice(0, 40)}${counts}`,
    facts: { total, downloaded },
  };
  if (status !== 'STOPPED') return { ...news, state: 'pending' };
  return {
    ...news,
    state: 'failed',
    problem: {
      code: 'vendor-timeout',
      message: 'The prewarm job was stopped by its own time limit, or by somebody.',
      remedy: 'Set a longer `timeout`, more instances (`aws-instance-count`), or fewer URLs.',
    },
  };
}

export interface Finished {
  readonly progress: Progress2024;
  readonly summary: Summary2024;
  /** URLs named in the report of what failed at single points of presence. */
  readonly reported: readonly string[];
  /** How many points of presence the job was sent to. */
  readonly pops: number;
}

/** Done only if the counts are those of what was sent, and nothing failed anywhere. */
export function toFinishedNews({ id, targets }: ProbedTask, finished: Finished): TaskNews {
  const { progress, summary, reported, pops } = finished;
  const news = {
    id,
    vendorState: `FINISHED ${progress.downloaded}/${progress.total}`,
    facts: { total: progress.total, downloaded: progress.downloaded },
  };
  const named = new Set([...summary.failedUrls, ...reported].map(toWireUrl));
  const failed = targets.map(({ value }) => value).filter((value) => named.has(toWireUrl(value)));
  const urls = new Set(targets.map(({ value }) => toWireUrl(value))).size;
  const isComplete = targets.length === 0 || progress.total === urls * pops;
  const isClean = named.size === 0 && summary.failedPops.length === 0;
  if (isClean && isComplete && progress.total > 0) {
    return { ...news, state: 'done', failedTargets: [], pendingTargets: [] };
  }
  const isNamed = failed.length > 0 && summary.failedPops.length === 0;
  return {
    ...news,
    state: 'failed',
    ...(isNamed ? { failedTargets: failed, pendingTargets: [] } : {}),
    problem: {
      code: 'vendor-failed',
      message: explain(targets, { summary, named, isClean }),
      remedy:
        'Check that the URLs answer 200 on `aws-cf-domain` and that the points of presence in `aws-targets` exist.',
    },
  };
}

interface Explained {
  readonly summary: Summary2024;
  readonly named: ReadonlySet<string>;
  readonly isClean: boolean;
}

function explain(targets: readonly Target[], { summary, named, isClean }: Explained): string {
  if (isClean)
    return 'The prewarm solution finished, but did not count every URL at every point of presence.';
  const pops = summary.failedPops.slice(0, 10).join(', ');
  if (summary.failedPops.length > 0)
    return `The prewarm solution could not reach these points of presence: ${pops}.`;
  const shown = targets.length === 0 ? ` (${[...named].slice(0, 10).join(', ')})` : '';
  return `The prewarm solution reports that ${countNoun(named.size, 'url')} failed${shown}.`;
}
