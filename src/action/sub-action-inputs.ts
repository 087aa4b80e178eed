// The inputs that only one of the sub-actions has.
import {
  baseUrlsField,
  booleanField,
  checksumField,
  type Field,
  integerField,
  type ListField,
  linesField,
  readLines,
  textField,
} from '../core/inputs/fields.ts';
import type { InputRows } from '../core/inputs/row.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { selectionInputs } from '../core/inputs/source-inputs.ts';
import { parseJson } from '../core/json-value.ts';

export const planShardsInputs = {
  reportFile: {
    name: 'report-file',
    field: textField,
    group: 'run',
    required: true,
    description: 'The `report-file` output of a step with `dry-run: true` in the same job.',
  },
  maxShards: {
    name: 'max-shards',
    field: integerField(1, 256),
    group: 'run',
    default: '4',
    description:
      'Maximum number of jobs, 1 to 256. There are fewer if the list is short, or if the pace of the vendor makes more jobs useless.',
  },
} as const satisfies InputRows;

const shardListField: Field<readonly string[]> = {
  parse(text) {
    const shards = parseJson(text);
    const isList = Array.isArray(shards) && shards.every((one) => typeof one === 'string');
    return isList ? shards : undefined;
  },
  wants: 'the list of shards',
  remedy: 'Set it to the `shards` output of `plan-shards`, unchanged.',
};

/** Two lines may be the same: each stands for the line of `base-url` with its number. */
const everyBaseUrlField: ListField<string> = {
  ...baseUrlsField,
  parse: (text) => readLines(text).flatMap((item) => baseUrlsField.parseItem(item) ?? []),
};

export const startJobInputs = {
  reportFile: {
    name: 'report-file',
    field: textField,
    group: 'run',
    description:
      'Report with the list: of the plan, or of the purge whose list is warmed. Without it, the other inputs are checked, and nothing begins.',
  },
  shard: runInputs.shard,
  earlier: {
    name: 'earlier',
    field: textField,
    group: 'run',
    description:
      'With `report-file`: folder with what an earlier attempt of this job kept, if there was one: `started.json`, `report.json` and `earlier.json`.',
  },
  keep: {
    name: 'keep',
    field: textField,
    group: 'run',
    description:
      'With `report-file`: folder of the report of the step that sends. `earlier.json` is written there if that step resumes an earlier attempt.',
  },
  listAttempt: {
    name: 'list-attempt',
    field: integerField(1, 1_000_000),
    group: 'run',
    description:
      'With `report-file`: `github.run_attempt` of the job that made the list. If it is that of this job, everything is sent, whatever an earlier attempt left.',
  },
  purgeProvider: {
    name: 'purge-provider',
    field: textField,
    group: 'run',
    description:
      'Without `report-file`: provider of the purge whose list is warmed. The inputs that make that list, set as for the purge, are then checked: they must leave something to warm.',
  },
  baseUrls: { ...selectionInputs.baseUrls, field: everyBaseUrlField },
  warmBaseUrls: {
    name: 'warm-base-url',
    field: everyBaseUrlField,
    group: 'list',
    default: '',
    description:
      'URLs that replace those of `base-url` in the list, line by line. Default: the list stays as it is.',
  },
} as const satisfies InputRows;

export const joinShardsInputs = {
  reports: {
    name: 'reports',
    field: textField,
    group: 'run',
    required: true,
    description:
      'Folder with the artifacts: `<artifact-name>-plan-<artifact-end>`, and for each shard `<artifact-name>-started-1-<artifact-end>`, `<artifact-name>-shard-1-<artifact-end>` and so on. If there is only the plan, its report may be in the folder itself.',
  },
  artifactName: {
    name: 'artifact-name',
    field: textField,
    group: 'run',
    required: true,
    description: 'What the names of these folders begin with. Other folders are ignored.',
  },
  artifactEnd: {
    name: 'artifact-end',
    field: textField,
    group: 'run',
    default: '',
    description:
      'What they end with: provider, mode and the first 8 digits of `list-checksum`, so that calls in one run do not mix.',
  },
  listChecksum: {
    name: 'list-checksum',
    field: checksumField,
    group: 'run',
    description:
      'The `list-checksum` output of the plan. A report of another list is refused. Empty if the plan made no list.',
  },
  listAttempt: {
    name: 'list-attempt',
    field: integerField(1, 1_000_000),
    group: 'run',
    description:
      '`github.run_attempt` of the job that plans. What a shard kept in an earlier attempt belongs to a list that was to be sent again, and does not count. Default: `1`, so that every attempt counts.',
  },
  planResult: {
    name: 'plan-result',
    field: textField,
    group: 'run',
    default: '',
    description:
      '`needs.<job>.result` of the job that plans. It says why the report of that job is missing, if it is.',
  },
  shards: {
    name: 'shards',
    field: shardListField,
    group: 'run',
    required: true,
    description: 'The `shards` output of `plan-shards`.',
  },
  dryRun: {
    name: 'dry-run',
    field: booleanField,
    group: 'run',
    default: 'false',
    description: '`true` if only the plan was wanted.',
  },
  summary: {
    name: 'summary',
    field: booleanField,
    group: 'run',
    default: 'true',
    description: '`false`: do not write a job summary.',
  },
} as const satisfies InputRows;

function jobResult(name: string, job: string) {
  return {
    name,
    field: textField,
    group: 'run',
    required: true,
    description: `\`needs.<job>.result\` of the job that ${job}. The step fails unless both are \`success\`.`,
  } as const;
}

function jobReport(name: string, job: string) {
  return {
    name,
    field: textField,
    group: 'run',
    required: true,
    description: `Path of the report of the job that ${job}. The summary says if it is missing.`,
  } as const;
}

export const joinRunsInputs = {
  purgeReport: jobReport('purge-report', 'purges'),
  purgeResult: jobResult('purge-result', 'purges'),
  warmReport: jobReport('warm-report', 'warms'),
  warmResult: jobResult('warm-result', 'warms'),
} as const satisfies InputRows;

export const sandboxInputs = {
  port: {
    name: 'port',
    field: integerField(0, 65_535),
    group: 'run',
    default: '0',
    description: 'Port to listen on, on this machine only. `0` takes a free port.',
  },
  faults: {
    name: 'faults',
    field: linesField,
    group: 'run',
    default: '',
    description:
      'Names of prepared faults, one a line (docs/sandbox.md). More can be added while the sandbox runs.',
  },
  latency: {
    name: 'latency',
    field: integerField(0, 999_999),
    group: 'run',
    default: '0',
    description: 'Delay of every answer, in milliseconds.',
  },
  strictHosts: {
    name: 'strict-hosts',
    field: booleanField,
    group: 'run',
    default: 'false',
    description:
      '`true`: vendors that accept URLs of any host refuse those of hosts that they do not serve.',
  },
} as const satisfies InputRows;
