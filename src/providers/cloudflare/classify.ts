// What Cloudflare's error codes mean to us. Failures may come with HTTP 200, so the codes decide;
// the status decides only if the answer names no code.
// https://developers.cloudflare.com/cache/how-to/purge-cache/
import type { VendorCode } from '../../errors.ts';
import { judgeUnknownStatus } from '../../http/status.ts';

export interface CodeRow {
  readonly meaning: string;
  /** `vendor-contract`: the request itself is wrong, which is a bug of ours. */
  readonly code: VendorCode | 'vendor-contract';
  readonly remedy?: string;
  /** Every other request would be refused alike. */
  readonly concernsAll?: true;
}

const checkToken =
  'Check `cloudflare-api-token`: an API token (My Profile, API Tokens), alone and without quotes. It may have expired or been revoked.';
const needsRight =
  'The token needs the permission Zone, Cache Purge, Purge, and its zone resources must include this zone. It may also be limited to IP addresses that the runner does not have.';
const notTheAccount =
  'Check `cloudflare-zone` as well: the Account ID, below the Zone ID, gets the same answer.';
const checkZone =
  'Check `cloudflare-zone`: the Zone ID on the overview page of the domain, which is another one than the Account ID below it. The token must include this zone.';
const tooFast =
  'The limit belongs to the whole account: other zones, workflows and people count as well. Set `cloudflare-plan` if the account has more than the free plan, or a slower `pace`.';
const tooMany =
  'Set `cloudflare-plan` to the plan of the zone. If it is right, set `max-urls: 30` with `on-too-many: all`, and report it.';
const notInZone =
  'Each URL must be on a host of this zone: check `base-url`, the list, and `cloudflare-zone`. Zones are purged one by one, each with a step of its own.';
const tag =
  'A tag has printable ASCII characters without spaces, at most 1,024 of them. Check `tags`.';

