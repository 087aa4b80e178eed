// What the handlers of NHN Cloud's API share: the service's options, its purges and its limits.

import type { NhnAliasStatus } from '../../data/nhn-alias-statuses.ts';
import type { Quota } from '../quota.ts';
import type { AliasBook, AliasDomain } from './alias-book.ts';
import { areWebUrls } from './body.ts';
import type { Distribution, DistributionBook } from './distribution-book.ts';
import type { AcceptedPurge, PurgeBook } from './purge-book.ts';
import type { TokenBook } from './token-book.ts';

export interface NhnDomain {
  readonly domain: string;
  readonly aliases: readonly string[];
}

export interface NhnOptions {
  readonly appKey: string;
  readonly secretKey: string;
  /** A User Access Key, for API v3.0. */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Lifetime of a token: a minute, the shortest that the console offers, up to a day. */
  readonly tokenSeconds: number;
  readonly domains: readonly NhnDomain[];
  /** Whether a purge of hosts that the service does not have is refused. */
  readonly strictHosts: boolean;
  /** How long a purge takes to reach progress 100; Infinity never does. */
  readonly purgeMilliseconds: number;
  readonly itemPaceMilliseconds: number;
  readonly allPaceMilliseconds: number;
  /** Purges on a page of the list, at the most. */
  readonly pageSize: number;
  /** GET distributions: the list the service sends, or the flat fields of the documentation's sample. */
  readonly distributionShape: 'list' | 'flat';
  /** How long the vendor works on a distribution; Infinity never ends. */
  readonly createMilliseconds: number;
  readonly modifyMilliseconds: number;
  readonly deleteMilliseconds: number;
  /** Registered, beside the aliases of `domains`, which are validated. */
  readonly aliasDomains: readonly { readonly domain: string; readonly status: NhnAliasStatus }[];
  readonly validateMilliseconds: number;
}

export const nhnDefaults: NhnOptions = {
  appKey: 'sandbox-app-key',
  secretKey: 'sandbox-secret-key',
  accessKeyId: 'sandbox-access-key-id',
  secretAccessKey: 'sandbox-secret-access-key',
  tokenSeconds: 60,
  domains: [
    { domain: 'sandbox.toastcdn.net', aliases: ['cdn.example.com'] },
    { domain: 'sandbox.cdn.toastcloud.com', aliases: [] },
  ],
  strictHosts: false,
  purgeMilliseconds: 3_000,
  itemPaceMilliseconds: 1_000,
  allPaceMilliseconds: 300_000,
  pageSize: 10,
  distributionShape: 'list',
  createMilliseconds: 3_000,
  modifyMilliseconds: 2_000,
  deleteMilliseconds: 2_000,
  aliasDomains: [],
  validateMilliseconds: 2_000,
};

export interface NhnState {
  readonly purges: readonly (AcceptedPurge & { readonly progress: number })[];
  readonly distributions: readonly Distribution[];
  readonly aliases: readonly AliasDomain[];
  /** How many tokens were given. */
  readonly tokens: number;
}

export interface NhnService {
  readonly options: NhnOptions;
  readonly book: PurgeBook;
  readonly quota: Quota;
  readonly distributions: DistributionBook;
  readonly aliases: AliasBook;
  readonly tokens: TokenBook;
  /** By the service's own name: an alias names no service. */
  readonly findDomain: (name: unknown) => NhnDomain | undefined;
}

/** Whether the vendor takes these URLs: it accepts any host unless the sandbox is strict. */
export function areOwnUrls(
  list: readonly unknown[],
  { domain: { domain, aliases }, options }: { domain: NhnDomain; options: NhnOptions },
): list is readonly string[] {
  if (!areWebUrls(list)) return false;
  const own = [domain, ...aliases].map((name) => name.toLowerCase());
  return !options.strictHosts || list.every((url) => own.includes(new URL(url).hostname));
}

/** The older domains: v1.5 alone knows them, with paths and wildcards instead of URLs. */
export function isLegacy({ domain }: NhnDomain): boolean {
  return domain.endsWith('.cdn.toastcloud.com');
}
