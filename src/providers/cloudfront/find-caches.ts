// Which caches are purged: the distribution that has a name, the tenants of a distribution.
import { groupDigits } from '../../core/text.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { CallLimits } from '../provider.ts';
import type { Exchange } from './exchange.ts';
import type { Cache } from './settings.ts';
import { type Page, readDistributions, readTenants, writeTenantsRequest } from './wire.ts';

/** One cache, as a part of addresses: `distribution/E1A2B3C4D5E6F7`. */
export type CachePath = `distribution/${string}` | `distribution-tenant/${string}`;

/** What needs no look-up; undefined if something does. */
export function findKnown(cache: Cache): CachePath | undefined {
  if (cache.kind === 'distribution') return `distribution/${cache.id}`;
  return cache.kind === 'tenant' ? `distribution-tenant/${cache.id}` : undefined;
}

interface Asking {
  readonly exchange: Exchange;
  readonly limits: CallLimits;
}

/** At least one. Rejects as operations do. */
export async function findCaches(cache: Cache, asking: Asking): Promise<readonly CachePath[]> {
  const known = findKnown(cache);
  if (known !== undefined) return [known];
  if (cache.kind === 'tenants') return await findTenants(cache.of, asking);
  if (cache.kind !== 'name') return [];
  return [`distribution/${encodeURIComponent(await findDistribution(cache.name, asking))}`];
}

/** By its own domain name or by one of its aliases. */
async function findDistribution(name: string, { exchange, limits }: Asking): Promise<string> {
  const pages = readPages(async (marker) => {
    const query = { MaxItems: '100', ...(marker === undefined ? {} : { Marker: marker }) };
    const request = { method: 'GET', path: '/distribution', query } as const;
    return await readDistributions((await exchange(request, limits)).body);
  });
  let listed = 0;
  for await (const { id, domain, aliases } of pages) {
    listed += 1;
    if ([domain, ...aliases].some((one) => one.toLowerCase() === name)) return id;
  }
  throw new VendorError({
    code: 'vendor-not-found',
    message: `None of the account's ${groupDigits(listed)} distributions has the name or alias ${name}.`,
    remedy:
      'Set `cloudfront-distribution` to the id, the `….cloudfront.net` name or an alias of a distribution of this account. Domains of tenants are not aliases: set `cloudfront-tenant`.',
    concernsAll: true,
  });
}

async function findTenants(
  of: Extract<Cache, { readonly kind: 'tenants' }>['of'],
  { exchange, limits }: Asking,
): Promise<readonly CachePath[]> {
  const id =
    of.kind === 'distribution' ? of.id : await findDistribution(of.name, { exchange, limits });
  const pages = readPages(async (marker) => {
    const body = writeTenantsRequest(id, marker);
    const request = { method: 'POST', path: '/distribution-tenants', body } as const;
    return await readTenants((await exchange(request, limits)).body);
  });
  // While pages are read, the list may change: what comes twice is billed once.
  const found = new Set<CachePath>();
  for await (const tenant of pages) found.add(`distribution-tenant/${encodeURIComponent(tenant)}`);
  if (found.size > 0) return [...found];
  throw new VendorError({
    code: 'vendor-not-found',
    message: `The distribution ${id} has no tenants.`,
    remedy: 'Remove `cloudfront-tenant`, or set `cloudfront-distribution` to the multi-tenant one.',
    concernsAll: true,
  });
}

const endless = 'A page of the list of CloudFront leads back to one before it.';

async function* readPages<Item>(
  readPage: (marker: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  const seen = new Set<string>();
  for (let marker: string | undefined; ; ) {
    const { items, next } = await readPage(marker);
    yield* items;
    if (next === undefined) return;
    if (seen.has(next)) throw new ContractError(endless, { mayHaveArrived: false });
    seen.add(next);
    marker = next;
  }
}
