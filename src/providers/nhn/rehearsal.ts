import type { Target } from '../../core/target.ts';
import { planted, type Rehearsal, type RehearsedChange } from '../rehearsal.ts';

const settings = {
  endpoint: 'nhn-endpoint',
  'nhn-app-key': 'nhn-app-key',
  'nhn-secret-key': 'nhn-secret-key',
  'nhn-domain': 'nhn-domain',
} as const;

const settingsV3 = {
  endpoint: 'nhn-endpoint',
  'nhn-oauth-endpoint': 'nhn-oauth-endpoint',
  'nhn-app-key': 'nhn-app-key',
  'nhn-access-key-id': 'nhn-access-key-id',
  'nhn-secret-access-key': 'nhn-secret-access-key',
  'nhn-domain': 'nhn-domain',
} as const;

const purge = { mode: 'purge', targets: toUrls } as const;
const v15 = {
  mode: 'purge',
  targets: toUrls,
  submission: { method: 'POST', path: '/purges$' },
  polling: { idField: 'purgeSeq', unknownState: 'unknown-state' },
} as const;
const everything = {
  accepts: 'everything',
  inputs: { 'purge-type': 'all', urls: '' },
  targets: () => [],
} as const;

/** API v2.0 and v3.0 only accept a purge. */
const acceptedPurges = [
  { ...purge, accepts: 'url', submission: { method: 'POST', path: '/purge/item$' } },
  { ...purge, ...everything, submission: { method: 'POST', path: '/purge/all$' } },
] as const;
const hurry = { pace: '1/220ms' } as const;

const site = `distributions:
  - name: site
    domain: sandbox.toastcdn.net
`;
const common = {
  path: '/distributions$',
  optional: ['description', 'domainAlias', 'referrers'],
} as const;
const changes: readonly RehearsedChange[] = [
  {
    title: 'create',
    repetition: 'never',
    ...common,
    config: `distributions:
  - name: docs
    description: Documentation
    useOriginCacheControl: false
    referrerType: BLACKLIST
    origins: [{origin: static.example.com, originPath: /site, httpPort: 80, httpsPort: 443}]
`,
  },
  { title: 'modify', repetition: 'safe', ...common, config: `${site}    defaultMaxAge: 3600\n` },
  { title: 'replace', repetition: 'safe', ...common, config: `${site}    domainAlias: []\n` },
  {
    title: 'delete',
    repetition: 'safe',
    ...common,
    config: `${site}    state: absent\n`,
    inputs: { 'allow-delete': 'true' },
  },
];

export const rehearsal: Rehearsal = {
  sandbox: {
    nhn: {
      appKey: planted.key,
      secretKey: planted.secret,
      accessKeyId: `${planted.key}-id`,
      secretAccessKey: `${planted.secret}-access`,
      domains: [
        { domain: 'sandbox.toastcdn.net', aliases: ['cdn.example.com', 'www.example.com'] },
        { domain: 'sandbox.cdn.toastcloud.com', aliases: [] },
      ],
      purgeMilliseconds: 300,
      itemPaceMilliseconds: 200,
      createMilliseconds: 300,
      modifyMilliseconds: 300,
      deleteMilliseconds: 300,
    },
  },
  secrets: {
    NHN_APP_KEY: 'nhn-app-key',
    NHN_SECRET_KEY: 'nhn-secret-key',
    NHN_ACCESS_KEY_ID: 'nhn-access-key-id',
    NHN_SECRET_ACCESS_KEY: 'nhn-secret-access-key',
  },
  variables: {
    NHN_ENDPOINT: 'nhn-endpoint',
    NHN_OAUTH_ENDPOINT: 'nhn-oauth-endpoint',
    NHN_DOMAIN: 'nhn-domain',
  },
  providers: {
    'nhn-v3': { settings: settingsV3, hurry, runs: acceptedPurges, changes },
    'nhn-v2': { settings, hurry, runs: acceptedPurges, changes },
    'nhn-v1.5': {
      settings,
      hurry: { ...hurry, 'poll-interval': '100ms' },
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
      changes,
    },
  },
};

/** Of the service itself: other hosts are asked for first. */
function toUrls(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url',
    value: `https://sandbox.toastcdn.net/page-${String(index).padStart(6, '0')}.html`,
    rule: 'urls',
  }));
}

function toWildcards(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'wildcard',
    value: `/folder-${String(index).padStart(4, '0')}/*`,
    rule: 'urls',
  }));
}
