// CloudFront: POST …/invalidation gives the id of an invalidation, GET …/invalidation/{id} its status. Of all
// tenants of a distribution, each is sent the same paths, one request after the other.
// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
import { countWord, oneLine } from '../../core/text.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { CallLimits, OperationDeps, Operations, ProbedTask, TaskNews } from '../provider.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { type CachePath, findCaches, findKnown } from './find-caches.ts';
import { createInvalidate, type Made } from './invalidate.ts';
import { createTaskIds, type Sent } from './sent.ts';
import type { Cache, CloudFrontSettings } from './settings.ts';
import { readInvalidation } from './wire.ts';

const completed = 'Completed';

export function createCloudFrontOperations(
  settings: CloudFrontSettings,
  deps: OperationDeps,
): Operations {
  const { cache } = settings;
  if (cache === undefined) throw new Error('A run with wrong inputs sends nothing.');
  const exchange = createExchange(settings, deps);
  const known = findKnown(cache);
  let caches: readonly CachePath[] = known === undefined ? [] : [known];
  const prepare = async (limits: CallLimits): Promise<readonly string[]> => {
    caches = await findCaches(cache, { exchange, limits });
    return [describeFound(cache, caches)];
  };
  const invalidate = createInvalidate(exchange, deps.now);
  /** What earlier attempts of a batch made, by its checksum. */
  const madeBefore = new Map<string, (Sent & Made)[]>();
  const ids = createTaskIds();
  const watch = createWatch(exchange);
  return {
    ...(known === undefined ? { prepare } : {}),
    async submit(batch, limits) {
      if (caches.length === 0) throw new Error('Nobody has looked up which caches are purged.');
      const made = madeBefore.get(batch.checksum) ?? [];
      madeBefore.set(batch.checksum, made);
      try {
        for (const path of caches.slice(made.length))
          made.push({ path, ...(await invalidate(batch, path, limits)) });
      } catch (error) {
        throw made.length === 0 ? error : afterSome(error);
      }
      const states = [...new Set(made.map(({ status }) => oneLine(status, 40)))];
      return {
        id: ids.toId(made, batch.checksum),
        vendorState: states.join(', '),
        isDone: states.every((state) => state === completed),
      };
    },
    async probe({ tasks: [task] }, limits) {
      return {
        news: task === undefined ? [] : [await watch(task, ids.find(task.id, caches), limits)],
      };
    },
  };
}

/** What some tenants were sent is paid: whatever the others answer, it does not count as not sent. */
function afterSome(error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { mayHaveArrived: true }) : error;
}

function describeFound(cache: Cache, caches: readonly CachePath[]): string {
  if (cache.kind !== 'tenants')
    return `\`cloudfront-distribution\` is ${(caches[0] ?? '').replace(/^.*\//, '')}.`;
  return `\`cloudfront-tenant: all\` means ${countWord(caches.length, 'tenant')}. Each path is sent and billed once for each of them.`;
}

type Watch = (
  task: ProbedTask,
  made: readonly Sent[] | undefined,
  limits: CallLimits,
) => Promise<TaskNews>;

function createWatch(exchange: Exchange): Watch {
  const done = new Set<string>();
  /** The status of the first that is not done; undefined if the credentials may not read it. */
  const findOpen = async (
    made: readonly Sent[],
    limits: CallLimits,
  ): Promise<string | undefined> => {
    for (const one of made.filter((sent) => !done.has(toAddress(sent)))) {
      const status = await readStatus(one, { exchange, limits });
      if (status !== completed) return status;
      if (made.length > 1) done.add(toAddress(one));
    }
    return completed;
  };
  return async ({ id }, made, limits) => {
    if (made === undefined) return { id, ...unknownTask };
    const status = await findOpen(made, limits);
    if (status === undefined) return { id, ...unreadable };
    const state = status === completed ? 'done' : 'pending';
    return { id, state, vendorState: oneLine(status, 40) };
  };
}

function toAddress({ path, id }: Sent): string {
  return `/${path}/invalidation/${encodeURIComponent(id)}`;
}

/** Undefined if the credentials may not read it, though they may make it. */
async function readStatus(
  sent: Sent,
  { exchange, limits }: { readonly exchange: Exchange; readonly limits: CallLimits },
): Promise<string | undefined> {
  try {
    const { body } = await exchange({ method: 'GET', path: toAddress(sent) }, limits);
    const found = await readInvalidation(body);
    if (found.id === sent.id) return found.status;
  } catch (error) {
    if (error instanceof VendorError && error.code === 'vendor-forbidden') return undefined;
    throw error;
  }
  throw new ContractError('CloudFront answered with another invalidation than was asked for.');
}

const unreadable = {
  state: 'unconfirmed',
  vendorState: 'accepted',
  problem: {
    code: 'unconfirmed',
    message: 'CloudFront accepted this, but these credentials may not read whether it is done.',
    remedy:
      'Allow `cloudfront:GetInvalidation` on the distribution or tenant. If acceptance is enough, set `wait: false`.',
  },
} as const satisfies Omit<TaskNews, 'id'>;

const unknownTask = {
  state: 'unconfirmed',
  vendorState: 'not requested',
  problem: {
    code: 'unconfirmed',
    message: 'The id does not say of which tenants these invalidations are.',
    remedy: 'Check them in the CloudFront console, or run again with the whole list.',
  },
} as const satisfies Omit<TaskNews, 'id'>;
