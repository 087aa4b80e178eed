// The built bundle over a real socket, in each way that a provider of the registry declares. A new provider is
// covered as soon as it has a row and a rehearsal.
import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { type DeclaredRun, declaredRuns } from '../fakes/declared-runs.ts';
import { inputsOf, plantedOptions, rehearsalOf } from '../fakes/rehearsals.ts';
import { createWorld, secret, type World } from '../fakes/world.ts';

/** What a workflow would give for one target. */
function toInputs({ provider, run }: DeclaredRun, { server }: World) {
  const settings = describeSettings(server.url, plantedOptions);
  const values = inputsOf(provider.id, settings, run);
  const [target] = run.targets?.(1) ?? [{ value: 'https://www.example.com/a.css' }];
  const urls = values['urls'] ?? target?.value ?? '';
  return { ...rehearsalOf(provider.id).hurry, ...values, urls };
}

function expectNoSecret({ everything }: ActionResult): void {
  const lines = everything.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(lines.join('\n')).not.toContain(secret);
}

describe.each(declaredRuns)('$title', (one) => {
  const { provider, row } = one;

  test('works, and shows no key', async () => {
    await using world = await createWorld();
    const result = await world.run(toInputs(one, world));
    const isPolled = row.confirmation.by === 'polling';
    expect([result.exitCode, result.outputs['status']], result.stdout).toEqual([
      0,
      isPolled ? 'COMPLETED' : 'ACCEPTED',
    ]);
    expect(result.outputs).toMatchObject({ total: '1', succeeded: '1', failed: '0' });
    expectNoSecret(result);
  });

  test('a wrong key ends it with one request', async () => {
    await using world = await createWorld();
    const keys = provider.inputs.filter(({ secret: isKey }) => isKey).map(({ name }) => name);
    const inputs: Readonly<Record<string, string>> = toInputs(one, world);
    // One value in two inputs is a mistake of its own.
    const given = keys.filter((name) => inputs[name]);
    const { holdKey = String } = rehearsalOf(provider.id);
    const wrong = given.map((name, index) => [name, holdKey(`wrong-key-000${index}`)]);
    const result = await world.run({ ...inputs, ...Object.fromEntries(wrong) });
    expect([result.exitCode, result.outputs['status'], result.outputs['failure-reason']]).toEqual([
      1,
      'FAILED',
      'vendor-auth',
    ]);
    expect(world.sandbox.requests).toHaveLength(1);
    expect(result.everything.replaceAll(/::add-mask::.*/g, '')).not.toContain('wrong-key-');
  });
});
