// Makes one invalidation, once, however often it is sent.
// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_InvalidationBatch.html
import { randomUUID } from 'node:crypto';
import { formatDuration } from '../../core/instant.ts';
import { type Batch, itemsOf } from '../../core/task.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { CallLimits } from '../provider.ts';
import { newReference } from './classify.ts';
import type { Exchange } from './exchange.ts';
import type { CachePath } from './find-caches.ts';
import { readInvalidation, writeInvalidation } from './wire.ts';

export interface Made {
  readonly id: string;
  /** The vendor's own word. */
  readonly status: string;
}

/** Rejects as operations do. */
export type Invalidate = (batch: Batch, cache: CachePath, limits: CallLimits) => Promise<Made>;

/** The vendor's clock and ours may differ by so much, because it accepts such signatures. */
const clockMilliseconds = 300_000;

/**
 * The reference of a request stays the same when it is sent again, so that the vendor makes one
 * invalidation of it. It is another one in each process, and so in each run, attempt and step: under an old
 * one nothing new would be made.
 */
export function createInvalidate(exchange: Exchange, now: () => number): Invalidate {
  const process = randomUUID();
  /** When each was sent first, milliseconds since the epoch. */
  const firstSent = new Map<string, number>();
  return async (batch, cache, limits) => {
    const reference = `cdn-cache-action-${process}-${batch.checksum.slice(0, 16)}`;
    const path = `/${cache}/invalidation`;
    const firstAt = firstSent.get(path + reference) ?? now();
    firstSent.set(path + reference, firstAt);
    const body = writeInvalidation(itemsOf(batch), reference);
    const answer = await exchange({ method: 'POST', path, body }, limits);
    const { id, status, createTime, callerReference } = await readInvalidation(answer.body);
    if (callerReference !== reference)
      throw new ContractError('CloudFront answered with an invalidation of another reference.');
    if (createTime === undefined)
      throw new ContractError('CloudFront does not say when it made the invalidation.');
    const age = answer.time - createTime;
    if (age > now() - firstAt + clockMilliseconds) throw replayed(age);
    firstSent.delete(path + reference);
    return { id, status };
  };
}

function replayed(age: number): VendorError {
  return new VendorError({
    code: 'vendor-conflict',
    message: `CloudFront returned an invalidation that is ${formatDuration(age)} old instead of making a new one, so nothing was removed.`,
    remedy: newReference,
  });
}
