import { planted, type Rehearsal } from '../rehearsal.ts';

const preheat = {
  mode: 'preheat',
  submission: { method: 'POST', path: '/asset/preheating$' },
  polling: { idField: 'task_id', unknownState: 'preheat-unknown-state' },
} as const;

export const rehearsal: Rehearsal = {
  sandbox: {
    huawei: {
      accessKey: planted.key,
      secretKey: planted.secret,
      taskMilliseconds: 400,
      submissionsPerMinute: 1_000,
      queriesPerMinute: 1_000,
    },
  },
  secrets: { HUAWEI_ACCESS_KEY: 'huawei-access-key', HUAWEI_SECRET_KEY: 'huawei-secret-key' },
  variables: { HUAWEI_ENDPOINT: 'huawei-endpoint', HUAWEI_PROJECT_ID: 'huawei-project-id' },
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
        {
          ...preheat,
          accepts: 'asset',
          inputs: { urls: '' },
          settings: { 'huawei-asset-ids': 'huawei-asset-ids' },
          targets: () => [
            {
              kind: 'asset',
              value: 'f488337c31c8e4622f1590735b134c65',
              rule: 'asset-ids',
            },
          ],
        },
      ],
    },
  },
};
