// Huawei Cloud's AK/SK signature SDK-HMAC-SHA256, as its API signing guide has it:
// https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
import { createHmac } from 'node:crypto';
import {
  encodeStrictly,
  type SignableRequest,
  sha256,
  toCanonicalRequest,
} from '../../http/canonical-request.ts';

export interface AccessKey {
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * The value of the `Authorization` header. Pure: the time is in the `x-sdk-date` header, which is signed
 * together with `host`.
 */
export function signRequest(request: SignableRequest, { accessKey, secretKey }: AccessKey): string {
  const date = Object.entries(request.headers).find(
    ([name]) => name.toLowerCase() === 'x-sdk-date',
  )?.[1];
  const { text: canonical, signedHeaders } = toCanonicalRequest(request, toCanonicalPath);
  const text = `SDK-HMAC-SHA256\n${date?.trim() ?? ''}\n${sha256(canonical)}`;
  const signature = createHmac('sha256', secretKey).update(text).digest('hex');
  return `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

/** The text whose hash is signed. */
export function createCanonicalRequest(request: SignableRequest): string {
  return toCanonicalRequest(request, toCanonicalPath).text;
}

/** Ends with `/` in this form alone, not in the request. */
function toCanonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encodeStrictly(decodeURIComponent(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}
