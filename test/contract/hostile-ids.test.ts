// Whatever a vendor calls a task or answers as a code: no forged command, no endless line, for every
// provider of the registry.
import { describe, expect, test } from 'vitest';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { createRehearsal, createUrls } from '../fakes/run-on-sandbox.ts';

const submission = { method: 'POST', path: '/(purges|prewarm|asset/preheating|purge/item)$' };
const polled = Object.values<Provider>(providers)
  .filter(({ capabilities }) =>
    capabilities.some(({ confirmation }) => confirmation.by === 'polling'),
  )
  .map(({ id }) => id);

/** The first id of an accepted answer, as the sandbox's vendors spell it, changed to this. */
function answerWithId(id: string) {
  const [open, close] = ['(?<="(?:requestID|task_id|purgeSeq)":)', '(?=[,}])'];
  return {
    match: submission,
    times: manyTimes,
    replace: { pattern: `${open}(?:"[^"]*"|\\d+)${close}`, replacement: JSON.stringify(id) },
  };
}

describe.each(polled)('%s', (provider) => {
  test.each([
    ['a command', '::error::forged'],
    ['a command after a line', 'x\n::set-output name=status::COMPLETED'],
    ['an older command', '##[add-mask]e'],
    ['control characters', 'a\u001b[2Jb\u0000'],
    ['a blank', 'two words'],
    ['ten megabytes', 'x'.repeat(9_000_000)],
  ])('an id that is %s is no id', async (name, id) => {
    const { sandbox, start, log } = createRehearsal();
    sandbox.addFault(answerWithId(id));
    const report = await start(createUrls(1), { provider });
    expect(sandbox.requests.length).toBeGreaterThan(0);
    // Visible and short, so it may be shown: the logger makes it harmless.
    if (!['a command', 'an older command'].includes(name)) {
      expect(computeVerdict(report).problem?.code).toBe('vendor-contract');
      expect(report.tasks.map((task) => [task.state, task.id])).toEqual([['unconfirmed', '']]);
    }
    expect(Math.max(...log.map((line) => line.length))).toBeLessThan(2_000);
  });
});

test.each(['nhn-v2', 'nhn-v1.5'])('%s: a code is one short word', async (provider) => {
  const { sandbox, start } = createRehearsal();
  const header = { isSuccessful: false, resultCode: `x\n::error::${'y'.repeat(1_000)}` };
  sandbox.addFault({ match: submission, times: manyTimes, body: { header } });
  const report = await start(createUrls(1), { provider });
  const [problem] = report.tasks.flatMap((task) => task.problem ?? []);
  expect(problem?.code).toBe('vendor-rejected');
  expect(problem?.vendorCode).toMatch(/^x ::error::y{1,40}$/);
  expect(problem?.message).not.toContain('\n');
});

test.each([
  [10_001, true],
  [-1, true],
  ['20001', true],
  ['0', false],
  [0, false],
])('nhn: success with the code %j contradicts itself: %j', async (resultCode, isWrong) => {
  const { sandbox, start } = createRehearsal();
  const header = { isSuccessful: true, resultCode, resultMessage: 'SUCCESS' };
  sandbox.addFault({ match: submission, times: manyTimes, body: { header } });
  const report = await start(createUrls(1));
  const { status, problem } = computeVerdict(report);
  expect([status, problem?.code]).toEqual(
    isWrong ? ['FAILED', 'vendor-contract'] : ['ACCEPTED', undefined],
  );
});
