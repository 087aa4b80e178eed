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
  statusCase: 'lower',
};
