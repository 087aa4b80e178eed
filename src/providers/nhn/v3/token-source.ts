// Tokens for API v3.0, by OAuth 2.0 client credentials: a User Access Key gives one, for a minute to a day.
// https://docs.nhncloud.com/en/nhncloud/en/public-api/user-access-key-token/
import { parseRetryAfter } from '../../../core/backoff.ts';
import { parseJson } from '../../../core/json-value.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  type VendorCode,
  VendorError,
} from '../../../errors.ts';
import type { HttpResponse } from '../../../http/http.ts';
import { vendorText } from '../../../http/redact.ts';
import type { CallLimits, OperationDeps } from '../../provider.ts';
import { classifyStatus } from '../classify.ts';
import type { NhnV3Settings } from './settings.ts';
import { Token, TokenRefusal } from './wire.ts';

export interface TokenSource {
  /** A token that is good for a while; concurrent callers share one request. */
  get(limits: CallLimits): Promise<string>;
  /** The vendor refused this token: the next caller gets another one. False if it was not the last one. */
  forget(token: string): boolean;
}

export interface TokenOptions {
  readonly settings: Pick<NhnV3Settings, 'oauthEndpoint' | 'accessKeyId' | 'secretAccessKey'>;
  readonly deps: OperationDeps;
  readonly redact: (text: string) => string;
}

interface KnownToken {
  readonly token: string;
  /** Milliseconds since the epoch: shortly before it expires. */
  readonly usableUntil: number;
}

/** A token is renewed so long before its end, or after three quarters of its life if that is later. */
const marginMilliseconds = 30_000;

/** Rejects with errors that say that the request itself was not sent. A failure is not remembered. */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { now } = options.deps;
  let known: KnownToken | undefined;
  let fetching: Promise<KnownToken> | undefined;
  const renew = async (limits: CallLimits): Promise<KnownToken> => {
    try {
      known = await fetchToken(options, limits);
      return known;
    } finally {
      fetching = undefined;
    }
  };
  return {
    async get(limits) {
      if (known !== undefined && now() < known.usableUntil) return known.token;
      fetching ??= renew(limits);
      return (await fetching).token;
    },
    forget(token) {
      // Another caller may have renewed it already.
      if (known?.token !== token) return false;
      known = undefined;
      return true;
    },
  };
}

async function fetchToken(options: TokenOptions, limits: CallLimits): Promise<KnownToken> {
  const { deps } = options;
  const askedAt = deps.now();
  try {
    const { token, milliseconds } = readToken(await askForToken(options, limits), options);
    deps.keepSecret(token);
    const margin = Math.min(marginMilliseconds, milliseconds / 4);
    return { token, usableUntil: askedAt + milliseconds - margin };
  } catch (error) {
    throw toUnsent(error);
  }
}

/** No `scope`: that would ask for a kind of token that CDN does not take. */
function askForToken({ settings, deps }: TokenOptions, limits: CallLimits): Promise<HttpResponse> {
  const pair = Buffer.from(`${settings.accessKeyId}:${settings.secretAccessKey}`, 'utf8');
  return deps.send({
    method: 'POST',
    url: new URL(`${settings.oauthEndpoint}/oauth2/token/create`),
    headers: {
      authorization: `Basic ${pair.toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
    // The request that the token is for needs time as well.
    timeoutMilliseconds: limits.timeoutMilliseconds / 2,
    signal: limits.cancelled,
  });
}

function readToken(
  answer: HttpResponse,
  { deps, redact }: TokenOptions,
): { readonly token: string; readonly milliseconds: number } {
  const json = parseJson(answer.body);
  const isRefused = answer.status < 200 || answer.status >= 300;
  const refusal = TokenRefusal.safeParse(json);
  if (isRefused || refusal.success)
    throw toRefusal(answer, { refusal: refusal.data, deps, redact });
  const parsed = Token.safeParse(json);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new ContractError(
      `NHN Cloud's token endpoint answered HTTP ${answer.status} without the documented fields${fields === '' ? '' : ` (${fields})`}.`,
    );
  }
  const { access_token: token, expires_in: seconds } = parsed.data;
  return { token, milliseconds: seconds * 1_000 };
}

/** About the key: RFC 6749's other codes are about the request, which is always the same. */
const keyErrors: readonly string[] = ['invalid_client', 'invalid_grant', 'unauthorized_client'];

function toRefusal(
  { status, headers }: HttpResponse,
  {
    refusal: { error = '', error_description: description } = {},
    deps,
    redact,
  }: Pick<TokenOptions, 'deps' | 'redact'> & {
    readonly refusal: { error?: string; error_description?: string | null | undefined } | undefined;
  },
): VendorError {
  const vendorCode = error === '' ? String(status) : vendorText(error, redact).slice(0, 40);
  const code = classify(error, status);
  const wait = parseRetryAfter(headers['retry-after'], deps.now());
  const text = description ?? (error === '' ? `HTTP ${status}` : '');
  return new VendorError({
    code,
    message: `NHN Cloud's token endpoint refused${text === '' ? '' : `: ${vendorText(text, redact)}`} (${vendorCode})`,
    vendorCode,
    remedy: remedies[code] ?? remedyForAddress,
    mayHaveArrived: false,
    concernsAll: code !== 'vendor-unavailable',
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
}

/**
 * Too many token requests count as "unavailable": for the API, "too fast" after a lost answer is the
 * proof that the lost request arrived.
 */
function classify(error: string, status: number): VendorCode {
  if (keyErrors.includes(error)) return 'vendor-auth';
  const code = classifyStatus(status);
  return code === 'vendor-rate-limited' ? 'vendor-unavailable' : code;
}

const remedyForKey =
  'Check `nhn-access-key-id` and `nhn-secret-access-key`: a User Access Key of the type "Opaque", under API Security Settings of the console. It may have been deleted, or its secret reissued.';
const remedyForAddress =
  "Check `nhn-oauth-endpoint`, and what stands between the runner and NHN Cloud's token endpoint.";
const remedies: Readonly<Partial<Record<VendorCode, string>>> = {
  'vendor-auth': remedyForKey,
  'vendor-forbidden':
    'NHN Cloud refuses this key or the address of the runner. Check the conditions of the account that owns `nhn-access-key-id`.',
  'vendor-unavailable': 'Try again later; NHN Cloud gives no token at the moment.',
};

/** Whatever happened to the token, the request that needs it was not sent. */
function toUnsent(error: unknown): unknown {
  if (error instanceof CancelledError) return error.beforeSending();
  if (error instanceof NetworkError) {
    const [{ remedy } = { remedy: undefined }] = error.problems;
    return new NetworkError(`No token. ${error.message}`, false, {
      isLasting: error.isLasting,
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  if (error instanceof TimeoutError)
    return new TimeoutError(error.code, `No token. ${error.message}`, { mayHaveArrived: false });
  if (error instanceof ContractError)
    return new ContractError(error.message, { mayHaveArrived: false });
  return error;
}
