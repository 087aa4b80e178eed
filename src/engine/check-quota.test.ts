import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createSettings, createTasks } from '../../test/fakes/execution.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import type { TaskRecord } from '../core/task.ts';
import { ContractError, NetworkError, VendorError } from '../errors.ts';
import type { DayQuota, Operations } from '../providers/provider.ts';
import { createBoard } from './board.ts';
import { execute } from './execute.ts';

type Answer = DayQuota | Error;

/** Runs `tasks` with a vendor that reports its quota; each answer is given once. */
async function run(
  answers: readonly Answer[],
  tasks: readonly TaskRecord[] = createTasks(3),
): Promise<{
  readonly sent: number;
  readonly asked: readonly string[];
  readonly remarks: readonly string[];
  readonly problems: readonly (string | undefined)[];
  readonly states: readonly string[];
}> {
  const clock = createManualClock();
  const [asked, remarks]: [string[], string[]] = [[], []];
  const left = [...answers];
  let sent = 0;
  const operations: Operations = {
    submit: async () => {
      sent += 1;
      return { id: String(sent) };
    },
    probe: async ({ tasks: polled }) => ({
      news: polled.map(({ id }) => ({ id, state: 'done', vendorState: 'ok' })),
    }),
    readQuota: async (accepts) => {
      asked.push(accepts);
      const answer = left.shift();
      if (answer === undefined || answer instanceof Error) throw answer;
      return answer;
    },
  };
  const board = createBoard(tasks, () => undefined);
  const problems = await execute(
    createSettings(clock, { capability: { ...capability, readsQuota: true } }),
    {
      ...{ operations, board, clock, random: () => 0, signal: new AbortController().signal },
      logger: { info: () => undefined, debug: () => undefined },
      remark: (text) => void remarks.push(text),
    },
  );
  const states = board.tasks().map(({ state }) => state);
  return { sent, asked, remarks, states, problems: problems.map(({ code }) => code) };
}

const refusal = (code: 'vendor-auth' | 'vendor-forbidden' | 'vendor-not-found', more = {}) =>
  new VendorError({ code, message: 'No.', ...more });

describe('the quota of a day', () => {
  test('is read once, shown, and enough', async () => {
    const { sent, asked, remarks, problems } = await run([{ limit: 2_000, used: 1_997 }]);
    expect([sent, asked, problems]).toEqual([3, ['url'], []]);
    expect(remarks).toEqual([
      'This run sends 3 URLs. The account may send 2,000 today, and 3 are left.',
    ]);
  });

  test.each([
    { limit: 2_000, used: 1_998 },
    { limit: 0, used: 0 },
    { limit: 10, used: 20 },
  ])('is too small, and nothing is sent: %j', async (quota) => {
    const { sent, problems, states } = await run([quota]);
    expect([sent, problems]).toEqual([0, ['vendor-quota']]);
    expect(states).toEqual(['unsent', 'unsent', 'unsent']);
  });

  test('leaves what was accepted before to be polled to its end', async () => {
    const [first, second] = createTasks(2);
    if (first === undefined || second === undefined) throw new Error('two');
    const tasks: readonly TaskRecord[] = [{ ...first, state: 'pending', id: '7' }, second];
    const { problems, states } = await run([{ limit: 1, used: 1 }], tasks);
    expect([problems, states]).toEqual([['vendor-quota'], ['done', 'unsent']]);
  });

  test.each([
    refusal('vendor-forbidden'),
    refusal('vendor-not-found'),
    new ContractError('Not JSON.'),
  ])('may be unreadable: %s', async (error) => {
    const { sent, remarks, problems } = await run([error]);
    expect([sent, problems]).toEqual([3, []]);
    expect(remarks).toEqual([expect.stringContaining('could not be read')]);
  });

  test.each([refusal('vendor-auth'), refusal('vendor-not-found', { concernsAll: true })])(
    'a refusal that every request would get ends the run: %s',
    async (error) => {
      const { sent, problems, asked } = await run([error]);
      expect([sent, problems, asked.length]).toEqual([0, [error.code], 1]);
    },
  );

  test('what may pass is asked again', async () => {
    const lost = new NetworkError('No answer.', true);
    expect(await run([lost, lost, { limit: 3, used: 0 }])).toMatchObject({ sent: 3, problems: [] });
    expect(await run([lost, lost, lost, lost])).toMatchObject({ sent: 0, problems: ['network'] });
  });
});
