// The prewarm solution: POST {endpoint}/prewarm gives a requestID, GET {status endpoint}/status tells
// how far it is.

import type { HttpResponse } from '../../http/http.ts';
import { createRedactor } from '../../http/redact.ts';
import type { CallLimits, OperationDeps, Operations } from '../provider.ts';
import { toVendorError } from './classify.ts';
import { toNews } from './outcome.ts';
import type { AwsPrewarmSettings } from './settings.ts';
import { readProgress, readRequestId } from './wire.ts';

export function createAwsPrewarmOperations(
  settings: AwsPrewarmSettings,
  { send, now }: OperationDeps,
): Operations {
  const { redact } = createRedactor([settings.apiKey]);
  const headers = { 'x-api-key': settings.apiKey };
  const check = (answer: HttpResponse, input: 'endpoint' | 'aws-status-endpoint'): unknown => {
    const text = Buffer.from(answer.body).toString('utf8');
    const json = parseJson(text);
    if (answer.status >= 200 && answer.status < 300) return json;
    throw toVendorError({ answer, text: messageOf(json) ?? text, redact, now: now(), input });
  };
  return {
    async submit({ targets }, limits) {
      const answer = await send({
        method: 'POST',
        url: new URL(`${settings.endpoint}/prewarm`),
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          url_list: targets.map(({ value }) => value),
          target_type: settings.targets.targetType,
          region: settings.targets.region,
          protocol: settings.protocol,
          ...(settings.cfDomain === undefined ? {} : { cf_domain: settings.cfDomain }),
        }),
        ...limits,
      });
      return { id: readRequestId(check(answer, 'endpoint')), vendorState: 'accepted' };
    },
    async probe({ tasks }, limits: CallLimits) {
      const news = [];
      for (const task of tasks) {
        // In the query, though the document shows a body: a GET with one is refused on the way.
        const url = new URL(`${settings.statusEndpoint}/status`);
        url.searchParams.set('requestID', task.id);
        const answer = await send({ method: 'GET', url, headers, ...limits });
        news.push(toNews(task, readProgress(check(answer, 'aws-status-endpoint'))));
      }
      return { news };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('message' in json)) return undefined;
  return typeof json.message === 'string' ? json.message : undefined;
}
