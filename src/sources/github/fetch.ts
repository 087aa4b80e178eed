// Octokit's transport: our own requests, which are retried, bounded and never led to another host.
import { parseJson } from '../../core/json-value.ts';
import type { HttpResponse } from '../../http/http.ts';
import { type SafeDeps, sendSafely } from '../send-safely.ts';
import type { SourceDeps } from '../source.ts';

/** Why the API gave no answer that can be used. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  /** A clause. */
  readonly why: string;
  readonly kind: 'rights' | 'server' | 'foreign';

  constructor(kind: ApiRefusal['kind'], why: string) {
    super(why);
    this.kind = kind;
    this.why = why;
  }
}

/** What Octokit asks of a `fetch`: it sends nothing but GET here. */
export type ApiFetch = (
  url: string,
  options: { readonly headers: Readonly<Record<string, string>> },
) => Promise<Response>;

/** A list of a hundred runs takes more than a megabyte, a whole tree several. */
const limitBytes = 64 * 1024 * 1024;
const mostRedirects = 3;

export type FetchDeps = SafeDeps & Pick<SourceDeps, 'context'>;

export function createApiFetch(deps: FetchDeps): ApiFetch {
  const base = new URL(deps.context.apiUrl);
  return async (address, { headers }) => {
    let url = new URL(address);
    for (let followed = 0; followed <= mostRedirects; followed += 1) {
      if (!isBelow(url, base)) {
        const where = url.origin === base.origin ? 'path' : 'host';
        throw new ApiRefusal('foreign', `the GitHub API leads to another ${where} (${url.host})`);
      }
      const answer = await sendSafely({ url, headers, limitBytes }, deps);
      // A repository that was renamed is found by its number.
      const next = toNext(answer, url);
      if (next === undefined) return toResponse(answer, url);
      url = next;
    }
    throw new ApiRefusal('foreign', `the GitHub API redirects more than ${mostRedirects} times`);
  };
}

/** What else a host serves must not get the token. */
function isBelow(url: URL, base: URL): boolean {
  const folder = `${base.pathname.replace(/\/+$/, '')}/`;
  return url.origin === base.origin && url.pathname.startsWith(folder);
}

function toNext({ status, headers }: HttpResponse, url: URL): URL | undefined {
  const location = status >= 300 && status < 400 ? headers['location'] : undefined;
  return location === undefined ? undefined : (URL.parse(location, url.href) ?? undefined);
}

/** Only a whole answer of the API: an empty one, or a page of a proxy, would pass for an empty list. */
function toResponse({ status, headers, body }: HttpResponse, url: URL): Response {
  if (status < 200 || status >= 300) throw toRefusal(status, body);
  const type = headers['content-type'] ?? '';
  const isJson = /^application\/(?:json|.*\+json)\b/.test(type);
  if (isJson ? parseObject(body) === undefined : !type.startsWith('application/vnd.github')) {
    throw new ApiRefusal('foreign', 'the answer is not one of the GitHub API');
  }
  const response = new Response(Buffer.from(body), { status, headers });
  // Octokit reads it to count pages; only a global `fetch` would set it.
  return Object.defineProperty(response, 'url', { value: url.href });
}

function toRefusal(status: number, body: Uint8Array): ApiRefusal {
  const said = readMessage(body);
  const why = `the GitHub API answered HTTP ${status}${said === '' ? '' : ` (${said})`}`;
  if (status === 407 || (status >= 300 && status < 400)) return new ApiRefusal('foreign', why);
  return new ApiRefusal(status >= 500 || status === 429 ? 'server' : 'rights', why);
}

function readMessage(body: Uint8Array): string {
  const parsed = parseObject(body);
  return parsed !== undefined && 'message' in parsed && typeof parsed.message === 'string'
    ? parsed.message
    : '';
}

/** An object or a list. */
function parseObject(body: Uint8Array): object | undefined {
  const parsed = parseJson(body);
  return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
}
