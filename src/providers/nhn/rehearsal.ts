import type { Target } from '../../core/target.ts';
import { planted, type Rehearsal } from '../rehearsal.ts';

const settings = {
  endpoint: 'nhn-endpoint',
  'nhn-app-key': 'nhn-app-key',
  'nhn-secret-key': 'nhn-secret-key',
  'nhn-domain': 'nhn-domain',
} as const;

const v2 = { mode: 'purge' } as const;
const v15 = {
  mode: 'purge',
  submission: { method: 'POST', path: '/purges$' },
  polling: { idField: 'purgeSeq', unknownState: 'unknown-state' },
} as const;
const everything = {
  accepts: 'everything',
  inputs: { 'purge-type': 'all', urls: '' },
  targets: () => [],
} as const;

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
      runs: [
        { ...v2, accepts: 'url', submission: { method: 'POST', path: '/purge/item$' } },
        { ...v2, ...everything, submission: { method: 'POST', path: '/purge/all$' } },
      ],
    },
    'nhn-v1.5': {
      settings,
      hurry: { pace: '1/220ms', 'poll-interval': '100ms' },
      runs: [
        { ...v15, accepts: 'url' },
        {
          ...v15,
          accepts: 'wildcard',
          inputs: { 'purge-type': 'wildcard', timeout: '3h' },
          settings: { 'nhn-domain': 'nhn-legacy-domain' },
          targets: toWildcards,
        },
        { ...v15, ...everything },
      ],
    },
  },
};

function toWildcards(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'wildcard',
    value: `/folder-${String(index).padStart(4, '0')}/*`,
    rule: 'urls',
  }));
}
