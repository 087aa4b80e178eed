// The domains of Huawei Cloud CDN.
import { answerJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { refuseAtCdn } from './answers.ts';
import type { HuaweiOptions } from './options.ts';
import { readPage } from './page.ts';

/** A domain that begins with `*.` stands for the names below it. */
export function isDomain(options: HuaweiOptions, host: string): boolean {
  const above = host.replace(/^[^.]+/, '*');
  const domains = domainsOf(options);
  return domains === undefined || domains.includes(host) || domains.includes(above);
}

function domainsOf({ cdnDomains, strictHosts }: HuaweiOptions): readonly string[] | undefined {
  return cdnDomains ?? (strictHosts ? ['cdn.example.com'] : undefined);
}

/** In an account where every host is a domain the list is empty. */
export function listDomains(
  { options }: { readonly options: HuaweiOptions },
  { query }: SandboxRequest,
): SandboxResponse {
  const page = readPage(query);
  if (page === undefined) return refuseAtCdn('CDN.0001');
  const names = domainsOf(options) ?? [];
  const size = Math.min(page.size, options.cdnRowsPerPage);
  const domains = names.slice((page.number - 1) * size, page.number * size).map((name) => ({
    id: name,
    domain_name: name,
    domain_status: 'online',
    business_type: 'web',
  }));
  return answerJson(200, { total: names.length, domains });
}
