// The token endpoint of the vendor's OAuth host: client credentials, with the errors of RFC 6749. It
// knows no app key and has no envelope.
import { answerJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import type { NhnService } from './service.ts';

type Route = (service: NhnService, request: SandboxRequest) => SandboxResponse;

export const tokenRoutes: Readonly<Record<string, Route>> = {
  'POST /oauth2/token/create': create,
  'POST /oauth2/token/revoke': revoke,
};

function create(service: NhnService, request: SandboxRequest): SandboxResponse {
  const form = readForm(service, request);
  if (!(form instanceof URLSearchParams)) return form;
  if (form.get('grant_type') !== 'client_credentials') return refuse(400, 'unsupported_grant_type');
  // Only keys of the other token type take a scope.
  if ([...form.keys()].length !== 1) return refuse(400, 'invalid_request');
  return answerJson(200, {
    access_token: service.tokens.give(),
    token_type: 'Bearer',
    expires_in: service.options.tokenSeconds,
  });
}

function revoke(service: NhnService, request: SandboxRequest): SandboxResponse {
  const form = readForm(service, request);
  if (!(form instanceof URLSearchParams)) return form;
  const token = form.get('token');
  if (token === null) return refuse(400, 'invalid_request');
  service.tokens.revoke(token);
  return answerJson(200, {});
}

/** The fields of the body, or why the request is refused. */
function readForm(
  { options }: NhnService,
  { headers, body }: SandboxRequest,
): URLSearchParams | SandboxResponse {
  const pair = `${options.accessKeyId}:${options.secretAccessKey}`;
  const basic = `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
  if (headers['authorization'] !== basic) return refuse(401, 'invalid_client');
  const type = headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type))
    return refuse(400, 'invalid_request');
  return new URLSearchParams(body);
}

function refuse(status: number, error: string): SandboxResponse {
  return answerJson(status, { error });
}
