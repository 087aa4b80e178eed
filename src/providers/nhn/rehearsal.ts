import type { TargetKind } from '../../core/target.ts';
import { planted, type Rehearsal, type RehearsedRun } from '../rehearsal.ts';

const settings = {
  endpoint: 'nhn-endpoint',
  'nhn-app-key': 'nhn-app-key',
  'nhn-secret-key': 'nhn-secret-key',
  'nhn-domain': 'nhn-domain',
} as const;

function purge(accepts: TargetKind, more: Partial<RehearsedRun> = {}): RehearsedRun {
  return { mode: 'purge', accepts, ...more };
}

const everything = { inputs: { 'purge-type': 'all', urls: '' }, targets: () => [] } as const;
const polled = { unknownState: 'unknown-state' } as const;

export const rehearsal: Rehearsal = {
  sandbox: {
    nhn: {
      appKey: planted.key,
      secretKey: planted.secret,
      purgeMilliseconds: 300,
      itemPaceMilliseconds: 200,
    },
  },
  secrets: { NHN_APP_KEY: 'nhn-app-key', NHN_SECRET_KEY: 'nhn-secret-key' },
  variables: { NHN_ENDPOINT: 'nhn-endpoint', NHN_DOMAIN: 'nhn-domain' },
  providers: {
    'nhn-v2': {
      settings,
      hurry: { pace: '1/220ms' },
      runs: [purge('url'), purge('everything', everything)],
    },
    'nhn-v1.5': {
      settings,
      hurry: { pace: '1/220ms', 'poll-interval': '100ms' },
      runs: [
        purge('url', polled),
        purge('wildcard', {
          ...polled,
          inputs: { 'purge-type': 'wildcard', timeout: '3h' },
          settings: { 'nhn-domain': 'nhn-legacy-domain' },
          targets: (count) =>
            Array.from({ length: count }, (_, index) => ({
              kind: 'wildcard',
              value: `/folder-${index}/*`,
              rule: 'urls',
            })),
        }),
        purge('everything', { ...polled, ...everything }),
      ],
    },
  },
};
