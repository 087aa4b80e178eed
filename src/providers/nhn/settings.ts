// The settings of API v2.0 and v1.5, and what API v3.0 shares with them. Nothing here sends anything.
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { legacyDomainSuffix } from './inputs.ts';
import type { NhnVersion } from './version.ts';

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

const domainPattern = /^(?=.{1,255}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

export interface Reading<Settings> {
  readonly settings: Settings;
  readonly problems: readonly InputProblem[];
}

/** Reads the settings; every problem found, the values as far as they are usable. */
export function readNhnSettings(values: ProviderValues): Reading<NhnSettings> {
  const problems: InputProblem[] = [];
  // One key without the other is a mistake, even if the run needs none.
  const isHalf =
    (values.get('nhn-app-key') === undefined) !== (values.get('nhn-secret-key') === undefined);
  const readKey = (name: string, place: string): string => {
    const value = values.get(name);
    if (value === undefined && (values.needsCredentials || isHalf))
      problems.push(missingKey(name, place, hasAccessKey(values) ? notTheAccessKey : ''));
    if (value !== undefined && !keyPattern.test(value)) problems.push(damagedKey(name));
    return value ?? '';
  };
  const appKey = readKey('nhn-app-key', 'Appkey');
  const secretKey = readKey('nhn-secret-key', 'SecretKey');
  const keys = { 'nhn-app-key': appKey, 'nhn-secret-key': secretKey };
  problems.push(...findAccessKeyIn(keys, values));
  const domain = readDomain(values, problems);
  const endpoint = readEndpoint(values);
  return { settings: { endpoint, appKey, secretKey, domain }, problems };
}

/** The inputs of API v3.0 that hold a User Access Key. */
const accessKeyInputs = ['nhn-access-key-id', 'nhn-secret-access-key'] as const;

function hasAccessKey(values: ProviderValues): boolean {
  return accessKeyInputs.some((name) => values.getTyped(name) !== undefined);
}

const notTheAccessKey =
  ' API v2.0 and v1.5 take the keys of the CDN service; a User Access Key belongs to `provider: nhn-v3`.';

/**
 * One value in two inputs, or an Appkey with the form of a User Access Key ID: the vendor would only say
 * that a key is wrong.
 */
export function findAccessKeyIn(
  keys: Readonly<Record<string, string>>,
  values: ProviderValues,
): readonly InputProblem[] {
  return Object.entries(keys).flatMap(([input, value]) => {
    const twin = accessKeyInputs.find((name) => value !== '' && values.getTyped(name) === value);
    const isAppKey = input === 'nhn-app-key';
    if (twin === undefined) return isAppKey && accessKeyIdForm.test(value) ? [notAnAppKey] : [];
    const key = isAppKey ? 'Appkey' : 'SecretKey';
    return [
      {
        code: 'input-invalid',
        input,
        message: `\`${input}\` and \`${twin}\` have the same value: a User Access Key is not ${key === 'Appkey' ? 'an' : 'a'} ${key}.`,
        remedy: `Set \`${input}\` to the ${key} shown under "URL & Appkey" of the CDN service.`,
      },
    ];
  });
}

const notAnAppKey: InputProblem = {
  code: 'input-invalid',
  input: 'nhn-app-key',
  message:
    '`nhn-app-key` has the form of a User Access Key ID (20 letters and digits), which is not an Appkey.',
  remedy:
    'Set `nhn-app-key` to the Appkey shown under "URL & Appkey" of the CDN service. A User Access Key ID belongs to `nhn-access-key-id` of `provider: nhn-v3`.',
};

export const keyPattern = /^[\x21-\x7e]+$/;

export function readDomain(values: ProviderValues, problems: InputProblem[]): string {
  const domain = values.get('nhn-domain') ?? '';
  if (values.mode === 'purge' && !domainPattern.test(domain)) problems.push(wrongDomain(domain));
  return domain.toLowerCase();
}

export function readEndpoint({ endpoint }: ProviderValues): string {
  return (endpoint?.href ?? defaultEndpoint).replace(/\/+$/, '');
}

/** In the vendor's samples, a User Access Key ID has 20 letters and digits, and an Appkey has 16. */
export const accessKeyIdForm = /^[a-z0-9]{20}$/i;
export const appKeyForm = /^[a-z0-9]{16}$/i;

/** For `*.cdn.toastcloud.com`, which only v1.5 serves. */
export function warnOfLegacyDomain(version: NhnVersion, domain: string): readonly string[] {
  if (!domain.endsWith(legacyDomainSuffix)) return [];
  return [
    `API ${version} serves *.toastcdn.net only; for ${domain} the vendor documents \`provider: nhn-v1.5\`.`,
  ];
}

export function missingKey(input: string, place: string, why = ''): InputProblem {
  return {
    code: 'input-missing',
    input,
    message: `\`${input}\` is missing.${why}`,
    remedy: `Store the ${place} shown under "URL & Appkey" in NHN Cloud's console as a secret and pass it as \`${input}\`.`,
  };
}

/** The value itself is never quoted. */
export function damagedKey(input: string): InputProblem {
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
