// The settings of CloudFront. Nothing here sends anything.
import { oneLine } from '../../core/text.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { readAccessKey } from './credentials.ts';
import type { AccessKey } from './sign.ts';

/** Whose cache is purged. A name is one of a distribution whose id is looked up. */
export type Cache =
  | { readonly kind: 'distribution'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'tenant'; readonly id: string }
  | {
      readonly kind: 'tenants';
      readonly of: Extract<Cache, { readonly kind: 'distribution' | 'name' }>;
    };

export interface CloudFrontSettings {
  /** Base URL of the API without a final `/`. */
  readonly endpoint: string;
  /** That signatures name, whatever region the user works in. */
  readonly region: string;
  /** In China there is no invalidation by tag. */
  readonly isChina: boolean;
  /** Undefined if the inputs are wrong. */
  readonly cache: Cache | undefined;
  /** The distribution or tenant as typed. */
  readonly name: string;
  readonly key: AccessKey | undefined;
}

/**
 * https://docs.aws.amazon.com/general/latest/gr/cf_region.html and
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-Ningxia.html
 */
const usualEndpoint = 'https://cloudfront.amazonaws.com';
const chinaEndpoint = 'https://cloudfront.cn-northwest-1.amazonaws.com.cn';

/** Every problem found, the values as far as they are usable. */
export function readCloudFrontSettings(values: ProviderValues): {
  readonly settings: CloudFrontSettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const { key, problems: keyProblems } = readAccessKey(values);
  const endpoint = readEndpoint(values, problems);
  const isChina = new URL(endpoint).hostname.endsWith('.amazonaws.com.cn');
  const cache = readCache(values, problems);
  return {
    settings: {
      ...{ endpoint, isChina, cache, key },
      region: isChina ? 'cn-northwest-1' : 'us-east-1',
      name: nameOf(cache),
    },
    problems: [...problems, ...keyProblems],
  };
}

/** Keys of China are known nowhere else, and configure-aws-credentials says which region they are for. */
function readEndpoint(values: ProviderValues, problems: InputProblem[]): string {
  const { endpoint, getVariable } = values;
  const region = getVariable('AWS_REGION') ?? getVariable('AWS_DEFAULT_REGION') ?? '';
  if (endpoint === undefined) return region.startsWith('cn-') ? chinaEndpoint : usualEndpoint;
  if (endpoint.hostname.endsWith('.cloudfront.net'))
    problems.push({
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` is a distribution (${oneLine(endpoint.hostname, 80)}), not the API.`,
      remedy: `Leave \`endpoint\` out, and set \`cloudfront-distribution: ${oneLine(endpoint.hostname, 80)}\`.`,
    });
  return `${endpoint.origin}${endpoint.pathname.replace(/\/+$/, '')}`;
}

function readCache(values: ProviderValues, problems: InputProblem[]): Cache | undefined {
  const tenant = values.get('cloudfront-tenant');
  const distribution = values.get('cloudfront-distribution');
  if (tenant !== undefined && tenant !== 'all') return readTenant(tenant, problems);
  if (distribution === undefined) {
    problems.push(tenant === undefined ? noDistribution : noDistributionForAll);
    return undefined;
  }
  const found = readDistribution(distribution, problems);
  return found === undefined || tenant === undefined ? found : { kind: 'tenants', of: found };
}

const where =
  'Copy the id from the list of distributions in the CloudFront console, such as `E1A2B3C4D5E6F7`.';

const noDistribution: InputProblem = {
  code: 'input-missing',
  input: 'cloudfront-distribution',
  message: '`cloudfront-distribution` is missing, and `CLOUDFRONT_DISTRIBUTION_ID` is not set.',
  remedy: `${where} Or set its domain name, or an alias.`,
};

const noDistributionForAll: InputProblem = {
  ...noDistribution,
  message:
    '`cloudfront-distribution` is missing. `cloudfront-tenant: all` means every tenant of that distribution.',
};

/** Ids are longer, but nobody promises how long. */
const distributionId = /^E[A-Z0-9]{5,31}$/;
const domainName =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

function readDistribution(
  typed: string,
  problems: InputProblem[],
): Extract<Cache, { readonly kind: 'distribution' | 'name' }> | undefined {
  if (distributionId.test(typed)) return { kind: 'distribution', id: typed };
  if (domainName.test(typed)) return { kind: 'name', name: typed.toLowerCase() };
  problems.push({
    code: 'input-invalid',
    input: 'cloudfront-distribution',
    ...describeWrong(typed),
  });
  return undefined;
}

function describeWrong(typed: string): Pick<InputProblem, 'message' | 'remedy'> {
  const shown = JSON.stringify(oneLine(typed, 80));
  const [, id] = /^arn:.*:distribution\/(E[A-Z0-9]+)$/.exec(typed) ?? [];
  const host = URL.parse(typed)?.hostname;
  if (id !== undefined)
    return {
      message: `\`cloudfront-distribution\` is an ARN: ${shown}.`,
      remedy: `Write \`${id}\`.`,
    };
  if (/[\s,;]/.test(typed))
    return {
      message: `\`cloudfront-distribution\` holds more than one distribution: ${shown}.`,
      remedy: 'Use one step for each, or a matrix: each distribution has a cache of its own.',
    };
  if (host !== undefined && domainName.test(host))
    return {
      message: `\`cloudfront-distribution\` is a URL: ${shown}.`,
      remedy: `Write \`${host}\`.`,
    };
  return {
    message: `\`cloudfront-distribution\` is neither the id of a distribution nor a domain name: ${shown}.`,
    remedy: `${where} Ids begin with \`E\` and have upper-case letters and digits.`,
  };
}

function readTenant(typed: string, problems: InputProblem[]): Cache | undefined {
  if (/^[A-Za-z0-9_-]{3,64}$/.test(typed)) return { kind: 'tenant', id: typed };
  const [, id] = /^arn:.*:distribution-tenant\/([\w-]+)$/.exec(typed) ?? [];
  problems.push({
    code: 'input-invalid',
    input: 'cloudfront-tenant',
    message: `\`cloudfront-tenant\` is neither the id of one tenant nor \`all\`: ${JSON.stringify(oneLine(typed, 80))}.`,
    remedy:
      id === undefined
        ? 'Copy the id from the tenants in the CloudFront console, such as `dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB`; or set `all`.'
        : `Write \`${id}\`.`,
  });
  return undefined;
}

function nameOf(cache: Cache | undefined): string {
  switch (cache?.kind) {
    case undefined:
      return '';
    case 'distribution':
    case 'tenant':
      return cache.id;
    case 'name':
      return cache.name;
    case 'tenants':
      return nameOf(cache.of);
  }
}
