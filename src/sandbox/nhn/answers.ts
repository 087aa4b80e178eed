// The envelope of NHN Cloud's CDN API and the result codes the sandbox gives, in the vendor's words.
import { answerJson, type SandboxResponse } from '../exchange.ts';

const messages = {
  10000: 'Domain does not exist.',
  10001: 'There is no path to purge.',
  10017: 'Purge type must be ITEM or ALL.',
  20001: 'Bad AppKey',
  20002: 'Bad SecretKey',
  30001: 'Purge usage has exceeded. Please try later.',
  80500: 'Unknown error',
} as const;
export type ResultCode = keyof typeof messages;

/** The normal answer, failures too: HTTP 200. */
export function succeed(fields: Readonly<Record<string, unknown>> = {}): SandboxResponse {
  const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
  return answerJson(200, { header, ...fields });
}

export function refuse(resultCode: ResultCode): SandboxResponse {
  const header = { isSuccessful: false, resultCode, resultMessage: messages[resultCode] };
  return answerJson(200, { header });
}

/** The gateway in front of the API answers with an HTTP status of its own. */
export function refuseAtGateway(resultCode: number, resultMessage: string): SandboxResponse {
  const header = { isSuccessful: false, resultCode, resultMessage };
  return answerJson(Math.floor(resultCode / 10_000), { header });
}
