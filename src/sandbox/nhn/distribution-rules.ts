// What the service refuses of a distribution, with its result codes.
import type { ResultCode } from './answers.ts';
import type { Distribution, DistributionFields } from './distribution-book.ts';

export interface RuleContext {
  /** The other distributions: an alias belongs to one alone. */
  readonly others: readonly Distribution[];
  /** Whether a host may be linked; undefined if the version knows no validation. */
  readonly isValidated: ((host: string) => boolean) | undefined;
}

type Rule = (fields: DistributionFields, context: RuleContext) => ResultCode | undefined;

/** The first rule that is broken, in the order the service looks. */
export function findRefusal(
  fields: DistributionFields,
  context: RuleContext,
): ResultCode | undefined {
  for (const rule of [
    checkOrigins,
    checkAliases,
    checkCache,
    checkReferrers,
    checkTexts,
    checkHeaders,
    checkRootPath,
    checkCallback,
  ]) {
    const code = rule(fields, context);
    if (code !== undefined) return code;
  }
  return undefined;
}

const checkOrigins: Rule = ({ origins }) => {
  const list: readonly unknown[] = Array.isArray(origins) ? origins : [];
  if (list.length === 0) return 10010;
  for (const one of list) {
    const code = checkOrigin(toFields(one));
    if (code !== undefined) return code;
  }
  return undefined;
};

function checkOrigin({
  origin,
  originPath = '',
  port,
  httpPort,
  httpsPort,
}: DistributionFields): ResultCode | undefined {
  if (typeof origin !== 'string' || origin === '') return 10010;
  if (origin.includes('://')) return 10011;
  if (typeof originPath !== 'string') return 10008;
  if (originPath !== '' && !originPath.startsWith('/')) return 10008;
  if (originPath.endsWith('/')) return 10009;
  const isSplit = httpPort !== undefined || httpsPort !== undefined;
  if (port !== undefined && isSplit) return 10023;
  if (port === undefined && !isSplit) return 10024;
  if (httpPort !== undefined && httpPort === httpsPort) return 10025;
  const ports = [port, httpPort, httpsPort].filter((one) => one !== undefined);
  return ports.every((one) => Number.isInteger(one) && Number(one) > 0 && Number(one) < 65_536)
    ? undefined
    : 10018;
}

const checkAliases: Rule = ({ domainAlias }, { others, isValidated }) => {
  const list = toList(domainAlias);
  if (list.length > 3) return 10019;
  if (new Set(list).size < list.length) return 10020;
  if (!list.every((alias) => typeof alias === 'string' && /^[\w-]+(\.[\w-]+)+$/.test(alias)))
    return 10013;
  const taken = others.flatMap(({ fields }) => toList(fields['domainAlias']));
  if (list.some((alias) => taken.includes(alias))) return 10007;
  // Not documented; the strict view: who validates first is right either way.
  return list.every((alias) => isValidated?.(String(alias)) ?? true) ? undefined : 10013;
};

const checkCache: Rule = ({ useOriginCacheControl, cacheType }) =>
  typeof useOriginCacheControl === 'boolean' || typeof cacheType === 'string' ? undefined : 10015;

const checkReferrers: Rule = ({ referrers }) => {
  const list: readonly unknown[] = Array.isArray(referrers) ? referrers : [];
  return list.every((one) => typeof one === 'string' && isPattern(one)) ? undefined : 10014;
};

const checkTexts: Rule = ({ description }) =>
  typeof description === 'string' && description.length > 255 ? 10027 : undefined;

/** The codes 10039 to 10046 are about these; which of them means what is a guess. */
const checkHeaders: Rule = ({ modifyOutgoingResponseHeaderControl: control }) => {
  if (control === undefined || control === null) return undefined;
  const { enable, headerList = [] } = toFields(control);
  if (typeof enable !== 'boolean' || !Array.isArray(headerList)) return 10039;
  if (headerList.length > mostHeaders) return 10043;
  return headerList.map(toFields).every(isHeader) ? undefined : 10040;
};

const mostHeaders = 10;

function isHeader({
  action,
  standardHeaderName,
  customHeaderName,
  headerValue,
}: DistributionFields): boolean {
  if (!['ADD', 'MODIFY', 'DELETE'].includes(String(action))) return false;
  if (typeof standardHeaderName !== 'string') return false;
  if (standardHeaderName === 'OTHER' && typeof customHeaderName !== 'string') return false;
  return action === 'DELETE' || typeof headerValue === 'string';
}

const checkRootPath: Rule = ({ rootPathAccessControl }) => {
  if (rootPathAccessControl === undefined || rootPathAccessControl === null) return undefined;
  const { enable, controlType, redirectPath, redirectStatusCode } = toFields(rootPathAccessControl);
  if (typeof enable !== 'boolean') return 10028;
  if (!enable) return undefined;
  if (controlType !== 'DENY' && controlType !== 'REDIRECT') return 10029;
  if (controlType === 'DENY') return undefined;
  if (typeof redirectPath !== 'string' || redirectPath === '') return 10030;
  return [301, 302, 303, 307].includes(Number(redirectStatusCode)) ? undefined : 10031;
};

const checkCallback: Rule = ({ callback }) => {
  if (callback === undefined || callback === null) return undefined;
  const { httpMethod, url } = toFields(callback);
  if (!['GET', 'POST', 'PUT'].includes(String(httpMethod))) return 10002;
  return typeof url === 'string' && /^https?:\/\/\S+$/.test(url) ? undefined : 10003;
};

export function toFields(value: unknown): DistributionFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
