// The settings of Huawei Cloud VOD. Nothing here sends anything.
import type { Mode } from '../../../core/mode.ts';
import type { InputProblem } from '../../../errors.ts';
import type { ProviderValues } from '../../provider.ts';
import { readEndpoint, readIamEndpoint, type Service } from '../addresses.ts';
import { type HuaweiCredentials, readCredentials } from '../credentials.ts';

export interface HuaweiVodSettings {
  /** Base URL without a final `/`, such as `https://vod.ap-southeast-3.myhuaweicloud.com`. */
  readonly endpoint: string;
  readonly projectId: string;
  readonly credentials: HuaweiCredentials;
  readonly mode: Mode;
}

const vod: Service = {
  name: 'VOD',
  hosts: /^vod\.[a-z0-9-]+\.myhuaweicloud\.(com|eu)$/,
  remedy:
    'Give `https://vod.REGION.myhuaweicloud.com`, or only `huawei-region`. Sites on the service CDN have `provider: huawei-cdn`.',
};

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
  const usual = `https://vod.${region}.myhuaweicloud.com`;
  const endpoint = readEndpoint(values, { service: vod, problems, usual });
  const projectId = readProjectId(values, { problems, warnings });
  const usualIam = `https://iam.${region}.myhuaweicloud.com`;
  const iamEndpoint = readIamEndpoint(values, { problems, usual: usualIam });
  const found = readCredentials(values, iamEndpoint);
  problems.push(...found.problems);
  const { credentials } = found;
  return {
    settings: { endpoint, projectId, credentials, mode: values.mode },
    problems,
    warnings,
  };
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
