// API v1.5: GET /purges gives the progress of each purge of a domain, newest first.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { parseInstant } from '../instant.ts';
import { refuse, succeed } from './answers.ts';
import type { AcceptedPurge } from './purge-book.ts';
import type { NhnService } from './service.ts';

const usualItemsPerPage = 10;
/** Of the documentation's sample: one service has one number. */
const distributionSeq = 8445;
const firstPurgeId = 552_000_000;

export function listPurges(service: NhnService, { query }: SandboxRequest): SandboxResponse {
  const target = service.findDomain(query.get('domain'));
  if (target === undefined) return refuse(10000);
  const start = readTime(query.get('startTime'), Number.NEGATIVE_INFINITY);
  const end = readTime(query.get('endTime'), Number.POSITIVE_INFINITY);
  const page = readCount(query.get('page'), 1);
  const itemsPerPage = readCount(query.get('itemsPerPage'), usualItemsPerPage);
  // The error table has no code for a wrong parameter but that of an unknown error.
  if (start === undefined || end === undefined) return refuse(80500);
  if (page === undefined || itemsPerPage === undefined) return refuse(80500);
  const found = service.book.all
    .filter(({ domain }) => domain === target.domain)
    .filter(({ purgeTime }) => start <= purgeTime && purgeTime <= end)
    .toReversed();
  const size = Math.min(service.options.pageSize, itemsPerPage);
  const purges = found.slice((page - 1) * size, page * size);
  return succeed({
    totalItems: found.length,
    purges: purges.map((purge) => toWire(purge, service)),
  });
}

function readTime(text: string | null, absent: number): number | undefined {
  return text === null ? absent : parseInstant(text);
}

/** A whole number from 1: the documentation does not say where pages start, nor what 0 would mean. */
function readCount(text: string | null, absent: number): number | undefined {
  if (text === null) return absent;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function toWire(purge: AcceptedPurge, { book }: NhnService): Readonly<Record<string, unknown>> {
  const { seq, purgeTime, type, list } = purge;
  return {
    seq,
    distributionSeq,
    purgeId: firstPurgeId + seq,
    progress: book.progressOf(purge),
    purgeTime,
    lastCheckTime: book.lastCheckOf(purge),
    type,
    path: list.join('\n'),
  };
}
