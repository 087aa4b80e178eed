// Inputs of every run, whatever it does.
import { formatDuration } from '../instant.ts';
import { modeNames, modes } from '../mode.ts';
import {
  booleanField,
  choiceField,
  durationField,
  endpointsField,
  integerField,
  paceField,
  shardField,
  textField,
  tokenField,
} from './fields.ts';
import { pathField } from './place-fields.ts';
import type { InputRows } from './row.ts';

/** Fixed names of the `fail-on` input. */
export const failOnChoices = ['any', 'all', 'never'] as const;
export type FailOn = (typeof failOnChoices)[number];

const timeouts = modeNames
  .map((mode) => `\`${formatDuration(modes[mode].timeoutMilliseconds)}\` for \`${mode}\``)
  .join(', ');

export const runInputs = {
  dryRun: {
    name: 'dry-run',
    field: booleanField,
    group: 'run',
    default: 'false',
    description:
      '`true`: find the list, plan the requests and show both, but change nothing. `purge`, `prewarm` and `preheat` then need neither credentials nor `endpoint`.',
  },
  endpoints: {
    name: 'endpoint',
    field: endpointsField,
    group: 'run',
    aliases: ['api-url', 'api-endpoint', 'endpoint-url'],
    description:
      "Base URL of the vendor's API, unless it is the public one: `https`, or `http` on this machine (the sandbox). For plain HTTP: addresses of caches to connect to, one a line.",
  },
  wait: {
    name: 'wait',
    field: booleanField,
    group: 'polling',
    default: 'true',
    aliases: ['wait-for-completion', 'wait-for-invalidation'],
    description:
      '`false`: submit, output the task ids, and end without waiting for the vendor to finish.',
  },
  timeoutMilliseconds: {
    name: 'timeout',
    field: durationField,
    group: 'run',
    aliases: ['timeout-minutes', 'timeout-seconds', 'wait-timeout'],
    description: `Time limit of the whole step, a duration. Default: ${timeouts}.`,
  },
  pollIntervalMilliseconds: {
    name: 'poll-interval',
    field: durationField,
    group: 'polling',
    description:
      'First delay between two polls, a duration; later delays grow up to a maximum. The default depends on the provider (docs/providers.md).',
  },
  requestTimeoutMilliseconds: {
    name: 'request-timeout',
    field: durationField,
    group: 'run',
    default: '30s',
    description: 'Time limit of one HTTP request, a duration.',
  },
  pace: {
    name: 'pace',
    field: paceField,
    group: 'submission',
    description:
      "Submissions per time, such as `10/1m`. Replaces the provider's default (docs/providers.md).",
  },
  concurrency: {
    name: 'concurrency',
    field: integerField(1, 100),
    group: 'submission',
    description:
      'Maximum number of requests in flight; the pace applies as well. The default depends on the provider.',
  },
  retries: {
    name: 'retries',
    field: integerField(0, 100),
    group: 'run',
    default: '3',
    description:
      'Extra attempts of requests that are safe to retry. Waiting for a rate limit counts against `timeout` instead.',
  },
  resumeTasks: {
    name: 'resume-tasks',
    field: textField,
    group: 'submission',
    description:
      'Resumes an earlier run: its `task-ids` output, the path of its report file, or a JSON array of ids. Tasks that have an id are polled and never sent again. One input holds at most 131,071 bytes; use the report file for more.',
  },
  shard: {
    name: 'shard',
    field: shardField,
    group: 'run',
    description:
      "This job's part of the list, such as `2/5`: the second of five jobs that all derive the same list.",
  },
  expectedList: {
    name: 'expected-list',
    field: textField,
    group: 'list',
    description:
      'The list that was planned: the `list-checksum` output of that run, or the path of its report file. If the list differs, the run ends before any request; with the report it says which URLs came and went.',
  },
  failOn: {
    name: 'fail-on',
    field: choiceField(failOnChoices),
    group: 'run',
    default: 'any',
    description:
      'When failed targets fail the job: if `any` of them failed, if `all` of them failed, or `never`. With `any` and `all`, errors that end the run, timeouts and unknown results always fail it; with `never`, only wrong inputs, unreadable sources and a cancelled run do.',
  },
  withoutCredentials: {
    name: 'without-credentials',
    field: choiceField(['fail', 'skip', 'dry-run']),
    group: 'run',
    default: 'fail',
    description:
      'What to do if none of the credentials is given, as in runs for forks and Dependabot: `fail`, `skip` (do nothing and pass), or `dry-run`. If only a part of them is given, the run always fails.',
  },
  failIfEmpty: {
    name: 'fail-if-empty',
    field: booleanField,
    group: 'list',
    default: 'false',
    description: '`true`: an empty list fails the job instead of ending as `NOTHING_TO_DO`.',
  },
  githubToken: {
    name: 'github-token',
    field: tokenField,
    group: 'run',
    default: '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own expression.
    expression: '${{ github.token }}',
    secret: true,
    aliases: ['token', 'repo-token', 'gh-token'],
    description:
      "Token for GitHub's API and for fetching commits. `contents: read` is enough; `base: last-success` also needs `actions: read`.",
  },
  summary: {
    name: 'summary',
    field: booleanField,
    group: 'run',
    default: 'true',
    description: '`false`: do not write a job summary.',
  },
  reportFile: {
    name: 'report-file',
    field: pathField,
    group: 'run',
    writes: true,
    description: 'Where to write the JSON report. Default: a file under `RUNNER_TEMP`.',
  },
} as const satisfies InputRows;
