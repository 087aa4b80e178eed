import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import {
  type Changes,
  createSettings,
  createTasks,
  executeScript,
} from '../../test/fakes/execution.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { fails, gives } from '../../test/fakes/script.ts';
import { CancelledError, NetworkError, VendorError } from '../errors.ts';
import type { Operations, ProbeAnswer } from '../providers/provider.ts';
import { createBoard } from './board.ts';

import { execute } from './execute.ts';

const never = new AbortController().signal;

describe('an execution', () => {
  const start = (operations: Operations, changes: Changes = {}, count = 1) => {
    const clock = createManualClock();
    const board = createBoard(createTasks(count), () => undefined);
    const ended = execute(createSettings(clock, changes), {
      operations,
      board,
      clock,
      random: () => 0,
      signal: never,
      logger: { info: () => undefined, debug: () => undefined },
      remark: () => undefined,
    });
    return { clock, board, ended };
  };

  test('a request that must not be sent twice: one attempt, and the rest is not sent', async () => {
    let sent = 0;
    const { board, ended } = start(
      {
        submit: () => {
          sent += 1;
          return Promise.reject(new NetworkError('cut', true));
        },
      },
      { capability: { ...capability, repetition: 'never' } },
      3,
    );
    expect(await ended).toEqual([]);
    expect(sent).toBe(1);
    expect(board.tasks().map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'not-submitted'],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('an unknown state stays pending; the last probe is at the deadline and is short', async () => {
    const probes: number[] = [];
    const { clock, board, ended } = start({
      submit: async () => ({ id: '1' }),
      probe: async (_query, { timeoutMilliseconds }) => {
        probes.push(timeoutMilliseconds);
        return { news: [{ id: '1', state: 'pending', vendorState: 'PONDERING' }] };
      },
    });
    const started = clock.now();
    expect(await ended).toMatchObject([
      { code: 'poll-timeout', message: expect.stringContaining('PONDERING') },
    ]);
    expect(clock.now() - started).toBe(60_000);
    expect(probes.at(-1)).toBe(5_000);
    expect(board.tasks()[0]?.state).toBe('pending');
  });

  test('what is not in one page is looked for in the next, and only that', async () => {
    const asked: string[] = [];
    const { ended, board } = start(
      {
        submit: async ({ checksum }) => ({ id: checksum }),
        probe: async ({ tasks, cursor }) => {
          const ids = tasks.map(({ id }) => id);
          asked.push(`${ids.join()}@${cursor ?? ''}`);
          const [id = ''] = ids;
          const news = [{ id, state: 'done' as const, vendorState: 'ok' }];
          return ids.length > 1 ? { news, next: `after ${id}` } : { news };
        },
      },
      {
        pace: { count: 9, perMilliseconds: 1 },
        capability: {
          ...capability,
          confirmation: {
            by: 'polling',
            firstMilliseconds: 1_000,
            capMilliseconds: 1_000,
            tasksPerProbe: 10,
            probesAtOnce: 1,
          },
        },
      },
      3,
    );
    expect(await ended).toEqual([]);
    expect(asked).toEqual(['0,1,2@', '1,2@after 0', '2@after 1']);
    expect(board.tasks().every(({ state }) => state === 'done')).toBe(true);
  });

  test('tasks are polled while others are still being sent', async () => {
    const order: string[] = [];
    const { ended } = start(
      {
        submit: async ({ checksum }) => {
          order.push(`sent ${checksum}`);
          return { id: checksum };
        },
        probe: async ({ tasks: [task] }) => {
          const id = task?.id ?? '';
          order.push(`done ${id}`);
          return { news: [{ id, state: 'done', vendorState: 'ok' }] };
        },
      },
      { pace: { count: 1, perMilliseconds: 5_000 } },
      3,
    );
    await ended;
    expect(order).toEqual(['sent 0', 'done 0', 'sent 1', 'done 1', 'sent 2', 'done 2']);
  });

  test('in parallel there are never more in flight than allowed', async () => {
    let [now, most] = [0, 0];
    const { ended } = start(
      {
        submit: async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setImmediate(resolve));
          now -= 1;
          return { id: '' };
        },
      },
      {
        concurrency: 3,
        pace: { count: 1_000, perMilliseconds: 1 },
        capability: { ...capability, confirmation: { by: 'acceptance' } },
      },
      20,
    );
    await ended;
    expect(most).toBe(3);
  });

  test('a bug in a provider ends the run as what it is', async () => {
    const { ended } = start({ submit: () => Promise.reject(new TypeError('bug')) });
    expect(await ended).toMatchObject([{ code: 'bug' }]);
  });

  test('cancelled before a retry of a doubtful request: unknown, never "not sent"', async () => {
    const cancel = new AbortController();
    const clock = createManualClock();
    const board = createBoard(createTasks(1), () => undefined);
    const ended = execute(createSettings(clock), {
      operations: {
        submit: () => {
          clock.at(100, () => cancel.abort(new CancelledError('SIGINT')));
          return Promise.reject(new NetworkError('No answer.', true));
        },
      },
      board,
      clock,
      random: () => 0,
      signal: cancel.signal,
      logger: { info: () => undefined, debug: () => undefined },
      remark: () => undefined,
    });
    await expect(ended).rejects.toThrow(/cancelled/);
    expect(board.tasks()).toMatchObject([{ state: 'unconfirmed' }]);
  });
});

describe('a vendor that is asked before the first submission', () => {
  const settings = { capability: { ...capability, checkFirst: true } } as const;
  const nobody = 'probe 00000000-0000-0000-0000-000000000000';
  const done = gives<ProbeAnswer>({ news: [{ id: '7', state: 'done', vendorState: 'ok' }] });

  test('gets everything once it has answered', async () => {
    const { tasks, problems } = await executeScript({
      settings,
      submits: [['submit 0', gives({ id: '7' })]],
      probes: [
        [nobody, fails(new VendorError({ code: 'vendor-not-found', message: 'No task.' }))],
        ['probe 7', done],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done' }]);
  });

  test('gets nothing if it refuses the question', async () => {
    const refused = new VendorError({ code: 'vendor-auth', message: 'Wrong key.' });
    const { tasks, problems } = await executeScript({
      settings,
      probes: [[nobody, fails(refused)]],
    });
    expect(problems).toMatchObject([{ code: 'vendor-auth' }]);
    expect(tasks).toMatchObject([{ state: 'unsent', problem: { code: 'not-submitted' } }]);
  });

  test('is not asked if nothing is to be sent', async () => {
    const [task] = createTasks(1);
    if (task === undefined) throw new Error('one');
    const { problems } = await executeScript({
      settings,
      tasks: [{ ...task, state: 'pending', id: '7' }],
      probes: [['probe 7', done]],
    });
    expect(problems).toEqual([]);
  });
});
