export interface CloudFrontOptions {
  readonly distributionId: string;
  readonly domain: string;
  readonly aliases: readonly string[];
  /** A distribution that has only tenants: its own id purges nothing. */
  readonly tenantsDistributionId: string;
  readonly tenants: readonly string[];
  /** Distributions of the account that come before these in lists. */
  readonly otherDistributions: number;
  readonly itemsPerPage: number;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Undefined: the key is not a temporary one. */
  readonly sessionToken: string | undefined;
  readonly taskMilliseconds: number;
  /** Of paths and tags, and of wildcards; what is not used is kept for a few seconds. */
  readonly pathsPerSecond: number;
  readonly wildcardsPerSecond: number;
  /** Calls that make invalidations; a few more may come at once. */
  readonly callsPerSecond: number;
}

export const cloudfrontDefaults: CloudFrontOptions = {
  distributionId: 'E1SANDBOX000AA',
  domain: 'd111111abcdef8.cloudfront.net',
  aliases: ['www.example.com', 'cdn.example.com'],
  tenantsDistributionId: 'E2SANDBOX000BB',
  tenants: ['dt_sandbox000000000000000001', 'dt_sandbox000000000000000002'],
  otherDistributions: 3,
  itemsPerPage: 2,
  accessKeyId: 'AKIASANDBOX000000000',
  secretAccessKey: 'sandbox/secret+access/key/0000000000000000',
  sessionToken: undefined,
  taskMilliseconds: 3_000,
  pathsPerSecond: 150,
  wildcardsPerSecond: 1,
  callsPerSecond: 0.5,
};
