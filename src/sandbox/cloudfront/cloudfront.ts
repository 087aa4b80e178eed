// CloudFront: invalidations of distributions and of tenants. Their ids are found in lists.

import { type Buckets, createBuckets } from '../buckets.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { formatInstant } from '../instant.ts';
import type { RunningVendor } from '../vendor.ts';
import { answerXml, fromXml, type Reply, refuse, toXml, withNamespace } from './answers.ts';
import { listDistributions, listTenants } from './lists.ts';
import type { CloudFrontOptions } from './options.ts';
import { findFault } from './signature.ts';

interface Invalidation {
  readonly id: string;
  /** `distribution/E1SANDBOX000AA`. */
  readonly cache: string;
  readonly paths: readonly string[];
  readonly callerReference: string;
  /** Milliseconds since the epoch. */
  readonly createTime: number;
}

export interface CloudFrontState {
  readonly invalidations: readonly (Invalidation & { readonly status: string })[];
}

export interface CloudFront extends RunningVendor {
  state(): CloudFrontState;
}

interface Service {
  readonly options: CloudFrontOptions;
  readonly now: () => number;
  readonly buckets: Buckets;
  readonly invalidations: Invalidation[];
}

interface Answer extends Reply {
  readonly headers?: SandboxResponse['headers'];
}

const version = '/2020-05-31/';

export function createCloudFront(options: CloudFrontOptions, now: () => number): CloudFront {
  const service: Service = { options, now, buckets: createBuckets(now), invalidations: [] };
  return {
    handle(request) {
      if (!request.path.startsWith(version)) return undefined;
      const { headers = {}, ...answered }: Answer =
        findFault(request, { options, now: now() }) ?? answer(service, request);
      return answerXml(answered, { now: now(), headers });
    },
    state: () => ({
      invalidations: service.invalidations.map((one) => ({
        ...one,
        status: statusOf(service, one),
      })),
    }),
    reset() {
      service.invalidations.splice(0);
      service.buckets.reset();
    },
  };
}

function answer(service: Service, request: SandboxRequest): Answer {
  const { method } = request;
  const path = request.path.slice(version.length);
  const [, cache, id] =
    /^((?:distribution|distribution-tenant)\/[^/]+)\/invalidation(?:\/([^/]+))?$/.exec(path) ?? [];
  if (cache !== undefined) {
    const missing = findMissing(service.options, cache);
    if (missing !== undefined) return missing;
    if (method === 'POST' && id === undefined) return create(service, cache, request);
    if (method === 'GET' && id !== undefined) return show(service, cache, id);
  }
  if (path === 'distribution' && method === 'GET')
    return listDistributions(service.options, request);
  if (path === 'distribution-tenants' && method === 'POST')
    return listTenants(service.options, request);
  return refuse(404, 'UnknownOperationException', 'No such operation.');
}

/** A distribution that has only tenants is not there by its own id. */
function findMissing(options: CloudFrontOptions, cache: string): Reply | undefined {
  const [kind, id = ''] = cache.split('/');
  if (kind === 'distribution')
    return id === options.distributionId
      ? undefined
      : refuse(404, 'NoSuchDistribution', 'The specified distribution does not exist.');
  return options.tenants.includes(id)
    ? undefined
    : refuse(404, 'EntityNotFound', 'The specified entity does not exist.');
}

const batchForm =
  /^<InvalidationBatch xmlns="http:\/\/cloudfront\.amazonaws\.com\/doc\/2020-05-31\/"><Paths><Quantity>(\d+)<\/Quantity><Items>((?:<Path>[^<]+<\/Path>)*)<\/Items><\/Paths><CallerReference>([^<]+)<\/CallerReference><\/InvalidationBatch>$/;
const mostPaths = 3_000;

