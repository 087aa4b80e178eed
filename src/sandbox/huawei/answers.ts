// Errors of Huawei Cloud's services, of the gateway before them, and of IAM, in their own forms.
import { answerJson, type SandboxResponse } from '../exchange.ts';

/** VOD answers most business errors with 403. */
const vodErrors = {
  'VOD.10053': [400, 'The request parameter is illegal, illegal field: {urls}.'],
  'VOD.10062': [403, 'The asset does not exist.'],
  'VOD.10086': [403, '预热url总数不能超过1000个'],
  'VOD.10089': [403, 'The domain does not exist.'],
  'VOD.10109': [403, 'A maximum of 10 URLs can be prefetched at a time.'],
  'VOD.10057': [403, 'Tenant ID verification failed.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type VodError = keyof typeof vodErrors;

export function refuseAtVod(code: VodError): SandboxResponse {
  const [status, text] = vodErrors[code];
  return answerJson(status, { error_code: code, error_msg: text });
}

const requestId = '8d9ae3c2-sandbox-request-id';

export function refuseAtGateway(status: number, number: string, text: string): SandboxResponse {
  const body = { error_msg: text, error_code: `APIGW.${number}`, request_id: requestId };
  const response = answerJson(status, body);
  return { ...response, headers: { ...response.headers, 'x-request-id': requestId } };
}

export function refuseUnknownApi(): SandboxResponse {
  const text = 'The API does not exist or has not been published in the environment';
  return refuseAtGateway(404, '0101', text);
}

export function refuseTooFast(): SandboxResponse {
  const text = 'The throttling threshold has been reached: policy user over ratelimit';
  return refuseAtGateway(429, '0308', text);
}

/** CDN answers most business errors with 200. */
const cdnErrors = {
  'CDN.0001': [400, 'Parameter error.'],
  'CDN.0004': [403, 'You do not have the permission.'],
  'CDN.0108': [200, 'The resource does not exist.'],
  'CDN.0110': [200, 'The number of URLs exceeds the quota of today.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export function refuseAtCdn(code: keyof typeof cdnErrors): SandboxResponse {
  const [status, text] = cdnErrors[code];
  return answerJson(status, { error: { error_code: code, error_msg: text } });
}

export function refuseAtIam(status: number, message: string): SandboxResponse {
  return answerJson(status, { error: { code: status, message, title: 'Unauthorized' } });
}
