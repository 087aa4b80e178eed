// POST …/purge_cache and …/invalidate_cache: what a body may hold, and how much of it in which time.

import type { Buckets, Rate } from '../buckets.ts';
import { parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import { refuse, refuseTooFast, succeed } from './answers.ts';
import type { CloudflareOptions, CloudflareZone } from './options.ts';

const lists = ['files', 'tags', 'hosts', 'prefixes'] as const;
type List = (typeof lists)[number];

export interface CloudflarePurge {
  readonly zone: string;
  /** Kept as stale instead of removed. */
  readonly soft: boolean;
  readonly kind: List | 'everything';
  readonly values: readonly string[];
}

export interface CloudflareService {
  readonly options: CloudflareOptions;
  readonly buckets: Buckets;
  readonly purges: CloudflarePurge[];
}

interface Limits {
  readonly filesPerRequest: number;
  readonly files: Rate;
  /** Of requests that purge by anything but URLs. */
  readonly requests: Rate;
}

const itemsPerRequest = 100;

/** https://developers.cloudflare.com/cache/how-to/purge-cache/, "Availability and limits". */
const limits: Readonly<Record<CloudflareOptions['plan'], Limits>> = {
  free: {
    filesPerRequest: 100,
    files: { capacity: 800, perSecond: 800 },
    requests: { capacity: 25, perSecond: 5 / 60 },
  },
  pro: {
    filesPerRequest: 100,
    files: { capacity: 1_500, perSecond: 1_500 },
    requests: { capacity: 25, perSecond: 5 },
  },
  business: {
    filesPerRequest: 100,
    files: { capacity: 1_500, perSecond: 1_500 },
    requests: { capacity: 50, perSecond: 10 },
  },
  enterprise: {
    filesPerRequest: 500,
    files: { capacity: 3_000, perSecond: 3_000 },
    requests: { capacity: 500, perSecond: 50 },
  },
};

export function purge(
  service: CloudflareService,
  { body }: SandboxRequest,
  { zone, soft }: { readonly zone: CloudflareZone; readonly soft: boolean },
): SandboxResponse {
  const read = readBody(parseJson(body));
  if (!('kind' in read)) return read;
  const { kind, values } = read;
  const refused = kind === 'everything' ? undefined : checkValues(service, { kind, values, zone });
  if (refused !== undefined) return refused;
  const { files, requests } = limits[service.options.plan];
  const seconds =
    kind === 'files'
      ? service.buckets.take('files', values.length, files)
      : service.buckets.take('requests', 1, requests);
  if (seconds > 0) return refuseTooFast(seconds);
  service.purges.push({ zone: zone.id, soft, kind, values });
  return succeed({ id: zone.id });
}

type Read = Pick<CloudflarePurge, 'kind' | 'values'>;

const nothingNamed =
  'Request must contain one of "purge_everything", "files", "tags", "hosts" or "prefixes"';

/** Exactly one of the members, whatever else the vendor may tolerate. */
function readBody(json: unknown): Read | SandboxResponse {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse(400, { code: 6007, message: 'Malformed JSON in request body' });
  const members = new Map<string, unknown>(Object.entries(json));
  const all = members.get('purge_everything');
  if (all !== undefined && members.size > 1)
    return refuse(400, {
      code: 1092,
      message: "Request cannot contain 'purge_everything' and any of 'files', 'tags', or 'hosts'",
    });
  if (all === true) return { kind: 'everything', values: [] };
  const kind = lists.find((list) => members.has(list));
  if (kind === undefined || members.size !== 1)
    return refuse(400, { code: 1012, message: nothingNamed });
  const list: unknown = members.get(kind);
  if (!Array.isArray(list))
    return refuse(400, { code: 1014, message: `'${kind}' must be an array` });
  const values: readonly unknown[] = list;
  if (values.length === 0) return refuse(400, { code: 1012, message: nothingNamed });
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length
    ? { kind, values: texts }
    : refuse(400, { code: 1014, message: `'${kind}' must be an array of strings` });
}

interface Listed {
  readonly kind: List;
  readonly values: readonly string[];
  readonly zone: CloudflareZone;
}

function checkValues(
  { options }: CloudflareService,
  { kind, values, zone }: Listed,
): SandboxResponse | undefined {
  const most = kind === 'files' ? limits[options.plan].filesPerRequest : itemsPerRequest;
  if (values.length > most)
    return refuse(400, {
      code: 1094,
      message: `Exceeded maximum amount of ${most} ${kind} that can be purged on a single request`,
    });
  for (const value of values) {
    const error = checks[kind](value, zone);
    // As the vendor answers: with HTTP 200, and the sum of all errors behind them.
    if (error !== undefined)
      return refuse(200, error, { code: 1016, message: 'One or more cache purge errors' });
  }
  return undefined;
}

type Check = (
  value: string,
  zone: CloudflareZone,
) => { readonly code: number; readonly message: string } | undefined;

const checks: Readonly<Record<List, Check>> = {
  files(url, zone) {
    const isUrl = /^https?:\/\/[^/\s]+\/\S*$/.test(url) && URL.canParse(url);
    if (!isUrl || url.includes('sandbox-fail'))
      return { code: 1084, message: `Unable to purge '${url}'.` };
    return isOf(new URL(url).hostname, zone)
      ? undefined
      : {
          code: 1082,
          message: `Unable to purge '${url}'. You can only purge files for this zone`,
        };
  },
  tags(value) {
    if (value.length > 1_024)
      return { code: 1100, message: 'Tag exceeds maximum length of 1024 characters' };
    return /^[\x21-\x7e]+$/.test(value)
      ? undefined
      : { code: 1315, message: 'Non-printable characters are forbidden in tags' };
  },
  hosts: (value, zone) => (isOf(value, zone) ? undefined : { code: 1115, message: 'Invalid host' }),
  prefixes(value, zone) {
    const [host = '', ...path] = value.split('/');
    const isPrefix = !/[?#*\s]|:\/\//.test(value) && path.length > 0 && path.length <= 31;
    return isPrefix && isOf(host, zone) ? undefined : { code: 1115, message: 'Invalid prefix' };
  },
};

function isOf(host: string, { name }: CloudflareZone): boolean {
  return host === name || (/^[a-z0-9.-]+$/i.test(host) && host.endsWith(`.${name}`));
}
