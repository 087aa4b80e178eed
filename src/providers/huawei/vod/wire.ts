// What VOD answers, as far as it is read.
import { z } from 'zod';
import { ContractError } from '../../../errors.ts';
import type { UrlResult } from '../url-results.ts';

const Submitted = z.looseObject({ task_id: z.string().min(1) });

const Rows = z
  .array(z.looseObject({ url: z.string().nullish(), status: z.string().nullish() }))
  .nullish();
const Results = z.looseObject({ preheating_results: Rows, refresh_results: Rows });

export type ResultsField = 'preheating_results' | 'refresh_results';

/** Throws ContractError: it says success and has no id, so it may have been accepted. */
export function readTaskId(json: unknown): string {
  const parsed = Submitted.safeParse(json);
  if (parsed.success) return parsed.data.task_id;
  throw new ContractError(
    'VOD accepted without a task_id: the request may have been received, but its status cannot be checked.',
  );
}

/** Throws ContractError. */
export function readResults(json: unknown, field: ResultsField): readonly UrlResult[] {
  const parsed = Results.safeParse(json);
  if (!parsed.success) throw new ContractError("VOD's answer is not what it documents.");
  return (parsed.data[field] ?? []).map(({ url, status }) => ({
    url: url ?? '',
    status: (status ?? '').toLowerCase(),
  }));
}
