// NHN Cloud CDN API v2.0 and v1.5: the gateway, the keys, and the state that both versions share.
import type { Callback } from '../callback.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { createQuota } from '../quota.ts';
import type { RunningVendor } from '../vendor.ts';
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
import { purgeAllV2, purgeItemV2 } from './purge-v2.ts';
import {
  isLegacy,
  type NhnDomain,
  type NhnOptions,
  type NhnService,
  type NhnState,
} from './service.ts';
import { toCallback } from './to-callback.ts';

export interface Nhn extends RunningVendor {
  state(): NhnState;
  /** For changes that people make by hand in the console. */
  readonly distributions: DistributionBook;
  takeCallbacks(): readonly Callback[];
}

type Route = (service: NhnService, request: SandboxRequest) => SandboxResponse;

const routes: Readonly<Record<string, Route>> = {
  'POST v2.0 /purge/item': purgeItemV2,
  'POST v2.0 /purge/all': purgeAllV2,
  'POST v1.5 /purges': purgeV15,
  'GET v1.5 /purges': listPurges,
  ...distributionRoutes,
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
  const service: NhnService = {
    options,
    book,
    quota,
    distributions,
    findDomain: (name) => findOpen(distributions, name),
  };
  return {
    handle: (request) => (ownPath.test(request.path) ? answer(service, request) : undefined),
    state: () => ({
      purges: book.all.map((purge) => ({ ...purge, progress: book.progressOf(purge) })),
      distributions: distributions.all(),
    }),
    distributions,
    takeCallbacks() {
      distributions.all();
      return callbacks.splice(0);
    },
    reset() {
      book.reset();
      quota.reset();
      distributions.reset();
      callbacks.splice(0);
    },
  };
}

/** The gateway checks the address and the size, then the service checks the keys. */
function answer(service: NhnService, request: SandboxRequest): SandboxResponse {
  const [, version = '', encodedKey = '', rest = ''] = apiPath.exec(request.path) ?? [];
  const route = routes[`${request.method} ${version} ${rest}`];
  if (route === undefined) return refuseAtGateway(4041007);
  const appKey = decode(encodedKey);
  if (appKey === undefined) return refuseAtGateway(4000003);
  if (Buffer.byteLength(request.body) > longestBodyBytes) return refuseAtGateway(4131000);
  if (appKey !== service.options.appKey) return refuse(20001);
  // The secret key has no scheme before it.
  if (request.headers['authorization'] !== service.options.secretKey) return refuse(20002);
  return route(service, request);
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
