// A status answer that is not what is documented: a proxy's page once must not end a run that has waited
// for hours; an API that has changed must.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import { polledRuns, requestsBefore, startDeclared } from '../fakes/declared-runs.ts';
import { createRehearsal } from '../fakes/run-on-sandbox.ts';

const page = { match: { method: 'GET' }, body: '<html>Sign in to the network</html>' };

describe.each(polledRuns)('$title', async (one) => {
  const skip = await requestsBefore(one);

  test.each([1, 4])('%i such answers in a row are waited out', async (times) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ ...page, skip, times });
    const report = await startDeclared(rehearsal, one);
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(rehearsal.log.filter((line) => line.startsWith('A status request failed'))).toHaveLength(
      times,
    );
  });

  test('five in a row end the run, with the ids of what was accepted', async () => {
    const rehearsal = createRehearsal();
    const { sandbox } = rehearsal;
    sandbox.addFault({ ...page, skip, times: manyTimes });
    const report = await startDeclared(rehearsal, one, { changes: { timeout: '2h' } });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-contract' },
    });
    const polls = sandbox.requests.filter(({ request }) => request.method === 'GET').slice(skip);
    expect(polls).toHaveLength(5);
    expect(report.tasks.map(({ state, id }) => [state, id !== ''])).toEqual([['pending', true]]);
  });
});
