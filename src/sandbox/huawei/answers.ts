// Errors of Huawei Cloud VOD, of the gateway before it, and of IAM, in their own forms.
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

export function refuseAtIam(status: number, message: string): SandboxResponse {
  return answerJson(status, { error: { code: status, message, title: 'Unauthorized' } });
}
