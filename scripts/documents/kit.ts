// Which inputs each reusable workflow offers, and what its steps hand on. Everything else about an
// input stands in its row.
import type { InputGroup } from '../../src/core/inputs/row.ts';
import { makesList, modeNames, modes } from '../../src/core/mode.ts';
import type { KitWorkflow, OwnInput } from './kit-workflow.ts';

const ended = ['status', 'failure-reason'] as const;
const counted = [
  ...['total', 'succeeded', 'failed', 'unknown', 'not-sent', 'pending', 'requests'],
] as const;
const compared = ['list-checksum', 'base', 'head'] as const;

export const purging = modeNames.filter((mode) => modes[mode].purges);
const warming = modeNames.filter((mode) => modes[mode].warms);
const others = modeNames.filter((mode) => !makesList(mode));

/** What a workflow decides itself, or what belongs to one job alone. */
const never = ['provider', 'mode', 'github-token', 'summary', 'report-file', 'shard'] as const;
const listed: readonly InputGroup[] = ['run', 'polling', 'submission', 'list', 'limit'];
const files: readonly InputGroup[] = ['root', 'files', 'manifest', 'commits'];
const proof: readonly InputGroup[] = ['origin', 'verify', 'verify-purge'];

function runsOn(minutes: number): readonly OwnInput[] {
  return [
    {
      name: 'runner',
      description:
        'Label of the runner; or JSON: a list of labels such as `["self-hosted","linux"]`, or a group such as `{"group":"large"}`.',
      type: 'string',
      default: 'ubuntu-latest',
    },
    {
      name: 'environment',
      description: 'Environment of the jobs that use secrets, if the secrets belong to one.',
      type: 'string',
      default: '',
    },
    {
      name: 'job-timeout-minutes',
      description: 'Time limit of each job on the platform. Set it above `timeout`.',
      type: 'number',
      default: minutes,
    },
  ];
}

const siteArtifact: OwnInput = {
  name: 'site-artifact',
  description:
    'Artifact of the same run with the built site, which is unpacked to `root`. Default: the site is committed.',
  type: 'string',
  default: '',
};

function artifactName(name: string): OwnInput {
  return {
    name: 'artifact-name',
    description:
      'Prefix of the artifacts’ names, which end with provider, mode and a part of `list-checksum`. Two calls with one list in one run need two.',
    type: 'string',
    default: name,
  };
}

const cachePurge: KitWorkflow = {
  name: 'cache-purge',
  groups: [...listed, 'fold', 'purge', 'named', 'condition', ...files, ...proof],
  except: [...never, 'expected-list', 'manifest-output', 'until'],
  first: [{ name: 'provider', description: 'The API of the CDN: PROVIDERS.', type: 'string' }],
  last: [siteArtifact, ...runsOn(45)],
  steps: [
    { marker: 'purge', action: '.', provider: 'provider', modes: purging, except: ['until'] },
  ],
  outputs: [...ended, ...counted, 'verified', 'stale', 'task-ids', ...compared],
};

const cacheWarm: KitWorkflow = {
  name: 'cache-warm',
  groups: [...listed, ...files, 'verify', 'origin'],
  except: [...never, 'wait', 'resume-tasks', 'expected-list', 'manifest-output'],
  first: [
    { name: 'provider', description: 'The API of the CDN: PROVIDERS.', type: 'string' },
    {
      name: 'max-shards',
      description: 'Maximum number of jobs that divide the list, 1 to 256.',
      type: 'string',
      default: '4',
    },
  ],
  last: [siteArtifact, artifactName('cache-warm'), ...runsOn(75)],
  steps: [
    {
      marker: 'plan',
      action: '.',
      provider: 'provider',
      modes: warming,
      except: ['dry-run'],
      exceptGroups: proof,
    },
    {
      marker: 'shards',
      action: 'plan-shards',
      provider: 'provider',
      modes: warming,
      except: ['report-file'],
    },
    {
      marker: 'warm',
      action: '.',
      provider: 'provider',
      modes: warming,
      except: ['dry-run'],
      exceptGroups: ['list', ...files],
    },
  ],
  outputs: [...ended, ...counted, 'verified', 'stale', ...compared],
};

