// The delays between polls of a whole run: they grow up to the provider's maximum, and an interval that
// the user asks for is never undercut.
import { expect, test } from 'vitest';
import { manyTimes } from '../../src/sandbox/fault.ts';
import {
  type DeclaredRun,
  polledRuns,
  requestsBefore,
  startDeclared,
} from '../fakes/declared-runs.ts';
import { createRehearsal } from '../fakes/run-on-sandbox.ts';

/** Seconds between the polls of one task that never ends. */
async function pollGaps(
  one: DeclaredRun,
  changes: Readonly<Record<string, string>>,
): Promise<readonly number[]> {
  const rehearsal = createRehearsal();
  const { sandbox } = rehearsal;
  const skip = await requestsBefore(one);
  sandbox.addFault({ match: { method: 'GET' }, status: 503, body: {}, skip, times: manyTimes });
  await startDeclared(rehearsal, one, { changes: { retries: '0', ...changes } });
  const polls = sandbox.requests.filter(({ request }) => request.method === 'GET').slice(skip);
  return polls.slice(1).map(({ at }, index) => (at - (polls[index]?.at ?? 0)) / 1_000);
}

test.each(polledRuns)('$title: delays grow, and then stay the same', async (one) => {
  const gaps = await pollGaps(one, { timeout: '1h' });
  expect(gaps.length).toBeGreaterThan(10);
  const [first = 0] = gaps;
  const last = gaps.at(-2) ?? 0;
  expect(last).toBeGreaterThan(first);
  expect(gaps.at(-3)).toBe(last);
});

test.each(polledRuns)('$title: `poll-interval` above the maximum is kept', async (one) => {
  const gaps = await pollGaps(one, { timeout: '3h', 'poll-interval': '30m' });
  expect(gaps.length).toBeGreaterThan(2);
  expect([...new Set(gaps)]).toEqual([1_800]);
});
