// One request and its answer, without a socket: tests call handlers, the server wraps them.

export interface SandboxRequest {
  readonly method: string;
  /** Without the query, as it arrived: nothing is decoded. */
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

/** What arrived and what was answered; `at` is when, in milliseconds since the epoch. */
export interface RecordedRequest {
  readonly at: number;
  readonly request: SandboxRequest;
  readonly response: SandboxResponse;
}

/** Undefined if the request is for another vendor. */
export type Handler = (request: SandboxRequest) => SandboxResponse | undefined;

export const jsonType = { 'content-type': 'application/json;charset=UTF-8' } as const;

export function answerJson(status: number, value: unknown): SandboxResponse {
  return { status, headers: jsonType, body: JSON.stringify(value) };
}

/** Undefined if the text is not JSON; JSON itself has no such value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
