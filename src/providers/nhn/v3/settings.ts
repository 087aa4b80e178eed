// The settings of API v3.0: a User Access Key, whose tokens come from another host. Nothing here sends
// anything.
import { parseCredentialAddress } from '../../../core/urls/web-address.ts';
import type { InputProblem } from '../../../errors.ts';
import type { ProviderValues } from '../../provider.ts';
import { nhnHosts } from '../inputs.ts';
import {
  accessKeyIdForm,
  appKeyForm,
  damagedKey,
  findAccessKeyIn,
  keyPattern,
  missingKey,
  type Reading,
  readDomain,
  readEndpoint,
} from '../settings.ts';
import { names } from './inputs.ts';

export interface NhnV3Settings {
  /** Base URL without a final `/`, such as `https://cdn.api.nhncloudservice.com`. */
  readonly endpoint: string;
  /** Base URL of the token endpoint without a final `/`. */
  readonly oauthEndpoint: string;
  /** Part of every path, so it is as secret as the keys. */
  readonly appKey: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly domain: string;
}

const publicOauth = 'https://oauth.api.nhncloudservice.com';
const governmentOauth = 'https://oauth.api.gov-nhncloudservice.com';
const governmentHosts = /(^|\.)gov-nhncloudservice\.com$/;

/** Every problem found, the values as far as they are usable. */
export function readNhnV3Settings(values: ProviderValues): Reading<NhnV3Settings> {
  const problems: InputProblem[] = [];
  const keys = readKeys(values, problems);
  const settings = {
    ...keys,
    endpoint: readEndpoint(values),
    oauthEndpoint: readOauthEndpoint(values, problems),
    domain: readDomain(values, problems),
  };
  return { settings, problems };
}

type Keys = Pick<NhnV3Settings, 'appKey' | 'accessKeyId' | 'secretAccessKey'>;

const keyNames = ['appKey', 'accessKeyId', 'secretAccessKey'] as const;

/** The three go together: some of them without the others are a mistake, even if the run needs none. */
function readKeys(values: ProviderValues, problems: InputProblem[]): Keys {
  const read = (key: keyof Keys): string => values.get(names[key]) ?? '';
  const isNeeded = usesKeys(values);
  for (const key of keyNames) {
    const value = read(key);
    // In the Basic credentials, the first colon ends the ID.
    const isDamaged = !keyPattern.test(value) || (key === 'accessKeyId' && value.includes(':'));
    if (value === '' && isNeeded) problems.push(missing(key, values));
    else if (value !== '' && isDamaged) problems.push(damagedKey(names[key]));
  }
  const keys = {
    appKey: read('appKey'),
    accessKeyId: read('accessKeyId'),
    secretAccessKey: read('secretAccessKey'),
  };
  problems.push(...findMixUp(keys, values));
  return keys;
}

function usesKeys(values: ProviderValues): boolean {
  return (
    values.needsCredentials || keyNames.some((key) => values.getTyped(names[key]) !== undefined)
  );
}

function missing(key: keyof Keys, values: ProviderValues): InputProblem {
  if (key === 'appKey') return missingKey(names.appKey, 'Appkey');
  const other = key === 'accessKeyId' ? names.secretAccessKey : names.accessKeyId;
  const secretKey = values.getTyped('nhn-secret-key');
  const why =
    secretKey === undefined
      ? `It goes together with \`${other}\`.`
      : 'API v3.0 takes a User Access Key instead of `nhn-secret-key`.';
  return {
    code: 'input-missing',
    input: names[key],
    message: `\`${names[key]}\` is missing. ${why}`,
    remedy: `Create a User Access Key (type "Opaque") under "API Security Settings" of the account in NHN Cloud's console. Store its ID and its Secret Access Key as secrets, and pass them as \`${names.accessKeyId}\` and \`${names.secretAccessKey}\`.`,
  };
}

/** Keys in the wrong inputs: the vendor would only say that a key is wrong. */
function findMixUp(
  { appKey, accessKeyId, secretAccessKey }: Keys,
  values: ProviderValues,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (!accessKeyIdForm.test(appKey) || !appKeyForm.test(accessKeyId))
    problems.push(...findAccessKeyIn({ [names.appKey]: appKey }, values));
  else
    problems.push({
      code: 'input-invalid',
      input: names.appKey,
      message: `\`${names.appKey}\` has the form of a User Access Key ID, and \`${names.accessKeyId}\` that of an Appkey: they seem to be swapped.`,
      remedy: `Set \`${names.appKey}\` to the Appkey shown under "URL & Appkey" of the CDN service, and \`${names.accessKeyId}\` to the User Access Key ID.`,
    });
  if (accessKeyId !== '' && accessKeyId === secretAccessKey)
    problems.push({
      code: 'input-invalid',
      input: names.accessKeyId,
      message: `\`${names.accessKeyId}\` and \`${names.secretAccessKey}\` have the same value.`,
      remedy: `Set \`${names.accessKeyId}\` to the User Access Key ID, as the console lists it.`,
    });
  return problems;
}

function readOauthEndpoint(values: ProviderValues, problems: InputProblem[]): string {
  const { endpoint } = values;
  const text = values.get(names.oauthEndpoint);
  if (endpoint !== undefined && isTokenHost(endpoint))
    problems.push(wrongService('endpoint', endpoint, 'https://cdn.api.nhncloudservice.com'));
  if (text === undefined) {
    const isElsewhere = endpoint !== undefined && !nhnHosts.test(endpoint.hostname);
    if (isElsewhere && usesKeys(values)) problems.push(missingOauthEndpoint(endpoint));
    return governmentHosts.test(endpoint?.hostname ?? '') ? governmentOauth : publicOauth;
  }
  const url = parseCredentialAddress(text);
  if (url === undefined) problems.push(damagedOauthEndpoint);
  else if (nhnHosts.test(url.hostname) && !isTokenHost(url))
    problems.push(wrongService(names.oauthEndpoint, url, publicOauth));
  return url?.href.replace(/\/+$/, '') ?? '';
}

function isTokenHost({ hostname }: URL): boolean {
  return nhnHosts.test(hostname) && hostname.startsWith('oauth.');
}

function wrongService(input: string, { hostname }: URL, right: string): InputProblem {
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` is another service of NHN Cloud (${hostname}).`,
    remedy: `Set it to an address such as \`${right}\`, or omit it.`,
  };
}

/** Keys for one environment must not be sent to another one by default. */
function missingOauthEndpoint({ hostname }: URL): InputProblem {
  return {
    code: 'input-missing',
    input: names.oauthEndpoint,
    message: `\`${names.oauthEndpoint}\` is missing. \`endpoint\` (${hostname}) is not a host of NHN Cloud, so it is not known which host gives its tokens.`,
    remedy: `Set it to the base URL of the token endpoint. NHN Cloud's own is \`${publicOauth}\`; the sandbox's is its URL.`,
  };
}

const damagedOauthEndpoint: InputProblem = {
  code: 'input-invalid',
  input: names.oauthEndpoint,
  message: `\`${names.oauthEndpoint}\` is not an address that a key may be sent to.`,
  remedy: `Set it to a base URL that begins with \`https://\`, such as \`${publicOauth}\`, without user, query or fragment.`,
};
