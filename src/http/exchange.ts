// One exchange with a server. undici's own `request` makes a stream of each body, and what ends an
// exchange is a signal for it: with thousands of small answers these take longer than the answers.
import type { Dispatcher } from 'undici';
import { NetworkError } from '../errors.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whole, as it came; empty if it is discarded. */
  readonly body: Uint8Array;
  /** Bytes that came. */
  readonly size: number;
}

export interface Exchange {
  /** Rejects with what undici says, the reason of `abort`, or a NetworkError if it is too long. */
  readonly answer: Promise<Answer>;
  /** Whether there was a connection: until then nothing can have happened on the other side. */
  readonly wasSent: () => boolean;
  /** Also if there is no connection yet: then nothing is sent when there is one. */
  readonly abort: (reason: Error) => void;
}

export interface WantedBody {
  /** Whose answer it is, for the message. */
  readonly host: string;
  readonly limitBytes: number;
  /** Counted and not kept. */
  readonly discards: boolean;
}

const nothing = new Uint8Array();

export function startExchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  { host, limitBytes, discards }: WantedBody,
): Exchange {
  const { promise: answer, resolve, reject } = Promise.withResolvers<Answer>();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let head: Pick<Answer, 'status' | 'headers'> = { status: 0, headers: {} };
  let controller: Dispatcher.DispatchController | undefined;
  let ended: Error | undefined;
  const abort = (reason: Error): void => {
    ended = reason;
    reject(reason);
    controller?.abort(reason);
  };
  dispatcher.dispatch(options, {
    onRequestStart(started) {
      if (ended === undefined) controller = started;
      else started.abort(ended);
    },
    onResponseStart(_, status, headers) {
      head = { status, headers };
    },
    onResponseData(_, chunk) {
      size += chunk.length;
      if (size <= limitBytes) {
        if (!discards) chunks.push(chunk);
        return;
      }
      const message = `The answer of ${host} is longer than ${limitBytes} bytes.`;
      abort(new NetworkError(message, true, { isLasting: true }));
    },
    onResponseEnd() {
      const [first = nothing] = chunks;
      resolve({ ...head, size, body: chunks.length > 1 ? Buffer.concat(chunks) : first });
    },
    onResponseError(_, error) {
      reject(error);
    },
  });
  return { answer, wasSent: () => controller !== undefined, abort };
}
