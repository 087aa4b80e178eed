// One exchange with the solution's API Gateway, for both generations.
import { parseJson, toText } from '../../core/json-value.ts';
import type { HttpRequest, HttpResponse } from '../../http/http.ts';
import { createRedactor } from '../../http/redact.ts';
import type { OperationDeps } from '../provider.ts';
import { type ApiAddress, toVendorError } from './classify.ts';
import type { AwsPrewarmSettings } from './settings.ts';

/** Gives the JSON of a 2xx, undefined if the body is not JSON. Rejects with VendorError otherwise. */
export type Exchange = (
  request: Omit<HttpRequest, 'headers'>,
  input: ApiAddress,
) => Promise<unknown>;

export function createExchange(
  { apiKey, version }: AwsPrewarmSettings,
  { send, now }: OperationDeps,
): Exchange {
  const { redact } = createRedactor([apiKey]);
  const headers = { 'x-api-key': apiKey };
  const readAnswer = (answer: HttpResponse, input: ApiAddress): unknown => {
    const text = Buffer.from(answer.body).toString('utf8');
    const json = parseJson(text);
    if (answer.status >= 200 && answer.status < 300) return json;
    const message = messageOf(json) ?? text;
    throw toVendorError({ answer, text: message, redact, now: now(), input, version });
  };
  return async (request, input) => {
    const type = request.body === undefined ? {} : { 'content-type': 'application/json' };
    return readAnswer(await send({ ...request, headers: { ...headers, ...type } }), input);
  };
}

function messageOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  if ('message' in json && typeof json.message === 'string') return json.message;
  if (!('error_message' in json) || typeof json.error_message !== 'string') return undefined;
  const urls = 'error_urls' in json && Array.isArray(json.error_urls) ? json.error_urls : [];
  return [json.error_message, ...urls.slice(0, 5).map(toText)].join(' ');
}
