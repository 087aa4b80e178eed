// A cache before an origin that has every page, for whoever names its key.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import type { RunningVendor } from '../vendor.ts';
import type { HttpOptions } from './options.ts';

export interface HttpState {
  /** URLs without scheme, in the order in which they were purged. */
  readonly purged: readonly string[];
  /** URLs without scheme that the cache holds. */
  readonly stored: readonly string[];
}

export interface HttpCache extends RunningVendor {
  state(): HttpState;
}

export function createHttpCache({ key }: HttpOptions): HttpCache {
  const stored = new Set<string>();
  const purged: string[] = [];
  const purge = (url: string): SandboxResponse => {
    purged.push(url);
    stored.delete(url);
    return answer(200, {}, 'sandbox cache: purged\n');
  };
  const fetch = (url: string, method: string): SandboxResponse => {
    const word = stored.has(url) ? 'HIT' : 'MISS';
    if (!url.includes('sandbox-hang')) stored.add(url);
    return answer(200, { 'x-cache': word }, method === 'HEAD' ? '' : `sandbox cache: ${url}\n`);
  };
  return {
    handle(request) {
      const { method, headers } = request;
      const given = headers['x-cache-key'];
      if (given === undefined) return undefined;
      if (given !== key) return answer(401, {}, '');
      const url = toUrl(request);
      if (url.includes('sandbox-fail')) return answer(404, {}, '');
      if (method === 'PURGE' || method === 'BAN') return purge(url);
      return method === 'GET' || method === 'HEAD' ? fetch(url, method) : answer(405, {}, '');
    },
    state: () => ({ purged: [...purged], stored: [...stored] }),
    reset() {
      stored.clear();
      purged.splice(0);
    },
  };
}

function toUrl({ path, query, headers }: SandboxRequest): string {
  const search = query.size === 0 ? '' : `?${query}`;
  return `${headers['host'] ?? ''}${path}${search}`;
}

function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): SandboxResponse {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
}
