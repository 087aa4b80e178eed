// What the inputs of `mode: sync-distribution` need of each other, before the file is read.
import type { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import type { ValuesOf } from '../core/inputs/row.ts';
import type { Shard } from '../core/plan/shard.ts';
import type { InputProblem } from '../errors.ts';

export interface SyncUse {
  readonly dryRun: boolean;
  readonly shard: Shard | undefined;
}

type Values = Pick<ValuesOf<typeof distributionInputs>, 'config' | 'exportConfig' | 'failOnDrift'>;

export function checkSync(values: Values, use: SyncUse): readonly InputProblem[] {
  const { config, exportConfig, failOnDrift } = values;
  return [
    ...(config === undefined && exportConfig === undefined ? [noConfig] : []),
    ...(config !== undefined && exportConfig !== undefined ? [configAndExport] : []),
    ...(use.shard === undefined ? [] : [sharded]),
    ...(failOnDrift && !use.dryRun ? [driftWithoutDryRun] : []),
  ];
}

const noConfig: InputProblem = {
  code: 'input-missing',
  input: 'config',
  message: '`config` is missing. `mode: sync-distribution` reads the distributions from a file.',
  remedy:
    'Set it to the path of that file, or set `export-config` to write one from what the vendor has.',
};

const configAndExport: InputProblem = {
  code: 'input-invalid',
  input: 'export-config',
  message:
    '`export-config` and `config` exclude each other: one writes a file, the other is compared with the vendor.',
  remedy: 'Remove one of them.',
};

const sharded: InputProblem = {
  code: 'input-invalid',
  input: 'shard',
  message: '`shard` does not apply to `mode: sync-distribution`: a plan cannot be divided.',
  remedy: 'Remove `shard`.',
};

const driftWithoutDryRun: InputProblem = {
  code: 'input-invalid',
  input: 'fail-on-drift',
  message: '`fail-on-drift` needs `dry-run: true`: any other run removes the drift.',
  remedy: 'Set `dry-run: true`, or remove `fail-on-drift`.',
};
