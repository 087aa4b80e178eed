// What the solution answers, as far as it is read; numbers may come as strings.
import { z } from 'zod';
import { ContractError } from '../../../errors.ts';

const Integer = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const Urls = z.array(z.string()).nullish();

const Submitted = z.looseObject({ requestID: z.string().min(1) });

const Progress = z.looseObject({
  status: z.string().min(1),
  total: Integer.nullish(),
  completed: Integer.nullish(),
  inProgress: Integer.nullish(),
  failedUrl: Urls,
  inProgressUrl: Urls,
});

export interface PrewarmProgress {
  /** In capitals with `_`, whatever the solution writes. */
  readonly status: string;
  /** URLs of the request by its own count, and those that are over; undefined if the answer has none. */
  readonly total: number | undefined;
  readonly completed: number | undefined;
  readonly inProgress: number | undefined;
  readonly failedUrls: readonly string[];
  readonly inProgressUrls: readonly string[];
}

/** Throws ContractError: it says success and has no id, so it may have been accepted. */
export function readRequestId(json: unknown): string {
  const parsed = Submitted.safeParse(json);
  if (parsed.success) return parsed.data.requestID;
  throw new ContractError(
    'The prewarm API answered HTTP 200 without a requestID: it may have accepted the URLs, and their status cannot be polled.',
  );
}

/** Undefined without a status: the solution does not know the id. Throws ContractError. */
export function readProgress(json: unknown): PrewarmProgress | undefined {
  if (typeof json !== 'object' || json === null)
    throw new ContractError(
      'The status API answered HTTP 200 with something other than a JSON object.',
    );
  if (!('status' in json)) return undefined;
  const parsed = Progress.safeParse(json);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
    throw new ContractError(
      `The status API's answer is not what it documents: ${places.slice(0, 5).join(', ')}.`,
    );
  }
  const { status, total, completed, inProgress, failedUrl, inProgressUrl } = parsed.data;
  return {
    status: status.toUpperCase().replaceAll('-', '_'),
    total: total ?? undefined,
    completed: completed ?? undefined,
    inProgress: inProgress ?? undefined,
    failedUrls: failedUrl ?? [],
    inProgressUrls: inProgressUrl ?? [],
  };
}
