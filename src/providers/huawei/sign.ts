// Huawei Cloud's AK/SK signature SDK-HMAC-SHA256, as its API signing guide has it:
// https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
import { createHash, createHmac } from 'node:crypto';

export interface SignableRequest {
  readonly method: string;
  /** As it is sent: percent-encoded, without the query. */
  readonly path: string;
  /** Decoded names and values. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Those that are signed and no other; `host` and `x-sdk-date` must be among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly what is sent, `''` for no body. */
  readonly body: string;
}

export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The value of the `Authorization` header. Pure: the time is in the `x-sdk-date` header. */
export function signRequest(request: SignableRequest, { accessKey, secretKey }: AccessKey): string {
  const headers = normaliseHeaders(request.headers);
  const names = headers.map(([name]) => name).join(';');
  const date = headers.find(([name]) => name === 'x-sdk-date')?.[1] ?? '';
  const canonical = createCanonicalRequest(request);
  const text = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`;
  const signature = createHmac('sha256', secretKey).update(text).digest('hex');
  return `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}`;
}

/** The text whose hash is signed. */
export function createCanonicalRequest(request: SignableRequest): string {
  const headers = normaliseHeaders(request.headers);
  return [
    request.method.toUpperCase(),
    toCanonicalPath(request.path),
    toCanonicalQuery(request.query),
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    headers.map(([name]) => name).join(';'),
    sha256(request.body),
  ].join('\n');
}

function normaliseHeaders(
  headers: SignableRequest['headers'],
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([one], [other]) => compare(one, other));
}

/** Ends with `/` in this form alone, not in the request. */
function toCanonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encode(decodeURIComponent(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

/** Sorted by name, then by value, of what is decoded. */
export function toCanonicalQuery(query: SignableRequest['query']): string {
  return query
    .toSorted(([one, first], [other, second]) => compare(one, other) || compare(first, second))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** RFC 3986: encodeURIComponent leaves five more characters alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** By code point, which is the order of the UTF-8 bytes; `<` compares halves of surrogate pairs. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
