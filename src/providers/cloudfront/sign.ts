// AWS Signature Version 4, as services other than S3 take it:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHmac } from 'node:crypto';
import { formatBasicInstant } from '../../core/instant.ts';
import {
  encodeStrictly,
  type SignableRequest,
  sha256,
  toCanonicalRequest,
} from '../../http/canonical-request.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary keys. */
  readonly sessionToken: string | undefined;
}

export interface Signing {
  readonly key: AccessKey;
  readonly region: string;
  readonly service: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const algorithm = 'AWS4-HMAC-SHA256';

/** Headers to send with the request, whose own `headers` are signed as well; `host` must be among them. */
export function signRequest(
  request: SignableRequest,
  { key, region, service, now }: Signing,
): Readonly<Record<string, string>> {
  const date = formatBasicInstant(now);
  const added = {
    'x-amz-date': date,
    ...(key.sessionToken === undefined ? {} : { 'x-amz-security-token': key.sessionToken }),
  };
  const headers = { ...request.headers, ...added };
  const { text, signedHeaders } = toCanonicalRequest({ ...request, headers }, toCanonicalPath);
  const scope = [date.slice(0, 8), region, service, 'aws4_request'];
  const toSign = [algorithm, date, scope.join('/'), sha256(text)].join('\n');
  const signingKey = scope.reduce<string | Buffer>(hmac, `AWS4${key.secretAccessKey}`);
  const signature = hmac(signingKey, toSign).toString('hex');
  const credential = `${key.accessKeyId}/${scope.join('/')}`;
  return {
    ...added,
    authorization: `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}

/** Encoded once more than it is sent. */
function toCanonicalPath(path: string): string {
  return path.split('/').map(encodeStrictly).join('/');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}
