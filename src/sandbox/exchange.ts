// One request and its answer, without a socket: tests call handlers, the server wraps them.

export interface SandboxRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SandboxResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The connection is cut instead of answering. */
  readonly lost?: boolean;
  readonly delayMilliseconds?: number;
}

/** Undefined where the request is somebody else's. */
export type Handler = (request: SandboxRequest) => SandboxResponse | undefined;

export function answerJson(status: number, value: unknown): SandboxResponse {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify(value),
  };
}
