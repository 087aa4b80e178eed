// Huawei Cloud's side of SDK-HMAC-SHA256: works the signature out of what arrived and compares.
// Written from the algorithm's description, apart from the action's own.
import { createHmac } from 'node:crypto';
import type { SandboxRequest } from '../exchange.ts';
import { hexDigest, percentEncode } from '../signed-text.ts';

export interface Claimed {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Undefined if the header is not of this scheme. */
export function parseAuthorization(header: string): Claimed | undefined {
  const found =
    /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      header,
    );
  if (found === null) return undefined;
  const [, accessKey = '', names = '', signature = ''] = found;
  return { accessKey, signedHeaders: names.split(';'), signature };
}

export function canonicalRequestOf(
  request: SandboxRequest,
  signedHeaders: readonly string[],
): string {
  const lines: string[] = [request.method];
  let path = '';
  for (const segment of request.path.split('/')) {
    if (segment !== '') path += `/${percentEncode(decodeURIComponent(segment))}`;
  }
  lines.push(`${path}/`);
  const pairs = Array.from(request.query.entries(), ([name, value]) => ({
    name,
    text: `${percentEncode(name)}=${percentEncode(value)}`,
    value,
  }));
  pairs.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
  lines.push(pairs.map(({ text }) => text).join('&'));
  for (const name of signedHeaders) lines.push(`${name}:${(request.headers[name] ?? '').trim()}`);
  lines.push('', signedHeaders.join(';'), hexDigest(request.body));
  return lines.join('\n');
}

export function signatureOf(
  canonicalRequest: string,
  { date, secretKey }: { readonly date: string; readonly secretKey: string },
): string {
  const stringToSign = ['SDK-HMAC-SHA256', date, hexDigest(canonicalRequest)].join('\n');
  return createHmac('sha256', secretKey).update(stringToSign).digest('hex');
}

function order(a: string, b: string): number {
  const left = Array.from(a, codePointOf);
  const right = Array.from(b, codePointOf);
  const at = left.findIndex((point, index) => point !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
