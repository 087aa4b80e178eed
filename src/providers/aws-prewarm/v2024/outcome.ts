// What progress and summary of a job of 2024 mean for the URLs that were sent.
import { countNoun, type Target } from '../../../core/target.ts';
import type { ProbedTask, TaskNews } from '../../provider.ts';
import { machinesMayRun, stopMachines } from '../machines.ts';
import type { Progress2024, Summary2024 } from './wire.ts';

/** As the solution writes them: it encodes these itself, and would count two spellings as two URLs. */
export function toWireUrl(value: string): string {
  return value.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Everything but the end: FINISHED needs the summary, because it says nothing about success. */
export function toProgressNews({ id }: ProbedTask, progress: Progress2024): TaskNews {
  const { status } = progress;
  const news = {
    id,
    vendorState: `${status.slice(0, 40)}${describeCounts(progress)}`,
    facts: toFacts(progress),
  };
  if (status !== 'STOPPED') return { ...news, state: 'pending' };
  return {
    ...news,
    state: 'failed',
    problem: {
      code: 'vendor-timeout',
      message: 'The prewarm job was stopped by its own time limit, or by somebody.',
      remedy: `Set a longer \`timeout\`, more instances (\`aws-instance-count\`), or fewer URLs. ${machinesMayRun} ${stopMachines}`,
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

/**
 * Done only if the counts are those of what was sent, and nothing failed anywhere. Without a word about
 * failures, nobody knows what came of URLs that were not counted.
 */
export function toFinishedNews(task: ProbedTask, finished: Finished): TaskNews {
  const { progress, summary } = finished;
  const { total, downloaded } = progress;
  const news = {
    id: task.id,
    vendorState: `FINISHED${describeCounts(progress)}`,
    facts: toFacts(progress),
  };
  const named = namesOf(finished);
  const isComplete = isEverythingCounted(task, finished);
  if (named.size === 0 && summary.failedPops.length === 0) {
    const isDone = isComplete && total !== undefined && total > 0 && downloaded === total;
    if (isDone) return { ...news, state: 'done', failedTargets: [], pendingTargets: [] };
    const [state, code] =
      total === 0
        ? (['failed', 'vendor-failed'] as const)
        : (['unconfirmed', 'unconfirmed'] as const);
    return { ...news, state, problem: { code, message: notCounted, remedy } };
  }
  return { ...news, ...toFailed(task, finished, isComplete) };
}

type Failed = Pick<TaskNews, 'state' | 'failedTargets' | 'pendingTargets' | 'problem'>;

/** Names count only if they are all of URLs that were sent, and the rest was counted. */
function toFailed({ targets }: ProbedTask, finished: Finished, isComplete: boolean): Failed {
  const named = namesOf(finished);
  const message = explain(targets, { summary: finished.summary, named });
  const failure = { state: 'failed', problem: { code: 'vendor-failed', message, remedy } } as const;
  if (finished.summary.failedPops.length > 0 || targets.length === 0) return failure;
  const isNamed = ({ value }: Target): boolean => named.has(toWireUrl(value));
  const valuesOf = (some: readonly Target[]): readonly string[] => some.map(({ value }) => value);
  const failedTargets = valuesOf(targets.filter(isNamed));
  const known = new Set(valuesOf(targets).map(toWireUrl));
  if (isComplete && [...named].every((url) => known.has(url)))
    return { ...failure, failedTargets, pendingTargets: [] };
  return {
    state: 'unconfirmed',
    failedTargets,
    pendingTargets: valuesOf(targets.filter((target) => !isNamed(target))),
    problem: { code: 'unconfirmed', message: `${message} ${restUnknown}`, remedy },
  };
}

function namesOf({ summary, reported }: Finished): ReadonlySet<string> {
  return new Set([...summary.failedUrls, ...reported].map(toWireUrl));
}

/** URLs that the summary names are not counted; without the list nobody knows how many were sent. */
function isEverythingCounted({ targets }: ProbedTask, finished: Finished): boolean {
  if (targets.length === 0) return true;
  const counted = new Set(targets.map(({ value }) => toWireUrl(value)));
  for (const url of finished.summary.failedUrls) counted.delete(toWireUrl(url));
  return finished.progress.total === counted.size * finished.pops;
}

const notCounted =
  'The prewarm solution finished, but did not count every URL at every point of presence.';
const restUnknown =
  'It also names URLs that were not sent, or did not count all of the others: their result is unknown.';
const remedy =
  'Check that the URLs answer 200 on `aws-cf-domain` and that the points of presence in `aws-targets` exist.';

interface Explained {
  readonly summary: Summary2024;
  readonly named: ReadonlySet<string>;
}

function explain(targets: readonly Target[], { summary, named }: Explained): string {
  const pops = summary.failedPops.slice(0, 10).join(', ');
  if (summary.failedPops.length > 0)
    return `The prewarm solution could not reach these points of presence: ${pops}.`;
  const shown = targets.length === 0 ? ` (${[...named].slice(0, 10).join(', ')})` : '';
  return `The prewarm solution reports that ${countNoun(named.size, 'url')} failed${shown}.`;
}

function describeCounts({ total, downloaded }: Progress2024): string {
  return total === undefined || total === 0 ? '' : ` ${downloaded ?? '?'}/${total}`;
}

function toFacts({ total, downloaded }: Progress2024): Readonly<Record<string, number>> {
  return {
    ...(total === undefined ? {} : { total }),
    ...(downloaded === undefined ? {} : { downloaded }),
  };
}
