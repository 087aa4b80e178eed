// What VOD answers, as far as it is read.
import { z } from 'zod';
import { ContractError } from '../../../errors.ts';
import type { UrlResult } from '../url-results.ts';

const Submitted = z.looseObject({ task_id: z.string().min(1) });

const Results = z.looseObject({
  preheating_results: z
    .array(z.looseObject({ url: z.string().nullish(), status: z.string().nullish() }))
    .nullish(),
});

/** Throws ContractError: it says success and has no id, so it may have been accepted. */
export function readTaskId(json: unknown): string {
  const parsed = Submitted.safeParse(json);
  if (parsed.success) return parsed.data.task_id;
  throw new ContractError(
    'VOD accepted without a task_id: the targets may be preheated, but their status cannot be checked.',
  );
}

/** Throws ContractError. */
export function readResults(json: unknown): readonly UrlResult[] {
  const parsed = Results.safeParse(json);
  if (!parsed.success) throw new ContractError("VOD's answer is not what it documents.");
  return (parsed.data.preheating_results ?? []).map(({ url, status }) => ({
    url: url ?? '',
    status: (status ?? '').toLowerCase(),
  }));
}
