// What the API of 2024 answers, as far as it is read. Failures come with HTTP 200 and `status: failure`.
// https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/
import { z } from 'zod';
import { ContractError, VendorError } from '../../../errors.ts';

const Count = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);
const Failure = z.looseObject({ status: z.literal('failure'), message: z.string().nullish() });
const Submitted = z.looseObject({
  status: z.string(),
  request_id: z.string().min(1).max(200).optional(),
  error_message: z.string().nullish(),
});
const Progress = z.looseObject({
  status: z.string().min(1),
  total_count: Count.nullish(),
  download_count: Count.nullish(),
});
const Summary = z.looseObject({
  failure_pops: z.array(z.string()),
  failure_urls: z.array(z.string()),
  failure_pop_urls_report: z.string().min(1),
});

/** Throws ContractError without an id: it may have been accepted, and started machines. */
export function readSubmitted(json: unknown): string {
  const parsed = Submitted.safeParse(json);
  if (parsed.success && /^success$/i.test(parsed.data.status)) {
    const { request_id: id } = parsed.data;
    if (id !== undefined) return id;
  }
  throw new ContractError(
    'The prewarm API answered HTTP 200 without success and a request_id: it may have started the job.',
  );
}

export interface Progress2024 {
  /** In capitals with `_`, whatever the solution writes. */
  readonly status: string;
  readonly total: number | undefined;
  readonly downloaded: number | undefined;
}

export function readProgress(json: unknown): Progress2024 {
  refuseFailure(json);
  const parsed = Progress.safeParse(json);
  if (!parsed.success) throw toContractError('progress', parsed.error);
  const { status, total_count: total, download_count: downloaded } = parsed.data;
  return {
    status: status.toUpperCase().replaceAll('-', '_'),
    total: total ?? undefined,
    downloaded: downloaded ?? undefined,
  };
}

export interface Summary2024 {
  readonly failedPops: readonly string[];
  readonly failedUrls: readonly string[];
  /** Address of a CSV file with what failed at single points of presence; it carries credentials. */
  readonly report: string;
}

/** Undefined if the summary is not ready yet. */
export function readSummary(json: unknown): Summary2024 | undefined {
  if (Failure.safeParse(json).success) return undefined;
  const parsed = Summary.safeParse(json);
  if (!parsed.success) throw toContractError('summary', parsed.error);
  const { failure_pops: pops, failure_urls: urls, failure_pop_urls_report: report } = parsed.data;
  return {
    failedPops: pops.filter((pop) => pop !== ''),
    // One empty text stands for "none".
    failedUrls: urls.filter((url) => url !== ''),
    report,
  };
}

function refuseFailure(json: unknown): void {
  const parsed = Failure.safeParse(json);
  if (!parsed.success) return;
  const isUnknownId = /id is invalid/i.test(parsed.data.message ?? '');
  throw new VendorError({
    code: isUnknownId ? 'vendor-not-found' : 'vendor-unavailable',
    message: isUnknownId
      ? 'The prewarm API does not know this request id.'
      : 'The prewarm API could not report the progress.',
    remedy: isUnknownId
      ? 'Check that `endpoint` is the stack that the job was sent to. The result of these URLs is unknown.'
      : "Look at the CloudWatch logs of the solution's functions.",
  });
}

function toContractError(what: string, { issues }: z.ZodError): ContractError {
  const places = issues.slice(0, 5).map(({ path, code }) => `${path.join('.')} (${code})`);
  return new ContractError(
    `The ${what} of the prewarm API is not as documented: ${places.join(', ')}.`,
  );
}
