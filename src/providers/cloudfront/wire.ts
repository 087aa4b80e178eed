// What is sent to CloudFront and read from it, as XML.
// https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html

import { z } from 'zod';
import { parseInstant } from '../../core/instant.ts';
import { ContractError } from '../../errors.ts';
import { escapeXml, parseXml } from './xml.ts';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

/** In the form of the official libraries: no declaration, no white space. */
export function writeInvalidation(paths: readonly string[], callerReference: string): string {
  const items = paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join('');
  return [
    `<InvalidationBatch xmlns="${namespace}">`,
    `<Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths>`,
    `<CallerReference>${escapeXml(callerReference)}</CallerReference></InvalidationBatch>`,
  ].join('');
}

/** Asks for one page of the tenants of a distribution. */
export function writeTenantsRequest(distributionId: string, marker: string | undefined): string {
  return [
    `<ListDistributionTenantsRequest xmlns="${namespace}">`,
    `<AssociationFilter><DistributionId>${escapeXml(distributionId)}</DistributionId></AssociationFilter>`,
    marker === undefined ? '' : `<Marker>${escapeXml(marker)}</Marker>`,
    '<MaxItems>100</MaxItems></ListDistributionTenantsRequest>',
  ].join('');
}

/** An element that is there once. */
function once<Schema extends z.ZodType>(schema: Schema) {
  return z.tuple([schema]).transform(([value]) => value);
}

const word = once(z.string().min(1));
const text = once(z.string());
/** What is in an element, which may be missing or empty. */
function listOf<Schema extends z.ZodType>(name: string, schema: Schema) {
  const filled = z.object({ [name]: z.array(schema) }).transform((value) => value[name] ?? []);
  const none = z.literal('').transform((): z.output<Schema>[] => []);
  return once(z.union([none, filled])).default([]);
}

const Invalidation = z.object({
  Id: word,
  Status: word,
  CreateTime: text.optional(),
  InvalidationBatch: once(z.object({ CallerReference: text.optional() })).optional(),
});

export interface InvalidationAnswer {
  readonly id: string;
  /** `InProgress`, `Completed`, or a word that nobody knows. */
  readonly status: string;
  /** Milliseconds since the epoch; undefined if it cannot be read. */
  readonly createTime: number | undefined;
  readonly callerReference: string | undefined;
}

/** Throws ContractError for anything else. */
export async function readInvalidation(body: string): Promise<InvalidationAnswer> {
  const {
    Id: id,
    Status: status,
    CreateTime: time,
    InvalidationBatch: batch,
  } = await readRoot(body, 'Invalidation', Invalidation);
  return {
    id,
    status,
    createTime: time === undefined ? undefined : parseInstant(time),
    callerReference: batch?.CallerReference,
  };
}

const Distributions = z.object({
  IsTruncated: text.optional(),
  NextMarker: text.optional(),
  Items: listOf(
    'DistributionSummary',
    z.object({
      Id: word,
      // Of a distribution that has only tenants it may be missing.
      DomainName: text.default(''),
      Aliases: once(z.object({ Items: listOf('CNAME', z.string()) })).optional(),
    }),
  ),
});

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string;
}

export interface ListedDistribution {
  readonly id: string;
  /** `d111111abcdef8.cloudfront.net`; `''` if it has none of its own. */
  readonly domain: string;
  readonly aliases: readonly string[];
}

/** Throws ContractError for anything else. */
export async function readDistributions(body: string): Promise<Page<ListedDistribution>> {
  const list = await readRoot(body, 'DistributionList', Distributions);
  return {
    items: list.Items.map(({ Id: id, DomainName: domain, Aliases: names }) => ({
      ...{ id, domain, aliases: names?.Items ?? [] },
    })),
    ...(list.IsTruncated === 'true' ? toNext(list.NextMarker) : {}),
  };
}

const Tenants = z.object({
  NextMarker: text.optional(),
  DistributionTenantList: listOf('DistributionTenantSummary', z.object({ Id: word })),
});

/** The ids of tenants. Throws ContractError for anything else. */
export async function readTenants(body: string): Promise<Page<string>> {
  const { DistributionTenantList: tenants, NextMarker: next } = await readRoot(
    body,
    'ListDistributionTenantsResult',
    Tenants,
  );
  return { items: tenants.map(({ Id: id }) => id), ...toNext(next) };
}

function toNext(marker: string | undefined): { readonly next?: string } {
  return marker === undefined || marker === '' ? {} : { next: marker };
}

async function readRoot<Schema extends z.ZodType>(
  body: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const root = await parseXml(body);
  if (root === undefined)
    throw new ContractError('CloudFront answered with something else than XML.');
  const parsed = schema.safeParse(root[name]?.[0]);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.filter((step) => typeof step === 'string') ?? [];
  throw new ContractError(
    `CloudFront's answer is not what is documented: \`${[name, ...where].join('.')}\` is missing or has another form.`,
  );
}

const Failure = z.object({
  Error: once(z.object({ Code: word, Message: text.optional() })),
  RequestId: text.optional(),
});
const BareFailure = z.object({ Code: word, Message: text.optional(), RequestId: text.optional() });

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
}

/** Undefined if the body names no error. */
export async function readRefusal(body: string): Promise<Refusal | undefined> {
  const root = await parseXml(body);
  const whole = z.object({ ErrorResponse: once(Failure) }).safeParse(root).data?.ErrorResponse;
  if (whole !== undefined) {
    const { Code: code, Message: message = '' } = whole.Error;
    return { code, message, requestId: whole.RequestId };
  }
  const bare = z.object({ Error: once(BareFailure) }).safeParse(root).data?.Error;
  if (bare === undefined) return undefined;
  return { code: bare.Code, message: bare.Message ?? '', requestId: bare.RequestId };
}
