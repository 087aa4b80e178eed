// The requests the solution has accepted, and how far each is.
import { isReachable } from './places.ts';

export interface AcceptedPrewarm {
  readonly requestID: string;
  /** As sent, duplicates too. */
  readonly urls: readonly string[];
  readonly pops: readonly string[];
  readonly protocol: 'http' | 'https';
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

export interface PrewarmState {
  readonly status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly total: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly failedUrl: readonly string[];
  readonly inProgressUrl: readonly string[];
  readonly successUrl: readonly string[];
}

export interface PrewarmBook {
  add(request: Omit<AcceptedPrewarm, 'requestID' | 'createTime'>): AcceptedPrewarm;
  /** Oldest first. */
  readonly all: readonly AcceptedPrewarm[];
  stateOf(request: AcceptedPrewarm): PrewarmState;
  reset(): void;
}

export interface PrewarmTimes {
  readonly now: () => number;
  /** How long a request takes; its URLs are done in steps until then. */
  readonly taskMilliseconds: number;
}

/** An agent takes four messages and writes their results together. */
const urlsPerStep = 4;
const firstId = 0x4f780687;

export function createPrewarmBook({ now, taskMilliseconds }: PrewarmTimes): PrewarmBook {
  const all: AcceptedPrewarm[] = [];
  return {
    all,
    reset: () => void all.splice(0),
    add(request) {
      const number = (firstId + all.length).toString(16);
      const requestID = `${number}-9774-48cd-bd7d-db836abf45af`;
      const accepted = { ...request, requestID, createTime: now() };
      all.push(accepted);
      return accepted;
    },
    stateOf(request) {
      const share = Math.min(1, (now() - request.createTime) / taskMilliseconds);
      return toState(request, share);
    },
  };
}

function toState(request: AcceptedPrewarm, share: number): PrewarmState {
  // Rows are kept by URL, but the total counts what was sent: duplicates never finish.
  const unique = [...new Set(request.urls)];
  const over = share >= 1 ? unique.length : toSteps(unique.length * share);
  const isOver = (url: string, index: number): boolean => index < over && !isHanging(url);
  const done = unique.filter(isOver);
  const isReached = reachesAll(request.pops);
  const succeeds = (url: string): boolean => isReached && answers(url, request);
  const failedUrl = done.filter((url) => !succeeds(url));
  const total = request.urls.length;
  const inProgress = total - done.length;
  const end = failedUrl.length > 0 ? 'FAILED' : 'COMPLETED';
  return {
    status: inProgress > 0 ? 'IN_PROGRESS' : end,
    total,
    completed: done.length,
    inProgress,
    failedUrl,
    inProgressUrl: unique.filter((url, index) => !isOver(url, index)),
    successUrl: done.filter(succeeds),
  };
}

function toSteps(urls: number): number {
  return Math.floor(urls / urlsPerStep) * urlsPerStep;
}

/** A user of the sandbox asks for it in the URL itself. */
function isHanging(url: string): boolean {
  return url.includes('sandbox-hang');
}

/** Over https no HTTP error is seen. */
function answers(url: string, { protocol }: AcceptedPrewarm): boolean {
  return protocol === 'https' || !url.includes('sandbox-fail');
}

/** One point of presence of a city is enough for that city. */
function reachesAll(pops: readonly string[]): boolean {
  const reached = new Set(pops.filter(isReachable).map((pop) => pop.slice(0, 3)));
  return pops.every((pop) => reached.has(pop.slice(0, 3)));
}
