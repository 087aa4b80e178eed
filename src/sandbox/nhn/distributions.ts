// GET distributions, read-only: v2.0 with lists and booleans, v1.5 with joined strings and Y or N.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, succeed } from './answers.ts';
import { isLegacy, type NhnDomain, type NhnService } from './service.ts';

type Fields = Readonly<Record<string, unknown>>;

const statuses = [
  'OPENING',
  'OPEN',
  'MODIFYING',
  'RESUME',
  'SUSPENDING',
  'SUSPEND',
  'CLOSING',
  'CLOSE',
  'ERROR',
] as const;

/** v2.0 knows *.toastcdn.net only. */
export function getDistributionsV2(service: NhnService, request: SandboxRequest): SandboxResponse {
  const domains = service.options.domains.filter((domain) => !isLegacy(domain));
  return answer(request, { domains, toWire: toV2, shape: service.options.distributionShape });
}

export function getDistributionsV15(service: NhnService, request: SandboxRequest): SandboxResponse {
  const { domains, distributionShape: shape } = service.options;
  return answer(request, { domains, toWire: toV15, shape });
}

function answer(
  { query }: SandboxRequest,
  about: {
    readonly domains: readonly NhnDomain[];
    readonly toWire: (domain: NhnDomain) => Fields;
    readonly shape: 'list' | 'flat';
  },
): SandboxResponse {
  const name = query.get('domain');
  const status = query.get('status');
  const found = about.domains.filter(({ domain }) => name === null || domain === name);
  if (name !== null && found.length === 0) return refuse(10000);
  if (status !== null && !statuses.some((known) => known === status)) return refuse(30004);
  const open = status === null || status === 'OPEN' ? found : [];
  const distributions = open.map(about.toWire);
  const [only] = distributions;
  // The documentation's sample shows the fields beside the header; the service sends a list.
  if (about.shape === 'flat' && name !== null && only !== undefined) return succeed(only);
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
