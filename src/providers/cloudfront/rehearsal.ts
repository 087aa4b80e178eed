import { cloudfrontDefaults } from '../../sandbox/cloudfront/options.ts';
import { planted, type Rehearsal, type RehearsedRun } from '../rehearsal.ts';

const purge = {
  mode: 'purge',
  submission: { method: 'POST', path: '/invalidation$' },
  polling: { idElement: 'Id', unknownState: 'cloudfront-unknown-state' },
} as const satisfies Partial<RehearsedRun>;

export const rehearsal: Rehearsal = {
  sandbox: {
    cloudfront: {
      accessKeyId: planted.key,
      secretAccessKey: planted.secret,
      taskMilliseconds: 400,
      pathsPerSecond: 100_000,
      wildcardsPerSecond: 1_000,
      callsPerSecond: 1_000,
    },
  },
  secrets: {
    AWS_ACCESS_KEY_ID: 'aws-access-key-id',
    AWS_SECRET_ACCESS_KEY: 'aws-secret-access-key',
  },
  variables: {
    CLOUDFRONT_ENDPOINT: 'cloudfront-endpoint',
    CLOUDFRONT_DISTRIBUTION: 'cloudfront-distribution',
  },
  providers: {
    cloudfront: {
      settings: {
        endpoint: 'cloudfront-endpoint',
        'cloudfront-distribution': 'cloudfront-distribution',
        'aws-access-key-id': 'aws-access-key-id',
        'aws-secret-access-key': 'aws-secret-access-key',
      },
      hurry: { 'poll-interval': '100ms', pace: '100/1s' },
      runs: [
        { ...purge, accepts: 'url' },
        {
          ...purge,
          accepts: 'wildcard',
          inputs: { 'purge-type': 'wildcard', urls: 'https://www.example.com/img/*' },
          targets: (count) =>
            Array.from({ length: count }, (_, folder) => ({
              kind: 'wildcard',
              value: `https://www.example.com/${String(folder).padStart(4, '0')}/*`,
              rule: 'urls',
            })),
        },
        {
          ...purge,
          accepts: 'tag',
          inputs: { urls: '', tags: 'product-000000' },
          targets: (count) =>
            Array.from({ length: count }, (_, index) => ({
              kind: 'tag',
              value: `product-${String(index).padStart(6, '0')}`,
              rule: 'tags',
            })),
        },
        { ...purge, accepts: 'everything', inputs: { 'purge-type': 'all', urls: '' } },
      ],
      logins: [
        {
          title: 'of a distribution that is looked up',
          inputs: { 'cloudfront-distribution': cloudfrontDefaults.domain },
        },
        {
          title: 'of all tenants of a distribution',
          inputs: {
            'cloudfront-distribution': cloudfrontDefaults.tenantsDistributionId,
            'cloudfront-tenant': 'all',
          },
        },
      ],
    },
  },
};
