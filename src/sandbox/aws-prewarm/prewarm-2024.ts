// The prewarm solution of 2024, below `/2024/prod`: one API for jobs, progress, summaries and machines.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { createJobBook, type Job, type JobBook } from './jobs-2024.ts';
import { findPopsOfJob, toTexts } from './places.ts';

export interface Prewarm2024Options {
  readonly now: () => number;
  readonly apiKey: string;
  readonly taskMilliseconds: number;
}

export interface Prewarm2024State {
  readonly jobs: readonly (Job & { readonly status: string })[];
  /** Machines that the group is set to: they cost money until it is 0 again. */
  readonly desiredCapacity: number;
}

export interface Prewarm2024 {
  readonly handle: (request: SandboxRequest) => SandboxResponse | undefined;
  state(): Prewarm2024State;
  reset(): void;
}

export const prewarm2024Base = '/2024/prod';
const requestsPerDay = 1_000;
const dayMilliseconds = 86_400_000;

interface Machines {
  /** What somebody set the group to, and when. */
  set: { readonly at: number; readonly desired: number } | undefined;
  asked: number[];
}

interface Service {
  readonly book: JobBook;
  readonly machines: Machines;
  readonly options: Prewarm2024Options;
  readonly origin: string;
}

export function createPrewarm2024(options: Prewarm2024Options): Prewarm2024 {
  const book = createJobBook(options);
  const machines: Machines = { set: undefined, asked: [] };
  return {
    handle: (request) =>
      request.path.startsWith(`${prewarm2024Base}/`)
        ? answer({ book, machines, options, origin: originOf(request) }, request)
        : undefined,
    state: () => ({
      jobs: book.all.map((job) => ({ ...job, status: book.progressOf(job).status })),
      desiredCapacity: capacityOf({ book, machines }),
    }),
    reset() {
      book.reset();
      machines.set = undefined;
      machines.asked = [];
    },
  };
}

/** The last word counts: of a job that begins or ends, or of somebody. */
function capacityOf({ book, machines }: Pick<Service, 'book' | 'machines'>): number {
  const words = book.all.flatMap((job) => {
    const end = book.machinesEndAt(job);
    const begun = { at: job.createTime, desired: job.instances };
    return end === undefined ? [begun] : [begun, { at: end, desired: 0 }];
  });
  if (machines.set !== undefined) words.push(machines.set);
  return words.toSorted((one, other) => one.at - other.at).at(-1)?.desired ?? 0;
}

function originOf({ headers }: SandboxRequest): string {
  return `http://${headers['host'] ?? '127.0.0.1:8787'}`;
}

function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const route = `${request.method} ${request.path.slice(prewarm2024Base.length)}`;
  if (request.method === 'GET' && request.path.startsWith(`${prewarm2024Base}/report/`))
    return readReport(service, request);
  const handler = routes[route];
  if (handler === undefined) return refuse(403, 'Missing Authentication Token');
  if (request.headers['x-api-key'] !== service.options.apiKey) return refuse(403, 'Forbidden');
  const { machines, options } = service;
  machines.asked = machines.asked.filter((at) => at > options.now() - dayMilliseconds);
  machines.asked.push(options.now());
  if (machines.asked.length > requestsPerDay) return refuse(429, 'Limit Exceeded');
  return handler(service, request);
}

const routes: Readonly<
  Record<string, (service: Service, request: SandboxRequest) => SandboxResponse>
> = {
  'POST /prewarm': start,
  'GET /prewarm': showProgress,
  'GET /summary': showSummary,
  'GET /instances': (service) =>
    answerJson(200, { status: 'success', message: '', desiredcapacity: capacityOf(service) }),
  'POST /instances': setCapacity,
};

function refuse(status: number, message: string): SandboxResponse {
  return answerJson(status, { message });
}

const crashed = refuse(502, 'Internal server error');

