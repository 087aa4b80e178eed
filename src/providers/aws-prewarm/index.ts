import type { Provider } from '../provider.ts';
import { awsHosts } from './addresses.ts';
import { awsPrewarmCapabilities } from './capabilities.ts';
import { checkTargets } from './check-targets.ts';
import { describePrewarm } from './describe.ts';
import { awsPrewarmInputs } from './inputs.ts';
import { readAwsPrewarmSettings } from './settings.ts';

export const awsPrewarm: Provider = {
  id: 'aws-prewarm',
  title: 'AWS CloudFront prewarm solution',
  documentation:
    'https://awslabs.github.io/aws-cloudfront-extensions/en/extension-repository/pre-warming/',
  console: 'https://console.aws.amazon.com/cloudfront/v4/home',
  hosts: awsHosts,
  capabilities: awsPrewarmCapabilities,
  inputs: awsPrewarmInputs,
  configure(values) {
    const { settings, problems, warnings } = readAwsPrewarmSettings(values);
    return {
      problems,
      warnings,
      connection: {
        domain: settings.cfDomain ?? '',
        variant: settings.version,
        checkTargets: (targets) => checkTargets(targets, settings),
        describe: (targets) => describePrewarm(targets, settings),
        async connect(deps) {
          const { createAwsPrewarmOperations } = await import('./operations.ts');
          return createAwsPrewarmOperations(settings, deps);
        },
      },
    };
  },
};
