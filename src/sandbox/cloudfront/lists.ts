// The distributions of the account, and the tenants of one of them, in pages.
import type { SandboxRequest } from '../exchange.ts';
import { type Reply, withNamespace } from './answers.ts';
import type { CloudFrontOptions } from './options.ts';

interface Listed {
  readonly id: string;
  readonly domain: string;
  readonly aliases: readonly string[];
}

export function listDistributions(options: CloudFrontOptions, { query }: SandboxRequest): Reply {
  const { otherDistributions, distributionId, domain, aliases, tenantsDistributionId } = options;
  const others = Array.from({ length: otherDistributions }, (_, index) => ({
    id: `E0SANDBOX000${String(index).padStart(2, '0')}`,
    domain: `d${String(index).padStart(13, '0')}.cloudfront.net`,
    aliases: [],
  }));
  const all: readonly Listed[] = [
    ...others,
    { id: distributionId, domain, aliases },
    { id: tenantsDistributionId, domain: '', aliases: [] },
  ];
  const { items, next } = cutPage(all, query.get('Marker') ?? '', options);
  const summaries = items.map(
    (one) => `<DistributionSummary>${summarize(one)}</DistributionSummary>`,
  );
  const list = summaries.length === 0 ? '' : `<Items>${summaries.join('')}</Items>`;
  const marker = next === undefined ? '' : `<NextMarker>${next}</NextMarker>`;
  return {
    status: 200,
    xml: withNamespace(
      'DistributionList',
      `<Marker></Marker>${marker}<MaxItems>100</MaxItems><IsTruncated>${next !== undefined}</IsTruncated><Quantity>${items.length}</Quantity>${list}`,
    ),
  };
}

function summarize({ id, domain, aliases }: Listed): string {
  const names = aliases.map((alias) => `<CNAME>${alias}</CNAME>`).join('');
  const list = aliases.length === 0 ? '' : `<Items>${names}</Items>`;
  return `<Id>${id}</Id><ARN>arn:aws:cloudfront::123456789012:distribution/${id}</ARN><Status>Deployed</Status><DomainName>${domain}</DomainName><Aliases><Quantity>${aliases.length}</Quantity>${list}</Aliases>`;
}

export function listTenants(options: CloudFrontOptions, { body }: SandboxRequest): Reply {
  const [, wanted] = /<DistributionId>([^<]*)<\/DistributionId>/.exec(body) ?? [];
  const [, marker = ''] = /<Marker>([^<]*)<\/Marker>/.exec(body) ?? [];
  const own = options.tenants.map((id) => ({ id }));
  const all = wanted === undefined || wanted === options.tenantsDistributionId ? own : [];
  const { items, next } = cutPage(all, marker, options);
  const summaries = items.map(
    ({ id }) => `<DistributionTenantSummary><Id>${id}</Id></DistributionTenantSummary>`,
  );
  const list = `<DistributionTenantList>${summaries.join('')}</DistributionTenantList>`;
  return {
    status: 200,
    xml: withNamespace(
      'ListDistributionTenantsResult',
      `${next === undefined ? '' : `<NextMarker>${next}</NextMarker>`}${list}`,
    ),
  };
}

/** The marker is the last id of the page before. */
function cutPage<Item extends { readonly id: string }>(
  all: readonly Item[],
  marker: string,
  { itemsPerPage }: CloudFrontOptions,
): { readonly items: readonly Item[]; readonly next?: string } {
  const start = all.findIndex(({ id }) => id === marker) + 1;
  const items = all.slice(start, start + itemsPerPage);
  const last = items.at(-1)?.id;
  return start + itemsPerPage < all.length && last !== undefined
    ? { items, next: last }
    : { items };
}
