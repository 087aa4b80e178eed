// Gives a request its credentials: a signature, a token, or a token that is fetched first and renewed
// once when it expires in the middle of a run.
import { formatBasicInstant, formatDuration } from '../../core/instant.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  VendorError,
} from '../../errors.ts';
import type { HttpRequest, HttpResponse } from '../../http/http.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { readAnswer } from './answers.ts';
import type { Classify } from './classify.ts';
import type { HuaweiCredentials } from './credentials.ts';
import { signRequest } from './sign.ts';

type PlainRequest = Pick<HttpRequest, 'method' | 'url' | 'body'> & { readonly limits: CallLimits };

/**
 * Sends one request with credentials; any HTTP status but a refused, renewable token is an answer. That one
 * is a VendorError that lets the engine send again: with a new token, and at its pace.
 */
export type SendAuthorized = (request: PlainRequest) => Promise<HttpResponse>;

/** What a fetched token is for: one project, or the whole account for services without projects. */
type TokenScope =
  | { readonly project: { readonly id: string } }
  | { readonly domain: { readonly name: string } };

export interface AuthorizeOptions {
  /** `''` for a service without projects. */
  readonly projectId: string;
  readonly credentials: HuaweiCredentials;
  readonly redact: (text: string) => string;
  readonly classify: Classify;
}

const jsonType = { 'content-type': 'application/json' } as const;

export function createSendAuthorized(
  { projectId, credentials, redact, classify }: AuthorizeOptions,
  deps: OperationDeps,
): SendAuthorized {
  const sendWith = (
    { limits, ...request }: PlainRequest,
    headers: Readonly<Record<string, string>>,
  ): Promise<HttpResponse> =>
    deps.send({ ...request, headers: { ...jsonType, ...headers }, ...limits });
  switch (credentials.kind) {
    case 'access-key':
      // Signed for every attempt: the signature holds the time.
      return (request) =>
        sendWith(request, sign(request, { projectId, credentials, now: deps.now() }));
    case 'token':
      return (request) => sendWith(request, { 'x-auth-token': credentials.token });
    case 'user': {
      const scope =
        projectId === ''
          ? { domain: { name: credentials.account } }
          : { project: { id: projectId } };
      const tokens = createTokenSource({ scope, credentials, redact, classify, deps });
      return async (request) => {
        const token = await tokens.get(request.limits);
        const answer = await sendWith(request, { 'x-auth-token': token });
        if (answer.status !== 401 || !tokens.forget(token)) return answer;
        throw expired();
      };
    }
    case 'none':
      return () => Promise.reject(new Error('A run without credentials sends nothing.'));
  }
}

function expired(): VendorError {
  return new VendorError({
    code: 'vendor-unavailable',
    message:
      'Huawei Cloud refused the token of the user, which may have expired. Another one is fetched.',
    mayHaveArrived: false,
  });
}

/** Content-Type stays unsigned, because what stands between may change it. */
function sign(
  { method, url, body }: PlainRequest,
  about: {
    readonly projectId: string;
    readonly credentials: Extract<HuaweiCredentials, { readonly kind: 'access-key' }>;
    readonly now: number;
  },
): Readonly<Record<string, string>> {
  const { securityToken } = about.credentials;
  const signed = {
    ...(about.projectId === '' ? {} : { 'x-project-id': about.projectId }),
    'x-sdk-date': formatBasicInstant(about.now),
    ...(securityToken === undefined ? {} : { 'x-security-token': securityToken }),
  };
  const authorization = signRequest(
    {
      method,
      path: url.pathname,
      query: [...url.searchParams],
      headers: { ...signed, host: url.host },
      body: body ?? '',
    },
    about.credentials,
  );
  return { ...signed, authorization };
}

interface TokenSource {
  /** Fetches a token if none is known; concurrent callers share one request. */
  get(limits: CallLimits): Promise<string>;
  /** Whether another one may be fetched in its place: once in a run. */
  forget(token: string): boolean;
}

const mostTokens = 2;

interface TokenRequest extends Pick<AuthorizeOptions, 'redact' | 'classify'> {
  readonly scope: TokenScope;
  readonly credentials: Extract<HuaweiCredentials, { readonly kind: 'user' }>;
  readonly deps: OperationDeps;
}

function createTokenSource(about: TokenRequest): TokenSource {
  let current: Promise<string> | undefined;
  let known = '';
  let fetched = 0;
  const fetchNext = async (limits: CallLimits): Promise<string> => {
    // The request that the token is for needs time as well.
    const timeoutMilliseconds = limits.timeoutMilliseconds / 2;
    try {
      known = await fetchToken(about, { timeoutMilliseconds, signal: limits.cancelled });
      fetched += 1;
      return known;
    } catch (error) {
      // Whoever asks next fetches again.
      current = undefined;
      throw toTokenFailure(error, timeoutMilliseconds);
    }
  };
  return {
    get(limits) {
      current ??= fetchNext(limits);
      return current;
    },
    forget(token) {
      // Somebody else may have renewed it meanwhile.
      if (token !== known) return true;
      if (fetched >= mostTokens) return false;
      current = undefined;
      known = '';
      return true;
    },
  };
}

/** https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html: 24 hours, in a header. */
async function fetchToken(
  { scope, credentials, redact, classify, deps }: TokenRequest,
  limits: Pick<CallLimits, 'timeoutMilliseconds' | 'signal'>,
): Promise<string> {
  const { account, user, password, iamEndpoint } = credentials;
  const identity = {
    methods: ['password'],
    password: { user: { name: user, password, domain: { name: account } } },
  };
  const answer = await deps.send({
    method: 'POST',
    url: new URL(`${iamEndpoint}/v3/auth/tokens?nocatalog=true`),
    headers: jsonType,
    body: JSON.stringify({ auth: { identity, scope } }),
    ...limits,
  });
  readAnswer(answer, { redact, classify, now: deps.now() });
  const token = answer.headers['x-subject-token'] ?? '';
  if (token === '') throw new ContractError('IAM answered without the header X-Subject-Token.');
  deps.keepSecret(token);
  return token;
}

/** Nothing was submitted yet, so any failure of IAM is safe to report as not sent. */
function toTokenFailure(error: unknown, timeoutMilliseconds: number): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof CancelledError) return error.beforeSending();
  const message = `No token from IAM. ${error.message}`;
  const mayHaveArrived = false;
  if (error instanceof NetworkError) {
    const [{ remedy } = { remedy: undefined }] = error.problems;
    const { isLasting } = error;
    return new NetworkError(message, false, {
      isLasting,
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  if (error instanceof TimeoutError) {
    const time = `${formatDuration(timeoutMilliseconds)}, half of what the request may take`;
    return new TimeoutError(error.code, `No token from IAM within ${time}.`, { mayHaveArrived });
  }
  if (error instanceof ContractError) return new ContractError(message, { mayHaveArrived });
  return error instanceof VendorError ? toTokenRefusal(error, message) : error;
}

function toTokenRefusal(
  { code, problems, retryAfterMilliseconds: asked }: VendorError,
  message: string,
): VendorError {
  const [{ vendorCode, requestId } = { vendorCode: undefined, requestId: undefined }] = problems;
  return new VendorError({
    code,
    message,
    remedy:
      'Check `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`: an IAM user of the account, without a second factor; or use an access key.',
    mayHaveArrived: false,
    ...(vendorCode === undefined ? {} : { vendorCode }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(asked === undefined ? {} : { retryAfterMilliseconds: asked }),
  });
}
