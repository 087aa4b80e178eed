// NHN Cloud CDN API v1.5: POST …/purges gives a purgeSeq, GET …/purges shows its progress.
import { formatInstant } from '../../../core/instant.ts';
import type { Target } from '../../../core/target.ts';
import type {
  OperationDeps,
  Operations,
  ProbeAnswer,
  ProbeQuery,
  TaskNews,
} from '../../provider.ts';
import { createSendNhn, type SendNhn } from '../envelope.ts';
import { createReadHosts } from '../hosts.ts';
import { legacyDomainSuffix } from '../inputs.ts';
import type { NhnSettings } from '../settings.ts';
import { type PurgeProgress, readPurgePage, readPurgeSeq } from './wire.ts';

/** The vendor's clock may be behind ours, so the search starts this much before the submission. */
const clockSkewMilliseconds = 600_000;
const itemsPerPage = 100;
/** 10,000 purges; a list without an end must not keep a run busy. The next poll starts anew. */
const mostPages = 100;

export function createNhnV15Operations(settings: NhnSettings, deps: OperationDeps): Operations {
  const sendNhn = createSendNhn('v1.5', settings, deps);
  return {
    async submit({ targets }, limits) {
      const body = toPurgeBody(targets, settings.domain);
      const json = await sendNhn({ method: 'POST', path: '/purges', body, limits });
      return { id: readPurgeSeq(json), vendorState: 'accepted' };
    },
    probe: (query, limits) => probePurges(query, { sendNhn, domain: settings.domain, limits }),
    readHosts: createReadHosts('v1.5', sendNhn, settings.domain),
  };
}

function toPurgeBody(targets: readonly Target[], domain: string): Record<string, string> {
  const kind = targets[0]?.kind;
  if (kind === 'everything') return { domain, purgeType: 'ALL' };
  // Since 2020 *.toastcdn.net wants full URLs; the older domains want paths.
  const wantsPaths = domain.endsWith(legacyDomainSuffix);
  const items = targets.map(({ value }) => (wantsPaths ? toPath(value) : value));
  return {
    domain,
    purgeType: kind === 'wildcard' ? 'WILDCARD' : 'ITEM',
    purgeList: items.join('\n'),
  };
}

function toPath(value: string): string {
  if (value.startsWith('/')) return value;
  const { pathname, search } = new URL(value);
  return `${pathname}${search}`;
}

async function probePurges(
  { tasks, since, cursor }: ProbeQuery,
  {
    sendNhn,
    domain,
    limits,
  }: {
    readonly sendNhn: SendNhn;
    readonly domain: string;
    readonly limits: Parameters<SendNhn>[0]['limits'];
  },
): Promise<ProbeAnswer> {
  const query = {
    domain,
    itemsPerPage: String(itemsPerPage),
    startTime: formatInstant(since - clockSkewMilliseconds),
    // The documentation does not say whether pages count from 0 or 1: the first request names none,
    // the following ones count from 1. At worst one page is read twice.
    ...(cursor === undefined ? {} : { page: cursor }),
  };
  const json = await sendNhn({ method: 'GET', path: '/purges', query, limits });
  const { total, purges } = readPurgePage(json);
  const wanted = new Set(tasks.map(({ id }) => id));
  const own = Map.groupBy(purges, ({ seq }) => seq);
  const news = [...own].flatMap(([seq, told]) => (wanted.has(seq) ? [toNews(seq, told)] : []));
  const page = cursor === undefined ? 0 : Number(cursor);
  const seen = Math.max(page, 1) * purges.length;
  const isLast = page >= mostPages || purges.length === 0 || seen >= (total ?? 0);
  const mayHoldMore = news.length < tasks.length && !isLast;
  return { news, ...(mayHoldMore ? { next: String(page + 1) } : {}) };
}

/** A purge that is listed twice, with and without its end, is not done. */
function toNews(id: string, told: readonly PurgeProgress[]): TaskNews {
  const unfinished = told.find(({ progress }) => progress !== 100) ?? told[0];
  const { progress, facts = {} } = unfinished ?? {};
  return {
    id,
    state: progress === 100 ? 'done' : 'pending',
    vendorState: progress === undefined ? 'no progress given' : `${progress} %`,
    facts,
  };
}
