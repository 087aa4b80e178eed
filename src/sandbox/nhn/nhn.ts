// NHN Cloud CDN API v2.0 and v1.5: who may ask, what is asked, and the state both versions share.
import type { Handler, SandboxRequest, SandboxResponse } from '../exchange.ts';
import { createQuota } from '../quota.ts';
import { refuse, refuseAtGateway } from './answers.ts';
import { type DueCallback, toCallback } from './callbacks.ts';
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
  nhnDefaults,
} from './service.ts';

export interface Nhn {
  readonly handle: Handler;
  state(): NhnState;
  /** For what people do by hand in the console. */
  readonly distributions: DistributionBook;
  /** What is due now, once. */
  takeCallbacks(): readonly DueCallback[];
  reset(): void;
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
/** The first host of this API had a prefix; its gateway's are all addresses with a version. */
const ownPath = /^(?:\/tc-cdn)?\/v\d+\.\d+\//;
const apiPath = /^(?:\/tc-cdn)?\/(v\d+\.\d+)\/appKeys\/([^/]+)(\/.*)$/;

/** `now` is in milliseconds since the epoch; what is not given is as in `nhnDefaults`. */
export function createNhn(given: Partial<NhnOptions> & { readonly now: () => number }): Nhn {
  const { now, ...changes } = given;
  const options: NhnOptions = { ...nhnDefaults, ...changes };
  const book = createPurgeBook(now, options.purgeMilliseconds);
  const quota = createQuota(now);
  const callbacks: DueCallback[] = [];
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

/** The gateway looks first: at the address, then at the size; then the service at the keys. */
function answer(service: NhnService, request: SandboxRequest): SandboxResponse {
  const [, version = '', encodedKey = '', rest = ''] = apiPath.exec(request.path) ?? [];
  const route = routes[`${request.method} ${version} ${rest}`];
  if (route === undefined) return refuseAtGateway(4041007);
  const appKey = decode(encodedKey);
  if (appKey === undefined) return refuseAtGateway(4000003);
  if (Buffer.byteLength(request.body) > longestBodyBytes) return refuseAtGateway(4131000);
  if (appKey !== service.options.appKey) return refuse(20001);
  // The secret key as it is: no scheme before it.
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

/** A purge is for a service that is there, by its own name. */
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

function owed(distribution: Distribution, appKey: string): readonly DueCallback[] {
  const callback = toCallback(distribution, appKey);
  return callback === undefined ? [] : [callback];
}
