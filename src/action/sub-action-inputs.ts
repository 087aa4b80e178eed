// The inputs that only one of the sub-actions has.
import {
  booleanField,
  type Field,
  integerField,
  linesField,
  textField,
} from '../core/inputs/fields.ts';
import type { InputRows } from '../core/inputs/row.ts';
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

export const joinShardsInputs = {
  reports: {
    name: 'reports',
    field: textField,
    group: 'run',
    required: true,
    description:
      'Folder with the reports: `<artifact-name>-plan/report.json`, and `<artifact-name>-shard-1/report.json` and so on for each shard. If there are no shards, the report of the plan may be in the folder itself.',
  },
  artifactName: {
    name: 'artifact-name',
    field: textField,
    group: 'run',
    required: true,
    description: 'Common prefix of the names of these folders. Other folders are ignored.',
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
