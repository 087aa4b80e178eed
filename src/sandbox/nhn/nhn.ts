// NHN Cloud CDN API v2.0 and v1.5: who may ask, what is asked, and the limits both versions share.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { refuse, refuseAtGateway } from './answers.ts';
import { answerDistributions } from './distributions.ts';
import { createPurgeBook } from './purge-book.ts';
import { listPurges, purgeV15 } from './purge-v1.5.ts';
import { purgeAllV2, purgeItemV2 } from './purge-v2.ts';
import { createQuota } from './quota.ts';
import { type NhnOptions, type NhnService, type NhnState, nhnDefaults } from './service.ts';

export interface Nhn {
  handle(request: SandboxRequest): SandboxResponse;
  state(): NhnState;
  reset(): void;
}

const routes: Readonly<
  Record<string, (service: NhnService, request: SandboxRequest) => SandboxResponse>
> = {
  'POST v2.0 /purge/item': purgeItemV2,
  'POST v2.0 /purge/all': purgeAllV2,
  'POST v1.5 /purges': purgeV15,
  'GET v1.5 /purges': listPurges,
  'GET v2.0 /distributions': (service, { query }) =>
    answerDistributions(service, { version: 'v2.0', query }),
  'GET v1.5 /distributions': (service, { query }) =>
    answerDistributions(service, { version: 'v1.5', query }),
};

const longestBody = 10 * 1024 * 1024;
const pathPattern = /^(?:\/tc-cdn)?\/(v2\.0|v1\.5)\/appKeys\/([^/]+)(\/.*)$/;

export function createNhn(given: Partial<NhnOptions> & { readonly now: () => number }): Nhn {
  const { now, ...changes } = given;
  const options: NhnOptions = { ...nhnDefaults, ...changes };
  const book = createPurgeBook(now, options.purgeMilliseconds);
  const quota = createQuota(now);
  const service: NhnService = {
    options,
    book,
    quota,
    findDomain: (wanted) => options.domains.find(({ domain }) => domain === wanted),
  };
  return {
    state: () => ({
      purges: book.all.map((purge) => ({ ...purge, progress: book.progressOf(purge) })),
    }),
    reset() {
      book.reset();
      quota.reset();
    },
    handle(request) {
      const [, version = '', appKey = '', rest = ''] = pathPattern.exec(request.path) ?? [];
      const route = routes[`${request.method} ${version} ${rest}`];
      if (route === undefined) return refuseAtGateway(4041007, 'URL Not Found');
      if (request.body.length > longestBody)
        return refuseAtGateway(4131000, 'Request Entity Too Large');
      if (decodeURIComponent(appKey) !== options.appKey) return refuse(20001);
      if (request.headers['authorization'] !== options.secretKey) return refuse(20002);
      return route(service, request);
    },
  };
}
