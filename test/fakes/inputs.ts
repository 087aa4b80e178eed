import { readInputs } from '../../src/action/read-inputs.ts';
import type { Inputs } from '../../src/run/inputs.ts';
import { awsDefaults } from '../../src/sandbox/aws/aws.ts';
import { huaweiDefaults } from '../../src/sandbox/huawei/options.ts';

const origin = 'http://127.0.0.1:8787';

const nhn = {
  mode: 'purge',
  endpoint: origin,
  'nhn-app-key': 'sandbox-app-key',
  'nhn-secret-key': 'sandbox-secret-key',
  'nhn-domain': 'sandbox.toastcdn.net',
} as const;

const valuesByProvider: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nhn-v2': nhn,
  'nhn-v1.5': nhn,
  'aws-prewarm': {
    mode: 'prewarm',
    endpoint: `${origin}/prod`,
    'aws-status-endpoint': `${origin}/prod`,
    'aws-api-key': awsDefaults.apiKey,
  },
  'huawei-vod': {
    mode: 'preheat',
    endpoint: origin,
    'huawei-project-id': huaweiDefaults.projectId,
    'huawei-access-key': huaweiDefaults.accessKey,
    'huawei-secret-key': huaweiDefaults.secretKey,
  },
};

/** Everything a provider needs to talk to the sandbox. */
export function sandboxValuesOf(provider: string): Readonly<Record<string, string>> {
  return { provider, ...(valuesByProvider[provider] ?? nhn) };
}

/** Real inputs, read the real way, from the sandbox's values and what a test changes. */
export function createInputs(changes: Readonly<Record<string, string>> = {}): Inputs {
  const values = { ...sandboxValuesOf(changes['provider'] ?? 'nhn-v2'), ...changes };
  return readInputs(
    (name) => values[name] ?? '',
    () => '',
  );
}
