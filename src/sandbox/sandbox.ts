// The vendors' side of the wire: strict, stateful, without a socket. Shares no code with the action,
// so that a mistake of ours cannot hide in both.
import { answerJson, type Handler, type SandboxRequest, type SandboxResponse } from './exchange.ts';
import { createFaultBox, Fault } from './faults.ts';
import { createNhn } from './nhn/nhn.ts';
import type { NhnOptions, NhnState } from './nhn/service.ts';

export interface SandboxOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly nhn?: Partial<NhnOptions>;
}

/** What arrived and what was answered; `at` is when, in milliseconds since the epoch. */
export interface RecordedRequest {
  readonly at: number;
  readonly request: SandboxRequest;
  readonly response: SandboxResponse;
}

export interface Sandbox {
  handle(request: SandboxRequest): SandboxResponse;
  readonly requests: readonly RecordedRequest[];
  addFault(fault: Fault): void;
  state(): { readonly nhn: NhnState };
}

export function createSandbox({ now, nhn: nhnOptions = {} }: SandboxOptions): Sandbox {
  const requests: RecordedRequest[] = [];
  const faults = createFaultBox();
  const nhn = createNhn({ ...nhnOptions, now });
  const state = (): { nhn: NhnState } => ({ nhn: nhn.state() });
  const admin: Handler = ({ method, path, body }) => {
    switch (`${method} ${path}`) {
      case 'GET /_sandbox/state':
        return answerJson(200, state());
      case 'GET /_sandbox/requests':
        return answerJson(200, requests.map(toPlain));
      case 'POST /_sandbox/faults':
        return addFaultFrom(body);
      case 'POST /_sandbox/reset':
        requests.splice(0);
        faults.clear();
        nhn.reset();
        return answerJson(200, { reset: true });
      default:
        return undefined;
    }
  };
  const addFaultFrom = (body: string): SandboxResponse => {
    const parsed = Fault.safeParse(parseJson(body));
    if (!parsed.success) return answerJson(400, { error: parsed.error.issues });
    faults.add(parsed.data);
    return answerJson(200, { added: true });
  };
  return {
    requests,
    addFault: faults.add,
    state,
    handle(request) {
      const administered = admin(request);
      if (administered !== undefined) return administered;
      const handle = (): SandboxResponse => nhn.handle(request);
      const response = faults.apply(request, handle) ?? handle();
      requests.push({ at: now(), request, response });
      return response;
    },
  };
}

function toPlain({ at, request, response }: RecordedRequest): unknown {
  const { method, path, query, body } = request;
  return {
    at,
    method,
    path,
    query: query.toString(),
    body,
    status: response.status,
    answer: response.body,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
