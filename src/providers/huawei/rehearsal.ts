import { huaweiDefaults } from '../../sandbox/huawei/options.ts';
import { planted, type Rehearsal, type RehearsedRun } from '../rehearsal.ts';

const preheat = {
  mode: 'preheat',
  submission: { method: 'POST', path: '/asset/preheating$' },
  polling: { idField: 'task_id', unknownState: 'preheat-unknown-state' },
} as const;
const vodPurge = {
  mode: 'purge',
  submission: { method: 'POST', path: '/asset/refresh$' },
  polling: { idField: 'task_id', unknownState: 'refresh-unknown-state' },
} as const;
const asset = {
  accepts: 'asset',
  inputs: { urls: '' },
  settings: { 'huawei-asset-ids': 'huawei-asset-ids' },
  targets: () => [{ kind: 'asset', value: 'f488337c31c8e4622f1590735b134c65', rule: 'asset-ids' }],
} as const satisfies Partial<RehearsedRun>;

const refresh = {
  mode: 'purge',
  submission: { method: 'POST', path: '/cdn/content/refresh-tasks$' },
  polling: { idField: 'refresh_task', unknownState: 'cdn-unknown-state' },
  // The quota of a day is that of one request.
  sandbox: { huawei: { cdnFilesPerDay: 10_000, cdnFoldersPerDay: 1_000 } },
} as const;

const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' } as const;
const logins = [
  {
    title: 'with a user, for whom a token is fetched',
    inputs: {
      ...noKeys,
      'huawei-iam-account': huaweiDefaults.iamAccount,
      'huawei-iam-user': huaweiDefaults.iamUser,
      'huawei-iam-password': huaweiDefaults.iamPassword,
    },
    settings: { 'huawei-iam-endpoint': 'huawei-endpoint' },
  },
  {
    title: 'with a token',
    inputs: { ...noKeys, 'huawei-auth-token': huaweiDefaults.authToken },
  },
] as const;

export const rehearsal: Rehearsal = {
  sandbox: {
    huawei: {
      accessKey: planted.key,
      secretKey: planted.secret,
      taskMilliseconds: 400,
      submissionsPerMinute: 1_000,
      queriesPerMinute: 1_000,
      cdnCallsPerSecond: 1_000,
    },
  },
  secrets: { HUAWEI_ACCESS_KEY: 'huawei-access-key', HUAWEI_SECRET_KEY: 'huawei-secret-key' },
  variables: {
    HUAWEI_ENDPOINT: 'huawei-endpoint',
    HUAWEI_CDN_ENDPOINT: 'huawei-endpoint',
    HUAWEI_PROJECT_ID: 'huawei-project-id',
  },
  providers: {
    'huawei-vod': {
      settings: {
        endpoint: 'huawei-endpoint',
        'huawei-project-id': 'huawei-project-id',
        'huawei-access-key': 'huawei-access-key',
        'huawei-secret-key': 'huawei-secret-key',
      },
      hurry: { 'poll-interval': '100ms', pace: '100/1s' },
      runs: [
        { ...preheat, accepts: 'url' },
        { ...preheat, ...asset },
        { ...vodPurge, accepts: 'url' },
        { ...vodPurge, ...asset },
      ],
      logins,
    },
    'huawei-cdn': {
      settings: {
        endpoint: 'huawei-endpoint',
        'huawei-access-key': 'huawei-access-key',
        'huawei-secret-key': 'huawei-secret-key',
      },
      hurry: { 'poll-interval': '100ms', pace: '100/1s' },
      runs: [
        { ...refresh, accepts: 'url' },
        {
          ...refresh,
          accepts: 'wildcard',
          inputs: { 'purge-type': 'wildcard', urls: 'https://www.example.com/img/' },
          targets: (count) =>
            Array.from({ length: count }, (_, folder) => ({
              kind: 'wildcard',
              value: `https://www.example.com/${String(folder).padStart(4, '0')}/`,
              rule: 'urls',
            })),
        },
        {
          ...refresh,
          accepts: 'everything',
          inputs: { 'purge-type': 'all', urls: '', 'base-url': 'https://www.example.com' },
        },
        {
          mode: 'preheat',
          accepts: 'url',
          submission: { method: 'POST', path: '/cdn/content/preheating-tasks$' },
          polling: { idField: 'preheating_task', unknownState: 'cdn-unknown-state' },
          sandbox: { huawei: { cdnPreheatsPerDay: 10_000 } },
        },
      ],
      logins,
    },
  },
};
