// The settings of Huawei Cloud VOD. Nothing here sends anything.

import { listField } from '../../../core/inputs/fields.ts';
import { findTypedFault } from '../../../core/urls/typed-fault.ts';
import { parseCredentialAddress } from '../../../core/urls/web-address.ts';
import type { InputProblem } from '../../../errors.ts';
import type { ProviderInput, ProviderValues } from '../../provider.ts';
import { type HuaweiCredentials, readCredentials } from '../credentials.ts';

export interface HuaweiVodSettings {
  /** Base URL without a final `/`, such as `https://vod.ap-southeast-3.myhuaweicloud.com`. */
  readonly endpoint: string;
  readonly projectId: string;
  readonly credentials: HuaweiCredentials;
}

const assetIdsField = listField({
  parseItem: (item) => (/^[\w-]{1,64}$/.test(item) ? item : undefined),
  wants: 'an asset ID (32 hexadecimal digits)',
  remedy: 'Copy the ID that the VOD console shows for the media asset, one ID a line.',
});

export const huaweiVodInputs: readonly ProviderInput[] = [
  {
    name: 'huawei-region',
    description:
      'Huawei VOD: the region, such as `ap-southeast-3`. Determines the address of the API unless `endpoint` is given.',
    secret: false,
  },
  {
    name: 'huawei-project-id',
    description: 'Huawei VOD: the ID of the project in that region, 32 hexadecimal digits.',
    secret: false,
    environment: 'HUAWEICLOUD_SDK_PROJECT_ID',
  },
  {
    name: 'huawei-asset-ids',
    description:
      'Huawei VOD: IDs of published media assets to preheat instead of URLs, one a line.',
    secret: false,
    targets: { kind: 'asset', field: assetIdsField },
  },
  {
    name: 'huawei-access-key',
    description: 'Huawei VOD: the access key (AK).',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_AK',
  },
  {
    name: 'huawei-secret-key',
    description: 'Huawei VOD: the secret key (SK).',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_SK',
  },
  {
    name: 'huawei-security-token',
    description: 'Huawei VOD: the security token that belongs to a temporary access key.',
    secret: true,
    environment: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  },
  {
    name: 'huawei-auth-token',
    description: 'Huawei VOD: a token (`X-Auth-Token`) to use instead of an access key.',
    secret: true,
    environment: 'HUAWEICLOUD_AUTH_TOKEN',
  },
  {
    name: 'huawei-iam-account',
    description:
      'Huawei VOD: the account name. Together with `huawei-iam-user` and `huawei-iam-password` it replaces an access key; a token is fetched.',
    secret: false,
  },
  {
    name: 'huawei-iam-user',
    description: 'Huawei VOD: the name of the IAM user.',
    secret: false,
  },
  {
    name: 'huawei-iam-password',
    description: 'Huawei VOD: the password of the IAM user.',
    secret: true,
  },
  {
    name: 'huawei-iam-endpoint',
    description: "Huawei VOD: base URL of IAM, unless it is the region's public one.",
    secret: false,
  },
];

/** VOD's own addresses; the vendor's other services have others. */
export const huaweiHosts = /(^|\.)myhuaweicloud\.(com|eu)$/;
const vodHost = /^vod\.[a-z0-9-]+\.myhuaweicloud\.(com|eu)$/;

/** https://developer.huaweicloud.com/intl/en-us/endpoint?VOD */
const knownRegions = [
  'cn-east-2',
  'cn-north-1',
  'cn-north-4',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
] as const;

interface Reading {
  readonly settings: HuaweiVodSettings;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

/** Every problem found, the values as far as they are usable. */
export function readHuaweiVodSettings(values: ProviderValues): Reading {
  const problems: InputProblem[] = [];
  const warnings: string[] = [];
  const region = readRegion(values, { problems, warnings });
  const endpoint = readEndpoint(values, { region, problems });
  const projectId = readProjectId(values, { problems, warnings });
  const iamEndpoint = readIamEndpoint(values, { region, problems });
  const found = readCredentials(values, iamEndpoint);
  problems.push(...found.problems);
  return { settings: { endpoint, projectId, credentials: found.credentials }, problems, warnings };
}

interface Notes {
  readonly problems: InputProblem[];
  readonly warnings: string[];
}

function readRegion(values: ProviderValues, { problems, warnings }: Notes): string {
  const region = values.get('huawei-region')?.toLowerCase() ?? '';
  const known: readonly string[] = knownRegions;
  if (region === '') {
    if (values.needsCredentials && values.endpoint === undefined) problems.push(missingRegion);
  } else if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
    const message = `\`huawei-region\` is not a region: ${JSON.stringify(region.slice(0, 60))}.`;
    const { input, remedy } = missingRegion;
    problems.push({ code: 'input-invalid', input, message, remedy });
  } else if (!known.includes(region)) {
    warnings.push(
      `\`huawei-region: ${region}\` is not one of the regions that VOD is known to be in (${known.join(', ')}); it is used as given.`,
    );
  }
  return region;
}

const missingRegion = {
  code: 'input-missing',
  input: 'huawei-region',
  message: '`huawei-region` is missing; VOD has an address for each region.',
  remedy: `Give the region of the VOD service, like ${knownRegions.map((name) => `\`${name}\``).join(', ')}.`,
} as const satisfies InputProblem;

function readEndpoint(
  { endpoint }: ProviderValues,
  { region, problems }: { readonly region: string; readonly problems: InputProblem[] },
): string {
  if (endpoint === undefined) return `https://vod.${region}.myhuaweicloud.com`;
  if (huaweiHosts.test(endpoint.hostname) && !vodHost.test(endpoint.hostname)) {
    problems.push({
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` is another service of Huawei Cloud (${endpoint.hostname}), not VOD.`,
      remedy:
        'Give `https://vod.REGION.myhuaweicloud.com`, or only `huawei-region`. This provider preheats media of VOD; the service CDN has another API.',
    });
  }
  return endpoint.href.replace(/\/+$/, '');
}

function readProjectId(values: ProviderValues, { problems, warnings }: Notes): string {
  const projectId = values.get('huawei-project-id') ?? '';
  const where = 'It is shown under My Credentials, API Credentials, beside the region.';
  if (projectId === '') {
    if (values.needsCredentials) {
      const message = '`huawei-project-id` is missing.';
      problems.push({ code: 'input-missing', input: 'huawei-project-id', message, remedy: where });
    }
  } else if (!/^[\w-]{1,64}$/.test(projectId)) {
    const message = '`huawei-project-id` contains characters that IDs never have.';
    problems.push({ code: 'input-invalid', input: 'huawei-project-id', message, remedy: where });
  } else if (!/^[0-9a-f]{32}$/.test(projectId)) {
    warnings.push(
      `\`huawei-project-id\` is not 32 hexadecimal digits, as project ids are. ${where}`,
    );
  }
  return projectId;
}

function readIamEndpoint(
  values: ProviderValues,
  { region, problems }: { readonly region: string; readonly problems: InputProblem[] },
): string {
  const text = values.get('huawei-iam-endpoint');
  if (text === undefined) return `https://iam.${region}.myhuaweicloud.com`;
  const url = parseCredentialAddress(text);
  if (url !== undefined) return url.href.replace(/\/+$/, '');
  const fault = findTypedFault(text);
  problems.push({
    code: 'input-invalid',
    input: 'huawei-iam-endpoint',
    message: `\`huawei-iam-endpoint\` ${fault?.what ?? 'is not an address that a password may be sent to'}.`,
    remedy:
      fault?.remedy ??
      'Write it with `https://`, without user, query or fragment, or leave it out.',
  });
  return '';
}
