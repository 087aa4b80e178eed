// The envelope of NHN Cloud's CDN API, with the result codes and texts of the CDN guide's and the
// API Gateway guide's error-code pages.
import { answerJson, type SandboxResponse } from '../exchange.ts';

const messages = {
  10000: 'Domain does not exist.',
  10001: 'There is no path to purge.',
  10002: 'Callback method or url is invalid.',
  10003: 'Callback url format is invalid.',
  10004: 'Exist a creating service. Please retry after it is finished.',
  10006: 'Not found resource.',
  10007: 'The domain alias already exists.',
  10008: "Origin path must start with '/'.",
  10009: "Origin path must not end with '/'.",
  10010: 'Please enter an origin server.',
  10011: 'Please enter the origin server without a scheme.',
  10013: 'The domain alias is invalid.',
  10014: 'Referrers are not a regular expression.',
  10015: 'Please enter useOriginCacheControl or cacheType.',
  10017: "Invalid Purge Type. Please enter purge type 'ITEM' or 'ALL'",
  10018: 'The port of the origin server is invalid.',
  10019: 'Up to 3 domain aliases can be set.',
  10020: 'The domain alias is duplicated.',
  10021: 'Already deleted distribution.',
  10023: 'Please enter either port or httpPort and httpsPort.',
  10024: 'Please enter a port of the origin server.',
  10025: 'httpPort and httpsPort are the same.',
  10027: 'The description is longer than 255 characters.',
  10028: 'Please enter whether the root path access control is enabled.',
  10029: 'The control type of the root path access control is invalid.',
  10030: 'Please enter a redirect path.',
  10031: 'The redirect status code is invalid.',
  10039: 'The response header control is invalid.',
  10040: 'A response header is invalid.',
  10043: 'Up to 10 response headers can be set.',
  20001: 'Failed to authenticate with AppKey.',
  20002: 'Failed to authenticate with the secret key.',
  30000: 'Failed to process request. Please try again later.',
  30001: 'Purge usage has exceeded. Please try again later.',
  30003: 'Request not processed in current service status.',
  30004: 'The status of the service is unknown.',
  80500: 'An unknown error occurred during processing.',
} as const;
export type ResultCode = keyof typeof messages;

const gatewayMessages = {
  4000003: 'Invalid URI.',
  4000007: 'Bad Request (the body is not a JSON object)',
  4010001: 'Unauthorized (the token is missing, unknown or expired)',
  4041007: 'URL Not Found',
  4131000: 'Request size is larger than permissible limit. the permissible limit is 10mb.',
  4291000: 'Too Many Requests',
  4291001: 'Usage quota exceeded.',
  5030001: 'Upstream Service Unavailable (connection refused)',
} as const;
export type GatewayCode = keyof typeof gatewayMessages;

type Envelope = Readonly<{
  header: Readonly<{ isSuccessful: boolean; resultCode: number; resultMessage: string }>;
}>;

/** The service answers HTTP 200 whether it did or did not. */
export function succeed(fields: Readonly<Record<string, unknown>> = {}): SandboxResponse {
  const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
  return answerJson(200, { header, ...fields });
}

export function refuse(resultCode: ResultCode): SandboxResponse {
  return answerJson(200, refusal(resultCode));
}

export function refusal(resultCode: ResultCode): Envelope {
  return { header: { isSuccessful: false, resultCode, resultMessage: messages[resultCode] } };
}

/** The gateway in front of the service gives its refusals an HTTP status. */
export function refuseAtGateway(code: GatewayCode): SandboxResponse {
  const { status, body } = gatewayEnvelope(code);
  return answerJson(status, body);
}

/** A code of the gateway is its HTTP status and four more digits. */
export function gatewayEnvelope(code: GatewayCode): {
  readonly status: number;
  readonly body: Envelope;
} {
  const header = { isSuccessful: false, resultCode: code, resultMessage: gatewayMessages[code] };
  return { status: Math.floor(code / 10_000), body: { header } };
}
