import type { ProviderInput } from '../provider.ts';

/** Of every partition; see `endpoint` in settings.ts. */
export const cloudfrontHosts =
  /^cloudfront(?:-fips)?\.(?:amazonaws\.com|global\.api\.aws|cn-northwest-1\.amazonaws\.com\.cn)$/;

const prefix = 'CloudFront:';

export const cloudfrontInputs: readonly ProviderInput[] = [
  {
    name: 'cloudfront-distribution',
    description: `${prefix} the distribution: its id, its name such as \`d111111abcdef8.cloudfront.net\`, or an alias. Names are looked up once.`,
    secret: false,
    environment: 'CLOUDFRONT_DISTRIBUTION_ID',
    aliases: ['distribution', 'distribution-id', 'distribution-domain'],
  },
  {
    name: 'cloudfront-tenant',
    description: `${prefix} of a multi-tenant distribution, the id of a tenant, or \`all\` for every tenant of \`cloudfront-distribution\`.`,
    secret: false,
    aliases: ['distribution-tenant', 'distribution-tenant-id'],
  },
  {
    name: 'aws-access-key-id',
    description: `${prefix} the access key. Leave it out after \`aws-actions/configure-aws-credentials\`, which sets \`AWS_ACCESS_KEY_ID\`.`,
    secret: true,
    environment: 'AWS_ACCESS_KEY_ID',
  },
  {
    name: 'aws-secret-access-key',
    description: `${prefix} the secret that belongs to the access key.`,
    secret: true,
    environment: 'AWS_SECRET_ACCESS_KEY',
  },
  {
    name: 'aws-session-token',
    description: `${prefix} the session token that belongs to a temporary access key.`,
    secret: true,
    environment: 'AWS_SESSION_TOKEN',
  },
];