const purgeThenWarm: KitWorkflow = {
  name: 'purge-then-warm',
  // Not `fold`: a list that is too long to be purged is too long to be warmed as well.
  groups: ['run', 'polling', 'list', 'limit', 'purge', 'named', 'condition', ...files, ...proof],
  except: [...never, 'wait', 'endpoint', 'timeout', 'expected-list', 'manifest-output'],
  first: [
    {
      name: 'purge-provider',
      description: 'The API that purges: PROVIDERS.',
      type: 'string',
    },
    { name: 'warm-provider', description: 'The API that warms: PROVIDERS.', type: 'string' },
    {
      name: 'warm-base-url',
      description:
        'URLs that replace those of `base-url` when the purged list is warmed, line by line. Default: the same URLs are warmed.',
      type: 'string',
      default: '',
    },
    {
      name: 'settle-seconds',
      description:
        'Seconds to wait before warming if the vendor only accepts a purge. Default: as long as it says that a purge takes, or 10 if it does not say so.',
      type: 'string',
      default: '',
    },
    {
      name: 'purge-endpoint',
      description: "Base URL of the purging vendor's API, unless it is the public one.",
      type: 'string',
      default: '',
    },
    {
      name: 'warm-endpoint',
      description: "Base URL of the warming vendor's API, unless it is the public one.",
      type: 'string',
      default: '',
    },
    {
      name: 'purge-timeout',
      description: 'Time limit of the purge, a duration.',
      type: 'string',
      default: '',
    },
    {
      name: 'warm-timeout',
      description: 'Time limit of the warming, a duration.',
      type: 'string',
      default: '',
    },
  ],
  last: [siteArtifact, artifactName('purge-then-warm'), ...runsOn(75)],
  steps: [
    {
      marker: 'check',
      action: 'start-job',
      provider: 'warm-provider',
      modes: warming,
      except: [],
    },
    {
      marker: 'purge',
      action: '.',
      provider: 'purge-provider',
      modes: purging,
      except: ['until'],
      renamed: { endpoint: 'inputs.purge-endpoint', timeout: 'inputs.purge-timeout' },
    },
    {
      marker: 'warm',
      action: '.',
      provider: 'warm-provider',
      modes: warming,
      // What a purge is answered with is not what a page is answered with.
      except: ['dry-run', 'http-method', 'http-success', 'http-success-body'],
      exceptGroups: ['list', 'purge', 'named', 'condition', ...files, ...proof],
      renamed: { endpoint: 'inputs.warm-endpoint', timeout: 'inputs.warm-timeout' },
    },
  ],
  outputs: ['failure-reason'],
};

const sync = { action: '.', provider: 'provider', modes: others } as const;

const distributionSync: KitWorkflow = {
  name: 'distribution-sync',
  groups: ['run', 'polling', 'distributions'],
  except: [
    ...[...never, 'dry-run', 'wait', 'fail-on', 'without-credentials', 'config'],
    ...['expected-plan', 'export-config', 'plan-file', 'nhn-domain', 'fail-on-drift'],
  ],
  first: [
    { name: 'provider', description: 'The API of the CDN: PROVIDERS.', type: 'string' },
    {
      name: 'config',
      description: 'Path of the YAML or JSON file with the distributions.',
      type: 'string',
    },
    {
      name: 'apply',
      description:
        'When to apply the plan: `default-branch` (not for pull requests), `always` or `never`.',
      type: 'string',
      default: 'default-branch',
    },
    {
      name: 'fail-on-drift',
      description:
        '`true` fails the job if the plan is not empty. Only with `apply: never`; needs credentials.',
      type: 'boolean',
      default: false,
    },
    {
      name: 'plan-environment',
      description:
        'Environment of the job that plans, if its secrets belong to one. It must not require approval.',
      type: 'string',
      default: '',
    },
  ],
  last: [artifactName('distribution-sync'), ...runsOn(300)],
  steps: [
    { ...sync, marker: 'plan', except: ['fail-on-drift', 'timeout', 'poll-interval'] },
    { ...sync, marker: 'apply', except: ['fail-on-drift'] },
  ],
  outputs: [
    ...[...ended, 'changed', 'to-create', 'to-modify', 'to-delete'],
    ...['plan-checksum', 'domains'],
  ],
};

export const kit: readonly KitWorkflow[] = [cachePurge, cacheWarm, purgeThenWarm, distributionSync];
