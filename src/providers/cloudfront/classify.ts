// What CloudFront's error codes mean to us.
// https://docs.aws.amazon.com/cloudfront/latest/APIReference/CommonErrors.html
import type { VendorCode } from '../../errors.ts';
import { judgeUnknownStatus } from '../../http/status.ts';

export interface Meaning {
  /** `vendor-contract`: what was sent is not what is documented. */
  readonly code: VendorCode | 'vendor-contract';
  readonly remedy?: string;
  /** Every other request would get the same answer. */
  readonly concernsAll?: true;
}

const keys =
  'Check `aws-access-key-id` and `aws-secret-access-key`, or the step with `aws-actions/configure-aws-credentials` before this one. Temporary keys also need `aws-session-token`, and keys of China their own `endpoint`.';
const expired =
  'The temporary keys have expired. Run `aws-actions/configure-aws-credentials` right before this step, or raise its `role-duration-seconds`.';
const signature =
  "Check `aws-secret-access-key`, and this machine's clock: a signature is accepted for five minutes.";

/** What a role needs, as an IAM policy names it. */
export const rights =
  'Allow `cloudfront:CreateInvalidation` and `cloudfront:GetInvalidation` on the distribution or tenant. A `cloudfront-distribution` that is not an id also needs `cloudfront:ListDistributions`, and `cloudfront-tenant: all` needs `cloudfront:ListDistributionTenants`.';

const noDistribution =
  'Check `cloudfront-distribution`: an id such as `E1A2B3C4D5E6F7`, of the account of these keys. The tenants of a multi-tenant distribution have caches of their own: set `cloudfront-tenant` to the id of a tenant, or to `all`.';
const noTenant =
  'Check `cloudfront-tenant`: an id such as `dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB`, of the account of these keys.';
const tooFast =
  'Other workflows of the account share this limit. The action waits and sends the same request again until `timeout`.';

export const newReference =
  'Run it again: each run has references of its own. If it happens again, report it.';

export const meanings: Readonly<Record<string, Meaning>> = {
  InvalidClientTokenId: { code: 'vendor-auth', remedy: keys },
  UnrecognizedClientException: { code: 'vendor-auth', remedy: keys },
  MissingAuthenticationToken: { code: 'vendor-auth', remedy: keys },
  IncompleteSignature: { code: 'vendor-auth', remedy: keys },
  SignatureDoesNotMatch: { code: 'vendor-auth', remedy: signature },
  RequestExpired: { code: 'vendor-auth', remedy: signature },
  ExpiredToken: { code: 'vendor-auth', remedy: expired },
  ExpiredTokenException: { code: 'vendor-auth', remedy: expired },
  AccessDenied: { code: 'vendor-forbidden', remedy: rights },
  NoSuchDistribution: { code: 'vendor-not-found', remedy: noDistribution, concernsAll: true },
  EntityNotFound: { code: 'vendor-not-found', remedy: noTenant, concernsAll: true },
  NoSuchInvalidation: { code: 'vendor-not-found' },
  TooManyInvalidationsInProgress: { code: 'vendor-rate-limited', remedy: tooFast },
  Throttling: { code: 'vendor-rate-limited', remedy: tooFast },
  ThrottlingException: { code: 'vendor-rate-limited', remedy: tooFast },
  RequestLimitExceeded: { code: 'vendor-rate-limited', remedy: tooFast },
  InvalidationBatchAlreadyExists: { code: 'vendor-conflict', remedy: newReference },
  InvalidArgument: {
    code: 'vendor-rejected',
    remedy: 'Look for paths with odd characters in the list. CloudFront refuses the whole request.',
  },
  BatchTooLarge: {
    code: 'vendor-rejected',
    remedy: 'Purge wildcards or everything instead of so many paths, and please report this limit.',
  },
  MissingBody: { code: 'vendor-contract' },
  InconsistentQuantities: { code: 'vendor-contract' },
  InternalError: { code: 'vendor-unavailable' },
  ServiceUnavailable: {
    code: 'vendor-unavailable',
    remedy: 'Raise `retries`: CloudFront answers so when it is busy, and no retry costs twice.',
  },
};

/** Services of AWS name it in many ways; the official libraries wait for all of them. */
const throttled = /throttl|too ?many ?requests|slow ?down/i;

/** `errorCode` is `''` if the answer names none. */
export function classifyError(errorCode: string, status: number): Meaning {
  const known = Object.hasOwn(meanings, errorCode) ? meanings[errorCode] : undefined;
  if (known === undefined && throttled.test(errorCode))
    return { code: 'vendor-rate-limited', remedy: tooFast };
  return known ?? classifyStatus(status, errorCode !== '');
}

function classifyStatus(status: number, isNamed: boolean): Meaning {
  if (status === 401) return { code: 'vendor-auth', remedy: keys };
  if (status === 403) return { code: 'vendor-forbidden', remedy: rights };
  if (status === 404)
    return isNamed
      ? { code: 'vendor-not-found' }
      : { code: 'vendor-not-found', concernsAll: true, remedy: 'Check `endpoint`.' };
  if (status === 409) return { code: 'vendor-conflict' };
  if (status === 429) return { code: 'vendor-rate-limited', remedy: tooFast };
  return judgeUnknownStatus(status);
}
