// What NHN Cloud's result codes and its gateway's answers mean to us.
// Source: the CDN guide's error-code page and the API Gateway guide's error-code page.
import type { VendorCode } from '../../errors.ts';
import { isPassing } from '../../http/status.ts';
import type { NhnVersion } from './version.ts';

const wrongSecretKey = '20002';

export const resultCodes: Readonly<Record<string, VendorCode>> = {
  20001: 'vendor-auth',
  20002: 'vendor-auth',
  4031007: 'vendor-forbidden',
  10000: 'vendor-not-found',
  10006: 'vendor-not-found',
  30005: 'vendor-not-found',
  10004: 'vendor-conflict',
  30003: 'vendor-conflict',
  30001: 'vendor-rate-limited',
  4291000: 'vendor-rate-limited',
  4291001: 'vendor-quota',
  30000: 'vendor-unavailable',
  21000: 'vendor-unavailable',
  21002: 'vendor-unavailable',
  10102: 'vendor-unavailable',
  10111: 'vendor-unavailable',
};

/** The gateway's codes are the HTTP status followed by four digits. */
const gatewayCode = /^([45]\d\d)\d{4}$/;

/** The code for a `header.resultCode` of an answer with `isSuccessful: false`. */
export function classifyResultCode(resultCode: string, status: number): VendorCode {
  const exact = find(resultCodes, resultCode);
  if (exact !== undefined) return exact;
  const gatewayStatus = gatewayCode.exec(resultCode)?.[1];
  if (gatewayStatus !== undefined) return classifyStatus(Number(gatewayStatus));
  return isPassing(status) ? 'vendor-unavailable' : 'vendor-rejected';
}

/** The code for an answer that carries no envelope, such as a proxy's HTML page. */
export function classifyStatus(status: number): VendorCode {
  if (status === 401) return 'vendor-auth';
  if (status === 403) return 'vendor-forbidden';
  if (status === 404) return 'vendor-not-found';
  if (status === 429) return 'vendor-rate-limited';
  return isPassing(status) ? 'vendor-unavailable' : 'vendor-rejected';
}

/** What the reader can do about a refusal with one of these codes. */
export const remedies: Readonly<Record<string, string>> = {
  20001:
    'Check `nhn-app-key`: it is the Appkey under "URL & Appkey" of the CDN service (or the project\'s integrated one).',
  20002: 'Check `nhn-secret-key`: it is the SecretKey under "URL & Appkey" of the CDN service.',
  10000:
    'Check `nhn-domain`: it is the name of the service (`….toastcdn.net`), not one of its aliases, and this app key has no service of that name.',
  10001:
    'Check the URLs of this request first: each needs a path on a host of the service. A new service may also refuse them within about an hour.',
  10004: 'NHN Cloud is still working on this service. Run again when the console shows it as OPEN.',
  10006: 'Check `nhn-app-key` and the names in the inputs: what the request names is not there.',
  10017: 'This service takes ITEM and ALL only: use `purge-type: item` or `all`.',
  30001:
    'The limit is one item purge a second and one purge of everything in five minutes for the whole app key: other workflows and people count as well.',
  30003:
    'The service cannot be changed in its present state. Run again when the console shows it as OPEN.',
  30005: 'Check `nhn-app-key` and the names in the inputs: what the request names is not there.',
  4291000:
    'Other workflows share the limit of the app key: set a slower `pace`, or run them one after the other.',
  4041007: 'Check `endpoint`: the gateway does not know this address.',
  4031007:
    "The gateway refuses the runner's IP address: allow it in the gateway, or use a self-hosted runner.",
  4291001: "The gateway's usage quota is used up: wait until it is renewed, or raise it.",
};

const wrongList =
  'Check the URLs of that request first: each must be on the service domain or on one of its aliases.';
const youngService =
  'Check the URLs of this request. Purges may also fail within about an hour after a service was created. If neither is the cause, contact NHN Cloud with the code above.';

/** The same for requests about distributions, which come from the file. */
export const distributionRemedies: Readonly<Record<string, string>> = {
  10000: 'Check `domain` of the entry in `config`: this app key has no service of that name.',
  10007: 'Another distribution has this alias: remove it there, or choose another one in `config`.',
  10013:
    'A `domainAlias` is not a host name, or NHN Cloud has not validated who owns it. Register and validate it in the console first; the plan shows what is left to do.',
  10020: 'Name each alias once, and none that another distribution has.',
};

const wrongEntry =
  'Correct the entry in `config`. The error-code page of the CDN guide explains the code.';

export interface Refused {
  readonly code: VendorCode;
  readonly version: NhnVersion;
  /** Of a request that purges. */
  readonly isPurge: boolean;
}

/** What the reader can do about a refusal. */
export function remedyFor(
  resultCode: string,
  { code, version, isPurge }: Refused,
): string | undefined {
  const forEntry = isPurge ? undefined : find(distributionRemedies, resultCode);
  const hasOwnRemedy = resultCode !== wrongSecretKey || version !== 'v3.0';
  const known = forEntry ?? (hasOwnRemedy ? find(remedies, resultCode) : undefined);
  if (known !== undefined) return known;
  const forToken = remedyForToken(code, version);
  if (forToken !== undefined) return forToken;
  if (!isPurge) return code === 'vendor-rejected' ? wrongEntry : undefined;
  if (code === 'vendor-rejected') return `${wrongList} ${youngService}`;
  return code === 'vendor-unavailable' ? youngService : undefined;
}

/** By then, another token has been refused as well. */
export function remedyForToken(code: VendorCode, version: NhnVersion): string | undefined {
  if (version !== 'v3.0' || (code !== 'vendor-auth' && code !== 'vendor-forbidden'))
    return undefined;
  return 'NHN Cloud gives a token for `nhn-access-key-id` and refuses it here. Check that the account that owns the key is a member of the project of `nhn-app-key`, with a role for CDN.';
}

/** The code is the vendor's word: it may be one that every object knows, such as `constructor`. */
function find<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
