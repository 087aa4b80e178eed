// What API Gateway and the solution's functions answer when they refuse.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
import { parseRetryAfter } from '../../core/backoff.ts';
import { VendorError, type VendorRefusal } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { vendorText } from '../../http/redact.ts';
import { isPassing, leavesOpen } from '../../http/status.ts';
import type { ApiVersion } from './api-version.ts';
import { machinesMayRun, stopMachines } from './machines.ts';

export interface Refused {
  readonly answer: HttpResponse;
  /** The `message` of a JSON body, else the body itself: two answers are plain text. */
  readonly text: string;
  readonly redact: (text: string) => string;
  readonly now: number;
  /** The input with the address that was asked. */
  readonly input: ApiAddress;
  readonly version: ApiVersion;
}

export type ApiAddress = 'endpoint' | 'aws-status-endpoint';

export function toVendorError(refused: Refused): VendorError {
  const { answer, redact, now } = refused;
  const requestId = answer.headers['x-amzn-requestid'] ?? answer.headers['x-amz-apigw-id'];
  const wait = parseRetryAfter(answer.headers['retry-after'], now);
  const isPage = /^\s*</.test(refused.text);
  const text = isPage ? 'a web page, so something before the API answered' : refused.text;
  return new VendorError({
    message: `The prewarm solution refused: ${vendorText(text === '' ? 'no message' : text, redact)} (HTTP ${answer.status})`,
    vendorCode: String(answer.status),
    ...classify(refused),
    ...(leavesOpen(answer.status) ? { mayHaveArrived: true } : {}),
    ...(requestId === undefined ? {} : { requestId: vendorText(requestId, redact) }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
}

type Classified = Pick<VendorRefusal, 'code' | 'remedy' | 'concernsAll'>;

function classify({ answer: { status }, text, input, version }: Refused): Classified {
  const wrongAddress: Classified = {
    code: 'vendor-not-found',
    concernsAll: true,
    remedy: `Check \`${input}\`: the address is wrong, not the key. ${wrongVersion[version]}`,
  };
  if (status === 403 && /missing authentication token/i.test(text)) return wrongAddress;
  if (status === 404) return wrongAddress;
  if (status === 401 || (status === 403 && /^forbidden$/i.test(text.trim()))) {
    return { code: 'vendor-auth', remedy: wrongKey };
  }
  if (status === 403) return { code: 'vendor-forbidden', remedy: forbidden };
  if (status === 429 && /limit exceeded/i.test(text)) {
    return { code: 'vendor-quota', remedy: quotaUsedUp[version] };
  }
  if (status === 429) return { code: 'vendor-rate-limited' };
  if (status >= 500) return { code: 'vendor-unavailable', remedy: unavailable[version] };
  if (isPassing(status)) return { code: 'vendor-unavailable' };
  return { code: 'vendor-rejected' };
}

const quotaUsedUp: Readonly<Record<ApiVersion, string>> = {
  '2023-03': 'The quota of the usage plan for this key is used up.',
  '2024-04': `The 1,000 requests that the usage plan allows this key in a day are used up. Poll jobs that were started with \`resume-tasks\` tomorrow. ${machinesMayRun} ${stopMachines}`,
};
const wrongKey =
  'Check `aws-api-key`: it is the value of the key that belongs to the usage plan of both APIs.';
const forbidden =
  'Something in front of the API refuses this address or request: a resource policy, a firewall (WAF), or a private API.';
/** Another generation of the solution answers the first request with "no such address". */
const wrongVersion: Readonly<Record<ApiVersion, string>> = {
  '2023-03':
    "It is the stack's output up to `/prod`; the prewarm API and the status API have different hosts. A stack of 2024 has one address: leave `aws-status-endpoint` out.",
  '2024-04':
    "It is the stack's output up to `/prod`. A stack of 2023 has a second address for the status: set it as `aws-status-endpoint`.",
};
const unavailable: Readonly<Record<ApiVersion, string>> = {
  '2023-03':
    "Look at the CloudWatch logs of the solution's scheduler function. Unknown names make it fail like this, and so does another version of the solution: one before 2023, v2.0.1 with `aws-cf-domain`, or one of 2024 (with `pops` and `regions`).",
  '2024-04':
    "Look at the CloudWatch logs of the solution's functions. A stack of 2023 fails like this; set `aws-status-endpoint` for it.",
};
