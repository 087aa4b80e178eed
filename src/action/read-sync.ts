// The inputs of `mode: sync-distribution`.
import type { Mode } from '../core/mode.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import type { Shard, SyncInputs } from '../run/inputs.ts';
import { booleanField, checksumField, textField } from './fields.ts';
import type { ValueReader } from './read-values.ts';

export function readSync(reader: ValueReader, provider: Provider | undefined): SyncInputs {
  return {
    config: reader.read('config', textField, undefined),
    allowDelete: reader.read('allow-delete', booleanField, false),
    failOnDrift: reader.read('fail-on-drift', booleanField, false),
    expectedPlan: reader.read('expected-plan', checksumField, undefined),
    exportConfig: reader.read('export-config', textField, undefined),
    planFile: reader.read('plan-file', textField, undefined),
    version: provider?.distributions ?? 'v2.0',
  };
}

/** What does not go together, before the file is read. */
export function checkSync(
  sync: SyncInputs,
  about: { readonly mode: Mode; readonly dryRun: boolean; readonly shard: Shard | undefined },
): readonly InputProblem[] {
  if (about.mode !== 'sync-distribution') return [];
  const problems: InputProblem[] = [];
  if (sync.config === undefined && sync.exportConfig === undefined) {
    problems.push({
      code: 'input-missing',
      input: 'config',
      message: '`config` is missing: the file with the distributions.',
      remedy: 'Give its path; or `export-config` to have one written from what the vendor has.',
    });
  }
  if (sync.config !== undefined && sync.exportConfig !== undefined) {
    problems.push({
      code: 'input-invalid',
      input: 'export-config',
      message:
        '`export-config` and `config` are given: one writes a file from what the vendor has, the other is compared with it.',
      remedy: 'Give one of them.',
    });
  }
  if (about.shard !== undefined) {
    problems.push({
      code: 'input-invalid',
      input: 'shard',
      message: '`shard` does not go with `mode: sync-distribution`: a plan is one whole.',
      remedy: 'Leave `shard` out.',
    });
  }
  if (sync.failOnDrift && !about.dryRun) {
    problems.push({
      code: 'input-invalid',
      input: 'fail-on-drift',
      message: '`fail-on-drift` is for `dry-run: true`: another run removes the drift.',
      remedy: 'Set `dry-run: true`, or leave `fail-on-drift` out.',
    });
  }
  return problems;
}
