// AWS's side of Signature Version 4: works the signature out of what arrived and compares. Written from the
// algorithm's description, apart from the action's own.
import { createHmac } from 'node:crypto';
import type { SandboxRequest } from '../exchange.ts';
import { formatBasicInstant, parseBasicInstant } from '../instant.ts';
import { hexDigest, percentEncode } from '../signed-text.ts';
import { type Reply, refuse } from './answers.ts';
import type { CloudFrontOptions } from './options.ts';

const region = 'us-east-1';
const service = 'cloudfront';
const clockMilliseconds = 300_000;
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/;

/** What is wrong with the credentials, undefined if nothing is. */
export function findFault(
  request: SandboxRequest,
  { options, now }: { readonly options: CloudFrontOptions; readonly now: number },
): Reply | undefined {
  const header = request.headers['authorization'] ?? '';
  if (header === '')
    return refuse(403, 'MissingAuthenticationToken', 'Missing Authentication Token');
  const found = form.exec(header);
  if (found === null)
    return refuse(403, 'IncompleteSignature', 'Authorization header requires all parameters.');
  const [, accessKey, day = '', inRegion, forService, names = '', signature] = found;
  if (
    accessKey !== options.accessKeyId ||
    request.headers['x-amz-security-token'] !== options.sessionToken
  )
    return refuse(
      403,
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
    );
  if (inRegion !== region || forService !== service)
    return refuse(
      403,
      'SignatureDoesNotMatch',
      `Credential should be scoped to a valid region, not '${inRegion}'.`,
    );
  const date = request.headers['x-amz-date'] ?? '';
  const skewed = findSkew(date, now);
  if (skewed !== undefined) return skewed;
  const signed = names.split(';');
  const needed = Object.keys(request.headers).filter(
    (name) => name === 'host' || name.startsWith('x-amz-'),
  );
  const canonical = canonicalRequestOf(request, signed);
  const expected = signatureOf(canonical, { date, day, secretKey: options.secretAccessKey });
  if (
    date.startsWith(day) &&
    needed.every((name) => signed.includes(name)) &&
    signature === expected
  )
    return undefined;
  return refuse(
    403,
    'SignatureDoesNotMatch',
    `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.\n\nThe Canonical String for this request should have been\n'${canonical}'`,
  );
}

function findSkew(date: string, now: number): Reply | undefined {
  const age = now - (parseBasicInstant(date) ?? 0);
  const [server, border] = [now, now - Math.sign(age) * clockMilliseconds].map(formatBasicInstant);
  if (Math.abs(age) <= clockMilliseconds) return undefined;
  const text =
    age > 0
      ? `Signature expired: ${date} is now earlier than ${border} (${server} - 5 min.)`
      : `Signature not yet current: ${date} is still later than ${border} (${server} + 5 min.)`;
  return refuse(403, 'SignatureDoesNotMatch', text);
}

export function canonicalRequestOf(request: SandboxRequest, signed: readonly string[]): string {
  const lines = [request.method];
  lines.push(request.path.split('/').map(percentEncode).join('/'));
  const pairs = Array.from(request.query.entries()).map(
    ([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`,
  );
  lines.push(pairs.sort().join('&'));
  for (const name of signed)
    lines.push(`${name}:${(request.headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}`);
  lines.push('', signed.join(';'), hexDigest(request.body));
  return lines.join('\n');
}

export function signatureOf(
  canonical: string,
  given: { readonly date: string; readonly day: string; readonly secretKey: string },
): string {
  const scope = `${given.day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', given.date, scope, hexDigest(canonical)].join('\n');
  let key = Buffer.from(`AWS4${given.secretKey}`, 'utf8');
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  return createHmac('sha256', key).update(text).digest('hex');
}
