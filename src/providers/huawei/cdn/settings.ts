// The settings of Huawei Cloud CDN, a global service without regions and projects. Nothing here sends
// anything.
import type { Mode } from '../../../core/mode.ts';
import type { InputProblem } from '../../../errors.ts';
import type { ProviderValues } from '../../provider.ts';
import { readEndpoint, readIamEndpoint, type Service } from '../addresses.ts';
import { type HuaweiCredentials, readCredentials } from '../credentials.ts';

export interface HuaweiCdnSettings {
  /** Base URL without a final `/`, such as `https://cdn.myhuaweicloud.com`. */
  readonly endpoint: string;
  /** An id, `0` for the default project, or `all`; undefined if it is not sent. */
  readonly enterpriseProjectId: string | undefined;
  readonly credentials: HuaweiCredentials;
  readonly mode: Mode;
}

const cdn: Service = {
  name: 'CDN',
  hosts: /^cdn\.myhuaweicloud\.(com|eu)$/,
  remedy:
    'Leave `endpoint` out, or give `https://cdn.myhuaweicloud.eu` for an account of Huawei Cloud Europe. Media of VOD have `provider: huawei-vod`.',
};
const usualEndpoint = 'https://cdn.myhuaweicloud.com';
const usualIam = {
  com: 'https://iam.myhuaweicloud.com',
  eu: 'https://iam.eu-west-101.myhuaweicloud.eu',
} as const;

/** Every problem found, the values as far as they are usable. */
export function readHuaweiCdnSettings(values: ProviderValues): {
  readonly settings: HuaweiCdnSettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const endpoint = readEndpoint(values, { service: cdn, problems, usual: usualEndpoint });
  const isEurope = new URL(endpoint).hostname.endsWith('.eu');
  const usual = usualIam[isEurope ? 'eu' : 'com'];
  const iamEndpoint = readIamEndpoint(values, { problems, usual });
  const { credentials, problems: more } = readCredentials(values, iamEndpoint);
  if (values.getTyped('huawei-project-id') !== undefined) problems.push(noProject);
  const enterpriseProjectId = values.get('huawei-enterprise-project-id');
  if (enterpriseProjectId !== undefined && !/^[\w-]{1,64}$/.test(enterpriseProjectId))
    problems.push(notAnEnterpriseProject);
  return {
    settings: { endpoint, enterpriseProjectId, credentials, mode: values.mode },
    problems: [...problems, ...more],
  };
}

/** People take the API of VOD, which has projects, for this one. */
const noProject: InputProblem = {
  code: 'input-invalid',
  input: 'huawei-project-id',
  message: '`huawei-project-id` does not exist for Huawei Cloud CDN, which has no projects.',
  remedy:
    'Remove it. If the account has enterprise projects, set `huawei-enterprise-project-id`. For media of VOD, use `provider: huawei-vod`.',
};

const notAnEnterpriseProject: InputProblem = {
  code: 'input-invalid',
  input: 'huawei-enterprise-project-id',
  message: '`huawei-enterprise-project-id` contains characters that IDs never have.',
  remedy:
    'Copy the ID from the console (Enterprise Management), or give `0` for the default project, or `all`.',
};
