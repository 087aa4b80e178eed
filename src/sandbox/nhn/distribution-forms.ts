// The two forms of a distribution: v2.0 with lists and booleans, v1.5 with joined strings and Y or N.
import type { Distribution, DistributionFields } from './distribution-book.ts';

/** What the service fills in by default. */
const defaults: DistributionFields = {
  defaultMaxAge: 0,
  referrerType: 'BLACKLIST',
  referrers: [],
  isAllowWhenEmptyReferrer: true,
  useOriginHttpProtocolDowngrade: false,
};

export function withDefaults(fields: DistributionFields): DistributionFields {
  const { domainAlias } = fields;
  const hasAlias = Array.isArray(domainAlias) && domainAlias.length > 0;
  const forwardHostHeader = hasAlias ? 'REQUEST_HOST_HEADER' : 'ORIGIN_HOSTNAME';
  return { ...defaults, forwardHostHeader, ...fields };
}

/** Shown in answers, ignored in requests. */
const readOnly: readonly string[] = ['domain', 'region', 'status', 'createTime', 'deleteTime'];

export function fromV2(body: DistributionFields): DistributionFields {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.includes(name)));
}

export function fromV15(body: DistributionFields): DistributionFields {
  const { useOrigin, maxAge, domainAlias, referrers, ...others } = fromV2(body);
  return {
    ...others,
    ...(useOrigin === undefined ? {} : { useOriginCacheControl: useOrigin === 'Y' }),
    ...(maxAge === undefined ? {} : { defaultMaxAge: Number(maxAge) }),
    ...(domainAlias === undefined ? {} : { domainAlias: toLines(domainAlias) }),
    ...(referrers === undefined ? {} : { referrers: toLines(referrers) }),
  };
}

function toLines(value: unknown): readonly string[] {
  return String(value)
    .split('\n')
    .filter((line) => line !== '');
}

export function toV2({
  domain,
  status,
  fields,
  createTime,
  deleteTime,
}: Distribution): DistributionFields {
  return { domain, region: 'GLOBAL', status, createTime, deleteTime, ...fields };
}

export function toV15(distribution: Distribution): DistributionFields {
  const { fields } = distribution;
  const { useOriginCacheControl, defaultMaxAge, domainAlias, referrers, ...others } =
    toV2(distribution);
  return {
    ...others,
    domainAlias: joinLines(domainAlias),
    useOrigin: useOriginCacheControl === true ? 'Y' : 'N',
    // A number in requests, digits in answers.
    maxAge: String(fields['defaultMaxAge'] ?? defaultMaxAge ?? 0),
    referrers: joinLines(referrers),
  };
}

function joinLines(list: unknown): string {
  return Array.isArray(list) ? list.join('\n') : '';
}
