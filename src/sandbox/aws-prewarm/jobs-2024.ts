// The jobs of the solution of 2024, and how far each is.
import { isReachable } from './places.ts';

export interface Job {
  readonly id: string;
  /** As the solution writes them, each as often as it counts it. */
  readonly urls: readonly string[];
  readonly pops: readonly string[];
  readonly headers: readonly string[];
  /** Machines that the group is set to for it. */
  readonly instances: number;
  /** Names of points of presence are built from it: those of another domain cannot be resolved. */
  readonly domain: string;
  /** Milliseconds since the epoch. */
  readonly createTime: number;
  /** When its own rule stops it; undefined if that time was over when the rule was made. */
  readonly stopTime: number | undefined;
}

export interface JobProgress {
  readonly status: 'CREATED' | 'CHECK_POP' | 'INSERT_TASK' | 'IN-PROGRESS' | 'FINISHED' | 'STOPPED';
  readonly total: number;
  readonly downloaded: number;
}

export interface JobBook {
  readonly all: readonly Job[];
  add(job: Omit<Job, 'id' | 'createTime'>): Job;
  progressOf(job: Job): JobProgress;
  /** When the solution has set the group to no machines for it; undefined if it has not, or never will. */
  machinesEndAt(job: Job): number | undefined;
  /** The summary and its report are written a little after the end. */
  isSummarised(job: Job): boolean;
  failedUrls(job: Job): readonly string[];
  /** Stops what downloads now, and empties the queue. */
  stopAll(): void;
  reset(): void;
}

export interface JobTimes {
  readonly now: () => number;
  readonly taskMilliseconds: number;
}

const firstId = 0x5b21;
const summaryMilliseconds = 4_000;

export function createJobBook({ now, taskMilliseconds }: JobTimes): JobBook {
  const all: Job[] = [];
  const stopped = new Map<Job, number>();
  const endOf = ({ createTime, pops, urls }: Job): number =>
    pops.length === 0 || urls.length === 0 ? createTime : createTime + taskMilliseconds;
  const stopOf = (job: Job): number =>
    Math.min(
      ...[stopped.get(job), job.stopTime, Number.POSITIVE_INFINITY].flatMap((at) => at ?? []),
    );
  /** The machines are those of every job: the end of an earlier one takes them away. */
  const hasMachines = (job: Job): boolean =>
    all.slice(0, all.indexOf(job)).every((one) => endOf(one) <= job.createTime || !isKnown(one));
  const countsOf = (job: Job): { readonly total: number; readonly most: number } => {
    const good = job.urls.filter((url) => !url.includes('sandbox-missing'));
    // Rows are kept by point of presence and URL, but the total counts what was sent.
    const rows = new Set(good).size * new Set(job.pops).size;
    const isHanging = !hasMachines(job) || job.urls.some((url) => url.includes('sandbox-hang'));
    const most = isHanging ? Math.max(0, rows - job.pops.length) : rows;
    return { total: good.length * job.pops.length, most };
  };
  const progressOf = (job: Job): JobProgress => {
    // Nothing catches a name that cannot be resolved: the function crashes, and nothing goes on.
    if (!isKnown(job)) return { status: 'CHECK_POP', total: 0, downloaded: 0 };
    const { total, most } = countsOf(job);
    if (now() >= endOf(job) && most === total)
      return { status: 'FINISHED', total, downloaded: most };
    const share = Math.min(1, (now() - job.createTime) / taskMilliseconds);
    if (share < 0.2) return { status: 'CREATED', total: 0, downloaded: 0 };
    if (share < 0.4) return { status: 'INSERT_TASK', total: 0, downloaded: 0 };
    const downloaded = share < 1 ? Math.floor(most * (share - 0.4)) : most;
    // Its rule stops a job that downloads, and no other.
    const status = now() >= stopOf(job) ? 'STOPPED' : 'IN-PROGRESS';
    return { status, total, downloaded };
  };
  return {
    all,
    progressOf,
    machinesEndAt(job) {
      const { status } = progressOf(job);
      if (status === 'FINISHED') return endOf(job);
      return status === 'STOPPED' ? stopOf(job) : undefined;
    },
    isSummarised: (job) =>
      progressOf(job).status === 'FINISHED' && now() >= endOf(job) + summaryMilliseconds,
    failedUrls: ({ urls }) => urls.filter((url) => url.includes('sandbox-fail')),
    add(job) {
      const id = `0000${(firstId + all.length).toString(16)}-2a71-4e0c-9f5d-3cf0b6c2f7aa`;
      const added = { ...job, id, createTime: now() };
      all.push(added);
      return added;
    },
    stopAll() {
      for (const job of all) if (progressOf(job).status === 'IN-PROGRESS') stopped.set(job, now());
    },
    reset() {
      all.splice(0);
      stopped.clear();
    },
  };
}

function isKnown({ pops, domain }: Job): boolean {
  return /^[a-z0-9]+\.cloudfront\.net$/.test(domain) && pops.every(isReachable);
}