/** Every field but the first is read without a look whether it is there. */
function start({ book, options }: Service, { body }: SandboxRequest): SandboxResponse {
  const fields = toFields(body);
  const { url_list: list, cf_domain: domain, timeout, header, instance_count: count } = fields;
  const urls = toTexts(list);
  if (urls === undefined || typeof domain !== 'string' || toTexts(header) === undefined)
    return crashed;
  if (typeof timeout !== 'number' || typeof count !== 'number') return crashed;
  const wrong = urls.filter((url) => !/^(https?|ftp):\/\//.test(url));
  if (wrong.length > 0)
    return answerJson(400, {
      status: 'Failed',
      error_message: 'Invalid URLs',
      error_urls: wrong,
    });
  const pops = findPopsOfJob(fields);
  if (pops === undefined) return crashed;
  const job = book.add({
    // A set comes before the encoding, so that two spellings of one URL stay two.
    urls: [...new Set(urls)].map(toWireUrl),
    pops,
    headers: toTexts(header) ?? [],
    instances: count,
    domain,
    stopTime: timeout < 1 ? undefined : options.now() + timeout * 60_000,
  });
  return answerJson(200, {
    status: 'Success',
    error_message: '',
    error_urls: [],
    request_id: job.id,
  });
}

function toWireUrl(url: string): string {
  return url.trim().replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}

function toFields(body: string): Readonly<Record<string, unknown>> {
  const json = parseJson(body);
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

function failure(message: string): SandboxResponse {
  return answerJson(200, { status: 'failure', message });
}

function findJob({ book }: Service, { query }: SandboxRequest): Job | undefined {
  return book.all.find(({ id }) => id === query.get('req_id'));
}

function showProgress(service: Service, request: SandboxRequest): SandboxResponse {
  const job = findJob(service, request);
  // The solution's own spelling.
  if (job === undefined) return failure('The reqeust id is invalid.');
  const { status, total, downloaded } = service.book.progressOf(job);
  return answerJson(200, {
    request_id: job.id,
    status,
    total_count: total,
    download_count: downloaded,
    available_task_count: Math.max(0, total - downloaded),
    in_progress_task_count: 0,
    download_size: 0,
    total_size: 0,
    percentage_complete: 0,
  });
}

function showSummary(service: Service, request: SandboxRequest): SandboxResponse {
  const job = findJob(service, request);
  if (job === undefined) return failure('The reqeust id is invalid.');
  const { book, origin } = service;
  if (book.progressOf(job).status !== 'FINISHED' || !book.isSummarised(job))
    return failure('The summary is not available.');
  const missing = job.urls.filter((url) => url.includes('sandbox-missing'));
  const signature = 'X-Amz-Signature=0f5e4d3c2b1a09876543210fedcba987';
  return answerJson(200, {
    request_id: job.id,
    status: 'FINISHED',
    failure_pops: [],
    failure_urls: missing.length === 0 ? [''] : missing,
    failure_pop_urls_report: `${origin}${prewarm2024Base}/report/${job.id}?${signature}`,
  });
}

/** Stands for the file on S3, which is written last. */
function readReport({ book }: Service, { path }: SandboxRequest): SandboxResponse {
  const job = book.all.find(({ id }) => path.endsWith(`/report/${id}`));
  if (job === undefined || !book.isSummarised(job)) return { status: 404, headers: {}, body: '' };
  const [pop = ''] = job.pops;
  const lines = book.failedUrls(job).map((url) => `${pop},${url},exit status 28,curl`);
  return { status: 200, headers: { 'content-type': 'text/csv' }, body: lines.join('\n') };
}

function setCapacity(
  { book, machines, options }: Service,
  { body }: SandboxRequest,
): SandboxResponse {
  const { DesiredCapacity: desired, ...others } = toFields(body);
  if (typeof desired !== 'number') return crashed;
  // Its presence is enough: `false` stops as well.
  if ('force_stop' in others) book.stopAll();
  machines.set = { at: options.now(), desired };
  return answerJson(200, { status: 'success', message: '', desiredcapacity: desired });
}
