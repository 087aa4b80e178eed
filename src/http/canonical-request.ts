// The canonical text of a request, of which several vendors' signatures are made: method, path, query, the
// signed headers, and the hash of the body. Vendors differ in how they write the path.
import { createHash } from 'node:crypto';

export interface SignableRequest {
  readonly method: string;
  /** As it is sent: percent-encoded, without the query. */
  readonly path: string;
  /** Decoded names and values. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Those that are signed and no other. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly what is sent, `''` for no body. */
  readonly body: string;
}

export interface CanonicalRequest {
  readonly text: string;
  /** Names in lower case, joined with `;`. */
  readonly signedHeaders: string;
}

export function toCanonicalRequest(
  request: SignableRequest,
  toCanonicalPath: (path: string) => string,
): CanonicalRequest {
  const headers = Object.entries(request.headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([one], [other]) => compare(one, other));
  const signedHeaders = headers.map(([name]) => name).join(';');
  const text = [
    request.method.toUpperCase(),
    toCanonicalPath(request.path),
    toCanonicalQuery(request.query),
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    signedHeaders,
    sha256(request.body),
  ].join('\n');
  return { text, signedHeaders };
}

/** Sorted by name, then by value, of what is decoded. */
export function toCanonicalQuery(query: SignableRequest['query']): string {
  return query
    .toSorted(([one, first], [other, second]) => compare(one, other) || compare(first, second))
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .join('&');
}

/** RFC 3986: encodeURIComponent leaves five more characters alone. */
export function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** By code point, which is the order of the UTF-8 bytes; `<` compares halves of surrogate pairs. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}

/** Hexadecimal digits of the text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