export const codes: Readonly<Record<string, CodeRow>> = {
  1000: { meaning: 'the token is not valid', code: 'vendor-auth', remedy: checkToken },
  1006: {
    meaning: 'the zone is missing or unknown',
    code: 'vendor-not-found',
    remedy: checkZone,
    concernsAll: true,
  },
  1008: {
    meaning: 'the zone is missing or unknown',
    code: 'vendor-not-found',
    remedy: checkZone,
    concernsAll: true,
  },
  1012: {
    meaning: 'the request names nothing to purge',
    code: 'vendor-contract',
  },
  1014: { meaning: 'a list is not a list', code: 'vendor-contract' },
  1015: { meaning: 'a URL could not be purged', code: 'vendor-rejected' },
  1016: { meaning: 'one or more purges failed', code: 'vendor-rejected' },
  1017: { meaning: 'everything could not be purged', code: 'vendor-rejected' },
  1082: {
    meaning: 'a URL is not on a host of the zone',
    code: 'vendor-rejected',
    remedy: notInZone,
  },
  1083: { meaning: 'too many URLs in this time', code: 'vendor-rate-limited', remedy: tooFast },
  1084: { meaning: 'a URL could not be purged', code: 'vendor-rejected' },
  1092: {
    meaning: 'the request names a list and everything',
    code: 'vendor-contract',
  },
  1094: {
    meaning: 'more URLs in a request than the plan allows',
    code: 'vendor-rejected',
    remedy: tooMany,
    concernsAll: true,
  },
  1095: {
    meaning: 'the zone is unknown, or the token may not purge it',
    code: 'vendor-not-found',
    remedy: checkZone,
    concernsAll: true,
  },
  1096: {
    meaning: 'the zone was deactivated',
    code: 'vendor-forbidden',
    remedy: 'The dashboard says why the zone was deactivated.',
  },
  1100: { meaning: 'a tag is too long', code: 'vendor-rejected', remedy: tag },
  1102: { meaning: 'too many purges by tag', code: 'vendor-rate-limited', remedy: tooFast },
  1107: {
    meaning: 'the plan does not have this kind of purge',
    code: 'vendor-rejected',
    remedy: 'Purge by URL or everything; the other kinds have been on every plan since April 2025.',
    concernsAll: true,
  },
  1113: { meaning: 'too many purges by host', code: 'vendor-rate-limited', remedy: tooFast },
  1114: {
    meaning: 'a host is too long',
    code: 'vendor-rejected',
    remedy: 'Check `hosts`: a host has at most 200 characters.',
  },
  1115: {
    meaning: 'a host or prefix is not valid; with HTTP 429: too many purges',
    code: 'vendor-rejected',
    remedy: 'Check `hosts` and `prefixes`: each has a host name of this zone, without a port.',
  },
  1134: { meaning: 'too many purges in this time', code: 'vendor-rate-limited', remedy: tooFast },
  1315: { meaning: 'a tag has other characters', code: 'vendor-rejected', remedy: tag },
  6003: { meaning: 'a header is not valid', code: 'vendor-auth', remedy: checkToken },
  6103: { meaning: 'the key has another form', code: 'vendor-auth', remedy: checkToken },
  6111: { meaning: 'the token has another form', code: 'vendor-auth', remedy: checkToken },
  7000: {
    meaning: 'the address is unknown',
    code: 'vendor-not-found',
    remedy: checkZone,
    concernsAll: true,
  },
  7003: {
    meaning: 'the address is unknown, usually because of the zone',
    code: 'vendor-not-found',
    remedy: checkZone,
    concernsAll: true,
  },
  9103: {
    meaning: 'the key or the e-mail address is unknown',
    code: 'vendor-auth',
    remedy: checkToken,
  },
  9106: { meaning: 'no credentials arrived', code: 'vendor-auth', remedy: checkToken },
  9109: {
    meaning: 'the token is not valid, or may not do this',
    code: 'vendor-auth',
    remedy: `${checkToken} ${needsRight}`,
  },
  10000: {
    meaning: 'the token may not do this; with HTTP 401: it is not valid',
    code: 'vendor-forbidden',
    remedy: `${needsRight} ${notTheAccount}`,
  },
};

/** The sum of others, which say more. */
const generalCode = '1016';

export interface ApiFailure {
  readonly code: string;
  readonly message: string;
}

export interface Refusal extends Pick<CodeRow, 'code' | 'remedy' | 'concernsAll'> {
  /** The error that decides, if there is one. */
  readonly failure?: ApiFailure;
}

/** Of an answer that does not say success; `failures` is empty if it names none, as a page of a proxy does. */
export function classify(status: number, failures: readonly ApiFailure[]): Refusal {
  const isKnown = ({ code }: ApiFailure): boolean => Object.hasOwn(codes, code);
  const specific = failures.filter(({ code }) => code !== generalCode);
  const failure = specific.find(isKnown) ?? specific[0] ?? failures[0];
  if (failure === undefined) return classifyStatus(status);
  if (status === 429 || failures.some(({ message }) => /rate limit/i.test(message)))
    return { code: 'vendor-rate-limited', remedy: tooFast, failure };
  if (failure.code === '10000' && status === 401)
    return { code: 'vendor-auth', remedy: checkToken, failure };
  const known = isKnown(failure) ? codes[failure.code] : undefined;
  if (known === undefined) return { ...classifyStatus(status), failure };
  return { ...known, failure };
}

const byStatus: Readonly<Record<number, Refusal>> = {
  401: { code: 'vendor-auth', remedy: checkToken },
  403: { code: 'vendor-forbidden', remedy: needsRight },
  404: {
    code: 'vendor-not-found',
    remedy: 'Check `endpoint` and `cloudflare-zone`.',
    concernsAll: true,
  },
  409: { code: 'vendor-conflict' },
  429: { code: 'vendor-rate-limited', remedy: tooFast },
};

function classifyStatus(status: number): Refusal {
  return byStatus[status] ?? judgeUnknownStatus(status);
}
