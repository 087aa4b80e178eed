// Every example and every reusable workflow, run for its success and for a failure. A house test holds
// this table to the files: one that is not here is a guess.

import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { namedFault } from '../fakes/named-fault.ts';
import { secretsOf } from '../fakes/rehearsals.ts';
import { pushOf, type Rehearsal } from './rehearsal.ts';
import type { WorkflowResult, WorkflowRun } from './run-act.ts';

export interface Scenario {
  readonly workflow: string;
  readonly title: string;
  /** What the sandbox is made with. */
  readonly sandbox?: Omit<SandboxOptions, 'now'>;
  /** What is different before the run; the result is merged into the run. */
  readonly prepare?: (rehearsal: Rehearsal) => Partial<WorkflowRun>;
  readonly jobs: Readonly<Record<string, 'success' | 'failure' | 'skipped'>>;
  /** What the vendors were asked to do, in order. */
  readonly submissions: readonly string[];
  /** `name=value` of outputs that some step set. */
  readonly outputs: readonly string[];
  readonly check?: (about: {
    readonly result: WorkflowResult;
    readonly rehearsal: Rehearsal;
  }) => void;
}

const v2 = 'POST /v2.0/appKeys/sandbox-app-key/purge/item';
const v3 = 'POST /v3.0/appKeys/sandbox-app-key/purge/item';
const token = 'POST /oauth2/token/create';
const v15 = 'POST /v1.5/appKeys/sandbox-app-key/purges';
const prewarm = 'POST /prod/prewarm';
const prewarm2024 = 'POST /2024/prod/prewarm';
const preheat = 'POST /v1.0/0123456789abcdef0123456789abcdef/asset/preheating';
const vodPurge = 'POST /v1/0123456789abcdef0123456789abcdef/asset/refresh';
const cdnPurge = 'POST /v1.0/cdn/content/refresh-tasks';
const cdnPreheat = 'POST /v1.0/cdn/content/preheating-tasks';
const cloudflare = 'POST /client/v4/zones/023e105f4ecef8ad9ca31a8372d0c353/purge_cache';
const invalidation = 'POST /2020-05-31/distribution/E1SANDBOX000AA/invalidation';
const awsRole = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy' };
const fastly = 'POST /fastly/service/SU1Z0isxPaozGVKXdv0eY/purge';
const put = 'PUT /v2.0/appKeys/sandbox-app-key/distributions';
/** Of a first run, in which every page is new and may have been asked for in every form. */
const pages = ['', 'about', 'about.html', 'index.html', 'kept', 'kept.html', 'old', 'old.html'];
const warmedPages = pages.filter((page) => !page.startsWith('old'));
const warmed = warmedPages.map((page) => `www.example.com/${page}`).join(' ');
const repository = { default_branch: 'main', full_name: 'acme/site' };
const wrongKey = { sandbox: {}, outputs: ['status=FAILED', 'failure-reason=vendor-auth'] } as const;

function breakWith(name: string): (rehearsal: Rehearsal) => Partial<WorkflowRun> {
  return ({ sandbox }) => {
    sandbox.addFault(namedFault(name));
    return {};
  };
}

function dispatch(inputs: Readonly<Record<string, string>>): () => Partial<WorkflowRun> {
  return () => ({ event: 'workflow_dispatch', payload: { inputs, repository } });
}

function schedule(): Partial<WorkflowRun> {
  return { event: 'schedule', payload: { schedule: '0 5 * * *', repository } };
}

/** act knows the commit of a push alone. */
function headOf({ after }: Rehearsal): Partial<WorkflowRun> {
  return { environment: { GITHUB_SHA: after } };
}

function pullRequest({ before, after }: Rehearsal): Partial<WorkflowRun> {
  return {
    event: 'pull_request',
    payload: {
      number: 1,
      pull_request: { number: 1, base: { sha: before, ref: 'main' }, head: { sha: after } },
      repository,
    },
    environment: { GITHUB_REF: 'refs/pull/1/merge' },
  };
}