function create(service: Service, cache: string, { body, headers }: SandboxRequest): Answer {
  const { options, now, buckets, invalidations } = service;
  if (body === '' || headers['content-type'] !== 'application/xml')
    return refuse(
      400,
      'MissingBody',
      'This operation requires a body. Ensure that the body is present and the Content-Type header is set.',
    );
  const found = batchForm.exec(body);
  if (found === null) return refuse(400, 'MalformedInput', 'Could not parse XML');
  const [, quantity, items = '', reference = ''] = found;
  const paths = [...items.matchAll(/<Path>([^<]+)<\/Path>/g)].map(([, path = '']) => fromXml(path));
  if (paths.length !== Number(quantity))
    return refuse(
      400,
      'InconsistentQuantities',
      'The value of Quantity and the size of Items do not match.',
    );
  if (paths.length > mostPaths) return refuse(413, 'BatchTooLarge', 'Too many paths.');
  if (paths.length === 0 || !paths.every(isPath))
    return refuse(
      400,
      'InvalidArgument',
      'Your request contains one or more invalid invalidation paths.',
    );
  const earlier = invalidations.find(
    (one) => one.cache === cache && one.callerReference === fromXml(reference),
  );
  if (earlier !== undefined)
    return JSON.stringify(earlier.paths) === JSON.stringify(paths)
      ? { ...describe(service, earlier), status: 201 }
      : refuse(400, 'InvalidationBatchAlreadyExists', 'This reference was used for other paths.');
  const calls = {
    perSecond: options.callsPerSecond,
    capacity: Math.max(6, options.callsPerSecond),
  };
  if (buckets.take('calls', 1, calls) > 0) return tooFast();
  const wildcards = paths.filter((path) => path.startsWith('/') && path.endsWith('*')).length;
  const refused = findTooMany(service, cache, { wildcards, others: paths.length - wildcards });
  if (refused !== undefined) return refused;
  const id = `I${String(invalidations.length + 1).padStart(13, 'SANDBOX000000')}`;
  const created = { id, cache, paths, callerReference: fromXml(reference), createTime: now() };
  invalidations.push(created);
  return {
    ...describe(service, created),
    status: 201,
    headers: { location: `https://cloudfront.amazonaws.com${version}${cache}/invalidation/${id}` },
  };
}

/** A path or a tag. */
function isPath(path: string): boolean {
  if (path.startsWith('#'))
    return /^#[\x21-\x2b\x2d-\x7e]{1,256}$/.test(path) && !path.includes('*');
  return /^\/[\x21-\x7e]*$/.test(path) && path.length <= 4_000 && !/~|%7e/i.test(path);
}

interface Amounts {
  readonly wildcards: number;
  /** Paths without a wildcard, and tags. */
  readonly others: number;
}

/** What may be in progress for one distribution, and seconds for which what is not used is kept. */
const inProgress: Amounts = { wildcards: 15, others: 3_000 };
const kept: Amounts = { wildcards: 15, others: 7 };

function findTooMany(service: Service, cache: string, wanted: Amounts): Reply | undefined {
  const { options, buckets, invalidations } = service;
  const open = invalidations
    .filter((one) => one.cache === cache && statusOf(service, one) !== 'Completed')
    .flatMap(({ paths }) => paths);
  const wildcards = open.filter((path) => path.endsWith('*')).length;
  if (
    wildcards + wanted.wildcards > inProgress.wildcards ||
    open.length - wildcards + wanted.others > inProgress.others
  )
    return refuse(
      400,
      'TooManyInvalidationsInProgress',
      'Processing your request will cause you to exceed the maximum number of in-progress wildcard invalidations or paths.',
    );
  const take = (name: keyof Amounts, perSecond: number): boolean =>
    buckets.take(name, wanted[name], { perSecond, capacity: perSecond * kept[name] }) === 0;
  return take('wildcards', options.wildcardsPerSecond) && take('others', options.pathsPerSecond)
    ? undefined
    : tooFast();
}

function tooFast(): Reply {
  return refuse(400, 'Throttling', 'Rate exceeded');
}

function show(service: Service, cache: string, id: string): Answer {
  const found = service.invalidations.find((one) => one.cache === cache && one.id === id);
  if (found === undefined)
    return refuse(404, 'NoSuchInvalidation', 'The specified invalidation does not exist.');
  return { ...describe(service, found), status: 200 };
}

/** A path with `sandbox-hang` keeps an invalidation from being completed. CloudFront has no failed state. */
function statusOf({ options, now }: Service, { paths, createTime }: Invalidation): string {
  const isOver = now() - createTime >= options.taskMilliseconds;
  return isOver && !paths.some((path) => path.includes('sandbox-hang'))
    ? 'Completed'
    : 'InProgress';
}

function describe(service: Service, one: Invalidation): Pick<Answer, 'xml'> {
  const items = one.paths.map((path) => `<Path>${toXml(path)}</Path>`).join('');
  const batch = `<Paths><Quantity>${one.paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${toXml(one.callerReference)}</CallerReference>`;
  return {
    xml: withNamespace(
      'Invalidation',
      `<Id>${one.id}</Id><Status>${statusOf(service, one)}</Status><CreateTime>${formatInstant(one.createTime)}</CreateTime><InvalidationBatch>${batch}</InvalidationBatch>`,
    ),
  };
}
