// The envelope of Cloudflare's API.
import { answerJson, type SandboxResponse } from '../exchange.ts';

interface ApiError {
  readonly code: number;
  readonly message: string;
  readonly error_chain?: readonly { readonly code: number; readonly message: string }[];
}

export function succeed(result: unknown): SandboxResponse {
  return withRay(answerJson(200, { success: true, errors: [], messages: [], result }));
}

export function refuse(status: number, ...errors: readonly ApiError[]): SandboxResponse {
  return withRay(answerJson(status, { success: false, errors, messages: [], result: null }));
}

export function refuseTooFast(seconds: number): SandboxResponse {
  const message =
    'Unable to purge, rate limit reached. Please wait and consider throttling your request speed';
  const answer = refuse(429, { code: 1134, message });
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}

function withRay(answer: SandboxResponse): SandboxResponse {
  return { ...answer, headers: { ...answer.headers, 'cf-ray': '8f0123456789abcd-ICN' } };
}
