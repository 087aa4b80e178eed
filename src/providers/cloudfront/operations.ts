// CloudFront: POST …/invalidation gives the id of an invalidation, GET …/invalidation/{id} its
// status. Of all tenants of a distribution, each is sent the same paths, with one call for each,
// and polled so.
// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
import { countWord, groupDigits, oneLine } from '../../core/text.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type {
  CallLimits,
  OperationDeps,
  Operations,
  ProbeAnswer,
  ProbedTask,
  TaskNews,
} from '../provider.ts';
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
  /** What was made of a batch, by its checksum: one for each cache, in their order. */
  const madeBefore = new Map<string, (Sent & Made)[]>();
  const ids = createTaskIds();
  const watch = createWatch(exchange);
  return {
    ...(known === undefined ? { prepare, countRecipients: () => caches.length } : {}),
    async submit(batch, limits) {
      const made = madeBefore.get(batch.checksum) ?? [];
      madeBefore.set(batch.checksum, made);
      const path = caches[made.length];
      if (path === undefined) throw new Error('Nobody has looked up which caches are purged.');
      made.push({ path, ...(await invalidate(batch, path, limits)) });
      if (made.length < caches.length)
        return { id: '', isPartial: true, vendorState: describePart(made.length, caches.length) };
      const states = [...new Set(made.map(({ status }) => oneLine(status, 40)))];
      return {
        id: ids.toId(made, batch.checksum),
        vendorState: states.join(', '),
        isDone: states.every((state) => state === completed),
      };
    },
    probe: ({ tasks: [task] }, limits) =>
      task === undefined
        ? Promise.resolve({ news: [] })
        : watch(task, ids.find(task.id, caches), limits),
  };
}

/** `3 of 20 tenants`. */
function describePart(count: number, of: number): string {
  return `${groupDigits(count)} of ${countWord(of, 'tenant')}`;
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
) => Promise<ProbeAnswer>;

/** Looks at the first that is not done; the next one is a page of its own, and the last one is the task's. */
function createWatch(exchange: Exchange): Watch {
  const done = new Set<string>();
  return async ({ id }, made, limits) => {
    if (made === undefined) return { news: [{ id, ...unknownTask }] };
    const [first, ...others] = made.filter((one) => !done.has(toAddress(one)));
    if (first === undefined) return { news: [{ id, state: 'done', vendorState: completed }] };
    const status = await readStatus(first, { exchange, limits });
    if (status === undefined) return { news: [{ id, ...unreadable }] };
    if (status !== completed)
      return { news: [{ id, state: 'pending', vendorState: oneLine(status, 40) }] };
    if (others.length === 0) return { news: [{ id, state: 'done', vendorState: completed }] };
    done.add(toAddress(first));
    return { news: [], next: toAddress(first) };
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
