// The sandbox's own addresses, which no vendor has: to look at it and to steer it from outside.
import { z } from 'zod';
import {
  answerJson,
  type Handler,
  parseJson,
  type RecordedRequest,
  type SandboxResponse,
} from './exchange.ts';
import { Fault, longestDelayMilliseconds } from './fault.ts';

export const adminPrefix = '/_sandbox/';

export interface Administered {
  readonly requests: readonly RecordedRequest[];
  state(): unknown;
  addFault(fault: Fault): void;
  /** From now on every answer of a vendor comes so late. */
  setLatency(milliseconds: number): void;
  reset(): void;
}

/** Answers everything below `adminPrefix`; such requests are neither recorded nor hit by faults. */
export function createAdmin(sandbox: Administered): Handler {
  return ({ method, path, body }) => {
    if (!path.startsWith(adminPrefix)) return undefined;
    switch (`${method} ${path}`) {
      case 'GET /_sandbox/state':
        return answerJson(200, sandbox.state());
      case 'GET /_sandbox/requests':
        return answerJson(200, sandbox.requests.map(toPlain));
      case 'POST /_sandbox/faults':
        return addFault(sandbox, body);
      case 'POST /_sandbox/latency':
        return setLatency(sandbox, body);
      case 'POST /_sandbox/reset':
        sandbox.reset();
        return answerJson(200, { reset: true });
      default:
        return answerJson(404, {
          error:
            'There are GET state and requests, and POST faults, latency and reset, below /_sandbox/.',
        });
    }
  };
}

function addFault(sandbox: Administered, body: string): SandboxResponse {
  const parsed = Fault.safeParse(parseJson(body));
  if (!parsed.success) return answerJson(400, { error: parsed.error.issues });
  sandbox.addFault(parsed.data);
  return answerJson(200, { added: true });
}

const Latency = z.strictObject({ milliseconds: z.int().min(0).max(longestDelayMilliseconds) });

function setLatency(sandbox: Administered, body: string): SandboxResponse {
  const parsed = Latency.safeParse(parseJson(body));
  if (!parsed.success) return answerJson(400, { error: parsed.error.issues });
  sandbox.setLatency(parsed.data.milliseconds);
  return answerJson(200, parsed.data);
}

function toPlain({ at, request, response }: RecordedRequest): unknown {
  const { method, path, query, headers, body } = request;
  return {
    at,
    method,
    path,
    query: query.toString(),
    headers,
    body,
    status: response.status,
    answer: response.body,
    lost: response.lost ?? false,
  };
}
