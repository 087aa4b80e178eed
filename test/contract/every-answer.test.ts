// Whatever a vendor answers, for every declared run of every provider: the right code, no false success,
// nothing sent twice that costs twice, and no key shown or sent elsewhere.
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/core/problem.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { computeVerdict } from '../../src/report/verdict.ts';
import { type Fault, manyTimes } from '../../src/sandbox/fault.ts';
import {
  type DeclaredRun,
  declaredRuns,
  sandboxOrigin,
  startDeclared,
  submissionsOf,
  targetHost,
} from '../fakes/declared-runs.ts';
import { namedFault } from '../fakes/named-fault.ts';
import { judged } from '../fakes/report.ts';
import { createRehearsal, type Rehearsal } from '../fakes/run-on-sandbox.ts';

interface Answer {
  readonly name: string;
  readonly fault: Pick<Fault, 'status' | 'headers' | 'body'>;
  readonly codes: readonly ProblemCode[];
}

const page = { headers: { 'content-type': 'text/html' }, body: '<html><h1>Hello</h1></html>' };

/** The vendor said no, so nothing happened. */
const refusals: readonly Answer[] = [
  { name: '401', fault: { status: 401, body: '' }, codes: ['vendor-auth'] },
  {
    name: '403',
    fault: { status: 403, body: '' },
    codes: ['vendor-forbidden', 'vendor-auth', 'vendor-rejected'],
  },
  { name: '404', fault: { status: 404, body: '' }, codes: ['vendor-not-found'] },
  { name: '409', fault: { status: 409, body: '' }, codes: ['vendor-conflict', 'vendor-rejected'] },
  {
    name: '429',
    fault: { status: 429, body: '' },
    codes: ['vendor-rate-limited', 'vendor-quota', 'run-timeout'],
  },
];

/** No success, and no refusal that is one for sure. */
const unclear = [304, 408, 418, 421, 499] as const;

/** The vendor may have done what it was asked for. */
const doubtful: readonly Answer[] = [
  {
    name: 'a redirect',
    fault: { status: 302, headers: { location: 'https://other.example/' }, body: '' },
    codes: ['unconfirmed'],
  },
  ...unclear.map(
    (status): Answer => ({
      name: String(status),
      fault: { status, body: '' },
      codes: ['unconfirmed'],
    }),
  ),
  { name: '500', fault: { status: 500, body: '' }, codes: ['vendor-unavailable', 'unconfirmed'] },
  {
    name: 'a page with 502',
    fault: { status: 502, ...page },
    codes: ['vendor-unavailable', 'unconfirmed'],
  },
  {
    name: 'a page with 200',
    fault: { status: 200, ...page },
    codes: ['vendor-contract', 'vendor-failed', 'unconfirmed'],
  },
  {
    name: 'an empty answer',
    fault: { status: 200, body: '' },
    codes: ['vendor-contract', 'vendor-failed', 'unconfirmed'],
  },
  {
    name: 'half of an answer',
    fault: { status: 200, body: '{"header":{"isSucc' },
    codes: ['vendor-contract', 'vendor-failed', 'unconfirmed'],
  },
];

const outages = doubtful.filter(({ fault: { status = 200 } }) => status >= 500);

function startBriefly(rehearsal: Rehearsal, one: DeclaredRun) {
  return startDeclared(rehearsal, one, { changes: { timeout: '20m' } });
}

/** Requests of a run without faults until its first submission is accepted. */
async function countUntilAccepted(one: DeclaredRun): Promise<number> {
  const rehearsal = createRehearsal();
  await startDeclared(rehearsal, one);
  const [first] = submissionsOf(rehearsal, one);
  return first === undefined ? 0 : rehearsal.sandbox.requests.indexOf(first) + 1;
}

describe.each(declaredRuns)('$title', (declared) => {
  const { provider, run, values, row } = declared;
  const secrets = provider.inputs
    .filter(({ secret }) => secret)
    .flatMap(({ name }) => values[name] ?? []);

  const unlike = ({ fault }: (typeof doubtful)[number]): boolean =>
    run.isBareSuccess !== true || fault.status !== 200 || fault.body !== '';
  const answers = [...refusals, ...doubtful.filter(unlike)];

  test.each(answers)('a submission gets $name', async ({ fault, codes }) => {
    const rehearsal = createRehearsal();
    rehearsal.sandbox.addFault({ match: run.submission, times: manyTimes, ...fault });
    const { passes, counts, problem } = computeVerdict(await startBriefly(rehearsal, declared));
    // Fetching a page changes nothing, so that no answer leaves anything open.
    const isFetch = run.submission.method === 'GET';
    const fitting = isFetch ? [...codes, 'vendor-rejected'] : codes;
    expect(fitting, 'the status decides if the answer has no code').toContain(problem?.code);
    expect([passes, counts.succeeded]).toEqual([false, 0]);
    const hosts = rehearsal.sandbox.requests.map(({ request }) => request.headers['host']);
    const expected = provider.takesEndpoints === true ? targetHost : new URL(sandboxOrigin).host;
    expect(new Set(hosts)).toEqual(new Set([expected]));
  });

  if (row.repetition === 'never')
    test.each(doubtful)(
      'a submission gets $name: unconfirmed, never sent again',
      async ({ fault }) => {
        const rehearsal = createRehearsal();
        rehearsal.sandbox.addFault({ match: run.submission, times: manyTimes, ...fault });
        const { tasks } = await startBriefly(rehearsal, declared);
        expect(tasks.map(({ state }) => state)).toEqual(['unconfirmed']);
        expect(submissionsOf(rehearsal, declared)).toHaveLength(1);
      },
    );

  const { polling } = run;
  if (polling !== undefined) {
    test.each(outages)('a poll gets $name, and the next one counts', async ({ fault }) => {
      const rehearsal = createRehearsal();
      const skip = await countUntilAccepted(declared);
      rehearsal.sandbox.addFault({ match: {}, skip, ...fault });
      const { status } = computeVerdict(await startDeclared(rehearsal, declared));
      expect(status).toBe('COMPLETED');
      expect(submissionsOf(rehearsal, declared)).toHaveLength(1);
    });

    test('a state that the vendor does not document is not a success', async () => {
      const rehearsal = createRehearsal();
      rehearsal.sandbox.addFault(namedFault(polling.unknownState));
      const { passes, counts } = computeVerdict(await startBriefly(rehearsal, declared));
      expect([passes, counts.succeeded]).toEqual([false, 0]);
    });
  }

  test('no key is shown, even if the vendor returns it', async () => {
    const rehearsal = createRehearsal();
    const message = `no ${secrets.join(' ')}\n::error::forged`;
    const body = { message, error_msg: message, header: { resultMessage: message } };
    rehearsal.sandbox.addFault({ match: run.submission, times: manyTimes, status: 400, body });
    const report = await startBriefly(rehearsal, declared);
    const shown = [...renderJson(...judged(report)), renderSummary(...judged(report))];
    const text = [...shown, ...rehearsal.log].join('\n');
    expect(secrets).not.toEqual([]);
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/^::error/m);
  });
});