/** A branch of somebody else: there are no secrets. */
function fork(rehearsal: Rehearsal): Partial<WorkflowRun> {
  return { ...pullRequest(rehearsal), secrets: {} };
}

function tagPush({ after }: Rehearsal): Partial<WorkflowRun> {
  const zeros = '0'.repeat(40);
  return {
    payload: pushOf(zeros, after, 'refs/tags/v1.1.0'),
    environment: { GITHUB_REF: 'refs/tags/v1.1.0', GITHUB_REF_TYPE: 'tag' },
  };
}

function callback(): Partial<WorkflowRun> {
  const client_payload = { domain: 'sandbox.toastcdn.net', status: 'OPEN' };
  return {
    event: 'repository_dispatch',
    payload: { action: 'cdn-distribution', client_payload, repository },
  };
}

/** The file is as the vendor has it. */
function agree({ site }: Rehearsal, run: Partial<WorkflowRun>): Partial<WorkflowRun> {
  site.write(
    'cdn.yml',
    'distributions:\n  - {name: site, domain: sandbox.toastcdn.net, defaultMaxAge: 86400}\n',
  );
  return run;
}

export const scenarios: readonly Scenario[] = [
  {
    workflow: 'examples/deploy-nhn-v2.yml',
    title: 'the first run purges every file on both hosts, in one request',
    jobs: { 'Deploy/Deploy': 'success' },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'total=16'],
  },
  {
    ...wrongKey,
    workflow: 'examples/deploy-nhn-v2.yml',
    title: 'a wrong key fails the job with one request, which reads the domain',
    prepare: breakWith('bad-secret'),
    jobs: { 'Deploy/Deploy': 'failure' },
    submissions: [],
    check: ({ rehearsal }) => mustBe(rehearsal.sandbox.requests.length, 1),
  },
  {
    workflow: 'examples/deploy-and-verify.yml',
    title: 'the origin is ready, and what is there is looked at before and after',
    jobs: { 'Deploy and verify/Deploy': 'success' },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'verified=6', 'stale=0'],
  },
  {
    ...wrongKey,
    workflow: 'examples/deploy-and-verify.yml',
    title: 'a wrong key fails the job before the purge',
    prepare: breakWith('bad-secret'),
    jobs: { 'Deploy and verify/Deploy': 'failure' },
    submissions: [],
  },
  {
    workflow: 'examples/deploy-nhn-v3.yml',
    title: 'the first run fetches a token and purges every file on both hosts',
    jobs: { 'Deploy with v3.0/Deploy': 'success' },
    submissions: [token, v3],
    outputs: ['status=ACCEPTED', 'total=16'],
  },
  {
    ...wrongKey,
    workflow: 'examples/deploy-nhn-v3.yml',
    title: 'a User Access Key that is refused fails the job before any purge',
    prepare: breakWith('bad-access-key'),
    jobs: { 'Deploy with v3.0/Deploy': 'failure' },
    submissions: [token],
  },
  {
    workflow: 'examples/deploy-nhn-v1.5.yml',
    title: 'the purge is waited for',
    jobs: {
      'Deploy and wait/Deploy': 'success',
      'Purge/Cache purge/Purge': 'success',
      'Purge/Cache purge/Result': 'success',
    },
    submissions: [v15],
    outputs: ['status=COMPLETED', 'total=8'],
  },
  {
    ...wrongKey,
    workflow: 'examples/deploy-nhn-v1.5.yml',
    title: 'a wrong key fails the purge and its result',
    prepare: breakWith('bad-secret'),
    jobs: {
      'Deploy and wait/Deploy': 'success',
      'Purge/Cache purge/Purge': 'failure',
      'Purge/Cache purge/Result': 'failure',
    },
    submissions: [],
  },
  {
    workflow: 'examples/deploy-built-site.yml',
    title: 'the first build is purged whole, hidden files included',
    prepare({ site, before }) {
      site.write('public/.well-known/security.txt', 'one');
      return { payload: pushOf(before, site.commit('A hidden file')) };
    },
    jobs: {
      'Deploy a built site/Build': 'success',
      'Deploy a built site/Deploy': 'success',
      'Purge/Cache purge/Purge': 'success',
      'Purge/Cache purge/Result': 'success',
    },
    submissions: [v2],
    outputs: ['status=ACCEPTED'],
    check({ rehearsal }) {
      const [purge] = rehearsal.sandbox.state().nhn.purges;
      mustContain(purge?.list.join(' ') ?? '', 'https://www.example.com/.well-known/security.txt');
    },
  },
  {
    ...wrongKey,
    workflow: 'examples/deploy-built-site.yml',
    title: 'a wrong key fails the purge and its result',
    prepare: breakWith('bad-secret'),
    jobs: {
      'Deploy a built site/Build': 'success',
      'Deploy a built site/Deploy': 'success',
      'Purge/Cache purge/Purge': 'failure',
      'Purge/Cache purge/Result': 'failure',
    },
    submissions: [],
  },
  {
    workflow: 'examples/plan-on-pull-request.yml',
    title: 'a fork sees what merging would purge; nothing is sent',
    prepare: fork,
    jobs: { 'Purge plan/What merging would purge': 'success' },
    submissions: [],
    outputs: ['status=PLANNED', 'total=6'],
  },
  {
    workflow: 'examples/plan-on-pull-request.yml',
    title: 'a commit that is nowhere fails the check',
    prepare: (rehearsal) => ({
      ...fork({ ...rehearsal, before: 'd'.repeat(40) }),
      environment: { GITHUB_REF: 'refs/heads/topic' },
    }),
    jobs: { 'Purge plan/What merging would purge': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=history-shallow'],
  },
  {
    workflow: 'examples/preview-on-pull-request.yml',
    title: 'with credentials the preview is purged',
    prepare: pullRequest,
    jobs: { 'Purge/Cache purge/Purge': 'success', 'Purge/Cache purge/Result': 'success' },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'total=6'],
  },
  {
    workflow: 'examples/preview-on-pull-request.yml',
    title: 'a fork plans, says so, and stays green',
    prepare: fork,
    jobs: { 'Purge/Cache purge/Purge': 'success', 'Purge/Cache purge/Result': 'success' },
    submissions: [],
    outputs: ['status=PLANNED', 'total=6'],
  },
  {
    ...wrongKey,
    workflow: 'examples/preview-on-pull-request.yml',
    title: 'a wrong key is no missing one: it fails',
    prepare: (rehearsal) => ({ ...breakWith('bad-secret')(rehearsal), ...pullRequest(rehearsal) }),
    jobs: { 'Purge/Cache purge/Purge': 'failure', 'Purge/Cache purge/Result': 'failure' },
    submissions: [],
  },
  {
    workflow: 'examples/by-hand.yml',
    title: 'URLs with blanks between them are purged',
    prepare: dispatch({
      provider: 'nhn-v2',
      mode: 'purge',
      urls: 'https://www.example.com/1 https://www.example.com/2',
      'dry-run': 'false',
    }),
    jobs: { 'Cache by hand/purge on nhn-v2': 'success' },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'total=2'],
  },
  {
    workflow: 'examples/by-hand.yml',
    title: 'what the vendor does not do is an error, and nothing is sent',
    prepare: dispatch({
      provider: 'nhn-v2',
      mode: 'prewarm',
      urls: 'https://www.example.com/$(id)`id`',
      'dry-run': 'false',
    }),
    jobs: { 'Cache by hand/prewarm on nhn-v2': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=mode-unsupported'],
  },
  {
    workflow: 'examples/by-hand.yml',
    title: 'a dispatch by the API without inputs is an error, and nothing is sent',
    prepare: dispatch({}),
    jobs: { 'Cache by hand/ on': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=input-missing'],
  },
  {
    workflow: 'examples/warm-on-schedule.yml',
    title:
      'two shards send every page of the sitemap as the plan read it, and one summary tells it',
    prepare: schedule,
    jobs: {
      'Warm/Cache warm/Plan': 'success',
      'Warm/Cache warm/Warm (1/2)': 'success',
      'Warm/Cache warm/Warm (2/2)': 'success',
      'Warm/Cache warm/Result': 'success',
    },
    // 501 URLs and 500, at most 500 in a request.
    submissions: [prewarm, prewarm, prewarm],
    outputs: ['status=COMPLETED', 'total=1001', 'succeeded=1001', 'shards=["1/2","2/2"]'],
    check({ result, rehearsal }) {
      const sent = rehearsal.sandbox.state()['aws-prewarm'].prewarms.flatMap(({ urls }) => urls);
      mustBe(rehearsal.sitemapReads(), 1);
      mustBe(sent.length, 1_001);
      mustBe(new Set(sent).size, 1_001);
      mustBe(result.summaries.length, 1);
      mustContain(result.summaries[0] ?? '', '1,001 URLs');
    },
  },
  {
    workflow: 'examples/warm-on-schedule.yml',
    title: 'a wrong key is asked for once, and no shard starts',
    prepare: () => ({ ...schedule(), secrets: { AWS_PREWARM_API_KEY: 'a-wrong-api-key' } }),
    jobs: {
      'Warm/Cache warm/Plan': 'failure',
      'Warm/Cache warm/Result': 'failure',
    },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=vendor-auth', 'failed=0', 'not-sent=1001'],
    check({ rehearsal, result }) {
      mustBe(rehearsal.sandbox.requests.length, 1);
      mustContain(result.summaries.join(''), 'vendor-auth');
    },
  },
  {
    workflow: 'examples/warm-2024.yml',
    title: 'one job, which is proven by its summary',
    prepare: schedule,
    jobs: { 'Warm with the stack of 2024/Warm': 'success' },
    submissions: [prewarm2024],
    outputs: ['status=COMPLETED', 'total=3', 'succeeded=3'],
  },
  {
    workflow: 'examples/warm-2024.yml',
    title: 'the address of a stack of 2023 fails the job before anything is sent',
    prepare: ({ settings }) => ({
      ...schedule(),
      vars: { AWS_PREWARM_2024_ENDPOINT: settings['aws-endpoint'] ?? '' },
    }),
    jobs: { 'Warm with the stack of 2024/Warm': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=vendor-not-found', 'not-sent=3'],
  },
  {
    workflow: 'examples/preheat-media.yml',
    title: 'the list of the repository is preheated',
    prepare: dispatch({ list: 'media/urls.txt', 'dry-run': 'false' }),
    jobs: { 'Preheat media/Preheat': 'success' },
    submissions: [preheat],
    outputs: ['status=COMPLETED', 'total=2'],
  },
  {
    workflow: 'examples/preheat-media.yml',
    title: 'a list that is not there fails before any request',
    prepare: dispatch({ list: 'media/other.txt', 'dry-run': 'false' }),
    jobs: { 'Preheat media/Preheat': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=input-invalid'],
  },
  {
    workflow: 'examples/purge-media.yml',
    title: 'two assets are purged, each by a request of its own',
    sandbox: { huawei: { assets: { one: ['https://v.example/1'], two: ['https://v.example/2'] } } },
    prepare: dispatch({ assets: 'one  two', 'dry-run': 'false' }),
    jobs: { 'Purge media/Purge': 'success' },
    submissions: [vodPurge, vodPurge],
    outputs: ['status=COMPLETED', 'total=2'],
  },
  {
    workflow: 'examples/purge-media.yml',
    title: 'an asset that does not exist fails the job',
    prepare: dispatch({ assets: 'nobody', 'dry-run': 'false' }),
    jobs: { 'Purge media/Purge': 'failure' },
    submissions: [vodPurge],
    outputs: ['status=FAILED', 'failure-reason=vendor-not-found'],
  },
  {
    workflow: 'examples/deploy-huawei-cdn.yml',
    title: 'purged, then preheated, without the page that is gone',
    jobs: {
      'Deploy to Huawei Cloud CDN/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'success',
      'Caches/Cache purge, then warm/Result': 'success',
    },
    submissions: [cdnPurge, cdnPreheat],
    outputs: ['status=COMPLETED', 'total=8'],
    check({ rehearsal }) {
      const [purged, preheated] = rehearsal.sandbox.state().huawei.cdn.tasks;
      mustContain(purged?.urls.join(' ') ?? '', 'https://www.example.com/old.html');
      mustBe(
        preheated?.urls.some((url) => url.includes('old')),
        false,
      );
    },
  },
  {
    workflow: 'examples/deploy-huawei-cdn.yml',
    title: 'a host that is not a domain of the account fails the purge, and nothing is preheated',
    sandbox: { huawei: { cdnDomains: ['cdn.example.com'] } },
    jobs: {
      'Deploy to Huawei Cloud CDN/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'failure',
      'Caches/Cache purge, then warm/Result': 'failure',
    },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=input-invalid'],
  },
  {
    workflow: 'examples/deploy-cloudfront.yml',
    title: 'the keys of the role invalidate each path once, and wait for it',
    prepare: () => ({ vars: awsRole }),
    jobs: { 'Deploy to CloudFront/Deploy': 'success' },
    submissions: [invalidation],
    outputs: ['status=COMPLETED', 'total=8'],
    check({ rehearsal }) {
      const [made] = rehearsal.sandbox.state().cloudfront.invalidations;
      mustBe(made?.paths.join(' ') ?? '', pages.map((page) => `/${page}`).join(' '));
    },
  },
  {
    workflow: 'examples/deploy-cloudfront.yml',
    title: 'a role without the right fails the job',
    prepare: (rehearsal) => ({ ...breakWith('cloudfront-forbidden')(rehearsal), vars: awsRole }),
    jobs: { 'Deploy to CloudFront/Deploy': 'failure' },
    submissions: [invalidation],
    outputs: ['status=FAILED', 'failure-reason=vendor-forbidden'],
  },
  {
    workflow: 'examples/sync-distributions.yml',
    title: 'the default branch applies the plan it made',
    // The vendor takes no change of a distribution with the aliases of all examples.
    sandbox: { nhn: {} },
    jobs: {
      'Sync/Distribution sync/Plan': 'success',
      'Sync/Distribution sync/Apply': 'success',
      'Sync/Distribution sync/Result': 'success',
    },
    submissions: [put],
    outputs: ['status=PLANNED', 'changed=true', 'status=COMPLETED'],
    check({ rehearsal }) {
      const [site] = rehearsal.sandbox.state().nhn.distributions;
      mustBe(site?.fields['defaultMaxAge'], 3_600);
    },
  },
  {
    workflow: 'examples/sync-distributions.yml',
    title: 'a pull request plans, and changes nothing',
    prepare: pullRequest,
    jobs: {
      'Sync/Distribution sync/Plan': 'success',
      'Sync/Distribution sync/Result': 'success',
    },
    submissions: [],
    outputs: ['status=PLANNED', 'changed=true'],
  },
  {
    workflow: 'examples/sync-distributions.yml',
    title: 'what is another plan by the time it is applied is not, and what differs is shown',
    prepare({ sandbox }) {
      const replace = { pattern: '"defaultMaxAge":86400', replacement: '"defaultMaxAge":5' };
      // The first answer is that of the plan.
      sandbox.addFault({ match: { method: 'GET' }, skip: 1, times: 100, replace });
      return {};
    },
    jobs: {
      'Sync/Distribution sync/Plan': 'success',
      'Sync/Distribution sync/Apply': 'failure',
      'Sync/Distribution sync/Result': 'failure',
    },
    submissions: [],
    outputs: ['failure-reason=plan-changed'],
    check: ({ result }) =>
      mustContain(
        result.summaries.join(''),
        '-   defaultMaxAge: 86400 → 3600\n+   defaultMaxAge: 5 → 3600',
      ),
  },
  {
    workflow: 'examples/sync-distributions.yml',
    title: 'a file that is wrong fails the plan, and nothing is applied',
    prepare({ site }) {
      site.write('cdn.yml', 'distributions:\n  - {name: site, defaultMaxAge: -1}\n');
      return {};
    },
    jobs: {
      'Sync/Distribution sync/Plan': 'failure',
      'Sync/Distribution sync/Result': 'failure',
    },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=input-invalid'],
  },
  {
    workflow: 'examples/drift.yml',
    title: 'no drift',
    prepare: (rehearsal) => agree(rehearsal, schedule()),
    jobs: { 'CDN drift/Compare': 'success' },
    submissions: [],
    outputs: ['status=PLANNED', 'changed=false'],
  },
  {
    workflow: 'examples/drift.yml',
    title: 'drift fails the job and shows the field',
    prepare: schedule,
    jobs: { 'CDN drift/Compare': 'failure' },
    submissions: [],
    outputs: ['failure-reason=drift', 'changed=true'],
    check: ({ result }) => mustContain(result.summaries.join(''), 'defaultMaxAge'),
  },
  {
    workflow: 'examples/on-callback.yml',
    title: 'the vendor is done, and all is as the file has it',
    prepare: (rehearsal) => agree(rehearsal, callback()),
    jobs: { 'CDN callback/Compare': 'success' },
    submissions: [],
    outputs: ['status=PLANNED', 'changed=false'],
  },
  {
    workflow: 'examples/on-callback.yml',
    title: 'the vendor is done, and fell back',
    prepare: callback,
    jobs: { 'CDN callback/Compare': 'failure' },
    submissions: [],
    outputs: ['failure-reason=drift', 'changed=true'],
  },
  {
    workflow: 'examples/release.yml',
    title: 'a tag is compared with the version before it',
    prepare: tagPush,
    jobs: { 'Release/Release': 'success' },
    submissions: [v15],
    outputs: ['status=COMPLETED', 'total=6'],
  },
  {
    ...wrongKey,
    workflow: 'examples/release.yml',
    title: 'a wrong key fails the release',
    prepare: (rehearsal) => ({ ...breakWith('bad-secret')(rehearsal), ...tagPush(rehearsal) }),
    jobs: { 'Release/Release': 'failure' },
    submissions: [],
  },
  {
    workflow: 'examples/two-vendors.yml',
    title: 'purged on one, then warmed on the other, without the page that is gone',
    jobs: {
      'Deploy to two vendors/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'success',
      'Caches/Cache purge, then warm/Result': 'success',
    },
    submissions: [v15, prewarm],
    outputs: ['status=COMPLETED', 'total=8'],
    check({ rehearsal }) {
      const { nhn, 'aws-prewarm': aws } = rehearsal.sandbox.state();
      mustBe(nhn.purges[0]?.list.join(' '), toUrls('https://kr.example.com', ...pages));
      mustBe(aws.prewarms[0]?.urls.join(' '), toUrls('https://www.example.com', ...warmedPages));
    },
  },
  {
    ...wrongKey,
    workflow: 'examples/two-vendors.yml',
    title: 'what was not purged is not warmed',
    prepare: breakWith('bad-secret'),
    jobs: {
      'Deploy to two vendors/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'failure',
      'Caches/Cache purge, then warm/Result': 'failure',
    },
    submissions: [],
  },
  {
    workflow: 'examples/purge-then-warm.yml',
    title: 'purged by the vendor, then fetched by the runner, without the page that is gone',
    jobs: {
      'Deploy, purge and warm/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'success',
      'Caches/Cache purge, then warm/Result': 'success',
    },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'total=8', 'total=6'],
    check: ({ rehearsal }) => mustBe(rehearsal.sandbox.state().http.stored.join(' '), warmed),
  },
  {
    workflow: 'examples/purge-then-warm.yml',
    title: 'what was purged and cannot be fetched fails the warming',
    prepare: ({ settings }) => ({
      secrets: { ...secretsOf(settings), HTTP_HEADERS: 'X-Cache-Key: wrong' },
    }),
    jobs: {
      'Deploy, purge and warm/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'failure',
      'Caches/Cache purge, then warm/Result': 'failure',
    },
    submissions: [v2],
    outputs: ['status=ACCEPTED', 'status=FAILED', 'failure-reason=vendor-auth'],
  },
  {
    workflow: 'examples/deploy-own-cache.yml',
    title: 'each URL is purged, then fetched until the cache has it, without the page that is gone',
    jobs: {
      'Deploy to our own cache/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'success',
      'Caches/Cache purge, then warm/Result': 'success',
    },
    submissions: pages.map((page) => `PURGE /${page}`),
    outputs: ['status=ACCEPTED', 'total=8', 'status=COMPLETED', 'total=6'],
    check: ({ rehearsal }) => mustBe(rehearsal.sandbox.state().http.stored.join(' '), warmed),
  },
  {
    workflow: 'examples/deploy-own-cache.yml',
    title: 'a node that does not let the runner purge fails it, and nothing is warmed',
    prepare: breakWith('http-not-allowed'),
    jobs: {
      'Deploy to our own cache/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'failure',
      'Caches/Cache purge, then warm/Result': 'failure',
    },
    // All that are on their way at once.
    submissions: pages.map((page) => `PURGE /${page}`),
    outputs: ['status=FAILED', 'failure-reason=vendor-rejected'],
    check: ({ rehearsal }) => mustBe(rehearsal.sandbox.state().http.stored.length, 0),
  },
  {
    workflow: 'examples/deploy-cloudflare.yml',
    title: 'one request purges every form of every page of a first run',
    jobs: { 'Deploy/Deploy': 'success' },
    submissions: [cloudflare],
    outputs: ['status=ACCEPTED', 'total=8'],
    check: ({ rehearsal }) =>
      mustBe(
        rehearsal.sandbox.state().cloudflare.purges[0]?.values.join(' '),
        pages.map((page) => `https://www.example.com/${page}`).join(' '),
      ),
  },
  {
    workflow: 'examples/deploy-cloudflare.yml',
    title: 'a refusal with HTTP 200 fails it',
    prepare: breakWith('cloudflare-not-purged'),
    jobs: { 'Deploy/Deploy': 'failure' },
    submissions: [cloudflare],
    outputs: ['status=FAILED', 'failure-reason=vendor-rejected'],
  },
  {
    workflow: 'examples/warm-cloudflare.yml',
    title: 'purged on Cloudflare, then fetched by the runner, without the page that is gone',
    jobs: {
      'Deploy, purge and warm on Cloudflare/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'success',
      'Caches/Cache purge, then warm/Warm': 'success',
      'Caches/Cache purge, then warm/Result': 'success',
    },
    submissions: [cloudflare],
    outputs: ['status=ACCEPTED', 'total=8', 'total=6'],
    check({ rehearsal, result: { summaries } }) {
      mustBe(rehearsal.sandbox.state().http.stored.join(' '), warmed);
      mustBe(summaries.length, 1);
      mustContain(summaries[0] ?? '', 'CDN purge: ACCEPTED');
      mustContain(summaries[0] ?? '', 'CDN prewarm: ACCEPTED');
    },
  },
  {
    workflow: 'examples/warm-cloudflare.yml',
    title: 'a token without the right fails it, and nothing is warmed',
    prepare: breakWith('cloudflare-no-right'),
    jobs: {
      'Deploy, purge and warm on Cloudflare/Deploy': 'success',
      'Caches/Cache purge, then warm/Purge': 'failure',
      'Caches/Cache purge, then warm/Result': 'failure',
    },
    submissions: [cloudflare],
    outputs: ['status=FAILED', 'failure-reason=vendor-forbidden'],
    check({ rehearsal, result: { summaries } }) {
      mustBe(rehearsal.sandbox.state().http.stored.length, 0);
      mustBe(summaries.length, 1);
      mustContain(summaries[0] ?? '', 'CDN purge: FAILED');
      mustContain(summaries[0] ?? '', 'CDN warming: not begun');
    },
  },
  {
    workflow: 'examples/deploy-fastly.yml',
    title: 'tags are purged softly, without a checkout',
    jobs: { 'Deploy/Deploy': 'success' },
    submissions: [fastly],
    outputs: ['status=ACCEPTED', 'total=2'],
    check: ({ rehearsal }) => {
      const [purge] = rehearsal.sandbox.state().fastly.purges;
      mustBe([...(purge?.values ?? []), purge?.soft].join(' '), 'feed html true');
    },
  },
  {
    workflow: 'examples/deploy-fastly.yml',
    title: 'a token with another scope fails it',
    prepare: breakWith('fastly-no-right'),
    jobs: { 'Deploy/Deploy': 'failure' },
    submissions: [fastly],
    outputs: ['status=FAILED', 'failure-reason=vendor-forbidden'],
  },
  {
    workflow: 'examples/deploy-bunny.yml',
    title: 'every form of every page of a first run is purged alone',
    jobs: { 'Deploy/Deploy': 'success' },
    submissions: pages.map(() => 'POST /bunny/purge'),
    outputs: ['status=ACCEPTED', 'total=8'],
    check: ({ rehearsal }) =>
      mustBe(
        rehearsal.sandbox
          .state()
          .bunny.purges.map(({ kind, value }) => `${kind} ${value}`)
          .toSorted()
          .join(' '),
        pages.map((page) => `exact https://www.example.com/${page}`).join(' '),
      ),
  },
  {
    workflow: 'examples/deploy-bunny.yml',
    title: 'URLs on a host of no pull zone fail it',
    sandbox: { bunny: { pullZones: [] } },
    jobs: { 'Deploy/Deploy': 'failure' },
    submissions: pages.map(() => 'POST /bunny/purge'),
    outputs: ['status=FAILED', 'failure-reason=vendor-rejected'],
  },
  {
    workflow: 'examples/keep-memory.yml',
    title: 'what would be purged is listed, and nothing is sent',
    prepare: (rehearsal) => ({ ...schedule(), ...headOf(rehearsal), secrets: {} }),
    jobs: { 'Keep the memory/Keep': 'success' },
    submissions: [],
    outputs: ['status=PLANNED', 'total=12'],
  },
  {
    workflow: 'examples/keep-memory.yml',
    title: 'without the domain it is not the memory of the deploys',
    prepare: (rehearsal) => ({ ...schedule(), ...headOf(rehearsal), vars: { NHN_DOMAIN: '' } }),
    jobs: { 'Keep the memory/Keep': 'failure' },
    submissions: [],
    outputs: ['status=FAILED', 'failure-reason=input-missing'],
  },
  {
    workflow: 'examples/rehearse.yml',
    title: 'a rehearsal without credentials',
    prepare: (rehearsal) => ({ ...pullRequest(rehearsal), secrets: {} }),
    jobs: { 'Rehearsal/Rehearse': 'success' },
    submissions: [],
    outputs: ['status=COMPLETED', 'total=6'],
  },
  {
    ...wrongKey,
    workflow: 'examples/rehearse.yml',
    title: 'a fault of the sandbox fails the rehearsal',
    prepare: (rehearsal) => ({ ...pullRequest(rehearsal), vars: { SANDBOX_FAULTS: 'bad-secret' } }),
    jobs: { 'Rehearsal/Rehearse': 'failure' },
    submissions: [],
  },
];

function toUrls(base: string, ...paths: readonly string[]): string {
  return paths.map((path) => `${base}/${path}`).join(' ');
}

function mustBe(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${String(found)} is not ${String(wanted)}.`);
}

function mustContain(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`"${part}" is not in: ${text.slice(-3_000)}`);
}
