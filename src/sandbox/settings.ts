// What a client of this sandbox is given: the outputs of the `sandbox` action, by their names.
import { awsDefaults } from './aws/aws.ts';
import { huaweiDefaults } from './huawei/options.ts';
import { nhnDefaults } from './nhn/service.ts';

/** `url` is the server's own address. */
export function describeSettings(url: string): Readonly<Record<string, string>> {
  const [domain, legacyDomain] = nhnDefaults.domains.map((one) => one.domain);
  return {
    url,
    'nhn-endpoint': url,
    'nhn-app-key': nhnDefaults.appKey,
    'nhn-secret-key': nhnDefaults.secretKey,
    'nhn-domain': domain ?? '',
    'nhn-legacy-domain': legacyDomain ?? '',
    'aws-endpoint': `${url}/prod`,
    'aws-status-endpoint': `${url}/prod`,
    'aws-2024-endpoint': `${url}/2024/prod`,
    'aws-api-key': awsDefaults.apiKey,
    'huawei-endpoint': url,
    'huawei-project-id': huaweiDefaults.projectId,
    'huawei-access-key': huaweiDefaults.accessKey,
    'huawei-secret-key': huaweiDefaults.secretKey,
    'huawei-asset-ids': Object.keys(huaweiDefaults.assets).join('\n'),
  };
}
