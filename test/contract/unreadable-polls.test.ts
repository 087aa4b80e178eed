// A status answer that is not what is documented: a proxy's page once must not end a run that has waited
// for hours; an API that has changed must.
import { describe, expect, test } from 'vitest';
import { computeVerdict } from '../../src/report/verdict.ts';
import { manyTimes } from '../../src/sandbox/fault.ts';
import {
  createRehearsal,
  createUrls,
  polledProviders,
  requestsBefore,
} from '../fakes/run-on-sandbox.ts';

const page = { match: { method: 'GET' }, body: '<html>Sign in to the network</html>' };

describe.each(polledProviders)('%s', async (provider) => {
  const skip = await requestsBefore(provider);

  test.each([1, 4])('%i such answers in a row are waited out', async (times) => {
    const { sandbox, start, log } = createRehearsal();
    sandbox.addFault({ ...page, skip, times });
    const report = await start(createUrls(1), { provider });
    expect(computeVerdict(report).status).toBe('COMPLETED');
    expect(log.filter((line) => line.startsWith('A status request failed'))).toHaveLength(times);
  });

  test('five in a row end the run, with the ids of what was accepted', async () => {
    const { sandbox, start } = createRehearsal();
    sandbox.addFault({ ...page, skip, times: manyTimes });
    const report = await start(createUrls(1), { provider, timeout: '2h' });
    expect(computeVerdict(report)).toMatchObject({
      status: 'FAILED',
      problem: { code: 'vendor-contract' },
    });
    const polls = sandbox.requests.filter(({ request }) => request.method === 'GET').slice(skip);
    expect(polls).toHaveLength(5);
    expect(report.tasks.map(({ state, id }) => [state, id !== ''])).toEqual([['pending', true]]);
  });
});
