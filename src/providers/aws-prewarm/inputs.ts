import { listLineCredentials } from '../../core/inputs/header-credentials.ts';
import type { ProviderInput } from '../provider.ts';

/** API Gateway's own addresses, in every partition. */
export const awsHosts = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;

export const awsPrewarmInputs: readonly ProviderInput[] = [
  {
    name: 'aws-api-key',
    description: 'AWS prewarm: the value (not the ARN) of the API key that the solution accepts.',
    secret: true,
    environment: 'AWS_PREWARM_API_KEY',
    workflowSecret: 'AWS_PREWARM_API_KEY',
  },
  {
    name: 'aws-status-endpoint',
    description:
      'AWS prewarm: base URL of the status API. A stack of 2023 has one with a host of its own; a stack of 2024 has none.',
    secret: false,
  },
  {
    name: 'aws-api-version',
    description:
      'AWS prewarm: version of the API: `2023-03`, `2024-04` or `auto` (default: `2023-03` with `aws-status-endpoint`, otherwise `2024-04`).',
    secret: false,
  },
  {
    name: 'aws-target-type',
    description: 'AWS prewarm: what `aws-targets` lists: `region` (default), `pop` or `country`.',
    secret: false,
  },
  {
    name: 'aws-targets',
    description:
      'AWS prewarm: where to warm, one place a line. Default: every point of presence outside China. `sa` is South America.',
    secret: false,
  },
  {
    name: 'aws-cf-domain',
    description:
      "AWS prewarm: the distribution's own domain, such as `d111111abcdef8.cloudfront.net`. A stack of 2024 requires it; a stack of 2023 otherwise looks up the host of each URL.",
    secret: false,
  },
  {
    name: 'aws-protocol',
    description:
      'AWS prewarm (2023): how the solution requests URLs from the points of presence: `http` (default) or `https`, which does not notice HTTP errors.',
    secret: false,
  },
  {
    name: 'aws-headers',
    description:
      'AWS prewarm (2024): request headers, one `Name: value` a line. Default: `Accept-Encoding: gzip, deflate, br`.',
    secret: false,
    findSecrets: listLineCredentials,
  },
  {
    name: 'aws-instance-count',
    description: 'AWS prewarm (2024): how many EC2 instances warm, from 1 (default) to 300.',
    secret: false,
  },
];
