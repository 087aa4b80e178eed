// What holds for every provider of the registry, in each way that its capability table declares. A new
// provider is covered as soon as it has a row and a rehearsal.
import { describe, expect, test } from 'vitest';
import { modeNames } from '../../src/core/mode.ts';
import { sizeOf } from '../../src/core/task.ts';
import { groupDigits } from '../../src/core/text.ts';
import { listProven } from '../../src/report/proofs.ts';
import { computeVerdict } from '../../src/report/verdict.ts';
import {
  declaredRuns,
  everyProvider,
  startDeclared,
  submissionsOf,
  titleOf,
} from '../fakes/declared-runs.ts';
import { createInputs, problemsOf } from '../fakes/inputs.ts';
import { rehearsalOf } from '../fakes/rehearsals.ts';
import { createRehearsal } from '../fakes/run-on-sandbox.ts';

test.each(everyProvider)('$id: every declared row is rehearsed', ({ id, capabilities }) => {
  const rehearsed = rehearsalOf(id).runs.map(titleOf);
  expect(new Set(rehearsed)).toEqual(new Set(capabilities.map(titleOf)));
});

test.each(everyProvider)(
  '$id: a mode that it does not declare is refused',
  ({ id, ...provider }) => {
    const declared = new Set(provider.capabilities.map(({ mode }) => mode));
    const others = modeNames.filter(
      (mode) =>
        !declared.has(mode) && (mode !== 'sync-distribution' || provider.hasDistributions !== true),
    );
    for (const mode of others) {
      const found = problemsOf({ provider: id, mode, urls: 'https://www.example.com/' });
      expect(found.map(({ code }) => code)).toContain('mode-unsupported');
    }
  },
);

describe.each(declaredRuns)('$title', (one) => {
  const { provider, run, values, row } = one;
  const isPolled = row.confirmation.by === 'polling';

  test('what it declares is what it does', async () => {
    const operations = await createInputs({
      urls: 'https://unused.example.com/',
      ...values,
    }).connection.connect({
      send: () => Promise.reject(new Error('nothing is sent')),
      now: () => 0,
      keepSecret: () => undefined,
    });
    expect(operations.probe !== undefined).toBe(isPolled);
    if (row.readsQuota === true) expect(operations.readQuota).toBeDefined();
    if (row.readsHosts === true) expect(operations.readHosts).toBeDefined();
    expect(run.polling !== undefined).toBe(isPolled);
  });

  test('a list of several requests keeps the limits, and the vendor accepts all of it', async () => {
    const rehearsal = createRehearsal(run.sandbox);
    const count = 2 * row.targetsPerRequest + 1;
    const report = await startDeclared(rehearsal, one, { count });
    const { status, passes } = computeVerdict(report);
    expect([status, passes]).toEqual([isPolled ? 'COMPLETED' : 'ACCEPTED', true]);
    if (isPolled) {
      const all = groupDigits(report.tasks.reduce((sum, { batch }) => sum + sizeOf(batch), 0));
      expect(rehearsal.log.at(-1)).toMatch(new RegExp(`^${all} of ${all} .+ succeeded, `));
    }
    const sizes = report.tasks.map(({ batch }) => batch.targets.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(row.targetsPerRequest);
    const sent = submissionsOf(rehearsal, one).map(({ at }) => at);
    expect(sent).toHaveLength(report.tasks.length);
    const { count: most, perMilliseconds } = row.pace;
    for (const [index, at] of sent.entries())
      expect(at - (sent[index - most] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
        perMilliseconds,
      );
  });

  test('a dry run needs no credentials and sends nothing', async () => {
    const rehearsal = createRehearsal();
    const secrets = provider.inputs.filter(({ secret }) => secret).map(({ name }) => [name, '']);
    const changes = { 'dry-run': 'true', endpoint: '', ...Object.fromEntries(secrets) };
    const report = await startDeclared(rehearsal, one, { changes });
    expect(computeVerdict(report).status).toBe('PLANNED');
    expect(rehearsal.sandbox.requests).toEqual([]);
  });

  test('its URLs are looked at afterwards, and these requests are not the vendor’s', async () => {
    const plain = await startDeclared(createRehearsal(run.sandbox), one, { count: 3 });
    const changes = { verify: '2' };
    const report = await startDeclared(createRehearsal(run.sandbox), one, { count: 3, changes });
    const evidence = [...listProven(report)].map(({ proof }) => proof.evidence);
    const isSaid = report.notices.some((notice) => notice.includes('`verify` requested nothing'));
    expect(evidence).toEqual(isSaid ? [] : ['HTTP 404', 'HTTP 404']);
    expect(report.requests).toBe(plain.requests);
    expect(computeVerdict(report)).toEqual(computeVerdict(plain));
  });

  if (row.accepts === 'url')
    test('URLs are never without a proof', async () => {
      const changes = { verify: 'all' };
      const report = await startDeclared(createRehearsal(run.sandbox), one, { count: 3, changes });
      expect([...listProven(report)]).toHaveLength(3);
    });

  // Without a source of URLs, everything or the assets are the list.
  if (values['urls'] !== '')
    test('an empty list sends nothing', async () => {
      const rehearsal = createRehearsal();
      const report = await rehearsal.start([], values);
      expect(computeVerdict(report).status).toBe('NOTHING_TO_DO');
      expect(rehearsal.sandbox.requests).toEqual([]);
    });
});
