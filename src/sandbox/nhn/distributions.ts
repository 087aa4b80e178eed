// GET distributions, read-only: v2.0 with lists and booleans, v1.5 with joined strings and Y or N.
import type { SandboxResponse } from '../exchange.ts';
import { refuse, succeed } from './answers.ts';
import type { NhnDomain, NhnService } from './service.ts';

type Fields = Readonly<Record<string, unknown>>;

export function answerDistributions(
  { options }: NhnService,
  { version, query }: { readonly version: 'v2.0' | 'v1.5'; readonly query: URLSearchParams },
): SandboxResponse {
  const wanted = query.get('domain');
  const status = query.get('status');
  const found = options.domains.filter(({ domain }) => wanted === null || domain === wanted);
  if (wanted !== null && found.length === 0) return refuse(10000);
  const open = status === null || status === 'OPEN' ? found : [];
  const distributions = open.map(version === 'v2.0' ? toV2 : toV15);
  // The documentation's sample shows the fields beside the header; the service sends a list.
  if (options.distributionShape === 'flat' && wanted !== null) return succeed(distributions[0]);
  return succeed({ distributions });
}

const callback = {
  httpMethod: 'GET',
  url: 'http://callback.example.com/cdn?appKey={appKey}&status={status}&domain={domain}',
};

function toV2({ domain, aliases }: NhnDomain): Fields {
  return {
    domain,
    domainAlias: aliases,
    region: 'GLOBAL',
    description: 'Sandbox service',
    status: 'OPEN',
    createTime: 1_763_000_000_000,
    defaultMaxAge: 86_400,
    referrerType: 'BLACKLIST',
    referrers: [],
    isAllowWhenEmptyReferrer: true,
    useOriginCacheControl: false,
    origins: [{ origin: 'static.example.com', originPath: '/site', httpPort: 80, httpsPort: 443 }],
    forwardHostHeader: 'ORIGIN_HOSTNAME',
    useOriginHttpProtocolDowngrade: false,
    rootPathAccessControl: { enable: false },
    callback,
  };
}

function toV15({ domain, aliases }: NhnDomain): Fields {
  return {
    domain,
    domainAlias: aliases.join('\n'),
    region: 'GLOBAL',
    description: 'Sandbox service',
    status: 'OPEN',
    useOrigin: 'N',
    maxAge: '86400',
    referrerType: 'BLACKLIST',
    referrers: '',
    origins: [{ origin: 'static.example.com', originPath: '/site', port: 80 }],
    callback,
  };
}
