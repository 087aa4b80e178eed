// For tests of the sandbox: calls its handlers without a socket, on a clock that only tests move.
import { parseJson, type SandboxResponse } from './exchange.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';
import type { VendorOptions } from './vendors.ts';

export interface Answer {
  readonly response: SandboxResponse;
  /** Undefined if the body is not JSON. */
  readonly json: unknown;
}

export interface SocketlessClient {
  readonly sandbox: Sandbox;
  /** Milliseconds since the epoch. */
  now(): number;
  pass(milliseconds: number): void;
  get(target: string): Answer;
  /** A string is sent as it is, anything else as JSON. */
  post(target: string, body: unknown): Answer;
  send(request: {
    readonly method: string;
    readonly target: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  }): Answer;
}

/** 2026-11-21T00:00:00.000Z */
const startMilliseconds = 1_795_219_200_000;

/** `usualHeaders` go with every request that has none of its own. */
export function createSocketlessClient(
  options: VendorOptions = {},
  usualHeaders: Readonly<Record<string, string>> = {},
): SocketlessClient {
  const clock = { milliseconds: startMilliseconds };
  const now = (): number => clock.milliseconds;
  const sandbox = createSandbox({ now, ...options });
  const send: SocketlessClient['send'] = ({ method, target, body, headers = usualHeaders }) => {
    const [path = '', query = ''] = target.split('?');
    const response = sandbox.handle({
      method,
      path,
      query: new URLSearchParams(query),
      headers,
      body: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
    });
    return { response, json: parseJson(response.body) };
  };
  return {
    sandbox,
    now,
    pass(milliseconds) {
      clock.milliseconds += milliseconds;
    },
    get: (target) => send({ method: 'GET', target }),
    post: (target, body) => send({ method: 'POST', target, body }),
    send,
  };
}
