import type { RunningVendor, SandboxVendor } from '../vendor.ts';
import { awsPrewarmFaults } from './faults.ts';
import { type AwsPrewarmOptions, awsPrewarmDefaults } from './options.ts';
import { createPrewarm2024, type Prewarm2024State, prewarm2024Base } from './prewarm-2024.ts';
import { createSolution2023, type Solution2023State } from './solution-2023.ts';

interface AwsPrewarmState extends Solution2023State {
  readonly prewarm2024: Prewarm2024State;
}

interface AwsPrewarm extends RunningVendor {
  state(): AwsPrewarmState;
}

export const awsPrewarm = {
  title: 'AWS CloudFront prewarm solution',
  pages: { 'CloudFront prewarm': 'aws-prewarm.md' },
  hosts: [['`aws-prewarm`', 'those of `endpoint` and `aws-status-endpoint`']],
  defaults: awsPrewarmDefaults,
  settings: [
    {
      name: 'aws-endpoint',
      description: 'stack of 2023: value for `endpoint`.',
      value: (_, url) => `${url}/prod`,
    },
    {
      name: 'aws-status-endpoint',
      description: 'stack of 2023: value for `aws-status-endpoint`.',
      value: (_, url) => `${url}/prod`,
    },
    {
      name: 'aws-2024-endpoint',
      description: 'stack of 2024: value for `endpoint`.',
      value: (_, url) => `${url}${prewarm2024Base}`,
    },
    { name: 'aws-api-key', description: 'the API key.', value: ({ apiKey }) => apiKey },
  ],
  faults: awsPrewarmFaults,
  start: createAwsPrewarm,
} as const satisfies SandboxVendor<AwsPrewarmOptions>;

function createAwsPrewarm(options: AwsPrewarmOptions, now: () => number): AwsPrewarm {
  const older = createSolution2023(options, now);
  const newer = createPrewarm2024({ ...options, now });
  return {
    handle: (request) => older.handle(request) ?? newer.handle(request),
    state: () => ({ ...older.state(), prewarm2024: newer.state() }),
    reset() {
      older.reset();
      newer.reset();
    },
  };
}
