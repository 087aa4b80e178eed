// What a user of the sandbox, or a test, may change of Huawei Cloud.

export interface HuaweiOptions {
  readonly projectId: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Set if the keys are temporary. */
  readonly securityToken: string | undefined;
  /** A token that is good for ever. */
  readonly authToken: string;
  readonly iamAccount: string;
  readonly iamUser: string;
  readonly iamPassword: string;
  readonly tokenMilliseconds: number;
  readonly taskMilliseconds: number;
  readonly submissionsPerMinute: number;
  readonly queriesPerMinute: number;
  readonly urlsPerDay: number;
  /** Published assets and their URLs. */
  readonly assets: Readonly<Record<string, readonly string[]>>;
  /** Set if the account has enterprise projects: then every request to CDN names it, or `all`. */
  readonly enterpriseProjectId: string | undefined;
  /** Domains of CDN, also such as `*.example.com`; undefined: every host is one. */
  readonly cdnDomains: readonly string[] | undefined;
  /** Whether CDN has the domain `cdn.example.com` alone, if `cdnDomains` names none. */
  readonly strictHosts: boolean;
  readonly cdnFilesPerDay: number;
  readonly cdnFoldersPerDay: number;
  readonly cdnPreheatsPerDay: number;
  readonly cdnCallsPerSecond: number;
  /** The most rows of a task, or domains, that one page has, however many are asked for. */
  readonly cdnRowsPerPage: number;
  /** How statuses are written: documents have lower case, libraries upper. */
  readonly statusCase: 'lower' | 'upper';
}

export const huaweiDefaults: HuaweiOptions = {
  projectId: '0123456789abcdef0123456789abcdef',
  accessKey: 'SANDBOXACCESSKEY0000',
  secretKey: 'sandbox-secret-access-key-0000000000000000',
  securityToken: undefined,
  authToken: 'sandbox-auth-token',
  iamAccount: 'sandbox-account',
  iamUser: 'sandbox-user',
  iamPassword: 'sandbox-password',
  tokenMilliseconds: 86_400_000,
  taskMilliseconds: 3_000,
  submissionsPerMinute: 10,
  queriesPerMinute: 100,
  urlsPerDay: 1_000,
  assets: {
    f488337c31c8e4622f1590735b134c65: [
      'https://vod.example.com/asset/f488337c31c8e4622f1590735b134c65/play.m3u8',
      'https://vod.example.com/asset/f488337c31c8e4622f1590735b134c65/play.mp4',
    ],
  },
  enterpriseProjectId: undefined,
  cdnDomains: undefined,
  strictHosts: false,
  cdnFilesPerDay: 2_000,
  cdnFoldersPerDay: 100,
  cdnPreheatsPerDay: 1_000,
  cdnCallsPerSecond: 30,
  cdnRowsPerPage: 10_000,
  statusCase: 'lower',
};
