// For tests of the sandbox: asks its handlers without a socket, on a clock that only tests move.
import { parseJson, type SandboxResponse } from './exchange.ts';
import { type NhnOptions, nhnDefaults } from './nhn/service.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

export interface Answer {
  readonly response: SandboxResponse;
  /** Undefined where the body is no JSON. */
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

export function createSocketlessClient(nhn: Partial<NhnOptions> = {}): SocketlessClient {
  const clock = { milliseconds: startMilliseconds };
  const now = (): number => clock.milliseconds;
  const sandbox = createSandbox({ now, nhn });
  const authorization = { authorization: nhnDefaults.secretKey };
  const send: SocketlessClient['send'] = ({ method, target, body, headers = authorization }) => {
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

/** What every refusal of NHN Cloud looks like; for `toMatchObject`. */
export function refusedWith(resultCode: number): object {
  return { header: { isSuccessful: false, resultCode } };
}

/** `count` different URLs. */
export function createUrls(count: number, host = 'sandbox.toastcdn.net'): readonly string[] {
  return Array.from({ length: count }, (_, index) => `http://${host}/${index}.html`);
}
