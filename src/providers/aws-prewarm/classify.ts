// What API Gateway and the solution's functions answer when they refuse.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
import { parseRetryAfter } from '../../core/backoff.ts';
import { VendorError, type VendorRefusal } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { vendorText } from '../../http/redact.ts';

export interface Refused {
  readonly answer: HttpResponse;
  /** The `message` of a JSON body, else the body itself: two answers are plain text. */
  readonly text: string;
  readonly redact: (text: string) => string;
  readonly now: number;
  /** The input that holds the address that was asked. */
  readonly input: 'endpoint' | 'aws-status-endpoint';
}

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
    ...(requestId === undefined ? {} : { requestId: vendorText(requestId, redact) }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    mayHaveArrived: answer.status >= 500,
  });
}

type Classified = Pick<VendorRefusal, 'code' | 'remedy' | 'concernsAll'>;

function classify({ answer: { status }, text, input }: Refused): Classified {
  const wrongAddress: Classified = {
    code: 'vendor-not-found',
    concernsAll: true,
    remedy: `Check \`${input}\`: it is the address that is wrong, not the key. It is the stack's output up to \`/prod\`; the prewarm API and the status API have different hosts.`,
  };
  if (status === 403 && /missing authentication token/i.test(text)) return wrongAddress;
  if (status === 404) return wrongAddress;
  if (status === 401 || (status === 403 && /^forbidden$/i.test(text.trim()))) {
    return { code: 'vendor-auth', remedy: wrongKey };
  }
  if (status === 403) return { code: 'vendor-forbidden', remedy: forbidden };
  if (status === 429 && /limit exceeded/i.test(text)) {
    return { code: 'vendor-quota', remedy: "The usage plan's quota for this key is used up." };
  }
  if (status === 429) return { code: 'vendor-rate-limited' };
  if (status >= 500) return { code: 'vendor-unavailable', remedy: unavailable };
  return { code: 'vendor-rejected' };
}

const wrongKey =
  'Check `aws-api-key`: it is the value of the key that belongs to the usage plan of both APIs.';
const forbidden =
  'Something before the API refuses this address or request: a resource policy, a firewall (WAF), a private API.';
const unavailable =
  "Look at the logs of the solution's scheduler function in CloudWatch; names it does not know, and a version before 2023, make it fail like this.";
