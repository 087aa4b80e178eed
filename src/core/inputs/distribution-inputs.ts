import { booleanField, textField } from './fields.ts';
import { pathField } from './place-fields.ts';
import type { InputRows } from './row.ts';

/** Inputs of `mode: sync-distribution` alone. */
export const distributionInputs = {
  config: {
    name: 'config',
    field: pathField,
    group: 'distributions',
    description:
      '`sync-distribution`: path of the YAML or JSON file with the distributions, relative to the workspace.',
  },
  allowDelete: {
    name: 'allow-delete',
    field: booleanField,
    group: 'distributions',
    default: 'false',
    description:
      '`sync-distribution`: `true` allows entries with `state: absent` to close their distribution.',
  },
  failOnDrift: {
    name: 'fail-on-drift',
    field: booleanField,
    group: 'distributions',
    default: 'false',
    description:
      '`sync-distribution` with `dry-run`: `true` fails the job if the plan is not empty; needs credentials.',
  },
  expectedPlan: {
    name: 'expected-plan',
    field: textField,
    group: 'distributions',
    description:
      '`sync-distribution`: the plan that was reviewed: the `plan-checksum` output of the run that made it, or the path of its report file. If the plan differs, the run ends before any change; with the report it shows what differs.',
  },
  exportConfig: {
    name: 'export-config',
    field: pathField,
    group: 'distributions',
    writes: true,
    description:
      '`sync-distribution`: path to write the current distributions to, ready to be used as `config`. Reads only.',
  },
  planFile: {
    name: 'plan-file',
    field: pathField,
    group: 'distributions',
    writes: true,
    description:
      '`sync-distribution`: where to write the plan as Markdown. Default: a file under `RUNNER_TEMP`.',
  },
} as const satisfies InputRows;
