// The credentials of a request: the SecretKey of API v1.5 and v2.0, or a token of API v3.0.
import { VendorError } from '../../errors.ts';
import { createRedactor } from '../../http/redact.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import type { NhnSettings } from './settings.ts';
import type { NhnV3Settings } from './v3/settings.ts';
import { createTokenSource } from './v3/token-source.ts';

export interface Access {
  /** The headers of the next attempt; may fetch a token. */
  authorize(limits: CallLimits): Promise<Readonly<Record<string, string>>>;
  /** Whether other headers may be accepted, after these were refused: not twice in a row. */
  renew(headers: Readonly<Record<string, string>>, error: unknown): boolean;
  /** What `authorize` gave was accepted. */
  accept(): void;
  readonly redact: (text: string) => string;
}

export function createAccess(settings: NhnSettings | NhnV3Settings, deps: OperationDeps): Access {
  return 'secretKey' in settings ? createKeyAccess(settings) : createTokenAccess(settings, deps);
}

/** The key has no scheme before it. */
function createKeyAccess({ appKey, secretKey }: NhnSettings): Access {
  return {
    authorize: async () => ({ authorization: secretKey }),
    renew: () => false,
    accept: () => undefined,
    redact: createRedactor([appKey, secretKey]).redact,
  };
}

const tokenHeader = 'x-nhn-authorization';

function createTokenAccess(settings: NhnV3Settings, deps: OperationDeps): Access {
  const { appKey, accessKeyId, secretAccessKey } = settings;
  // The Basic credentials of the token endpoint are the Base64 form of this pair.
  const pair = `${accessKeyId}:${secretAccessKey}`;
  deps.keepSecret(pair);
  const { redact, add } = createRedactor([appKey, accessKeyId, secretAccessKey, pair]);
  const keepSecret = (secret: string): void => {
    add(secret);
    deps.keepSecret(secret);
  };
  const tokens = createTokenSource({ settings, deps: { ...deps, keepSecret }, redact });
  let isRenewed = false;
  return {
    redact,
    authorize: async (limits) => ({ [tokenHeader]: `Bearer ${await tokens.get(limits)}` }),
    renew(headers, error) {
      if (!isAboutToken(error)) return false;
      const isLast = tokens.forget((headers[tokenHeader] ?? '').replace(/^Bearer /, ''));
      if (isLast && isRenewed) return false;
      isRenewed = true;
      return true;
    },
    accept() {
      isRenewed = false;
    },
  };
}

/** Of another input, and of the address of the runner: another token changes neither. */
const otherCauses: readonly string[] = ['20001', '4031007'];

/** How an expired token is refused is not documented: every refusal of credentials may be about it. */
function isAboutToken(error: unknown): boolean {
  if (!(error instanceof VendorError)) return false;
  const isRefused = error.code === 'vendor-auth' || error.code === 'vendor-forbidden';
  return isRefused && !otherCauses.includes(error.problems[0]?.vendorCode ?? '');
}
