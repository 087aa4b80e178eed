// The settings that both versions of NHN Cloud's CDN API share. Nothing here sends anything.
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderInput, ProviderValues } from '../provider.ts';

export interface NhnSettings {
  /** Base URL without a final `/`, such as `https://cdn.api.nhncloudservice.com`. */
  readonly endpoint: string;
  /** Part of every path, so it is as secret as the key. */
  readonly appKey: string;
  readonly secretKey: string;
  readonly domain: string;
}

/** The host since 2024-06; older ones and private gateways go into `endpoint`. */
const defaultEndpoint = 'https://cdn.api.nhncloudservice.com';

/** The domains of the service that was shut down in 2020; only v1.5 knows them. */
export const legacyDomainSuffix = '.cdn.toastcloud.com';

/** Its API gateways, of every time and region. */
export const nhnHosts = /(^|\.)(nhncloudservice\.com|cloud\.toast\.com)$/;

export const nhnInputs: readonly ProviderInput[] = [
  {
    name: 'nhn-app-key',
    description: 'NHN Cloud: the Appkey shown under "URL & Appkey" in the console.',
    secret: true,
    environment: 'NHN_CLOUD_APP_KEY',
  },
  {
    name: 'nhn-secret-key',
    description: 'NHN Cloud: the SecretKey shown under "URL & Appkey" in the console.',
    secret: true,
    environment: 'NHN_CLOUD_SECRET_KEY',
  },
  {
    name: 'nhn-domain',
    description:
      'NHN Cloud: the service domain, such as `abcd1234.toastcdn.net`. Required for `mode: purge`.',
    secret: false,
  },
];

const domainPattern = /^(?=.{1,255}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Reads the settings; every problem found, the values as far as they are usable. */
export function readNhnSettings(values: ProviderValues): {
  readonly settings: NhnSettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  // One key without the other is a mistake, even if the run needs none.
  const isHalf =
    (values.get('nhn-app-key') === undefined) !== (values.get('nhn-secret-key') === undefined);
  const readKey = (name: string, place: string): string => {
    const value = values.get(name);
    if (value === undefined && (values.needsCredentials || isHalf))
      problems.push(missingKey(name, place));
    if (value !== undefined && !/^[\x21-\x7e]+$/.test(value)) problems.push(damagedKey(name));
    return value ?? '';
  };
  const appKey = readKey('nhn-app-key', 'Appkey');
  const secretKey = readKey('nhn-secret-key', 'SecretKey');
  const domain = values.get('nhn-domain') ?? '';
  if (values.mode === 'purge' && !domainPattern.test(domain)) problems.push(wrongDomain(domain));
  const endpoint = (values.endpoint?.href ?? defaultEndpoint).replace(/\/+$/, '');
  return { settings: { endpoint, appKey, secretKey, domain: domain.toLowerCase() }, problems };
}

function missingKey(input: string, place: string): InputProblem {
  return {
    code: 'input-missing',
    input,
    message: `\`${input}\` is missing.`,
    remedy: `Store the ${place} shown under "URL & Appkey" in NHN Cloud's console as a secret and pass it as \`${input}\`.`,
  };
}

/** The value itself is never quoted. */
function damagedKey(input: string): InputProblem {
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
    remedy: 'Copy the key from the console again, without line breaks.',
  };
}

function wrongDomain(domain: string): InputProblem {
  const remedy =
    'Set it to the service domain alone, such as `abcd1234.toastcdn.net`, without scheme and path.';
  if (domain === '') {
    return {
      code: 'input-missing',
      input: 'nhn-domain',
      message: '`nhn-domain` is missing. A purge needs the service domain.',
      remedy,
    };
  }
  return {
    code: 'input-invalid',
    input: 'nhn-domain',
    message: `\`nhn-domain\` is not a domain name: ${JSON.stringify(hideSecretParts(domain).slice(0, 100))}.`,
    remedy,
  };
}
