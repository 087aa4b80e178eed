// A call that a vendor makes to an address its user gave it; delivered to this machine only.
import { request } from 'node:http';

export interface Callback {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body: string;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Resolves with the status; undefined if the address is elsewhere or does not answer. */
export function deliver({ method, url, body }: Callback): Promise<number | undefined> {
  const target = URL.parse(url);
  if (target === null || target.protocol !== 'http:' || !loopback.test(target.hostname))
    return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const call = request(target, { method, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    call.once('error', () => resolve(undefined)).end(body);
  });
}
