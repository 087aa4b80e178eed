// NHN Cloud CDN API v3.0, v2.0 and v1.5: the gateway, the keys, and the state that all versions share.
import type { Callback } from '../callback.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { createQuota } from '../quota.ts';
import type { RunningVendor } from '../vendor.ts';
import { type AliasBook, createAliasBook } from './alias-book.ts';
import { aliasRoutesOf } from './alias-domains.ts';
import { refuse, refuseAtGateway } from './answers.ts';
import {
  createDistributionBook,
  type Distribution,
  type DistributionBook,
} from './distribution-book.ts';
import { distributionRoutes } from './distributions.ts';
import { listPurges } from './list-purges.ts';
import { createPurgeBook } from './purge-book.ts';
import { purgeV15 } from './purge-v1.5.ts';
import { purgeAll, purgeItem } from './purge-v2.ts';
import {
  isLegacy,
  type NhnDomain,
  type NhnOptions,
  type NhnService,
  type NhnState,
} from './service.ts';
import { toCallback } from './to-callback.ts';
import { createTokenBook, type TokenBook } from './token-book.ts';
import { tokenRoutes } from './tokens.ts';

export interface Nhn extends RunningVendor {
  state(): NhnState;
  /** For changes that people make by hand in the console. */
  readonly distributions: DistributionBook;
  readonly aliases: AliasBook;
  readonly tokens: TokenBook;
  takeCallbacks(): readonly Callback[];
}

type Route = (service: NhnService, request: SandboxRequest) => SandboxResponse;

const routes: Readonly<Record<string, Route>> = {
  'POST v3.0 /purge/item': (service, request) => purgeItem(service, request, 'v3.0'),
  'POST v3.0 /purge/all': (service, request) => purgeAll(service, request, 'v3.0'),
  'POST v2.0 /purge/item': (service, request) => purgeItem(service, request, 'v2.0'),
  'POST v2.0 /purge/all': (service, request) => purgeAll(service, request, 'v2.0'),
  'POST v1.5 /purges': purgeV15,
  'GET v1.5 /purges': listPurges,
  ...distributionRoutes,
  ...aliasRoutesOf('v3.0'),
  ...aliasRoutesOf('v2.0'),
};

const longestBodyBytes = 10 * 1024 * 1024;
/** The first host of this API had a prefix. The gateway answers every address with a version. */
const ownPath = /^(?:\/tc-cdn)?\/v\d+\.\d+\//;
const apiPath = /^(?:\/tc-cdn)?\/(v\d+\.\d+)\/appKeys\/([^/]+)(\/.*)$/;

export function createNhn(options: NhnOptions, now: () => number): Nhn {
  const book = createPurgeBook(now, options.purgeMilliseconds);
  const quota = createQuota(now);
  const callbacks: Callback[] = [];
  const distributions = createDistributionBook(
    { ...options, now, onDone: (one) => callbacks.push(...owed(one, options.appKey)) },
    options.domains.map(toInitial),
  );
  const aliases = createAliasBook({
    now,
    validateMilliseconds: options.validateMilliseconds,
    tokenMilliseconds: aliasTokenMilliseconds,
    initial: [...options.domains.flatMap(toValidated), ...options.aliasDomains],
  });
  const service: NhnService = {
    options,
    book,
    quota,
    distributions,
    aliases,
    tokens: createTokenBook(now, options.tokenSeconds * 1_000),
    findDomain: (name) => findOpen(distributions, name),
  };
  return {
    handle(request) {
      const tokenRoute = tokenRoutes[`${request.method} ${request.path}`];
      if (tokenRoute !== undefined) return tokenRoute(service, request);
      return ownPath.test(request.path) ? answer(service, request) : undefined;
    },
    state: () => ({
      purges: book.all.map((purge) => ({ ...purge, progress: book.progressOf(purge) })),
      distributions: distributions.all(),
      aliases: aliases.all(),
      tokens: service.tokens.count(),
    }),
    distributions,
    aliases,
    tokens: service.tokens,
    takeCallbacks() {
      distributions.all();
      return callbacks.splice(0);
    },
    reset() {
      book.reset();
      quota.reset();
      distributions.reset();
      aliases.reset();
      service.tokens.reset();
      callbacks.splice(0);
    },
  };
}

/** The gateway checks the address and the size, then the service checks the keys. */
function answer(service: NhnService, request: SandboxRequest): SandboxResponse {
  const [, version = '', encodedKey = '', rest = ''] = apiPath.exec(request.path) ?? [];
  const known = rest.replace(/^(\/alias-domains\/)\d+/, '$1{seq}');
  const route = routes[`${request.method} ${version} ${known}`];
  if (route === undefined) return refuseAtGateway(4041007);
  const appKey = decode(encodedKey);
  if (appKey === undefined) return refuseAtGateway(4000003);
  if (Buffer.byteLength(request.body) > longestBodyBytes) return refuseAtGateway(4131000);
  const refusal = checkKeys(service, { appKey, version, headers: request.headers });
  return refusal ?? route(service, request);
}

/** For v3.0 the gateway looks at the token first: it belongs to an account, and not to the app key. */
function checkKeys(
  { options, tokens }: NhnService,
  {
    appKey,
    version,
    headers,
  }: Pick<SandboxRequest, 'headers'> & { readonly appKey: string; readonly version: string },
): SandboxResponse | undefined {
  const [, token = ''] = /^Bearer (\S+)$/.exec(headers['x-nhn-authorization'] ?? '') ?? [];
  if (version === 'v3.0' && !tokens.isGood(token)) return refuseAtGateway(4010001);
  if (appKey !== options.appKey) return refuse(20001);
  // The secret key has no scheme before it.
  const isKnown = version === 'v3.0' || headers['authorization'] === options.secretKey;
  return isKnown ? undefined : refuse(20002);
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** A purge names an open service by its own name. */
function findOpen(distributions: DistributionBook, name: unknown): NhnDomain | undefined {
  const found = distributions.find(name);
  if (found === undefined || found.status === 'CLOSE') return undefined;
  const aliases = found.fields['domainAlias'];
  const list: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
  return { domain: found.domain, aliases: list.map(String) };
}

/** Two weeks, as in the vendor's samples. */
const aliasTokenMilliseconds = 14 * 86_400_000;

function toValidated({ aliases }: NhnDomain) {
  return aliases.map((domain) => ({ domain, status: 'VALIDATED' as const }));
}

function toInitial({ domain, aliases }: NhnDomain) {
  const isOld = isLegacy({ domain, aliases });
  const ports = isOld ? { port: 80 } : { httpPort: 80, httpsPort: 443 };
  return {
    domain,
    fields: {
      domainAlias: aliases,
      description: 'Sandbox service',
      defaultMaxAge: 86_400,
      referrerType: 'BLACKLIST',
      referrers: [],
      isAllowWhenEmptyReferrer: true,
      useOriginCacheControl: false,
      origins: [{ origin: 'static.example.com', originPath: '/site', ...ports }],
      forwardHostHeader: 'ORIGIN_HOSTNAME',
      useOriginHttpProtocolDowngrade: false,
      rootPathAccessControl: { enable: false },
      callback: {
        httpMethod: 'GET',
        url: 'http://callback.example.com/cdn?appKey={appKey}&status={status}&domain={domain}',
      },
    },
  };
}

function owed(distribution: Distribution, appKey: string): readonly Callback[] {
  const callback = toCallback(distribution, appKey);
  return callback === undefined ? [] : [callback];
}
