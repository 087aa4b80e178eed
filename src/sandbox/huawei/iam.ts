// The IAM that Huawei Cloud's services take tokens from.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import type { Access, TokenScope } from './access.ts';
import { refuseAtIam } from './answers.ts';
import type { HuaweiOptions } from './options.ts';

interface Service {
  readonly options: HuaweiOptions;
  readonly access: Access;
}

/** Undefined if the request is for another service. */
export function answerIam(
  service: Service,
  { method, path, body }: SandboxRequest,
): SandboxResponse | undefined {
  if (path !== '/v3/auth/tokens') return undefined;
  if (method !== 'POST') return refuseAtIam(404, 'The API does not exist.');
  const scope = findScope(service.options, parseJson(body));
  if (scope === undefined) return refuseAtIam(401, 'The username or password is wrong.');
  const response = answerJson(201, { token: { expires_at: '' } });
  const token = service.access.issueToken(scope);
  return { ...response, headers: { ...response.headers, 'x-subject-token': token } };
}

/** What a token is asked for, if the user is the one that exists. */
function findScope(options: HuaweiOptions, given: unknown): TokenScope | undefined {
  const domain = { name: options.iamAccount };
  const user = { name: options.iamUser, password: options.iamPassword, domain };
  const identity = { methods: ['password'], password: { user } };
  const scopes = {
    project: { project: { id: options.projectId } },
    account: { domain },
  } as const;
  const text = JSON.stringify(given);
  return (['project', 'account'] as const).find(
    (name) => text === JSON.stringify({ auth: { identity, scope: scopes[name] } }),
  );
}
