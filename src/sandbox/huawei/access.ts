// Who may ask: a signature or a token, with the vendor's own words if it is neither.
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { formatBasicInstant, parseBasicInstant } from '../instant.ts';
import { refuseAtGateway } from './answers.ts';
import type { HuaweiOptions } from './options.ts';
import { canonicalRequestOf, parseAuthorization, signatureOf } from './signature.ts';

/** What a token is for: VOD wants the project's, CDN the account's. */
export type TokenScope = 'project' | 'account';

export interface Access {
  /** Undefined if the request may pass. */
  refuse(request: SandboxRequest, wanted: TokenScope): SandboxResponse | undefined;
  issueToken(scope: TokenScope): string;
  reset(): void;
}

const failuresThatLock = 5;
const lockMilliseconds = 300_000;
const clockMilliseconds = 900_000;

export function createAccess(options: HuaweiOptions, now: () => number): Access {
  const tokens = new Map<string, { readonly scope: TokenScope; readonly until: number }>();
  let failures = 0;
  let lockedUntil = 0;
  let issued = 0;
  const fail = (text: string): SandboxResponse => {
    failures += 1;
    if (failures >= failuresThatLock) lockedUntil = now() + lockMilliseconds;
    return refuseAtGateway(401, '0301', `Incorrect IAM authentication information: ${text}`);
  };
  const refuseKey = (request: SandboxRequest): SandboxResponse | undefined => {
    if (now() < lockedUntil) return fail('AK access failed to reach the limit,forbidden.');
    const wrong = findFault(request, { options, now });
    if (wrong !== undefined) return fail(wrong);
    failures = 0;
    return undefined;
  };
  return {
    refuse(request, wanted) {
      const token = request.headers['x-auth-token'];
      if (token === undefined) return refuseKey(request);
      const { scope, until = 0 } = tokens.get(token) ?? {};
      const isGood = token === options.authToken || (scope === wanted && until > now());
      return isGood ? undefined : refuseAtGateway(401, '0307', 'The token must be updated');
    },
    issueToken(scope) {
      issued += 1;
      // Real ones have several thousand characters.
      const token = `MIISandboxToken${issued}-${'x'.repeat(3_000)}`;
      tokens.set(token, { scope, until: now() + options.tokenMilliseconds });
      return token;
    },
    reset() {
      tokens.clear();
      failures = 0;
      lockedUntil = 0;
    },
  };
}

/** The vendor's words for what is wrong with a signature, undefined if nothing is. */
function findFault(
  request: SandboxRequest,
  { options, now }: { readonly options: HuaweiOptions; readonly now: () => number },
): string | undefined {
  const claimed = parseAuthorization(request.headers['authorization'] ?? '');
  if (claimed === undefined) return 'decrypt token fail';
  if (claimed.accessKey !== options.accessKey)
    return `Get secretKey failed,ak:${claimed.accessKey},err:ak not exist`;
  const date = request.headers['x-sdk-date'] ?? '';
  if (Math.abs(now() - (parseBasicInstant(date) ?? 0)) > clockMilliseconds)
    return `verify aksk signature fail, signature expired, signature time:${date},server time:${formatBasicInstant(now())}`;
  const isBound = ['host', 'x-sdk-date'].every((name) => claimed.signedHeaders.includes(name));
  const isTemporary = options.securityToken !== undefined;
  const hasToken =
    request.headers['x-security-token'] === options.securityToken &&
    (!isTemporary || claimed.signedHeaders.includes('x-security-token'));
  if (!hasToken) return 'security token is wrong or not signed';
  const canonical = canonicalRequestOf(request, claimed.signedHeaders);
  const expected = signatureOf(canonical, { date, secretKey: options.secretKey });
  if (isBound && expected === claimed.signature) return undefined;
  // The echo that helps whoever writes a client, and leaks ids and tokens into logs.
  return `verify aksk signature fail, canonicalRequest:${canonical.replaceAll('\n', '|')}`;
}
