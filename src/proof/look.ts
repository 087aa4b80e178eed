// One look at a URL, as a browser would ask for it, and nothing in the request that caches act on: no
// `Cache-Control`, no cookie, no other query. A HEAD or a part of the body would show nothing.
import { hash } from 'node:crypto';
import type { Seen } from '../core/proof/proof.ts';
import { oneLine } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { NetworkError, PrivateAddressError, TimeoutError } from '../errors.ts';
import type { HttpResponse, SendRequest } from '../http/http.ts';
import { readCacheFacts } from './cache-status.ts';

/** What Chrome, Edge and Firefox send: caches keep a variant for each value that browsers ask with. */
const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };

export interface Look {
  readonly url: URL;
  readonly timeoutMilliseconds: number;
  readonly signal: AbortSignal;
  /** See `HttpRequest`. */
  readonly publicOnly: boolean;
  readonly closes: boolean;
}

/** Rejects with the signal's reason, and for nothing else. */
export async function look(wanted: Look, send: SendRequest): Promise<Seen> {
  try {
    return await toSeen(await send({ ...wanted, method: 'GET', headers }), wanted.url);
  } catch (error) {
    wanted.signal.throwIfAborted();
    if (error instanceof PrivateAddressError) return notTyped;
    if (!(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
    return { failure: error.message.replace(/\.$/, '') };
  }
}

const notTyped: Seen = {
  failure: 'not requested: it is a private address, and `urls` and `base-url` do not name it',
};

async function toSeen({ status, headers: given, body }: HttpResponse, url: URL): Promise<Seen> {
  const { etag = '', 'last-modified': modified = '', location } = given;
  return {
    status,
    validators: etag === '' && modified === '' ? '' : `${etag} ${modified}`,
    cache: await readCacheFacts(given),
    ...(status === 200 ? { hash: hash('sha256', body) } : {}),
    ...(status < 300 || status > 399 || location === undefined
      ? {}
      : { location: showLocation(location, url) }),
  };
}

function showLocation(location: string, url: URL): string {
  return oneLine(hideSignature(URL.parse(location, url.href)?.href ?? location), 200);
}
