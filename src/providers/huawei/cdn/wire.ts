// What CDN answers, as far as it is read.
import { z } from 'zod';
import { ContractError } from '../../../errors.ts';
import type { DayQuota } from '../../provider.ts';
import type { UrlResult } from '../url-results.ts';

const id = z.union([z.string().min(1), z.int()]).transform(String);
const Submitted = z.union([
  z.looseObject({ refresh_task: id }).transform((one) => one.refresh_task),
  z.looseObject({ preheating_task: id }).transform((one) => one.preheating_task),
]);

const text = z.string().nullish();
const Detail = z.looseObject({
  status: text,
  processing: z.int().nullish(),
  succeed: z.int().nullish(),
  failed: z.int().nullish(),
  total: z.int().nullish(),
  urls: z
    .array(z.looseObject({ url: text, status: text, fail_classify: text, fail_desc: text }))
    .nullish(),
});

const Quotas = z.looseObject({
  quotas: z.array(z.looseObject({ type: text, quota_limit: z.int(), used: z.int() })),
});

const Domains = z.looseObject({
  total: z.int(),
  domains: z.array(z.looseObject({ domain_name: z.string().min(1) })),
});

export interface DetailRow extends UrlResult {
  /** Why it failed, in the vendor's words; `''` if it does not say. */
  readonly reason: string;
}

/** One page of a task; counts that are missing are 0. */
export interface TaskDetail {
  /** In lower case. */
  readonly status: string;
  readonly processing: number;
  readonly succeed: number;
  readonly failed: number;
  readonly total: number;
  readonly rows: readonly DetailRow[];
}

/** Throws ContractError: it says success and has no id, so it may have been accepted. */
export function readTaskId(json: unknown): string {
  const parsed = Submitted.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ContractError(
    'CDN accepted without the id of a task: the request may have been received, but its status cannot be checked.',
  );
}

/** Throws ContractError. */
export function readDetail(json: unknown): TaskDetail {
  const parsed = Detail.safeParse(json);
  if (!parsed.success) throw new ContractError("CDN's answer is not what it documents.");
  const { status, processing, succeed, failed, total, urls } = parsed.data;
  return {
    status: (status ?? '').toLowerCase(),
    processing: processing ?? 0,
    succeed: succeed ?? 0,
    failed: failed ?? 0,
    total: total ?? 0,
    rows: (urls ?? []).map((row) => ({
      url: row.url ?? '',
      status: (row.status ?? '').toLowerCase(),
      reason: [row.fail_classify, row.fail_desc].filter(Boolean).join(': '),
    })),
  };
}

/** Of one type, such as `file_refresh`. Throws ContractError. */
export function readDayQuota(json: unknown, type: string): DayQuota {
  const parsed = Quotas.safeParse(json);
  const found = parsed.data?.quotas.find((one) => one.type?.toLowerCase() === type);
  if (found === undefined) throw new ContractError(`CDN's answer has no quota \`${type}\`.`);
  return { limit: found.quota_limit, used: found.used };
}

/** One page of the domains, in every state, and how many there are on all pages. Throws ContractError. */
export function readDomains(json: unknown): {
  readonly hosts: readonly string[];
  readonly total: number;
} {
  const parsed = Domains.safeParse(json);
  if (!parsed.success) throw new ContractError("CDN's answer has no list of domains.");
  const { total, domains } = parsed.data;
  return { hosts: domains.map((domain) => domain.domain_name), total };
}
