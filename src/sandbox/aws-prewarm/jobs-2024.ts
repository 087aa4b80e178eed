// The jobs of the solution of 2024, and how far each is. Only one makes progress at a time.
import { isReachable } from './places.ts';

export interface Job {
  readonly id: string;
  /** As the solution writes them, each as often as it counts it. */
  readonly urls: readonly string[];
  readonly pops: readonly string[];
  readonly headers: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createTime: number;
  /** When its own rule stops it. */
  readonly stopTime: number;
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
  /** The summary and its report are written a little after the end. */
  isSummarised(job: Job): boolean;
  failedUrls(job: Job): readonly string[];
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
  const endOf = ({ createTime }: Job): number => createTime + taskMilliseconds;
  const progressOf = (job: Job): JobProgress => {
    // Nothing catches a name that cannot be resolved: the function crashes, and nothing goes on.
    if (!job.pops.every(isReachable)) return { status: 'CHECK_POP', total: 0, downloaded: 0 };
    const share = Math.min(1, (now() - job.createTime) / taskMilliseconds);
    if (share < 0.2) return { status: 'CREATED', total: 0, downloaded: 0 };
    if (share < 0.4) return { status: 'INSERT_TASK', total: 0, downloaded: 0 };
    const good = job.urls.filter((url) => !url.includes('sandbox-missing'));
    const total = good.length * job.pops.length;
    // Rows are kept by point of presence and URL, but the total counts what was sent.
    const rows = new Set(good).size * new Set(job.pops).size;
    const isHanging = job.urls.some((url) => url.includes('sandbox-hang'));
    const reached = isHanging ? Math.max(0, rows - job.pops.length) : rows;
    const downloaded = share < 1 ? Math.floor(reached * (share - 0.4)) : reached;
    if (share >= 1 && downloaded === total) return { status: 'FINISHED', total, downloaded };
    if (now() >= job.stopTime) return { status: 'STOPPED', total, downloaded };
    return { status: 'IN-PROGRESS', total, downloaded };
  };
  return {
    all,
    progressOf,
    isSummarised: (job) =>
      progressOf(job).status === 'FINISHED' && now() >= endOf(job) + summaryMilliseconds,
    failedUrls: ({ urls }) => urls.filter((url) => url.includes('sandbox-fail')),
    add(job) {
      const id = `0000${(firstId + all.length).toString(16)}-2a71-4e0c-9f5d-3cf0b6c2f7aa`;
      const added = { ...job, id, createTime: now() };
      all.push(added);
      return added;
    },
    reset: () => void all.splice(0),
  };
}
